//! Whether a stored state is one that a provider can have been in.
//!
//! What is refused here contradicts itself whatever the policy is, since that may have changed meanwhile. So nothing is said
//! about how long anything may last. What a provider writes is never refused (I7).

use std::collections::BTreeSet;

use super::super::estimate::MAX_HOLDS;
use super::super::lease::{MAX_VERDICTS, Outcome, Verdict};
use super::super::request::Claim;
use super::super::{MAX_REQUESTS, Provider};
use super::{SavedGathering, SavedHold, SavedLease, SavedPhase, SavedRound, Snapshot, SnapshotVersion};
use crate::ids::{FencingToken, HeadSha, MAX_WHOLE_NUMBER, RequestKey};
use crate::time::{Millis, Timestamp};

/// What is wrong, if anything is.
type Sound = Result<(), &'static str>;

fn ensure(holds: bool, damage: &'static str) -> Sound {
    if holds { Ok(()) } else { Err(damage) }
}

pub(super) fn check(snapshot: &Snapshot) -> Sound {
    version(snapshot)?;
    numbers(snapshot)?;
    requests(snapshot)?;
    phase(snapshot)?;
    verdicts(&snapshot.verdicts)?;
    newest_verdict(snapshot)?;
    holds(snapshot)?;
    unused(snapshot)?;
    times(snapshot)
}

fn version(snapshot: &Snapshot) -> Sound {
    let version = SnapshotVersion { version: snapshot.version };
    let mut actors = rounds(snapshot)
        .into_iter()
        .flat_map(|round| &round.members)
        .map(|member| member.actor.is_some())
        .chain(lease(snapshot).map(|lease| lease.actor.is_some()));
    ensure(
        snapshot.clears.is_some() == version.tells_clears()
            && snapshot.holds.is_some() == version.tells_holds()
            && (snapshot.verdicts_apart.is_none() || version.has_verdicts_apart())
            && actors.all(|told| told == version.tells_actors()),
        "its members are not those of its version",
    )?;
    ensure(snapshot.verdicts_apart.is_none(), "its verdicts are kept apart, and were not found")
}

/// Beyond 2^53 - 1 clients cannot read a number; and close to the end of time every period would be over at once.
fn numbers(snapshot: &Snapshot) -> Sound {
    let Snapshot { now_ms, last_token, round, .. } = snapshot;
    let clears = snapshot.clears.unwrap_or_default();
    let too_large =
        [now_ms.as_ms(), last_token.get(), *round, clears].into_iter().any(|n| n > MAX_WHOLE_NUMBER);
    ensure(!too_large && *round > 0, "a time, a token or a round has a number that none can have")?;
    let ttls = claims(snapshot).filter_map(|claim| claim.lease_ttl_ms);
    let possible = Millis::new(1)..=Millis::new(MAX_WHOLE_NUMBER);
    ensure(ttls.into_iter().all(|ttl| possible.contains(&ttl)), "a lease TTL is none that a request can have")
}

fn rounds(snapshot: &Snapshot) -> [&SavedRound; 2] {
    [&snapshot.current, &snapshot.next]
}

fn lease(snapshot: &Snapshot) -> Option<&SavedLease> {
    match &snapshot.phase {
        SavedPhase::Held(lease) => Some(lease),
        SavedPhase::Free { .. } => None,
    }
}

/// What everybody says who is there, the holder too.
fn claims(snapshot: &Snapshot) -> impl Iterator<Item = &Claim> {
    let pending = rounds(snapshot).into_iter().flat_map(|round| &round.members).map(|member| &member.claim);
    pending.chain(lease(snapshot).map(|lease| &lease.holder))
}

fn requests(snapshot: &Snapshot) -> Sound {
    let rounds = rounds(snapshot);
    ensure(
        rounds.iter().all(|round| round.gathering.is_some() != round.members.is_empty()),
        "a round is open without members, or has members without being open",
    )?;
    let pending: usize = rounds.iter().map(|round| round.members.len()).sum();
    ensure(pending <= MAX_REQUESTS, "it holds too many requests")?;
    let keys: BTreeSet<&RequestKey> = claims(snapshot).map(|claim| &claim.key).collect();
    ensure(keys.len() == claims(snapshot).count(), "a request is in it twice")?;
    let (shas, completed) = answered(&snapshot.verdicts);
    ensure(
        keys.into_iter().all(|key| !shas.contains(&key.head_sha) && !completed.contains(key)),
        "a request is there that a remembered success has completed",
    )
}

/// Whom the remembered successes complete (rule 2): these commits, and these requests.
fn answered(verdicts: &[Verdict]) -> (BTreeSet<&HeadSha>, BTreeSet<&RequestKey>) {
    let (mut shas, mut requests) = (BTreeSet::new(), BTreeSet::new());
    for verdict in verdicts {
        if let Outcome::Success { commits, completed } = &verdict.outcome {
            shas.insert(&verdict.key.head_sha);
            shas.extend(commits.iter().flat_map(super::super::Commits::iter));
            requests.extend(completed);
        }
    }
    (shas, requests)
}

fn phase(snapshot: &Snapshot) -> Sound {
    let none_yet = snapshot.last_token == FencingToken::default();
    match &snapshot.phase {
        SavedPhase::Held(lease) => ensure(
            lease.fencing_token == snapshot.last_token && !none_yet,
            "the lease does not carry the newest token",
        ),
        SavedPhase::Free { handover: true, .. } => ensure(
            !snapshot.current.members.is_empty() && !none_yet,
            "a round without members, or without a lease, is being handed over",
        ),
        SavedPhase::Free { handover: false, rests_until_ms, .. } => {
            ensure(rests_until_ms.is_none() || !none_yet, "the resource rests, and no lease was ever given")?;
            ensure(
                snapshot.next.members.is_empty(),
                "requests wait for the next round while the current one takes them",
            )
        }
    }
}

fn verdicts(verdicts: &[Verdict]) -> Sound {
    ensure(verdicts.len() <= MAX_VERDICTS, "it holds too many verdicts")?;
    let numbered = verdicts.iter().all(|verdict| verdict.fencing_token.get() > 0 && verdict.round > 0);
    // Leases end in the order in which they are given, each before the next, and the oldest verdict is forgotten first.
    let follows = |pair: &[Verdict]| {
        pair[0].fencing_token.next() == pair[1].fencing_token
            && pair[0].released_at <= pair[1].released_at
            && may_be_in_round(&pair[0], pair[1].round)
    };
    ensure(numbered && verdicts.windows(2).all(follows), "its verdicts are out of order")?;
    for verdict in verdicts {
        if let Outcome::Success { completed, .. } = &verdict.outcome {
            let different: BTreeSet<&RequestKey> = completed.iter().chain([&verdict.key]).collect();
            ensure(
                completed.len() <= MAX_REQUESTS && different.len() == completed.len() + 1,
                "a success has completed a request twice, or itself, or too many",
            )?;
        }
    }
    Ok(())
}

/// Whether a lease that ended so can be followed by one of that round: a success ends its round.
fn may_be_in_round(earlier: &Verdict, round: u64) -> bool {
    match earlier.outcome {
        Outcome::Success { .. } => earlier.round < round,
        Outcome::Failure | Outcome::Expired => earlier.round <= round,
    }
}

/// The verdict of the lease before the present one, or of the last one: it says how the present phase has begun. A clear,
/// which leaves no verdict, leaves no older one either.
fn newest_verdict(snapshot: &Snapshot) -> Sound {
    let Some(newest) = snapshot.verdicts.last() else { return Ok(()) };
    let (token, round) = (newest.fencing_token, newest.round);
    let (successful, expired) = match newest.outcome {
        Outcome::Success { .. } => (true, false),
        Outcome::Failure => (false, false),
        Outcome::Expired => (false, true),
    };
    let (fits, since) = match &snapshot.phase {
        SavedPhase::Held(lease) => (
            token.next() == lease.fencing_token && may_be_in_round(newest, snapshot.round),
            lease.acquired_at,
        ),
        SavedPhase::Free { handover, since_ms, rests_until_ms } => {
            let follows =
                if *handover { round == snapshot.round && !successful } else { round < snapshot.round };
            let rests = rests_until_ms.is_some_and(|until| newest.released_at <= until);
            (token == snapshot.last_token && follows && rests == expired, *since_ms)
        }
    };
    ensure(fits && newest.released_at <= since, "its newest verdict does not fit to what came after it")
}

/// How the last leases went: those that have ended, and were not cleared.
fn holds(snapshot: &Snapshot) -> Sound {
    let holds = snapshot.holds.as_deref().unwrap_or_default();
    let possible = holds.iter().all(|SavedHold(lasted, _)| lasted.as_ms() <= MAX_WHOLE_NUMBER);
    let given = usize::try_from(snapshot.last_token.get()).unwrap_or(usize::MAX);
    let ended = given.saturating_sub(usize::from(lease(snapshot).is_some()));
    ensure(
        possible && holds.len() <= MAX_HOLDS.min(ended),
        "it knows of more leases that are over than there can have been, or longer ones",
    )
}

/// Whatever has happened was decided some time. Only the tokens may begin anywhere.
fn unused(snapshot: &Snapshot) -> Sound {
    if snapshot.updated_at_ms.is_some() {
        return Ok(());
    }
    let new = Provider::new_after(snapshot.last_token, super::Policy::default());
    let new = new.snapshot_in(SnapshotVersion { version: snapshot.version });
    ensure(
        Snapshot { now_ms: new.now_ms, ..snapshot.clone() } == new,
        "something has happened to it, and nothing was ever decided",
    )
}

fn times(snapshot: &Snapshot) -> Sound {
    let now = snapshot.now_ms;
    // Who joins, who is given the lease, and how that ends, is decided; who is heard from is not.
    let decided_at = snapshot.updated_at_ms.unwrap_or_default();
    ensure(decided_at <= now, OUT_OF_ORDER)?;
    for round in rounds(snapshot) {
        if let Some(gathering) = &round.gathering {
            gathering_times(round, gathering, decided_at, now)?;
        }
    }
    let in_order = match &snapshot.phase {
        SavedPhase::Held(lease) => {
            lease.acquired_at <= decided_at
                && [lease.registered_at, lease.acquired_at, lease.renewed_at, now].is_sorted()
        }
        SavedPhase::Free { since_ms, rests_until_ms, handover } => {
            let newcomer = snapshot.current.gathering.map(|gathering| gathering.last_newcomer_at_ms);
            *since_ms <= decided_at
                && (!handover
                    || (rests_until_ms.is_none_or(|until| *since_ms <= until)
                        && newcomer.is_none_or(|at| at <= *since_ms)))
        }
    };
    ensure(in_order, OUT_OF_ORDER)
}

fn gathering_times(
    round: &SavedRound,
    gathering: &SavedGathering,
    decided_at: Timestamp,
    now: Timestamp,
) -> Sound {
    let SavedGathering { opened_at_ms, last_newcomer_at_ms, complete_since_ms } = gathering;
    let members = round.members.iter().all(|member| {
        let registered = member.registered_at_ms;
        [*opened_at_ms, registered, *last_newcomer_at_ms].is_sorted()
            && [registered, member.last_seen_ms, now].is_sorted()
    });
    let complete = complete_since_ms.is_none_or(|since| [*opened_at_ms, since, now].is_sorted());
    ensure(members && complete && *last_newcomer_at_ms <= decided_at, OUT_OF_ORDER)
}

const OUT_OF_ORDER: &str = "its times are out of order";
