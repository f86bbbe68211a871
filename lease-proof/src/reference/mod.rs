//! The rules, written a second time: plainly, slowly, and from `docs/protocol.md` alone.
//!
//! It keeps facts and draws conclusions. The facts are who is pending, every coming and going of a round, and every lease there
//! ever was. Whatever the rules speak of besides (the front-runner, a round's stability, a handover, a lock delay, a verdict) is
//! worked out from them each time that it is asked for. The core keeps such things up to date instead; so a fault in the one is
//! hardly a fault in the other. Of the core only the types of commands and answers are used.
//!
//! | question | file |
//! | --- | --- |
//! | what is remembered? | `facts.rs` |
//! | who contains, covers, goes first? (rule 4) | `order.rs` |
//! | since when is a round open, quiet, stable? when may a lease be given? (rules 5, 8, 9) | `rounds.rs` |
//! | what does time do by itself? (rules 1, 5, 11, 14) | `time.rs` |
//! | what does a run's command do? (rules 2, 3, 7, 8, 9, 10, 12) | `runs.rs` |
//! | what does an operator's command do? (rule 13) | `operators.rs` |
//! | what is said? (rules 15, 16) | `answers.rs` |
//! | how long will one wait? (*Estimates*) | `estimates.rs` |
//! | which rare things has a life met with? | `rare.rs` |

mod answers;
mod estimates;
mod facts;
mod operators;
mod order;
mod rare;
mod rounds;
mod runs;
mod time;

use std::collections::BTreeSet;

use lease_core::ids::RequestKey;
use lease_core::provider::{Answer, Command, Policy};
use lease_core::time::Timestamp;

use crate::trace::{Heard, Told};
use facts::{Given, Happened, Request};
pub use rare::Rare;

/// A provider as the rules have it.
#[derive(Clone, Debug)]
pub struct Reference {
    policy: Policy,
    /// The latest time that was told (rule 1).
    now: Timestamp,
    /// The number of the current round.
    round: u64,
    /// Since when it is the current one.
    current_since: Timestamp,
    /// Who is pending, in the order of registration.
    requests: Vec<Request>,
    /// What has happened to the current round and to the next one, in order.
    happened: Vec<Happened>,
    /// Every lease there ever was, in order; the last one may still be held.
    leases: Vec<Given>,
    /// How many of them an operator has made the provider forget.
    forgotten: usize,
    /// Who has been told something in a long poll during this step.
    told: Vec<(RequestKey, Answer)>,
    /// What it has met with. It decides nothing.
    seen: BTreeSet<Rare>,
}

impl Reference {
    /// A provider that nobody has used.
    pub fn new(policy: Policy) -> Self {
        Self {
            policy,
            now: Timestamp::default(),
            round: 1,
            current_since: Timestamp::default(),
            requests: Vec::new(),
            happened: Vec::new(),
            leases: Vec::new(),
            forgotten: 0,
            told: Vec::new(),
            seen: BTreeSet::new(),
        }
    }

    /// Tells it something; gives what is to be heard. A restart goes on from what was stored: long polls are not.
    pub fn tell(&mut self, told: &Told) -> Heard {
        let now = self.now.max(told.at);
        if told.command == Command::Restart {
            self.notice_restart(now);
            self.hear_everybody(now);
        }
        self.pass_time(now);
        self.notice(told);
        let result = match &told.command {
            Command::Acquire(acquire) => self.acquire(acquire),
            Command::StopWaiting(key) => Ok(self.stop_waiting(key)),
            Command::Release(release) => self.release(release),
            Command::Withdraw(withdraw) => Ok(self.withdraw(withdraw)),
            Command::Clear => Ok(self.clear()),
            Command::EndLease(token) => self.end_lease(*token),
            Command::Restart | Command::Tick => Ok(Answer::Done),
        };
        let mut told = std::mem::take(&mut self.told);
        told.sort_by(|(a, _), (b, _)| a.cmp(b));
        Heard { result, told }
    }

    /// What few lives meet with, and this one has.
    pub fn seen(&self) -> &BTreeSet<Rare> {
        &self.seen
    }
}
