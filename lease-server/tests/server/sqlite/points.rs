//! A crash at each point of each commit: what was answered is there, and what was not is there wholly or not at all.

use std::sync::Arc;

use rustix::process::Signal;
use serde_json::{Value, json};

use super::timeless;
use crate::common::{Http, Server, released, run_of, with};

const PROVIDER: &str = "/o/r/main";
const FLAGS: [&str; 4] = ["--expected-build-count", "3", "--ttl", "10m"];

/// Points of one commit, each with whether what was to be committed is there afterwards.
const POINTS: [(&str, bool); 6] = [
    ("beginning", false),
    ("stated", false),
    ("written", false),
    ("committing", false),
    ("committed", true),
    ("stored", true),
];

/// A client's request.
struct Step {
    method: &'static str,
    verb: &'static str,
    body: Value,
}

fn post(verb: &'static str, body: Value) -> Step {
    Step { method: "POST", verb, body }
}

/// One of each kind of command that decides something, and what follows from it.
fn steps() -> Vec<Step> {
    let token = |body, token: u64| with(body, json!({"fencing_token": token}));
    let mut steps: Vec<Step> =
        (1..=4).map(|number| post("/acquire", run_of(&format!("r{number}"), number))).collect();
    steps.extend([
        post("/acquire", run_of("r3", 3)),
        post("/acquire", with(run_of("late", 9), json!({"commits": ["r3"]}))),
        post("/withdraw", json!({"head_sha": "r1"})),
        // `r2` is completed by it, and told so later.
        post("/release", token(released("r3", "success"), 1)),
        post("/acquire", run_of("r2", 2)),
        post("/acquire", run_of("fails-1", 1)),
        post("/acquire", run_of("fails-2", 20)),
        post("/acquire", run_of("fails-2", 20)),
        post("/release", token(released("fails-2", "failure"), 2)),
        post("/acquire", run_of("late", 9)),
        Step { method: "DELETE", verb: "", body: Value::Null },
        post("/acquire", run_of("after-1", 1)),
        post("/acquire", run_of("after-2", 2)),
        post("/acquire", run_of("after-3", 3)),
    ]);
    steps
}

/// What a client is told; `None` if the server ended before it told anything.
async fn answer(http: &Http, step: &Step) -> Option<Value> {
    let path = format!("{PROVIDER}{}", step.verb);
    let body = if step.body.is_null() { String::new() } else { step.body.to_string() };
    let reply = http.try_call(step.method, &path, &[("content-type", "application/json")], body).await?;
    Some(timeless(&reply.ok()))
}

/// The provider, and its leases that are over: a commit writes both or neither.
async fn state(http: &Http) -> Value {
    let history = http.get(&format!("{PROVIDER}/history")).await.ok();
    json!({"provider": timeless(&http.get(PROVIDER).await.ok()), "history": timeless(&history)})
}

/// What an undisturbed server answers to each step, and its state before the first and after each.
async fn undisturbed() -> (Vec<Value>, Vec<Value>) {
    let server = Server::start(&FLAGS).await;
    let (mut answers, mut states) = (Vec::new(), vec![state(&server.http).await]);
    for step in steps() {
        answers.push(answer(&server.http, &step).await.unwrap());
        states.push(state(&server.http).await);
    }
    (answers, states)
}

/// A crash at the `count`th time that the point is reached. Tells in which step that was.
async fn crash(point: (&str, bool), count: usize, answers: &[Value], states: &[Value]) -> Option<usize> {
    let (name, is_kept) = point;
    let failpoints = format!("{name}={count}*off->return");
    let folder = Arc::new(tempfile::tempdir().unwrap());
    let mut server = Server::start_with_failpoints(folder, &failpoints, &FLAGS).await;
    let mut crashed = None;
    for (number, step) in steps().iter().enumerate() {
        let context = format!("{name}, {count} times passed: {} {} {}", step.method, step.verb, step.body);
        let told = answer(&server.http, step).await;
        let told = if let Some(told) = told {
            told
        } else {
            assert_eq!(crashed, None, "{context}");
            crashed = Some(number);
            let folder = server.folder();
            assert!(!server.ended().await.success(), "{context}");
            server = Server::start_in(folder, &FLAGS).await;
            let expected = &states[if is_kept { number + 1 } else { number }];
            assert_eq!(&state(&server.http).await, expected, "{context}: after the restart");
            // Whoever was not answered asks again.
            answer(&server.http, step).await.unwrap()
        };
        assert_eq!(told, answers[number], "{context}");
        assert_eq!(state(&server.http).await, states[number + 1], "{context}");
    }
    crashed
}

#[tokio::test]
async fn a_crash_at_any_point_of_any_commit_loses_nothing_that_was_answered() {
    let (answers, states) = undisturbed().await;
    let ended: Vec<&str> = states.last().unwrap()["history"]["history"]
        .as_array()
        .unwrap()
        .iter()
        .map(|past| past["outcome"].as_str().unwrap())
        .collect();
    assert_eq!(ended, ["cleared", "failure", "success"]);
    let deciding = (1..states.len()).filter(|number| states[*number] != states[number - 1]).count();
    for point in POINTS {
        let mut crashes = Vec::new();
        while let Some(step) = crash(point, crashes.len(), &answers, &states).await {
            crashes.push(step);
        }
        crashes.dedup();
        assert!(crashes.len() >= deciding, "{}: a crash in the steps {crashes:?} only", point.0);
    }
}

/// Whoever comes after the crash finds what the rest of the scenario left behind.
#[tokio::test]
async fn a_crash_while_it_stops_loses_nothing() {
    let (answers, states) = undisturbed().await;
    let folder = Arc::new(tempfile::tempdir().unwrap());
    let server = Server::start_with_failpoints(folder, "closing=return", &FLAGS).await;
    for (number, step) in steps().iter().enumerate() {
        assert_eq!(answer(&server.http, step).await.as_ref(), Some(&answers[number]));
    }
    let folder = server.folder();
    server.signal(Signal::TERM);
    assert!(!server.ended().await.success(), "it aborts");
    let server = Server::start_in(folder, &FLAGS).await;
    assert_eq!(Some(&state(&server.http).await), states.last());
}
