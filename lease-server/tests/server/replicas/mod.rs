//! Several servers on one database: what clients see of them must be what they would see of one.
//!
//! | subject | file |
//! | --- | --- |
//! | starting replicas, and looking into their database | `service.rs` |
//! | the action's pollers under load, and faults of all kinds | `load/` |
//! | SIGKILL of anybody at any moment | `kills.rs` |
//! | clocks that are wrong | `clocks.rs` |
//! | concurrent clients of all, against the model | `order.rs` |
//! | how soon onlookers hear | `onlookers.rs` |
//! | how soon those who wait at another replica hear | `wakes.rs` |
//! | requests that are taken out or cleared through another replica | `elsewhere.rs` |
//! | a database that is away | `outages.rs` |
//! | who is heard, and who is silent | `silence.rs` |
//! | a newer program beside an older one | `upgrade.rs` |
//! | leases that are over | `history.rs` |
//! | how they start, and what stops the start | `start.rs` |
//! | what meets in the middle | `meanwhile.rs` |
//! | what is written, and what is forgotten | `writes.rs` |

mod clocks;
mod elsewhere;
mod history;
mod kills;
mod load;
mod meanwhile;
mod onlookers;
mod order;
mod outages;
mod service;
mod silence;
mod start;
mod upgrade;
mod wakes;
mod writes;
