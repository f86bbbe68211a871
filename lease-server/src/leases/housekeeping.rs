//! What has to be seen to without anybody asking: providers leave memory and store, what has come due is carried out, and those
//! who wait hear of what other servers have changed.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher as _, Hasher as _};
use std::sync::{Arc, Weak};

use lease_core::ids::ProviderId;
use lease_core::provider::Command;
use lease_core::time::{Millis, Timestamp};
use tokio::sync::mpsc;
use tokio::time::{Duration, sleep};

use super::Shared;
use super::cell::{CACHED_FOR, Cell, Job};
use crate::decisions::Origin;
use crate::metrics::MAX_PROVIDERS;
use crate::store::{Changed, Listing, PAGE, StoreError, Version};

/// How often unused providers are looked for in memory.
const SWEEP_EVERY: Duration = Duration::from_secs(15);

/// How long after a failure of the store those whom a server has to look after are looked for again.
const LOAD_AGAIN_AFTER: Duration = Duration::from_secs(2);

/// How often a server looks for what has come due in providers for which nobody waits.
const OVERDUE_EVERY: Duration = Duration::from_secs(5);

/// How long before that something must have come due: the server at which somebody waits for it is faster.
const OVERDUE_AFTER: Millis = Millis::from_secs(2);

/// When it looks for the first time. Everybody has just been heard, so before most TTLs are over it would be in vain.
const AFTER_RESTART: Duration = Duration::from_secs(30);

/// How often those who wait are compared with the store, in case a notification was lost.
const RECHECK_EVERY: Duration = Duration::from_secs(1);

/// Every how many of these times providers are looked for that onlookers have not heard of.
const NEW_ONES_EVERY: u64 = 5;

/// How often unused providers are looked for in the store.
const PURGE_EVERY_MS: std::ops::RangeInclusive<u64> = 1_000..=600_000;

/// How often somebody looks for what nobody has used for that long.
fn purge_every(retention: Millis) -> Duration {
    Duration::from_millis((retention.as_ms() / 10).clamp(*PURGE_EVERY_MS.start(), *PURGE_EVERY_MS.end()))
}

/// When it was, that long before now.
fn ago(shared: &Shared, period: Millis) -> Timestamp {
    Timestamp::from_ms(shared.clock().now().as_ms().saturating_sub(period.as_ms()))
}

/// Begins all of it. It ends with the server: nothing here keeps that alive.
pub(super) fn begin(shared: &Arc<Shared>) {
    tokio::spawn(sweep(Arc::downgrade(shared)));
    tokio::spawn(purge(Arc::downgrade(shared), purge_every(shared.retention)));
    if shared.store.is_shared() {
        // Not all at once. Which one is faster does not matter.
        let chance = u8::try_from(RandomState::new().build_hasher().finish() % 256).unwrap_or_default();
        let delay = OVERDUE_EVERY.mul_f64(f64::from(chance) / 256.0);
        tokio::spawn(carry_out_overdue(Arc::downgrade(shared), delay));
        tokio::spawn(recheck(Arc::downgrade(shared)));
    } else {
        tokio::spawn(load_present(Arc::downgrade(shared)));
        tokio::spawn(carry_out_overdue(Arc::downgrade(shared), AFTER_RESTART));
    }
    if let Some(changes) = shared.store.changes() {
        tokio::spawn(hear_of_changes(Arc::downgrade(shared), changes));
    }
}

/// What is in the store and was not used lately leaves memory.
async fn sweep(shared: Weak<Shared>) {
    loop {
        sleep(SWEEP_EVERY).await;
        let Some(shared) = shared.upgrade() else { return };
        let cells: Vec<Arc<Cell>> = shared.cells().values().cloned().collect();
        for cell in cells {
            shared.drop_if_unneeded(&cell, CACHED_FOR);
        }
    }
}

/// Providers in use are measured from the start on, as far as they are measured at all; and what came due in them while the
/// server was away is carried out. More come into memory as they are used.
async fn load_present(weak: Weak<Shared>) {
    loop {
        let failed_at = match weak.upgrade() {
            Some(shared) => shared.failed_at(),
            None => return,
        };
        let outcome = for_each(&weak, |_| Listing::Present, MAX_PROVIDERS, "providers in use").await;
        let Some(shared) = weak.upgrade() else { return };
        if outcome == Outcome::Done && shared.failed_at() == failed_at {
            return;
        }
        drop(shared);
        // Some are not here yet.
        sleep(LOAD_AGAIN_AFTER).await;
    }
}

/// What nobody has used for the retention time leaves the store: the provider sees that for itself. So does the history of
/// leases that ended before.
async fn purge(shared: Weak<Shared>, every: Duration) {
    loop {
        sleep(every).await;
        let unused = |shared: &Shared| Listing::Unused(ago(shared, shared.retention));
        if for_each(&shared, unused, usize::MAX, "unused providers").await == Outcome::Ended
            || purge_history(&shared).await == Outcome::Ended
        {
            return;
        }
    }
}

/// One page after the other, so that no commit has to wait for all of them.
async fn purge_history(shared: &Weak<Shared>) -> Outcome {
    loop {
        let Some(shared) = shared.upgrade() else { return Outcome::Ended };
        match shared.store.purge_history(ago(&shared, shared.retention)).await {
            Ok(gone) if gone < PAGE as u64 => return Outcome::Done,
            Ok(_) => {}
            Err(StoreError(why)) => {
                tracing::warn!(error = why, "the history cannot be purged");
                return Outcome::Failed;
            }
        }
    }
}

/// What has come due in providers that are in nobody's memory, and for which nobody waits.
async fn carry_out_overdue(shared: Weak<Shared>, delay: Duration) {
    sleep(delay).await;
    loop {
        let overdue = |shared: &Shared| Listing::Overdue(ago(shared, OVERDUE_AFTER));
        if for_each(&shared, overdue, usize::MAX, "what has come due").await == Outcome::Ended {
            return;
        }
        sleep(OVERDUE_EVERY).await;
    }
}

/// What has become of a walk through a listing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// It came to the end.
    Done,
    /// The store could not be asked.
    Failed,
    /// The server is gone.
    Ended,
}

/// Lets time pass in each provider of a listing, one after the other, at most so many.
async fn for_each(
    shared: &Weak<Shared>,
    listing: impl Fn(&Shared) -> Listing,
    at_most: usize,
    what: &str,
) -> Outcome {
    let mut last: Option<ProviderId> = None;
    let mut left = at_most;
    loop {
        let Some(shared) = shared.upgrade() else { return Outcome::Ended };
        let page = match shared.store.list(listing(&shared), last.as_ref()).await {
            Ok(page) => page,
            Err(StoreError(why)) => {
                tracing::warn!(error = why, "{what} cannot be looked for");
                return Outcome::Failed;
            }
        };
        for id in page.iter().take(left) {
            // What is not served any more is left alone. What the store refuses is logged there.
            let _ = shared.command(id, Command::Tick, Origin::default()).await;
            if let Some(cell) = shared.existing(id) {
                // There may be many, and nobody has asked for any of them.
                shared.drop_if_unneeded(&cell, Duration::ZERO);
            }
        }
        left = left.saturating_sub(page.len());
        if page.len() < PAGE || left == 0 {
            return Outcome::Done;
        }
        last = page.into_iter().last();
    }
}

/// Notifications may be lost, and some databases have none.
async fn recheck(shared: Weak<Shared>) {
    for round in 0_u64.. {
        sleep(RECHECK_EVERY).await;
        let Some(shared) = shared.upgrade() else { return };
        let waiting = |(id, cell): (&ProviderId, &Arc<Cell>)| Some((id.clone(), Some(cell.waiting_on()?)));
        let mut known: Vec<(ProviderId, Option<Version>)> =
            shared.cells().iter().filter_map(waiting).collect();
        let (all_are_watched, watched) = shared.board.known();
        known.extend(watched);
        if all_are_watched && round.is_multiple_of(NEW_ONES_EVERY) {
            look_for_new_ones(&shared).await;
        }
        if known.is_empty() {
            continue;
        }
        match shared.store.newer_than(known).await {
            Ok(changes) => changes.iter().for_each(|changed| look_again(&shared, changed)),
            Err(StoreError(why)) => tracing::debug!(error = why, "those who wait cannot be compared"),
        }
    }
}

/// A provider that onlookers have not heard of yet.
async fn look_for_new_ones(shared: &Arc<Shared>) {
    let mut last = None;
    loop {
        let page = match shared.store.list(Listing::Present, last.as_ref()).await {
            Ok(page) => page,
            Err(StoreError(why)) => {
                return tracing::debug!(error = why, "new providers cannot be looked for");
            }
        };
        for id in page.iter().filter(|id| !shared.board.knows(id)) {
            shared.board.changed(id);
        }
        if page.len() < PAGE {
            return;
        }
        last = page.into_iter().last();
    }
}

async fn hear_of_changes(shared: Weak<Shared>, mut changes: mpsc::UnboundedReceiver<Changed>) {
    while let Some(changed) = changes.recv().await {
        let Some(shared) = shared.upgrade() else { return };
        look_again(&shared, &changed);
    }
}

/// Another server has changed a provider: those who wait here are looked after, and what nobody waits for is dropped from memory,
/// so that nothing old is shown of it.
fn look_again(shared: &Arc<Shared>, changed: &Changed) {
    shared.board.changed(&changed.id);
    let Some(cell) = shared.existing(&changed.id) else { return };
    if cell.concerns(changed.version) {
        // Where it has been dropped, nobody waits.
        drop(cell.send(shared, Job::Tick));
    } else {
        shared.drop_if_unneeded(&cell, Duration::ZERO);
    }
}
