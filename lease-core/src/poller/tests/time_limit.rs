//! The end of the caller's time.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use serde_json::{Value, json};

use super::super::Level;
use super::waiter::{asking, pending, waiting};
use super::{World, problem};

#[test]
fn a_long_poll_ends_with_the_callers_time() {
    let mut world = waiting(json!({"timeout_ms": 60_000}));
    world.hold(pending()).expect_send("acquire", json!({"wait_seconds": 25}));
    world.hold(pending()).expect_send("acquire", json!({"wait_seconds": 10, "time_limit_ms": 15_000}));
    world.hold(pending()).expect_send("withdraw", json!({"time_limit_ms": 3_000, "fresh_credential": false}));
    assert_eq!(world.next["body"], json!({"head_sha": "s2", "client_id": "job-1"}));
    world.answer(200, json!({"head_sha": "s2", "status": "withdrawn"}));
    world.expect_failure(
        "gave up after waiting 1 min for the lease: held, position 2 (pr-1 has held the lease since 14:03:07)",
    );
}

#[test]
fn it_looks_once_more_when_the_callers_time_is_over() {
    let mut world = waiting(json!({"timeout_ms": 20_000}));
    world
        .answer(200, pending())
        .expect_sleep(15_000)
        .sleep()
        .expect_send("acquire", json!({"wait_seconds": 5}));
    world.answer(200, pending()).expect_sleep(5_000).sleep();
    world.expect_send("acquire", json!({"time_limit_ms": 5_000}));
    assert_eq!(world.next.get("wait_seconds"), None);
    world.answer(200, pending()).expect_send("withdraw", json!({}));
}

#[test]
fn half_a_second_is_enough_for_a_last_look() {
    let mut world = waiting(json!({"timeout_ms": 25_500}));
    world.hold(pending()).expect_send("acquire", json!({"time_limit_ms": 5_500}));
    assert_eq!(world.next.get("wait_seconds"), None);
    waiting(json!({"timeout_ms": 25_499})).hold(pending()).expect_send("withdraw", json!({}));
}

#[test]
fn no_time_at_all_is_enough_for_one_look() {
    let mut world = asking(json!({"timeout_ms": 0}));
    world.answer(200, json!({"status": "completed"}));
    world.expect_outcome(json!({"kind": "completed", "priority": 2, "waited_ms": 0}));
    let mut world = asking(json!({"timeout_ms": 0}));
    world.refuse().expect_send("withdraw", json!({}));
}

#[test]
fn retries_end_with_the_callers_time() {
    let mut world = waiting(json!({"timeout_ms": 10_000}));
    world.answer(200, pending()).expect_sleep(10_000);
    let mut world = asking(json!({"timeout_ms": 10_000}));
    world.after(9_800).refuse().expect_sleep(200).sleep().expect_send("withdraw", json!({}));
    // It is a courtesy; it fails three times and no more.
    world.refuse().expect_sleep(500).sleep().expect_send("withdraw", json!({}));
    world.refuse().expect_sleep(500).sleep().expect_send("withdraw", json!({}));
    world.refuse().expect_lines(&[(
        Level::Warning,
        "the request could not be withdrawn (no answer from the server: connect ECONNREFUSED); the server will drop it by \
         itself soon",
    )]);
    world.expect_failure(
        "gave up after waiting 10 s for the lease: no answer from the server: connect ECONNREFUSED",
    );
}

/// Lets each request hang for as long as it may, until the end.
fn hang(world: &mut World) -> Value {
    for _ in 0..1_000 {
        if world.next["kind"] == "finish" {
            return world.next["outcome"]["kind"].clone();
        }
        match world.next["time_limit_ms"].as_u64() {
            Some(ms) => world.after(ms).refuse(),
            None => world.sleep(),
        };
    }
    panic!("it goes on for ever")
}

#[test]
fn a_server_that_hangs_puts_the_end_off_by_ten_seconds_at_most() {
    for (begin, timeout_ms) in [
        (asking as fn(Value) -> World, 0),
        (asking, 600),
        (asking, 3_000),
        (asking, 31_000),
        (waiting, 3_000),
        (waiting, 14_000),
        (waiting, 60_000),
    ] {
        let mut world = begin(json!({"timeout_ms": timeout_ms}));
        assert_eq!(hang(&mut world), "failed");
        let took_ms = world.now_ms - super::START_MS;
        assert!((timeout_ms..=timeout_ms + 10_000).contains(&took_ms), "{took_ms} for {timeout_ms}");
    }
}

#[test]
fn giving_up_tells_both_why_it_waited_and_what_went_wrong_then() {
    let mut world = waiting(json!({"timeout_ms": 30_000}));
    world.hold(pending()).after(5_000).answer(503, problem("store-unavailable", "no store"));
    world.answer(200, json!({"status": "withdrawn"}));
    world.expect_failure(
        "gave up after waiting 30 s for the lease: held, position 2 (pr-1 has held the lease since 14:03:07); then: the \
         server answers 503: no store",
    );
}

#[test]
fn a_request_that_the_server_knows_is_withdrawn_when_it_is_refused_later() {
    let mut world = waiting(json!({}));
    world.hold(pending()).answer(403, problem("forbidden", "not any more"));
    world.expect_send("withdraw", json!({})).answer(403, problem("forbidden", "not any more"));
    world.expect_failure("the server answers 403: not any more");
}
