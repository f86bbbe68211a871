//! Polls of those who wait: nothing is decided by them, and nothing is stored.

use std::time::Duration;

use crate::bodies;
use crate::connection::Connection;
use crate::drive::{Driven, Request, drive, in_turns};
use crate::limits::Limit;
use crate::options::Options;
use crate::process::Server;
use crate::report::{Bar, Report};

/// How many runs wait in each provider.
const REQUESTS: usize = 4;

/// Nobody is granted, and nobody is missed while others have their turn.
pub(crate) const ALL_WAIT: [&str; 6] =
    ["--expected-build-count", "0", "--stabilisation-window", "6h", "--ttl", "6h"];

pub(crate) async fn measure(options: &Options, report: &mut Report) {
    let mut servers = vec![Server::limit(Limit::Answering), Server::lease(options, &ALL_WAIT)];
    servers.extend(options.targets.iter().map(Server::of_others));
    let providers = options.providers;
    for server in &servers[1..] {
        register(server, providers, REQUESTS).await;
    }
    let lasts = Duration::from_secs(options.seconds);
    let driven = in_turns(&servers, options.rounds, async |server, _| {
        poll(server, options.connections, lasts, providers, REQUESTS).await
    })
    .await;
    let bare = driven[0].clone();
    for (server, driven) in servers.iter().zip(driven) {
        let name = &*server.name;
        let bar =
            bare.per_cpu_second.filter(|_| name == "mq-lease").map(|of| Bar::AtLeast { of, times: 0.7 });
        if let Some(polls) = driven.per_cpu_second {
            report.add("polls per CPU second", name, polls, "1/s", bar);
        }
        report.add("polls per second", name, driven.per_second, "1/s", None);
        report.add_time("poll, median", name, driven.median, None);
        report.add_time("poll, p99", name, driven.p99, None);
    }
}

/// Lets so many runs register in each of so many providers.
pub(crate) async fn register(server: &Server, providers: usize, requests: usize) {
    let connections = 64.min(providers);
    let mut tasks = Vec::new();
    for first in 0..connections {
        let mut connection = Connection::open(&server.address).await;
        tasks.push(tokio::spawn(async move {
            for provider in (first..providers).step_by(connections) {
                for place in 0..requests {
                    let path = format!("{}/aquire", bodies::provider(provider));
                    connection.post(&path, &bodies::acquire(provider, place)).await;
                }
            }
        }));
    }
    for task in tasks {
        task.await.unwrap();
    }
}

/// Lets all of them poll, in a fixed disorder.
pub(crate) async fn poll(
    server: &Server,
    connections: usize,
    lasts: Duration,
    providers: usize,
    requests: usize,
) -> Driven {
    drive(server, connections, lasts, move |number, count| {
        let turn = (number * 7919 + count).wrapping_mul(2_654_435_761);
        let (provider, place) = (turn / requests % providers, turn % requests);
        let path = format!("{}/aquire", bodies::provider(provider));
        vec![Request { path, body: bodies::acquire(provider, place), wants: None }]
    })
    .await
}
