//! The state of a provider as it is stored: versioned, and refused whole where anything in it is not right.

mod check;

use serde::{Deserialize, Deserializer, Serialize};
use thiserror::Error;

use super::estimate::{Hold, Pace};
use super::lease::{Lease, Verdict};
use super::policy::Policy;
use super::request::{Claim, Pending, Seen};
use super::round::{Gathering, Round};
use super::{Free, Phase, Provider};
use crate::ids::{Actor, FencingToken};
use crate::time::{Millis, Timestamp};

/// The version that a stored state says it has, whatever else is in it. It is read first: what another program wrote is not
/// damaged, only because it has members that this program does not know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub struct SnapshotVersion {
    version: u64,
}

impl SnapshotVersion {
    /// The oldest version that this program reads, and can write.
    pub const OLDEST: Self = Self { version: 1 };
    /// The version that this program writes, unless an older program has to read it too. Since version 2 the state tells how
    /// often an operator has emptied the provider; since version 3 who has registered each request; since version 4 how
    /// long the last leases were held; since version 5 its verdicts may be kept apart from it.
    pub const NEWEST: Self = Self { version: 5 };

    /// The version with that number; `None` for one that this program does not know.
    pub fn new(version: u64) -> Option<Self> {
        let version = Self { version };
        version.check().is_ok().then_some(version)
    }

    /// Its number.
    pub fn number(self) -> u64 {
        self.version
    }

    /// Whether this program knows that version.
    pub fn check(self) -> Result<(), SnapshotError> {
        self.check_up_to(Self::NEWEST)
    }

    /// Whether a program knows that version whose newest is that one.
    pub fn check_up_to(self, newest: Self) -> Result<(), SnapshotError> {
        if (Self::OLDEST..=newest).contains(&self) {
            Ok(())
        } else {
            Err(SnapshotError::Version { found: self.version, newest: newest.version })
        }
    }

    fn tells_clears(self) -> bool {
        self >= Self { version: 2 }
    }

    fn tells_actors(self) -> bool {
        self >= Self { version: 3 }
    }

    fn tells_holds(self) -> bool {
        self >= Self { version: 4 }
    }

    /// Whether who reads it can be given the verdicts apart from it ([`Provider::snapshot_apart`]).
    pub fn has_verdicts_apart(self) -> bool {
        self >= Self { version: 5 }
    }
}

/// Everything about a provider but its policy, which is configuration.
///
/// Every member is always written, so one that is missing is damage, and not `None`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Snapshot {
    version: u64,
    now_ms: Timestamp,
    #[serde(deserialize_with = "Option::deserialize")]
    updated_at_ms: Option<Timestamp>,
    last_token: FencingToken,
    /// From version 2 on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    clears: Option<u64>,
    round: u64,
    phase: SavedPhase,
    current: SavedRound,
    next: SavedRound,
    /// Oldest first; none where they are kept apart.
    verdicts: Vec<Verdict>,
    /// From version 5 on: the tokens of the verdicts that are kept apart, where they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    verdicts_apart: Option<Vec<FencingToken>>,
    /// From version 4 on; oldest first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    holds: Option<Vec<SavedHold>>,
}

/// How long a lease was held, in milliseconds, and whether it ended with success.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct SavedHold(Millis, bool);

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum SavedPhase {
    Free {
        since_ms: Timestamp,
        #[serde(deserialize_with = "Option::deserialize")]
        rests_until_ms: Option<Timestamp>,
        handover: bool,
    },
    Held(SavedLease),
}

/// From version 3 on there is an `actor`, be it `null`; before, there is none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SavedLease {
    holder: Claim,
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "told")]
    actor: Option<SavedActor>,
    fencing_token: FencingToken,
    registered_at: Timestamp,
    acquired_at: Timestamp,
    renewed_at: Timestamp,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SavedRound {
    #[serde(deserialize_with = "Option::deserialize")]
    gathering: Option<SavedGathering>,
    members: Vec<SavedRequest>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_field_names, reason = "units stand last in names")]
struct SavedGathering {
    opened_at_ms: Timestamp,
    last_newcomer_at_ms: Timestamp,
    #[serde(deserialize_with = "Option::deserialize")]
    complete_since_ms: Option<Timestamp>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SavedRequest {
    claim: Claim,
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "told")]
    actor: Option<SavedActor>,
    registered_at_ms: Timestamp,
    last_seen_ms: Timestamp,
}

/// Who has registered a request, be it that nobody was asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
struct SavedActor(Option<Actor>);

impl SavedActor {
    /// Of a state of that version.
    fn of(actor: Option<&Actor>, version: SnapshotVersion) -> Option<Self> {
        version.tells_actors().then(|| Self(actor.cloned()))
    }
}

/// A member that is there tells, even if it is `null`.
fn told<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<SavedActor>, D::Error> {
    SavedActor::deserialize(deserializer).map(Some)
}

/// Why a snapshot is not one that this program can go on from.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum SnapshotError {
    /// Another program wrote it.
    #[error(
        "the snapshot has version {found}, this program knows versions {} to {newest}; run the program that wrote it",
        SnapshotVersion::OLDEST.version
    )]
    Version {
        /// The version that it states.
        found: u64,
        /// The newest that is known.
        newest: u64,
    },
    /// It contradicts itself: no provider has ever been like that.
    #[error("the snapshot is damaged: {0}; restore it from a backup")]
    Damaged(&'static str),
}

impl Snapshot {
    /// Whether its verdicts are kept apart from it.
    pub fn has_verdicts_apart(&self) -> bool {
        self.verdicts_apart.is_some()
    }

    /// Puts the verdicts in that were kept apart from it, the oldest first. Others that were found there are left out: whoever
    /// mends a store by hand may leave some behind.
    pub fn with_verdicts(mut self, mut verdicts: Vec<Verdict>) -> Result<Self, SnapshotError> {
        let Some(tokens) = self.verdicts_apart.take() else { return Ok(self) };
        verdicts.retain(|verdict| tokens.contains(&verdict.fencing_token));
        let found = verdicts.iter().map(|verdict| verdict.fencing_token);
        if !self.verdicts.is_empty() || !tokens.into_iter().eq(found) {
            return Err(SnapshotError::Damaged(
                "the verdicts that are kept apart are not those of the state",
            ));
        }
        Ok(Self { verdicts, ..self })
    }
}

impl Provider {
    /// What became of the last leases, as far as it is remembered; the oldest first.
    pub fn verdicts(&self) -> impl DoubleEndedIterator<Item = &Verdict> + ExactSizeIterator {
        self.verdicts.iter()
    }

    /// The state, to be stored.
    pub fn snapshot(&self) -> Snapshot {
        self.snapshot_in(SnapshotVersion::NEWEST)
    }

    /// The state, to be stored for programs that know no later version than that.
    pub fn snapshot_in(&self, version: SnapshotVersion) -> Snapshot {
        Snapshot { verdicts: self.verdicts.iter().cloned().collect(), ..self.snapshot_of_present(version) }
    }

    /// The state, to be stored beside its [`verdicts`](Self::verdicts). Those never change, so that whoever keeps them apart writes
    /// each of them once, and not with every decision that comes after it.
    pub fn snapshot_apart(&self) -> Snapshot {
        let tokens = self.verdicts.iter().map(|verdict| verdict.fencing_token).collect();
        Snapshot { verdicts_apart: Some(tokens), ..self.snapshot_of_present(SnapshotVersion::NEWEST) }
    }

    /// All but the verdicts.
    fn snapshot_of_present(&self, version: SnapshotVersion) -> Snapshot {
        Snapshot {
            version: version.version,
            now_ms: self.now,
            updated_at_ms: self.updated_at,
            last_token: self.last_token,
            clears: version.tells_clears().then_some(self.clears),
            round: self.round,
            phase: match &self.phase {
                Phase::Free(free) => SavedPhase::Free {
                    since_ms: free.since,
                    rests_until_ms: free.rests_until,
                    handover: free.handover,
                },
                Phase::Held(lease) => SavedPhase::Held(SavedLease {
                    holder: lease.holder.clone(),
                    actor: SavedActor::of(lease.actor.as_ref(), version),
                    fencing_token: lease.fencing_token,
                    registered_at: lease.registered_at,
                    acquired_at: lease.acquired_at,
                    renewed_at: lease.renewed_at,
                }),
            },
            current: self.save_round(&self.current, version),
            next: self.save_round(&self.next, version),
            verdicts: Vec::new(),
            verdicts_apart: None,
            holds: version
                .tells_holds()
                .then(|| self.pace.holds().map(|hold| SavedHold(hold.lasted, hold.succeeded)).collect()),
        }
    }

    /// Goes on from a stored state. Waiting clients are not part of it: each counts as heard from when it was saved.
    pub fn restore(snapshot: Snapshot, policy: Policy) -> Result<Self, SnapshotError> {
        SnapshotVersion { version: snapshot.version }.check()?;
        check::check(&snapshot).map_err(SnapshotError::Damaged)?;
        Ok(Self {
            policy,
            now: snapshot.now_ms,
            updated_at: snapshot.updated_at_ms,
            last_token: snapshot.last_token,
            clears: snapshot.clears.unwrap_or_default(),
            round: snapshot.round,
            phase: match snapshot.phase {
                SavedPhase::Free { since_ms, rests_until_ms, handover } => {
                    Phase::Free(Free { since: since_ms, rests_until: rests_until_ms, handover })
                }
                SavedPhase::Held(lease) => Phase::Held(Lease {
                    holder: lease.holder,
                    actor: lease.actor.and_then(|SavedActor(actor)| actor),
                    fencing_token: lease.fencing_token,
                    registered_at: lease.registered_at,
                    acquired_at: lease.acquired_at,
                    renewed_at: lease.renewed_at,
                }),
            },
            current: restore_round(snapshot.current),
            next: restore_round(snapshot.next),
            verdicts: snapshot.verdicts.into(),
            pace: Pace::restored(
                snapshot
                    .holds
                    .into_iter()
                    .flatten()
                    .map(|SavedHold(lasted, succeeded)| Hold { lasted, succeeded }),
            ),
        })
    }

    fn save_round(&self, round: &Round, version: SnapshotVersion) -> SavedRound {
        SavedRound {
            gathering: round.gathering().map(|gathering| SavedGathering {
                opened_at_ms: gathering.opened_at,
                last_newcomer_at_ms: gathering.last_newcomer_at,
                complete_since_ms: gathering.complete_since,
            }),
            members: round
                .members()
                .map(|pending| SavedRequest {
                    claim: pending.claim.clone(),
                    actor: SavedActor::of(pending.actor.as_ref(), version),
                    registered_at_ms: pending.registered_at,
                    last_seen_ms: pending.stored_seen(self.now),
                })
                .collect(),
        }
    }
}

fn restore_round(saved: SavedRound) -> Round {
    let gathering = saved.gathering.map(|gathering| Gathering {
        opened_at: gathering.opened_at_ms,
        last_newcomer_at: gathering.last_newcomer_at_ms,
        complete_since: gathering.complete_since_ms,
    });
    let members = saved.members.into_iter().map(|request| Pending {
        claim: request.claim,
        actor: request.actor.and_then(|SavedActor(actor)| actor),
        registered_at: request.registered_at_ms,
        seen: Seen::At(request.last_seen_ms),
    });
    Round::restored(members.collect(), gathering)
}
