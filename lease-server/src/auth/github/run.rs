//! A run of a GitHub Actions workflow, and how far its token reaches: its own repository, its own queue, its own commit.

use std::fmt;

use lease_core::ids::{HeadSha, MergeRef, ProviderId};

use super::super::caller::Reason;

/// The event with which a merge queue starts its runs.
pub(super) const MERGE_GROUP: &str = "merge_group";

/// What a run's token says of it, once its signature has been found good.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GithubRun {
    pub(super) owner: String,
    pub(super) name: String,
    /// The number of the account behind the owner's name, which stays when the name is given to another.
    pub(super) owner_id: Option<u64>,
    pub(super) event: String,
    pub(super) reference: String,
    pub(super) sha: String,
    pub(super) run_id: Option<String>,
    pub(super) run_attempt: Option<String>,
    /// Who started it.
    pub(super) actor: Option<String>,
}

impl GithubRun {
    /// The repository, as `owner/name`.
    pub fn repository(&self) -> String {
        format!("{}/{}", self.owner, self.name)
    }

    /// Exactly: providers whose names differ in case only are two, and a run belongs to the one that every run of its repository
    /// names.
    pub(in super::super) fn may_touch(&self, provider: &ProviderId) -> Result<(), Reason> {
        if (provider.owner.as_str(), provider.repo.as_str()) == (&self.owner, &self.name) {
            Ok(())
        } else {
            Err(Reason::OtherRepository(self.repository()))
        }
    }

    /// A run of a merge queue may take part in that one: its ref tells which.
    pub(in super::super) fn may_queue_at(&self, provider: &ProviderId) -> Result<(), Reason> {
        if self.event != MERGE_GROUP || is_of_queue(&self.reference, provider.base_ref.as_str()) {
            Ok(())
        } else {
            Err(Reason::OtherQueue(self.reference.clone()))
        }
    }

    pub(in super::super) fn may_speak_for(
        &self,
        head_sha: &HeadSha,
        head_ref: Option<&MergeRef>,
    ) -> Result<(), Reason> {
        if head_sha.as_str() != self.sha {
            return Err(Reason::OtherCommit(self.sha.clone()));
        }
        let is_queued = self.event == MERGE_GROUP;
        let own = MergeRef::new(&self.reference).ok();
        if is_queued && head_ref.is_some() && head_ref != own.as_ref() {
            return Err(Reason::OtherRef(self.reference.clone()));
        }
        Ok(())
    }
}

/// Whether a ref is `refs/heads/gh-readonly-queue/{base_ref}/pr-{number}-{sha}`.
fn is_of_queue(reference: &str, base_ref: &str) -> bool {
    let group = reference
        .strip_prefix("refs/heads/gh-readonly-queue/")
        .and_then(|rest| rest.strip_prefix(base_ref))
        .and_then(|rest| rest.strip_prefix("/pr-"))
        .and_then(|rest| rest.split_once('-'));
    let is = |part: &str, which: fn(&u8) -> bool| !part.is_empty() && part.as_bytes().iter().all(which);
    group.is_some_and(|(number, sha)| is(number, u8::is_ascii_digit) && is(sha, u8::is_ascii_alphanumeric))
}

impl fmt::Display for GithubRun {
    /// `acme/shop, run 123, attempt 2, by octocat`, as far as the token tells.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.owner, self.name)?;
        for (what, value) in
            [(", run ", &self.run_id), (", attempt ", &self.run_attempt), (", by ", &self.actor)]
        {
            if let Some(value) = value {
                write!(f, "{what}{value}")?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ref_is_of_its_own_queue_only() {
        for (reference, base_ref, is) in [
            ("refs/heads/gh-readonly-queue/main/pr-1-aa", "main", true),
            ("refs/heads/gh-readonly-queue/release/1.x/pr-12-0f", "release/1.x", true),
            ("refs/heads/gh-readonly-queue/main/pr-1-aa", "mai", false),
            ("refs/heads/gh-readonly-queue/main/pr-1-aa", "main/pr-1-aa", false),
            ("refs/heads/gh-readonly-queue/main/x/pr-1-aa", "main", false),
            ("refs/heads/gh-readonly-queue/main/pr-1-aa/pr-2-bb", "main", false),
            ("refs/heads/gh-readonly-queue/main/pr-1-aa/pr-2-bb", "main/pr-1-aa", true),
            ("refs/heads/gh-readonly-queue/main/pr--aa", "main", false),
            ("refs/heads/gh-readonly-queue/main/pr-1-", "main", false),
            ("refs/heads/gh-readonly-queue/main", "main", false),
            ("gh-readonly-queue/main/pr-1-aa", "main", false),
            ("refs/tags/gh-readonly-queue/main/pr-1-aa", "main", false),
            ("refs/heads/refs/heads/gh-readonly-queue/main/pr-1-aa", "main", false),
            ("refs/heads/main", "main", false),
        ] {
            assert_eq!(is_of_queue(reference, base_ref), is, "{reference} {base_ref}");
        }
    }
}
