//! A provider in virtual time, whose answers are one line each.

use lease_core::ids::{Actor, ClientId, FencingToken, HeadSha, MergeRef, Priority, RequestKey};
use lease_core::provider::{
    Acquire, Answer, Claim, Command, Commits, Hearing, Policy, Provider, Refusal, Release, Released, Step,
    Waiting, Withdraw,
};
use lease_core::time::{Millis, Timestamp};

/// A window of 10 s, two expected, a TTL of 30 s, a lock delay of 5 s.
pub(crate) fn policy() -> Policy {
    Policy {
        stabilisation_window: Millis::from_secs(10),
        expected_request_count: 2,
        stabilisation_limit: Millis::from_secs(30),
        request_ttl: Millis::from_secs(30),
        assignment_delay: Millis::ZERO,
        max_hold: Millis::from_secs(3600),
        lock_delay: Millis::from_secs(5),
        verdict_retention: Millis::from_secs(600),
        hearing: Hearing::Exact,
    }
}

/// One who is granted at once: for tests that begin with a holder.
pub(crate) fn policy_of_one() -> Policy {
    Policy { expected_request_count: 1, ..policy() }
}

/// A request by its commit and priority; `a/x` is the commit `a`, client `x`.
pub(crate) fn request(name: &str, priority: u64) -> Acquire {
    Acquire {
        claim: Claim {
            key: key(name),
            priority: Priority::new(priority).unwrap(),
            commits: None,
            head_ref: None,
            lease_ttl_ms: None,
            run_url: None,
        },
        actor: None,
        heartbeat: false,
        fencing_token: None,
        wait: false,
    }
}

pub(crate) fn key(name: &str) -> RequestKey {
    let (head_sha, client_id) = name.split_once('/').unwrap_or((name, ""));
    RequestKey { head_sha: HeadSha::new(head_sha).unwrap(), client_id: ClientId::new(client_id).unwrap() }
}

/// What a request may say beside its priority.
pub(crate) trait Saying {
    fn commits(self, commits: &str) -> Self;
    fn head_ref(self, head_ref: &str) -> Self;
    fn lease_ttl_s(self, seconds: u64) -> Self;
    fn heartbeat(self) -> Self;
    fn token(self, token: u64) -> Self;
    fn waiting(self) -> Self;
    fn actor(self, name: &str) -> Self;
}

impl Saying for Acquire {
    fn commits(mut self, commits: &str) -> Self {
        let shas = commits.split_whitespace().map(|sha| HeadSha::new(sha).unwrap()).collect();
        self.claim.commits = Some(Commits::new(shas).unwrap());
        self
    }

    fn head_ref(mut self, head_ref: &str) -> Self {
        self.claim.head_ref = Some(MergeRef::new(head_ref).unwrap());
        self
    }

    fn lease_ttl_s(mut self, seconds: u64) -> Self {
        self.claim.lease_ttl_ms = Some(Millis::from_secs(seconds));
        self
    }

    fn heartbeat(mut self) -> Self {
        self.heartbeat = true;
        self
    }

    fn token(mut self, token: u64) -> Self {
        self.fencing_token = Some(FencingToken::new(token));
        self
    }

    fn waiting(mut self) -> Self {
        self.wait = true;
        self
    }

    fn actor(mut self, name: &str) -> Self {
        self.actor = Some(Actor::new(name).unwrap());
        self
    }
}

#[derive(Clone)]
pub(crate) struct World {
    pub(crate) provider: Provider,
    /// What those who wait have been told, since the last look.
    told: Vec<String>,
}

impl World {
    pub(crate) fn new(policy: Policy) -> Self {
        Self { provider: Provider::new(policy), told: Vec::new() }
    }

    pub(crate) fn step(&mut self, at_ms: u64, command: &Command) -> Step {
        let step = self.provider.step(command, Timestamp::from_ms(at_ms));
        let told =
            step.told.iter().map(|(key, answer)| format!("{}: {}", key.head_sha, line(&Ok(answer.clone()))));
        self.told.extend(told);
        step
    }

    fn line(&mut self, at_ms: u64, command: &Command) -> String {
        line(&self.step(at_ms, command).result)
    }

    pub(crate) fn acquire(&mut self, at_ms: u64, acquire: Acquire) -> String {
        self.line(at_ms, &Command::Acquire(acquire))
    }

    fn release(&mut self, at_ms: u64, name: &str, with: Released, token: Option<u64>) -> String {
        let fencing_token = token.map(FencingToken::new);
        self.line(at_ms, &Command::Release(Release { key: key(name), with, fencing_token }))
    }

    pub(crate) fn success(&mut self, at_ms: u64, name: &str) -> String {
        self.release(at_ms, name, Released::Success, None)
    }

    pub(crate) fn success_of(&mut self, at_ms: u64, name: &str, token: u64) -> String {
        self.release(at_ms, name, Released::Success, Some(token))
    }

    pub(crate) fn failure(&mut self, at_ms: u64, name: &str) -> String {
        self.release(at_ms, name, Released::Failure, None)
    }

    pub(crate) fn failure_of(&mut self, at_ms: u64, name: &str, token: u64) -> String {
        self.release(at_ms, name, Released::Failure, Some(token))
    }

    pub(crate) fn withdraw(&mut self, at_ms: u64, name: &str) -> String {
        self.line(at_ms, &Command::Withdraw(Withdraw { key: key(name), fencing_token: None }))
    }

    pub(crate) fn withdraw_of(&mut self, at_ms: u64, name: &str, token: u64) -> String {
        let fencing_token = Some(FencingToken::new(token));
        self.line(at_ms, &Command::Withdraw(Withdraw { key: key(name), fencing_token }))
    }

    pub(crate) fn stop_waiting(&mut self, at_ms: u64, name: &str) -> String {
        self.line(at_ms, &Command::StopWaiting(key(name)))
    }

    pub(crate) fn clear(&mut self, at_ms: u64) -> String {
        self.line(at_ms, &Command::Clear)
    }

    pub(crate) fn end_lease(&mut self, at_ms: u64, token: u64) -> String {
        self.line(at_ms, &Command::EndLease(FencingToken::new(token)))
    }

    pub(crate) fn tick(&mut self, at_ms: u64) {
        self.step(at_ms, &Command::Tick);
    }

    /// Saves, restores, and tells that it was restarted.
    pub(crate) fn restart(&mut self, at_ms: u64) {
        self.restore();
        self.step(at_ms, &Command::Restart);
    }

    /// Through JSON and back, as a store would.
    pub(crate) fn restore(&mut self) {
        let json = serde_json::to_string(&self.provider.snapshot()).unwrap();
        let policy = self.provider.policy().clone();
        self.provider = Provider::restore(serde_json::from_str(&json).unwrap(), policy).unwrap();
    }

    /// What those who wait were told since the last look.
    pub(crate) fn told(&mut self) -> Vec<String> {
        std::mem::take(&mut self.told)
    }
}

/// An answer as one line: the status, and what matters of it.
pub(crate) fn line(result: &Result<Answer, Refusal>) -> String {
    match result {
        Ok(Answer::Pending(reply)) => {
            format!("pending {}, {} in round {}", why(&reply.waiting), reply.position, reply.round)
        }
        Ok(Answer::Acquired(reply)) => {
            let stack: Vec<String> = reply.stacked_pull_requests.iter().map(u64::to_string).collect();
            let stack = if stack.is_empty() { String::new() } else { format!(", stack {}", stack.join(" ")) };
            format!("acquired {} in round {}{stack}", reply.fencing_token, reply.round)
        }
        Ok(Answer::Completed(reply)) => format!("completed by {}", reply.by),
        Ok(Answer::Failed(_)) => "failure".into(),
        Ok(Answer::Withdrawn { .. }) => "withdrawn".into(),
        Ok(Answer::Done) => "done".into(),
        Err(Refusal::LeaseLost { holder }) => format!("lease lost{}", held_by(holder.as_deref())),
        Err(Refusal::NotTheHolder { holder }) => format!("not the holder{}", held_by(holder.as_deref())),
        Err(Refusal::ContraryRelease { holder, .. }) => format!("contrary{}", held_by(holder.as_deref())),
        Err(Refusal::TooManyRequests) => "too many".into(),
    }
}

fn held_by(holder: Option<&lease_core::provider::Holder>) -> String {
    holder.map(|holder| format!(", held by {}", holder.head_sha)).unwrap_or_default()
}

fn why(waiting: &Waiting) -> String {
    match waiting {
        Waiting::NextRound { .. } => "next_round".into(),
        Waiting::Held => "held".into(),
        Waiting::LockDelay { until } => format!("lock_delay until {}", until.as_ms()),
        Waiting::Stabilising { stable_at, known, expected } => {
            format!("stabilising until {} ({known} of {expected})", stable_at.as_ms())
        }
        Waiting::Outranked { by, .. } => format!("outranked by {by}"),
        Waiting::AssignmentDelay { until } => format!("assignment_delay until {}", until.as_ms()),
        Waiting::NextPoll => "next poll".into(),
    }
}
