//! The scenarios in `tests/vectors`, through the core.

use std::fs;
use std::path::Path;

use lease_core::scenario::{Played, Player, Scenario};
use lease_core::time::Timestamp;
use lease_core::wire::PullRequest;
use serde::Deserialize;

/// What a vector may expect; a member that nobody checks is refused.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    http: Option<u16>,
    status: Option<String>,
    reason: Option<String>,
    round: Option<u64>,
    fencing_token: Option<u64>,
    stacked_pull_requests: Option<Vec<PullRequest>>,
    completed_by: Option<Winner>,
    #[serde(rename = "type")]
    kind: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Winner {
    head_sha: String,
}

fn word(value: impl serde::Serialize) -> Option<String> {
    serde_json::to_value(value).unwrap().as_str().map(Into::into)
}

fn check(expected: &Expected, played: &Played, at: &str) {
    if let Some(http) = expected.http {
        assert_eq!(played.http_status(), http, "{at}: http, in {played:?}");
    }
    match played {
        Played::Answered(body) => {
            assert_eq!(expected.kind, None, "{at}: answered, in {played:?}");
            if expected.status.is_some() {
                assert_eq!(word(body.status), expected.status, "{at}: status, in {played:?}");
            }
            if expected.reason.is_some() {
                assert_eq!(body.reason, expected.reason, "{at}: reason, in {played:?}");
            }
            if expected.round.is_some() {
                assert_eq!(body.round, expected.round, "{at}: round, in {played:?}");
            }
            if expected.fencing_token.is_some() {
                let token = body.fencing_token.map(lease_core::ids::FencingToken::get);
                assert_eq!(token, expected.fencing_token, "{at}: token, in {played:?}");
            }
            if expected.stacked_pull_requests.is_some() {
                assert_eq!(body.stacked_pull_requests, expected.stacked_pull_requests, "{at}: stack");
            }
            if let Some(winner) = &expected.completed_by {
                let by = body.completed_by.as_ref().map(|by| by.head_sha.as_str());
                assert_eq!(by, Some(winner.head_sha.as_str()), "{at}: completed_by, in {played:?}");
            }
        }
        Played::Refused(problem) => {
            assert_eq!(word(problem.kind), expected.kind, "{at}: type, in {played:?}");
        }
        Played::Done => {}
    }
}

#[test]
fn every_vector_holds() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors");
    let mut names: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.sort();
    assert_eq!(names.len(), 18, "a vector was added or lost");
    for name in names {
        let scenario: Scenario<Expected> = serde_json::from_slice(&fs::read(&name).unwrap()).unwrap();
        let mut player = Player::new(scenario.policy.policy());
        for step in &scenario.steps {
            let at = format!("{} at {} ms", scenario.name, step.at_ms);
            let played = player.play(step, &|at: Timestamp| at.as_ms().to_string()).unwrap();
            if let Some(expected) = &step.expect {
                check(expected, &played, &at);
            }
        }
    }
}
