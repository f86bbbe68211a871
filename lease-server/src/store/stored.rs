//! What is stored of a provider, and how it becomes a provider again.

use lease_core::ids::{BaseRef, FencingToken, Owner, ProviderId, Repo};
use lease_core::provider::{Policy, Provider, Snapshot, SnapshotVersion, Verdict};
use lease_core::time::Timestamp;

use super::{Apart, PAGE, StoreError};

/// Counts the commits of one provider, on from those of all that were forgotten.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version(i64);

impl Version {
    /// The version with that number.
    pub fn new(number: i64) -> Self {
        Self(number)
    }

    /// Its number.
    pub fn number(self) -> i64 {
        self.0
    }

    /// The version that a commit from this one makes.
    #[must_use]
    pub fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }
}

/// Where a provider begins of which nothing is stored: above all that were ever forgotten, since it may be one of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Floor {
    /// No forgotten provider had a later version.
    pub version: Version,
    /// No forgotten provider had given a greater token.
    pub token: FencingToken,
}

impl Floor {
    /// From the columns of the row that tells of the forgotten.
    pub(super) fn from_columns(last_version: i64, last_token: i64) -> Self {
        let token = FencingToken::new(u64::try_from(last_token).unwrap_or_default());
        Self { version: Version::new(last_version), token }
    }
}

/// What a commit builds on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Base {
    /// Nothing is stored of the provider.
    Nothing(Floor),
    /// That version is stored.
    Stored(Version),
}

impl Base {
    /// The version that a commit from here comes after.
    pub fn version(self) -> Version {
        match self {
            Self::Nothing(floor) => floor.version,
            Self::Stored(version) => version,
        }
    }

    /// The version that a commit from here makes.
    pub fn next(self) -> Version {
        self.version().next()
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
    /// The verdicts that are kept apart from it, as a JSON array; the oldest first.
    pub verdicts: String,
}

impl Stored {
    /// The provider, as it was when it was stored. What is damaged, or from another program, is refused as a whole, in words
    /// for an operator.
    pub fn provider(&self, policy: Policy) -> Result<Provider, StoreError> {
        Ok(self.provider_apart(policy)?.0)
    }

    /// The same, and which of its verdicts are stored apart from the snapshot.
    pub fn provider_apart(&self, policy: Policy) -> Result<(Provider, Apart), StoreError> {
        let id = &self.id;
        let damaged = |why: serde_json::Error| {
            StoreError(format!(
                "the stored state of {id} is damaged ({why}); restore the store from a backup"
            ))
        };
        let wrong = |why| StoreError(format!("the stored state of {id}: {why}"));
        let version: SnapshotVersion = serde_json::from_str(&self.snapshot).map_err(damaged)?;
        version.check_up_to(newest_known()).map_err(wrong)?;
        let snapshot: Snapshot = serde_json::from_str(&self.snapshot).map_err(damaged)?;
        let verdicts: Vec<Verdict> = serde_json::from_str(&self.verdicts).map_err(damaged)?;
        let are_apart = snapshot.has_verdicts_apart();
        let snapshot = snapshot.with_verdicts(verdicts).map_err(wrong)?;
        let provider = Provider::restore(snapshot, policy).map_err(wrong)?;
        let apart = if are_apart { Apart::of(&provider) } else { Apart::default() };
        Ok((provider, apart))
    }
}

/// The newest version of snapshots that this program reads. In tests it can be the program of an older version.
pub(super) fn newest_known() -> SnapshotVersion {
    fail::fail_point!("newest_snapshot_version", |version| {
        version.and_then(|text| SnapshotVersion::new(text.parse().ok()?)).unwrap_or(SnapshotVersion::NEWEST)
    });
    SnapshotVersion::NEWEST
}

/// A provider's name from the columns of a row. A base ref in another spelling than its own would be read as that of another
/// row: two providers would become one.
pub(super) fn id_from(owner: &str, repo: &str, base_ref: &str) -> Result<ProviderId, StoreError> {
    let damaged =
        |why: &dyn std::fmt::Display| StoreError(format!("a stored provider cannot be read: {why}"));
    let id = ProviderId {
        owner: Owner::new(owner).map_err(|why| damaged(&why))?,
        repo: Repo::new(repo).map_err(|why| damaged(&why))?,
        base_ref: BaseRef::new(base_ref).map_err(|why| damaged(&why))?,
    };
    let read = id.base_ref.as_str();
    if read == base_ref {
        return Ok(id);
    }
    Err(damaged(&format!("the base ref {base_ref:?} would be taken for {read:?}; remove that row")))
}

/// The names to go on from in a listing. What comes after nothing is everything: no name is empty.
pub(super) fn names(after: Option<&ProviderId>) -> (&str, &str, &str) {
    after.map_or(("", "", ""), |id| (id.owner.as_str(), id.repo.as_str(), id.base_ref.as_str()))
}

/// [`PAGE`], as databases count.
pub(super) fn page_limit() -> i64 {
    i64::try_from(PAGE).unwrap_or(i64::MAX)
}

/// A number, as it stands in a column.
pub(super) fn integer(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// A moment, as it stands in a column.
pub(super) fn column(at: Timestamp) -> i64 {
    integer(at.as_ms())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(snapshot: &str) -> String {
        let id = id_from("o", "r", "main").unwrap();
        let (snapshot, verdicts) = (snapshot.to_owned(), "[]".to_owned());
        let stored = Stored { id, version: Version::default(), snapshot, verdicts };
        stored.provider(Policy::default()).unwrap_err().to_string()
    }

    /// Its operator should run the newer program again, and not go for a backup.
    #[test]
    fn what_a_newer_program_stored_is_not_called_damaged() {
        let newer = "the stored state of o:r:main: the snapshot has version 1000, this program knows versions 1 to 5; run the program that wrote it";
        assert_eq!(refused(r#"{"version": 1000, "now": "2027-01-01", "shards": []}"#), newer);
        assert!(
            refused(r#"{"version": 1, "shards": []}"#).starts_with("the stored state of o:r:main is damaged")
        );
        assert!(refused("").contains("is damaged"));
    }
}
