//! One provider: its mailbox, the batches that it is worked off in, and its timer.

use std::mem;
use std::panic::{self, AssertUnwindSafe};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Waker};

use lease_core::ids::ProviderId;
use lease_core::provider::{Acquire, Answer, Command};
use tokio::sync::oneshot;
use tokio::task::AbortHandle;
use tokio::time::{Duration, Instant};

use super::waiting::WaiterId;
use super::work::{self, Begun, Need, Work};
use super::{LeaseError, Look, Shared};
use crate::decisions::Origin;
use crate::store::Version;
use crate::telemetry::Asker;

/// How long a provider that is in the store is kept in memory after it was last used.
pub(super) const CACHED_FOR: Duration = Duration::from_mins(1);

/// What a caller hears.
pub(super) type Reply = Result<Answer, LeaseError>;

/// Something for a provider to do.
#[derive(Debug)]
pub(super) enum Job {
    /// Step it, and tell the answer.
    Command { command: Command, origin: Origin, reply: oneshot::Sender<Reply> },
    /// Step it, and hold a `pending` answer.
    Wait { acquire: Acquire, until: Instant, waiter: WaiterId, reply: oneshot::Sender<Reply> },
    /// A client that waited is gone.
    HangUp { waiter: WaiterId },
    /// Show it.
    Look { reply: oneshot::Sender<Result<Look, LeaseError>> },
    /// A deadline may have come, or the server is stopping.
    Tick,
}

/// A job in the mailbox.
#[derive(Debug)]
pub(super) struct Posted {
    pub(super) job: Job,
    /// Whose it is, for the trace of that request.
    pub(super) asker: Option<Asker>,
}

impl From<Job> for Posted {
    fn from(job: Job) -> Self {
        // Only what may decide something is shown in traces.
        let asker = match &job {
            Job::Command { .. } | Job::Wait { .. } => Asker::current(),
            Job::HangUp { .. } | Job::Look { .. } | Job::Tick => None,
        };
        Self { job, asker }
    }
}

/// A provider's place in the server.
#[derive(Debug)]
pub(super) struct Cell {
    id: ProviderId,
    mailbox: Mutex<Mailbox>,
    /// Locked by whoever works off the mailbox; there is never more than one.
    work: tokio::sync::Mutex<Work>,
}

#[derive(Debug, Default)]
struct Mailbox {
    jobs: Vec<Posted>,
    /// Whether somebody is working it off.
    busy: bool,
    /// How much of it had to stay in memory when it was last worked off, and when that was.
    need: Option<(Need, Instant)>,
    /// Whether it has been forgotten: whoever comes with a job must look for the provider anew.
    retired: bool,
    timer: Option<Timer>,
}

#[derive(Debug)]
struct Timer {
    at: Instant,
    task: AbortHandle,
}

/// What is left of a mailbox, after as much as could be done without waiting.
enum Left {
    /// All: whoever was at work just before has not left yet.
    All,
    /// A batch about which the store has to be asked or told something.
    Begun(Box<Begun>),
    /// What others have brought meanwhile.
    More,
}

impl Mailbox {
    fn may_go(&self, cached_for: Duration) -> bool {
        let needed = match self.need {
            Some((Need::Unused, _)) => false,
            Some((Need::Cached, used_at)) => used_at.elapsed() < cached_for,
            Some((Need::State | Need::Waiting(_), _)) | None => true,
        };
        !self.retired && !needed && !self.busy && self.jobs.is_empty()
    }
}

impl Cell {
    pub(super) fn new(id: ProviderId) -> Self {
        Self { id, mailbox: Mutex::default(), work: tokio::sync::Mutex::default() }
    }

    pub(super) fn id(&self) -> &ProviderId {
        &self.id
    }

    /// Takes no more jobs, if there is nothing to do, and nothing to remember that is not in the store too and was used within
    /// `cached_for`. Tells whether that has just come to be.
    pub(super) fn retire(&self, cached_for: Duration) -> bool {
        let mut mailbox = self.mailbox();
        let retires = mailbox.may_go(cached_for);
        mailbox.retired |= retires;
        retires
    }

    /// Whether it would [`retire`](Self::retire) now.
    pub(super) fn may_retire(&self, cached_for: Duration) -> bool {
        self.mailbox().may_go(cached_for)
    }

    /// Which version those who wait here know of; `None` if nobody does, or that is just changing.
    pub(super) fn waiting_on(&self) -> Option<Version> {
        let mailbox = self.mailbox();
        match mailbox.need {
            Some((Need::Waiting(version), _)) if !mailbox.busy => version,
            Some((Need::Waiting(_) | Need::Unused | Need::Cached | Need::State, _)) | None => None,
        }
    }

    /// Whether somebody may wait here.
    pub(super) fn may_be_waited_for(&self) -> bool {
        let mailbox = self.mailbox();
        match mailbox.need {
            Some((Need::Waiting(_), _)) | None => true,
            Some((Need::Unused | Need::Cached | Need::State, _)) => mailbox.busy,
        }
    }

    /// Another server has made this version of it. Tells whether anybody here has to look at that.
    pub(super) fn concerns(&self, version: Version) -> bool {
        let mailbox = self.mailbox();
        match mailbox.need {
            Some((Need::Waiting(known), _)) => known.is_none_or(|known| known < version) || mailbox.busy,
            Some((Need::Unused | Need::Cached | Need::State, _)) | None => mailbox.busy,
        }
    }

    fn mailbox(&self) -> MutexGuard<'_, Mailbox> {
        // Nothing panics while it is held.
        self.mailbox.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Puts a job into the mailbox, and sees that somebody works it off: here and now as far as that goes without waiting for
    /// anything, and the rest in a task of its own. Gives it back if the provider has been forgotten.
    pub(super) fn send(self: &Arc<Self>, shared: &Arc<Shared>, job: Job) -> Option<Job> {
        let mut mailbox = self.mailbox();
        if mailbox.retired {
            return Some(job);
        }
        mailbox.jobs.push(job.into());
        if !mailbox.busy {
            mailbox.busy = true;
            drop(mailbox);
            // A panic stays here: whoever has sent the job is not the one to blame.
            let rest = panic::catch_unwind(AssertUnwindSafe(|| {
                let left = self.begin(shared)?;
                let (cell, shared) = (Arc::clone(self), Arc::clone(shared));
                at_once(Box::pin(async move { cell.work_off(&shared, left).await }))
            }));
            if let Ok(Some(rest)) = rest {
                tokio::spawn(rest);
            }
        }
        None
    }

    /// Works off what is in the mailbox, as far as that goes without waiting for anything. Where the store is not shared, nothing is
    /// left of nearly all polls.
    fn begin(self: &Arc<Self>, shared: &Arc<Shared>) -> Option<Left> {
        let Ok(mut work) = self.work.try_lock() else { return Some(Left::All) };
        let _idle = SetIdle::new(self);
        let was_waited_for = work.is_waited_for();
        let jobs = mem::take(&mut self.mailbox().jobs);
        if let Some(begun) = work::begin(&self.id, shared, &mut work, jobs) {
            return Some(Left::Begun(begun));
        }
        if !self.becomes_idle(shared, &work) {
            return Some(Left::More);
        }
        // Where nobody has waited, and nothing was decided, nothing is due any sooner than it was. But who stops waiting is to be
        // heard from again within a TTL, and nobody decides that.
        let is_timed = !was_waited_for && !work.is_waited_for() && self.mailbox().timer.is_some();
        let next_deadline = if is_timed { None } else { work.next_deadline(shared) };
        self.leave(shared, work, next_deadline);
        None
    }

    /// Works off the mailbox until it is empty, beginning with what [`begin`](Self::begin) has left.
    async fn work_off(self: Arc<Self>, shared: &Arc<Shared>, left: Left) {
        let mut work = self.work.lock().await;
        let _idle = SetIdle::new(&self);
        // Whoever came first works off what there was. What others bring meanwhile is not for them to do.
        let (mut begun, mut is_first) = match left {
            Left::All => (None, false),
            Left::Begun(begun) => (Some(begun), true),
            Left::More => (None, true),
        };
        loop {
            if let Some(begun) = begun.take() {
                work::finish(&self.id, shared, &mut work, *begun).await;
            }
            if self.becomes_idle(shared, &work) {
                break;
            }
            if mem::take(&mut is_first) {
                tokio::task::yield_now().await;
            }
            let jobs = mem::take(&mut self.mailbox().jobs);
            begun = work::begin(&self.id, shared, &mut work, jobs);
        }
        let next_deadline = work.next_deadline(shared);
        self.leave(shared, work, next_deadline);
    }

    /// Whether there is nothing left to do. From then on, the next job starts the next worker.
    fn becomes_idle(&self, shared: &Shared, work: &Work) -> bool {
        let mut mailbox = self.mailbox();
        if !mailbox.jobs.is_empty() {
            return false;
        }
        // Under the same lock as the look at the jobs.
        mailbox.busy = false;
        mailbox.need = Some((work.need(shared.store.is_shared()), Instant::now()));
        true
    }

    fn leave(
        self: &Arc<Self>,
        shared: &Arc<Shared>,
        work: tokio::sync::MutexGuard<'_, Work>,
        next_deadline: Option<Instant>,
    ) {
        self.set_timer(shared, next_deadline);
        drop(work);
        shared.drop_if_unneeded(self, CACHED_FOR);
    }

    fn set_timer(self: &Arc<Self>, shared: &Arc<Shared>, at: Option<Instant>) {
        let mut mailbox = self.mailbox();
        // A timer that rings too early does no harm, so a later deadline leaves it alone.
        let Some(at) = at.filter(|at| mailbox.timer.as_ref().is_none_or(|timer| *at < timer.at)) else {
            return;
        };
        let (cell, shared) = (Arc::downgrade(self), Arc::clone(shared));
        let task = tokio::spawn(async move {
            tokio::time::sleep_until(at).await;
            if let Some(cell) = cell.upgrade() {
                cell.mailbox().timer = None;
                // What has been forgotten has no deadlines.
                drop(cell.send(&shared, Job::Tick));
            }
        });
        if let Some(old) = mailbox.timer.replace(Timer { at, task: task.abort_handle() }) {
            old.task.abort();
        }
    }
}

impl Drop for Cell {
    fn drop(&mut self) {
        if let Some(timer) = self.mailbox().timer.take() {
            timer.task.abort();
        }
    }
}

/// Goes as far as it does without waiting. Gives back what is left, which asks for its own waker when it is polled next.
fn at_once<F: Future<Output = ()> + Unpin>(mut work: F) -> Option<F> {
    let is_left = Pin::new(&mut work).poll(&mut Context::from_waker(Waker::noop())).is_pending();
    is_left.then_some(work)
}

/// Lets the next job start a worker, even if this one has come to an end that nobody foresaw.
struct SetIdle<'a> {
    cell: &'a Cell,
    /// A job may be sent because something else panics: that is no end of this worker.
    panicked_before: bool,
}

impl<'a> SetIdle<'a> {
    fn new(cell: &'a Cell) -> Self {
        Self { cell, panicked_before: std::thread::panicking() }
    }
}

impl Drop for SetIdle<'_> {
    fn drop(&mut self) {
        if !self.panicked_before && std::thread::panicking() {
            self.cell.mailbox().busy = false;
        }
    }
}
