//! What a machine has to know before it can begin, checked once.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::turn::ReleaseStatus;
use crate::ids::{
    BaseRef, ClientId, FencingToken, HeadSha, IdError, MAX_WHOLE_NUMBER, MergeRef, Owner, Priority, Repo,
    RequestKey, RunUrl,
};
use crate::time::Millis;

/// Why a machine cannot begin, in words for the user.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum SettingsError {
    /// A name or number that no server takes.
    #[error("{name} {why}")]
    Invalid {
        /// Which one.
        name: &'static str,
        /// What is wrong with it.
        why: IdError,
    },
    /// A name that cannot be part of a path.
    #[error("{name} must not be \".\" or \"..\"")]
    Dots {
        /// Which one.
        name: &'static str,
    },
    /// A period that is none.
    #[error("{name} must be a number of milliseconds, 0 or more")]
    Period {
        /// Which one.
        name: &'static str,
    },
    /// Something that a heartbeat has to say.
    #[error("{name} is missing: heartbeats need it")]
    Missing {
        /// What.
        name: &'static str,
    },
    /// Nothing was promised, so there is nothing to keep.
    #[error("lease_ttl_ms must be more than 0: without it no heartbeats are sent")]
    NoHeartbeats,
}

fn named<T>(name: &'static str, id: Result<T, IdError>) -> Result<T, SettingsError> {
    id.map_err(|why| SettingsError::Invalid { name, why })
}

/// Periods come as floats: half a minute may be 30000.000000000004 ms.
fn period(name: &'static str, ms: f64) -> Result<Millis, SettingsError> {
    Millis::from_secs_f64(ms / 1000.0).ok_or(SettingsError::Period { name })
}

/// One run, as the server knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "SubjectText", into = "SubjectText")]
pub struct Subject {
    /// The repository's owner.
    pub owner: Owner,
    /// The repository's name.
    pub repo: Repo,
    /// The branch that the queue merges into.
    pub base_ref: BaseRef,
    /// The commit that the run tests.
    pub head_sha: HeadSha,
    /// The merge group's ref. It is only shown, so one that the server would refuse is left out.
    pub head_ref: Option<MergeRef>,
}

/// A [`Subject`] before it is checked.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct SubjectText {
    pub(crate) owner: String,
    pub(crate) repo: String,
    pub(crate) base_ref: String,
    pub(crate) head_sha: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) head_ref: Option<String>,
}

impl TryFrom<SubjectText> for Subject {
    type Error = SettingsError;

    fn try_from(text: SubjectText) -> Result<Self, SettingsError> {
        let base_ref = named("base_ref", BaseRef::new(&text.base_ref))?;
        for (name, part) in [("owner", &*text.owner), ("repo", &*text.repo), ("base_ref", base_ref.as_str())]
        {
            // Every URL parser would drop such a part of the path, percent-encoded or not.
            if part == "." || part == ".." {
                return Err(SettingsError::Dots { name });
            }
        }
        Ok(Self {
            owner: named("owner", Owner::new(&text.owner))?,
            repo: named("repo", Repo::new(&text.repo))?,
            base_ref,
            head_sha: named("head_sha", HeadSha::new(&text.head_sha))?,
            head_ref: text.head_ref.and_then(|head_ref| MergeRef::new(&head_ref).ok()),
        })
    }
}

impl From<Subject> for SubjectText {
    fn from(subject: Subject) -> Self {
        Self {
            owner: subject.owner.into(),
            repo: subject.repo.into(),
            base_ref: subject.base_ref.as_str().into(),
            head_sha: subject.head_sha.into(),
            head_ref: subject.head_ref.map(Into::into),
        }
    }
}

/// What the waiter has to know.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "WaiterText")]
pub struct WaiterSettings {
    /// Which run it is.
    pub subject: Subject,
    /// Which job of it.
    pub client_id: ClientId,
    /// Where people can look at it. It is only shown, so one that the server would refuse is left out.
    pub run_url: Option<RunUrl>,
    /// How often heartbeats are promised; `None` for not at all.
    pub lease_ttl: Option<Millis>,
    /// How long it sleeps where the server does not hold the answer.
    pub poll_interval: Millis,
    /// How long it waits for the lease at most.
    pub timeout: Millis,
    /// Given by the user: GitHub isn't asked.
    pub priority: Option<Priority>,
    /// What only the caller knows of the request and the log should tell: the server, how it authenticates. Without it the
    /// log tells nothing of the request.
    pub about: Vec<String>,
}

#[derive(Deserialize)]
struct WaiterText {
    subject: Subject,
    client_id: String,
    run_url: Option<String>,
    lease_ttl_ms: f64,
    poll_interval_ms: f64,
    timeout_ms: f64,
    priority: Option<Priority>,
    #[serde(default)]
    about: Vec<String>,
}

impl TryFrom<WaiterText> for WaiterSettings {
    type Error = SettingsError;

    fn try_from(text: WaiterText) -> Result<Self, SettingsError> {
        Ok(Self {
            subject: text.subject,
            client_id: named("client_id", ClientId::new(&text.client_id))?,
            run_url: text.run_url.and_then(|url| RunUrl::new(&url).ok()),
            lease_ttl: Some(period("lease_ttl_ms", text.lease_ttl_ms)?).filter(|ttl| *ttl > Millis::ZERO),
            poll_interval: period("poll_interval_ms", text.poll_interval_ms)?,
            timeout: period("timeout_ms", text.timeout_ms)?,
            priority: text.priority,
            about: text.about,
        })
    }
}

/// What the steps of one job share about a lease.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "HeldText")]
pub struct Held {
    /// Which run holds it.
    pub subject: Subject,
    /// Which job of it.
    pub client_id: ClientId,
    /// The lease's token; not known where another job took the lease.
    pub fencing_token: Option<FencingToken>,
    /// The priority that was sent; not known where another job took the lease.
    pub priority: Option<Priority>,
}

#[derive(Deserialize)]
struct HeldText {
    subject: Subject,
    client_id: String,
    fencing_token: Option<u64>,
    priority: Option<Priority>,
}

impl TryFrom<HeldText> for Held {
    type Error = SettingsError;

    fn try_from(text: HeldText) -> Result<Self, SettingsError> {
        if text.fencing_token.is_some_and(|token| token > MAX_WHOLE_NUMBER) {
            return Err(SettingsError::Invalid { name: "fencing_token", why: IdError::TooLarge });
        }
        Ok(Self {
            subject: text.subject,
            client_id: named("client_id", ClientId::new(&text.client_id))?,
            fencing_token: text.fencing_token.map(FencingToken::new),
            priority: text.priority,
        })
    }
}

impl Held {
    pub(super) fn key(&self) -> RequestKey {
        RequestKey { head_sha: self.subject.head_sha.clone(), client_id: self.client_id.clone() }
    }
}

/// What the releaser has to know.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "ReleaserText")]
pub struct ReleaserSettings {
    /// The lease.
    pub held: Held,
    /// How the job went.
    pub status: ReleaseStatus,
    /// How long it tries at most.
    pub limit: Millis,
}

#[derive(Deserialize)]
struct ReleaserText {
    held: Held,
    status: ReleaseStatus,
    limit_ms: f64,
}

impl TryFrom<ReleaserText> for ReleaserSettings {
    type Error = SettingsError;

    fn try_from(text: ReleaserText) -> Result<Self, SettingsError> {
        Ok(Self { held: text.held, status: text.status, limit: period("limit_ms", text.limit_ms)? })
    }
}

/// What the heart has to know.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "HeartText")]
pub struct HeartSettings {
    /// Who holds the lease.
    pub key: RequestKey,
    /// The lease's token.
    pub fencing_token: FencingToken,
    /// The priority that was sent.
    pub priority: Priority,
    /// How long the server keeps it without a heartbeat.
    pub lease_ttl: Millis,
}

#[derive(Deserialize)]
struct HeartText {
    held: Held,
    lease_ttl_ms: f64,
}

impl TryFrom<HeartText> for HeartSettings {
    type Error = SettingsError;

    fn try_from(text: HeartText) -> Result<Self, SettingsError> {
        let lease_ttl = period("lease_ttl_ms", text.lease_ttl_ms)?;
        if lease_ttl == Millis::ZERO {
            return Err(SettingsError::NoHeartbeats);
        }
        let key = text.held.key();
        let fencing_token =
            text.held.fencing_token.ok_or(SettingsError::Missing { name: "fencing_token" })?;
        let priority = text.held.priority.ok_or(SettingsError::Missing { name: "priority" })?;
        Ok(Self { key, fencing_token, priority, lease_ttl })
    }
}
