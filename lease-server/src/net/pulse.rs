//! What one connection is doing, and until when it may go on like this.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::Waker;

use tokio::time::{Duration, Instant};

use super::bounds::TimeLimits;

/// How long a connection that has been told to end may take for it, while nobody waits for an answer on it.
const FAREWELL: Duration = Duration::from_secs(2);

/// A reader who takes less than this within the time limit does not take it.
const PROGRESS_BYTES: usize = 16 * 1024;

/// A connection, as far as it matters for when it has to end. Whoever sees it do something says so here; whoever drives it asks.
#[derive(Debug)]
pub(super) struct Pulse {
    limits: TimeLimits,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    /// Since when nobody waits for an answer.
    quiet_since: Instant,
    /// When the next request's first byte has come, as far as that can be told.
    head_since: Option<Instant>,
    /// Whether there has been a request.
    served: bool,
    /// Whether bytes that come need not be a request's: HTTP/2 has others.
    http2: bool,
    /// The answers that are being made or taken, by number; since when a piece of it waits for the reader, where one does. With HTTP/1
    /// there is one at most, with HTTP/2 there are a few.
    answers: Vec<(u64, Option<Instant>)>,
    answer_count: u64,
    /// Since when the socket takes nothing more, and how much it has taken since.
    blocked: Option<(Instant, usize)>,
    ending: Ending,
    driver: Option<Waker>,
}

/// Whether the connection is to end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ending {
    No,
    /// Once what is being answered is answered; since then.
    Asked(Instant),
    /// The same, and the other end has been told.
    Told(Instant),
    Now,
}

/// What is to become of a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It may go on until then, if nothing else happens.
    GoOn(Instant),
    /// It is to take no more requests, and to end with the last answer.
    Finish,
    /// It has to end now.
    Cut,
}

impl Pulse {
    pub(super) fn new(limits: TimeLimits) -> Self {
        let state = State {
            quiet_since: Instant::now(),
            head_since: None,
            served: false,
            http2: false,
            answers: Vec::new(),
            answer_count: 0,
            blocked: None,
            ending: Ending::No,
            driver: None,
        };
        Self { limits, state: Mutex::new(state) }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing panics while it is held.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Who is to be woken if something happens elsewhere.
    pub(super) fn driven_by(&self, waker: &Waker) {
        let mut state = self.state();
        if !state.driver.as_ref().is_some_and(|known| known.will_wake(waker)) {
            state.driver = Some(waker.clone());
        }
    }

    /// A handshake is over: what counts begins now.
    pub(super) fn begins_anew(&self) {
        let mut state = self.state();
        state.quiet_since = Instant::now();
        state.head_since = None;
    }

    /// Bytes have come.
    pub(super) fn heard(&self) {
        let mut state = self.state();
        if state.answers.is_empty() && !state.http2 && state.head_since.is_none() {
            state.head_since = Some(Instant::now());
        }
    }

    /// The socket has taken so many bytes; whether it has taken all that there were.
    pub(super) fn taken(&self, bytes: usize, all: bool) {
        let mut state = self.state();
        state.blocked = match state.blocked {
            Some((since, taken)) if !all && taken + bytes < PROGRESS_BYTES => Some((since, taken + bytes)),
            Some(_) | None => None,
        };
    }

    /// The socket takes nothing more for now.
    pub(super) fn blocked(&self) {
        self.state().blocked.get_or_insert_with(|| (Instant::now(), 0));
    }

    /// A request is there; its answer has that number.
    pub(super) fn request(&self, http2: bool) -> u64 {
        let mut state = self.state();
        state.served = true;
        state.http2 = http2;
        state.head_since = None;
        state.answer_count += 1;
        let number = state.answer_count;
        state.answers.push((number, None));
        number
    }

    /// A piece of an answer waits for its reader.
    pub(super) fn handed_out(&self, answer: u64) {
        self.mark(answer, Some(Instant::now()));
    }

    /// The next piece of an answer is asked for.
    pub(super) fn asked_for(&self, answer: u64) {
        self.mark(answer, None);
    }

    fn mark(&self, answer: u64, waits_since: Option<Instant>) {
        let mut state = self.state();
        if let Some((_, mark)) = state.answers.iter_mut().find(|(number, _)| *number == answer) {
            *mark = waits_since;
        }
        if waits_since.is_some() {
            state.wake_from_elsewhere();
        }
    }

    /// An answer has been handed out wholly, or nobody wants it any more.
    pub(super) fn answered(&self, answer: u64) {
        let mut state = self.state();
        state.answers.retain(|(number, _)| *number != answer);
        if state.answers.is_empty() {
            state.quiet_since = Instant::now();
            state.wake_from_elsewhere();
        }
    }

    /// Asks it to end: at once where nobody has ever sent a request, else with the last answer.
    pub(super) fn leave(&self) {
        let mut state = self.state();
        state.ending = match state.ending {
            _ if !state.served => Ending::Now,
            Ending::No => Ending::Asked(Instant::now()),
            ending @ (Ending::Asked(_) | Ending::Told(_) | Ending::Now) => ending,
        };
        state.wake();
    }

    /// Asks it to end with the last answer, and with that to the request whose headers are on the way.
    pub(super) fn finish(&self) {
        let mut state = self.state();
        if state.ending == Ending::No {
            state.ending = Ending::Asked(Instant::now());
        }
        state.wake();
    }

    /// Where nobody waits for an answer and it is not ending anyway: whether there has been a request, and since when.
    pub(super) fn is_idle(&self) -> Option<(bool, Instant)> {
        let state = self.state();
        (state.answers.is_empty() && state.ending == Ending::No).then_some((state.served, state.quiet_since))
    }

    /// What is to become of it.
    pub(super) fn verdict(&self, now: Instant) -> Verdict {
        let mut state = self.state();
        if state.is_over(now, self.limits) {
            return Verdict::Cut;
        }
        let asks = match state.ending {
            Ending::No => state.is_overdue(now, self.limits),
            Ending::Asked(_) => true,
            Ending::Told(_) | Ending::Now => false,
        };
        if asks {
            state.ending = Ending::Told(now);
            return Verdict::Finish;
        }
        Verdict::GoOn(state.next_look(now, self.limits))
    }
}

impl State {
    fn wake(&self) {
        if let Some(driver) = &self.driver {
            driver.wake_by_ref();
        }
    }

    /// HTTP/2 has a task for each answer; with HTTP/1 the driver itself is at work.
    fn wake_from_elsewhere(&self) {
        if self.http2 {
            self.wake();
        }
    }

    /// Until when the next request has to be there, while nobody waits for an answer.
    fn request_due(&self, limits: TimeLimits) -> Instant {
        let first = self.quiet_since + if self.served { limits.idle } else { limits.head };
        match self.head_since {
            Some(since) if self.served => first.min(since + limits.head),
            Some(_) | None => first,
        }
    }

    /// Until when the readers of all answers must have taken something, as each of them has stalled.
    fn stall_due(&self, limits: TimeLimits) -> Option<Instant> {
        let mut latest = None;
        for (_, waits_since) in &self.answers {
            latest = latest.max(Some((*waits_since)?));
        }
        latest.map(|since| since + limits.stall)
    }

    /// Whether it has to end now.
    fn is_over(&self, now: Instant, limits: TimeLimits) -> bool {
        self.ending == Ending::Now || self.cut_due(limits).is_some_and(|due| due <= now)
    }

    fn cut_due(&self, limits: TimeLimits) -> Option<Instant> {
        let blocked = self.blocked.map(|(since, _)| since + limits.stall);
        let farewell = match self.ending {
            Ending::Told(at) if self.answers.is_empty() => Some(at.max(self.quiet_since) + FAREWELL),
            // No request lasts longer than this, but where nobody takes the answer.
            Ending::Told(at) => Some(at + limits.idle + limits.stall),
            Ending::No | Ending::Asked(_) | Ending::Now => None,
        };
        let first_head = (!self.served).then(|| self.request_due(limits));
        blocked.into_iter().chain(farewell).chain(first_head).chain(self.stall_due(limits)).min()
    }

    /// Whether it has to take leave. An answer that is not taken keeps nobody from theirs on the same connection, so it is
    /// reason for a farewell, not for an end.
    fn is_overdue(&self, now: Instant, limits: TimeLimits) -> bool {
        self.leave_due(limits).is_some_and(|due| due <= now)
    }

    fn leave_due(&self, limits: TimeLimits) -> Option<Instant> {
        if self.answers.is_empty() {
            return Some(self.request_due(limits));
        }
        let first = self.answers.iter().filter_map(|(_, waits_since)| *waits_since).min()?;
        Some(first + limits.stall)
    }

    fn next_look(&self, now: Instant, limits: TimeLimits) -> Instant {
        let leave = match self.ending {
            Ending::No => self.leave_due(limits),
            Ending::Asked(_) | Ending::Told(_) | Ending::Now => None,
        };
        // Where nothing is due, something has to happen first, and then it is looked at again.
        self.cut_due(limits).into_iter().chain(leave).min().unwrap_or(now + limits.idle)
    }
}
