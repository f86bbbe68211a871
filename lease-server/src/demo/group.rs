//! A group of the merge queue as GitHub would name it: its commit, what that contains, its ref.

use lease_core::ids::{BaseRef, ClientId, HeadSha, IdError, MergeRef, Owner, Priority, Repo};
use lease_core::poller::{Measured, Subject};
use sha2::{Digest as _, Sha256};

/// The provider that all runs ask.
pub(super) const PROVIDER: [&str; 3] = ["acme", "shop", "main"];

/// A group: what the machines of its run have to know.
#[derive(Clone, Debug)]
pub(super) struct Group {
    pub(super) subject: Subject,
    pub(super) client_id: ClientId,
    /// What GitHub would say about it.
    pub(super) measured: Measured,
}

impl Group {
    /// The group of the run with that number, which holds these pull requests in the order of the queue.
    pub(super) fn new(number: usize, pull_requests: &[u64]) -> Result<Self, IdError> {
        let [owner, repo, base_ref] = PROVIDER;
        let prefixes = (1..=pull_requests.len()).map(|length| &pull_requests[..length]);
        let commits: Vec<HeadSha> =
            prefixes.map(|prefix| HeadSha::new(&commit(prefix))).collect::<Result<_, _>>()?;
        let (last, before) =
            pull_requests.split_last().map_or((0, &[][..]), |(last, before)| (*last, before));
        let subject = Subject {
            owner: Owner::new(owner)?,
            repo: Repo::new(repo)?,
            base_ref: BaseRef::new(base_ref)?,
            head_sha: HeadSha::new(&commit(pull_requests))?,
            head_ref: Some(MergeRef::new(&format!(
                "gh-readonly-queue/{base_ref}/pr-{last}-{}",
                commit(before)
            ))?),
        };
        // One commit a pull request, so that a group is as many ahead of the branch as it holds groups.
        let priority = Priority::new(commits.len() as u64)?;
        let client_id = ClientId::new(&format!("{number}-1-staging"))?;
        Ok(Self { subject, client_id, measured: Measured { priority, commits: Some(commits) } })
    }

    /// Its commit.
    pub(super) const fn head_sha(&self) -> &HeadSha {
        &self.subject.head_sha
    }
}

/// The commit at which these pull requests are merged, one after the other: always the same, as git's are.
fn commit(pull_requests: &[u64]) -> String {
    let mut digest = Sha256::new();
    for number in pull_requests {
        digest.update(number.to_be_bytes());
    }
    let digest = digest.finalize();
    let digits = digest.iter().take(20).flat_map(|byte| [byte >> 4, byte & 15]);
    digits.filter_map(|digit| char::from_digit(u32::from(digit), 16)).collect()
}

#[cfg(test)]
mod tests {
    use super::Group;

    #[test]
    fn a_group_contains_each_beginning_of_it_and_looks_like_one_of_github() {
        let group = |pull_requests: &[u64]| Group::new(1, pull_requests).unwrap();
        let (one, both) = (group(&[1]), group(&[1, 2]));
        let commits = both.measured.commits.clone().unwrap();
        assert_eq!(commits, [one.head_sha().clone(), both.head_sha().clone()]);
        assert_eq!(both.measured.priority.get(), 2);
        let sha = both.head_sha().as_str();
        assert!(sha.len() == 40 && sha.bytes().all(|b| b.is_ascii_hexdigit()), "{sha}");
        let head_ref = both.subject.head_ref.clone().unwrap();
        assert_eq!(head_ref.as_str(), format!("gh-readonly-queue/main/pr-2-{}", one.head_sha()));
        assert_eq!(head_ref.pull_request(), Some(2));
        // The same pull requests in another order are another commit.
        assert_ne!(group(&[2, 1]).head_sha(), both.head_sha());
        assert!(!group(&[2, 1]).measured.commits.unwrap().contains(one.head_sha()));
    }
}
