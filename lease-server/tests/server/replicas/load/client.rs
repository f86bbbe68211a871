//! A job of a run, driven by the action's own pollers: it waits, keeps the lease while it works, and gives it back.

use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use fastrand::Rng;
use lease_core::ids::{ClientId, FencingToken, Priority};
use lease_core::poller::{
    Happened, HeartSettings, Held, Machine, Measured, Next, Outcome, ReleaseStatus, ReleaserSettings, Reply,
    Send, Subject, Verb, WaiterSettings,
};
use lease_core::time::{Millis, Timestamp};
use lease_core::wire::Json;
use serde_json::json;

use super::record::{Ending, Record, Said, commits, sha};
use super::{LEASE_TTL, SPEED};
use crate::common;
use crate::postgres::Balancer;
use crate::replicas::service::PATH;

/// How long a job waits for the lease, and how long it tries to give it back. Whoever takes longer has been let down.
const TIMEOUT: Duration = Duration::from_mins(1);

pub(super) struct Client {
    pub(super) replicas: Balancer,
    pub(super) record: Arc<Record>,
    pub(super) random: Rng,
}

impl Client {
    /// One job after another.
    pub(super) async fn until(mut self, stop: Arc<AtomicBool>) {
        while !stop.load(Ordering::Relaxed) {
            let job = self.record.next_job();
            let ending = self.job(job).await;
            self.record.ended(job, ending);
        }
    }

    async fn job(&mut self, job: usize) -> Ending {
        let subject: Subject = serde_json::from_value(json!({
            "owner": "o", "repo": "r", "base_ref": "main", "head_sha": sha(job),
            "head_ref": format!("gh-readonly-queue/main/pr-{job}-ab"),
        }))
        .unwrap();
        let waiter = Machine::waiter(WaiterSettings {
            subject: subject.clone(),
            client_id: ClientId::new("").unwrap(),
            run_url: None,
            lease_ttl: Some(fast(LEASE_TTL)),
            poll_interval: Millis::from_secs(1),
            timeout: fast(TIMEOUT),
            priority: None,
            about: Vec::new(),
        });
        let cancelled = (self.random.u8(0..16) == 0).then(|| Duration::from_millis(self.random.u64(0..800)));
        let (fencing_token, priority) = match self.drive(job, waiter, cancelled).await {
            Outcome::Acquired { fencing_token, priority, .. } => (fencing_token, priority),
            Outcome::Completed { .. } => return Ending::Completed,
            Outcome::Cancelled { .. } if cancelled.is_some() => return Ending::Cancelled,
            other @ (Outcome::Cancelled { .. }
            | Outcome::Released { .. }
            | Outcome::NotHeld { .. }
            | Outcome::Lost { .. }
            | Outcome::Failed { .. }) => panic!("job {job} waited in vain: {other:?}"),
        };
        self.work(job, subject, fencing_token, priority).await
    }

    async fn work(
        &mut self,
        job: usize,
        subject: Subject,
        fencing_token: FencingToken,
        priority: Priority,
    ) -> Ending {
        let held = Held {
            subject,
            client_id: ClientId::new("").unwrap(),
            fencing_token: Some(fencing_token),
            priority: Some(priority),
        };
        let key = serde_json::from_value(json!({"head_sha": sha(job), "client_id": ""})).unwrap();
        let heart =
            Machine::heart(HeartSettings { key, fencing_token, priority, lease_ttl: fast(LEASE_TTL) });
        let mut heart = pin!(self.drive(job, heart, None));
        let mut random = self.record.random();
        let works = match random.u8(0..10) {
            0 => random.u64(1000..3000),
            _ => random.u64(20..300),
        };
        let lost = tokio::select! {
            outcome = &mut heart => Some(outcome),
            () = tokio::time::sleep(Duration::from_millis(works)) => None,
        };
        match lost {
            Some(Outcome::Lost { .. }) => return Ending::Lost,
            Some(other) => panic!("job {job}: its heart ended with {other:?}"),
            None => {}
        }
        if random.u8(0..16) == 0 {
            return Ending::Died;
        }
        let status = if random.u8(0..3) > 0 { ReleaseStatus::Success } else { ReleaseStatus::Failure };
        let releaser = Machine::releaser(ReleaserSettings { held, status, limit: fast(TIMEOUT) });
        // The heart goes on beside it, and may see first that the lease is given back.
        let mut giving_back = pin!(self.drive(job, releaser, None));
        let ended = tokio::select! {
            outcome = &mut giving_back => outcome,
            _ = &mut heart => giving_back.await,
        };
        match ended {
            Outcome::Released { .. } => Ending::Released,
            Outcome::Lost { .. } => Ending::Lost,
            other @ (Outcome::Acquired { .. }
            | Outcome::Completed { .. }
            | Outcome::Cancelled { .. }
            | Outcome::NotHeld { .. }
            | Outcome::Failed { .. }) => panic!("job {job} could not give its lease back: {other:?}"),
        }
    }

    async fn drive(&self, job: usize, mut machine: Machine, cancelled: Option<Duration>) -> Outcome {
        let mut random = self.record.random();
        let cancel = async {
            match cancelled {
                Some(after) => tokio::time::sleep(after).await,
                None => std::future::pending().await,
            }
        };
        let mut cancel = pin!(cancel);
        let mut may_be_cancelled = cancelled.is_some();
        let mut happened = Happened::Started;
        loop {
            let now = Timestamp::from_ms(fast(self.record.now()).as_ms());
            let next = machine.next(happened, now, random.f64()).next;
            if let Next::Finish { outcome } = next {
                return outcome;
            }
            happened = tokio::select! {
                happened = self.act(job, next) => happened,
                () = &mut cancel, if may_be_cancelled => {
                    may_be_cancelled = false;
                    Happened::Cancelled
                }
            };
        }
    }

    async fn act(&self, job: usize, next: Next) -> Happened {
        match next {
            Next::Measure { .. } => {
                let shas = commits(job);
                let priority = Priority::new(shas.len().try_into().unwrap()).unwrap();
                Happened::Measured(Measured { priority, commits: Some(shas) })
            }
            Next::Sleep { ms } => {
                tokio::time::sleep(slow(ms)).await;
                Happened::Slept
            }
            Next::Send(send) => self.send(job, send).await,
            Next::Finish { .. } => unreachable!("that is the end"),
        }
    }

    async fn send(&self, job: usize, mut send: Send) -> Happened {
        send.body.lease_ttl_ms =
            send.body.lease_ttl_ms.map(|_| Millis::new(LEASE_TTL.as_millis().try_into().unwrap()));
        let verb = match send.verb {
            Verb::Acquire => "acquire",
            Verb::Release => "release",
            Verb::Withdraw => "withdraw",
        };
        let prefer = send.wait_seconds.map(|seconds| format!("wait={}", seconds.div_ceil(SPEED)));
        let headers: Vec<_> = prefer.iter().map(|prefer| ("prefer", &**prefer)).collect();
        let body = serde_json::to_string(&send.body).unwrap();
        let asked = self.record.asked(job, &send);
        let replica = self.replicas.next();
        let (path, limit) = (format!("{PATH}/{verb}"), slow(send.time_limit_ms));
        let call = replica.try_call("POST", &path, &headers, body);
        match tokio::time::timeout(limit, call).await {
            Ok(Some(reply)) => {
                self.record.told(asked, Said::of(&reply));
                Happened::Answered(read(&reply))
            }
            Ok(None) => Happened::NotAnswered { detail: "the connection broke".to_owned() },
            Err(_) => Happened::NotAnswered { detail: format!("nothing within {limit:?}") },
        }
    }
}

fn read(reply: &common::Reply) -> Reply {
    let seconds = reply.header("retry-after").map(|text| Duration::from_secs(text.parse().unwrap()));
    Reply {
        http: reply.status,
        body: serde_json::from_str::<Json>(&reply.text).unwrap(),
        retry_after: seconds.map(fast),
        wait_applied: reply.header("preference-applied").is_some(),
        location: None,
    }
}

/// So long by the pollers' clock.
fn fast(duration: Duration) -> Millis {
    Millis::new(u64::try_from(duration.as_millis()).unwrap()).times(SPEED)
}

/// So long by ours.
fn slow(period: Millis) -> Duration {
    Duration::from_millis(period.as_ms()) / u32::try_from(SPEED).unwrap()
}
