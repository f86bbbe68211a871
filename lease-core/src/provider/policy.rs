//! How long things take in a provider, and how many make a round.

use crate::time::{Millis, Timestamp};

/// The rules' parameters for one provider. What each period means is in the protocol's table *Policy*.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Policy {
    /// No lease is given until the round's membership has been quiet this long...
    pub stabilisation_window: Millis,
    /// ...or this many requests are in the round (0: never by count)...
    pub expected_request_count: u32,
    /// ...or the round has been open this long, however busy.
    pub stabilisation_limit: Millis,
    /// A pending request not heard from for this long is evicted.
    pub request_ttl: Millis,
    /// How long a lease stays grantable before it is granted.
    pub assignment_delay: Millis,
    /// A lease ends here at the latest.
    pub max_hold: Millis,
    /// How long the resource rests after a lease expired.
    pub lock_delay: Millis,
    /// How long verdicts are remembered.
    pub verdict_retention: Millis,
    /// How exactly it is remembered when somebody was heard from.
    pub hearing: Hearing,
}

/// How exactly it is remembered when a request, or a holder, was last heard from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Hearing {
    /// To the millisecond: one process keeps the provider, and forgets it only by a restart.
    #[default]
    Exact,
    /// To a third of the TTL: several processes keep the provider, and what one of them hears the others learn from what it
    /// stores. So that not every poll has to be stored, silence counts only when it has lasted that third longer: whoever
    /// kept to its TTL is never taken for silent.
    Shared,
}

impl Hearing {
    /// Somebody with that TTL is heard from. Tells whether it must be stored, so that others learn so.
    pub(super) fn hear(self, seen: &mut Timestamp, ttl: Millis, now: Timestamp) -> bool {
        match self {
            Self::Exact => {
                *seen = now;
                false
            }
            Self::Shared => {
                let is_due = seen.after(self.grain(ttl)) <= now;
                if is_due {
                    *seen = now;
                }
                is_due
            }
        }
    }

    /// For how long it need not be stored again that somebody with that TTL was heard from.
    pub(super) fn grain(self, ttl: Millis) -> Millis {
        match self {
            Self::Exact => Millis::ZERO,
            Self::Shared => Millis::new((ttl.as_ms() / 3).max(1)),
        }
    }

    /// How long after the remembered time a silence has lasted too long.
    pub(super) fn patience(self, ttl: Millis) -> Millis {
        ttl.plus(self.grain(ttl))
    }
}

impl Policy {
    /// The limit that goes with a window, where none is set: three times as long.
    #[must_use]
    pub const fn default_limit(window: Millis) -> Millis {
        window.times(3)
    }
}

impl Default for Policy {
    fn default() -> Self {
        let window = Millis::from_secs(300);
        Self {
            stabilisation_window: window,
            expected_request_count: 4,
            stabilisation_limit: Self::default_limit(window),
            request_ttl: Millis::from_secs(30),
            assignment_delay: Millis::ZERO,
            max_hold: Millis::from_secs(6 * 3600),
            lock_delay: Millis::from_secs(15),
            verdict_retention: Millis::from_secs(3600),
            hearing: Hearing::Exact,
        }
    }
}
