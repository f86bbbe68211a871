//! What is left of a run in which something was wrong: the seed, and a life of the provider that shows it.

use std::fmt;

use super::inspector::first_fault;
use crate::counterexample;
use crate::model::Fault;
use crate::shrink::shrink;
use crate::trace::{Trace, step_json};

/// How much is shown of what was done.
const LAST_STEPS: usize = 40;

/// Something was wrong.
#[derive(Clone, Debug)]
pub struct Failure {
    /// What brings it back.
    pub seed: u64,
    /// What.
    pub why: String,
    /// What the provider was told until then.
    pub trace: Trace,
}

impl Failure {
    /// The shortest life of the provider that shows the fault, written down, and where.
    pub fn shown(&self) -> String {
        let shorter = shrink(self.trace.clone(), |trace| first_fault(trace).map(|(index, _)| index + 1));
        let fault = first_fault(&shorter).map(|(_, fault)| fault);
        let name = fault.map_or("simulation", Fault::property);
        let why = format!("seed {}: {}", self.seed, self.why);
        counterexample::show(&format!("simulation {name}"), &why, &shorter).text
    }
}

impl Failure {
    /// What was done last, by several servers: no scenario shows what goes wrong between them. The seed brings it back.
    pub fn last_steps(&self) -> String {
        let steps = &self.trace.steps;
        let last = &steps[steps.len().saturating_sub(LAST_STEPS)..];
        let last: Vec<String> = last.iter().map(|told| format!("  {}", step_json(told))).collect();
        format!("{self}\nwhat was done last:\n{}", last.join("\n"))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "seed {}: {}", self.seed, self.why)
    }
}
