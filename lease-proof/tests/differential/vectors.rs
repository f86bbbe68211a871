//! The core's test vectors, through the reference alone: it has to have the rules right by itself.

use lease_core::provider::Command;
use lease_core::scenario::{Happening, Scenario};
use lease_core::time::Timestamp;
use lease_core::wire::{read_acquire, read_release, read_withdraw};
use lease_proof::reference::Reference;
use lease_proof::trace::Told;
use serde_json::Value;

use super::wire;

fn command(happening: &Happening) -> Command {
    match happening {
        Happening::Acquire(body) => Command::Acquire(read_acquire(body.clone(), false).unwrap()),
        Happening::LongPoll(body) => Command::Acquire(read_acquire(body.clone(), true).unwrap()),
        Happening::StopWaiting(body) => Command::StopWaiting(read_withdraw(body.clone()).unwrap().key),
        Happening::Release(body) => Command::Release(read_release(body.clone()).unwrap()),
        Happening::Withdraw(body) => Command::Withdraw(read_withdraw(body.clone()).unwrap()),
        Happening::Clear => Command::Clear,
        Happening::EndLease(token) => Command::EndLease(*token),
        Happening::Restart => Command::Restart,
        Happening::Tick => Command::Tick,
    }
}

/// Every member of what is expected is there; lists are equal as a whole.
fn check(expected: &Value, found: &Value, at: &str) {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => {
            for (member, value) in expected {
                let there = found.get(member).unwrap_or_else(|| panic!("{at}: no {member} in {found:?}"));
                check(value, there, at);
            }
        }
        (_, _) => assert_eq!(found, expected, "{at}"),
    }
}

#[test]
fn the_reference_answers_as_every_vector_expects() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../lease-core/tests/vectors");
    let (mut vectors, mut expectations) = (0, 0);
    for file in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let scenario: Scenario<Value> = serde_json::from_str(&text).unwrap();
        let mut reference = Reference::new(scenario.policy.policy());
        for step in &scenario.steps {
            let told = Told { at: Timestamp::from_ms(step.at_ms), command: command(&step.happening) };
            let heard = wire::heard(&reference.tell(&told));
            if let Some(expected) = &step.expect {
                check(expected, &heard, &format!("{} at {} ms", scenario.name, step.at_ms));
                expectations += 1;
            }
        }
        vectors += 1;
    }
    println!("{vectors} vectors, {expectations} expectations");
    assert!(vectors >= 18 && expectations > 100, "{vectors} vectors, {expectations} expectations");
}
