//! The scenarios in `tests/vectors`, through the core.
#![allow(clippy::unwrap_used)]

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use lease_core::provider::Snapshot;
use lease_core::scenario::{Player, Reply, Scenario};
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

fn through_json(snapshot: &Snapshot) -> Result<Snapshot, String> {
    serde_json::from_str(&serde_json::to_string(snapshot).unwrap()).map_err(|why| why.to_string())
}

fn word(value: impl serde::Serialize) -> Option<String> {
    serde_json::to_value(value).unwrap().as_str().map(Into::into)
}

fn check(expected: &Expected, played: &Reply, at: &str) {
    if let Some(http) = expected.http {
        assert_eq!(played.http_status(), http, "{at}: http, in {played:?}");
    }
    match played {
        Reply::Answered(body) => {
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
        Reply::Refused(problem) => {
            assert_eq!(word(problem.kind), expected.kind, "{at}: type, in {played:?}");
        }
        Reply::Done => {}
    }
}

macro_rules! vectors {
    ($($name:literal)*) => {
        [$(($name, include_str!(concat!("vectors/", $name, ".json")))),*]
    };
}

/// Compiled in, so that they are there on wasm too.
const VECTORS: [(&str, &str); 18] = vectors! {
    "assignment_delay"
    "clear_forgets_but_counts_on"
    "contained_means_ancestry"
    "failure_hands_over_at_once"
    "holder_dies"
    "late_joiner_covered_by_the_holder"
    "lost_completed_answer"
    "lost_grant_answer"
    "moving_base_does_not_invert"
    "restart_evicts_nobody"
    "silent_requests_are_evicted"
    "stacked_pull_requests"
    "steady_arrivals_cannot_postpone_for_ever"
    "success_completes_the_stack"
    "ties_go_to_the_earliest"
    "two_jobs_of_one_commit"
    "window_counts_from_the_last_newcomer"
    "withdraw"
};

#[test]
fn every_vector_holds() {
    for (name, text) in VECTORS {
        let scenario: Scenario<Expected> = serde_json::from_str(text).unwrap();
        assert_eq!(scenario.name, name);
        let mut player = Player::new(scenario.policy.policy(), through_json);
        for step in &scenario.steps {
            let at = format!("{name} at {} ms", step.at_ms);
            let came = player.play(step, &|at: Timestamp| at.as_ms().to_string()).unwrap();
            if let Some(expected) = &step.expect {
                check(expected, &came.reply, &at);
            }
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
#[test]
fn no_vector_is_left_out() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors");
    assert_eq!(std::fs::read_dir(folder).unwrap().count(), VECTORS.len());
}
