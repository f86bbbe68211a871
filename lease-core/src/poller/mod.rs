//! The client's half: what a run does next.
//!
//! A machine is told what happened, and answers what to do next; it does nothing by itself. Time and chance are passed in.
//! It knows the provider only by the JSON between them ([`crate::wire`]).
//!
//! | subject | file |
//! | --- | --- |
//! | what a machine is told, and what it answers | `turn.rs` |
//! | what it has to know first | `settings.rs` |
//! | waiting for the lease | `waiter.rs` |
//! | what is told of that | `words.rs` |
//! | leaving the queue | `withdrawal.rs` |
//! | handing the lease back | `releaser.rs` |
//! | keeping the lease | `heart.rs` |
//! | what an answer means | `reply.rs` |
//! | when to try again | `retry.rs` |

mod heart;
mod releaser;
mod reply;
mod retry;
mod settings;
#[cfg(test)]
mod tests;
mod turn;
mod waiter;
mod withdrawal;
mod words;

pub(crate) use settings::SubjectText;
pub use settings::{HeartSettings, Held, ReleaserSettings, SettingsError, Subject, WaiterSettings};
pub use turn::{
    Happened, Level, Line, Measured, Next, Outcome, ReleaseStatus, Reply, Send, Turn, Verb, Wait,
};

use crate::time::{Millis, Timestamp};
use heart::Heart;
use releaser::Releaser;
use waiter::Waiter;

/// One half of the protocol, running.
#[derive(Debug)]
pub struct Machine {
    state: State,
    stopwatch: Stopwatch,
}

#[derive(Debug)]
enum State {
    /// At work; and what it said last, in case it is told something that it isn't waiting for.
    Running(Role, Option<Next>),
    /// Over, for good.
    Finished(Outcome),
}

#[derive(Debug)]
enum Role {
    Waiter(Box<Waiter>),
    Releaser(Box<Releaser>),
    Heart(Box<Heart>),
}

impl Machine {
    /// Waits for the lease.
    pub fn waiter(settings: WaiterSettings) -> Self {
        Self::new(Role::Waiter(Box::new(Waiter::new(settings))))
    }

    /// Gives the lease back.
    pub fn releaser(settings: ReleaserSettings) -> Self {
        Self::new(Role::Releaser(Box::new(Releaser::new(settings))))
    }

    /// Keeps the lease. It finishes only when the lease is lost, or its release is seen.
    pub fn heart(settings: HeartSettings) -> Self {
        Self::new(Role::Heart(Box::new(Heart::new(settings))))
    }

    fn new(role: Role) -> Self {
        Self { state: State::Running(role, None), stopwatch: Stopwatch::default() }
    }

    /// Takes in what happened, at `now` by the wall clock. `random` is in [0, 1).
    ///
    /// What it isn't waiting for it takes for a misunderstanding, and says again what it said last. Once it has finished it
    /// says so for ever.
    pub fn next(&mut self, happened: Happened, now: Timestamp, random: f64) -> Turn {
        let mut lines = Vec::new();
        let retry_after = match &happened {
            Happened::Answered(reply) => reply.retry_after,
            Happened::Started
            | Happened::Measured(_)
            | Happened::MeasuringFailed { .. }
            | Happened::NotAnswered { .. }
            | Happened::Slept
            | Happened::Cancelled => None,
        };
        let moment = Moment { at: self.stopwatch.at(now), now, random, retry_after };
        let next = match &mut self.state {
            State::Finished(outcome) => Next::Finish { outcome: outcome.clone() },
            State::Running(role, said) => {
                let answer = match role {
                    Role::Waiter(waiter) => waiter.next(happened, moment, &mut lines),
                    Role::Releaser(releaser) => releaser.next(happened, moment, &mut lines),
                    Role::Heart(heart) => heart.next(happened, moment, &mut lines),
                };
                // Nothing said yet, and not told to start: look again in a moment.
                let next = answer.or_else(|| said.clone()).unwrap_or(Next::Sleep { ms: retry::SHORTEST });
                *said = Some(next.clone());
                next
            }
        };
        if let Next::Finish { outcome } = &next {
            self.state = State::Finished(outcome.clone());
        }
        Turn { lines, next }
    }
}

/// When something happens.
#[derive(Clone, Copy, Debug)]
struct Moment {
    /// By the machine's own stopwatch, which starts at the epoch and never runs backwards.
    at: Timestamp,
    /// By the wall clock.
    now: Timestamp,
    /// Some chance, in [0, 1).
    random: f64,
    /// How long the server asks to be left alone, if it is an answer that has just come, whatever that says.
    retry_after: Option<Millis>,
}

impl Moment {
    /// How long the machine has been running.
    fn so_far(&self) -> Millis {
        self.at.since(Timestamp::default())
    }
}

/// Counts the time that passes by a wall clock that may be set.
#[derive(Debug, Default)]
struct Stopwatch {
    at: Timestamp,
    last: Option<Timestamp>,
}

impl Stopwatch {
    /// A clock that was set back counts as no time passed, and as ordinary time from then on.
    fn at(&mut self, now: Timestamp) -> Timestamp {
        let passed = self.last.map_or(Millis::ZERO, |last| now.since(last));
        self.last = Some(now);
        self.at = self.at.after(passed);
        self.at
    }
}
