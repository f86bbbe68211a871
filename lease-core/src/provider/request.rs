//! One run's interest in the lease, and what its commits prove.

use std::mem;
use std::sync::Arc;

use serde::{Deserialize, Serialize, Serializer};

use super::policy::{Hearing, Policy};
use crate::ids::{Actor, HeadSha, MergeRef, Priority, RequestKey, RunUrl};
use crate::time::{Millis, Timestamp};

/// The most commits that a request may carry (rule 17).
pub const MAX_COMMITS: usize = 1000;

/// The commits ahead of the base ref: the evidence of what a run contains.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(try_from = "Vec<HeadSha>")]
pub struct Commits(Arc<[HeadSha]>);

impl Commits {
    /// Takes commits in any order; doubles count once. `None` for more than [`MAX_COMMITS`].
    pub fn new(mut shas: Vec<HeadSha>) -> Option<Self> {
        if shas.len() > MAX_COMMITS {
            return None;
        }
        // Sorted, so that two lists of the same commits are equal and a commit is found by halving.
        shas.sort_unstable();
        shas.dedup();
        Some(Self(shas.into()))
    }

    /// Whether `sha` is among them.
    pub fn has(&self, sha: &HeadSha) -> bool {
        self.0.binary_search(sha).is_ok()
    }

    /// All of them, sorted.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &HeadSha> {
        self.0.iter()
    }
}

impl TryFrom<Vec<HeadSha>> for Commits {
    type Error = String;
    fn try_from(shas: Vec<HeadSha>) -> Result<Self, String> {
        Self::new(shas).ok_or_else(|| format!("more than {MAX_COMMITS} commits"))
    }
}

impl Serialize for Commits {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

/// What a run says of itself. Who holds the lease has said the same as who waits for it.
///
/// It is stored with every member, so one that is missing there is damage, and not `None`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// Who it is.
    pub key: RequestKey,
    /// Commits ahead of the base ref.
    pub priority: Priority,
    /// Which commits those are; `None` where the client sent none.
    #[serde(deserialize_with = "Option::deserialize")]
    pub commits: Option<Commits>,
    /// The merge group's ref.
    #[serde(deserialize_with = "Option::deserialize")]
    pub head_ref: Option<MergeRef>,
    /// How long a lease of this run outlives its last heartbeat; `None` where it sends none.
    #[serde(deserialize_with = "Option::deserialize")]
    pub lease_ttl_ms: Option<Millis>,
    /// Where people can look at the run.
    #[serde(deserialize_with = "Option::deserialize")]
    pub run_url: Option<RunUrl>,
}

impl Claim {
    /// Whether `sha` is among its commits, and not its own.
    pub fn contains(&self, sha: &HeadSha) -> bool {
        *sha != self.key.head_sha && self.commits.as_ref().is_some_and(|commits| commits.has(sha))
    }

    /// The number of its pull request, if its ref names one.
    pub fn pull_request(&self) -> Option<u64> {
        self.head_ref.as_ref().and_then(MergeRef::pull_request)
    }

    /// What a person calls it: `pr-12`, else the beginning of its commit.
    pub fn label(&self) -> String {
        match self.pull_request() {
            Some(number) => format!("pr-{number}"),
            None => self.key.head_sha.short().into(),
        }
    }

    /// Takes over what a newer message states (rule 3). What it leaves out stays. Tells whether anything changed.
    pub(super) fn update(&mut self, newer: &Self) -> bool {
        let changes = [
            mem::replace(&mut self.priority, newer.priority) != newer.priority,
            take_if_stated(&mut self.commits, newer.commits.as_ref()),
            take_if_stated(&mut self.head_ref, newer.head_ref.as_ref()),
            take_if_stated(&mut self.lease_ttl_ms, newer.lease_ttl_ms.as_ref()),
            take_if_stated(&mut self.run_url, newer.run_url.as_ref()),
        ];
        changes.contains(&true)
    }
}

/// Tells whether that is another one. Mostly it is not: nothing is made anew then.
fn take_if_stated<T: Clone + PartialEq>(old: &mut Option<T>, newer: Option<&T>) -> bool {
    let changes = newer.is_some() && old.as_ref() != newer;
    if changes {
        *old = newer.cloned();
    }
    changes
}

/// When a pending request was last heard from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Seen {
    /// It polled then.
    At(Timestamp),
    /// It waits in this many long polls, and so counts as polling all the time (rule 5).
    Waiting {
        polls: u32,
        /// When others think that it was last heard from, where several processes keep the provider.
        known_to_others: Option<Timestamp>,
    },
}

impl Seen {
    /// The same, of a request that is stored anew at this instant.
    pub(super) fn heard_at(self, now: Timestamp) -> Self {
        match self {
            Self::At(_) => Self::At(now),
            Self::Waiting { polls, known_to_others } => {
                Self::Waiting { polls, known_to_others: known_to_others.map(|_| now) }
            }
        }
    }
}

/// A request that has not been given the lease yet.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Pending {
    pub(super) claim: Claim,
    /// Who registered it, where that is known.
    pub(super) actor: Option<Actor>,
    pub(super) registered_at: Timestamp,
    pub(super) seen: Seen,
}

impl Pending {
    pub(super) fn is_waiting(&self) -> bool {
        match self.seen {
            Seen::Waiting { .. } => true,
            Seen::At(_) => false,
        }
    }

    /// When its silence has lasted too long; never while it waits.
    pub(super) fn evicted_at(&self, policy: &Policy) -> Option<Timestamp> {
        match self.seen {
            Seen::At(seen) => Some(seen.after(policy.hearing.patience(policy.request_ttl))),
            Seen::Waiting { .. } => None,
        }
    }

    /// When it was last heard from, as far as that is stored.
    pub(super) fn stored_seen(&self, now: Timestamp) -> Timestamp {
        match self.seen {
            Seen::At(seen) => seen,
            Seen::Waiting { known_to_others, .. } => known_to_others.unwrap_or(now),
        }
    }

    /// It polls at this instant. Tells whether others must learn so.
    pub(super) fn hear(&mut self, policy: &Policy, now: Timestamp) -> bool {
        match &mut self.seen {
            Seen::At(seen) | Seen::Waiting { known_to_others: Some(seen), .. } => {
                policy.hearing.hear(seen, policy.request_ttl, now)
            }
            Seen::Waiting { known_to_others: None, .. } => false,
        }
    }

    /// One more long poll of it is held.
    pub(super) fn begin_to_wait(&mut self, policy: &Policy) {
        self.seen = match self.seen {
            Seen::At(seen) => {
                let known_to_others = match policy.hearing {
                    Hearing::Exact => None,
                    Hearing::Shared => Some(seen),
                };
                Seen::Waiting { polls: 1, known_to_others }
            }
            Seen::Waiting { polls, known_to_others } => {
                Seen::Waiting { polls: polls.saturating_add(1), known_to_others }
            }
        };
    }

    /// One long poll of it is not held any more. Tells whether others must learn that it polled until now.
    pub(super) fn stop_to_wait(&mut self, policy: &Policy, now: Timestamp) -> bool {
        match self.seen {
            Seen::Waiting { polls, known_to_others } if polls > 1 => {
                self.seen = Seen::Waiting { polls: polls - 1, known_to_others };
                false
            }
            Seen::Waiting { known_to_others, .. } => {
                self.seen = Seen::At(known_to_others.unwrap_or(now));
                self.hear(policy, now)
            }
            Seen::At(_) => false,
        }
    }

    /// When others must learn again that it waits.
    pub(super) fn retold_at(&self, policy: &Policy) -> Option<Timestamp> {
        match self.seen {
            Seen::Waiting { known_to_others: Some(seen), .. } => {
                Some(seen.after(policy.hearing.grain(policy.request_ttl)))
            }
            Seen::Waiting { known_to_others: None, .. } | Seen::At(_) => None,
        }
    }
}

impl Claim {
    /// Whether its success is that of `other` too, whatever the rounds: the same commit, or one that it contains.
    pub fn covers_by_evidence(&self, other: &RequestKey) -> bool {
        self.key.head_sha == other.head_sha || self.contains(&other.head_sha)
    }

    /// Whether its success is that of `other`, a request of its own round: without any evidence the lower priority decides.
    pub fn covers_in_round(&self, other: &Self) -> bool {
        self.covers_by_evidence(&other.key) || (self.commits.is_none() && other.priority < self.priority)
    }
}
