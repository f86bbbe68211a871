//! Rules 10 to 12: releases twice and contrary, expiry, and leaving.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use lease_core::provider::{MAX_VERDICTS, Policy};
use lease_core::time::Millis;

use crate::world::{Saying as _, World, policy, policy_of_one, request};

#[test]
fn rule_10_the_same_release_again_is_answered_the_same() {
    let mut world = World::new(policy_of_one());
    world.acquire(0, request("a", 1));
    assert_eq!(world.success(0, "a"), "completed by a");
    assert_eq!(world.success(1, "a"), "completed by a");
    assert_eq!(world.success_of(1, "a", 1), "completed by a");
    assert_eq!(world.failure(1, "a"), "contrary");
    // Remembered for 10 min, and gone at the instant that ends them.
    assert_eq!(world.success(599_999, "a"), "completed by a");
    assert_eq!(world.success(600_000, "a"), "not the holder");
    assert_eq!(world.success_of(600_000, "a", 1), "lease lost");
}

#[test]
fn rule_10_a_refusal_names_who_holds_it_now() {
    let mut world = World::new(policy_of_one());
    assert_eq!(world.success(0, "a"), "not the holder");
    world.acquire(0, request("b", 1));
    assert_eq!(world.success(0, "a"), "not the holder, held by b");
    assert_eq!(world.success_of(0, "a", 1), "not the holder, held by b");
    assert_eq!(world.success_of(0, "b", 7), "lease lost, held by b");
    assert_eq!(world.acquire(0, request("b", 1)), "acquired 1 in round 1");
}

#[test]
fn rule_10_the_newest_verdict_counts_unless_a_token_names_an_older_one() {
    let mut world = World::new(Policy { lock_delay: Millis::ZERO, ..policy_of_one() });
    world.acquire(0, request("a", 1).lease_ttl_s(1));
    world.acquire(1000, request("a", 1));
    world.failure(1000, "a");
    world.acquire(2000, request("a", 1));
    // Three leases of one request: expired, failed, held.
    assert_eq!(world.failure_of(2000, "a", 1), "lease lost, held by a");
    assert_eq!(world.failure_of(2000, "a", 2), "failure");
    assert_eq!(world.success_of(2000, "a", 2), "contrary, held by a");
    assert_eq!(world.success(2000, "a"), "completed by a");
    assert_eq!(world.failure_of(2000, "a", 2), "failure");
    assert_eq!(world.success_of(2000, "a", 3), "completed by a");
}

#[test]
fn rule_11_a_lease_ends_at_its_maximum_whatever_its_heartbeats() {
    let mut world = World::new(Policy { max_hold: Millis::from_secs(100), ..policy_of_one() });
    world.acquire(0, request("a", 1).lease_ttl_s(30));
    for at_s in (10..100).step_by(10) {
        assert_eq!(world.acquire(at_s * 1000, request("a", 1).heartbeat().token(1)), "acquired 1 in round 1");
    }
    assert_eq!(world.acquire(100_000, request("a", 1).heartbeat().token(1)), "lease lost");
    assert_eq!(world.success(100_000, "a"), "lease lost");
}

#[test]
fn rule_11_the_resource_rests_after_an_expiry_and_not_after_a_release() {
    let mut world = World::new(policy_of_one());
    world.acquire(0, request("a", 1).lease_ttl_s(1));
    world.acquire(0, request("b", 1));
    assert_eq!(world.acquire(1000, request("b", 1)), "pending lock_delay until 6000, 1 in round 2");
    assert_eq!(world.acquire(6000, request("b", 1)), "acquired 2 in round 2");
    world.acquire(6000, request("c", 1));
    world.failure(6000, "b");
    assert_eq!(world.acquire(6000, request("c", 1)), "acquired 3 in round 3");
}

#[test]
fn rule_12_leaving_is_always_fine_and_ends_a_lease_as_a_failure() {
    let mut world = World::new(policy());
    world.acquire(0, request("a", 1));
    world.acquire(0, request("b", 2));
    assert_eq!(world.withdraw(0, "nobody"), "withdrawn");
    // A token of another lease: it is not this lease that is given up.
    assert_eq!(world.withdraw_of(0, "b", 9), "withdrawn");
    assert_eq!(world.acquire(0, request("b", 2)), "acquired 1 in round 1");
    assert_eq!(world.withdraw_of(0, "b", 1), "withdrawn");
    assert_eq!(world.failure(0, "b"), "failure");
    assert_eq!(world.success(0, "b"), "contrary");
    assert_eq!(world.acquire(0, request("a", 1)), "acquired 2 in round 1");
}

#[test]
fn rule_17_the_oldest_verdict_makes_room() {
    let mut world = World::new(policy_of_one());
    for number in 0..=MAX_VERDICTS {
        let name = format!("r{number}");
        world.acquire(0, request(&name, 1));
        world.success(0, &name);
    }
    assert_eq!(world.success(0, "r0"), "not the holder");
    assert_eq!(world.success(0, "r1"), "completed by r1");
}
