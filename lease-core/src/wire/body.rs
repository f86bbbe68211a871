//! A request's body as a client writes it.

use serde::ser::Serializer;
use serde::{Deserialize, Serialize};

use crate::ids::{ClientId, FencingToken, HeadSha, MergeRef, Priority, RequestKey, RunUrl};
use crate::provider::Commits;
use crate::time::Millis;

/// What a client sends.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Body {
    /// The commit that the run tests.
    pub head_sha: HeadSha,
    /// Commits ahead of the base ref.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<Priority>,
    /// What the client says of the lease, or of its run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<SentStatus>,
    /// The merge group's ref.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub head_ref: Option<MergeRef>,
    /// Which commits are ahead of the base ref.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub commits: Option<Commits>,
    /// Which job of the commit.
    #[serde(skip_serializing_if = "is_none")]
    pub client_id: ClientId,
    /// "I will send heartbeats."
    #[serde(
        rename = "lease_ttl_seconds",
        skip_serializing_if = "Option::is_none",
        serialize_with = "as_seconds"
    )]
    pub lease_ttl_ms: Option<Millis>,
    /// The lease that it means.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fencing_token: Option<FencingToken>,
    /// Where people can look at the run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub run_url: Option<RunUrl>,
}

/// The statuses that a client may send.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SentStatus {
    /// With acquire: it waits.
    Pending,
    /// With acquire: it holds the lease; a heartbeat.
    #[serde(alias = "aquired")]
    Acquired,
    /// With release.
    Success,
    /// With release.
    Failure,
    /// With release; counts as a failure.
    Cancelled,
}

fn is_none(client_id: &ClientId) -> bool {
    *client_id == ClientId::none()
}

#[expect(clippy::ref_option, reason = "the signature is serde's")]
fn as_seconds<S: Serializer>(ttl: &Option<Millis>, serializer: S) -> Result<S::Ok, S::Error> {
    ttl.map(Millis::as_secs_f64).serialize(serializer)
}

impl Body {
    /// A body that says nothing but who it is from.
    pub fn from(key: RequestKey) -> Self {
        Self {
            head_sha: key.head_sha,
            priority: None,
            status: None,
            head_ref: None,
            commits: None,
            client_id: key.client_id,
            lease_ttl_ms: None,
            fencing_token: None,
            run_url: None,
        }
    }
}
