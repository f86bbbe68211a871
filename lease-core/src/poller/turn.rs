//! What a machine is told, and what it answers. `action-wasm/shim/protocol.d.ts` says the same in TypeScript.

use serde::{Deserialize, Serialize};

use crate::ids::{FencingToken, HeadSha, Priority};
use crate::time::{Millis, Timestamp};
use crate::wire::Json;
use crate::wire::{Body, CompletedBy, HolderBody, PullRequest};

/// What happened.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(try_from = "Told")]
pub enum Happened {
    /// The machine may begin.
    Started,
    /// GitHub said how far the head is ahead of the base ref.
    Measured(Measured),
    /// GitHub could not be asked; retries are over.
    MeasuringFailed {
        /// The cause and the remedy.
        detail: String,
    },
    /// The server answered.
    Answered(Reply),
    /// No answer came: refused, reset, timed out, too large.
    NotAnswered {
        /// Why not.
        detail: String,
    },
    /// The sleep is over.
    Slept,
    /// The runner cancels the job. It may come at any time, instead of what was waited for.
    Cancelled,
}

/// How far the head is ahead of the base ref.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measured {
    /// The number of commits.
    pub priority: Priority,
    /// Which commits those are. Not there where GitHub wasn't asked for them, or where there is one that no server takes.
    pub commits: Option<Vec<HeadSha>>,
}

/// An answer of the server, whatever it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Reply {
    /// The HTTP status.
    pub http: u16,
    /// The body; null where it could not be parsed.
    pub body: Json,
    /// From `Retry-After`.
    pub retry_after: Option<Millis>,
    /// Whether the answer carried `Preference-Applied: wait=…`.
    pub wait_applied: bool,
    /// Where a redirect pointed.
    pub location: Option<String>,
}

/// [`Happened`] as JavaScript writes it. It is flat and read by hand because serde reads a tagged enum by way of a copy of
/// everything in it, however deeply nested that is.
#[derive(Deserialize)]
struct Told {
    kind: Kind,
    priority: Option<Priority>,
    commits: Option<Vec<String>>,
    detail: Option<String>,
    http: Option<u16>,
    #[serde(default)]
    body: Json,
    retry_after_ms: Option<f64>,
    wait_applied: Option<bool>,
    location: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Started,
    Measured,
    MeasuringFailed,
    Answered,
    NotAnswered,
    Slept,
    Cancelled,
}

impl TryFrom<Told> for Happened {
    type Error = &'static str;

    fn try_from(told: Told) -> Result<Self, &'static str> {
        let detail = told.detail.unwrap_or_else(|| "for a reason that was not given".into());
        Ok(match told.kind {
            Kind::Started => Self::Started,
            Kind::Measured => Self::Measured(Measured {
                priority: told.priority.ok_or("`measured` needs a priority")?,
                commits: told
                    .commits
                    .and_then(|shas| shas.iter().map(|sha| HeadSha::new(sha).ok()).collect()),
            }),
            Kind::MeasuringFailed => Self::MeasuringFailed { detail },
            Kind::Answered => Self::Answered(Reply {
                http: told.http.ok_or("`answered` needs the HTTP status")?,
                body: told.body,
                retry_after: told.retry_after_ms.and_then(|ms| Millis::from_secs_f64(ms / 1000.0)),
                wait_applied: told.wait_applied.unwrap_or(false),
                location: told.location,
            }),
            Kind::NotAnswered => Self::NotAnswered { detail },
            Kind::Slept => Self::Slept,
            Kind::Cancelled => Self::Cancelled,
        })
    }
}

/// What to do next.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Next {
    /// Ask GitHub how far the head is ahead of the base ref.
    Measure {
        /// Give up, retries and all, after this long.
        time_limit_ms: Millis,
    },
    /// Send one request.
    Send(Send),
    /// Wait.
    Sleep {
        /// How long.
        ms: Millis,
    },
    /// It is over.
    Finish {
        /// How it ended.
        outcome: Outcome,
    },
}

/// One request.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Send {
    /// What is asked for.
    pub verb: Verb,
    /// The body.
    pub body: Body,
    /// `Prefer: wait=N`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_seconds: Option<u64>,
    /// Give up the request after this long.
    pub time_limit_ms: Millis,
    /// The last credential was refused: get a new one where that is possible.
    pub fresh_credential: bool,
}

/// What a request asks for: the last part of its path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Verb {
    /// Register, poll, or a heartbeat.
    Acquire,
    /// Hand the lease back.
    Release,
    /// Leave the queue.
    Withdraw,
}

/// How it ended.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Outcome {
    /// The waiter holds the lease.
    Acquired {
        /// The lease's token.
        fencing_token: FencingToken,
        /// Since when (RFC 3339).
        acquired_at: String,
        /// The priority that was sent.
        priority: Priority,
        /// The pull requests that a success would complete.
        stacked_pull_requests: Vec<PullRequest>,
        /// How long it waited.
        waited_ms: Millis,
    },
    /// Another's success has answered the waiter; it need not run.
    Completed {
        /// Whose.
        #[serde(skip_serializing_if = "Option::is_none")]
        completed_by: Option<CompletedBy>,
        /// The priority that was sent.
        priority: Priority,
        /// How long it waited.
        waited_ms: Millis,
    },
    /// The lease is given back.
    Released {
        /// How it went.
        status: ReleaseStatus,
    },
    /// The releaser named no token, and the server says that this run holds nothing.
    NotHeld {
        /// The server's words.
        detail: String,
    },
    /// The lease was lost.
    Lost {
        /// To whom, and what that means: the rest of a sentence that begins with the loss, and when it was noticed.
        detail: String,
        /// When that was noticed.
        lost_at_ms: Timestamp,
        /// Who holds the lease now.
        #[serde(skip_serializing_if = "Option::is_none")]
        holder: Option<HolderBody>,
    },
    /// It could not be done.
    Failed {
        /// The whole sentence for the user.
        detail: String,
        /// What the waiter has waited for; a releaser waits for nothing.
        #[serde(skip_serializing_if = "Option::is_none")]
        wait: Option<Wait>,
    },
    /// The job was cancelled; the request has been taken out of the queue, or that was tried.
    Cancelled {
        /// What it has waited for.
        wait: Wait,
    },
}

/// A wait that ended without the lease, for whoever asks why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Wait {
    /// How long it waited.
    pub waited_ms: Millis,
    /// The priority that was sent, or would have been.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<Priority>,
    /// Why there was no lease, when the server last said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Who held it then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub holder: Option<HolderBody>,
}

/// How a job went that held the lease.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ReleaseStatus {
    /// What it held has been tested and is good.
    Success,
    /// It failed.
    Failure,
    /// It was cancelled.
    Cancelled,
}

impl ReleaseStatus {
    /// As it is written.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Success => "success",
            Self::Failure => "failure",
            Self::Cancelled => "cancelled",
        }
    }
}

/// A line for the job's log. Only what has changed is ever said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// How much it matters.
    pub level: Level,
    /// One line, free of control characters.
    pub text: String,
    /// It is only background: it is collapsed with its neighbours of the same title. Other lines tell the story.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
}

/// How much a line matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// What goes on.
    Info,
    /// What should be noticed.
    Notice,
    /// What may become a problem.
    Warning,
    /// What is a problem.
    Error,
    /// What only helps to find a fault.
    Debug,
}

/// What a machine answers.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Turn {
    /// What to tell the user, first.
    pub lines: Vec<Line>,
    /// What to do then.
    pub next: Next,
}
