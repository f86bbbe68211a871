//! What is kept of leases that are over: one row each, written with the commit that ends the lease.

use lease_core::ids::{
    Actor, ClientId, FencingToken, HeadSha, MergeRef, Priority, ProviderId, Reason, RunUrl,
};
use lease_core::provider::{CompletedRequest, Ending, Event};
use lease_core::time::Timestamp;
use serde::{Deserialize, Serialize};

use super::{StoreError, commit};
use crate::decisions::Decision;

/// Few leases take more.
const LEASE_BYTES: usize = 1024;

/// A lease that is over.
///
/// What an older program wrote lacks what a newer one adds, and the other way round: members that are not known are passed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PastLease {
    /// Its token.
    pub fencing_token: FencingToken,
    /// The round that it was granted in.
    pub round: u64,
    /// Who held it.
    pub head_sha: HeadSha,
    /// Which job of that commit.
    pub client_id: ClientId,
    /// The holder's ref.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub head_ref: Option<MergeRef>,
    /// The pull requests that were tested: its own, and those of whom it covered.
    pub pull_requests: Vec<u64>,
    /// The holder's priority.
    pub priority: Priority,
    /// Where people can look at the run.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub run_url: Option<RunUrl>,
    /// Who registered it; `None` where nobody was asked who they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actor: Option<Actor>,
    /// When it came.
    #[serde(rename = "registered_at_ms")]
    pub registered_at: Timestamp,
    /// When it was granted.
    #[serde(rename = "acquired_at_ms")]
    pub acquired_at: Timestamp,
    /// When it ended.
    #[serde(rename = "ended_at_ms")]
    pub ended_at: Timestamp,
    /// How it ended.
    pub outcome: Ending,
    /// Whom its success completed.
    pub completed: Vec<CompletedRequest>,
    /// Who ended it; `None` where time did, or nobody was asked who they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_by: Option<Actor>,
    /// What an admin ended it for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

impl PastLease {
    /// The lease that a decision has ended, if it has ended one.
    pub fn of(decision: &Decision) -> Option<Self> {
        let Event::Ended { key, ending, at, record } = &decision.event else { return None };
        Some(Self {
            fencing_token: record.fencing_token,
            round: record.round,
            head_sha: key.head_sha.clone(),
            client_id: key.client_id.clone(),
            head_ref: record.head_ref.clone(),
            pull_requests: record.pull_requests.clone(),
            priority: record.priority,
            run_url: record.run_url.clone(),
            actor: record.actor.clone(),
            registered_at: record.registered_at,
            acquired_at: record.acquired_at,
            ended_at: *at,
            outcome: *ending,
            completed: record.completed.clone(),
            ended_by: decision.origin.caller.clone(),
            reason: decision.origin.reason.clone(),
        })
    }

    /// From the column that holds it. Whoever does without it can do that with its row.
    pub(super) fn from_column(id: &ProviderId, json: &str, without_it: &str) -> Result<Self, StoreError> {
        serde_json::from_str(json).map_err(|why| {
            StoreError(format!(
                "a past lease of {id} is damaged ({why}); restore the store from a backup, or {without_it}"
            ))
        })
    }
}

/// A past lease, as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryRow {
    /// Its token: a provider gives none twice.
    pub fencing_token: FencingToken,
    /// When it ended.
    pub ended_at: Timestamp,
    /// The lease, as JSON.
    pub lease: String,
}

impl HistoryRow {
    /// The rows of all leases that these decisions have ended.
    pub fn of(decisions: &[Decision]) -> Result<Vec<Self>, StoreError> {
        decisions.iter().filter_map(PastLease::of).map(|past| Self::new(&past)).collect()
    }

    fn new(past: &PastLease) -> Result<Self, StoreError> {
        let lease = commit::json(past, LEASE_BYTES)
            .map_err(|why| StoreError(format!("a past lease cannot be written: {why}")))?;
        Ok(Self { fencing_token: past.fencing_token, ended_at: past.ended_at, lease })
    }
}

/// Which part of a provider's history is asked for: so many leases, the newest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HistoryPage {
    /// Only those before the lease that has this token.
    pub before: Option<FencingToken>,
    /// How many at the most.
    pub limit: usize,
}

impl HistoryPage {
    /// The token below which all have to be, as it stands in a column.
    pub(super) fn below(self) -> i64 {
        self.before.map_or(i64::MAX, |token| super::stored::integer(token.get()))
    }

    /// The limit, as databases count.
    pub(super) fn limit(self) -> i64 {
        i64::try_from(self.limit).unwrap_or(i64::MAX)
    }
}
