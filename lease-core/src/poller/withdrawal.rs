//! Leaving the queue: a courtesy with a short limit, since the server drops by itself who is not heard from.

use super::Moment;
use super::reply::Heard;
use super::retry::{SHORTEST, Tries};
use super::turn::{Happened, Level, Line, Next, Outcome, Send, Verb, Wait};
use crate::ids::RequestKey;
use crate::time::{Millis, Timestamp};
use crate::wire::Body;

/// How long leaving may take, tries and all.
const BUDGET: Millis = Millis::from_secs(5);

/// A request on its way out.
#[derive(Debug)]
pub(super) struct Withdrawal {
    key: RequestKey,
    /// How it ends, whatever comes of leaving...
    ends: Ends,
    /// ...and what it had waited for.
    wait: Wait,
    patience: Patience,
    over_at: Timestamp,
    tries: Tries,
    step: Step,
}

#[derive(Debug)]
enum Ends {
    Cancelled,
    /// With this sentence for the user.
    Failed(String),
}

/// How much is tried.
#[derive(Clone, Copy, Debug)]
struct Patience {
    tries_left: u8,
    a_try: Millis,
}

#[derive(Debug)]
enum Step {
    Sending,
    Pausing,
}

impl Withdrawal {
    /// A runner that cancels sends SIGINT, 7.5 s later SIGTERM: by then it must be over.
    pub(super) fn cancelled(key: RequestKey, wait: Wait, moment: Moment) -> (Self, Next) {
        let patience = Patience { tries_left: 2, a_try: Millis::from_secs(2) };
        Self::begin(key, Ends::Cancelled, wait, patience, moment)
    }

    /// The caller's time is over.
    pub(super) fn gave_up(key: RequestKey, detail: String, wait: Wait, moment: Moment) -> (Self, Next) {
        let patience = Patience { tries_left: 3, a_try: Millis::from_secs(3) };
        Self::begin(key, Ends::Failed(detail), wait, patience, moment)
    }

    /// The server refuses the request; perhaps it takes this one.
    pub(super) fn refused(key: RequestKey, detail: String, wait: Wait, moment: Moment) -> (Self, Next) {
        let patience = Patience { tries_left: 1, a_try: Millis::from_secs(4) };
        Self::begin(key, Ends::Failed(detail), wait, patience, moment)
    }

    fn begin(key: RequestKey, ends: Ends, wait: Wait, patience: Patience, moment: Moment) -> (Self, Next) {
        let over_at = moment.at.after(BUDGET);
        let mut this = Self { key, ends, wait, patience, over_at, tries: Tries::new(), step: Step::Pausing };
        let next = this.send(moment);
        (this, next)
    }

    pub(super) fn next(&mut self, happened: Happened, moment: Moment, lines: &mut Vec<Line>) -> Option<Next> {
        match (&self.step, happened) {
            (Step::Pausing, Happened::Slept) => Some(self.send(moment)),
            (Step::Sending, happened @ (Happened::Answered(_) | Happened::NotAnswered { .. })) => {
                Heard::of(happened).map(|heard| self.heard(heard, moment, lines))
            }
            (Step::Sending | Step::Pausing, _) => None,
        }
    }

    /// Told (again) that the job is cancelled, instead of what it waited for: one more try, if there is one left.
    pub(super) fn cancel(&mut self, moment: Moment) -> Next {
        match &self.ends {
            Ends::Cancelled => self.send(moment),
            Ends::Failed(_) => {
                let (anew, next) = Self::cancelled(self.key.clone(), self.wait.clone(), moment);
                *self = anew;
                next
            }
        }
    }

    fn send(&mut self, moment: Moment) -> Next {
        let left = self.over_at.since(moment.at);
        let Some(tries_left) = self.patience.tries_left.checked_sub(1).filter(|_| left > Millis::ZERO) else {
            return self.end();
        };
        self.patience.tries_left = tries_left;
        self.step = Step::Sending;
        Next::Send(Send {
            verb: Verb::Withdraw,
            body: Body::from(self.key.clone()),
            wait_seconds: None,
            time_limit_ms: self.patience.a_try.min(left),
            fresh_credential: self.tries.fresh_credential(),
        })
    }

    fn heard(&mut self, heard: Heard, moment: Moment, lines: &mut Vec<Line>) -> Next {
        let why = match heard {
            Heard::Withdrawn
            | Heard::Pending(_)
            | Heard::Acquired(_)
            | Heard::Completed(_)
            | Heard::Failure => return self.end(),
            Heard::Unauthorised(_) if self.tries.may_refresh() && self.patience.tries_left > 0 => {
                return self.send(moment);
            }
            Heard::Unauthorised(words) | Heard::Refused(words) => words,
            Heard::Conflict(conflict) => conflict.words,
            Heard::Trouble(_) if self.patience.tries_left > 0 && self.over_at.since(moment.at) > SHORTEST => {
                self.step = Step::Pausing;
                return Next::Sleep { ms: SHORTEST };
            }
            Heard::Trouble(trouble) => trouble.cause,
        };
        let told =
            format!("the request could not be withdrawn ({why}); the server will drop it by itself soon");
        lines.push(Line::new(Level::Warning, &told));
        self.end()
    }

    fn end(&self) -> Next {
        let wait = self.wait.clone();
        let outcome = match &self.ends {
            Ends::Cancelled => Outcome::Cancelled { wait },
            Ends::Failed(detail) => Outcome::Failed { detail: detail.clone(), wait: Some(wait) },
        };
        Next::Finish { outcome }
    }
}
