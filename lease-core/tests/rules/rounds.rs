//! Rules 5, 8 and 9: how rounds open, grow quiet, end, and hand on what is left of them.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use lease_core::provider::Policy;
use lease_core::time::Millis;

use crate::world::{Saying as _, World, policy, request};

fn never_by_count() -> Policy {
    Policy { expected_request_count: 0, ..policy() }
}

#[test]
fn rule_8_what_is_left_moves_on_without_a_new_window() {
    let mut world = World::new(never_by_count());
    world.acquire(0, request("x", 1).commits("x"));
    world.acquire(5000, request("y", 2).commits("y"));
    assert_eq!(world.acquire(15_000, request("y", 2)), "acquired 1 in round 1");
    world.acquire(15_000, request("x", 1));
    world.success(16_000, "y");
    // As quiet as the round that it left: nobody has joined since 5 s.
    assert_eq!(world.acquire(16_000, request("x", 1)), "acquired 2 in round 2");
}

#[test]
fn rule_8_the_livelier_round_decides_how_quiet_the_two_are_together() {
    let mut world = World::new(never_by_count());
    world.acquire(0, request("x", 1).commits("x"));
    world.acquire(0, request("y", 2).commits("y"));
    world.acquire(10_000, request("y", 2));
    world.acquire(18_000, request("n", 5).commits("n"));
    world.acquire(18_000, request("x", 1));
    world.success(20_000, "y");
    assert_eq!(
        world.acquire(20_000, request("x", 1)),
        "pending stabilising until 28000 (2 of 0), 2 in round 2"
    );
}

#[test]
fn rule_8_the_limit_counts_from_the_earliest_of_those_who_moved() {
    let mut world = World::new(never_by_count());
    world.acquire(0, request("x", 1).commits("x"));
    world.acquire(0, request("y", 2).commits("y"));
    world.acquire(10_000, request("y", 2));
    world.acquire(10_000, request("x", 1));
    world.acquire(25_000, request("n", 5).commits("n"));
    world.acquire(25_000, request("x", 1));
    world.success(26_000, "y");
    // Quiet only at 35 s, but x has been there since 0: the limit of 30 s comes first.
    assert_eq!(
        world.acquire(26_000, request("n", 5)),
        "pending stabilising until 30000 (2 of 0), 1 in round 2"
    );
}

#[test]
fn rule_8_who_has_left_before_does_not_count_for_the_limit_of_those_who_move() {
    let policy = Policy { stabilisation_window: Millis::from_secs(1000), ..never_by_count() };
    let mut world = World::new(policy);
    world.acquire(0, request("gone", 1).commits("gone"));
    world.acquire(5000, request("x", 1).commits("x"));
    world.acquire(10_000, request("y", 2).commits("y"));
    world.withdraw(20_000, "gone");
    world.acquire(30_000, request("x", 1));
    assert_eq!(world.acquire(30_000, request("y", 2)), "acquired 1 in round 1");
    world.success(31_000, "y");
    assert_eq!(
        world.acquire(31_000, request("x", 1)),
        "pending stabilising until 35000 (1 of 0), 1 in round 2"
    );
}

#[test]
fn rule_8_what_moves_over_survives_a_restart_though_the_first_to_come_has_left() {
    let policy = Policy { expected_request_count: 1, assignment_delay: Millis::from_secs(10), ..policy() };
    let mut world = World::new(policy);
    world.acquire(0, request("gone", 1).commits("gone"));
    world.acquire(5000, request("x", 1).commits("x"));
    world.acquire(6000, request("y", 2).commits("y"));
    world.withdraw(7000, "gone");
    assert_eq!(world.acquire(10_000, request("y", 2)), "acquired 1 in round 1");
    world.success(11_000, "y");
    world.restart(12_000);
    assert_eq!(world.acquire(21_000, request("x", 1)), "acquired 2 in round 2");
}

#[test]
fn rule_8_without_evidence_the_lower_priorities_of_its_own_round_are_covered() {
    let mut world = World::new(policy());
    world.acquire(0, request("a", 1));
    world.acquire(0, request("b", 2));
    world.acquire(0, request("late", 1));
    world.acquire(0, request("b/2", 1));
    world.success(0, "b");
    assert_eq!(world.acquire(0, request("a", 1)), "completed by b");
    assert_eq!(world.acquire(0, request("b/2", 1)), "completed by b");
    // It was not of that round, and nothing shows what b contains.
    assert!(world.acquire(0, request("late", 1)).starts_with("pending"));
}

#[test]
fn rule_8_equal_priority_without_evidence_is_not_covered() {
    let mut world = World::new(policy());
    world.acquire(0, request("a", 2));
    world.acquire(0, request("b", 2));
    assert_eq!(world.acquire(0, request("a", 2)), "acquired 1 in round 1");
    world.success(0, "a");
    assert!(world.acquire(0, request("b", 2)).starts_with("pending"));
}

#[test]
fn rule_8_containment_completes_the_next_round_too() {
    let mut world = World::new(policy());
    world.acquire(0, request("a", 1));
    world.acquire(0, request("c3", 2));
    world.acquire(0, request("c1", 1));
    // Its evidence comes late; what it contains had come later than its lease.
    world.acquire(0, request("c3", 2).commits("c1 c2 c3"));
    world.success(0, "c3");
    assert_eq!(world.acquire(0, request("c1", 1)), "completed by c3");
    assert!(world.acquire(0, request("a", 1)).starts_with("pending"));
}

#[test]
fn rule_9_a_failure_hands_over_at_once_and_newcomers_wait() {
    let mut world = World::new(policy());
    world.acquire(0, request("a", 1));
    world.acquire(0, request("b", 2));
    assert_eq!(world.failure(1, "b"), "failure");
    assert_eq!(world.acquire(1, request("n", 9)), "pending next_round, 2 in round 2");
    // Whoever failed may come again, as a newcomer.
    assert_eq!(world.acquire(1, request("b", 2)), "pending next_round, 3 in round 2");
    assert_eq!(world.acquire(1, request("a", 1)), "acquired 2 in round 1");
}

#[test]
fn rule_9_a_round_in_handover_ends_when_nobody_is_left_of_it() {
    let leave: [fn(&mut World); 3] = [
        |world| {
            world.withdraw(20, "a");
        },
        |world| world.tick(30_000),
        |world| {
            world.acquire(20, request("a", 1));
            world.failure(20, "a");
        },
    ];
    for leave in leave {
        let mut world = World::new(policy());
        world.acquire(0, request("a", 1));
        world.acquire(0, request("b", 2));
        world.failure(10, "b");
        world.acquire(10, request("n", 1).waiting());
        leave(&mut world);
        assert_eq!(world.provider.view().round, 2);
        assert!(world.acquire(40_000, request("n", 1)).starts_with("acquired"));
    }
}

#[test]
fn rule_9_the_next_rounds_window_runs_while_this_one_has_the_lease() {
    let mut world = World::new(policy());
    world.acquire(0, request("b", 2).commits("b"));
    world.acquire(10_000, request("b", 2));
    world.acquire(11_000, request("n", 1));
    world.success(20_999, "b");
    assert_eq!(
        world.acquire(20_999, request("n", 1)),
        "pending stabilising until 21000 (1 of 2), 1 in round 2"
    );
    assert_eq!(world.acquire(21_000, request("n", 1)), "acquired 2 in round 2");
}

#[test]
fn an_empty_round_opens_anew_with_its_next_member() {
    let mut world = World::new(never_by_count());
    world.acquire(0, request("a", 1));
    world.withdraw(1000, "a");
    assert_eq!(
        world.acquire(50_000, request("b", 1)),
        "pending stabilising until 60000 (1 of 0), 1 in round 1"
    );
}
