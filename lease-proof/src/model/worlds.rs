//! The worlds: who comes, by which policy, and what may go wrong.

use std::sync::{Arc, Mutex};

use lease_core::ids::RequestKey;
use lease_core::provider::{Commits, Policy};
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
    }
}

fn world(name: &'static str, policy: Policy, runs: Vec<RunSpec>, budget: Budget) -> World {
    World { name, policy, runs, budget, job_ms: 1, poll_every_ms: 2, horizon_ms: 26, seen: Arc::default() }
}

/// All worlds.
pub fn worlds() -> Vec<World> {
    let stack = || vec![run("a", 1, &["a"]), run("b", 2, &["a", "b"]), run("c", 3, &["a", "b", "c"])];
    let counts = || vec![run("a", 1, &[]), run("b", 2, &[]), run("c", 3, &[])];
    let failing = Budget { failures: 2, ..Budget::default() };
    let beating = |mut runs: Vec<RunSpec>| {
        for run in &mut runs {
            run.lease_ttl = Some(Millis::new(3));
        }
        runs
    };
    let late = |mut runs: Vec<RunSpec>| {
        runs[2].comes_at_ms = 3;
        runs[2].comes_by_ms = 5;
        runs
    };
    let waiting = |mut runs: Vec<RunSpec>| {
        for run in &mut runs {
            run.long_polls = true;
        }
        runs
    };
    vec![
        world("evidence", policy(2, 3), stack(), Budget { losses: 1, ..failing }),
        world("counts", policy(2, 3), counts(), Budget { losses: 1, ..failing }),
        world(
            "strangers",
            policy(1, 2),
            vec![run("a", 3, &["a"]), run("b", 2, &["b"]), run("c", 1, &["c", "a"])],
            Budget { losses: 1, failures: 1, ..Budget::default() },
        ),
        world(
            "ties",
            policy(1, 0),
            vec![run("b", 1, &[]), run("a", 1, &[]), run("a/2", 1, &[])],
            Budget { failures: 1, repeats: 1, ..Budget::default() },
        ),
        world(
            "moving_branch",
            policy(2, 0),
            vec![
                RunSpec { later_priority: 4, ..run("a", 1, &[]) },
                RunSpec { later_priority: 1, ..run("b", 2, &[]) },
                run("c", 2, &[]),
            ],
            Budget { losses: 1, ..Budget::default() },
        ),
        world("two_rounds", policy(1, 2), late(stack()), Budget { losses: 1, failures: 1, ..failing }),
        world(
            "two_rounds_of_counts",
            policy(1, 2),
            late(counts()),
            Budget { failures: 2, losses: 1, ..failing },
        ),
        world(
            "heartbeats",
            policy(1, 2),
            beating(stack()),
            Budget { deaths: 1, losses: 1, ..Budget::default() },
        ),
        world("deaths", policy(1, 2), late(counts()), Budget { deaths: 2, ..Budget::default() }),
        world(
            "restarts",
            policy(1, 2),
            late(beating(stack())),
            Budget { restarts: 1, failures: 1, losses: 1, ..Budget::default() },
        ),
        world(
            "repeats",
            policy(0, 0),
            stack(),
            Budget { repeats: 2, failures: 1, restarts: 1, ..Budget::default() },
        ),
        world(
            "operators",
            policy(1, 2),
            stack(),
            Budget { clears: 1, ends: 1, withdrawals: 1, ..Budget::default() },
        ),
        world(
            "long_polls",
            Policy { assignment_delay: Millis::new(1), ..policy(2, 3) },
            waiting(late(stack())),
            Budget { failures: 1, deaths: 1, losses: 1, ..Budget::default() },
        ),
        world(
            "short_memory",
            Policy { assignment_delay: Millis::new(1), verdict_retention: Millis::new(4), ..policy(1, 2) },
            counts(),
            Budget { failures: 1, losses: 1, deaths: 1, ..Budget::default() },
        ),
    ]
}
