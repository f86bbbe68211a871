//! The test vectors of the core, over HTTP and in real time, as far as they are short.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::common::{Server, assert_has};

/// What is longer is left to the core's own tests and to `replay`.
const SHORT_MS: u64 = 3000;

/// All scenarios in that folder of the core's tests.
pub(crate) fn files(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../lease-core/tests").join(folder);
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(!files.is_empty());
    files
}

fn flags(policy: &Value) -> Vec<String> {
    let flag = |(name, value): (&String, &Value)| match name.as_str() {
        "expected_request_count" => [String::from("--expected-build-count"), value.to_string()],
        "request_ttl_ms" => [String::from("--ttl"), format!("{value}ms")],
        other => {
            [format!("--{}", other.strip_suffix("_ms").unwrap().replace('_', "-")), format!("{value}ms")]
        }
    };
    policy.as_object().unwrap().iter().flat_map(flag).collect()
}

#[tokio::test]
async fn short_vectors_hold_over_http() {
    let mut played = 0;
    for file in files("vectors") {
        let vector: Value = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
        let steps = vector["steps"].as_array().unwrap();
        if steps.last().unwrap()["at_ms"].as_u64().unwrap() > SHORT_MS {
            continue;
        }
        let flags = flags(&vector["policy"]);
        let server = Server::start(&flags.iter().map(String::as_str).collect::<Vec<_>>()).await;
        let began = Instant::now();
        for step in steps {
            let at = Duration::from_millis(step["at_ms"].as_u64().unwrap());
            tokio::time::sleep(at.saturating_sub(began.elapsed())).await;
            let context = format!("{} at {at:?}", vector["name"]);
            let post = async |verb: &str| {
                let reply = server.http.post(&format!("/o/r/main/{verb}"), step[verb].clone()).await;
                (reply.status, reply.json())
            };
            let (status, body) = if step.get("acquire").is_some() {
                post("acquire").await
            } else if step.get("release").is_some() {
                post("release").await
            } else if step.get("withdraw").is_some() {
                post("withdraw").await
            } else if step.get("clear").is_some() {
                let reply = server.http.call("DELETE", "/o/r/main", &[], "").await;
                (reply.status, reply.json())
            } else {
                panic!("{context}: such a step can't be played over HTTP")
            };
            let mut expected = step.get("expect").cloned().unwrap_or_default();
            if let Some(members) = expected.as_object_mut() {
                let wanted = members.remove("http").and_then(|http| http.as_u64());
                assert_eq!(u64::from(status), wanted.unwrap_or(200), "{context}: {body}");
                assert_has(&body, &expected, &context);
            }
        }
        played += 1;
    }
    assert!(played >= 4, "only {played} vectors are short");
}
