//! Scenarios: how they are written, and what comes of playing them.
#![allow(clippy::unwrap_used)]
#![expect(clippy::needless_pass_by_value, reason = "JSON is written where it is passed")]

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use lease_core::ids::FencingToken;
use lease_core::provider::{Hearing, Policy, Snapshot};
use lease_core::scenario::{Played, Player, PolicyBody, Reply, Scenario, ScenarioStep, Store};
use lease_core::time::{Millis, Timestamp};
use serde_json::{Value, json};

fn through_json(snapshot: &Snapshot) -> Result<Snapshot, String> {
    serde_json::from_value(serde_json::to_value(snapshot).unwrap()).map_err(|why| why.to_string())
}

fn step(written: Value) -> Result<ScenarioStep<Value>, String> {
    // As text, since only that keeps two members of one name apart.
    serde_json::from_str(&written.to_string()).map_err(|why| why.to_string())
}

fn one_is_enough() -> Policy {
    Policy { expected_request_count: 1, ..Policy::default() }
}

fn play(player: &mut Player, written: Value) -> Played {
    player.play(&step(written).unwrap(), &|at: Timestamp| format!("{} ms", at.as_ms())).unwrap()
}

/// The reply to a step that is answered, as JSON.
fn answer(player: &mut Player, written: Value) -> Value {
    let reply = play(player, written.clone()).reply;
    assert_eq!(reply.http_status(), 200, "{written}");
    let Reply::Answered(body) = reply else { panic!("{written}: {reply:?}") };
    serde_json::to_value(body).unwrap()
}

#[test]
fn a_scenario_needs_nothing_but_steps() {
    let scenario: Scenario<Value> = serde_json::from_value(json!({"steps": []})).unwrap();
    assert_eq!((scenario.name, scenario.why, scenario.steps.len()), (String::new(), String::new(), 0));
    assert_eq!(scenario.policy.policy(), Policy::default());
    assert!(serde_json::from_value::<Scenario<Value>>(json!({"name": "empty"})).is_err());
}

#[test]
fn what_a_policy_leaves_out_has_its_default() {
    let policy = |written: Value| serde_json::from_value::<PolicyBody>(written).unwrap().policy();
    let window = Millis::new(7);
    assert_eq!(
        policy(json!({"stabilisation_window_ms": 7})),
        Policy { stabilisation_window: window, stabilisation_limit: Millis::new(21), ..Policy::default() }
    );
    let mut all = json!({
        "stabilisation_window_ms": 1,
        "expected_request_count": 2,
        "stabilisation_limit_ms": 3,
        "request_ttl_ms": 4,
        "assignment_delay_ms": 5,
        "max_hold_ms": 6,
        "lock_delay_ms": 7,
        "verdict_retention_ms": 8,
    });
    let read = policy(all.clone());
    assert_eq!(
        read,
        Policy {
            stabilisation_window: Millis::new(1),
            expected_request_count: 2,
            stabilisation_limit: Millis::new(3),
            request_ttl: Millis::new(4),
            assignment_delay: Millis::new(5),
            max_hold: Millis::new(6),
            lock_delay: Millis::new(7),
            verdict_retention: Millis::new(8),
            hearing: Hearing::Exact,
        }
    );
    assert_eq!(serde_json::to_value(PolicyBody::from(&read)).unwrap(), all);
    all["ttl"] = json!(9);
    assert!(serde_json::from_value::<PolicyBody>(all).is_err());
}

#[test]
fn a_step_is_exactly_one_thing() {
    let rule = "a step has exactly one of acquire, long_poll, stop_waiting, release, withdraw, clear, end_lease, restart and tick";
    for written in [
        json!({"at_ms": 0}),
        json!({"at_ms": 0, "tick": {}, "clear": {}}),
        json!({"at_ms": 0, "acquire": {}, "release": {}}),
        json!({"at_ms": 0, "tick": null}),
    ] {
        assert_eq!(step(written.clone()).unwrap_err(), rule, "{written}");
    }
    for written in [json!({"tick": {}}), json!({"at_ms": 0, "tock": {}}), json!({"at_ms": -1, "tick": {}})] {
        assert!(step(written.clone()).is_err(), "{written}");
    }
    let latest_ms = (1u64 << 53) - 1;
    assert_eq!(step(json!({"at_ms": latest_ms, "tick": {}})).unwrap().at_ms, latest_ms);
    let later = step(json!({"at_ms": latest_ms + 1, "tick": {}})).unwrap_err();
    assert_eq!(later, "at_ms must be at most 9007199254740991");
    let written = step(json!({"at_ms": 7, "tick": {}, "expect": {"http": 200}})).unwrap();
    assert_eq!((written.at_ms, written.expect), (7, Some(json!({"http": 200}))));
    assert_eq!(step(json!({"at_ms": 7, "tick": {}})).unwrap().expect, None);
}

#[test]
fn a_body_is_an_object_of_a_thousand_members_at_most() {
    let refused = step(json!({"at_ms": 0, "acquire": "a"})).unwrap_err();
    assert!(refused.contains("expected a request's body, an object"), "{refused}");
    let body = |count: usize| -> serde_json::Map<String, Value> {
        (0..count).map(|number| (format!("m{number}"), json!(1))).collect()
    };
    assert!(step(json!({"at_ms": 0, "acquire": body(1000)})).is_ok());
    let refused = step(json!({"at_ms": 0, "acquire": body(1001)})).unwrap_err();
    assert!(refused.starts_with("a body has at most 1,000 members"), "{refused}");
}

#[test]
fn a_body_is_checked_as_over_http() {
    let mut player = Player::new(one_is_enough(), through_json);
    let twice = r#"{"at_ms": 0, "aquire": {"head_sha": "a", "priority": 1, "head_sha": "b"}}"#;
    let twice: ScenarioStep<Value> = serde_json::from_str(twice).unwrap();
    let came = player.play(&twice, &|_| String::new()).unwrap();
    assert_eq!((came.reply.http_status(), came.told), (400, Vec::new()));
    let Reply::Refused(problem) = came.reply else { panic!("{:?}", came.reply) };
    assert_eq!(problem.detail, "head_sha is given more than once");

    let lost = play(&mut player, json!({"at_ms": 0, "end_lease": {"fencing_token": 1}})).reply;
    assert_eq!(lost.http_status(), 409);
    assert!(step(json!({"at_ms": 0, "end_lease": {}})).is_err());
}

#[test]
fn all_that_can_happen_happens() {
    let mut player = Player::new(one_is_enough(), through_json);
    let run = |name: &str| json!({"head_sha": name, "priority": 1});
    let named = |name: &str| json!({"head_sha": name});
    let granted = answer(&mut player, json!({"at_ms": 1, "acquire": run("a")}));
    assert_eq!((&granted["status"], &granted["acquired_at"]), (&json!("acquired"), &json!("1 ms")));
    for name in ["b", "c"] {
        assert_eq!(answer(&mut player, json!({"at_ms": 2, "long_poll": run(name)}))["status"], "pending");
    }
    // One goes on waiting and one stops: it is silent from then on, and evicted 30 s later.
    assert_eq!(answer(&mut player, json!({"at_ms": 3, "stop_waiting": named("c")}))["reason"], "next_round");
    assert_eq!(play(&mut player, json!({"at_ms": 40_000, "tick": {}})).reply, Reply::Done);
    assert_eq!(
        answer(&mut player, json!({"at_ms": 40_000, "stop_waiting": named("c")}))["status"],
        "withdrawn"
    );
    let released =
        play(&mut player, json!({"at_ms": 40_000, "release": {"head_sha": "a", "status": "success"}}));
    assert_eq!(released.reply.http_status(), 200);
    let [(key, told)] = &released.told[..] else { panic!("{:?}", released.told) };
    assert_eq!((key.head_sha.as_str(), told.fencing_token.map(FencingToken::get)), ("b", Some(2)));

    let ended = play(&mut player, json!({"at_ms": 40_001, "end_lease": {"fencing_token": 2}}));
    assert_eq!((ended.reply.http_status(), ended.reply), (200, Reply::Done));
    assert_eq!(answer(&mut player, json!({"at_ms": 40_001, "long_poll": run("d")}))["reason"], "lock_delay");
    // Nobody waits any more when the server starts again.
    assert_eq!(play(&mut player, json!({"at_ms": 40_002, "restart": {}})).reply, Reply::Done);
    let later = play(&mut player, json!({"at_ms": 60_000, "tick": {}}));
    assert_eq!((later.reply, later.told), (Reply::Done, Vec::new()));
    assert_eq!(answer(&mut player, json!({"at_ms": 60_000, "withdraw": named("d")}))["status"], "withdrawn");

    assert_eq!(answer(&mut player, json!({"at_ms": 60_000, "acquire": run("e")}))["status"], "acquired");
    assert_eq!(play(&mut player, json!({"at_ms": 60_000, "clear": {}})).reply, Reply::Done);
    let refused =
        play(&mut player, json!({"at_ms": 60_000, "release": {"head_sha": "e", "status": "failure"}})).reply;
    assert_eq!(refused.http_status(), 409);
}

#[test]
fn a_restart_that_loses_the_state_ends_the_scenario_and_says_when() {
    let no_space: Store = |_| Err("no space left".into());
    let of_tomorrow: Store = |snapshot| {
        let mut written = serde_json::to_value(snapshot).unwrap();
        written["version"] = 6.into();
        Ok(serde_json::from_value(written).unwrap())
    };
    for (store, why) in [
        (no_space, "no space left"),
        (
            of_tomorrow,
            "the snapshot has version 6, this program knows versions 1 to 5; run the program that wrote it",
        ),
    ] {
        let mut player = Player::new(one_is_enough(), store);
        let restart = step(json!({"at_ms": 5, "restart": {}})).unwrap();
        let ended = player.play(&restart, &|_| String::new()).unwrap_err();
        assert_eq!(ended.to_string(), format!("at 5 ms the state did not survive the restart: {why}"));
    }
}
