//! A request without a credential, or with one that is not good.

use std::time::Duration;

use super::Doors;

/// What is wrong with a credential.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// There is none.
    Missing,
    /// It can't be read.
    Malformed,
    /// Its scheme is none that would do.
    Scheme,
    /// Nobody has it.
    Wrong,
    /// It is a token that is not good, for this reason.
    Token(String),
    /// It is a token whose key is not known, and may be in a while.
    UnknownKey(String, Duration),
}

/// The answer to such a request. It is the same for whatever is wrong with a credential, so that nobody learns from it which part
/// of one was right; the cause is for the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Denied {
    /// For the caller: what would do.
    pub detail: String,
    /// The schemes that would do, each as the value of a `WWW-Authenticate` header.
    pub challenges: Vec<&'static str>,
    /// For the log: what was wrong.
    pub cause: String,
    /// When it may be worth another try.
    pub retry_after: Option<Duration>,
}

impl Denied {
    /// Whether a browser can ask for a name and a password.
    pub fn takes_password(&self) -> bool {
        self.challenges.iter().any(|challenge| challenge.starts_with("Basic"))
    }

    pub(super) fn new(fault: Fault, doors: &Doors) -> Self {
        let ways = doors.ways();
        let credential = if ways.is_empty() {
            "no credential would do: this server lets people look, and nothing more".to_owned()
        } else {
            format!("send {}", ways.join(", or "))
        };
        let begin = match fault {
            Fault::Missing => "this server asks who calls",
            Fault::Malformed | Fault::Scheme | Fault::Wrong | Fault::Token(_) | Fault::UnknownKey(..) => {
                "the credential is not good here"
            }
        };
        let retry_after = match &fault {
            Fault::UnknownKey(_, retry_after) => Some(*retry_after),
            Fault::Missing | Fault::Malformed | Fault::Scheme | Fault::Wrong | Fault::Token(_) => None,
        };
        let cause = match fault {
            Fault::Missing => "no credential".to_owned(),
            Fault::Malformed => "the Authorization header can't be read".to_owned(),
            Fault::Scheme => "another scheme than those that would do".to_owned(),
            Fault::Wrong => "nobody has that credential".to_owned(),
            Fault::Token(cause) | Fault::UnknownKey(cause, _) => format!("OIDC token: {cause}"),
        };
        Self { detail: format!("{begin}; {credential}"), challenges: doors.challenges(), cause, retry_after }
    }
}
