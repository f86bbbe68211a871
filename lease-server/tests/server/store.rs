//! What reaches the disk, and what happens when it can't.

use std::path::Path;
use std::time::SystemTime;

use rustix::process::{Resource, Rlimit, prlimit};
use serde_json::json;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{Connection as _, Executor as _, SqliteConnection};

use crate::common::{AT_ONCE, Http, Server, assert_has, released, run_of, soon, until, with};

const ACQUIRE: &str = "/o/r/main/acquire";

async fn open(database: &Path, read_only: bool) -> SqliteConnection {
    let options = SqliteConnectOptions::new().filename(database).read_only(read_only);
    SqliteConnection::connect_with(&options).await.unwrap()
}

/// The number of commits that the one provider has had.
async fn version(database: &Path) -> i64 {
    let mut connection = open(database, true).await;
    let version =
        sqlx::query_scalar("SELECT version FROM providers").fetch_one(&mut connection).await.unwrap();
    connection.close().await.unwrap();
    version
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
    let before = (marks(&server.database()), version(&server.database()).await, commits(http).await);
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
    let after = (marks(&server.database()), version(&server.database()).await, commits(http).await);
    assert_eq!(after, before);
    // A change is written, to show that this would have been seen.
    http.ok(ACQUIRE, run_of("waiting", 2)).await;
    assert_eq!(version(&server.database()).await, before.1 + 1);
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
    let version = version(&server.database()).await;
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

#[tokio::test]
async fn a_backup_made_while_it_runs_is_good() {
    let server = Server::start(&AT_ONCE).await;
    server.http.ok(ACQUIRE, run_of("a", 1)).await;
    let folder = tempfile::tempdir().unwrap();
    let mut connection = open(&server.database(), true).await;
    let copy = folder.path().join("lease.db");
    let backup = format!("VACUUM INTO '{}'", copy.display());
    connection.execute(sqlx::AssertSqlSafe(backup)).await.unwrap();
    connection.close().await.unwrap();
    let restored = Server::start_in(folder.into(), &AT_ONCE).await;
    assert_eq!(restored.http.get("/").await.ok(), server.http.get("/").await.ok());
}

/// A store that can't be written: nothing is granted, nothing is lost, and it recovers by itself.
async fn outage(server: &Server, begin: impl AsyncFnOnce(), end: impl AsyncFnOnce()) {
    let http = &server.http;
    http.ok(ACQUIRE, run_of("holder", 1)).await;
    let waiting = http.wait(ACQUIRE, 60, run_of("waiting", 2));
    http.until_waiting(1).await;
    let before = http.get("/").await.ok();
    begin().await;
    for (verb, body) in [("acquire", run_of("new", 3)), ("release", released("holder", "success"))] {
        let reply = http.post(&format!("/o/r/main/{verb}"), body).await;
        let problem = reply.problem(503, "store-unavailable");
        assert!(problem["detail"].as_str().unwrap().contains("nothing was granted or changed"), "{problem}");
        let seconds: u64 = reply.header("retry-after").unwrap().parse().unwrap();
        assert!((1..=30).contains(&seconds));
    }
    let reply = http.get("/readyz").await;
    reply.problem(503, "store-unavailable");
    assert!(reply.header("retry-after").is_some());
    assert_eq!(http.get("/healthz").await.status, 200);
    assert_eq!(http.get("/").await.ok(), before, "nothing has changed");
    assert!(!waiting.is_finished(), "who waits is not sent away");
    end().await;
    until("it is ready again", async || (http.get("/readyz").await.status == 200).then_some(())).await;
    assert_eq!(http.get("/").await.ok(), before, "nothing was lost");
    http.ok("/o/r/main/release", released("holder", "failure")).await;
    let granted = soon("the grant", waiting).await.unwrap().ok();
    assert_has(
        &granted,
        &json!({"head_sha": "waiting", "status": "acquired", "fencing_token": 2}),
        "who waited",
    );
}

#[tokio::test]
async fn a_full_disk_costs_no_answer_that_was_given() {
    let server = Server::start_with_limited_disk(&AT_ONCE).await;
    let limit = |bytes: Option<u64>| {
        let limit = Rlimit { current: bytes, maximum: None };
        prlimit(Some(server.pid()), Resource::Fsize, limit).unwrap();
    };
    // As far as the files have grown, and no further.
    let full = async || limit(Some(server.database().with_extension("db-wal").metadata().unwrap().len()));
    outage(&server, full, async || limit(None)).await;
}

#[tokio::test]
async fn a_database_that_another_program_has_locked_is_waited_for_and_then_told() {
    let server = Server::start(&AT_ONCE).await;
    let other = open(&server.database(), false).await;
    let other = tokio::sync::Mutex::new(other);
    let execute = async |sql: &'static str| {
        other.lock().await.execute(sql).await.unwrap();
    };
    outage(&server, async || execute("BEGIN IMMEDIATE").await, async || execute("ROLLBACK").await).await;
}
