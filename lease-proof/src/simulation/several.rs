//! Several servers instead of one, over one store: which of them does what and when, and what happens to them.

use std::collections::BTreeMap;

use lease_core::ids::RequestKey;
use lease_core::provider::{Command, Ending, Event, Policy};
use lease_core::time::Timestamp;

use super::agenda::{Due, Happening};
use super::network::{Conn, Message, happens};
use super::plan::Nuisance;
use super::replica::{Outcome, Progress, Replica};
use super::run::World;
use super::shell::{Luck, Task};
use super::store::Store;

/// How often one of them looks for what can be forgotten.
const SWEEPS_MS: u64 = 30_000;
/// How soon a server tries again whose store has failed.
const TRIES_AGAIN_MS: u64 = 1000;
/// A notification that arrives, arrives within that time; so does what is stored.
const SOON_MS: u64 = 200;

/// The servers and their store.
#[derive(Debug)]
pub(super) struct Several {
    store: Store,
    replicas: Vec<Replica>,
    /// Which of them has which connection.
    at: BTreeMap<Conn, usize>,
    /// Who is gone, and was taken out: withdrawn, or granted and ended without success.
    taken_out: BTreeMap<RequestKey, bool>,
}

impl Several {
    pub(super) fn new(policy: Policy, count: usize) -> Self {
        Self {
            store: Store::new(policy),
            replicas: (0..count).map(|_| Replica::default()).collect(),
            at: BTreeMap::new(),
            taken_out: BTreeMap::new(),
        }
    }

    /// What has become of those who are gone.
    fn remember(&mut self, event: &Event) {
        let (key, taken_out) = match event {
            Event::Registered { key, .. } => {
                self.taken_out.remove(key);
                return;
            }
            Event::Withdrawn { key, .. }
            | Event::Ended { key, ending: Ending::Failure | Ending::Expired | Ending::Cleared, .. } => {
                (key, true)
            }
            Event::Evicted { key, .. }
            | Event::Completed { key, .. }
            | Event::Ended { key, ending: Ending::Success, .. } => (key, false),
            // Who is cleared is asked to come again, whatever was before.
            Event::Cleared => {
                self.taken_out.clear();
                return;
            }
            Event::Updated(_)
            | Event::Heard(_)
            | Event::Granted { .. }
            | Event::RoundBegan(_)
            | Event::Forgotten(_) => return,
        };
        self.taken_out.insert(key.clone(), taken_out);
    }
}

impl World {
    /// By the store's clock, which is right.
    fn store_clock(&self) -> Timestamp {
        Timestamp::from_ms(self.now_ms)
    }

    pub(super) fn begin_sweeping(&mut self) {
        self.agenda.put(self.now_ms + SWEEPS_MS, Happening::Sweep);
    }

    pub(super) fn arrives_at_one_of(&mut self, message: Message) -> Result<(), String> {
        let Some(several) = &mut self.several else { return Ok(()) };
        let replica = self.chance.pick(&(0..several.replicas.len()).collect::<Vec<_>>());
        if several.replicas[replica].is_down {
            self.broken(message.conn);
            return Ok(());
        }
        several.at.insert(message.conn, replica);
        self.give(replica, Task::Serve(message.conn, message.send))
    }

    /// A connection is gone, or an operator wants something.
    pub(super) fn serve_by_several(&mut self, task: Task) -> Result<(), String> {
        let Some(several) = &self.several else { return Ok(()) };
        let replica = match &task {
            Task::HangUp(conn) => several.at.get(conn).copied(),
            Task::Serve(..) | Task::Operator(_) | Task::Look => {
                let up = (0..several.replicas.len()).filter(|index| !several.replicas[*index].is_down);
                let up: Vec<usize> = up.collect();
                (!up.is_empty()).then(|| self.chance.pick(&up))
            }
        };
        replica.map_or(Ok(()), |replica| self.give(replica, task))
    }

    fn give(&mut self, index: usize, task: Task) -> Result<(), String> {
        if let Some(several) = &mut self.several
            && !several.replicas[index].is_down
        {
            several.replicas[index].put(task);
        }
        self.work(index)
    }

    /// Takes up what is in a server's inbox.
    fn work(&mut self, index: usize) -> Result<(), String> {
        let now = self.store_clock();
        let Some(several) = &mut self.several else { return Ok(()) };
        match several.replicas[index].begin(&several.store, now, &mut self.chance)? {
            Progress::Idle | Progress::Conflict => Ok(()),
            Progress::Storing => {
                let stored_ms = self.now_ms + 1 + self.chance.below(SOON_MS);
                self.due(index, stored_ms, Due::Commit);
                Ok(())
            }
            Progress::Over(outcome) => self.over_at(index, outcome),
        }
    }

    fn due(&mut self, replica: usize, at_ms: u64, due: Due) {
        let Some(several) = &self.several else { return };
        let life = several.replicas[replica].life;
        self.agenda.put(at_ms, Happening::Replica { replica, life, due });
    }

    pub(super) fn happens_at(&mut self, index: usize, life: u64, due: Due) -> Result<(), String> {
        let Some(several) = &mut self.several else { return Ok(()) };
        let replica = &mut several.replicas[index];
        if replica.life != life || replica.is_down {
            return Ok(());
        }
        match due {
            Due::Timer => {
                replica.timer_ms = None;
                self.give(index, Task::Look)
            }
            Due::Notified => self.give(index, Task::Look),
            Due::Commit => self.commit(index),
        }
    }

    fn commit(&mut self, index: usize) -> Result<(), String> {
        let luck = if happens(&mut self.chance, self.network.weather.store_fails) {
            self.chance.pick(&[Luck::FailsBefore, Luck::FailsAfter])
        } else {
            Luck::Good
        };
        let Some(several) = &mut self.several else { return Ok(()) };
        match several.replicas[index].commit(&mut several.store, luck)? {
            Progress::Idle | Progress::Storing => {}
            Progress::Conflict => self.inspector.coverage.count("conflict"),
            Progress::Over(outcome) => self.over_at(index, outcome)?,
        }
        self.work(index)
    }

    /// A batch is over: what it did counts, and what it says is told.
    fn over_at(&mut self, index: usize, outcome: Outcome) -> Result<(), String> {
        let Outcome { done, answers, taken_out, waited, asked_anew, is_stored } = outcome;
        self.were_taken_out(&taken_out)?;
        let events: Vec<Event> = done.iter().flat_map(|done| done.step.events.clone()).collect();
        for event in &events {
            self.nobody_who_waits_is_missed(event, index, &waited)?;
            if let Event::Registered { key, .. } = event
                && asked_anew.contains(key)
            {
                self.is_no_ghost(key)?;
            }
            if let Some(several) = &mut self.several {
                several.remember(event);
            }
        }
        self.counts(done, answers)?;
        if is_stored {
            self.notify(index);
        }
        self.set_timer_of(index);
        Ok(())
    }

    /// Whoever waits is told of a withdrawal only where there was one.
    fn were_taken_out(&mut self, told: &[RequestKey]) -> Result<(), String> {
        let Some(several) = &self.several else { return Ok(()) };
        for key in told {
            self.inspector.coverage.count("told of a withdrawal elsewhere");
            if self.punctual && several.taken_out.get(key) != Some(&true) {
                return Err(format!("{key:?} was told that it is withdrawn, and was not"));
            }
        }
        Ok(())
    }

    /// Whoever waits at a server that keeps its deadlines is never taken for silent by another one (rule 5).
    fn nobody_who_waits_is_missed(
        &self,
        event: &Event,
        here: usize,
        waited_here: &[RequestKey],
    ) -> Result<(), String> {
        let (Some(several), Event::Evicted { key, .. }) = (&self.several, event) else { return Ok(()) };
        let mut others = several.replicas.iter().enumerate().filter(|(index, _)| *index != here);
        if self.punctual && (waited_here.contains(key) || others.any(|(_, other)| other.has_waiting(key))) {
            return Err(format!("{key:?} was evicted, and waits in a long poll"));
        }
        Ok(())
    }

    /// A request that others have taken out does not come back by itself (rule 12).
    fn is_no_ghost(&self, key: &RequestKey) -> Result<(), String> {
        let taken_out = self.several.as_ref().and_then(|several| several.taken_out.get(key));
        if self.punctual && taken_out == Some(&true) {
            return Err(format!("{key:?} was taken out, and has come back because somebody waits on it"));
        }
        Ok(())
    }

    /// The others hear of it, or look for themselves some time.
    fn notify(&mut self, by: usize) {
        let Some(several) = &self.several else { return };
        for other in (0..several.replicas.len()).filter(|other| *other != by) {
            if self.fair || !self.chance.once_in(3) {
                let at_ms = self.now_ms + 1 + self.chance.below(SOON_MS);
                self.due(other, at_ms, Due::Notified);
            }
        }
    }

    fn set_timer_of(&mut self, index: usize) {
        let now = self.store_clock();
        let late_ms = if happens(&mut self.chance, self.network.weather.timers_late) {
            self.chance.below(60_000)
        } else {
            0
        };
        let Some(several) = &mut self.several else { return };
        let replica = &mut several.replicas[index];
        let Some(deadline) = replica.next_deadline(now) else { return };
        let soonest_ms = self.now_ms + if several.store.is_out { TRIES_AGAIN_MS } else { 0 };
        let rings_ms = deadline.as_ms().max(soonest_ms) + late_ms;
        if replica.timer_ms.is_none_or(|timer_ms| rings_ms < timer_ms) {
            replica.timer_ms = Some(rings_ms);
            self.due(index, rings_ms, Due::Timer);
        }
    }

    pub(super) fn nuisance_to_several(&mut self, nuisance: Nuisance) -> Result<(), String> {
        let Some(several) = &mut self.several else { return Ok(()) };
        match nuisance {
            Nuisance::Cleared => self.serve_by_several(Task::Operator(Command::Clear)),
            Nuisance::LeaseEnded => match several.store.load()?.provider.lease() {
                Some(lease) => self.serve_by_several(Task::Operator(Command::EndLease(lease.fencing_token))),
                None => Ok(()),
            },
            Nuisance::Killed { down_ms, .. } => {
                let all: Vec<usize> = (0..several.replicas.len()).collect();
                match self.chance.below(4) {
                    0 => several.store.is_out = true,
                    1 => all.into_iter().for_each(|index| self.kill(index, down_ms)),
                    _ => {
                        let index = self.chance.pick(&all);
                        self.kill(index, down_ms);
                    }
                }
                let is_out = self.several.as_ref().is_some_and(|several| several.store.is_out);
                if is_out {
                    self.agenda.put(self.now_ms + down_ms, Happening::StoreReturns);
                }
                Ok(())
            }
        }
    }

    fn kill(&mut self, index: usize, down_ms: u64) {
        let Some(several) = &mut self.several else { return };
        if !several.replicas[index].is_down {
            for conn in several.replicas[index].kill() {
                self.broken(conn);
            }
            let starts_ms = self.now_ms + down_ms + self.chance.below(5000);
            self.agenda.put(starts_ms, Happening::ReplicaStarts(index));
        }
    }

    pub(super) fn replica_starts(&mut self, index: usize) -> Result<(), String> {
        let now = self.store_clock();
        let Some(several) = &mut self.several else { return Ok(()) };
        if several.replicas.iter().all(|replica| replica.is_down) && !several.store.is_out {
            several.store.returns(now);
            self.inspector.returned(now);
        }
        several.replicas[index].is_down = false;
        self.give(index, Task::Look)
    }

    pub(super) fn store_returns(&mut self) {
        let now = self.store_clock();
        if let Some(several) = self.several.as_mut().filter(|several| several.store.is_out) {
            several.store.returns(now);
            self.inspector.returned(now);
            self.inspector.coverage.count("store was out");
        }
    }

    pub(super) fn sweep(&mut self) -> Result<(), String> {
        let now = self.store_clock();
        self.begin_sweeping();
        let Some(several) = &mut self.several else { return Ok(()) };
        if several.replicas.iter().all(|replica| replica.is_down) {
            return Ok(());
        }
        let Some(done) = several.store.sweep(now)? else { return Ok(()) };
        self.inspector.coverage.count("provider forgotten");
        self.counts(vec![done], Vec::new())
    }
}
