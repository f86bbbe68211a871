//! A random life of a provider: a few requests with and without evidence, in small times, so that everything
//! meets everything.

use lease_core::ids::{
    ClientId, FencingToken, HeadSha, MAX_WHOLE_NUMBER, MergeRef, Priority, RequestKey, RunUrl,
};
use lease_core::provider::{Acquire, Claim, Command, Commits, Hearing, Policy, Release, Released, Withdraw};
use lease_core::time::{Millis, Timestamp};

use crate::chance::Chance;
use crate::trace::{Told, Trace};

/// The life that belongs to a seed.
pub fn life(seed: u64) -> Trace {
    let mut chance = Chance::new(seed);
    let mut policy = policy(&mut chance);
    let mut style = Style::of(&mut chance, &policy);
    if chance.once_in(80) {
        style = style.through_many_leases();
        policy = at_once(&policy);
    }
    let length = 5 + chance.below(style.length);
    let mut at = chance.below(3) * 500;
    // What no configuration allows, but a scenario does.
    match chance.below(100) {
        0 => policy.request_ttl = Millis::ZERO,
        1 => policy.max_hold = Millis::ZERO,
        2 => at = MAX_WHOLE_NUMBER - 30_000,
        _ => {}
    }
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
        stabilisation_limit: of(&[0, 1000, 4000, 9000]),
        request_ttl: of(&[1000, 3000, 6000, 30_000]),
        assignment_delay: of(&[0, 0, 1000, 2500]),
        max_hold: of(&[3000, 8000, 60_000, u64::MAX]),
        lock_delay: of(&[0, 2000, 4000]),
        verdict_retention: of(&[0, 1000, 10_000, 600_000]),
        hearing: Hearing::Exact,
        expected_request_count: chance.pick(&[0, 1, 2, 3, 4]),
    }
}

/// A policy by which whoever comes gets the lease, and is remembered.
fn at_once(policy: &Policy) -> Policy {
    let none = Millis::ZERO;
    let verdict_retention = Millis::from_secs(3600);
    Policy {
        stabilisation_window: none,
        assignment_delay: none,
        lock_delay: none,
        verdict_retention,
        ..policy.clone()
    }
}

/// What a life is like: some are mostly polls, some have a lot of trouble, some go through many leases.
struct Style {
    names: Vec<&'static str>,
    steps_ms: Vec<u64>,
    evidence: bool,
    length: u64,
    /// How often something out of the ordinary happens: once in as many times.
    trouble: u64,
    /// How often an acquire waits in a long poll.
    waits: u64,
    /// How often a client names a token.
    names_token: u64,
    /// How many commands in ten are releases...
    releases: u64,
    /// ...and what they say.
    ends: Vec<Released>,
}

impl Style {
    fn of(chance: &mut Chance, policy: &Policy) -> Self {
        Self {
            names: chance.pick(&[
                vec!["a", "b", "c"],
                vec!["a", "b", "c", "d", "x"],
                vec!["a", "a/1", "a/2", "b"],
                vec!["a", "b", "b/1", "c", "x", "x/1"],
                vec!["a", "b", "c", "d", "d/1", "e", "f", "g", "h", "x"],
            ]),
            steps_ms: chance.pick(&[
                vec![0, 0, 1, 500, 1000],
                vec![0, 500, 1000, 1000, 2000],
                vec![0, 0, 0, 250, 4000],
                vec![1, 999, 1000, 1001, 12_000],
                Self::around_deadlines(policy),
            ]),
            evidence: chance.once_in(2),
            length: 90,
            trouble: chance.pick(&[4, 10, 40]),
            waits: chance.pick(&[2, 5, 50]),
            names_token: chance.pick(&[2, 6]),
            ends: chance.pick(&[
                vec![Released::Success, Released::Success, Released::Failure],
                vec![Released::Success],
            ]),
            releases: chance.pick(&[2, 4]),
        }
    }

    /// One run after the other, and none succeeds: the verdicts pile up.
    fn through_many_leases(self) -> Self {
        let ends = vec![Released::Failure];
        let steps_ms = vec![0, 1, 100];
        Self { names: vec!["a", "a/1"], steps_ms, ends, length: 800, trouble: 300, releases: 5, ..self }
    }

    /// The instants at which something is over, and those beside them.
    fn around_deadlines(policy: &Policy) -> Vec<u64> {
        let periods =
            [policy.request_ttl, policy.lock_delay, policy.stabilisation_window, policy.assignment_delay];
        let around = periods.map(Millis::as_ms).into_iter().flat_map(|ms| [ms.saturating_sub(1), ms, ms + 1]);
        around.chain([0; 6]).collect()
    }

    fn later(&self, chance: &mut Chance, at: u64) -> u64 {
        let at = match chance.below(120) {
            0 | 1 => at.saturating_sub(1500),
            2 => at + 100_000,
            _ => at + chance.pick(&self.steps_ms),
        };
        at.min(MAX_WHOLE_NUMBER)
    }

    fn command(&self, chance: &mut Chance) -> Command {
        let key = key(chance.pick(&self.names));
        let token = if chance.once_in(self.names_token) { Some(1 + chance.below(4)) } else { None };
        let fencing_token = token.map(FencingToken::new);
        if chance.once_in(self.trouble) {
            return match chance.below(7) {
                0 => Command::Clear,
                1 => Command::EndLease(FencingToken::new(1 + chance.below(4))),
                2 | 3 => Command::Restart,
                4 | 5 => Command::StopWaiting(key),
                _ => Command::Withdraw(Withdraw { key, fencing_token }),
            };
        }
        match chance.below(10) {
            0 => Command::Tick,
            few if few <= self.releases => {
                Command::Release(Release { key, with: chance.pick(&self.ends), fencing_token })
            }
            _ => Command::Acquire(self.acquire(chance, key, fencing_token)),
        }
    }

    fn acquire(&self, chance: &mut Chance, key: RequestKey, fencing_token: Option<FencingToken>) -> Acquire {
        let heartbeat = chance.once_in(12);
        let own = u64::from(key.head_sha.as_str().as_bytes()[0]);
        let priority = if chance.once_in(6) { chance.below(4) } else { 1 + own % 3 };
        let commits = (self.evidence || chance.once_in(8)).then(|| commits(chance, &key));
        Acquire {
            actor: None,
            heartbeat,
            fencing_token,
            wait: chance.once_in(self.waits),
            claim: Claim {
                priority: Priority::new(priority).unwrap_or_else(|_| unreachable!("small")),
                commits: commits.filter(|_| !chance.once_in(4)),
                head_ref: chance.once_in(3).then(|| head_ref(chance, &key)),
                lease_ttl_ms: chance.once_in(4).then(|| Millis::new(chance.pick(&[1000, 2000, 3000]))),
                run_url: chance.once_in(8).then(|| run_url(chance)),
                key,
            },
        }
    }
}

/// The ref of a merge group; now and then one that names no pull request, or names it in an odd way.
fn head_ref(chance: &mut Chance, key: &RequestKey) -> MergeRef {
    let sha = key.head_sha.as_str();
    let number = 10 * u64::from(sha.as_bytes()[0] - b'a' + 1) + key.client_id.as_str().len() as u64;
    let text = match chance.below(12) {
        0 => format!("refs/heads/gh-readonly-queue/release/1.x/pr-{number}-{sha}"),
        1 => format!("gh-readonly-queue/pr-7-{sha}/pr-{number}-{sha}"),
        2 => format!("gh-readonly-queue/main/pr-{number}-{sha}/"),
        3 => format!("gh-readonly-queue/main/pr-{number}"),
        4 => format!("gh-readonly-queue/pr-{number}-{sha}"),
        5 => "feature".to_owned(),
        _ => format!("gh-readonly-queue/main/pr-{number}-{sha}"),
    };
    MergeRef::new(&text).unwrap_or_else(|_| unreachable!("short, and without control characters"))
}

fn run_url(chance: &mut Chance) -> RunUrl {
    let url = format!("https://ci.example/{}", chance.below(3));
    RunUrl::new(&url).unwrap_or_else(|_| unreachable!("short, and without control characters"))
}

/// What a commit is built on: mostly those before it, `a` under `b` under `c`; `x` stands alone; sometimes anything.
fn commits(chance: &mut Chance, key: &RequestKey) -> Commits {
    let own = key.head_sha.as_str();
    let all = ["a", "b", "c", "d", "e", "f", "g", "h", "x"];
    let some = all.into_iter().filter(|name| match chance.below(12) {
        0 => true,
        1 => false,
        _ => own != "x" && *name != "x" && *name <= own,
    });
    let some: Vec<HeadSha> = some.filter_map(|name| HeadSha::new(name).ok()).collect();
    Commits::new(some).unwrap_or_else(|| unreachable!("nine are not too many"))
}

/// A request by its commit; `a/x` is the commit `a`, client `x`. Panics if it is no name.
pub fn key(name: &str) -> RequestKey {
    let (head_sha, client_id) = name.split_once('/').unwrap_or((name, ""));
    match (HeadSha::new(head_sha), ClientId::new(client_id)) {
        (Ok(head_sha), Ok(client_id)) => RequestKey { head_sha, client_id },
        (_, _) => unreachable!("{name} is a name"),
    }
}
