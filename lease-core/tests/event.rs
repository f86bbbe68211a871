//! Who a run is, read from GitHub's own example of the event.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use lease_core::event::{Event, run};
use serde_json::{Value, json};

fn checks_requested() -> Value {
    serde_json::from_str(include_str!("payloads/merge_group.checks_requested.payload.json")).unwrap()
}

fn read(event: Value) -> Result<Value, String> {
    let event: Event = serde_json::from_value(event).unwrap();
    run(event).map(|run| serde_json::to_value(run).unwrap()).map_err(|why| why.to_string())
}

fn merge_group(payload: &Value, inputs: &Value) -> Result<Value, String> {
    read(json!({"name": "merge_group", "payload": payload, "repository": "acme/shop", "inputs": inputs}))
}

#[test]
fn a_merge_group_says_it_all() {
    assert_eq!(
        merge_group(&checks_requested(), &json!({})).unwrap(),
        json!({
            "subject": {
                "owner": "octo-org",
                "repo": "octo-repo",
                "base_ref": "main",
                "head_sha": "2ffea6db159f6b6c47a24e778fb9ef40cf6b1c7d",
                "head_ref": "gh-readonly-queue/main/pr-104-929f8209d40f77f4abc622a499c93a83babdbe64",
            }
        })
    );
}

#[test]
fn inputs_override_it_and_empty_ones_do_not() {
    let inputs = json!({"priority": " 7 ", "base_ref": "refs/heads/release/1.x", "head_sha": "abc", "head_ref": "topic"});
    assert_eq!(
        merge_group(&checks_requested(), &inputs).unwrap(),
        json!({
            "subject": {
                "owner": "octo-org", "repo": "octo-repo", "base_ref": "release/1.x", "head_sha": "abc", "head_ref": "topic",
            },
            "priority": 7,
        })
    );
    let empty = json!({"priority": "", "base_ref": "", "head_sha": "  ", "head_ref": ""});
    assert_eq!(
        merge_group(&checks_requested(), &empty).unwrap(),
        merge_group(&checks_requested(), &json!({})).unwrap()
    );
}

#[test]
fn a_payload_that_lacks_something_is_an_error_that_names_it() {
    for (member, message) in [
        (
            "base_ref",
            "the payload of the event merge_group has no base_ref; it can be given as an input instead",
        ),
        (
            "head_sha",
            "the payload of the event merge_group has no head_sha; it can be given as an input instead",
        ),
    ] {
        let mut payload = checks_requested();
        payload["merge_group"].as_object_mut().unwrap().remove(member);
        assert_eq!(merge_group(&payload, &json!({})).unwrap_err(), message);
    }
    let mut payload = checks_requested();
    payload["merge_group"]["head_sha"] = json!("a b");
    assert_eq!(
        merge_group(&payload, &json!({})).unwrap_err(),
        "head_sha must not contain white space (there is some at byte 1)"
    );
    // The ref is only shown: one that no server takes is left out.
    let mut payload = checks_requested();
    payload["merge_group"]["head_ref"] = json!("x".repeat(201));
    assert_eq!(merge_group(&payload, &json!({})).unwrap()["subject"].get("head_ref"), None);
}

#[test]
fn a_destroyed_group_is_nothing_to_wait_for() {
    let mut payload = checks_requested();
    payload["action"] = json!("destroyed");
    assert_eq!(
        merge_group(&payload, &json!({})).unwrap_err(),
        "the merge group was destroyed, so there is nothing to take a lease for"
    );
}

#[test]
fn another_event_needs_the_inputs_together() {
    let all = json!({"priority": "3", "base_ref": "main", "head_sha": "abc"});
    let push = |inputs: &Value| {
        read(json!({"name": "push", "payload": null, "repository": "acme/shop", "inputs": inputs}))
    };
    assert_eq!(
        push(&all).unwrap(),
        json!({"subject": {"owner": "acme", "repo": "shop", "base_ref": "main", "head_sha": "abc"}, "priority": 3})
    );
    for missing in ["priority", "base_ref", "head_sha"] {
        let mut inputs = all.clone();
        inputs[missing] = json!("");
        assert_eq!(
            push(&inputs).unwrap_err(),
            format!(
                "there is no merge group to take a lease for in the event \"push\": guard the job with \
                 `if: github.event_name == 'merge_group'`, or give the inputs priority, base_ref and head_sha together \
                 (missing: {missing})"
            )
        );
    }
    assert!(push(&json!({})).unwrap_err().ends_with("(missing: priority, base_ref, head_sha)"));
}

#[test]
fn a_priority_is_a_whole_number() {
    for bad in ["-1", "+1", "1.5", "many", "9007199254740992", "0x10"] {
        assert_eq!(
            merge_group(&checks_requested(), &json!({"priority": bad})).unwrap_err(),
            format!("priority must be a whole number, 0 or more and at most 9007199254740991, not {bad:?}")
        );
    }
}

#[test]
fn the_repository_comes_from_somewhere() {
    let inputs = json!({"priority": "3", "base_ref": "main", "head_sha": "abc"});
    let error =
        read(json!({"name": "schedule", "payload": {}, "repository": "", "inputs": inputs})).unwrap_err();
    assert_eq!(error, "the repository is unknown: GITHUB_REPOSITORY must be owner/name, not \"\"");
}
