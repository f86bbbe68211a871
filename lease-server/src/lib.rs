//! The server of mq-lease: the shell around `lease-core`.
//!
//! It reads requests, keeps providers durable, and tells time. It decides nothing about leases.

pub mod auth;
pub mod cli;
pub mod client;
pub mod clock;
pub mod config;
pub mod decisions;
pub mod demo;
pub mod http;
pub mod leases;
pub mod limits;
pub mod logging;
pub mod manual;
pub mod metrics;
pub mod net;
mod outward;
pub(crate) mod pages;
pub mod replay;
pub mod serve;
pub mod settings;
mod signals;
pub mod store;
pub mod telemetry;

/// The commit that this program was built from, where whoever built it said so.
pub const COMMIT: &str = match option_env!("MQ_LEASE_COMMIT") {
    Some(commit) => commit,
    None => "unknown",
};
