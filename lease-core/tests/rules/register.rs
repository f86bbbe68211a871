//! Rules 2, 3, 7 and 17: how requests come in, and what they may change.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use lease_core::provider::MAX_REQUESTS;

use crate::world::{Saying as _, World, policy, policy_of_one, request};

#[test]
fn rule_2_a_remembered_success_answers_at_once() {
    let mut world = World::new(policy_of_one());
    world.acquire(0, request("c2/x", 2).commits("c1 c2"));
    world.success(0, "c2/x");
    // The same commit, another job of it; a commit that it contains; and neither.
    assert_eq!(world.acquire(1, request("c2/y", 2)), "completed by c2");
    assert_eq!(world.acquire(1, request("c1", 1)), "completed by c2");
    assert_eq!(world.acquire(1, request("c0", 0)), "acquired 2 in round 2");
}

#[test]
fn rule_2_a_completed_request_hears_it_until_the_verdict_is_forgotten() {
    let mut world = World::new(policy());
    world.acquire(0, request("a", 1));
    world.acquire(0, request("b", 2));
    world.success(1000, "b");
    assert_eq!(world.acquire(600_999, request("a", 1)), "completed by b");
    assert_eq!(
        world.acquire(601_000, request("a", 1)),
        "pending stabilising until 611000 (1 of 2), 1 in round 2"
    );
}

#[test]
fn rule_2_another_job_of_a_completed_commit_is_not_completed_without_evidence() {
    let mut world = World::new(policy());
    world.acquire(0, request("a/x", 1));
    world.acquire(0, request("b", 2));
    world.success(0, "b");
    assert_eq!(world.acquire(0, request("a/x", 1)), "completed by b");
    assert!(world.acquire(0, request("a/y", 1)).starts_with("pending"));
}

#[test]
fn rule_2_whoever_comes_late_waits_for_the_next_round_unless_the_holder_covers_it() {
    let mut world = World::new(policy_of_one());
    world.acquire(0, request("c2", 2).commits("c1 c2"));
    assert_eq!(world.acquire(0, request("c1", 1)), "pending held, 1 in round 1");
    assert_eq!(world.acquire(0, request("c2/other", 2)), "pending held, 1 in round 1");
    assert_eq!(world.acquire(0, request("x", 9)), "pending next_round, 3 in round 2");
}

#[test]
fn rule_3_what_a_poll_leaves_out_stays() {
    let mut world = World::new(policy());
    world.acquire(0, request("c1", 1).commits("c1"));
    world.acquire(0, request("c2", 1).commits("c1 c2").lease_ttl_s(20));
    assert_eq!(world.acquire(0, request("c2", 1)), "acquired 1 in round 1");
    // The TTL of the lease was promised when it registered.
    assert_eq!(world.acquire(19_999, request("c1", 1)), "pending held, 1 in round 1");
    assert_eq!(world.acquire(20_000, request("c1", 1)), "pending lock_delay until 25000, 1 in round 1");
}

#[test]
fn rule_3_a_changed_priority_counts_and_does_not_restart_the_window() {
    let mut world = World::new(lease_core::provider::Policy { expected_request_count: 0, ..policy() });
    world.acquire(0, request("a", 1));
    world.acquire(1000, request("b", 2));
    world.acquire(9000, request("a", 3));
    assert_eq!(world.acquire(11_000, request("b", 2)), "pending outranked by a, 2 in round 1");
    assert_eq!(world.acquire(11_000, request("a", 3)), "acquired 1 in round 1");
}

#[test]
fn rule_7_a_heartbeat_of_who_does_not_hold_is_lost_and_registers_nothing() {
    let mut world = World::new(policy_of_one());
    assert_eq!(world.acquire(0, request("a", 1).heartbeat()), "lease lost");
    assert_eq!(world.acquire(0, request("b", 1)), "acquired 1 in round 1");
    assert_eq!(world.acquire(0, request("b", 1).token(2)), "lease lost, held by b");
    assert_eq!(world.acquire(0, request("b", 1).heartbeat().token(1)), "acquired 1 in round 1");
    assert_eq!(world.acquire(0, request("c", 1).heartbeat()), "lease lost, held by b");
    world.success(0, "b");
    assert_eq!(world.acquire(0, request("b", 1).heartbeat()), "lease lost");
    // Without the claim to hold it, a wrong token does not matter.
    assert_eq!(world.acquire(0, request("d", 1).token(99)), "acquired 2 in round 2");
}

#[test]
fn rule_17_a_request_too_many_is_refused_and_the_holder_is_not_counted() {
    let mut world = World::new(policy_of_one());
    world.acquire(0, request("holder", 1));
    for number in 0..MAX_REQUESTS {
        assert!(world.acquire(0, request(&format!("r{number}"), 1)).starts_with("pending"));
    }
    let full = world.provider.clone();
    assert_eq!(world.acquire(0, request("late", 1)), "too many");
    assert_eq!(world.provider, full);
    assert!(world.acquire(0, request("r7", 2)).starts_with("pending"));
    world.withdraw(0, "r7");
    assert!(world.acquire(0, request("late", 1)).starts_with("pending"));
}
