//! How long somebody will wait, by what was usual lately (`docs/protocol.md`, *Estimates*). Nothing is decided by it.

use std::collections::VecDeque;
use std::hash::{Hash, Hasher};

use super::request::Pending;
use super::{Phase, Provider};
use crate::time::{Millis, Timestamp};

/// How many leases are gone by.
pub(super) const MAX_HOLDS: usize = 16;

/// How many of those ahead are looked at one by one.
const MAX_LOOKED_AT: usize = 32;

/// When a request will be granted or completed, if all goes as usual.
#[derive(Clone, Copy, Debug, Eq)]
pub struct Estimate {
    /// When. It may have passed: whoever is to be granted must poll.
    pub at: Timestamp,
    /// How long that was from the moment of the answer.
    pub wait: Millis,
}

impl PartialEq for Estimate {
    /// The same estimate, asked for later, is the same estimate.
    fn eq(&self, other: &Self) -> bool {
        self.at == other.at
    }
}

impl Hash for Estimate {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.at.hash(state);
    }
}

/// How long the last leases were held, and how many of them ended well.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Pace {
    /// Oldest first.
    holds: VecDeque<Hold>,
}

/// One lease that is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Hold {
    pub(super) lasted: Millis,
    pub(super) succeeded: bool,
}

impl Hash for Pace {
    /// Two providers that differ in nothing else decide the same for ever: whoever counts states need not tell them apart.
    fn hash<H: Hasher>(&self, _: &mut H) {}
}

impl Pace {
    pub(super) fn restored(holds: impl Iterator<Item = Hold>) -> Self {
        Self { holds: holds.collect() }
    }

    pub(super) fn holds(&self) -> impl Iterator<Item = Hold> {
        self.holds.iter().copied()
    }

    pub(super) fn add(&mut self, hold: Hold) {
        if self.holds.len() >= MAX_HOLDS {
            self.holds.pop_front();
        }
        self.holds.push_back(hold);
    }

    /// How long a lease is usually held; `None` before the first one is over.
    pub(super) fn usual(&self) -> Option<Millis> {
        median(self.holds().map(|hold| hold.lasted).collect())
    }

    /// How long a lease will have been held in the end that has been held for so long. `None` where none of the last ones was
    /// held for longer.
    fn usual_beyond(&self, elapsed: Millis) -> Option<Millis> {
        median(self.holds().map(|hold| hold.lasted).filter(|lasted| *lasted > elapsed).collect())
    }

    /// So much of a period as leases lately did not end well.
    fn share_of_failures(&self, period: Millis) -> Millis {
        let all = self.holds.len() as u64;
        let failures = self.holds().filter(|hold| !hold.succeeded).count() as u64;
        Millis::new(period.as_ms().saturating_mul(failures).checked_div(all).unwrap_or_default())
    }
}

/// The one in the middle; of two, the shorter.
fn median(mut periods: Vec<Millis>) -> Option<Millis> {
    periods.sort_unstable();
    periods.get(periods.len().checked_sub(1)? / 2).copied()
}

/// Leases that are yet to come, one after the other. Each takes the usual time, as far as it is likely to be needed: once one
/// of them has succeeded that covers whoever waits, no other is.
struct Ahead<'a> {
    pace: &'a Pace,
    at: Timestamp,
    /// What the next one is likely to take.
    next: Millis,
}

impl Ahead<'_> {
    /// One that may make all others needless, if it succeeds.
    fn covering(&mut self) {
        self.next = self.pace.share_of_failures(self.next);
    }

    fn lease(&mut self, covers: bool) {
        self.at = self.at.after(self.next);
        if covers {
            self.covering();
        }
    }

    /// So many, of which the first ones are known to cover or not.
    fn leases(&mut self, number: usize, covers: impl Iterator<Item = bool>) {
        for covers in covers.take(number.min(MAX_LOOKED_AT)) {
            self.lease(covers);
        }
        let beyond = number.saturating_sub(MAX_LOOKED_AT) as u64;
        self.at = self.at.after(self.next.times(beyond));
    }
}

impl Provider {
    /// How long a lease is usually held here; `None` where there is nothing to go by.
    pub fn usual_hold(&self) -> Option<Millis> {
        self.pace.usual()
    }

    /// When the lease will be free again, by what was usual; `None` where there is nothing to go by.
    fn expected_end(&self) -> Option<Timestamp> {
        let lease = self.lease()?;
        let lasts = self.pace.usual_beyond(self.now.since(lease.acquired_at))?;
        Some(lease.acquired_at.after(lasts.min(self.policy.max_hold)))
    }

    /// How long a pending request will wait. `place` counts within its round, from 1.
    pub(super) fn estimate(&self, pending: &Pending, place: usize, in_current: bool) -> Option<Estimate> {
        let at = self.expected_at(pending, place, in_current)?;
        Some(Estimate { at, wait: at.since(self.now) })
    }

    /// When it will be granted or completed; `None` where there is nothing to go by.
    fn expected_at(&self, pending: &Pending, place: usize, in_current: bool) -> Option<Timestamp> {
        let before = place.saturating_sub(1);
        let covers = |other: &Pending| other.claim.covers_in_round(&pending.claim);
        let current = match &self.phase {
            Phase::Free(_) => self.grantable_at()?,
            Phase::Held(_) => self.expected_end()?,
        };
        if in_current && before == 0 && self.lease().is_none() {
            return Some(current);
        }
        let usual = self.pace.usual()?;
        let mut ahead = Ahead { pace: &self.pace, at: current, next: usual };
        let round = if in_current {
            if self.lease().is_some_and(|lease| lease.holder.covers_in_round(&pending.claim)) {
                ahead.covering();
            }
            &self.current
        } else {
            // A success ends the round, whomever it covers.
            if self.lease().is_some() {
                ahead.covering();
            }
            ahead.leases(self.current.len(), std::iter::repeat(true));
            let stable_at = self.next.stable_at(&self.policy).unwrap_or_default();
            let from = ahead.at.max(stable_at).after(self.policy.assignment_delay);
            ahead = Ahead { pace: &self.pace, at: from, next: usual };
            &self.next
        };
        ahead.leases(before, round.in_turn().map(covers));
        Some(ahead.at)
    }
}
