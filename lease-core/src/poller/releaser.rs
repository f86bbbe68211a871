//! Handing the lease back. The queue stands still until it arrives, so it is tried for as long as there is time.

use super::Moment;
use super::reply::{Conflict, ConflictKind, Heard};
use super::retry::{Tries, Trouble};
use super::settings::ReleaserSettings;
use super::turn::{Happened, Level, Line, Next, Outcome, ReleaseStatus, Send, Verb};
use crate::time::{Millis, Timestamp};
use crate::wire::{Body, SentStatus};

/// How long a request may take.
const REQUEST: Millis = Millis::from_secs(15);
/// The same when the time is all but over.
const LAST_REQUEST: Millis = Millis::from_secs(2);
/// How long a runner that cancels leaves, and some to spare: it kills 10 s after the first signal.
const ONCE_CANCELLED: Millis = Millis::from_secs(5);

#[derive(Debug)]
pub(super) struct Releaser {
    settings: ReleaserSettings,
    over_at: Timestamp,
    tries: Tries,
    last_trouble: Option<String>,
    state: State,
}

#[derive(Debug)]
enum State {
    Fresh,
    Sending,
    Pausing(Then),
}

#[derive(Clone, Copy, Debug)]
enum Then {
    Send,
    GiveUp,
}

impl Releaser {
    pub(super) fn new(settings: ReleaserSettings) -> Self {
        let over_at = Timestamp::default().after(settings.limit);
        Self { settings, over_at, tries: Tries::new(), last_trouble: None, state: State::Fresh }
    }

    pub(super) fn next(&mut self, happened: Happened, moment: Moment, lines: &mut Vec<Line>) -> Option<Next> {
        match (&self.state, happened) {
            (_, Happened::Cancelled) => Some(self.cancel(moment)),
            (State::Fresh, Happened::Started) | (State::Pausing(Then::Send), Happened::Slept) => {
                Some(self.send(moment))
            }
            (State::Pausing(Then::GiveUp), Happened::Slept) => Some(self.give_up(moment)),
            (State::Sending, happened @ (Happened::Answered(_) | Happened::NotAnswered { .. })) => {
                Heard::of(happened).map(|heard| self.heard(heard, moment, lines))
            }
            (State::Fresh | State::Sending | State::Pausing(_), _) => None,
        }
    }

    fn send(&mut self, moment: Moment) -> Next {
        let mut body = Body::from(self.settings.held.key());
        body.status = Some(match self.settings.status {
            ReleaseStatus::Success => SentStatus::Success,
            ReleaseStatus::Failure => SentStatus::Failure,
            ReleaseStatus::Cancelled => SentStatus::Cancelled,
        });
        body.fencing_token = self.settings.held.fencing_token;
        self.state = State::Sending;
        Next::Send(Send {
            verb: Verb::Release,
            body,
            wait_seconds: None,
            time_limit_ms: self.over_at.since(moment.at).clamp(LAST_REQUEST, REQUEST),
            fresh_credential: self.tries.fresh_credential(),
        })
    }

    fn heard(&mut self, heard: Heard, moment: Moment, lines: &mut Vec<Line>) -> Next {
        match (heard, self.settings.status) {
            (Heard::Completed(_), ReleaseStatus::Success)
            | (Heard::Failure, ReleaseStatus::Failure | ReleaseStatus::Cancelled) => self.released(lines),
            (Heard::Completed(_), ReleaseStatus::Failure | ReleaseStatus::Cancelled) => {
                self.fail(&Heard::unfitting("completed"), moment, lines)
            }
            (Heard::Failure, ReleaseStatus::Success) => {
                self.fail(&Heard::unfitting("failure"), moment, lines)
            }
            (Heard::Pending(_), _) => self.fail(&Heard::unfitting("pending"), moment, lines),
            (Heard::Acquired(_), _) => self.fail(&Heard::unfitting("acquired"), moment, lines),
            (Heard::Withdrawn, _) => self.fail(&Heard::unfitting("withdrawn"), moment, lines),
            (Heard::Trouble(trouble), _) => self.fail(&trouble, moment, lines),
            (Heard::Conflict(conflict), _) => self.conflict(conflict, moment),
            (Heard::Unauthorised(_), _) if self.tries.may_refresh() => self.send(moment),
            (Heard::Unauthorised(words) | Heard::Refused(words), _) => self.failed(&words),
        }
    }

    fn released(&self, lines: &mut Vec<Line>) -> Next {
        let status = self.settings.status;
        let text = format!("released the lease with {}", status.name());
        lines.push(Line::new(Level::Info, &text));
        Next::Finish { outcome: Outcome::Released { status } }
    }

    fn conflict(&self, conflict: Conflict, moment: Moment) -> Next {
        match conflict.kind {
            ConflictKind::LeaseLost => Next::Finish { outcome: conflict.into_loss(moment.now) },
            // Without a token it was a question as well: it may be that nothing was ever taken.
            ConflictKind::NotTheHolder if self.settings.held.fencing_token.is_none() => {
                Next::Finish { outcome: Outcome::NotHeld { detail: conflict.words } }
            }
            ConflictKind::NotTheHolder | ConflictKind::ContraryRelease => {
                self.failed(&conflict.into_trouble().cause)
            }
        }
    }

    fn fail(&mut self, trouble: &Trouble, moment: Moment, lines: &mut Vec<Line>) -> Next {
        self.last_trouble = Some(trouble.cause.clone());
        let left = self.over_at.since(moment.at);
        if left == Millis::ZERO {
            return self.give_up(moment);
        }
        let pause = self.tries.failed(left, moment);
        lines.push(self.tries.line(trouble, pause));
        self.state = State::Pausing(if pause < left { Then::Send } else { Then::GiveUp });
        Next::Sleep { ms: pause }
    }

    /// The release is what is left to do, all the more when the job is cancelled: it is sent at once, and not for long.
    fn cancel(&mut self, moment: Moment) -> Next {
        let was_sent = match self.state {
            State::Fresh => false,
            State::Sending | State::Pausing(_) => true,
        };
        if was_sent && self.over_at.since(moment.at) == Millis::ZERO {
            return self.give_up(moment);
        }
        self.over_at = self.over_at.min(moment.at.after(ONCE_CANCELLED));
        self.send(moment)
    }

    fn give_up(&self, moment: Moment) -> Next {
        let tried = moment.so_far();
        let trouble = self.last_trouble.as_deref().unwrap_or("there was no time for an answer");
        self.failed(&format!("after trying for {tried}: {trouble}"))
    }

    fn failed(&self, why: &str) -> Next {
        let status = self.settings.status.name();
        let detail = format!("the lease could not be released with {status}: {why}");
        Next::Finish { outcome: Outcome::Failed { detail, wait: None } }
    }
}
