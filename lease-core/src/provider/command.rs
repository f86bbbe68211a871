//! What a provider can be told, and what comes out.

use thiserror::Error;

use super::answer::{Answer, Holder};
use super::lease::Ending;
use super::record::Record;
use super::request::Claim;
use crate::ids::{Actor, FencingToken, RequestKey};
use crate::time::Timestamp;

/// Everything that can happen to a provider.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Command {
    /// A run registers, polls, or sends a heartbeat (rules 2, 3, 5 and 7).
    Acquire(Acquire),
    /// A long poll of this request ends without an answer to give, or its client is gone: it counts as heard from until now.
    StopWaiting(RequestKey),
    /// The holder hands the lease back (rules 8 to 10).
    Release(Release),
    /// A run takes itself out (rule 12).
    Withdraw(Withdraw),
    /// An operator empties the provider (rule 13).
    Clear,
    /// An operator ends the lease that has this token (rule 13).
    EndLease(FencingToken),
    /// The process that keeps the provider has been started anew (rule 14).
    Restart,
    /// Nothing but time passing.
    Tick,
}

/// A run registers, polls, or sends a heartbeat.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Acquire {
    /// What the run says of itself.
    pub claim: Claim,
    /// Who sends it, as whoever checked its credential says; `None` where nobody was asked.
    pub actor: Option<Actor>,
    /// Whether it states that it holds the lease (`status: acquired`).
    pub heartbeat: bool,
    /// The lease that it means.
    pub fencing_token: Option<FencingToken>,
    /// Whether it waits for the answer in a long poll, if that would be `pending`: it counts as polling until it is told
    /// something, or until [`Command::StopWaiting`].
    pub wait: bool,
}

/// The holder hands the lease back.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Release {
    /// Who hands it back.
    pub key: RequestKey,
    /// How it went.
    pub with: Released,
    /// The lease that it means.
    pub fencing_token: Option<FencingToken>,
}

/// How a holder says it went. `cancelled` counts as a failure (rule 9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Released {
    /// What it holds has been tested and is good.
    Success,
    /// It failed, or was cancelled.
    Failure,
}

/// A run takes itself out.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Withdraw {
    /// Who leaves.
    pub key: RequestKey,
    /// The lease that it means, if it thinks it holds one.
    pub fencing_token: Option<FencingToken>,
}

/// What comes out of one step.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Step {
    /// The answer to the command, or a refusal that changed nothing.
    pub result: Result<Answer, Refusal>,
    /// What was decided, in order. Empty means: nothing that must be remembered has changed, so nothing need be written.
    pub events: Vec<Event>,
    /// How many of the events, the first ones, are time's doing: they would have come without the command, too.
    pub of_time: usize,
    /// Answers that are due now to requests that wait in a long poll. They wait no longer.
    pub told: Vec<(RequestKey, Answer)>,
}

/// Something that was decided, or that has to be remembered.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Event {
    /// A request came in.
    Registered {
        /// Which.
        key: RequestKey,
        /// Whose.
        actor: Option<Actor>,
    },
    /// A request's priority, commits, ref, lease TTL or URL changed.
    Updated(RequestKey),
    /// A request, or the holder, was heard from, and other processes must learn so. It decides nothing.
    Heard(RequestKey),
    /// A pending request was silent for too long.
    Evicted {
        /// Which.
        key: RequestKey,
        /// Whose.
        actor: Option<Actor>,
    },
    /// A pending request took itself out.
    Withdrawn {
        /// Which.
        key: RequestKey,
        /// Whose.
        actor: Option<Actor>,
    },
    /// A request was given the lease.
    Granted {
        /// Who holds it now.
        key: RequestKey,
        /// Whose request that was.
        actor: Option<Actor>,
        /// With which token.
        fencing_token: FencingToken,
        /// When it had registered.
        registered_at: Timestamp,
        /// When it was granted.
        at: Timestamp,
    },
    /// A lease ended.
    Ended {
        /// Who held it.
        key: RequestKey,
        /// How it ended.
        ending: Ending,
        /// When it ended.
        at: Timestamp,
        /// What else history tells of it.
        record: Box<Record>,
    },
    /// A success completed this request.
    Completed {
        /// Who need not run any more.
        key: RequestKey,
        /// Whose request that was.
        actor: Option<Actor>,
        /// Whose success it was.
        by: RequestKey,
        /// When it had registered.
        registered_at: Timestamp,
        /// When the success was released.
        at: Timestamp,
    },
    /// The round with this number began.
    RoundBegan(u64),
    /// A verdict's time was over.
    Forgotten(FencingToken),
    /// An operator emptied the provider.
    Cleared,
}

impl Event {
    /// Whether anything was decided, and not only remembered.
    pub fn decides(&self) -> bool {
        match self {
            Self::Heard(_) => false,
            Self::Registered { .. }
            | Self::Updated(_)
            | Self::Evicted { .. }
            | Self::Withdrawn { .. }
            | Self::Granted { .. }
            | Self::Ended { .. }
            | Self::Completed { .. }
            | Self::RoundBegan(_)
            | Self::Forgotten(_)
            | Self::Cleared => true,
        }
    }
}

/// A command that was not carried out. It has changed nothing (invariant I8).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Error)]
pub enum Refusal {
    /// The lease that the command speaks of is over, or was never this request's.
    #[error("the lease is lost")]
    LeaseLost {
        /// Who holds the lease now.
        holder: Option<Box<Holder>>,
    },
    /// A release by somebody who does not hold the lease.
    #[error("not the holder")]
    NotTheHolder {
        /// Who holds the lease now.
        holder: Option<Box<Holder>>,
    },
    /// The lease has been released already, and otherwise.
    #[error("released otherwise already")]
    ContraryRelease {
        /// How it was released.
        earlier: Released,
        /// Who holds the lease now.
        holder: Option<Box<Holder>>,
    },
    /// The provider is full (rule 17).
    #[error("too many requests are pending")]
    TooManyRequests,
}
