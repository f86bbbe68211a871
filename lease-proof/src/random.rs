//! A random life of a provider: a few requests with and without evidence, in small times, so that everything meets everything.

use lease_core::ids::{ClientId, FencingToken, HeadSha, MergeRef, Priority, RequestKey};
use lease_core::provider::{Acquire, Claim, Command, Commits, Policy, Release, Released, Withdraw};
use lease_core::time::{Millis, Timestamp};

use crate::chance::Chance;
use crate::trace::{Told, Trace};

/// The life that belongs to a seed.
pub fn life(seed: u64) -> Trace {
    let mut chance = Chance::new(seed);
    let policy = policy(&mut chance);
    let style = Style::of(&mut chance);
    let length = 5 + chance.below(90);
    let mut at = chance.below(3) * 500;
    let steps = (0..length).map(|_| {
        at = style.later(&mut chance, at);
        Told { at: Timestamp::from_ms(at), command: style.command(&mut chance) }
    });
    Trace { steps: steps.collect(), policy }
}

/// A policy of small times, in which every parameter can be off.
pub fn policy(chance: &mut Chance) -> Policy {
    let mut of = |ms: &[u64]| Millis::new(chance.pick(ms));
    Policy {
        stabilisation_window: of(&[0, 1000, 2000, 5000]),
        stabilisation_limit: of(&[1000, 4000, 9000]),
        request_ttl: of(&[1000, 3000, 6000, 30_000]),
        assignment_delay: of(&[0, 0, 1000, 2500]),
        max_hold: of(&[3000, 8000, 60_000]),
        lock_delay: of(&[0, 2000, 4000]),
        verdict_retention: of(&[1000, 10_000, 600_000]),
        expected_request_count: chance.pick(&[0, 1, 2, 3, 4]),
    }
}

/// What a life is like: some are mostly polls, some have a lot of trouble.
struct Style {
    names: Vec<&'static str>,
    steps_ms: Vec<u64>,
    evidence: bool,
    trouble: u64,
}

impl Style {
    fn of(chance: &mut Chance) -> Self {
        Self {
            names: chance.pick(&[
                vec!["a", "b", "c"],
                vec!["a", "b", "c", "d", "x"],
                vec!["a", "a/1", "a/2", "b"],
                vec!["a", "b", "b/1", "c", "x", "x/1"],
            ]),
            steps_ms: chance.pick(&[
                vec![0, 0, 1, 500, 1000],
                vec![0, 500, 1000, 1000, 2000],
                vec![0, 0, 0, 250, 4000],
                vec![1, 999, 1000, 1001, 12_000],
            ]),
            evidence: chance.once_in(2),
            trouble: chance.pick(&[4, 10, 40]),
        }
    }

    fn later(&self, chance: &mut Chance, at: u64) -> u64 {
        if chance.once_in(60) { at.saturating_sub(1500) } else { at + chance.pick(&self.steps_ms) }
    }

    fn command(&self, chance: &mut Chance) -> Command {
        let key = key(chance.pick(&self.names));
        let token = if chance.once_in(4) { Some(1 + chance.below(4)) } else { None };
        let fencing_token = token.map(FencingToken::new);
        if chance.once_in(self.trouble) {
            return match chance.below(6) {
                0 => Command::Clear,
                1 => Command::EndLease(FencingToken::new(1 + chance.below(4))),
                2 | 3 => Command::Restart,
                4 => Command::StopWaiting(key),
                _ => Command::Withdraw(Withdraw { key, fencing_token }),
            };
        }
        match chance.below(10) {
            0 => Command::Tick,
            1 | 2 => {
                let with = chance.pick(&[Released::Success, Released::Success, Released::Failure]);
                Command::Release(Release { key, with, fencing_token })
            }
            _ => Command::Acquire(self.acquire(chance, key, fencing_token)),
        }
    }

    fn acquire(&self, chance: &mut Chance, key: RequestKey, fencing_token: Option<FencingToken>) -> Acquire {
        let heartbeat = chance.once_in(12);
        let own = u64::from(key.head_sha.as_str().as_bytes()[0]);
        let priority = if chance.once_in(6) { chance.below(4) } else { 1 + own % 3 };
        let commits = (self.evidence || chance.once_in(8)).then(|| commits(chance, &key));
        let pull_request = own - u64::from(b'a') + 1;
        let head_ref = format!("gh-readonly-queue/main/pr-{pull_request}-{}", key.head_sha.as_str());
        Acquire {
            heartbeat,
            fencing_token,
            wait: chance.once_in(5),
            claim: Claim {
                priority: Priority::new(priority).unwrap_or_else(|_| unreachable!("small")),
                commits: commits.filter(|_| !chance.once_in(4)),
                head_ref: MergeRef::new(&head_ref).ok().filter(|_| chance.once_in(3)),
                lease_ttl_ms: chance.once_in(4).then(|| Millis::new(chance.pick(&[1000, 2000, 3000]))),
                run_url: None,
                key,
            },
        }
    }
}

/// What a commit is built on: mostly those before it, `a` under `b` under `c`; `x` stands alone; sometimes anything.
fn commits(chance: &mut Chance, key: &RequestKey) -> Commits {
    let own = key.head_sha.as_str();
    let all = ["a", "b", "c", "d", "x"];
    let some = all.into_iter().filter(|name| match chance.below(12) {
        0 => true,
        1 => false,
        _ => own != "x" && *name != "x" && *name <= own,
    });
    let some: Vec<HeadSha> = some.filter_map(|name| HeadSha::new(name).ok()).collect();
    Commits::new(some).unwrap_or_else(|| unreachable!("five are not too many"))
}

/// A request by its commit; `a/x` is the commit `a`, client `x`. Panics if it is no name.
pub fn key(name: &str) -> RequestKey {
    let (head_sha, client_id) = name.split_once('/').unwrap_or((name, ""));
    match (HeadSha::new(head_sha), ClientId::new(client_id)) {
        (Ok(head_sha), Ok(client_id)) => RequestKey { head_sha, client_id },
        (_, _) => unreachable!("{name} is a name"),
    }
}
