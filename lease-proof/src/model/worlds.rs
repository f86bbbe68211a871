//! The worlds: who comes, by which policy, and what may go wrong.

use std::sync::{Arc, Mutex};

use lease_core::ids::RequestKey;
use lease_core::provider::{Commits, Hearing, Policy};
use lease_core::time::Millis;

use crate::coverage::Coverage;
use crate::random::key;

/// What a run is like.
#[derive(Clone, Debug)]
pub struct RunSpec {
    /// Who it is.
    pub key: RequestKey,
    /// Its commits ahead.
    pub priority: u64,
    /// What it says when it asks again; the branch may have moved.
    pub later_priority: u64,
    /// Its evidence.
    pub commits: Option<Commits>,
    /// How long its lease outlives a heartbeat.
    pub lease_ttl: Option<Millis>,
    /// It comes at this moment or later.
    pub comes_at_ms: u64,
    /// It must have come by then.
    pub comes_by_ms: u64,
    /// Whether it waits in long polls.
    pub long_polls: bool,
}

/// How often something may go wrong.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Budget {
    /// Answers that get lost.
    pub losses: u8,
    /// Commands that arrive twice.
    pub repeats: u8,
    /// Runs that fall silent for ever, or for so long that they might as well have.
    pub deaths: u8,
    /// Failing jobs.
    pub failures: u8,
    /// Restarts of the server.
    pub restarts: u8,
    /// Clears by an operator.
    pub clears: u8,
    /// Leases that an operator ends.
    pub ends: u8,
    /// Runs that are taken out.
    pub withdrawals: u8,
}

/// Everything that a world starts from.
#[derive(Clone, Debug)]
pub struct World {
    /// What it is called.
    pub name: &'static str,
    /// What the provider decides by; the unit of time is one millisecond.
    pub policy: Policy,
    /// Who comes.
    pub runs: Vec<RunSpec>,
    /// What may go wrong.
    pub budget: Budget,
    /// How long a job takes at the longest.
    pub job_ms: u64,
    /// How long a live run is silent at the longest.
    pub poll_every_ms: u64,
    /// When the world ends.
    pub horizon_ms: u64,
    /// What it was made to reach, of [`CASES`](crate::coverage::CASES).
    pub reaches: &'static [&'static str],
    /// It has so many distinct states, or more: a world that shrank by accident shall be seen.
    pub at_least: usize,
    /// What was seen in it.
    pub seen: Arc<Mutex<Coverage>>,
}

fn run(name: &str, priority: u64, commits: &[&str]) -> RunSpec {
    let shas = commits.iter().map(|name| key(name).head_sha).collect();
    RunSpec {
        key: key(name),
        priority,
        later_priority: priority,
        commits: Commits::new(shas).filter(|_| !commits.is_empty()),
        lease_ttl: None,
        comes_at_ms: 0,
        comes_by_ms: 2,
        long_polls: false,
    }
}

fn policy(window: u64, expected: u32) -> Policy {
    Policy {
        stabilisation_window: Millis::new(window),
        expected_request_count: expected,
        stabilisation_limit: Millis::new(4),
        request_ttl: Millis::new(3),
        assignment_delay: Millis::ZERO,
        max_hold: Millis::new(6),
        lock_delay: Millis::new(2),
        verdict_retention: Millis::new(1000),
        hearing: Hearing::Exact,
    }
}

fn world(name: &'static str, policy: Policy, runs: Vec<RunSpec>, budget: Budget) -> World {
    World {
        name,
        policy,
        runs,
        budget,
        job_ms: 1,
        poll_every_ms: 2,
        horizon_ms: 26,
        reaches: &[],
        at_least: 0,
        seen: Arc::default(),
    }
}

impl World {
    fn reaching(self, reaches: &'static [&'static str], at_least: usize) -> Self {
        Self { reaches, at_least, ..self }
    }

    /// Whether a case was reached.
    pub fn has_seen(&self, case: &str) -> bool {
        self.seen.lock().is_ok_and(|seen| seen.of(case) > 0)
    }
}

/// What any round comes to.
const ROUND: &[&str] = &[
    "status pending",
    "status acquired",
    "status completed",
    "status failure",
    "reason next_round",
    "reason held",
    "reason stabilising",
    "reason outranked",
    "verdict success",
    "verdict failure",
];

/// What comes of holders and followers that die.
const DEATH: &[&str] =
    &["status completed", "reason lock_delay", "refusal lease-lost", "verdict expired", "evicted"];

fn stack() -> Vec<RunSpec> {
    vec![run("a", 1, &["a"]), run("b", 2, &["a", "b"]), run("c", 3, &["a", "b", "c"])]
}

fn counts() -> Vec<RunSpec> {
    vec![run("a", 1, &[]), run("b", 2, &[]), run("c", 3, &[])]
}

/// The last of them comes while others are at work.
fn late(mut runs: Vec<RunSpec>) -> Vec<RunSpec> {
    runs[2].comes_at_ms = 3;
    runs[2].comes_by_ms = 5;
    runs
}

fn beating(runs: Vec<RunSpec>) -> Vec<RunSpec> {
    runs.into_iter().map(|run| RunSpec { lease_ttl: Some(Millis::new(3)), ..run }).collect()
}

fn waiting(runs: Vec<RunSpec>) -> Vec<RunSpec> {
    runs.into_iter().map(|run| RunSpec { long_polls: true, ..run }).collect()
}

/// All worlds.
pub fn worlds() -> Vec<World> {
    let mut worlds = orders();
    worlds.extend(rounds());
    worlds.extend(troubles());
    worlds
}

/// Who goes first, and who is covered.
fn orders() -> Vec<World> {
    vec![
        world("evidence", policy(2, 3), stack(), Budget { losses: 1, failures: 2, ..Budget::default() })
            .reaching(ROUND, 60_000),
        world("counts", policy(2, 3), counts(), Budget { losses: 1, failures: 2, ..Budget::default() })
            .reaching(ROUND, 75_000),
        world(
            "strangers",
            policy(1, 2),
            vec![run("a", 3, &["a"]), run("b", 2, &["b"]), run("c", 1, &["c", "a"])],
            Budget { losses: 1, failures: 1, ..Budget::default() },
        )
        .reaching(ROUND, 120_000),
        world(
            "ties",
            policy(1, 0),
            vec![run("b", 1, &[]), run("a", 1, &[]), run("a/2", 1, &[])],
            Budget { failures: 1, repeats: 1, ..Budget::default() },
        )
        .reaching(ROUND, 48_000),
        world(
            "moving_branch",
            policy(2, 0),
            vec![
                RunSpec { later_priority: 4, ..run("a", 1, &[]) },
                RunSpec { later_priority: 1, ..run("b", 2, &[]) },
                run("c", 2, &[]),
            ],
            Budget { losses: 1, ..Budget::default() },
        )
        .reaching(&["status completed", "reason outranked"], 38_000),
    ]
}

/// A round, and who comes too late for it.
fn rounds() -> Vec<World> {
    vec![
        world(
            "two_rounds",
            policy(1, 2),
            late(stack()),
            Budget { losses: 1, failures: 1, ..Budget::default() },
        )
        .reaching(ROUND, 50_000),
        world(
            "two_rounds_of_counts",
            policy(1, 2),
            late(counts()),
            Budget { failures: 2, losses: 1, ..Budget::default() },
        )
        .reaching(ROUND, 95_000),
        world(
            "long_polls",
            Policy { assignment_delay: Millis::new(1), ..policy(2, 3) },
            waiting(late(stack())),
            Budget { failures: 1, deaths: 1, losses: 1, ..Budget::default() },
        )
        .reaching(
            &["told in a long poll", "reason assignment_delay", "refusal contrary-release", "evicted"],
            500_000,
        ),
        world(
            "short_memory",
            Policy { assignment_delay: Millis::new(1), verdict_retention: Millis::new(4), ..policy(1, 2) },
            counts(),
            Budget { failures: 1, losses: 1, ..Budget::default() },
        )
        .reaching(&["verdict forgotten", "reason assignment_delay", "status failure"], 55_000),
    ]
}

/// Deaths, restarts, repetitions, operators.
fn troubles() -> Vec<World> {
    vec![
        world(
            "heartbeats",
            policy(1, 2),
            beating(stack()),
            Budget { deaths: 1, losses: 1, ..Budget::default() },
        )
        .reaching(DEATH, 550_000),
        world(
            "deaths",
            Policy { max_hold: Millis::new(4), lock_delay: Millis::new(1), ..policy(1, 2) },
            late(counts()),
            Budget { deaths: 2, ..Budget::default() },
        )
        .reaching(DEATH, 850_000),
        world(
            "restarts",
            policy(1, 2),
            late(beating(stack())),
            Budget { restarts: 1, failures: 1, ..Budget::default() },
        )
        .reaching(
            &[
                "status completed",
                "status failure",
                "refusal lease-lost",
                "verdict expired",
                "reason lock_delay",
            ],
            150_000,
        ),
        world(
            "repeats",
            policy(0, 0),
            stack(),
            Budget { repeats: 2, failures: 1, restarts: 1, ..Budget::default() },
        )
        .reaching(&["status completed", "status failure", "verdict failure", "reason lock_delay"], 320_000),
        world(
            "operators",
            policy(1, 2),
            stack(),
            Budget { clears: 1, ends: 1, withdrawals: 1, ..Budget::default() },
        )
        .reaching(
            &[
                "status withdrawn",
                "refusal not-the-holder",
                "verdict expired",
                "cleared",
                "reason lock_delay",
            ],
            520_000,
        ),
    ]
}
