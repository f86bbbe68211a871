//! What a run's command does (rules 2, 3, 7, 8, 9, 10 and 12).

use lease_core::ids::RequestKey;
use lease_core::provider::{Acquire, Answer, Claim, Refusal, Release, Released, Withdraw};

use super::Reference;
use super::facts::{End, Given, Request, What};
use super::order::{contains, covers};

/// Rule 17.
const MOST_REQUESTS: usize = 1024;

/// An acquire of somebody who is known updates what it states (rule 3).
fn update(known: &mut Claim, newer: &Claim) {
    known.priority = newer.priority;
    if newer.commits.is_some() {
        known.commits.clone_from(&newer.commits);
    }
    if newer.head_ref.is_some() {
        known.head_ref.clone_from(&newer.head_ref);
    }
    if newer.lease_ttl_ms.is_some() {
        known.lease_ttl_ms = newer.lease_ttl_ms;
    }
    if newer.run_url.is_some() {
        known.run_url.clone_from(&newer.run_url);
    }
}

impl Reference {
    pub(super) fn acquire(&mut self, acquire: &Acquire) -> Result<Answer, Refusal> {
        let key = &acquire.claim.key;
        if self.held().is_some_and(|lease| lease.holder.key == *key) {
            return self.heartbeat(acquire);
        }
        if acquire.heartbeat {
            return Err(Refusal::LeaseLost { holder: self.holder() });
        }
        let now = self.now;
        if let Some(request) = self.requests.iter_mut().find(|request| request.claim.key == *key) {
            update(&mut request.claim, &acquire.claim);
            request.heard_at = now;
        } else if let Some(success) = self.success_for(key) {
            return Ok(self.completed(&acquire.claim, success));
        } else if self.requests.len() >= MOST_REQUESTS {
            return Err(Refusal::TooManyRequests);
        } else {
            self.register(acquire.claim.clone());
        }
        self.give_if_due(key);
        if let Some(request) = self.requests.iter_mut().find(|request| request.claim.key == *key) {
            request.long_polls += usize::from(acquire.wait);
        }
        self.give_to_who_waits();
        Ok(self.status_of(key))
    }

    /// An acquire of the holder (rule 7).
    fn heartbeat(&mut self, acquire: &Acquire) -> Result<Answer, Refusal> {
        let lost = Refusal::LeaseLost { holder: self.holder() };
        let Some(lease) = self.leases.last_mut() else { return Err(lost) };
        if acquire.fencing_token.is_some_and(|token| token != lease.token) {
            return Err(lost);
        }
        update(&mut lease.holder, &acquire.claim);
        lease.heard_at = self.now;
        Ok(self.status_of(&acquire.claim.key))
    }

    /// The newest success that is remembered and that answers this request (rule 2).
    fn success_for(&self, key: &RequestKey) -> Option<&Given> {
        self.remembered().into_iter().rev().find(|lease| match &lease.ended {
            Some((_, End::Success(completed))) => {
                lease.holder.key.head_sha == key.head_sha
                    || contains(&lease.holder, &key.head_sha)
                    || completed.contains(key)
            }
            Some((_, End::Failure | End::Expired | End::Cleared)) | None => false,
        })
    }

    /// Stores a newcomer (rule 2).
    pub(super) fn register(&mut self, claim: Claim) {
        let sha = &claim.key.head_sha;
        let joins_current = match self.held() {
            Some(lease) => contains(&lease.holder, sha) || lease.holder.key.head_sha == *sha,
            None => !self.had_a_lease(),
        };
        let round = if joins_current { self.round } else { self.round + 1 };
        let (registered_at, heard_at) = (self.now, self.now);
        self.requests.push(Request { claim, round, registered_at, heard_at, long_polls: 0 });
        self.note(round, What::Joined);
    }

    /// One long poll of a request is over. No client ever hears an answer to this where the request is neither pending nor the
    /// holder: whoever waited has been told something then. The core says of it that it has left, so we do as well.
    pub(super) fn stop_waiting(&mut self, key: &RequestKey) -> Answer {
        let now = self.now;
        let waiting = self.requests.iter_mut().find(|request| request.claim.key == *key);
        if let Some(request) = waiting.filter(|request| request.long_polls > 0) {
            request.long_polls -= 1;
            request.heard_at = now;
        }
        self.status_of(key)
    }

    /// Rules 8 to 10.
    pub(super) fn release(&mut self, release: &Release) -> Result<Answer, Refusal> {
        let means = |lease: &Given| release.fencing_token.is_none_or(|token| token == lease.token);
        let is_meant = |lease: &Given| lease.holder.key == release.key && means(lease);
        if self.held().is_some_and(is_meant) {
            match release.with {
                Released::Success => self.succeed(),
                Released::Failure => self.end_without_success(End::Failure),
            }
            self.give_to_who_waits();
            let ended = self.leases.iter().rev().find(|lease| is_meant(lease));
            return ended.map_or(Ok(Answer::Done), |lease| self.released_again(release, lease));
        }
        match self.remembered().into_iter().rev().find(|lease| is_meant(lease)) {
            Some(lease) => self.released_again(release, lease),
            None if release.fencing_token.is_some() && !self.held().is_some_and(means) => {
                Err(Refusal::LeaseLost { holder: self.holder() })
            }
            None => Err(Refusal::NotTheHolder { holder: self.holder() }),
        }
    }

    /// The answer to a release of a lease that has ended (rule 10).
    fn released_again(&self, release: &Release, lease: &Given) -> Result<Answer, Refusal> {
        match lease.ended.as_ref().and_then(|(_, end)| end.released()) {
            None => Err(Refusal::LeaseLost { holder: self.holder() }),
            Some(earlier) if earlier != release.with => {
                Err(Refusal::ContraryRelease { earlier, holder: self.holder() })
            }
            Some(Released::Success) => Ok(self.completed(&lease.holder, lease)),
            Some(Released::Failure) => Ok(Self::failed(lease)),
        }
    }

    /// The holder has released with success: it completes whom it covers, and the round ends (rule 8).
    fn succeed(&mut self) {
        let Some(lease) = self.held().cloned() else { return };
        let covered = |request: &&Request| covers(&lease.holder, lease.round, request);
        let covered: Vec<RequestKey> =
            self.requests.iter().filter(covered).map(|request| request.claim.key.clone()).collect();
        let mut winner = lease.clone();
        winner.ended = Some((self.now, End::Success(covered.clone())));
        for key in &covered {
            if let Some(request) = self.remove(key).filter(|request| request.long_polls > 0) {
                let answer = self.completed(&request.claim, &winner);
                self.told.push((key.clone(), answer));
            }
        }
        if let Some(last) = self.leases.last_mut() {
            *last = winner;
        }
        self.end_round();
    }

    /// Rule 12.
    pub(super) fn withdraw(&mut self, withdraw: &Withdraw) -> Answer {
        let gone = Answer::Withdrawn { head_sha: withdraw.key.head_sha.clone() };
        let holds = self.held().is_some_and(|lease| {
            lease.holder.key == withdraw.key
                && withdraw.fencing_token.is_none_or(|token| token == lease.token)
        });
        if holds {
            self.end_without_success(End::Failure);
        } else if let Some(request) = self.remove(&withdraw.key) {
            if request.long_polls > 0 {
                self.told.push((withdraw.key.clone(), gone.clone()));
            }
            self.end_empty_handover();
        }
        self.give_to_who_waits();
        gone
    }
}
