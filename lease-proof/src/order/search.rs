//! The search for an order (after Wing and Gong, and Lowe). A call is only given its moment when the answer to some call makes it
//! necessary. Then every order of those that are under way is tried; what led to the same state is the same from there on.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use lease_core::provider::{Answer, Command, Provider};
use lease_core::time::Timestamp;
use lease_core::wire::Status;

use super::reply::Reply;
use super::{Call, Event, History, key_of};
use crate::trace::{Told, Trace, stored};

/// When everything happens.
pub(super) const INSTANT: Timestamp = Timestamp::from_ms(0);

/// One moment of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The server hears this call: the event of the history at which it was asked.
    Heard(usize),
    /// The server lets this long poll go.
    LetGo(usize),
    /// The server starts again.
    Restart,
}

/// An order of a history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// All moments.
    pub steps: Vec<Step>,
    /// How many calls without an answer must have taken effect in this order.
    pub unanswered_heard: usize,
    /// The most states that were possible at once.
    pub widest: usize,
}

/// What has become of a call that is under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Stage {
    Sent,
    /// It is a long poll, and has been heard.
    Waiting,
    /// It has had its moment.
    Answered,
}

/// A state that the server may be in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct State {
    provider: Provider,
    under_way: BTreeMap<usize, Stage>,
}

/// A state, and how it came to it.
#[derive(Clone, Debug)]
struct Branch {
    state: State,
    path: Path,
}

type Path = Option<Arc<Link>>;

#[derive(Debug)]
struct Link {
    step: Step,
    before: Path,
}

fn after(before: &Path, step: Step) -> Arc<Link> {
    Arc::new(Link { step, before: before.clone() })
}

fn steps(path: &Path) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut link = path;
    while let Some(last) = link {
        steps.push(last.step);
        link = &last.before;
    }
    steps.reverse();
    steps
}

/// Finds an order of the first `length` events; else tells which of them no order gets past.
pub(super) fn search(history: &History, length: usize) -> Result<Order, usize> {
    let events = &history.events[..length];
    let search = Search::new(events);
    let state = State { provider: Provider::new(history.policy.clone()), under_way: BTreeMap::new() };
    let mut branches = vec![Branch { state, path: None }];
    let mut widest = 1;
    for (index, event) in events.iter().enumerate() {
        match event {
            Event::Asked { .. } => {
                for branch in &mut branches {
                    branch.state.under_way.insert(index, Stage::Sent);
                }
            }
            Event::Told { asked, .. } => branches = search.until_answered(branches, *asked),
            Event::Restarted => branches = search.restarted(branches),
        }
        widest = widest.max(branches.len());
        if branches.is_empty() {
            return Err(index);
        }
    }
    let longest = branches.into_iter().map(|branch| steps(&branch.path)).max_by_key(Vec::len);
    let steps = longest.unwrap_or_default();
    let unanswered_heard = steps.iter().filter(|step| search.is_unanswered(**step)).count();
    Ok(Order { steps, unanswered_heard, widest })
}

/// An order as a life of a provider.
pub(super) fn trace(history: &History, steps: &[Step]) -> Trace {
    let command = |step: &Step| match step {
        Step::Restart => Some(Command::Restart),
        Step::Heard(asked) => command(&history.events, *asked).cloned(),
        Step::LetGo(asked) => {
            command(&history.events, *asked).and_then(key_of).cloned().map(Command::StopWaiting)
        }
    };
    let steps = steps.iter().filter_map(command).map(|command| Told { at: INSTANT, command });
    Trace { policy: history.policy.clone(), steps: steps.collect() }
}

fn command(events: &[Event], asked: usize) -> Option<&Command> {
    match events.get(asked) {
        Some(Event::Asked { call: Call::Command(command), .. }) => Some(command),
        Some(Event::Asked { call: Call::Look, .. } | Event::Told { .. } | Event::Restarted) | None => None,
    }
}

struct Search<'a> {
    events: &'a [Event],
    /// By the event at which it was asked for.
    replies: BTreeMap<usize, &'a Reply>,
}

impl<'a> Search<'a> {
    fn new(events: &'a [Event]) -> Self {
        let reply = |event: &'a Event| match event {
            Event::Told { asked, reply } => Some((*asked, reply)),
            Event::Asked { .. } | Event::Restarted => None,
        };
        Self { events, replies: events.iter().filter_map(reply).collect() }
    }

    fn is_unanswered(&self, step: Step) -> bool {
        match step {
            Step::Heard(asked) => !self.replies.contains_key(&asked),
            Step::LetGo(_) | Step::Restart => false,
        }
    }

    /// All states in which this call has just had its moment, or had it before.
    fn until_answered(&self, from: Vec<Branch>, asked: usize) -> Vec<Branch> {
        let mut seen = HashSet::new();
        let mut answered = Distinct::default();
        let mut open = from;
        while let Some(mut branch) = open.pop() {
            if branch.state.under_way.get(&asked) == Some(&Stage::Answered) {
                branch.state.under_way.remove(&asked);
                answered.add(branch);
            } else if seen.insert(branch.state.clone()) {
                open.extend(self.next(&branch));
            }
        }
        answered.branches
    }

    /// All states that a restart can find, and has restored. Whatever is under way is lost.
    fn restarted(&self, from: Vec<Branch>) -> Vec<Branch> {
        let mut seen = HashSet::new();
        let mut restored = Distinct::default();
        let mut open = from;
        while let Some(branch) = open.pop() {
            if !seen.insert(branch.state.clone()) {
                continue;
            }
            open.extend(self.next(&branch));
            // What cannot be restored is no state to go on from.
            if let Ok(mut provider) = stored(&branch.state.provider) {
                provider.step(&Command::Restart, INSTANT);
                let state = State { provider, under_way: BTreeMap::new() };
                restored.add(Branch { state, path: Some(after(&branch.path, Step::Restart)) });
            }
        }
        restored.branches
    }

    /// Whatever can come next of what is under way.
    fn next(&self, branch: &Branch) -> Vec<Branch> {
        let step = |(asked, stage): (&usize, &Stage)| match stage {
            Stage::Sent => self.heard(branch, *asked),
            Stage::Waiting => self.let_go(branch, *asked),
            Stage::Answered => None,
        };
        branch.state.under_way.iter().filter_map(step).collect()
    }

    fn heard(&self, branch: &Branch, asked: usize) -> Option<Branch> {
        let mut state = branch.state.clone();
        let path = Some(after(&branch.path, Step::Heard(asked)));
        let Some(command) = command(self.events, asked) else {
            self.answer(&mut state, asked, || Reply::of_view(&branch.state.provider))?;
            return Some(Branch { state, path });
        };
        let done = state.provider.step(command, INSTANT);
        match (&done.result, command) {
            (Ok(Answer::Pending(_)), Command::Acquire(acquire)) if acquire.wait => {
                state.under_way.insert(asked, Stage::Waiting);
            }
            (result, _) => self.answer(&mut state, asked, || Reply::of(result))?,
        }
        self.tell(&mut state, done.told)?;
        Some(Branch { state, path })
    }

    fn let_go(&self, branch: &Branch, asked: usize) -> Option<Branch> {
        // Nobody is let go with another status than that of one who waits: that answer comes by itself.
        if self.replies.get(&asked).is_some_and(|reply| reply.status() != Some(Status::Pending)) {
            return None;
        }
        let mut state = branch.state.clone();
        let key = command(self.events, asked).and_then(key_of)?.clone();
        let done = state.provider.step(&Command::StopWaiting(key), INSTANT);
        self.answer(&mut state, asked, || Reply::of(&done.result))?;
        self.tell(&mut state, done.told)?;
        Some(Branch { state, path: Some(after(&branch.path, Step::LetGo(asked))) })
    }

    /// Tells those who wait. `None` if one of them was told something else.
    fn tell(&self, state: &mut State, told: Vec<(lease_core::ids::RequestKey, Answer)>) -> Option<()> {
        for (key, answer) in told {
            let waits = |asked: usize, stage: Stage| {
                stage == Stage::Waiting && command(self.events, asked).and_then(key_of) == Some(&key)
            };
            let waiting = state.under_way.iter().filter(|(asked, stage)| waits(**asked, **stage));
            let waiting: Vec<usize> = waiting.map(|(asked, _)| *asked).collect();
            let result = Ok(answer);
            for asked in waiting {
                self.answer(state, asked, || Reply::of(&result))?;
            }
        }
        Some(())
    }

    /// Answers a call. `None` if it was told something else.
    fn answer(&self, state: &mut State, asked: usize, reply: impl FnOnce() -> Reply) -> Option<()> {
        match self.replies.get(&asked) {
            Some(told) if **told == reply() => {
                state.under_way.insert(asked, Stage::Answered);
                Some(())
            }
            Some(_) => None,
            None => {
                state.under_way.remove(&asked);
                Some(())
            }
        }
    }
}

/// Branches that end in different states.
#[derive(Default)]
struct Distinct {
    seen: HashSet<State>,
    branches: Vec<Branch>,
}

impl Distinct {
    fn add(&mut self, branch: Branch) {
        if self.seen.insert(branch.state.clone()) {
            self.branches.push(branch);
        }
    }
}
