//! An answer's body, in both spellings, and a provider as JSON.

use serde::{Deserialize, Serialize};

use super::Rfc3339;
use crate::ids::{FencingToken, HeadSha, MAX_WHOLE_NUMBER, MergeRef, Priority, RunUrl};
use crate::provider::{
    AcquiredReply, Answer, CompletedReply, FailedReply, Holder, PendingReply, View, Waiting,
};

/// How `acquired` is spelt in answers. The first version wrote `aquired`, and its clients read only that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spelling {
    /// `acquired`
    Standard,
    /// `aquired`
    First,
}

/// A request's status in an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// It waits.
    Pending,
    /// It holds the lease.
    Acquired,
    /// The same, in the first version's spelling.
    Aquired,
    /// It need not run any more.
    Completed,
    /// It has released its lease without success.
    Failure,
    /// It has left.
    Withdrawn,
}

impl Status {
    pub(super) const ACQUIRED: &str = "acquired";
    pub(super) const AQUIRED: &str = "aquired";

    fn acquired(spelling: Spelling) -> Self {
        match spelling {
            Spelling::Standard => Self::Acquired,
            Spelling::First => Self::Aquired,
        }
    }
}

/// An answer's body. Which members are there depends on the status.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AnswerBody {
    /// The commit that was asked for.
    pub head_sha: HeadSha,
    /// Its ref.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub head_ref: Option<MergeRef>,
    /// Its priority.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<Priority>,
    /// What has become of it.
    pub status: Status,
    /// The same once more, for clients of mq-lease-service 1.x.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<LegacyRequest>,
    /// The round that it is in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub round: Option<u64>,
    /// Why it waits: `next_round`, `held`, `lock_delay`, `stabilising`, `outranked` or `assignment_delay`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The same as a sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// 1 is the next.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<u64>,
    /// How long it will still wait, if all goes as usual, in whole seconds; absent where there is nothing to go by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub estimated_wait_seconds: Option<u64>,
    /// Who holds the lease.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holder: Option<HolderBody>,
    /// Until when the round stabilises, if nobody joins (RFC 3339).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stable_at: Option<String>,
    /// How many requests are in the round.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub known_request_count: Option<u64>,
    /// How many make it stable at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected_request_count: Option<u64>,
    /// The lease's token.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fencing_token: Option<FencingToken>,
    /// Since when it holds the lease (RFC 3339).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acquired_at: Option<String>,
    /// Until when, without another heartbeat (RFC 3339).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<String>,
    /// The pull requests that its success would complete, its own among them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stacked_pull_requests: Option<Vec<PullRequest>>,
    /// Whose success completed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub completed_by: Option<CompletedBy>,
    /// Where people can look at the run. Onlookers are told; the run itself knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub run_url: Option<RunUrl>,
}

/// The request within an answer, as mq-lease-service 1.x nests it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LegacyRequest {
    /// As in the answer.
    pub head_sha: HeadSha,
    /// As in the answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub head_ref: Option<MergeRef>,
    /// As in the answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<Priority>,
    /// As in the answer.
    pub status: Status,
}

/// Who holds the lease.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HolderBody {
    /// The commit that it tests.
    pub head_sha: HeadSha,
    /// Its ref.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub head_ref: Option<MergeRef>,
    /// Since when (RFC 3339).
    pub acquired_at: String,
    /// Where people can look at it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub run_url: Option<RunUrl>,
}

/// A pull request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PullRequest {
    /// Its number.
    pub number: u64,
}

/// Whose success completed a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CompletedBy {
    /// The commit that was tested.
    pub head_sha: HeadSha,
    /// Its ref.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub head_ref: Option<MergeRef>,
    /// When it was released (RFC 3339).
    pub released_at: String,
}

/// A provider as JSON; its `config` is added by whoever knows the configuration's names.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ViewBody {
    /// When something was last decided (RFC 3339).
    pub last_updated_at: String,
    /// Who holds the lease.
    pub acquired: Option<AnswerBody>,
    /// Who is there, the holder too, by ascending priority.
    pub known: Vec<AnswerBody>,
    /// The current round.
    pub round: u64,
    /// The token of the newest lease; 0 before the first.
    pub fencing_token: FencingToken,
}

impl HolderBody {
    pub(super) fn new(holder: &Holder, time: Rfc3339<'_>) -> Self {
        Self {
            head_sha: holder.head_sha.clone(),
            head_ref: holder.head_ref.clone(),
            acquired_at: time(holder.acquired_at),
            run_url: holder.run_url.clone(),
        }
    }
}

impl AnswerBody {
    /// The answer as a body; `None` for one that says nothing of a request.
    pub fn new(answer: &Answer, spelling: Spelling, time: Rfc3339<'_>) -> Option<Self> {
        match answer {
            Answer::Pending(reply) => Some(Self::pending(reply, time)),
            Answer::Acquired(reply) => Some(Self::acquired(reply, spelling, time)),
            Answer::Completed(reply) => Some(Self::completed(reply, time)),
            Answer::Failed(reply) => Some(Self::failed(reply)),
            Answer::Withdrawn { head_sha } => Some(Self::bare(head_sha.clone(), Status::Withdrawn)),
            Answer::Done => None,
        }
    }

    fn bare(head_sha: HeadSha, status: Status) -> Self {
        Self {
            head_sha,
            head_ref: None,
            priority: None,
            status,
            request: None,
            round: None,
            reason: None,
            detail: None,
            position: None,
            estimated_wait_seconds: None,
            holder: None,
            stable_at: None,
            known_request_count: None,
            expected_request_count: None,
            fencing_token: None,
            acquired_at: None,
            expires_at: None,
            stacked_pull_requests: None,
            completed_by: None,
            run_url: None,
        }
    }

    fn of_request(
        head_sha: &HeadSha,
        head_ref: Option<&MergeRef>,
        priority: Priority,
        status: Status,
        round: u64,
    ) -> Self {
        let legacy = LegacyRequest {
            head_sha: head_sha.clone(),
            head_ref: head_ref.cloned(),
            priority: Some(priority),
            status,
        };
        Self {
            head_ref: head_ref.cloned(),
            priority: Some(priority),
            request: Some(legacy),
            round: Some(round),
            ..Self::bare(head_sha.clone(), status)
        }
    }

    fn pending(reply: &PendingReply, time: Rfc3339<'_>) -> Self {
        let base = Self::of_request(
            &reply.head_sha,
            reply.head_ref.as_ref(),
            reply.priority,
            Status::Pending,
            reply.round,
        );
        let (stable_at, known, expected) = match &reply.waiting {
            Waiting::Stabilising { stable_at, known, expected } => {
                (Some(time(*stable_at)), u64::try_from(*known).ok(), Some(u64::from(*expected)))
            }
            Waiting::NextRound { .. }
            | Waiting::Held
            | Waiting::LockDelay { .. }
            | Waiting::Outranked { .. }
            | Waiting::AssignmentDelay { .. }
            | Waiting::NextPoll => (None, None, None),
        };
        Self {
            reason: reason(&reply.waiting).map(Into::into),
            detail: Some(detail(reply)),
            position: u64::try_from(reply.position).ok(),
            estimated_wait_seconds: reply
                .estimate
                .map(|estimate| estimate.wait.as_ms().div_ceil(1000).min(MAX_WHOLE_NUMBER)),
            holder: reply.holder.as_deref().map(|holder| HolderBody::new(holder, time)),
            stable_at,
            known_request_count: known,
            expected_request_count: expected,
            ..base
        }
    }

    fn acquired(reply: &AcquiredReply, spelling: Spelling, time: Rfc3339<'_>) -> Self {
        let numbers = reply.stacked_pull_requests.iter();
        Self {
            fencing_token: Some(reply.fencing_token),
            acquired_at: Some(time(reply.acquired_at)),
            expires_at: Some(time(reply.expires_at)),
            stacked_pull_requests: Some(numbers.map(|number| PullRequest { number: *number }).collect()),
            ..Self::of_request(
                &reply.head_sha,
                reply.head_ref.as_ref(),
                reply.priority,
                Status::acquired(spelling),
                reply.round,
            )
        }
    }

    fn completed(reply: &CompletedReply, time: Rfc3339<'_>) -> Self {
        Self {
            completed_by: Some(CompletedBy {
                head_sha: reply.by.clone(),
                head_ref: reply.by_ref.clone(),
                released_at: time(reply.released_at),
            }),
            ..Self::of_request(
                &reply.head_sha,
                reply.head_ref.as_ref(),
                reply.priority,
                Status::Completed,
                reply.round,
            )
        }
    }

    fn failed(reply: &FailedReply) -> Self {
        Self::of_request(
            &reply.head_sha,
            reply.head_ref.as_ref(),
            reply.priority,
            Status::Failure,
            reply.round,
        )
    }
}

impl ViewBody {
    /// The provider as a body.
    pub fn new(view: &View, time: Rfc3339<'_>) -> Self {
        let acquired = view.acquired.as_ref().map(|reply| AnswerBody {
            run_url: reply.run_url.clone(),
            ..AnswerBody::acquired(reply, Spelling::Standard, time)
        });
        let pending = view
            .pending
            .iter()
            .map(|reply| AnswerBody { run_url: reply.run_url.clone(), ..AnswerBody::pending(reply, time) });
        let mut known: Vec<AnswerBody> = acquired.iter().cloned().chain(pending).collect();
        known.sort_by_key(|body| body.priority);
        Self {
            last_updated_at: time(view.last_updated_at),
            acquired,
            known,
            round: view.round,
            fencing_token: view.fencing_token,
        }
    }
}

fn reason(waiting: &Waiting) -> Option<&'static str> {
    match waiting {
        Waiting::NextRound { .. } => Some("next_round"),
        Waiting::Held => Some("held"),
        Waiting::LockDelay { .. } => Some("lock_delay"),
        Waiting::Stabilising { .. } => Some("stabilising"),
        Waiting::Outranked { .. } => Some("outranked"),
        Waiting::AssignmentDelay { .. } => Some("assignment_delay"),
        Waiting::NextPoll => None,
    }
}

fn detail(reply: &PendingReply) -> String {
    match (&reply.waiting, &reply.holder) {
        (Waiting::NextRound { current }, Some(holder)) => format!(
            "{} has held the lease of round {current} since {}; this request is in round {}",
            holder.label,
            holder.acquired_at.clock(),
            reply.round
        ),
        (Waiting::NextRound { current }, None) => {
            format!(
                "round {current} has the resource and goes on with its next request; this request is in round {}",
                reply.round
            )
        }
        (Waiting::Held, Some(holder)) => {
            format!("{} has held the lease since {}", holder.label, holder.acquired_at.clock())
        }
        (Waiting::Held, None) => "the lease is held".into(),
        (Waiting::LockDelay { until }, _) => format!(
            "the last lease expired, and its holder may still be at work: the resource rests until {}",
            until.clock()
        ),
        (Waiting::Stabilising { stable_at, known, expected: 0 }, _) => {
            format!(
                "the round may still grow: {known} requests so far, stable at {} unless another joins",
                stable_at.clock()
            )
        }
        (Waiting::Stabilising { stable_at, known, expected }, _) => format!(
            "the round may still grow: {known} of {expected} expected requests so far, stable at {} unless another joins",
            stable_at.clock()
        ),
        (Waiting::Outranked { by, priority }, _) => {
            format!("{by} goes first, with priority {}", priority.get())
        }
        (Waiting::AssignmentDelay { until }, _) => {
            format!("the lease can be had from {}, after the assignment delay", until.clock())
        }
        (Waiting::NextPoll, _) => "the lease is granted at this request's next poll".into(),
    }
}
