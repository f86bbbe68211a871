//! Who is calling, and what they may do.
//!
//! Two questions, asked in this order: [`Authenticator::authenticate`] finds out who calls (401 if it can't), and
//! [`Caller::may`] says whether they may do it (403 if not). Whether a run speaks of its own commit shows in the body:
//! [`Caller::may_speak_for`].
//!
//! | subject | file |
//! | --- | --- |
//! | HTTP Basic authentication | `basic.rs` |
//! | tokens that the configuration lists | `tokens.rs` |
//! | GitHub's OIDC tokens | `github/` |
//! | who somebody is, and what they may do | `caller.rs` |
//! | refusals | `denied.rs`, `caller.rs` |
//! | how secrets are kept and compared | `secret.rs` |

mod basic;
mod caller;
mod denied;
mod github;
mod pattern;
mod secret;
mod tokens;

pub use basic::BasicUser;
pub use caller::{Action, Caller, Forbidden, Role};
pub use denied::Denied;
use denied::Fault;
pub use github::{Allowed, ClientError, GithubOidc, GithubRun};
use github::{TokenError, Verifier};
pub use pattern::RepositoryPattern;
pub use secret::SecretDigest;
use thiserror::Error;
pub use tokens::{MetricsDoor, Token};

/// Longer headers are refused unread. No credential is anywhere near: GitHub's tokens have two or three thousand bytes.
const MAX_HEADER_BYTES: usize = 8 * 1024;

/// Whom the configuration lets in, and how they prove who they are.
#[derive(Clone, Debug, Default)]
pub struct Doors {
    /// Users with a password. Their names differ, from each other's and from those of the tokens.
    pub users: Vec<BasicUser>,
    /// Tokens.
    pub tokens: Vec<Token>,
    /// Runs of GitHub's workflows.
    pub github: Option<GithubOidc>,
    /// What somebody may do who does not say who they are.
    pub anonymous: Anonymous,
}

/// What somebody may do who does not say who they are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Anonymous {
    /// Nothing.
    #[default]
    None,
    /// Look.
    Read,
}

impl Doors {
    /// What would do, in words.
    fn ways(&self) -> Vec<String> {
        let mut ways = Vec::new();
        if !self.users.is_empty() {
            ways.push("a user name and password by HTTP Basic authentication".to_owned());
        }
        if !self.tokens.is_empty() {
            ways.push("a token of this server, as `Authorization: Bearer ...`".to_owned());
        }
        if let Some(GithubOidc { issuer, audience, .. }) = &self.github {
            ways.push(format!(
                "a GitHub OIDC token, as `Authorization: Bearer ...`: one of {issuer}, for the audience {audience}, that has not run \
                 out (the job needs `permissions: id-token: write`)"
            ));
        }
        ways
    }

    fn challenges(&self) -> Vec<&'static str> {
        let mut challenges = Vec::new();
        if self.takes_bearer() {
            challenges.push(r#"Bearer realm="mq-lease""#);
        }
        if !self.users.is_empty() {
            challenges.push(r#"Basic realm="mq-lease", charset="UTF-8""#);
        }
        if challenges.is_empty() {
            // There has to be one.
            challenges.push(r#"Bearer realm="mq-lease""#);
        }
        challenges
    }

    fn takes_bearer(&self) -> bool {
        !self.tokens.is_empty() || self.github.is_some()
    }
}

/// Finds out who calls.
#[derive(Debug)]
pub struct Authenticator(Guard);

#[derive(Debug)]
enum Guard {
    /// Nothing is configured: everybody may do everything. Only for loopback, or where the operator insists.
    None,
    Doors(Box<Doors>, Option<Box<Verifier>>),
}

impl Authenticator {
    /// Lets in whom `doors` let in; everybody, to do everything, if there are none. Begins to fetch the keys that it takes.
    pub fn start(doors: Option<Doors>) -> Result<Self, ClientError> {
        let Some(doors) = doors else { return Ok(Self(Guard::None)) };
        let verifier = doors.github.clone().map(Verifier::start).transpose()?;
        Ok(Self(Guard::Doors(Box::new(doors), verifier.map(Box::new))))
    }

    /// Finds out who calls, from the values of the request's `Authorization` headers.
    pub async fn authenticate<'a>(
        &self,
        authorization: impl Iterator<Item = &'a [u8]>,
    ) -> Result<Caller, Unauthenticated> {
        let Guard::Doors(doors, verifier) = &self.0 else { return Ok(Caller::Anonymous(Role::Admin)) };
        let deny = |fault| Unauthenticated::Denied(Box::new(Denied::new(fault, doors)));
        let Some(header) = one(authorization).map_err(deny)? else {
            return match doors.anonymous {
                Anonymous::Read => Ok(Caller::Anonymous(Role::Read)),
                Anonymous::None => Err(deny(Fault::Missing)),
            };
        };
        let (scheme, credential) = split(header);
        if scheme.eq_ignore_ascii_case(b"basic") && !doors.users.is_empty() {
            return basic::authenticate(&doors.users, credential).map_err(deny);
        }
        if !scheme.eq_ignore_ascii_case(b"bearer") || !doors.takes_bearer() {
            return Err(deny(Fault::Scheme));
        }
        if credential.is_empty() {
            return Err(deny(Fault::Malformed));
        }
        if let Some(caller) = tokens::find(&doors.tokens, credential) {
            return Ok(caller);
        }
        let Some(verifier) = verifier else { return Err(deny(Fault::Wrong)) };
        let token = str::from_utf8(credential).map_err(|_| deny(Fault::Malformed))?;
        // Boxed: nearly all others are known without it.
        Box::pin(verifier.caller(token)).await.map_err(|why| match why {
            TokenError::Bad(cause) => deny(Fault::Token(cause)),
            TokenError::UnknownKey { cause, retry_after } => deny(Fault::UnknownKey(cause, retry_after)),
            TokenError::Forbidden(why) => Unauthenticated::Forbidden(why),
        })
    }

    /// What to say to somebody who has not said who they are, and wants more than they may.
    pub fn ask(&self) -> Option<Denied> {
        match &self.0 {
            Guard::None => None,
            Guard::Doors(doors, _) => Some(Denied::new(Fault::Missing, doors)),
        }
    }
}

/// Why a request goes no further.
#[derive(Debug, Error)]
pub enum Unauthenticated {
    /// It is not known who calls.
    #[error("{}", .0.detail)]
    Denied(Box<Denied>),
    /// It is known, and they may do nothing here.
    #[error(transparent)]
    Forbidden(#[from] Forbidden),
}

/// The one `Authorization` header of a request, if it has any.
fn one<'a>(mut authorization: impl Iterator<Item = &'a [u8]>) -> Result<Option<&'a [u8]>, Fault> {
    let header = authorization.next();
    // Of two a proxy may look at one, and this server at the other.
    if authorization.next().is_some() || header.is_some_and(|header| header.len() > MAX_HEADER_BYTES) {
        return Err(Fault::Malformed);
    }
    Ok(header)
}

/// The scheme of an `Authorization` header, and what stands behind it.
fn split(header: &[u8]) -> (&[u8], &[u8]) {
    let header = header.trim_ascii();
    let end = header.iter().position(u8::is_ascii_whitespace).unwrap_or(header.len());
    let (scheme, rest) = header.split_at(end);
    (scheme, rest.trim_ascii())
}

#[cfg(test)]
mod tests;
