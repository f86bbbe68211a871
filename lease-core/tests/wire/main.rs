//! The JSON between a client and the server, as docs/api.md describes it.
#![allow(clippy::unwrap_used)]

mod answers;
mod bodies;
mod problems;
mod values;

use lease_core::ids::{ClientId, HeadSha, MergeRef, Priority, RequestKey, RunUrl};
use lease_core::provider::Holder;
use lease_core::time::Timestamp;

const HEAD_REF: &str = "gh-readonly-queue/main/pr-12-4b825dc6";
const RUN_URL: &str = "https://github.com/acme/shop/actions/runs/1";

/// A moment as it is shown here: calendars are the server's business.
fn show(at: Timestamp) -> String {
    format!("{} ms", at.as_ms())
}

fn sha(text: &str) -> HeadSha {
    HeadSha::new(text).unwrap()
}

fn key(head_sha: &str, client_id: &str) -> RequestKey {
    RequestKey { head_sha: sha(head_sha), client_id: ClientId::new(client_id).unwrap() }
}

fn priority(number: u64) -> Priority {
    Priority::new(number).unwrap()
}

fn head_ref() -> MergeRef {
    MergeRef::new(HEAD_REF).unwrap()
}

fn run_url() -> RunUrl {
    RunUrl::new(RUN_URL).unwrap()
}

/// `pr-12` holds the lease since 14:03:07.
fn holder() -> Holder {
    Holder {
        head_sha: sha("4b825dc6"),
        head_ref: Some(head_ref()),
        acquired_at: Timestamp::from_ms(50_587_250),
        run_url: Some(run_url()),
        label: "pr-12".into(),
    }
}
