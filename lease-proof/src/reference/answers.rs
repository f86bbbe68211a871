//! What is said (rules 15 and 16).

use lease_core::ids::{MergeRef, RequestKey};
use lease_core::provider::{
    AcquiredReply, Answer, Claim, CompletedReply, FailedReply, Holder, PendingReply, Waiting,
};

use super::Reference;
use super::facts::{Given, Request};
use super::order::covers;

/// Rule 17.
const MOST_VERDICTS: usize = 64;

/// The number in `gh-readonly-queue/{base}/pr-{n}-{sha}`, read from the end (rule 16).
fn pull_request(head_ref: Option<&MergeRef>) -> Option<u64> {
    let mut parts: Vec<&str> = head_ref?.as_str().split('/').collect();
    let last: Vec<&str> = parts.pop()?.split('-').collect();
    let ["pr", number, sha] = last[..] else { return None };
    let has_base = parts.len() >= 2 && parts[0] == "gh-readonly-queue" && parts[1..] != [""];
    let well_formed = number.chars().all(|c| c.is_ascii_digit())
        && !sha.is_empty()
        && sha.chars().all(|c| c.is_ascii_alphanumeric());
    if has_base && well_formed { number.parse().ok() } else { None }
}

/// What people call a run: its pull request, or else the beginning of its commit.
fn label(claim: &Claim) -> String {
    match pull_request(claim.head_ref.as_ref()) {
        Some(number) => format!("pr-{number}"),
        None => claim.key.head_sha.as_str().chars().take(12).collect(),
    }
}

impl Reference {
    /// The leases whose verdicts are remembered, oldest first (*Policy*, rules 13 and 17).
    pub(super) fn remembered(&self) -> Vec<&Given> {
        let ended: Vec<&Given> =
            self.leases[self.forgotten..].iter().filter(|lease| lease.ended.is_some()).collect();
        let newest = ended.len().saturating_sub(MOST_VERDICTS);
        let is_kept = |lease: &&Given| {
            lease.ended.as_ref().is_some_and(|(at, _)| at.after(self.policy.verdict_retention) > self.now)
        };
        ended[newest..].iter().copied().filter(is_kept).collect()
    }

    /// Who holds the lease.
    pub(super) fn holder(&self) -> Option<Box<Holder>> {
        let lease = self.held()?;
        Some(Box::new(Holder {
            head_sha: lease.holder.key.head_sha.clone(),
            head_ref: lease.holder.head_ref.clone(),
            acquired_at: lease.since,
            run_url: lease.holder.run_url.clone(),
            label: label(&lease.holder),
        }))
    }

    /// What somebody is told who asks how it stands.
    pub(super) fn status_of(&self, key: &RequestKey) -> Answer {
        if let Some(lease) = self.held().filter(|lease| lease.holder.key == *key) {
            return Answer::Acquired(self.acquired(lease));
        }
        match self.requests.iter().find(|request| request.claim.key == *key) {
            Some(request) => Answer::Pending(self.pending(request)),
            None => Answer::Withdrawn { head_sha: key.head_sha.clone() },
        }
    }

    pub(super) fn acquired(&self, lease: &Given) -> AcquiredReply {
        let holder = &lease.holder;
        let mut stack: Vec<(&Claim, _)> = vec![(holder, lease.registered_at)];
        let covered = self.requests.iter().filter(|request| covers(holder, lease.round, request));
        stack.extend(covered.map(|request| (&request.claim, request.registered_at)));
        stack.sort_by_key(|(claim, registered_at)| (claim.priority, *registered_at, &claim.key));
        AcquiredReply {
            head_sha: holder.key.head_sha.clone(),
            head_ref: holder.head_ref.clone(),
            priority: holder.priority,
            round: lease.round,
            fencing_token: lease.token,
            acquired_at: lease.since,
            expires_at: self.expires_at(lease),
            run_url: holder.run_url.clone(),
            stacked_pull_requests: stack
                .iter()
                .filter_map(|(claim, _)| pull_request(claim.head_ref.as_ref()))
                .collect(),
        }
    }

    fn pending(&self, request: &Request) -> PendingReply {
        PendingReply {
            head_sha: request.claim.key.head_sha.clone(),
            head_ref: request.claim.head_ref.clone(),
            priority: request.claim.priority,
            round: request.round,
            position: self.position(request),
            waiting: self.waiting(request),
            holder: self.holder(),
            estimate: self.estimate(request),
            run_url: request.claim.run_url.clone(),
        }
    }

    /// The first of the reasons that is true (rule 15).
    fn waiting(&self, request: &Request) -> Waiting {
        if request.round != self.round {
            return Waiting::NextRound { current: self.round };
        }
        if self.held().is_some() {
            return Waiting::Held;
        }
        if let Some(until) = self.lock_delay_until().filter(|until| *until > self.now) {
            return Waiting::LockDelay { until };
        }
        let stable_at = self.stable_from();
        if !self.is_handover() && stable_at > self.now {
            let known = self.members(self.round).len();
            return Waiting::Stabilising { stable_at, known, expected: self.policy.expected_request_count };
        }
        if let Some(front) = self.front_runner().filter(|front| front.claim.key != request.claim.key) {
            return Waiting::Outranked { by: label(&front.claim), priority: front.claim.priority };
        }
        match self.may_be_given_from().filter(|from| *from > self.now) {
            Some(until) => Waiting::AssignmentDelay { until },
            None => Waiting::NextPoll,
        }
    }

    /// What somebody is told whom a success has answered.
    pub(super) fn completed(&self, claim: &Claim, success: &Given) -> Answer {
        Answer::Completed(CompletedReply {
            head_sha: claim.key.head_sha.clone(),
            head_ref: claim.head_ref.clone(),
            priority: claim.priority,
            round: success.round,
            by: success.holder.key.head_sha.clone(),
            by_ref: success.holder.head_ref.clone(),
            released_at: success.ended.as_ref().map_or(self.now, |(at, _)| *at),
        })
    }

    pub(super) fn failed(lease: &Given) -> Answer {
        Answer::Failed(FailedReply {
            head_sha: lease.holder.key.head_sha.clone(),
            head_ref: lease.holder.head_ref.clone(),
            priority: lease.holder.priority,
            round: lease.round,
        })
    }
}
