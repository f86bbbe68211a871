//! The one owner of the providers: it steps them, makes durable what was decided, and only then answers.
//!
//! Each provider has a mailbox. What comes in while one batch is being stored is the next batch, and is stored with one
//! commit; providers do not wait for each other. Nobody is told anything that a crash could undo: answers leave after the
//! commit, and a failed commit makes the provider forget what it computed and load again.
//!
//! | subject | file |
//! | --- | --- |
//! | one provider: mailbox and timer | `cell.rs` |
//! | a batch: step, commit, tell | `work.rs` |
//! | who waits in a long poll | `waiting.rs` |
//! | one provider's state in memory, and its version | `loaded.rs` |

mod cell;
mod loaded;
mod waiting;
mod work;

#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use lease_core::ids::ProviderId;
use lease_core::provider::{Acquire, Answer, Command, Policy, Provider, Refusal, View};
use lease_core::time::Timestamp;
use thiserror::Error;
use tokio::sync::oneshot;

use crate::clock::Clock;
use crate::metrics::Metrics;
use crate::settings::Policies;
use crate::store::{Store, StoreError};
use cell::{Cell, Job};
use loaded::Loaded;

/// Why a command was not answered.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum LeaseError {
    /// The protocol refuses it; nothing has changed.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The store cannot be written or read; nothing has changed.
    #[error("the store is not available: {0}")]
    Store(#[from] StoreError),
    /// The configuration does not serve this provider.
    #[error("this provider is not served")]
    NotServed,
    /// The server is stopping.
    #[error("the server is stopping")]
    Stopping,
}

/// A provider as onlookers see it, with the policy that it decides by.
#[derive(Clone, Debug)]
pub struct Look {
    /// What it is known by.
    pub id: ProviderId,
    /// Its state.
    pub view: View,
    /// Its policy.
    pub policy: Policy,
}

/// All providers of this server.
#[derive(Debug)]
pub struct Leases {
    shared: Arc<Shared>,
}

/// What the providers have in common.
#[derive(Debug)]
struct Shared {
    store: Store,
    policies: Policies,
    clock: Clock,
    metrics: Metrics,
    cells: RwLock<HashMap<ProviderId, Arc<Cell>>>,
    stopping: AtomicBool,
    /// How many long polls there have been.
    waiter_count: AtomicU64,
}

impl Leases {
    /// Loads all that is stored. For every request and lease this is the moment of the restart (`docs/protocol.md`, rule 14).
    pub async fn load(store: Store, policies: Policies, metrics: Metrics) -> Result<Self, StoreError> {
        let mut found = Vec::new();
        let mut latest = Timestamp::default();
        for stored in store.load_all().await? {
            // A provider that is not served any more stays in the store, in case the configuration takes it back.
            if let Some(policy) = policies.for_provider(&stored.id) {
                let loaded = Loaded::from_stored(&stored, policy)?;
                latest = latest.max(loaded.provider.now());
                found.push((stored.id, loaded));
            }
        }
        let clock = Clock::start(latest);
        let now = clock.now();
        let shared = Arc::new(Shared {
            store,
            policies,
            clock,
            metrics,
            cells: RwLock::new(HashMap::with_capacity(found.len())),
            stopping: AtomicBool::new(false),
            waiter_count: AtomicU64::new(0),
        });
        for (id, mut loaded) in found {
            loaded.restart(now);
            shared.metrics.state(&id, &loaded.provider);
            let cell = Arc::new(Cell::new(id.clone(), loaded));
            shared.cells.write().unwrap_or_else(PoisonError::into_inner).insert(id, Arc::clone(&cell));
            // What came due while nobody was there is carried out, and the timer is set.
            drop(cell.send(&shared, Job::Tick));
        }
        Ok(Self { shared })
    }

    /// The clock that everything is decided by.
    pub fn clock(&self) -> Clock {
        self.shared.clock
    }

    /// Carries out a command that is answered at once.
    pub async fn command(&self, id: &ProviderId, command: Command) -> Result<Answer, LeaseError> {
        let (reply, answer) = oneshot::channel();
        self.send(id, Job::Command { command, reply })?;
        received(answer.await)
    }

    /// The policy of a provider that is served.
    pub fn policy(&self, id: &ProviderId) -> Result<Policy, LeaseError> {
        self.shared.policies.for_provider(id).ok_or(LeaseError::NotServed)
    }

    /// Carries out an `acquire`, and holds a `pending` answer until there is another one, at most until `until`; also tells
    /// whether it would have been held. Whoever drops the future stops waiting.
    pub async fn acquire(
        &self,
        id: &ProviderId,
        acquire: Acquire,
        until: Option<Timestamp>,
    ) -> Result<(Answer, bool), LeaseError> {
        let (reply, answer) = oneshot::channel();
        let Some(until) = until.filter(|_| !self.is_stopping()) else {
            let acquire = Acquire { wait: false, ..acquire };
            self.send(id, Job::Command { command: Command::Acquire(acquire), reply })?;
            return Ok((received(answer.await)?, false));
        };
        let waiter = waiting::WaiterId(self.shared.waiter_count.fetch_add(1, Ordering::Relaxed) + 1);
        let cell = self.send(id, Job::Wait { acquire, until, waiter, reply })?;
        let hangup = Hangup { shared: &self.shared, cell: &cell, waiter, answered: false };
        let result = received(answer.await);
        hangup.disarm();
        // When the server stops, whoever waits is let go early: to ask again at once would be in vain.
        Ok((result?, !self.is_stopping()))
    }

    /// One provider, as it is now. One that nobody has used is empty, and stays unstored.
    pub async fn look(&self, id: &ProviderId) -> Result<Look, LeaseError> {
        let policy = self.policy(id)?;
        let (reply, answer) = oneshot::channel();
        let cell = self.shared.existing(id);
        if cell.is_none_or(|cell| cell.send(&self.shared, Job::Look { reply }).is_some()) {
            let mut unused = Provider::new(policy.clone());
            unused.step(&Command::Tick, self.shared.clock.now());
            return Ok(Look { id: id.clone(), view: unused.view(), policy });
        }
        received(answer.await)
    }

    /// All providers, in the order of their names.
    pub async fn look_at_all(&self) -> Result<Vec<Look>, LeaseError> {
        let mut ids: Vec<ProviderId> = {
            let cells = self.shared.cells.read().unwrap_or_else(PoisonError::into_inner);
            cells.keys().cloned().collect()
        };
        ids.sort_unstable();
        let mut looks = Vec::with_capacity(ids.len());
        for id in ids {
            looks.push(self.look(&id).await?);
        }
        Ok(looks)
    }

    /// Whether the store answers.
    pub async fn check(&self) -> Result<(), StoreError> {
        self.shared.store.check().await
    }

    /// Answers everybody who waits with their present status, and lets nobody wait from here on.
    pub fn stop_waiting(&self) {
        self.shared.stopping.store(true, Ordering::SeqCst);
        let cells = self.shared.cells.read().unwrap_or_else(PoisonError::into_inner);
        #[expect(clippy::iter_over_hash_type, reason = "providers do not depend on each other")]
        for cell in cells.values() {
            drop(cell.send(&self.shared, Job::Tick));
        }
    }

    /// Closes the store. What had been answered is in it.
    pub async fn close(&self) {
        self.shared.store.close().await;
    }

    fn is_stopping(&self) -> bool {
        self.shared.stopping.load(Ordering::SeqCst)
    }

    fn cell(&self, id: &ProviderId) -> Result<Arc<Cell>, LeaseError> {
        if let Some(cell) = self.shared.existing(id) {
            return Ok(cell);
        }
        let policy = self.policy(id)?;
        let mut cells = self.shared.cells.write().unwrap_or_else(PoisonError::into_inner);
        let cell = cells
            .entry(id.clone())
            .or_insert_with(|| Arc::new(Cell::new(id.clone(), Loaded::unused(policy))));
        Ok(Arc::clone(cell))
    }

    /// Tells which cell has it now.
    fn send(&self, id: &ProviderId, mut job: Job) -> Result<Arc<Cell>, LeaseError> {
        loop {
            let cell = self.cell(id)?;
            match cell.send(&self.shared, job) {
                None => return Ok(cell),
                // Forgotten just before; the next one is new.
                Some(returned) => job = returned,
            }
        }
    }
}

impl Shared {
    fn existing(&self, id: &ProviderId) -> Option<Arc<Cell>> {
        self.cells.read().unwrap_or_else(PoisonError::into_inner).get(id).cloned()
    }

    /// Forgets a provider that nobody has used for anything that must be remembered, so that made-up names cost nothing.
    fn forget_if_unused(&self, cell: &Arc<Cell>) {
        let mut cells = self.cells.write().unwrap_or_else(PoisonError::into_inner);
        // Both under the map's lock: whoever is given back a job finds the cell gone.
        if cell.retire() {
            cells.remove(cell.id());
        }
    }
}

fn received<T>(answer: Result<Result<T, LeaseError>, oneshot::error::RecvError>) -> Result<T, LeaseError> {
    answer.unwrap_or(Err(LeaseError::Stopping))
}

/// Tells the provider when a client that waits is gone.
struct Hangup<'a> {
    shared: &'a Arc<Shared>,
    cell: &'a Arc<Cell>,
    waiter: waiting::WaiterId,
    answered: bool,
}

impl Hangup<'_> {
    fn disarm(mut self) {
        self.answered = true;
    }
}

impl Drop for Hangup<'_> {
    fn drop(&mut self) {
        if !self.answered {
            // Where the provider has been forgotten, nobody waits.
            drop(self.cell.send(self.shared, Job::HangUp { waiter: self.waiter }));
        }
    }
}
