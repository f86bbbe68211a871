//! The stored state: every way in which it can contradict itself is refused, and the bounds themselves are not.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use lease_core::ids::{MergeRef, RunUrl};
use lease_core::provider::{MAX_REQUESTS, MAX_VERDICTS, Provider, Snapshot};
use serde_json::{Value, json};

use crate::world::{Saying as _, World, policy, policy_of_one, request};

fn restored(written: &Value) -> Result<Provider, String> {
    let snapshot: Snapshot = serde_json::from_value(written.clone()).map_err(|why| why.to_string())?;
    Provider::restore(snapshot, policy()).map_err(|why| why.to_string())
}

fn saved(world: &World) -> Value {
    let written = serde_json::to_value(world.provider.snapshot()).unwrap();
    assert!(restored(&written).is_ok(), "{written}");
    written
}

#[track_caller]
fn refused(mut written: Value, damage: impl FnOnce(&mut Value), why: &str) {
    damage(&mut written);
    let told = format!("the snapshot is damaged: {why}; restore it from a backup");
    assert_eq!(restored(&written).map(drop), Err(told), "{written}");
}

/// `a` holds the lease with the token 3, after one success and one failure; `b` is in its round, `n` in the next.
fn held() -> World {
    let mut world = World::new(policy_of_one());
    world.acquire(0, request("x", 1));
    world.success(1, "x");
    world.acquire(2, request("y", 1));
    world.failure(3, "y");
    assert_eq!(world.acquire(4, request("a", 1).commits("a b")), "acquired 3 in round 3");
    world.acquire(5, request("b", 1));
    world.acquire(6, request("n", 1));
    world
}

/// The lease has failed, and `b` is next; `n` is in the next round.
fn handing_over() -> World {
    let mut world = held();
    world.failure(7, "a");
    world
}

fn free() -> World {
    let mut world = World::new(policy());
    world.acquire(0, request("a", 1));
    world
}

#[test]
fn a_round_is_open_exactly_while_it_has_members() {
    let why = "a round is open without members, or has members without being open";
    for round in ["current", "next"] {
        refused(saved(&held()), |json| json[round]["members"] = json!([]), why);
        refused(saved(&held()), |json| json[round]["gathering"] = Value::Null, why);
    }
}

#[test]
fn the_lease_carries_the_newest_token() {
    let why = "the lease does not carry the newest token";
    for token in [2, 4] {
        refused(saved(&held()), |json| json["last_token"] = json!(token), why);
    }
}

#[test]
fn a_handover_needs_somebody_to_hand_over_to() {
    let empty = json!({"gathering": null, "members": []});
    refused(
        saved(&handing_over()),
        |json| json["current"] = empty,
        "a round without members, or without a lease, is being handed over",
    );
}

#[test]
fn nobody_waits_for_the_next_round_while_the_current_one_is_open_to_all() {
    let why = "requests wait for the next round while the current one takes them";
    refused(saved(&handing_over()), |json| json["phase"]["free"]["handover"] = json!(false), why);
}

#[test]
fn nobody_is_there_twice() {
    let why = "a request is in it twice";
    for (from, to) in [("current", "current"), ("current", "next"), ("next", "current")] {
        let twice = |json: &mut Value| {
            let member = json[from]["members"][0].clone();
            json[to]["members"].as_array_mut().unwrap().push(member);
        };
        refused(saved(&held()), twice, why);
    }
    // The holder doesn't wait for itself.
    let holder_too = |json: &mut Value| {
        json["next"]["members"][0]["claim"] = json["phase"]["held"]["holder"].clone();
    };
    refused(saved(&held()), holder_too, why);
}

#[test]
fn a_full_provider_survives_and_an_overfull_one_is_damage() {
    let mut world = World::new(policy_of_one());
    world.acquire(0, request("holder", 1));
    for number in 0..MAX_REQUESTS {
        world.acquire(0, request(&format!("r{number}"), 1));
    }
    let one_more = |json: &mut Value| {
        let mut member = json["next"]["members"][0].clone();
        member["claim"]["key"]["head_sha"] = "one-more".into();
        json["next"]["members"].as_array_mut().unwrap().push(member);
    };
    refused(saved(&world), one_more, "it holds too many requests");
}

#[test]
fn all_verdicts_survive_and_one_more_is_damage() {
    let mut world = World::new(policy_of_one());
    for number in 0..MAX_VERDICTS {
        let name = format!("r{number}");
        world.acquire(0, request(&name, 1));
        world.success(0, &name);
    }
    let one_more = |json: &mut Value| {
        let mut verdict = json["verdicts"][MAX_VERDICTS - 1].clone();
        verdict["fencing_token"] = json!(MAX_VERDICTS + 1);
        json["last_token"] = verdict["fencing_token"].clone();
        json["verdicts"].as_array_mut().unwrap().push(verdict);
    };
    refused(saved(&world), one_more, "it holds too many verdicts");
}

#[test]
fn tokens_and_rounds_count_from_one() {
    let mut world = World::new(policy_of_one());
    world.acquire(0, request("x", 1));
    world.success(1, "x");
    assert_eq!(world.acquire(2, request("a", 1)), "acquired 2 in round 2");
    let why = "its verdicts are out of order";
    refused(saved(&world), |json| json["verdicts"][0]["round"] = json!(0), why);
    let token_of_none = |json: &mut Value| {
        json["verdicts"][0]["fencing_token"] = json!(0);
        json["phase"]["held"]["fencing_token"] = json!(1);
        json["last_token"] = json!(1);
    };
    refused(saved(&world), token_of_none, why);
}

#[test]
fn the_resource_rests_from_when_the_lease_ended() {
    let mut world = World::new(policy_of_one());
    world.acquire(0, request("a", 1).commits("a b").lease_ttl_s(1));
    world.acquire(0, request("b", 1));
    world.tick(1000);
    let rests_before = |json: &mut Value| {
        json["verdicts"] = json!([]);
        json["phase"]["free"]["rests_until_ms"] = json!(999);
    };
    refused(saved(&world), rests_before, "its times are out of order");
}

#[test]
fn verdicts_are_in_the_order_of_their_tokens_and_of_time() {
    let why = "its verdicts are out of order";
    let verdicts =
        |damage: fn(&mut Value)| refused(saved(&held()), |json| damage(&mut json["verdicts"]), why);
    verdicts(|verdicts| verdicts[0]["fencing_token"] = json!(2));
    verdicts(|verdicts| verdicts[0]["fencing_token"] = json!(3));
    verdicts(|verdicts| verdicts[0]["released_at"] = json!(4));
    verdicts(|verdicts| verdicts[1]["fencing_token"] = json!(4));
    verdicts(|verdicts| verdicts.as_array_mut().unwrap().reverse());
    // Two leases may end in one millisecond.
    let mut at_once = saved(&held());
    at_once["verdicts"][0]["released_at"] = at_once["verdicts"][1]["released_at"].clone();
    assert!(restored(&at_once).is_ok());
}

/// Somebody who has said all that can be said.
fn outspoken() -> World {
    let mut world = World::new(policy());
    let mut outspoken = request("a/job-1", 1).commits("a b").lease_ttl_s(90);
    outspoken.claim.head_ref = Some(MergeRef::new("gh-readonly-queue/main/pr-12-4b825dc6").unwrap());
    outspoken.claim.run_url = Some(RunUrl::new("https://github.com/acme/shop/actions/runs/1").unwrap());
    world.acquire(0, outspoken);
    world
}

#[test]
fn a_name_that_no_client_could_have_sent_is_damage() {
    let long = "x".repeat(201);
    for (member, value, why) in [
        ("head_ref", json!(long), "is 201 bytes long; at most 200 are allowed"),
        ("run_url", json!("a\nb"), "must not contain control characters (there is one at byte 1)"),
        ("priority", json!(1u64 << 53), "must be at most 9007199254740991"),
        ("commits", json!((0..1001).map(|n| format!("c{n}")).collect::<Vec<_>>()), "more than 1000 commits"),
    ] {
        let mut written = saved(&outspoken());
        written["current"]["members"][0]["claim"][member] = value;
        assert_eq!(restored(&written).map(drop), Err(why.into()));
    }
}

#[test]
fn what_is_restored_goes_on_as_what_was_saved() {
    for world in [held(), handing_over(), free(), outspoken()] {
        assert_eq!(restored(&saved(&world)).unwrap().snapshot(), world.provider.snapshot());
        assert_eq!(restored(&saved(&world)).unwrap().view(), world.provider.view());
    }
    // Nobody has used it, and time has passed all the same.
    for at_ms in [5000, (1 << 53) - 1] {
        let mut idle = World::new(policy());
        idle.tick(at_ms);
        assert_eq!(restored(&saved(&idle)).unwrap(), idle.provider);
    }
}
