//! What an answer means to a client. Leniently: what is needed must be right, what is only shown may be missing.

use super::retry::Trouble;
use super::turn::{Happened, Level, Line, Outcome, Reply};
use crate::ids::{FencingToken, HeadSha, MergeRef, RunUrl};
use crate::time::{Millis, Timestamp};
use crate::wire::Json;
use crate::wire::{CompletedBy, HolderBody, PullRequest};

/// How much of a text from outside is repeated.
const MAX_WORDS: usize = 500;
/// How long a line gets: some such texts, and our own words. What GitHub or the runner said may be a book.
const MAX_LINE: usize = 3 * MAX_WORDS;

/// Under which title what goes on between two lines of the story is collapsed.
pub(super) const MEANWHILE: &str = "Meanwhile";

/// What came of a request.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Heard {
    /// It waits.
    Pending(Pending),
    /// It holds the lease.
    Acquired(Acquired),
    /// A success has answered it, or was handed in by it.
    Completed(Option<CompletedBy>),
    /// Its release without success is booked.
    Failure,
    /// It is out of the queue.
    Withdrawn,
    /// The server and the client disagree about the lease.
    Conflict(Conflict),
    /// The credential won't do.
    Unauthorised(String),
    /// No, and asking again would change nothing.
    Refused(String),
    /// Nothing that counts.
    Trouble(Trouble),
}

/// Why a request waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pending {
    pub(super) reason: Option<String>,
    pub(super) detail: Option<String>,
    pub(super) position: Option<u64>,
    pub(super) round: Option<u64>,
    pub(super) holder: Option<HolderBody>,
    pub(super) estimated_wait: Option<Millis>,
    pub(super) wait_applied: bool,
}

/// The lease.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Acquired {
    pub(super) fencing_token: FencingToken,
    pub(super) since: String,
    pub(super) stacked_pull_requests: Vec<PullRequest>,
}

/// Why the server and the client disagree about the lease.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Conflict {
    pub(super) kind: ConflictKind,
    pub(super) words: String,
    pub(super) holder: Option<HolderBody>,
}

/// The refusals that a 409 of ours can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ConflictKind {
    LeaseLost,
    NotTheHolder,
    ContraryRelease,
}

impl Heard {
    /// What came of a request, if that is what happened.
    pub(super) fn of(happened: Happened) -> Option<Self> {
        match happened {
            Happened::Answered(reply) => Some(read(&reply)),
            Happened::NotAnswered { detail } => Some(Self::Trouble(Trouble {
                cause: format!("no answer from the server: {}", clean(&detail)),
            })),
            Happened::Started
            | Happened::Measured(_)
            | Happened::MeasuringFailed { .. }
            | Happened::Slept
            | Happened::Cancelled => None,
        }
    }

    /// An answer that counts, but not as one to what was asked.
    pub(super) fn unfitting(status: &str) -> Trouble {
        Trouble { cause: format!("the server answers {status}, which was not asked") }
    }
}

impl Conflict {
    /// As what may go right the next time.
    pub(super) fn into_trouble(self) -> Trouble {
        Trouble { cause: format!("the server answers 409: {}", self.words) }
    }

    /// As the loss of the lease, noticed just now. When that is, the shim says: it has a calendar.
    pub(super) fn into_loss(self, now: Timestamp) -> Outcome {
        let to_whom = match &self.holder {
            Some(holder) => format!(
                "{} ({}) has held it since {}",
                label(&holder.head_sha, holder.head_ref.as_ref()),
                holder.head_sha,
                holder.acquired_at
            ),
            None => "nobody holds it now".to_owned(),
        };
        let detail = format!(
            "{to_whom}. What this job did to the shared resource since may have met another's work. The server says: {}",
            self.words
        );
        Outcome::Lost { detail, lost_at_ms: now, holder: self.holder }
    }
}

fn read(reply: &Reply) -> Heard {
    match reply.http {
        200..=299 => read_answer(reply).unwrap_or_else(|| {
            let cause = format!("the server answers {}, but with nothing that can be read", reply.http);
            Heard::Trouble(Trouble { cause })
        }),
        300..=399 => Heard::Refused(redirected(reply)),
        // It may be good once the server can check it.
        401 if reply.retry_after.is_some() => Heard::Trouble(trouble(reply)),
        401 => Heard::Unauthorised(says(reply)),
        409 => read_conflict(reply).map_or_else(|| Heard::Trouble(trouble(reply)), Heard::Conflict),
        408 | 425 | 429 => Heard::Trouble(trouble(reply)),
        400..=499 => Heard::Refused(says(reply)),
        _ => Heard::Trouble(trouble(reply)),
    }
}

fn read_answer(reply: &Reply) -> Option<Heard> {
    let body = &reply.body;
    match body.get("status").text()? {
        "pending" => Some(Heard::Pending(Pending {
            reason: shown(body.get("reason")),
            detail: shown(body.get("detail")),
            position: body.get("position").whole(),
            round: body.get("round").whole(),
            holder: holder(body.get("holder")),
            estimated_wait: body.get("estimated_wait_seconds").whole().map(Millis::from_secs),
            wait_applied: reply.wait_applied,
        })),
        "acquired" | "aquired" => {
            let numbers = body.get("stacked_pull_requests").list().iter();
            Some(Heard::Acquired(Acquired {
                fencing_token: FencingToken::new(body.get("fencing_token").whole()?),
                since: shown(body.get("acquired_at"))?,
                stacked_pull_requests: numbers
                    .filter_map(|entry| Some(PullRequest { number: entry.get("number").whole()? }))
                    .collect(),
            }))
        }
        "completed" => Some(Heard::Completed(completed_by(body.get("completed_by")))),
        "failure" => Some(Heard::Failure),
        "withdrawn" => Some(Heard::Withdrawn),
        _ => None,
    }
}

fn holder(body: &Json) -> Option<HolderBody> {
    Some(HolderBody {
        head_sha: HeadSha::new(body.get("head_sha").text()?).ok()?,
        head_ref: body.get("head_ref").text().and_then(|text| MergeRef::new(text).ok()),
        acquired_at: shown(body.get("acquired_at"))?,
        run_url: body.get("run_url").text().and_then(|text| RunUrl::new(text).ok()),
    })
}

fn completed_by(body: &Json) -> Option<CompletedBy> {
    Some(CompletedBy {
        head_sha: HeadSha::new(body.get("head_sha").text()?).ok()?,
        head_ref: body.get("head_ref").text().and_then(|text| MergeRef::new(text).ok()),
        released_at: shown(body.get("released_at"))?,
    })
}

fn read_conflict(reply: &Reply) -> Option<Conflict> {
    let kind = match reply.body.get("type").text()? {
        "urn:mq-lease:lease-lost" => ConflictKind::LeaseLost,
        "urn:mq-lease:not-the-holder" => ConflictKind::NotTheHolder,
        "urn:mq-lease:contrary-release" => ConflictKind::ContraryRelease,
        _ => return None,
    };
    Some(Conflict { kind, words: words(&reply.body)?, holder: holder(reply.body.get("holder")) })
}

fn trouble(reply: &Reply) -> Trouble {
    Trouble { cause: says(reply) }
}

fn says(reply: &Reply) -> String {
    match words(&reply.body) {
        Some(words) => format!("the server answers {}: {words}", reply.http),
        None => format!("the server answers {}", reply.http),
    }
}

/// The server's own words; those of what stands before it, where it isn't ours that answers.
fn words(body: &Json) -> Option<String> {
    let members = ["detail", "error", "message", "title"];
    members.iter().find_map(|member| shown(body.get(member))).or_else(|| shown(body))
}

fn redirected(reply: &Reply) -> String {
    let remedy = "redirects are not followed: give the address that it really has as lease_service_url";
    // What comes after the path may be a secret of whoever redirects, a login page for example.
    let location = reply.location.as_deref().and_then(|to| to.split(['?', '#']).next()).map(clean);
    match location.filter(|to| !to.is_empty()) {
        Some(to) => format!("the server answers {} and points to {to}; {remedy}", reply.http),
        None => format!("the server answers {} and points elsewhere; {remedy}", reply.http),
    }
}

fn shown(value: &Json) -> Option<String> {
    value.text().map(clean).filter(|text| !text.is_empty())
}

/// So much of a text from outside as is worth repeating.
fn clean(text: &str) -> String {
    let brief: String = text.trim().chars().take(MAX_WORDS).collect();
    one_line(&brief)
}

/// Keeps a text on one line: a second one could be a command to the runner.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

impl Line {
    /// A line, with whatever is in it kept on it, and short enough to be read.
    pub(super) fn new(level: Level, text: &str) -> Self {
        let brief: String = text.chars().take(MAX_LINE).collect();
        Self { level, text: one_line(&brief), group: None }
    }

    /// A line of a collapsed group.
    pub(super) fn grouped(title: &str, text: &str) -> Self {
        Self { group: Some(one_line(title)), ..Self::new(Level::Info, text) }
    }
}

/// What people call the run that holds a lease, or that completed one: the pull request, or the commit.
pub(super) fn label(head_sha: &HeadSha, head_ref: Option<&MergeRef>) -> String {
    match head_ref.and_then(MergeRef::pull_request) {
        Some(number) => format!("pr-{number}"),
        None => head_sha.short().to_owned(),
    }
}
