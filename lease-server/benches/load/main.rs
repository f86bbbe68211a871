//! How fast the server is, beside what the machine allows: `cargo bench -p lease-server --bench load -- --help`.
//!
//! Every figure is measured in one run, in turns with what it is compared with, since a figure alone says more about the machine
//! than about the program. `docs/performance.md` tells what came out.
//!
//! | subject | file |
//! | --- | --- |
//! | the command line | `options.rs` |
//! | what is measured | `polls.rs`, `cycles.rs`, `lone.rs`, `handoff.rs`, `waiters.rs`, `scale.rs`, `idle.rs` |
//! | a server as a process: its CPU time, its memory | `process.rs` |
//! | what the server is compared with | `limits.rs` |
//! | one connection that sends requests | `connection.rs` |
//! | requests as runs send them | `bodies.rs` |
//! | many connections that send for a while | `drive.rs` |
//! | medians, tables, JSON | `report.rs` |
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a benchmark that cannot go on has nothing better to do"
)]

mod bodies;
mod connection;
mod cycles;
mod drive;
mod handoff;
mod idle;
mod limits;
mod lone;
mod options;
mod polls;
mod process;
mod report;
mod scale;
mod waiters;

use clap::Parser as _;
use lease_server::net;
use options::{Options, What};
use report::Report;

fn main() {
    let options = Options::parse();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    if let Some(limit) = options.serve {
        return runtime.block_on(limits::serve(limit));
    }
    net::raise_file_limit();
    let mut report = Report::default();
    runtime.block_on(async {
        for what in options.what() {
            eprintln!("measuring {what:?}…");
            match what {
                What::Polls => polls::measure(&options, &mut report).await,
                What::Cycles => cycles::measure(&options, &mut report).await,
                What::Lone => lone::measure(&options, &mut report).await,
                What::Handoff => handoff::measure(&options, &mut report).await,
                What::Waiters => waiters::measure(&options, &mut report).await,
                What::Scale => scale::measure(&options, &mut report).await,
                What::Idle => idle::measure(&options, &mut report).await,
            }
        }
    });
    report.print(options.json.as_deref());
}
