//! An answer as it is compared: as it goes over the wire, without the moments in it, which no two servers have in common.

use std::mem::take;

use lease_core::ids::FencingToken;
use lease_core::provider::{Answer, Provider, Refusal};
use lease_core::wire::{AnswerBody, HolderBody, Problem, Spelling, Status, ViewBody};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use thiserror::Error;

use super::Call;

/// What a client was told.
#[derive(Clone, Debug, PartialEq)]
pub enum Reply {
    /// What has become of its request.
    Answer(Box<AnswerBody>),
    /// Why not.
    Refusal(Box<Problem>),
    /// How the provider looked.
    View(Box<Seen>),
    /// That it is done.
    Done,
}

/// A provider as onlookers see it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Seen {
    /// The holder.
    pub acquired: Option<AnswerBody>,
    /// Everybody who is there.
    pub known: Vec<AnswerBody>,
    /// The current round.
    pub round: u64,
    /// The newest token.
    pub fencing_token: FencingToken,
}

/// What came is no answer.
#[derive(Debug, Error)]
#[error("{status} is no answer ({why}): {text}")]
pub struct Unreadable {
    status: u16,
    why: serde_json::Error,
    text: String,
}

impl Reply {
    /// Reads what a server has answered to a call: its HTTP status, and the body.
    pub fn read(call: &Call, status: u16, text: &str) -> Result<Self, Unreadable> {
        let read = || match (status, call) {
            (200, Call::Look) => serde_json::from_str(text).map(|seen: Seen| Self::View(Box::new(seen))),
            (200, Call::Command(command)) if super::key_of(command).is_none() => Ok(Self::Done),
            (200, Call::Command(_)) => serde_json::from_str(text).map(|body| Self::Answer(Box::new(body))),
            (_, _) => serde_json::from_str(text).map(|problem| Self::Refusal(Box::new(problem))),
        };
        match read() {
            Ok(reply) => Ok(reply.timeless()),
            Err(why) => Err(Unreadable { status, why, text: text.to_owned() }),
        }
    }

    /// What the core answers.
    pub(super) fn of(result: &Result<Answer, Refusal>) -> Self {
        let reply = match result {
            Ok(answer) => match AnswerBody::new(answer, Spelling::Standard, &|_| String::new()) {
                Some(body) => Self::Answer(Box::new(body)),
                None => Self::Done,
            },
            Err(refusal) => Self::Refusal(Box::new(Problem::refused(refusal, &|_| String::new()))),
        };
        reply.timeless()
    }

    /// What the core shows.
    pub(super) fn of_view(provider: &Provider) -> Self {
        let ViewBody { last_updated_at: _, acquired, known, round, fencing_token } =
            ViewBody::new(&provider.view(), &|_| String::new());
        Self::View(Box::new(Seen { acquired, known, round, fencing_token })).timeless()
    }

    fn timeless(mut self) -> Self {
        match &mut self {
            Self::Answer(body) => forget_moments(body),
            Self::Refusal(problem) => {
                // They say since when the lease is held.
                take(&mut problem.detail);
                take(&mut problem.error);
                problem.holder.iter_mut().for_each(forget_grant);
            }
            Self::View(seen) => seen.acquired.iter_mut().chain(&mut seen.known).for_each(forget_moments),
            Self::Done => {}
        }
        self
    }

    /// The status in it, if it is an answer.
    pub fn status(&self) -> Option<Status> {
        match self {
            Self::Answer(body) => Some(body.status),
            Self::Refusal(_) | Self::View(_) | Self::Done => None,
        }
    }

    /// The token in it: of the lease that its client holds, or of the newest one that an onlooker saw.
    pub fn fencing_token(&self) -> Option<FencingToken> {
        match self {
            Self::Answer(body) => body.fencing_token,
            Self::View(seen) => Some(seen.fencing_token),
            Self::Refusal(_) | Self::Done => None,
        }
    }

    /// As JSON, for people and for what a scenario expects.
    pub(super) fn json(&self) -> Value {
        let (http, body) = match self {
            Self::Answer(body) => (200, serde_json::to_value(body)),
            Self::Refusal(problem) => (problem.status, serde_json::to_value(problem)),
            Self::View(seen) => (200, serde_json::to_value(seen)),
            Self::Done => (200, Ok(json!({}))),
        };
        let mut body = body.unwrap_or_default();
        leave_out_the_empty(&mut body);
        body["http"] = json!(http);
        body
    }
}

fn forget_moments(body: &mut AnswerBody) {
    // They say since when, until when, or how long still.
    body.detail = None;
    body.estimated_wait_seconds = None;
    for moment in [&mut body.stable_at, &mut body.acquired_at, &mut body.expires_at].into_iter().flatten() {
        moment.clear();
    }
    body.holder.iter_mut().for_each(forget_grant);
    body.completed_by.iter_mut().for_each(|by| by.released_at.clear());
}

fn forget_grant(holder: &mut HolderBody) {
    holder.acquired_at.clear();
}

/// What is there twice, or was forgotten, tells nobody anything.
fn leave_out_the_empty(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.retain(|name, value| name != "request" && *value != json!(""));
            members.values_mut().for_each(leave_out_the_empty);
        }
        Value::Array(items) => items.iter_mut().for_each(leave_out_the_empty),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
