//! What a caller may do, once it is known who they are.

use std::fmt;

use lease_core::ids::ProviderId;
use thiserror::Error;

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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caller {
    /// Who it is, for logs and the history; `None` for an anonymous caller.
    pub name: Option<String>,
    /// What they are trusted with.
    pub role: Role,
}

impl Caller {
    /// A caller who need not say who they are.
    pub const fn anonymous(role: Role) -> Self {
        Self { name: None, role }
    }

    /// A caller who proved to be `name`.
    pub const fn named(name: String, role: Role) -> Self {
        Self { name: Some(name), role }
    }

    /// Whether the caller may do `action` to `provider`; to all providers at once where it is `None`.
    pub fn may(&self, action: Action, provider: Option<&ProviderId>) -> Result<(), Forbidden> {
        // So far every role holds for every provider. A credential that is bound to some repositories is checked here.
        let _ = provider;
        if self.role.allows(action) {
            return Ok(());
        }
        Err(Forbidden { who: self.to_string(), action })
    }
}

impl fmt::Display for Caller {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name.as_deref().unwrap_or("anonymous"))
    }
}

/// A good credential, for something else.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{who}` may not {}", match action {
    Action::Read => "look at this",
    Action::Run => "acquire, release or withdraw here",
    Action::Administer => "do this: it takes an admin; the server's configuration lists them under `auth.basic.admins`",
})]
pub struct Forbidden {
    who: String,
    action: Action,
}
