//! Answers as `docs/api.md` has them, written without the core's own writing of them.

use lease_core::provider::{Answer, Holder, PendingReply, Refusal, Waiting};
use lease_core::time::Timestamp;
use lease_proof::trace::{Heard, name_of};
use serde_json::{Map, Value, json};

/// A moment: RFC 3339 in UTC, with milliseconds.
fn moment(at: Timestamp) -> Value {
    let ms = i64::try_from(at.as_ms()).ok().and_then(|ms| jiff::Timestamp::from_millisecond(ms).ok());
    json!(format!("{:.3}", ms.unwrap_or(jiff::Timestamp::MAX)))
}

fn put(object: &mut Value, member: &str, value: Option<impl serde::Serialize>) {
    if let Some(value) = value {
        object[member] = json!(value);
    }
}

fn holder(holder: &Holder) -> Value {
    let mut body = json!({ "head_sha": holder.head_sha, "acquired_at": moment(holder.acquired_at) });
    put(&mut body, "head_ref", holder.head_ref.as_ref());
    put(&mut body, "run_url", holder.run_url.as_ref());
    body
}

fn pending(reply: &PendingReply) -> Value {
    let mut body = json!({ "status": "pending", "position": reply.position });
    put(&mut body, "holder", reply.holder.as_deref().map(holder));
    put(
        &mut body,
        "estimated_wait_seconds",
        reply.estimate.map(|estimate| estimate.wait.as_ms().div_ceil(1000)),
    );
    let reason = match &reply.waiting {
        Waiting::NextRound { .. } => "next_round",
        Waiting::Held => "held",
        Waiting::LockDelay { .. } => "lock_delay",
        Waiting::Stabilising { stable_at, known, expected } => {
            body["stable_at"] = moment(*stable_at);
            body["known_request_count"] = json!(known);
            body["expected_request_count"] = json!(expected);
            "stabilising"
        }
        Waiting::Outranked { .. } => "outranked",
        Waiting::AssignmentDelay { .. } => "assignment_delay",
        Waiting::NextPoll => return body,
    };
    body["reason"] = json!(reason);
    body
}

/// An answer's body, but for `detail`.
pub(crate) fn answer(answer: &Answer) -> Option<Value> {
    let (mut body, head_sha, head_ref, priority, round) = match answer {
        Answer::Pending(reply) => {
            (pending(reply), &reply.head_sha, &reply.head_ref, reply.priority, reply.round)
        }
        Answer::Acquired(reply) => {
            let numbers = reply.stacked_pull_requests.iter().map(|number| json!({ "number": number }));
            let body = json!({
                "status": "acquired",
                "fencing_token": reply.fencing_token,
                "acquired_at": moment(reply.acquired_at),
                "expires_at": moment(reply.expires_at),
                "stacked_pull_requests": numbers.collect::<Vec<_>>(),
            });
            (body, &reply.head_sha, &reply.head_ref, reply.priority, reply.round)
        }
        Answer::Completed(reply) => {
            let mut by = json!({ "head_sha": reply.by, "released_at": moment(reply.released_at) });
            put(&mut by, "head_ref", reply.by_ref.as_ref());
            let body = json!({ "status": "completed", "completed_by": by });
            (body, &reply.head_sha, &reply.head_ref, reply.priority, reply.round)
        }
        Answer::Failed(reply) => {
            (json!({ "status": "failure" }), &reply.head_sha, &reply.head_ref, reply.priority, reply.round)
        }
        Answer::Withdrawn { head_sha } => {
            return Some(json!({ "status": "withdrawn", "head_sha": head_sha }));
        }
        Answer::Done => return None,
    };
    let mut request = json!({ "head_sha": head_sha, "priority": priority, "status": body["status"] });
    put(&mut request, "head_ref", head_ref.as_ref());
    put(&mut body, "head_ref", head_ref.as_ref());
    body["head_sha"] = json!(head_sha);
    body["priority"] = json!(priority);
    body["round"] = json!(round);
    body["request"] = request;
    Some(body)
}

/// A refusal's body, but for `title`, `detail` and its copy.
pub(crate) fn refusal(refusal: &Refusal) -> Value {
    let (kind, status, by) = match refusal {
        Refusal::LeaseLost { holder } => ("lease-lost", 409, holder.as_deref()),
        Refusal::NotTheHolder { holder } => ("not-the-holder", 409, holder.as_deref()),
        Refusal::ContraryRelease { holder, .. } => ("contrary-release", 409, holder.as_deref()),
        Refusal::TooManyRequests => ("too-many-requests", 429, None),
    };
    let mut body = json!({ "type": format!("urn:mq-lease:{kind}"), "status": status });
    put(&mut body, "holder", by.map(holder));
    body
}

/// All that is heard at a step, with the HTTP status and the names of those who waited.
pub(crate) fn heard(heard: &Heard) -> Value {
    let (http, mut body) = match &heard.result {
        Ok(said) => (json!(200), answer(said).unwrap_or(json!({}))),
        Err(refused) => {
            let body = refusal(refused);
            (body["status"].clone(), body)
        }
    };
    body["http"] = http;
    let told = heard.told.iter().filter_map(|(key, said)| Some((name_of(key), answer(said)?)));
    let told: Map<String, Value> = told.collect();
    if !told.is_empty() {
        body["told"] = Value::Object(told);
    }
    body
}
