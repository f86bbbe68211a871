//! Looks after the board: whatever somebody watches is looked at when it changes, and told to all at once.

use std::collections::BTreeMap;
use std::sync::{Arc, Weak};

use futures_util::StreamExt as _;
use futures_util::stream;
use lease_core::ids::ProviderId;
use lease_core::provider::{PendingReply, View, Waiting};
use lease_core::time::Timestamp;
use tokio::time::{Duration, Instant, sleep, sleep_until};

use super::board::{Board, ToDo};
use super::{LeaseError, Look, Shared};

/// What happens within this time is told together.
const SETTLES_IN: Duration = Duration::from_millis(100);

/// How long after the store has failed it is asked again.
const AFTER_FAILURE: Duration = Duration::from_secs(1);

/// How many providers are looked at at once.
const AT_ONCE: usize = 8;

/// Looks after the board, until it is closed or the server is gone.
pub(super) async fn look_after(board: Arc<Board>, shared: Weak<Shared>) {
    // What is seen of a provider changes by itself, too: then it has to be looked at again.
    let mut again: BTreeMap<ProviderId, Instant> = BTreeMap::new();
    loop {
        match again.values().min() {
            Some(at) => tokio::select! {
                () = board.has_work() => {}
                () = sleep_until(*at) => {}
            },
            None => board.has_work().await,
        }
        sleep(SETTLES_IN).await;
        let (Some(shared), Some(mut to_do)) = (shared.upgrade(), board.to_do()) else { return };
        let now = Instant::now();
        again.retain(|id, at| {
            let is_due = *at <= now;
            if is_due && board.is_watched(id) {
                to_do.changed.insert(id.clone());
            }
            !is_due
        });
        if look(&board, &shared, to_do, &mut again).await.is_err() {
            sleep(AFTER_FAILURE).await;
        }
    }
}

/// Looks at what is to be looked at. What the store does not tell now, it is asked again.
async fn look(
    board: &Board,
    shared: &Arc<Shared>,
    to_do: ToDo,
    again: &mut BTreeMap<ProviderId, Instant>,
) -> Result<(), ()> {
    let mut outcome = Ok(());
    let mut seen = |look: Look| {
        let next = next_change(&look.view, shared.clock().now());
        let at = next.and_then(|at| Instant::now().checked_add(shared.clock().until(at)));
        match at {
            Some(at) => drop(again.insert(look.id.clone(), at)),
            None => drop(again.remove(&look.id)),
        }
        board.tell(look);
    };
    if to_do.all {
        match shared.look_at_all().await {
            Ok(looks) => looks.into_iter().for_each(&mut seen),
            Err(why) => {
                tracing::debug!(error = %why, "onlookers cannot be told how everything stands");
                board.all_again();
                outcome = Err(());
            }
        }
    }
    let looks = to_do.changed.into_iter().map(async |id| (shared.look(&id).await, id));
    let mut looks = std::pin::pin!(stream::iter(looks).buffer_unordered(AT_ONCE));
    while let Some((looked, id)) = looks.next().await {
        match looked {
            Ok(look) => seen(look),
            Err(why @ (LeaseError::Store(_) | LeaseError::Stopping)) => {
                tracing::debug!(provider = %id, error = %why, "onlookers cannot be told how it stands");
                board.changed(&id);
                outcome = Err(());
            }
            Err(LeaseError::NotServed | LeaseError::Refused(_)) => {}
        }
    }
    outcome
}

/// When it looks otherwise, even if nobody does anything: by what it says itself.
fn next_change(view: &View, now: Timestamp) -> Option<Timestamp> {
    let expiry = view.acquired.as_ref().map(|lease| lease.expires_at);
    let turns = view.pending.iter().filter_map(|pending| Some(pending.estimate?.at));
    view.pending.iter().filter_map(until).chain(expiry).chain(turns).filter(|at| *at > now).min()
}

/// Until when a request waits for what it waits for now, where that is known.
pub(crate) fn until(pending: &PendingReply) -> Option<Timestamp> {
    match pending.waiting {
        Waiting::Stabilising { stable_at: until, .. }
        | Waiting::LockDelay { until }
        | Waiting::AssignmentDelay { until } => Some(until),
        Waiting::NextRound { .. } | Waiting::Held | Waiting::Outranked { .. } | Waiting::NextPoll => None,
    }
}
