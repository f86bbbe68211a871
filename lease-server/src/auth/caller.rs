//! What a caller may do, once it is known who they are.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use lease_core::ids::{Actor, HeadSha, MAX_TEXT_BYTES, MergeRef, ProviderId};
use thiserror::Error;

use super::{GithubRun, RepositoryPattern};

/// What a request wants to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Action {
    /// Look at providers.
    Read,
    /// Take part: acquire, release, withdraw.
    Run,
    /// Clear a provider, or end another's lease.
    Administer,
}

/// What a caller is trusted with. Each role includes the ones before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// May look.
    Read,
    /// May take part, too.
    Run,
    /// May do everything.
    Admin,
}

impl Role {
    /// Whether the role includes `action`.
    pub const fn allows(self, action: Action) -> bool {
        match action {
            Action::Read => true,
            Action::Run => matches!(self, Self::Run | Self::Admin),
            Action::Administer => matches!(self, Self::Admin),
        }
    }
}

/// Somebody whose credential was good, or nobody in particular where none is asked for.
#[derive(Clone, Debug)]
pub enum Caller {
    /// Somebody who need not say who they are.
    Anonymous(Role),
    /// A user, with HTTP Basic authentication.
    User {
        /// Their name.
        name: Arc<str>,
        /// What they are trusted with.
        role: Role,
    },
    /// Who bears a token.
    Token {
        /// What the token is called.
        name: Arc<str>,
        /// What its bearer is trusted with.
        role: Role,
        /// Where; `None` is everywhere.
        repositories: Option<Arc<[RepositoryPattern]>>,
    },
    /// A run of a workflow: it may take part in its own queue, for its own commit.
    Run(Arc<GithubRun>),
}

impl Caller {
    /// Whether the caller may do `action` to `provider`.
    pub fn may(&self, action: Action, provider: &ProviderId) -> Result<(), Forbidden> {
        let allowed = match self {
            Self::Anonymous(role) | Self::User { role, .. } => role.allows(action),
            Self::Token { role, .. } => {
                if !self.sees(provider) {
                    return Err(self.forbid(Reason::NotItsRepository));
                }
                role.allows(action)
            }
            Self::Run(run) => {
                run.may_touch(provider).map_err(|reason| self.forbid(reason))?;
                match action {
                    Action::Read => true,
                    Action::Run => {
                        run.may_queue_at(provider).map_err(|reason| self.forbid(reason))?;
                        true
                    }
                    Action::Administer => false,
                }
            }
        };
        if allowed { Ok(()) } else { Err(self.forbid(Reason::Role(action))) }
    }

    /// Whether the caller may know of `provider`.
    pub fn sees(&self, provider: &ProviderId) -> bool {
        match self {
            Self::Anonymous(_) | Self::User { .. } | Self::Token { repositories: None, .. } => true,
            Self::Token { repositories: Some(patterns), .. } => {
                let (owner, name) = (provider.owner.as_str(), provider.repo.as_str());
                patterns.iter().any(|pattern| pattern.matches(owner, name))
            }
            Self::Run(run) => run.may_touch(provider).is_ok(),
        }
    }

    /// Whether the caller may speak for the run that tests that commit. A run may for its own only; everybody else is trusted to
    /// name the right one.
    pub fn may_speak_for(&self, head_sha: &HeadSha, head_ref: Option<&MergeRef>) -> Result<(), Forbidden> {
        match self {
            Self::Anonymous(_) | Self::User { .. } | Self::Token { .. } => Ok(()),
            Self::Run(run) => run.may_speak_for(head_sha, head_ref).map_err(|reason| self.forbid(reason)),
        }
    }

    /// What they are called in the log, the history and refusals.
    pub fn name(&self) -> Cow<'_, str> {
        match self {
            Self::Anonymous(_) => "anonymous".into(),
            Self::User { name, .. } | Self::Token { name, .. } => (&**name).into(),
            Self::Run(run) => run.to_string().into(),
        }
    }

    /// Who it is, for the log and the history; `None` for who has not said.
    pub fn actor(&self) -> Option<Actor> {
        if self.is_anonymous() {
            return None;
        }
        let mut name: String = self.to_string();
        while name.len() > MAX_TEXT_BYTES {
            name.pop();
        }
        // Names hold no control characters: configuration and tokens are read so.
        Actor::new(&name).ok()
    }

    /// Whether nothing is known about who it is.
    pub const fn is_anonymous(&self) -> bool {
        matches!(self, Self::Anonymous(_))
    }

    fn forbid(&self, reason: Reason) -> Forbidden {
        Forbidden { who: self.to_string(), reason }
    }
}

impl fmt::Display for Caller {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name())
    }
}

/// A good credential, for something else.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{who}` may not do this: {reason}")]
pub struct Forbidden {
    who: String,
    reason: Reason,
}

impl Forbidden {
    /// A run that this server lets do nothing at all.
    pub(super) fn of_run(run: &GithubRun, reason: Reason) -> Self {
        Self { who: run.to_string(), reason }
    }
}

/// Why a good credential does not do. It was proved who calls, so they can be told.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub(super) enum Reason {
    #[error("{}", match .0 {
        Action::Read => "it takes the role `read`",
        Action::Run => "to acquire, release or withdraw takes the role `run`",
        Action::Administer => "it takes an admin: a token of that role, or a user listed under `auth.basic.admins`",
    })]
    Role(Action),
    #[error("its token is for other repositories")]
    NotItsRepository,
    #[error(
        "a run may touch the leases of its own repository only, which is {0}; upper and lower case count"
    )]
    OtherRepository(String),
    #[error("its ref `{0}` is not one of the merge queue of this base ref")]
    OtherQueue(String),
    #[error(
        "a run may speak for its own commit only: its token is for {0}, so head_sha has to be that (GITHUB_SHA)"
    )]
    OtherCommit(String),
    #[error(
        "a run may speak for its own ref only: its token is for `{0}`, so head_ref has to be that (GITHUB_REF)"
    )]
    OtherRef(String),
    #[error("this server does not let in this repository; an operator can, under `auth.github_oidc.allow`")]
    NotAllowed,
    #[error(
        "this server does not let in the account {} behind the owner's name; an operator can, under `auth.github_oidc.owner_id`",
        .0.map_or_else(|| "(its token names none)".to_owned(), |id| id.to_string())
    )]
    OtherAccount(Option<u64>),
    #[error(
        "this server does not let in runs of the event `{0}`; an operator can, under `auth.github_oidc.events`"
    )]
    Event(String),
}
