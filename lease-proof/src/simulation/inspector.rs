//! Looks at every step of the provider that counts: was it right, and is nobody forgotten?

use lease_core::ids::RequestKey;
use lease_core::provider::{Ending, Event, Policy, Provider, Step};
use lease_core::time::Timestamp;

use super::liveness::Liveness;
use crate::coverage::Coverage;
use crate::model::{Fault, History, compare_with_twins};
use crate::trace::{Told, Trace, tell};

/// One step, as the server carried it out.
#[derive(Clone, Debug)]
pub(super) struct Done {
    pub(super) told: Told,
    pub(super) step: Step,
    /// The provider before it and after it, where the twins are to be asked.
    pub(super) sample: Option<(Provider, Provider)>,
}

/// What was seen of a provider so far.
#[derive(Debug)]
pub(super) struct Inspector {
    history: History,
    liveness: Liveness,
    pub(super) trace: Trace,
    /// So many steps of the trace are stored.
    stored: usize,
    pub(super) coverage: Coverage,
}

impl Inspector {
    pub(super) fn new(policy: Policy) -> Self {
        Self {
            history: History::default(),
            liveness: Liveness::default(),
            trace: Trace { policy, steps: Vec::new() },
            stored: 0,
            coverage: Coverage::default(),
        }
    }

    /// The server goes on from what is stored: what was heard since, and decided nothing, is forgotten.
    pub(super) fn reloaded(&mut self, now: Timestamp) {
        self.trace.steps.truncate(self.stored);
        self.history.forget_until(now);
    }

    /// Several servers could not be reached, or not reach their store, until now.
    pub(super) fn returned(&mut self, now: Timestamp) {
        self.history.restarted(&self.trace.policy, now);
    }

    /// Nothing was ever stored: the server begins anew.
    pub(super) fn begun_anew(&mut self) {
        let coverage = std::mem::take(&mut self.coverage);
        *self = Self { coverage, ..Self::new(self.trace.policy.clone()) };
    }

    /// Takes in a step that is stored, or needs not be.
    pub(super) fn see(&mut self, done: Done) -> Result<(), Fault> {
        let Done { told, step, sample } = done;
        self.coverage.see(&step);
        self.trace.steps.push(told.clone());
        if !step.events.is_empty() {
            self.stored = self.trace.steps.len();
        }
        let policy = &self.trace.policy;
        let waits = self.history.anybody_waits();
        self.history.judge(policy, &told.command, told.at, &step)?;
        let now = self.history.now();
        if !self.liveness.see(policy, &told.command, now, &step) {
            return Err(Fault::Wedge);
        }
        match sample {
            Some((before, after)) => compare_with_twins(&before, &told, &after, &step, waits),
            None => Ok(()),
        }
    }
}

/// The first step of a life at which something is wrong, and what.
pub fn first_fault(trace: &Trace) -> Option<(usize, Fault)> {
    let mut provider = Provider::new(trace.policy.clone());
    let mut inspector = Inspector::new(trace.policy.clone());
    for (index, told) in trace.steps.iter().enumerate() {
        let before = provider.clone();
        let Ok(step) = tell(&mut provider, told) else { return Some((index, Fault::SnapshotDependence)) };
        let sample = Some((before, provider.clone()));
        if let Err(fault) = inspector.see(Done { told: told.clone(), step, sample }) {
            return Some((index, fault));
        }
    }
    None
}

/// Whether a step has to be stored before anybody hears of it.
pub(super) fn must_be_stored(done: &[Done]) -> bool {
    done.iter().any(|done| !done.step.events.is_empty())
}

/// Whose success has been released in these steps.
pub(super) fn successes(done: &[Done]) -> impl Iterator<Item = &RequestKey> {
    done.iter().flat_map(|done| &done.step.events).filter_map(|event| match event {
        Event::Ended { key, ending: Ending::Success, .. } => Some(key),
        Event::Ended { ending: Ending::Failure | Ending::Expired | Ending::Cleared, .. }
        | Event::Registered { .. }
        | Event::Updated(_)
        | Event::Heard(_)
        | Event::Evicted { .. }
        | Event::Withdrawn { .. }
        | Event::Granted { .. }
        | Event::Completed { .. }
        | Event::RoundBegan(_)
        | Event::Forgotten(_)
        | Event::Cleared => None,
    })
}
