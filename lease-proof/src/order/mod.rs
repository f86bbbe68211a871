//! Whether what concurrent clients were told can be put into an order that the core allows (linearizability).
//!
//! A history says who asked for what, who was told what, and where the server was killed and started again, in the order in which
//! that was seen from outside. It is in order if every call can be given one moment between its question and its answer, such that
//! a [`Provider`](lease_core::provider::Provider) that takes the calls in the order of these moments gives exactly these answers.
//! A call without an answer has such a moment before the next kill, or none.
//!
//! All calls are taken at one instant. So it is for policies by which time decides nothing, and for requests of different
//! priorities: among equals the time of registration would decide.
//!
//! | question | file |
//! | --- | --- |
//! | what is a history? | `mod.rs` |
//! | what is an answer, without its moments? | `reply.rs` |
//! | is there an order? | `search.rs` |
//! | what holds in any order, whatever the core does? | `facts.rs` |
//! | what is shown where there is none? | `disorder.rs` |

mod disorder;
mod facts;
mod reply;
mod search;

#[cfg(test)]
mod tests;

use lease_core::ids::RequestKey;
use lease_core::provider::{Command, Policy};
use serde_json::{Value, json};

pub use disorder::Disorder;
pub use reply::{Reply, Unreadable};
pub use search::{Order, Step};

use crate::trace::{Told, step_json};

/// What a client asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Call {
    /// That something be done.
    Command(Command),
    /// What the provider looks like.
    Look,
}

impl Call {
    fn key(&self) -> Option<&RequestKey> {
        match self {
            Self::Command(command) => key_of(command),
            Self::Look => None,
        }
    }

    fn json(&self) -> Value {
        match self {
            Self::Command(command) => {
                let mut step = step_json(&Told { at: search::INSTANT, command: command.clone() });
                step.as_object_mut().and_then(|step| step.remove("at_ms"));
                step
            }
            Self::Look => json!({ "look": {} }),
        }
    }
}

fn key_of(command: &Command) -> Option<&RequestKey> {
    match command {
        Command::Acquire(acquire) => Some(&acquire.claim.key),
        Command::StopWaiting(key) => Some(key),
        Command::Release(release) => Some(&release.key),
        Command::Withdraw(withdraw) => Some(&withdraw.key),
        Command::Clear | Command::EndLease(_) | Command::Restart | Command::Tick => None,
    }
}

/// One thing that was seen from outside.
#[derive(Clone, Debug, PartialEq)]
enum Event {
    Asked { client: String, call: Call },
    Told { asked: usize, reply: Reply },
    Restarted,
}

/// What was seen of a provider from outside, in order.
#[derive(Clone, Debug, PartialEq)]
pub struct History {
    policy: Policy,
    events: Vec<Event>,
}

/// A call of a history.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Asked(usize);

impl History {
    /// The history of a provider that nobody has used.
    pub fn new(policy: Policy) -> Self {
        Self { policy, events: Vec::new() }
    }

    /// A client is about to ask for something.
    pub fn asked(&mut self, client: &str, call: Call) -> Asked {
        self.events.push(Event::Asked { client: client.to_owned(), call });
        Asked(self.events.len() - 1)
    }

    /// A client has been told the answer.
    pub fn told(&mut self, asked: Asked, reply: Reply) {
        self.events.push(Event::Told { asked: asked.0, reply });
    }

    /// The server was killed. Whoever had no answer will get none. Then it was started again.
    pub fn restarted(&mut self) {
        self.events.push(Event::Restarted);
    }

    /// How many calls there were.
    pub fn calls(&self) -> usize {
        self.events.iter().filter(|event| matches!(event, Event::Asked { .. })).count()
    }

    /// How many of them were answered.
    pub fn answers(&self) -> usize {
        self.replies().count()
    }

    /// All answers, in order.
    pub fn replies(&self) -> impl Iterator<Item = &Reply> {
        self.events.iter().filter_map(|event| match event {
            Event::Told { reply, .. } => Some(reply),
            Event::Asked { .. } | Event::Restarted => None,
        })
    }

    /// Finds an order, or shows why there is none.
    pub fn check(&self) -> Result<Order, Box<Disorder>> {
        let order = search::search(self, self.events.len()).map_err(|at| disorder::unordered(self, at))?;
        facts::check(self).map_err(|broken| disorder::broken(self, broken))?;
        Ok(order)
    }
}
