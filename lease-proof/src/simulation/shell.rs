//! The server in miniature: it steps, stores, and then tells; it holds long polls; it forgets what it could not store.
//!
//! It goes about a batch in the order in which the real one does (`lease-server/src/leases/work.rs`), whose database and
//! network cannot run in virtual time.

use std::collections::{BTreeMap, BTreeSet};

use lease_core::ids::{FencingToken, RequestKey};
use lease_core::poller::{Reply, Send, Verb};
use lease_core::provider::{Acquire, Answer, Command, Hearing, Policy, Provider, Refusal};
use lease_core::time::{Millis, Timestamp};
use lease_core::wire::{
    AnswerBody, Json, MemberError, Members, Problem, Spelling, read_acquire, read_release, read_withdraw,
};
use serde::Serialize;

use super::inspector::{Done, must_be_stored};
use super::network::{Answer as Answered, Conn};
use crate::chance::Chance;
use crate::trace::{self, Told, rfc3339};

/// How often the twins of a step are asked, once in so many steps.
const SAMPLED: u64 = 12;
/// What a server says that could not store something.
const RETRY_AFTER_FAILURE: Millis = Millis::from_secs(5);

/// What becomes of a write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Luck {
    Good,
    /// Nothing is written.
    FailsBefore,
    /// It is written, and then the answer of the store is lost.
    FailsAfter,
}

/// What the server is asked to do.
#[derive(Clone, Debug)]
pub(super) enum Task {
    Serve(Conn, Send),
    HangUp(Conn),
    /// An operator wants this.
    Operator(Command),
    /// It looks what has come due.
    Look,
}

/// Where a provider's state came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// It was there.
    Memory,
    /// It was loaded; so late was it stored.
    Store(Timestamp),
    /// Nothing was ever stored of it.
    Nothing,
}

/// What came of a task.
#[derive(Debug)]
pub(super) struct Outcome {
    pub(super) origin: Origin,
    /// The steps that count. What could not be stored has not happened.
    pub(super) done: Vec<Done>,
    pub(super) answers: Vec<Answered>,
}

/// A client that waits in a long poll.
#[derive(Clone, Debug)]
pub(super) struct Waiter {
    pub(super) acquire: Acquire,
    pub(super) until: Timestamp,
}

/// The server.
#[derive(Debug)]
pub(super) struct Shell {
    policy: Policy,
    /// `None` where it has to be loaded.
    provider: Option<Provider>,
    /// What the store has, as text.
    stored: Option<String>,
    waiting: Waiting,
}

impl Shell {
    pub(super) fn new(policy: Policy) -> Self {
        Self { policy, provider: None, stored: None, waiting: BTreeMap::new() }
    }

    /// Killed: only what is stored remains. Tells whose connections have broken.
    pub(super) fn kill(&mut self) -> Vec<Conn> {
        self.provider = None;
        std::mem::take(&mut self.waiting).into_keys().collect()
    }

    /// The latest moment that is stored.
    pub(super) fn latest_stored(&self) -> Result<Timestamp, String> {
        Ok(self.load()?.map_or(Timestamp::default(), |provider| provider.now()))
    }

    pub(super) fn fencing_token(&self) -> Option<FencingToken> {
        self.provider.as_ref().and_then(Provider::lease).map(|lease| lease.fencing_token)
    }

    /// When there is something to do without anybody asking.
    pub(super) fn next_deadline(&self) -> Option<Timestamp> {
        let due = self.provider.as_ref().and_then(Provider::next_deadline).map(|deadline| deadline.at);
        due.into_iter().chain(self.waiting.values().map(|waiter| waiter.until)).min()
    }

    fn load(&self) -> Result<Option<Provider>, String> {
        self.stored.as_ref().map(|text| trace::read(text, self.policy.clone())).transpose()
    }

    /// Does one thing. An error is a stored state that cannot be read.
    pub(super) fn batch(
        &mut self,
        task: Task,
        now: Timestamp,
        luck: Luck,
        chance: &mut Chance,
    ) -> Result<Outcome, String> {
        let mut batch = Batch::new(now, chance);
        let (mut provider, origin) = match self.provider.take() {
            Some(provider) => (provider, Origin::Memory),
            None => match self.load()? {
                Some(provider) => {
                    let latest = provider.now();
                    (provider, Origin::Store(latest))
                }
                None => (Provider::new(self.policy.clone()), Origin::Nothing),
            },
        };
        if origin != Origin::Memory {
            if let Origin::Store(_) = origin {
                // It has no answer, and cannot be refused; nor can a tick.
                let _ = batch.step(&mut provider, Command::Restart, &self.waiting);
            }
            batch.poll_all(&mut provider, &self.waiting);
        }
        let _ = batch.step(&mut provider, Command::Tick, &self.waiting);
        let caller = batch.carry_out(&mut provider, task, &mut self.waiting);
        let overdue = overdue(&self.waiting, now);
        for conn in overdue.iter().copied() {
            batch.let_go(&mut provider, conn, &self.waiting);
        }
        let Batch { done, answers, left, .. } = batch;
        let is_stored = must_be_stored(&done);
        let luck = if is_stored { luck } else { Luck::Good };
        if is_stored && luck != Luck::FailsBefore {
            self.stored = Some(trace::write(&provider)?);
        }
        let (done, answers) = match luck {
            Luck::Good => {
                self.provider = Some(provider);
                self.waiting.retain(|conn, _| !left.contains(conn));
                (done, answers)
            }
            Luck::FailsBefore | Luck::FailsAfter => {
                let turned_away: BTreeSet<Conn> = caller.into_iter().chain(overdue).collect();
                self.waiting.retain(|conn, _| !turned_away.contains(conn));
                let answers = turned_away.into_iter().map(|conn| Answered { conn, reply: unavailable() });
                (if luck == Luck::FailsAfter { done } else { Vec::new() }, answers.collect())
            }
        };
        Ok(Outcome { origin, done, answers })
    }
}

/// One way through a task.
pub(super) struct Batch<'a> {
    pub(super) now: Timestamp,
    chance: &'a mut Chance,
    pub(super) done: Vec<Done>,
    pub(super) answers: Vec<Answered>,
    /// Long polls that have been answered.
    pub(super) left: BTreeSet<Conn>,
}

pub(super) type Waiting = BTreeMap<Conn, Waiter>;

impl<'a> Batch<'a> {
    pub(super) fn new(now: Timestamp, chance: &'a mut Chance) -> Self {
        Self { now, chance, done: Vec::new(), answers: Vec::new(), left: BTreeSet::new() }
    }

    pub(super) fn step(
        &mut self,
        provider: &mut Provider,
        command: Command,
        waiting: &Waiting,
    ) -> Result<Answer, Refusal> {
        // At a restart there is no provider before it.
        let sampled = command != Command::Restart && self.chance.once_in(SAMPLED);
        // A timer that is late counts where several processes keep the provider.
        let sampled = sampled && provider.policy().hearing == Hearing::Exact;
        let before = sampled.then(|| provider.clone());
        let step = provider.step(&command, self.now);
        for (key, answer) in &step.told {
            for conn in of_request(waiting, key) {
                self.tell(conn, &Ok(answer.clone()), true);
            }
        }
        let result = step.result.clone();
        let sample = before.map(|before| (before, provider.clone()));
        self.done.push(Done { told: Told { at: self.now, command }, step, sample });
        result
    }

    /// Carries out what was asked for. Tells who is there to hear the answer.
    pub(super) fn carry_out(
        &mut self,
        provider: &mut Provider,
        task: Task,
        waiting: &mut Waiting,
    ) -> Option<Conn> {
        match task {
            Task::Serve(conn, send) => {
                match command(&send) {
                    Ok(Command::Acquire(acquire)) if acquire.wait => {
                        let wait = Millis::from_secs(send.wait_seconds.unwrap_or_default());
                        waiting.insert(conn, Waiter { acquire, until: self.now.after(wait) });
                        self.poll(provider, conn, waiting);
                    }
                    Ok(command) => {
                        let result = self.step(provider, command, waiting);
                        self.tell(conn, &result, false);
                    }
                    Err(errors) => {
                        self.answers.push(Answered { conn, reply: problem(&Problem::invalid(errors)) });
                    }
                }
                Some(conn)
            }
            Task::HangUp(conn) => {
                self.let_go(provider, conn, waiting);
                self.left.insert(conn);
                Some(conn)
            }
            Task::Operator(command) => {
                // Nobody is there to be told how it went.
                let _ = self.step(provider, command, waiting);
                None
            }
            Task::Look => None,
        }
    }

    /// After a reload nobody counts as waiting: all who are there say so again.
    pub(super) fn poll_all(&mut self, provider: &mut Provider, waiting: &Waiting) {
        for conn in waiting.keys() {
            self.poll(provider, *conn, waiting);
        }
    }

    fn poll(&mut self, provider: &mut Provider, conn: Conn, waiting: &Waiting) {
        let Some(waiter) = waiting.get(&conn).filter(|_| !self.left.contains(&conn)) else { return };
        match self.step(provider, Command::Acquire(waiter.acquire.clone()), waiting) {
            Ok(Answer::Pending(_)) => {}
            result => self.tell(conn, &result, true),
        }
    }

    pub(super) fn let_go(&mut self, provider: &mut Provider, conn: Conn, waiting: &Waiting) {
        if let Some(waiter) = waiting.get(&conn).filter(|_| !self.left.contains(&conn)) {
            let key = waiter.acquire.claim.key.clone();
            let result = self.step(provider, Command::StopWaiting(key), waiting);
            self.tell(conn, &result, true);
        }
    }

    pub(super) fn tell(&mut self, conn: Conn, result: &Result<Answer, Refusal>, waited: bool) {
        if !waited || self.left.insert(conn) {
            let reply = Reply { wait_applied: waited, ..reply(result) };
            self.answers.push(Answered { conn, reply });
        }
    }
}

/// Whose long polls are over.
pub(super) fn overdue(waiting: &Waiting, now: Timestamp) -> Vec<Conn> {
    waiting.iter().filter(|(_, waiter)| waiter.until <= now).map(|(conn, _)| *conn).collect()
}

/// Who waits for this request.
pub(super) fn of_request(waiting: &Waiting, key: &RequestKey) -> Vec<Conn> {
    let mine = waiting.iter().filter(|(_, waiter)| waiter.acquire.claim.key == *key);
    mine.map(|(conn, _)| *conn).collect()
}

/// A message as the server reads it: through JSON.
fn command(send: &Send) -> Result<Command, Vec<MemberError>> {
    let members = members(&send.body);
    let waits = send.wait_seconds.is_some_and(|seconds| seconds > 0);
    match send.verb {
        Verb::Acquire => read_acquire(members, waits).map(Command::Acquire),
        Verb::Release => read_release(members).map(Command::Release),
        Verb::Withdraw => read_withdraw(members).map(Command::Withdraw),
    }
}

fn members(body: &impl Serialize) -> Members {
    match as_json(body) {
        Json::Object(members) => members.into_iter().map(|(name, value)| (name.into(), value)).collect(),
        Json::Null | Json::Bool(_) | Json::Whole(_) | Json::Number(_) | Json::Text(_) | Json::List(_) => {
            Members::new()
        }
    }
}

fn as_json(body: &impl Serialize) -> Json {
    serde_json::to_value(body).and_then(serde_json::from_value).unwrap_or_default()
}

fn reply(result: &Result<Answer, Refusal>) -> Reply {
    match result {
        Ok(answer) => {
            let body = AnswerBody::new(answer, Spelling::Standard, &rfc3339);
            let retry_after = match answer {
                Answer::Pending(_) => Some(Millis::from_secs(10)),
                Answer::Acquired(_)
                | Answer::Completed(_)
                | Answer::Failed(_)
                | Answer::Withdrawn { .. }
                | Answer::Done => None,
            };
            Reply { http: 200, body: as_json(&body), retry_after, wait_applied: false, location: None }
        }
        Err(refusal) => problem(&Problem::refused(refusal, &rfc3339)),
    }
}

fn problem(problem: &Problem) -> Reply {
    let http = problem.status;
    Reply { http, body: as_json(problem), retry_after: None, wait_applied: false, location: None }
}

pub(super) fn unavailable() -> Reply {
    let retry_after = Some(RETRY_AFTER_FAILURE);
    Reply { http: 503, body: Json::default(), retry_after, wait_applied: false, location: None }
}
