//! The merge queue's groups: which commits each has under it, and how many of them are ahead of a branch that moves.

use std::collections::BTreeSet;

use lease_core::ids::{HeadSha, Priority};
use lease_core::poller::Measured;

/// The branch that the queue merges into.
#[derive(Debug, Default)]
pub(super) struct Branch {
    merged: BTreeSet<HeadSha>,
}

impl Branch {
    /// All these are on the branch now.
    pub(super) fn merge(&mut self, commits: &[HeadSha]) {
        self.merged.extend(commits.iter().cloned());
    }

    /// What GitHub says of a head: how far ahead it is, and by which commits.
    pub(super) fn compare(&self, ancestry: &[HeadSha], with_commits: bool) -> Measured {
        let ahead: Vec<HeadSha> = ancestry.iter().filter(|sha| !self.merged.contains(sha)).cloned().collect();
        let priority = Priority::new(ahead.len() as u64).unwrap_or_else(|_| unreachable!("a few commits"));
        Measured { priority, commits: with_commits.then_some(ahead) }
    }
}
