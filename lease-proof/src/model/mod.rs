//! Small worlds, explored in full: every order of polls, deaths, losses, restarts and instants that a few runs can meet with.
//!
//! The core's own step is what takes a world from state to state. Whether a step was right is judged from what was said before
//! ([`history::History`]), and by twins of the provider; the core's own opinion isn't asked.
//!
//! | question | file |
//! | --- | --- |
//! | which worlds are there? | `worlds.rs` |
//! | what can happen in a world, and what follows? | `step.rs` |
//! | was it right? | `history.rs`, `twins.rs` |
//! | what can be wrong? | `fault.rs` |
//! | how does stateright see it? how is a counterexample printed? | `check.rs` |

mod check;
mod fault;
mod history;
mod step;
mod twins;
mod worlds;

pub use check::{Explored, explore};
pub use fault::Fault;
pub use history::History;
pub use step::{Act, Run, Stage, State};
pub(crate) use twins::compare as compare_with_twins;
pub use worlds::{RunSpec, World, worlds};
