//! Looks on, as anybody can: who waits and what for, and which leases have come to an end without a word.

use std::sync::Arc;

use super::narrator::{Tone, listed};
use super::run::{Run, Stage};
use super::shown::{Outcome, View};

/// Who is told of where it is about all who wait.
pub(super) const QUEUE: &str = "queue";

/// Somebody who looks at the server every now and then, and tells what has changed.
#[derive(Debug)]
pub(super) struct Onlooker {
    stage: Arc<Stage>,
    /// What runs are called, by their commits.
    names: Vec<(String, String)>,
    /// The token of the last lease whose end is known.
    last_token: u64,
    /// What was told of the queue last.
    told: Vec<String>,
}

impl Onlooker {
    pub(super) fn new(stage: Arc<Stage>, runs: &[Run]) -> Self {
        let names =
            runs.iter().map(|run| (run.group.head_sha().as_str().to_owned(), run.name.clone())).collect();
        Self { stage, names, last_token: 0, told: Vec::new() }
    }

    /// Looks once. Tells whether nobody is there.
    pub(super) async fn look(&mut self) -> Result<bool, String> {
        let view = self.stage.server.view().await?;
        for past in self.stage.server.past().await? {
            if past.fencing_token <= self.last_token {
                continue;
            }
            self.last_token = past.fencing_token;
            let silence = self.stage.clock.pace().told(self.stage.lease_ttl);
            let what = match past.outcome {
                Outcome::Expired => format!("its lease has expired: no heartbeat for {silence}"),
                Outcome::Cleared => "its lease is gone: an operator has emptied the queue".to_owned(),
                // The run itself has told of it.
                Outcome::Success | Outcome::Failure => continue,
            };
            self.stage.narrator.tell(self.name(&past.head_sha), Tone::Bad, &what);
        }
        let lines = self.waits(&view);
        for line in lines.iter().filter(|line| !self.told.contains(line)) {
            self.stage.narrator.tell(QUEUE, Tone::Quiet, line);
        }
        self.told = lines;
        Ok(view.is_empty())
    }

    /// Who waits for what, a line for each reason; but for the time before a round's first lease, of which each run tells.
    fn waits(&self, view: &View) -> Vec<String> {
        let holder = view.acquired.as_ref().map_or("somebody", |holder| self.name(&holder.head_sha));
        let reasons = [
            ("held", format!("for the lease that {holder} has")),
            ("lock_delay", "while the resource rests, since the last holder may not know yet".to_owned()),
            ("assignment_delay", "for the assignment delay".to_owned()),
            ("next_round", "for the next round".to_owned()),
        ];
        let lines = reasons.iter().filter_map(|(reason, what)| {
            let waiting = view.known.iter().filter(|known| known.reason.as_deref() == Some(*reason));
            let names: Vec<String> = waiting.map(|known| self.name(&known.head_sha).to_owned()).collect();
            let verb = if names.len() == 1 { "waits" } else { "wait" };
            (!names.is_empty()).then(|| format!("{} {verb} {what}", listed(&names)))
        });
        lines.collect()
    }

    fn name<'n>(&'n self, head_sha: &'n str) -> &'n str {
        let found = self.names.iter().find(|(commit, _)| commit == head_sha);
        found.map_or(head_sha, |(_, name)| name)
    }
}
