//! The JSON between the two halves.
//!
//! | subject | file |
//! | --- | --- |
//! | a request's body, read | `request.rs` |
//! | the same in one go, where all is right | `straight.rs` |
//! | a request's body, written | `body.rs` |
//! | a value that may have any type | `json.rs` |
//! | an answer's body, in both spellings | `answer.rs` |
//! | refusals as problems (RFC 9457) | `problem.rs` |
//!
//! The snapshot, which is JSON too but meets no client, is in `provider/snapshot.rs`.

mod answer;
mod body;
mod json;
mod problem;
mod request;
mod straight;

pub use answer::{
    AnswerBody, CompletedBy, HolderBody, LegacyRequest, PullRequest, Spelling, Status, ViewBody,
};
pub use body::{Body, SentStatus};
pub use json::Json;
pub use problem::{Problem, ProblemType};
pub use request::{
    END_LEASE_MEMBERS, MEMBERS, MemberError, Members, read_acquire, read_end_lease, read_reason,
    read_release, read_withdraw,
};
pub use straight::StraightBody;

use crate::time::Timestamp;

/// Writes a moment as RFC 3339 in UTC. Calendars are the shell's business, so it is passed in.
pub type Rfc3339<'a> = &'a dyn Fn(Timestamp) -> String;
