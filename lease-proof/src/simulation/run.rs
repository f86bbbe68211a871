//! One run of the simulation, from a seed to its end.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use lease_core::ids::HeadSha;
use lease_core::poller::{Happened, Next, Outcome, ReleaseStatus, Send};
use lease_core::provider::Command;
use lease_core::time::Timestamp;

use super::agenda::{Agenda, Happening};
use super::branch::Branch;
use super::failure::Failure;
use super::inspector::{Inspector, successes};
use super::job::{End, Job, Place, Released, Role, Stage};
use super::network::{Answer, Conn, Message, Network, happens};
use super::plan::{Fate, Nuisance, Plan, STORM_MS, Weather};
use super::shell::{Luck, Origin, Shell, Task};
use crate::chance::Chance;
use crate::coverage::Coverage;

/// When the world begins, on a clock that is right.
const BEGIN_MS: u64 = 100_000_000;
/// Nothing takes longer, whoever waits for whom.
const END_MS: u64 = 24 * 3_600_000;
/// More than that happens only where somebody asks again and again without a pause.
const MOST_HAPPENINGS: u64 = 200_000;
/// How long after a success its commits are on the branch.
const MERGES_MS: u64 = 5000;

/// What was seen in a run.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Runs.
    pub runs: u64,
    /// Steps of the provider.
    pub steps: u64,
    /// What was answered, and why; and how jobs ended.
    pub coverage: Coverage,
}

impl Report {
    /// Adds what was seen in another run.
    pub fn add(&mut self, other: &Self) {
        self.runs += other.runs;
        self.steps += other.steps;
        self.coverage.add(&other.coverage);
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} runs, {} steps\n{}", self.runs, self.steps, self.coverage)
    }
}

/// Runs what belongs to a seed.
pub fn run(seed: u64) -> Result<Report, Box<Failure>> {
    let mut world = World::new(seed);
    match world.run() {
        Ok(()) => Ok(world.report()),
        Err(why) => Err(Box::new(Failure { seed, why, trace: world.inspector.trace })),
    }
}

struct World {
    now_ms: u64,
    chance: Chance,
    agenda: Agenda,
    network: Network,
    branch: Branch,
    jobs: Vec<Job>,
    /// Who has which connection.
    conns: BTreeMap<Conn, Place>,
    shell: Shell,
    inspector: Inspector,
    server: Server,
    /// By how much the clock of the server's machine is wrong.
    clock_by_ms: i64,
    /// When the server's timer rings next.
    timer_ms: Option<u64>,
    /// Whose work has passed, by what it was.
    passed: BTreeSet<HeadSha>,
    /// Whether nothing ever goes wrong.
    fair: bool,
    nuisances: Vec<(u64, Nuisance)>,
}

/// Whether the server is there; and when it began, by its own clock and by one that is right.
#[derive(Clone, Copy, Debug)]
enum Server {
    Down,
    Up { began_ms: u64, clock_ms: u64 },
}

impl World {
    fn new(seed: u64) -> Self {
        let mut chance = Chance::new(seed);
        let plan = Plan::of(&mut chance);
        let fates = plan.jobs.iter().all(|job| job.fates.is_empty());
        Self {
            now_ms: BEGIN_MS,
            agenda: Agenda::default(),
            fair: fates && plan.nuisances.is_empty() && plan.weather == Weather::default(),
            network: Network::new(plan.weather),
            branch: Branch::default(),
            jobs: plan.jobs.into_iter().map(Job::new).collect(),
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

    fn report(self) -> Report {
        let mut coverage = self.inspector.coverage;
        for job in &self.jobs {
            if let Stage::Over(end) = job.stage {
                coverage.count(end.name());
            }
        }
        let steps = coverage.steps();
        Report { runs: 1, steps, coverage }
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
            let place = Place { job: index, attempt: 0, role: Role::Waiter };
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
        }
    }

    // What happens to a job.

    fn told(&mut self, to: Place, over: Option<Conn>, what: Happened) -> Result<(), String> {
        let job = &mut self.jobs[to.job];
        if job.stage == Stage::ToCome && to.attempt == job.attempt && what == Happened::Started {
            let to = Place { job: to.job, ..job.wait() };
            return self.feed(to, Happened::Started);
        }
        if job.attempt != to.attempt || job.is_over() {
            return Ok(());
        }
        if self.now_ms < job.stalled_until_ms {
            let until_ms = job.stalled_until_ms;
            self.agenda.put(until_ms, Happening::Told { to, over, what });
            return Ok(());
        }
        let Some(process) = job.processes.get_mut(&to.role) else { return Ok(()) };
        if over != process.waits_for {
            return Ok(());
        }
        process.waits_for = None;
        if let (Some(conn), Happened::NotAnswered { .. }) = (over, &what) {
            self.hang_up(conn);
        }
        self.feed(to, what)
    }

    /// Tells a process something, and does what it says.
    fn feed(&mut self, to: Place, what: Happened) -> Result<(), String> {
        let clock = clock(self.now_ms, self.jobs[to.job].clock_by_ms);
        let random = self.chance.fraction();
        let Some(process) = self.jobs[to.job].processes.get_mut(&to.role) else { return Ok(()) };
        let turn = process.machine.next(what, clock, random);
        match turn.next {
            Next::Sleep { ms } => {
                let wakes_ms = self.now_ms + ms.as_ms();
                self.agenda.put(wakes_ms, Happening::Told { to, over: None, what: Happened::Slept });
                Ok(())
            }
            Next::Measure { .. } => {
                let plan = &self.jobs[to.job].plan;
                let measured = self.branch.compare(&plan.ancestry, plan.sends_commits);
                let done_ms = self.now_ms + 50 + self.chance.below(500);
                let what = Happened::Measured(measured);
                self.agenda.put(done_ms, Happening::Told { to, over: None, what });
                Ok(())
            }
            Next::Send(send) => {
                self.send(to, send);
                Ok(())
            }
            Next::Finish { outcome } => self.finished(to, outcome),
        }
    }

    fn finished(&mut self, from: Place, outcome: Outcome) -> Result<(), String> {
        let index = from.job;
        self.jobs[index].processes.remove(&from.role);
        match (from.role, outcome) {
            (Role::Waiter, Outcome::Acquired { fencing_token, priority, .. }) => {
                self.at_work_alone(index)?;
                let heart = self.jobs[index].work(fencing_token, priority);
                let done_ms = self.now_ms + self.jobs[index].plan.works_ms;
                let attempt = self.jobs[index].attempt;
                self.agenda.put(done_ms, Happening::WorkDone { job: index, attempt });
                match heart {
                    Some(heart) => self.feed(Place { job: index, ..heart }, Happened::Started),
                    None => Ok(()),
                }
            }
            (Role::Waiter, Outcome::Completed { completed_by, .. }) => {
                let by = completed_by.map(|by| by.head_sha);
                self.completion_is_true(index, by.as_ref())?;
                self.over(index, End::Completed);
                Ok(())
            }
            (Role::Waiter, Outcome::Cancelled) => {
                self.over(index, End::Cancelled);
                Ok(())
            }
            (Role::Waiter, Outcome::Failed { detail }) => {
                if self.jobs[index].plan.timeout == super::plan::PATIENCE && self.jobs[index].clock_by_ms == 0
                {
                    return Err(format!("I4: {:?} {detail}", self.jobs[index].key()));
                }
                self.over(index, End::GaveUp);
                Ok(())
            }
            // It says that the lease is lost, and loudly. The work goes on: whether it counts is seen when it is done.
            (Role::Heart, _) => Ok(()),
            (Role::Releaser, outcome) => {
                let end = match outcome {
                    Outcome::Released { status: ReleaseStatus::Success } => End::Released(Released::Success),
                    Outcome::Released { status: ReleaseStatus::Failure | ReleaseStatus::Cancelled } => {
                        End::Released(Released::Failure)
                    }
                    Outcome::Lost { .. } => End::Lost,
                    Outcome::NotHeld { .. } => End::NotHeld,
                    Outcome::Failed { .. } | Outcome::Cancelled => End::GaveUp,
                    Outcome::Acquired { .. } | Outcome::Completed { .. } => {
                        return Err(format!("a releaser ended as {outcome:?}"));
                    }
                };
                self.over(index, end);
                Ok(())
            }
            (Role::Waiter, outcome) => Err(format!("a waiter ended as {outcome:?}")),
        }
    }

    fn over(&mut self, index: usize, end: End) {
        let job = &mut self.jobs[index];
        job.end(end);
        let again = match end {
            End::Completed | End::Released(Released::Success) => false,
            End::Released(Released::Failure)
            | End::Lost
            | End::NotHeld
            | End::GaveUp
            | End::Cancelled
            | End::Died => job.plan.runs_anew,
        };
        if again {
            // Once: it passes then.
            job.plan.runs_anew = false;
            job.plan.ends = ReleaseStatus::Success;
            job.stage = Stage::ToCome;
            let to = Place { job: index, attempt: job.attempt, role: Role::Waiter };
            let at_ms = self.now_ms + self.chance.below(120_000);
            self.agenda.put(at_ms, Happening::Told { to, over: None, what: Happened::Started });
        }
    }

    fn work_done(&mut self, index: usize, attempt: u32) -> Result<(), String> {
        let job = &mut self.jobs[index];
        let Stage::Working { fencing_token } = job.stage else { return Ok(()) };
        if job.attempt != attempt {
            return Ok(());
        }
        if self.now_ms < job.stalled_until_ms {
            let until_ms = job.stalled_until_ms;
            self.agenda.put(until_ms, Happening::WorkDone { job: index, attempt });
            return Ok(());
        }
        let ends = job.plan.ends;
        if ends == ReleaseStatus::Success {
            self.passed.insert(job.plan.head_sha().clone());
        }
        let releaser = self.jobs[index].release(fencing_token, ends);
        self.feed(Place { job: index, ..releaser }, Happened::Started)
    }

    fn fate(&mut self, index: usize, fate: Fate) -> Result<(), String> {
        if self.jobs[index].is_over() || self.jobs[index].stage == Stage::ToCome {
            return Ok(());
        }
        match fate {
            Fate::Dies => {
                self.hang_up_all(index);
                self.over(index, End::Died);
            }
            Fate::Stalls { for_ms } => self.jobs[index].stalled_until_ms = self.now_ms + for_ms,
            Fate::ClockSet { by_ms } => self.jobs[index].clock_by_ms += by_ms,
            Fate::Cancelled => return self.cancelled(index),
        }
        Ok(())
    }

    fn cancelled(&mut self, index: usize) -> Result<(), String> {
        let job = &mut self.jobs[index];
        let attempt = job.attempt;
        match job.stage {
            Stage::Working { .. } => {
                job.plan.ends = ReleaseStatus::Cancelled;
                self.work_done(index, attempt)
            }
            // Its step is ended before it has an answer; the post step knows only that the job was cancelled.
            Stage::Releasing { fencing_token } if self.chance.once_in(2) => {
                self.hang_up_all(index);
                let releaser = self.jobs[index].release(fencing_token, ReleaseStatus::Cancelled);
                self.feed(Place { job: index, ..releaser }, Happened::Started)
            }
            Stage::Waiting => self.signal(Place { job: index, attempt, role: Role::Waiter }),
            Stage::Releasing { .. } => self.signal(Place { job: index, attempt, role: Role::Releaser }),
            Stage::ToCome | Stage::Over(_) => Ok(()),
        }
    }

    /// The runner tells a process that its job is cancelled.
    fn signal(&mut self, to: Place) -> Result<(), String> {
        let process = self.jobs[to.job].processes.get_mut(&to.role);
        if let Some(conn) = process.and_then(|process| process.waits_for.take()) {
            self.hang_up(conn);
        }
        self.feed(to, Happened::Cancelled)
    }

    // What must hold of the jobs.

    /// I2, by what the commits really hold.
    fn completion_is_true(&self, index: usize, by: Option<&HeadSha>) -> Result<(), String> {
        let mine = self.jobs[index].plan.head_sha();
        let Some(by) = by else { return Err(format!("{mine:?} was completed by nobody")) };
        if !self.passed.contains(by) {
            return Err(format!("I2: {mine:?} was completed by {by:?}, whose work has not passed"));
        }
        let winners = self.jobs.iter().filter(|job| job.plan.head_sha() == by);
        // Without evidence it is the counts that decide, and these can be wrong.
        let proven = |job: &Job| !job.plan.sends_commits || job.plan.ancestry.contains(mine);
        if winners.into_iter().any(proven) {
            return Ok(());
        }
        Err(format!("I2: {mine:?} was completed by {by:?}, which does not contain it"))
    }

    /// I1, where nothing goes wrong: nobody else is at work.
    fn at_work_alone(&self, index: usize) -> Result<(), String> {
        let working = |job: &Job| match job.stage {
            Stage::Working { .. } => self.inspector.trace.policy.max_hold.as_ms() > job.plan.works_ms,
            Stage::ToCome | Stage::Waiting | Stage::Releasing { .. } | Stage::Over(_) => false,
        };
        match self.jobs.iter().find(|job| self.fair && working(job)) {
            Some(other) => {
                Err(format!("I1: {:?} and {:?} are at work at once", self.jobs[index].key(), other.key()))
            }
            None => Ok(()),
        }
    }

    // What travels.

    fn send(&mut self, from: Place, send: Send) {
        let conn = self.network.connect();
        self.conns.insert(conn, from);
        if let Some(process) = self.jobs[from.job].processes.get_mut(&from.role) {
            process.waits_for = Some(conn);
        }
        let limit_ms = self.now_ms + send.time_limit_ms.as_ms();
        let what = Happened::NotAnswered { detail: "no answer in time".to_owned() };
        self.agenda.put(limit_ms, Happening::Told { to: from, over: Some(conn), what });
        let message = Message { conn, from: Some(from), send };
        if let Some(again_ms) = self.network.repeats_ms(&mut self.chance) {
            let again = Message { conn: self.network.connect(), from: None, ..message.clone() };
            self.agenda.put(self.now_ms + again_ms, Happening::Arrives(again));
        }
        if let Some(travels_ms) = self.network.travels_ms(&mut self.chance) {
            self.agenda.put(self.now_ms + travels_ms, Happening::Arrives(message));
        }
    }

    /// All processes of a job are gone.
    fn hang_up_all(&mut self, index: usize) {
        let processes = self.jobs[index].processes.values();
        let conns: Vec<Conn> = processes.filter_map(|process| process.waits_for).collect();
        for conn in conns {
            self.hang_up(conn);
        }
    }

    fn hang_up(&mut self, conn: Conn) {
        if !happens(&mut self.chance, self.network.weather.hang_ups_lost) {
            let noticed_ms = self.now_ms + 5 + self.chance.below(2000);
            self.agenda.put(noticed_ms, Happening::HungUp(conn));
        }
    }

    fn arrives(&mut self, message: Message) -> Result<(), String> {
        match self.server {
            Server::Up { .. } => {
                if message.from.is_none() {
                    // Nobody is at the other end of a repeated message.
                    let gone_ms = self.now_ms + self.chance.below(40_000);
                    self.agenda.put(gone_ms, Happening::HungUp(message.conn));
                }
                self.serve(Task::Serve(message.conn, message.send))
            }
            Server::Down => {
                self.broken(message.conn);
                Ok(())
            }
        }
    }

    /// A connection breaks, or could not be made.
    fn broken(&mut self, conn: Conn) {
        let Some(to) = self.conns.get(&conn).copied() else { return };
        if let Some(travels_ms) = self.network.travels_ms(&mut self.chance) {
            let what = Happened::NotAnswered { detail: "the connection broke".to_owned() };
            self.agenda.put(self.now_ms + travels_ms, Happening::Told { to, over: Some(conn), what });
        }
    }

    fn answers(&mut self, answer: Answer) {
        let Some(to) = self.conns.get(&answer.conn).copied() else { return };
        if let Some(travels_ms) = self.network.travels_ms(&mut self.chance) {
            let what = Happened::Answered(answer.reply);
            self.agenda.put(self.now_ms + travels_ms, Happening::Told { to, over: Some(answer.conn), what });
        }
    }

    // What the server does.

    fn server_clock(&self) -> Option<Timestamp> {
        match self.server {
            Server::Down => None,
            Server::Up { began_ms, clock_ms } => {
                Some(Timestamp::from_ms(clock_ms + self.now_ms.saturating_sub(began_ms)))
            }
        }
    }

    fn serve(&mut self, task: Task) -> Result<(), String> {
        let Some(now) = self.server_clock() else { return Ok(()) };
        let luck = if happens(&mut self.chance, self.network.weather.store_fails) {
            self.chance.pick(&[Luck::FailsBefore, Luck::FailsAfter])
        } else {
            Luck::Good
        };
        let outcome = self.shell.batch(task, now, luck, &mut self.chance)?;
        match outcome.origin {
            Origin::Memory => {}
            Origin::Store(latest) => self.inspector.reloaded(latest),
            Origin::Nothing => self.inspector.begun_anew(),
        }
        for key in successes(&outcome.done) {
            if let Some(job) = self.jobs.iter().position(|job| job.key() == *key) {
                self.agenda.put(self.now_ms + MERGES_MS, Happening::Merged { job });
            }
        }
        for done in outcome.done {
            let at = done.told.clone();
            self.inspector.see(done).map_err(|fault| format!("{fault}, at {at:?}"))?;
        }
        for answer in outcome.answers {
            self.answers(answer);
        }
        self.set_timer(now);
        Ok(())
    }

    fn set_timer(&mut self, now: Timestamp) {
        let Some(deadline) = self.shell.next_deadline() else { return };
        let late_ms = if happens(&mut self.chance, self.network.weather.timers_late) {
            self.chance.below(60_000)
        } else {
            0
        };
        let rings_ms = self.now_ms + deadline.since(now).as_ms() + late_ms;
        // A timer that rings too early does no harm.
        if self.timer_ms.is_none_or(|timer_ms| rings_ms < timer_ms) {
            self.timer_ms = Some(rings_ms);
            self.agenda.put(rings_ms, Happening::Timer);
        }
    }

    fn nuisance(&mut self, nuisance: Nuisance) -> Result<(), String> {
        match nuisance {
            Nuisance::Killed { down_ms, clock_by_ms } => {
                if let Server::Up { .. } = self.server {
                    for conn in self.shell.kill() {
                        self.broken(conn);
                    }
                    self.server = Server::Down;
                    self.clock_by_ms += clock_by_ms;
                    self.agenda.put(self.now_ms + down_ms, Happening::ServerStarts);
                }
                Ok(())
            }
            Nuisance::Cleared => self.serve(Task::Operator(Command::Clear)),
            Nuisance::LeaseEnded => match self.shell.fencing_token() {
                Some(token) => self.serve(Task::Operator(Command::EndLease(token))),
                None => Ok(()),
            },
        }
    }

    fn server_starts(&mut self) -> Result<(), String> {
        // A clock that was set back goes on from what was stored, as the real one does.
        let clock = clock(self.now_ms, self.clock_by_ms).max(self.shell.latest_stored()?);
        self.server = Server::Up { began_ms: self.now_ms, clock_ms: clock.as_ms() };
        self.serve(Task::Look)
    }
}

/// What a clock shows that is wrong by so much.
fn clock(now_ms: u64, by_ms: i64) -> Timestamp {
    Timestamp::from_ms(now_ms.saturating_add_signed(by_ms))
}

impl End {
    fn name(self) -> &'static str {
        match self {
            Self::Completed => "job completed",
            Self::Released(Released::Success) => "job released success",
            Self::Released(Released::Failure) => "job released failure",
            Self::Lost => "job lost its lease",
            Self::NotHeld => "job held nothing",
            Self::GaveUp => "job gave up",
            Self::Cancelled => "job cancelled",
            Self::Died => "job died",
        }
    }
}
