//! A story: how the server decides, which runs come, and what should become of them.

use std::fmt;

use lease_core::provider::Policy;
use lease_core::time::Millis;

use super::clock::Pace;

/// What happens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Scenario {
    /// How the server decides, as in life.
    pub(super) policy: Policy,
    /// What a holder promises: without a heartbeat for this long its lease expires.
    pub(super) lease_ttl: Millis,
    /// How long it may take, where the story says so.
    pub(super) time_limit: Option<Millis>,
    /// Who comes. No two of them test the same.
    pub(super) runs: Vec<RunPlan>,
}

/// A run of the queue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct RunPlan {
    /// When it comes.
    pub(super) at: Millis,
    /// What its group holds, in the order of the queue; at least one.
    pub(super) pull_requests: Vec<u64>,
    /// How long its tests take.
    pub(super) works_for: Millis,
    /// How they end.
    pub(super) ends: Ends,
    /// What must become of it.
    pub(super) expect: Option<End>,
}

/// How a run's work ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ends {
    /// Its tests pass.
    Success,
    /// Its tests fail.
    Failure,
    /// Somebody cancels the job.
    Cancelled,
    /// Its runner vanishes.
    Dies,
}

/// What has become of a run, as the server's history tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// It held the lease, and has passed.
    Success,
    /// Another's success was its own, too.
    Completed,
    /// It held the lease, and has not passed.
    Failure,
    /// It held the lease, and was not heard from any more.
    Expired,
}

impl Ends {
    /// As it is written.
    pub(super) const NAMES: [(&str, Self); 4] = [
        ("success", Self::Success),
        ("failure", Self::Failure),
        ("cancelled", Self::Cancelled),
        ("dies", Self::Dies),
    ];
}

impl End {
    /// As it is written.
    pub(super) const NAMES: [(&str, Self); 4] = [
        ("success", Self::Success),
        ("completed", Self::Completed),
        ("failure", Self::Failure),
        ("expired", Self::Expired),
    ];
}

impl fmt::Display for End {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Success => "success",
            Self::Completed => "completed",
            Self::Failure => "failure",
            Self::Expired => "expired",
        })
    }
}

impl Scenario {
    /// The same at that pace.
    pub(super) fn played(&self, pace: Pace) -> Self {
        let run = |run: &RunPlan| RunPlan {
            at: pace.played(run.at),
            works_for: pace.played(run.works_for),
            ..run.clone()
        };
        Self {
            policy: pace.policy(&self.policy),
            lease_ttl: pace.ttl(self.lease_ttl),
            time_limit: self.time_limit.map(|limit| pace.played(limit)),
            runs: self.runs.iter().map(run).collect(),
        }
    }

    /// How long it can take at most: all runs one after the other, each of which vanishes.
    pub(super) fn longest(&self) -> Millis {
        let Policy { stabilisation_limit, request_ttl, assignment_delay, lock_delay, .. } = &self.policy;
        let between = [*stabilisation_limit, *request_ttl, *assignment_delay, *lock_delay, self.lease_ttl];
        let last = self.runs.iter().map(|run| run.at).max().unwrap_or_default();
        let works = self.runs.iter().map(|run| run.works_for);
        let waits = self.runs.iter().flat_map(|_| between);
        works.chain(waits).fold(last, Millis::plus)
    }

    /// What people call each run: its last pull request; where several have the same one, all of them.
    pub(super) fn names(&self) -> Vec<String> {
        let last = |run: &RunPlan| run.pull_requests.last().copied();
        let name = |run: &RunPlan| {
            let is_only = self.runs.iter().filter(|other| last(other) == last(run)).count() == 1;
            let shown = if is_only { run.pull_requests.last() } else { None };
            let numbers: Vec<String> = match shown {
                Some(number) => vec![number.to_string()],
                None => run.pull_requests.iter().map(u64::to_string).collect(),
            };
            format!("pr-{}", numbers.join("+"))
        };
        self.runs.iter().map(name).collect()
    }
}
