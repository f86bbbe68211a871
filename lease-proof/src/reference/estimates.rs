//! How long one will wait (*Estimates*).

use lease_core::provider::{Claim, Estimate};
use lease_core::time::{Millis, Timestamp};

use super::Reference;
use super::facts::{End, Given, Request};
use super::order::covers;

/// How many leases are gone by.
const LAST_LEASES: usize = 16;

/// How many of those ahead are looked at one by one.
const LOOKED_AT: usize = 32;

/// How long a lease was held, and whether it succeeded.
fn course(lease: &Given) -> Option<(Millis, bool)> {
    let (at, end) = lease.ended.as_ref()?;
    match end {
        End::Success(_) => Some((at.since(lease.since), true)),
        End::Failure | End::Expired => Some((at.since(lease.since), false)),
        End::Cleared => None,
    }
}

/// So many are shorter, and as many are longer; or one more.
fn middle(periods: &[Millis]) -> Option<Millis> {
    let rank = |period: Millis| {
        let shorter = periods.iter().filter(|other| **other < period).count();
        let as_long = periods.iter().filter(|other| **other == period).count();
        shorter..shorter + as_long
    };
    let wanted = (periods.len().max(1) - 1) / 2;
    periods.iter().copied().find(|period| rank(*period).contains(&wanted))
}

impl Reference {
    fn last_leases(&self) -> Vec<(Millis, bool)> {
        let ended: Vec<(Millis, bool)> = self.leases.iter().filter_map(course).collect();
        ended[ended.len().saturating_sub(LAST_LEASES)..].to_vec()
    }

    fn usual_hold(&self) -> Option<Millis> {
        middle(&self.last_leases().iter().map(|(held, _)| *held).collect::<Vec<_>>())
    }

    /// A period, multiplied by the share of failures.
    fn unless_it_succeeds(&self, period: Millis) -> Millis {
        let last = self.last_leases();
        let failures = last.iter().filter(|(_, succeeded)| !succeeded).count() as u128;
        let share = u128::from(period.as_ms()) * failures / (last.len() as u128).max(1);
        Millis::new(u64::try_from(share).unwrap_or(u64::MAX))
    }

    fn likely_end(&self, lease: &Given) -> Option<Timestamp> {
        let so_far = self.now.since(lease.since);
        let longer: Vec<Millis> =
            self.last_leases().into_iter().map(|(held, _)| held).filter(|held| *held > so_far).collect();
        let end = lease.since.after(middle(&longer)?);
        Some(end.min(lease.since.after(self.policy.max_hold)))
    }

    /// When leases like these, one after the other, are over, if the first one begins then and takes so long.
    fn after_those(&self, from: Timestamp, first: Millis, covering: &[bool]) -> Timestamp {
        let (mut at, mut takes) = (from, first);
        for (index, covers) in covering.iter().enumerate() {
            at = at.after(takes);
            if *covers && index < LOOKED_AT {
                takes = self.unless_it_succeeds(takes);
            }
        }
        at
    }

    fn expected_at(&self, request: &Request) -> Option<Timestamp> {
        let ahead: Vec<bool> = self
            .before(request)
            .into_iter()
            .map(|other| covers(&other.claim, request.round, request))
            .collect();
        let begins = match self.held() {
            Some(lease) => self.likely_end(lease)?,
            None => self.may_be_given_from()?,
        };
        if self.held().is_none() && request.round == self.round && ahead.is_empty() {
            return Some(begins);
        }
        let usual = self.usual_hold()?;
        let after_holder = |covers_it: &dyn Fn(&Claim, u64) -> bool| match self.held() {
            Some(lease) if covers_it(&lease.holder, lease.round) => self.unless_it_succeeds(usual),
            Some(_) | None => usual,
        };
        if request.round == self.round {
            let first = after_holder(&|holder, round| covers(holder, round, request));
            return Some(self.after_those(begins, first, &ahead));
        }
        let current = vec![true; self.members(self.round).len()];
        let round_over = self.after_those(begins, after_holder(&|_, _| true), &current);
        let stable = self.stable_from_of(request.round);
        let from = round_over.max(stable).after(self.policy.assignment_delay);
        Some(self.after_those(from, usual, &ahead))
    }

    /// How long it will wait.
    pub(super) fn estimate(&self, request: &Request) -> Option<Estimate> {
        let at = self.expected_at(request)?;
        Some(Estimate { at, wait: at.since(self.now) })
    }
}
