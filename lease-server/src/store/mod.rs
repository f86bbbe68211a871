//! Where providers are kept: the port, behind which any store will do.
//!
//! A store holds a versioned snapshot a provider. A commit states the version that it was computed from, and is durable when
//! it returns; a conflict (somebody else has committed since) is told apart from a failure.

#[cfg(test)]
mod faulty;
mod memory;
mod sqlite;

use lease_core::ids::ProviderId;
use lease_core::provider::{Policy, Provider, Snapshot, SnapshotVersion};
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

impl Stored {
    /// The provider, as it was when it was stored. What is damaged, or from another program, is refused as a whole, in words
    /// for an operator.
    pub fn provider(&self, policy: Policy) -> Result<Provider, StoreError> {
        let id = &self.id;
        let damaged = |why: serde_json::Error| {
            StoreError(format!(
                "the stored state of {id} is damaged ({why}); restore the store from a backup"
            ))
        };
        let wrong = |why| StoreError(format!("the stored state of {id}: {why}"));
        let version: SnapshotVersion = serde_json::from_str(&self.snapshot).map_err(damaged)?;
        version.check().map_err(wrong)?;
        let snapshot: Snapshot = serde_json::from_str(&self.snapshot).map_err(damaged)?;
        Provider::restore(snapshot, policy).map_err(wrong)
    }
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

#[cfg(test)]
mod tests {
    use lease_core::ids::{BaseRef, Owner, Repo};

    use super::*;

    fn refused(snapshot: &str) -> String {
        let id = ProviderId {
            owner: Owner::new("o").unwrap(),
            repo: Repo::new("r").unwrap(),
            base_ref: BaseRef::new("main").unwrap(),
        };
        let stored = Stored { id, version: Version::default(), snapshot: snapshot.to_owned() };
        stored.provider(Policy::default()).unwrap_err().to_string()
    }

    /// Its operator should run the newer program again, and not go for a backup.
    #[test]
    fn what_a_newer_program_stored_is_not_called_damaged() {
        let newer = "the stored state of o:r:main: the snapshot has version 3, this program knows versions 1 to 2; run the program that wrote it";
        assert_eq!(refused(r#"{"version": 3, "now": "2027-01-01", "shards": []}"#), newer);
        assert!(
            refused(r#"{"version": 1, "shards": []}"#).starts_with("the stored state of o:r:main is damaged")
        );
        assert!(refused("").contains("is damaged"));
    }
}
