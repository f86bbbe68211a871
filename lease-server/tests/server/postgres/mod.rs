//! A real `PostgreSQL` for the tests, the network to it, and a client of several servers.

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
