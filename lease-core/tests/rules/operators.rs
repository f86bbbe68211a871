//! Rule 13: what operators do.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::world::{Saying as _, World, policy, policy_of_one, request};

#[test]
fn rule_13_a_cleared_provider_knows_nobody_but_counts_on() {
    let mut world = World::new(policy_of_one());
    world.acquire(0, request("a", 1));
    world.success(0, "a");
    world.acquire(0, request("b", 1).lease_ttl_s(1));
    world.acquire(0, request("n", 1));
    assert_eq!(world.clear(0), "done");
    assert_eq!(world.acquire(0, request("b", 1).heartbeat().token(2)), "lease lost");
    assert_eq!(world.success_of(0, "b", 2), "lease lost");
    assert_eq!(world.success(0, "a"), "not the holder");
    let view = world.provider.view();
    assert_eq!((view.round, view.fencing_token.get(), view.pending.len()), (3, 2, 0));
    assert_eq!(world.acquire(0, request("a", 1)), "acquired 3 in round 3");
}

#[test]
fn rule_13_clearing_ends_a_lock_delay() {
    let mut world = World::new(policy_of_one());
    world.acquire(0, request("a", 1).lease_ttl_s(1));
    assert_eq!(world.acquire(1000, request("b", 1)), "pending lock_delay until 6000, 1 in round 2");
    world.clear(1000);
    assert_eq!(world.acquire(1000, request("b", 1)), "acquired 2 in round 3");
}

#[test]
fn rule_13_whoever_waits_through_a_clear_is_registered_anew() {
    let mut world = World::new(policy());
    world.acquire(0, request("a", 1).waiting());
    world.clear(5000);
    assert_eq!(world.told(), [""; 0]);
    assert_eq!(
        world.acquire(5000, request("a", 1)),
        "pending stabilising until 15000 (1 of 2), 1 in round 2"
    );
    world.tick(15_000);
    assert_eq!(world.told(), ["a: acquired 1 in round 2"]);
}

#[test]
fn rule_13_ending_a_lease_is_an_expiry_and_must_name_its_token() {
    let mut world = World::new(policy_of_one());
    world.acquire(0, request("a", 1));
    world.acquire(0, request("b", 1));
    assert_eq!(world.end_lease(0, 2), "lease lost, held by a");
    assert_eq!(world.end_lease(0, 1), "done");
    assert_eq!(world.success(0, "a"), "lease lost");
    assert_eq!(world.acquire(0, request("b", 1)), "pending lock_delay until 5000, 1 in round 2");
    assert_eq!(world.end_lease(0, 1), "lease lost");
}

#[test]
fn whoever_looks_sees_all_who_wait_in_the_order_of_their_positions() {
    let mut world = World::new(policy_of_one());
    world.acquire(0, request("h", 9).commits("a b h"));
    for name in ["a", "b", "m", "n"] {
        world.acquire(0, request(name, 1));
    }
    let view = world.provider.view();
    let seen: Vec<_> =
        view.pending.iter().map(|reply| (reply.head_sha.as_str(), reply.position, reply.round)).collect();
    assert_eq!(seen, [("a", 1, 1), ("b", 2, 1), ("m", 3, 2), ("n", 4, 2)]);
    assert_eq!(view.acquired.unwrap().head_sha.as_str(), "h");
}

#[test]
fn whoever_looks_sees_when_something_was_last_decided() {
    let mut world = World::new(policy_of_one());
    for (at_ms, acquire) in [(10, request("h", 1).commits("a")), (20, request("a", 1)), (30, request("n", 1))]
    {
        world.acquire(at_ms, acquire);
        assert_eq!(world.provider.view().last_updated_at.as_ms(), at_ms);
    }
    // To hear the same again decides nothing; to hear something else does, in either round and of the holder.
    for name in ["h", "a", "n"] {
        world.acquire(40, request(name, 1));
        assert_eq!(world.provider.view().last_updated_at.as_ms(), 30, "{name}");
    }
    for (at_ms, name) in [(50, "h"), (60, "a"), (70, "n")] {
        world.acquire(at_ms, request(name, 2));
        assert_eq!(world.provider.view().last_updated_at.as_ms(), at_ms, "{name}");
    }
}

#[test]
fn a_provider_is_idle_exactly_when_nothing_would_be_lost_with_it() {
    let mut world = World::new(policy_of_one());
    assert!(world.provider.is_idle());
    world.acquire(0, request("a", 1));
    assert!(!world.provider.is_idle(), "the lease is held");
    world.success(1000, "a");
    assert!(!world.provider.is_idle(), "a verdict is remembered");
    world.tick(601_000);
    assert!(world.provider.is_idle());
    assert_eq!(world.provider.now().as_ms(), 601_000);

    let mut world = World::new(policy());
    world.acquire(0, request("a", 1));
    assert!(!world.provider.is_idle(), "somebody waits");
    world.tick(30_000);
    assert!(world.provider.is_idle());
}
