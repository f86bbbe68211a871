//! What a span says of decisions and answers. The words are those of the log.

use lease_core::ids::{Actor, ProviderId, Reason, RequestKey};
use lease_core::provider::{Answer, Event};
use opentelemetry::KeyValue;

use crate::decisions::{Decision, outcome};

pub(super) const PROVIDER: &str = "mq_lease.provider";
const HEAD_SHA: &str = "mq_lease.head_sha";
const FENCING_TOKEN: &str = "mq_lease.fencing_token";

/// A decision as an event of a span; `None` if nothing was decided that the log has a line for.
pub(super) fn event(id: &ProviderId, decision: &Decision) -> Option<(&'static str, Vec<KeyValue>)> {
    let (name, key, more) = match &decision.event {
        Event::Registered { key, .. } => ("request registered", Some(key), None),
        Event::Evicted { key, .. } => ("request evicted", Some(key), None),
        Event::Withdrawn { key, .. } => ("request withdrawn", Some(key), None),
        Event::Granted { key, fencing_token, .. } => {
            ("lease granted", Some(key), Some(token(fencing_token.get())))
        }
        Event::Ended { key, record, .. } => {
            ("lease ended", Some(key), Some(token(record.fencing_token.get())))
        }
        Event::Completed { key, by, .. } => {
            let by = KeyValue::new("mq_lease.completed_by", by.head_sha.as_str().to_owned());
            ("request completed", Some(key), Some(by))
        }
        Event::RoundBegan(round) => {
            ("round began", None, Some(KeyValue::new("mq_lease.round", whole(*round))))
        }
        Event::Cleared => ("provider cleared", None, None),
        Event::Updated(_) | Event::Heard(_) | Event::Forgotten(_) => return None,
    };
    let mut attributes = vec![KeyValue::new(PROVIDER, id.to_string())];
    attributes.extend(key.into_iter().flat_map(request));
    attributes.extend(more);
    if let Event::Ended { ending, .. } = &decision.event {
        attributes.push(KeyValue::new("mq_lease.outcome", outcome(*ending)));
    }
    let origin = &decision.origin;
    let caller = origin.caller.as_ref().map(Actor::as_str);
    attributes.extend(caller.map(|caller| KeyValue::new("mq_lease.caller", caller.to_owned())));
    let reason = origin.reason.as_ref().map(Reason::as_str);
    attributes.extend(reason.map(|reason| KeyValue::new("mq_lease.reason", reason.to_owned())));
    Some((name, attributes))
}

/// What an answer says of the request's status.
pub(super) fn status(answer: &Answer) -> Vec<KeyValue> {
    let (status, head_sha, fencing_token) = match answer {
        Answer::Pending(reply) => ("pending", &reply.head_sha, None),
        Answer::Acquired(reply) => ("acquired", &reply.head_sha, Some(reply.fencing_token)),
        Answer::Completed(reply) => ("completed", &reply.head_sha, None),
        Answer::Failed(reply) => ("failure", &reply.head_sha, None),
        Answer::Withdrawn { head_sha } => ("withdrawn", head_sha, None),
        Answer::Done => return Vec::new(),
    };
    let mut attributes =
        vec![KeyValue::new("mq_lease.status", status), KeyValue::new(HEAD_SHA, head_sha.as_str().to_owned())];
    attributes.extend(fencing_token.map(|fencing_token| token(fencing_token.get())));
    attributes
}

fn request(key: &RequestKey) -> [KeyValue; 2] {
    [
        KeyValue::new(HEAD_SHA, key.head_sha.as_str().to_owned()),
        KeyValue::new("mq_lease.client_id", key.client_id.as_str().to_owned()),
    ]
}

fn token(token: u64) -> KeyValue {
    KeyValue::new(FENCING_TOKEN, whole(token))
}

/// Attributes have no greater numbers.
fn whole(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
