//! Who is calling, and what they may do.
//!
//! Two questions, asked in this order: [`Authenticator::authenticate`] finds out who calls (401 if it can't), and
//! [`Caller::may`] says whether they may do it (403 if not).

mod basic;
mod caller;

pub use basic::{BasicUser, BasicUsers};
pub use caller::{Action, Caller, Forbidden, Role};
use thiserror::Error;

/// The doors that the configuration opens.
#[derive(Debug)]
pub struct Authenticator(Doors);

#[derive(Debug)]
enum Doors {
    /// Nothing is configured: everybody may do everything. Only for loopback, or where the operator insists.
    Open,
    Basic(BasicUsers),
}

impl Authenticator {
    /// Lets everybody do everything.
    pub const fn open() -> Self {
        Self(Doors::Open)
    }

    /// Lets in who knows the password of one of `users`.
    pub const fn basic(users: BasicUsers) -> Self {
        Self(Doors::Basic(users))
    }

    /// Whether callers are let in without a credential.
    pub const fn is_open(&self) -> bool {
        matches!(self.0, Doors::Open)
    }

    /// Finds out who calls, from the value of the request's `Authorization` header.
    pub fn authenticate(&self, authorization: Option<&[u8]>) -> Result<Caller, Denied> {
        match &self.0 {
            Doors::Open => Ok(Caller::anonymous(Role::Admin)),
            Doors::Basic(users) => users.authenticate(authorization),
        }
    }
}

/// A request without a credential, or with one that is not good. The texts are for the caller: none tells whether a user exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Denied {
    /// There is no `Authorization` header.
    #[error("this server asks who calls: send a user name and password by HTTP Basic authentication")]
    Missing,
    /// The header is not a well-formed Basic credential.
    #[error(
        "the Authorization header can't be read: send `Basic` and the base64 form of `user:password`, in UTF-8"
    )]
    Malformed,
    /// The header uses a scheme that is not configured.
    #[error("this server does not take that kind of credential: use HTTP Basic authentication")]
    Scheme,
    /// No user has that name and password.
    #[error("the user name or the password is wrong")]
    Wrong,
}

impl Denied {
    /// The value of the `WWW-Authenticate` header that goes with it: the schemes that would do.
    pub const fn challenge(self) -> &'static str {
        r#"Basic realm="mq-lease", charset="UTF-8""#
    }
}

#[cfg(test)]
mod tests;
