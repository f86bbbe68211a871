//! A batch of jobs of one provider: step through them, make what was decided durable with one commit, then tell everybody.

mod batch;
mod present;

use std::ops::Range;

use lease_core::ids::ProviderId;
use lease_core::provider::Provider;
use lease_core::time::Timestamp;
use tokio::time::{Duration, Instant};

use super::Shared;
use super::cell::Posted;
use super::loaded::{Loaded, Next};
use super::waiting::{WaiterId, WaitingRoom};
use crate::decisions::{self, Decision};
use crate::store::{Change, CommitError, StoreError, Version};
use crate::telemetry::BatchSpans;
use batch::{Batch, Due, Task};
use present::Present;

/// How often a batch is computed anew because somebody else was faster, before the callers are told to try again.
const MAX_CONFLICTS: usize = 20;

/// How long after a failure of the store a provider is looked after again.
const RETRY_AFTER_FAILURE: Duration = Duration::from_secs(1);

/// A provider's state, and who waits for it to change.
#[derive(Debug, Default)]
pub(super) struct Work {
    /// `None` before the first batch, and after one that could not be stored: what was computed is forgotten, and read again.
    loaded: Option<Box<Loaded>>,
    /// What was stored when those who wait were last looked after, and its version. Others change it too; and whatever becomes of
    /// what is computed here, what they did to those who wait is seen by this.
    looked_after: Option<(Version, Provider)>,
    waiting: WaitingRoom,
    /// Whether it has been read before, and so whether anybody was heard whom the store does not know of.
    was_loaded: bool,
}

impl Work {
    /// How much of it must stay in memory.
    pub(super) fn need(&self, shared_store: bool) -> Need {
        if !self.waiting.is_empty() {
            return Need::Waiting(self.loaded.as_ref().and_then(|loaded| loaded.version()));
        }
        match &self.loaded {
            // Should the store have taken what it said it had not, it is read when somebody comes back.
            None if shared_store || !self.was_loaded => Need::Unused,
            Some(loaded) if !loaded.is_stored() && loaded.provider.is_idle() => Need::Unused,
            // What one of several servers knows is in the store; and where nobody is there, nobody is heard.
            Some(loaded) if shared_store || loaded.provider.is_vacant() => Need::Cached,
            // And what is read anew counts as heard from when it is: that must be remembered until then.
            Some(_) | None => Need::State,
        }
    }

    /// Whether somebody waits in a long poll.
    pub(super) fn is_waited_for(&self) -> bool {
        !self.waiting.is_empty()
    }

    /// Notes what those who wait have been looked after by.
    fn remember(&mut self, shared: &Shared) {
        let stored = self.loaded.as_ref().filter(|_| shared.store.is_shared() && !self.waiting.is_empty());
        let stored = stored.and_then(|loaded| Some((loaded.version()?, &loaded.provider)));
        let known = self.looked_after.as_ref().map(|(version, _)| *version);
        if stored.map(|(version, _)| version) != known {
            self.looked_after = stored.map(|(version, provider)| (version, provider.clone()));
        }
    }

    /// When there is something to do without anybody asking.
    pub(super) fn next_deadline(&self, shared: &Shared) -> Option<Instant> {
        if shared.store.is_shared() && self.waiting.is_empty() {
            // All servers would come at once. One of them finds it before long.
            return None;
        }
        let wait = match &self.loaded {
            Some(loaded) => loaded.provider.next_deadline().map(|deadline| shared.clock().until(deadline.at)),
            // What has come due meanwhile is not to wait for somebody to ask.
            None => (!self.waiting.is_empty() || self.was_loaded).then_some(RETRY_AFTER_FAILURE),
        };
        // What is beyond the end of the clock needs no timer.
        let provider = wait.and_then(|wait| Instant::now().checked_add(wait));
        provider.into_iter().chain(self.waiting.next_deadline()).min()
    }
}

/// How much of a provider must stay in memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Need {
    /// Nothing is there to remember.
    Unused,
    /// All is in the store; it is faster to have it here while it is used.
    Cached,
    /// More is known than is in the store.
    State,
    /// Somebody waits in a long poll; and the version that is known.
    Waiting(Option<Version>),
}

/// Why a batch came to nothing.
enum Failure {
    /// The store cannot be read or written: nobody can be heard.
    Store(StoreError),
    /// It is about this provider only.
    Provider(StoreError),
}

/// A batch whose jobs have taken their seats.
pub(super) struct Begun {
    tasks: Vec<Task>,
    /// How many waited before.
    seats: usize,
    spans: BatchSpans,
    /// What has come of it, where the store need not be asked first.
    computed: Option<Computed>,
}

/// What has come of a batch, to be told once it is durable.
struct Computed {
    loaded: Box<Loaded>,
    /// What is to be stored; nothing where nothing was decided.
    next: Result<Option<Next>, StoreError>,
    decided: Decided,
    due: Vec<Due>,
}

/// What a batch has decided.
struct Decided {
    decisions: Vec<Decision>,
    /// Which of these each task has brought about.
    brought: Vec<(usize, Range<usize>)>,
    /// Whether the state was not the one that was known.
    is_new: bool,
    /// Until when the lease was held before.
    held_until: Option<Timestamp>,
}

/// Works off a batch as far as that goes without the store. Gives it back where it is not over with that.
pub(super) fn begin(
    id: &ProviderId,
    shared: &Shared,
    work: &mut Work,
    jobs: Vec<Posted>,
) -> Option<Box<Begun>> {
    let seats = work.waiting.len();
    let (tasks, askers) = batch::seat(&mut work.waiting, jobs);
    let commands = tasks.iter().filter(|task| task.is_command()).count();
    let spans = shared.telemetry.batch(id, askers, commands);
    let present = present::known(shared, work);
    let computed = present.map(|present| Computed::new(id, shared, &work.waiting, present, &tasks));
    let mut begun = Begun { tasks, seats, spans, computed: None };
    match computed {
        Some(Computed { loaded, next: Ok(None), decided, due }) => {
            decided.settle(id, shared, work, Some(loaded), &mut begun.spans);
            begun.tell(shared, work, due);
            None
        }
        computed @ (Some(_) | None) => Some(Box::new(Begun { computed, ..begun })),
    }
}

/// Works off the rest of a batch.
pub(super) async fn finish(id: &ProviderId, shared: &Shared, work: &mut Work, mut begun: Begun) {
    let computed = begun.computed.take();
    match decide(id, shared, work, &begun.tasks, &mut begun.spans, computed).await {
        Ok(due) => begun.tell(shared, work, due),
        Err(why) => begun.tell_failure(id, shared, work, why),
    }
}

/// Has a batch decided and stored, however often it takes. Tells who is to hear what of it.
async fn decide(
    id: &ProviderId,
    shared: &Shared,
    work: &mut Work,
    tasks: &[Task],
    spans: &mut BatchSpans,
    mut computed: Option<Computed>,
) -> Result<Vec<Due>, Failure> {
    // A connection to the store may break at any time. What it was told is found when it is read again.
    let mut may_fail = shared.store.is_shared();
    for _ in 0..MAX_CONFLICTS {
        let Computed { loaded, next, decided, due } = if let Some(computed) = computed.take() {
            computed
        } else {
            let present = present::ask(id, shared, work, spans).await?;
            Computed::new(id, shared, &work.waiting, present, tasks)
        };
        match store(shared, loaded, next, spans).await {
            Ok(loaded) => {
                decided.settle(id, shared, work, loaded, spans);
                return Ok(due);
            }
            Err(CommitError::Conflict) => shared.metrics.conflict(),
            Err(CommitError::Unavailable(_)) if may_fail => may_fail = false,
            Err(CommitError::Unavailable(why)) => return Err(Failure::Store(why)),
        }
    }
    Err(Failure::Provider(StoreError("too many others change this provider at once".into())))
}

/// Stores what was decided. Where nothing was, nothing is written. `None` if the provider is forgotten.
async fn store(
    shared: &Shared,
    loaded: Box<Loaded>,
    next: Result<Option<Next>, StoreError>,
    spans: &mut BatchSpans,
) -> Result<Option<Box<Loaded>>, CommitError> {
    let next = next.map_err(CommitError::Unavailable)?;
    let Some(Next { commit, apart }) = next else { return Ok(Some(loaded)) };
    let is_kept = matches!(commit.change, Change::Keep(_));
    let began = Instant::now();
    let calling = spans.calling();
    let committed = shared.store.commit(commit).await;
    spans.called("commit", shared.store.system(), calling, committed.as_ref().err().map(error_type));
    let version = committed?;
    fail::fail_point!("stored", |_| std::process::abort());
    shared.metrics.committed(began.elapsed());
    Ok(loaded.stored(version, is_kept, apart))
}

/// What a failed commit is called in traces.
fn error_type(why: &CommitError) -> &'static str {
    match why {
        CommitError::Conflict => "conflict",
        CommitError::Unavailable(_) => "store_unavailable",
    }
}

/// Those who wait no longer, whatever their status.
fn leaving(shared: &Shared, waiting: &WaitingRoom) -> Vec<WaiterId> {
    if shared.is_stopping() { waiting.ids() } else { waiting.overdue(Instant::now()) }
}

/// Until when the lease is held, if nobody is heard from: onlookers see that, and nobody decides it.
fn held_until(loaded: &Loaded) -> Option<Timestamp> {
    let provider = &loaded.provider;
    provider.lease().map(|lease| lease.expires_at(provider.policy()))
}

impl Computed {
    /// Steps through a batch.
    fn new(
        id: &ProviderId,
        shared: &Shared,
        waiting: &WaitingRoom,
        present: Present,
        tasks: &[Task],
    ) -> Self {
        let Present { now, mut loaded, is_new, taken_out } = present;
        let held_until = held_until(&loaded);
        let mut batch = Batch::new(id, now, &mut loaded, waiting, tasks);
        batch.tell_taken_out(&taken_out);
        if is_new {
            batch.take_up_waiting();
        }
        batch.pass_time(tasks);
        batch.step_through(tasks);
        batch.let_go(&leaving(shared, waiting));
        let Batch { decisions, due, brought, .. } = batch;
        let next = loaded.commit(id, &decisions, shared.retention, shared.store.snapshot_version());
        Self { loaded, next, decided: Decided { decisions, brought, is_new, held_until }, due }
    }
}

impl Decided {
    /// It is durable: it becomes what is known, and is written down. `loaded` is `None` if the provider is forgotten.
    fn settle(
        self,
        id: &ProviderId,
        shared: &Shared,
        work: &mut Work,
        loaded: Option<Box<Loaded>>,
        spans: &mut BatchSpans,
    ) {
        let Self { decisions, brought, is_new, held_until } = self;
        decisions::log(id, &decisions);
        spans.decided(id, &decisions, brought);
        match &loaded {
            Some(loaded) => {
                shared.metrics.decided(id, &decisions);
                if loaded.is_stored() && (is_new || !decisions.is_empty()) {
                    shared.metrics.state(id, &loaded.provider);
                }
            }
            None => shared.metrics.forgotten(id),
        }
        let shows = loaded.as_ref().is_none_or(|loaded| {
            decisions.iter().any(|decision| decision.event.decides())
                || self::held_until(loaded) != held_until
        });
        if shows {
            shared.board.changed(id);
        }
        work.was_loaded = loaded.is_some();
        work.loaded = loaded;
    }
}

impl Begun {
    fn tell(self, shared: &Shared, work: &mut Work, due: Vec<Due>) {
        batch::tell(&mut work.waiting, self.tasks, due);
        work.remember(shared);
        shared.metrics.waiting_changed(self.seats, work.waiting.len());
        self.spans.end();
    }

    fn tell_failure(mut self, id: &ProviderId, shared: &Shared, work: &mut Work, why: Failure) {
        let failure = match why {
            Failure::Store(why) => {
                shared.failed();
                why
            }
            // The others are heard as always.
            Failure::Provider(why) => why,
        };
        if shared.is_stopping() {
            tracing::debug!(provider = %id, error = %failure, "the store has been closed; callers are told to try again");
        } else {
            tracing::error!(provider = %id, error = %failure, "the store failed; nothing was changed, callers are told to try again");
        }
        let due = batch::all_fail(&self.tasks, &leaving(shared, &work.waiting), &failure);
        batch::tell(&mut work.waiting, self.tasks, due);
        shared.metrics.waiting_changed(self.seats, work.waiting.len());
        self.spans.failed("store_unavailable");
        self.spans.end();
    }
}

#[cfg(test)]
mod tests;
