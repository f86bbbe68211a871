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
//! | what a request says, *contains* | `request.rs` |
//! | rule 15: why one waits; what answers say | `answer.rs` |
//! | the state as it is stored, and whether it can be one | `snapshot.rs`, `snapshot/check.rs` |

mod answer;
mod clock;
mod command;
mod grant;
mod lease;
mod policy;
mod request;
mod round;
mod snapshot;
mod step;

use std::collections::VecDeque;

pub use answer::{AcquiredReply, Answer, CompletedReply, FailedReply, Holder, PendingReply, View, Waiting};
pub use clock::{Deadline, DeadlineReason};
pub use command::{Acquire, Command, Event, Refusal, Release, Released, Step, Withdraw};
pub use lease::{Ending, Lease, MAX_VERDICTS, Outcome, Verdict};
pub use policy::Policy;
pub use request::{Claim, Commits, MAX_COMMITS};
pub use snapshot::{Snapshot, SnapshotError, SnapshotVersion};

use crate::ids::FencingToken;
use crate::time::Timestamp;
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
    round: u64,
    phase: Phase,
    /// Who is pending in the current round.
    current: Round,
    /// Who waits for the round after it.
    next: Round,
    /// Oldest first.
    verdicts: VecDeque<Verdict>,
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
        Self {
            policy,
            now: Timestamp::default(),
            updated_at: None,
            last_token: FencingToken::default(),
            round: 1,
            phase: Phase::Free(Free { since: Timestamp::default(), rests_until: None, handover: false }),
            current: Round::default(),
            next: Round::default(),
            verdicts: VecDeque::new(),
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

    /// Whether nothing would be lost if it were forgotten, apart from its counters: no lease, nobody pending, no verdict.
    pub fn is_idle(&self) -> bool {
        self.lease().is_none() && self.current.is_empty() && self.next.is_empty() && self.verdicts.is_empty()
    }
}
