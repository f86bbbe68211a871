//! What an operator's command does (rule 13).

use lease_core::ids::FencingToken;
use lease_core::provider::{Answer, Refusal};

use super::Reference;
use super::facts::{End, Request};

impl Reference {
    /// Empties the provider. Who waits in a long poll registers anew, and goes on waiting.
    pub(super) fn clear(&mut self) -> Answer {
        let now = self.now;
        if let Some(lease) = self.leases.last_mut().filter(|lease| lease.ended.is_none()) {
            lease.ended = Some((now, End::Cleared));
        }
        self.forgotten = self.leases.len();
        let gone: Vec<Request> = self.requests.drain(..).collect();
        self.happened.clear();
        self.begin_round();
        for request in gone.into_iter().filter(|request| request.long_polls > 0) {
            self.register(request.claim);
            if let Some(anew) = self.requests.last_mut() {
                anew.long_polls = request.long_polls;
            }
        }
        self.give_to_who_waits();
        Answer::Done
    }

    /// Ends the lease that has this token, as an expiry.
    pub(super) fn end_lease(&mut self, token: FencingToken) -> Result<Answer, Refusal> {
        if self.held().is_none_or(|lease| lease.token != token) {
            return Err(Refusal::LeaseLost { holder: self.holder() });
        }
        self.end_without_success(End::Expired);
        self.give_to_who_waits();
        Ok(Answer::Done)
    }
}
