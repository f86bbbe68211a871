//! The client's half against the provider, with nothing between them but JSON.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test may panic")]

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use lease_core::poller::{HeartSettings, Machine, ReleaserSettings, WaiterSettings};
use lease_core::provider::{Command, Policy, Provider};
use lease_core::time::{Millis, Timestamp};
use lease_core::wire::{
    AnswerBody, Json, Members, Problem, Spelling, read_acquire, read_release, read_withdraw,
};
use serde_json::{Value, json};

/// The server, and what its clients are at.
struct World {
    provider: Provider,
    clients: Vec<Client>,
}

struct Client {
    machine: Machine,
    /// What it is told next, and when.
    due: (u64, Value),
    /// How it ended, and when.
    outcome: Option<(u64, Value)>,
}

fn subject(number: u64) -> Value {
    json!({
        "owner": "acme",
        "repo": "shop",
        "base_ref": "main",
        "head_sha": format!("s{number}"),
        "head_ref": format!("gh-readonly-queue/main/pr-{number}-s{number}"),
    })
}

fn held(number: u64, fencing_token: u64) -> Value {
    json!({"subject": subject(number), "client_id": "job", "fencing_token": fencing_token, "priority": number})
}

impl World {
    fn new() -> Self {
        let policy = Policy {
            stabilisation_window: Millis::from_secs(60),
            stabilisation_limit: Millis::from_secs(180),
            expected_request_count: 3,
            ..Policy::default()
        };
        Self { provider: Provider::new(policy), clients: Vec::new() }
    }

    fn add(&mut self, machine: Machine, at_ms: u64) -> usize {
        self.clients.push(Client { machine, due: (at_ms, json!({"kind": "started"})), outcome: None });
        self.clients.len() - 1
    }

    /// A run of the first so many pull requests, which begins to wait.
    fn wait(&mut self, number: u64, at_ms: u64) -> usize {
        let settings: WaiterSettings = serde_json::from_value(json!({
            "subject": subject(number),
            "client_id": "job",
            "lease_ttl_ms": 90_000,
            "poll_interval_ms": 10_000,
            "timeout_ms": 3_600_000,
        }))
        .unwrap();
        self.add(Machine::waiter(settings), at_ms)
    }

    fn release(&mut self, number: u64, fencing_token: u64, status: &str, at_ms: u64) -> usize {
        let settings: ReleaserSettings = serde_json::from_value(
            json!({"held": held(number, fencing_token), "status": status, "limit_ms": 240_000}),
        )
        .unwrap();
        self.add(Machine::releaser(settings), at_ms)
    }

    fn keep(&mut self, number: u64, fencing_token: u64, at_ms: u64) -> usize {
        let settings: HeartSettings =
            serde_json::from_value(json!({"held": held(number, fencing_token), "lease_ttl_ms": 90_000}))
                .unwrap();
        self.add(Machine::heart(settings), at_ms)
    }

    /// Lets everybody do what is due before that moment.
    fn run_until(&mut self, end_ms: u64) {
        loop {
            let waiting = self.clients.iter().enumerate().filter(|(_, client)| client.outcome.is_none());
            let Some((index, (at_ms, happened))) = waiting
                .map(|(index, client)| (index, client.due.clone()))
                .min_by_key(|(_, (at_ms, _))| *at_ms)
            else {
                return;
            };
            if at_ms >= end_ms {
                return;
            }
            let happened = serde_json::from_value(happened).unwrap();
            let turn = self.clients[index].machine.next(happened, Timestamp::from_ms(at_ms), 0.5);
            let next = serde_json::to_value(&turn.next).unwrap();
            match next["kind"].as_str().unwrap() {
                "sleep" => {
                    let wakes_ms = at_ms + next["ms"].as_u64().unwrap();
                    self.clients[index].due = (wakes_ms, json!({"kind": "slept"}));
                }
                "measure" => {
                    let number = u64::try_from(index).unwrap() + 1;
                    let commits: Vec<String> = (1..=number).map(|n| format!("s{n}")).collect();
                    let measured = json!({"kind": "measured", "priority": number, "commits": commits});
                    self.clients[index].due = (at_ms, measured);
                }
                "send" => {
                    let (http, body) = self.serve(&next, at_ms);
                    self.clients[index].due =
                        (at_ms, json!({"kind": "answered", "http": http, "body": body}));
                }
                _ => self.clients[index].outcome = Some((at_ms, next["outcome"].clone())),
            }
        }
    }

    fn serve(&mut self, send: &Value, at_ms: u64) -> (u16, Value) {
        let members: Members = send["body"]
            .as_object()
            .unwrap()
            .iter()
            .map(|(name, value)| {
                (name.clone().into(), serde_json::from_value::<Json>(value.clone()).unwrap())
            })
            .collect();
        let command = match send["verb"].as_str().unwrap() {
            "acquire" => Command::Acquire(read_acquire(members, false).unwrap()),
            "release" => Command::Release(read_release(members).unwrap()),
            _ => Command::Withdraw(read_withdraw(members).unwrap()),
        };
        let show = |at: Timestamp| format!("{} ms", at.as_ms());
        let step = self.provider.step(&command, Timestamp::from_ms(at_ms));
        match step.result {
            Ok(answer) => {
                (200, serde_json::to_value(AnswerBody::new(&answer, Spelling::Standard, &show)).unwrap())
            }
            Err(refusal) => {
                let problem = Problem::refused(&refusal, &show);
                (problem.status, serde_json::to_value(&problem).unwrap())
            }
        }
    }

    #[track_caller]
    fn outcome(&self, client: usize) -> &Value {
        &self.clients[client].outcome.as_ref().expect("it goes on").1
    }
}

#[test]
fn the_run_that_contains_most_answers_for_all() {
    let mut world = World::new();
    let [first, second, third] = [1, 2, 3].map(|number| world.wait(number, number * 1_000));
    world.run_until(20_000);
    let outcome = world.outcome(third);
    assert_eq!(outcome["kind"], "acquired");
    assert_eq!(outcome["stacked_pull_requests"], json!([{"number": 1}, {"number": 2}, {"number": 3}]));

    let heart = world.keep(3, outcome["fencing_token"].as_u64().unwrap(), 20_000);
    world.run_until(1_000_000);
    assert!(world.clients[heart].outcome.is_none(), "the lease was kept");
    let release = world.release(3, 1, "success", 1_000_000);
    world.run_until(1_020_000);
    assert_eq!(world.outcome(release), &json!({"kind": "released", "status": "success"}));
    for waiter in [first, second] {
        let outcome = world.outcome(waiter);
        assert_eq!(outcome["kind"], "completed");
        assert_eq!(outcome["completed_by"]["head_sha"], "s3");
    }
}

#[test]
fn a_lease_that_is_not_kept_goes_to_the_next() {
    let mut world = World::new();
    let [_, second, third] = [1, 2, 3].map(|number| world.wait(number, number * 1_000));
    world.run_until(130_000);
    assert_eq!([second, third].map(|waiter| &world.outcome(waiter)["fencing_token"]), [2, 1]);
    world.keep(2, 2, 130_000);

    // The one that was thought dead comes back.
    let heart = world.keep(3, 1, 200_000);
    let release = world.release(3, 1, "success", 200_000);
    world.run_until(300_000);
    for late in [heart, release] {
        let outcome = world.outcome(late);
        assert_eq!(outcome["kind"], "lost");
        assert_eq!(outcome["holder"]["head_sha"], "s2");
    }
}
