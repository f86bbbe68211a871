//! The rules of a provider, as JSON shows them.

use lease_core::provider::Policy;
use lease_core::time::Millis;
use serde::{Serialize, Serializer};

use crate::config::POLL;

/// The member `config` of a provider's JSON: every value in seconds, the first version's names first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct PolicyBody {
    /// The same as `stabilisation_window_seconds`.
    #[schema(value_type = f64)]
    stabilize_duration: Seconds,
    /// The same as `request_ttl_seconds`.
    #[schema(value_type = f64)]
    ttl: Seconds,
    /// This many requests make a round stable; 0: never by count.
    expected_request_count: u32,
    /// The assignment delay in polls of 15 s, rounded up.
    delay_assignment_count: u64,
    /// A round is stable when no request has come for this long.
    #[schema(value_type = f64)]
    stabilisation_window_seconds: Seconds,
    /// A pending request not heard from for this long is evicted.
    #[schema(value_type = f64)]
    request_ttl_seconds: Seconds,
    /// A round is stable after this long at the latest.
    #[schema(value_type = f64)]
    stabilisation_limit_seconds: Seconds,
    /// How long a lease stays grantable before it is granted.
    #[schema(value_type = f64)]
    assignment_delay_seconds: Seconds,
    /// A lease ends after this long at the latest.
    #[schema(value_type = f64)]
    max_hold_seconds: Seconds,
    /// How long the resource rests after a lease expired.
    #[schema(value_type = f64)]
    lock_delay_seconds: Seconds,
    /// How long verdicts are remembered.
    #[schema(value_type = f64)]
    verdict_retention_seconds: Seconds,
}

impl From<&Policy> for PolicyBody {
    fn from(policy: &Policy) -> Self {
        Self {
            stabilize_duration: Seconds(policy.stabilisation_window),
            ttl: Seconds(policy.request_ttl),
            expected_request_count: policy.expected_request_count,
            delay_assignment_count: policy.assignment_delay.as_ms().div_ceil(POLL.as_ms()),
            stabilisation_window_seconds: Seconds(policy.stabilisation_window),
            request_ttl_seconds: Seconds(policy.request_ttl),
            stabilisation_limit_seconds: Seconds(policy.stabilisation_limit),
            assignment_delay_seconds: Seconds(policy.assignment_delay),
            max_hold_seconds: Seconds(policy.max_hold),
            lock_delay_seconds: Seconds(policy.lock_delay),
            verdict_retention_seconds: Seconds(policy.verdict_retention),
        }
    }
}

/// A period as a number of seconds: `30`, never `30.0`; `1.5` where it takes a fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Seconds(Millis);

impl Serialize for Seconds {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let ms = self.0.as_ms();
        if ms.is_multiple_of(1000) {
            serializer.serialize_u64(ms / 1000)
        } else {
            serializer.serialize_f64(self.0.as_secs_f64())
        }
    }
}
