//! A request's body: read as an `acquire`, a `release`, a `withdraw` and an `end-lease`.

use lease_core::ids::{
    HeadSha, MAX_REASON_BYTES, MAX_TEXT_BYTES, MAX_WHOLE_NUMBER, MergeRef, Reason, RunUrl,
};
use lease_core::provider::{Acquire, Commits, MAX_COMMITS, Release, Released, Withdraw};
use lease_core::time::Millis;
use lease_core::wire::{
    Body, END_LEASE_MEMBERS, MEMBERS, MemberError, Members, Problem, SentStatus, StraightBody, read_acquire,
    read_end_lease, read_release, read_withdraw,
};
use lease_server::http::{parse_body, read_straight};
use serde_json::json;

/// Whatever the body is: it is refused with its mistakes by name, or what it says is within its bounds (rule 17), and can be
/// written down and read again.
pub fn check(data: &[u8]) {
    if let Some(members) = parsed(data, &END_LEASE_MEMBERS) {
        check_end_lease(members);
    }
    let Some(members) = parsed(data, &MEMBERS) else {
        assert!(read_straight(data).is_none(), "read in one go, though it is no JSON object");
        return;
    };
    let waited = read_acquire(members.clone(), true);
    let polled = read_acquire(members.clone(), false);
    assert_eq!(waited, polled.clone().map(|acquire| Acquire { wait: true, ..acquire }));
    // Nothing is read in one go that would be read otherwise with care.
    if let Some(acquire) = read_straight(data).and_then(|said| said.into_acquire(false)) {
        assert_eq!(polled.as_ref(), Ok(&acquire));
    }
    if let Some(release) = read_straight(data).and_then(StraightBody::into_release) {
        assert_eq!(read_release(members.clone()), Ok(release));
    }
    if let Some(withdraw) = read_straight(data).and_then(StraightBody::into_withdraw) {
        assert_eq!(read_withdraw(members.clone()), Ok(withdraw));
    }
    match polled {
        Ok(acquire) => {
            assert_bounds(&acquire);
            let ttl = acquire.claim.lease_ttl_ms.unwrap_or_default();
            // Beyond, a float of seconds does not tell each millisecond any more. That is 71,000 years.
            if ttl <= Millis::new(1 << 51) {
                assert_eq!(read_acquire(again(&body_of(&acquire)), false), Ok(acquire));
            }
        }
        Err(errors) => assert_errors(errors, &MEMBERS),
    }
    match read_release(members.clone()) {
        Ok(release) => {
            let Release { key, with, fencing_token } = release.clone();
            let status = match with {
                Released::Success => SentStatus::Success,
                Released::Failure => SentStatus::Failure,
            };
            let body = Body { status: Some(status), fencing_token, ..Body::from(key) };
            assert_eq!(read_release(again(&body)), Ok(release));
        }
        Err(errors) => assert_errors(errors, &MEMBERS),
    }
    match read_withdraw(members) {
        Ok(withdraw) => {
            let Withdraw { key, fencing_token } = withdraw.clone();
            assert_eq!(read_withdraw(again(&Body { fencing_token, ..Body::from(key) })), Ok(withdraw));
        }
        Err(errors) => assert_errors(errors, &MEMBERS),
    }
}

fn parsed(data: &[u8], known: &[&'static str]) -> Option<Members> {
    match parse_body(data, known) {
        Ok(members) => Some(members),
        Err(problem) => {
            assert!(matches!(problem.status, 400 | 422), "{problem:?}");
            assert_problem(&problem);
            None
        }
    }
}

fn check_end_lease(members: Members) {
    match read_end_lease(members) {
        Ok((token, reason)) => {
            let text = reason.as_ref().map(Reason::as_str);
            let clean =
                |text: &str| (1..=MAX_REASON_BYTES).contains(&text.len()) && !text.contains(char::is_control);
            assert!(text.is_none_or(clean), "{text:?}");
            let again = json!({"fencing_token": token, "reason": text}).to_string();
            let again = parsed(again.as_bytes(), &END_LEASE_MEMBERS).map(read_end_lease);
            assert_eq!(again, Some(Ok((token, reason))));
        }
        Err(errors) => assert_errors(errors, &END_LEASE_MEMBERS),
    }
}

/// A body as the server reads it that a client has written.
pub(crate) fn again(body: &Body) -> Members {
    let text = serde_json::to_vec(body).unwrap_or_else(|why| panic!("{body:?} cannot be written: {why}"));
    parse_body(&text, &MEMBERS).unwrap_or_else(|problem| panic!("{body:?} cannot be read: {problem:?}"))
}

fn body_of(acquire: &Acquire) -> Body {
    let claim = acquire.claim.clone();
    Body {
        priority: Some(claim.priority),
        status: acquire.heartbeat.then_some(SentStatus::Acquired),
        head_ref: claim.head_ref,
        commits: claim.commits,
        lease_ttl_ms: claim.lease_ttl_ms,
        fencing_token: acquire.fencing_token,
        run_url: claim.run_url,
        ..Body::from(claim.key)
    }
}

fn assert_bounds(acquire: &Acquire) {
    let claim = &acquire.claim;
    let commits: Vec<&str> = claim.commits.iter().flat_map(Commits::iter).map(HeadSha::as_str).collect();
    assert!(commits.len() <= MAX_COMMITS && commits.is_sorted());
    let shas = commits.into_iter().chain([claim.key.head_sha.as_str()]);
    let others = claim.head_ref.iter().map(MergeRef::as_str);
    let others = others.chain(claim.run_url.iter().map(RunUrl::as_str));
    for text in others.chain([claim.key.client_id.as_str()]) {
        assert!(text.len() <= MAX_TEXT_BYTES && !text.contains(char::is_control), "{text:?}");
    }
    for sha in shas {
        let clean = !sha.contains(|c: char| c.is_control() || c.is_whitespace());
        assert!((1..=MAX_TEXT_BYTES).contains(&sha.len()) && clean, "{sha:?}");
    }
    assert!(claim.priority.get() <= MAX_WHOLE_NUMBER);
    assert!(claim.pull_request().is_none_or(|number| number <= MAX_WHOLE_NUMBER));
    let ttl = claim.lease_ttl_ms.unwrap_or(Millis::new(1));
    assert!((1..=MAX_WHOLE_NUMBER).contains(&ttl.as_ms()), "{ttl:?}");
}

fn assert_errors(errors: Vec<MemberError>, known: &[&str]) {
    assert!(!errors.is_empty(), "refused for no reason");
    assert!(errors.iter().all(|error| known.contains(&error.member.as_str())), "{errors:?}");
    let problem = Problem::invalid(errors);
    assert_eq!(problem.status, 400);
    assert_problem(&problem);
}

/// A refusal says what is wrong, and no more: not the whole of what was sent, for example.
pub(crate) fn assert_problem(problem: &Problem) {
    crate::assert_shown(&problem.detail);
    problem.errors.iter().for_each(|error| crate::assert_shown(&error.detail));
    assert_eq!(problem.detail, problem.error);
    let text = serde_json::to_string(problem).unwrap_or_else(|why| panic!("cannot be written: {why}"));
    assert!(serde_json::from_str::<Problem>(&text).is_ok_and(|read| read == *problem), "{text}");
}
