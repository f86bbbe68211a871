//! What reaches the disk, and what does not.

use std::path::Path;
use std::time::SystemTime;

use serde_json::json;

use crate::common::{AT_ONCE, Http, Server, assert_has, released, run_of, soon, with};
use crate::sqlite::open;

const ACQUIRE: &str = "/o/r/main/acquire";

/// The number of commits that the one provider has had.
fn version(database: &Path) -> i64 {
    open(database).query_one("SELECT version FROM providers", [], |row| row.get(0)).unwrap()
}

/// Whatever a write would change about the files.
fn marks(database: &Path) -> Vec<(u64, SystemTime)> {
    let wal = database.with_extension("db-wal");
    [database, &wal]
        .map(|path| path.metadata().unwrap())
        .map(|metadata| (metadata.len(), metadata.modified().unwrap()))
        .to_vec()
}

async fn commits(http: &Http) -> Option<f64> {
    http.metric("mq_lease_store_commit_seconds_count").await
}

#[tokio::test]
async fn what_decides_nothing_writes_nothing() {
    let server = Server::start(&AT_ONCE).await;
    let http = &server.http;
    let holder = with(run_of("holder", 1), json!({"lease_ttl_seconds": 600}));
    http.ok(ACQUIRE, holder.clone()).await;
    http.ok(ACQUIRE, run_of("waiting", 1)).await;
    let before = (marks(&server.database()), version(&server.database()), commits(http).await);
    for _ in 0..20 {
        http.ok(ACQUIRE, with(holder.clone(), json!({"status": "acquired"}))).await;
        http.ok(ACQUIRE, run_of("waiting", 1)).await;
        http.ok("/o/r/main/withdraw", json!({"head_sha": "nobody"})).await;
        http.post("/o/r/main/release", released("waiting", "success")).await.problem(409, "not-the-holder");
        http.post(ACQUIRE, json!({})).await.problem(400, "invalid-request");
        http.get("/o/r/main").await.ok();
        http.get("/").await.ok();
        assert_eq!(http.get("/readyz").await.status, 200);
    }
    let waiting = http.wait(ACQUIRE, 1, run_of("waiting", 1));
    soon("the wait's end", waiting).await.unwrap().ok();
    let after = (marks(&server.database()), version(&server.database()), commits(http).await);
    assert_eq!(after, before);
    // A change is written, to show that this would have been seen.
    http.ok(ACQUIRE, run_of("waiting", 2)).await;
    assert_eq!(version(&server.database()), before.1 + 1);
    assert_ne!(marks(&server.database()), before.0);
}

#[tokio::test]
async fn what_comes_in_together_is_committed_together() {
    let server = Server::start(&["--expected-build-count", "0"]).await;
    let http = &server.http;
    let all = (0..200).map(|number| {
        let http = http.clone();
        tokio::spawn(async move { http.ok(ACQUIRE, run_of(&format!("r{number}"), number)).await })
    });
    for registration in all.collect::<Vec<_>>() {
        assert_has(&soon("a registration", registration).await.unwrap(), &json!({"status": "pending"}), "");
    }
    assert_eq!(http.known("/o/r/main").await.len(), 200);
    let version = version(&server.database());
    assert!((1..=100).contains(&version), "{version} commits for 200 registrations");
    assert_eq!(commits(http).await, Some(f64::from(i32::try_from(version).unwrap())));
}

#[tokio::test]
async fn what_was_answered_is_stored_and_survives() {
    let server = Server::start(&["--expected-build-count", "2", "--ttl", "2s"]).await;
    let http = &server.http;
    http.ok(ACQUIRE, run_of("a", 1)).await;
    http.ok(ACQUIRE, with(run_of("b", 2), json!({"run_url": "https://example.com/1"}))).await;
    http.ok("/o/r/done/acquire", run_of("a", 1)).await;
    http.ok("/o/r/done/acquire", run_of("b", 2)).await;
    http.ok("/o/r/done/release", released("b", "success")).await;
    let before = http.get("/").await.ok();
    let folder = server.kill().await;
    // Longer than the TTL: nobody could have been heard.
    tokio::time::sleep(std::time::Duration::from_millis(2200)).await;
    let server = Server::start_in(folder, &["--expected-build-count", "2", "--ttl", "2s"]).await;
    let http = &server.http;
    assert_eq!(http.get("/").await.ok(), before);
    let heartbeat = with(run_of("b", 2), json!({"status": "acquired", "fencing_token": 1}));
    assert_has(
        &http.ok(ACQUIRE, heartbeat).await,
        &json!({"status": "acquired", "fencing_token": 1}),
        "the holder",
    );
    assert_has(
        &http.ok(ACQUIRE, run_of("a", 1)).await,
        &json!({"status": "pending", "reason": "held"}),
        "the other",
    );
    let done = http.ok("/o/r/done/acquire", run_of("a", 1)).await;
    assert_has(&done, &json!({"status": "completed", "completed_by": {"head_sha": "b"}}), "the verdict");
}
