//! Invariants over random lives of a provider: late or extra ticks, saving and restoring, and refusals change no answer; tokens
//! grow; nobody is completed without a success that covers it.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use std::collections::BTreeSet;

use lease_core::ids::RequestKey;
use lease_core::provider::{
    Acquire, Answer, Claim, Command, Ending, Event, Hearing, Policy, Release, Released, Withdraw,
};
use lease_core::time::Millis;

use crate::world::{Saying as _, World, key, line, request};

/// A small generator; its seed is all that a run depends on (xorshift64*).
pub(crate) struct Chance(u64);

impl Chance {
    pub(crate) fn of(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) % bound
    }

    pub(crate) fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        let index = usize::try_from(self.below(of.len() as u64)).unwrap();
        of[index]
    }

    pub(crate) fn policy(&mut self) -> Policy {
        let mut seconds = |of: &[u64]| Millis::from_secs(self.pick(of));
        let window = seconds(&[0, 2, 5]);
        Policy {
            stabilisation_window: window,
            stabilisation_limit: seconds(&[2, 9]),
            request_ttl: seconds(&[1, 4, 30]),
            assignment_delay: seconds(&[0, 0, 1]),
            max_hold: seconds(&[3, 20]),
            lock_delay: seconds(&[0, 3]),
            verdict_retention: seconds(&[1, 10]),
            expected_request_count: u32::try_from(self.below(4)).unwrap(),
            hearing: Hearing::Exact,
        }
    }

    pub(crate) fn command(&mut self) -> Command {
        let name = self.pick(&["c1", "c2", "c3", "c4", "x", "c2/j", "x/j"]);
        let token = self.pick(&[None, None, None, Some(1), Some(2), Some(3)]);
        let fencing_token = token.map(lease_core::ids::FencingToken::new);
        match self.below(20) {
            0..=10 => Command::Acquire(self.acquire(name, token)),
            11 => Command::StopWaiting(key(name)),
            12..=15 => {
                let with = self.pick(&[Released::Success, Released::Success, Released::Failure]);
                Command::Release(Release { key: key(name), with, fencing_token })
            }
            16 | 17 => Command::Withdraw(Withdraw { key: key(name), fencing_token }),
            18 if self.below(5) == 0 => Command::Clear,
            18 => Command::EndLease(lease_core::ids::FencingToken::new(token.unwrap_or(1))),
            _ => Command::Tick,
        }
    }

    fn acquire(&mut self, name: &str, token: Option<u64>) -> Acquire {
        let mut acquire = request(name, self.below(4));
        if self.below(2) == 0 {
            let chain = ["c1", "c1 c2", "c1 c2 c3", "c1 c2 c3 c4", "x", ""];
            acquire = acquire.commits(self.pick(&chain));
        }
        if self.below(4) == 0 {
            acquire = acquire.lease_ttl_s(self.pick(&[1, 2, 8]));
        }
        if self.below(3) == 0 {
            acquire = acquire.waiting();
        }
        if let Some(token) = token {
            acquire = acquire.token(token);
        }
        if self.below(6) == 0 { acquire.heartbeat() } else { acquire }
    }
}

fn run(seed: u64) {
    let mut chance = Chance::of(seed);
    let mut world = World::new(chance.policy());
    let mut ticked = world.clone();
    let mut now_ms = 0;
    let mut last_token = 0;
    let mut completed: BTreeSet<RequestKey> = BTreeSet::new();
    let mut successes: Vec<Claim> = Vec::new();
    for _ in 0..60 {
        let before_ms = now_ms;
        now_ms += chance.pick(&[0, 1, 500, 999, 1000, 2000, 7000]);
        let command = chance.command();
        let context = format!("seed {seed}, at {now_ms} ms, {command:?}");

        // Ticks in between, and the one that a timer would do, change no answer (I6).
        if let Some(deadline) = ticked.provider.next_deadline() {
            ticked.tick(deadline.at.as_ms().min(now_ms));
        }
        ticked.tick(before_ms + (now_ms - before_ms) / 2);
        let with_ticks = ticked.step(now_ms, &command);

        let mut untouched = world.clone();
        let step = world.step(now_ms, &command);
        assert_eq!(line(&step.result), line(&with_ticks.result), "{context}");
        assert_eq!(world.provider, ticked.provider, "{context}");

        // A refusal is free (I8).
        if step.result.is_err() {
            untouched.tick(now_ms);
            assert_eq!(world.provider, untouched.provider, "{context}");
        }
        // No events: nothing that a snapshot would miss, apart from when somebody was heard from.
        if step.events.is_empty() {
            untouched.restart(now_ms);
            let mut after = world.clone();
            after.restart(now_ms);
            assert_eq!(after.provider, untouched.provider, "{context}");
        }
        for event in &step.events {
            match event {
                Event::Granted { fencing_token, .. } => {
                    assert!(fencing_token.get() > last_token, "{context}");
                    last_token = fencing_token.get();
                }
                Event::Completed { key, .. } => drop(completed.insert(key.clone())),
                Event::Ended { ending: Ending::Success, key, .. } => {
                    // Only a release can end it so, and only time has passed between this holder and the release.
                    untouched.tick(now_ms);
                    let winner = untouched.provider.lease().unwrap().holder.clone();
                    assert_eq!(winner.key, *key, "{context}");
                    successes.push(winner);
                }
                Event::Cleared
                | Event::Ended { ending: Ending::Failure | Ending::Expired | Ending::Cleared, .. }
                | Event::Evicted { .. }
                | Event::Forgotten(_)
                | Event::Heard(_)
                | Event::Registered { .. }
                | Event::RoundBegan(_)
                | Event::Updated(_)
                | Event::Withdrawn { .. } => {}
            }
        }
        // Nobody is completed without a success that covers it (I2).
        if let (Ok(Answer::Completed(reply)), Command::Acquire(acquire)) = (&step.result, &command) {
            let shown = successes.iter().any(|winner| {
                winner.key.head_sha == reply.by && winner.covers_by_evidence(&acquire.claim.key)
            });
            assert!(shown || completed.contains(&acquire.claim.key), "{context}: {reply:?}");
        }
    }
    // Saving and restoring changes nothing but who waits (I7).
    let mut restored = world.clone();
    restored.restore();
    restored.restart(now_ms);
    world.step(now_ms, &Command::Restart);
    assert_eq!(restored.provider, world.provider, "seed {seed}");
}

#[test]
fn invariants_hold_over_random_lives() {
    for seed in 0..600 {
        run(seed);
    }
}
