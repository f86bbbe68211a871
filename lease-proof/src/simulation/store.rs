//! The store that several servers share.

use lease_core::ids::FencingToken;
use lease_core::provider::{Command, Policy, Provider};
use lease_core::time::Timestamp;

use super::inspector::Done;
use crate::trace::{self, Told};

/// Which state is stored. It is another one, too, when it counts as restarted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Version {
    commits: u64,
    returns: u64,
}

/// What is stored of the provider.
#[derive(Debug)]
pub(super) struct Store {
    policy: Policy,
    /// As text; `None` while nobody has used the provider, or when it was forgotten.
    text: Option<String>,
    /// No token was greater of what was forgotten.
    floor: FencingToken,
    version: Version,
    pub(super) is_out: bool,
    /// When it could be reached again the last time.
    returned_at: Option<Timestamp>,
    /// Whether something was stored since.
    used_since: bool,
}

/// What a server finds.
pub(super) struct Found {
    pub(super) provider: Provider,
    /// When it counts as restarted (rule 14): what is stored is older than that.
    pub(super) restarts_at: Option<Timestamp>,
}

impl Store {
    pub(super) fn new(policy: Policy) -> Self {
        Self {
            policy,
            text: None,
            floor: FencingToken::default(),
            version: Version::default(),
            is_out: false,
            returned_at: None,
            used_since: true,
        }
    }

    pub(super) fn version(&self) -> Version {
        self.version
    }

    pub(super) fn returned_at(&self) -> Option<Timestamp> {
        self.returned_at
    }

    pub(super) fn load(&self) -> Result<Found, String> {
        let provider = match &self.text {
            Some(text) => trace::read(text, self.policy.clone())?,
            None => Provider::new_after(self.floor, self.policy.clone()),
        };
        let restarts_at = self.returned_at.filter(|_| !self.used_since);
        Ok(Found { provider, restarts_at })
    }

    /// Stores what was computed from that version; `false` if it is not the newest any more.
    pub(super) fn commit(&mut self, from: Version, provider: &Provider) -> Result<bool, String> {
        if from != self.version {
            return Ok(false);
        }
        self.text = Some(trace::write(provider)?);
        self.changed();
        Ok(true)
    }

    /// Forgets the provider, if nobody would miss it. Tells what had come due until then, if it did.
    pub(super) fn sweep(&mut self, now: Timestamp) -> Result<Option<Done>, String> {
        let Found { mut provider, restarts_at } = self.load()?;
        if self.is_out || self.text.is_none() || restarts_at.is_some() {
            return Ok(None);
        }
        let told = Told { at: now, command: Command::Tick };
        let step = provider.step(&told.command, told.at);
        if !provider.is_forgettable(self.policy.verdict_retention) {
            return Ok(None);
        }
        self.floor = self.floor.max(provider.last_token());
        self.text = None;
        self.changed();
        Ok(Some(Done { told, step, sample: None }))
    }

    fn changed(&mut self) {
        self.version.commits += 1;
        self.used_since = true;
    }

    /// It can be reached again; or somebody is there again who reaches it.
    pub(super) fn returns(&mut self, at: Timestamp) {
        self.is_out = false;
        self.returned_at = Some(at);
        self.used_since = false;
        self.version.returns += 1;
    }
}
