//! Where providers are kept: the port, behind which any store will do.
//!
//! A store holds a versioned snapshot a provider. A commit states the version that it was computed from, and is durable when
//! it returns; a conflict (somebody else has committed since) is told apart from a failure.

#[cfg(test)]
mod faulty;
mod memory;
mod sqlite;

use lease_core::ids::ProviderId;
use thiserror::Error;

#[cfg(test)]
pub use faulty::{Fault, Faulty};
pub use memory::Memory;
pub use sqlite::Sqlite;

/// Counts the commits of one provider; 0 is before the first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version(i64);

impl Version {
    /// The version that a commit from this one makes.
    #[must_use]
    pub fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }
}

/// A provider's state, as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// Whose state.
    pub id: ProviderId,
    /// Its version.
    pub version: Version,
    /// The snapshot, as JSON.
    pub snapshot: String,
}

/// A state that is to be stored.
#[derive(Clone, Debug)]
pub struct Commit {
    /// Whose state.
    pub id: ProviderId,
    /// The version that it was computed from.
    pub from: Version,
    /// The snapshot, as JSON.
    pub snapshot: String,
}

/// Why nothing was stored. In either case the caller must forget what it computed, and load again.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum CommitError {
    /// Somebody else has committed since.
    #[error("somebody else has changed the provider")]
    Conflict,
    /// The store cannot be written, or it is not known whether it was.
    #[error("{0}")]
    Unavailable(StoreError),
}

/// What is wrong with the store, in words for an operator.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{0}")]
pub struct StoreError(pub String);

/// One of the stores.
#[derive(Debug)]
pub enum Store {
    /// A file.
    Sqlite(Sqlite),
    /// Nothing outlives the process: for trying out, and for tests.
    Memory(Memory),
    /// It fails on command; two servers may share it.
    #[cfg(test)]
    Faulty(std::sync::Arc<Faulty>),
}

impl Store {
    /// All that is stored.
    pub async fn load_all(&self) -> Result<Vec<Stored>, StoreError> {
        match self {
            Self::Sqlite(store) => store.load_all().await,
            Self::Memory(store) => Ok(store.load_all()),
            #[cfg(test)]
            Self::Faulty(store) => store.load_all(),
        }
    }

    /// What is stored of one provider.
    pub async fn load(&self, id: &ProviderId) -> Result<Option<Stored>, StoreError> {
        match self {
            Self::Sqlite(store) => store.load(id).await,
            Self::Memory(store) => Ok(store.load(id)),
            #[cfg(test)]
            Self::Faulty(store) => store.load(id),
        }
    }

    /// Stores one provider's state, durably.
    pub async fn commit(&self, commit: Commit) -> Result<Version, CommitError> {
        match self {
            Self::Sqlite(store) => store.commit(commit).await,
            Self::Memory(store) => store.commit(commit),
            #[cfg(test)]
            Self::Faulty(store) => store.commit(commit).await,
        }
    }

    /// Whether it could store something now.
    pub async fn check(&self) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(store) => store.check().await,
            Self::Memory(_) => Ok(()),
            #[cfg(test)]
            Self::Faulty(_) => Ok(()),
        }
    }

    /// Finishes what was begun, and lets go of the file.
    pub async fn close(&self) {
        match self {
            Self::Sqlite(store) => store.close().await,
            Self::Memory(_) => {}
            #[cfg(test)]
            Self::Faulty(_) => {}
        }
    }
}
