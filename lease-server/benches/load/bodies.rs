//! Requests as runs of a merge queue send them.

use serde_json::json;

/// The path of a provider.
pub(crate) fn provider(number: usize) -> String {
    format!("/bench/r{number}/main")
}

/// A commit, as long as Git's are.
pub(crate) fn sha(number: usize) -> String {
    format!("{number:08x}c0ffee00c0ffee00c0ffee00c0ffee00")
}

/// What a run says that contains so many pull requests, in that provider.
pub(crate) fn acquire(provider: usize, place: usize) -> String {
    let first = provider * 1024;
    let commits: Vec<String> = (0..=place.min(20)).map(|number| sha(first + place - number)).collect();
    json!({
        "head_sha": sha(first + place),
        "priority": place + 1,
        "status": "pending",
        "head_ref": format!("gh-readonly-queue/main/pr-{}-{}", place + 1, sha(first + place)),
        "client_id": format!("1234567890-1-staging-{place}"),
        "commits": commits,
        "run_url": format!("https://github.com/bench/r{provider}/actions/runs/1234567890"),
    })
    .to_string()
}

/// What the holder says who has succeeded.
pub(crate) fn release(provider: usize, place: usize) -> String {
    json!({
        "head_sha": sha(provider * 1024 + place),
        "client_id": format!("1234567890-1-staging-{place}"),
        "status": "success",
    })
    .to_string()
}
