//! A job of a run, as the action makes it: a waiter, then a heart beside the work, then a releaser.

use std::collections::BTreeMap;

use lease_core::ids::{FencingToken, MergeRef, Priority, RequestKey};
use lease_core::poller::{
    HeartSettings, Held, Machine, ReleaseStatus, ReleaserSettings, Subject, WaiterSettings,
};
use lease_core::time::Millis;
use serde_json::json;

use super::network::Conn;
use super::plan::JobPlan;

/// For how long a release is tried.
const RELEASE_LIMIT: Millis = Millis::from_secs(240);

/// One of a job's processes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    /// It waits for the lease.
    Waiter,
    /// It keeps the lease.
    Heart,
    /// It gives the lease back.
    Releaser,
}

/// Which process of which attempt at which job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) job: usize,
    pub(super) attempt: u32,
    pub(super) role: Role,
}

/// A process.
#[derive(Debug)]
pub(super) struct Process {
    pub(super) machine: Machine,
    /// The answer that it waits for.
    pub(super) waits_for: Option<Conn>,
}

impl Process {
    fn new(machine: Machine) -> Self {
        Self { machine, waits_for: None }
    }
}

/// Where a job has got to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// It has not arrived, or is to be run anew.
    ToCome,
    /// It waits for the lease.
    Waiting,
    /// It holds the lease, as far as it knows, and works.
    Working { fencing_token: FencingToken },
    /// Its work is done, and it gives the lease back.
    Releasing { fencing_token: FencingToken },
    /// Nothing more comes of it.
    Over(End),
}

/// How a job ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum End {
    /// Another's success has answered it.
    Completed,
    /// It has worked, and given the lease back with this.
    Released(Released),
    /// It has worked, and its lease was lost meanwhile.
    Lost,
    /// The server says that it held nothing.
    NotHeld,
    /// It waited, or tried to give the lease back, for as long as it may.
    GaveUp,
    /// It was cancelled while it waited.
    Cancelled,
    /// Its machine is gone.
    Died,
}

/// How a lease was given back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Released {
    Success,
    Failure,
}

/// A job.
#[derive(Debug)]
pub(super) struct Job {
    /// Which one it is.
    index: usize,
    pub(super) plan: JobPlan,
    pub(super) attempt: u32,
    pub(super) stage: Stage,
    pub(super) processes: BTreeMap<Role, Process>,
    /// By how much its clock is wrong.
    pub(super) clock_by_ms: i64,
    /// It stands still until then.
    pub(super) stalled_until_ms: u64,
    /// What its waiter sent last.
    priority: Option<Priority>,
}

impl Job {
    pub(super) fn new(index: usize, plan: JobPlan) -> Self {
        Self {
            index,
            plan,
            attempt: 0,
            stage: Stage::ToCome,
            processes: BTreeMap::new(),
            clock_by_ms: 0,
            stalled_until_ms: 0,
            priority: None,
        }
    }

    pub(super) fn key(&self) -> RequestKey {
        RequestKey { head_sha: self.plan.head_sha().clone(), client_id: self.plan.client_id.clone() }
    }

    fn subject(&self) -> Subject {
        let number = self.plan.number;
        let subject = json!({
            "owner": "o",
            "repo": "r",
            "base_ref": "main",
            "head_sha": self.plan.head_sha(),
        });
        let mut subject: Subject =
            serde_json::from_value(subject).unwrap_or_else(|_| unreachable!("these are names"));
        subject.head_ref = MergeRef::new(&format!("gh-readonly-queue/main/pr-{number}-ab")).ok();
        subject
    }

    fn start(&mut self, role: Role, machine: Machine) -> Place {
        self.processes.insert(role, Process::new(machine));
        self.place(role)
    }

    pub(super) fn place(&self, role: Role) -> Place {
        Place { job: self.index, attempt: self.attempt, role }
    }

    /// It comes, and begins to wait.
    pub(super) fn wait(&mut self) -> Place {
        self.attempt += 1;
        self.stage = Stage::Waiting;
        self.processes.clear();
        let settings = WaiterSettings {
            subject: self.subject(),
            client_id: self.plan.client_id.clone(),
            run_url: None,
            lease_ttl: self.plan.lease_ttl,
            poll_interval: self.plan.poll_interval,
            timeout: self.plan.timeout,
            priority: None,
            about: Vec::new(),
        };
        self.start(Role::Waiter, Machine::waiter(settings))
    }

    /// It has the lease. The heart that beats beside the work, if it promised one.
    pub(super) fn work(&mut self, fencing_token: FencingToken, priority: Priority) -> Option<Place> {
        self.stage = Stage::Working { fencing_token };
        self.priority = Some(priority);
        let lease_ttl = self.plan.lease_ttl?;
        let settings = HeartSettings { key: self.key(), fencing_token, priority, lease_ttl };
        Some(self.start(Role::Heart, Machine::heart(settings)))
    }

    /// It gives the lease back.
    pub(super) fn release(&mut self, fencing_token: FencingToken, status: ReleaseStatus) -> Place {
        self.stage = Stage::Releasing { fencing_token };
        let held = Held {
            subject: self.subject(),
            client_id: self.plan.client_id.clone(),
            fencing_token: self.plan.names_token.then_some(fencing_token),
            priority: self.priority,
        };
        let settings = ReleaserSettings { held, status, limit: RELEASE_LIMIT };
        self.start(Role::Releaser, Machine::releaser(settings))
    }

    /// Nothing more comes of it.
    pub(super) fn end(&mut self, end: End) {
        self.stage = Stage::Over(end);
        self.processes.clear();
    }

    pub(super) fn is_over(&self) -> bool {
        match self.stage {
            Stage::Over(_) => true,
            Stage::ToCome | Stage::Waiting | Stage::Working { .. } | Stage::Releasing { .. } => false,
        }
    }
}

impl End {
    pub(super) fn name(self) -> &'static str {
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
