//! When a lease is granted, and to whom (rules 5 and 6).

use super::command::Event;
use super::lease::Lease;
use super::step::Outbox;
use super::{Phase, Provider};
use crate::ids::RequestKey;
use crate::time::Timestamp;

impl Provider {
    /// The instant from which the front-runner's `acquire` is granted, if nothing more happens; `None` while the lease is
    /// held, or nobody is there.
    pub(super) fn grantable_at(&self) -> Option<Timestamp> {
        let Phase::Free(free) = &self.phase else { return None };
        let stable_at = self.current.stable_at(&self.policy)?;
        let mut from = free.since.max(free.rests_until.unwrap_or_default());
        if !free.handover {
            from = from.max(stable_at);
        }
        Some(from.after(self.policy.assignment_delay))
    }

    /// Grants the lease to `key`, if it is the front-runner and the time has come. Only called for a request that is polling
    /// at this instant: that is its proof of life.
    pub(super) fn grant_if_due(&mut self, key: &RequestKey, out: &mut Outbox) {
        let leads = self.current.front_runner().is_some_and(|front| front.claim.key == *key);
        let is_due = self.grantable_at().is_some_and(|at| at <= self.now);
        if !(leads && is_due) {
            return;
        }
        let Some(winner) = self.current.remove(key, &self.policy, self.now) else { return };
        self.last_token = self.last_token.next();
        let waited = winner.is_waiting();
        let actor = winner.actor.clone();
        self.phase = Phase::Held(Lease {
            holder: winner.claim,
            actor: winner.actor,
            fencing_token: self.last_token,
            registered_at: winner.registered_at,
            acquired_at: self.now,
            renewed_at: self.now,
        });
        out.events.push(Event::Granted {
            key: key.clone(),
            actor,
            fencing_token: self.last_token,
            registered_at: winner.registered_at,
            at: self.now,
        });
        if waited && let Phase::Held(lease) = &self.phase {
            out.told.push((key.clone(), self.acquired_answer(lease)));
        }
    }

    /// A request that waits in a long poll counts as polling all the time: so if the front-runner waits, it polls now.
    pub(super) fn grant_to_who_waits(&mut self, out: &mut Outbox) {
        let waiting = self.current.front_runner().filter(|front| front.is_waiting());
        if let Some(key) = waiting.map(|front| front.claim.key.clone()) {
            self.grant_if_due(&key, out);
        }
    }
}
