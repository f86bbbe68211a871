//! What comes from outside is read, or is an error; never more.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use serde_json::{Value, json};

use super::super::Happened;
use crate::wire::Json;

#[test]
fn what_happened_needs_what_makes_sense_of_it() {
    for bad in [
        Value::Null,
        json!({}),
        json!({"kind": "exploded"}),
        json!({"kind": "measured"}),
        json!({"kind": "measured", "priority": -1}),
        json!({"kind": "measured", "priority": 1u64 << 53}),
        json!({"kind": "answered", "body": {}}),
        json!({"kind": "answered", "http": 70_000}),
    ] {
        assert!(serde_json::from_value::<Happened>(bad.clone()).is_err(), "{bad}");
    }
}

#[test]
fn one_commit_that_no_server_takes_leaves_all_of_them_out() {
    let Happened::Measured(measured) =
        serde_json::from_value(json!({"kind": "measured", "priority": 2, "commits": ["c1", "c 2"]})).unwrap()
    else {
        panic!("it was measured")
    };
    assert_eq!(measured.commits, None);
}

#[test]
fn what_is_nested_too_deep_is_read_as_nothing() {
    let body = format!("{}1{}", r#"{"a":["#.repeat(50), "]}".repeat(50));
    let mut body: Json = serde_json::from_str(&body).unwrap();
    let mut levels = 0;
    while let Json::Object(members) = body {
        let Some(Json::List(mut entries)) = members.into_values().next() else { break };
        levels += 2;
        body = entries.remove(0);
    }
    assert_eq!(levels, 8);
}

#[test]
fn lists_that_are_nested_too_deep_are_read_as_nothing() {
    let mut body: Json = serde_json::from_str(&format!("{}1{}", "[".repeat(50), "]".repeat(50))).unwrap();
    let mut levels = 0;
    while let Json::List(mut entries) = body {
        levels += 1;
        body = entries.remove(0);
    }
    assert_eq!((levels, body), (8, Json::Null));
}
