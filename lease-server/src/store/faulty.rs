//! A store that fails on command: for tests of whoever uses a store.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use lease_core::ids::ProviderId;
use lease_core::time::Timestamp;
use tokio::sync::watch;

use super::{
    Changed, Commit, CommitError, Found, HistoryPage, Listing, Memory, PastLease, Reading, StoreError,
    Stored, Version,
};
use crate::clock::Clock;

/// How one commit fails.
#[derive(Clone, Copy, Debug)]
pub enum Fault {
    /// Nothing is written.
    Before,
    /// All is written, but nobody hears so.
    After,
}

/// Keeps snapshots in memory, unless it is told not to.
#[derive(Debug, Default)]
pub struct Faulty {
    memory: Memory,
    shared: bool,
    faults: Mutex<VecDeque<Fault>>,
    unreadable: AtomicBool,
    /// When it came back after an outage, in milliseconds; 0 if it never did.
    back_at_ms: AtomicU64,
    held: watch::Sender<Option<ProviderId>>,
    tried: AtomicUsize,
}

impl Faulty {
    /// One that several servers share.
    pub fn shared() -> Arc<Self> {
        Arc::new(Self { shared: true, ..Self::default() })
    }

    /// What a crash would leave behind now.
    pub fn as_left_by_a_crash(&self) -> Arc<Self> {
        Arc::new(Self { memory: self.memory.after_a_crash(), shared: self.shared, ..Self::default() })
    }

    /// The next commits fail in these ways.
    pub fn fail(&self, faults: impl IntoIterator<Item = Fault>) {
        self.faults.lock().unwrap_or_else(PoisonError::into_inner).extend(faults);
    }

    /// Whether anything can be loaded.
    pub fn set_readable(&self, readable: bool) {
        self.unreadable.store(!readable, Ordering::SeqCst);
    }

    /// It is there again after an outage in which nobody could be heard.
    pub fn come_back(&self) {
        self.back_at_ms.store(self.clock().now().as_ms(), Ordering::SeqCst);
        self.set_readable(true);
    }

    /// From now on the commits of that provider take for ever; with `None` they all come to their end.
    pub fn hold(&self, id: Option<ProviderId>) {
        self.held.send_replace(id);
    }

    /// How many commits have been asked for.
    pub fn tried(&self) -> usize {
        self.tried.load(Ordering::SeqCst)
    }

    pub(super) fn clock(&self) -> &Clock {
        self.memory.clock()
    }

    pub(super) fn is_shared(&self) -> bool {
        self.shared
    }

    pub(super) fn read(&self, id: &ProviderId, known: Option<Version>) -> Result<Reading, StoreError> {
        self.readable()?;
        let back_at = Timestamp::from_ms(self.back_at_ms.load(Ordering::SeqCst));
        let reading = self.memory.read(id);
        let reading = Reading { restarted_at: reading.restarted_at.max(back_at), ..reading };
        Ok(match (&reading.found, known) {
            (Found::Changed(stored), Some(version)) if stored.version == version => {
                Reading { found: Found::Unchanged, ..reading }
            }
            (Found::Changed(_) | Found::Absent(_) | Found::Unchanged, _) => reading,
        })
    }

    pub(super) fn page(&self, after: Option<&ProviderId>) -> Result<Vec<Stored>, StoreError> {
        self.readable()?;
        Ok(self.memory.page(after))
    }

    pub(super) fn list(
        &self,
        listing: Listing,
        after: Option<&ProviderId>,
    ) -> Result<Vec<ProviderId>, StoreError> {
        self.readable()?;
        Ok(self.memory.list(listing, after))
    }

    pub(super) fn newer_than(&self, known: &[(ProviderId, Option<Version>)]) -> Vec<Changed> {
        if self.shared { self.memory.newer_than(known) } else { Vec::new() }
    }

    pub(super) fn history(&self, id: &ProviderId, page: HistoryPage) -> Result<Vec<PastLease>, StoreError> {
        self.readable()?;
        self.memory.history(id, page)
    }

    pub(super) fn purge_history(&self, before: Timestamp) -> u64 {
        self.memory.purge_history(before)
    }

    pub(super) async fn commit(&self, commit: Commit) -> Result<Version, CommitError> {
        self.tried.fetch_add(1, Ordering::SeqCst);
        // It fails only if the sender is gone, and that is a part of this.
        let _ = self.held.subscribe().wait_for(|held| held.as_ref() != Some(&commit.id)).await;
        let fault = self.faults.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
        let failed = || CommitError::Unavailable(StoreError("as the test says".into()));
        match fault {
            None => self.memory.commit(commit),
            Some(Fault::Before) => Err(failed()),
            Some(Fault::After) => {
                self.memory.commit(commit)?;
                Err(failed())
            }
        }
    }

    fn readable(&self) -> Result<(), StoreError> {
        if self.unreadable.load(Ordering::SeqCst) {
            Err(StoreError("as the test says".into()))
        } else {
            Ok(())
        }
    }
}
