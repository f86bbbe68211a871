//! How long somebody will wait, by what was usual (`docs/protocol.md`, *Estimates*).

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use lease_core::provider::{Answer, Command, Policy, Provider, SnapshotVersion};
use lease_core::time::Millis;

use crate::world::{Saying as _, World, policy, policy_of_one, request};

const SECOND: u64 = 1000;

/// What each of those who wait is told, in seconds, in the order of their positions.
fn waits(world: &World) -> Vec<Option<u64>> {
    let pending = world.provider.view().pending;
    pending.iter().map(|reply| reply.estimate.map(|estimate| estimate.wait.as_ms() / SECOND)).collect()
}

/// A provider whose leases were held for so many seconds each, and when the last of them was over. Those that did not succeed
/// are negative.
fn after_holds(policy: Policy, holds: &[i64]) -> (World, u64) {
    let mut world = World::new(policy);
    let mut at_ms = 0;
    for (index, seconds) in holds.iter().enumerate() {
        let name = format!("past{index}");
        assert!(world.acquire(at_ms, request(&name, 1)).starts_with("acquired"));
        at_ms += seconds.unsigned_abs() * SECOND;
        if *seconds > 0 {
            world.success(at_ms, &name)
        } else {
            world.failure(at_ms, &name)
        };
    }
    (world, at_ms)
}

#[test]
fn before_a_lease_has_ended_only_the_front_runner_of_a_free_resource_knows() {
    let mut world = World::new(policy());
    world.acquire(0, request("a", 1));
    assert_eq!(waits(&world), [Some(10)]);
    world.acquire(0, request("b", 2));
    // The second one has made the round complete, and got the lease; how long it will take, nobody knows.
    assert_eq!(waits(&world), [None]);

    let mut world = World::new(Policy { expected_request_count: 3, ..policy() });
    world.acquire(0, request("a", 1));
    world.acquire(1000, request("b", 2));
    assert_eq!(waits(&world), [Some(10), None]);
}

#[test]
fn whom_the_holder_covers_waits_for_it_alone_where_all_succeed() {
    let (mut world, at) = after_holds(policy_of_one(), &[60, 120, 600]);
    world.acquire(at, request("h", 3).commits("h a b"));
    world.acquire(at, request("b", 2).commits("b a"));
    world.acquire(at, request("a", 1).commits("a"));
    assert_eq!(waits(&world), [Some(120), Some(120)]);
    world.tick(at + 20 * SECOND);
    assert_eq!(waits(&world), [Some(100), Some(100)]);
}

#[test]
fn a_holder_that_has_outlasted_some_goes_by_the_others_and_at_last_by_none() {
    let waiting = Policy { request_ttl: Millis::from_secs(3600), ..policy_of_one() };
    let (mut world, at) = after_holds(waiting, &[60, 120, 600]);
    world.acquire(at, request("h", 3).commits("h a"));
    world.acquire(at, request("a", 1).commits("a"));
    // Of 120 s and 600 s.
    world.tick(at + 60 * SECOND);
    assert_eq!(waits(&world), [Some(60)]);
    world.tick(at + 120 * SECOND);
    assert_eq!(waits(&world), [Some(480)]);
    world.tick(at + 600 * SECOND);
    assert_eq!(waits(&world), [None]);
}

#[test]
fn each_failure_that_is_likely_costs_its_share() {
    let (mut world, at) = after_holds(policy_of_one(), &[100, -100, 100, -100]);
    world.acquire(at, request("h", 4).commits("h c b a"));
    world.acquire(at, request("c", 3).commits("c b a"));
    world.acquire(at, request("b", 2).commits("b a"));
    world.acquire(at, request("a", 1).commits("a"));
    // Half of the holders fail: then c has it; half of those fail...
    assert_eq!(waits(&world), [Some(100), Some(150), Some(175)]);
}

#[test]
fn whom_nobody_ahead_covers_waits_for_each_of_them() {
    let (mut world, at) = after_holds(policy_of_one(), &[100, 100]);
    world.acquire(at, request("h", 4).commits("h c a"));
    world.acquire(at, request("c", 3).commits("c"));
    world.acquire(at, request("a", 1).commits("a"));
    assert_eq!(waits(&world), [Some(100), Some(100)]);
    // It turns out that h has nothing of a; and c has not either.
    world.acquire(at, request("h", 4).commits("h c"));
    assert_eq!(waits(&world), [Some(100), Some(200)]);
}

#[test]
fn the_next_round_waits_for_this_one_and_for_its_own_window() {
    let (mut world, at) = after_holds(policy_of_one(), &[100, 100]);
    world.acquire(at, request("h", 4).commits("h"));
    world.acquire(at, request("n", 2).commits("n m"));
    world.acquire(at, request("m", 1).commits("m"));
    assert_eq!(waits(&world), [Some(100), Some(200)]);
    let slow = Policy {
        stabilisation_window: Millis::from_secs(300),
        stabilisation_limit: Millis::from_secs(900),
        request_ttl: Millis::from_secs(3600),
        assignment_delay: Millis::from_secs(7),
        expected_request_count: 0,
        ..policy()
    };
    let mut world = World::new(slow);
    for name in ["x", "y"] {
        let from = world.provider.now().as_ms();
        world.acquire(from, request(name, 1));
        world.acquire(from + 307 * SECOND, request(name, 1));
        world.success(from + 407 * SECOND, name);
    }
    let at = world.provider.now().as_ms();
    world.acquire(at, request("h", 1).commits("h"));
    let granted = at + 307 * SECOND;
    world.acquire(granted, request("h", 1).commits("h"));
    world.acquire(granted + 10 * SECOND, request("n", 2).commits("n"));
    // The holder has 90 s left. Then its own window still runs: 300 s from when it came, and 7 s.
    assert_eq!(waits(&world), [Some(307)]);
}

#[test]
fn a_rest_and_a_delay_are_counted() {
    let (mut world, at) = after_holds(Policy { assignment_delay: Millis::ZERO, ..policy_of_one() }, &[100]);
    world.acquire(at, request("h", 2));
    world.acquire(at, request("n", 1).commits("n"));
    world.end_lease(at, 2);
    assert_eq!(waits(&world), [Some(5)]);
}

#[test]
fn the_last_sixteen_leases_count_whatever_becomes_of_the_provider() {
    let holds: Vec<i64> = [1000; 3].into_iter().chain([10; 9]).chain([30; 7]).collect();
    let (mut world, at) = after_holds(policy_of_one(), &holds);
    assert_eq!(world.provider.usual_hold(), Some(Millis::from_secs(10)));
    world.clear(at);
    world.restart(at + 3600 * SECOND);
    world.tick(at + 90_000 * SECOND);
    assert_eq!(world.provider.usual_hold(), Some(Millis::from_secs(10)));
    // What is cleared was not to be waited for.
    let at = world.provider.now().as_ms();
    world.acquire(at, request("h", 1));
    world.clear(at + 3000 * SECOND);
    let before = world.provider.clone();
    assert_eq!(before.usual_hold(), Some(Millis::from_secs(10)));
    // One more, and one of the short ones is no longer among them: of eight and eight the shorter counts.
    let at = world.provider.now().as_ms();
    world.acquire(at, request("i", 1));
    world.success(at + 30 * SECOND, "i");
    assert_eq!(world.provider.usual_hold(), Some(Millis::from_secs(10)));
    world.acquire(at + 30 * SECOND, request("j", 1));
    world.success(at + 60 * SECOND, "j");
    assert_eq!(world.provider.usual_hold(), Some(Millis::from_secs(30)));
}

#[test]
fn an_older_program_leaves_it_out_and_nothing_else() {
    let (world, _) = after_holds(policy_of_one(), &[100, -200]);
    let old = world.provider.snapshot_in(SnapshotVersion::new(3).unwrap());
    let json = serde_json::to_value(&old).unwrap();
    assert_eq!(json.get("holds"), None);
    let restored = Provider::restore(serde_json::from_value(json).unwrap(), policy_of_one()).unwrap();
    assert_eq!(restored.usual_hold(), None);
    assert_eq!(restored.snapshot_in(SnapshotVersion::new(3).unwrap()), old);
}

#[test]
fn many_ahead_are_not_looked_at_one_by_one_for_ever() {
    let (mut world, at) = after_holds(policy_of_one(), &[-100, -100]);
    world.acquire(at, request("h", 2000));
    for number in 0..1000 {
        world.acquire(at, request(&format!("r{number}"), 1000 - number));
    }
    let waits = waits(&world);
    assert_eq!((waits[0], waits[999]), (Some(100), Some(100 * 1000)));
}

#[test]
fn the_same_estimate_asked_for_later_is_the_same() {
    let (mut world, at) = after_holds(policy_of_one(), &[100]);
    world.acquire(at, request("h", 2));
    world.acquire(at, request("a", 1));
    let before = world.provider.view();
    world.tick(at + SECOND);
    let Answer::Pending(later) = world.step(at + SECOND, &Command::Acquire(request("a", 1))).result.unwrap()
    else {
        panic!("a waits")
    };
    assert_eq!(before.pending, [later]);
}
