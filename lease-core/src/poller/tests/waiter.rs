//! Waiting for the lease.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use serde_json::{Value, json};

use super::super::{Level, Machine, WaiterSettings};
use super::{World, holder, subject, with};

fn settings() -> Value {
    json!({
        "subject": subject(),
        "client_id": "job-1",
        "run_url": "https://github.com/acme/shop/actions/runs/1",
        "lease_ttl_ms": 90_000,
        "poll_interval_ms": 15_000,
        "timeout_ms": 3_600_000,
    })
}

pub(super) fn waiter_with(change: Value) -> World {
    let settings: WaiterSettings = serde_json::from_value(with(settings(), change)).unwrap();
    World::new(Machine::waiter(settings))
}

/// A waiter that has measured, and asks for the first time.
pub(super) fn asking(change: Value) -> World {
    let mut world = waiter_with(change);
    world.start().expect_measure().measured(2).expect_acquire();
    world
}

/// A waiter that has had its first look, and has the server hold the answer to the next.
pub(super) fn waiting(change: Value) -> World {
    let mut world = asking(change);
    world.answer(200, pending()).expect_acquire();
    world
}

pub(super) fn pending() -> Value {
    json!({
        "head_sha": "s2",
        "status": "pending",
        "round": 4,
        "reason": "held",
        "detail": "pr-1 has held the lease since 14:03:07",
        "position": 2,
        "holder": holder(),
    })
}

impl World {
    /// The server held the answer for as long as it was asked to.
    pub(super) fn hold(&mut self, body: Value) -> &mut Self {
        let wait_ms = self.next["wait_seconds"].as_u64().unwrap() * 1000;
        self.after(wait_ms).tell(json!({"kind": "answered", "http": 200, "body": body, "wait_applied": true}))
    }
}

#[test]
fn it_measures_and_asks_with_all_that_it_knows() {
    let mut world = waiter_with(json!({}));
    world.start();
    assert_eq!(world.next, json!({"kind": "measure", "time_limit_ms": 3_600_000}));
    world.measured(2).expect_lines(&[]);
    assert_eq!(
        world.next,
        json!({
            "kind": "send",
            "verb": "acquire",
            "body": {
                "head_sha": "s2",
                "priority": 2,
                "head_ref": "gh-readonly-queue/main/pr-2-s2",
                "commits": ["c1", "c2"],
                "client_id": "job-1",
                "lease_ttl_seconds": 90.0,
                "run_url": "https://github.com/acme/shop/actions/runs/1",
            },
            "time_limit_ms": 15_000,
            "fresh_credential": false,
        })
    );
}

#[test]
fn the_first_look_tells_at_once_why_it_waits() {
    let mut world = asking(json!({}));
    let first = world.next.clone();
    assert_eq!(first.get("wait_seconds"), None);
    world
        .answer(200, pending())
        .expect_lines(&[(Level::Info, "waiting: held, position 2 (pr-1 has held the lease since 14:03:07)")]);
    // The long poll is the same request with a wait, and follows at once.
    assert_eq!(world.next, with(first, json!({"wait_seconds": 25, "time_limit_ms": 35_000})));
}

#[test]
fn retry_after_does_not_put_the_first_long_poll_off() {
    let mut world = asking(json!({}));
    world.tell(json!({"kind": "answered", "http": 200, "body": pending(), "retry_after_ms": 7_000}));
    world.expect_send("acquire", json!({"wait_seconds": 25}));
}

#[test]
fn a_first_look_that_fails_is_had_again() {
    let mut world = asking(json!({}));
    let first = world.next.clone();
    let again = with(first.clone(), json!({"fresh_credential": true}));
    world.refuse().sleep();
    assert_eq!(world.next, first);
    world.answer(503, Value::Null).sleep();
    assert_eq!(world.next, first);
    world.answer(200, json!({"status": "withdrawn"})).sleep();
    assert_eq!(world.next, first);
    world.answer(401, Value::Null);
    assert_eq!(world.next, again);
    world.answer(200, pending()).expect_send("acquire", json!({"wait_seconds": 25}));
    // Once the user knows, a failure is followed by a long poll.
    world.refuse().sleep().expect_send("acquire", json!({"wait_seconds": 25}));
}

#[test]
fn a_server_that_never_holds_answers_is_asked_twice_at_once_and_no_more() {
    let mut world = asking(json!({}));
    world.answer(200, pending()).expect_acquire();
    for _ in 0..3 {
        world.answer(200, pending()).expect_sleep(15_000).sleep().expect_acquire();
    }
    // Nor does trouble earn it another one.
    world.answer(503, Value::Null).expect_sleep(500).sleep().answer(200, pending()).expect_sleep(15_000);
}

#[test]
fn a_priority_that_is_given_is_not_measured() {
    let mut world = waiter_with(json!({"priority": 9}));
    world.start().expect_acquire();
    assert_eq!(world.next["body"]["priority"], 9);
    assert_eq!(world.next["body"].get("commits"), None);
    world.answer(200, pending()).expect_acquire();
    // Not after a long time either, nor in another round.
    world.after(600_000).hold(pending()).expect_acquire();
    world.hold(with(pending(), json!({"round": 5}))).expect_acquire();
}

#[test]
fn what_the_server_would_refuse_is_left_out_if_it_is_only_shown() {
    let long = "x".repeat(201);
    let mut world = waiter_with(json!({
        "run_url": long,
        "subject": with(subject(), json!({"head_ref": long})),
        "lease_ttl_ms": 0,
    }));
    let commits: Vec<String> = (0..1001).map(|n| format!("c{n}")).collect();
    world.start().tell(json!({"kind": "measured", "priority": 1001, "commits": commits}));
    assert_eq!(world.next["body"], json!({"head_sha": "s2", "priority": 1001, "client_id": "job-1"}));
}

#[test]
fn what_cannot_be_left_out_is_an_error_that_names_it() {
    let long = "x".repeat(201);
    for (change, message) in [
        (json!({"client_id": long}), "client_id is 201 bytes long; at most 200 are allowed"),
        (json!({"timeout_ms": -1}), "timeout_ms must be a number of milliseconds, 0 or more"),
        (json!({"poll_interval_ms": 1e300}), "poll_interval_ms must be a number of milliseconds, 0 or more"),
        (json!({"lease_ttl_ms": -0.7}), "lease_ttl_ms must be a number of milliseconds, 0 or more"),
        (json!({"subject": with(subject(), json!({"head_sha": ""}))}), "head_sha must not be empty"),
        (
            json!({"subject": with(subject(), json!({"base_ref": "a//b"}))}),
            "base_ref must not begin or end with a slash, nor contain two in a row",
        ),
        (json!({"subject": with(subject(), json!({"repo": ".."}))}), "repo must not be \".\" or \"..\""),
        (json!({"subject": with(subject(), json!({"owner": "."}))}), "owner must not be \".\" or \"..\""),
    ] {
        let error = serde_json::from_value::<WaiterSettings>(with(settings(), change)).unwrap_err();
        assert_eq!(error.to_string(), message);
    }
}

#[test]
fn acquired_ends_it_in_either_spelling() {
    for status in ["acquired", "aquired"] {
        let mut world = asking(json!({}));
        let body = json!({
            "status": status,
            "fencing_token": 7,
            "acquired_at": "2026-03-01T14:00:25.000Z",
            "stacked_pull_requests": [{"number": 1}, {"number": 2}],
        });
        world.after(65_000).answer(200, body);
        world.expect_lines(&[(Level::Info, "acquired the lease after 1 min 5 s (fencing token 7)")]);
        world.expect_outcome(json!({
            "kind": "acquired",
            "fencing_token": 7,
            "acquired_at": "2026-03-01T14:00:25.000Z",
            "priority": 2,
            "stacked_pull_requests": [{"number": 1}, {"number": 2}],
            "waited_ms": 65_000,
        }));
    }
}

#[test]
fn completed_ends_it_and_says_by_whom_if_the_server_does() {
    let by = json!({"head_sha": "s3", "head_ref": "gh-readonly-queue/main/pr-3-s3", "released_at": "2026-03-01T14:00:25.000Z"});
    let mut world = asking(json!({}));
    world.after(2_000).answer(200, json!({"status": "completed", "completed_by": by}));
    world.expect_lines(&[(Level::Info, "completed after 2 s: pr-3 has passed, and contains this commit")]);
    world.expect_outcome(json!({"kind": "completed", "completed_by": by, "priority": 2, "waited_ms": 2_000}));

    let mut world = asking(json!({}));
    world.answer(200, json!({"status": "completed"}));
    world.expect_outcome(json!({"kind": "completed", "priority": 2, "waited_ms": 0}));
}

#[test]
fn a_held_answer_is_asked_for_again_at_once() {
    let mut world = waiting(json!({}));
    for _ in 0..5 {
        world.hold(pending()).expect_send("acquire", json!({"wait_seconds": 25}));
    }
}

#[test]
fn where_the_server_does_not_hold_the_answer_it_sleeps() {
    for (random, retry_after_ms, sleeps_ms) in [
        (0.0, Value::Null, 12_000),
        (0.5, Value::Null, 15_000),
        (0.999, Value::Null, 17_994),
        (0.0, json!(7_000), 7_000),
        (0.999, json!(7_000), 7_000),
        (0.5, json!(0), 500),
        (0.5, json!(-3), 15_000),
    ] {
        let mut world = waiting(json!({}));
        world.random = random;
        world.tell(
            json!({"kind": "answered", "http": 200, "body": pending(), "retry_after_ms": retry_after_ms}),
        );
        world.expect_sleep(sleeps_ms).sleep().expect_acquire();
    }
}

#[test]
fn a_server_that_only_says_it_holds_answers_is_not_asked_in_a_loop() {
    let mut world = waiting(json!({}));
    let early = json!({"kind": "answered", "http": 200, "body": pending(), "wait_applied": true});
    // Once may have a reason, a server that stops for example.
    world.tell(early.clone()).expect_acquire();
    for _ in 0..3 {
        world.tell(early.clone()).expect_sleep(15_000).sleep().expect_acquire();
    }
    // One that it does hold restores the trust.
    world.hold(pending()).expect_acquire().tell(early.clone()).expect_acquire();
    world.tell(early).expect_sleep(15_000);
}

#[test]
fn an_answer_is_held_if_it_was_for_half_the_time() {
    let held = json!({"kind": "answered", "http": 200, "body": pending(), "wait_applied": true});
    let mut world = waiting(json!({}));
    world.after(12_500).tell(held.clone()).expect_acquire().after(12_500).tell(held.clone()).expect_acquire();
    let mut world = waiting(json!({}));
    world.after(12_499).tell(held.clone()).expect_acquire().after(12_499).tell(held).expect_sleep(15_000);
}

#[test]
fn a_line_comes_only_when_something_changes() {
    let mut world = asking(json!({}));
    let held = "waiting: held, position 2 (pr-1 has held the lease since 14:03:07)";
    world.answer(200, pending()).expect_lines(&[(Level::Info, held)]);
    world.answer(200, pending()).expect_silence();
    world.sleep().answer(200, pending()).expect_silence();
    world.sleep().answer(200, with(pending(), json!({"stable_at": "later"}))).expect_silence();

    world.sleep().answer(200, with(pending(), json!({"position": 1})));
    world.expect_lines(&[(
        Level::Info,
        "waiting: held, position 1 (pr-1 has held the lease since 14:03:07); 45 s so far",
    )]);
    let next_holder = with(holder(), json!({"head_sha": "s3"}));
    let handed_over =
        with(pending(), json!({"position": 1, "holder": next_holder, "detail": "pr-3 holds it"}));
    world.sleep().answer(200, handed_over.clone());
    world.expect_lines(&[(Level::Info, "waiting: held, position 1 (pr-3 holds it); 1 min so far")]);
    world.sleep().answer(200, with(handed_over.clone(), json!({"round": 5})));
    world.expect_lines(&[(
        Level::Info,
        "waiting: held, position 1 (pr-3 holds it); now in round 5; 1 min 15 s so far",
    )]);
}

#[test]
fn how_long_it_has_waited_is_told_from_a_second_on() {
    for (ms, so_far) in [(999, ""), (1_000, "; 1 s so far")] {
        let mut world = asking(json!({}));
        world.after(ms).answer(200, json!({"status": "pending"}));
        world.expect_lines(&[(Level::Info, &format!("waiting: pending{so_far}"))]);
    }
}

#[test]
fn what_is_missing_is_not_shown() {
    let mut world = asking(json!({}));
    world.answer(200, json!({"status": "pending"})).expect_lines(&[(Level::Info, "waiting: pending")]);
    let mut world = asking(json!({}));
    world
        .answer(200, json!({"status": "pending", "reason": "held", "holder": holder(), "position": "first"}));
    world.expect_lines(&[(
        Level::Info,
        "waiting: held (pr-1 has held the lease since 2026-03-01T14:03:07.000Z)",
    )]);
}

#[test]
fn words_from_outside_stay_on_their_line() {
    let mut world = asking(json!({}));
    world.answer(200, with(pending(), json!({"detail": "held\n::error::boo\r\u{1b}[2J"})));
    world.expect_lines(&[(Level::Info, "waiting: held, position 2 (held ::error::boo  [2J)")]);
    world.answer(503, json!({"detail": "x".repeat(100_000)}));
    let told = format!("the server answers 503: {}; the next try is in 500 ms", "x".repeat(500));
    world.expect_lines(&[(Level::Warning, &told)]);
}

#[test]
fn it_measures_again_every_five_minutes() {
    let mut world = waiting(json!({}));
    for _ in 0..11 {
        world.hold(pending()).expect_acquire();
    }
    world.hold(pending());
    assert_eq!(world.next, json!({"kind": "measure", "time_limit_ms": 10_000}));
    world.measured(3).expect_lines(&[]);
    world.expect_background(&[("Meanwhile", "the priority is now 3: the commits ahead of main")]);
    assert_eq!(world.next["body"]["priority"], 3);
    world.hold(pending()).expect_acquire();
}

#[test]
fn in_the_last_ten_seconds_asking_is_worth_more_than_measuring() {
    let mut world = waiting(json!({"timeout_ms": 310_000}));
    world.after(275_000).hold(pending()).expect_send("acquire", json!({"wait_seconds": 10}));
    let mut world = waiting(json!({"timeout_ms": 310_001}));
    world.after(275_000).hold(pending()).expect_measure();
}

#[test]
fn it_measures_again_when_the_round_changes() {
    let mut world = waiting(json!({}));
    world.hold(pending()).expect_acquire();
    world
        .hold(with(pending(), json!({"round": 5})))
        .expect_measure()
        .measured(2)
        .expect_silence()
        .expect_acquire();
    world.hold(with(pending(), json!({"round": 5}))).expect_acquire();
    // A server that leaves the round out once hasn't changed it.
    world.hold(with(pending(), json!({"round": null}))).expect_acquire();
}

#[test]
fn an_old_measure_is_better_than_none() {
    let failed = json!({"kind": "measuring_failed", "detail": "the rate limit is used up"});
    let mut world = waiting(json!({}));
    world.after(300_000).hold(pending()).expect_measure().tell(failed.clone()).expect_acquire();
    world.expect_lines(&[(
        Level::Warning,
        "the priority could not be measured again, so the old one stands: the rate limit is used up",
    )]);
    assert_eq!(world.next["body"]["priority"], 2);
    assert_eq!(world.next["body"]["commits"], json!(["c1", "c2"]));
    // It asks again five minutes later, and doesn't repeat itself.
    world.hold(pending()).expect_acquire();
    world.after(300_000).hold(pending()).expect_measure().tell(failed).expect_acquire().expect_silence();
}

#[test]
fn a_book_from_outside_is_cut() {
    let mut world = waiting(json!({}));
    world.after(300_000).hold(pending()).expect_measure();
    world.tell(json!({"kind": "measuring_failed", "detail": "x".repeat(100_000)})).expect_acquire();
    assert_eq!(world.lines[0].1.chars().count(), 1_500);
}

#[test]
fn without_a_first_measure_nothing_goes() {
    let mut world = waiter_with(json!({}));
    world.start().tell(json!({"kind": "measuring_failed", "detail": "the job needs contents: read"}));
    world.expect_failure("the job needs contents: read");
}
