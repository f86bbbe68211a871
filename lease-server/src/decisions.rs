//! One log line for each decision: what was decided, about whom, when, and at whose command.

use lease_core::ids::{Actor, ProviderId, Reason, RequestKey};
use lease_core::provider::{Ending, Event};

/// Who gave a command, and what for. Nobody has given what time does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// Who; `None` where nobody has, or nobody was asked who they are.
    pub caller: Option<Actor>,
    /// What an admin has given as the reason.
    pub reason: Option<Reason>,
}

impl Origin {
    /// A command of that caller.
    pub fn by(caller: Option<Actor>) -> Self {
        Self { caller, reason: None }
    }
}

/// Something that was decided, and at whose command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// What.
    pub event: Event,
    /// At whose command.
    pub origin: Origin,
}

impl Decision {
    /// Something that time alone has brought.
    pub fn of_time(event: Event) -> Self {
        Self { event, origin: Origin::default() }
    }

    /// What one step has decided. What had come due before is not the command's doing.
    pub fn of_step(events: Vec<Event>, of_time: usize, origin: &Origin) -> impl Iterator<Item = Self> {
        events.into_iter().enumerate().map(move |(index, event)| {
            let origin = if index < of_time { Origin::default() } else { origin.clone() };
            Self { event, origin }
        })
    }
}

/// Logs what was decided. Called once it is durable.
pub fn log(id: &ProviderId, decisions: &[Decision]) {
    for decision in decisions {
        log_one(id, decision);
    }
}

macro_rules! decision {
    ($id:expr, $origin:expr, $key:expr, $actor:expr, $message:literal $(, $name:ident = $value:expr)*) => {{
        let origin: &Origin = $origin;
        tracing::info!(
            provider = %$id,
            head_sha = $key.head_sha.as_str(),
            client_id = $key.client_id.as_str(),
            caller = origin.caller.as_ref().map(Actor::as_str),
            // Whose request or lease it is says the caller, mostly.
            actor = $actor.as_ref().filter(|actor| Some(*actor) != origin.caller.as_ref()).map(Actor::as_str),
            reason = origin.reason.as_ref().map(Reason::as_str),
            $($name = $value,)*
            $message
        )
    }};
}

fn log_one(id: &ProviderId, decision: &Decision) {
    let Decision { event, origin } = decision;
    match event {
        Event::Registered { key, actor } => decision!(id, origin, key, actor, "request registered"),
        // A changed claim is no decision: it is worth a line only to whoever looks for it.
        Event::Updated(RequestKey { head_sha, .. }) => {
            let caller = origin.caller.as_ref().map(Actor::as_str);
            tracing::debug!(provider = %id, head_sha = head_sha.as_str(), caller, "request updated");
        }
        // Nor is it one that somebody was heard from.
        Event::Heard(RequestKey { head_sha, .. }) => {
            tracing::trace!(provider = %id, head_sha = head_sha.as_str(), "request heard from");
        }
        Event::Evicted { key, actor } => {
            decision!(id, origin, key, actor, "request evicted: not heard from for its TTL");
        }
        Event::Withdrawn { key, actor } => decision!(id, origin, key, actor, "request withdrawn"),
        Event::Granted { key, actor, fencing_token, registered_at, at } => decision!(
            id,
            origin,
            key,
            actor,
            "lease granted",
            fencing_token = fencing_token.get(),
            waited_ms = at.since(*registered_at).as_ms()
        ),
        Event::Ended { key, ending, at, record } => decision!(
            id,
            origin,
            key,
            record.actor,
            "lease ended",
            fencing_token = record.fencing_token.get(),
            outcome = outcome(*ending),
            held_ms = at.since(record.acquired_at).as_ms()
        ),
        Event::Completed { key, actor, by, registered_at, at } => decision!(
            id,
            origin,
            key,
            actor,
            "request completed",
            completed_by = by.head_sha.as_str(),
            waited_ms = at.since(*registered_at).as_ms()
        ),
        Event::RoundBegan(round) => {
            let caller = origin.caller.as_ref().map(Actor::as_str);
            tracing::info!(provider = %id, round, caller, "round began");
        }
        Event::Forgotten(token) => {
            tracing::debug!(provider = %id, fencing_token = token.get(), "verdict forgotten");
        }
        Event::Cleared => {
            let caller = origin.caller.as_ref().map(Actor::as_str);
            let reason = origin.reason.as_ref().map(Reason::as_str);
            tracing::warn!(provider = %id, caller, reason, "provider cleared by an operator");
        }
    }
}

/// How a lease ended, in the words of logs and metrics.
pub fn outcome(ending: Ending) -> &'static str {
    match ending {
        Ending::Success => "success",
        Ending::Failure => "failure",
        Ending::Expired => "expired",
        Ending::Cleared => "cleared",
    }
}
