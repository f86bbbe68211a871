//! A life of a provider, command by command, and its form as a scenario that `lease-server replay` runs.

use lease_core::ids::RequestKey;
use lease_core::provider::{Acquire, Answer, Command, Policy, Provider, Refusal, Released, Step};
use lease_core::scenario::PolicyBody;
use lease_core::time::Timestamp;
use lease_core::wire::{AnswerBody, Problem, Spelling};
use serde_json::{Map, Value, json};

/// What a provider is told, and when.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Told {
    /// When, as the caller's clock has it; it may go backwards.
    pub at: Timestamp,
    /// What.
    pub command: Command,
}

/// A policy, and all that a provider is told, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trace {
    /// What it decides by.
    pub policy: Policy,
    /// In order.
    pub steps: Vec<Told>,
}

/// What comes out of a step, as far as anybody hears of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Heard {
    /// By the sender of the command.
    pub result: Result<Answer, Refusal>,
    /// By those who wait in a long poll, sorted by key.
    pub told: Vec<(RequestKey, Answer)>,
}

impl From<Step> for Heard {
    fn from(step: Step) -> Self {
        let mut told = step.told;
        told.sort_by(|(a, _), (b, _)| a.cmp(b));
        Self { result: step.result, told }
    }
}

/// The state as a restart finds it: written in the form in which the server stores it, and read again.
pub fn stored(provider: &Provider) -> Result<Provider, String> {
    read(&write(provider)?, provider.policy().clone())
}

/// The text that the server stores.
pub(crate) fn write(provider: &Provider) -> Result<String, String> {
    serde_json::to_string(&provider.snapshot()).map_err(|why| why.to_string())
}

/// The provider of which that text was stored.
pub(crate) fn read(text: &str, policy: Policy) -> Result<Provider, String> {
    let snapshot = serde_json::from_str(text).map_err(|why| why.to_string())?;
    Provider::restore(snapshot, policy).map_err(|why| why.to_string())
}

/// Tells a provider something. At a [`Command::Restart`] it goes on from what it had stored.
pub fn tell(provider: &mut Provider, told: &Told) -> Result<Step, String> {
    if told.command == Command::Restart {
        *provider = stored(provider)?;
    }
    Ok(provider.step(&told.command, told.at))
}

impl Trace {
    /// The scenario's text. The last step expects what is given here: what should have been heard, where that is known.
    pub fn scenario(&self, name: &str, why: &str, last: Option<&Heard>) -> String {
        self.scenario_expecting(name, why, last.map(expectation))
    }

    /// The same, where what should have been heard is known as JSON.
    pub(crate) fn scenario_expecting(&self, name: &str, why: &str, last: Option<Value>) -> String {
        let mut steps: Vec<Value> = self.steps.iter().map(step_json).collect();
        if let (Some(Value::Object(step)), Some(expected)) = (steps.last_mut(), last) {
            step.insert("expect".to_owned(), expected);
        }
        let policy = serde_json::to_value(PolicyBody::from(&self.policy)).unwrap_or_default();
        let steps: Vec<String> = steps.iter().map(|step| format!("  {step}")).collect();
        let (name, why) = (json!(name), json!(why));
        format!(
            "{{\"name\": {name}, \"why\": {why},\n \"policy\": {policy},\n \"steps\": [\n{}\n ]}}\n",
            steps.join(",\n")
        )
    }
}

pub(crate) fn step_json(told: &Told) -> Value {
    let (what, body) = match &told.command {
        Command::Acquire(acquire) if acquire.wait => ("long_poll", acquire_json(acquire)),
        Command::Acquire(acquire) => ("acquire", acquire_json(acquire)),
        Command::StopWaiting(key) => ("stop_waiting", key_json(key)),
        Command::Release(release) => {
            let mut body = key_json(&release.key);
            body["status"] = match release.with {
                Released::Success => json!("success"),
                Released::Failure => json!("failure"),
            };
            with_token(&mut body, release.fencing_token.map(|token| json!(token)));
            ("release", body)
        }
        Command::Withdraw(withdraw) => {
            let mut body = key_json(&withdraw.key);
            with_token(&mut body, withdraw.fencing_token.map(|token| json!(token)));
            ("withdraw", body)
        }
        Command::Clear => ("clear", json!({})),
        Command::EndLease(token) => ("end_lease", json!({ "fencing_token": token })),
        Command::Restart => ("restart", json!({})),
        Command::Tick => ("tick", json!({})),
    };
    json!({ "at_ms": told.at, what: body })
}

fn key_json(key: &RequestKey) -> Value {
    let mut body = json!({ "head_sha": key.head_sha });
    if !key.client_id.as_str().is_empty() {
        body["client_id"] = json!(key.client_id);
    }
    body
}

fn with_token(body: &mut Value, token: Option<Value>) {
    if let Some(token) = token {
        body["fencing_token"] = token;
    }
}

fn acquire_json(acquire: &Acquire) -> Value {
    let claim = &acquire.claim;
    let mut body = key_json(&claim.key);
    body["priority"] = json!(claim.priority);
    if acquire.heartbeat {
        body["status"] = json!("acquired");
    }
    with_token(&mut body, acquire.fencing_token.map(|token| json!(token)));
    if let Some(commits) = &claim.commits {
        body["commits"] = commits.iter().map(|sha| json!(sha)).collect();
    }
    if let Some(head_ref) = &claim.head_ref {
        body["head_ref"] = json!(head_ref.as_str());
    }
    if let Some(ttl) = claim.lease_ttl_ms {
        body["lease_ttl_seconds"] = json!(ttl.as_secs_f64());
    }
    if let Some(url) = &claim.run_url {
        body["run_url"] = json!(url.as_str());
    }
    body
}

/// What `replay` compares an answer with.
pub(crate) fn expectation(heard: &Heard) -> Value {
    let mut expect = match &heard.result {
        Ok(answer) => answer_json(answer).unwrap_or(json!({})),
        Err(refusal) => serde_json::to_value(Problem::refused(refusal, &rfc3339)).unwrap_or_default(),
    };
    expect["http"] = expect.get("type").and(expect.get("status")).cloned().unwrap_or(json!(200));
    let told = heard.told.iter().filter_map(|(key, answer)| Some((name_of(key), answer_json(answer)?)));
    let told: Map<String, Value> = told.collect();
    if !told.is_empty() {
        expect["told"] = Value::Object(told);
    }
    expect
}

fn answer_json(answer: &Answer) -> Option<Value> {
    let body = AnswerBody::new(answer, Spelling::Standard, &rfc3339)?;
    serde_json::to_value(body).ok()
}

/// A request in one word: its commit, and its client id where it has one.
pub fn name_of(key: &RequestKey) -> String {
    match key.client_id.as_str() {
        "" => key.head_sha.as_str().to_owned(),
        client_id => format!("{}/{client_id}", key.head_sha.as_str()),
    }
}

/// A moment as answers have it.
pub(crate) fn rfc3339(at: Timestamp) -> String {
    let moment = i64::try_from(at.as_ms()).ok().and_then(|ms| jiff::Timestamp::from_millisecond(ms).ok());
    format!("{:.3}", moment.unwrap_or(jiff::Timestamp::MAX))
}

#[cfg(test)]
mod tests {
    use lease_core::ids::{ClientId, HeadSha};
    use lease_core::scenario::{Player, Scenario};

    use super::*;
    use crate::random;

    /// What is printed must be what was run: the same commands give the same answers when the text is read again.
    #[test]
    fn a_printed_life_is_the_life_that_was_run() {
        for seed in 0..200 {
            let trace = random::life(seed);
            let text = trace.scenario("a life", "", None);
            let scenario: Scenario<serde_json::Value> = serde_json::from_str(&text).unwrap();
            assert_eq!(scenario.policy.policy(), trace.policy);
            let mut replay = Player::new(trace.policy.clone(), |snapshot| Ok(snapshot.clone()));
            let mut provider = Provider::new(trace.policy.clone());
            for (told, step) in trace.steps.iter().zip(&scenario.steps) {
                let heard = Heard::from(tell(&mut provider, told).unwrap());
                let played = replay.play(step, &rfc3339).unwrap();
                let wanted = match &heard.result {
                    Ok(answer) => answer_json(answer).unwrap_or(json!({})),
                    Err(refusal) => serde_json::to_value(Problem::refused(refusal, &rfc3339)).unwrap(),
                };
                let again = match played.reply {
                    lease_core::scenario::Reply::Answered(body) => serde_json::to_value(body).unwrap(),
                    lease_core::scenario::Reply::Refused(problem) => serde_json::to_value(problem).unwrap(),
                    lease_core::scenario::Reply::Done => json!({}),
                };
                assert_eq!(again, wanted, "seed {seed}, {told:?}");
            }
            assert_eq!(scenario.steps.len(), trace.steps.len());
        }
    }

    #[test]
    fn a_request_has_a_name_of_one_word() {
        let key = |client_id| RequestKey {
            head_sha: HeadSha::new("a").unwrap(),
            client_id: ClientId::new(client_id).unwrap(),
        };
        assert_eq!((name_of(&key("")), name_of(&key("x"))), ("a".to_owned(), "a/x".to_owned()));
    }
}
