//! Many connections that send for a while, and what came of it.

use std::time::{Duration, Instant};

use crate::connection::{Connection, says};
use crate::process::Server;
use crate::report::median;

/// What came of one round.
#[derive(Clone, Debug)]
pub(crate) struct Driven {
    pub(crate) per_second: f64,
    /// `None` where its process is not known.
    pub(crate) per_cpu_second: Option<f64>,
    pub(crate) median: Duration,
    pub(crate) p99: Duration,
}

/// One request.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) path: String,
    pub(crate) body: String,
    /// The status that it must be answered with, where that matters.
    pub(crate) wants: Option<&'static str>,
}

/// Lets each connection do one thing after the other, for so long: some requests, by the connection's number and by how many things
/// it has done before.
pub(crate) async fn drive(
    server: &Server,
    connections: usize,
    lasts: Duration,
    thing: impl Fn(usize, usize) -> Vec<Request> + Clone + Send + 'static,
) -> Driven {
    let mut opened = Vec::new();
    for _ in 0..connections {
        opened.push(Connection::open(&server.address).await);
    }
    let (began, cpu) = (Instant::now(), server.cpu());
    let until = began + lasts;
    let mut tasks = Vec::new();
    for (number, mut connection) in opened.into_iter().enumerate() {
        let thing = thing.clone();
        tasks.push(tokio::spawn(async move {
            let mut took = Vec::new();
            while Instant::now() < until {
                let requests = thing(number, took.len());
                let began = Instant::now();
                for Request { path, body, wants } in requests {
                    let answer = connection.post(&path, &body).await;
                    if let Some(status) = wants {
                        assert!(says(&answer, status), "{path}: {}", answer.escape_ascii());
                    }
                }
                took.push(began.elapsed());
            }
            took
        }));
    }
    let mut took = Vec::new();
    for task in tasks {
        took.extend(task.await.unwrap());
    }
    let elapsed = began.elapsed();
    took.sort_unstable();
    #[expect(clippy::cast_precision_loss, reason = "a benchmark does not count to 2^53")]
    let done = took.len() as f64;
    let used = server.cpu().zip(cpu).map(|(after, before)| after.saturating_sub(before));
    Driven {
        per_second: done / elapsed.as_secs_f64(),
        per_cpu_second: used.map(|used| done / used.as_secs_f64().max(0.001)),
        median: took[took.len() / 2],
        p99: took[took.len() * 99 / 100],
    }
}

/// All servers have their turn, over and over; of each figure the median counts.
pub(crate) async fn in_turns(
    servers: &[Server],
    rounds: usize,
    turn: impl AsyncFn(&Server, usize) -> Driven,
) -> Vec<Driven> {
    let mut all = vec![Vec::new(); servers.len()];
    for round in 0..rounds {
        for (server, driven) in servers.iter().zip(&mut all) {
            driven.push(turn(server, round).await);
        }
    }
    let middle = |rounds: Vec<Driven>| Driven {
        per_second: median(rounds.iter().map(|round| round.per_second)),
        per_cpu_second: rounds[0]
            .per_cpu_second
            .map(|_| median(rounds.iter().filter_map(|round| round.per_cpu_second))),
        median: Duration::from_secs_f64(median(rounds.iter().map(|round| round.median.as_secs_f64()))),
        p99: Duration::from_secs_f64(median(rounds.iter().map(|round| round.p99.as_secs_f64()))),
    };
    all.into_iter().map(middle).collect()
}
