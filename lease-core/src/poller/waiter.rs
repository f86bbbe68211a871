//! Waiting for the lease.

use super::Moment;
use super::reply::{Acquired, Heard, Pending};
use super::retry::{SHORTEST, Tries, Trouble, scaled};
use super::settings::WaiterSettings;
use super::turn::{Happened, Level, Line, Measured, Next, Outcome, Send, Verb, Wait};
use super::withdrawal::Withdrawal;
use super::words::{self, Source};
use crate::ids::{HeadSha, Priority, RequestKey};
use crate::time::{Millis, Timestamp};
use crate::wire::{Body, CompletedBy, HolderBody};

/// How long the server is asked to hold the answer. Many proxies cut off after 30 s or more of silence.
const WAIT: Millis = Millis::from_secs(25);
/// How long a request may take beyond the wait that it asks for.
const BEYOND_WAIT: Millis = Millis::from_secs(10);
/// How long a request may take that asks for no wait.
const REQUEST: Millis = Millis::from_secs(15);
/// How long a request may take beyond the caller's time.
const OVERTIME: Millis = Millis::from_secs(5);
/// How long a measure is good for: the base branch moves meanwhile.
const MEASURE_LASTS: Millis = Millis::from_secs(300);
/// How long the first measure may take: GitHub's rate limits last an hour at most.
const MEASURE_FIRST: Millis = Millis::from_secs(3600);
/// How long measuring again may take. The server doesn't hear from the request meanwhile, and drops it after 30 s or so.
const MEASURE_AGAIN: Millis = Millis::from_secs(10);

#[derive(Debug)]
pub(super) struct Waiter {
    settings: WaiterSettings,
    measure: Measure,
    presence: Presence,
    tries: Tries,
    /// What the last line told of the queue.
    told: Option<Place>,
    /// Why there was no lease, when the server last said.
    last_reason: Option<String>,
    /// Who held it then.
    last_holder: Option<HolderBody>,
    /// What has gone wrong since.
    last_trouble: Option<String>,
    held_answer: HeldAnswer,
    state: State,
}

#[derive(Debug)]
enum State {
    /// Not begun.
    Fresh,
    /// GitHub is asked.
    Measuring,
    /// The server is asked.
    Asking(Asked),
    /// Asleep, and what it does then.
    Pausing(Then),
    /// On its way out.
    Leaving(Box<Withdrawal>),
}

/// An acquire that is on its way.
#[derive(Clone, Copy, Debug)]
struct Asked {
    since: Timestamp,
    look: Look,
    priority: Priority,
}

/// How long the server is asked to hold the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Look {
    /// Not at all: the user has not been told yet why the run waits.
    First,
    /// So long.
    Long(Millis),
    /// Not at all: the caller's time is all but over.
    Last,
}

#[derive(Clone, Copy, Debug)]
enum Then {
    Ask,
    GiveUp,
}

/// How the run ranks, and how that is known.
#[derive(Debug)]
enum Measure {
    /// The user said so. GitHub isn't asked.
    Given(Priority),
    /// Not yet.
    None,
    /// GitHub said so, in that round.
    Taken { measured: Measured, at: Timestamp, round: Option<u64>, freshness: Freshness },
}

/// Whether the last attempt to measure again worked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Freshness {
    Fresh,
    Old,
}

/// Whether the server knows the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Presence {
    /// Nothing was sent, or it was refused.
    Absent,
    /// Something was sent that was not answered, and may have arrived.
    Possible,
    /// It said so.
    Known,
}

/// Whether the server does hold the answers that it says it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum HeldAnswer {
    /// As far as is known.
    Trusted,
    /// The last one came early. It may have had a reason; a second one in a row would be a loop.
    CameEarly,
}

/// What a line tells of the queue.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Place {
    reason: Option<String>,
    position: Option<u64>,
    round: Option<u64>,
    holder: Option<(HeadSha, String)>,
}

impl Waiter {
    pub(super) fn new(settings: WaiterSettings) -> Self {
        Self {
            measure: settings.priority.map_or(Measure::None, Measure::Given),
            settings,
            presence: Presence::Absent,
            tries: Tries::new(),
            told: None,
            last_reason: None,
            last_holder: None,
            last_trouble: None,
            held_answer: HeldAnswer::Trusted,
            state: State::Fresh,
        }
    }

    pub(super) fn next(&mut self, happened: Happened, moment: Moment, lines: &mut Vec<Line>) -> Option<Next> {
        if happened == Happened::Cancelled {
            return Some(self.cancel(moment, lines));
        }
        match (&mut self.state, happened) {
            (State::Leaving(withdrawal), happened) => withdrawal.next(happened, moment, lines),
            (State::Measuring, Happened::Measured(measured)) => Some(self.measured(measured, moment, lines)),
            (State::Measuring, Happened::MeasuringFailed { detail }) => {
                Some(self.measuring_failed(detail, moment, lines))
            }
            (
                &mut State::Asking(asked),
                happened @ (Happened::Answered(_) | Happened::NotAnswered { .. }),
            ) => {
                let heard = Heard::of(happened)?;
                Some(self.heard(heard, asked, moment, lines))
            }
            (State::Fresh, Happened::Started) => {
                words::request(&self.settings, lines);
                Some(self.measure_or_ask(moment))
            }
            (State::Pausing(Then::Ask), Happened::Slept) => Some(self.measure_or_ask(moment)),
            (State::Pausing(Then::GiveUp), Happened::Slept) => Some(self.give_up(moment)),
            (State::Fresh | State::Measuring | State::Asking(_) | State::Pausing(_), _) => None,
        }
    }

    fn key(&self) -> RequestKey {
        RequestKey {
            head_sha: self.settings.subject.head_sha.clone(),
            client_id: self.settings.client_id.clone(),
        }
    }

    fn priority(&self) -> Option<Priority> {
        match &self.measure {
            Measure::Given(priority) => Some(*priority),
            Measure::None => None,
            Measure::Taken { measured, .. } => Some(measured.priority),
        }
    }

    /// What it has waited for until now.
    fn wait(&self, moment: Moment) -> Wait {
        Wait {
            waited_ms: moment.so_far(),
            priority: self.priority(),
            reason: self.last_reason.clone(),
            holder: self.last_holder.clone(),
        }
    }

    fn left(&self, moment: Moment) -> Millis {
        Timestamp::default().after(self.settings.timeout).since(moment.at)
    }

    fn measure_or_ask(&mut self, moment: Moment) -> Next {
        let left = self.left(moment);
        match &self.measure {
            Measure::Given(priority) => {
                let measured = Measured { priority: *priority, commits: None };
                self.ask(measured, moment)
            }
            Measure::None => {
                self.state = State::Measuring;
                Next::Measure { time_limit_ms: left.clamp(MEASURE_AGAIN, MEASURE_FIRST) }
            }
            Measure::Taken { measured, at, round, .. } => {
                let round_now = self.told.as_ref().and_then(|told| told.round);
                let outdated = moment.at.since(*at) >= MEASURE_LASTS || *round != round_now;
                // In the last moments before giving up, asking the server is worth more.
                if outdated && left > MEASURE_AGAIN {
                    self.state = State::Measuring;
                    Next::Measure { time_limit_ms: MEASURE_AGAIN }
                } else {
                    self.ask(measured.clone(), moment)
                }
            }
        }
    }

    fn measured(&mut self, measured: Measured, moment: Moment, lines: &mut Vec<Line>) -> Next {
        let base_ref = &self.settings.subject.base_ref;
        match self.priority() {
            None => lines.push(words::priority(Source::GitHub(&measured), base_ref)),
            Some(before) if before != measured.priority => {
                lines.push(words::priority_now(measured.priority, base_ref));
            }
            Some(_) => (),
        }
        let next = self.ask(measured.clone(), moment);
        let round = self.told.as_ref().and_then(|told| told.round);
        self.measure = Measure::Taken { measured, at: moment.at, round, freshness: Freshness::Fresh };
        next
    }

    fn measuring_failed(&mut self, detail: String, moment: Moment, lines: &mut Vec<Line>) -> Next {
        let round_now = self.told.as_ref().and_then(|told| told.round);
        match &mut self.measure {
            Measure::Taken { measured, at, round, freshness } => {
                if *freshness == Freshness::Fresh {
                    let text =
                        format!("the priority could not be measured again, so the old one stands: {detail}");
                    lines.push(Line::new(Level::Warning, &text));
                }
                (*at, *round, *freshness) = (moment.at, round_now, Freshness::Old);
                let measured = measured.clone();
                self.ask(measured, moment)
            }
            Measure::None | Measure::Given(_) => {
                let wait = Some(self.wait(moment));
                Next::Finish { outcome: Outcome::Failed { detail, wait } }
            }
        }
    }

    fn ask(&mut self, measured: Measured, moment: Moment) -> Next {
        let left = self.left(moment);
        let whole_seconds = left.min(WAIT).as_ms() / 1000;
        let look = match whole_seconds {
            0 => Look::Last,
            _ if self.told.is_none() => Look::First,
            seconds => Look::Long(Millis::from_secs(seconds)),
        };
        let (wait_seconds, may_take) = match look {
            Look::First | Look::Last => (None, REQUEST),
            Look::Long(wait) => (Some(whole_seconds), wait.plus(BEYOND_WAIT).max(REQUEST)),
        };
        let mut body = Body::from(self.key());
        body.priority = Some(measured.priority);
        // Sent each time: whatever became of the request meanwhile (evicted, cleared, restored), the server has them.
        body.commits = measured.commits.and_then(|shas| shas.try_into().ok());
        body.head_ref.clone_from(&self.settings.subject.head_ref);
        body.lease_ttl_ms = self.settings.lease_ttl;
        body.run_url.clone_from(&self.settings.run_url);
        self.state = State::Asking(Asked { since: moment.at, look, priority: measured.priority });
        Next::Send(Send {
            verb: Verb::Acquire,
            body,
            wait_seconds,
            time_limit_ms: may_take.min(left.plus(OVERTIME)),
            fresh_credential: self.tries.fresh_credential(),
        })
    }

    fn heard(&mut self, heard: Heard, asked: Asked, moment: Moment, lines: &mut Vec<Line>) -> Next {
        match heard {
            Heard::Pending(pending) => {
                self.tries.succeeded(lines);
                self.presence = Presence::Known;
                self.tell_place(&pending, moment, lines);
                self.wait_on(&pending, asked, moment)
            }
            Heard::Acquired(acquired) => {
                self.tries.succeeded(lines);
                self.acquired(acquired, asked.priority, moment, lines)
            }
            Heard::Completed(by) => {
                self.tries.succeeded(lines);
                completed(by, asked.priority, moment, lines)
            }
            Heard::Withdrawn => {
                let cause = "the request was withdrawn by somebody else, so it is sent anew".to_owned();
                self.fail(&Trouble { cause }, moment, lines)
            }
            Heard::Failure => self.fail(&Heard::unfitting("failure"), moment, lines),
            Heard::Conflict(conflict) => self.fail(&conflict.into_trouble(), moment, lines),
            Heard::Trouble(trouble) => self.fail(&trouble, moment, lines),
            Heard::Unauthorised(_) if self.tries.may_refresh() => self.measure_or_ask(moment),
            Heard::Unauthorised(words) | Heard::Refused(words) => self.refused(words, moment),
        }
    }

    fn tell_place(&mut self, pending: &Pending, moment: Moment, lines: &mut Vec<Line>) {
        let why = words::why(pending);
        let holder = pending.holder.as_ref();
        let place = Place {
            reason: pending.reason.clone(),
            position: pending.position,
            // A server that leaves the round out has not left the round.
            round: pending.round.or_else(|| self.told.as_ref().and_then(|told| told.round)),
            holder: holder.map(|holder| (holder.head_sha.clone(), holder.acquired_at.clone())),
        };
        if self.told.as_ref() != Some(&place) {
            let round_before = self.told.as_ref().and_then(|told| told.round);
            let new_round = place.round.filter(|round| round_before.is_some_and(|before| before != *round));
            lines.push(words::waiting(&why, new_round, pending.estimated_wait, moment.so_far()));
        }
        if let Measure::Taken { round: round @ None, .. } = &mut self.measure {
            *round = place.round;
        }
        self.told = Some(place);
        (self.last_reason, self.last_trouble) = (Some(why), None);
        self.last_holder.clone_from(&pending.holder);
    }

    fn wait_on(&mut self, pending: &Pending, asked: Asked, moment: Moment) -> Next {
        let left = self.left(moment);
        if left < SHORTEST {
            return self.give_up(moment);
        }
        match asked.look {
            Look::First => return self.measure_or_ask(moment),
            Look::Long(wait) if pending.wait_applied => {
                let came_early = moment.at.since(asked.since).times(2) < wait;
                let had_come_early = self.held_answer == HeldAnswer::CameEarly;
                self.held_answer = if came_early { HeldAnswer::CameEarly } else { HeldAnswer::Trusted };
                if !(came_early && had_come_early) {
                    return self.measure_or_ask(moment);
                }
            }
            Look::Long(_) | Look::Last => (),
        }
        let interval = scaled(self.settings.poll_interval, 0.8 + 0.4 * moment.random);
        let pause = moment.retry_after.unwrap_or(interval).max(SHORTEST);
        self.state = State::Pausing(Then::Ask);
        Next::Sleep { ms: pause.min(left) }
    }

    fn fail(&mut self, trouble: &Trouble, moment: Moment, lines: &mut Vec<Line>) -> Next {
        // An answer that was lost may have been the grant.
        if self.presence == Presence::Absent {
            self.presence = Presence::Possible;
        }
        self.last_trouble = Some(trouble.cause.clone());
        let left = self.left(moment);
        if left == Millis::ZERO {
            return self.give_up(moment);
        }
        let pause = self.tries.failed(left, moment);
        lines.push(self.tries.line(trouble, pause));
        self.state = State::Pausing(if pause < left { Then::Ask } else { Then::GiveUp });
        Next::Sleep { ms: pause }
    }

    fn refused(&mut self, words: String, moment: Moment) -> Next {
        let wait = self.wait(moment);
        match self.presence {
            Presence::Known | Presence::Possible => {
                self.leave(Withdrawal::refused(self.key(), words, wait, moment))
            }
            Presence::Absent => Next::Finish { outcome: Outcome::Failed { detail: words, wait: Some(wait) } },
        }
    }

    fn give_up(&mut self, moment: Moment) -> Next {
        let waited = moment.so_far();
        let why: Vec<&str> =
            [&self.last_reason, &self.last_trouble].into_iter().flatten().map(|why| &**why).collect();
        let detail = match why.join("; then: ") {
            none if none.is_empty() => format!("gave up after waiting {waited} for the lease"),
            why => format!("gave up after waiting {waited} for the lease: {why}"),
        };
        let wait = self.wait(moment);
        match self.presence {
            Presence::Known | Presence::Possible => {
                self.leave(Withdrawal::gave_up(self.key(), detail, wait, moment))
            }
            Presence::Absent => Next::Finish { outcome: Outcome::Failed { detail, wait: Some(wait) } },
        }
    }

    fn cancel(&mut self, moment: Moment, lines: &mut Vec<Line>) -> Next {
        if let State::Leaving(withdrawal) = &mut self.state {
            return withdrawal.cancel(moment);
        }
        let is_asking = match self.state {
            State::Asking(_) => true,
            State::Fresh | State::Measuring | State::Pausing(_) | State::Leaving(_) => false,
        };
        let wait = self.wait(moment);
        match self.presence {
            Presence::Absent if !is_asking => Next::Finish { outcome: Outcome::Cancelled { wait } },
            Presence::Absent | Presence::Known | Presence::Possible => {
                lines.push(Line::new(Level::Info, "the job is cancelled: leaving the queue"));
                self.leave(Withdrawal::cancelled(self.key(), wait, moment))
            }
        }
    }

    fn acquired(
        &self,
        acquired: Acquired,
        priority: Priority,
        moment: Moment,
        lines: &mut Vec<Line>,
    ) -> Next {
        let waited = moment.so_far();
        lines.push(words::acquired(&acquired, &self.settings.subject.base_ref, waited));
        Next::Finish {
            outcome: Outcome::Acquired {
                fencing_token: acquired.fencing_token,
                acquired_at: acquired.since,
                priority,
                stacked_pull_requests: acquired.stacked_pull_requests,
                waited_ms: waited,
            },
        }
    }

    fn leave(&mut self, (withdrawal, next): (Withdrawal, Next)) -> Next {
        self.state = State::Leaving(Box::new(withdrawal));
        next
    }
}

fn completed(by: Option<CompletedBy>, priority: Priority, moment: Moment, lines: &mut Vec<Line>) -> Next {
    let waited = moment.so_far();
    lines.push(words::completed(by.as_ref(), waited));
    Next::Finish { outcome: Outcome::Completed { completed_by: by, priority, waited_ms: waited } }
}
