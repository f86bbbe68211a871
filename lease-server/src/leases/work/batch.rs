//! One way through a batch: step through its jobs, and note who is to be told what. It only computes.

use std::collections::BTreeSet;
use std::ops::Range;

use lease_core::ids::{ProviderId, RequestKey};
use lease_core::provider::{Answer, Command, Step};
use lease_core::time::Timestamp;
use tokio::sync::oneshot;

use super::super::cell::{Job, Posted, Reply};
use super::super::loaded::Loaded;
use super::super::waiting::{Waiter, WaiterId, WaitingRoom};
use super::super::{LeaseError, Look};
use crate::decisions::{Decision, Origin};
use crate::store::StoreError;
use crate::telemetry::Asker;

/// A job, after those who wait have taken their seats.
pub(super) enum Task {
    Command { command: Command, origin: Origin, reply: oneshot::Sender<Reply> },
    Poll(WaiterId),
    HangUp(WaiterId),
    Look(oneshot::Sender<Result<Look, LeaseError>>),
}

impl Task {
    /// Whether somebody wants something decided.
    pub(super) fn is_command(&self) -> bool {
        match self {
            Self::Command { .. } | Self::Poll(_) => true,
            Self::HangUp(_) | Self::Look(_) => false,
        }
    }
}

/// What somebody will hear once the batch is durable.
pub(super) enum Due {
    /// The task's own caller.
    Caller(usize, Reply),
    Onlooker(usize, Box<Look>),
    /// A long poll.
    Waiter(WaiterId, Reply),
}

/// Whoever asks to wait has a seat from here on, however often the batch is computed. Also tells whose tasks are recorded, by their
/// numbers.
pub(super) fn seat(waiting: &mut WaitingRoom, jobs: Vec<Posted>) -> (Vec<Task>, Vec<(usize, Asker)>) {
    let mut tasks = Vec::with_capacity(jobs.len());
    let mut askers = Vec::new();
    for Posted { job, asker } in jobs {
        askers.extend(asker.map(|asker| (tasks.len(), asker)));
        match job {
            Job::Command { command, origin, reply } => {
                tasks.push(Task::Command { command, origin, reply });
            }
            Job::Wait { acquire, until, waiter, reply } => {
                waiting.enter(waiter, Waiter { acquire, until, reply });
                tasks.push(Task::Poll(waiter));
            }
            Job::HangUp { waiter } => tasks.push(Task::HangUp(waiter)),
            Job::Look { reply } => tasks.push(Task::Look(reply)),
            Job::Tick => {}
        }
    }
    (tasks, askers)
}

/// What everybody hears if the store fails, and whoever waits no longer.
pub(super) fn all_fail(tasks: &[Task], leaving: &[WaiterId], failure: &StoreError) -> Vec<Due> {
    let leaving = leaving.iter().map(|waiter| Due::Waiter(*waiter, Err(failure.clone().into())));
    let own = tasks.iter().enumerate().map(|(index, task)| match task {
        Task::Poll(waiter) | Task::HangUp(waiter) => Due::Waiter(*waiter, Err(failure.clone().into())),
        Task::Command { .. } | Task::Look(_) => Due::Caller(index, Err(failure.clone().into())),
    });
    own.chain(leaving).collect()
}

/// Tells everybody what they are to hear.
pub(super) fn tell(waiting: &mut WaitingRoom, tasks: Vec<Task>, due: Vec<Due>) {
    // A caller that is gone has no use for the answer: hence all the results that nobody looks at.
    let mut tasks: Vec<Option<Task>> = tasks.into_iter().map(Some).collect();
    for due in due {
        match due {
            Due::Caller(index, result) => match tasks[index].take() {
                Some(Task::Command { reply, .. }) => drop(reply.send(result)),
                Some(Task::Look(reply)) => {
                    if let Err(why) = result {
                        drop(reply.send(Err(why)));
                    }
                }
                Some(Task::Poll(_) | Task::HangUp(_)) | None => {}
            },
            Due::Onlooker(index, look) => {
                if let Some(Task::Look(reply)) = tasks[index].take() {
                    drop(reply.send(Ok(*look)));
                }
            }
            Due::Waiter(id, result) => {
                if let Some(waiter) = waiting.leave(id) {
                    drop(waiter.reply.send(result));
                }
            }
        }
    }
}

/// A way through a batch. Who is told what, is carried out when it is durable.
pub(super) struct Batch<'a> {
    id: &'a ProviderId,
    now: Timestamp,
    loaded: &'a mut Loaded,
    waiting: &'a WaitingRoom,
    pub(super) decisions: Vec<Decision>,
    /// Which of these each task has brought about. The rest was time.
    pub(super) brought: Vec<(usize, Range<usize>)>,
    pub(super) due: Vec<Due>,
    /// Long polls that have a seat, but whose turn in this batch is yet to come: nothing that happens before is for them.
    unheard: BTreeSet<WaiterId>,
    /// Long polls that have been answered in this batch already.
    left: BTreeSet<WaiterId>,
}

impl<'a> Batch<'a> {
    pub(super) fn new(
        id: &'a ProviderId,
        now: Timestamp,
        loaded: &'a mut Loaded,
        waiting: &'a WaitingRoom,
        tasks: &[Task],
    ) -> Self {
        let polls = tasks.iter().filter_map(|task| match task {
            Task::Poll(id) => Some(*id),
            Task::Command { .. } | Task::HangUp(_) | Task::Look(_) => None,
        });
        let decisions = std::mem::take(&mut loaded.undurable);
        let (brought, due, left) = (Vec::new(), Vec::new(), BTreeSet::new());
        Self { id, now, loaded, waiting, decisions, brought, due, unheard: polls.collect(), left }
    }

    /// Carries out what has come due, even if nobody asks for anything.
    pub(super) fn pass_time(&mut self, tasks: &[Task]) {
        match tasks.first() {
            // Its own step does so first.
            Some(Task::Command { .. }) => {}
            // A tick has no answer, and cannot be refused.
            Some(Task::Poll(_) | Task::HangUp(_) | Task::Look(_)) | None => {
                let _ = self.step(&Command::Tick, &Origin::default());
            }
        }
    }

    fn step(&mut self, command: &Command, origin: &Origin) -> Reply {
        self.step_with_time(command, origin).0
    }

    /// Also tells how many of the decisions were time's, the first ones.
    fn step_with_time(&mut self, command: &Command, origin: &Origin) -> (Reply, usize) {
        let Step { result, events, of_time, told } = self.loaded.provider.step(command, self.now);
        self.decisions.extend(Decision::of_step(events, of_time, origin));
        for (key, answer) in told {
            for id in self.waiting.of_request(&key) {
                self.answer(id, Ok(answer.clone()));
            }
        }
        (result.map_err(LeaseError::from), of_time)
    }

    /// What a long poll is told, if it waits and has not been told anything yet.
    fn answer(&mut self, id: WaiterId, reply: Reply) {
        if !self.unheard.contains(&id) && self.left.insert(id) {
            self.due.push(Due::Waiter(id, reply));
        }
    }

    /// Whoever waits on a request that was taken out elsewhere hears so.
    pub(super) fn tell_taken_out(&mut self, keys: &[RequestKey]) {
        for key in keys {
            for id in self.waiting.of_request(key) {
                self.answer(id, Ok(Answer::Withdrawn { head_sha: key.head_sha.clone() }));
            }
        }
    }

    /// A state that was read anew knows of nobody who waits: all who are there say so again.
    pub(super) fn take_up_waiting(&mut self) {
        for id in self.waiting.ids() {
            if !self.unheard.contains(&id) && !self.left.contains(&id) {
                self.poll(id);
            }
        }
    }

    pub(super) fn step_through(&mut self, tasks: &[Task]) {
        for (index, task) in tasks.iter().enumerate() {
            let mut before = self.decisions.len();
            match task {
                Task::Command { command, origin, .. } => {
                    let (result, of_time) = self.step_with_time(command, origin);
                    before += of_time;
                    self.due.push(Due::Caller(index, result));
                }
                Task::Poll(id) => {
                    self.unheard.remove(id);
                    self.poll(*id);
                }
                Task::HangUp(id) => self.let_go(&[*id]),
                Task::Look(_) => {
                    let look = Look {
                        id: self.id.clone(),
                        view: self.loaded.provider.view(),
                        policy: self.loaded.provider.policy().clone(),
                        version: self.loaded.version(),
                    };
                    self.due.push(Due::Onlooker(index, Box::new(look)));
                }
            }
            let after = self.decisions.len();
            if after > before {
                self.brought.push((index, before..after));
            }
        }
    }

    fn poll(&mut self, id: WaiterId) {
        let Some(acquire) = self.waiting.acquire_of(id) else { return };
        let origin = Origin::by(acquire.actor.clone());
        match self.step(&Command::Acquire(acquire.clone()), &origin) {
            Ok(Answer::Pending(_)) => {}
            result => self.answer(id, result),
        }
    }

    /// These wait no longer: they get their present status, if they have not been told anything yet.
    pub(super) fn let_go(&mut self, ids: &[WaiterId]) {
        for id in ids {
            let waits = !self.left.contains(id);
            if let Some(acquire) = self.waiting.acquire_of(*id).filter(|_| waits) {
                // Nobody has asked for what comes of that.
                let result = self.step(&Command::StopWaiting(acquire.claim.key.clone()), &Origin::default());
                self.answer(*id, result);
            }
        }
    }
}
