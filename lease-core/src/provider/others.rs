//! What other processes have done to a provider that several of them keep ([`Hearing::Shared`](super::Hearing)).
//!
//! Each process knows which requests wait in a long poll of its own. What became of those through another process is seen
//! from the state that this one has stored: the next `acquire` of a waiting request finds out. Only a request that has been
//! taken out leaves no trace there; and it must not register again, since nobody may be left to take the lease.

use super::Provider;
use super::request::Pending;
use crate::ids::RequestKey;
use crate::time::Timestamp;

impl Provider {
    /// The requests that were pending in `earlier`, a former state of this provider, and have since been taken out by others:
    /// withdrawn, or granted and ended without success. Whoever waits on one of them is told that it is withdrawn.
    ///
    /// Not among them are requests that were cleared by an operator, that a success completed, or that may have been evicted
    /// because `earlier` is old: those who still wait on them ask anew. Of a restart that lies between the two `earlier` has to be
    /// told first: until then nobody could be evicted.
    pub fn taken_out_since(&self, earlier: &Self) -> Vec<RequestKey> {
        if self.clears != earlier.clears {
            return Vec::new();
        }
        let was_granted = |key: &RequestKey| {
            let mut since = self.verdicts.iter().filter(|verdict| verdict.fencing_token > earlier.last_token);
            since.any(|verdict| verdict.key == *key)
        };
        let is_gone = |pending: &&Pending| {
            let key = &pending.claim.key;
            let is_there = self.is_pending(key) || self.lease().is_some_and(|lease| lease.holder.key == *key);
            let may_be_evicted = self.silent_at(pending) <= self.now;
            !is_there && self.newest_success_for(key).is_none() && (was_granted(key) || !may_be_evicted)
        };
        earlier.pending().filter(is_gone).map(|pending| pending.claim.key.clone()).collect()
    }

    /// When others would take it for silent, by what they have last learnt.
    fn silent_at(&self, pending: &Pending) -> Timestamp {
        pending.stored_seen(self.now).after(self.policy.hearing.patience(self.policy.request_ttl))
    }

    /// The next instant at which something is decided, if nobody is heard from until then: neither who polls, nor who waits in
    /// a long poll. That verdicts are forgotten does not count. `None` while nobody is there.
    pub fn deadline_of_silence(&self) -> Option<Timestamp> {
        let expiry = self.lease().map(|lease| lease.expires_at(&self.policy));
        self.pending().map(|pending| self.silent_at(pending)).chain(expiry).min()
    }
}
