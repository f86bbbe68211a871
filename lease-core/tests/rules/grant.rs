//! Rules 4, 5, 6, 15 and 16: who is granted, when, and what the others are told.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use lease_core::provider::Policy;
use lease_core::time::Millis;

use crate::world::{Saying as _, World, policy, policy_of_one, request};

fn policy_of(count: u32) -> Policy {
    Policy { expected_request_count: count, ..policy() }
}

#[test]
fn rule_4_containment_beats_priority_and_turns_follow_it() {
    let mut world = World::new(policy_of(3));
    world.acquire(0, request("c3", 3).commits("c1 c2 c3"));
    world.acquire(0, request("x", 2));
    assert_eq!(world.acquire(0, request("c4", 1).commits("c3 c4")), "pending outranked by x, 2 in round 1");
    assert_eq!(world.acquire(0, request("c3", 3)), "pending outranked by x, 3 in round 1");
    assert_eq!(world.acquire(0, request("x", 2)), "acquired 1 in round 1");
}

#[test]
fn rule_4_turns_follow_containment_through_the_whole_stack() {
    let mut world = World::new(policy_of(9));
    let stack = [("c1", 9, "c1"), ("c2", 1, "c1 c2"), ("c3", 1, "c1 c2 c3")];
    for (name, priority, commits) in stack {
        world.acquire(0, request(name, priority).commits(commits));
    }
    let view = world.provider.view();
    let turns: Vec<&str> = view.pending.iter().map(|reply| reply.head_sha.as_str()).collect();
    assert_eq!(turns, ["c3", "c2", "c1"]);
}

#[test]
fn rule_4_where_everyone_is_contained_nobody_is_left_out() {
    let mut world = World::new(policy_of(2));
    world.acquire(0, request("a", 1).commits("b"));
    assert_eq!(world.acquire(0, request("b", 2).commits("a")), "acquired 1 in round 1");
}

#[test]
fn rule_4_ties_go_by_registration_then_commit_then_client() {
    let mut world = World::new(policy_of(4));
    for (at, name) in [(5, "a"), (0, "d"), (0, "c/2"), (0, "c/1")] {
        world.acquire(at, request(name, 1));
    }
    // Time never runs backwards: all four registered at 5.
    assert_eq!(world.acquire(6, request("a", 1)), "acquired 1 in round 1");
    assert_eq!(world.acquire(6, request("c/1", 1)), "pending held, 1 in round 1");
    assert_eq!(world.acquire(6, request("c/2", 1)), "pending held, 2 in round 1");
    assert_eq!(world.acquire(6, request("d", 1)), "pending held, 3 in round 1");
}

#[test]
fn rule_5_the_count_is_no_longer_reached_when_somebody_leaves() {
    let mut world = World::new(policy_of(2));
    world.acquire(0, request("a", 1));
    world.acquire(100, request("b", 0));
    world.withdraw(200, "b");
    assert_eq!(world.acquire(200, request("a", 1)), "pending stabilising until 10100 (1 of 2), 1 in round 1");
    assert_eq!(world.acquire(10_100, request("a", 1)), "acquired 1 in round 1");
}

#[test]
fn rule_5_the_assignment_delay_counts_from_the_last_thing_that_came_true() {
    let policy = Policy { assignment_delay: Millis::from_secs(3), ..policy_of(1) };
    let mut world = World::new(policy);
    world.acquire(0, request("a", 1).lease_ttl_s(10));
    assert_eq!(world.acquire(2999, request("a", 1)), "pending assignment_delay until 3000, 1 in round 1");
    assert_eq!(world.acquire(3000, request("a", 1)), "acquired 1 in round 1");
    world.acquire(4000, request("b", 1));
    // Expired at 13 s, resting until 18 s, and only then is it grantable for the delay.
    assert_eq!(world.acquire(13_000, request("b", 1)), "pending lock_delay until 18000, 1 in round 2");
    assert_eq!(world.acquire(18_000, request("b", 1)), "pending assignment_delay until 21000, 1 in round 2");
    // Who leads may change meanwhile.
    assert_eq!(world.acquire(20_000, request("c", 2)), "pending assignment_delay until 21000, 1 in round 2");
    assert_eq!(world.acquire(21_000, request("c", 2)), "acquired 2 in round 2");
}

#[test]
fn rule_6_tokens_only_ever_grow() {
    let mut world = World::new(policy_of_one());
    for token in 1..5 {
        let name = format!("r{token}");
        let granted = world.acquire(token, request(&name, 1));
        assert!(granted.starts_with(&format!("acquired {token} ")), "{granted}");
        world.restart(token);
        world.clear(token);
    }
}

#[test]
fn rule_15_the_first_reason_that_applies_is_told() {
    let mut world = World::new(Policy { assignment_delay: Millis::from_secs(1), ..policy_of(3) });
    assert_eq!(world.acquire(0, request("a", 1)), "pending stabilising until 10000 (1 of 3), 1 in round 1");
    world.acquire(0, request("b", 2).lease_ttl_s(10));
    assert_eq!(
        world.acquire(0, request("c", 3).lease_ttl_s(10)),
        "pending assignment_delay until 1000, 1 in round 1"
    );
    assert_eq!(world.acquire(0, request("b", 2)), "pending outranked by c, 2 in round 1");
    assert_eq!(world.acquire(1000, request("c", 3)), "acquired 1 in round 1");
    assert_eq!(world.acquire(1000, request("b", 2)), "pending held, 1 in round 1");
    assert_eq!(world.acquire(1000, request("n", 9)), "pending next_round, 3 in round 2");
    assert_eq!(world.acquire(11_000, request("a", 1)), "pending lock_delay until 16000, 2 in round 1");
    assert_eq!(world.acquire(16_000, request("a", 1)), "pending outranked by b, 2 in round 1");
}

#[test]
fn rule_16_the_stack_is_all_that_the_holder_covers_by_ascending_priority() {
    let pr = |name: &str, priority: u64, number: u64| {
        request(name, priority).head_ref(&format!("gh-readonly-queue/main/pr-{number}-abc"))
    };
    let mut world = World::new(policy_of(5));
    world.acquire(0, pr("c1", 1, 11).commits("c1"));
    world.acquire(0, pr("x", 2, 99).commits("x"));
    world.acquire(0, request("c2", 2).commits("c1 c2"));
    world.acquire(0, pr("c3/other", 3, 13).commits("c1 c2 c3"));
    // Not x, which it does not contain; nothing for c2, whose ref is unknown; 13 once for each of its two jobs.
    assert_eq!(
        world.acquire(0, pr("c3", 4, 13).commits("c1 c2 c3")),
        "acquired 1 in round 1, stack 11 13 13"
    );
}
