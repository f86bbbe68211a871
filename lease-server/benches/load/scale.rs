//! Whether polls get slower with many providers, or with many requests in one.

use std::time::Duration;

use crate::options::Options;
use crate::polls::{ALL_WAIT, poll, register};
use crate::process::Server;
use crate::report::{Bar, Report};

/// Few.
const FEW: usize = 10;

pub(crate) async fn measure(options: &Options, report: &mut Report) {
    let [few, many] = [FEW, options.many].map(|providers| (Server::lease(options, &ALL_WAIT), providers, 1));
    let requests = [1, 10, 100, 1000].map(|requests| (Server::lease(options, &ALL_WAIT), 1, requests));
    compare(
        options,
        report,
        [few, many].into(),
        |providers, _| format!("poll, {providers} providers"),
        Some(1.2),
    )
    .await;
    compare(
        options,
        report,
        requests.into(),
        |_, requests| format!("poll, {requests} requests in one"),
        None,
    )
    .await;
}

/// One poll after the other, in turns; each but the first is compared with the first.
async fn compare(
    options: &Options,
    report: &mut Report,
    servers: Vec<(Server, usize, usize)>,
    name: impl Fn(usize, usize) -> String,
    at_most: Option<f64>,
) {
    let mut medians = vec![Vec::new(); servers.len()];
    for (server, providers, requests) in &servers {
        register(server, *providers, *requests).await;
    }
    for _ in 0..options.rounds {
        for ((server, providers, requests), medians) in servers.iter().zip(&mut medians) {
            let lasts = Duration::from_secs(options.seconds.min(2));
            medians.push(poll(server, 1, lasts, *providers, *requests).await.median);
        }
    }
    let mut first = None;
    for ((_, providers, requests), mut medians) in servers.into_iter().zip(medians) {
        medians.sort_unstable();
        let median = medians[medians.len() / 2];
        let bar = first.zip(at_most).map(|(of, times)| Bar::AtMost { of, times });
        report.add_time(&name(providers, requests), "mq-lease", median, bar);
        first.get_or_insert(median.as_secs_f64() * 1000.0);
    }
}
