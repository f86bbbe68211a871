//! A request's body: what a client may say, and every mistake in it by name.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use lease_core::ids::FencingToken;
use lease_core::provider::{Acquire, Claim, Commits, Release, Released, Withdraw};
use lease_core::time::Millis;
use lease_core::wire::{
    Body, MEMBERS, MemberError, Members, SentStatus, StraightBody, read_acquire, read_release, read_withdraw,
};
use serde_json::{Value, json};

use crate::{HEAD_REF, RUN_URL, head_ref, key, priority, run_url, sha};

fn members(body: &Value) -> Members {
    let members = body.as_object().unwrap().iter();
    members
        .map(|(name, value)| (name.clone().into(), serde_json::from_value(value.clone()).unwrap()))
        .collect()
}

/// `base` with one member changed, or added.
fn with(mut base: Value, member: &str, value: Value) -> Value {
    base[member] = value;
    base
}

fn smallest() -> Value {
    json!({"head_sha": "9f2c6b1e", "priority": 3})
}

fn acquire(body: &Value) -> Result<Acquire, Vec<MemberError>> {
    agreed(body, read_acquire(members(body), false), |said| said.into_acquire(false))
}

fn release(body: &Value) -> Result<Release, Vec<MemberError>> {
    agreed(body, read_release(members(body)), StraightBody::into_release)
}

fn withdraw(body: &Value) -> Result<Withdraw, Vec<MemberError>> {
    agreed(body, read_withdraw(members(body)), StraightBody::into_withdraw)
}

/// Where a body is read in one go, that is no other reading than the one with care.
fn agreed<T: std::fmt::Debug + PartialEq>(
    body: &Value,
    with_care: Result<T, Vec<MemberError>>,
    in_one_go: impl FnOnce(StraightBody) -> Option<T>,
) -> Result<T, Vec<MemberError>> {
    if let Some(read) = serde_json::from_str(&body.to_string()).ok().and_then(in_one_go) {
        assert_eq!(with_care, Ok(read), "{body}");
    }
    with_care
}

/// What is wrong with it, as `member detail`.
fn mistakes<T: std::fmt::Debug>(read: Result<T, Vec<MemberError>>) -> Vec<String> {
    read.unwrap_err().into_iter().map(|error| format!("{} {}", error.member, error.detail)).collect()
}

#[test]
fn all_that_a_client_may_say_is_read() {
    let body = json!({
        "head_sha": "9f2c6b1e",
        "priority": 3,
        "status": "pending",
        "head_ref": format!("refs/heads/{HEAD_REF}"),
        "commits": ["4b825dc6", "9f2c6b1e"],
        "client_id": "job-1",
        "lease_ttl_seconds": 90,
        "fencing_token": 7,
        "run_url": RUN_URL,
        "unknown": {"is": "ignored"},
    });
    let claim = Claim {
        key: key("9f2c6b1e", "job-1"),
        priority: priority(3),
        commits: Commits::new(vec![sha("4b825dc6"), sha("9f2c6b1e")]),
        head_ref: Some(head_ref()),
        lease_ttl_ms: Some(Millis::from_secs(90)),
        run_url: Some(run_url()),
    };
    let fencing_token = Some(FencingToken::new(7));
    for wait in [false, true] {
        let read = read_acquire(members(&body), wait);
        assert_eq!(
            read,
            Ok(Acquire { claim: claim.clone(), actor: None, heartbeat: false, fencing_token, wait })
        );
    }
    let key = claim.key;
    let released = release(&with(body.clone(), "status", json!("success")));
    assert_eq!(released, Ok(Release { key: key.clone(), with: Released::Success, fencing_token }));
    assert_eq!(withdraw(&body), Ok(Withdraw { key, fencing_token }));
}

/// Else nearly all that comes is read twice.
#[test]
fn what_clients_mostly_write_is_read_in_one_go() {
    let mut body = Body::from(key("9f2c6b1e", "job-1"));
    body.priority = Some(priority(3));
    body.commits = Commits::new(vec![sha("9f2c6b1e"), sha("4b825dc6")]);
    body.lease_ttl_ms = Some(Millis::new(1500));
    let in_one_go = |status| {
        let text = serde_json::to_string(&Body { status: Some(status), ..body.clone() }).unwrap();
        serde_json::from_str::<StraightBody>(&text).unwrap()
    };
    assert!(in_one_go(SentStatus::Pending).into_acquire(true).is_some_and(|acquire| acquire.wait));
    assert!(in_one_go(SentStatus::Acquired).into_acquire(false).is_some_and(|acquire| acquire.heartbeat));
    assert!(in_one_go(SentStatus::Cancelled).into_release().is_some());
    assert!(in_one_go(SentStatus::Pending).into_withdraw().is_some());
}

/// serde takes a list for a struct, and an object for the name of a variant, if it is let.
#[test]
fn what_is_no_object_or_no_name_is_not_read_in_one_go() {
    for text in [
        r#"["9f2c6b1e", 3, null, null, null, null, null, null, null]"#,
        r#"{"head_sha": "9f2c6b1e", "priority": 3, "status": {"acquired": null}}"#,
        r#"{"head_sha": "9f2c6b1e", "priority": 3, "status": ["acquired"]}"#,
        r#"{"head_sha": ["9f2c6b1e"], "priority": 3}"#,
        r#"{"head_sha": "9f2c6b1e", "priority": {"0": 3}}"#,
        r#"{"head_sha": "9f2c6b1e", "priority": 3, "commits": {"0": "a"}}"#,
        r#"{"head_sha": "9f2c6b1e", "priority": 3} {}"#,
    ] {
        assert!(serde_json::from_str::<StraightBody>(text).is_err(), "{text}");
    }
}

#[test]
fn null_is_the_same_as_leaving_it_out() {
    let mut body = smallest();
    for member in MEMBERS.iter().filter(|member| smallest().get(member).is_none()) {
        body = with(body, member, Value::Null);
    }
    let read = acquire(&body).unwrap();
    assert_eq!(acquire(&smallest()), Ok(read.clone()));
    assert_eq!(read.claim.key, key("9f2c6b1e", ""));
    assert_eq!((read.claim.commits, read.claim.lease_ttl_ms, read.fencing_token), (None, None, None));
}

#[test]
fn a_status_is_read_in_both_spellings() {
    let heartbeat = |status: &str| acquire(&with(smallest(), "status", json!(status))).unwrap().heartbeat;
    assert_eq!(["pending", "acquired", "aquired"].map(heartbeat), [false, true, true]);
    let with_status = |status: &str| release(&with(smallest(), "status", json!(status))).unwrap().with;
    assert_eq!(
        ["success", "failure", "cancelled"].map(with_status),
        [Released::Success, Released::Failure, Released::Failure]
    );
}

#[test]
fn a_status_of_another_verb_is_a_mistake() {
    for status in ["success", "failure", "cancelled"] {
        assert_eq!(
            mistakes(acquire(&with(smallest(), "status", json!(status)))),
            [
                "status must be absent, \"pending\" or \"acquired\" for acquire; use release to hand the lease back"
            ]
        );
    }
    for status in ["pending", "acquired"] {
        assert_eq!(
            mistakes(release(&with(smallest(), "status", json!(status)))),
            ["status must be \"success\", \"failure\" or \"cancelled\" for release"]
        );
    }
}

#[test]
fn what_is_required_is_asked_for() {
    let nothing = json!({});
    let head_sha = "head_sha is required: the commit that the run tests";
    assert_eq!(
        mistakes(acquire(&nothing)),
        [head_sha, "priority is required: the number of commits ahead of the base ref, 0 or more"]
    );
    assert_eq!(
        mistakes(release(&nothing)),
        [head_sha, "status is required for release: \"success\", \"failure\" or \"cancelled\""]
    );
    assert_eq!(mistakes(withdraw(&nothing)), [head_sha]);
}

#[test]
fn a_mistake_anywhere_refuses_the_whole_body() {
    let body = with(with(smallest(), "status", json!("success")), "run_url", json!(7));
    let told = ["run_url must be a string, not a number"];
    assert_eq!(mistakes(release(&body)), told);
    assert_eq!(mistakes(withdraw(&body)), told);
    assert_eq!(mistakes(acquire(&with(body, "status", Value::Null))), told);
}

#[test]
fn each_mistake_is_named() {
    let long = "x".repeat(201);
    let whole = "must be a whole number, 0 or more, and at most 9007199254740991";
    let seconds =
        "must be a number of seconds, from 0.001 to 9007199254740; leave it out to send no heartbeats";
    for (member, value, detail) in [
        ("head_sha", json!(""), "must not be empty"),
        ("head_sha", json!("a b"), "must not contain white space (there is some at byte 1)"),
        ("head_sha", json!(long), "is 201 bytes long; at most 200 are allowed"),
        ("head_sha", json!(5), "must be a string, not a number"),
        ("head_sha", json!(true), "must be a string, not a boolean"),
        ("head_sha", json!(["a"]), "must be a string, not a list"),
        ("head_sha", json!({"a": 1}), "must be a string, not an object"),
        ("priority", json!(-1), whole),
        ("priority", json!(1.5), whole),
        ("priority", json!(1e300), whole),
        ("priority", json!(1u64 << 53), "must be at most 9007199254740991"),
        ("priority", json!("3"), "must be a whole number, 0 or more, not a string"),
        (
            "status",
            json!("Pending"),
            "must be one of pending, acquired, success, failure, cancelled, not \"Pending\"",
        ),
        ("status", json!(1), "must be a string, not a number"),
        ("head_ref", json!("a\nb"), "must not contain control characters (there is one at byte 1)"),
        ("head_ref", json!(long), "is 201 bytes long; at most 200 are allowed"),
        ("commits", json!("a"), "must be a list of strings, not a string"),
        ("commits", json!(["a", 5]), "entry 1 must be a string, not a number"),
        ("commits", json!(["a", "b c", 5]), "entry 1 must not contain white space (there is some at byte 1)"),
        ("commits", json!(["a", null]), "entry 1 must be a string, not null"),
        ("client_id", json!(long), "is 201 bytes long; at most 200 are allowed"),
        ("lease_ttl_seconds", json!(0), seconds),
        ("lease_ttl_seconds", json!(-1), seconds),
        ("lease_ttl_seconds", json!(0.0004), seconds),
        ("lease_ttl_seconds", json!(9_007_199_254_741u64), seconds),
        ("lease_ttl_seconds", json!("90"), "must be a number of seconds, not a string"),
        ("fencing_token", json!(-7), whole),
        ("fencing_token", json!([7]), "must be a whole number, 0 or more, not a list"),
        ("run_url", json!("https://\u{0}"), "must not contain control characters (there is one at byte 8)"),
    ] {
        let body = with(smallest(), member, value);
        assert_eq!(mistakes(acquire(&body)), [format!("{member} {detail}")], "{body}");
    }
}

#[test]
fn all_mistakes_are_listed_at_once() {
    let body = json!({"priority": "high", "status": "waiting", "commits": 1, "fencing_token": 0.5});
    let named: Vec<String> = acquire(&body).unwrap_err().into_iter().map(|error| error.member).collect();
    assert_eq!(named, ["head_sha", "priority", "status", "commits", "fencing_token"]);
}

#[test]
fn the_bounds_themselves_are_allowed() {
    let longest = "x".repeat(200);
    let commits: Vec<String> = (0..1000).map(|n| format!("c{n}")).collect();
    let body = json!({
        "head_sha": longest,
        "priority": (1u64 << 53) - 1,
        "client_id": longest,
        "commits": commits,
        "lease_ttl_seconds": 0.001,
    });
    let claim = acquire(&body).unwrap().claim;
    assert_eq!(claim.priority.get(), (1 << 53) - 1);
    assert_eq!(claim.commits.unwrap().iter().count(), 1000);
    assert_eq!(claim.lease_ttl_ms, Some(Millis::new(1)));
    let longest_ttl = acquire(&with(body, "lease_ttl_seconds", json!(9_007_199_254_740u64))).unwrap().claim;
    assert_eq!(longest_ttl.lease_ttl_ms, Some(Millis::from_secs(9_007_199_254_740)));
}

#[test]
fn a_commit_too_many_is_a_mistake_that_says_what_to_do() {
    let commits: Vec<String> = (0..1001).map(|n| format!("c{n}")).collect();
    assert_eq!(
        mistakes(acquire(&with(smallest(), "commits", json!(commits)))),
        ["commits has 1001 entries; at most 1000 are allowed: send none instead"]
    );
}

#[test]
fn a_member_that_comes_twice_is_refused_and_an_unknown_one_is_not() {
    for member in MEMBERS {
        let mut body = members(&with(smallest(), member, smallest()[member].clone()));
        let again = body.iter().find(|(name, _)| name == member).unwrap().clone();
        body.push(again);
        let text =
            format!("{{\"head_sha\": \"a\", \"priority\": 1, \"{member}\": null, \"{member}\": null}}");
        assert!(serde_json::from_str::<StraightBody>(&text).is_err(), "{text}");
        assert_eq!(mistakes(read_acquire(body, false)), [format!("{member} is given more than once")]);
    }
    let mut body = members(&with(smallest(), "note", json!(1)));
    body.push(("note".into(), lease_core::wire::Json::Null));
    assert!(read_acquire(body, false).is_ok());
}

#[test]
fn a_number_without_a_fraction_is_whole_however_it_is_written() {
    let read = |text: &str| acquire(&with(smallest(), "priority", serde_json::from_str(text).unwrap()));
    assert_eq!(
        ["3.0", "3e0", "0.3e1", "0.0"].map(|text| read(text).unwrap().claim.priority.get()),
        [3, 3, 3, 0]
    );
    let token = acquire(&with(smallest(), "fencing_token", json!(7.0))).unwrap().fencing_token;
    assert_eq!(token, Some(FencingToken::new(7)));
}

#[test]
fn what_a_client_writes_is_what_the_server_reads() {
    let mut body = Body::from(key("9f2c6b1e", "job-1"));
    body.priority = Some(priority(3));
    body.status = Some(SentStatus::Acquired);
    body.head_ref = Some(head_ref());
    body.commits = Commits::new(vec![sha("9f2c6b1e"), sha("4b825dc6")]);
    body.lease_ttl_ms = Some(Millis::new(1500));
    body.fencing_token = Some(FencingToken::new(7));
    body.run_url = Some(run_url());
    let written = serde_json::to_value(&body).unwrap();
    assert_eq!(
        written,
        json!({
            "head_sha": "9f2c6b1e",
            "priority": 3,
            "status": "acquired",
            "head_ref": HEAD_REF,
            "commits": ["4b825dc6", "9f2c6b1e"],
            "client_id": "job-1",
            "lease_ttl_seconds": 1.5,
            "fencing_token": 7,
            "run_url": RUN_URL,
        })
    );
    let read = acquire(&written).unwrap();
    assert_eq!((read.heartbeat, read.fencing_token), (true, body.fencing_token));
    assert_eq!(read.claim.key, key("9f2c6b1e", "job-1"));
    assert_eq!((read.claim.commits, read.claim.lease_ttl_ms), (body.commits, body.lease_ttl_ms));

    // A client that has nothing to say says nothing.
    let bare = serde_json::to_value(Body::from(key("9f2c6b1e", ""))).unwrap();
    assert_eq!(bare, json!({"head_sha": "9f2c6b1e"}));
}

#[test]
fn a_token_that_no_client_can_count_with_is_refused() {
    for token in [1_u64 << 53, u64::MAX] {
        let body = json!({"head_sha": "a", "priority": 1, "fencing_token": token});
        let errors = read_acquire(members(&body), false).unwrap_err();
        let named: Vec<&str> = errors.iter().map(|error| error.member.as_str()).collect();
        assert_eq!(named, ["fencing_token"], "{errors:?}");
        assert!(errors[0].detail.contains("at most 9007199254740991"), "{errors:?}");
    }
    let body = json!({"head_sha": "a", "priority": 1, "fencing_token": (1_u64 << 53) - 1});
    assert!(read_acquire(members(&body), false).is_ok());
}
