//! What a seed stands for: a policy, the jobs, and the weather.

use lease_core::ids::{ClientId, HeadSha};
use lease_core::poller::ReleaseStatus;
use lease_core::provider::{Hearing, Policy};
use lease_core::time::Millis;

use crate::chance::Chance;

/// Until when things go wrong.
pub(super) const STORM_MS: u64 = 40 * 60_000;
/// For how long a job waits that is not in a hurry. Nobody waits that long who is not forgotten.
pub(super) const PATIENCE: Millis = Millis::from_secs(12 * 3600);

/// Everything that is decided beforehand.
#[derive(Clone, Debug)]
pub(super) struct Plan {
    pub(super) policy: Policy,
    pub(super) jobs: Vec<JobPlan>,
    pub(super) weather: Weather,
    /// When what happens to the server.
    pub(super) nuisances: Vec<(u64, Nuisance)>,
}

/// A job of a run.
#[derive(Clone, Debug)]
pub(super) struct JobPlan {
    /// The commits under its head, and that itself, which is the last.
    pub(super) ancestry: Vec<HeadSha>,
    pub(super) number: u64,
    pub(super) client_id: ClientId,
    pub(super) arrives_ms: u64,
    pub(super) works_ms: u64,
    pub(super) ends: ReleaseStatus,
    pub(super) lease_ttl: Option<Millis>,
    pub(super) poll_interval: Millis,
    pub(super) timeout: Millis,
    /// Whether it says which commits it holds, and not just how many.
    pub(super) sends_commits: bool,
    /// Whether its release names the lease; one from another job of the run can't.
    pub(super) names_token: bool,
    /// Whether its user runs it anew, if it fails or dies.
    pub(super) runs_anew: bool,
    /// What happens to it, and how long after its arrival.
    pub(super) fates: Vec<(u64, Fate)>,
}

impl JobPlan {
    pub(super) fn head_sha(&self) -> &HeadSha {
        self.ancestry.last().unwrap_or_else(|| unreachable!("a head is in its own ancestry"))
    }
}

/// What happens to a job.
#[derive(Clone, Copy, Debug)]
pub(super) enum Fate {
    /// Its machine is gone.
    Dies,
    /// Its machine stands still for so long.
    Stalls { for_ms: u64 },
    /// Its user cancels it.
    Cancelled,
    /// Its clock is set.
    ClockSet { by_ms: i64 },
}

/// What happens to the server, or to its provider.
#[derive(Clone, Copy, Debug)]
pub(super) enum Nuisance {
    /// It is killed, and comes back; the machine's clock may have been set meanwhile.
    Killed { down_ms: u64, clock_by_ms: i64 },
    /// An operator empties the provider.
    Cleared,
    /// An operator ends the lease.
    LeaseEnded,
}

/// How often something goes wrong, once in so many times; 0 for never.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Weather {
    pub(super) lost: u64,
    pub(super) repeated: u64,
    /// Messages that take many seconds.
    pub(super) slow: u64,
    /// Messages that take seconds, and so are overtaken.
    pub(super) sluggish: u64,
    pub(super) store_fails: u64,
    /// The server does not notice that a connection is gone.
    pub(super) hang_ups_lost: u64,
    /// Timers that ring late.
    pub(super) timers_late: u64,
}

impl Plan {
    pub(super) fn of(chance: &mut Chance) -> Self {
        let policy = policy(chance);
        let rough = !chance.once_in(5);
        Self {
            jobs: jobs(chance, rough),
            weather: if rough { weather(chance) } else { Weather::default() },
            nuisances: if rough { nuisances(chance) } else { Vec::new() },
            policy,
        }
    }
}

impl Plan {
    /// The same for several servers: with more that happens to them, and shorter TTLs, so that it counts what they tell each
    /// other.
    pub(super) fn of_several(chance: &mut Chance) -> Self {
        let mut plan = Self::of(chance);
        plan.policy.hearing = Hearing::Shared;
        plan.policy.request_ttl = Millis::from_secs(chance.pick(&[6, 12, 20, 30]));
        if plan.weather != Weather::default() {
            plan.nuisances.extend(nuisances(chance));
        }
        plan
    }
}

fn policy(chance: &mut Chance) -> Policy {
    let mut of = |seconds: &[u64]| Millis::from_secs(chance.pick(seconds));
    Policy {
        stabilisation_window: of(&[0, 5, 30, 60, 300]),
        stabilisation_limit: of(&[5, 90, 180, 900]),
        request_ttl: of(&[20, 30, 30, 60]),
        assignment_delay: of(&[0, 0, 3, 20]),
        max_hold: of(&[300, 900, 1800]),
        lock_delay: of(&[0, 15, 60]),
        verdict_retention: of(&[60, 3600, 3600, 36_000]),
        hearing: Hearing::Exact,
        expected_request_count: chance.pick(&[0, 2, 3, 4]),
    }
}

fn weather(chance: &mut Chance) -> Weather {
    let mut of = |mild: u64, wild: u64| chance.pick(&[0, mild, wild]);
    Weather {
        lost: of(60, 8),
        repeated: of(40, 10),
        slow: of(80, 15),
        sluggish: of(20, 4),
        store_fails: of(60, 10),
        hang_ups_lost: of(4, 2),
        timers_late: of(4, 2),
    }
}

fn nuisances(chance: &mut Chance) -> Vec<(u64, Nuisance)> {
    let count = chance.pick(&[0, 0, 1, 2, 3]);
    let nuisance = |_| {
        let at_ms = chance.below(STORM_MS);
        let what = match chance.below(8) {
            0 => Nuisance::Cleared,
            1 => Nuisance::LeaseEnded,
            _ => Nuisance::Killed {
                down_ms: chance.pick(&[0, 1000, 20_000, 120_000, 400_000]),
                clock_by_ms: chance.pick(&[0, 0, 0, -100_000, 5000, 3_600_000]),
            },
        };
        (at_ms, what)
    };
    (0..count).map(nuisance).collect()
}

/// Who sends which commits.
#[derive(Clone, Copy, Debug)]
enum Evidence {
    All,
    None,
    Some,
}

fn jobs(chance: &mut Chance, rough: bool) -> Vec<JobPlan> {
    let evidence = chance.pick(&[Evidence::All, Evidence::All, Evidence::None, Evidence::Some]);
    let heartbeats = chance.pick(&[0, 1, 2]);
    let mut jobs = Vec::new();
    let mut below: Vec<HeadSha> = Vec::new();
    let mut begins_ms = 0;
    for train in 1..=chance.pick(&[1_u64, 1, 2, 2, 3]) {
        // The next groups build on those before, or the queue has thrown these away.
        if chance.once_in(2) {
            below.clear();
        }
        begins_ms += chance.pick(&[0, 30_000, 200_000, 700_000]);
        let mut arrives_ms = begins_ms;
        for group in 1..=1 + chance.below(4) {
            arrives_ms += chance.pick(&[0, 500, 10_000, 45_000]);
            below.push(named(&format!("t{train}g{group}")));
            let clients: &[&str] = if chance.once_in(6) { &["a", "b"] } else { &["a"] };
            for client in clients {
                let mut job = job(chance, rough, &below, client, arrives_ms);
                job.number = train * 10 + group;
                job.sends_commits = match evidence {
                    Evidence::All => true,
                    Evidence::None => false,
                    Evidence::Some => chance.once_in(2),
                };
                let beats = heartbeats == 2 || heartbeats == 1 && chance.once_in(2);
                let ttl = chance.pick(&[30, 90, 90]);
                job.lease_ttl = beats.then_some(Millis::from_secs(ttl));
                jobs.push(job);
            }
        }
    }
    jobs
}

fn job(chance: &mut Chance, rough: bool, ancestry: &[HeadSha], client: &str, arrives_ms: u64) -> JobPlan {
    let fails = if chance.once_in(2) { ReleaseStatus::Failure } else { ReleaseStatus::Cancelled };
    JobPlan {
        ancestry: ancestry.to_vec(),
        number: 0,
        client_id: ClientId::new(client).unwrap_or_else(|_| unreachable!("a letter is a client id")),
        arrives_ms,
        works_ms: chance.pick(&[1000, 30_000, 90_000, 280_000]),
        ends: if chance.once_in(3) { fails } else { ReleaseStatus::Success },
        lease_ttl: None,
        poll_interval: Millis::from_secs(chance.pick(&[5, 10, 15])),
        timeout: if rough && chance.once_in(8) {
            Millis::from_secs(chance.pick(&[60, 600]))
        } else {
            PATIENCE
        },
        sends_commits: false,
        names_token: !chance.once_in(6),
        runs_anew: chance.once_in(3),
        fates: if rough { fates(chance) } else { Vec::new() },
    }
}

fn fates(chance: &mut Chance) -> Vec<(u64, Fate)> {
    let count = chance.pick(&[0, 0, 1, 1, 2]);
    let fate = |_| {
        let after_ms = chance.below(400_000);
        let what = match chance.below(6) {
            0 | 1 => Fate::Dies,
            2 | 3 => Fate::Stalls { for_ms: chance.pick(&[5000, 40_000, 200_000, 2_000_000]) },
            4 => Fate::Cancelled,
            _ => Fate::ClockSet { by_ms: chance.pick(&[-7_200_000, -1000, 1000, 7_200_000]) },
        };
        (after_ms, what)
    };
    (0..count).map(fate).collect()
}

fn named(name: &str) -> HeadSha {
    HeadSha::new(name).unwrap_or_else(|_| unreachable!("{name} is a name"))
}
