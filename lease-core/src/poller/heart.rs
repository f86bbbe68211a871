//! Keeping the lease. Whatever goes wrong, it goes on: a heart that stops loses the lease for certain.

use std::collections::BTreeSet;

use super::Moment;
use super::reply::{ConflictKind, Heard};
use super::retry::{SHORTEST, Tries, Trouble, scaled};
use super::settings::HeartSettings;
use super::turn::{Happened, Level, Line, Next, Outcome, ReleaseStatus, Send, Verb};
use crate::time::{Millis, Timestamp};
use crate::wire::{Body, SentStatus};

/// How long a heartbeat may take at most...
const REQUEST: Millis = Millis::from_secs(15);
/// ...and at least, however short the lease's TTL is.
const SHORTEST_REQUEST: Millis = Millis::from_secs(1);
/// How many causes are told apart before the log is spared.
const MAX_WARNED: usize = 8;
/// The next moment that a clock can tell.
const ONE_MS: Millis = Millis::new(1);

#[derive(Debug)]
pub(super) struct Heart {
    settings: HeartSettings,
    /// When the heartbeat was sent that got through last. Sent, not answered: the server may count from then.
    last_beat: Timestamp,
    tries: Tries,
    /// What has been warned of since then.
    warned: BTreeSet<String>,
    silence: Silence,
    state: State,
}

/// Whether the user knows that the lease may be gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Silence {
    Untold,
    Told,
}

#[derive(Debug)]
enum State {
    Fresh,
    Resting { until: Timestamp },
    Beating { since: Timestamp },
}

impl Heart {
    pub(super) fn new(settings: HeartSettings) -> Self {
        Self {
            settings,
            last_beat: Timestamp::default(),
            tries: Tries::new(),
            warned: BTreeSet::new(),
            silence: Silence::Untold,
            state: State::Fresh,
        }
    }

    pub(super) fn next(&mut self, happened: Happened, moment: Moment, lines: &mut Vec<Line>) -> Option<Next> {
        match (&self.state, happened) {
            (State::Fresh, Happened::Started | Happened::Cancelled) => Some(self.rest(self.third(), moment)),
            (State::Resting { .. }, Happened::Slept) | (State::Beating { .. }, Happened::Cancelled) => {
                Some(self.beat(moment))
            }
            // A cancelled job still holds the lease, until its post step has released it.
            (State::Resting { until }, Happened::Cancelled) => {
                let left = until.since(moment.at);
                Some(if left == Millis::ZERO { self.beat(moment) } else { self.rest(left, moment) })
            }
            (State::Beating { since }, happened @ (Happened::Answered(_) | Happened::NotAnswered { .. })) => {
                let since = *since;
                Heard::of(happened).map(|heard| self.heard(heard, since, moment, lines))
            }
            (State::Fresh | State::Resting { .. } | State::Beating { .. }, _) => None,
        }
    }

    /// Two heartbeats may get lost before the lease does.
    fn third(&self) -> Millis {
        scaled(self.settings.lease_ttl, 1.0 / 3.0).max(ONE_MS)
    }

    /// As long as a failure may cost.
    fn sixth(&self) -> Millis {
        scaled(self.settings.lease_ttl, 1.0 / 6.0).max(ONE_MS)
    }

    fn rest(&mut self, pause: Millis, moment: Moment) -> Next {
        self.state = State::Resting { until: moment.at.after(pause) };
        Next::Sleep { ms: pause }
    }

    fn beat(&mut self, moment: Moment) -> Next {
        let mut body = Body::from(self.settings.key.clone());
        body.priority = Some(self.settings.priority);
        body.status = Some(SentStatus::Acquired);
        body.fencing_token = Some(self.settings.fencing_token);
        body.lease_ttl_ms = Some(self.settings.lease_ttl);
        self.state = State::Beating { since: moment.at };
        Next::Send(Send {
            verb: Verb::Acquire,
            body,
            wait_seconds: None,
            time_limit_ms: self.sixth().clamp(SHORTEST_REQUEST, REQUEST),
            fresh_credential: self.tries.fresh_credential(),
        })
    }

    fn heard(&mut self, heard: Heard, since: Timestamp, moment: Moment, lines: &mut Vec<Line>) -> Next {
        match heard {
            Heard::Acquired(acquired) if acquired.fencing_token == self.settings.fencing_token => {
                self.tries.succeeded(lines);
                self.warned.clear();
                self.silence = Silence::Untold;
                self.last_beat = since;
                let due = since.after(self.third()).since(moment.at);
                self.rest(due.max(SHORTEST.min(self.third())), moment)
            }
            Heard::Acquired(acquired) => {
                let cause = format!("the server answers with the fencing token {}", acquired.fencing_token);
                self.fail(&Trouble { cause }, moment, lines)
            }
            Heard::Completed(_) => released(ReleaseStatus::Success),
            Heard::Failure => released(ReleaseStatus::Failure),
            Heard::Pending(_) => self.fail(&Heard::unfitting("pending"), moment, lines),
            Heard::Withdrawn => self.fail(&Heard::unfitting("withdrawn"), moment, lines),
            Heard::Conflict(conflict) => match conflict.kind {
                ConflictKind::LeaseLost => Next::Finish { outcome: conflict.into_loss(moment.now) },
                ConflictKind::NotTheHolder | ConflictKind::ContraryRelease => {
                    self.fail(&conflict.into_trouble(), moment, lines)
                }
            },
            Heard::Unauthorised(_) if self.tries.may_refresh() => self.beat(moment),
            Heard::Unauthorised(cause) | Heard::Refused(cause) => {
                self.fail(&Trouble { cause }, moment, lines)
            }
            Heard::Trouble(trouble) => self.fail(&trouble, moment, lines),
        }
    }

    fn fail(&mut self, trouble: &Trouble, moment: Moment, lines: &mut Vec<Line>) -> Next {
        let pause = self.tries.failed(self.sixth(), moment);
        let is_new = self.warned.len() < MAX_WARNED && self.warned.insert(trouble.cause.clone());
        let level = if is_new { Level::Warning } else { Level::Debug };
        let text = format!("a heartbeat failed: {}; the next one is in {pause}", trouble.cause);
        lines.push(Line::new(level, &text));
        let silent_for = moment.at.since(self.last_beat);
        if silent_for >= self.settings.lease_ttl && self.silence == Silence::Untold {
            self.silence = Silence::Told;
            let text = format!(
                "no heartbeat has got through for {silent_for}: the server may have given the lease to another run; still trying"
            );
            lines.push(Line::new(Level::Warning, &text));
        }
        self.rest(pause, moment)
    }
}

fn released(status: ReleaseStatus) -> Next {
    Next::Finish { outcome: Outcome::Released { status } }
}
