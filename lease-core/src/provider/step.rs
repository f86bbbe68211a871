//! What each command does (rules 2, 3, 7 to 10, 12 and 13).

use std::mem;

use super::answer::{Answer, by_priority};
use super::command::{Acquire, Command, Event, Refusal, Release, Released, Step, Withdraw};
use super::estimate::Hold;
use super::lease::{Ending, Lease, MAX_VERDICTS, Outcome, Verdict};
use super::policy::Policy;
use super::record::{CompletedRequest, Record};
use super::request::{Claim, Pending, Seen};
use super::round::Round;
use super::{Free, MAX_REQUESTS, Phase, Provider};
use crate::ids::{Actor, FencingToken, RequestKey};
use crate::time::Timestamp;

/// What a step has decided so far.
#[derive(Default)]
pub(super) struct Outbox {
    pub(super) events: Vec<Event>,
    pub(super) told: Vec<(RequestKey, Answer)>,
}

impl Provider {
    /// Carries out everything whose time has come by `now`, then the command.
    ///
    /// A refused command leaves the provider as the passing of time alone would have (invariant I8). What the step decided is
    /// in its events; whoever keeps the provider makes those durable before anybody is told an answer.
    pub fn step(&mut self, command: &Command, now: Timestamp) -> Step {
        let mut out = Outbox::default();
        match command {
            Command::Restart => self.restart(now),
            Command::Acquire(_)
            | Command::StopWaiting(_)
            | Command::Release(_)
            | Command::Withdraw(_)
            | Command::Clear
            | Command::EndLease(_)
            | Command::Tick => {}
        }
        self.pass_time(now, &mut out);
        let decided = out.events.len();
        let done = self.carry_out(command, &mut out);
        self.grant_to_who_waits(&mut out);
        self.tell_others_who_waits(&mut out);
        self.note_decisions(decided, &out);
        let result = done.map(|reply| match reply {
            Reply::Now(answer) => answer,
            Reply::StatusOf(key) => self.status_of(&key),
        });
        Step { result, events: out.events, of_time: decided, told: out.told }
    }

    /// Remembers when something was last decided: at the instant itself, however late it is carried out.
    pub(super) fn note_decisions(&mut self, before: usize, out: &Outbox) {
        if out.events[before..].iter().any(Event::decides) {
            self.updated_at = Some(self.now);
        }
    }

    fn carry_out(&mut self, command: &Command, out: &mut Outbox) -> Result<Reply, Refusal> {
        match command {
            Command::Acquire(acquire) => self.acquire(acquire, out),
            Command::StopWaiting(key) => Ok(self.stop_waiting(key, out)),
            Command::Release(release) => self.release(release, out),
            Command::Withdraw(withdraw) => Ok(self.withdraw(withdraw, out)),
            Command::Clear => {
                self.clear(out);
                Ok(Reply::Now(Answer::Done))
            }
            Command::EndLease(token) => self.end_lease(*token, out),
            Command::Restart | Command::Tick => Ok(Reply::Now(Answer::Done)),
        }
    }

    fn acquire(&mut self, acquire: &Acquire, out: &mut Outbox) -> Result<Reply, Refusal> {
        let key = &acquire.claim.key;
        let now = self.now;
        match &mut self.phase {
            Phase::Held(lease) if lease.holder.key == *key => {
                if acquire.fencing_token.is_some_and(|token| token != lease.fencing_token) {
                    return Err(Refusal::LeaseLost { holder: self.holder() });
                }
                if lease.holder.update(&acquire.claim) {
                    lease.renewed_at = now;
                    out.events.push(Event::Updated(key.clone()));
                } else if lease.renew(&self.policy, now) {
                    out.events.push(Event::Heard(key.clone()));
                }
                return Ok(Reply::StatusOf(key.clone()));
            }
            Phase::Held(_) | Phase::Free(_) if acquire.heartbeat => {
                return Err(Refusal::LeaseLost { holder: self.holder() });
            }
            Phase::Held(_) | Phase::Free(_) => {}
        }
        if self.is_pending(key) {
            self.hear_again(&acquire.claim, out);
        } else if let Some(verdict) = self.newest_success_for(key) {
            return Ok(Reply::Now(verdict.completed_answer(&acquire.claim)));
        } else if self.pending_count() >= MAX_REQUESTS {
            return Err(Refusal::TooManyRequests);
        } else {
            self.register(acquire.claim.clone(), acquire.actor.clone(), Seen::At(now), out);
        }
        self.grant_if_due(key, out);
        if acquire.wait {
            self.change(key, Pending::begin_to_wait);
        }
        Ok(Reply::StatusOf(key.clone()))
    }

    fn hear_again(&mut self, claim: &Claim, out: &mut Outbox) {
        let now = self.now;
        self.change(&claim.key, |pending, policy| {
            if pending.hear(policy, now) {
                out.events.push(Event::Heard(claim.key.clone()));
            }
        });
        if self.current.update(claim) || self.next.update(claim) {
            out.events.push(Event::Updated(claim.key.clone()));
        }
    }

    /// Changes when a pending request was heard from, wherever it is.
    fn change(&mut self, key: &RequestKey, mut how: impl FnMut(&mut Pending, &Policy)) {
        for round in [&mut self.current, &mut self.next] {
            round.hear(key, |pending| how(pending, &self.policy));
        }
    }

    /// Stores a newcomer in the round that is its own (rule 2).
    fn register(&mut self, claim: Claim, actor: Option<Actor>, seen: Seen, out: &mut Outbox) {
        let joins_current = match &self.phase {
            Phase::Free(free) => !free.handover,
            Phase::Held(lease) => {
                lease.holder.contains(&claim.key.head_sha) || lease.holder.key.head_sha == claim.key.head_sha
            }
        };
        out.events.push(Event::Registered { key: claim.key.clone(), actor: actor.clone() });
        let round = if joins_current { &mut self.current } else { &mut self.next };
        round.add(Pending { claim, actor, registered_at: self.now, seen }, &self.policy, self.now);
    }

    fn stop_waiting(&mut self, key: &RequestKey, out: &mut Outbox) -> Reply {
        let now = self.now;
        self.change(key, |pending, policy| {
            if pending.stop_to_wait(policy, now) {
                out.events.push(Event::Heard(key.clone()));
            }
        });
        Reply::StatusOf(key.clone())
    }

    fn release(&mut self, release: &Release, out: &mut Outbox) -> Result<Reply, Refusal> {
        let lease = self.lease();
        let holds = lease.is_some_and(|lease| lease.holder.key == release.key);
        let names_the_lease = lease.is_some_and(|lease| Some(lease.fencing_token) == release.fencing_token);
        if holds && (release.fencing_token.is_none() || names_the_lease) {
            match release.with {
                Released::Success => self.succeed(out),
                Released::Failure => self.end_lease_without_success(Outcome::Failure, None, out),
            }
        }
        // From here on the first time is like any other (rule 10): the verdict answers.
        let verdict = self.verdicts.iter().rev().find(|verdict| {
            verdict.key == release.key
                && release.fencing_token.is_none_or(|token| token == verdict.fencing_token)
        });
        match (verdict, release.with) {
            (Some(verdict), with) => match (&verdict.outcome, with) {
                (Outcome::Success { .. }, Released::Success) => Ok(Reply::Now(verdict.released_answer())),
                (Outcome::Failure, Released::Failure) => Ok(Reply::Now(verdict.failed_answer())),
                (Outcome::Success { .. }, Released::Failure) => {
                    Err(Refusal::ContraryRelease { earlier: Released::Success, holder: self.holder() })
                }
                (Outcome::Failure, Released::Success) => {
                    Err(Refusal::ContraryRelease { earlier: Released::Failure, holder: self.holder() })
                }
                (Outcome::Expired, Released::Success | Released::Failure) => {
                    Err(Refusal::LeaseLost { holder: self.holder() })
                }
            },
            // Whoever names a token that is not the present lease's speaks of one that is over.
            (None, _) if release.fencing_token.is_some() && !names_the_lease => {
                Err(Refusal::LeaseLost { holder: self.holder() })
            }
            (None, _) => Err(Refusal::NotTheHolder { holder: self.holder() }),
        }
    }

    /// The holder has succeeded: so has everybody whom it covers (rule 8).
    fn succeed(&mut self, out: &mut Outbox) {
        let (policy, now) = (self.policy.clone(), self.now);
        let Some(lease) = self.lease().cloned() else { return };
        let winner = &lease.holder;
        let pull_requests = self.stacked_pull_requests(&lease);
        let covered_here =
            self.current.remove_where(&policy, now, |pending| winner.covers_in_round(&pending.claim));
        let covered_next =
            self.next.remove_where(&policy, now, |pending| winner.covers_by_evidence(&pending.claim.key));
        let completed: Vec<Pending> = covered_here.into_iter().chain(covered_next).collect();
        let keys = completed.iter().map(|pending| pending.claim.key.clone()).collect();
        let outcome = Outcome::Success { commits: winner.commits.clone(), completed: keys };
        let record = Record::new(&lease, self.round, pull_requests, listed(&completed));
        self.judge(outcome, record, out);
        for pending in completed {
            let key = pending.claim.key.clone();
            if pending.is_waiting() {
                let told =
                    self.newest_success_for(&key).map(|verdict| verdict.completed_answer(&pending.claim));
                out.told.extend(told.map(|answer| (key.clone(), answer)));
            }
            out.events.push(Event::Completed {
                key,
                actor: pending.actor,
                by: winner.key.clone(),
                registered_at: pending.registered_at,
                at: now,
            });
        }
        self.begin_next_round(None, out);
    }

    /// The lease ends; what is left of its round goes on at once (rule 9).
    pub(super) fn end_lease_without_success(
        &mut self,
        outcome: Outcome,
        rests_until: Option<Timestamp>,
        out: &mut Outbox,
    ) {
        if let Some(lease) = self.lease() {
            let record = self.record_of(lease);
            self.judge(outcome, record, out);
        }
        self.phase = Phase::Free(Free { since: self.now, rests_until, handover: true });
        self.end_handover_if_nobody_is_left(out);
    }

    /// What history tells of a lease that completes nobody.
    fn record_of(&self, lease: &Lease) -> Record {
        Record::new(lease, self.round, self.stacked_pull_requests(lease), Vec::new())
    }

    /// Remembers what became of the present lease.
    fn judge(&mut self, outcome: Outcome, record: Record, out: &mut Outbox) {
        let Phase::Held(lease) = &self.phase else { return };
        let verdict = Verdict {
            key: lease.holder.key.clone(),
            fencing_token: lease.fencing_token,
            round: self.round,
            priority: lease.holder.priority,
            head_ref: lease.holder.head_ref.clone(),
            released_at: self.now,
            outcome,
        };
        out.events.push(Event::Ended {
            key: verdict.key.clone(),
            ending: verdict.ending(),
            at: self.now,
            record: Box::new(record),
        });
        self.pace.add(Hold {
            lasted: self.now.since(lease.acquired_at),
            succeeded: verdict.ending() == Ending::Success,
        });
        if self.verdicts.len() >= MAX_VERDICTS {
            self.verdicts.pop_front();
        }
        self.verdicts.push_back(verdict);
    }

    pub(super) fn end_handover_if_nobody_is_left(&mut self, out: &mut Outbox) {
        match self.phase {
            Phase::Free(free) if free.handover && self.current.is_empty() => {
                self.begin_next_round(free.rests_until, out);
            }
            Phase::Free(_) | Phase::Held(_) => {}
        }
    }

    fn begin_next_round(&mut self, rests_until: Option<Timestamp>, out: &mut Outbox) {
        let left = mem::replace(&mut self.current, mem::take(&mut self.next));
        self.current.absorb(left, &self.policy, self.now);
        self.round = self.round.saturating_add(1);
        self.phase = Phase::Free(Free { since: self.now, rests_until, handover: false });
        out.events.push(Event::RoundBegan(self.round));
    }

    fn withdraw(&mut self, withdraw: &Withdraw, out: &mut Outbox) -> Reply {
        let key = &withdraw.key;
        let gone = Answer::Withdrawn { head_sha: key.head_sha.clone() };
        let holds = self.lease().is_some_and(|lease| {
            lease.holder.key == *key
                && withdraw.fencing_token.is_none_or(|token| token == lease.fencing_token)
        });
        if holds {
            self.end_lease_without_success(Outcome::Failure, None, out);
            return Reply::Now(gone);
        }
        let (policy, now) = (&self.policy, self.now);
        let removed = self.current.remove(key, policy, now).or_else(|| self.next.remove(key, policy, now));
        if let Some(pending) = removed {
            out.events.push(Event::Withdrawn { key: key.clone(), actor: pending.actor.clone() });
            if pending.is_waiting() {
                out.told.push((key.clone(), gone.clone()));
            }
            self.end_handover_if_nobody_is_left(out);
        }
        Reply::Now(gone)
    }

    /// Empties the provider. Those who wait in a long poll are there all the same: they register anew.
    fn clear(&mut self, out: &mut Outbox) {
        let mut waiting: Vec<Pending> = [&self.current, &self.next]
            .into_iter()
            .flat_map(Round::members)
            .filter(|pending| pending.is_waiting())
            .cloned()
            .collect();
        waiting.sort_by_key(|pending| pending.registered_at);
        if let Some(lease) = self.lease() {
            let record = self.record_of(lease);
            out.events.push(Event::Ended {
                key: lease.holder.key.clone(),
                ending: Ending::Cleared,
                at: self.now,
                record: Box::new(record),
            });
        }
        out.events.push(Event::Cleared);
        self.clears = self.clears.saturating_add(1);
        self.verdicts.clear();
        self.current = Round::default();
        self.next = Round::default();
        self.begin_next_round(None, out);
        for pending in waiting {
            self.register(pending.claim, pending.actor, pending.seen.heard_at(self.now), out);
        }
    }

    fn end_lease(&mut self, token: FencingToken, out: &mut Outbox) -> Result<Reply, Refusal> {
        if self.lease().is_none_or(|lease| lease.fencing_token != token) {
            return Err(Refusal::LeaseLost { holder: self.holder() });
        }
        self.expire_lease(out);
        Ok(Reply::Now(Answer::Done))
    }

    pub(super) fn is_pending(&self, key: &RequestKey) -> bool {
        self.current.get(key).is_some() || self.next.get(key).is_some()
    }

    pub(super) fn newest_success_for(&self, key: &RequestKey) -> Option<&Verdict> {
        self.verdicts.iter().rev().find(|verdict| verdict.completes(key))
    }
}

/// Those who were completed, as history lists them.
fn listed(completed: &[Pending]) -> Vec<CompletedRequest> {
    let mut sorted: Vec<&Pending> = completed.iter().collect();
    sorted.sort_by(|a, b| by_priority((&a.claim, a.registered_at), (&b.claim, b.registered_at)));
    let request = |pending: &Pending| CompletedRequest {
        head_sha: pending.claim.key.head_sha.clone(),
        head_ref: pending.claim.head_ref.clone(),
    };
    sorted.into_iter().map(request).collect()
}

/// The answer to a command: known at once, or what a request's status is when all is settled.
enum Reply {
    Now(Answer),
    StatusOf(RequestKey),
}
