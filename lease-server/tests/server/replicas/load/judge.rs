//! Whether what the jobs were told is what one server could have told them (`docs/protocol.md`, I1 to I4).

use std::collections::BTreeMap;
use std::time::Duration;

use super::record::{Exchange, Said, What, covers};
use super::{LEASE_TTL, LOCK_DELAY};

/// Times are cut to whole milliseconds on their way.
const ROUNDING: Duration = Duration::from_millis(5);

/// A lease, as its holder knows of it.
#[derive(Debug)]
struct Lease {
    job: usize,
    token: u64,
    /// When the request was sent whose answer first told of it.
    sent: Duration,
    /// When that answer came.
    told: Duration,
    /// When the last request was sent that was answered by it.
    renewed: Duration,
    /// When its holder first tried to end it.
    given_back: Option<Duration>,
}

impl Lease {
    /// Until when nobody else can have one.
    fn until(&self) -> Duration {
        self.given_back.unwrap_or(self.renewed + LEASE_TTL + LOCK_DELAY)
    }
}

/// What was seen, in figures.
#[derive(Debug)]
#[expect(dead_code, reason = "they are printed")]
pub(super) struct Verdict {
    pub(super) exchanges: usize,
    pub(super) unanswered: usize,
    pub(super) unavailable: usize,
    pub(super) leases: usize,
    pub(super) completed: usize,
    pub(super) lost: usize,
    pub(super) longest_pause: Duration,
}

pub(super) fn judge(exchanges: &[Exchange]) -> Verdict {
    let leases = leases(exchanges);
    one_holder_at_a_time(&leases);
    tokens_increase(&leases);
    let completed = completions_are_covered(exchanges);
    covered_are_completed(exchanges);
    let lost = no_lease_is_lost_early(exchanges, &leases);
    let count = |is: fn(&Option<(Duration, Said)>) -> bool| {
        exchanges.iter().filter(|exchange| is(&exchange.told)).count()
    };
    Verdict {
        exchanges: exchanges.len(),
        unanswered: count(Option::is_none),
        unavailable: count(|told| matches!(told, Some((_, Said::Unavailable)))),
        leases: leases.len(),
        completed,
        lost,
        longest_pause: longest_pause(exchanges),
    }
}

/// In the order in which they were told.
fn leases(exchanges: &[Exchange]) -> Vec<Lease> {
    let mut leases: BTreeMap<u64, Lease> = BTreeMap::new();
    for exchange in exchanges {
        let (job, sent) = (exchange.job, exchange.sent);
        let Some((told, Said::Acquired(token))) = &exchange.told else { continue };
        let lease = leases.entry(*token).or_insert(Lease {
            job,
            token: *token,
            sent,
            told: *told,
            renewed: sent,
            given_back: None,
        });
        assert_eq!(lease.job, job, "I1: token {token} was given twice");
        lease.renewed = lease.renewed.max(sent);
        if *told < lease.told {
            (lease.sent, lease.told) = (sent, *told);
        }
    }
    let mut leases: Vec<Lease> = leases.into_values().collect();
    for lease in &mut leases {
        let ends = |exchange: &&Exchange| {
            let ends = matches!(exchange.what, What::Success | What::Failure | What::Withdraw);
            ends && exchange.job == lease.job
        };
        lease.given_back = exchanges.iter().filter(ends).map(|exchange| exchange.sent).min();
    }
    leases.sort_by_key(|lease| lease.told);
    leases
}

fn one_holder_at_a_time(leases: &[Lease]) {
    for (index, lease) in leases.iter().enumerate() {
        for other in &leases[index + 1..] {
            // It may have been over before its holder heard of it.
            let held = lease.until() > lease.told;
            assert!(
                !held || other.told + ROUNDING >= lease.until(),
                "I1: {other:?} while another holds the lease: {lease:?}"
            );
        }
    }
}

fn tokens_increase(leases: &[Lease]) {
    for lease in leases {
        for later in leases.iter().filter(|later| later.sent > lease.told) {
            assert!(later.token > lease.token, "I1: {later:?} after {lease:?}");
        }
    }
}

fn completions_are_covered(exchanges: &[Exchange]) -> usize {
    let mut completed = 0;
    for exchange in exchanges.iter().filter(|exchange| exchange.what == What::Acquire) {
        let Some((told, Said::Completed { by })) = &exchange.told else { continue };
        let winner: usize = by.as_ref().unwrap().strip_prefix('r').unwrap().parse().unwrap();
        let has_succeeded =
            |other: &Exchange| other.job == winner && other.what == What::Success && other.sent <= *told;
        assert!(exchanges.iter().any(has_succeeded), "I2: {winner} has not succeeded: {exchange:?}");
        assert!(covers(winner, exchange.job), "I2: {winner} does not cover it: {exchange:?}");
        completed += 1;
    }
    completed
}

fn covered_are_completed(exchanges: &[Exchange]) {
    let successes = exchanges.iter().filter_map(|exchange| match (exchange.what, &exchange.told) {
        (What::Success, Some((told, Said::Completed { .. }))) => Some((exchange.job, *told)),
        (_, _) => None,
    });
    for (winner, released) in successes {
        let asks_later = |other: &&Exchange| {
            other.what == What::Acquire
                && other.job != winner
                && covers(winner, other.job)
                && other.sent > released
        };
        for asked in exchanges.iter().filter(asks_later) {
            let right = matches!(asked.told, None | Some((_, Said::Completed { .. } | Said::Unavailable)));
            assert!(right, "I3: {winner} has succeeded at {released:?}: {asked:?}");
        }
    }
}

/// Whoever lost its lease had not been heard for as long as it had said that it might be silent.
fn no_lease_is_lost_early(exchanges: &[Exchange], leases: &[Lease]) -> usize {
    let mut lost = 0;
    for exchange in exchanges {
        let Some((told, Said::Conflict(kind))) = &exchange.told else { continue };
        assert_eq!(kind, "urn:mq-lease:lease-lost", "{exchange:?}");
        let lease = leases.iter().find(|lease| lease.job == exchange.job).unwrap();
        let silent = told.saturating_sub(lease.renewed);
        assert!(silent + ROUNDING >= LEASE_TTL, "a lease was lost after {silent:?}: {lease:?}, {exchange:?}");
        lost += 1;
    }
    lost
}

fn longest_pause(exchanges: &[Exchange]) -> Duration {
    let mut moments: Vec<Duration> = exchanges
        .iter()
        .filter_map(|exchange| match (exchange.what, &exchange.told) {
            (What::Acquire, Some((told, Said::Acquired(_) | Said::Completed { .. }))) => Some(*told),
            (_, _) => None,
        })
        .collect();
    moments.sort_unstable();
    moments.windows(2).map(|pair| pair[1].saturating_sub(pair[0])).max().unwrap_or_default()
}
