//! Keeping the lease.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use serde_json::{Value, json};

use super::super::{HeartSettings, Level, Machine};
use super::{World, held, holder, problem, with};

fn heart_with(ttl_ms: u64) -> World {
    let settings = json!({"held": held(), "lease_ttl_ms": ttl_ms});
    let settings: HeartSettings = serde_json::from_value(settings).unwrap();
    World::new(Machine::heart(settings))
}

/// A heart with its first heartbeat on the way.
fn beating() -> World {
    let mut world = heart_with(90_000);
    world.start().expect_sleep(30_000).sleep().expect_acquire();
    world
}

fn kept() -> Value {
    json!({"status": "acquired", "fencing_token": 7, "acquired_at": "2026-03-01T14:00:00.000Z"})
}

#[test]
fn a_heartbeat_names_the_lease() {
    assert_eq!(
        beating().next,
        json!({
            "kind": "send",
            "verb": "acquire",
            "body": {
                "head_sha": "s2",
                "priority": 2,
                "status": "acquired",
                "client_id": "job-1",
                "lease_ttl_seconds": 90.0,
                "fencing_token": 7,
            },
            "time_limit_ms": 15_000,
            "fresh_credential": false,
        })
    );
}

#[test]
fn it_beats_every_third_of_the_ttl() {
    let mut world = beating();
    world.answer(200, kept()).expect_silence().expect_sleep(30_000).sleep().expect_acquire();
    // How long an answer takes doesn't put the next one off.
    world.after(10_000).answer(200, kept()).expect_sleep(20_000).sleep().expect_acquire();
    world.after(31_000).answer(200, with(kept(), json!({"status": "aquired"}))).expect_sleep(500);
}

#[test]
fn a_short_ttl_is_kept_as_well() {
    let mut world = heart_with(300);
    world.start().expect_sleep(100).sleep().expect_send("acquire", json!({"time_limit_ms": 1_000}));
    world.refuse().expect_sleep(50);
    heart_with(1).start().expect_sleep(1).sleep().expect_acquire().refuse().expect_sleep(1);
}

#[test]
fn settings_that_promise_nothing_are_an_error() {
    for (settings, message) in [
        (
            json!({"held": held(), "lease_ttl_ms": 0}),
            "lease_ttl_ms must be more than 0: without it no heartbeats are sent",
        ),
        (
            json!({"held": with(held(), json!({"fencing_token": null})), "lease_ttl_ms": 1}),
            "fencing_token is missing: heartbeats need it",
        ),
        (
            json!({"held": with(held(), json!({"fencing_token": 1u64 << 53})), "lease_ttl_ms": 1}),
            "fencing_token must be at most 9007199254740991",
        ),
        (
            json!({"held": with(held(), json!({"priority": null})), "lease_ttl_ms": 1}),
            "priority is missing: heartbeats need it",
        ),
    ] {
        let error = serde_json::from_value::<HeartSettings>(settings).unwrap_err();
        assert_eq!(error.to_string(), message);
    }
}

#[test]
fn the_greatest_token_that_json_carries_is_one() {
    let greatest = (1u64 << 53) - 1;
    let settings = json!({"held": with(held(), json!({"fencing_token": greatest})), "lease_ttl_ms": 90_000});
    let mut world = World::new(Machine::heart(serde_json::from_value(settings).unwrap()));
    world.start().sleep().expect_acquire();
    assert_eq!(world.next["body"]["fencing_token"], greatest);
}

#[test]
fn a_failure_is_tried_again_within_the_ttl() {
    let mut world = beating();
    world.random = 0.999;
    // At most a sixth of the TTL, whatever back-off and server say.
    for sleeps_ms in [999, 1_998, 3_996, 7_992, 15_000, 15_000] {
        world.refuse().expect_sleep(sleeps_ms).sleep().expect_acquire();
    }
    world.tell(json!({"kind": "answered", "http": 429, "body": null, "retry_after_ms": 600_000}));
    world.expect_sleep(15_000).sleep().answer(200, kept()).expect_sleep(30_000);
    world.expect_lines(&[(Level::Info, "the server answers again, after 7 failed tries")]);
}

#[test]
fn each_cause_is_warned_of_once() {
    let mut world = beating();
    world.refuse().expect_lines(&[(
        Level::Warning,
        "a heartbeat failed: no answer from the server: connect ECONNREFUSED; the next one is in 500 ms",
    )]);
    world.sleep().refuse();
    assert_eq!(world.lines[0].0, Level::Debug);
    world.sleep().answer(503, Value::Null);
    assert_eq!(world.lines[0].0, Level::Warning);
    world.sleep().refuse();
    assert_eq!(world.lines[0].0, Level::Debug);
    // Once it has worked again, a failure is news.
    world.sleep().answer(200, kept()).sleep().refuse();
    assert_eq!(world.lines[0].0, Level::Warning);
}

#[test]
fn a_log_that_would_never_end_is_spared() {
    let mut world = beating();
    let mut warnings = 0;
    for n in 0..100 {
        world.answer(500, json!({"detail": format!("fault {n}")}));
        warnings += world.lines.iter().filter(|(level, _)| *level == Level::Warning).count();
        world.sleep();
    }
    // Eight causes, and that the TTL is over.
    assert_eq!(warnings, 9);
}

#[test]
fn refusals_do_not_stop_it() {
    for http in [302, 400, 403, 404, 405, 413, 415, 422] {
        let mut world = beating();
        world.answer(http, Value::Null);
        assert_eq!(world.lines[0].0, Level::Warning);
        world.sleep().expect_acquire();
    }
    for other in ["not-the-holder", "contrary-release"] {
        beating().answer(409, problem(other, "what?")).sleep().expect_acquire();
    }
}

#[test]
fn an_answer_that_says_nothing_of_this_lease_does_not_count() {
    for body in [
        Value::Null,
        json!({"status": "pending"}),
        json!({"status": "withdrawn"}),
        json!({"status": "acquired"}),
        with(kept(), json!({"fencing_token": 8})),
    ] {
        let mut world = beating();
        world.answer(200, body).expect_sleep(500).sleep().expect_acquire();
    }
}

#[test]
fn a_401_is_met_with_a_fresh_credential_once_a_failure() {
    let mut world = beating();
    world.answer(401, Value::Null).expect_send("acquire", json!({"fresh_credential": true}));
    // Then it is a failure as any other; whatever it sends from then on has a fresh one.
    world.answer(401, Value::Null).expect_sleep(500).sleep();
    world.expect_send("acquire", json!({"fresh_credential": true})).answer(200, kept()).sleep();
    world.expect_send("acquire", json!({"fresh_credential": false}));
    world.answer(401, Value::Null).expect_send("acquire", json!({"fresh_credential": true}));
}

#[test]
fn silence_beyond_the_ttl_is_told_once_and_the_trying_goes_on() {
    let mut world = beating();
    let told = |world: &World| world.lines.iter().filter(|line| line.1.contains("no heartbeat")).count();
    world.after(59_999).refuse();
    assert_eq!(told(&world), 0);
    world.sleep().refuse();
    assert_eq!(
        world.lines[1],
        (
            Level::Warning,
            "no heartbeat has got through for 1 min 30 s: the server may have given the lease to another run; still trying"
                .to_owned()
        )
    );
    for _ in 0..100 {
        world.sleep().expect_acquire().refuse();
        assert_eq!(told(&world), 0);
    }
    world.sleep().answer(200, kept()).expect_sleep(30_000);
}

#[test]
fn a_lost_lease_ends_it_and_is_told_with_when_and_to_whom() {
    let mut world = beating();
    world.answer(409, with(problem("lease-lost", "stop using the resource"), json!({"holder": holder()})));
    world.expect_outcome(json!({
        "kind": "lost",
        "detail": "pr-1 (s1) has held it since 2026-03-01T14:03:07.000Z. What this job did to the shared resource since may have \
                   met another's work. The server says: stop using the resource",
        "lost_at_ms": world.now_ms,
        "holder": holder(),
    }));

    let mut world = beating();
    world.answer(409, problem("lease-lost", "stop"));
    let detail = world.next["outcome"]["detail"].as_str().unwrap();
    assert!(detail.starts_with("nobody holds it now. "), "{detail}");
    assert_eq!(world.next["outcome"].get("holder"), None);
}

#[test]
fn a_release_that_it_sees_ends_it() {
    beating()
        .answer(200, json!({"status": "completed"}))
        .expect_outcome(json!({"kind": "released", "status": "success"}));
    beating()
        .answer(200, json!({"status": "failure"}))
        .expect_outcome(json!({"kind": "released", "status": "failure"}));
}

#[test]
fn a_cancelled_job_holds_the_lease_until_it_is_released() {
    let mut world = heart_with(90_000);
    world.start().after(10_000).cancel().expect_sleep(20_000).sleep().expect_acquire();
    world.cancel().expect_acquire().answer(200, kept()).after(40_000).cancel().expect_acquire();
    heart_with(90_000).cancel().expect_sleep(30_000);
}

#[test]
fn a_clock_that_is_set_back_does_not_stop_it() {
    let mut world = beating();
    world.now_ms -= 86_400_000;
    world.answer(200, kept()).expect_sleep(30_000).sleep().expect_acquire();
    world.now_ms = 0;
    world.refuse().expect_sleep(500).sleep().expect_acquire();
}
