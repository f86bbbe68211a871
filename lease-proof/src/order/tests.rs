//! The check has to let pass what a server may do, and to find what it may not.

use lease_core::ids::{FencingToken, Priority};
use lease_core::provider::{Acquire, Claim, Hearing, Provider, Release, Released, Withdraw};
use lease_core::scenario::{Player, Scenario};
use lease_core::time::Millis;

use super::*;
use crate::chance::Chance;
use crate::random::key;
use crate::trace::stored;

/// Time decides nothing, and nothing holds up the first who asks.
fn policy() -> Policy {
    let hours = Millis::from_secs(100 * 3600);
    Policy {
        stabilisation_window: Millis::ZERO,
        expected_request_count: 0,
        stabilisation_limit: Millis::ZERO,
        request_ttl: hours,
        assignment_delay: Millis::ZERO,
        max_hold: hours,
        lock_delay: Millis::ZERO,
        verdict_retention: hours,
        hearing: Hearing::Exact,
    }
}

fn acquire(name: &str, priority: u64) -> Call {
    let claim = Claim {
        key: key(name),
        priority: Priority::new(priority).unwrap(),
        commits: None,
        head_ref: None,
        lease_ttl_ms: None,
        run_url: None,
    };
    Call::Command(Command::Acquire(Acquire {
        claim,
        actor: None,
        heartbeat: false,
        fencing_token: None,
        wait: false,
    }))
}

fn long_poll(name: &str, priority: u64) -> Call {
    match acquire(name, priority) {
        Call::Command(Command::Acquire(acquire)) => {
            Call::Command(Command::Acquire(Acquire { wait: true, ..acquire }))
        }
        other @ (Call::Command(_) | Call::Look) => other,
    }
}

fn release(name: &str, with: Released, token: u64) -> Call {
    let fencing_token = Some(FencingToken::new(token));
    Call::Command(Command::Release(Release { key: key(name), with, fencing_token }))
}

fn withdraw(name: &str) -> Call {
    Call::Command(Command::Withdraw(Withdraw { key: key(name), fencing_token: None }))
}

/// A server that does all at once and in order; the tests ask and tell in another one.
#[derive(Clone)]
struct Core(Provider);

impl Core {
    fn new() -> Self {
        Self(Provider::new(policy()))
    }

    fn does(&mut self, call: &Call) -> Reply {
        match call {
            Call::Command(command) => Reply::of(&self.0.step(command, search::INSTANT).result),
            Call::Look => Reply::of_view(&self.0),
        }
    }

    fn restarts(&mut self) {
        self.0 = stored(&self.0).unwrap();
        self.0.step(&Command::Restart, search::INSTANT);
    }
}

/// A history, and the server that it is of.
struct Life {
    core: Core,
    history: History,
}

impl Life {
    fn new() -> Self {
        Self { core: Core::new(), history: History::new(policy()) }
    }

    /// Asked, done and told before anything else happens.
    fn whole(&mut self, client: &str, call: Call) -> Reply {
        let reply = self.core.does(&call);
        self.tells(client, call, reply.clone());
        reply
    }

    /// Asked and told this, whatever the server did.
    fn tells(&mut self, client: &str, call: Call, reply: Reply) {
        let asked = self.history.asked(client, call);
        self.history.told(asked, reply);
    }

    fn restarts(&mut self) {
        self.core.restarts();
        self.history.restarted();
    }
}

fn with_token(reply: Reply, token: u64) -> Reply {
    match reply {
        Reply::Answer(mut body) => {
            body.fencing_token = Some(FencingToken::new(token));
            Reply::Answer(body)
        }
        other @ (Reply::Refusal(_) | Reply::View(_) | Reply::Done) => other,
    }
}

#[test]
fn concurrent_calls_may_take_effect_in_any_order() {
    for b_first in [false, true] {
        for b_told_first in [false, true] {
            let mut life = Life::new();
            let (a, b) = (acquire("a", 1), acquire("b", 2));
            let a_asked = life.history.asked("c1", a.clone());
            let b_asked = life.history.asked("c2", b.clone());
            let (a_reply, b_reply) = if b_first {
                let b_reply = life.core.does(&b);
                (life.core.does(&a), b_reply)
            } else {
                (life.core.does(&a), life.core.does(&b))
            };
            if b_told_first {
                life.history.told(b_asked, b_reply);
                life.history.told(a_asked, a_reply);
            } else {
                life.history.told(a_asked, a_reply);
                life.history.told(b_asked, b_reply);
            }
            life.history.check().unwrap();
        }
    }
}

#[test]
fn a_call_without_an_answer_may_have_taken_effect_or_not() {
    for took_effect in [false, true] {
        let mut life = Life::new();
        life.history.asked("c1", acquire("a", 1));
        if took_effect {
            life.core.does(&acquire("a", 1));
        }
        life.restarts();
        life.whole("c2", Call::Look);
        life.whole("c2", acquire("b", 2));
        let order = life.history.check().unwrap();
        assert_eq!(order.unanswered_heard, usize::from(took_effect));
    }
}

#[test]
fn but_it_does_not_take_effect_after_the_kill() {
    let mut life = Life::new();
    life.history.asked("c1", acquire("a", 1));
    life.restarts();
    life.whole("c2", Call::Look);
    life.core.does(&acquire("a", 1));
    life.whole("c2", Call::Look);
    life.history.check().unwrap_err();
}

#[test]
fn a_long_poll_is_told_by_what_others_do_or_let_go() {
    let mut life = Life::new();
    life.whole("c1", acquire("a", 1));
    let (b, c) = (long_poll("b", 2), long_poll("c", 1));
    let b_asked = life.history.asked("c2", b.clone());
    let c_asked = life.history.asked("c3", c.clone());
    life.core.does(&b);
    life.core.does(&c);
    life.whole("c1", release("a", Released::Failure, 1));
    let granted = life.core.does(&acquire("b", 2));
    assert_eq!(granted.fencing_token(), Some(FencingToken::new(2)));
    life.history.told(b_asked, granted);
    let let_go = Reply::of(&life.core.0.step(&Command::StopWaiting(key("c")), search::INSTANT).result);
    life.history.told(c_asked, let_go);
    life.history.check().unwrap();
    life.whole("c2", release("b", Released::Success, 2));
    let completed = life.whole("c3", acquire("c", 1));
    assert_eq!(completed.status(), Some(lease_core::wire::Status::Completed));
    life.history.check().unwrap();
}

#[test]
fn a_long_poll_that_is_forgotten_when_its_turn_comes_is_found() {
    let mut life = Life::new();
    life.whole("c1", acquire("a", 1));
    let asked = life.history.asked("c2", long_poll("b", 2));
    // To this server it is a poll like any other, so the release does not grant it the lease.
    life.core.does(&acquire("b", 2));
    life.whole("c3", Call::Look);
    life.whole("c1", release("a", Released::Failure, 1));
    let Reply::View(seen) = life.whole("c3", Call::Look) else { panic!("it is a view") };
    life.history.told(asked, Reply::Answer(Box::new(seen.known[0].clone())));
    life.history.check().unwrap_err();
}

#[test]
fn two_holders_at_a_time_are_found() {
    for token in [1, 2] {
        let mut life = Life::new();
        life.whole("c1", acquire("a", 1));
        let reply = with_token(Core::new().does(&acquire("b", 2)), token);
        life.tells("c2", acquire("b", 2), reply);
        life.history.check().unwrap_err();
    }
}

#[test]
fn two_holders_at_a_time_are_found_where_both_asked_at_once() {
    let mut life = Life::new();
    let a = life.history.asked("c1", acquire("a", 1));
    let b = life.history.asked("c2", acquire("b", 2));
    life.history.told(a, Core::new().does(&acquire("a", 1)));
    life.history.told(b, with_token(Core::new().does(&acquire("b", 2)), 2));
    life.history.check().unwrap_err();
}

#[test]
fn a_token_that_shrinks_is_found() {
    let mut life = Life::new();
    life.whole("c1", acquire("a", 1));
    life.whole("c1", withdraw("a"));
    life.whole("c2", acquire("b", 2));
    life.whole("c2", withdraw("b"));
    let granted = life.core.does(&acquire("c", 3));
    assert_eq!(granted.fencing_token(), Some(FencingToken::new(3)));
    life.tells("c3", acquire("c", 3), with_token(granted, 1));
    life.history.check().unwrap_err();
}

#[test]
fn a_completion_without_a_success_is_found() {
    let mut other = Core::new();
    other.does(&acquire("b", 2));
    other.does(&release("b", Released::Success, 1));
    let completed = other.does(&acquire("b", 2));
    let mut life = Life::new();
    life.whole("c1", acquire("b", 2));
    life.whole("c1", release("b", Released::Failure, 1));
    life.tells("c2", acquire("b", 2), completed);
    life.history.check().unwrap_err();
}

#[test]
fn a_stale_answer_after_a_release_is_found() {
    let mut life = Life::new();
    let granted = life.whole("c1", acquire("a", 1));
    life.whole("c1", release("a", Released::Failure, 1));
    life.tells("c2", acquire("a", 1), granted);
    life.history.check().unwrap_err();
}

#[test]
fn a_release_that_was_answered_and_lost_in_a_kill_is_found() {
    let mut life = Life::new();
    life.whole("c1", acquire("a", 1));
    let before = life.core.clone();
    life.whole("c1", release("a", Released::Success, 1));
    life.core = before;
    life.restarts();
    life.whole("c1", acquire("b", 2));
    life.history.check().unwrap_err();
}

#[test]
fn a_grant_that_was_answered_and_lost_in_a_kill_is_found() {
    let mut life = Life::new();
    life.whole("c1", acquire("a", 1));
    life.core = Core::new();
    life.restarts();
    life.whole("c2", acquire("b", 2));
    life.history.check().unwrap_err();
}

/// What is shown ends with the first answer that does not fit, and its scenario differs in the last step, and in no other.
#[test]
fn what_is_shown_is_as_short_as_can_be_and_can_be_replayed() {
    let mut life = Life::new();
    life.whole("c1", acquire("a", 1));
    life.whole("c2", acquire("b", 2));
    life.whole("c1", release("a", Released::Failure, 1));
    let wrong = with_token(life.core.clone().does(&acquire("b", 2)), 1);
    life.tells("c2", acquire("b", 2), wrong);
    let length = life.history.events.len();
    life.whole("c3", Call::Look);
    life.restarts();
    life.whole("c3", acquire("c", 3));
    let disorder = life.history.check().unwrap_err();
    assert_eq!(disorder.seen.events.len(), length);
    let scenario: Scenario<Value> = serde_json::from_str(&disorder.scenario("shown")).unwrap();
    let mut player = Player::new(scenario.policy.policy(), |snapshot| Ok(snapshot.clone()));
    let (last, before) = scenario.steps.split_last().unwrap();
    for step in before {
        assert_eq!(step.expect, None);
        player.play(step, &|_| String::new()).unwrap();
    }
    assert_eq!(last.expect.as_ref().unwrap()["fencing_token"], 1);
    let lease_core::scenario::Reply::Answered(body) = player.play(last, &|_| String::new()).unwrap().reply
    else {
        panic!("it is answered")
    };
    assert_eq!(body.fencing_token, Some(FencingToken::new(2)));
}

/// Many clients of a sound server, with kills: each call is done at some moment between its question and its answer.
#[test]
fn whatever_a_sound_server_answers_is_in_order() {
    let mut unanswered = 0;
    for seed in 0..300 {
        let (history, heard) = sound(seed);
        unanswered += heard;
        history.check().unwrap_or_else(|disorder| panic!("seed {seed}: {disorder}"));
    }
    assert!(unanswered > 100, "{unanswered} calls were heard and not answered");
}

/// A random history of a sound server, and how many calls it heard without an answer.
fn sound(seed: u64) -> (History, usize) {
    let mut chance = Chance::new(seed);
    let mut life = Life::new();
    let mut under_way: Vec<(Asked, Call, Option<Reply>)> = Vec::new();
    let mut lost = 0;
    for _ in 0..60 {
        match chance.below(20) {
            0 => {
                lost += under_way.drain(..).filter(|(_, _, reply)| reply.is_some()).count();
                life.restarts();
            }
            1..9 if under_way.len() < 5 => {
                let call = call(&mut chance);
                let asked = life.history.asked("c", call.clone());
                under_way.push((asked, call, None));
            }
            _ => {
                let index = usize::try_from(chance.below(under_way.len() as u64)).unwrap();
                let Some((asked, call, reply)) = under_way.get_mut(index) else { continue };
                if let Some(reply) = reply.take() {
                    life.history.told(*asked, reply);
                    under_way.remove(index);
                } else {
                    *reply = Some(life.core.does(call));
                }
            }
        }
    }
    (life.history, lost)
}

fn call(chance: &mut Chance) -> Call {
    let name = chance.pick(&["a", "a/1", "b", "c", "d"]);
    let number = name.bytes().map(u64::from).sum();
    let token = 1 + chance.below(4);
    match chance.below(12) {
        0 => Call::Command(Command::Clear),
        1 => withdraw(name),
        2 => Call::Look,
        3 | 4 => release(name, Released::Success, token),
        5 => release(name, Released::Failure, token),
        _ => acquire(name, number),
    }
}

mod facts {
    use super::*;

    /// What a core that is wrong in this way could tell, so that no order is missed.
    fn breaks(tell: impl FnOnce(&mut Life), why: &str) {
        let mut life = Life::new();
        tell(&mut life);
        let broken = super::super::facts::check(&life.history).unwrap_err();
        assert!(broken.why.contains(why), "{}", broken.why);
        assert_eq!(broken.event, life.history.events.len() - 1);
    }

    #[test]
    fn a_token_that_is_given_again_is_found() {
        breaks(
            |life| {
                life.whole("c1", acquire("a", 1));
                life.whole("op", Call::Command(Command::Clear));
                life.tells("c2", acquire("b", 2), Core::new().does(&acquire("b", 2)));
            },
            "given twice",
        );
    }

    #[test]
    fn a_token_that_shrinks_is_found() {
        breaks(
            |life| {
                life.whole("c1", acquire("a", 1));
                life.whole("op", Call::Command(Command::Clear));
                life.whole("c1", acquire("a", 1));
                life.tells("c2", acquire("a", 1), Core::new().does(&acquire("a", 1)));
            },
            "the token 1, after 2",
        );
    }

    #[test]
    fn a_lease_that_outlives_its_release_is_found() {
        breaks(
            |life| {
                let granted = life.whole("c1", acquire("a", 1));
                life.whole("c1", release("a", Released::Failure, 1));
                life.tells("c1", acquire("a", 1), granted);
            },
            "is over",
        );
    }

    #[test]
    fn a_completion_that_nobody_has_earned_is_found() {
        breaks(
            |life| {
                let mut other = Core::new();
                other.does(&acquire("b", 2));
                other.does(&release("b", Released::Success, 1));
                life.tells("c1", acquire("b", 2), other.does(&acquire("b", 2)));
            },
            "nobody has released",
        );
    }

    #[test]
    fn a_release_that_is_answered_otherwise_the_second_time_is_found() {
        for (first, second) in [
            (Released::Success, Released::Success),
            (Released::Failure, Released::Failure),
            (Released::Success, Released::Failure),
        ] {
            breaks(
                |life| {
                    life.whole("c1", acquire("a", 1));
                    life.whole("c1", release("a", first, 1));
                    life.history.restarted();
                    let refused = Core::new().does(&release("a", second, 1));
                    life.tells("c1", release("a", second, 1), refused);
                },
                "answered otherwise",
            );
        }
    }

    #[test]
    fn a_completion_that_is_forgotten_is_found() {
        breaks(
            |life| {
                life.whole("c1", acquire("a", 1));
                life.whole("c1", release("a", Released::Success, 1));
                life.history.restarted();
                let granted = with_token(Core::new().does(&acquire("a", 1)), 2);
                life.tells("c1", acquire("a", 1), granted);
            },
            "completed before",
        );
    }

    #[test]
    fn an_operator_may_make_a_provider_forget() {
        let mut life = Life::new();
        life.whole("c1", acquire("a", 1));
        life.whole("c1", release("a", Released::Success, 1));
        life.whole("op", Call::Command(Command::Clear));
        life.whole("c1", release("a", Released::Success, 1));
        life.whole("c1", acquire("a", 1));
        super::super::facts::check(&life.history).unwrap();
    }
}
