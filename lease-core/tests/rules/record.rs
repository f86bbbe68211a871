//! What history can tell of a lease: all of it is in the event that ends it.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use lease_core::ids::{Actor, FencingToken, RunUrl};
use lease_core::provider::{Acquire, Command, Ending, Event, Record, Release, Released, Step, Withdraw};

use crate::world::{Saying as _, World, key, policy, policy_of_one, request};

fn actor(name: &str) -> Actor {
    Actor::new(name).unwrap()
}

/// The one lease that has ended in a step: who held it, how it ended, when, and what else is told of it.
fn ended(step: &Step) -> (String, Ending, u64, Record) {
    let ended = |event: &Event| {
        let Event::Ended { key, ending, at, record } = event else { return None };
        Some((key.head_sha.to_string(), *ending, at.as_ms(), (**record).clone()))
    };
    let [one] = &step.events.iter().filter_map(ended).collect::<Vec<_>>()[..] else {
        panic!("not one lease: {:?}", step.events)
    };
    one.clone()
}

fn of_pull_request(name: &str, priority: u64) -> Acquire {
    request(name, priority).head_ref(&format!("gh-readonly-queue/main/pr-{priority}-{name}"))
}

/// `c` is granted the lease at 40, and contains `a` and `b`.
fn held() -> World {
    let mut world = World::new(policy_of_one());
    world.acquire(5, request("z", 9));
    world.acquire(10, of_pull_request("b", 2).actor("hubot"));
    world.acquire(20, of_pull_request("a", 1));
    let mut winner = of_pull_request("c", 3).commits("a b c").actor("octocat");
    winner.claim.run_url = Some(RunUrl::new("https://ci.example.com/7").unwrap());
    world.acquire(30, winner.clone());
    world.failure(40, "z");
    world.acquire(40, winner);
    world
}

fn release(name: &str, with: Released) -> Command {
    Command::Release(Release { key: key(name), with, fencing_token: None })
}

#[test]
fn a_success_tells_who_it_was_since_when_and_whom_it_has_completed() {
    let mut world = held();
    let (who, ending, at, record) = ended(&world.step(90, &release("c", Released::Success)));
    assert_eq!((who.as_str(), ending, at), ("c", Ending::Success, 90));
    assert_eq!((record.fencing_token, record.round, record.priority.get()), (FencingToken::new(2), 2, 3));
    assert_eq!((record.registered_at.as_ms(), record.acquired_at.as_ms()), (30, 40));
    assert_eq!(record.actor, Some(actor("octocat")));
    assert_eq!(record.head_ref.unwrap().as_str(), "gh-readonly-queue/main/pr-3-c");
    assert_eq!(record.run_url.unwrap().as_str(), "https://ci.example.com/7");
    assert_eq!(record.pull_requests, [1, 2, 3]);
    let completed = record
        .completed
        .iter()
        .map(|request| (request.head_sha.as_str(), request.head_ref.as_ref().unwrap().as_str().to_owned()));
    let wanted = [("a", 1), ("b", 2)].map(|(sha, n)| (sha, format!("gh-readonly-queue/main/pr-{n}-{sha}")));
    assert_eq!(completed.collect::<Vec<_>>(), wanted);
}

#[test]
fn every_other_end_tells_what_was_tested_in_vain() {
    let ends: [(Command, Ending); 5] = [
        (release("c", Released::Failure), Ending::Failure),
        (Command::Withdraw(Withdraw { key: key("c"), fencing_token: None }), Ending::Failure),
        (Command::EndLease(FencingToken::new(2)), Ending::Expired),
        (Command::Clear, Ending::Cleared),
        (Command::Acquire(request("late", 1)), Ending::Expired),
    ];
    for (command, expected) in ends {
        let mut world = held();
        for at_ms in (100..3_600_000).step_by(20_000) {
            for (name, priority) in [("a", 1), ("b", 2)] {
                world.acquire(at_ms, request(name, priority));
            }
        }
        let late = matches!(command, Command::Acquire(_));
        let ended_at = if late { 3_600_040 } else { 3_590_000 };
        let (_, ending, at, record) = ended(&world.step(if late { 3_605_000 } else { ended_at }, &command));
        assert_eq!((ending, at), (expected, ended_at), "{command:?}");
        assert_eq!((record.fencing_token.get(), record.actor), (2, Some(actor("octocat"))), "{command:?}");
        assert_eq!(record.pull_requests, [1, 2, 3], "{command:?}");
        assert!(record.completed.is_empty(), "{command:?}");
    }
}

/// Whoever ends a lease that has run out is not the one who has ended it.
#[test]
fn what_time_has_done_comes_first_and_is_told_from_what_the_command_does() {
    let mut world = World::new(policy_of_one());
    world.acquire(0, request("a", 1).lease_ttl_s(1));
    world.acquire(0, request("b", 1));
    let step = world.step(900, &Command::EndLease(FencingToken::new(1)));
    assert_eq!(step.of_time, 0);
    assert!(matches!(step.events[0], Event::Ended { ending: Ending::Expired, .. }), "{:?}", step.events);
    let mut world = World::new(policy_of_one());
    world.acquire(0, request("a", 1).lease_ttl_s(1));
    world.acquire(0, request("b", 1));
    let step = world.step(2000, &Command::Withdraw(Withdraw { key: key("b"), fencing_token: None }));
    let (of_time, of_the_command) = step.events.split_at(step.of_time);
    assert!(of_time.iter().any(|event| matches!(event, Event::Ended { .. })), "{of_time:?}");
    assert!(matches!(of_the_command[0], Event::Withdrawn { .. }), "{of_the_command:?}");
    assert!(!of_the_command.iter().any(|event| matches!(event, Event::Ended { .. })));
}

#[test]
fn an_actor_is_the_one_who_registered_whoever_comes_later() {
    let mut world = World::new(policy_of_one());
    world.acquire(0, request("h", 1).actor("holder"));
    let step = world.step(1, &Command::Acquire(request("a", 1).actor("first").waiting()));
    let registered = Event::Registered { key: key("a"), actor: Some(actor("first")) };
    assert_eq!(step.events, std::slice::from_ref(&registered));
    world.acquire(2, request("a", 2).actor("second"));
    // Whoever waits through a clear registers anew, and is who they were.
    let step = world.step(3, &Command::Clear);
    assert!(step.events.contains(&registered), "{:?}", step.events);
    let (_, ending, _, record) = ended(&step);
    assert_eq!((ending, record.actor), (Ending::Cleared, Some(actor("holder"))));
    let granted =
        |event: &Event| matches!(event, Event::Granted { actor: by, .. } if *by == Some(actor("first")));
    assert!(step.events.iter().any(granted), "{:?}", step.events);
    world.restore();
    assert_eq!(world.provider.lease().unwrap().actor, Some(actor("first")));
}

#[test]
fn every_end_of_a_request_tells_whose_it_was() {
    let mut world = World::new(policy());
    world.acquire(0, request("a", 1).actor("octocat"));
    let step = world.step(30_000, &Command::Tick);
    assert_eq!(step.events[0], Event::Evicted { key: key("a"), actor: Some(actor("octocat")) });
    world.acquire(30_000, request("a", 1).actor("octocat"));
    let step = world.step(30_001, &Command::Withdraw(Withdraw { key: key("a"), fencing_token: None }));
    assert_eq!(step.events[0], Event::Withdrawn { key: key("a"), actor: Some(actor("octocat")) });
    let mut world = held();
    let step = world.step(50, &release("c", Released::Success));
    let completed = |event: &Event| {
        let Event::Completed { key, actor, .. } = event else { return None };
        Some((key.head_sha.to_string(), actor.clone()))
    };
    let completed: Vec<_> = step.events.iter().filter_map(completed).collect();
    assert_eq!(completed, [("b".to_owned(), Some(actor("hubot"))), ("a".to_owned(), None)]);
}

#[test]
fn to_clear_what_nobody_holds_ends_no_lease() {
    let mut world = World::new(policy());
    world.acquire(0, request("a", 1));
    let step = world.step(1, &Command::Clear);
    assert_eq!(step.events, [Event::Cleared, Event::RoundBegan(2)]);
}
