//! What is shown of a history that has no order: as much of it as it takes, and a scenario that can be replayed.

use std::fmt;

use lease_core::provider::{Acquire, Command};
use serde_json::Value;

use super::facts::Broken;
use super::search::{INSTANT, Step, search, trace};
use super::{Call, Event, History};
use crate::trace::{Told, Trace};

/// A history that has no order.
#[derive(Clone, Debug, PartialEq)]
pub struct Disorder {
    /// Why not.
    pub why: String,
    /// What was seen until it could not be put into order any more. Its last event is the one that does not fit.
    pub seen: History,
    /// What can be put into order before that event, and then its call, with the answer that was given.
    pub trace: Trace,
    expected: Option<Value>,
}

/// The shortest beginning that no order gets past, which is not shorter than up to `at`.
pub(super) fn unordered(history: &History, at: usize) -> Box<Disorder> {
    // If a beginning has no order, no longer one has: so the shortest is found by halving.
    let (mut ordered, mut unordered) = (at, history.events.len());
    while unordered - ordered > 1 {
        let middle = ordered + (unordered - ordered) / 2;
        match search(history, middle) {
            Ok(_) => ordered = middle,
            Err(_) => unordered = middle,
        }
    }
    let told = match &history.events[unordered - 1] {
        Event::Told { reply, .. } => Some(reply.json()),
        Event::Asked { .. } | Event::Restarted => None,
    };
    show(history, unordered, "no order of the calls gives the last answer".to_owned(), told)
}

/// A history in which something does not hold that holds in any order.
pub(super) fn broken(history: &History, broken: Broken) -> Box<Disorder> {
    show(history, broken.event + 1, broken.why, broken.expected)
}

fn show(history: &History, length: usize, why: String, expected: Option<Value>) -> Box<Disorder> {
    let seen = History { policy: history.policy.clone(), events: history.events[..length].to_vec() };
    let mut steps = search(history, length - 1).map(|order| order.steps).unwrap_or_default();
    let last = match &seen.events[length - 1] {
        Event::Told { asked, .. } => at_once(&seen, *asked).map(|last| (*asked, last)),
        Event::Asked { .. } | Event::Restarted => None,
    };
    let Some((asked, last)) = last else {
        return Box::new(Disorder { why, trace: trace(history, &steps), seen, expected: None });
    };
    // Others may have made it necessary that it was heard before; it is not to be heard twice.
    let heard = steps.iter().position(|step| *step == Step::Heard(asked));
    steps.truncate(heard.unwrap_or(steps.len()));
    let mut trace = trace(history, &steps);
    trace.steps.push(last);
    Box::new(Disorder { why, seen, trace, expected })
}

/// The call, as one that is answered at once.
fn at_once(history: &History, asked: usize) -> Option<Told> {
    let Some(Event::Asked { call: Call::Command(command), .. }) = history.events.get(asked) else {
        return None;
    };
    let command = match command {
        Command::Acquire(acquire) => Command::Acquire(Acquire { wait: false, ..acquire.clone() }),
        Command::StopWaiting(_)
        | Command::Release(_)
        | Command::Withdraw(_)
        | Command::Clear
        | Command::EndLease(_)
        | Command::Restart
        | Command::Tick => command.clone(),
    };
    Some(Told { at: INSTANT, command })
}

impl Disorder {
    /// A scenario. If no order gives the last answer, its last step expects that one, and `lease-server replay` says what the
    /// core answers. If it is the core that is wrong, its last step expects what would be right.
    pub fn scenario(&self, name: &str) -> String {
        self.trace.scenario_expecting(name, &self.why, self.expected.clone())
    }
}

impl fmt::Display for Disorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}:\n{}", self.why, self.seen)?;
        writeln!(f, "As far as there is an order, and then the last call:\n")?;
        f.write_str(&self.scenario("a history without an order"))
    }
}

impl fmt::Display for History {
    /// Who asked for what, and who was told what, one in a line.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, event) in self.events.iter().enumerate() {
            match event {
                Event::Asked { client, call } => writeln!(f, "{index:5} {client:6} asks {}", call.json())?,
                Event::Told { asked, reply } => {
                    let client = match self.events.get(*asked) {
                        Some(Event::Asked { client, .. }) => client.as_str(),
                        Some(Event::Told { .. } | Event::Restarted) | None => "?",
                    };
                    writeln!(f, "{index:5} {client:6} is told, for {asked}: {}", reply.json())?;
                }
                Event::Restarted => writeln!(f, "{index:5} ------ the server was killed, and started again")?,
            }
        }
        Ok(())
    }
}
