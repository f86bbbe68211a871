//! Long polls: `Prefer: wait=N`.

use std::time::{Duration, Instant};

use serde_json::json;
use tokio::task::JoinHandle;

use crate::common::{AT_ONCE, Reply, Server, assert_has, read_to_end, released, run_of, soon, until, with};

const ACQUIRE: &str = "/o/r/main/acquire";

async fn answer(waiting: JoinHandle<Reply>) -> Reply {
    soon("the long poll's answer", waiting).await.unwrap()
}

#[tokio::test]
async fn a_long_poll_is_held_until_the_lease_is_granted() {
    let server = Server::start(&AT_ONCE).await;
    let http = &server.http;
    http.ok(ACQUIRE, run_of("a", 1)).await;
    let waiting = http.wait(ACQUIRE, 25, run_of("b", 1));
    let first_version = http.wait("/o/r/main/aquire", 25, run_of("c", 2));
    http.until_waiting(2).await;
    http.ok("/o/r/main/release", released("a", "failure")).await;
    let reply = answer(first_version).await;
    assert_has(&reply.ok(), &json!({"status": "aquired", "fencing_token": 2}), "the higher one");
    assert_eq!(reply.header("preference-applied"), Some("wait=25"));
    http.ok("/o/r/main/release", released("c", "failure")).await;
    let reply = answer(waiting).await;
    assert_has(&reply.ok(), &json!({"status": "acquired", "fencing_token": 3}), "the lower one");
    assert_eq!((reply.header("preference-applied"), reply.header("retry-after")), (Some("wait=25"), None));
    http.until_waiting(0).await;
    // There is nothing to wait for any more.
    let reply = answer(http.wait(ACQUIRE, 25, run_of("b", 1))).await;
    assert_has(&reply.ok(), &json!({"status": "acquired", "fencing_token": 3}), "at once");
}

#[tokio::test]
async fn a_long_poll_is_held_until_the_round_is_stable() {
    let server = Server::start(&["--stabilisation-window", "1500ms"]).await;
    let began = Instant::now();
    let low = server.http.wait(ACQUIRE, 25, run_of("low", 1));
    let high = server.http.wait(ACQUIRE, 25, run_of("high", 2));
    assert_has(&answer(high).await.ok(), &json!({"status": "acquired"}), "the higher one");
    assert!(began.elapsed() >= Duration::from_millis(1500));
    server.http.until_waiting(1).await;
    assert!(!low.is_finished(), "the lower one waits on");
}

#[tokio::test]
async fn a_long_poll_is_told_of_its_completion() {
    let server = Server::start(&["--expected-build-count", "2"]).await;
    let http = &server.http;
    let low = http.wait(ACQUIRE, 25, run_of("low", 1));
    http.until_waiting(1).await;
    http.ok(ACQUIRE, run_of("high", 2)).await;
    http.ok("/o/r/main/release", released("high", "success")).await;
    let reply = answer(low).await;
    let expected = json!({"status": "completed", "completed_by": {"head_sha": "high"}});
    assert_has(&reply.ok(), &expected, "the lower one");
    assert_eq!(reply.header("preference-applied"), Some("wait=25"));
}

#[tokio::test]
async fn a_long_poll_is_told_that_its_request_was_withdrawn() {
    let server = Server::start(&[]).await;
    let http = &server.http;
    let waiting = http.wait(ACQUIRE, 25, run_of("a", 1));
    http.until_waiting(1).await;
    http.ok("/o/r/main/withdraw", json!({"head_sha": "a"})).await;
    assert_eq!(answer(waiting).await.ok(), json!({"head_sha": "a", "status": "withdrawn"}));
}

#[tokio::test]
async fn who_waits_while_the_provider_is_cleared_registers_anew_and_waits_on() {
    let server = Server::start(&["--expected-build-count", "3"]).await;
    let http = &server.http;
    http.ok(ACQUIRE, run_of("gone", 9)).await;
    let waiting = http.wait(ACQUIRE, 25, run_of("a", 5));
    http.until_waiting(1).await;
    let cleared = http.call("DELETE", "/o/r/main", &[], "").await.ok();
    assert_has(&cleared, &json!({"acquired": null, "round": 2}), "the emptied provider");
    assert_eq!(http.known("/o/r/main").await, [("a".to_owned(), "pending".to_owned())]);
    assert!(!waiting.is_finished());
    http.ok(ACQUIRE, run_of("b", 1)).await;
    http.ok(ACQUIRE, run_of("c", 2)).await;
    let expected = json!({"head_sha": "a", "status": "acquired", "round": 2, "fencing_token": 1});
    assert_has(&answer(waiting).await.ok(), &expected, "the one that waited");
}

#[tokio::test]
async fn when_the_wait_is_over_the_answer_is_the_present_status() {
    // The TTL is shorter than the wait: who waits is not evicted, and then has a whole TTL again.
    let server = Server::start(&["--ttl", "1s"]).await;
    let http = &server.http;
    let began = Instant::now();
    let waiting = http.wait(ACQUIRE, 3, run_of("a", 1));
    http.until_waiting(1).await;
    while began.elapsed() < Duration::from_millis(2500) {
        assert_eq!(http.known("/o/r/main").await, [("a".to_owned(), "pending".to_owned())]);
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let reply = answer(waiting).await;
    let over = Instant::now();
    assert!(began.elapsed() >= Duration::from_secs(3), "{:?}", began.elapsed());
    assert_has(
        &reply.ok(),
        &json!({"status": "pending", "reason": "stabilising", "position": 1}),
        "the answer",
    );
    assert_eq!(
        (reply.header("preference-applied"), reply.header("retry-after")),
        (Some("wait=3"), Some("1"))
    );
    until("it is evicted", async || http.known("/o/r/main").await.is_empty().then_some(())).await;
    assert!(over.elapsed() >= Duration::from_millis(900), "{:?}", over.elapsed());
}

#[tokio::test]
async fn nobody_waits_longer_than_sixty_seconds() {
    let server = Server::start(&["--expected-build-count", "2"]).await;
    let http = &server.http;
    let waiting = http.wait(ACQUIRE, 3600, run_of("a", 2));
    http.until_waiting(1).await;
    http.ok(ACQUIRE, run_of("b", 1)).await;
    let reply = answer(waiting).await;
    assert_has(&reply.ok(), &json!({"status": "acquired"}), "ended by something else");
    assert_eq!(reply.header("preference-applied"), Some("wait=60"));
}

#[tokio::test]
async fn without_a_wish_to_wait_or_with_one_that_means_nothing_the_answer_is_immediate() {
    let server = Server::start(&[]).await;
    let body = run_of("a", 1).to_string();
    for headers in
        [&[][..], &[("prefer", "wait=0")], &[("prefer", "wait=soon")], &[("prefer", "respond-async")]]
    {
        let reply = server.http.call("POST", ACQUIRE, headers, body.clone()).await;
        assert_has(&reply.ok(), &json!({"status": "pending"}), &format!("{headers:?}"));
        assert_eq!(reply.header("preference-applied"), None, "{headers:?}");
    }
}

#[tokio::test]
async fn a_client_that_hangs_up_is_evicted_a_ttl_later_and_the_next_goes_on() {
    let server = Server::start(&["--expected-build-count", "2", "--ttl", "1s"]).await;
    let http = &server.http;
    let high = http.wait_by_hand(ACQUIRE, 60, run_of("high", 9)).await;
    http.until_waiting(1).await;
    // Longer than the TTL: it has been heard from all the time.
    tokio::time::sleep(Duration::from_millis(1200)).await;
    assert_eq!(http.known("/o/r/main").await, [("high".to_owned(), "pending".to_owned())]);
    drop(high);
    let hung_up = Instant::now();
    http.until_waiting(0).await;
    until("it is evicted", async || http.known("/o/r/main").await.is_empty().then_some(())).await;
    assert!(hung_up.elapsed() >= Duration::from_millis(900), "{:?}", hung_up.elapsed());
    let next = http.wait(ACQUIRE, 25, run_of("next", 2));
    http.until_waiting(1).await;
    http.ok(ACQUIRE, run_of("last", 1)).await;
    assert_has(&answer(next).await.ok(), &json!({"status": "acquired", "fencing_token": 1}), "the next");
}

#[tokio::test]
async fn a_front_runner_that_hangs_up_blocks_the_others_for_a_ttl_only() {
    let server = Server::start(&["--stabilisation-window", "2s", "--ttl", "2s"]).await;
    let http = &server.http;
    let high = http.wait_by_hand(ACQUIRE, 60, run_of("high", 9)).await;
    http.until_waiting(1).await;
    let low = http.wait(ACQUIRE, 25, run_of("low", 1));
    http.until_waiting(2).await;
    drop(high);
    // It leads, but nobody is there to be granted the lease.
    assert_has(&answer(low).await.ok(), &json!({"status": "acquired", "fencing_token": 1}), "the next");
    assert_eq!(http.known("/o/r/main").await, [("low".to_owned(), "acquired".to_owned())]);
}

#[tokio::test]
async fn two_long_polls_of_one_request_are_both_told_and_either_keeps_it_alive() {
    let server = Server::start(&["--expected-build-count", "2", "--ttl", "1s"]).await;
    let http = &server.http;
    let first = http.wait_by_hand(ACQUIRE, 60, run_of("a", 2)).await;
    let hangs_up = http.wait_by_hand(ACQUIRE, 60, run_of("a", 2)).await;
    let third = http.wait(ACQUIRE, 25, run_of("a", 2));
    http.until_waiting(3).await;
    drop(hangs_up);
    http.until_waiting(2).await;
    tokio::time::sleep(Duration::from_millis(1300)).await;
    assert_eq!(http.known("/o/r/main").await, [("a".to_owned(), "pending".to_owned())]);
    http.ok(ACQUIRE, run_of("b", 1)).await;
    assert_has(&answer(third).await.ok(), &json!({"status": "acquired", "fencing_token": 1}), "one of them");
    let mut first = first;
    let told = read_to_end(&mut first).await;
    assert!(
        told.contains(r#""status":"acquired""#) && told.contains("preference-applied: wait=60"),
        "{told}"
    );
}

#[tokio::test]
async fn five_hundred_long_polls_are_told_by_one_release() {
    let server = Server::start(&AT_ONCE).await;
    let http = &server.http;
    let shas: Vec<String> = (0..500).map(|number| format!("w{number}")).collect();
    http.ok(ACQUIRE, with(run_of("top", 1000), json!({"commits": shas}))).await;
    let waiting: Vec<JoinHandle<Reply>> =
        shas.iter().map(|sha| http.wait(ACQUIRE, 50, run_of(sha, 1))).collect();
    http.until_waiting(500).await;
    let began = Instant::now();
    http.ok("/o/r/main/release", released("top", "success")).await;
    for waiting in waiting {
        let expected = json!({"status": "completed", "completed_by": {"head_sha": "top"}});
        assert_has(&answer(waiting).await.ok(), &expected, "one of 500");
    }
    assert!(began.elapsed() < Duration::from_secs(15), "{:?}", began.elapsed());
    http.until_waiting(0).await;
}

#[tokio::test]
async fn long_polls_over_http_2_share_a_connection() {
    let server = Server::start(&["--expected-build-count", "3"]).await;
    let http = server.http.http2();
    let waiting = [("a", 1), ("b", 2)].map(|(sha, priority)| http.wait(ACQUIRE, 25, run_of(sha, priority)));
    http.until_waiting(2).await;
    http.ok(ACQUIRE, run_of("c", 3)).await;
    http.ok("/o/r/main/release", released("c", "success")).await;
    for waiting in waiting {
        assert_has(&answer(waiting).await.ok(), &json!({"status": "completed"}), "over HTTP/2");
    }
}
