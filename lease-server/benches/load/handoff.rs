//! From a release to all whom it completes: everybody waits in a long poll.

use std::time::{Duration, Instant};

use crate::bodies;
use crate::connection::{Connection, says};
use crate::options::Options;
use crate::process::Server;
use crate::report::{Bar, Report};

pub(crate) async fn measure(options: &Options, report: &mut Report) {
    let count = options.handed.to_string();
    let flags = ["--expected-build-count", &count, "--stabilisation-window", "5m", "--ttl", "5m"];
    let mut servers = vec![Server::lease(options, &flags)];
    servers.extend(options.targets.iter().map(Server::of_others));
    for server in &servers {
        let mut told = Vec::new();
        let mut released = Vec::new();
        for round in 0..options.rounds {
            let (release, waited) = hand_over(server, options.handed, round).await;
            released.push(release);
            told.extend(waited);
        }
        told.sort_unstable();
        released.sort_unstable();
        let name = &*server.name;
        report.add_time("release answered after", name, released[released.len() / 2], None);
        report.add_time("then told, median", name, told[told.len() / 2], None);
        let bar = (name == "mq-lease").then_some(Bar::AtMost { of: 25.0, times: 1.0 });
        report.add_time("then told, p99 (25 ms)", name, told[told.len() * 99 / 100], bar);
    }
}

/// How long the release took, and how long after its answer each of those who waited was told.
async fn hand_over(server: &Server, handed: usize, round: usize) -> (Duration, Vec<Duration>) {
    let path = bodies::provider(round);
    let acquire = format!("{path}/aquire");
    let mut winner = Connection::open(&server.address).await;
    let mut waiting = Vec::new();
    // All but the last are here before it is, and so wait; it makes the round complete, and contains all.
    for place in 0..handed - 1 {
        let mut connection = Connection::open(&server.address).await;
        let (acquire, body) = (acquire.clone(), lower(round, place));
        connection.post(&acquire, &body).await;
        waiting.push(tokio::spawn(async move {
            let answer = connection.wait(&acquire, &body, 60).await;
            (Instant::now(), answer)
        }));
    }
    // The round is full only with the winner, so nobody is granted before.
    let holder = lower(round, 5000);
    while !says(&winner.post(&acquire, &holder).await, "acquired") {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    // Whoever has sent its request has it answered before long.
    tokio::time::sleep(Duration::from_millis(500)).await;
    let began = Instant::now();
    let release = serde_json::json!({ "head_sha": bodies::sha(round * 10_000 + 5000), "status": "success" });
    winner.post(&format!("{path}/release"), &release.to_string()).await;
    let answered = Instant::now();
    let mut told = Vec::new();
    for task in waiting {
        told.push(task.await.unwrap());
    }
    // Read only now: what that takes is not the server's, and would hold up those who are yet to be told.
    let completed = told.iter().all(|(_, answer)| says(answer, "completed"));
    assert!(completed, "somebody was not completed");
    let told = told.into_iter().map(|(at, _)| at.saturating_duration_since(answered)).collect();
    (answered - began, told)
}

/// A run without evidence: the highest priority covers all.
fn lower(round: usize, place: usize) -> String {
    serde_json::json!({ "head_sha": bodies::sha(round * 10_000 + place), "priority": place }).to_string()
}
