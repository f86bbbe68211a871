//! Both halves of the protocol over a bad network: pollers, as the action runs them, against a provider behind a server in
//! miniature. Messages are delayed, lost, repeated and overtaken; processes die, stall, are cancelled, run anew, and have their
//! clocks set; the store fails before or after it has written; timers ring late. Time is virtual, and a seed decides everything.
//!
//! After a while the storm is over. From then on nothing goes wrong any more, and everybody who lives must come to an end.
//!
//! | question | file |
//! | --- | --- |
//! | who comes, by which policy, and what goes wrong? | `plan.rs` |
//! | a queue's groups, and a branch that moves | `branch.rs` |
//! | when does what happen? | `agenda.rs` |
//! | a job and its processes: waiter, heart, releaser | `job.rs` |
//! | the server: long polls, the store, restarts | `shell.rs` |
//! | several servers over one store | `several.rs`, `replica.rs`, `store.rs` |
//! | how does a message travel? | `network.rs`, `transit.rs` |
//! | how does all that go on? | `run.rs`, with `lives.rs` for the jobs and `service.rs` for the server |
//! | was every step right? | `inspector.rs`, `liveness.rs`, and the judge of `model/` |
//! | did everybody get what they were promised? | `promises.rs` |
//! | what is left of it when something was wrong? | `failure.rs` |

mod agenda;
mod branch;
mod failure;
mod inspector;
mod job;
mod liveness;
mod lives;
mod many;
mod network;
mod plan;
mod promises;
mod replica;
mod run;
mod service;
mod several;
mod shell;
mod store;
mod transit;

pub use failure::Failure;
pub use inspector::first_fault;
pub use many::many;
pub use run::{Report, run, run_several};
