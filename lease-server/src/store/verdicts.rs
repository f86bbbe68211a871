//! What is kept of a provider's last leases, to answer those who come later: each for itself, since a verdict never changes. They are
//! a part of its state, and only kept apart from it so that they are not written again with each decision.

use lease_core::ids::FencingToken;
use lease_core::provider::{Provider, SnapshotVersion, Verdict};

use super::{StoreError, commit};

/// Few verdicts are longer.
const VERDICT_BYTES: usize = 512;

/// Which verdicts of a provider are stored apart from its snapshot: those from the oldest to the newest token; `None` if there are
/// none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Apart(Option<(FencingToken, FencingToken)>);

impl Apart {
    /// Those of a provider that has been read, where they are not in the snapshot itself.
    pub fn of(provider: &Provider) -> Self {
        let mut tokens = provider.verdicts().map(|verdict| verdict.fencing_token);
        let oldest = tokens.next();
        Self(oldest.map(|oldest| (oldest, tokens.next_back().unwrap_or(oldest))))
    }

    /// Those that are stored once `provider` is, in that version of its snapshot.
    pub fn after(provider: &Provider, version: SnapshotVersion) -> Self {
        if version.has_verdicts_apart() { Self::of(provider) } else { Self::default() }
    }

    /// What is to be done that it comes to be `next`.
    pub fn change(self, next: Self, provider: &Provider) -> Result<VerdictChange, StoreError> {
        let keeps_from = match (self.0, next.0) {
            (Some((oldest, _)), Some((keeps, _))) => Some(keeps).filter(|keeps| oldest < *keeps),
            (Some(_), None) => Some(FencingToken::new(u64::MAX)),
            // Should there be any left behind, they are none of its own.
            (None, Some((keeps, _))) => Some(keeps),
            (None, None) => None,
        };
        let is_new = |verdict: &&Verdict| self.0.is_none_or(|(_, newest)| newest < verdict.fencing_token);
        let added = next.0.map(|_| provider.verdicts().filter(is_new).map(VerdictRow::new));
        let added = added.into_iter().flatten().collect::<Result<_, _>>()?;
        Ok(VerdictChange { kept_from: self.0.map(|(oldest, _)| oldest), keeps_from, added })
    }
}

/// What a commit does to the verdicts that are stored.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VerdictChange {
    /// The lowest token of those that were remembered; `None` if none were.
    pub kept_from: Option<FencingToken>,
    /// Those with a lower token than this are no longer remembered; `None` if all are.
    pub keeps_from: Option<FencingToken>,
    /// These are new.
    pub added: Vec<VerdictRow>,
}

impl VerdictChange {
    /// Whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        self.keeps_from.is_none() && self.added.is_empty()
    }
}

/// A verdict, as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerdictRow {
    /// The token of its lease: a provider gives none twice.
    pub fencing_token: FencingToken,
    /// The verdict, as JSON.
    pub verdict: String,
}

impl VerdictRow {
    fn new(verdict: &Verdict) -> Result<Self, StoreError> {
        let json = commit::json(verdict, VERDICT_BYTES)
            .map_err(|why| StoreError(format!("a verdict cannot be written: {why}")))?;
        Ok(Self { fencing_token: verdict.fencing_token, verdict: json })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn apart(tokens: [u64; 2]) -> Apart {
        Apart(Some((FencingToken::new(tokens[0]), FencingToken::new(tokens[1]))))
    }

    /// Which of the stored ones go; what is added comes from a provider, and the tests of the stores see to it.
    #[test]
    fn only_those_go_that_are_no_longer_remembered() {
        let unused = Provider::new(lease_core::provider::Policy::default());
        let keeps_from =
            |from: Apart, to| from.change(to, &unused).unwrap().keeps_from.map(FencingToken::get);
        assert_eq!(keeps_from(apart([3, 7]), apart([3, 8])), None);
        assert_eq!(keeps_from(apart([3, 7]), apart([4, 8])), Some(4));
        assert_eq!(keeps_from(apart([3, 7]), apart([8, 8])), Some(8));
        assert_eq!(keeps_from(apart([3, 7]), Apart::default()), Some(u64::MAX));
        assert_eq!(keeps_from(Apart::default(), apart([5, 7])), Some(5));
        assert_eq!(keeps_from(Apart::default(), Apart::default()), None);
    }
}
