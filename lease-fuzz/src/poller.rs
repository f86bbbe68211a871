//! The poller, told whatever a server, GitHub and a runner can tell it.
//!
//! The first bytes are what kind of machine it is and its settings. After them each turn begins with a byte for the time that
//! has passed, and one for what happens.

use lease_core::ids::{FencingToken, MAX_WHOLE_NUMBER};
use lease_core::poller::{
    Happened, HeartSettings, Machine, Next, ReleaserSettings, Send, Turn, Verb, WaiterSettings,
};
use lease_core::provider::Release;
use lease_core::time::Timestamp;
use lease_core::wire::{read_acquire, read_release, read_withdraw};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::bytes::Bytes;

/// A longer run is only slower.
const MAX_TURNS: usize = 200;

/// The shortest sleep between two tries, where there is time for one (the client's half: *Errors*).
const SHORTEST_MS: u64 = 500;

/// The longest period that is told. Beyond, seconds as a float do not tell each millisecond any more.
const LONGEST_MS: u64 = 1 << 50;

/// So many turns may follow one upon another in no time: look, measure, a fresh credential, a long poll that comes early.
const MAX_BUSY_TURNS: usize = 12;

/// Some moment: 2026-03-01T14:00:00Z.
const START_MS: u64 = 1_772_373_600_000;

/// Whatever it is told, in whatever order: it always says what to do next, never in a busy loop, and to the server nothing
/// but what that can read; the user reads whole lines; and an end is an end.
pub fn check(data: &[u8]) {
    let mut bytes = Bytes(data);
    let Some(mut run) = Run::new(&mut bytes) else { return };
    for _ in 0..MAX_TURNS {
        if bytes.is_empty() || run.is_over {
            break;
        }
        run.turn(&mut bytes);
    }
    if run.is_over {
        let end = run.said.clone();
        for happened in [Happened::Started, Happened::Slept, Happened::Cancelled] {
            let turn = run.machine.next(happened, Timestamp::from_ms(run.now_ms), 0.5);
            assert_eq!((Some(turn.next), turn.lines), (end.clone(), Vec::new()), "an end is not an end");
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    Waiter,
    Releaser,
    Heart,
}

struct Run {
    machine: Machine,
    role: Role,
    /// How long it may try; of a heart, how long its lease lives.
    limit_ms: u64,
    now_ms: u64,
    /// What it has been running for, by its own count.
    ran_ms: u64,
    said: Option<Next>,
    /// The turns in a row for which no time has passed.
    busy: usize,
    /// Whether it has been told only what it had asked for.
    is_in_order: bool,
    was_cancelled: bool,
    is_over: bool,
}

/// What is told, and what the server asks with it.
struct Told {
    happened: Happened,
    retry_after_ms: Option<u64>,
}

impl Run {
    fn new(bytes: &mut Bytes<'_>) -> Option<Self> {
        let role = bytes.pick(&[Role::Waiter, Role::Releaser, Role::Heart]);
        let periods = [60_000, 0, 1, 400, 1500, 3_600_000, 21_600_000, LONGEST_MS];
        let limit_ms = bytes.pick(&periods);
        let subject = json!({"owner": "acme", "repo": "shop", "base_ref": "main", "head_sha": "s2",
            "head_ref": "refs/heads/gh-readonly-queue/main/pr-2-s2"});
        let held = json!({"subject": subject, "client_id": "job-1",
            "fencing_token": bytes.pick(&[Some(7), None]), "priority": 2});
        let machine = match role {
            Role::Waiter => Machine::waiter(settings::<WaiterSettings>(json!({
                "subject": subject,
                "client_id": "",
                "lease_ttl_ms": bytes.pick(&periods),
                "poll_interval_ms": bytes.pick(&periods),
                "timeout_ms": limit_ms,
                "priority": bytes.pick(&[None, Some(3)]),
            }))?),
            Role::Releaser => Machine::releaser(settings::<ReleaserSettings>(json!({
                "held": held,
                "status": bytes.pick(&["success", "failure", "cancelled"]),
                "limit_ms": limit_ms,
            }))?),
            Role::Heart => {
                Machine::heart(settings::<HeartSettings>(json!({"held": held, "lease_ttl_ms": limit_ms}))?)
            }
        };
        Some(Self {
            machine,
            role,
            limit_ms,
            now_ms: START_MS,
            ran_ms: 0,
            said: None,
            busy: 0,
            is_in_order: true,
            was_cancelled: false,
            is_over: false,
        })
    }

    fn turn(&mut self, bytes: &mut Bytes<'_>) {
        let passed_ms = self.pass(bytes);
        let Some(told) = self.told(bytes) else { return };
        let random = bytes.pick(&[0.5, 0.0, 0.999_999]);
        let is_cancel = told.happened == Happened::Cancelled;
        self.was_cancelled |= is_cancel;
        let slept = matches!(self.said, Some(Next::Sleep { .. }));
        let turn = self.machine.next(told.happened, Timestamp::from_ms(self.now_ms), random);
        self.busy = if passed_ms > 0 || slept || is_cancel { 0 } else { self.busy + 1 };
        assert!(!self.is_in_order || self.busy <= MAX_BUSY_TURNS, "a busy loop: {turn:?}");
        self.assert_turn(&turn, told.retry_after_ms, is_cancel);
        self.is_over = matches!(turn.next, Next::Finish { .. });
        self.said = Some(turn.next);
    }

    /// Lets time pass: a sleep as long as it was asked for, and anything else for some time.
    fn pass(&mut self, bytes: &mut Bytes<'_>) -> u64 {
        let asked = match self.said {
            Some(Next::Sleep { ms }) => ms.as_ms(),
            Some(Next::Measure { .. } | Next::Send(_) | Next::Finish { .. }) | None => 0,
        };
        let (before, step) = (self.now_ms, bytes.byte());
        self.now_ms = match step {
            // The clock was set.
            250 => before.saturating_sub(3_600_000),
            251 => 0,
            252 => u64::MAX,
            other => {
                let more = [0, 0, 1, 700, 25_000, 600_000][usize::from(other % 6)];
                before.saturating_add(asked).saturating_add(more)
            }
        };
        let passed_ms = self.now_ms.saturating_sub(before);
        if self.said.is_some() {
            self.ran_ms = self.ran_ms.saturating_add(passed_ms);
        }
        passed_ms
    }

    /// What it is told: what it asked for, or anything.
    fn told(&mut self, bytes: &mut Bytes<'_>) -> Option<Told> {
        let choice = bytes.byte();
        let event = match choice {
            255 => json!({"kind": "cancelled"}),
            254 => {
                self.is_in_order = false;
                serde_json::from_slice(bytes.chunk()).ok()?
            }
            248..=253 => {
                self.is_in_order = false;
                anything(choice, bytes)
            }
            _ => self.fitting(choice, bytes),
        };
        let retry_after_ms = event["retry_after_ms"].as_u64();
        let happened = serde_json::from_value(event).ok()?;
        Some(Told { happened, retry_after_ms })
    }

    fn fitting(&self, choice: u8, bytes: &mut Bytes<'_>) -> Value {
        match &self.said {
            None => json!({"kind": "started"}),
            Some(Next::Sleep { .. } | Next::Finish { .. }) => json!({"kind": "slept"}),
            Some(Next::Measure { .. }) if choice.is_multiple_of(4) => {
                json!({"kind": "measuring_failed", "detail": text(bytes)})
            }
            Some(Next::Measure { .. }) => measured(bytes),
            Some(Next::Send(_)) if choice.is_multiple_of(8) => {
                json!({"kind": "not_answered", "detail": text(bytes)})
            }
            Some(Next::Send(_)) => answered(bytes),
        }
    }

    fn assert_turn(&self, turn: &Turn, retry_after_ms: Option<u64>, is_cancel: bool) {
        for line in &turn.lines {
            crate::assert_shown(&line.text);
            line.group.iter().for_each(|title| crate::assert_shown(title));
        }
        let text = serde_json::to_string(turn).unwrap_or_else(|why| panic!("{turn:?}: {why}"));
        match &turn.next {
            Next::Measure { time_limit_ms } => {
                assert!((10_000..=3_600_000).contains(&time_limit_ms.as_ms()), "{text}");
            }
            Next::Send(send) => self.assert_send(send),
            Next::Sleep { ms } => self.assert_sleep(ms.as_ms(), retry_after_ms, is_cancel),
            Next::Finish { .. } => {}
        }
    }

    /// What is sent is something that the server can read, and means the same to it.
    fn assert_send(&self, send: &Send) {
        assert!((1..=35_000).contains(&send.time_limit_ms.as_ms()), "{send:?}");
        assert!((1..=25).contains(&send.wait_seconds.unwrap_or(1)), "{send:?}");
        let members = crate::body::again(&send.body);
        let key = match send.verb {
            Verb::Acquire => {
                assert_ne!(self.role, Role::Releaser);
                let acquire = read_acquire(members, send.wait_seconds.is_some());
                let acquire = acquire.unwrap_or_else(|errors| panic!("{send:?}: {errors:?}"));
                assert_eq!(acquire.heartbeat, self.role == Role::Heart);
                acquire.claim.key
            }
            Verb::Release => {
                assert_eq!(self.role, Role::Releaser);
                let release: Result<Release, _> = read_release(members);
                release.unwrap_or_else(|errors| panic!("{send:?}: {errors:?}")).key
            }
            Verb::Withdraw => {
                assert_eq!(self.role, Role::Waiter);
                read_withdraw(members).unwrap_or_else(|errors| panic!("{send:?}: {errors:?}")).key
            }
        };
        assert_eq!(key.head_sha.as_str(), "s2");
    }

    fn assert_sleep(&self, ms: u64, retry_after_ms: Option<u64>, is_cancel: bool) {
        assert!((1..=MAX_WHOLE_NUMBER / 5 * 6).contains(&ms), "{ms} ms");
        // It may sleep up to its limit, whatever is asked; and on its way out it has a limit of its own.
        if !self.is_in_order || self.was_cancelled || is_cancel {
            return;
        }
        let left = self.limit_ms.saturating_sub(self.ran_ms);
        let (shortest, asked) = match self.role {
            Role::Waiter | Role::Releaser if left == 0 => (SHORTEST_MS, 0),
            Role::Waiter | Role::Releaser => (SHORTEST_MS.min(left), retry_after_ms.unwrap_or(0).min(left)),
            // What its lease lasts is more pressing than what the server asks for.
            Role::Heart => (SHORTEST_MS.min(self.limit_ms / 6).max(1), 0),
        };
        assert!(
            ms >= shortest && ms >= asked,
            "{ms} ms, with {left} ms left and {retry_after_ms:?} asked for"
        );
    }
}

fn settings<T: DeserializeOwned>(json: Value) -> Option<T> {
    serde_json::from_value(json).ok()
}

fn anything(choice: u8, bytes: &mut Bytes<'_>) -> Value {
    match choice {
        248 => json!({"kind": "started"}),
        249 => json!({"kind": "slept"}),
        250 => measured(bytes),
        251 => json!({"kind": "measuring_failed", "detail": text(bytes)}),
        252 => json!({"kind": "not_answered"}),
        _ => answered(bytes),
    }
}

fn measured(bytes: &mut Bytes<'_>) -> Value {
    let priority = bytes.pick(&[3, 0, 4, MAX_WHOLE_NUMBER]);
    match bytes.below(4) {
        0 => json!({"kind": "measured", "priority": priority}),
        1 => json!({"kind": "measured", "priority": priority, "commits": ["c1", "c2"]}),
        2 => json!({"kind": "measured", "priority": priority, "commits": [text(bytes)]}),
        _ => json!({"kind": "measured", "priority": priority, "commits": vec!["c"; 1001]}),
    }
}

fn answered(bytes: &mut Bytes<'_>) -> Value {
    let statuses = [200, 200, 200, 409, 401, 503, 429, 400, 403, 302, 204, 408, 500, 0, 65_535, 199];
    let http: u16 = bytes.pick(&statuses);
    let body = body(bytes);
    let mut event = json!({"kind": "answered", "http": http, "body": body});
    let more = bytes.byte();
    if more & 1 != 0 {
        event["wait_applied"] = json!(true);
    }
    if more & 2 != 0 {
        let periods = [
            json!(0),
            json!(60_000),
            json!(499),
            json!(2000.5),
            json!(-1e300),
            json!(1e300),
            json!(LONGEST_MS),
        ];
        event["retry_after_ms"] = periods[bytes.below(periods.len())].clone();
    }
    if more & 4 != 0 {
        event["location"] = json!(text(bytes));
    }
    event
}

fn body(bytes: &mut Bytes<'_>) -> Value {
    let since = "2026-03-01T14:03:07.000Z";
    let holder =
        json!({"head_sha": "s1", "head_ref": "gh-readonly-queue/main/pr-1-s1", "acquired_at": since});
    let problem = |name: &str, detail: String| json!({"type": format!("urn:mq-lease:{name}"), "detail": detail, "holder": holder});
    match bytes.below(14) {
        0 => {
            json!({"status": "pending", "round": bytes.byte() % 3, "reason": "held", "position": 1, "holder": holder})
        }
        1 => json!({"status": "pending"}),
        2 => {
            let token = FencingToken::new(bytes.pick(&[7, 8, 0, MAX_WHOLE_NUMBER, u64::MAX]));
            json!({"status": "acquired", "fencing_token": token, "acquired_at": since, "stacked_pull_requests": [{"number": 2}]})
        }
        3 => json!({"status": "completed", "completed_by": {"head_sha": "s3", "released_at": since}}),
        4 => json!({"status": "failure"}),
        5 => json!({"status": "withdrawn"}),
        6 => problem("lease-lost", text(bytes)),
        7 => problem("not-the-holder", text(bytes)),
        8 => problem("contrary-release", text(bytes)),
        9 => problem("unheard-of", text(bytes)),
        10 => json!({"status": "pending", "detail": text(bytes), "reason": text(bytes)}),
        11 => json!({"status": "acquired", "fencing_token": 7, "acquired_at": text(bytes)}),
        12 => serde_json::from_slice(bytes.chunk()).unwrap_or(Value::Null),
        _ => Value::Null,
    }
}

fn text(bytes: &mut Bytes<'_>) -> String {
    match bytes.byte() {
        0 => String::new(),
        1 => "\u{1b}[31m::error::no\r\n::stop-commands::x\u{85}\u{0}".into(),
        2 => "long ".repeat(5000),
        _ => String::from_utf8_lossy(bytes.chunk()).into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A check that is never in order would check little.
    #[test]
    fn an_ordinary_run_gets_somewhere() {
        let mut bytes = Bytes(&[0, 0, 0, 0, 0, 1]);
        let mut run = Run::new(&mut bytes).unwrap();
        run.turn(&mut Bytes(&[0, 1]));
        assert!(matches!(&run.said, Some(Next::Send(send)) if send.verb == Verb::Acquire), "{:?}", run.said);
        run.turn(&mut Bytes(&[0, 1, 0, 2, 0]));
        assert!(run.is_over && run.is_in_order, "{:?}", run.said);
        assert_eq!(run.ran_ms, 0);
    }
}
