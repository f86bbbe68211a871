//! One provider's state in memory, and what it builds on in the store.

use lease_core::provider::{Command, Policy, Provider, SnapshotVersion};
use lease_core::time::{Millis, Timestamp};

use crate::decisions::Decision;
use crate::store::{Base, Change, Floor, State, StoreError, Stored, Version};

/// A provider, and what its next commit builds on.
#[derive(Debug)]
pub(super) struct Loaded {
    pub(super) provider: Provider,
    pub(super) base: Base,
    /// What was decided when it was restarted, and is not stored yet.
    pub(super) undurable: Vec<Decision>,
    /// When it was stored. Whoever stored it knew of all restarts before.
    stored_at: Timestamp,
    /// The restart that it has been through since.
    restarted_at: Option<Timestamp>,
}

impl Loaded {
    /// A provider of which nothing is stored.
    pub(super) fn unused(floor: Floor, policy: Policy) -> Self {
        let (provider, base) = (Provider::new_after(floor.token, policy), Base::Nothing(floor));
        Self { provider, base, undurable: Vec::new(), stored_at: Timestamp::default(), restarted_at: None }
    }

    pub(super) fn from_stored(stored: &Stored, policy: Policy) -> Result<Self, StoreError> {
        let provider = stored.provider(policy)?;
        let (base, stored_at) = (Base::Stored(stored.version), provider.now());
        Ok(Self { provider, base, undurable: Vec::new(), stored_at, restarted_at: None })
    }

    /// The version that is stored, if any is.
    pub(super) fn version(&self) -> Option<Version> {
        match self.base {
            Base::Stored(version) => Some(version),
            Base::Nothing(_) => None,
        }
    }

    /// Whether anything is stored of it.
    pub(super) fn is_stored(&self) -> bool {
        self.version().is_some()
    }

    /// The service was restarted at that moment: all that was known before counts as heard from then (`docs/protocol.md`,
    /// rule 14). Tells whether that is new.
    pub(super) fn restart(&mut self, at: Timestamp) -> bool {
        if at < self.stored_at || Some(at) == self.restarted_at {
            return false;
        }
        self.restarted_at = Some(at);
        self.undurable
            .extend(self.provider.step(&Command::Restart, at).events.into_iter().map(Decision::of_time));
        true
    }

    /// What it is to be stored as; `None` if nothing that must be remembered has happened.
    pub(super) fn change(
        &self,
        decisions: &[Decision],
        retention: Millis,
        version: SnapshotVersion,
    ) -> Result<Option<Change>, StoreError> {
        if self.is_stored() && self.provider.is_forgettable(retention) {
            return Ok(Some(Change::Forget(self.provider.last_token())));
        }
        if decisions.is_empty() {
            return Ok(None);
        }
        State::of(&self.provider, version).map(|state| Some(Change::Keep(state)))
    }
}
