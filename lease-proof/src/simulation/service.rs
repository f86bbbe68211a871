//! When the server does what: its clock, its timer, its luck; and what happens to it.

use lease_core::provider::Command;
use lease_core::time::Timestamp;

use super::agenda::Happening;
use super::inspector::{Done, successes};
use super::network::{Answer, happens};
use super::plan::Nuisance;
use super::run::{MERGES_MS, Server, World, clock};
use super::shell::{Luck, Origin, Task};

impl World {
    fn server_clock(&self) -> Option<Timestamp> {
        match self.server {
            Server::Down => None,
            Server::Up { began_ms, clock_ms } => {
                Some(Timestamp::from_ms(clock_ms + self.now_ms.saturating_sub(began_ms)))
            }
        }
    }

    pub(super) fn serve(&mut self, task: Task) -> Result<(), String> {
        if self.several.is_some() {
            return self.serve_by_several(task);
        }
        let Some(now) = self.server_clock() else { return Ok(()) };
        let luck = if happens(&mut self.chance, self.network.weather.store_fails) {
            self.chance.pick(&[Luck::FailsBefore, Luck::FailsAfter])
        } else {
            Luck::Good
        };
        let outcome = self.shell.batch(task, now, luck, &mut self.chance)?;
        match outcome.origin {
            Origin::Memory => {}
            Origin::Store(latest) => self.inspector.reloaded(latest),
            Origin::Nothing => self.inspector.begun_anew(),
        }
        self.counts(outcome.done, outcome.answers)?;
        self.set_timer(now);
        Ok(())
    }

    /// What was done is judged, and what is answered goes on its way.
    pub(super) fn counts(&mut self, done: Vec<Done>, answers: Vec<Answer>) -> Result<(), String> {
        for key in successes(&done) {
            if let Some(job) = self.jobs.iter().position(|job| job.key() == *key) {
                self.agenda.put(self.now_ms + MERGES_MS, Happening::Merged { job });
            }
        }
        for done in done {
            let at = done.told.clone();
            self.inspector.see(done).map_err(|fault| format!("{fault}, at {at:?}"))?;
        }
        for answer in answers {
            self.answers(answer);
        }
        Ok(())
    }

    fn set_timer(&mut self, now: Timestamp) {
        let Some(deadline) = self.shell.next_deadline() else { return };
        let late_ms = if happens(&mut self.chance, self.network.weather.timers_late) {
            self.chance.below(60_000)
        } else {
            0
        };
        let rings_ms = self.now_ms + deadline.since(now).as_ms() + late_ms;
        // A timer that rings too early does no harm.
        if self.timer_ms.is_none_or(|timer_ms| rings_ms < timer_ms) {
            self.timer_ms = Some(rings_ms);
            self.agenda.put(rings_ms, Happening::Timer);
        }
    }

    pub(super) fn nuisance(&mut self, nuisance: Nuisance) -> Result<(), String> {
        if self.several.is_some() {
            return self.nuisance_to_several(nuisance);
        }
        match nuisance {
            Nuisance::Killed { down_ms, clock_by_ms } => {
                if let Server::Up { .. } = self.server {
                    for conn in self.shell.kill() {
                        self.broken(conn);
                    }
                    self.server = Server::Down;
                    self.clock_by_ms += clock_by_ms;
                    self.agenda.put(self.now_ms + down_ms, Happening::ServerStarts);
                }
                Ok(())
            }
            Nuisance::Cleared => self.serve(Task::Operator(Command::Clear)),
            Nuisance::LeaseEnded => match self.shell.fencing_token() {
                Some(token) => self.serve(Task::Operator(Command::EndLease(token))),
                None => Ok(()),
            },
        }
    }

    pub(super) fn server_starts(&mut self) -> Result<(), String> {
        // A clock that was set back goes on from what was stored, as the real one does.
        let clock = clock(self.now_ms, self.clock_by_ms).max(self.shell.latest_stored()?);
        self.server = Server::Up { began_ms: self.now_ms, clock_ms: clock.as_ms() };
        self.serve(Task::Look)
    }
}
