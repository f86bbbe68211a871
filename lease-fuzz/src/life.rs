//! A provider's life: bytes that are commands.
//!
//! The first bytes are the policy. After them each command begins with a byte for the time that has passed, and one for what
//! happens.

use lease_core::ids::{
    ClientId, FencingToken, HeadSha, MAX_WHOLE_NUMBER, MergeRef, Priority, RequestKey, RunUrl,
};
use lease_core::provider::{
    Acquire, Claim, Command, Commits, Ending, Event, Hearing, Policy, Provider, Release, Released, Step,
    Withdraw,
};
use lease_core::time::{Millis, Timestamp};
use lease_core::wire::{AnswerBody, Problem, Spelling};
use lease_server::clock::rfc3339;

use crate::bytes::Bytes;
use crate::state::{assert_at_rest, assert_sound};

/// A longer life is only slower.
const MAX_STEPS: usize = 300;

/// More than anything can come due by itself, but that others are told again who waits.
const MAX_TICKS: usize = 2000;

/// Whatever happens to a provider: tokens only grow and nothing is granted while the resource rests (I1), timers change no
/// answer (I6), a state that is stored is found again (I7), and what is refused changes nothing but the time (I8). The same
/// life is lived by one that several processes keep, for which a timer that is late counts.
pub fn check(data: &[u8]) {
    for hearing in [Hearing::Exact, Hearing::Shared] {
        live(Bytes(data), hearing);
    }
}

fn live(mut bytes: Bytes<'_>, hearing: Hearing) {
    let policy = Policy { hearing, ..policy(&mut bytes) };
    let mut life = Life::from(Provider::new(policy));
    for _ in 0..MAX_STEPS {
        let Some((command, at)) = happening(&mut bytes, life.provider.now()) else { break };
        life.step(&command, at);
    }
}

/// The state that a life ends in, without a look at how it got there.
pub(crate) fn lived(bytes: &mut Bytes<'_>) -> Provider {
    let mut provider = Provider::new(policy(bytes));
    for _ in 0..MAX_STEPS {
        let Some((command, at)) = happening(bytes, provider.now()) else { break };
        provider.step(&command, at);
    }
    provider
}

/// What happens next, and when.
fn happening(bytes: &mut Bytes<'_>, now: Timestamp) -> Option<(Command, Timestamp)> {
    if bytes.is_empty() {
        return None;
    }
    let at = later(bytes, now);
    Some((command(bytes), at))
}

/// A provider that is watched.
pub(crate) struct Life {
    pub(crate) provider: Provider,
    /// The same provider, whose timers are never late.
    punctual: Provider,
    newest: FencingToken,
    rests_until: Option<Timestamp>,
}

impl From<Provider> for Life {
    /// Watches a provider from here on.
    fn from(provider: Provider) -> Self {
        let newest = provider.view().fencing_token;
        Self { punctual: provider.clone(), provider, newest, rests_until: None }
    }
}

impl Life {
    pub(crate) fn step(&mut self, command: &Command, at: Timestamp) {
        if *command == Command::Restart {
            self.provider = assert_sound(&self.provider);
            self.punctual = self.provider.clone();
        } else {
            self.tick_until(at);
        }
        let before = self.provider.clone();
        let step = self.provider.step(command, at);
        let punctual = self.punctual.step(command, at);
        match self.provider.policy().hearing {
            Hearing::Exact => {
                assert_eq!(
                    (&step.result, &self.provider),
                    (&punctual.result, &self.punctual),
                    "I6: {command:?}"
                );
            }
            Hearing::Shared => {}
        }
        self.assert_exclusive(&step);
        assert_readable(&step);
        if step.result.is_err() {
            let mut waited = before;
            let passed = waited.step(&Command::Tick, at);
            assert_eq!((&waited, &passed.events), (&self.provider, &step.events), "I8: {command:?}");
        }
        assert_sound(&self.provider);
        assert_at_rest(&self.provider);
    }

    /// Ticks at each deadline on the way. Whoever waits for ever with a TTL of a millisecond has one in each of them, if others must
    /// know that it waits: of those some will do.
    fn tick_until(&mut self, at: Timestamp) {
        for _ in 0..MAX_TICKS {
            let Some(deadline) = self.punctual.next_deadline().filter(|deadline| deadline.at <= at) else {
                break;
            };
            let before = self.punctual.clone();
            self.punctual.step(&Command::Tick, deadline.at);
            // At the end of time a period that begins is over, and for ever due.
            if self.punctual == before {
                break;
            }
        }
    }

    fn assert_exclusive(&mut self, step: &Step) {
        for event in &step.events {
            match event {
                Event::Granted { fencing_token, at, .. } => {
                    assert!(*fencing_token > self.newest, "I1: {event:?} after {}", self.newest);
                    assert!(
                        self.rests_until.is_none_or(|until| *at >= until),
                        "I1: {event:?} in a lock delay"
                    );
                    self.newest = *fencing_token;
                }
                Event::Ended { ending, at, .. } => {
                    let rest = self.provider.policy().lock_delay;
                    self.rests_until = (*ending == Ending::Expired).then(|| at.after(rest));
                }
                Event::Cleared => self.rests_until = None,
                Event::Registered { .. }
                | Event::Updated(_)
                | Event::Heard(_)
                | Event::Evicted { .. }
                | Event::Withdrawn { .. }
                | Event::Completed { .. }
                | Event::RoundBegan(_)
                | Event::Forgotten(_) => {}
            }
        }
        let lease = self.provider.lease();
        assert!(lease.is_none_or(|lease| lease.fencing_token == self.newest), "I1: an older lease is held");
    }
}

/// Panics unless all that is answered can be written, and read by a client.
fn assert_readable(step: &Step) {
    let told = step.told.iter().map(|(_, answer)| answer);
    for answer in step.result.iter().chain(told) {
        let Some(body) = AnswerBody::new(answer, Spelling::Standard, &rfc3339) else { continue };
        let text = serde_json::to_string(&body).unwrap_or_else(|why| panic!("{body:?}: {why}"));
        assert!(serde_json::from_str::<AnswerBody>(&text).is_ok_and(|read| read == body), "{text}");
    }
    if let Err(refusal) = &step.result {
        crate::body::assert_problem(&Problem::refused(refusal, &rfc3339));
    }
}

fn policy(bytes: &mut Bytes<'_>) -> Policy {
    let mut of = |ms: &[u64]| Millis::new(bytes.pick(ms));
    Policy {
        stabilisation_window: of(&[1000, 0, 2000, 5000, u64::MAX]),
        stabilisation_limit: of(&[4000, 0, 1000, 9000, u64::MAX]),
        request_ttl: of(&[3000, 1, 1000, 6000, 30_000, u64::MAX, 0]),
        assignment_delay: of(&[0, 1000, 2500, u64::MAX]),
        max_hold: of(&[8000, 1, 3000, 60_000, u64::MAX, 0]),
        lock_delay: of(&[2000, 0, 4000, u64::MAX]),
        verdict_retention: of(&[10_000, 0, 1000, 600_000, u64::MAX]),
        hearing: Hearing::Exact,
        expected_request_count: bytes.pick(&[3, 0, 1, 2, 4, u32::MAX]),
    }
}

/// Mostly a little later; sometimes the clock was set.
fn later(bytes: &mut Bytes<'_>, now: Timestamp) -> Timestamp {
    let now = now.as_ms();
    let at = match bytes.byte() {
        250 => now.saturating_sub(1500),
        251 => 0,
        252 => now + 10_000_000,
        253 => MAX_WHOLE_NUMBER,
        other => now + [0, 1, 250, 499, 500, 999, 1000, 2000, 4000, 12_000][usize::from(other % 10)],
    };
    // What is later cannot be stored, nor shown by any clock.
    Timestamp::from_ms(at.min(MAX_WHOLE_NUMBER))
}

const NAMES: [(&str, &str); 8] =
    [("a", ""), ("b", ""), ("c", ""), ("x", ""), ("a", "1"), ("a", "2"), ("b", "1"), ("d", "")];

fn command(bytes: &mut Bytes<'_>) -> Command {
    match bytes.below(16) {
        0 => Command::Tick,
        1 => Command::Clear,
        2 => Command::Restart,
        3 => Command::EndLease(FencingToken::new(bytes.byte().into())),
        4 => Command::StopWaiting(key(bytes)),
        5 => Command::Withdraw(Withdraw { key: key(bytes), fencing_token: token(bytes) }),
        6 | 7 => {
            let key = key(bytes);
            let with = if bytes.flag() { Released::Failure } else { Released::Success };
            Command::Release(Release { key, with, fencing_token: token(bytes) })
        }
        _ => Command::Acquire(acquire(bytes)),
    }
}

fn acquire(bytes: &mut Bytes<'_>) -> Acquire {
    let key = key(bytes);
    let flags = bytes.byte();
    let commits = (flags & 1 != 0).then(|| {
        let mask = bytes.byte();
        let shas = ["a", "b", "c", "d", "x", "y", "zz", "a1"].into_iter().enumerate();
        let shas =
            shas.filter(|(bit, _)| mask & (1 << bit) != 0).filter_map(|(_, name)| HeadSha::new(name).ok());
        Commits::new(shas.collect()).unwrap_or_else(|| unreachable!("eight are not too many"))
    });
    let head_ref = format!("gh-readonly-queue/main/pr-{}-{}", flags >> 4, key.head_sha);
    let priority = bytes.pick(&[1, 0, 2, 3, MAX_WHOLE_NUMBER]);
    Acquire {
        actor: None,
        heartbeat: flags & 2 != 0 && flags & 8 != 0,
        wait: flags & 4 != 0,
        fencing_token: if flags & 8 != 0 { token(bytes) } else { None },
        claim: Claim {
            priority: Priority::new(priority).unwrap_or_else(|why| unreachable!("{why}")),
            commits,
            head_ref: MergeRef::new(&head_ref).ok().filter(|_| flags & 16 != 0),
            lease_ttl_ms: (flags & 32 != 0)
                .then(|| Millis::new(bytes.pick(&[1000, 1, 3000, MAX_WHOLE_NUMBER]))),
            run_url: RunUrl::new("https://github.example/1").ok().filter(|_| flags & 64 != 0),
            key,
        },
    }
}

fn key(bytes: &mut Bytes<'_>) -> RequestKey {
    let (head_sha, client_id) = bytes.pick(&NAMES);
    match (HeadSha::new(head_sha), ClientId::new(client_id)) {
        (Ok(head_sha), Ok(client_id)) => RequestKey { head_sha, client_id },
        (_, _) => unreachable!("these are names"),
    }
}

fn token(bytes: &mut Bytes<'_>) -> Option<FencingToken> {
    match bytes.byte() {
        0..=127 => None,
        255 => Some(FencingToken::new(u64::MAX)),
        other => Some(FencingToken::new(u64::from(other % 16))),
    }
}
