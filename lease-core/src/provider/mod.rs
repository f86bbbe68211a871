//! The `LeaseProvider`: the mutex for one `owner/repo/base_ref`.
//!
//! Everything that happens to it is one step: a command and the time go in, an answer and the events come out, or a refusal
//! that changes nothing. Time passing is carried out by the same step, at each deadline's own instant (rule 1).
//!
//! | subject | file |
//! | --- | --- |
//! | commands, answers, events | `command.rs` |
//! | rules 2, 3, 7 to 10, 12, 13: what each command does | `step.rs` |
//! | rules 1, 11, 14: time passing, expiry, restart | `clock.rs` |
//! | rules 5, 6: when a lease is granted | `grant.rs` |
//! | rule 4: the front-runner; rounds and their stability | `round.rs` |
//! | the lease and its verdict | `lease.rs` |
//! | what history tells of it | `record.rs` |
//! | what a request says, *contains* | `request.rs` |
//! | rule 15: why one waits; what answers say | `answer.rs` |
//! | how long one will wait | `estimate.rs` |
//! | the state as it is stored, and whether it can be one | `snapshot.rs`, `snapshot/check.rs` |
//! | what others have done to it, where several processes keep it | `others.rs` |

mod answer;
mod clock;
mod command;
mod estimate;
mod grant;
mod lease;
mod others;
mod policy;
mod record;
mod request;
mod round;
mod snapshot;
mod step;

use std::collections::VecDeque;

pub use answer::{AcquiredReply, Answer, CompletedReply, FailedReply, Holder, PendingReply, View, Waiting};
pub use clock::{Deadline, DeadlineReason};
pub use command::{Acquire, Command, Event, Refusal, Release, Released, Step, Withdraw};
pub use estimate::Estimate;
pub use lease::{Ending, Lease, MAX_VERDICTS, Outcome, Verdict};
pub use policy::{Hearing, Policy};
pub use record::{CompletedRequest, Record};
pub use request::{Claim, Commits, MAX_COMMITS};
pub use snapshot::{Snapshot, SnapshotError, SnapshotVersion};

use crate::ids::FencingToken;
use crate::time::{Millis, Timestamp};
use estimate::Pace;
use round::Round;

/// The most requests that may be pending in a provider (rule 17).
pub const MAX_REQUESTS: usize = 1024;

/// The mutex for one `owner/repo/base_ref`: who holds the lease, who waits, and what became of the leases before.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Provider {
    policy: Policy,
    /// The latest time it has been told; it never runs backwards (rule 1).
    now: Timestamp,
    /// When something was last decided; `None` before the first time.
    updated_at: Option<Timestamp>,
    last_token: FencingToken,
    /// How often an operator has emptied it.
    clears: u64,
    round: u64,
    phase: Phase,
    /// Who is pending in the current round.
    current: Round,
    /// Who waits for the round after it.
    next: Round,
    /// Oldest first.
    verdicts: VecDeque<Verdict>,
    /// How the last leases went.
    pace: Pace,
}

/// Whether the lease is held. What only makes sense while it is, or is not, is in that variant alone.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Phase {
    Free(Free),
    Held(Lease),
}

/// Nobody holds the lease.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Free {
    /// The moment since which the lease has been free *and* the round the current one.
    since: Timestamp,
    /// The end of a lock delay; it may have passed.
    rests_until: Option<Timestamp>,
    /// Whether this round has had a lease, which failed: it goes on without a window, and takes no newcomers (rule 9).
    handover: bool,
}

impl Provider {
    /// A provider that nobody has used.
    pub fn new(policy: Policy) -> Self {
        Self::new_after(FencingToken::default(), policy)
    }

    /// A provider that nobody remembers to have used. Had it been used before it was forgotten, its tokens were not above
    /// `last_token`; so the next is greater than any before (rule 6).
    pub fn new_after(last_token: FencingToken, policy: Policy) -> Self {
        Self {
            policy,
            now: Timestamp::default(),
            updated_at: None,
            last_token,
            clears: 0,
            round: 1,
            phase: Phase::Free(Free { since: Timestamp::default(), rests_until: None, handover: false }),
            current: Round::default(),
            next: Round::default(),
            verdicts: VecDeque::new(),
            pace: Pace::default(),
        }
    }

    /// The lease, if somebody holds it.
    pub fn lease(&self) -> Option<&Lease> {
        match &self.phase {
            Phase::Held(lease) => Some(lease),
            Phase::Free(_) => None,
        }
    }

    /// The parameters that it decides by.
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// The latest time it has been told.
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// How many requests wait.
    pub fn pending_count(&self) -> usize {
        self.current.len() + self.next.len()
    }

    /// The token of the newest lease; 0 before the first.
    pub fn last_token(&self) -> FencingToken {
        self.last_token
    }

    /// Whether nobody is there: no lease, and no pending request. Until somebody comes, nothing happens that anybody could
    /// notice.
    pub fn is_vacant(&self) -> bool {
        self.lease().is_none() && self.current.is_empty() && self.next.is_empty()
    }

    /// Whether nothing would be lost if it were forgotten, apart from its counters: it is vacant, and there is no verdict.
    pub fn is_idle(&self) -> bool {
        self.is_vacant() && self.verdicts.is_empty()
    }

    /// Whether it may be forgotten: it is idle, the resource does not rest, and nothing was decided for `retention`. Whoever
    /// forgets it must keep its [`last_token`](Self::last_token) for [`new_after`](Self::new_after).
    pub fn is_forgettable(&self, retention: Millis) -> bool {
        let rests = match &self.phase {
            Phase::Free(free) => free.rests_until.is_some_and(|until| self.now < until),
            Phase::Held(_) => true,
        };
        let unused = self.updated_at.is_none_or(|at| at.after(retention) <= self.now);
        self.is_idle() && !rests && unused
    }

    /// When something was last decided; `None` before the first time.
    pub fn updated_at(&self) -> Option<Timestamp> {
        self.updated_at
    }
}
