//! Rules 1 and 14: time, and what a restart makes of it.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use lease_core::provider::{Hearing, Policy, Provider};
use lease_core::time::Millis;

use crate::world::{Saying as _, World, policy, policy_of_one, request};

#[test]
fn rule_1_deadlines_are_carried_out_each_at_its_own_instant() {
    let mut world = World::new(policy_of_one());
    world.acquire(0, request("a", 1).lease_ttl_s(10));
    world.acquire(0, request("n", 1).waiting());
    // Nobody looked for a minute: the lease ended at 10 s, and the next was granted when the lock delay was over.
    world.tick(60_000);
    let lease = world.provider.lease().unwrap();
    assert_eq!((lease.holder.key.head_sha.as_str(), lease.acquired_at.as_ms()), ("n", 15_000));
}

#[test]
fn rule_1_time_never_runs_backwards() {
    let mut world = World::new(policy());
    world.acquire(50_000, request("a", 1));
    assert_eq!(world.acquire(10, request("a", 1)), "pending stabilising until 60000 (1 of 2), 1 in round 1");
}

#[test]
fn periods_of_nothing_and_of_for_ever_are_fine() {
    let zero = Policy {
        stabilisation_window: Millis::ZERO,
        expected_request_count: 0,
        stabilisation_limit: Millis::ZERO,
        request_ttl: Millis::ZERO,
        assignment_delay: Millis::ZERO,
        max_hold: Millis::ZERO,
        lock_delay: Millis::ZERO,
        verdict_retention: Millis::ZERO,
        hearing: Hearing::Exact,
    };
    let mut world = World::new(zero);
    assert_eq!(world.acquire(0, request("a", 1)), "acquired 1 in round 1");
    assert_eq!(world.acquire(0, request("b", 1)), "acquired 2 in round 2");
    let endless = Millis::new(u64::MAX);
    let mut world = World::new(Policy { stabilisation_window: endless, max_hold: endless, ..policy() });
    world.acquire(u64::MAX, request("a", 1));
    world.acquire(u64::MAX, request("b", 1).waiting());
    assert!(world.provider.next_deadline().is_some());
}

#[test]
fn rule_14_down_time_is_nobodys_silence_but_the_maximum_counts_on() {
    let mut world = World::new(Policy { max_hold: Millis::from_secs(100), ..policy_of_one() });
    world.acquire(0, request("a", 1).lease_ttl_s(20));
    world.acquire(0, request("b", 1));
    world.restart(90_000);
    assert_eq!(world.acquire(90_000, request("a", 1).heartbeat().token(1)), "acquired 1 in round 1");
    assert_eq!(world.acquire(100_000, request("b", 1)), "pending lock_delay until 105000, 1 in round 2");
    // What ended while nobody was there ended at its own instant.
    world.restart(200_000);
    assert_eq!(world.acquire(200_000, request("b", 1)), "acquired 2 in round 2");
}

#[test]
fn rule_14_a_restart_brings_its_own_policy() {
    let mut world = World::new(policy());
    world.acquire(0, request("a", 1));
    let smaller = Policy { expected_request_count: 1, ..policy() };
    world.provider = Provider::restore(world.provider.snapshot(), smaller).unwrap();
    world.restart(5);
    assert_eq!(world.acquire(5, request("a", 1)), "acquired 1 in round 1");
}
