//! Lives as they are printed: a scenario's text, played as `lease-server replay` plays it, has the answers of the reference.

use lease_core::ids::RequestKey;
use lease_core::provider::Snapshot;
use lease_core::scenario::{Player, Reply, Scenario};
use lease_core::time::Timestamp;
use lease_core::wire::AnswerBody;
use lease_proof::random;
use lease_proof::reference::Reference;
use lease_proof::trace::name_of;
use serde_json::{Value, json};

use super::wire;

const LIVES: u64 = 600;

fn rfc3339(at: Timestamp) -> String {
    let moment = i64::try_from(at.as_ms()).ok().and_then(|ms| jiff::Timestamp::from_millisecond(ms).ok());
    format!("{:.3}", moment.unwrap_or(jiff::Timestamp::MAX))
}

fn through_json(snapshot: &Snapshot) -> Result<Snapshot, String> {
    let text = serde_json::to_string(snapshot).map_err(|why| why.to_string())?;
    serde_json::from_str(&text).map_err(|why| why.to_string())
}

/// Takes a sentence for people out; it has to be there.
fn without(body: &mut Value, sentences: &[&str]) {
    let object = body.as_object_mut().unwrap();
    for sentence in sentences {
        let text = object.remove(*sentence).unwrap_or_else(|| panic!("no {sentence}"));
        assert!(!text.as_str().unwrap().is_empty());
    }
}

fn answered(body: &AnswerBody) -> Value {
    let mut body = serde_json::to_value(body).unwrap();
    if body["status"] == "pending" {
        without(&mut body, &["detail"]);
    }
    body
}

fn played(reply: &Reply, told: &[(RequestKey, AnswerBody)]) -> Value {
    let mut body = match reply {
        Reply::Answered(body) => answered(body),
        Reply::Done => json!({}),
        Reply::Refused(problem) => {
            let mut body = serde_json::to_value(problem).unwrap();
            without(&mut body, &["title", "detail", "error"]);
            body
        }
    };
    body["http"] = json!(reply.http_status());
    for (key, said) in told {
        body["told"][name_of(key)] = answered(said);
    }
    body
}

#[test]
fn a_printed_life_has_the_answers_of_the_reference() {
    let mut answers = 0;
    for seed in 0..LIVES {
        let trace = random::life(seed);
        let scenario: Scenario<Value> = serde_json::from_str(&trace.scenario("a life", "", None)).unwrap();
        assert_eq!(scenario.policy.policy(), trace.policy);
        assert_eq!(scenario.steps.len(), trace.steps.len());
        let mut player = Player::new(scenario.policy.policy(), through_json);
        let mut reference = Reference::new(trace.policy.clone());
        for (index, (told, step)) in trace.steps.iter().zip(&scenario.steps).enumerate() {
            let came = player.play(step, &rfc3339).unwrap();
            let heard = wire::heard(&reference.tell(told));
            assert_eq!(played(&came.reply, &came.told), heard, "seed {seed}, step {}: {told:?}", index + 1);
            answers += 1 + came.told.len();
        }
    }
    println!("{LIVES} printed lives, {answers} answers compared, every member but sentences for people");
}
