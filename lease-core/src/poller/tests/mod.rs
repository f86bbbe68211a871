//! What a user notices of the client's half. Each test plays the world: it says what happened, and looks at the answer.

#![expect(clippy::needless_pass_by_value, reason = "JSON is written where it is passed")]

mod answers;
mod chance;
mod heart;
mod leaving;
mod releaser;
mod time_limit;
mod trouble;
mod waiter;
mod words;

use serde_json::{Value, json};

use super::{Happened, Level, Machine};
use crate::time::Timestamp;

/// Some moment: 2026-03-01T14:00:00Z.
const START_MS: u64 = 1_772_373_600_000;

/// A machine, the world that it lives in, and what it said and asked for last. Everything is JSON, as it is for the action.
struct World {
    machine: Machine,
    now_ms: u64,
    random: f64,
    /// Those that tell the story.
    lines: Vec<(Level, String)>,
    /// Those that are collapsed, each with its title.
    background: Vec<(String, String)>,
    next: Value,
}

impl World {
    fn new(machine: Machine) -> Self {
        let next = Value::Null;
        Self { machine, now_ms: START_MS, random: 0.5, lines: Vec::new(), background: Vec::new(), next }
    }

    fn tell(&mut self, happened: Value) -> &mut Self {
        let happened: Happened = serde_json::from_value(happened).unwrap();
        let turn = self.machine.next(happened, Timestamp::from_ms(self.now_ms), self.random);
        (self.lines, self.background) = (Vec::new(), Vec::new());
        for line in turn.lines {
            match line.group {
                None => self.lines.push((line.level, line.text)),
                Some(title) => {
                    assert_eq!(line.level, Level::Info, "what matters is not collapsed");
                    self.background.push((title, line.text));
                }
            }
        }
        self.next = serde_json::to_value(&turn.next).unwrap();
        self
    }

    /// Lets time pass; nothing happens.
    fn after(&mut self, ms: u64) -> &mut Self {
        self.now_ms += ms;
        self
    }

    fn start(&mut self) -> &mut Self {
        self.tell(json!({"kind": "started"}))
    }

    fn cancel(&mut self) -> &mut Self {
        self.tell(json!({"kind": "cancelled"}))
    }

    /// Sleeps for as long as it was told to.
    fn sleep(&mut self) -> &mut Self {
        let ms = self.slept_for();
        self.after(ms).tell(json!({"kind": "slept"}))
    }

    fn answer(&mut self, http: u16, body: Value) -> &mut Self {
        self.tell(json!({"kind": "answered", "http": http, "body": body}))
    }

    /// No connection.
    fn refuse(&mut self) -> &mut Self {
        self.tell(json!({"kind": "not_answered", "detail": "connect ECONNREFUSED"}))
    }

    fn measured(&mut self, priority: u64) -> &mut Self {
        self.tell(json!({"kind": "measured", "priority": priority, "commits": ["c1", "c2"]}))
    }

    #[track_caller]
    fn slept_for(&self) -> u64 {
        assert_eq!(self.next["kind"], "sleep", "{}", self.next);
        self.next["ms"].as_u64().unwrap()
    }

    #[track_caller]
    fn expect_sleep(&mut self, ms: u64) -> &mut Self {
        assert_eq!(self.next, json!({"kind": "sleep", "ms": ms}));
        self
    }

    #[track_caller]
    fn expect_measure(&mut self) -> &mut Self {
        assert_eq!(self.next["kind"], "measure", "{}", self.next);
        self
    }

    /// It sends a request; the members that are given are as they shall be.
    #[track_caller]
    fn expect_send(&mut self, verb: &str, members: Value) -> &mut Self {
        assert_eq!(self.next["kind"], "send", "{}", self.next);
        assert_eq!(self.next["verb"], verb);
        let Value::Object(members) = members else { panic!("not an object") };
        for (name, value) in members {
            assert_eq!(self.next[&name], value, "{name} of {}", self.next);
        }
        self
    }

    #[track_caller]
    fn expect_acquire(&mut self) -> &mut Self {
        self.expect_send("acquire", json!({}))
    }

    #[track_caller]
    fn expect_outcome(&mut self, outcome: Value) -> &mut Self {
        assert_eq!(self.next, json!({"kind": "finish", "outcome": outcome}));
        self
    }

    #[track_caller]
    fn expect_failure(&mut self, detail: &str) -> &mut Self {
        let outcome = &self.next["outcome"];
        assert_eq!(
            (&outcome["kind"], &outcome["detail"]),
            (&json!("failed"), &json!(detail)),
            "{}",
            self.next
        );
        self
    }

    #[track_caller]
    fn expect_cancelled(&mut self) -> &mut Self {
        assert_eq!(self.next["outcome"]["kind"], "cancelled", "{}", self.next);
        self
    }

    /// It has ended without the lease, and this is what it had waited for.
    #[track_caller]
    fn expect_wait(&mut self, wait: Value) -> &mut Self {
        assert_eq!(self.next["outcome"]["wait"], wait, "{}", self.next);
        self
    }

    #[track_caller]
    fn expect_lines(&mut self, lines: &[(Level, &str)]) -> &mut Self {
        let found: Vec<_> = self.lines.iter().map(|(level, text)| (*level, &**text)).collect();
        assert_eq!(found, lines);
        self
    }

    #[track_caller]
    fn expect_silence(&mut self) -> &mut Self {
        self.expect_background(&[]).expect_lines(&[])
    }

    #[track_caller]
    fn expect_background(&mut self, lines: &[(&str, &str)]) -> &mut Self {
        let found: Vec<_> = self.background.iter().map(|(title, text)| (&**title, &**text)).collect();
        assert_eq!(found, lines);
        self
    }
}

fn subject() -> Value {
    json!({
        "owner": "acme",
        "repo": "shop",
        "base_ref": "main",
        "head_sha": "s2",
        "head_ref": "refs/heads/gh-readonly-queue/main/pr-2-s2",
    })
}

fn held() -> Value {
    json!({"subject": subject(), "client_id": "job-1", "fencing_token": 7, "priority": 2})
}

/// `base` with the members of `change`; a null takes one away.
fn with(mut base: Value, change: Value) -> Value {
    let (Value::Object(members), Value::Object(change)) = (&mut base, change) else {
        panic!("not an object")
    };
    for (name, value) in change {
        if value.is_null() {
            members.remove(&name);
        } else {
            members.insert(name, value);
        }
    }
    base
}

fn problem(name: &str, detail: &str) -> Value {
    json!({"type": format!("urn:mq-lease:{name}"), "title": "A title", "detail": detail, "error": detail})
}

fn holder() -> Value {
    json!({"head_sha": "s1", "head_ref": "gh-readonly-queue/main/pr-1-s1", "acquired_at": "2026-03-01T14:03:07.000Z"})
}
