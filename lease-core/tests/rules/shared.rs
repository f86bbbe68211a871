//! A provider that several processes keep: what a third of a TTL late is, and what stays exact.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use lease_core::ids::FencingToken;
use lease_core::provider::{Command, DeadlineReason, Ending, Event, Hearing, Policy, Provider};
use lease_core::time::{Millis, Timestamp};

use crate::world::{Saying as _, World, key, policy_of_one, request};

/// A TTL of 30 s, so that silence is told to 10 s.
const TTL_MS: u64 = 30_000;
const THIRD_MS: u64 = 10_000;

fn shared() -> Policy {
    Policy { hearing: Hearing::Shared, ..policy_of_one() }
}

/// One who holds the lease, so that others wait.
fn held() -> World {
    let mut world = World::new(shared());
    assert_eq!(world.acquire(0, request("holder", 9)), "acquired 1 in round 1");
    world
}

/// Another process, which knows what is stored and no more.
fn another(world: &World) -> World {
    let mut another = world.clone();
    another.restore();
    another
}

/// Several processes. Each reads before a command, and stores what came of it where there is something to store.
struct Replicas {
    stored: World,
    kept: Vec<World>,
    /// Which of them know the newest state.
    fresh: Vec<bool>,
    /// When who was heard from, as far as it was stored.
    heard: Vec<(u64, String)>,
}

impl Replicas {
    fn new(stored: &World) -> Self {
        Self {
            stored: stored.clone(),
            kept: vec![another(stored), another(stored), another(stored)],
            fresh: vec![true; 3],
            heard: Vec::new(),
        }
    }

    fn step(&mut self, replica: usize, at_ms: u64, command: &Command) -> Vec<Event> {
        if !self.fresh[replica] {
            self.kept[replica] = another(&self.stored);
        }
        let step = self.kept[replica].step(at_ms, command);
        self.fresh[replica] = true;
        if !step.events.is_empty() {
            self.stored = another(&self.kept[replica]);
            self.fresh.fill(false);
            self.fresh[replica] = true;
        }
        let heard = step.events.iter().filter_map(|event| match event {
            Event::Heard(key) => Some((at_ms, key.head_sha.to_string())),
            Event::Registered { .. }
            | Event::Updated(_)
            | Event::Evicted { .. }
            | Event::Withdrawn { .. }
            | Event::Granted { .. }
            | Event::Ended { .. }
            | Event::Completed { .. }
            | Event::RoundBegan(_)
            | Event::Forgotten(_)
            | Event::Cleared => None,
        });
        self.heard.extend(heard);
        step.events
    }
}

/// Gaps between polls, none as long as the TTL: short ones, long ones, and those around a third.
const GAPS_MS: [&[u64]; 6] = [
    &[1000],
    &[10_000],
    &[9_999, 1],
    &[29_999],
    &[100, 9_900, 20_000, 3000, 29_999, 1],
    &[7000, 7000, 7000, 12_000],
];

/// Polls for some minutes at one replica after the other. Tells when it polled last.
fn poll(replicas: &mut Replicas, gaps_ms: &[u64], command: &Command) -> u64 {
    let mut at_ms = 0;
    for (turn, gap_ms) in gaps_ms.iter().cycle().take(50).enumerate() {
        at_ms += gap_ms;
        let events = replicas.step(turn * 2 % 3, at_ms, command);
        let silent = |event: &Event| matches!(event, Event::Evicted { .. } | Event::Ended { .. });
        assert!(!events.iter().any(silent), "{gaps_ms:?}, at {at_ms}: {events:?}");
    }
    at_ms
}

#[test]
fn whoever_polls_within_its_ttl_is_never_evicted_and_a_silent_one_a_third_late_at_most() {
    for gaps_ms in GAPS_MS {
        let mut world = held();
        world.acquire(0, request("a", 1));
        let mut replicas = Replicas::new(&world);
        let last_ms = poll(&mut replicas, gaps_ms, &Command::Acquire(request("a", 1)));
        for replica in 0..3 {
            replicas.step(replica, last_ms + TTL_MS, &Command::Tick);
            assert_eq!(replicas.kept[replica].provider.pending_count(), 1, "{gaps_ms:?}");
        }
        for mut kept in replicas.kept {
            kept.tick(last_ms + TTL_MS + THIRD_MS);
            assert_eq!(kept.provider.pending_count(), 0, "{gaps_ms:?}");
        }
    }
}

#[test]
fn whoever_sends_heartbeats_within_its_ttl_keeps_the_lease_and_a_silent_one_a_third_longer_at_most() {
    for gaps_ms in GAPS_MS {
        let mut world = World::new(shared());
        world.acquire(0, request("a", 1).lease_ttl_s(30));
        let mut replicas = Replicas::new(&world);
        let heartbeat = Command::Acquire(request("a", 1).heartbeat().token(1));
        let last_ms = poll(&mut replicas, gaps_ms, &heartbeat);
        let events = replicas.step(1, last_ms + 60_000, &Command::Tick);
        let Some(Event::Ended { ending: Ending::Expired, at, .. }) = events.first() else {
            panic!("{gaps_ms:?}: {events:?}")
        };
        let silent_ms = at.as_ms() - last_ms;
        assert!((TTL_MS + 1..=TTL_MS + THIRD_MS).contains(&silent_ms), "{gaps_ms:?}: {silent_ms}");
    }
}

/// A shorter TTL counts from the heartbeat that states it, and not from the last one that was stored.
#[test]
fn a_heartbeat_that_changes_the_ttl_is_heard_at_once() {
    let mut world = World::new(shared());
    world.acquire(0, request("a", 1).lease_ttl_s(300));
    let changed = request("a", 1).heartbeat().token(1).lease_ttl_s(3);
    assert_eq!(world.acquire(90_000, changed), "acquired 1 in round 1");
    world.tick(93_000);
    assert!(world.provider.lease().is_some());
    world.tick(94_000);
    assert!(world.provider.lease().is_none());
}

#[test]
fn it_is_stored_once_in_a_third_of_a_ttl_that_somebody_was_heard_from() {
    let mut world = World::new(shared());
    world.acquire(0, request("holder", 9).lease_ttl_s(30));
    world.acquire(0, request("a", 1));
    let mut replicas = Replicas::new(&world);
    for second in 1..=600 {
        replicas.step(second % 3, second as u64 * 1000, &Command::Acquire(request("a", 1)));
        let heartbeat = request("holder", 9).heartbeat().token(1);
        replicas.step(second % 2, second as u64 * 1000, &Command::Acquire(heartbeat));
    }
    for name in ["a", "holder"] {
        let at_ms: Vec<u64> =
            replicas.heard.iter().filter(|(_, heard)| heard == name).map(|(at, _)| *at).collect();
        assert_eq!(at_ms.len(), 60, "{name}");
        assert!(at_ms.windows(2).all(|pair| pair[1] - pair[0] >= THIRD_MS), "{name}: {at_ms:?}");
    }
}

#[test]
fn whoever_never_promised_heartbeats_is_not_stored_for_them() {
    let mut replicas = Replicas::new(&held());
    for second in 1..=600 {
        replicas.step(0, second * 1000, &Command::Acquire(request("holder", 9)));
    }
    assert_eq!(replicas.heard, []);
}

#[test]
fn whoever_waits_in_a_long_poll_is_known_to_the_others_for_as_long_as_it_waits() {
    let mut here = held();
    here.acquire(0, request("a", 1).waiting());
    let mut told = 0;
    let end_ms = loop {
        let there = another(&here);
        let deadline = here.provider.next_deadline().unwrap();
        if deadline.at.as_ms() > 600_000 {
            break 600_000;
        }
        assert_eq!(deadline.reason, DeadlineReason::WaitingRetold);
        // Until the deadline is kept the other one finds nothing amiss, even if the timer here is a little late.
        let mut late = there.clone();
        late.tick(deadline.at.as_ms() + TTL_MS - 1);
        assert_eq!(late.provider.pending_count(), 1, "{deadline:?}");
        let step = here.step(deadline.at.as_ms(), &Command::Tick);
        assert_eq!(step.events, [Event::Heard(key("a"))], "{deadline:?}");
        told += 1;
    };
    assert_eq!(told, end_ms / THIRD_MS);
    // The process dies, and its client with it. The other one misses it in time.
    let mut there = another(&here);
    there.tick(end_ms + TTL_MS);
    assert_eq!(there.provider.pending_count(), 1);
    there.tick(end_ms + TTL_MS + THIRD_MS);
    assert_eq!(there.provider.pending_count(), 0);
}

#[test]
fn whoever_stops_to_wait_counts_as_heard_from_until_then() {
    for waited_ms in [1, 9_999, 10_000, 25_000, 100_000] {
        let mut here = held();
        here.acquire(0, request("a", 1).waiting());
        while let Some(deadline) = here.provider.next_deadline().filter(|next| next.at.as_ms() < waited_ms) {
            here.tick(deadline.at.as_ms());
        }
        here.stop_waiting(waited_ms, "a");
        let mut there = another(&here);
        there.tick(waited_ms + TTL_MS);
        assert_eq!(there.provider.pending_count(), 1, "{waited_ms}");
        there.tick(waited_ms + TTL_MS + THIRD_MS);
        assert_eq!(there.provider.pending_count(), 0, "{waited_ms}");
    }
}

#[test]
fn whoever_waits_through_a_clear_is_known_to_the_others_as_new() {
    let mut here = World::new(Policy { expected_request_count: 2, ..shared() });
    here.acquire(0, request("a", 1).waiting());
    here.clear(5000);
    let mut there = another(&here);
    let stabilising = "pending stabilising until 15000 (1 of 2), 1 in round 2";
    assert_eq!(there.acquire(5000, request("a", 1)), stabilising);
    there.tick(5000 + TTL_MS);
    assert_eq!(there.provider.pending_count(), 1);
}

/// What has become of a request that waited here, and what whoever waits on it does.
fn taken_out(before: &World, there: &World) -> Vec<String> {
    let taken = another(there).provider.taken_out_since(&before.provider);
    taken.into_iter().map(|key| key.head_sha.to_string()).collect()
}

#[test]
fn whoever_waits_where_others_withdraw_its_request_is_told() {
    let mut here = held();
    here.acquire(0, request("a", 1).waiting());
    here.acquire(0, request("b", 1).waiting());
    let mut there = another(&here);
    assert_eq!(taken_out(&here, &there), [""; 0]);
    there.withdraw(5000, "a");
    assert_eq!(taken_out(&here, &there), ["a"]);
    // It has come back: whoever waits, waits on.
    there.acquire(6000, request("a", 1));
    assert_eq!(taken_out(&here, &there), [""; 0]);
}

/// Nobody was evicted while nobody could reach the store: who is gone soon after that was taken out.
#[test]
fn whoever_waits_through_an_outage_after_which_its_request_is_withdrawn_is_told() {
    let mut here = held();
    here.acquire(0, request("a", 1).waiting());
    let mut there = another(&here);
    there.restart(600_000);
    there.withdraw(601_000, "a");
    here.step(600_000, &Command::Restart);
    assert_eq!(taken_out(&here, &there), ["a"]);
}

#[test]
fn whoever_waits_where_others_have_had_its_lease_is_told() {
    let endings: [fn(&mut World); 3] = [
        |there| drop(there.withdraw(2000, "a")),
        |there| drop(there.failure(2000, "a")),
        |there| drop(there.end_lease(2000, 2)),
    ];
    for end in endings {
        let mut here = held();
        here.acquire(0, request("a", 1).waiting());
        let mut there = another(&here);
        there.failure(1000, "holder");
        assert_eq!(there.acquire(1000, request("a", 1)), "acquired 2 in round 2");
        // It holds the lease: the next poll says so.
        assert_eq!(taken_out(&here, &there), [""; 0]);
        end(&mut there);
        assert_eq!(taken_out(&here, &there), ["a"]);
        // However late this one looks.
        there.tick(200_000);
        assert_eq!(taken_out(&here, &there), ["a"]);
    }
}

#[test]
fn whoever_was_completed_cleared_or_evicted_asks_anew() {
    let mut here = held();
    here.acquire(0, request("a", 1).waiting());

    let mut completing = another(&here);
    completing.acquire(1000, request("holder", 9).commits("a holder"));
    completing.success(1000, "holder");
    assert_eq!(taken_out(&here, &completing), [""; 0]);
    assert_eq!(another(&completing).acquire(2000, request("a", 1)), "completed by holder");

    let mut clearing = another(&here);
    clearing.clear(1000);
    assert_eq!(clearing.provider.pending_count(), 0);
    assert_eq!(taken_out(&here, &clearing), [""; 0]);

    // This process stood still for so long that the other missed the request.
    let mut evicting = another(&here);
    evicting.tick(TTL_MS + THIRD_MS);
    assert_eq!(evicting.provider.pending_count(), 0);
    assert_eq!(taken_out(&here, &evicting), [""; 0]);
}

#[test]
fn a_provider_that_nobody_looks_at_must_be_looked_at_when_somebody_is_missed() {
    let at = |world: &World| world.provider.deadline_of_silence().map(Timestamp::as_ms);
    let mut world = World::new(shared());
    assert_eq!(at(&world), None);
    world.acquire(0, request("a", 1).lease_ttl_s(60));
    assert_eq!(at(&world), Some(80_000));
    world.acquire(1000, request("b", 1).waiting());
    assert_eq!(at(&world), Some(1000 + TTL_MS + THIRD_MS));
    // Who waits here does not count as heard from by others.
    assert_eq!(at(&another(&world)), at(&world));
    world.stop_waiting(1000, "b");
    world.withdraw(1000, "b");
    world.success(2000, "a");
    assert_eq!(at(&world), None);
}

#[test]
fn tokens_go_on_where_a_provider_was_forgotten() {
    let mut world = World::new(shared());
    world.provider = Provider::new_after(FencingToken::new(41), shared());
    assert_eq!(world.provider.last_token(), FencingToken::new(41));
    // It may be stored before anything happens to it.
    world.restore();
    assert_eq!(world.acquire(0, request("a", 1)), "acquired 42 in round 1");
    world.restore();
    assert_eq!(world.success_of(0, "a", 42), "completed by a");
}

#[test]
fn a_provider_may_be_forgotten_when_nothing_would_be_missed() {
    let retention = Millis::from_secs(1000);
    let forgettable = |world: &World, at_ms| {
        let mut world = another(world);
        world.tick(at_ms);
        world.provider.is_forgettable(retention)
    };
    let mut world = World::new(Policy { lock_delay: Millis::from_secs(5000), ..shared() });
    assert!(forgettable(&world, 0), "nobody has used it");
    world.acquire(0, request("a", 1));
    assert!(!forgettable(&world, 3_000_000), "the lease is held");
    world.success(1000, "a");
    // The verdict is kept for ten minutes, and that it was forgotten is the last thing that happened.
    assert!(!forgettable(&world, 600_999));
    assert!(!forgettable(&world, 1_600_999));
    assert!(forgettable(&world, 1_601_000));

    world.acquire(2000, request("b", 1));
    world.end_lease(10_000, 2);
    let verdict_gone_ms = 610_000 + 1_000_000;
    assert!(!forgettable(&world, verdict_gone_ms), "the resource rests");
    assert!(!forgettable(&world, 5_009_999));
    assert!(forgettable(&world, 5_010_000));
    // Whoever is pending keeps it.
    world.acquire(20_000, request("c", 1));
    let mut waits = another(&world);
    waits.acquire(20_000, request("c", 1).waiting());
    waits.tick(6_000_000);
    assert!(!waits.provider.is_vacant() && !waits.provider.is_forgettable(retention));
}
