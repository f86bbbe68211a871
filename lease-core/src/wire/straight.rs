//! A body in which all is right, read in one go. Nearly all are; the others are read again, with care, to say what is wrong.

use serde::Deserialize;

use super::body::SentStatus;
use crate::ids::{ClientId, FencingToken, HeadSha, MAX_WHOLE_NUMBER, MergeRef, Priority, RequestKey, RunUrl};
use crate::provider::{Acquire, Claim, Commits, Release, Released, Withdraw};
use crate::time::Millis;

/// What a client says, each member written as clients mostly write it. What is not read by this need not be wrong: 3.0 is a whole
/// number, too.
#[derive(Debug, Deserialize)]
pub struct StraightBody {
    head_sha: HeadSha,
    priority: Option<Priority>,
    status: Option<SentStatus>,
    head_ref: Option<MergeRef>,
    commits: Option<Commits>,
    client_id: Option<ClientId>,
    lease_ttl_seconds: Option<f64>,
    fencing_token: Option<FencingToken>,
    run_url: Option<RunUrl>,
}

impl StraightBody {
    /// The `acquire`, which may ask to `wait`; `None` where [`read_acquire`](super::read_acquire) has to look at it.
    pub fn into_acquire(self, wait: bool) -> Option<Acquire> {
        let heartbeat = match self.status {
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

    /// The `release`; `None` where [`read_release`](super::read_release) has to look at it.
    pub fn into_release(self) -> Option<Release> {
        let with = match self.status? {
            SentStatus::Success => Released::Success,
            SentStatus::Failure | SentStatus::Cancelled => Released::Failure,
            SentStatus::Pending | SentStatus::Acquired => return None,
        };
        let (fencing_token, _) = (self.fencing_token()?, self.lease_ttl()?);
        Some(Release { key: key(self.head_sha, self.client_id), with, fencing_token })
    }

    /// The `withdraw`; `None` where [`read_withdraw`](super::read_withdraw) has to look at it.
    pub fn into_withdraw(self) -> Option<Withdraw> {
        let (fencing_token, _) = (self.fencing_token()?, self.lease_ttl()?);
        Some(Withdraw { key: key(self.head_sha, self.client_id), fencing_token })
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
