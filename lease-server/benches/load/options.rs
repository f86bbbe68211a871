//! The command line.

use std::path::PathBuf;

use clap::{Parser, ValueEnum};

use crate::limits::Limit;

/// Measures the server in turns with what it is compared with. Without arguments it measures everything, which takes some minutes.
#[derive(Debug, Parser)]
pub(crate) struct Options {
    /// What to measure; all of it if nothing is named
    what: Vec<What>,
    /// Measure another server that runs already, too: any number of them, each as NAME=URL, or NAME=URL#PID to have its CPU time
    /// and memory. It is used for polls, cycles, handoff and waiters
    #[arg(long = "target", value_name = "NAME=URL", value_parser = parse_target)]
    pub(crate) targets: Vec<Target>,
    /// How long one round of polls or cycles lasts, in seconds
    #[arg(long, default_value_t = 3)]
    pub(crate) seconds: u64,
    /// How often everybody has their turn
    #[arg(long, default_value_t = 3)]
    pub(crate) rounds: usize,
    /// How many connections send at once
    #[arg(long, default_value_t = 64)]
    pub(crate) connections: usize,
    /// How many providers are polled
    #[arg(long, default_value_t = 1000)]
    pub(crate) providers: usize,
    /// How many runs wait for one hand-over
    #[arg(long, default_value_t = 500)]
    pub(crate) handed: usize,
    /// How many runs wait at once where their memory is measured; no more than the limit of open files allows
    #[arg(long, default_value_t = 20_000)]
    pub(crate) waiters: usize,
    /// How many providers there are where that makes polls slow
    #[arg(long, default_value_t = 100_000)]
    pub(crate) many: usize,
    /// Flags for the server, apart from its port and its data
    #[arg(long = "flag", value_name = "FLAG", allow_hyphen_values = true)]
    pub(crate) flags: Vec<String>,
    /// Write the figures to this file, too, as JSON
    #[arg(long, value_name = "FILE")]
    pub(crate) json: Option<PathBuf>,
    /// Serve as one of the limits, and measure nothing
    #[arg(long, hide = true)]
    pub(crate) serve: Option<Limit>,
    /// Cargo says this to every benchmark
    #[arg(long, hide = true)]
    bench: bool,
}

/// What can be measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum What {
    /// Polls of those who wait, which decide nothing
    Polls,
    /// A lease granted and released, over and over
    Cycles,
    /// One decision while nobody else wants anything
    Lone,
    /// From a release to all whom it completes
    Handoff,
    /// What those who wait cost
    Waiters,
    /// Polls with few and many providers, and with few and many requests
    Scale,
    /// What a server costs that does nothing, and its start
    Idle,
}

impl Options {
    pub(crate) fn what(&self) -> Vec<What> {
        if self.what.is_empty() { What::value_variants().to_vec() } else { self.what.clone() }
    }
}

/// A server that runs already.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    pub(crate) name: String,
    pub(crate) address: String,
    pub(crate) pid: Option<u32>,
}

fn parse_target(text: &str) -> Result<Target, String> {
    let (name, url) =
        text.split_once('=').ok_or("it must be NAME=URL, v1=http://127.0.0.1:9000 for example")?;
    let (url, pid) = url.split_once('#').map_or((url, None), |(url, pid)| (url, Some(pid)));
    let address = url.strip_prefix("http://").ok_or("the URL must begin with http://")?.trim_end_matches('/');
    let pid = pid.map(|pid| pid.parse().map_err(|_| format!("{pid:?} is no process id"))).transpose()?;
    Ok(Target { name: name.to_owned(), address: address.to_owned(), pid })
}
