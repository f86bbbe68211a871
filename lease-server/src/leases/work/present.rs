//! What there is now, before a batch is stepped through. The state that was known is taken out of [`Work`], and only put back once what
//! comes of it is durable: whatever goes wrong on the way, it is read again.

use lease_core::ids::{ProviderId, RequestKey};
use lease_core::provider::Command;
use lease_core::time::Timestamp;

use super::super::Shared;
use super::super::loaded::Loaded;
use super::{Failure, Work};
use crate::store::{Found, Reading, StoreError};
use crate::telemetry::BatchSpans;

/// A provider as it is now, to be stepped.
pub(super) struct Present {
    pub(super) now: Timestamp,
    pub(super) loaded: Box<Loaded>,
    /// Whether it is not the one that was known: it knows of nobody who waits here.
    pub(super) is_new: bool,
    /// Requests that others have taken out meanwhile.
    pub(super) taken_out: Vec<RequestKey>,
}

/// What is known without asking the store; `None` where it has to be asked. Where nothing is stored, nobody else can have stored
/// anything either, if there is nobody else.
pub(super) fn known(shared: &Shared, work: &mut Work) -> Option<Present> {
    if shared.store.is_shared() {
        return None;
    }
    let mut loaded = work.loaded.take()?;
    let is_new = loaded.restart(shared.failed_at());
    Some(Present { now: shared.clock().now(), loaded, is_new, taken_out: Vec::new() })
}

/// Asks the store, where [`known`] knows nothing.
pub(super) async fn ask(
    id: &ProviderId,
    shared: &Shared,
    work: &mut Work,
    spans: &mut BatchSpans,
) -> Result<Present, Failure> {
    let earlier = work.loaded.take();
    let known = earlier.as_ref().and_then(|loaded| loaded.version());
    let calling = spans.calling();
    let read = shared.store.read(id, known).await;
    spans.called("read", shared.store.system(), calling, read.as_ref().err().map(|_| "store_unavailable"));
    let Reading { now, restarted_at, found } = read.map_err(Failure::Store)?;
    let not_served = || Failure::Provider(StoreError("the provider is not served any more".into()));
    let policy = || shared.policy(id).ok_or_else(not_served);
    let mut taken_out = Vec::new();
    let (mut loaded, is_new) = match (found, earlier) {
        (Found::Unchanged, Some(earlier)) => (earlier, false),
        (Found::Changed(stored), _) => {
            let loaded = Box::new(Loaded::from_stored(&stored, policy()?).map_err(Failure::Provider)?);
            if let Some((_, earlier)) = &work.looked_after {
                let mut earlier = earlier.clone();
                if earlier.now() < restarted_at && restarted_at <= loaded.provider.now() {
                    // Whoever was evicted since, was silent after that, and not before.
                    earlier.step(&Command::Restart, restarted_at);
                }
                taken_out = loaded.provider.taken_out_since(&earlier);
            }
            (loaded, true)
        }
        // A provider of which nothing is stored keeps nobody.
        (Found::Absent(floor), _) => (Box::new(Loaded::unused(floor, policy()?)), true),
        (Found::Unchanged, None) => {
            return Err(Failure::Store(StoreError("the store keeps what it knows to itself".into())));
        }
    };
    let restarted_at = if shared.store.is_shared() {
        restarted_at
    } else if work.was_loaded {
        // Whoever was heard since it was stored, the store does not know.
        now
    } else {
        restarted_at.max(shared.failed_at())
    };
    let restarted = loaded.restart(restarted_at);
    Ok(Present { now, loaded, is_new: is_new || restarted, taken_out })
}
