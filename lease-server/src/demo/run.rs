//! One run of the queue, as the action makes it: a waiter, then a heart beside the work, then a releaser.

use lease_core::ids::{FencingToken, Priority, RequestKey};
use lease_core::poller::{
    HeartSettings, Held, Level, Line, Machine, Outcome, ReleaseStatus, ReleaserSettings, WaiterSettings,
};
use lease_core::time::Millis;
use lease_core::wire::PullRequest;

use super::clock::StoryClock;
use super::drive::{Hands, drive};
use super::group::Group;
use super::narrator::{Narrator, Tone, listed};
use super::scenario::{Ends, RunPlan};
use super::server::Server;

/// How long a waiter sleeps where the server does not hold the answer.
const POLL_INTERVAL: Millis = Millis::from_secs(1);

/// How long a machine tries. The demo itself gives up long before that.
const PATIENCE: Millis = Millis::from_secs(24 * 3600);

/// Where all runs play.
#[derive(Debug)]
pub(super) struct Stage {
    pub(super) server: Server,
    pub(super) clock: StoryClock,
    pub(super) narrator: Narrator,
    /// What a holder promises, as it is played.
    pub(super) lease_ttl: Millis,
}

/// A run, and what it is called.
#[derive(Clone, Debug)]
pub(super) struct Run {
    pub(super) name: String,
    pub(super) plan: RunPlan,
    pub(super) group: Group,
}

/// How it went, as the run itself was told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Experience {
    pub(super) end: Told,
    /// How long it waited for its answer, in the story.
    pub(super) waited: Option<Millis>,
}

/// What the run was told in the end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Told {
    /// Another's success was its own, too.
    Completed,
    /// It has given its lease back.
    Released(ReleaseStatus),
    /// It vanished, and was told nothing.
    Nothing,
    /// Its lease was lost while it worked.
    Lost,
    /// It could not be done.
    Failed(String),
}

/// The lease that it has.
#[derive(Clone, Copy, Debug)]
struct Lease {
    fencing_token: FencingToken,
    priority: Priority,
}

impl Run {
    /// Plays it to its end.
    pub(super) async fn play(&self, stage: &Stage) -> Experience {
        stage.clock.sleep_until(self.plan.at).await;
        let numbers: Vec<String> =
            self.plan.pull_requests.iter().map(|number| format!("#{number}")).collect();
        self.tell(stage, Tone::Plain, &format!("arrives, to test {}", listed(&numbers)));
        match self.wait(stage).await {
            Outcome::Acquired { fencing_token, priority, stacked_pull_requests, waited_ms, .. } => {
                self.tell(stage, Tone::Granted, &granted(fencing_token, &stacked_pull_requests));
                let end = self.work(stage, Lease { fencing_token, priority }).await;
                Experience { end, waited: Some(stage.clock.pace().told(waited_ms)) }
            }
            Outcome::Completed { waited_ms, .. } => {
                self.tell(stage, Tone::Good, "is completed: a run that contains it has passed");
                Experience { end: Told::Completed, waited: Some(stage.clock.pace().told(waited_ms)) }
            }
            outcome @ (Outcome::Released { .. }
            | Outcome::NotHeld { .. }
            | Outcome::Lost { .. }
            | Outcome::Failed { .. }
            | Outcome::Cancelled { .. }) => Experience { end: self.failed(stage, outcome), waited: None },
        }
    }

    async fn wait(&self, stage: &Stage) -> Outcome {
        let settings = WaiterSettings {
            subject: self.group.subject.clone(),
            client_id: self.group.client_id.clone(),
            run_url: None,
            lease_ttl: Some(stage.lease_ttl),
            poll_interval: POLL_INTERVAL,
            timeout: PATIENCE,
            priority: None,
            about: Vec::new(),
        };
        // Where it waits it says once. Later on the queue as a whole is told of.
        let mut has_said = false;
        let say = |line: &Line| {
            let is_place = line.level == Level::Info && line.text.starts_with("waiting: ");
            if !(is_place && has_said) {
                self.repeat(stage, line);
            }
            has_said |= is_place;
        };
        drive(Machine::waiter(settings), self.hands(stage), say).await
    }

    async fn work(&self, stage: &Stage, lease: Lease) -> Told {
        let settings = HeartSettings {
            key: RequestKey {
                head_sha: self.group.head_sha().clone(),
                client_id: self.group.client_id.clone(),
            },
            fencing_token: lease.fencing_token,
            priority: lease.priority,
            lease_ttl: stage.lease_ttl,
        };
        let repeat = |line: &Line| self.repeat(stage, line);
        let mut heart = std::pin::pin!(drive(Machine::heart(settings), self.hands(stage), repeat));
        tokio::select! {
            outcome = &mut heart => return self.failed(stage, outcome),
            () = stage.clock.sleep(self.plan.works_for) => (),
        }
        let status = match self.plan.ends {
            Ends::Success => {
                self.tell(stage, Tone::Good, "its tests pass: it gives the lease back with success");
                ReleaseStatus::Success
            }
            Ends::Failure => {
                self.tell(
                    stage,
                    Tone::Bad,
                    "its tests fail: it gives the lease back, and the next may have it",
                );
                ReleaseStatus::Failure
            }
            Ends::Cancelled => {
                self.tell(
                    stage,
                    Tone::Bad,
                    "is cancelled: it gives the lease back, and the next may have it",
                );
                ReleaseStatus::Cancelled
            }
            Ends::Dies => {
                self.tell(stage, Tone::Bad, "vanishes with its runner: no heartbeats any more, and no word");
                return Told::Nothing;
            }
        };
        let settings = ReleaserSettings { held: self.held(lease), status, limit: PATIENCE };
        let mut releaser = std::pin::pin!(drive(Machine::releaser(settings), self.hands(stage), repeat));
        // The heart goes on until the release has arrived: that may take its time, and the lease must not run out meanwhile.
        let outcome = tokio::select! {
            outcome = &mut releaser => outcome,
            _ = &mut heart => releaser.await,
        };
        match outcome {
            Outcome::Released { status } => Told::Released(status),
            outcome @ (Outcome::Acquired { .. }
            | Outcome::Completed { .. }
            | Outcome::NotHeld { .. }
            | Outcome::Lost { .. }
            | Outcome::Failed { .. }
            | Outcome::Cancelled { .. }) => self.failed(stage, outcome),
        }
    }

    fn held(&self, lease: Lease) -> Held {
        Held {
            subject: self.group.subject.clone(),
            client_id: self.group.client_id.clone(),
            fencing_token: Some(lease.fencing_token),
            priority: Some(lease.priority),
        }
    }

    fn hands<'h>(&'h self, stage: &'h Stage) -> Hands<'h> {
        Hands { server: &stage.server, clock: &stage.clock, measured: &self.group.measured }
    }

    /// What ended it that was not meant to.
    fn failed(&self, stage: &Stage, outcome: Outcome) -> Told {
        let (told, detail) = match outcome {
            Outcome::Lost { detail, .. } => (Told::Lost, format!("has lost the lease: {detail}")),
            Outcome::Failed { detail, .. } | Outcome::NotHeld { detail } => {
                (Told::Failed(detail.clone()), detail)
            }
            other @ (Outcome::Acquired { .. }
            | Outcome::Completed { .. }
            | Outcome::Released { .. }
            | Outcome::Cancelled { .. }) => {
                let detail = format!("the protocol ended it with {other:?}");
                (Told::Failed(detail.clone()), detail)
            }
        };
        self.tell(stage, Tone::Bad, &detail);
        told
    }

    /// What a machine says. What is behind a bracket or a semicolon there is by the clock of life, which is not the story's.
    fn repeat(&self, stage: &Stage, line: &Line) {
        match line.level {
            Level::Info if line.group.is_none() => {
                let text = line.text.split([';', '(']).next().unwrap_or_default().trim_end();
                self.tell(stage, Tone::Quiet, text);
            }
            Level::Notice | Level::Warning | Level::Error => self.tell(stage, Tone::Bad, &line.text),
            Level::Info | Level::Debug => {}
        }
    }

    fn tell(&self, stage: &Stage, tone: Tone, what: &str) {
        stage.narrator.tell(&self.name, tone, what);
    }
}

fn granted(fencing_token: FencingToken, stacked: &[PullRequest]) -> String {
    let numbers: Vec<String> = stacked.iter().map(|request| format!("#{}", request.number)).collect();
    format!("has the lease, fencing token {fencing_token}: its success would complete {}", listed(&numbers))
}
