//! What the server shows of the provider, as far as the demo reads it: what stands now, and what is over.

use serde::Deserialize;

/// More leases are in no story: each run has one at the most.
const HISTORY: &str = "/history?limit=200";

/// How the provider stands.
#[derive(Debug, Deserialize)]
pub(super) struct View {
    /// Who holds the lease.
    pub(super) acquired: Option<Holder>,
    /// Everybody who is there, the holder among them.
    pub(super) known: Vec<Known>,
}

/// Who holds the lease.
#[derive(Debug, Deserialize)]
pub(super) struct Holder {
    pub(super) head_sha: String,
}

/// Somebody who is there.
#[derive(Debug, Deserialize)]
pub(super) struct Known {
    pub(super) head_sha: String,
    /// Why they wait.
    pub(super) reason: Option<String>,
}

/// The leases that are over, the newest first.
#[derive(Debug, Deserialize)]
pub(super) struct History {
    pub(super) history: Vec<Past>,
}

/// A lease that is over.
#[derive(Debug, Deserialize)]
pub(super) struct Past {
    pub(super) fencing_token: u64,
    pub(super) head_sha: String,
    pub(super) acquired_at: String,
    pub(super) ended_at: String,
    pub(super) outcome: Outcome,
    /// Whom it has completed.
    pub(super) completed: Vec<Completed>,
}

/// How a lease ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Outcome {
    Success,
    Failure,
    Expired,
    Cleared,
}

/// Somebody who need not test any more.
#[derive(Debug, Deserialize)]
pub(super) struct Completed {
    pub(super) head_sha: String,
}

impl View {
    /// Whether nobody is there any more.
    pub(super) const fn is_empty(&self) -> bool {
        self.acquired.is_none() && self.known.is_empty()
    }
}

impl super::server::Server {
    /// How the provider stands.
    pub(super) async fn view(&self) -> Result<View, String> {
        self.look("").await
    }

    /// Its leases that are over, the oldest first.
    pub(super) async fn past(&self) -> Result<Vec<Past>, String> {
        let History { mut history } = self.look(HISTORY).await?;
        history.sort_by_key(|past| past.fencing_token);
        Ok(history)
    }
}
