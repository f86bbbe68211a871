//! Being cancelled, and leaving the queue; clocks that are set; and after the end.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use serde_json::{Value, json};

use super::super::Level;
use super::World;
use super::waiter::{asking, pending, waiter_with, waiting};

#[test]
fn cancelled_before_anything_was_sent_there_is_nothing_to_withdraw() {
    waiter_with(json!({})).cancel().expect_cancelled();
    waiter_with(json!({})).start().cancel().expect_cancelled();
}

#[test]
fn cancelled_at_any_other_time_it_leaves_the_queue() {
    let states: [fn(&mut World); 5] = [
        |_| (),
        |world| _ = world.hold(pending()).expect_acquire(),
        |world| _ = world.answer(200, pending()).expect_sleep(15_000),
        |world| _ = world.refuse().expect_sleep(500),
        |world| _ = world.after(300_000).hold(pending()).expect_measure(),
    ];
    for reach in states {
        let mut world = waiting(json!({}));
        reach(&mut world);
        world.cancel().expect_lines(&[(Level::Info, "the job is cancelled: leaving the queue")]);
        world.expect_send("withdraw", json!({"time_limit_ms": 2_000}));
        world.answer(200, json!({"status": "withdrawn"})).expect_cancelled();
    }
}

#[test]
fn leaving_is_over_before_the_runner_kills() {
    let mut world = asking(json!({}));
    let begun = world.cancel().now_ms;
    world.after(2_000).refuse().sleep().expect_send("withdraw", json!({"time_limit_ms": 2_000}));
    world.after(2_000).refuse().expect_cancelled();
    assert!(world.now_ms - begun <= 5_000);

    // A shim that is slow itself leaves less time, not more.
    let mut world = asking(json!({}));
    world.cancel().after(4_200).refuse().sleep().expect_send("withdraw", json!({"time_limit_ms": 300}));
}

#[test]
fn leaving_needs_a_credential_too() {
    let mut world = asking(json!({}));
    world.cancel().answer(401, Value::Null).expect_send("withdraw", json!({"fresh_credential": true}));
    world.answer(401, Value::Null).expect_cancelled();
}

#[test]
fn a_second_401_ends_the_leaving_whatever_time_is_left() {
    let told =
        "the request could not be withdrawn (the server answers 401); the server will drop it by itself soon";
    let mut world = asking(json!({"timeout_ms": 1_000}));
    world.after(1_000).refuse().expect_send("withdraw", json!({"fresh_credential": false}));
    world.answer(401, Value::Null).expect_send("withdraw", json!({"fresh_credential": true}));
    world.answer(401, Value::Null).expect_lines(&[(Level::Warning, told)]);
    assert_eq!(world.next["outcome"]["kind"], "failed");

    // Where there is one try only, the first ends it, and is told as well.
    let mut world = waiting(json!({}));
    world.answer(403, Value::Null).expect_send("withdraw", json!({}));
    world.answer(401, Value::Null).expect_lines(&[(Level::Warning, told)]);
    world.expect_failure("the server answers 403");
}

#[test]
fn leaving_does_not_sleep_its_last_half_second_away() {
    let mut world = asking(json!({}));
    world.cancel().after(4_499).refuse().expect_sleep(500);
    let mut world = asking(json!({}));
    world.cancel().after(4_500).refuse().expect_cancelled();
    assert_eq!(world.lines[0].0, Level::Warning);
}

#[test]
fn cancelled_twice_is_cancelled() {
    let mut world = asking(json!({}));
    world.cancel().cancel().expect_send("withdraw", json!({}));
    world.cancel().expect_cancelled();
    let mut world = asking(json!({}));
    world.cancel().after(7_500).cancel().expect_cancelled();
}

#[test]
fn cancelled_while_giving_up_it_is_cancelled() {
    let mut world = asking(json!({"timeout_ms": 1_000}));
    world.after(1_000).refuse().expect_send("withdraw", json!({"time_limit_ms": 3_000}));
    world.cancel().expect_send("withdraw", json!({"time_limit_ms": 2_000}));
    world.answer(200, json!({"status": "withdrawn"})).expect_cancelled();
}

#[test]
fn a_clock_that_is_set_back_counts_as_no_time_passed() {
    let mut world = waiting(json!({"timeout_ms": 60_000}));
    world.after(10_000).answer(200, pending());
    world.now_ms -= 86_400_000;
    world.tell(json!({"kind": "slept"})).expect_send("acquire", json!({"wait_seconds": 25}));
    // From here on time counts again: 10 s were used, 50 s are left.
    world.hold(pending()).expect_send("acquire", json!({"wait_seconds": 25}));
    world.hold(pending()).expect_send("withdraw", json!({}));

    let mut world = waiting(json!({}));
    world.now_ms = 0;
    world.hold(pending()).expect_acquire();
}

#[test]
fn a_clock_that_leaps_ahead_ends_the_wait_with_a_last_look() {
    let mut world = waiting(json!({}));
    world.answer(200, pending());
    world.now_ms = u64::MAX;
    world.tell(json!({"kind": "slept"})).expect_acquire();
    world.answer(200, pending()).expect_send("withdraw", json!({}));
}

#[test]
fn what_it_does_not_wait_for_changes_nothing() {
    let mut world = waiting(json!({}));
    let asked = world.next.clone();
    world.tell(json!({"kind": "slept"}));
    assert_eq!(world.next, asked);
    world.start().measured(7);
    assert_eq!(world.next, asked);
    world.answer(200, pending()).expect_sleep(15_000);
    world.answer(200, json!({"status": "completed"})).expect_sleep(15_000);
}

#[test]
fn after_the_end_nothing_happens() {
    let mut world = asking(json!({}));
    world.answer(200, json!({"status": "completed"}));
    let end = world.next.clone();
    world.start().answer(403, Value::Null).cancel();
    assert_eq!(world.next, end);
    world.expect_silence();
}
