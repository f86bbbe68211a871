//! A world as `stateright` sees it, and what is printed when something does not hold.

use std::fmt;

use stateright::{Checker, HasDiscoveries, Model, Path, Property};

use super::fault::Fault;
use super::step::{Act, Stage, State};
use super::worlds::World;
use crate::coverage::each_case;
use crate::trace::Trace;

/// How a world was explored.
#[derive(Clone, Debug)]
pub struct Explored {
    /// Its name.
    pub world: &'static str,
    /// Distinct states.
    pub unique_states: usize,
    /// States, each as often as a path came to it.
    pub states: usize,
    /// The length of the longest path.
    pub depth: usize,
    /// What it was made to reach, and did not.
    pub missed: Vec<&'static str>,
    /// What did not hold, and the life that shows it.
    pub counterexamples: Vec<Counterexample>,
}

/// Something that did not hold.
#[derive(Clone, Debug)]
pub struct Counterexample {
    /// The property's name.
    pub property: &'static str,
    /// What the provider was told.
    pub trace: Trace,
    /// What happened, act by act.
    pub acts: Vec<Act>,
}

impl fmt::Display for Explored {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { world, unique_states, states, depth, .. } = self;
        write!(f, "world {world:22} {unique_states:>9} distinct states, {states:>9} in all, depth {depth}")
    }
}

/// Explores a world in full.
pub fn explore(world: &World) -> Explored {
    let checker =
        world.clone().checker().threads(2).finish_when(HasDiscoveries::AnyFailures).spawn_bfs().join();
    let discoveries = checker.discoveries();
    let missed = world.reaches.iter().copied().filter(|case| !discoveries.contains_key(case)).collect();
    let failed = discoveries.into_iter().filter(|(name, _)| !world.reaches.contains(name));
    let mut counterexamples: Vec<Counterexample> =
        failed.map(|(property, path)| world.counterexample(property, path)).collect();
    counterexamples.sort_by_key(|found| found.property);
    Explored {
        world: world.name,
        unique_states: checker.unique_state_count(),
        states: checker.state_count(),
        depth: checker.max_depth(),
        missed,
        counterexamples,
    }
}

impl World {
    fn counterexample(&self, property: &'static str, path: Path<State, Act>) -> Counterexample {
        let acts = path.into_actions();
        let mut state = self.begin();
        let mut steps = Vec::new();
        for act in &acts {
            let (next, told) = self.act(&state, *act);
            steps.extend(told);
            state = next;
        }
        Counterexample { property, acts, trace: Trace { policy: self.policy.clone(), steps } }
    }
}

/// The properties that each state must have: one for each fault.
macro_rules! never {
    ($($fault:ident),* $(,)?) => {
        vec![$(Property::always(Fault::$fault.property(), |_, state: &State| state.fault != Some(Fault::$fault))),*]
    };
}

/// The properties that some state must have: one for each case of [`CASES`](crate::coverage::CASES).
macro_rules! sometimes {
    ($($case:literal),* $(,)?) => {
        vec![$(($case, Property::sometimes($case, |world: &World, _: &State| world.has_seen($case)))),*]
    };
}

/// All that can be reached, by the name that the coverage has for it.
fn cases() -> Vec<(&'static str, Property<World>)> {
    each_case!(sometimes)
}

/// Whether all that live have an answer.
fn settled(state: &State) -> bool {
    state.runs.iter().all(|run| match run.stage {
        Stage::Over | Stage::Gone | Stage::Stalled { .. } => true,
        Stage::Absent | Stage::Asking | Stage::Holding { .. } => false,
    })
}

impl Model for World {
    type State = State;
    type Action = Act;

    fn init_states(&self) -> Vec<State> {
        vec![self.begin()]
    }

    fn actions(&self, state: &State, actions: &mut Vec<Act>) {
        actions.extend(self.acts(state));
    }

    fn next_state(&self, state: &State, act: Act) -> Option<State> {
        // An act that changes nothing is none. So no path leads back to where it was: budgets only shrink, time only grows, and
        // at one instant there is only so much to hear. That is what makes *eventually* exact: each path has an end.
        Some(self.act(state, act).0).filter(|next| next != state)
    }

    fn properties(&self) -> Vec<Property<Self>> {
        let mut properties = never![
            TwoLeases,
            TokenReused,
            GrantInLockDelay,
            LockDelayAfterRelease,
            LeaseOutlastsItsTime,
            FalseCompletion,
            LostVerdict,
            BeforeItsContainer,
            BeforeAHigherPriority,
            TieToALaterOne,
            NewcomerInHandover,
            WindowRestarted,
            GrantTooEarly,
            ReleaseNotIdempotent,
            WrongEviction,
            TickDependence,
            SnapshotDependence,
            CostlyRefusal,
        ];
        properties.push(Property::eventually(Fault::Wedge.property(), |_, state: &State| settled(state)));
        let wanted = cases().into_iter().filter(|(case, _)| self.reaches.contains(case));
        properties.extend(wanted.map(|(_, property)| property));
        properties
    }
}
