//! One run of the simulation, from a seed to its end.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use lease_core::ids::HeadSha;
use lease_core::poller::Happened;
use lease_core::time::Timestamp;

use super::agenda::{Agenda, Happening};
use super::branch::Branch;
use super::failure::Failure;
use super::inspector::Inspector;
use super::job::{Job, Place, Role, Stage};
use super::network::{Conn, Network};
use super::plan::{Nuisance, Plan, STORM_MS, Weather};
use super::several::Several;
use super::shell::{Shell, Task};
use crate::chance::Chance;
use crate::coverage::Coverage;

/// When the world begins, on a clock that is right.
const BEGIN_MS: u64 = 100_000_000;
/// Nothing takes longer, whoever waits for whom.
const END_MS: u64 = 24 * 3_600_000;
/// More than that happens only where somebody asks again and again without a pause.
const MOST_HAPPENINGS: u64 = 200_000;
/// How long after a success its commits are on the branch.
pub(super) const MERGES_MS: u64 = 5000;

/// What was seen in a run.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Runs.
    pub runs: u64,
    /// How many steps of the provider there were, what was answered, and why; and how jobs ended.
    pub coverage: Coverage,
}

impl Report {
    /// Adds what was seen in another run.
    pub fn add(&mut self, other: &Self) {
        self.runs += other.runs;
        self.coverage.add(&other.coverage);
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} runs, {} steps\n{}", self.runs, self.coverage.steps(), self.coverage)
    }
}

/// Runs what belongs to a seed.
pub fn run(seed: u64) -> Result<Report, Box<Failure>> {
    let mut chance = Chance::new(seed);
    let plan = Plan::of(&mut chance);
    World::new(plan, chance).live(seed)
}

/// The same with several servers over one store, among which the messages go at random.
pub fn run_several(seed: u64) -> Result<Report, Box<Failure>> {
    let mut chance = Chance::new(seed);
    let plan = Plan::of_several(&mut chance);
    let count = chance.pick(&[1, 2, 2, 3, 3, 5]);
    let several = Several::new(plan.policy.clone(), count);
    let mut world = World::new(plan, chance);
    world.several = Some(several);
    world.live(seed)
}

pub(super) struct World {
    pub(super) now_ms: u64,
    pub(super) chance: Chance,
    pub(super) agenda: Agenda,
    pub(super) network: Network,
    pub(super) branch: Branch,
    pub(super) jobs: Vec<Job>,
    /// Who has which connection.
    pub(super) conns: BTreeMap<Conn, Place>,
    pub(super) shell: Shell,
    /// The servers, where there are several.
    pub(super) several: Option<Several>,
    pub(super) inspector: Inspector,
    pub(super) server: Server,
    /// By how much the clock of the server's machine is wrong.
    pub(super) clock_by_ms: i64,
    /// When the server's timer rings next.
    pub(super) timer_ms: Option<u64>,
    /// Whose work has passed, by what it was.
    pub(super) passed: BTreeSet<HeadSha>,
    /// Whether no timer is ever late.
    pub(super) punctual: bool,
    /// Whether nothing ever goes wrong.
    pub(super) fair: bool,
    pub(super) nuisances: Vec<(u64, Nuisance)>,
}

/// Whether the server is there; and when it began, by its own clock and by one that is right.
#[derive(Clone, Copy, Debug)]
pub(super) enum Server {
    Down,
    Up { began_ms: u64, clock_ms: u64 },
}

impl World {
    fn new(plan: Plan, chance: Chance) -> Self {
        let fates = plan.jobs.iter().all(|job| job.fates.is_empty());
        Self {
            now_ms: BEGIN_MS,
            agenda: Agenda::default(),
            fair: fates && plan.nuisances.is_empty() && plan.weather == Weather::default(),
            punctual: plan.weather.timers_late == 0,
            network: Network::new(plan.weather),
            several: None,
            branch: Branch::default(),
            jobs: plan.jobs.into_iter().enumerate().map(|(index, plan)| Job::new(index, plan)).collect(),
            conns: BTreeMap::new(),
            shell: Shell::new(plan.policy.clone()),
            inspector: Inspector::new(plan.policy),
            server: Server::Up { began_ms: BEGIN_MS, clock_ms: BEGIN_MS },
            clock_by_ms: 0,
            timer_ms: None,
            passed: BTreeSet::new(),
            nuisances: plan.nuisances,
            chance,
        }
    }

    fn live(mut self, seed: u64) -> Result<Report, Box<Failure>> {
        match self.run() {
            Ok(()) => Ok(self.report()),
            Err(why) => Err(Box::new(Failure { seed, why, trace: self.inspector.trace })),
        }
    }

    fn report(self) -> Report {
        let mut coverage = self.inspector.coverage;
        for job in &self.jobs {
            if let Stage::Over(end) = job.stage {
                coverage.count(end.name());
            }
        }
        Report { runs: 1, coverage }
    }

    fn run(&mut self) -> Result<(), String> {
        self.begin();
        let mut happenings = 0;
        while let Some((at_ms, happening)) = self.agenda.take() {
            self.now_ms = self.now_ms.max(at_ms);
            if self.now_ms >= BEGIN_MS + STORM_MS {
                self.network.weather = Weather::default();
            }
            happenings += 1;
            if happenings > MOST_HAPPENINGS {
                return Err("somebody asks again and again without a pause".to_owned());
            }
            self.happens(happening)?;
            if self.jobs.iter().all(Job::is_over) {
                return Ok(());
            }
            if self.now_ms > BEGIN_MS + END_MS {
                break;
            }
        }
        let left = self.jobs.iter().filter(|job| !job.is_over()).map(|job| (job.key(), job.stage));
        Err(format!("I4: these were left waiting: {:?}", left.collect::<Vec<_>>()))
    }

    fn begin(&mut self) {
        for (index, job) in self.jobs.iter().enumerate() {
            let arrives_ms = BEGIN_MS + job.plan.arrives_ms;
            let place = job.place(Role::Waiter);
            self.agenda.put(arrives_ms, Happening::Told { to: place, over: None, what: Happened::Started });
            for (after_ms, fate) in &job.plan.fates {
                self.agenda.put(arrives_ms + after_ms, Happening::Fate { job: index, fate: *fate });
            }
        }
        for (at_ms, nuisance) in std::mem::take(&mut self.nuisances) {
            self.agenda.put(BEGIN_MS + at_ms, Happening::Nuisance(nuisance));
        }
        // However late timers ring in the storm: after it they don't.
        self.agenda.put(BEGIN_MS + STORM_MS, Happening::Timer);
        if self.several.is_some() {
            self.begin_sweeping();
        }
    }

    fn happens(&mut self, happening: Happening) -> Result<(), String> {
        match happening {
            Happening::Told { to, over, what } => self.told(to, over, what),
            Happening::WorkDone { job, attempt } => self.work_done(job, attempt),
            Happening::Fate { job, fate } => self.fate(job, fate),
            Happening::Arrives(message) => self.arrives(message),
            Happening::HungUp(conn) => self.serve(Task::HangUp(conn)),
            Happening::Timer => {
                self.timer_ms = None;
                self.serve(Task::Look)
            }
            Happening::Nuisance(nuisance) => self.nuisance(nuisance),
            Happening::ServerStarts => self.server_starts(),
            Happening::Merged { job } => {
                let ancestry = self.jobs[job].plan.ancestry.clone();
                self.branch.merge(&ancestry);
                Ok(())
            }
            Happening::Replica { replica, life, due } => self.happens_at(replica, life, due),
            Happening::ReplicaStarts(replica) => self.replica_starts(replica),
            Happening::StoreReturns => {
                self.store_returns();
                Ok(())
            }
            Happening::Sweep => self.sweep(),
        }
    }
}

/// What a clock shows that is wrong by so much.
pub(super) fn clock(now_ms: u64, by_ms: i64) -> Timestamp {
    Timestamp::from_ms(now_ms.saturating_add_signed(by_ms))
}
