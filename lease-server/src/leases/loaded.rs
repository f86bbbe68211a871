//! One provider's state in memory, and what it builds on in the store.

use lease_core::ids::ProviderId;
use lease_core::provider::{Command, Policy, Provider, SnapshotVersion};
use lease_core::time::{Millis, Timestamp};

use crate::decisions::Decision;
use crate::store::{Apart, Base, Change, Commit, Floor, HistoryRow, State, StoreError, Stored, Version};

/// A provider, and what its next commit builds on.
#[derive(Debug)]
pub(super) struct Loaded {
    pub(super) provider: Provider,
    base: Base,
    /// Which of its verdicts are stored apart from it.
    apart: Apart,
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
        let (undurable, stored_at) = (Vec::new(), Timestamp::default());
        Self { provider, base, apart: Apart::default(), undurable, stored_at, restarted_at: None }
    }

    pub(super) fn from_stored(stored: &Stored, policy: Policy) -> Result<Self, StoreError> {
        let (provider, apart) = stored.provider_apart(policy)?;
        let (base, stored_at) = (Base::Stored(stored.version), provider.now());
        Ok(Self { provider, base, apart, undurable: Vec::new(), stored_at, restarted_at: None })
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

    /// What is to be committed; `None` if nothing that must be remembered has happened.
    pub(super) fn commit(
        &self,
        id: &ProviderId,
        decisions: &[Decision],
        retention: Millis,
        version: SnapshotVersion,
    ) -> Result<Option<Next>, StoreError> {
        let provider = &self.provider;
        let (change, apart) = if self.is_stored() && provider.is_forgettable(retention) {
            (Change::Forget(provider.last_token()), Apart::default())
        } else if decisions.is_empty() {
            return Ok(None);
        } else {
            (Change::Keep(State::of(provider, version)?), Apart::after(provider, version))
        };
        let decides = decisions.iter().any(|decision| decision.event.decides());
        let history = HistoryRow::of(decisions)?;
        let verdicts = self.apart.change(apart, provider)?;
        let commit = Commit { id: id.clone(), from: self.base, change, decides, history, verdicts };
        Ok(Some(Next { commit, apart }))
    }

    /// It has been stored as that; `None` if that was to forget it.
    pub(super) fn stored(
        mut self: Box<Self>,
        as_version: Version,
        is_kept: bool,
        apart: Apart,
    ) -> Option<Box<Self>> {
        (self.base, self.apart) = (Base::Stored(as_version), apart);
        is_kept.then_some(self)
    }
}

/// What a provider is to be stored as.
#[derive(Debug)]
pub(super) struct Next {
    pub(super) commit: Commit,
    /// Which of its verdicts are stored apart from it afterwards.
    pub(super) apart: Apart,
}
