//! The one owner of the providers: it steps them, makes durable what was decided, and only then answers.
//!
//! Each provider has a mailbox. What comes in while one batch is being stored is the next batch, and is stored with one
//! commit; providers do not wait for each other. Nobody is told anything that a crash could undo: answers leave after the
//! commit, and a failed commit makes the provider forget what it computed and load again.
//!
//! | subject | file |
//! | --- | --- |
//! | one provider: mailbox and timer | `cell.rs` |
//! | a batch: commit, tell | `work.rs` |
//! | what there is before a batch, and a way through it | `work/present.rs`, `work/batch.rs` |
//! | who waits in a long poll | `waiting.rs` |
//! | one provider's state in memory, and its version | `loaded.rs` |
//! | what has to be seen to without anybody asking | `housekeeping.rs` |
//! | what is told to those who look on | `board.rs`, `telling.rs` |

mod board;
mod cell;
mod housekeeping;
mod loaded;
mod telling;
mod waiting;
mod work;

#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard};

use lease_core::ids::ProviderId;
use lease_core::provider::{Acquire, Answer, Command, Policy, Provider, Refusal, View};
use lease_core::time::{Millis, Timestamp};
use thiserror::Error;
use tokio::sync::oneshot;
use tokio::time::{Duration, Instant};

use crate::clock::Clock;
use crate::decisions::Origin;
use crate::metrics::Metrics;
use crate::settings::Policies;
use crate::store::{Found, HistoryPage, PAGE, PastLease, Reading, Store, StoreError, Stored, Version};
use crate::telemetry::{self, Telemetry};
use board::Board;
pub use board::{Form, News, Onlooker};
use cell::{Cell, Job};
pub(crate) use telling::until;

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
    /// What is stored of it; `None` if nothing is.
    pub version: Option<Version>,
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
    metrics: Metrics,
    telemetry: Telemetry,
    /// How long a provider that nobody uses stays in the store, and a lease in the history.
    retention: Millis,
    /// Those that are in memory. The others are in the store, or nowhere.
    cells: RwLock<HashMap<ProviderId, Arc<Cell>>>,
    stopping: AtomicBool,
    /// How many long polls there have been.
    waiter_count: AtomicU64,
    /// When the store has last failed, in milliseconds.
    failed_at_ms: AtomicU64,
    /// What is told to those who look on.
    board: Arc<Board>,
}

impl Leases {
    /// Takes over what is stored. For every request and lease this is the moment of the restart (`docs/protocol.md`, rule 14),
    /// unless other servers have been there meanwhile. Providers come into memory as they are used.
    pub fn start(
        store: Store,
        policies: Policies,
        metrics: Metrics,
        telemetry: Telemetry,
        retention: Millis,
    ) -> Self {
        let shared = Arc::new(Shared {
            store,
            policies,
            metrics,
            telemetry,
            retention,
            cells: RwLock::default(),
            stopping: AtomicBool::new(false),
            waiter_count: AtomicU64::new(0),
            failed_at_ms: AtomicU64::new(0),
            board: Arc::new(Board::new(board::max_onlookers())),
        });
        housekeeping::begin(&shared);
        tokio::spawn(telling::look_after(Arc::clone(&shared.board), Arc::downgrade(&shared)));
        Self { shared }
    }

    /// The clock that everything is decided by.
    pub fn clock(&self) -> Clock {
        self.shared.clock().clone()
    }

    /// Carries out a command that is answered at once.
    pub async fn command(
        &self,
        id: &ProviderId,
        command: Command,
        origin: Origin,
    ) -> Result<Answer, LeaseError> {
        let answer = self.shared.command(id, command, origin).await?;
        telemetry::told(id, &answer);
        Ok(answer)
    }

    /// The policy of a provider that is served.
    pub fn policy(&self, id: &ProviderId) -> Result<Policy, LeaseError> {
        self.shared.policy(id).ok_or(LeaseError::NotServed)
    }

    /// Carries out an `acquire`, and holds a `pending` answer until there is another one, at most until `until`.
    pub fn acquire(
        &self,
        id: &ProviderId,
        acquire: Acquire,
        until: Option<Instant>,
    ) -> Result<Acquiring, LeaseError> {
        let (reply, answer) = oneshot::channel();
        let Some(until) = until.filter(|_| !self.is_stopping()) else {
            let origin = Origin::by(acquire.actor.clone());
            let command = Command::Acquire(Acquire { wait: false, ..acquire });
            self.shared.send(id, Job::Command { command, origin, reply })?;
            return Ok(Acquiring { id: id.clone(), answer, waiting: None });
        };
        let waiter = waiting::WaiterId(self.shared.waiter_count.fetch_add(1, Ordering::Relaxed) + 1);
        let cell = self.shared.send(id, Job::Wait { acquire, until, waiter, reply })?;
        let waiting = Some(Waits { shared: Arc::clone(&self.shared), cell, waiter });
        Ok(Acquiring { id: id.clone(), answer, waiting })
    }

    /// One provider, as it is now. One that nobody has used is empty, and stays unstored.
    pub async fn look(&self, id: &ProviderId) -> Result<Look, LeaseError> {
        self.shared.look(id).await
    }

    /// The leases of a provider that are over, the newest first. What is stored is durable, so nobody has to wait for it.
    pub async fn history(&self, id: &ProviderId, page: HistoryPage) -> Result<Vec<PastLease>, LeaseError> {
        Ok(self.shared.store.history(id, page).await?)
    }

    /// All providers, in the order of their names.
    pub async fn look_at_all(&self) -> Result<Vec<Look>, LeaseError> {
        self.shared.look_at_all().await
    }

    /// Tells how one provider stands, or all of them, whenever that changes; first what has changed since that event. `None` if too
    /// many look on already.
    pub fn watch(&self, one: Option<&ProviderId>, last_event_id: Option<&str>) -> Option<Onlooker> {
        self.shared.board.watch(one, last_event_id)
    }

    /// Whether the store answers.
    pub async fn check(&self) -> Result<(), StoreError> {
        self.shared.store.check().await
    }

    /// Answers everybody who waits with their present status, and lets nobody wait from here on.
    pub fn stop_waiting(&self) {
        self.shared.stopping.store(true, Ordering::SeqCst);
        self.shared.board.close();
        // What a job brings about may change the map, so that is not to be locked meanwhile.
        let waited_for = |cell: &&Arc<Cell>| cell.may_be_waited_for();
        let cells: Vec<Arc<Cell>> = self.shared.cells().values().filter(waited_for).cloned().collect();
        for cell in cells {
            drop(cell.send(&self.shared, Job::Tick));
        }
    }

    /// Closes the store. What had been answered is in it.
    pub async fn close(&self) {
        self.shared.store.close().await;
    }

    fn is_stopping(&self) -> bool {
        self.shared.is_stopping()
    }
}

impl Drop for Leases {
    fn drop(&mut self) {
        self.shared.board.close();
    }
}

impl Look {
    /// Whether an onlooker would see no difference.
    fn shows_the_same_as(&self, other: &Self) -> bool {
        self.view == other.view && self.policy == other.policy
    }

    /// A provider that has to be looked at only, at that moment.
    fn at(id: &ProviderId, version: Option<Version>, mut provider: Provider, now: Timestamp) -> Self {
        provider.step(&Command::Tick, now);
        Self { id: id.clone(), view: provider.view(), policy: provider.policy().clone(), version }
    }
}

impl Shared {
    fn is_stopping(&self) -> bool {
        self.stopping.load(Ordering::SeqCst)
    }

    fn clock(&self) -> &Clock {
        self.store.clock()
    }

    /// The policy of a provider that is served.
    fn policy(&self, id: &ProviderId) -> Option<Policy> {
        let policy = self.policies.for_provider(id)?;
        Some(Policy { hearing: self.store.hearing(), ..policy })
    }

    /// Notes that the store has failed: until it works again, nobody can be heard.
    fn failed(&self) {
        self.failed_at_ms.store(self.clock().now().as_ms(), Ordering::Relaxed);
    }

    fn failed_at(&self) -> Timestamp {
        Timestamp::from_ms(self.failed_at_ms.load(Ordering::Relaxed))
    }

    fn cells(&self) -> RwLockReadGuard<'_, HashMap<ProviderId, Arc<Cell>>> {
        self.cells.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn existing(&self, id: &ProviderId) -> Option<Arc<Cell>> {
        self.cells().get(id).cloned()
    }

    fn cell(&self, id: &ProviderId) -> Result<Arc<Cell>, LeaseError> {
        if let Some(cell) = self.existing(id) {
            return Ok(cell);
        }
        if self.policies.for_provider(id).is_none() {
            return Err(LeaseError::NotServed);
        }
        let mut cells = self.cells.write().unwrap_or_else(PoisonError::into_inner);
        let cell = cells.entry(id.clone()).or_insert_with(|| Arc::new(Cell::new(id.clone())));
        Ok(Arc::clone(cell))
    }

    /// Tells which cell has it now.
    fn send(self: &Arc<Self>, id: &ProviderId, mut job: Job) -> Result<Arc<Cell>, LeaseError> {
        loop {
            let cell = self.cell(id)?;
            match cell.send(self, job) {
                None => return Ok(cell),
                // Dropped from memory just before; the next one is new.
                Some(returned) => job = returned,
            }
        }
    }

    async fn look(self: &Arc<Self>, id: &ProviderId) -> Result<Look, LeaseError> {
        let policy = self.policy(id).ok_or(LeaseError::NotServed)?;
        if self.existing(id).is_none() {
            let Reading { now, found, .. } = self.store.read(id, None).await?;
            match found {
                Found::Absent(_) => return Ok(Look::at(id, None, Provider::new(policy), now)),
                Found::Changed(_) | Found::Unchanged => {}
            }
        }
        let (reply, answer) = oneshot::channel();
        self.send(id, Job::Look { reply })?;
        received(answer.await)
    }

    async fn look_at_all(self: &Arc<Self>) -> Result<Vec<Look>, LeaseError> {
        let mut looks = Vec::new();
        let mut last = None;
        loop {
            let page = self.store.page(last.as_ref()).await?;
            for stored in &page {
                // A provider that is not served any more stays in the store, in case the configuration takes it back.
                if let Some(policy) = self.policy(&stored.id) {
                    looks.push(self.look_at_stored(stored, policy).await?);
                }
            }
            if page.len() < PAGE {
                return Ok(looks);
            }
            last = page.into_iter().last().map(|stored| stored.id);
        }
    }

    async fn look_at_stored(self: &Arc<Self>, stored: &Stored, policy: Policy) -> Result<Look, LeaseError> {
        if self.existing(&stored.id).is_none() {
            let provider = stored.provider(policy)?;
            if provider.is_vacant() {
                return Ok(Look::at(&stored.id, Some(stored.version), provider, self.clock().now()));
            }
        }
        self.look(&stored.id).await
    }

    async fn command(
        self: &Arc<Self>,
        id: &ProviderId,
        command: Command,
        origin: Origin,
    ) -> Result<Answer, LeaseError> {
        let (reply, answer) = oneshot::channel();
        self.send(id, Job::Command { command, origin, reply })?;
        received(answer.await)
    }

    /// Drops a provider from memory, if what is to be remembered of it is in the store and was not used lately: so made-up names
    /// cost nothing, and a hundred thousand providers that nobody uses no memory.
    fn drop_if_unneeded(&self, cell: &Arc<Cell>, cached_for: Duration) {
        // All providers share the map, and each asks after each batch: mostly it is to stay.
        if !cell.may_retire(cached_for) {
            return;
        }
        let mut cells = self.cells.write().unwrap_or_else(PoisonError::into_inner);
        // Both under the map's lock: whoever is given back a job finds the cell gone.
        if cell.retire(cached_for) {
            cells.remove(cell.id());
            drop(cells);
            if self.store.is_shared() {
                // How it stands is from now on for others to say.
                self.metrics.not_here(cell.id());
            }
        }
    }
}

fn received<T>(answer: Result<Result<T, LeaseError>, oneshot::error::RecvError>) -> Result<T, LeaseError> {
    answer.unwrap_or(Err(LeaseError::Stopping))
}

/// An `acquire` that is carried out. Whoever drops it stops waiting.
#[derive(Debug)]
pub struct Acquiring {
    id: ProviderId,
    answer: oneshot::Receiver<Result<Answer, LeaseError>>,
    /// `None` where it is answered at once, or is answered.
    waiting: Option<Waits>,
}

impl Acquiring {
    /// The answer; and whether it would have been held, had it been `pending`. To be asked for once.
    pub async fn answered(&mut self) -> Result<(Answer, bool), LeaseError> {
        let result = received((&mut self.answer).await);
        let waits = self.waiting.take();
        let answer = result?;
        telemetry::told(&self.id, &answer);
        // When the server stops, whoever waits is let go early: to ask again at once would be in vain.
        Ok((answer, waits.is_some_and(|waits| !waits.shared.is_stopping())))
    }
}

impl Drop for Acquiring {
    fn drop(&mut self) {
        if let Some(Waits { shared, cell, waiter }) = self.waiting.take() {
            // Where the provider has been forgotten, nobody waits.
            drop(cell.send(&shared, Job::HangUp { waiter }));
        }
    }
}

/// A client that waits, as its provider knows it.
#[derive(Debug)]
struct Waits {
    shared: Arc<Shared>,
    cell: Arc<Cell>,
    waiter: waiting::WaiterId,
}
