//! A store that can't be written: nothing is granted, nothing is lost, and it recovers by itself.

use std::fs::{self, File, OpenOptions};
use std::io::{Seek as _, SeekFrom, Write as _};
use std::sync::Arc;
use std::time::{Duration, Instant};

use rustix::process::{Resource, Rlimit, Signal, prlimit};
use serde_json::json;

use super::mounts::{program_on, seen};
use super::{ACQUIRE, RELEASE, open, wal};
use crate::common::{AT_ONCE, Reply, Server, assert_has, released, run_of, soon, until};

/// The server says that it is back within 5 s. A machine that is busy may take as long again.
const BACK_WITHIN: Duration = Duration::from_secs(10);

/// A 503 that says what is wrong and what is to be done.
#[track_caller]
pub(super) fn assert_unavailable(reply: &Reply, says: &[&str]) {
    let problem = reply.problem(503, "store-unavailable");
    let detail = problem["detail"].as_str().unwrap();
    assert!(detail.contains("nothing was granted or changed"), "{problem}");
    for part in says {
        assert!(detail.contains(part), "{part:?} is not in {detail:?}");
    }
    let seconds: u64 = reply.header("retry-after").unwrap().parse().unwrap();
    assert!((1..=30).contains(&seconds));
}

/// What holds of every outage, whatever begins and ends it. `says` is what operators are told.
pub(super) async fn outage(
    server: &Server,
    says: &[&str],
    begin: impl AsyncFnOnce(),
    end: impl AsyncFnOnce(),
) {
    let http = &server.http;
    http.ok(ACQUIRE, run_of("holder", 1)).await;
    let waiting = http.wait(ACQUIRE, 120, run_of("waiting", 2));
    http.until_waiting(1).await;
    let before = http.get("/").await.ok();
    begin().await;
    let calls = [
        ("POST", ACQUIRE, run_of("new", 3)),
        ("POST", "/o/r/new/acquire", run_of("new", 3)),
        ("POST", RELEASE, released("holder", "success")),
        ("POST", "/o/r/main/withdraw", json!({"head_sha": "waiting"})),
        ("DELETE", "/o/r/main", json!({})),
    ];
    // Together, since each may take as long as a lock is waited for.
    let calls = calls.map(|(method, path, body)| {
        let http = http.clone();
        tokio::spawn(async move { http.call(method, path, &[], body.to_string()).await })
    });
    for call in calls {
        assert_unavailable(&soon("a refusal", call).await.unwrap(), says);
    }
    assert_unavailable(&http.get("/readyz").await, says);
    assert_eq!(http.get("/healthz").await.status, 200);
    assert_eq!(http.get("/").await.ok(), before, "nothing has changed");
    assert!(!waiting.is_finished(), "who waits is not sent away");
    let told =
        server.log().iter().any(|line| line.contains("ERROR") && says.iter().all(|part| line.contains(part)));
    assert!(told, "the log says so too");

    end().await;
    let ended_at = Instant::now();
    until("it is ready again", async || (http.get("/readyz").await.status == 200).then_some(())).await;
    assert_eq!(http.get("/").await.ok(), before, "nothing was lost");
    http.ok(RELEASE, released("holder", "failure")).await;
    assert!(ended_at.elapsed() < BACK_WITHIN, "{:?}", ended_at.elapsed());
    let granted = soon("the grant", waiting).await.unwrap().ok();
    let expected = json!({"head_sha": "waiting", "status": "acquired", "fencing_token": 2});
    assert_has(&granted, &expected, "who waited");
    assert_eq!(http.get("/o/r/new").await.ok()["known"], json!([]), "what was refused is not there");
}

#[tokio::test]
async fn a_full_disk_costs_no_answer_that_was_given() {
    let folder = Arc::new(tempfile::tempdir().unwrap());
    let server =
        Server::launch(program_on(folder.path(), "size=1m").await, Arc::clone(&folder), &AT_ONCE).await;
    let filler = seen(&server).join("filler");
    let fill = async || {
        let mut file = File::create(&filler).unwrap();
        while file.write_all(&[1; 512]).is_ok() {}
    };
    outage(&server, &["disk is full", "make room"], fill, async || fs::remove_file(&filler).unwrap()).await;
    assert!(!folder.path().join("lease.db").exists(), "it was on the small disk");
}

/// What a quota does, and what can be shown where nothing can be mounted.
#[tokio::test]
async fn a_file_that_may_not_grow_costs_no_answer_that_was_given() {
    let server = Server::start_with_limited_disk(&AT_ONCE).await;
    let limit = |bytes: Option<u64>| {
        let limit = Rlimit { current: bytes, maximum: None };
        prlimit(Some(server.pid()), Resource::Fsize, limit).unwrap();
    };
    // As far as the files have grown, and no further.
    let full = async || limit(Some(wal(&server.database()).metadata().unwrap().len()));
    outage(&server, &["quota"], full, async || limit(None)).await;
}

#[tokio::test]
async fn a_database_that_another_program_has_locked_is_waited_for_and_then_told() {
    let server = Server::start(&AT_ONCE).await;
    let other = open(&server.database());
    let execute = async |sql: &str| other.execute_batch(sql).unwrap();
    let says = ["locked", "another program", "close it there"];
    outage(&server, &says, async || execute("BEGIN EXCLUSIVE").await, async || execute("ROLLBACK").await)
        .await;
}

#[tokio::test]
async fn a_file_that_becomes_read_only_is_written_again_once_it_can_be() {
    let folder = Arc::new(tempfile::tempdir().unwrap());
    let switch = folder.path().join("read-only");
    let failpoints = format!("read_only=return({})", switch.display());
    let server = Server::start_with_failpoints(folder, &failpoints, &AT_ONCE).await;
    let (begin, end) =
        (async || drop(File::create(&switch).unwrap()), async || fs::remove_file(&switch).unwrap());
    outage(&server, &["readonly", "can be written"], begin, end).await;
}

/// Enough providers for many pages, and nobody in them.
async fn with_many_pages() -> Server {
    let server = Server::start(&AT_ONCE).await;
    for number in 0..150 {
        let path = format!("/o/r/b{number}");
        server.http.ok(&format!("{path}/acquire"), run_of("a", 1)).await;
        server.http.ok(&format!("{path}/release"), released("a", "success")).await;
    }
    let folder = server.folder();
    server.signal(Signal::TERM);
    assert!(server.ended().await.success());
    Server::start_in(folder, &AT_ONCE).await
}

#[tokio::test]
async fn what_is_damaged_under_it_is_told_and_never_taken_for_nothing() {
    let server = with_many_pages().await;
    let http = &server.http;
    http.ok(ACQUIRE, run_of("holder", 1)).await;
    let mut file = OpenOptions::new().write(true).open(server.database()).unwrap();
    let length = file.metadata().unwrap().len();
    file.seek(SeekFrom::Start(4096)).unwrap();
    file.write_all(&vec![0xa5; usize::try_from(length - 4096).unwrap()]).unwrap();
    for number in [0, 75, 149] {
        let path = format!("/o/r/b{number}");
        let says = ["malformed", "the file is damaged; restore a backup"];
        assert_unavailable(&http.get(&path).await, &says);
        // Its first token was given: it may not be given again.
        assert_unavailable(&http.post(&format!("{path}/acquire"), run_of("b", 1)).await, &says);
    }
    assert_unavailable(&http.get("/").await, &["malformed", "restore a backup"]);
    let heartbeat = http.ok(ACQUIRE, run_of("holder", 1)).await;
    assert_has(&heartbeat, &json!({"status": "acquired", "fencing_token": 1}), "who is in memory is served");
}
