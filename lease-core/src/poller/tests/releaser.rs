//! Handing the lease back.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use serde_json::{Value, json};

use super::super::{Level, Machine, ReleaserSettings};
use super::{World, held, holder, problem, with};

fn releaser_with(change: Value) -> World {
    let settings = json!({"held": held(), "status": "success", "limit_ms": 240_000});
    let settings: ReleaserSettings = serde_json::from_value(with(settings, change)).unwrap();
    World::new(Machine::releaser(settings))
}

fn releasing() -> World {
    let mut world = releaser_with(json!({}));
    world.start().expect_send("release", json!({}));
    world
}

#[test]
fn it_names_the_lease_and_how_the_job_went() {
    for (status, answer) in [("success", "completed"), ("failure", "failure"), ("cancelled", "failure")] {
        let mut world = releaser_with(json!({"status": status}));
        world.start();
        assert_eq!(
            world.next,
            json!({
                "kind": "send",
                "verb": "release",
                "body": {"head_sha": "s2", "client_id": "job-1", "status": status, "fencing_token": 7},
                "time_limit_ms": 15_000,
                "fresh_credential": false,
            })
        );
        world.answer(200, json!({"head_sha": "s2", "status": answer}));
        world.expect_lines(&[(Level::Info, &format!("released the lease with {status}"))]);
        world.expect_outcome(json!({"kind": "released", "status": status}));
    }
}

#[test]
fn it_tries_until_it_is_answered() {
    let mut world = releasing();
    world.refuse().expect_lines(&[(
        Level::Warning,
        "no answer from the server: connect ECONNREFUSED; the next try is in 500 ms",
    )]);
    world.sleep().answer(503, Value::Null).sleep().answer(409, json!({"message": "not ours"})).sleep();
    for unreadable in [Value::Null, json!({"status": "failure"}), json!({"status": "pending"})] {
        world.answer(200, unreadable).sleep().expect_send("release", json!({}));
    }
    world.answer(200, json!({"status": "completed"}));
    world.expect_outcome(json!({"kind": "released", "status": "success"}));
}

#[test]
fn it_tries_for_as_long_as_it_may() {
    let mut world = releaser_with(json!({"limit_ms": 20_000}));
    world.start().after(15_000).refuse().sleep().expect_send("release", json!({"time_limit_ms": 4_500}));
    world.after(4_300).refuse().expect_sleep(200).sleep();
    world.expect_failure(
        "the lease could not be released with success: after trying for 20 s: no answer from the server: connect ECONNREFUSED",
    );
    // No time is enough for one try.
    let mut world = releaser_with(json!({"limit_ms": 0}));
    world.start().expect_send("release", json!({"time_limit_ms": 2_000}));
}

#[test]
fn a_lease_that_was_lost_is_told_with_when_and_to_whom() {
    let words = "this request does not hold the lease; stop using the resource";
    let mut world = releasing();
    world.after(2_000).answer(409, with(problem("lease-lost", words), json!({"holder": holder()})));
    world.expect_outcome(json!({
        "kind": "lost",
        "detail": "pr-1 (s1) has held it since 2026-03-01T14:03:07.000Z. What this job did to the shared resource since may have \
                   met another's work. The server says: this request does not hold the lease; stop using the resource",
        "lost_at_ms": world.now_ms,
        "holder": holder(),
    }));
}

#[test]
fn the_other_conflicts_are_failures_in_the_words_of_the_server() {
    for name in ["not-the-holder", "contrary-release"] {
        let mut world = releasing();
        world.answer(409, problem(name, "no, because."));
        world.expect_failure(
            "the lease could not be released with success: the server answers 409: no, because.",
        );
    }
}

#[test]
fn without_a_token_it_may_turn_out_that_nothing_was_held() {
    let unknown = with(held(), json!({"fencing_token": null, "priority": null}));
    let mut world = releaser_with(json!({"held": unknown}));
    world.start();
    assert_eq!(world.next["body"], json!({"head_sha": "s2", "client_id": "job-1", "status": "success"}));
    world
        .answer(409, problem("not-the-holder", "only the holder can"))
        .expect_outcome(json!({"kind": "not_held", "detail": "only the holder can"}));
}

#[test]
fn one_fresh_credential_is_tried() {
    let mut world = releasing();
    world.answer(401, Value::Null).expect_send("release", json!({"fresh_credential": true}));
    world.answer(401, json!({"detail": "still no"}));
    world.expect_failure("the lease could not be released with success: the server answers 401: still no");
}

#[test]
fn other_refusals_are_final() {
    for http in [400, 403, 404, 405, 413, 415, 422] {
        let mut world = releasing();
        world.answer(http, json!({"detail": "no"}));
        world.expect_failure(&format!(
            "the lease could not be released with success: the server answers {http}: no"
        ));
    }
}

#[test]
fn a_cancelled_job_still_releases_but_not_for_long() {
    let mut world = releasing();
    world.refuse().cancel().expect_send("release", json!({"time_limit_ms": 5_000}));
    world.answer(200, json!({"status": "completed"}));
    world.expect_outcome(json!({"kind": "released", "status": "success"}));

    let mut world = releaser_with(json!({}));
    world.cancel().expect_send("release", json!({"time_limit_ms": 5_000}));
    world.after(5_000).refuse();
    world.expect_failure(
        "the lease could not be released with success: after trying for 5 s: no answer from the server: connect ECONNREFUSED",
    );

    let mut world = releasing();
    world.cancel().after(7_500).cancel();
    world.expect_failure(
        "the lease could not be released with success: after trying for 7 s: there was no time for an answer",
    );
}

#[test]
fn a_clock_that_is_set_back_does_not_shorten_the_limit() {
    let mut world = releaser_with(json!({"limit_ms": 20_000}));
    world.start().refuse();
    world.now_ms -= 86_400_000;
    world.sleep().after(19_000).refuse().expect_sleep(1_000).sleep();
    assert_eq!(world.next["outcome"]["kind"], "failed");
}
