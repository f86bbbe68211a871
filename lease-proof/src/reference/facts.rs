//! What is remembered.

use lease_core::ids::{FencingToken, RequestKey};
use lease_core::provider::{Claim, Released};
use lease_core::time::Timestamp;

/// Somebody who is pending.
#[derive(Clone, Debug)]
pub(super) struct Request {
    /// What it says of itself.
    pub(super) claim: Claim,
    /// The round that it is in.
    pub(super) round: u64,
    /// When it came.
    pub(super) registered_at: Timestamp,
    /// When it last polled.
    pub(super) heard_at: Timestamp,
    /// In how many long polls it waits; as long as there is one, it is polling.
    pub(super) long_polls: usize,
}

/// Something that happened to a round's membership.
#[derive(Clone, Debug)]
pub(super) struct Happened {
    /// To which round.
    pub(super) round: u64,
    /// When.
    pub(super) at: Timestamp,
    /// What.
    pub(super) what: What,
}

/// What can happen to a round's membership.
#[derive(Clone, Debug)]
pub(super) enum What {
    /// A newcomer joined.
    Joined,
    /// A member of the round before moved over (rule 8).
    MovedOver {
        /// When it had registered.
        registered_at: Timestamp,
        /// When the last newcomer had joined the round that it came from.
        quiet_since: Timestamp,
    },
    /// A member left, however.
    Left,
}

/// A lease that was given.
#[derive(Clone, Debug)]
pub(super) struct Given {
    /// Who got it, and what it says of itself.
    pub(super) holder: Claim,
    /// When the holder had registered.
    pub(super) registered_at: Timestamp,
    /// Its token (rule 6).
    pub(super) token: FencingToken,
    /// The round that it was given in.
    pub(super) round: u64,
    /// When.
    pub(super) since: Timestamp,
    /// When its holder was last heard from.
    pub(super) heard_at: Timestamp,
    /// When and how it ended; none while it is held.
    pub(super) ended: Option<(Timestamp, End)>,
}

/// How a lease ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// Its holder released it with success, which completed these besides.
    Success(Vec<RequestKey>),
    /// Its holder gave it back without success.
    Failure,
    /// Its time was over, or an operator ended it.
    Expired,
    /// An operator emptied the provider.
    Cleared,
}

impl End {
    /// What a release must have said, for the lease to have ended so.
    pub(super) fn released(&self) -> Option<Released> {
        match self {
            Self::Success(_) => Some(Released::Success),
            Self::Failure => Some(Released::Failure),
            Self::Expired | Self::Cleared => None,
        }
    }
}
