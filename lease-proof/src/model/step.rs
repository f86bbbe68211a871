//! What can happen in a world, and what follows from it.

use lease_core::ids::{FencingToken, Priority};
use lease_core::provider::{Acquire, Answer, Claim, Command, Provider, Release, Released, Step, Withdraw};
use lease_core::time::Timestamp;

use super::fault::Fault;
use super::history::History;
use super::twins;
use super::worlds::{Budget, RunSpec, World};
use crate::trace::{Told, tell};

/// Where a run has got to, as far as it knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stage {
    /// It hasn't come yet.
    Absent,
    /// It asks.
    Asking,
    /// It was told that it holds the lease.
    Holding {
        /// With this token.
        token: FencingToken,
        /// Since then.
        since: Timestamp,
        /// What it wants to release with; it has tried already, and goes on trying.
        releasing: Option<Released>,
    },
    /// Nothing more is to come from it.
    Over,
    /// It fell silent while it asked.
    Gone,
    /// It fell silent while it held the lease; it may wake up and release.
    Stalled {
        /// With this token.
        token: FencingToken,
    },
}

/// One run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Run {
    /// Where it has got to.
    pub stage: Stage,
    /// When it last sent something.
    pub sent_at: Timestamp,
}

/// A world at one moment.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct State {
    /// The mutex.
    pub provider: Provider,
    /// What time it is.
    pub now: Timestamp,
    /// The runs.
    pub runs: Vec<Run>,
    /// What may still go wrong.
    pub budget: Budget,
    /// What was said so far.
    pub history: History,
    /// What was wrong; nothing happens after that.
    pub fault: Option<Fault>,
}

/// Something that can happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Act {
    /// A run asks, or sends its heartbeat.
    Poll(usize),
    /// The same, and the answer is lost.
    PollUnheard(usize),
    /// The same, and the message arrives twice.
    PollTwice(usize),
    /// The holder releases.
    Release(usize, Released),
    /// The same, and the answer is lost: it will try again.
    ReleaseUnheard(usize, Released),
    /// The same, and the message arrives twice.
    ReleaseTwice(usize, Released),
    /// A run is taken out.
    Withdraw(usize),
    /// A run falls silent.
    Die(usize),
    /// One that fell silent while it held the lease wakes up, and releases.
    Wake(usize, Released),
    /// The server is down for so long, and comes back.
    Restart {
        /// How long.
        down_ms: u64,
    },
    /// An operator clears.
    Clear,
    /// An operator ends the lease.
    EndLease(FencingToken),
    /// A millisecond passes; no timer is carried out.
    Wait,
    /// A timer is carried out.
    Tick,
}

impl World {
    /// Before anything has happened.
    pub fn begin(&self) -> State {
        let run = Run { stage: Stage::Absent, sent_at: Timestamp::default() };
        State {
            provider: Provider::new(self.policy.clone()),
            now: Timestamp::default(),
            runs: vec![run; self.runs.len()],
            budget: self.budget,
            history: History::default(),
            fault: None,
        }
    }

    /// All that can happen next.
    pub fn acts(&self, state: &State) -> Vec<Act> {
        let mut acts = Vec::new();
        if state.fault.is_some() {
            return acts;
        }
        let budget = &state.budget;
        for (index, (spec, run)) in self.runs.iter().zip(&state.runs).enumerate() {
            match run.stage {
                Stage::Absent => {
                    if spec.comes_at_ms <= state.now.as_ms() {
                        acts.push(Act::Poll(index));
                    }
                }
                Stage::Asking => {
                    acts.push(Act::Poll(index));
                    acts.extend((budget.losses > 0).then_some(Act::PollUnheard(index)));
                    acts.extend((budget.repeats > 0).then_some(Act::PollTwice(index)));
                    acts.extend((budget.withdrawals > 0).then_some(Act::Withdraw(index)));
                    acts.extend((budget.deaths > 0).then_some(Act::Die(index)));
                }
                Stage::Holding { releasing, .. } => {
                    let failure = (releasing.is_none() && budget.failures > 0).then_some(Released::Failure);
                    for with in releasing.or(Some(Released::Success)).into_iter().chain(failure) {
                        acts.push(Act::Release(index, with));
                        acts.extend((budget.losses > 0).then_some(Act::ReleaseUnheard(index, with)));
                        acts.extend((budget.repeats > 0).then_some(Act::ReleaseTwice(index, with)));
                    }
                    acts.extend(
                        (spec.lease_ttl.is_some() && releasing.is_none()).then_some(Act::Poll(index)),
                    );
                    acts.extend((budget.withdrawals > 0).then_some(Act::Withdraw(index)));
                    acts.extend((budget.deaths > 0).then_some(Act::Die(index)));
                }
                Stage::Stalled { .. } => acts.push(Act::Wake(index, Released::Success)),
                Stage::Over | Stage::Gone => {}
            }
        }
        if budget.restarts > 0 {
            acts.extend([Act::Restart { down_ms: 0 }, Act::Restart { down_ms: 7 }]);
        }
        acts.extend((budget.clears > 0).then_some(Act::Clear));
        if let Some(lease) = state.provider.lease().filter(|_| budget.ends > 0) {
            acts.push(Act::EndLease(lease.fencing_token));
        }
        if state.provider.next_deadline().is_some_and(|deadline| deadline.at <= state.now) {
            acts.push(Act::Tick);
        }
        acts.extend(self.time_may_pass(state).then_some(Act::Wait));
        acts
    }

    /// Time waits for those who live: a run that asks does so in time, and a job ends.
    fn time_may_pass(&self, state: &State) -> bool {
        let next = state.now.as_ms() + 1;
        let idle = |(spec, run): (&RunSpec, &Run)| match run.stage {
            Stage::Absent => next <= spec.comes_by_ms,
            Stage::Asking => next - run.sent_at.as_ms() <= self.poll_every_ms,
            Stage::Holding { since, .. } => {
                next - since.as_ms() <= self.job_ms
                    && (spec.lease_ttl.is_none() || next - run.sent_at.as_ms() <= self.poll_every_ms)
            }
            Stage::Over | Stage::Gone | Stage::Stalled { .. } => true,
        };
        let over = state.runs.iter().all(|run| run.stage == Stage::Over);
        !over && next <= self.horizon_ms && self.runs.iter().zip(&state.runs).all(idle)
    }

    /// What follows from an act, and what the provider was told by it.
    pub fn act(&self, before: &State, act: Act) -> (State, Vec<Told>) {
        let mut state = before.clone();
        let mut told = Vec::new();
        let mut send = |state: &mut State, command: Command| self.send(state, command, &mut told);
        match act {
            Act::Poll(index) => {
                let step = send(&mut state, self.poll(before, index));
                self.hears(&mut state, index, step.as_ref());
            }
            Act::PollUnheard(index) => {
                state.budget.losses -= 1;
                send(&mut state, self.poll(before, index));
                state.runs[index].sent_at = state.now;
            }
            Act::PollTwice(index) => {
                state.budget.repeats -= 1;
                send(&mut state, self.poll(before, index));
                let step = send(&mut state, self.poll(before, index));
                self.hears(&mut state, index, step.as_ref());
            }
            Act::Release(index, with) => {
                spend_failure(before, &mut state, index, with);
                send(&mut state, self.release(before, index, with));
                state.runs[index].stage = Stage::Over;
            }
            Act::ReleaseUnheard(index, with) => {
                spend_failure(before, &mut state, index, with);
                state.budget.losses -= 1;
                send(&mut state, self.release(before, index, with));
                if let Stage::Holding { releasing, .. } = &mut state.runs[index].stage {
                    *releasing = Some(with);
                }
            }
            Act::ReleaseTwice(index, with) => {
                spend_failure(before, &mut state, index, with);
                state.budget.repeats -= 1;
                send(&mut state, self.release(before, index, with));
                send(&mut state, self.release(before, index, with));
                state.runs[index].stage = Stage::Over;
            }
            Act::Wake(index, with) => {
                send(&mut state, self.release(before, index, with));
                state.runs[index].stage = Stage::Over;
            }
            Act::Withdraw(index) => {
                state.budget.withdrawals -= 1;
                let key = self.runs[index].key.clone();
                send(&mut state, Command::Withdraw(Withdraw { key, fencing_token: None }));
                state.runs[index].stage = Stage::Over;
            }
            Act::Die(index) => {
                state.budget.deaths -= 1;
                state.runs[index].stage = match before.runs[index].stage {
                    Stage::Holding { token, .. } => Stage::Stalled { token },
                    Stage::Absent | Stage::Asking | Stage::Over | Stage::Gone | Stage::Stalled { .. } => {
                        Stage::Gone
                    }
                };
                // Its connection breaks, and with it the long poll.
                if self.runs[index].long_polls && before.runs[index].stage == Stage::Asking {
                    send(&mut state, Command::StopWaiting(self.runs[index].key.clone()));
                }
            }
            Act::Restart { down_ms } => {
                state.budget.restarts -= 1;
                state.now = Timestamp::from_ms(state.now.as_ms() + down_ms);
                send(&mut state, Command::Restart);
                for run in &mut state.runs {
                    run.sent_at = run.sent_at.max(state.now);
                    if let Stage::Holding { since, .. } = &mut run.stage {
                        *since = (*since).max(state.now);
                    }
                }
            }
            Act::Clear => {
                state.budget.clears -= 1;
                send(&mut state, Command::Clear);
            }
            Act::EndLease(token) => {
                state.budget.ends -= 1;
                send(&mut state, Command::EndLease(token));
            }
            Act::Wait => state.now = Timestamp::from_ms(state.now.as_ms() + 1),
            Act::Tick => {
                send(&mut state, Command::Tick);
            }
        }
        (state, told)
    }

    fn poll(&self, state: &State, index: usize) -> Command {
        let spec = &self.runs[index];
        let run = &state.runs[index];
        let priority = match run.stage {
            Stage::Absent => spec.priority,
            Stage::Asking | Stage::Holding { .. } | Stage::Over | Stage::Gone | Stage::Stalled { .. } => {
                spec.later_priority
            }
        };
        let token = match run.stage {
            Stage::Holding { token, .. } => Some(token),
            Stage::Absent | Stage::Asking | Stage::Over | Stage::Gone | Stage::Stalled { .. } => None,
        };
        Command::Acquire(Acquire {
            actor: None,
            heartbeat: token.is_some(),
            fencing_token: token,
            // The first poll is answered at once, and so is one after another: a second long poll replaces nothing.
            wait: spec.long_polls
                && run.stage == Stage::Asking
                && !state.history.waits_in_a_long_poll(&spec.key),
            claim: Claim {
                key: spec.key.clone(),
                priority: Priority::new(priority)
                    .unwrap_or_else(|_| unreachable!("priorities here are small")),
                commits: spec.commits.clone(),
                head_ref: None,
                lease_ttl_ms: spec.lease_ttl,
                run_url: None,
            },
        })
    }

    fn release(&self, state: &State, index: usize, with: Released) -> Command {
        // Without a token where nothing else could be meant: a lone release has to be answered too.
        let fencing_token = match state.runs[index].stage {
            Stage::Stalled { token } => Some(token),
            Stage::Absent | Stage::Asking | Stage::Holding { .. } | Stage::Over | Stage::Gone => None,
        };
        Command::Release(Release { key: self.runs[index].key.clone(), with, fencing_token })
    }

    fn send(&self, state: &mut State, command: Command, log: &mut Vec<Told>) -> Option<Step> {
        if state.fault.is_some() {
            return None;
        }
        let told = Told { at: state.now, command };
        log.push(told.clone());
        let before = state.provider.clone();
        let Ok(step) = tell(&mut state.provider, &told) else {
            state.fault = Some(Fault::SnapshotDependence);
            return None;
        };
        if let Ok(mut seen) = self.seen.lock() {
            seen.see(&step);
        }
        let waits = state.history.anybody_waits();
        let twins = twins::compare(&before, &told, &state.provider, &step, waits);
        let judged = state.history.judge(&self.policy, &told.command, told.at, &step);
        state.fault = judged.err().or(twins.err());
        for (key, answer) in &step.told {
            if let Some(index) = self.runs.iter().position(|run| run.key == *key) {
                learns(state, index, answer);
            }
        }
        Some(step)
    }

    fn hears(&self, state: &mut State, index: usize, step: Option<&Step>) {
        let was_told = step.is_some_and(|step| step.told.iter().any(|(key, _)| *key == self.runs[index].key));
        state.runs[index].sent_at = state.now;
        match step.map(|step| &step.result) {
            Some(Ok(answer)) if !was_told => learns(state, index, answer),
            Some(Ok(_)) | None => {}
            Some(Err(_)) => state.runs[index].stage = Stage::Over,
        }
    }
}

fn spend_failure(before: &State, state: &mut State, index: usize, with: Released) {
    let again = matches!(before.runs[index].stage, Stage::Holding { releasing: Some(_), .. });
    state.budget.failures -= u8::from(with == Released::Failure && !again);
}

fn learns(state: &mut State, index: usize, answer: &Answer) {
    let now = state.now;
    let run = &mut state.runs[index];
    run.stage = match (answer, run.stage) {
        // Nobody is there to hear it.
        (_, kept @ (Stage::Gone | Stage::Stalled { .. } | Stage::Over))
        | (Answer::Acquired(_), kept @ Stage::Holding { .. }) => kept,
        (Answer::Pending(_), _) => Stage::Asking,
        (Answer::Acquired(reply), Stage::Absent | Stage::Asking) => {
            Stage::Holding { token: reply.fencing_token, since: now, releasing: None }
        }
        (Answer::Completed(_) | Answer::Failed(_) | Answer::Withdrawn { .. } | Answer::Done, _) => {
            Stage::Over
        }
    };
    run.sent_at = now;
}
