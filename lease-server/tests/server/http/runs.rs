//! `acquire`, `release`, `withdraw`: the ordinary day, in both spellings.

use std::time::Instant;

use serde_json::{Value, json};

use crate::common::{AT_ONCE, Server, assert_has, released, run_of, until, with};

fn merge_group(number: u64) -> Value {
    with(
        run_of(&format!("s{number}"), number),
        json!({"head_ref": format!("refs/heads/gh-readonly-queue/main/pr-1{number}-abc")}),
    )
}

#[tokio::test]
async fn three_runs_in_the_first_versions_spelling() {
    let server = Server::start(&["--expected-build-count", "3"]).await;
    // As the first version's client sends it.
    let send = async |path: &str, body: Value| {
        let path = format!("/acme/shop/main/{path}");
        server.http.call("POST", &path, &[("content-type", "json")], body.to_string()).await
    };
    for number in [1, 2] {
        let reply = send("aquire", merge_group(number)).await;
        let nested = json!({"head_sha": format!("s{number}"), "priority": number, "status": "pending",
            "head_ref": format!("gh-readonly-queue/main/pr-1{number}-abc")});
        let body = reply.ok();
        assert_eq!(body["request"], nested);
        let expected = json!({"status": "pending", "reason": "stabilising", "position": 1, "round": 1,
            "known_request_count": number, "expected_request_count": 3});
        assert_has(&body, &expected, "the answer");
        assert_eq!(reply.header("retry-after"), Some("10"), "three polls fit into the TTL");
    }
    let reply = send("aquire", merge_group(3)).await;
    let stack = json!([{"number": 11}, {"number": 12}, {"number": 13}]);
    let expected = json!({"status": "aquired", "request": {"head_sha": "s3", "priority": 3, "status": "aquired"},
        "fencing_token": 1, "stacked_pull_requests": stack});
    assert_has(&reply.ok(), &expected, "the grant");
    assert_eq!(reply.header("retry-after"), None);

    let held = send("aquire", merge_group(2)).await.ok();
    let expected =
        json!({"status": "pending", "reason": "held", "position": 1, "holder": {"head_sha": "s3"}});
    assert_has(&held, &expected, "while it is held");
    assert!(held["detail"].as_str().unwrap().starts_with("pr-13 has held the lease since"), "{held}");

    // A heartbeat, as that client spells it.
    let heartbeat = with(merge_group(3), json!({"status": "aquired"}));
    assert_has(&send("aquire", heartbeat).await.ok(), &json!({"status": "aquired"}), "the heartbeat");

    let done = send("release", released("s3", "success")).await.ok();
    let expected =
        json!({"status": "completed", "request": {"head_sha": "s3", "priority": 3, "status": "completed"}});
    assert_has(&done, &expected, "the release");
    for number in [1, 2] {
        let done = send("aquire", merge_group(number)).await.ok();
        let expected = json!({"status": "completed", "request": {"status": "completed"},
            "completed_by": {"head_sha": "s3", "head_ref": "gh-readonly-queue/main/pr-13-abc"}});
        assert_has(&done, &expected, "afterwards");
    }
}

#[tokio::test]
async fn the_standard_spelling_reads_both_and_answers_in_its_own() {
    let server = Server::start(&AT_ONCE).await;
    let http = &server.http;
    let granted = http.ok("/o/r/main/acquire", run_of("a", 1)).await;
    assert_has(&granted, &json!({"status": "acquired", "request": {"status": "acquired"}}), "the grant");
    for (verb, sent, told) in [
        ("acquire", "aquired", "acquired"),
        ("acquire", "acquired", "acquired"),
        ("aquire", "acquired", "aquired"),
        ("aquire", "aquired", "aquired"),
    ] {
        let body = with(run_of("a", 1), json!({"status": sent, "fencing_token": 1}));
        let answer = http.ok(&format!("/o/r/main/{verb}"), body).await;
        assert_has(&answer, &json!({"status": told, "fencing_token": 1}), &format!("{verb} with {sent}"));
    }
    // Onlookers see the standard spelling, whoever acquired how.
    assert_has(
        &http.get("/o/r/main").await.ok(),
        &json!({"acquired": {"status": "acquired"}}),
        "the provider",
    );
}

#[tokio::test]
async fn what_curl_sends_is_read_as_json() {
    let server = Server::start(&AT_ONCE).await;
    for (index, headers) in [
        &[("content-type", "application/x-www-form-urlencoded")][..],
        &[],
        &[("content-type", "application/json; charset=utf-8")],
        &[("content-type", "application/vnd.acme+json")],
        &[("content-type", "JSON")],
    ]
    .into_iter()
    .enumerate()
    {
        let path = format!("/o/r/b{index}/acquire");
        let reply = server.http.call("POST", &path, headers, run_of("a", 1).to_string()).await;
        assert_has(&reply.ok(), &json!({"status": "acquired"}), &format!("{headers:?}"));
    }
}

#[tokio::test]
async fn a_failed_or_cancelled_run_hands_over_at_once() {
    let server = Server::start(&["--expected-build-count", "3"]).await;
    let http = &server.http;
    for (sha, priority) in [("a", 1), ("b", 2), ("c", 3)] {
        http.ok("/o/r/main/acquire", run_of(sha, priority)).await;
    }
    for (sha, status, next, priority) in [("c", "failure", "b", 2), ("b", "cancelled", "a", 1)] {
        let answer = http.ok("/o/r/main/release", released(sha, status)).await;
        assert_has(&answer, &json!({"head_sha": sha, "status": "failure"}), status);
        let answer = http.ok("/o/r/main/acquire", run_of(next, priority)).await;
        assert_has(&answer, &json!({"status": "acquired"}), next);
    }
    // Every command may come twice.
    let again = http.ok("/o/r/main/release", released("c", "failure")).await;
    assert_has(&again, &json!({"status": "failure"}), "once more");
}

#[tokio::test]
async fn withdrawing_is_answered_the_same_whether_anything_was_there() {
    let server = Server::start(&AT_ONCE).await;
    let http = &server.http;
    http.ok("/o/r/main/acquire", run_of("holder", 1)).await;
    http.ok("/o/r/main/acquire", run_of("waiting", 1)).await;
    for sha in ["waiting", "nobody", "holder", "holder"] {
        let reply = http.post("/o/r/main/withdraw", json!({"head_sha": sha})).await;
        assert_eq!(reply.ok(), json!({"head_sha": sha, "status": "withdrawn"}));
    }
    assert_eq!(http.known("/o/r/main").await, []);
    let answer = http.ok("/o/r/main/acquire", run_of("next", 1)).await;
    assert_has(&answer, &json!({"status": "acquired", "fencing_token": 2}), "no lock delay");
}

#[tokio::test]
async fn a_holder_that_promised_heartbeats_and_falls_silent_loses_the_lease() {
    let server = Server::start(&["--expected-build-count", "1", "--lock-delay", "2s"]).await;
    let http = &server.http;
    let holder = with(run_of("a", 1), json!({"lease_ttl_seconds": 0.7}));
    http.ok("/o/r/main/acquire", holder.clone()).await;
    let began = Instant::now();
    // Nobody asks for anything: it happens by itself.
    until("the lease has expired", async || http.known("/o/r/main").await.is_empty().then_some(())).await;
    assert!(began.elapsed().as_millis() >= 600, "{:?}", began.elapsed());
    let answer = http.ok("/o/r/main/acquire", run_of("b", 1)).await;
    assert_has(&answer, &json!({"status": "pending", "reason": "lock_delay"}), "the resource rests");
    let answer = http.wait("/o/r/main/acquire", 20, run_of("b", 1)).await.unwrap().ok();
    assert_has(&answer, &json!({"status": "acquired", "fencing_token": 2}), "then it goes on");
    let heartbeat = with(holder, json!({"status": "acquired"}));
    http.post("/o/r/main/acquire", heartbeat).await.problem(409, "lease-lost");
}
