//! What every job asked and was told, and when.

use std::sync::{Mutex, MutexGuard};
use std::time::{Duration, Instant};

use fastrand::Rng;
use lease_core::ids::HeadSha;
use lease_core::poller::{Send, Verb};
use lease_core::wire::SentStatus;

use crate::common::Reply;

/// How many jobs make a stack: each contains those below it.
const STACK: usize = 3;

/// One request, and its answer.
#[derive(Clone, Debug)]
pub(super) struct Exchange {
    pub(super) job: usize,
    pub(super) what: What,
    pub(super) sent: Duration,
    pub(super) told: Option<(Duration, Said)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    Acquire,
    Heartbeat,
    Success,
    Failure,
    Withdraw,
}

impl What {
    fn of(send: &Send) -> Self {
        match (send.verb, send.body.status) {
            (Verb::Acquire, Some(SentStatus::Acquired)) => Self::Heartbeat,
            (Verb::Acquire, _) => Self::Acquire,
            (Verb::Release, Some(SentStatus::Success)) => Self::Success,
            (Verb::Release, _) => Self::Failure,
            (Verb::Withdraw, _) => Self::Withdraw,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Said {
    Pending,
    Acquired(u64),
    Completed { by: Option<String> },
    Failure,
    Withdrawn,
    Conflict(String),
    Unavailable,
}

impl Said {
    /// Nothing else is ever said, whatever befalls the servers and the database.
    pub(super) fn of(reply: &Reply) -> Self {
        match reply.status {
            200 => {
                let body = reply.ok();
                match body["status"].as_str().unwrap() {
                    "pending" => Self::Pending,
                    "acquired" => Self::Acquired(body["fencing_token"].as_u64().unwrap()),
                    "completed" => {
                        Self::Completed { by: body["completed_by"]["head_sha"].as_str().map(str::to_owned) }
                    }
                    "failure" => Self::Failure,
                    "withdrawn" => Self::Withdrawn,
                    other => panic!("{other} is no status"),
                }
            }
            409 => Self::Conflict(reply.json()["type"].as_str().unwrap().to_owned()),
            _ => {
                reply.problem(503, "store-unavailable");
                assert!(reply.header("retry-after").is_some());
                Self::Unavailable
            }
        }
    }
}

/// What became of a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Ending {
    Completed,
    Released,
    Lost,
    Cancelled,
    Died,
}

pub(super) struct Record {
    began: Instant,
    state: Mutex<State>,
}

struct State {
    random: Rng,
    exchanges: Vec<Exchange>,
    endings: Vec<Option<Ending>>,
}

impl Record {
    pub(super) fn new(random: Rng) -> Self {
        let state = State { random, exchanges: Vec::new(), endings: Vec::new() };
        Self { began: Instant::now(), state: Mutex::new(state) }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    pub(super) fn now(&self) -> Duration {
        self.began.elapsed()
    }

    pub(super) fn random(&self) -> Rng {
        self.state().random.fork()
    }

    pub(super) fn next_job(&self) -> usize {
        let mut state = self.state();
        state.endings.push(None);
        state.endings.len() - 1
    }

    pub(super) fn ended(&self, job: usize, ending: Ending) {
        self.state().endings[job] = Some(ending);
    }

    pub(super) fn asked(&self, job: usize, send: &Send) -> usize {
        let mut state = self.state();
        let exchange = Exchange { job, what: What::of(send), sent: self.now(), told: None };
        state.exchanges.push(exchange);
        state.exchanges.len() - 1
    }

    pub(super) fn told(&self, asked: usize, said: Said) {
        let mut state = self.state();
        state.exchanges[asked].told = Some((self.now(), said));
    }

    pub(super) fn exchanges(&self) -> Vec<Exchange> {
        self.state().exchanges.clone()
    }

    pub(super) fn endings(&self) -> Vec<Option<Ending>> {
        self.state().endings.clone()
    }

    /// How many jobs have got somewhere: been granted the lease, or been completed.
    pub(super) fn progress(&self) -> usize {
        let state = self.state();
        let got_there = |exchange: &&Exchange| {
            exchange.what == What::Acquire
                && matches!(exchange.told, Some((_, Said::Acquired(_) | Said::Completed { .. })))
        };
        state.exchanges.iter().filter(got_there).count()
    }
}

pub(super) fn sha(job: usize) -> String {
    format!("r{job}")
}

/// What it contains: itself, and those below it.
pub(super) fn commits(job: usize) -> Vec<HeadSha> {
    let lowest = job - job % STACK;
    (lowest..=job).map(|job| HeadSha::new(&sha(job)).unwrap()).collect()
}

/// Whether a success of `winner` is one of `job` too.
pub(super) fn covers(winner: usize, job: usize) -> bool {
    winner / STACK == job / STACK && job <= winner
}
