//! What time does by itself (rules 1, 5, 11 and 14).

use lease_core::ids::{FencingToken, RequestKey};
use lease_core::provider::Answer;
use lease_core::time::Timestamp;

use super::Reference;
use super::facts::{End, Given, Request, What};

impl Reference {
    /// Carries out whatever is due until then, each at its own instant (rule 1).
    pub(super) fn pass_time(&mut self, to: Timestamp) {
        while let Some(instant) = self.next_instant().filter(|instant| *instant <= to) {
            self.now = self.now.max(instant);
            self.evict_the_silent();
            if self.lease_is_over() {
                self.end_without_success(End::Expired);
            }
            self.give_to_who_waits();
        }
        self.now = self.now.max(to);
    }

    /// The next instant at which something happens by itself.
    fn next_instant(&self) -> Option<Timestamp> {
        let evictions = self.requests.iter().filter_map(|request| self.evicted_at(request));
        let expiry = self.held().map(|lease| self.expires_at(lease));
        let waits = self.front_runner().is_some_and(|front| front.long_polls > 0);
        let given = self.may_be_given_from().filter(|_| waits);
        evictions.chain(expiry).chain(given).min()
    }

    /// When a request has been silent for too long. Who waits in a long poll is not silent.
    fn evicted_at(&self, request: &Request) -> Option<Timestamp> {
        (request.long_polls == 0).then(|| request.heard_at.after(self.policy.request_ttl))
    }

    fn evict_the_silent(&mut self) {
        let is_due = |request: &&Request| self.evicted_at(request).is_some_and(|at| at <= self.now);
        let due: Vec<RequestKey> =
            self.requests.iter().filter(is_due).map(|request| request.claim.key.clone()).collect();
        for key in due {
            self.remove(&key);
        }
        self.end_empty_handover();
    }

    /// When a lease ends, if its holder is not heard from again (rule 11).
    pub(super) fn expires_at(&self, lease: &Given) -> Timestamp {
        let at_the_latest = lease.since.after(self.policy.max_hold);
        lease.holder.lease_ttl_ms.map_or(at_the_latest, |ttl| at_the_latest.min(lease.heard_at.after(ttl)))
    }

    fn lease_is_over(&self) -> bool {
        self.held().is_some_and(|lease| self.expires_at(lease) <= self.now)
    }

    /// The front-runner, if it waits in a long poll, polls at this instant too (rule 5).
    pub(super) fn give_to_who_waits(&mut self) {
        let waiting = self.front_runner().filter(|front| front.long_polls > 0);
        if let Some(key) = waiting.map(|front| front.claim.key.clone()) {
            self.give_if_due(&key);
        }
    }

    /// Gives the lease to a request that polls at this instant, if it may have it (rules 5 and 6). Who waits in a long poll is
    /// told so.
    pub(super) fn give_if_due(&mut self, key: &RequestKey) {
        let leads = self.front_runner().is_some_and(|front| front.claim.key == *key);
        if !leads || self.may_be_given_from().is_none_or(|from| from > self.now) {
            return;
        }
        let Some(index) = self.requests.iter().position(|request| request.claim.key == *key) else { return };
        self.notice_given();
        // The holder still is of its round, so nobody has left it.
        let request = self.requests.remove(index);
        self.leases.push(Given {
            holder: request.claim,
            registered_at: request.registered_at,
            token: FencingToken::new(self.leases.len() as u64 + 1),
            round: self.round,
            since: self.now,
            heard_at: self.now,
            ended: None,
        });
        if let (true, Some(lease)) = (request.long_polls > 0, self.held()) {
            let answer = Answer::Acquired(self.acquired(lease));
            self.told.push((key.clone(), answer));
        }
    }

    /// Ends the lease otherwise than by success; the rest of its round goes on (rule 9).
    pub(super) fn end_without_success(&mut self, how: End) {
        let now = self.now;
        if let Some(lease) = self.leases.last_mut().filter(|lease| lease.ended.is_none()) {
            lease.ended = Some((now, how));
            self.note(self.round, What::Left);
            self.end_empty_handover();
        }
    }

    /// Takes out somebody who is pending.
    pub(super) fn remove(&mut self, key: &RequestKey) -> Option<Request> {
        let index = self.requests.iter().position(|request| request.claim.key == *key)?;
        let request = self.requests.remove(index);
        self.note(request.round, What::Left);
        Some(request)
    }

    /// Everybody counts as heard from; there are no long polls any more (rule 14).
    pub(super) fn hear_everybody(&mut self, at: Timestamp) {
        for request in &mut self.requests {
            request.heard_at = at;
            request.long_polls = 0;
        }
        if let Some(lease) = self.leases.last_mut().filter(|lease| lease.ended.is_none()) {
            lease.heard_at = at;
        }
    }
}
