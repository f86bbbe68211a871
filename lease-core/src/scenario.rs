//! Scenarios: a provider's life written down, in virtual time.
//!
//! One form serves the test vectors, `lease-server replay`, and whatever a model checker or a simulation has to show.

use serde::de::{Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::provider::{Answer, Command, Policy, Provider, SnapshotError};
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
    /// A request's body arrives at `release`.
    Release(Members),
    /// A request's body arrives at `withdraw`.
    Withdraw(Members),
    /// An operator empties the provider.
    Clear,
    /// The server stops, and goes on from what it had stored.
    Restart,
    /// Time passes.
    Tick,
}

#[derive(Deserialize)]
struct StepForm<E> {
    at_ms: u64,
    #[serde(alias = "aquire")]
    acquire: Option<BodyForm>,
    release: Option<BodyForm>,
    withdraw: Option<BodyForm>,
    clear: Option<IgnoredAny>,
    restart: Option<IgnoredAny>,
    tick: Option<IgnoredAny>,
    #[serde(default = "none")]
    expect: Option<E>,
}

fn none<E>() -> Option<E> {
    None
}

impl<E> TryFrom<StepForm<E>> for ScenarioStep<E> {
    type Error = &'static str;

    fn try_from(form: StepForm<E>) -> Result<Self, Self::Error> {
        let mut found = [
            form.acquire.map(|body| Happening::Acquire(body.0)),
            form.release.map(|body| Happening::Release(body.0)),
            form.withdraw.map(|body| Happening::Withdraw(body.0)),
            form.clear.map(|_| Happening::Clear),
            form.restart.map(|_| Happening::Restart),
            form.tick.map(|_| Happening::Tick),
        ]
        .into_iter()
        .flatten();
        match (found.next(), found.next()) {
            (Some(happening), None) => Ok(Self { at_ms: form.at_ms, happening, expect: form.expect }),
            (_, _) => Err("a step has exactly one of acquire, release, withdraw, clear, restart and tick"),
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
                while let Some(entry) = object.next_entry::<String, Json>()? {
                    members.push(entry);
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
pub enum Played {
    /// 200, and an answer about a request.
    Answered(Box<AnswerBody>),
    /// The command is carried out, and there is nothing to say about a request.
    Done,
    /// A refusal, or a body that is not valid.
    Refused(Box<Problem>),
}

impl Played {
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
    /// The state could not be saved and restored.
    #[error("at {at_ms} ms the state did not survive the restart: {why}")]
    Restart {
        /// When.
        at_ms: u64,
        /// Why.
        why: SnapshotError,
    },
}

/// A provider that is taken through a scenario.
#[derive(Clone, Debug)]
pub struct Player {
    provider: Provider,
}

impl Player {
    /// Begins with a provider that nobody has used.
    pub fn new(policy: Policy) -> Self {
        Self { provider: Provider::new(policy) }
    }

    /// Takes the provider through one step.
    pub fn play<E>(&mut self, step: &ScenarioStep<E>, time: Rfc3339<'_>) -> Result<Played, PlayError> {
        let command = match self.command(&step.happening, step.at_ms)? {
            Ok(command) => command,
            Err(errors) => return Ok(Played::Refused(Box::new(Problem::invalid(errors)))),
        };
        let done = self.provider.step(&command, Timestamp::from_ms(step.at_ms));
        Ok(match done.result {
            Ok(answer) => Self::answered(&answer, time),
            Err(refusal) => Played::Refused(Box::new(Problem::refused(&refusal, time))),
        })
    }

    fn answered(answer: &Answer, time: Rfc3339<'_>) -> Played {
        let body = AnswerBody::new(answer, Spelling::Standard, time);
        body.map_or(Played::Done, |body| Played::Answered(Box::new(body)))
    }

    fn command(
        &mut self,
        happening: &Happening,
        at_ms: u64,
    ) -> Result<Result<Command, Vec<MemberError>>, PlayError> {
        Ok(match happening {
            Happening::Acquire(members) => read_acquire(members.clone(), false).map(Command::Acquire),
            Happening::Release(members) => read_release(members.clone()).map(Command::Release),
            Happening::Withdraw(members) => read_withdraw(members.clone()).map(Command::Withdraw),
            Happening::Clear => Ok(Command::Clear),
            Happening::Restart => {
                let policy = self.provider.policy().clone();
                self.provider = Provider::restore(self.provider.snapshot(), policy)
                    .map_err(|why| PlayError::Restart { at_ms, why })?;
                Ok(Command::Restart)
            }
            Happening::Tick => Ok(Command::Tick),
        })
    }
}
