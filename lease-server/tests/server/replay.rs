//! `lease-server replay`.

use serde_json::Value;

use crate::common::{file, run};
use crate::vectors;

const GRANTED: &str = r#"{"name": "granted", "policy": {"expected_request_count": 1},
    "steps": [{"at_ms": 5, "acquire": {"head_sha": "a", "priority": 1}, "expect": {"status": "acquired"}}]}"#;

fn lines(out: &str) -> Vec<Value> {
    out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[tokio::test]
async fn every_scenario_of_the_core_holds() {
    let files = [vectors::files("vectors"), vectors::files("regressions")].concat();
    let mut arguments = vec!["replay"];
    arguments.extend(files.iter().map(|file| file.to_str().unwrap()));
    let ended = run(&arguments, "").await;
    assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""));
    let mut answered = 0;
    for file in &files {
        let vector: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
        let steps = vector["steps"].as_array().unwrap().iter();
        answered += steps
            .filter(|step| ["acquire", "release", "withdraw"].iter().any(|verb| step.get(verb).is_some()))
            .count();
    }
    let lines = lines(&ended.out);
    assert_eq!(lines.len(), answered, "one line for each step with an answer");
    for line in lines {
        assert!(line["at_ms"].is_u64() && line["http"].is_u64(), "{line}");
        assert!(line["status"].is_string() || line["type"].is_string(), "{line}");
    }
}

#[tokio::test]
async fn a_difference_is_told_on_standard_error_and_the_rest_is_played_all_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let wrong = GRANTED.replace(r#""status": "acquired""#, r#""status": "pending", "holder": {}"#);
    let name = file(folder.path(), "wrong.json", &format!("{wrong}\n{GRANTED}"));
    let ended = run(&["replay", &name], "").await;
    assert_eq!(ended.code, Some(1));
    assert_eq!(lines(&ended.out).len(), 2);
    for part in
        ["granted, step 1 at 5 ms", "status: expected \"pending\", found \"acquired\"", "holder: expected {}"]
    {
        assert!(ended.err.contains(part), "{}", ended.err);
    }
}

#[tokio::test]
async fn standard_input_may_hold_several_scenarios() {
    let folder = tempfile::tempdir().unwrap();
    let name = file(folder.path(), "one.json", GRANTED);
    let ended = run(&["replay", "-", &name], &format!("{GRANTED}{GRANTED}\n\n{GRANTED}")).await;
    assert_eq!((ended.code, ended.err.as_str(), lines(&ended.out).len()), (Some(0), "", 4));
}

#[tokio::test]
async fn what_is_no_scenario_is_refused_with_its_place() {
    let folder = tempfile::tempdir().unwrap();
    for (text, place) in [
        ("garbage", "line 1 column 1"),
        ("{\"steps\": [\n  {\"at_ms\": 0}]}", "line 2"),
        ("{\"steps\": [\n  {\"at_ms\": 0, \"tick\": {}, \"clear\": {}}]}", "line 2"),
        ("{\"steps\": [],\n \"policy\": {\"window_ms\": 1}}", "line 2"),
        ("{\"steps\": [", "line 1"),
        ("{\"policy\": {}}", "steps"),
    ] {
        let name = file(folder.path(), "bad.json", text);
        let ended = run(&["replay", &name], "").await;
        assert!(ended.code.is_some_and(|code| code != 0), "{text}");
        assert!(ended.err.contains(&name) && ended.err.contains(place), "{text}: {}", ended.err);
    }
    // What was played before is worth having.
    let name = file(folder.path(), "half.json", &format!("{GRANTED} oops"));
    let ended = run(&["replay", &name], "").await;
    assert!(ended.code.is_some_and(|code| code != 0) && lines(&ended.out).len() == 1, "{ended:?}");

    let missing = folder.path().join("missing.json");
    let ended = run(&["replay", missing.to_str().unwrap()], "").await;
    assert!(ended.code.is_some_and(|code| code != 0) && ended.err.contains("missing.json"), "{ended:?}");
}
