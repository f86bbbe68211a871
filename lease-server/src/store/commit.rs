//! What is committed, and why it may not be.

use lease_core::ids::{FencingToken, ProviderId};
use lease_core::provider::{Provider, SnapshotVersion};
use lease_core::time::Timestamp;
use serde::Serialize;
use thiserror::Error;

use super::{Base, HistoryRow, StoreError, VerdictChange};

/// What a state takes, and what each request adds to it, mostly. It only matters for how often room for more is looked for.
const STATE_BYTES: usize = 2048;
const REQUEST_BYTES: usize = 512;

/// A value as JSON, which mostly has no more bytes than that.
pub(super) fn json(value: &impl Serialize, usual_bytes: usize) -> serde_json::Result<String> {
    let mut bytes = Vec::with_capacity(usual_bytes);
    serde_json::to_writer(&mut bytes, value)?;
    String::from_utf8(bytes).map_err(<serde_json::Error as serde::ser::Error>::custom)
}

/// A change of one provider.
#[derive(Clone, Debug)]
pub struct Commit {
    /// Whose.
    pub id: ProviderId,
    /// What it was computed from.
    pub from: Base,
    /// What to.
    pub change: Change,
    /// Whether it matters to whoever waits at another server.
    pub decides: bool,
    /// The leases that it ends: they are written with it, or not at all.
    pub history: Vec<HistoryRow>,
    /// What becomes of the verdicts that are kept apart from the snapshot.
    pub verdicts: VerdictChange,
}

/// What becomes of a provider.
#[derive(Clone, Debug)]
pub enum Change {
    /// It is in this state now.
    Keep(State),
    /// Nobody has used it for long: all that is kept is that its tokens went so far.
    Forget(FencingToken),
}

/// A state, with what a store must know of it without reading it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// The snapshot, as JSON.
    pub snapshot: String,
    /// Its version.
    pub snapshot_version: SnapshotVersion,
    /// The latest time that the provider has been told.
    pub now: Timestamp,
    /// When something is decided, if nobody is heard from until then; `None` where nobody is there.
    pub due_at: Option<Timestamp>,
    /// When something was last decided.
    pub updated_at: Timestamp,
}

impl State {
    /// The state of `provider`, for programs that know snapshots up to that version; apart from its verdicts, where those know that
    /// they are kept apart.
    pub fn of(provider: &Provider, version: SnapshotVersion) -> Result<Self, StoreError> {
        let snapshot = if version.has_verdicts_apart() {
            provider.snapshot_apart()
        } else {
            provider.snapshot_in(version)
        };
        let usual_bytes = STATE_BYTES + REQUEST_BYTES * provider.pending_count();
        let snapshot = json(&snapshot, usual_bytes)
            .map_err(|why| StoreError(format!("the state cannot be written: {why}")))?;
        Ok(Self {
            snapshot,
            snapshot_version: version,
            now: provider.now(),
            due_at: provider.deadline_of_silence(),
            updated_at: provider.updated_at().unwrap_or(provider.now()),
        })
    }
}

/// Why nothing was stored. In either case the caller must forget what it computed, and read again.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum CommitError {
    /// Somebody else has committed since.
    #[error("somebody else has changed the provider")]
    Conflict,
    /// The store cannot be written, or it is not known whether it was.
    #[error("{0}")]
    Unavailable(StoreError),
}
