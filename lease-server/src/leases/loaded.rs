//! One provider's state in memory, and the version in the store that it builds on.

use lease_core::provider::{Command, Event, Policy, Provider};
use lease_core::time::Timestamp;

use crate::store::{StoreError, Stored, Version};

/// A provider, and the version of its last commit.
#[derive(Debug)]
pub(super) struct Loaded {
    pub(super) provider: Provider,
    pub(super) version: Version,
    /// What was decided when it was restarted, and is not stored yet.
    pub(super) undurable: Vec<Event>,
}

impl Loaded {
    pub(super) fn unused(policy: Policy) -> Self {
        Self { provider: Provider::new(policy), version: Version::default(), undurable: Vec::new() }
    }

    pub(super) fn from_stored(stored: &Stored, policy: Policy) -> Result<Self, StoreError> {
        let provider = stored.provider(policy)?;
        Ok(Self { provider, version: stored.version, undurable: Vec::new() })
    }

    /// All that is known counts as heard from at `now` (`docs/protocol.md`, rule 14).
    pub(super) fn restart(&mut self, now: Timestamp) {
        self.undurable = self.provider.step(&Command::Restart, now).events;
    }

    pub(super) fn snapshot(&self) -> Result<String, StoreError> {
        serde_json::to_string(&self.provider.snapshot()).map_err(|why| StoreError(why.to_string()))
    }
}
