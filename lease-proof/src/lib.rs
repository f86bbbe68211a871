//! What checks that `lease-core` does as its rules say.
//!
//! | question | file |
//! | --- | --- |
//! | what is a life of a provider, and how is it printed as a scenario? | `trace.rs` |
//! | what is shown when a check fails? | `counterexample.rs` |
//! | how does a long life that fails become a short one? | `shrink.rs` |
//! | where do random numbers come from? | `chance.rs` |
//! | a random life of a provider | `random.rs` |
//! | the rules, written a second time | `reference/` |
//! | is what concurrent clients were told in an order that the core allows? | `order/` |
//! | small worlds, explored in full | `model/` |
//! | both halves over a bad network | `simulation/` |
//! | which statuses, reasons and verdicts were seen? | `coverage.rs` |
//!
//! Nothing here is part of the server or of the action.

pub mod chance;
pub mod counterexample;
pub mod coverage;
pub mod model;
pub mod order;
pub mod random;
pub mod reference;
pub mod shrink;
pub mod simulation;
pub mod trace;
