//! Answers that are no way on, and trying again.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use serde_json::{Value, json};

use super::super::Level;
use super::problem;
use super::waiter::{asking, pending, waiting};

#[test]
fn some_answers_end_it_at_once_with_the_words_of_the_server() {
    for http in [400, 403, 404, 405, 413, 415, 422] {
        let mut world = asking(json!({}));
        world.answer(http, problem("whatever", "because.")).expect_silence();
        world.expect_failure(&format!("the server answers {http}: because."));
    }
    for (body, detail) in [
        (json!({"error": "as 1.x says it"}), "the server answers 403: as 1.x says it"),
        (json!({"message": "as a gateway says it"}), "the server answers 403: as a gateway says it"),
        (json!({"detail": 5, "title": "Forbidden"}), "the server answers 403: Forbidden"),
        (json!("plain"), "the server answers 403: plain"),
        (Value::Null, "the server answers 403"),
    ] {
        asking(json!({})).answer(403, body).expect_failure(detail);
    }
}

#[test]
fn redirects_are_not_followed() {
    let remedy = "redirects are not followed: give the address that it really has as lease_service_url";
    let mut world = asking(json!({}));
    world.tell(json!({"kind": "answered", "http": 308, "body": null, "location": "https://b.example/x?state=secret"}));
    world.expect_failure(&format!("the server answers 308 and points to https://b.example/x; {remedy}"));
    let mut world = asking(json!({}));
    world.answer(302, Value::Null);
    world.expect_failure(&format!("the server answers 302 and points elsewhere; {remedy}"));
}

#[test]
fn one_fresh_credential_is_tried_after_a_401() {
    let expired = || problem("unauthorized", "the token has expired");
    let mut world = asking(json!({}));
    world.expect_send("acquire", json!({"fresh_credential": false}));
    world.answer(401, expired()).expect_send("acquire", json!({"fresh_credential": true}));
    world.answer(401, expired()).expect_failure("the server answers 401: the token has expired");

    // Tokens live five minutes, and a wait lasts hours: each time the same.
    let mut world = waiting(json!({}));
    for _ in 0..3 {
        world.answer(401, expired()).expect_send("acquire", json!({"fresh_credential": true}));
        world.hold(pending()).expect_send("acquire", json!({"fresh_credential": false}));
    }

    // What comes between doesn't make it a new question.
    let mut world = asking(json!({}));
    world.answer(401, expired()).refuse().sleep().expect_send("acquire", json!({"fresh_credential": true}));
    world.answer(401, expired()).expect_send("withdraw", json!({})).answer(401, expired());
    world.expect_failure("the server answers 401: the token has expired");
}

#[test]
fn a_credential_that_cannot_be_checked_yet_is_tried_again() {
    let mut world = asking(json!({}));
    let body = problem("unauthorized", "the key is not known yet");
    world.tell(json!({"kind": "answered", "http": 401, "body": body, "retry_after_ms": 42_000}));
    world.expect_sleep(42_000);
    world.sleep().expect_send("acquire", json!({}));
}

#[test]
fn what_may_pass_is_tried_again() {
    let not_ours = json!({"detail": "busy"});
    let mut world = asking(json!({}));
    for http in [408, 409, 425, 429, 500, 502, 503, 504, 599] {
        world.answer(http, not_ours.clone()).sleep().expect_acquire();
    }
    let lost = problem("lease-lost", "not held");
    world.answer(409, lost).sleep().expect_acquire();
    world.refuse().sleep().expect_acquire();
}

#[test]
fn who_asks_too_often_asks_again_when_the_server_says() {
    let mut world = asking(json!({}));
    for retry_after_ms in [7_000, 61_000] {
        let body = problem("rate-limited", "this caller asks too often");
        world.tell(json!({"kind": "answered", "http": 429, "body": body, "retry_after_ms": retry_after_ms}));
        world.expect_sleep(retry_after_ms).sleep().expect_acquire();
    }
}

#[test]
fn an_answer_that_cannot_be_read_is_no_answer() {
    for body in [
        Value::Null,
        json!("<html>"),
        json!([]),
        json!({}),
        json!({"status": 5}),
        json!({"status": "granted"}),
        json!({"status": "failure"}),
        json!({"status": "acquired"}),
        json!({"status": "acquired", "fencing_token": 7}),
        json!({"status": "acquired", "fencing_token": -7, "acquired_at": "2026-03-01T14:00:25.000Z"}),
        json!({"status": "acquired", "fencing_token": 1.5, "acquired_at": "2026-03-01T14:00:25.000Z"}),
        json!({"status": "acquired", "fencing_token": 1u64 << 53, "acquired_at": "2026-03-01T14:00:25.000Z"}),
    ] {
        let mut world = asking(json!({}));
        world.answer(200, body).expect_sleep(500).sleep().expect_acquire();
    }
}

#[test]
fn a_request_that_somebody_else_withdrew_is_sent_anew() {
    let mut world = asking(json!({}));
    world.answer(200, json!({"status": "withdrawn"})).sleep().expect_acquire();
}

/// Or the lease would stay with a run that has failed, for as long as leases last.
#[test]
fn a_refusal_after_a_lost_answer_may_leave_a_lease_behind_so_it_leaves_the_queue() {
    let mut world = asking(json!({}));
    world.refuse().sleep().expect_acquire().answer(403, problem("forbidden", "not for you"));
    world.expect_send("withdraw", json!({"time_limit_ms": 4_000}));
    world.answer(200, json!({"status": "withdrawn"}));
    world.expect_failure("the server answers 403: not for you");
}

#[test]
fn retries_back_off_and_say_why() {
    let mut world = asking(json!({}));
    world.random = 0.999;
    world.refuse().expect_lines(&[(
        Level::Warning,
        "no answer from the server: connect ECONNREFUSED; the next try is in 999 ms",
    )]);
    for sleeps_ms in [999, 1_998, 3_996, 7_992, 15_984, 29_970, 29_970] {
        world.expect_sleep(sleeps_ms).sleep().refuse();
        assert_eq!(world.lines[0].0, Level::Debug);
    }
    world.sleep().answer(200, pending());
    assert_eq!(world.lines[0], (Level::Info, "the server answers again, after 8 failed tries".to_owned()));

    // The next failure is a new one.
    world.random = 0.0;
    world.refuse().expect_sleep(500);
    assert_eq!(world.lines[0].0, Level::Warning);
}

/// Whatever makes it try again: here it was withdrawn by somebody else, and a lease was lost that it never had.
#[test]
fn every_try_again_respects_retry_after() {
    for (http, body) in [(200, json!({"status": "withdrawn"})), (409, problem("lease-lost", "lost"))] {
        let mut world = waiting(json!({}));
        world.tell(json!({"kind": "answered", "http": http, "body": body, "retry_after_ms": 42_000}));
        world.expect_sleep(42_000);
    }
}

#[test]
fn a_back_off_respects_retry_after() {
    let mut world = asking(json!({}));
    world.tell(json!({"kind": "answered", "http": 503, "body": null, "retry_after_ms": 42_000}));
    world.expect_sleep(42_000);
    world.expect_lines(&[(Level::Warning, "the server answers 503; the next try is in 42 s")]);
}
