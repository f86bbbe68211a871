//! The lease while it is held, and the verdict that remains of it.

use serde::{Deserialize, Serialize};

use super::policy::Policy;
use super::request::{Claim, Commits};
use crate::ids::{Actor, FencingToken, MergeRef, Priority, RequestKey};
use crate::time::{Millis, Timestamp};

/// The most verdicts that are remembered (rule 17).
pub const MAX_VERDICTS: usize = 64;

/// The right to the resource, and who has it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Lease {
    /// The holder, and what it says of itself.
    pub holder: Claim,
    /// Who registered the holder, where that is known.
    pub actor: Option<Actor>,
    /// Greater than that of any lease before (rule 6).
    pub fencing_token: FencingToken,
    /// When the holder registered.
    pub registered_at: Timestamp,
    /// When it was granted.
    pub acquired_at: Timestamp,
    /// When its holder was last heard from.
    pub renewed_at: Timestamp,
}

impl Lease {
    /// When it ends if its holder is not heard from again (rule 11).
    pub fn expires_at(&self, policy: &Policy) -> Timestamp {
        let at_the_latest = self.acquired_at.after(policy.max_hold);
        match self.holder.lease_ttl_ms {
            Some(ttl) => at_the_latest.min(self.renewed_at.after(policy.hearing.patience(ttl))),
            None => at_the_latest,
        }
    }

    /// Its holder is heard from at this instant. Tells whether others must learn so.
    pub(super) fn renew(&mut self, policy: &Policy, now: Timestamp) -> bool {
        // Without a TTL nothing depends on it.
        let ttl = self.holder.lease_ttl_ms.unwrap_or(Millis::new(u64::MAX));
        policy.hearing.hear(&mut self.renewed_at, ttl, now)
    }
}

/// How a lease ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ending {
    /// Its holder released it with success.
    Success,
    /// Its holder released it with failure, cancelled, or withdrew.
    Failure,
    /// Its time was over, or an operator ended it.
    Expired,
    /// An operator emptied the provider. No verdict remains of that.
    Cleared,
}

/// What became of a lease; remembered for `verdict_retention`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Verdict {
    /// Who held it.
    pub key: RequestKey,
    /// The token of that lease.
    pub fencing_token: FencingToken,
    /// The round that it was granted in.
    pub round: u64,
    /// The holder's priority.
    pub priority: Priority,
    /// The holder's ref.
    #[serde(deserialize_with = "Option::deserialize")]
    pub head_ref: Option<MergeRef>,
    /// When it ended.
    pub released_at: Timestamp,
    /// How it ended.
    pub outcome: Outcome,
}

/// How a lease ended, with what is needed to answer those who come later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Outcome {
    /// Success: it answers everybody whom it covered then, and whom it contains.
    Success {
        /// The winner's evidence.
        #[serde(deserialize_with = "Option::deserialize")]
        commits: Option<Commits>,
        /// Those who were pending and covered when it was released.
        completed: Vec<RequestKey>,
    },
    /// The holder gave it back without success.
    Failure,
    /// It ended by itself.
    Expired,
}

impl Verdict {
    /// Only its kind.
    pub fn ending(&self) -> Ending {
        match self.outcome {
            Outcome::Success { .. } => Ending::Success,
            Outcome::Failure => Ending::Failure,
            Outcome::Expired => Ending::Expired,
        }
    }

    /// Whether it answers a request that nobody knows any more (rule 2): a success of the same commit, one that contains it,
    /// or one that completed this very request.
    pub fn completes(&self, key: &RequestKey) -> bool {
        match &self.outcome {
            Outcome::Success { commits, completed } => {
                self.key.head_sha == key.head_sha
                    || commits.as_ref().is_some_and(|commits| commits.has(&key.head_sha))
                    || completed.contains(key)
            }
            Outcome::Failure | Outcome::Expired => false,
        }
    }
}
