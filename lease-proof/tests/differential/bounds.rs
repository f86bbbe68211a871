//! The bounds of rule 17, which random lives are too small for.

use lease_core::ids::{FencingToken, HeadSha, Priority, RequestKey};
use lease_core::provider::{
    Acquire, Claim, Command, MAX_COMMITS, Policy, Refusal, Release, Released, Withdraw,
};
use lease_core::time::{Millis, Timestamp};
use lease_proof::counterexample;
use lease_proof::random::key;
use lease_proof::reference::Reference;
use lease_proof::trace::{Told, Trace};

fn named(number: u64) -> RequestKey {
    key(&format!("s{number:04}"))
}

fn acquire(key: RequestKey, priority: u64) -> Acquire {
    let claim = Claim {
        key,
        priority: Priority::new(priority).unwrap(),
        commits: None,
        head_ref: None,
        lease_ttl_ms: None,
        run_url: None,
    };
    Acquire { claim, actor: None, heartbeat: false, fencing_token: None, wait: false }
}

fn told(at: u64, command: Command) -> Told {
    Told { at: Timestamp::from_ms(at), command }
}

/// Core and reference agree; how many steps the reference answered with *too many requests*.
fn refused_of(policy: &Policy, steps: Vec<Told>) -> usize {
    let trace = Trace { policy: policy.clone(), steps };
    let found = counterexample::difference(&trace);
    assert!(found.is_none(), "{}", counterexample::show("bounds", "core and reference differ", &trace));
    let mut reference = Reference::new(policy.clone());
    let heard = trace.steps.iter().map(|told| reference.tell(told).result);
    heard.filter(|result| *result == Err(Refusal::TooManyRequests)).count()
}

/// 1,024 are pending besides the holder, in both rounds together. One more is refused, whoever is known is not, and one who
/// leaves makes room.
#[test]
fn the_request_too_many_is_refused_and_changes_nothing() {
    let policy =
        Policy { expected_request_count: 1, request_ttl: Millis::from_secs(3600), ..Policy::default() };
    let mut winner = acquire(named(0), 5);
    let covered = ["s0001", "s0002"].map(|sha| HeadSha::new(sha).unwrap());
    winner.claim.commits = lease_core::provider::Commits::new(covered.to_vec());
    let mut steps = vec![told(0, Command::Acquire(winner))];
    steps.extend((1..=1024).map(|n| told(n, Command::Acquire(acquire(named(n), n)))));
    steps.push(told(2000, Command::Acquire(acquire(named(2000), 1))));
    steps.push(told(2000, Command::Acquire(acquire(named(0), 5))));
    steps.push(told(2000, Command::Acquire(acquire(named(1024), 1024))));
    steps.push(told(2001, Command::Withdraw(Withdraw { key: named(7), fencing_token: None })));
    steps.push(told(2002, Command::Acquire(acquire(named(2000), 5000))));
    steps.push(told(2003, Command::Acquire(acquire(named(2001), 5000))));
    let success = Release { key: named(0), with: Released::Success, fencing_token: None };
    steps.push(told(2004, Command::Release(success)));
    // Whom a success answers needs no room.
    steps.push(told(2005, Command::Acquire(acquire(named(1), 1))));
    steps.push(told(2006, Command::Acquire(acquire(named(2000), 5000))));
    assert_eq!(refused_of(&policy, steps), 2);
}

/// The 65th verdict takes the place of the first, and of no other.
#[test]
fn only_the_newest_verdicts_are_remembered() {
    let policy = Policy { expected_request_count: 1, ..Policy::default() };
    let failure = |n: u64, token: u64| {
        let fencing_token = Some(FencingToken::new(token));
        Command::Release(Release { key: named(n), with: Released::Failure, fencing_token })
    };
    let mut steps = Vec::new();
    for n in 1..=65 {
        steps.push(told(n, Command::Acquire(acquire(named(n % 3), 1))));
        steps.push(told(n, failure(n % 3, n)));
        steps.push(told(n, failure(1, 1)));
        steps.push(told(n, failure(2, 2)));
    }
    let trace = Trace { policy: policy.clone(), steps };
    let mut reference = Reference::new(policy.clone());
    let refused = trace.steps.iter().filter(|told| reference.tell(told).result.is_err()).count();
    // The second run's before it has had its lease, and the first one's at the very end.
    assert_eq!(refused, 2);
    assert_eq!(refused_of(&policy, trace.steps), 0);
}

/// A thousand commits are evidence as good as one.
#[test]
fn a_thousand_commits_are_all_evidence() {
    let policy = Policy { expected_request_count: 2, ..Policy::default() };
    let mut winner = acquire(named(2000), 5);
    let commits = (0..MAX_COMMITS as u64).map(|n| named(n).head_sha).collect();
    winner.claim.commits = lease_core::provider::Commits::new(commits);
    let mut steps =
        vec![told(0, Command::Acquire(acquire(named(999), 9))), told(0, Command::Acquire(winner))];
    let success =
        Release { key: named(2000), with: Released::Success, fencing_token: Some(FencingToken::new(1)) };
    steps.push(told(1, Command::Release(success)));
    steps.push(told(2, Command::Acquire(acquire(named(999), 9))));
    steps.push(told(2, Command::Acquire(acquire(named(0), 9))));
    assert_eq!(refused_of(&policy, steps), 0);
}
