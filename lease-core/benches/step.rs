//! What one step costs, by the number of requests and of commits; with its allocations: `cargo bench -p lease-core`.
#![allow(
    clippy::unwrap_used,
    missing_docs,
    reason = "a benchmark that cannot go on has nothing better to do"
)]

use divan::{AllocProfiler, Bencher, black_box};
use lease_core::ids::{ClientId, HeadSha, MergeRef, Priority, RequestKey, RunUrl};
use lease_core::provider::{Acquire, Claim, Command, Commits, Hearing, Policy, Provider, Release, Released};
use lease_core::time::{Millis, Timestamp};

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

const REQUESTS: [usize; 4] = [1, 10, 100, 1000];

fn main() {
    divan::main();
}

/// Nobody is granted, and nobody is missed.
fn policy() -> Policy {
    let long = Millis::from_secs(6 * 3600);
    Policy {
        stabilisation_window: long,
        expected_request_count: 0,
        stabilisation_limit: long,
        request_ttl: long,
        assignment_delay: Millis::ZERO,
        max_hold: long,
        lock_delay: Millis::ZERO,
        verdict_retention: Millis::ZERO,
        hearing: Hearing::Exact,
    }
}

fn sha(number: usize) -> HeadSha {
    HeadSha::new(&format!("{number:08x}c0ffee00c0ffee00c0ffee00c0ffee00")).unwrap()
}

fn acquire(number: usize, commits: usize) -> Acquire {
    let key = RequestKey { head_sha: sha(number), client_id: ClientId::new("1234567890-1-staging").unwrap() };
    let commits = (0..commits).map(|back| sha(number.saturating_sub(back))).collect();
    let head_ref = format!("gh-readonly-queue/main/pr-{number}-{}", key.head_sha);
    Acquire {
        claim: Claim {
            key,
            priority: Priority::new(number as u64).unwrap(),
            commits: Commits::new(commits),
            head_ref: Some(MergeRef::new(&head_ref).unwrap()),
            lease_ttl_ms: None,
            run_url: Some(RunUrl::new("https://github.com/acme/shop/actions/runs/1234567890").unwrap()),
        },
        actor: None,
        heartbeat: false,
        fencing_token: None,
        wait: false,
    }
}

fn filled(policy: Policy, requests: usize, commits: usize) -> Provider {
    let mut provider = Provider::new(policy);
    for number in 0..requests {
        provider.step(&Command::Acquire(acquire(number, commits)), Timestamp::from_ms(number as u64));
    }
    provider
}

/// A poll of the one in the middle: it changes nothing but when it was last heard from.
#[divan::bench(args = REQUESTS)]
fn poll_by_requests(bencher: Bencher<'_, '_>, requests: usize) {
    poll(bencher, requests, 5);
}

#[divan::bench(args = [0, 10, 100, 1000])]
fn poll_by_commits(bencher: Bencher<'_, '_>, commits: usize) {
    poll(bencher, 4, commits);
}

fn poll(bencher: Bencher<'_, '_>, requests: usize, commits: usize) {
    let mut provider = filled(policy(), requests, commits);
    let command = Command::Acquire(acquire(requests / 2, commits));
    let mut now = Timestamp::from_ms(1_000_000);
    bencher.bench_local(|| {
        now = now.after(Millis::new(1));
        black_box(provider.step(black_box(&command), now))
    });
}

/// A newcomer.
#[divan::bench(args = REQUESTS)]
fn registration_by_requests(bencher: Bencher<'_, '_>, requests: usize) {
    let provider = filled(policy(), requests, 5);
    let command = Command::Acquire(acquire(requests, 5));
    let now = Timestamp::from_ms(1_000_000);
    bencher
        .with_inputs(|| provider.clone())
        .bench_local_refs(|provider| black_box(provider.step(black_box(&command), now)));
}

/// The holder succeeds, and completes all.
#[divan::bench(args = REQUESTS)]
fn success_by_requests(bencher: Bencher<'_, '_>, requests: usize) {
    let policy = Policy { expected_request_count: u32::try_from(requests).unwrap(), ..policy() };
    let mut provider = filled(policy, requests, requests);
    let now = Timestamp::from_ms(1_000_000);
    provider.step(&Command::Acquire(acquire(requests - 1, requests)), now);
    let key = provider.lease().unwrap().holder.key.clone();
    let command = Command::Release(Release { key, with: Released::Success, fencing_token: None });
    bencher
        .with_inputs(|| provider.clone())
        .bench_local_refs(|provider| black_box(provider.step(black_box(&command), now)));
}

/// What is stored of a provider.
#[divan::bench(args = REQUESTS)]
fn snapshot_by_requests(bencher: Bencher<'_, '_>, requests: usize) {
    let provider = filled(policy(), requests, 5);
    bencher.bench_local(|| serde_json::to_string(&black_box(&provider).snapshot()).unwrap());
}

/// What onlookers see.
#[divan::bench(args = REQUESTS)]
fn view_by_requests(bencher: Bencher<'_, '_>, requests: usize) {
    let provider = filled(policy(), requests, 5);
    bencher.bench_local(|| black_box(&provider).view());
}
