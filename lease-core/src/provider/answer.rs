//! What a provider answers, and why one waits (rules 15 and 16).

use std::cmp::Ordering;

use super::estimate::Estimate;
use super::lease::{Lease, Verdict};
use super::request::{Claim, Pending};
use super::{Phase, Provider};
use crate::ids::{FencingToken, HeadSha, MergeRef, Priority, RequestKey, RunUrl};
use crate::time::{Millis, Timestamp};

/// The answer to a command that was carried out.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    /// It waits.
    Pending(PendingReply),
    /// It holds the lease.
    Acquired(AcquiredReply),
    /// It need not run any more; or it has released its lease with success.
    Completed(CompletedReply),
    /// It has released its lease without success.
    Failed(FailedReply),
    /// It has taken itself out, or was never there.
    Withdrawn {
        /// Who.
        head_sha: HeadSha,
    },
    /// The command is carried out; there is nothing to say about a request.
    Done,
}

/// A request that waits, and why.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PendingReply {
    /// Which request.
    pub head_sha: HeadSha,
    /// Its ref.
    pub head_ref: Option<MergeRef>,
    /// Its priority.
    pub priority: Priority,
    /// The round that it is in.
    pub round: u64,
    /// 1 is the next.
    pub position: usize,
    /// Why it waits.
    pub waiting: Waiting,
    /// Who holds the lease, if anybody does.
    pub holder: Option<Box<Holder>>,
    /// When it will be granted or completed, if all goes as usual; `None` where there is nothing to go by.
    pub estimate: Option<Estimate>,
    /// Where people can look at the run.
    pub run_url: Option<RunUrl>,
}

/// Why a request waits: the first of these that applies (rule 15).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Waiting {
    /// Another round has the resource.
    NextRound {
        /// Which one.
        current: u64,
    },
    /// Somebody holds the lease.
    Held,
    /// The last lease expired; the resource rests.
    LockDelay {
        /// How long.
        until: Timestamp,
    },
    /// The round may still grow.
    Stabilising {
        /// Until when, if nobody joins.
        stable_at: Timestamp,
        /// How many are here...
        known: usize,
        /// ...of how many; 0 where the number never decides.
        expected: u32,
    },
    /// Somebody else goes first.
    Outranked {
        /// What a person calls that one.
        by: String,
        /// Its priority.
        priority: Priority,
    },
    /// The lease can be granted, but not yet.
    AssignmentDelay {
        /// From when.
        until: Timestamp,
    },
    /// Nothing is in its way: its next poll gets the lease. A poll's own answer never says this.
    NextPoll,
}

/// Who holds the lease, as others are told.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Holder {
    /// The commit that it tests.
    pub head_sha: HeadSha,
    /// Its ref.
    pub head_ref: Option<MergeRef>,
    /// Since when.
    pub acquired_at: Timestamp,
    /// Where people can look at it.
    pub run_url: Option<RunUrl>,
    /// What a person calls it.
    pub label: String,
}

/// A request that holds the lease.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AcquiredReply {
    /// Which request.
    pub head_sha: HeadSha,
    /// Its ref.
    pub head_ref: Option<MergeRef>,
    /// Its priority.
    pub priority: Priority,
    /// The round that it is in.
    pub round: u64,
    /// The lease's token.
    pub fencing_token: FencingToken,
    /// Since when.
    pub acquired_at: Timestamp,
    /// Until when, if its holder is not heard from again.
    pub expires_at: Timestamp,
    /// Where people can look at it.
    pub run_url: Option<RunUrl>,
    /// The pull requests that its success would complete, its own among them, by ascending priority (rule 16).
    pub stacked_pull_requests: Vec<u64>,
}

/// A request that a success has answered.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CompletedReply {
    /// Which request.
    pub head_sha: HeadSha,
    /// Its ref.
    pub head_ref: Option<MergeRef>,
    /// Its priority.
    pub priority: Priority,
    /// The round of that success.
    pub round: u64,
    /// Whose success it was.
    pub by: HeadSha,
    /// That one's ref.
    pub by_ref: Option<MergeRef>,
    /// When it was released.
    pub released_at: Timestamp,
}

/// A request that has released its lease without success.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FailedReply {
    /// Which request.
    pub head_sha: HeadSha,
    /// Its ref.
    pub head_ref: Option<MergeRef>,
    /// Its priority.
    pub priority: Priority,
    /// The round that it was in.
    pub round: u64,
}

/// A provider as onlookers see it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct View {
    /// When something was last decided; now, if nothing ever was.
    pub last_updated_at: Timestamp,
    /// The current round.
    pub round: u64,
    /// The token of the newest lease; 0 before the first.
    pub fencing_token: FencingToken,
    /// Who holds the lease.
    pub acquired: Option<AcquiredReply>,
    /// Who waits, in the order of their positions.
    pub pending: Vec<PendingReply>,
    /// How long a lease is usually held here; `None` where there is nothing to go by.
    pub usual_hold: Option<Millis>,
}

impl Provider {
    /// The provider as it was at the last step.
    pub fn view(&self) -> View {
        let current = self.current.in_turn().enumerate();
        let next = self.next.in_turn().enumerate();
        let here = current.map(|(index, pending)| self.pending_reply(pending, index + 1, true));
        let there = next.map(|(index, pending)| self.pending_reply(pending, index + 1, false));
        View {
            last_updated_at: self.updated_at.unwrap_or(self.now),
            round: self.round,
            fencing_token: self.last_token,
            acquired: self.lease().map(|lease| self.acquired_reply(lease)),
            pending: here.chain(there).collect(),
            usual_hold: self.usual_hold(),
        }
    }

    /// What a request is told now.
    pub(super) fn status_of(&self, key: &RequestKey) -> Answer {
        if let Some(lease) = self.lease().filter(|lease| lease.holder.key == *key) {
            return self.acquired_answer(lease);
        }
        if let Some((pending, position)) = self.current.get(key).zip(self.current.position(key)) {
            return Answer::Pending(self.pending_reply(pending, position, true));
        }
        if let Some((pending, position)) = self.next.get(key).zip(self.next.position(key)) {
            return Answer::Pending(self.pending_reply(pending, position, false));
        }
        Answer::Withdrawn { head_sha: key.head_sha.clone() }
    }

    pub(super) fn acquired_answer(&self, lease: &Lease) -> Answer {
        Answer::Acquired(self.acquired_reply(lease))
    }

    fn acquired_reply(&self, lease: &Lease) -> AcquiredReply {
        AcquiredReply {
            head_sha: lease.holder.key.head_sha.clone(),
            head_ref: lease.holder.head_ref.clone(),
            priority: lease.holder.priority,
            round: self.round,
            fencing_token: lease.fencing_token,
            acquired_at: lease.acquired_at,
            expires_at: lease.expires_at(&self.policy),
            run_url: lease.holder.run_url.clone(),
            stacked_pull_requests: self.stacked_pull_requests(lease),
        }
    }

    pub(super) fn stacked_pull_requests(&self, lease: &Lease) -> Vec<u64> {
        let winner = &lease.holder;
        let here = self.current.members().filter(|pending| winner.covers_in_round(&pending.claim));
        let next = self.next.members().filter(|pending| winner.covers_by_evidence(&pending.claim.key));
        let covered = here.chain(next).map(|pending| (&pending.claim, pending.registered_at));
        let mut stack: Vec<(&Claim, Timestamp)> = covered.chain([(winner, lease.registered_at)]).collect();
        stack.sort_by(|(a, a_at), (b, b_at)| by_priority((a, *a_at), (b, *b_at)));
        stack.into_iter().filter_map(|(claim, _)| claim.pull_request()).collect()
    }

    /// Who holds the lease, as others are told.
    pub fn holder(&self) -> Option<Box<Holder>> {
        self.lease().map(|lease| {
            Box::new(Holder {
                head_sha: lease.holder.key.head_sha.clone(),
                head_ref: lease.holder.head_ref.clone(),
                acquired_at: lease.acquired_at,
                run_url: lease.holder.run_url.clone(),
                label: lease.holder.label(),
            })
        })
    }

    /// `place` counts within its round, from 1.
    fn pending_reply(&self, pending: &Pending, place: usize, in_current: bool) -> PendingReply {
        PendingReply {
            head_sha: pending.claim.key.head_sha.clone(),
            head_ref: pending.claim.head_ref.clone(),
            priority: pending.claim.priority,
            round: if in_current { self.round } else { self.round.saturating_add(1) },
            position: if in_current { place } else { self.current.len() + place },
            waiting: self.why(&pending.claim.key, in_current),
            holder: self.holder(),
            estimate: self.estimate(pending, place, in_current),
            run_url: pending.claim.run_url.clone(),
        }
    }

    /// The first reason of rule 15 that applies.
    fn why(&self, key: &RequestKey, in_current: bool) -> Waiting {
        if !in_current {
            return Waiting::NextRound { current: self.round };
        }
        let free = match &self.phase {
            Phase::Held(_) => return Waiting::Held,
            Phase::Free(free) => free,
        };
        if let Some(until) = free.rests_until.filter(|until| self.now < *until) {
            return Waiting::LockDelay { until };
        }
        let unstable_until = self.current.stable_at(&self.policy).filter(|at| self.now < *at);
        if let Some(stable_at) = unstable_until.filter(|_| !free.handover) {
            let expected = self.policy.expected_request_count;
            return Waiting::Stabilising { stable_at, known: self.current.len(), expected };
        }
        if let Some(front) = self.current.front_runner().filter(|front| front.claim.key != *key) {
            return Waiting::Outranked { by: front.claim.label(), priority: front.claim.priority };
        }
        match self.grantable_at().filter(|at| self.now < *at) {
            Some(until) => Waiting::AssignmentDelay { until },
            None => Waiting::NextPoll,
        }
    }
}

pub(super) fn by_priority((a, a_at): (&Claim, Timestamp), (b, b_at): (&Claim, Timestamp)) -> Ordering {
    (a.priority, a_at, &a.key).cmp(&(b.priority, b_at, &b.key))
}

impl Verdict {
    /// What a request that this success answers is told.
    pub(super) fn completed_answer(&self, claim: &Claim) -> Answer {
        Answer::Completed(CompletedReply {
            head_sha: claim.key.head_sha.clone(),
            head_ref: claim.head_ref.clone(),
            priority: claim.priority,
            round: self.round,
            by: self.key.head_sha.clone(),
            by_ref: self.head_ref.clone(),
            released_at: self.released_at,
        })
    }

    /// What the winner itself is told, as often as it releases.
    pub(super) fn released_answer(&self) -> Answer {
        Answer::Completed(CompletedReply {
            head_sha: self.key.head_sha.clone(),
            head_ref: self.head_ref.clone(),
            priority: self.priority,
            round: self.round,
            by: self.key.head_sha.clone(),
            by_ref: self.head_ref.clone(),
            released_at: self.released_at,
        })
    }

    pub(super) fn failed_answer(&self) -> Answer {
        Answer::Failed(FailedReply {
            head_sha: self.key.head_sha.clone(),
            head_ref: self.head_ref.clone(),
            priority: self.priority,
            round: self.round,
        })
    }
}
