//! How much one caller may ask, and how many may wait.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use crate::common::{Reply, Server, assert_has, file, run_of, soon, until};

fn basic(user_and_password: &str) -> String {
    format!("Basic {}", STANDARD.encode(user_and_password))
}

async fn limited(limits: &str, more: &str) -> (Server, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let config = file(folder.path(), "lease.yaml", &format!("limits: {limits}\n{more}"));
    (Server::start(&["--config", &config]).await, folder)
}

const USERS: &str = "auth: { basic: { users: { ci: one, ops: other } } }\n";

/// How long a caller who asks too often is to wait.
#[track_caller]
fn seconds_to_wait(reply: &Reply) -> u64 {
    reply.problem(429, "rate-limited");
    let seconds = reply.header("retry-after").unwrap().parse().unwrap();
    assert!(reply.text.contains(&format!("ask again in {seconds} s")), "{}", reply.text);
    seconds
}

#[tokio::test]
async fn each_caller_has_a_rate() {
    let (server, _folder) = limited("{ requests_per_second: 0.5, burst: 3 }", USERS).await;
    let (ci, ops) = (basic("ci:one"), basic("ops:other"));
    let call = async |credential: &str, method: &str, path: &str| {
        let headers = [("authorization", credential), ("content-type", "application/json")];
        server.http.call(method, path, &headers, run_of("a", 1).to_string()).await
    };
    call(&ci, "GET", "/").await.ok();
    call(&ci, "POST", "/o/r/main/acquire").await.ok();
    // What is refused has been asked, too.
    call(&ci, "DELETE", "/o/r/main").await.problem(403, "forbidden");
    for (method, path) in [("GET", "/"), ("POST", "/o/r/main/acquire"), ("DELETE", "/o/r/main")] {
        let seconds = seconds_to_wait(&call(&ci, method, path).await);
        assert!((1..=2).contains(&seconds), "{seconds}");
    }
    call(&ops, "GET", "/").await.ok();
    let wait = seconds_to_wait(&call(&ci, "GET", "/").await);
    tokio::time::sleep(Duration::from_secs(wait)).await;
    call(&ci, "GET", "/").await.ok();

    // Who is nobody shares an account with whoever is at the same address, and with no caller.
    for credential in ["Basic !!!", &basic("ci:wrong"), ""] {
        call(credential, "GET", "/").await.problem(401, "unauthorized");
    }
    for (path, credential) in [
        ("/", "Basic !!!"),
        ("/o/r/main", ""),
        ("/metrics", ""),
        ("/openapi.json", ""),
        ("/nothing", ""),
        ("/a/b/c/acquire", ""),
    ] {
        seconds_to_wait(&call(credential, "GET", path).await);
    }
    call(&ops, "GET", "/").await.ok();
    for path in ["/healthz", "/readyz"] {
        for _ in 0..20 {
            assert_eq!(call("", "GET", path).await.status, 200, "{path}");
        }
    }
    let log = server.whole_log().await.join("\n");
    assert!(log.contains(r#""peer":"127.0.0.1""#), "{log}");
    assert!(!log.contains("\"status\":429"), "whoever asks too often does not fill the log: {log}");
    let told = log.lines().filter(|line| line.contains("more often than `limits` allows")).count();
    assert_eq!(told, 1, "but is told of: {log}");
}

#[tokio::test]
async fn who_bears_the_metrics_token_does_not_pay_for_strangers() {
    let more = format!("{USERS}metrics: {{ token: metrics-token-0123456789 }}\n");
    let (server, _folder) = limited("{ requests_per_second: 0.1, burst: 1 }", &more).await;
    let get = async |credential: &str| {
        server.http.call("GET", "/metrics", &[("authorization", credential)], "").await.status
    };
    assert_eq!((get("").await, get("").await), (401, 429));
    for _ in 0..3 {
        assert_eq!(get("Bearer metrics-token-0123456789").await, 200);
    }
}

#[tokio::test]
async fn where_nobody_is_asked_who_they_are_an_address_has_a_rate() {
    let (server, _folder) = limited("{ requests_per_second: 0.1 }", "").await;
    server.http.ok("/o/r/main/acquire", run_of("a", 1)).await;
    let refused = server.http.post("/o/r/main/acquire", run_of("b", 1)).await;
    let seconds = seconds_to_wait(&refused);
    assert!((5..=10).contains(&seconds), "{seconds}");
    assert!(refused.text.contains("this address"), "{}", refused.text);
}

#[tokio::test]
async fn who_finds_no_place_to_wait_is_answered_at_once() {
    let (server, _folder) = limited("{ max_waiting: 2 }", "defaults: { expected_request_count: 0 }\n").await;
    let http = &server.http;
    let path = "/o/r/main/acquire";
    let hangs_up = http.wait_by_hand(path, 60, run_of("a", 1)).await;
    let waiting = http.wait(path, 60, run_of("b", 1));
    http.until_waiting(2).await;
    for head_sha in ["c", "d", "c"] {
        let reply = soon("the answer", http.wait(path, 60, run_of(head_sha, 1))).await.unwrap();
        assert_has(&reply.ok(), &json!({"status": "pending", "reason": "stabilising"}), head_sha);
        assert_eq!((reply.header("preference-applied"), reply.header("retry-after")), (None, Some("10")));
    }
    let told = server.log().iter().filter(|line| line.contains("limits.max_waiting")).count();
    assert_eq!(told, 1, "once in a while");
    // Whoever goes leaves a place; and so does who is told.
    drop(hangs_up);
    http.until_waiting(1).await;
    let next = until("there is a place", async || {
        let next = http.wait(path, 60, run_of("c", 1));
        tokio::time::sleep(Duration::from_millis(100)).await;
        (!next.is_finished()).then_some(next)
    })
    .await;
    http.until_waiting(2).await;
    http.ok("/o/r/main/withdraw", json!({"head_sha": "b"})).await;
    soon("the one that is told", waiting).await.unwrap().ok();
    let last = until("there is a place again", async || {
        let last = http.wait(path, 60, run_of("d", 1));
        tokio::time::sleep(Duration::from_millis(100)).await;
        (!last.is_finished()).then_some(last)
    })
    .await;
    http.until_waiting(2).await;
    assert!(!next.is_finished() && !last.is_finished());
}
