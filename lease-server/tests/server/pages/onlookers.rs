//! Very many onlookers, and slow ones.

use std::time::{Duration, Instant};

use tokio::io::AsyncWriteExt as _;

use crate::common::{AT_ONCE, Server, released, run_of, soon, until};

const ACQUIRE: &str = "/acme/shop/main/acquire";

/// The resident memory of the server, in KiB.
fn memory(server: &Server) -> u64 {
    let pid = server.pid().as_raw_nonzero();
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}

#[tokio::test]
async fn a_thousand_onlookers_are_told_and_slow_nobody() {
    let server = Server::start(&AT_ONCE).await;
    let http = &server.http;
    http.ok(ACQUIRE, run_of("a", 1)).await;
    let before = memory(&server);
    let mut onlookers = Vec::new();
    for _ in 0..1000 {
        onlookers.push(http.events("/events", &[]).await);
    }
    for events in &mut onlookers {
        events.next().await;
    }
    let began = Instant::now();
    http.ok("/acme/shop/main/release", released("a", "failure")).await;
    http.ok(ACQUIRE, run_of("b", 1)).await;
    let answered = began.elapsed();
    for events in &mut onlookers {
        events.until("the grant", |event| event.json()["acquired"]["head_sha"] == "b").await;
    }
    let told = began.elapsed();
    let grown = memory(&server).saturating_sub(before);
    eprintln!("1,000 onlookers: answered after {answered:?}, all told after {told:?}, {grown} KiB more");
    assert!(answered < Duration::from_secs(2), "{answered:?}");
    assert!(told < Duration::from_secs(10), "{told:?}");
    assert!(grown < 128 * 1024, "{grown} KiB");
}

#[tokio::test]
async fn whoever_is_one_too_many_is_told_to_come_back_and_can() {
    let folder = std::sync::Arc::new(tempfile::tempdir().unwrap());
    let server = Server::start_with_failpoints(folder, "onlookers=return(2)", &AT_ONCE).await;
    let http = &server.http;
    let (all, one) = (http.events("/events", &[]).await, http.events("/acme/shop/main/events", &[]).await);
    assert_eq!((all.status, one.status), (200, 200));
    for path in ["/events", "/events?as=html", "/acme/shop/main/events"] {
        let refused = http.get(path).await;
        refused.problem(503, "overloaded");
        assert_eq!(refused.header("retry-after"), Some("2"), "{path}");
    }
    // Nobody else is hindered.
    http.ok(ACQUIRE, run_of("a", 1)).await;
    assert_eq!(http.get("/").await.status, 200);
    drop(one);
    let mut again = until("there is room", async || {
        let events = http.events("/acme/shop/main/events", &[]).await;
        (events.status == 200).then_some(events)
    })
    .await;
    again.until("the grant", |event| event.json()["acquired"]["head_sha"] == "a").await;
}

/// Whoever does not read has no queue in the server: it is told the newest when it reads again.
#[tokio::test]
async fn a_slow_reader_costs_no_memory() {
    let server = Server::start(&AT_ONCE).await;
    let http = &server.http;
    let mut slow = Vec::new();
    for _ in 0..20 {
        let mut stream = http.connect().await;
        stream.write_all(b"GET /events HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
        slow.push(stream);
    }
    let mut events = http.events("/events", &[]).await;
    let before = memory(&server);
    for round in 0..60 {
        let sha = format!("s{round}-{}", "x".repeat(150));
        http.ok(ACQUIRE, run_of(&sha, 1)).await;
        soon("it is told", events.until("it", |event| event.json()["acquired"]["head_sha"] == sha.as_str()))
            .await;
        http.ok("/acme/shop/main/release", released(&sha, "failure")).await;
    }
    let grown = memory(&server).saturating_sub(before);
    assert!(grown < 16 * 1024, "{grown} KiB");
}
