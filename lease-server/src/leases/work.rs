//! A batch of jobs of one provider: step through them, make what was decided durable with one commit, then tell everybody.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use lease_core::ids::{ProviderId, RequestKey};
use lease_core::provider::{Answer, Command, Provider, Step};
use lease_core::time::Timestamp;
use tokio::sync::oneshot;
use tokio::time::{Duration, Instant};

use super::cell::{Job, Posted, Reply};
use super::loaded::{Loaded, Next};
use super::waiting::{Waiter, WaiterId, WaitingRoom};
use super::{LeaseError, Look, Shared};
use crate::decisions::{self, Decision, Origin};
use crate::store::{Change, CommitError, Found, Reading, StoreError, Version};
use crate::telemetry::{Asker, BatchSpans};

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

/// A job, after those who wait have taken their seats.
enum Task {
    Command { command: Command, origin: Origin, reply: oneshot::Sender<Reply> },
    Poll(WaiterId),
    HangUp(WaiterId),
    Look(oneshot::Sender<Result<Look, LeaseError>>),
}

impl Task {
    /// Whether somebody wants something decided.
    fn is_command(&self) -> bool {
        match self {
            Self::Command { .. } | Self::Poll(_) => true,
            Self::HangUp(_) | Self::Look(_) => false,
        }
    }
}

/// What somebody will hear once the batch is durable.
enum Due {
    /// The task's own caller.
    Caller(usize, Reply),
    Onlooker(usize, Box<Look>),
    /// A long poll.
    Waiter(WaiterId, Reply),
}

/// Works off one batch.
pub(super) async fn off(id: &ProviderId, shared: &Arc<Shared>, work: &mut Work, jobs: Vec<Posted>) {
    let seats = work.waiting.len();
    let (tasks, askers) = seat(&mut work.waiting, jobs);
    let commands = tasks.iter().filter(|task| task.is_command()).count();
    let mut spans = shared.telemetry.batch(id, askers, commands);
    let failure = match try_off(id, shared, work, &tasks, &mut spans).await {
        Ok(due) => {
            tell(&mut work.waiting, tasks, due);
            work.remember(shared);
            shared.metrics.waiting_changed(seats, work.waiting.len());
            spans.end();
            return;
        }
        Err(why) => why,
    };
    let failure = match failure {
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
    let overdue = leaving(shared, &work.waiting);
    let due = overdue.into_iter().map(|waiter| Due::Waiter(waiter, Err(failure.clone().into())));
    let own = tasks.iter().enumerate().map(|(index, task)| match task {
        Task::Poll(waiter) | Task::HangUp(waiter) => Due::Waiter(*waiter, Err(failure.clone().into())),
        Task::Command { .. } | Task::Look(_) => Due::Caller(index, Err(failure.clone().into())),
    });
    let due = own.chain(due).collect();
    tell(&mut work.waiting, tasks, due);
    shared.metrics.waiting_changed(seats, work.waiting.len());
    spans.failed("store_unavailable");
    spans.end();
}

/// Whoever asks to wait has a seat from here on, however often the batch is computed. Also tells whose tasks are recorded, by their
/// numbers.
fn seat(waiting: &mut WaitingRoom, jobs: Vec<Posted>) -> (Vec<Task>, Vec<(usize, Asker)>) {
    let mut tasks = Vec::with_capacity(jobs.len());
    let mut askers = Vec::new();
    for Posted { job, asker } in jobs {
        askers.extend(asker.map(|asker| (tasks.len(), asker)));
        match job {
            Job::Command { command, origin, reply } => {
                tasks.push(Task::Command { command, origin, reply });
            }
            Job::Wait { acquire, until, waiter, reply } => {
                waiting.enter(waiter, Waiter { acquire, until, reply });
                tasks.push(Task::Poll(waiter));
            }
            Job::HangUp { waiter } => tasks.push(Task::HangUp(waiter)),
            Job::Look { reply } => tasks.push(Task::Look(reply)),
            Job::Tick => {}
        }
    }
    (tasks, askers)
}

/// Those who wait no longer, whatever their status.
fn leaving(shared: &Shared, waiting: &WaitingRoom) -> Vec<WaiterId> {
    if shared.is_stopping() { waiting.ids() } else { waiting.overdue(Instant::now()) }
}

async fn try_off(
    id: &ProviderId,
    shared: &Shared,
    work: &mut Work,
    tasks: &[Task],
    spans: &mut BatchSpans,
) -> Result<Vec<Due>, Failure> {
    // A connection to the store may break at any time. What it was told is found when it is read again.
    let mut may_fail = shared.store.is_shared();
    for _ in 0..MAX_CONFLICTS {
        let Present { now, mut loaded, is_new, taken_out } = present(id, shared, work, spans).await?;
        let held_until = held_until(&loaded);
        let mut batch = Batch::new(id, now, &mut loaded, &work.waiting, tasks);
        batch.tell_taken_out(&taken_out);
        if is_new {
            batch.take_up_waiting();
        }
        batch.pass_time(tasks);
        batch.step_through(tasks);
        batch.let_go(&leaving(shared, &work.waiting));
        let Batch { decisions, due, brought, .. } = batch;
        match commit(id, shared, loaded, &decisions, spans).await {
            Ok(loaded) => {
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
                return Ok(due);
            }
            Err(CommitError::Conflict) => shared.metrics.conflict(),
            Err(CommitError::Unavailable(_)) if may_fail => may_fail = false,
            Err(CommitError::Unavailable(why)) => return Err(Failure::Store(why)),
        }
    }
    Err(Failure::Provider(StoreError("too many others change this provider at once".into())))
}

/// Until when the lease is held, if nobody is heard from: onlookers see that, and nobody decides it.
fn held_until(loaded: &Loaded) -> Option<Timestamp> {
    let provider = &loaded.provider;
    provider.lease().map(|lease| lease.expires_at(provider.policy()))
}

/// A provider as it is now, to be stepped.
struct Present {
    now: Timestamp,
    loaded: Box<Loaded>,
    /// Whether it is not the one that was known: it knows of nobody who waits here.
    is_new: bool,
    /// Requests that others have taken out meanwhile.
    taken_out: Vec<RequestKey>,
}

/// Looks what there is now. The state that is known is taken out of `work`, and only put back once what comes of it is durable:
/// whatever goes wrong on the way, it is read again.
async fn present(
    id: &ProviderId,
    shared: &Shared,
    work: &mut Work,
    spans: &mut BatchSpans,
) -> Result<Present, Failure> {
    let earlier = work.loaded.take();
    let known = earlier.as_ref().and_then(|loaded| loaded.version());
    // Where nothing is stored, nobody else can have stored anything either, if there is nobody else.
    let is_known = !shared.store.is_shared() && earlier.is_some();
    let Reading { now, restarted_at, found } = if is_known {
        let now = shared.clock().now();
        Reading { now, restarted_at: Timestamp::default(), found: Found::Unchanged }
    } else {
        let calling = spans.calling();
        let read = shared.store.read(id, known).await;
        spans.called(
            "read",
            shared.store.system(),
            calling,
            read.as_ref().err().map(|_| "store_unavailable"),
        );
        read.map_err(Failure::Store)?
    };
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
    } else if is_new && work.was_loaded {
        // Whoever was heard since it was stored, the store does not know.
        now
    } else {
        restarted_at.max(shared.failed_at())
    };
    let restarted = loaded.restart(restarted_at);
    Ok(Present { now, loaded, is_new: is_new || restarted, taken_out })
}

/// Stores what was decided. Where nothing was, nothing is written. `None` if the provider is forgotten.
async fn commit(
    id: &ProviderId,
    shared: &Shared,
    loaded: Box<Loaded>,
    decisions: &[Decision],
    spans: &mut BatchSpans,
) -> Result<Option<Box<Loaded>>, CommitError> {
    let next = loaded
        .commit(id, decisions, shared.retention, shared.store.snapshot_version())
        .map_err(CommitError::Unavailable)?;
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

fn tell(waiting: &mut WaitingRoom, tasks: Vec<Task>, due: Vec<Due>) {
    // A caller that is gone has no use for the answer: hence all the results that nobody looks at.
    let mut tasks: Vec<Option<Task>> = tasks.into_iter().map(Some).collect();
    for due in due {
        match due {
            Due::Caller(index, result) => match tasks[index].take() {
                Some(Task::Command { reply, .. }) => drop(reply.send(result)),
                Some(Task::Look(reply)) => {
                    if let Err(why) = result {
                        drop(reply.send(Err(why)));
                    }
                }
                Some(Task::Poll(_) | Task::HangUp(_)) | None => {}
            },
            Due::Onlooker(index, look) => {
                if let Some(Task::Look(reply)) = tasks[index].take() {
                    drop(reply.send(Ok(*look)));
                }
            }
            Due::Waiter(id, result) => {
                if let Some(waiter) = waiting.leave(id) {
                    drop(waiter.reply.send(result));
                }
            }
        }
    }
}

/// One way through a batch. It only computes; who is told what, is carried out when it is durable.
struct Batch<'a> {
    id: &'a ProviderId,
    now: Timestamp,
    loaded: &'a mut Loaded,
    waiting: &'a WaitingRoom,
    decisions: Vec<Decision>,
    /// Which of these each task has brought about. The rest was time.
    brought: Vec<(usize, Range<usize>)>,
    due: Vec<Due>,
    /// Long polls that have a seat, but whose turn in this batch is yet to come: nothing that happens before is for them.
    unheard: BTreeSet<WaiterId>,
    /// Long polls that have been answered in this batch already.
    left: BTreeSet<WaiterId>,
}

impl<'a> Batch<'a> {
    fn new(
        id: &'a ProviderId,
        now: Timestamp,
        loaded: &'a mut Loaded,
        waiting: &'a WaitingRoom,
        tasks: &[Task],
    ) -> Self {
        let polls = tasks.iter().filter_map(|task| match task {
            Task::Poll(id) => Some(*id),
            Task::Command { .. } | Task::HangUp(_) | Task::Look(_) => None,
        });
        let decisions = std::mem::take(&mut loaded.undurable);
        let (brought, due, left) = (Vec::new(), Vec::new(), BTreeSet::new());
        Self { id, now, loaded, waiting, decisions, brought, due, unheard: polls.collect(), left }
    }

    /// Carries out what has come due, even if nobody asks for anything.
    fn pass_time(&mut self, tasks: &[Task]) {
        match tasks.first() {
            // Its own step does so first.
            Some(Task::Command { .. }) => {}
            // A tick has no answer, and cannot be refused.
            Some(Task::Poll(_) | Task::HangUp(_) | Task::Look(_)) | None => {
                let _ = self.step(&Command::Tick, &Origin::default());
            }
        }
    }

    fn step(&mut self, command: &Command, origin: &Origin) -> Reply {
        self.step_with_time(command, origin).0
    }

    /// Also tells how many of the decisions were time's, the first ones.
    fn step_with_time(&mut self, command: &Command, origin: &Origin) -> (Reply, usize) {
        let Step { result, events, of_time, told } = self.loaded.provider.step(command, self.now);
        self.decisions.extend(Decision::of_step(events, of_time, origin));
        for (key, answer) in told {
            for id in self.waiting.of_request(&key) {
                self.answer(id, Ok(answer.clone()));
            }
        }
        (result.map_err(LeaseError::from), of_time)
    }

    /// What a long poll is told, if it waits and has not been told anything yet.
    fn answer(&mut self, id: WaiterId, reply: Reply) {
        if !self.unheard.contains(&id) && self.left.insert(id) {
            self.due.push(Due::Waiter(id, reply));
        }
    }

    /// Whoever waits on a request that was taken out elsewhere hears so.
    fn tell_taken_out(&mut self, keys: &[RequestKey]) {
        for key in keys {
            for id in self.waiting.of_request(key) {
                self.answer(id, Ok(Answer::Withdrawn { head_sha: key.head_sha.clone() }));
            }
        }
    }

    /// A state that was read anew knows of nobody who waits: all who are there say so again.
    fn take_up_waiting(&mut self) {
        for id in self.waiting.ids() {
            if !self.unheard.contains(&id) && !self.left.contains(&id) {
                self.poll(id);
            }
        }
    }

    fn step_through(&mut self, tasks: &[Task]) {
        for (index, task) in tasks.iter().enumerate() {
            let mut before = self.decisions.len();
            match task {
                Task::Command { command, origin, .. } => {
                    let (result, of_time) = self.step_with_time(command, origin);
                    before += of_time;
                    self.due.push(Due::Caller(index, result));
                }
                Task::Poll(id) => {
                    self.unheard.remove(id);
                    self.poll(*id);
                }
                Task::HangUp(id) => self.let_go(&[*id]),
                Task::Look(_) => {
                    let look = Look {
                        id: self.id.clone(),
                        view: self.loaded.provider.view(),
                        policy: self.loaded.provider.policy().clone(),
                        version: self.loaded.version(),
                    };
                    self.due.push(Due::Onlooker(index, Box::new(look)));
                }
            }
            let after = self.decisions.len();
            if after > before {
                self.brought.push((index, before..after));
            }
        }
    }

    fn poll(&mut self, id: WaiterId) {
        let Some(acquire) = self.waiting.acquire_of(id) else { return };
        let origin = Origin::by(acquire.actor.clone());
        match self.step(&Command::Acquire(acquire.clone()), &origin) {
            Ok(Answer::Pending(_)) => {}
            result => self.answer(id, result),
        }
    }

    /// These wait no longer: they get their present status, if they have not been told anything yet.
    fn let_go(&mut self, ids: &[WaiterId]) {
        for id in ids {
            let waits = !self.left.contains(id);
            if let Some(acquire) = self.waiting.acquire_of(*id).filter(|_| waits) {
                // Nobody has asked for what comes of that.
                let result = self.step(&Command::StopWaiting(acquire.claim.key.clone()), &Origin::default());
                self.answer(*id, result);
            }
        }
    }
}

#[cfg(test)]
mod tests;
