//! One log line for each decision: what was decided, about whom, and when.

use lease_core::ids::{ProviderId, RequestKey};
use lease_core::provider::{Ending, Event};

/// Logs what was decided. Called once it is durable.
pub fn log(id: &ProviderId, events: &[Event]) {
    for event in events {
        log_one(id, event);
    }
}

macro_rules! decision {
    ($id:expr, $key:expr, $message:literal $(, $name:ident = $value:expr)*) => {
        tracing::info!(
            provider = %$id,
            head_sha = $key.head_sha.as_str(),
            client_id = $key.client_id.as_str(),
            $($name = $value,)*
            $message
        )
    };
}

fn log_one(id: &ProviderId, event: &Event) {
    match event {
        Event::Registered(key) => decision!(id, key, "request registered"),
        // A changed claim is no decision: it is worth a line only to whoever looks for it.
        Event::Updated(RequestKey { head_sha, .. }) => {
            tracing::debug!(provider = %id, head_sha = head_sha.as_str(), "request updated");
        }
        // Nor is it one that somebody was heard from.
        Event::Heard(RequestKey { head_sha, .. }) => {
            tracing::trace!(provider = %id, head_sha = head_sha.as_str(), "request heard from");
        }
        Event::Evicted(key) => decision!(id, key, "request evicted: not heard from for its TTL"),
        Event::Withdrawn(key) => decision!(id, key, "request withdrawn"),
        Event::Granted { key, fencing_token, registered_at, at } => {
            let waited_ms = at.since(*registered_at).as_ms();
            decision!(id, key, "lease granted", fencing_token = fencing_token.get(), waited_ms = waited_ms);
        }
        Event::Ended { key, fencing_token, ending, acquired_at, at } => {
            let outcome = outcome(*ending);
            let held_ms = at.since(*acquired_at).as_ms();
            decision!(
                id,
                key,
                "lease ended",
                fencing_token = fencing_token.get(),
                outcome = outcome,
                held_ms = held_ms
            );
        }
        Event::Completed { key, by, registered_at, at } => {
            let waited_ms = at.since(*registered_at).as_ms();
            let completed_by = by.head_sha.as_str();
            decision!(id, key, "request completed", completed_by = completed_by, waited_ms = waited_ms);
        }
        Event::RoundBegan(round) => tracing::info!(provider = %id, round, "round began"),
        Event::Forgotten(token) => {
            tracing::debug!(provider = %id, fencing_token = token.get(), "verdict forgotten");
        }
        Event::Cleared => tracing::warn!(provider = %id, "provider cleared by an operator"),
    }
}

/// How a lease ended, in the words of logs and metrics.
pub fn outcome(ending: Ending) -> &'static str {
    match ending {
        Ending::Success => "success",
        Ending::Failure => "failure",
        Ending::Expired => "expired",
    }
}
