//! What tests of several servers on one `PostgreSQL` are made of.
//!
//! | what | file |
//! | --- | --- |
//! | a real `PostgreSQL` that can be ended, paused and started again | `cluster.rs` |
//! | what keeps it, and cleans up behind it | `supervisor.rs`, `supervisor.sh` |
//! | its certificates | `tls.rs` |
//! | a network that can be slow, hang and break | `proxy.rs` |
//! | ports that stay one's own | `port.rs` |
//! | a client that talks to several servers as if they were one | `balancer.rs` |
//! | that all this does what it says | `harness/` |

mod balancer;
mod cluster;
mod harness;
mod port;
mod proxy;
mod supervisor;
mod tls;

pub(crate) use balancer::Balancer;
pub(crate) use cluster::{Cluster, Setup};
pub(crate) use proxy::Proxy;
