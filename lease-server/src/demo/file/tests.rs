//! Stories that are well told, and what is said of others.

use std::path::Path;

use lease_core::time::Millis;

use super::super::scenario::{End, Ends, Scenario};
use super::STORY;
use crate::config::ConfigError;

fn told(source: &str) -> Scenario {
    Scenario::parse(source).unwrap_or_else(|mistakes| panic!("{source}: {mistakes:?}"))
}

fn refused(source: &str) -> String {
    let mistakes = Scenario::parse(source).expect_err(source);
    ConfigError::new(Path::new("story.yaml"), mistakes).to_string()
}

#[test]
fn the_built_in_story_is_one_and_says_what_must_become_of_everybody() {
    let story = told(STORY);
    assert_eq!(story.names(), ["pr-1", "pr-2", "pr-3", "pr-4", "pr-5"]);
    let ends: Vec<Option<End>> = story.runs.iter().map(|run| run.expect).collect();
    let (completed, success) = (Some(End::Completed), Some(End::Success));
    assert_eq!(ends, [completed, completed, success, Some(End::Expired), Some(End::Failure)]);
    // Everybody is there long before the window is over, however slow the machine.
    let last = story.runs.iter().map(|run| run.at).max().unwrap();
    assert!(last.times(5) < story.policy.stabilisation_window);
    assert_eq!(story.policy.expected_request_count as usize, story.runs.len());
}

#[test]
fn what_a_story_leaves_out_is_as_usual() {
    let story = told("runs: [{ at: 1m30s, pull_requests: [7, 4], works_for: 2s }]");
    let usual = lease_core::provider::Policy::default();
    assert_eq!((&story.policy, story.lease_ttl.as_ms(), story.time_limit), (&usual, 90_000, None));
    let run = &story.runs[0];
    assert_eq!(
        (run.at.as_ms(), run.works_for.as_ms(), run.ends, run.expect),
        (90_000, 2000, Ends::Success, None)
    );
    assert_eq!(run.pull_requests, [7, 4]);
}

#[test]
fn every_member_is_read() {
    let story = told(
        "policy: { stabilisation_window: 1s, expected_build_count: 2, stabilisation_limit: 3s, ttl: 4s, assignment_delay: 5s,\n\
         \x20         max_hold: 6s, lock_delay: 7s, verdict_retention: 8s }\n\
         lease_ttl: 9s\n\
         time_limit: 10s\n\
         runs: [{ at: 0s, pull_requests: [1], works_for: 0s, ends: cancelled, expect: failure }]",
    );
    let policy = &story.policy;
    let periods = [
        policy.stabilisation_window,
        policy.stabilisation_limit,
        policy.request_ttl,
        policy.assignment_delay,
        policy.max_hold,
        policy.lock_delay,
        policy.verdict_retention,
        story.lease_ttl,
        story.time_limit.unwrap(),
    ];
    assert_eq!(periods.map(|period| period.as_ms() / 1000), [1, 3, 4, 5, 6, 7, 8, 9, 10]);
    assert_eq!(policy.expected_request_count, 2);
    assert_eq!((story.runs[0].ends, story.runs[0].expect), (Ends::Cancelled, Some(End::Failure)));
}

#[test]
fn a_limit_that_is_left_out_follows_the_window() {
    let story =
        told("policy: { stabilisation_window: 10s }\nruns: [{ at: 0s, pull_requests: [1], works_for: 1s }]");
    assert_eq!(story.policy.stabilisation_limit, Millis::from_secs(30));
}

#[test]
fn runs_that_end_in_the_same_pull_request_are_called_by_all_of_theirs() {
    let story = told(
        "runs:\n\
         - { at: 0s, pull_requests: [1, 2, 3], works_for: 1s }\n\
         - { at: 0s, pull_requests: [1, 3], works_for: 1s }\n\
         - { at: 0s, pull_requests: [1], works_for: 1s }",
    );
    assert_eq!(story.names(), ["pr-1+2+3", "pr-1+3", "pr-1"]);
}

#[test]
fn the_longest_it_can_take_is_longer_than_it_takes() {
    let story = told(STORY);
    let works = story.runs.iter().map(|run| run.works_for).fold(Millis::ZERO, Millis::plus);
    assert!(story.longest() > works.plus(story.lease_ttl).plus(story.policy.stabilisation_limit));
}

#[test]
fn a_mistake_is_told_with_its_line_and_the_remedy() {
    let run = |rest: &str| format!("runs:\n- {{ at: 0s, pull_requests: [1], works_for: 1m{rest} }}\n");
    for (source, place, reason) in [
        (String::new(), "story.yaml: ", "--print-scenario"),
        ("runs: 5".to_owned(), ":1:7: ", "`runs` must be a list"),
        ("runs: []".to_owned(), ":1:7: ", "from 1 to 50"),
        ("lease_ttl: 90s".to_owned(), ":1:1: ", "`runs` is missing; list who comes"),
        ("policy: {}\nrun: []\nruns: []".to_owned(), ":2:1: ", "did you mean `runs`?"),
        (run(", end: failure"), ":2:48: ", "did you mean `ends`?"),
        (run(", colour: red"), ":2:", "unknown key `colour`; known here are `at`, `pull_requests`"),
        (run(", ends: explodes"), ":2:", "`ends` must be one of success, failure, cancelled, dies"),
        (run(", expect: dies"), ":2:", "`expect` must be one of success, completed, failure, expired"),
        (run(", at: 1s"), ":2:", "`at` is here a second time"),
        (
            "runs: [{ at: soon, pull_requests: [1], works_for: 1m }]".to_owned(),
            ":1:14: ",
            "`at` write a number and a unit",
        ),
        (
            "runs: [{ at: 30, pull_requests: [1], works_for: 1m }]".to_owned(),
            ":1:14: ",
            "`at` has no unit: write 30s",
        ),
        ("runs: [{ pull_requests: [1], works_for: 1m }]".to_owned(), ":1:", "`at` is missing"),
        ("runs: [{ at: 0s, works_for: 1m }]".to_owned(), ":1:", "`pull_requests` is missing"),
        ("runs: [{ at: 0s, pull_requests: [1] }]".to_owned(), ":1:", "`works_for` is missing"),
        ("runs: [{ at: 0s, pull_requests: [], works_for: 1m }]".to_owned(), ":1:", "from 1 to 100 numbers"),
        (
            "runs: [{ at: 0s, pull_requests: 1, works_for: 1m }]".to_owned(),
            ":1:",
            "`pull_requests` must be a list",
        ),
        ("runs: [{ at: 0s, pull_requests: [one], works_for: 1m }]".to_owned(), ":1:", "must be its number"),
        ("runs: [{ at: 0s, pull_requests: [0], works_for: 1m }]".to_owned(), ":1:", "must be its number"),
        ("runs: [{ at: 0s, pull_requests: [2, 2], works_for: 1m }]".to_owned(), ":1:", "a second time"),
        (
            format!("{}- {{ at: 9s, pull_requests: [1], works_for: 1s }}", run("")),
            ":3:",
            "line 2 and line 3 test the same",
        ),
        (
            format!("policy: {{ ttl: 500ms }}\n{}", run("")),
            ":1:16: ",
            "`ttl` is 500 ms; it must be at least 1s",
        ),
        (format!("policy: {{ max_hold: 0s }}\n{}", run("")), ":1:", "no lease would last"),
        (format!("policy: {{ ttl_seconds: 30 }}\n{}", run("")), ":1:11: ", "unknown key `ttl_seconds`"),
        (format!("policy: {{ expected_build_count: -1 }}\n{}", run("")), ":1:", "must be a whole number"),
        (format!("policy: {{ expected_build_count: 5000 }}\n{}", run("")), ":1:", "must be at most 1024"),
        (
            format!("policy: {{ stabilisation_window: 5m, stabilisation_limit: 1m }}\n{}", run("")),
            ":1:",
            "below the window of 5 min",
        ),
        (format!("lease_ttl: 0s\n{}", run("")), ":1:12: ", "`lease_ttl` is 0 ms"),
        (format!("time_limit: 0s\n{}", run("")), ":1:13: ", "`time_limit` must be more than 0"),
        ("runs: [".to_owned(), ":1:", "not well-formed YAML"),
    ] {
        let told = refused(&source);
        assert!(told.contains(place) && told.contains(reason), "{source}\n{told}");
    }
}

#[test]
fn all_mistakes_are_told_at_once() {
    let told = refused("lease_ttl: 1\nruns:\n- { at: 0, pull_requests: [1], works_for: x, ends: y }\n- {}\n");
    assert_eq!(told.lines().count(), 6, "{told}");
}
