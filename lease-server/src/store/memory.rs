//! A store that forgets everything when the process ends.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use lease_core::ids::ProviderId;

use super::{Commit, CommitError, Stored, Version};

/// Keeps snapshots in memory.
#[derive(Debug, Default)]
pub struct Memory {
    rows: Mutex<BTreeMap<ProviderId, Stored>>,
}

impl Memory {
    fn rows(&self) -> MutexGuard<'_, BTreeMap<ProviderId, Stored>> {
        // Nothing panics while it is held, and a map is whole between two calls.
        self.rows.lock().unwrap_or_else(PoisonError::into_inner)
    }

    #[cfg(test)]
    pub(super) fn copy(&self) -> Self {
        Self { rows: Mutex::new(self.rows().clone()) }
    }

    pub(super) fn load_all(&self) -> Vec<Stored> {
        self.rows().values().cloned().collect()
    }

    pub(super) fn load(&self, id: &ProviderId) -> Option<Stored> {
        self.rows().get(id).cloned()
    }

    pub(super) fn commit(&self, commit: Commit) -> Result<Version, CommitError> {
        let mut rows = self.rows();
        let present = rows.get(&commit.id).map(|stored| stored.version).unwrap_or_default();
        if present != commit.from {
            return Err(CommitError::Conflict);
        }
        let version = commit.from.next();
        rows.insert(commit.id.clone(), Stored { id: commit.id, version, snapshot: commit.snapshot });
        Ok(version)
    }
}
