//! The judge: what was said so far, and whether the next thing that is said fits to it.
//!
//! It reads the words of `docs/protocol.md` anew, as plainly as it can: *contains*, *covers*, who is live, how long a lease lasts.
//! It knows what the runs have sent, what they were told, and what the provider says that it has decided; never the provider's
//! state.
//!
//! Where several processes keep the provider, the steps come in the order in which they were stored. What need not be stored may
//! be known here before a step that is stored later, though its time is not later. Silence counts when it may have been one for
//! the process that knew least, and must count when it is one for all.

use lease_core::ids::{FencingToken, RequestKey};
use lease_core::provider::{
    Answer, Claim, Command, Ending, Event, Hearing, Policy, Refusal, Release, Released, Step, Waiting,
};
use lease_core::time::{Millis, Timestamp};

use super::fault::Fault;

/// A request that waits, by what it has sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Waiter {
    claim: Claim,
    registered_at: Timestamp,
    heard_at: Timestamp,
    long_polls: u32,
    in_next: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Held {
    claim: Claim,
    token: FencingToken,
    acquired_at: Timestamp,
    renewed_at: Timestamp,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Success {
    winner: Claim,
    covered: Vec<RequestKey>,
    at: Timestamp,
}

/// Since when a round has been open, and quiet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Gathering {
    opened_at: Timestamp,
    last_newcomer_at: Timestamp,
}

/// What was said so far; by default nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct History {
    now: Timestamp,
    waiters: Vec<Waiter>,
    lease: Option<Held>,
    last_token: FencingToken,
    rests_until: Timestamp,
    successes: Vec<Success>,
    /// How each lease was released that is over.
    releases: Vec<(RequestKey, Released, Timestamp)>,
    /// The current round, and the next one, while they have members.
    gathering: [Option<Gathering>; 2],
    /// Whether the current round has had a lease, which failed.
    handover: bool,
}

fn contains(winner: &Claim, other: &RequestKey) -> bool {
    let listed = |sha| winner.commits.as_ref().is_some_and(|commits| commits.iter().any(|c| c == sha));
    winner.key.head_sha != other.head_sha && listed(&other.head_sha)
}

fn covers(winner: &Claim, other: &Waiter) -> bool {
    winner.key.head_sha == other.claim.key.head_sha
        || contains(winner, &other.claim.key)
        || (winner.commits.is_none() && !other.in_next && winner.priority > other.claim.priority)
}

/// What a newer message states; what it leaves out stays.
fn take_over(claim: &mut Claim, newer: &Claim) {
    let newer = newer.clone();
    let old = std::mem::replace(claim, newer);
    claim.commits = claim.commits.take().or(old.commits);
    claim.head_ref = claim.head_ref.take().or(old.head_ref);
    claim.lease_ttl_ms = claim.lease_ttl_ms.or(old.lease_ttl_ms);
    claim.run_url = claim.run_url.take().or(old.run_url);
}

impl History {
    /// What time it is, as far as the provider has been told.
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// The provider goes on from a state that was stored earlier: nobody has told it what time it was since.
    pub fn forget_until(&mut self, stored_at: Timestamp) {
        self.now = stored_at;
    }

    /// Whether a request waits in a long poll, or may wait in one at another process.
    pub fn waits_in_a_long_poll(&self, key: &RequestKey) -> bool {
        self.waiters.iter().any(|waiter| waiter.claim.key == *key && waiter.long_polls > 0)
    }

    /// Whether anybody waits in a long poll.
    pub fn anybody_waits(&self) -> bool {
        self.waiters.iter().any(|waiter| waiter.long_polls > 0)
    }

    /// Nobody could be heard until then. Down-time is nobody's silence (rule 14).
    pub fn restarted(&mut self, policy: &Policy, at: Timestamp) {
        for waiter in &mut self.waiters {
            waiter.heard_at = heard(policy, waiter.heard_at, at);
            waiter.long_polls = 0;
        }
        if let Some(lease) = &mut self.lease {
            lease.renewed_at = heard(policy, lease.renewed_at, at);
        }
    }

    /// Takes in a command, and what came of it.
    pub fn judge(
        &mut self,
        policy: &Policy,
        command: &Command,
        at: Timestamp,
        step: &Step,
    ) -> Result<(), Fault> {
        let at = match policy.hearing {
            Hearing::Exact => at.max(self.now),
            Hearing::Shared => at,
        };
        if *command == Command::Restart {
            self.restarted(policy, at);
        }
        // What happened by itself comes before what the command does, each at its own instant.
        for (index, event) in step.events.iter().enumerate() {
            if *event == Event::Cleared {
                self.only_these_remain(policy, &step.events[index..]);
            }
            self.happened(policy, command, at, event)?;
        }
        self.now = at;
        self.nothing_overdue(policy)?;
        self.answered(policy, command, step)
    }

    fn nothing_overdue(&self, policy: &Policy) -> Result<(), Fault> {
        if self.lease.as_ref().is_some_and(|lease| lease.ends_at(policy).1 <= self.now) {
            return Err(Fault::LeaseOutlastsItsTime);
        }
        let gone = |waiter: &Waiter| waiter.is_missed(policy, self.now);
        if self.waiters.iter().any(gone) { Err(Fault::WrongEviction) } else { Ok(()) }
    }

    /// After a clear only those are there who wait in a long poll; of several processes at the one that clears, which is seen from
    /// that they register anew.
    fn only_these_remain(&mut self, policy: &Policy, from_then_on: &[Event]) {
        let registers = |key: &RequestKey| {
            let is_it =
                |event: &Event| matches!(event, Event::Registered { key: newcomer, .. } if newcomer == key);
            from_then_on.iter().any(is_it)
        };
        self.waiters.retain(|waiter| {
            let is_here = match policy.hearing {
                Hearing::Exact => true,
                Hearing::Shared => registers(&waiter.claim.key),
            };
            waiter.long_polls > 0 && is_here
        });
    }

    fn happened(
        &mut self,
        policy: &Policy,
        command: &Command,
        at: Timestamp,
        event: &Event,
    ) -> Result<(), Fault> {
        match event {
            Event::Registered { key, .. } => self.registered(key, command, at),
            // From here on what it says counts.
            Event::Updated(key) => {
                if let Command::Acquire(acquire) = command
                    && acquire.claim.key == *key
                {
                    self.heard(policy, &acquire.claim, at, false);
                }
            }
            Event::Evicted { key, .. } => {
                let waiter = self.waiters.iter().find(|waiter| waiter.claim.key == *key);
                let in_time = waiter.is_some_and(|waiter| waiter.may_be_evicted(policy, at));
                if !in_time {
                    return Err(Fault::WrongEviction);
                }
                self.leaves(key);
            }
            Event::Withdrawn { key, .. } => self.leaves(key),
            Event::Granted { key, fencing_token, at, .. } => {
                self.granted(policy, key, *fencing_token, *at)?;
            }
            Event::Ended { key, ending, at, .. } => self.ended(policy, command, key, *ending, *at)?,
            // Those who are covered left when the lease ended.
            Event::Completed { .. } | Event::Forgotten(_) => {}
            // It waits in a long poll of the process that says so.
            Event::Heard(key) => {
                let waiter = self.waiters.iter_mut().find(|waiter| waiter.claim.key == *key);
                if let Some(waiter) = waiter {
                    waiter.heard_at = heard(policy, waiter.heard_at, at);
                }
            }
            Event::RoundBegan(_) => {
                self.handover = false;
                self.rounds_join();
                for waiter in &mut self.waiters {
                    waiter.in_next = false;
                }
            }
            Event::Cleared => {
                // Of every lease history tells how it ended.
                if self.lease.is_some() {
                    return Err(Fault::LeaseOutlastsItsTime);
                }
                self.successes.clear();
                self.releases.clear();
                self.rests_until = Timestamp::default();
                self.gathering = [None; 2];
            }
        }
        Ok(())
    }

    fn registered(&mut self, key: &RequestKey, command: &Command, at: Timestamp) {
        // Who waits through a clear registers anew; its claim is known.
        let known = self.waiters.iter().position(|waiter| waiter.claim.key == *key);
        let known = known.map(|index| self.waiters.remove(index));
        let sent = match command {
            Command::Acquire(acquire) if acquire.claim.key == *key => Some((acquire.claim.clone(), 0)),
            Command::Acquire(_)
            | Command::StopWaiting(_)
            | Command::Release(_)
            | Command::Withdraw(_)
            | Command::Clear
            | Command::EndLease(_)
            | Command::Restart
            | Command::Tick => None,
        };
        let Some((claim, long_polls)) = sent.or(known.map(|known| (known.claim, known.long_polls))) else {
            return;
        };
        let in_next = match &self.lease {
            None => self.handover,
            Some(lease) => {
                lease.claim.key.head_sha != claim.key.head_sha && !contains(&lease.claim, &claim.key)
            }
        };
        let round = &mut self.gathering[usize::from(in_next)];
        let opened_at = round.map_or(at, |round| round.opened_at);
        *round = Some(Gathering { opened_at, last_newcomer_at: at });
        self.waiters.push(Waiter { claim, registered_at: at, heard_at: at, long_polls, in_next });
    }

    fn leaves(&mut self, key: &RequestKey) {
        self.waiters.retain(|waiter| waiter.claim.key != *key);
        self.close_empty_rounds();
    }

    fn close_empty_rounds(&mut self) {
        for (in_next, round) in [false, true].into_iter().zip(&mut self.gathering) {
            *round = round.filter(|_| self.waiters.iter().any(|waiter| waiter.in_next == in_next));
        }
    }

    /// What is left of a round moves over to the next one, which is as old as its oldest member, and as quiet as the livelier of
    /// the two (rule 8).
    fn rounds_join(&mut self) {
        self.close_empty_rounds();
        let left = self.waiters.iter().filter(|waiter| !waiter.in_next);
        let oldest_left = left.map(|waiter| waiter.registered_at).min();
        let [left, next] = self.gathering;
        let left = left.map(|left| Gathering { opened_at: oldest_left.unwrap_or(left.opened_at), ..left });
        let joined = match (left, next) {
            (Some(left), Some(next)) => Some(Gathering {
                opened_at: left.opened_at.min(next.opened_at),
                last_newcomer_at: left.last_newcomer_at.max(next.last_newcomer_at),
            }),
            (one, other) => one.or(other),
        };
        self.gathering = [joined, None];
    }

    fn granted(
        &mut self,
        policy: &Policy,
        key: &RequestKey,
        token: FencingToken,
        at: Timestamp,
    ) -> Result<(), Fault> {
        self.grant_is_right(policy, key, token, at)?;
        let Some(index) = self.waiters.iter().position(|waiter| waiter.claim.key == *key) else {
            return Err(Fault::TwoLeases);
        };
        let claim = self.waiters.remove(index).claim;
        self.close_empty_rounds();
        self.last_token = token;
        self.handover = false;
        self.lease = Some(Held { claim, token, acquired_at: at, renewed_at: at });
        Ok(())
    }

    fn grant_is_right(
        &self,
        policy: &Policy,
        key: &RequestKey,
        token: FencingToken,
        at: Timestamp,
    ) -> Result<(), Fault> {
        let Some(mine) = self.waiters.iter().find(|waiter| waiter.claim.key == *key) else {
            return Err(Fault::TwoLeases);
        };
        if self.lease.is_some() {
            return Err(Fault::TwoLeases);
        }
        if token <= self.last_token {
            return Err(Fault::TokenReused);
        }
        if at < self.rests_until {
            return Err(Fault::GrantInLockDelay);
        }
        if mine.in_next {
            return Err(Fault::NewcomerInHandover);
        }
        let live = |waiter: &&Waiter| !waiter.is_missed(policy, at);
        let round: Vec<&Waiter> = self.waiters.iter().filter(|waiter| !waiter.in_next).filter(live).collect();
        let contained = |one: &Waiter| round.iter().any(|other| contains(&other.claim, &one.claim.key));
        // Where all contain each other the evidence contradicts itself (rule 4).
        if contained(mine) && !round.iter().all(|waiter| contained(waiter)) {
            return Err(Fault::BeforeItsContainer);
        }
        for other in round.iter().filter(|other| !contained(other) && other.claim.key != *key) {
            if other.claim.priority > mine.claim.priority {
                return Err(Fault::BeforeAHigherPriority);
            }
            let rank = |waiter: &Waiter| (waiter.registered_at, waiter.claim.key.clone());
            if other.claim.priority == mine.claim.priority && rank(other) < rank(mine) {
                return Err(Fault::TieToALaterOne);
            }
        }
        if self.handover || self.is_stable(policy, at) { Ok(()) } else { Err(Fault::GrantTooEarly) }
    }

    /// Whether the window is over, or the limit, or the count is there (rule 5).
    fn is_stable(&self, policy: &Policy, at: Timestamp) -> bool {
        let members = self.waiters.iter().filter(|waiter| !waiter.in_next).count();
        let expected = policy.expected_request_count as usize;
        let limit_at = self.gathering[0].map(|round| round.opened_at.after(policy.stabilisation_limit));
        self.quiet_at(policy).is_some_and(|quiet| quiet <= at)
            || limit_at.is_some_and(|limit| limit <= at)
            || (expected > 0 && members >= expected)
    }

    fn quiet_at(&self, policy: &Policy) -> Option<Timestamp> {
        self.gathering[0].map(|round| round.last_newcomer_at.after(policy.stabilisation_window))
    }

    fn ended(
        &mut self,
        policy: &Policy,
        command: &Command,
        key: &RequestKey,
        ending: Ending,
        at: Timestamp,
    ) -> Result<(), Fault> {
        let Some(lease) = self.lease.take().filter(|lease| lease.claim.key == *key) else {
            return Err(Fault::TwoLeases);
        };
        self.handover = true;
        match ending {
            Ending::Success => {
                let covered = self.waiters.iter().filter(|waiter| covers(&lease.claim, waiter));
                let covered: Vec<RequestKey> = covered.map(|waiter| waiter.claim.key.clone()).collect();
                self.waiters.retain(|waiter| !covered.contains(&waiter.claim.key));
                self.releases.push((key.clone(), Released::Success, at));
                self.successes.push(Success { winner: lease.claim, covered, at });
                self.handover = false;
            }
            Ending::Failure => self.releases.push((key.clone(), Released::Failure, at)),
            Ending::Expired => {
                let asked = matches!(command, Command::EndLease(token) if *token == lease.token);
                let (earliest, latest) = lease.ends_at(policy);
                if !asked && !(earliest..=latest).contains(&at) {
                    return Err(Fault::LeaseOutlastsItsTime);
                }
                self.rests_until = at.after(policy.lock_delay);
                self.releases.retain(|(released, _, _)| released != key);
            }
            Ending::Cleared if *command == Command::Clear => {}
            Ending::Cleared => return Err(Fault::LeaseOutlastsItsTime),
        }
        Ok(())
    }

    fn heard(&mut self, policy: &Policy, claim: &Claim, at: Timestamp, waits: bool) {
        if let Some(waiter) = self.waiters.iter_mut().find(|waiter| waiter.claim.key == claim.key) {
            take_over(&mut waiter.claim, claim);
            waiter.heard_at = heard(policy, waiter.heard_at, at);
            waiter.long_polls += u32::from(waits);
        }
    }

    fn answered(&mut self, policy: &Policy, command: &Command, step: &Step) -> Result<(), Fault> {
        for (key, answer) in &step.told {
            if let Answer::Completed(_) = answer {
                self.completion_is_true(key)?;
            }
        }
        match command {
            Command::Acquire(acquire) => {
                let key = &acquire.claim.key;
                let now = self.now;
                // What is refused has not been heard (I8).
                if step.result.is_ok() {
                    self.heard(policy, &acquire.claim, now, acquire.wait);
                }
                if let Some(lease) = self.lease.as_mut().filter(|lease| lease.claim.key == *key)
                    && step.result.is_ok()
                {
                    lease.renewed_at = heard(policy, lease.renewed_at, now);
                    take_over(&mut lease.claim, &acquire.claim);
                }
                match &step.result {
                    Ok(Answer::Completed(_)) => self.completion_is_true(key)?,
                    Ok(Answer::Pending(reply)) => self.waiting_is_true(policy, key, &reply.waiting)?,
                    Ok(Answer::Acquired(reply)) => {
                        let lease = self.lease.as_ref();
                        if lease.is_none_or(|l| l.claim.key != *key || l.token != reply.fencing_token) {
                            return Err(Fault::TwoLeases);
                        }
                    }
                    Ok(Answer::Failed(_) | Answer::Withdrawn { .. } | Answer::Done) | Err(_) => {}
                }
            }
            Command::Release(release) => self.release_is_true(policy, release, step)?,
            Command::StopWaiting(key) => {
                let now = self.now;
                if let Some(waiter) = self.waiters.iter_mut().find(|waiter| waiter.claim.key == *key)
                    && waiter.long_polls > 0
                {
                    waiter.long_polls -= 1;
                    waiter.heard_at = heard(policy, waiter.heard_at, now);
                }
            }
            Command::Withdraw(_)
            | Command::Clear
            | Command::EndLease(_)
            | Command::Restart
            | Command::Tick => {}
        }
        Ok(())
    }

    fn completion_is_true(&self, key: &RequestKey) -> Result<(), Fault> {
        if self.successes.iter().any(|success| success.completes(key)) {
            Ok(())
        } else {
            Err(Fault::FalseCompletion)
        }
    }

    fn waiting_is_true(&self, policy: &Policy, key: &RequestKey, waiting: &Waiting) -> Result<(), Fault> {
        let remembered = |success: &&Success| success.at.after(policy.verdict_retention) > self.now;
        let registered_at =
            self.waiters.iter().find(|waiter| waiter.claim.key == *key).map(|w| w.registered_at);
        let completes =
            |success: &Success| success.completes(key) && registered_at.is_none_or(|at| success.at < at);
        if self.successes.iter().filter(remembered).any(completes) {
            return Err(Fault::LostVerdict);
        }
        match waiting {
            Waiting::LockDelay { .. } if self.rests_until <= self.now => Err(Fault::LockDelayAfterRelease),
            Waiting::Stabilising { .. } if self.quiet_at(policy).is_some_and(|at| at <= self.now) => {
                Err(Fault::WindowRestarted)
            }
            Waiting::Stabilising { .. } if self.handover => Err(Fault::NewcomerInHandover),
            Waiting::NextRound { .. }
            | Waiting::Held
            | Waiting::LockDelay { .. }
            | Waiting::Stabilising { .. }
            | Waiting::Outranked { .. }
            | Waiting::AssignmentDelay { .. }
            | Waiting::NextPoll => Ok(()),
        }
    }

    fn release_is_true(&self, policy: &Policy, release: &Release, step: &Step) -> Result<(), Fault> {
        let mine = self.releases.iter().rev().find(|(key, _, _)| *key == release.key);
        let Some((_, with, at)) = mine else { return Ok(()) };
        let verdict_is_kept = at.after(policy.verdict_retention) > self.now;
        if !verdict_is_kept || release.fencing_token.is_some() {
            return Ok(());
        }
        let as_before = match &step.result {
            Ok(Answer::Completed(_)) => *with == Released::Success && release.with == Released::Success,
            Ok(Answer::Failed(_)) => *with == Released::Failure && release.with == Released::Failure,
            Err(Refusal::ContraryRelease { earlier, .. }) => earlier == with && release.with != *with,
            Ok(Answer::Pending(_) | Answer::Acquired(_) | Answer::Withdrawn { .. } | Answer::Done)
            | Err(Refusal::LeaseLost { .. } | Refusal::NotTheHolder { .. } | Refusal::TooManyRequests) => {
                false
            }
        };
        if as_before { Ok(()) } else { Err(Fault::ReleaseNotIdempotent) }
    }
}

impl Waiter {
    /// Whether its silence may have lasted too long.
    fn may_be_evicted(&self, policy: &Policy, at: Timestamp) -> bool {
        let waits = match policy.hearing {
            Hearing::Exact => self.long_polls > 0,
            // At another process, perhaps; whether that has told the others in time is not seen here.
            Hearing::Shared => false,
        };
        !waits && self.heard_at.after(policy.request_ttl) <= at
    }

    /// Whether its silence has lasted too long for everybody.
    fn is_missed(&self, policy: &Policy, at: Timestamp) -> bool {
        self.may_be_evicted(policy, at) && self.heard_at.after(latest(policy, policy.request_ttl)) <= at
    }
}

impl Held {
    /// When it ends, at the earliest and at the latest.
    fn ends_at(&self, policy: &Policy) -> (Timestamp, Timestamp) {
        let anyway = self.acquired_at.after(policy.max_hold);
        match self.claim.lease_ttl_ms {
            Some(ttl) => {
                let silent = |period| self.renewed_at.after(period).min(anyway);
                (silent(ttl), silent(latest(policy, ttl)))
            }
            None => (anyway, anyway),
        }
    }
}

/// When somebody was heard from who has spoken at that instant. Of several processes another one may know of a later one.
fn heard(policy: &Policy, before: Timestamp, at: Timestamp) -> Timestamp {
    match policy.hearing {
        Hearing::Exact => at,
        Hearing::Shared => before.max(at),
    }
}

/// How long a silence lasts at the most that counts after that period.
fn latest(policy: &Policy, ttl: Millis) -> Millis {
    match policy.hearing {
        Hearing::Exact => ttl,
        Hearing::Shared => ttl.plus(Millis::new((ttl.as_ms() / 3).max(1))),
    }
}

impl Success {
    fn completes(&self, key: &RequestKey) -> bool {
        self.winner.key.head_sha == key.head_sha || contains(&self.winner, key) || self.covered.contains(key)
    }
}
