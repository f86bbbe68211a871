//! Time passing: deadlines, carried out each at its own instant (rules 1, 11 and 14).

use super::command::Event;
use super::lease::Outcome;
use super::request::{Pending, Seen};
use super::step::Outbox;
use super::{Phase, Provider};
use crate::time::Timestamp;

/// The next instant at which something happens by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Deadline {
    /// When.
    pub at: Timestamp,
    /// What.
    pub reason: DeadlineReason,
}

/// What happens by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DeadlineReason {
    /// The lease ends (rule 11).
    LeaseExpires,
    /// A pending request has been silent for too long (rule 11).
    RequestEvicted,
    /// The front-runner waits in a long poll and gets the lease (rule 5).
    LeaseGranted,
    /// A verdict is forgotten.
    VerdictForgotten,
    /// The other processes that keep the provider must learn again that a request waits here.
    WaitingRetold,
}

impl Provider {
    /// The next instant at which a [`Tick`](super::Command::Tick) would change something. A tick that comes late, or never,
    /// changes no answer (invariant I6), unless several processes keep the provider: then others may take a request that waits
    /// here for silent.
    pub fn next_deadline(&self) -> Option<Deadline> {
        let retelling = self
            .pending()
            .filter_map(|pending| pending.retold_at(&self.policy))
            .min()
            .map(|at| Deadline { at, reason: DeadlineReason::WaitingRetold });
        self.next_decision().into_iter().chain(retelling).min()
    }

    /// The next instant at which something is decided by itself.
    fn next_decision(&self) -> Option<Deadline> {
        let expiry = self.lease().map(|lease| Deadline {
            at: lease.expires_at(&self.policy),
            reason: DeadlineReason::LeaseExpires,
        });
        let silence = self
            .pending()
            .filter_map(|pending| pending.evicted_at(&self.policy))
            .min()
            .map(|at| Deadline { at, reason: DeadlineReason::RequestEvicted });
        let grant = self
            .current
            .front_runner()
            .filter(|front| front.is_waiting())
            .and_then(|_| self.grantable_at())
            .map(|at| Deadline { at, reason: DeadlineReason::LeaseGranted });
        let forgetting = self.verdicts.front().map(|verdict| Deadline {
            at: verdict.released_at.after(self.policy.verdict_retention),
            reason: DeadlineReason::VerdictForgotten,
        });
        [expiry, silence, grant, forgetting].into_iter().flatten().min()
    }

    /// Lets time pass until `to`; a time before the latest one counts as that (rule 1).
    pub(super) fn pass_time(&mut self, to: Timestamp, out: &mut Outbox) {
        while let Some(deadline) = self.next_decision().filter(|deadline| deadline.at <= to.max(self.now)) {
            self.now = self.now.max(deadline.at);
            let decided = out.events.len();
            self.carry_out_deadlines(out);
            self.note_decisions(decided, out);
        }
        self.now = self.now.max(to);
    }

    /// Carries out all that is due at this very instant; grants come last, when it is clear who is still there.
    fn carry_out_deadlines(&mut self, out: &mut Outbox) {
        if self.lease().is_some_and(|lease| lease.expires_at(&self.policy) <= self.now) {
            self.expire_lease(out);
        }
        let (now, policy) = (self.now, &self.policy);
        let silent = |pending: &Pending| pending.evicted_at(policy).is_some_and(|at| at <= now);
        let evicted = self
            .current
            .remove_where(policy, now, silent)
            .into_iter()
            .chain(self.next.remove_where(policy, now, silent));
        out.events
            .extend(evicted.map(|pending| Event::Evicted { key: pending.claim.key, actor: pending.actor }));
        self.end_handover_if_nobody_is_left(out);
        while let Some(verdict) = self
            .verdicts
            .pop_front_if(|verdict| verdict.released_at.after(self.policy.verdict_retention) <= self.now)
        {
            out.events.push(Event::Forgotten(verdict.fencing_token));
        }
        self.grant_to_who_waits(out);
    }

    /// Ends the lease as *expired*: it counts as a failure, and the resource rests (rule 11).
    pub(super) fn expire_lease(&mut self, out: &mut Outbox) {
        let rests_until = self.now.after(self.policy.lock_delay);
        self.end_lease_without_success(Outcome::Expired, Some(rests_until), out);
    }

    /// Down-time is nobody's silence: all count as heard from at the restart, *before* any time is carried out (rule 14).
    pub(super) fn restart(&mut self, at: Timestamp) {
        let at = at.max(self.now);
        for round in [&mut self.current, &mut self.next] {
            round.hear_all(|pending| pending.seen = Seen::At(at));
            // A restart may have brought another policy along.
            round.count(&self.policy, at);
        }
        match &mut self.phase {
            Phase::Held(lease) => lease.renewed_at = at,
            Phase::Free(_) => {}
        }
    }

    /// Those who wait in a long poll are heard from all the time: what others know of that must not grow old.
    pub(super) fn tell_others_who_waits(&mut self, out: &mut Outbox) {
        for round in [&mut self.current, &mut self.next] {
            round.hear_all(|pending| {
                if pending.is_waiting() && pending.hear(&self.policy, self.now) {
                    out.events.push(Event::Heard(pending.claim.key.clone()));
                }
            });
        }
    }

    pub(super) fn pending(&self) -> impl Iterator<Item = &Pending> {
        self.current.members().chain(self.next.members())
    }
}
