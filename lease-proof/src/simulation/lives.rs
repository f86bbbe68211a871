//! What becomes of jobs: what their processes are told, and do; and what happens to them.

use lease_core::poller::{Happened, Next, Outcome, ReleaseStatus};

use super::agenda::Happening;
use super::job::{End, Place, Released, Role, Stage};
use super::network::Conn;
use super::plan::{Fate, PATIENCE};
use super::run::{World, clock};

impl World {
    pub(super) fn told(&mut self, to: Place, over: Option<Conn>, what: Happened) -> Result<(), String> {
        let job = &mut self.jobs[to.job];
        if job.stage == Stage::ToCome && to.attempt == job.attempt && what == Happened::Started {
            let waiter = job.wait();
            return self.feed(waiter, Happened::Started);
        }
        if job.attempt != to.attempt || job.is_over() {
            return Ok(());
        }
        if self.now_ms < job.stalled_until_ms {
            let until_ms = job.stalled_until_ms;
            self.agenda.put(until_ms, Happening::Told { to, over, what });
            return Ok(());
        }
        let Some(process) = job.processes.get_mut(&to.role) else { return Ok(()) };
        if over != process.waits_for {
            return Ok(());
        }
        process.waits_for = None;
        if let (Some(conn), Happened::NotAnswered { .. }) = (over, &what) {
            self.hang_up(conn);
        }
        self.feed(to, what)
    }

    /// Tells a process something, and does what it says.
    fn feed(&mut self, to: Place, what: Happened) -> Result<(), String> {
        let clock = clock(self.now_ms, self.jobs[to.job].clock_by_ms);
        let random = self.chance.fraction();
        let Some(process) = self.jobs[to.job].processes.get_mut(&to.role) else { return Ok(()) };
        let turn = process.machine.next(what, clock, random);
        match turn.next {
            Next::Sleep { ms } => {
                let wakes_ms = self.now_ms + ms.as_ms();
                self.agenda.put(wakes_ms, Happening::Told { to, over: None, what: Happened::Slept });
                Ok(())
            }
            Next::Measure { .. } => {
                let plan = &self.jobs[to.job].plan;
                let measured = self.branch.compare(&plan.ancestry, plan.sends_commits);
                let done_ms = self.now_ms + 50 + self.chance.below(500);
                let what = Happened::Measured(measured);
                self.agenda.put(done_ms, Happening::Told { to, over: None, what });
                Ok(())
            }
            Next::Send(send) => {
                self.send(to, send);
                Ok(())
            }
            Next::Finish { outcome } => self.finished(to, outcome),
        }
    }

    fn finished(&mut self, from: Place, outcome: Outcome) -> Result<(), String> {
        let index = from.job;
        self.jobs[index].processes.remove(&from.role);
        match (from.role, outcome) {
            (Role::Waiter, Outcome::Acquired { fencing_token, priority, .. }) => {
                self.at_work_alone(index)?;
                let heart = self.jobs[index].work(fencing_token, priority);
                let done_ms = self.now_ms + self.jobs[index].plan.works_ms;
                let attempt = self.jobs[index].attempt;
                self.agenda.put(done_ms, Happening::WorkDone { job: index, attempt });
                match heart {
                    Some(heart) => self.feed(heart, Happened::Started),
                    None => Ok(()),
                }
            }
            (Role::Waiter, Outcome::Completed { completed_by, .. }) => {
                let by = completed_by.map(|by| by.head_sha);
                self.completion_is_true(index, by.as_ref())?;
                self.over(index, End::Completed);
                Ok(())
            }
            (Role::Waiter, Outcome::Cancelled { .. }) => {
                self.over(index, End::Cancelled);
                Ok(())
            }
            (Role::Waiter, Outcome::Failed { detail, .. }) => {
                if self.jobs[index].plan.timeout == PATIENCE && self.jobs[index].clock_by_ms == 0 {
                    return Err(format!("I4: {:?} {detail}", self.jobs[index].key()));
                }
                self.over(index, End::GaveUp);
                Ok(())
            }
            // It says that the lease is lost, and loudly. The work goes on: whether it counts is seen when it is done.
            (Role::Heart, _) => Ok(()),
            (Role::Releaser, outcome) => {
                let end = match outcome {
                    Outcome::Released { status: ReleaseStatus::Success } => End::Released(Released::Success),
                    Outcome::Released { status: ReleaseStatus::Failure | ReleaseStatus::Cancelled } => {
                        End::Released(Released::Failure)
                    }
                    Outcome::Lost { .. } => End::Lost,
                    Outcome::NotHeld { .. } => End::NotHeld,
                    Outcome::Failed { .. } | Outcome::Cancelled { .. } => End::GaveUp,
                    Outcome::Acquired { .. } | Outcome::Completed { .. } => {
                        return Err(format!("a releaser ended as {outcome:?}"));
                    }
                };
                self.over(index, end);
                Ok(())
            }
            (Role::Waiter, outcome) => Err(format!("a waiter ended as {outcome:?}")),
        }
    }

    fn over(&mut self, index: usize, end: End) {
        let job = &mut self.jobs[index];
        job.end(end);
        let again = match end {
            End::Completed | End::Released(Released::Success) => false,
            End::Released(Released::Failure)
            | End::Lost
            | End::NotHeld
            | End::GaveUp
            | End::Cancelled
            | End::Died => job.plan.runs_anew,
        };
        if again {
            // Once: it passes then.
            job.plan.runs_anew = false;
            job.plan.ends = ReleaseStatus::Success;
            job.stage = Stage::ToCome;
            let to = job.place(Role::Waiter);
            let at_ms = self.now_ms + self.chance.below(120_000);
            self.agenda.put(at_ms, Happening::Told { to, over: None, what: Happened::Started });
        }
    }

    pub(super) fn work_done(&mut self, index: usize, attempt: u32) -> Result<(), String> {
        let job = &mut self.jobs[index];
        let Stage::Working { fencing_token } = job.stage else { return Ok(()) };
        if job.attempt != attempt {
            return Ok(());
        }
        if self.now_ms < job.stalled_until_ms {
            let until_ms = job.stalled_until_ms;
            self.agenda.put(until_ms, Happening::WorkDone { job: index, attempt });
            return Ok(());
        }
        let ends = job.plan.ends;
        if ends == ReleaseStatus::Success {
            self.passed.insert(job.plan.head_sha().clone());
        }
        let releaser = self.jobs[index].release(fencing_token, ends);
        self.feed(releaser, Happened::Started)
    }

    pub(super) fn fate(&mut self, index: usize, fate: Fate) -> Result<(), String> {
        if self.jobs[index].is_over() || self.jobs[index].stage == Stage::ToCome {
            return Ok(());
        }
        match fate {
            Fate::Dies => {
                self.hang_up_all(index);
                self.over(index, End::Died);
            }
            Fate::Stalls { for_ms } => self.jobs[index].stalled_until_ms = self.now_ms + for_ms,
            Fate::ClockSet { by_ms } => self.jobs[index].clock_by_ms += by_ms,
            Fate::Cancelled => return self.cancelled(index),
        }
        Ok(())
    }

    fn cancelled(&mut self, index: usize) -> Result<(), String> {
        let job = &mut self.jobs[index];
        let attempt = job.attempt;
        match job.stage {
            Stage::Working { .. } => {
                job.plan.ends = ReleaseStatus::Cancelled;
                self.work_done(index, attempt)
            }
            // Its step is ended before it has an answer; the post step knows only that the job was cancelled.
            Stage::Releasing { fencing_token } if self.chance.once_in(2) => {
                self.hang_up_all(index);
                let releaser = self.jobs[index].release(fencing_token, ReleaseStatus::Cancelled);
                self.feed(releaser, Happened::Started)
            }
            Stage::Waiting => {
                let waiter = job.place(Role::Waiter);
                self.signal(waiter)
            }
            Stage::Releasing { .. } => {
                let releaser = job.place(Role::Releaser);
                self.signal(releaser)
            }
            Stage::ToCome | Stage::Over(_) => Ok(()),
        }
    }

    /// The runner tells a process that its job is cancelled.
    fn signal(&mut self, to: Place) -> Result<(), String> {
        let process = self.jobs[to.job].processes.get_mut(&to.role);
        if let Some(conn) = process.and_then(|process| process.waits_for.take()) {
            self.hang_up(conn);
        }
        self.feed(to, Happened::Cancelled)
    }
}
