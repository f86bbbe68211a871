//! Who contains, who covers, who goes first (*Words*, rule 4).

use std::cmp::Reverse;

use lease_core::ids::HeadSha;
use lease_core::provider::Claim;

use super::Reference;
use super::facts::Request;

/// Whether `winner` contains the commit `sha`.
pub(super) fn contains(winner: &Claim, sha: &HeadSha) -> bool {
    winner.key.head_sha != *sha
        && winner.commits.as_ref().is_some_and(|commits| commits.iter().any(|commit| commit == sha))
}

/// Whether `winner`, of the round `of`, covers the other one.
pub(super) fn covers(winner: &Claim, of: u64, other: &Request) -> bool {
    let same_commit = winner.key.head_sha == other.claim.key.head_sha;
    let by_count = winner.commits.is_none() && of == other.round && winner.priority > other.claim.priority;
    same_commit || contains(winner, &other.claim.key.head_sha) || by_count
}

/// Who would go first, if these were all that there are.
fn first_of<'a>(these: &[&'a Request]) -> Option<&'a Request> {
    let with_evidence: Vec<&Request> =
        these.iter().copied().filter(|request| request.claim.commits.is_some()).collect();
    let is_contained = |request: &Request| {
        with_evidence.iter().any(|other| contains(&other.claim, &request.claim.key.head_sha))
    };
    let contained_by_none: Vec<&Request> =
        these.iter().copied().filter(|request| !is_contained(request)).collect();
    let candidates = if contained_by_none.is_empty() { these } else { &contained_by_none };
    candidates.iter().copied().min_by_key(|request| {
        let key = &request.claim.key;
        (Reverse(request.claim.priority), request.registered_at, &key.head_sha, &key.client_id)
    })
}

impl Reference {
    /// Who is pending in a round.
    pub(super) fn members(&self, round: u64) -> Vec<&Request> {
        self.requests.iter().filter(|request| request.round == round).collect()
    }

    /// The front-runner of the current round.
    pub(super) fn front_runner(&self) -> Option<&Request> {
        first_of(&self.members(self.round))
    }

    /// Who would have to be gone for this one to be the first of its round, in turn.
    pub(super) fn before(&self, of: &Request) -> Vec<&Request> {
        let mut left = self.members(of.round);
        let mut before = Vec::new();
        while let Some(first) = first_of(&left).filter(|first| first.claim.key != of.claim.key) {
            left.retain(|request| request.claim.key != first.claim.key);
            before.push(first);
        }
        before
    }

    /// How many would have to be gone for this one to be the first, and one more.
    pub(super) fn position(&self, of: &Request) -> usize {
        let whole_round = if of.round == self.round { 0 } else { self.members(self.round).len() };
        whole_round + self.before(of).len() + 1
    }
}
