//! Who a run is: read from the event that GitHub started it with, and from the inputs that stand in for it.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::ids::Priority;
use crate::poller::{SettingsError, Subject, SubjectText};
use crate::wire::Json;

/// What a run knows of why it was started.
#[derive(Clone, Debug, Deserialize)]
pub struct Event {
    /// The event's name, `merge_group` for example.
    pub name: String,
    /// Its payload.
    #[serde(default)]
    pub payload: Option<Payload>,
    /// `owner/name`, for payloads that don't say it.
    #[serde(default)]
    pub repository: String,
    /// What the user gave instead. An empty text counts as not given.
    #[serde(default)]
    pub inputs: Inputs,
}

/// What is read of a payload. It has some hundred members more, and on wasm each that is looked at costs time before the first
/// request.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Payload {
    /// What became of the merge group.
    pub action: Json,
    /// The merge group.
    pub merge_group: Option<MergeGroup>,
    /// The repository.
    pub repository: Option<Repository>,
}

/// What is read of a merge group.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct MergeGroup {
    /// The branch that is merged into. `base_sha` is never read: from the second group on it is the group before, not the base
    /// branch.
    pub base_ref: Json,
    /// The merge group's own ref.
    pub head_ref: Json,
    /// The commit that is tested.
    pub head_sha: Json,
}

/// What is read of a repository.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Repository {
    /// Whose it is.
    pub owner: Option<Owner>,
    /// What it is called.
    pub name: Json,
}

/// What is read of a repository's owner.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Owner {
    /// What they are called.
    pub login: Json,
}

/// The inputs that stand in for an event, or for parts of it.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Inputs {
    /// Commits ahead of the base ref.
    pub priority: Option<String>,
    /// The branch that the queue merges into.
    pub base_ref: Option<String>,
    /// The merge group's ref.
    pub head_ref: Option<String>,
    /// The commit that the run tests.
    pub head_sha: Option<String>,
}

/// Who a run is, and how it ranks where the user said so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Run {
    /// Who it is.
    pub subject: Subject,
    /// Given by the user: GitHub isn't asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<Priority>,
}

/// Why it cannot be said who a run is, in words for the user.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum EventError {
    /// A name that no server takes.
    #[error(transparent)]
    Subject(#[from] SettingsError),
    /// A priority that is none.
    #[error("priority must be a whole number, 0 or more and at most 9007199254740991, not {0:?}")]
    Priority(String),
    /// Another event, and not all that it takes instead.
    #[error(
        "there is no merge group to take a lease for in the event \"{event}\": guard the job with \
         `if: github.event_name == 'merge_group'`, or give the inputs priority, base_ref and head_sha together (missing: {missing})"
    )]
    NoMergeGroup {
        /// The event's name.
        event: String,
        /// The inputs that are not given.
        missing: String,
    },
    /// The merge group is gone.
    #[error("the merge group was destroyed, so there is nothing to take a lease for")]
    Destroyed,
    /// A payload that lacks what GitHub documents.
    #[error("the payload of the event merge_group has no {0}; it can be given as an input instead")]
    Incomplete(&'static str),
    /// Neither the payload nor `GITHUB_REPOSITORY` tells the repository.
    #[error("the repository is unknown: GITHUB_REPOSITORY must be owner/name, not {0:?}")]
    Repository(String),
}

/// Reads who a run is.
pub fn run(event: Event) -> Result<Run, EventError> {
    let Event { name, payload, repository, inputs } = event;
    let payload = payload.unwrap_or_default();
    let priority = given(inputs.priority).map(|text| parse_priority(&text)).transpose()?;
    let [base_ref, head_ref, head_sha] = [inputs.base_ref, inputs.head_ref, inputs.head_sha].map(given);
    let (base_ref, head_ref, head_sha) = if name == "merge_group" {
        if payload.action.text() == Some("destroyed") {
            return Err(EventError::Destroyed);
        }
        let group = payload.merge_group.unwrap_or_default();
        let given_or =
            |input: Option<String>, member: &Json| input.or_else(|| member.text().map(str::to_owned));
        (
            given_or(base_ref, &group.base_ref).ok_or(EventError::Incomplete("base_ref"))?,
            given_or(head_ref, &group.head_ref),
            given_or(head_sha, &group.head_sha).ok_or(EventError::Incomplete("head_sha"))?,
        )
    } else {
        match (priority, base_ref, head_sha) {
            (Some(_), Some(base_ref), Some(head_sha)) => (base_ref, head_ref, head_sha),
            (priority, base_ref, head_sha) => {
                let missing = [
                    ("priority", priority.is_none()),
                    ("base_ref", base_ref.is_none()),
                    ("head_sha", head_sha.is_none()),
                ];
                let missing: Vec<&str> =
                    missing.iter().filter(|(_, is_missing)| *is_missing).map(|(name, _)| *name).collect();
                return Err(EventError::NoMergeGroup { event: name, missing: missing.join(", ") });
            }
        }
    };
    let (owner, repo) = repository_of(&payload.repository.unwrap_or_default(), &repository)?;
    let subject = Subject::try_from(SubjectText { owner, repo, base_ref, head_sha, head_ref })?;
    Ok(Run { subject, priority })
}

fn repository_of(there: &Repository, repository: &str) -> Result<(String, String), EventError> {
    let owner = there.owner.as_ref().and_then(|owner| owner.login.text());
    let (owner, repo) = match (owner, there.name.text()) {
        (Some(owner), Some(repo)) => (owner, repo),
        (_, _) => repository.split_once('/').ok_or_else(|| EventError::Repository(repository.to_owned()))?,
    };
    Ok((owner.to_owned(), repo.to_owned()))
}

fn given(input: Option<String>) -> Option<String> {
    input.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
}

fn parse_priority(text: &str) -> Result<Priority, EventError> {
    let number = text.parse().ok().filter(|_| !text.starts_with('+'));
    let priority = number.and_then(|number| Priority::new(number).ok());
    priority.ok_or_else(|| EventError::Priority(text.to_owned()))
}
