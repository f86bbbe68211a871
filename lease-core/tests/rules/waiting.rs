//! Rule 5's last sentence: a request that waits in a long poll counts as polling all the time.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use lease_core::provider::DeadlineReason;

use crate::world::{Saying as _, World, policy, policy_of_one, request};

#[test]
fn whoever_waits_is_granted_at_the_very_instant_and_told() {
    let mut world = World::new(policy());
    world.acquire(0, request("a", 1).waiting());
    let deadline = world.provider.next_deadline().unwrap();
    assert_eq!((deadline.at.as_ms(), deadline.reason), (10_000, DeadlineReason::LeaseGranted));
    // The timer is late, and a higher one comes before it rings: the lease was given at 10 s all the same.
    assert_eq!(world.acquire(10_500, request("b", 9)), "pending next_round, 1 in round 2");
    assert_eq!(world.told(), ["a: acquired 1 in round 1"]);
}

#[test]
fn whoever_waits_is_never_evicted_and_counts_from_when_it_stops() {
    let mut world = World::new(policy_of_one());
    world.acquire(0, request("h", 9));
    world.acquire(0, request("a", 1).waiting());
    assert_eq!(world.stop_waiting(100_000, "a"), "pending next_round, 1 in round 2");
    world.tick(129_999);
    assert_eq!(world.provider.pending_count(), 1);
    world.tick(130_000);
    assert_eq!(world.provider.pending_count(), 0);
}

#[test]
fn two_polls_of_one_request_wait_until_both_are_gone() {
    let mut world = World::new(policy_of_one());
    world.acquire(0, request("h", 9));
    world.acquire(0, request("a", 1).waiting());
    world.acquire(0, request("a", 1).waiting());
    world.stop_waiting(0, "a");
    world.tick(60_000);
    assert_eq!(world.provider.pending_count(), 1);
    world.stop_waiting(60_000, "a");
    world.tick(90_000);
    assert_eq!(world.provider.pending_count(), 0);
}

#[test]
fn a_success_tells_all_whom_it_completes_and_a_failure_the_next() {
    let mut world = World::new(policy());
    world.acquire(0, request("a", 1).waiting());
    world.acquire(0, request("b", 2).waiting());
    world.acquire(0, request("c", 3).waiting());
    // The second made the round complete, so it was granted before the third came.
    assert_eq!(world.told(), [""; 0]);
    let holder = world.provider.lease().unwrap().holder.key.clone();
    assert_eq!(holder.head_sha.as_str(), "b");
    world.success(0, "b");
    assert_eq!(world.told(), ["a: completed by b"]);
    world.tick(10_000);
    assert_eq!(world.told(), ["c: acquired 2 in round 2"]);
    assert_eq!(world.withdraw(10_000, "c"), "withdrawn");
}

#[test]
fn withdrawing_a_request_answers_whoever_waits_on_it() {
    let mut world = World::new(policy());
    world.acquire(0, request("a", 1).waiting());
    world.withdraw(1, "a");
    assert_eq!(world.told(), ["a: withdrawn"]);
    assert_eq!(world.stop_waiting(2, "a"), "withdrawn");
}

#[test]
fn an_eviction_lets_whoever_waits_behind_it_go_on() {
    let mut world = World::new(policy());
    world.acquire(0, request("dead", 9));
    world.acquire(0, request("a", 1).waiting());
    world.tick(30_000);
    assert_eq!(world.told(), ["a: acquired 1 in round 1"]);
}
