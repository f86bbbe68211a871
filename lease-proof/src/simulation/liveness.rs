//! I4: whoever keeps asking is not left waiting.
//!
//! A request that asks, and is told to wait, must not have been waiting for longer than the invariant allows since there was a
//! grant or a completion. The time is counted anew where the invariant's promise begins anew: after a restart or a clear, and
//! whenever it changed who leads, because a request left, changed, or was heard from for the last time.

use std::collections::BTreeMap;

use lease_core::ids::RequestKey;
use lease_core::provider::{Answer, Command, Event, Policy, Step};
use lease_core::time::{Millis, Timestamp};

/// Since when everybody waits.
#[derive(Clone, Debug, Default)]
pub(super) struct Liveness {
    registered_at: BTreeMap<RequestKey, Timestamp>,
    since: Timestamp,
}

/// The longest time until somebody is granted or completed.
pub(super) fn bound(policy: &Policy) -> Millis {
    policy
        .max_hold
        .plus(policy.lock_delay)
        .plus(policy.stabilisation_limit)
        .plus(policy.request_ttl)
        .plus(policy.assignment_delay)
}

impl Liveness {
    /// Takes in a step. Tells whether nobody has waited for too long.
    pub(super) fn see(&mut self, policy: &Policy, command: &Command, now: Timestamp, step: &Step) -> bool {
        if *command == Command::Restart {
            self.since = now;
        }
        for event in &step.events {
            match event {
                Event::Registered { key, .. } => {
                    self.registered_at.insert(key.clone(), now);
                }
                Event::Evicted { key, .. } => {
                    // When it was heard from last, or later, if the eviction is carried out late.
                    self.registered_at.remove(key);
                    let heard_at = now.as_ms().saturating_sub(policy.request_ttl.as_ms());
                    self.since = self.since.max(Timestamp::from_ms(heard_at));
                }
                Event::Updated(_) | Event::Withdrawn { .. } | Event::Cleared => {
                    self.since = self.since.max(now);
                }
                Event::Granted { key, at, .. } | Event::Completed { key, at, .. } => {
                    self.registered_at.remove(key);
                    self.since = self.since.max(*at);
                }
                Event::Ended { .. } | Event::RoundBegan(_) | Event::Forgotten(_) | Event::Heard(_) => {}
            }
        }
        match (command, &step.result) {
            (Command::Acquire(acquire), Ok(Answer::Pending(_))) => {
                let registered_at = self.registered_at.get(&acquire.claim.key).copied().unwrap_or(now);
                now.since(self.since.max(registered_at)) <= bound(policy)
            }
            (
                Command::Acquire(_)
                | Command::StopWaiting(_)
                | Command::Release(_)
                | Command::Withdraw(_)
                | Command::Clear
                | Command::EndLease(_)
                | Command::Restart
                | Command::Tick,
                _,
            ) => true,
        }
    }
}
