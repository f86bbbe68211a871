//! What a waiter tells: what tells the story, what is collapsed, and what a wait came to that has ended without the lease.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use serde_json::{Value, json};

use super::super::Level;
use super::waiter::{asking, pending, waiter_with, waiting};
use super::{World, holder, problem, with};

const ASKING: &str = "Asking for the lease of main";

fn about() -> Value {
    json!(["server: https://lease.example.com", "credential: none"])
}

#[test]
fn what_it_asks_for_is_collapsed() {
    let mut world = waiter_with(json!({"about": about()}));
    world.start().expect_lines(&[]).expect_background(&[
        (ASKING, "server: https://lease.example.com"),
        (ASKING, "credential: none"),
        (ASKING, "provider: acme/shop/main"),
        (ASKING, "head SHA: s2"),
        (ASKING, "head ref: gh-readonly-queue/main/pr-2-s2"),
        (ASKING, "client id: job-1"),
        (ASKING, "lease TTL: 1 min 30 s, kept by heartbeats"),
        (ASKING, "time limit: 1 h"),
    ]);
    let counted = "priority: 2, the commits ahead of main as GitHub counts them; named to the server: 2";
    world.measured(2).expect_lines(&[]).expect_background(&[(ASKING, counted)]);
}

#[test]
fn a_priority_that_was_given_is_told_at_once() {
    let mut world = waiter_with(json!({"about": about(), "priority": 9, "lease_ttl_ms": 0}));
    world.start().expect_acquire().expect_lines(&[]);
    let texts: Vec<&str> = world.background.iter().map(|(_, text)| &**text).collect();
    assert!(texts.contains(&"lease TTL: none, and no heartbeats"), "{texts:?}");
    assert_eq!(texts.last(), Some(&"priority: 9, as the inputs say"));
}

#[test]
fn who_says_nothing_of_itself_is_told_nothing_of_itself() {
    waiter_with(json!({"priority": 9})).start().expect_acquire().expect_silence();
}

#[test]
fn what_is_collapsed_stays_on_its_line_too() {
    let mut world = waiter_with(json!({"about": ["a\n::endgroup::\rb"]}));
    world.start();
    assert_eq!(world.background[0].1, "a ::endgroup:: b");
}

#[test]
fn how_long_it_may_take_is_told_as_exactly_as_it_is_known() {
    for (seconds, to_go) in [
        (json!(0), "; less than a minute to go"),
        (json!(59), "; less than a minute to go"),
        (json!(60), "; about 1 min to go"),
        (json!(89), "; about 1 min to go"),
        (json!(90), "; about 2 min to go"),
        (json!(720.0), "; about 12 min to go"),
        (json!(3_569), "; about 59 min to go"),
        (json!(3_570), "; about 1 h to go"),
        (json!(7_800), "; about 2 h 10 min to go"),
        (Value::Null, ""),
        (json!(-1), ""),
        (json!(0.5), ""),
        (json!("720"), ""),
        (json!([]), ""),
    ] {
        let mut world = asking(json!({}));
        let mut body = pending();
        body["estimated_wait_seconds"] = seconds;
        world.after(185_000).answer(200, body);
        let why = "waiting: held, position 2 (pr-1 has held the lease since 14:03:07)";
        world.expect_lines(&[(Level::Info, &format!("{why}{to_go}; 3 min 5 s so far"))]);
    }
}

#[test]
fn an_estimate_that_changes_is_no_news() {
    let estimated = |seconds: u64| with(pending(), json!({"estimated_wait_seconds": seconds}));
    let mut world = waiting(json!({}));
    for seconds in [720, 700, 30, 4_000] {
        world.hold(estimated(seconds)).expect_silence();
    }
    world.hold(with(estimated(90), json!({"round": 5})));
    world.expect_lines(&[(
        Level::Info,
        "waiting: held, position 2 (pr-1 has held the lease since 14:03:07); now in round 5; about 2 min to go; 2 min 5 s so far",
    )]);
}

fn granted() -> Value {
    json!({"status": "acquired", "fencing_token": 7, "acquired_at": "2026-03-01T14:00:25.000Z"})
}

#[test]
fn who_has_waited_long_is_told_by_a_notice_that_it_is_over() {
    for (after_ms, level, text) in [
        (299_999, Level::Info, "acquired the lease after 4 min 59 s (fencing token 7)"),
        (300_000, Level::Notice, "The lease of main is yours after 5 min: fencing token 7"),
    ] {
        asking(json!({})).after(after_ms).answer(200, granted()).expect_lines(&[(level, text)]);
    }
    let by = json!({"head_sha": "s3", "head_ref": "gh-readonly-queue/main/pr-3-s3", "released_at": "2026-03-01T14:00:25.000Z"});
    for (after_ms, level, text) in [
        (299_999, Level::Info, "completed after 4 min 59 s: pr-3 has passed, and contains this commit"),
        (
            300_000,
            Level::Notice,
            "This job need not run: pr-3 has passed, and contains this commit (waited 5 min)",
        ),
    ] {
        let mut world = asking(json!({}));
        world.after(after_ms).answer(200, json!({"status": "completed", "completed_by": by}));
        world.expect_lines(&[(level, text)]);
    }
}

#[test]
fn another_cause_of_trouble_is_background() {
    let mut world = waiting(json!({}));
    world.refuse();
    assert_eq!(world.lines[0].0, Level::Warning);
    world.sleep().refuse().expect_background(&[]);
    assert_eq!(world.lines[0].0, Level::Debug);
    world.sleep().answer(503, problem("store-unavailable", "no store"));
    world
        .expect_lines(&[])
        .expect_background(&[("Meanwhile", "the server answers 503: no store; the next try is in 2 s")]);
    world.sleep().answer(503, problem("store-unavailable", "no store")).expect_background(&[]);
    assert_eq!(world.lines[0].0, Level::Debug);
}

fn held() -> Value {
    let reason = "held, position 2 (pr-1 has held the lease since 14:03:07)";
    json!({"priority": 2, "reason": reason, "holder": with(holder(), json!({"run_url": "https://ci.example/1"}))})
}

fn known_holder(world: &mut World) -> &mut World {
    let its = with(holder(), json!({"run_url": "https://ci.example/1"}));
    world.hold(with(pending(), json!({"holder": its})))
}

#[test]
fn who_gets_no_lease_is_told_what_it_waited_for() {
    let withdrawn = || json!({"status": "withdrawn"});
    let mut world = waiting(json!({"timeout_ms": 25_000}));
    known_holder(&mut world).expect_send("withdraw", json!({})).answer(200, withdrawn());
    world.expect_wait(with(held(), json!({"waited_ms": 25_000})));

    let mut world = waiting(json!({}));
    known_holder(&mut world).after(3_000).cancel().after(500).answer(200, withdrawn()).expect_cancelled();
    world.expect_wait(with(held(), json!({"waited_ms": 28_000})));

    let mut world = waiting(json!({}));
    known_holder(&mut world).answer(403, problem("forbidden", "no")).answer(200, withdrawn());
    world
        .expect_failure("the server answers 403: no")
        .expect_wait(with(held(), json!({"waited_ms": 25_000})));

    // The lease has come free since: nobody is named who has nothing to do with it any more.
    let mut world = waiting(json!({}));
    let free = json!({"status": "pending", "reason": "stabilising", "round": 4});
    known_holder(&mut world).hold(free).cancel().answer(200, withdrawn());
    world.expect_wait(json!({"priority": 2, "reason": "stabilising", "waited_ms": 50_000}));
}

#[test]
fn who_never_got_as_far_as_asking_says_so() {
    waiter_with(json!({})).start().cancel().expect_wait(json!({"waited_ms": 0}));
    waiter_with(json!({"priority": 9})).cancel().expect_wait(json!({"waited_ms": 0, "priority": 9}));
    let mut world = waiter_with(json!({}));
    world.start().after(2_000).tell(json!({"kind": "measuring_failed", "detail": "contents: read"}));
    world.expect_failure("contents: read").expect_wait(json!({"waited_ms": 2_000}));
    asking(json!({})).answer(403, Value::Null).expect_wait(json!({"waited_ms": 0, "priority": 2}));
}

#[test]
fn a_wait_that_is_cancelled_while_it_gives_up_is_told_as_well() {
    let mut world = waiting(json!({"timeout_ms": 25_000}));
    known_holder(&mut world).cancel().answer(200, json!({"status": "withdrawn"})).expect_cancelled();
    world.expect_wait(with(held(), json!({"waited_ms": 25_000})));
}
