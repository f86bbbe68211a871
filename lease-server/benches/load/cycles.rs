//! A lease granted and released, over and over: two decisions, both durable before they are told.

use std::time::Duration;

use crate::bodies;
use crate::drive::{Driven, Request, drive, in_turns};
use crate::limits::Limit;
use crate::options::Options;
use crate::process::Server;
use crate::report::{Bar, Report};

/// Whoever comes is granted.
pub(crate) const AT_ONCE: [&str; 2] = ["--expected-build-count", "1"];

pub(crate) async fn measure(options: &Options, report: &mut Report) {
    let mut servers = vec![Server::limit(Limit::Synced), Server::lease(options, &AT_ONCE)];
    servers.extend(options.targets.iter().map(Server::of_others));
    let lasts = Duration::from_secs(options.seconds);
    let driven = in_turns(&servers, options.rounds, async |server, round| {
        cycle(server, options.connections, lasts, round).await
    })
    .await;
    let bare = driven[0].clone();
    for (server, driven) in servers.iter().zip(driven) {
        let name = &*server.name;
        let bar = (name == "mq-lease").then_some(Bar::AtLeast { of: bare.per_second, times: 0.6 });
        report.add("cycles per second", name, driven.per_second, "1/s", bar);
        if let Some(cycles) = driven.per_cpu_second {
            report.add("cycles per CPU second", name, cycles, "1/s", None);
        }
        report.add_time("cycle, median", name, driven.median, None);
        report.add_time("cycle, p99", name, driven.p99, None);
    }
}

/// Each connection has a provider of its own. No run comes twice: it would be completed already.
pub(crate) async fn cycle(server: &Server, connections: usize, lasts: Duration, round: usize) -> Driven {
    let is_limit = server.name.starts_with("bare");
    drive(server, connections, lasts, move |number, count| {
        let path = bodies::provider(number);
        let run = 1_000_000 * (round + 1) + count;
        let request = |verb: &str, body: String, status: &'static str| {
            let path = format!("{path}/{verb}");
            Request { path, body, wants: (!is_limit).then_some(status) }
        };
        vec![
            request("aquire", bodies::acquire(run, 0), "acquired"),
            request("release", bodies::release(run, 0), "completed"),
        ]
    })
    .await
}
