//! Scenarios: a provider's life written down, in virtual time.
//!
//! One form serves the test vectors, `lease-server replay`, and whatever a model checker or a simulation has to show.

use serde::de::{Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::ids::{FencingToken, MAX_WHOLE_NUMBER, RequestKey};
use crate::provider::{Answer, Command, Policy, Provider, Snapshot, SnapshotError};
use crate::time::{Millis, Timestamp};
use crate::wire::{
    AnswerBody, Json, MemberError, Members, Problem, Rfc3339, Spelling, read_acquire, read_release,
    read_withdraw,
};

/// A policy, and what happened when. `E` is what a step expects of its answer.
#[derive(Clone, Debug, Deserialize)]
pub struct Scenario<E> {
    /// What it is called.
    #[serde(default)]
    pub name: String,
    /// What it is there for.
    #[serde(default)]
    pub why: String,
    /// What is left out has its default.
    #[serde(default)]
    pub policy: PolicyBody,
    /// In order.
    pub steps: Vec<ScenarioStep<E>>,
}

/// A policy in milliseconds; what is left out has its default.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct PolicyBody {
    stabilisation_window_ms: Option<Millis>,
    expected_request_count: Option<u32>,
    stabilisation_limit_ms: Option<Millis>,
    request_ttl_ms: Option<Millis>,
    assignment_delay_ms: Option<Millis>,
    max_hold_ms: Option<Millis>,
    lock_delay_ms: Option<Millis>,
    verdict_retention_ms: Option<Millis>,
}

impl From<&Policy> for PolicyBody {
    fn from(policy: &Policy) -> Self {
        Self {
            stabilisation_window_ms: Some(policy.stabilisation_window),
            expected_request_count: Some(policy.expected_request_count),
            stabilisation_limit_ms: Some(policy.stabilisation_limit),
            request_ttl_ms: Some(policy.request_ttl),
            assignment_delay_ms: Some(policy.assignment_delay),
            max_hold_ms: Some(policy.max_hold),
            lock_delay_ms: Some(policy.lock_delay),
            verdict_retention_ms: Some(policy.verdict_retention),
        }
    }
}

impl PolicyBody {
    /// The policy with its defaults.
    pub fn policy(&self) -> Policy {
        let default = Policy::default();
        let window = self.stabilisation_window_ms.unwrap_or(default.stabilisation_window);
        Policy {
            stabilisation_window: window,
            expected_request_count: self.expected_request_count.unwrap_or(default.expected_request_count),
            stabilisation_limit: self.stabilisation_limit_ms.unwrap_or(Policy::default_limit(window)),
            request_ttl: self.request_ttl_ms.unwrap_or(default.request_ttl),
            assignment_delay: self.assignment_delay_ms.unwrap_or(default.assignment_delay),
            max_hold: self.max_hold_ms.unwrap_or(default.max_hold),
            lock_delay: self.lock_delay_ms.unwrap_or(default.lock_delay),
            verdict_retention: self.verdict_retention_ms.unwrap_or(default.verdict_retention),
            hearing: default.hearing,
        }
    }
}

/// What happens at one moment.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "StepForm<E>", bound = "E: Deserialize<'de>")]
pub struct ScenarioStep<E> {
    /// When, in milliseconds.
    pub at_ms: u64,
    /// What.
    pub happening: Happening,
    /// What the answer must have in it.
    pub expect: Option<E>,
}

/// What can happen in a scenario.
#[derive(Clone, Debug, PartialEq)]
pub enum Happening {
    /// A request's body arrives at `acquire`.
    Acquire(Members),
    /// A request's body arrives at `acquire`, and its client waits for the answer in a long poll.
    LongPoll(Members),
    /// A long poll of the request with this body ends without an answer to give, or its client is gone.
    StopWaiting(Members),
    /// A request's body arrives at `release`.
    Release(Members),
    /// A request's body arrives at `withdraw`.
    Withdraw(Members),
    /// An operator empties the provider.
    Clear,
    /// An operator ends the lease that has this token.
    EndLease(FencingToken),
    /// The server stops, and goes on from what it had stored.
    Restart,
    /// Time passes.
    Tick,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StepForm<E> {
    at_ms: u64,
    #[serde(alias = "aquire")]
    acquire: Option<BodyForm>,
    long_poll: Option<BodyForm>,
    stop_waiting: Option<BodyForm>,
    release: Option<BodyForm>,
    withdraw: Option<BodyForm>,
    clear: Option<IgnoredAny>,
    end_lease: Option<EndLeaseForm>,
    restart: Option<IgnoredAny>,
    tick: Option<IgnoredAny>,
    #[serde(default = "none")]
    expect: Option<E>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EndLeaseForm {
    fencing_token: FencingToken,
}

fn none<E>() -> Option<E> {
    None
}

impl<E> TryFrom<StepForm<E>> for ScenarioStep<E> {
    type Error = &'static str;

    fn try_from(form: StepForm<E>) -> Result<Self, Self::Error> {
        // What is later cannot be stored, so no restart could follow.
        if form.at_ms > MAX_WHOLE_NUMBER {
            return Err("at_ms must be at most 9007199254740991");
        }
        let mut found = [
            form.acquire.map(|body| Happening::Acquire(body.0)),
            form.long_poll.map(|body| Happening::LongPoll(body.0)),
            form.stop_waiting.map(|body| Happening::StopWaiting(body.0)),
            form.release.map(|body| Happening::Release(body.0)),
            form.withdraw.map(|body| Happening::Withdraw(body.0)),
            form.clear.map(|_| Happening::Clear),
            form.end_lease.map(|form| Happening::EndLease(form.fencing_token)),
            form.restart.map(|_| Happening::Restart),
            form.tick.map(|_| Happening::Tick),
        ]
        .into_iter()
        .flatten();
        match (found.next(), found.next()) {
            (Some(happening), None) => Ok(Self { at_ms: form.at_ms, happening, expect: form.expect }),
            (_, _) => Err(
                "a step has exactly one of acquire, long_poll, stop_waiting, release, withdraw, clear, end_lease, restart and tick",
            ),
        }
    }
}

struct BodyForm(Members);

impl<'de> Deserialize<'de> for BodyForm {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;
        impl<'de> Visitor<'de> for InOrder {
            type Value = Members;
            fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str("a request's body, an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Members, A::Error> {
                let mut members = Members::new();
                while let Some((name, value)) = object.next_entry::<String, Json>()? {
                    members.push((name.into(), value));
                    if members.len() > 1000 {
                        return Err(A::Error::custom("a body has at most 1,000 members"));
                    }
                }
                Ok(members)
            }
        }
        deserializer.deserialize_map(InOrder).map(Self)
    }
}

/// What came of a step, as it would be over HTTP.
#[derive(Clone, Debug, PartialEq)]
pub struct Played {
    /// What the sender of the step is told.
    pub reply: Reply,
    /// Who is told something meanwhile in a long poll, and what.
    pub told: Vec<(RequestKey, AnswerBody)>,
}

/// What the sender of a step is told.
#[derive(Clone, Debug, PartialEq)]
pub enum Reply {
    /// 200, and an answer about a request.
    Answered(Box<AnswerBody>),
    /// The command is carried out, and there is nothing to say about a request.
    Done,
    /// A refusal, or a body that is not valid.
    Refused(Box<Problem>),
}

impl Reply {
    /// The HTTP status.
    pub fn http_status(&self) -> u16 {
        match self {
            Self::Answered(_) | Self::Done => 200,
            Self::Refused(problem) => problem.status,
        }
    }
}

/// A scenario that cannot be played.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum PlayError {
    /// What was saved is not what a provider can go on from.
    #[error("at {at_ms} ms the state did not survive the restart: {why}")]
    Restart {
        /// When.
        at_ms: u64,
        /// Why.
        why: SnapshotError,
    },
    /// What was saved cannot be read again.
    #[error("at {at_ms} ms the state did not survive the restart: {why}")]
    Store {
        /// When.
        at_ms: u64,
        /// Why.
        why: String,
    },
}

/// Writes a state down in the form that it is stored in, and reads it again: what that form leaves out is then forgotten.
pub type Store = fn(&Snapshot) -> Result<Snapshot, String>;

/// A provider that is taken through a scenario.
#[derive(Clone, Debug)]
pub struct Player {
    provider: Provider,
    store: Store,
}

impl Player {
    /// Begins with a provider that nobody has used, and which is stored like this.
    pub fn new(policy: Policy, store: Store) -> Self {
        Self { provider: Provider::new(policy), store }
    }

    /// Takes the provider through one step.
    pub fn play<E>(&mut self, step: &ScenarioStep<E>, time: Rfc3339<'_>) -> Result<Played, PlayError> {
        let command = match self.command(&step.happening, step.at_ms)? {
            Ok(command) => command,
            Err(errors) => {
                let reply = Reply::Refused(Box::new(Problem::invalid(errors)));
                return Ok(Played { reply, told: Vec::new() });
            }
        };
        let done = self.provider.step(&command, Timestamp::from_ms(step.at_ms));
        let as_body = |answer: &Answer| AnswerBody::new(answer, Spelling::Standard, time);
        let reply = match &done.result {
            Ok(answer) => as_body(answer).map_or(Reply::Done, |body| Reply::Answered(Box::new(body))),
            Err(refusal) => Reply::Refused(Box::new(Problem::refused(refusal, time))),
        };
        let told = done.told.into_iter();
        let told = told.filter_map(|(key, answer)| as_body(&answer).map(|body| (key, body))).collect();
        Ok(Played { reply, told })
    }

    fn command(
        &mut self,
        happening: &Happening,
        at_ms: u64,
    ) -> Result<Result<Command, Vec<MemberError>>, PlayError> {
        Ok(match happening {
            Happening::Acquire(members) => read_acquire(members.clone(), false).map(Command::Acquire),
            Happening::LongPoll(members) => read_acquire(members.clone(), true).map(Command::Acquire),
            // Like a withdrawal it names a request, and nothing else.
            Happening::StopWaiting(members) => {
                read_withdraw(members.clone()).map(|named| Command::StopWaiting(named.key))
            }
            Happening::Release(members) => read_release(members.clone()).map(Command::Release),
            Happening::Withdraw(members) => read_withdraw(members.clone()).map(Command::Withdraw),
            Happening::Clear => Ok(Command::Clear),
            Happening::EndLease(token) => Ok(Command::EndLease(*token)),
            Happening::Restart => {
                let saved =
                    (self.store)(&self.provider.snapshot()).map_err(|why| PlayError::Store { at_ms, why })?;
                self.provider = Provider::restore(saved, self.provider.policy().clone())
                    .map_err(|why| PlayError::Restart { at_ms, why })?;
                Ok(Command::Restart)
            }
            Happening::Tick => Ok(Command::Tick),
        })
    }
}
