//! A store that forgets everything when the process ends.

use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::{Mutex, MutexGuard, PoisonError};

use lease_core::ids::{FencingToken, ProviderId};
use lease_core::time::Timestamp;

use super::{
    Base, Change, Commit, CommitError, Floor, Found, HistoryPage, HistoryRow, Listing, PAGE, PastLease,
    Reading, State, StoreError, Stored, VerdictChange, Version,
};
use crate::clock::Clock;

/// The most leases that are remembered after their end.
const MAX_HISTORY: usize = 10_000;

/// Keeps snapshots in memory.
#[derive(Debug)]
pub struct Memory {
    clock: Clock,
    kept: Mutex<Kept>,
}

#[derive(Clone, Debug, Default)]
struct Kept {
    rows: BTreeMap<ProviderId, (Version, State)>,
    verdicts: BTreeMap<(ProviderId, FencingToken), String>,
    forgotten: Floor,
    history: BTreeMap<(ProviderId, FencingToken), HistoryRow>,
}

impl Default for Memory {
    fn default() -> Self {
        Self { clock: Clock::start(Timestamp::default()), kept: Mutex::default() }
    }
}

impl Memory {
    fn kept(&self) -> MutexGuard<'_, Kept> {
        // Nothing panics while it is held, and what is kept is whole between two calls.
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    #[cfg(test)]
    pub(super) fn after_a_crash(&self) -> Self {
        let kept = self.kept().clone();
        let latest = kept.rows.values().map(|(_, state)| state.now).max().unwrap_or_default();
        Self { clock: Clock::start(latest), kept: Mutex::new(kept) }
    }

    pub(super) fn clock(&self) -> &Clock {
        &self.clock
    }

    pub(super) fn read(&self, id: &ProviderId) -> Reading {
        let kept = self.kept();
        let found = match kept.rows.get(id) {
            Some((version, state)) => Found::Changed(kept.stored(id, *version, state)),
            None => Found::Absent(kept.forgotten),
        };
        Reading { now: self.clock.now(), restarted_at: self.clock.started_at(), found }
    }

    pub(super) fn commit(&self, commit: Commit) -> Result<Version, CommitError> {
        let mut kept = self.kept();
        let present = kept.rows.get(&commit.id).map(|(version, _)| *version);
        let builds_on_it = match commit.from {
            Base::Nothing(floor) => present.is_none() && floor.version == kept.forgotten.version,
            Base::Stored(version) => present == Some(version),
        };
        if !builds_on_it {
            return Err(CommitError::Conflict);
        }
        let version = commit.from.next();
        for row in commit.history {
            kept.remember(&commit.id, row);
        }
        kept.change_verdicts(&commit.id, commit.verdicts);
        match commit.change {
            Change::Keep(state) => drop(kept.rows.insert(commit.id, (version, state))),
            Change::Forget(token) => {
                kept.rows.remove(&commit.id);
                let Floor { version: last_version, token: last_token } = kept.forgotten;
                kept.forgotten = Floor { version: last_version.max(version), token: last_token.max(token) };
            }
        }
        Ok(version)
    }

    pub(super) fn history(&self, id: &ProviderId, page: HistoryPage) -> Result<Vec<PastLease>, StoreError> {
        let kept = self.kept();
        let below = page.before.unwrap_or(FencingToken::new(u64::MAX));
        let rows = kept.history.range((id.clone(), FencingToken::default())..(id.clone(), below));
        rows.rev()
            .take(page.limit)
            .map(|(_, row)| PastLease::from_column(id, &row.lease, "restart the server"))
            .collect()
    }

    pub(super) fn purge_history(&self, before: Timestamp) -> u64 {
        let mut kept = self.kept();
        let past = kept.history.extract_if(.., |_, row| row.ended_at < before);
        past.take(PAGE).map(|_| 1).sum()
    }

    pub(super) fn page(&self, after: Option<&ProviderId>) -> Vec<Stored> {
        let kept = self.kept();
        let rows = kept.rows.range((after.map_or(Bound::Unbounded, Bound::Excluded), Bound::Unbounded));
        rows.take(PAGE).map(|(id, (version, state))| kept.stored(id, *version, state)).collect()
    }

    pub(super) fn list(&self, listing: Listing, after: Option<&ProviderId>) -> Vec<ProviderId> {
        let kept = self.kept();
        let rows = kept.rows.range((after.map_or(Bound::Unbounded, Bound::Excluded), Bound::Unbounded));
        let fits = |state: &State| match listing {
            Listing::Present => state.due_at.is_some(),
            Listing::Overdue(by) => state.due_at.is_some_and(|at| at <= by),
            Listing::Unused(since) => state.due_at.is_none() && state.updated_at < since,
        };
        let found = rows.filter(|(_, (_, state))| fits(state)).map(|(id, _)| id.clone());
        found.take(PAGE).collect()
    }

    #[cfg(test)]
    pub(super) fn newer_than(&self, known: &[(ProviderId, Option<Version>)]) -> Vec<super::Changed> {
        let kept = self.kept();
        let newer = |(id, known): &(ProviderId, Option<Version>)| {
            let version = kept.rows.get(id).map(|(version, _)| *version);
            let changed = || super::Changed { id: id.clone(), version: version.unwrap_or_default() };
            (version != *known).then(changed)
        };
        known.iter().filter_map(newer).collect()
    }
}

impl Kept {
    /// Nothing purges a store that is only tried out before its time, so it is bounded.
    fn remember(&mut self, id: &ProviderId, row: HistoryRow) {
        if self.history.len() >= MAX_HISTORY {
            let oldest = self.history.iter().min_by_key(|(_, row)| row.ended_at).map(|(key, _)| key.clone());
            oldest.map(|key| self.history.remove(&key));
        }
        self.history.insert((id.clone(), row.fencing_token), row);
    }

    fn change_verdicts(&mut self, id: &ProviderId, VerdictChange { keeps_from, added, .. }: VerdictChange) {
        if let Some(keeps_from) = keeps_from {
            let gone = (id.clone(), FencingToken::default())..(id.clone(), keeps_from);
            self.verdicts.extract_if(gone, |_, _| true).for_each(drop);
        }
        self.verdicts.extend(added.into_iter().map(|row| ((id.clone(), row.fencing_token), row.verdict)));
    }

    fn stored(&self, id: &ProviderId, version: Version, state: &State) -> Stored {
        let all = (id.clone(), FencingToken::default())..=(id.clone(), FencingToken::new(u64::MAX));
        let verdicts: Vec<&str> = self.verdicts.range(all).map(|(_, verdict)| &**verdict).collect();
        let verdicts = format!("[{}]", verdicts.join(","));
        Stored { id: id.clone(), version, snapshot: state.snapshot.clone(), verdicts }
    }
}
