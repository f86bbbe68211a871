//! `GET` and `DELETE` of providers.

use serde_json::json;

use crate::common::{AT_ONCE, Server, assert_has, released, run_of, until, with};

#[tokio::test]
async fn a_provider_that_nobody_has_used_is_empty_and_costs_nothing() {
    let server = Server::start(&AT_ONCE).await;
    let http = &server.http;
    assert_eq!(http.get("/").await.ok(), json!({}));
    let seen = http.get("/acme/shop/main").await.ok();
    assert_has(&seen, &json!({"acquired": null, "known": [], "round": 1, "fencing_token": 0}), "unused");
    assert_eq!(http.get("/").await.ok(), json!({}), "to look is not to use");
    assert_eq!(http.metric("mq_lease_store_commit_seconds_count").await, Some(0.0));
}

#[tokio::test]
async fn made_up_names_leave_nothing_behind() {
    let server = Server::start(&AT_ONCE).await;
    let http = &server.http;
    // Whatever these come to, it is nothing that must be remembered.
    for number in 0..100 {
        let heartbeat = with(run_of("a", 1), json!({"status": "acquired"}));
        let (held, base) = (heartbeat.clone(), format!("/o/r/b{number}"));
        http.post(&format!("{base}/acquire"), heartbeat).await.problem(409, "lease-lost");
        http.wait(&format!("{base}/acquire"), 5, held).await.unwrap().problem(409, "lease-lost");
        http.post(&format!("{base}/release"), released("a", "success")).await.problem(409, "not-the-holder");
        http.ok(&format!("{base}/withdraw"), json!({"head_sha": "a"})).await;
        http.get(&base).await.ok();
    }
    until("nothing is listed", async || (http.get("/").await.ok() == json!({})).then_some(())).await;
    assert_eq!(http.metric("mq_lease_store_commit_seconds_count").await, Some(0.0));
}

#[tokio::test]
async fn all_who_are_known_are_listed_by_ascending_priority() {
    let server = Server::start(&["--expected-build-count", "3"]).await;
    let http = &server.http;
    for (sha, priority) in [("b", 2), ("a", 1), ("c", 3)] {
        http.ok("/o/r/main/acquire", run_of(sha, priority)).await;
    }
    let seen = http.get("/o/r/main").await.ok();
    let known: Vec<_> =
        seen["known"].as_array().unwrap().iter().map(|one| (&one["head_sha"], &one["status"])).collect();
    assert_eq!(
        known,
        [
            (&json!("a"), &json!("pending")),
            (&json!("b"), &json!("pending")),
            (&json!("c"), &json!("acquired"))
        ]
    );
    assert_eq!(seen["acquired"], seen["known"][2]);
    assert_has(
        &seen,
        &json!({"round": 1, "fencing_token": 1, "acquired": {"head_sha": "c", "fencing_token": 1}}),
        "",
    );
    assert_eq!(http.get("/").await.ok()["o:r:main"], seen);
}

#[tokio::test]
async fn the_policy_is_shown_in_seconds_under_old_and_new_names() {
    let flags = [
        "--stabilisation-window",
        "1m",
        "--ttl",
        "20s",
        "--expected-build-count",
        "7",
        "--stabilisation-limit",
        "2m",
        "--assignment-delay",
        "16s",
        "--max-hold",
        "1h",
        "--lock-delay",
        "1500ms",
        "--verdict-retention",
        "30m",
    ];
    let server = Server::start(&flags).await;
    let expected = json!({
        "stabilize_duration": 60, "ttl": 20, "expected_request_count": 7, "delay_assignment_count": 2,
        "stabilisation_window_seconds": 60, "request_ttl_seconds": 20, "stabilisation_limit_seconds": 120,
        "assignment_delay_seconds": 16, "max_hold_seconds": 3600, "lock_delay_seconds": 1.5,
        "verdict_retention_seconds": 1800
    });
    assert_eq!(server.http.get("/o/r/main").await.ok()["config"], expected);
}

#[tokio::test]
async fn clearing_empties_a_provider_but_its_tokens_count_on() {
    let server = Server::start(&AT_ONCE).await;
    let http = &server.http;
    http.ok("/o/r/main/acquire", run_of("a", 1)).await;
    http.ok("/o/r/main/acquire", run_of("b", 1)).await;
    http.ok("/o/r/other/acquire", run_of("a", 1)).await;
    let cleared = http.call("DELETE", "/o/r/main", &[], "").await.ok();
    assert_has(&cleared, &json!({"acquired": null, "known": [], "round": 2, "fencing_token": 1}), "emptied");
    assert!(cleared["config"].is_object());
    http.post("/o/r/main/release", with(released("a", "success"), json!({"fencing_token": 1})))
        .await
        .problem(409, "lease-lost");
    let answer = http.ok("/o/r/main/acquire", run_of("b", 1)).await;
    assert_has(&answer, &json!({"status": "acquired", "fencing_token": 2, "round": 2}), "afterwards");
    assert_has(
        &http.get("/o/r/other").await.ok(),
        &json!({"acquired": {"head_sha": "a"}}),
        "the other provider",
    );
}

#[tokio::test]
async fn head_answers_like_get_without_a_body() {
    let server = Server::start(&AT_ONCE).await;
    server.http.ok("/o/r/main/acquire", run_of("a", 1)).await;
    for http in [server.http.clone(), server.http.http2()] {
        for path in
            ["/", "/o/r/main", "/o/r/main/history", "/nothing", "/healthz", "/readyz", "/openapi.json"]
        {
            let (get, head) = (http.get(path).await, http.call("HEAD", path, &[], "").await);
            assert_eq!((head.status, head.text.as_str()), (get.status, ""), "{path}");
            assert_eq!(head.header("content-type"), get.header("content-type"), "{path}");
            assert_eq!(head.header("content-length"), Some(&*get.text.len().to_string()), "{path}");
        }
    }
}
