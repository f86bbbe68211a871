//! Who waits in a long poll, on which request, and until when.

use std::collections::{BTreeMap, BTreeSet};

use lease_core::ids::RequestKey;
use lease_core::provider::Acquire;
use tokio::sync::oneshot;
use tokio::time::Instant;

use super::cell::Reply;

/// Tells two long polls apart, of one request too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct WaiterId(pub(super) u64);

/// A long poll that is held.
#[derive(Debug)]
pub(super) struct Waiter {
    pub(super) acquire: Acquire,
    /// By the machine's own clock: however others are set, it ends when the client expects it.
    pub(super) until: Instant,
    pub(super) reply: oneshot::Sender<Reply>,
}

/// The long polls of one provider.
#[derive(Debug, Default)]
pub(super) struct WaitingRoom {
    waiters: BTreeMap<WaiterId, Waiter>,
    by_request: BTreeSet<(RequestKey, WaiterId)>,
    by_deadline: BTreeSet<(Instant, WaiterId)>,
}

impl WaitingRoom {
    pub(super) fn enter(&mut self, id: WaiterId, waiter: Waiter) {
        self.by_request.insert((waiter.acquire.claim.key.clone(), id));
        self.by_deadline.insert((waiter.until, id));
        self.waiters.insert(id, waiter);
    }

    pub(super) fn leave(&mut self, id: WaiterId) -> Option<Waiter> {
        let waiter = self.waiters.remove(&id)?;
        self.by_request.remove(&(waiter.acquire.claim.key.clone(), id));
        self.by_deadline.remove(&(waiter.until, id));
        Some(waiter)
    }

    /// All who wait on this request.
    pub(super) fn of_request(&self, key: &RequestKey) -> Vec<WaiterId> {
        let from = (key.clone(), WaiterId(0));
        self.by_request.range(from..).take_while(|(of, _)| of == key).map(|(_, id)| *id).collect()
    }

    /// Whose time is over at `now`.
    pub(super) fn overdue(&self, now: Instant) -> Vec<WaiterId> {
        self.by_deadline.iter().take_while(|(until, _)| *until <= now).map(|(_, id)| *id).collect()
    }

    pub(super) fn next_deadline(&self) -> Option<Instant> {
        self.by_deadline.first().map(|(until, _)| *until)
    }

    pub(super) fn ids(&self) -> Vec<WaiterId> {
        self.waiters.keys().copied().collect()
    }

    /// What that one asked for.
    pub(super) fn acquire_of(&self, id: WaiterId) -> Option<&Acquire> {
        self.waiters.get(&id).map(|waiter| &waiter.acquire)
    }

    pub(super) fn len(&self) -> usize {
        self.waiters.len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.waiters.is_empty()
    }
}
