//! How it stops.

use std::time::{Duration, Instant};

use rustix::process::Signal;
use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::common::{Server, assert_has, run_of, soon};

const ACQUIRE: &str = "/o/r/main/acquire";

#[tokio::test]
async fn a_signal_answers_who_waits_and_ends_it_well() {
    for signal in [Signal::TERM, Signal::INT] {
        let server = Server::start(&["--expected-build-count", "2"]).await;
        let http = server.http.clone();
        let waiting =
            [http.wait(ACQUIRE, 60, run_of("a", 1)), http.wait("/o/r/other/aquire", 60, run_of("b", 1))];
        http.until_waiting(2).await;
        // A connection that is kept, with nothing on it: nobody is to wait for that.
        let idle = http.connect().await;
        let began = Instant::now();
        server.signal(signal);
        for waiting in waiting {
            let answer = soon("the answer", waiting).await.unwrap().ok();
            assert_has(&answer, &json!({"status": "pending", "reason": "stabilising"}), "the present status");
        }
        let folder = server.folder();
        let status = server.ended().await;
        assert_eq!(status.code(), Some(0), "{signal:?}");
        assert!(began.elapsed() < Duration::from_secs(5), "{signal:?}: {:?}", began.elapsed());
        assert!(TcpStream::connect(http.address).await.is_err(), "it listens no more");
        drop(idle);
        // All is in the one file: the store was closed.
        assert!(!folder.path().join("lease.db-wal").exists());
        let server = Server::start_in(folder, &["--expected-build-count", "2"]).await;
        let known = server.http.known("/o/r/main").await;
        assert_eq!(known, [("a".to_owned(), "pending".to_owned())]);
    }
}

#[tokio::test]
async fn a_request_that_never_ends_does_not_keep_it() {
    let server = Server::start(&[]).await;
    let mut half_a_head = server.http.connect().await;
    half_a_head.write_all(b"POST /o/r/main/acquire HTTP/1.1\r\nhost: x\r\n").await.unwrap();
    let mut half_a_body = server.http.connect().await;
    half_a_body
        .write_all(b"POST /o/r/main/acquire HTTP/1.1\r\nhost: x\r\nexpect: 100-continue\r\ncontent-length: 100\r\n\r\n")
        .await
        .unwrap();
    // It says so when it has begun to read the body.
    let mut said = [0; 25];
    soon("it reads on", half_a_body.read_exact(&mut said)).await.unwrap();
    assert_eq!(&said, b"HTTP/1.1 100 Continue\r\n\r\n");
    let waiting = server.http.wait(ACQUIRE, 60, run_of("a", 1));
    server.http.until_waiting(1).await;
    let began = Instant::now();
    server.signal(Signal::TERM);
    assert_has(&soon("the answer", waiting).await.unwrap().ok(), &json!({"status": "pending"}), "who waits");
    assert!(began.elapsed() < Duration::from_secs(5), "who waits is not kept by the others");
    let status = server.ended().await;
    assert_eq!(status.code(), Some(0));
    assert!(began.elapsed() < Duration::from_secs(10), "{:?}", began.elapsed());
}

#[tokio::test]
async fn a_signal_that_comes_twice_is_one() {
    let server = Server::start(&[]).await;
    let waiting = server.http.wait(ACQUIRE, 60, run_of("a", 1));
    server.http.until_waiting(1).await;
    server.signal(Signal::TERM);
    server.signal(Signal::TERM);
    server.signal(Signal::INT);
    soon("the answer", waiting).await.unwrap().ok();
    assert_eq!(server.ended().await.code(), Some(0));
}
