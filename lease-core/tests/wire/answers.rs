//! An answer's body, in both spellings, and a provider as JSON.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use lease_core::ids::FencingToken;
use lease_core::provider::{
    AcquiredReply, Answer, CompletedReply, Estimate, FailedReply, PendingReply, View, Waiting,
};
use lease_core::time::{Millis, Timestamp};
use lease_core::wire::{AnswerBody, Spelling, ViewBody};
use serde_json::{Value, json};

use crate::{HEAD_REF, RUN_URL, head_ref, holder, priority, run_url, sha, show};

/// 14:03:07 on the first of January 1970.
const AT: Timestamp = Timestamp::from_ms(50_587_250);

fn body(answer: &Answer, spelling: Spelling) -> Value {
    serde_json::to_value(AnswerBody::new(answer, spelling, &show).unwrap()).unwrap()
}

/// What every answer about a request has.
fn common(status: &str) -> Value {
    json!({
        "head_sha": "9f2c6b1e",
        "head_ref": HEAD_REF,
        "priority": 3,
        "status": status,
        "request": {"head_sha": "9f2c6b1e", "head_ref": HEAD_REF, "priority": 3, "status": status},
        "round": 4,
    })
}

fn with(mut base: Value, more: Value) -> Value {
    let Value::Object(more) = more else { panic!("not an object") };
    base.as_object_mut().unwrap().extend(more);
    base
}

fn pending(waiting: Waiting) -> PendingReply {
    PendingReply {
        head_sha: sha("9f2c6b1e"),
        head_ref: Some(head_ref()),
        priority: priority(3),
        round: 4,
        position: 2,
        waiting,
        holder: None,
        estimate: None,
        run_url: None,
    }
}

fn acquired() -> AcquiredReply {
    AcquiredReply {
        head_sha: sha("9f2c6b1e"),
        head_ref: Some(head_ref()),
        priority: priority(3),
        round: 4,
        fencing_token: FencingToken::new(7),
        acquired_at: Timestamp::from_ms(1000),
        expires_at: Timestamp::from_ms(2000),
        run_url: Some(run_url()),
        stacked_pull_requests: vec![10, 12],
    }
}

#[test]
fn who_holds_the_lease_is_told_in_the_spelling_that_it_asked_in() {
    let members = json!({
        "fencing_token": 7,
        "acquired_at": "1000 ms",
        "expires_at": "2000 ms",
        "stacked_pull_requests": [{"number": 10}, {"number": 12}],
    });
    let answer = Answer::Acquired(acquired());
    assert_eq!(body(&answer, Spelling::Standard), with(common("acquired"), members.clone()));
    assert_eq!(body(&answer, Spelling::First), with(common("aquired"), members));
}

#[test]
fn who_is_done_is_told_by_whom() {
    let answer = Answer::Completed(CompletedReply {
        head_sha: sha("9f2c6b1e"),
        head_ref: Some(head_ref()),
        priority: priority(3),
        round: 4,
        by: sha("4b825dc6"),
        by_ref: None,
        released_at: Timestamp::from_ms(3000),
    });
    let by = json!({"completed_by": {"head_sha": "4b825dc6", "released_at": "3000 ms"}});
    assert_eq!(body(&answer, Spelling::First), with(common("completed"), by));
}

#[test]
fn who_has_failed_or_left_is_told_so() {
    let failed = Answer::Failed(FailedReply {
        head_sha: sha("9f2c6b1e"),
        head_ref: Some(head_ref()),
        priority: priority(3),
        round: 4,
    });
    assert_eq!(body(&failed, Spelling::Standard), common("failure"));
    let left = Answer::Withdrawn { head_sha: sha("9f2c6b1e") };
    assert_eq!(body(&left, Spelling::Standard), json!({"head_sha": "9f2c6b1e", "status": "withdrawn"}));
    assert_eq!(AnswerBody::new(&Answer::Done, Spelling::Standard, &show), None);
}

#[test]
fn who_waits_is_told_why_in_a_word_and_in_a_sentence() {
    let rests =
        "the last lease expired, and its holder may still be at work: the resource rests until 14:03:07";
    let grows = "the round may still grow";
    for (waiting, reason, detail) in [
        (
            Waiting::NextRound { current: 3 },
            "next_round",
            "round 3 has the resource and goes on with its next request; this request is in round 4"
                .to_owned(),
        ),
        (Waiting::Held, "held", "the lease is held".into()),
        (Waiting::LockDelay { until: AT }, "lock_delay", rests.into()),
        (
            Waiting::Outranked { by: "pr-9".into(), priority: priority(8) },
            "outranked",
            "pr-9 goes first, with priority 8".into(),
        ),
        (
            Waiting::AssignmentDelay { until: AT },
            "assignment_delay",
            "the lease can be had from 14:03:07, after the assignment delay".into(),
        ),
    ] {
        let told = json!({"reason": reason, "detail": detail, "position": 2});
        assert_eq!(
            body(&Answer::Pending(pending(waiting)), Spelling::Standard),
            with(common("pending"), told)
        );
    }
    for (expected, so_far) in [(0, "2 requests so far"), (4, "2 of 4 expected requests so far")] {
        let told = json!({
            "reason": "stabilising",
            "detail": format!("{grows}: {so_far}, stable at 14:03:07 unless another joins"),
            "position": 2,
            "stable_at": "50587250 ms",
            "known_request_count": 2,
            "expected_request_count": expected,
        });
        let waiting = Waiting::Stabilising { stable_at: AT, known: 2, expected };
        assert_eq!(
            body(&Answer::Pending(pending(waiting)), Spelling::Standard),
            with(common("pending"), told)
        );
    }
}

#[test]
fn who_waits_for_a_holder_is_told_for_whom_and_since_when() {
    let there = json!({
        "position": 2,
        "holder": {"head_sha": "4b825dc6", "head_ref": HEAD_REF, "acquired_at": "50587250 ms", "run_url": RUN_URL},
    });
    for (waiting, reason, detail) in [
        (
            Waiting::NextRound { current: 3 },
            "next_round",
            "pr-12 has held the lease of round 3 since 14:03:07; this request is in round 4",
        ),
        (Waiting::Held, "held", "pr-12 has held the lease since 14:03:07"),
    ] {
        let reply = PendingReply { holder: Some(Box::new(holder())), ..pending(waiting) };
        let told = with(there.clone(), json!({"reason": reason, "detail": detail}));
        assert_eq!(body(&Answer::Pending(reply), Spelling::Standard), with(common("pending"), told));
    }
}

#[test]
fn an_estimate_is_told_in_whole_seconds_that_have_begun() {
    for (ms, seconds) in [(0, 0), (1, 1), (59_000, 59), (59_001, 60), (u64::MAX, 9_007_199_254_740_991_u64)] {
        let wait = Millis::new(ms);
        let reply = PendingReply { estimate: Some(Estimate { at: AT, wait }), ..pending(Waiting::Held) };
        let told = body(&Answer::Pending(reply), Spelling::Standard);
        assert_eq!(told["estimated_wait_seconds"], seconds);
    }
    let told = body(&Answer::Pending(pending(Waiting::Held)), Spelling::Standard);
    assert_eq!(told.get("estimated_wait_seconds"), None);
}

#[test]
fn a_provider_shows_who_is_there_by_ascending_priority() {
    let ranked = |name: &str, number: u64, position: usize| PendingReply {
        head_sha: sha(name),
        head_ref: None,
        priority: priority(number),
        position,
        ..pending(Waiting::NextPoll)
    };
    let view = View {
        last_updated_at: AT,
        round: 4,
        fencing_token: FencingToken::new(7),
        acquired: Some(acquired()),
        pending: vec![ranked("high", 9, 1), PendingReply { run_url: Some(run_url()), ..ranked("low", 1, 2) }],
        usual_hold: None,
    };
    let shown = serde_json::to_value(ViewBody::new(&view, &show)).unwrap();
    let order: Vec<&Value> =
        shown["known"].as_array().unwrap().iter().map(|body| &body["head_sha"]).collect();
    assert_eq!(order, ["low", "9f2c6b1e", "high"]);
    let told = with(body(&Answer::Acquired(acquired()), Spelling::Standard), json!({ "run_url": RUN_URL }));
    assert_eq!(shown["known"][1], told);
    assert_eq!(shown["known"][0]["run_url"], RUN_URL);
    assert_eq!(shown["acquired"], shown["known"][1]);
    assert_eq!(
        (&shown["last_updated_at"], &shown["round"], &shown["fencing_token"]),
        (&json!("50587250 ms"), &json!(4), &json!(7))
    );
    // Nothing keeps them from the lease: that has no reason, but a sentence.
    assert_eq!(shown["known"][0].get("reason"), None);
    assert_eq!(shown["known"][0]["detail"], "the lease is granted at this request's next poll");

    let empty = View { acquired: None, pending: Vec::new(), ..view };
    let shown = serde_json::to_value(ViewBody::new(&empty, &show)).unwrap();
    assert_eq!((&shown["acquired"], &shown["known"]), (&Value::Null, &json!([])));
}
