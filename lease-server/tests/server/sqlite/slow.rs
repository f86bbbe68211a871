//! A disk that takes its time.

use std::sync::Arc;

use serde_json::json;

use super::{ACQUIRE, RELEASE};
use crate::common::{AT_ONCE, Server, assert_has, released, run_of, soon};

/// A server whose disk takes that long for some of its commits.
async fn server(disk: &str, flags: &[&str]) -> Server {
    let folder = Arc::new(tempfile::tempdir().unwrap());
    Server::start_with_failpoints(folder, &format!("syncing={disk}"), flags).await
}

#[tokio::test]
async fn what_changes_nothing_does_not_wait_for_a_slow_disk() {
    let server = server("2*off->1*return(8000)->off", &AT_ONCE).await;
    let http = &server.http;
    http.ok("/o/r/quick/acquire", run_of("holder", 1)).await;
    http.ok("/o/r/quick/acquire", run_of("waits", 1)).await;
    let (slow, path) = (http.clone(), ACQUIRE);
    let slow = tokio::spawn(async move { slow.ok(path, run_of("a", 1)).await });
    let long_poll = http.wait("/o/r/quick/acquire", 60, run_of("waits", 1));
    http.until_waiting(1).await;
    // As many as would block every thread, if one did.
    for _ in 0..20 {
        let held = http.ok("/o/r/quick/acquire", run_of("holder", 1)).await;
        assert_has(&held, &json!({"status": "acquired"}), "a heartbeat");
        let waits = http.ok("/o/r/quick/acquire", run_of("waits", 1)).await;
        assert_has(&waits, &json!({"status": "pending"}), "a poll");
        http.get("/o/r/quick").await.ok();
        http.get("/o/r/nobody").await.ok();
        http.post("/o/r/quick/release", released("waits", "success")).await.problem(409, "not-the-holder");
        assert_eq!(http.get("/healthz").await.status, 200);
    }
    assert!(!slow.is_finished(), "nothing is told before it is on the disk");
    let granted = soon("the grant", slow).await.unwrap();
    assert_has(&granted, &json!({"status": "acquired", "fencing_token": 1}), "in the end");
    http.ok("/o/r/quick/release", released("holder", "failure")).await;
    assert_has(
        &soon("the grant", long_poll).await.unwrap().ok(),
        &json!({"status": "acquired"}),
        "who waited meanwhile",
    );
    http.ok(RELEASE, released("a", "success")).await;
}

/// Each provider alone would take longer than any test may.
#[tokio::test]
async fn providers_share_a_slow_commit() {
    let server = server("6*return(1000)->return(60000)", &AT_ONCE).await;
    let all: Vec<_> = (0..60)
        .map(|number| {
            let http = server.http.clone();
            tokio::spawn(async move { http.ok(&format!("/o/r/b{number}/acquire"), run_of("a", 1)).await })
        })
        .collect();
    for one in all {
        let granted = soon("a grant", one).await.unwrap();
        assert_has(&granted, &json!({"status": "acquired", "fencing_token": 1}), "");
    }
}
