//! Plays scenarios that are compiled in, through the core, and compares the answers with what they expect.

use lease_core::provider::Snapshot;
use lease_core::scenario::{Player, Reply, Scenario};
use lease_core::time::Timestamp;
use lease_core::wire::PullRequest;
use serde::Deserialize;

/// What a scenario may expect; a member that nobody checks is refused.
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

/// Plays the scenario in that file.
pub(crate) fn play(name: &str, text: &str) {
    let scenario: Scenario<Expected> =
        serde_json::from_str(text).unwrap_or_else(|why| panic!("{name}: {why}"));
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

/// A test for each file of a folder, and one that none is left out. They are compiled in, so that they are there on wasm too.
macro_rules! tests {
    ($folder:literal: $($name:ident)*) => {
        $(
            #[test]
            fn $name() {
                player::play(stringify!($name), include_str!(concat!($folder, "/", stringify!($name), ".json")));
            }
        )*

        #[cfg(not(target_arch = "wasm32"))]
        #[test]
        fn none_is_left_out() {
            let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/", $folder);
            let names = [$(stringify!($name)),*];
            assert_eq!(std::fs::read_dir(folder).unwrap().count(), names.len());
        }
    };
}
pub(crate) use tests;
