//! Since when a round is open, quiet, stable; and from when a lease may be given (rules 5, 8 and 9).

use lease_core::time::Timestamp;

use super::Reference;
use super::facts::{End, Given, What};

/// A round, as far as it matters for stability.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Gathering {
    /// How many members it has.
    pub(super) members: u64,
    /// When it opened: with its first member. A round that nobody is in is not open.
    pub(super) open_since: Option<Timestamp>,
    /// When the last newcomer joined.
    pub(super) quiet_since: Timestamp,
    /// Since when it has had as many members as are expected, without a break.
    pub(super) complete_since: Option<Timestamp>,
}

impl Reference {
    /// A round by all that has happened to it.
    pub(super) fn gathering(&self, round: u64) -> Gathering {
        let expected = u64::from(self.policy.expected_request_count);
        let mut it = Gathering::default();
        for happened in self.happened.iter().filter(|happened| happened.round == round) {
            match happened.what {
                What::Joined => {
                    it.members += 1;
                    it.open_since = Some(it.open_since.unwrap_or(happened.at));
                    it.quiet_since = happened.at;
                }
                What::MovedOver { registered_at, quiet_since } => {
                    it.members += 1;
                    it.open_since = Some(it.open_since.unwrap_or(registered_at).min(registered_at));
                    it.quiet_since = it.quiet_since.max(quiet_since);
                }
                What::Left => it.members -= 1,
            }
            if it.members == 0 {
                it = Gathering::default();
            }
            if expected == 0 || it.members < expected {
                it.complete_since = None;
            } else if it.complete_since.is_none() {
                it.complete_since = Some(happened.at);
            }
        }
        it
    }

    /// From when the current round is stable, if nothing happens to it any more.
    pub(super) fn stable_from(&self) -> Timestamp {
        self.stable_from_of(self.round)
    }

    /// The same of any round.
    pub(super) fn stable_from_of(&self, round: u64) -> Timestamp {
        let round = self.gathering(round);
        let quiet = round.quiet_since.after(self.policy.stabilisation_window);
        let limit = round.open_since.unwrap_or(self.now).after(self.policy.stabilisation_limit);
        quiet.min(limit).min(round.complete_since.unwrap_or(quiet))
    }

    /// The lease, while it is held.
    pub(super) fn held(&self) -> Option<&Given> {
        self.leases.last().filter(|lease| lease.ended.is_none())
    }

    /// Whether the current round has been given a lease already.
    pub(super) fn had_a_lease(&self) -> bool {
        self.leases.iter().any(|lease| lease.round == self.round)
    }

    /// Whether the current round has lost its lease, and goes on (rule 9).
    pub(super) fn is_handover(&self) -> bool {
        self.held().is_none() && self.had_a_lease()
    }

    /// When the lock delay of the last lease is over, if that lease was followed by one. It may be over already.
    pub(super) fn lock_delay_until(&self) -> Option<Timestamp> {
        let last = self.leases[self.forgotten..].last()?;
        match &last.ended {
            Some((at, End::Expired)) => Some(at.after(self.policy.lock_delay)),
            Some((_, End::Success(_) | End::Failure | End::Cleared)) | None => None,
        }
    }

    /// From when the lease may be given to the front-runner of the current round; never, while somebody holds it (rule 5).
    pub(super) fn may_be_given_from(&self) -> Option<Timestamp> {
        if self.held().is_some() {
            return None;
        }
        let free_since = self.leases.last().and_then(|lease| lease.ended.as_ref()).map(|(at, _)| *at);
        let settled_from = if self.is_handover() { Timestamp::default() } else { self.stable_from() };
        let all = [Some(self.current_since), free_since, self.lock_delay_until(), Some(settled_from)];
        all.into_iter().flatten().max().map(|latest| latest.after(self.policy.assignment_delay))
    }

    /// Notes that something happened to a round's membership.
    pub(super) fn note(&mut self, round: u64, what: What) {
        self.happened.push(super::facts::Happened { round, at: self.now, what });
    }

    /// A round ends; who is still pending in it moves to the next one, which is the current one from now on (rule 8).
    pub(super) fn end_round(&mut self) {
        let old = self.round;
        let quiet_since = self.gathering(old).quiet_since;
        let left: Vec<Timestamp> = self.members(old).iter().map(|request| request.registered_at).collect();
        for registered_at in left {
            self.note(old + 1, What::MovedOver { registered_at, quiet_since });
        }
        for request in self.requests.iter_mut().filter(|request| request.round == old) {
            request.round = old + 1;
        }
        self.begin_round();
    }

    /// The next round is the current one from now on.
    pub(super) fn begin_round(&mut self) {
        self.round += 1;
        self.current_since = self.now;
        let current = self.round;
        self.happened.retain(|happened| happened.round >= current);
    }

    /// A handover that nobody is left in ends (rule 9).
    pub(super) fn end_empty_handover(&mut self) {
        if self.is_handover() && self.members(self.round).is_empty() {
            self.end_round();
        }
    }
}
