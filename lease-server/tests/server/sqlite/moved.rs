//! Files that somebody moves, replaces or deletes while the server has them open. What is written then, nobody would find.

use std::fs;
use std::path::Path;

use rustix::process::Signal;
use serde_json::json;

use super::outage::{assert_unavailable, outage};
use super::{ACQUIRE, RELEASE, wal};
use crate::common::{AT_ONCE, Server, assert_has, released, run_of};

fn aside(path: &Path) -> std::path::PathBuf {
    path.with_extension("aside")
}

#[tokio::test]
async fn a_database_that_was_moved_is_used_again_when_it_is_back() {
    let server = Server::start(&AT_ONCE).await;
    let database = server.database();
    let says = ["lease.db has been deleted or replaced", "put the file back, or restart"];
    outage(
        &server,
        &says,
        async || fs::rename(&database, aside(&database)).unwrap(),
        async || {
            fs::rename(aside(&database), &database).unwrap();
        },
    )
    .await;
}

/// The other file is one that the server could read and write, and that knows other tokens.
#[tokio::test]
async fn a_database_in_the_place_of_another_is_neither_read_nor_written() {
    let other = Server::start(&AT_ONCE).await;
    other.http.ok("/o/r/other/acquire", run_of("stranger", 1)).await;
    let (other_folder, other_database) = (other.folder(), other.database());
    other.signal(Signal::TERM);
    assert!(other.ended().await.success());

    let server = Server::start(&AT_ONCE).await;
    let database = server.database();
    let says = ["lease.db has been deleted or replaced"];
    let replace = async || {
        fs::rename(&database, aside(&database)).unwrap();
        fs::copy(&other_database, &database).unwrap();
    };
    let put_back = async || fs::rename(aside(&database), &database).unwrap();
    outage(&server, &says, replace, put_back).await;
    assert_eq!(server.http.get("/o/r/other").await.ok()["known"], json!([]));
    let kept = Server::start_in(other_folder, &AT_ONCE).await.http.known("/o/r/other").await;
    assert_eq!(kept, [("stranger".to_owned(), "acquired".to_owned())], "nothing was written to the other");
}

#[tokio::test]
async fn a_wal_that_was_moved_is_used_again_when_it_is_back() {
    let server = Server::start(&AT_ONCE).await;
    let wal = wal(&server.database());
    let says = ["lease.db-wal has been deleted or replaced", "put the file back, or stop the server"];
    outage(
        &server,
        &says,
        async || fs::rename(&wal, aside(&wal)).unwrap(),
        async || {
            fs::rename(aside(&wal), &wal).unwrap();
        },
    )
    .await;
}

/// All that was committed lately is in the WAL only.
#[tokio::test]
async fn what_was_in_a_wal_that_was_deleted_is_saved() {
    for end in [Signal::TERM, Signal::KILL] {
        let server = Server::start(&AT_ONCE).await;
        // A database that begins anew would give the first token again.
        server.http.ok(ACQUIRE, run_of("before", 1)).await;
        server.http.ok(RELEASE, released("before", "failure")).await;
        server.http.ok(ACQUIRE, run_of("a", 1)).await;
        fs::remove_file(wal(&server.database())).unwrap();
        let refused = server.http.post("/o/r/other/acquire", run_of("a", 1)).await;
        assert_unavailable(&refused, &["lease.db-wal has been deleted or replaced", "SIGTERM"]);
        let folder = server.folder();
        server.signal(end);
        server.ended().await;
        let server = Server::start_in(folder, &AT_ONCE).await;
        let kept = server.http.ok(ACQUIRE, run_of("a", 1)).await;
        assert_has(&kept, &json!({"status": "acquired", "fencing_token": 2}), "the lease");
    }
}

#[tokio::test]
async fn a_database_that_was_deleted_is_told_until_somebody_decides() {
    let server = Server::start(&AT_ONCE).await;
    server.http.ok(ACQUIRE, run_of("a", 1)).await;
    fs::remove_file(server.database()).unwrap();
    for _ in 0..2 {
        let refused = server.http.post(ACQUIRE, run_of("b", 1)).await;
        assert_unavailable(&refused, &["lease.db has been deleted or replaced", "restart the server"]);
    }
    let polled = server.http.ok(ACQUIRE, run_of("a", 1)).await;
    assert_has(&polled, &json!({"status": "acquired", "fencing_token": 1}), "what is known is told");
    assert!(!server.database().exists(), "it does not make another one");
}
