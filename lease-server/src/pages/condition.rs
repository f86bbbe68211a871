//! How a provider is, at a glance.

use lease_core::provider::{View, Waiting};
use lease_core::time::{Millis, Timestamp};

use crate::leases::Look;

/// How a provider is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Condition {
    /// Nobody is there.
    Free,
    /// Somebody is about to get the lease.
    Preparing,
    /// Somebody has it.
    Held,
    /// Somebody has had it for long, and others wait.
    Late,
    /// The last lease expired.
    Resting,
}

impl Condition {
    pub(super) fn of(look: &Look, now: Timestamp) -> Self {
        let View { acquired, pending, .. } = &look.view;
        if acquired.is_some() {
            let is_late = late_at(look).is_some_and(|late_at| late_at <= now);
            return if is_late { Self::Late } else { Self::Held };
        }
        match pending.first().map(|first| &first.waiting) {
            None => Self::Free,
            Some(Waiting::LockDelay { .. }) => Self::Resting,
            Some(
                Waiting::NextRound { .. }
                | Waiting::Held
                | Waiting::Stabilising { .. }
                | Waiting::Outranked { .. }
                | Waiting::AssignmentDelay { .. }
                | Waiting::NextPoll,
            ) => Self::Preparing,
        }
    }

    /// Its name in style and script.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::Preparing => "preparing",
            Self::Held => "held",
            Self::Late => "late",
            Self::Resting => "resting",
        }
    }

    /// What people read.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Free => "Free",
            Self::Preparing => "Getting ready",
            Self::Held => "In use",
            Self::Late => "In use for long",
            Self::Resting => "Resting",
        }
    }
}

/// What is no trouble yet, however short leases usually are.
const NOT_LATE: Millis = Millis::from_secs(60);

/// From when a lease is held for long, if others wait for it: twice as long as usual, or half of the time that it may be held.
pub(super) fn late_at(look: &Look) -> Option<Timestamp> {
    let acquired = look.view.acquired.as_ref().filter(|_| !look.view.pending.is_empty())?;
    let half = Millis::new(look.policy.max_hold.as_ms() / 2);
    let usual = look.view.usual_hold.map(|usual| usual.times(2).max(NOT_LATE));
    Some(acquired.acquired_at.after(usual.map_or(half, |usual| usual.min(half))))
}
