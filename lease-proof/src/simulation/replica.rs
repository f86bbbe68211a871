//! One of several servers that keep the provider together.
//!
//! It reads what is stored, steps, and stores: for a batch at a time, as the real one does. What it has computed from a state that
//! is not the newest any more it computes again.

use std::collections::BTreeSet;

use lease_core::ids::RequestKey;
use lease_core::provider::{Answer, Command, Provider};
use lease_core::time::{Millis, Timestamp};

use super::inspector::{Done, must_be_stored};
use super::network::{Answer as Answered, Conn};
use super::shell::{Batch, Luck, Task, Waiting, of_request, overdue, unavailable};
use super::store::{Found, Store, Version};
use crate::chance::Chance;

/// How often it looks whether others have stored something, while clients wait for it to be so.
const LOOKS_AGAIN: Millis = Millis::from_secs(5);

/// A server.
#[derive(Debug, Default)]
pub(super) struct Replica {
    pub(super) is_down: bool,
    /// How often it was killed.
    pub(super) life: u64,
    /// When its timer rings next.
    pub(super) timer_ms: Option<u64>,
    /// What it knows to have been stored, and who waits here according to it.
    known: Option<(Version, Provider)>,
    waiting: Waiting,
    inbox: Vec<Task>,
    /// What it is about to store.
    draft: Option<Draft>,
}

/// What was computed, and is not stored yet.
#[derive(Debug)]
struct Draft {
    from: Version,
    provider: Provider,
    waiting: Waiting,
    tasks: Vec<Task>,
    /// Who gets no answer if it cannot be stored.
    callers: BTreeSet<Conn>,
    outcome: Outcome,
}

/// What came of a batch.
#[derive(Debug, Default)]
pub(super) struct Outcome {
    /// The steps that count.
    pub(super) done: Vec<Done>,
    pub(super) answers: Vec<Answered>,
    /// Whose requests others have taken out, as they are told.
    pub(super) taken_out: Vec<RequestKey>,
    /// Who waited here before.
    pub(super) waited: Vec<RequestKey>,
    /// Whose long polls go on, and have asked anew.
    pub(super) asked_anew: Vec<RequestKey>,
    /// Whether others must read it.
    pub(super) is_stored: bool,
}

/// How far a batch has got.
pub(super) enum Progress {
    /// There is nothing to do, or it is at work already.
    Idle,
    /// It has to be stored.
    Storing,
    /// Another one was faster.
    Conflict,
    Over(Outcome),
}

impl Replica {
    pub(super) fn put(&mut self, task: Task) {
        self.inbox.push(task);
    }

    /// Whether somebody waits here for this request.
    pub(super) fn has_waiting(&self, key: &RequestKey) -> bool {
        !self.is_down && !of_request(&self.waiting, key).is_empty()
    }

    /// Killed: nothing of it remains. Tells whose connections have broken.
    pub(super) fn kill(&mut self) -> BTreeSet<Conn> {
        let draft = self.draft.take();
        let tasks = draft.iter().flat_map(|draft| &draft.tasks).chain(&self.inbox);
        let broken = tasks.filter_map(Task::conn).chain(self.waiting.keys().copied()).collect();
        *self = Self { is_down: true, life: self.life + 1, ..Self::default() };
        broken
    }

    /// When there is something to do without anybody asking.
    pub(super) fn next_deadline(&self, now: Timestamp) -> Option<Timestamp> {
        let known = self.known.as_ref().and_then(|(_, provider)| provider.next_deadline());
        let until = self.waiting.values().map(|waiter| waiter.until.min(now.after(LOOKS_AGAIN)));
        until.chain(known.map(|deadline| deadline.at)).min()
    }

    /// Begins with all that is in its inbox. An error is a stored state that cannot be read.
    pub(super) fn begin(
        &mut self,
        store: &Store,
        now: Timestamp,
        chance: &mut Chance,
    ) -> Result<Progress, String> {
        if self.is_down || self.draft.is_some() || self.inbox.is_empty() {
            return Ok(Progress::Idle);
        }
        let tasks = std::mem::take(&mut self.inbox);
        let late = overdue(&self.waiting, now);
        let mut callers: BTreeSet<Conn> = tasks.iter().filter_map(Task::conn).chain(late).collect();
        if store.is_out {
            return Ok(Progress::Over(self.turn_away(&callers)));
        }
        let mut batch = Batch::new(now, chance);
        let mut waiting = self.waiting.clone();
        let waited = waiting.values().map(|waiter| waiter.acquire.claim.key.clone()).collect();
        let mut outcome = Outcome { waited, ..Outcome::default() };
        let known = self.known.as_ref().filter(|(version, _)| *version == store.version());
        let mut provider = match known {
            Some((_, provider)) => provider.clone(),
            None => self.read(store, &mut batch, &mut outcome)?,
        };
        // A tick has no answer, and cannot be refused.
        let _ = batch.step(&mut provider, Command::Tick, &waiting);
        for task in tasks.iter().cloned() {
            batch.carry_out(&mut provider, task, &mut waiting);
        }
        for conn in overdue(&waiting, now) {
            batch.let_go(&mut provider, conn, &waiting);
            callers.insert(conn);
        }
        let Batch { done, answers, left, .. } = batch;
        waiting.retain(|conn, _| !left.contains(conn));
        outcome = Outcome { is_stored: must_be_stored(&done), done, answers, ..outcome };
        if outcome.is_stored {
            let from = store.version();
            self.draft = Some(Draft { from, provider, waiting, tasks, callers, outcome });
            return Ok(Progress::Storing);
        }
        self.known = Some((store.version(), provider));
        self.waiting = waiting;
        Ok(Progress::Over(outcome))
    }

    /// What others have stored. Those who wait here are told what has become of their requests, or ask anew.
    fn read(&self, store: &Store, batch: &mut Batch<'_>, outcome: &mut Outcome) -> Result<Provider, String> {
        let Found { mut provider, restarts_at } = store.load()?;
        if let Some((_, earlier)) = &self.known {
            let mut earlier = earlier.clone();
            // What it knows is older than the restart, and what it finds is not.
            let between = earlier.now()..=provider.now();
            if let Some(at) = store.returned_at().filter(|at| earlier.now() < *at && between.contains(at)) {
                earlier.step(&Command::Restart, at);
            }
            for key in provider.taken_out_since(&earlier) {
                for conn in of_request(&self.waiting, &key) {
                    let withdrawn = Answer::Withdrawn { head_sha: key.head_sha.clone() };
                    batch.tell(conn, &Ok(withdrawn), true);
                    outcome.taken_out.push(key.clone());
                }
            }
        }
        if let Some(at) = restarts_at {
            let now = std::mem::replace(&mut batch.now, at);
            let _ = batch.step(&mut provider, Command::Restart, &self.waiting);
            batch.now = now;
        }
        let wait_on = self.waiting.iter().filter(|(conn, _)| !batch.left.contains(conn));
        outcome.asked_anew.extend(wait_on.map(|(_, waiter)| waiter.acquire.claim.key.clone()));
        batch.poll_all(&mut provider, &self.waiting);
        Ok(provider)
    }

    /// What it has computed reaches the store.
    pub(super) fn commit(&mut self, store: &mut Store, luck: Luck) -> Result<Progress, String> {
        let Some(mut draft) = self.draft.take() else { return Ok(Progress::Idle) };
        if store.is_out || luck == Luck::FailsBefore {
            return Ok(Progress::Over(self.turn_away(&draft.callers)));
        }
        if !store.commit(draft.from, &draft.provider)? {
            draft.tasks.append(&mut self.inbox);
            self.inbox = draft.tasks;
            return Ok(Progress::Conflict);
        }
        Ok(Progress::Over(match luck {
            Luck::Good => {
                self.known = Some((store.version(), draft.provider));
                self.waiting = draft.waiting;
                draft.outcome
            }
            // It does not know that it is stored.
            Luck::FailsAfter | Luck::FailsBefore => {
                let Outcome { answers, .. } = self.turn_away(&draft.callers);
                Outcome { answers, taken_out: Vec::new(), ..draft.outcome }
            }
        }))
    }

    /// The store has failed.
    fn turn_away(&mut self, callers: &BTreeSet<Conn>) -> Outcome {
        self.waiting.retain(|conn, _| !callers.contains(conn));
        let answers = callers.iter().map(|conn| Answered { conn: *conn, reply: unavailable() });
        Outcome { answers: answers.collect(), ..Outcome::default() }
    }
}

impl Task {
    /// Who is there to hear of it.
    fn conn(&self) -> Option<Conn> {
        match self {
            Self::Serve(conn, _) | Self::HangUp(conn) => Some(*conn),
            Self::Operator(_) | Self::Look => None,
        }
    }
}
