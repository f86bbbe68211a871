//! What history tells of a lease that is over.

use serde::{Deserialize, Serialize};

use super::lease::Lease;
use crate::ids::{Actor, FencingToken, HeadSha, MergeRef, Priority, RunUrl};
use crate::time::Timestamp;

/// What history tells of a lease, beside who held it, and how and when it ended. Nothing is decided by it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Record {
    /// Its token.
    pub fencing_token: FencingToken,
    /// The round that it was granted in.
    pub round: u64,
    /// The holder's priority.
    pub priority: Priority,
    /// The holder's ref.
    pub head_ref: Option<MergeRef>,
    /// Where people can look at the run.
    pub run_url: Option<RunUrl>,
    /// Who registered the holder, where that is known.
    pub actor: Option<Actor>,
    /// When the holder registered.
    pub registered_at: Timestamp,
    /// When it was granted.
    pub acquired_at: Timestamp,
    /// The pull requests that were tested: the holder's own, and those of whom it covered when it ended (rule 16).
    pub pull_requests: Vec<u64>,
    /// Whom its success completed, by ascending priority. Nobody, where it ended otherwise.
    pub completed: Vec<CompletedRequest>,
}

/// A request that a success has completed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct CompletedRequest {
    /// The commit that need not be tested any more.
    pub head_sha: HeadSha,
    /// Its ref.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub head_ref: Option<MergeRef>,
}

impl Record {
    /// Of a lease of that round, which has completed these.
    pub(super) fn new(
        lease: &Lease,
        round: u64,
        pull_requests: Vec<u64>,
        completed: Vec<CompletedRequest>,
    ) -> Self {
        Self {
            fencing_token: lease.fencing_token,
            round,
            priority: lease.holder.priority,
            head_ref: lease.holder.head_ref.clone(),
            run_url: lease.holder.run_url.clone(),
            actor: lease.actor.clone(),
            registered_at: lease.registered_at,
            acquired_at: lease.acquired_at,
            pull_requests,
            completed,
        }
    }
}
