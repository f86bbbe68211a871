//! The history of one provider as it is recorded, and what is to be asked next: mostly what runs would, and now and then anything.

use std::sync::{Mutex, MutexGuard};

use fastrand::Rng;
use lease_core::ids::FencingToken;
use lease_core::provider::{Command, Policy};
use lease_core::wire::{Json, Members, Status, read_acquire, read_release, read_withdraw};
use lease_proof::order::{Asked, Call, History, Reply};
use serde_json::{Value, json};

use crate::common::with;

/// How many runs there are at a time. They are shared by all clients, so that these get in each other's way.
const RUNS: usize = 6;

/// A call, and how it goes over the wire.
#[derive(Clone)]
pub(super) struct Errand {
    pub(super) call: Call,
    pub(super) method: &'static str,
    /// What stands behind the provider's path.
    pub(super) verb: &'static str,
    pub(super) body: Value,
    run: Option<usize>,
}

impl Errand {
    pub(super) fn waits(&self) -> bool {
        match &self.call {
            Call::Command(Command::Acquire(acquire)) => acquire.wait,
            Call::Command(
                Command::StopWaiting(_)
                | Command::Release(_)
                | Command::Withdraw(_)
                | Command::Clear
                | Command::EndLease(_)
                | Command::Restart
                | Command::Tick,
            )
            | Call::Look => false,
        }
    }

    /// The command is read from the body as the server reads it.
    fn of_run(run: usize, verb: &'static str, body: Value, wait: bool) -> Self {
        let command = match verb {
            "/acquire" => Command::Acquire(read_acquire(members(&body), wait).unwrap()),
            "/release" => Command::Release(read_release(members(&body)).unwrap()),
            "/withdraw" => Command::Withdraw(read_withdraw(members(&body)).unwrap()),
            other => panic!("{other} is no verb"),
        };
        Self { call: Call::Command(command), method: "POST", verb, body, run: Some(run) }
    }

    fn of_onlooker(call: Call, method: &'static str) -> Self {
        Self { call, method, verb: "", body: json!({}), run: None }
    }
}

fn members(body: &Value) -> Members {
    let read = |(name, value): (&String, &Value)| {
        (name.clone().into(), serde_json::from_value::<Json>(value.clone()).unwrap())
    };
    body.as_object().unwrap().iter().map(read).collect()
}

/// A run, as far as any client has heard of it.
#[derive(Clone)]
struct Run {
    /// What it says of itself.
    claim: Value,
    status: Option<Status>,
    fencing_token: Option<u64>,
}

pub(crate) struct Record {
    pub(crate) path: String,
    state: Mutex<State>,
}

struct State {
    history: History,
    runs: Vec<Run>,
    /// How many runs there have been.
    number: u64,
    /// Whether runs say which commits they hold.
    evidence: bool,
    /// Whether anybody waits in long polls.
    waits: bool,
    long_polls_answered: usize,
    random: Rng,
}

impl Record {
    pub(crate) fn new(path: String, policy: Policy, mut random: Rng) -> Self {
        let evidence = random.bool();
        let history = History::new(policy);
        let mut state = State {
            history,
            runs: Vec::new(),
            number: 0,
            evidence,
            waits: true,
            long_polls_answered: 0,
            random,
        };
        state.runs = (0..RUNS).map(|_| state.new_run()).collect();
        Self { path, state: Mutex::new(state) }
    }

    /// The same, where nobody waits in a long poll.
    pub(crate) fn without_long_polls(self) -> Self {
        self.state().waits = false;
        self
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    pub(super) fn asked(&self, client: &str, call: Call) -> Asked {
        self.state().history.asked(client, call)
    }

    pub(super) fn told(&self, asked: Asked, errand: &Errand, reply: Reply) {
        let mut state = self.state();
        if errand.waits() && reply.status().is_some_and(|status| status != Status::Pending) {
            state.long_polls_answered += 1;
        }
        if let Some(run) = errand.run.map(|index| &mut state.runs[index])
            && run.claim["head_sha"] == errand.body["head_sha"]
            && let Some(status) = reply.status()
        {
            run.status = Some(status);
            let token = reply.fencing_token().map(FencingToken::get);
            run.fencing_token = token.or(run.fencing_token);
        }
        state.history.told(asked, reply);
    }

    pub(crate) fn restarted(&self) {
        self.state().history.restarted();
    }

    pub(super) fn history(&self) -> History {
        self.state().history.clone()
    }

    pub(super) fn long_polls_answered(&self) -> usize {
        self.state().long_polls_answered
    }

    pub(super) fn next(&self, random: &mut Rng) -> Errand {
        self.state().next(random)
    }

    /// How it looks, what the newest verdicts of all runs are, and how each is.
    pub(super) fn questions(&self) -> Vec<Errand> {
        let state = self.state();
        let mut questions = vec![Errand::of_onlooker(Call::Look, "GET")];
        for (index, run) in state.runs.iter().enumerate() {
            if let (Some(Status::Completed | Status::Failure), Some(token)) = (run.status, run.fencing_token)
            {
                let how = if run.status == Some(Status::Completed) { "success" } else { "failure" };
                let body = with(run.named(), json!({"status": how, "fencing_token": token}));
                questions.push(Errand::of_run(index, "/release", body, false));
            }
            if run.status.is_some() {
                questions.push(Errand::of_run(index, "/acquire", run.claim.clone(), false));
            }
        }
        questions.push(Errand::of_onlooker(Call::Look, "GET"));
        questions
    }
}

impl Run {
    fn named(&self) -> Value {
        let mut body = json!({"head_sha": self.claim["head_sha"]});
        if let Some(client_id) = self.claim.get("client_id") {
            body["client_id"] = client_id.clone();
        }
        body
    }
}

impl State {
    /// Each run has a priority of its own: among equals the time of registration would decide.
    fn new_run(&mut self) -> Run {
        self.number += 1;
        let number = self.number;
        let random = &mut self.random;
        let priority = random.u64(1..5) * 1000 + number;
        let mut claim = json!({"head_sha": format!("s{number}"), "priority": priority});
        if random.u8(0..6) == 0
            && let Some(other) = self.runs.first()
        {
            // Another job of a commit that is there already.
            claim["head_sha"] = other.claim["head_sha"].clone();
            claim["client_id"] = json!(format!("job-{number}"));
        }
        if self.evidence && random.u8(0..4) > 0 {
            let below = self.runs.iter().filter(|_| random.bool()).map(|run| run.claim["head_sha"].clone());
            let mut commits: Vec<Value> = below.collect();
            commits.push(claim["head_sha"].clone());
            claim["commits"] = Value::Array(commits);
        }
        if random.bool() {
            claim["head_ref"] = json!(format!("gh-readonly-queue/main/pr-{number}-abc"));
        }
        Run { claim, status: None, fencing_token: None }
    }

    fn next(&mut self, random: &mut Rng) -> Errand {
        match random.u8(0..100) {
            0..4 => return Errand::of_onlooker(Call::Look, "GET"),
            4 => return Errand::of_onlooker(Call::Command(Command::Clear), "DELETE"),
            _ => {}
        }
        let index = random.usize(0..RUNS);
        let chance = random.u8(0..100);
        match self.runs[index].status {
            None | Some(Status::Pending) => match chance {
                0..5 => self.leaves(index),
                5..10 => self.releases(index, random),
                10..14 => self.beats(index, random),
                14..45 => self.polls(index, true, random),
                _ => self.polls(index, false, random),
            },
            Some(Status::Acquired | Status::Aquired) => match chance {
                0..5 => self.leaves(index),
                5..25 => self.beats(index, random),
                25..35 => self.polls(index, chance.is_multiple_of(2), random),
                _ => self.releases(index, random),
            },
            Some(Status::Completed | Status::Failure | Status::Withdrawn) => match chance {
                0..20 => self.releases(index, random),
                20..40 => self.polls(index, false, random),
                _ => {
                    self.runs[index] = self.new_run();
                    self.polls(index, chance.is_multiple_of(3), random)
                }
            },
        }
    }

    fn polls(&mut self, index: usize, wait: bool, random: &mut Rng) -> Errand {
        let number = self.number;
        let run = &mut self.runs[index];
        if random.u8(0..10) == 0 {
            // The base has moved: it counts anew. Nobody else has had that priority, nor will have.
            let priority = run.claim["priority"].as_u64().unwrap();
            run.claim["priority"] = json!(priority % 1000 + random.u64(1..5) * 1000);
        }
        let mut body = run.claim.clone();
        if random.u8(0..12) == 0 {
            body["run_url"] = json!(format!("https://ci.example/runs/{number}"));
        }
        Errand::of_run(index, "/acquire", body, wait && self.waits)
    }

    fn beats(&mut self, index: usize, random: &mut Rng) -> Errand {
        let body = with(self.runs[index].claim.clone(), json!({"status": "acquired"}));
        Errand::of_run(index, "/acquire", self.with_token(index, body, random), false)
    }

    fn releases(&mut self, index: usize, random: &mut Rng) -> Errand {
        let how = random.choice(["success", "success", "failure", "cancelled"]).unwrap();
        let body = with(self.runs[index].named(), json!({"status": how}));
        Errand::of_run(index, "/release", self.with_token(index, body, random), false)
    }

    fn leaves(&mut self, index: usize) -> Errand {
        Errand::of_run(index, "/withdraw", self.runs[index].named(), false)
    }

    /// Mostly the right one, sometimes none, now and then another.
    fn with_token(&self, index: usize, body: Value, random: &mut Rng) -> Value {
        match (random.u8(0..10), self.runs[index].fencing_token) {
            (0..2, _) | (2..9, None) => body,
            (2..9, Some(token)) => with(body, json!({"fencing_token": token})),
            (_, token) => with(body, json!({"fencing_token": token.unwrap_or_default() + random.u64(0..3)})),
        }
    }
}
