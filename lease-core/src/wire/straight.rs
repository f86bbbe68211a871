//! A body in which all is right, read in one go. Nearly all are; the others are read again, with care, to say what is wrong.

use core::fmt;

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, MapAccess, Visitor};

use super::body::SentStatus;
use super::request::parse_status;
use crate::ids::{ClientId, FencingToken, HeadSha, MAX_WHOLE_NUMBER, MergeRef, Priority, RequestKey, RunUrl};
use crate::provider::{Acquire, Claim, Commits, Release, Released, Withdraw};
use crate::time::Millis;

/// What a client says, each member written as clients mostly write it. What is not read by this need not be wrong: 3.0 is a whole
/// number, too.
#[derive(Debug)]
pub struct StraightBody(Said);

#[derive(Debug, Deserialize)]
struct Said {
    head_sha: HeadSha,
    priority: Option<Priority>,
    status: Option<StatusText>,
    head_ref: Option<MergeRef>,
    commits: Option<Commits>,
    client_id: Option<ClientId>,
    lease_ttl_seconds: Option<f64>,
    fencing_token: Option<FencingToken>,
    run_url: Option<RunUrl>,
}

impl<'de> Deserialize<'de> for StraightBody {
    /// An object, and nothing else that could be taken for one.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members;
        impl<'de> Visitor<'de> for Members {
            type Value = StraightBody;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<StraightBody, A::Error> {
                Said::deserialize(MapAccessDeserializer::new(members)).map(StraightBody)
            }
        }
        deserializer.deserialize_map(Members)
    }
}

/// A status as clients write it: by its name.
#[derive(Debug)]
struct StatusText(SentStatus);

impl<'de> Deserialize<'de> for StatusText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Name;
        impl Visitor<'_> for Name {
            type Value = StatusText;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a status")
            }

            fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<StatusText, E> {
                parse_status(name).map(StatusText).ok_or_else(|| E::custom("no such status"))
            }
        }
        deserializer.deserialize_str(Name)
    }
}

impl StraightBody {
    /// The `acquire`, which may ask to `wait`; `None` where [`read_acquire`](super::read_acquire) has to look at it.
    pub fn into_acquire(self, wait: bool) -> Option<Acquire> {
        self.0.into_acquire(wait)
    }

    /// The `release`; `None` where [`read_release`](super::read_release) has to look at it.
    pub fn into_release(self) -> Option<Release> {
        self.0.into_release()
    }

    /// The `withdraw`; `None` where [`read_withdraw`](super::read_withdraw) has to look at it.
    pub fn into_withdraw(self) -> Option<Withdraw> {
        self.0.into_withdraw()
    }
}

impl Said {
    fn into_acquire(self, wait: bool) -> Option<Acquire> {
        let heartbeat = match self.status() {
            None | Some(SentStatus::Pending) => false,
            Some(SentStatus::Acquired) => true,
            Some(SentStatus::Success | SentStatus::Failure | SentStatus::Cancelled) => return None,
        };
        let (fencing_token, lease_ttl_ms) = (self.fencing_token()?, self.lease_ttl()?);
        Some(Acquire {
            // A body says who it is of, and not who sends it.
            actor: None,
            heartbeat,
            fencing_token,
            wait,
            claim: Claim {
                priority: self.priority?,
                commits: self.commits,
                head_ref: self.head_ref,
                lease_ttl_ms,
                run_url: self.run_url,
                key: key(self.head_sha, self.client_id),
            },
        })
    }

    fn into_release(self) -> Option<Release> {
        let with = match self.status()? {
            SentStatus::Success => Released::Success,
            SentStatus::Failure | SentStatus::Cancelled => Released::Failure,
            SentStatus::Pending | SentStatus::Acquired => return None,
        };
        let (fencing_token, _) = (self.fencing_token()?, self.lease_ttl()?);
        Some(Release { key: key(self.head_sha, self.client_id), with, fencing_token })
    }

    fn into_withdraw(self) -> Option<Withdraw> {
        let (fencing_token, _) = (self.fencing_token()?, self.lease_ttl()?);
        Some(Withdraw { key: key(self.head_sha, self.client_id), fencing_token })
    }

    fn status(&self) -> Option<SentStatus> {
        self.status.as_ref().map(|StatusText(status)| *status)
    }

    /// The token, if there is one; `None` where there is one that is not right.
    #[expect(clippy::option_option, reason = "one is whether it is right, the other whether it is there")]
    fn fencing_token(&self) -> Option<Option<FencingToken>> {
        match self.fencing_token {
            Some(token) if token.get() > MAX_WHOLE_NUMBER => None,
            token @ (Some(_) | None) => Some(token),
        }
    }

    /// The same of the lease TTL.
    #[expect(clippy::option_option, reason = "one is whether it is right, the other whether it is there")]
    fn lease_ttl(&self) -> Option<Option<Millis>> {
        let Some(seconds) = self.lease_ttl_seconds else { return Some(None) };
        Millis::from_secs_f64(seconds).filter(|ttl| *ttl > Millis::ZERO).map(Some)
    }
}

fn key(head_sha: HeadSha, client_id: Option<ClientId>) -> RequestKey {
    RequestKey { head_sha, client_id: client_id.unwrap_or_else(ClientId::none) }
}
