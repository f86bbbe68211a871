//! Where providers are kept: the port, behind which any store will do.
//!
//! A store holds a versioned snapshot a provider. A commit states the version that it was computed from, and is durable when
//! it returns; a conflict (somebody else has committed since) is told apart from a failure. A store that several servers share
//! also tells what time it is, and who has changed what. Leases that are over are kept beside it, one row each.

mod commit;
#[cfg(test)]
mod faulty;
mod history;
mod memory;
mod postgres;
mod sqlite;
mod stored;
mod verdicts;

use lease_core::ids::ProviderId;
use lease_core::provider::{Hearing, SnapshotVersion};
use lease_core::time::Timestamp;
use thiserror::Error;
use tokio::sync::mpsc;

use crate::clock::Clock;

pub use commit::{Change, Commit, CommitError, State};
#[cfg(test)]
pub use faulty::{Fault, Faulty};
pub use history::{HistoryPage, HistoryRow, PastLease};
pub use memory::Memory;
pub use postgres::{Postgres, PostgresOptions};
pub use sqlite::Sqlite;
pub use stored::{Base, Floor, Stored, Version};
pub use verdicts::{Apart, VerdictChange, VerdictRow};

/// What is wrong with the store, in words for an operator.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{0}")]
pub struct StoreError(pub String);

/// What a store says of one provider, at one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// When that was.
    pub now: Timestamp,
    /// The latest moment at which nobody at all had been there to hear anybody (`docs/protocol.md`, rule 14).
    pub restarted_at: Timestamp,
    /// What there is.
    pub found: Found,
}

/// What there is of a provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// The version that is known already.
    Unchanged,
    /// Another version.
    Changed(Stored),
    /// Nothing; where it begins.
    Absent(Floor),
}

/// Which providers are to be listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listing {
    /// Those with a lease or a pending request.
    Present,
    /// Of those, the ones in which something has come due by then, and nobody has seen to it.
    Overdue(Timestamp),
    /// Those that are vacant, and in which nothing has been decided since then.
    Unused(Timestamp),
}

/// The most providers that are listed, or read, at once.
pub const PAGE: usize = 500;

/// That another server has changed a provider. What it is changed to is to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// Which one.
    pub id: ProviderId,
    /// Its version now; there may be a later one.
    pub version: Version,
}

/// One of the stores.
#[derive(Debug)]
pub enum Store {
    /// A file.
    Sqlite(Sqlite),
    /// A database, which several servers may share.
    Postgres(Box<Postgres>),
    /// Nothing outlives the process: for trying out, and for tests.
    Memory(Memory),
    /// It fails on command; two servers may share it.
    #[cfg(test)]
    Faulty(std::sync::Arc<Faulty>),
}

impl Store {
    /// The clock that everything is decided by.
    pub fn clock(&self) -> &Clock {
        match self {
            Self::Sqlite(store) => store.clock(),
            Self::Postgres(store) => store.clock(),
            Self::Memory(store) => store.clock(),
            #[cfg(test)]
            Self::Faulty(store) => store.clock(),
        }
    }

    /// What it is called in traces.
    pub fn system(&self) -> &'static str {
        match self {
            Self::Sqlite(_) => "sqlite",
            Self::Postgres(_) => "postgresql",
            Self::Memory(_) => "memory",
            #[cfg(test)]
            Self::Faulty(_) => "faulty",
        }
    }

    /// Whether other servers may use it at the same time.
    pub fn is_shared(&self) -> bool {
        match self {
            Self::Postgres(_) => true,
            Self::Sqlite(_) | Self::Memory(_) => false,
            #[cfg(test)]
            Self::Faulty(store) => store.is_shared(),
        }
    }

    /// How exactly can be remembered when somebody was heard from.
    pub fn hearing(&self) -> Hearing {
        if self.is_shared() { Hearing::Shared } else { Hearing::Exact }
    }

    /// The newest version of snapshots that everybody who uses the store reads.
    pub fn snapshot_version(&self) -> SnapshotVersion {
        match self {
            Self::Postgres(store) => store.snapshot_version(),
            Self::Sqlite(_) | Self::Memory(_) => SnapshotVersion::NEWEST,
            #[cfg(test)]
            Self::Faulty(_) => SnapshotVersion::NEWEST,
        }
    }

    /// What there is of a provider. A version that is known need not be read again, where others may have changed it; where
    /// nobody else uses the store, there is no need to ask.
    pub async fn read(&self, id: &ProviderId, known: Option<Version>) -> Result<Reading, StoreError> {
        match self {
            Self::Sqlite(store) => store.read(id).await,
            // Boxed: what a network takes is not to be kept room for, and carried about, where there is none.
            Self::Postgres(store) => Box::pin(store.read(id, known)).await,
            Self::Memory(store) => Ok(store.read(id)),
            #[cfg(test)]
            Self::Faulty(store) => store.read(id, known),
        }
    }

    /// Stores, or forgets, one provider, durably. Tells its version.
    pub async fn commit(&self, commit: Commit) -> Result<Version, CommitError> {
        match self {
            Self::Sqlite(store) => store.commit(commit).await,
            Self::Postgres(store) => Box::pin(store.commit(commit)).await,
            Self::Memory(store) => store.commit(commit),
            #[cfg(test)]
            Self::Faulty(store) => store.commit(commit).await,
        }
    }

    /// What is stored, in the order of the names: the next [`PAGE`] providers after that one.
    pub async fn page(&self, after: Option<&ProviderId>) -> Result<Vec<Stored>, StoreError> {
        match self {
            Self::Sqlite(store) => store.page(after).await,
            Self::Postgres(store) => store.page(after).await,
            Self::Memory(store) => Ok(store.page(after)),
            #[cfg(test)]
            Self::Faulty(store) => store.page(after),
        }
    }

    /// The next [`PAGE`] providers of a listing after that one, in the order of the names.
    pub async fn list(
        &self,
        listing: Listing,
        after: Option<&ProviderId>,
    ) -> Result<Vec<ProviderId>, StoreError> {
        match self {
            Self::Sqlite(store) => store.list(listing, after).await,
            Self::Postgres(store) => store.list(listing, after).await,
            Self::Memory(store) => Ok(store.list(listing, after)),
            #[cfg(test)]
            Self::Faulty(store) => store.list(listing, after),
        }
    }

    /// The leases of a provider that are over, the newest first.
    pub async fn history(&self, id: &ProviderId, page: HistoryPage) -> Result<Vec<PastLease>, StoreError> {
        match self {
            Self::Sqlite(store) => store.history(id, page).await,
            Self::Postgres(store) => store.history(id, page).await,
            Self::Memory(store) => store.history(id, page),
            #[cfg(test)]
            Self::Faulty(store) => store.history(id, page),
        }
    }

    /// Forgets leases that ended before then: [`PAGE`] of them, or fewer if there are no more. Tells how many.
    pub async fn purge_history(&self, before: Timestamp) -> Result<u64, StoreError> {
        match self {
            Self::Sqlite(store) => store.purge_history(before).await,
            Self::Postgres(store) => store.purge_history(before).await,
            Self::Memory(store) => Ok(store.purge_history(before)),
            #[cfg(test)]
            Self::Faulty(store) => Ok(store.purge_history(before)),
        }
    }

    /// Which of these have another version now than the one that is known; `None` is for what is not stored.
    pub async fn newer_than(
        &self,
        known: Vec<(ProviderId, Option<Version>)>,
    ) -> Result<Vec<Changed>, StoreError> {
        match self {
            Self::Postgres(store) => store.newer_than(known).await,
            Self::Sqlite(_) | Self::Memory(_) => Ok(Vec::new()),
            #[cfg(test)]
            Self::Faulty(store) => Ok(store.newer_than(&known)),
        }
    }

    /// What other servers change, from now on, as far as the store tells. `None` where there are none; asked for once.
    pub fn changes(&self) -> Option<mpsc::UnboundedReceiver<Changed>> {
        match self {
            Self::Postgres(store) => store.changes(),
            Self::Sqlite(_) | Self::Memory(_) => None,
            #[cfg(test)]
            Self::Faulty(_) => None,
        }
    }

    /// Whether it could store something now.
    pub async fn check(&self) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(store) => store.check().await,
            Self::Postgres(store) => store.check().await,
            Self::Memory(_) => Ok(()),
            #[cfg(test)]
            Self::Faulty(_) => Ok(()),
        }
    }

    /// Finishes what was begun, and lets go of the file.
    pub async fn close(&self) {
        match self {
            Self::Sqlite(store) => store.close().await,
            Self::Postgres(store) => store.close().await,
            Self::Memory(_) => {}
            #[cfg(test)]
            Self::Faulty(_) => {}
        }
    }
}
