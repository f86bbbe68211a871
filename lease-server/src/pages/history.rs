//! The last leases: as a timeline, as a plot of waits and holds, and in words.

use lease_core::provider::Ending;
use lease_core::time::{Millis, Timestamp};
use maud::{Markup, html};

use super::links::{Links, Somebody};
use super::times::moment;
use crate::store::PastLease;

/// How many leases are shown.
pub(crate) const PAST_LEASES: usize = 24;

/// How many of them are in the timeline.
const ROWS: usize = 12;

/// The drawings' own measure.
const WIDTH: u64 = 1000;
const ROW: u64 = 26;
const BEGIN: u64 = 90;
const HEIGHT: u64 = 160;

/// The last leases, the newest first.
pub(super) fn history(past: &[PastLease], links: &Links, now: Timestamp) -> Markup {
    html! {
        section.history aria-labelledby="history" {
            h2 #history { "The last leases" }
            @if past.is_empty() {
                p.none { "No lease has ended yet." }
            } @else {
                (timeline(past.get(..ROWS).unwrap_or(past), now))
                (plot(past))
                p.legend aria-hidden="true" {
                    span.key.waits { "waited" } " " span.key.success { "held, success" } " " span.key.failure { "held, failure" } " "
                    span.key.expired { "held, expired or cleared" }
                }
                (table(past, links))
            }
        }
    }
}

fn somebody(lease: &PastLease) -> Somebody<'_> {
    Somebody { head_sha: &lease.head_sha, head_ref: lease.head_ref.as_ref(), run_url: lease.run_url.as_ref() }
}

fn outcome(lease: &PastLease) -> (&'static str, &'static str) {
    match lease.outcome {
        Ending::Success => ("success", "success"),
        Ending::Failure => ("failure", "failure"),
        Ending::Expired => ("expired", "expired"),
        Ending::Cleared => ("expired", "cleared"),
    }
}

/// Each lease in a row of its own: how long it was waited for, and how long it was held.
fn timeline(past: &[PastLease], now: Timestamp) -> Markup {
    let from = past.iter().map(|lease| lease.registered_at).min().unwrap_or(now);
    let whole = now.since(from).as_ms().max(1);
    let at = |moment: Timestamp| BEGIN + share(moment.since(from).as_ms(), whole, WIDTH - BEGIN);
    let height = ROW * past.len() as u64;
    html! {
        svg.timeline viewBox=(format!("0 0 {WIDTH} {height}")) role="img" aria-label="When the last leases were waited for and held; the table below says the same" {
            @for (row, lease) in (0_u64..).zip(past) {
                @let (registered, acquired, ended) = (at(lease.registered_at), at(lease.acquired_at), at(lease.ended_at));
                @let top = row * ROW;
                text x="0" y=(top + 17) { (somebody(lease).label()) }
                rect.waits x=(registered) y=(top + 10) width=(acquired.saturating_sub(registered).max(1)) height="4" rx="2" {}
                rect class=(outcome(lease).0) x=(acquired) y=(top + 5) width=(ended.saturating_sub(acquired).max(4)) height="14" rx="4" {}
            }
        }
    }
}

/// How long each was waited for and held, the newest at the right.
fn plot(past: &[PastLease]) -> Markup {
    let tallest =
        past.iter().map(|lease| waited(lease).as_ms() + held(lease).as_ms()).max().unwrap_or_default().max(1);
    let step = WIDTH / past.len().max(12) as u64;
    let width = step * 2 / 3;
    html! {
        svg.plot viewBox=(format!("0 0 {WIDTH} {HEIGHT}")) role="img" aria-label=(format!("How long the last leases were waited for and held; the longest took {}", Millis::new(tallest))) {
            text x="0" y="12" { (Millis::new(tallest)) }
            @for (column, lease) in (0_u64..).zip(past.iter().rev()) {
                @let wait = share(waited(lease).as_ms(), tallest, HEIGHT - 24);
                @let hold = share(held(lease).as_ms(), tallest, HEIGHT - 24).max(2);
                @let left = column * step;
                rect class=(outcome(lease).0) x=(left) y=(HEIGHT - hold) width=(width) height=(hold) rx="2" {}
                rect.waits x=(left) y=(HEIGHT - hold - wait) width=(width) height=(wait) {}
            }
        }
    }
}

fn table(past: &[PastLease], links: &Links) -> Markup {
    html! {
        div.wide tabindex="0" role="region" aria-label="The last leases, as a table" {
            table {
                thead { tr { th scope="col" { "Who" } th scope="col" { "Outcome" } th scope="col" { "Waited" } th scope="col" { "Held" } th scope="col" { "Ended" } th scope="col" { "By" } } }
                tbody {
                    @for lease in past {
                        tr {
                            td { (links.who(somebody(lease))) }
                            td { span class=(format!("key {}", outcome(lease).0)) { (outcome(lease).1) } }
                            td { (waited(lease)) }
                            td { (held(lease)) }
                            td { (moment(lease.ended_at)) }
                            td { @if let Some(by) = &lease.ended_by { (by) } @if let Some(reason) = &lease.reason { " (" (reason) ")" } }
                        }
                    }
                }
            }
        }
    }
}

fn waited(lease: &PastLease) -> Millis {
    lease.acquired_at.since(lease.registered_at)
}

fn held(lease: &PastLease) -> Millis {
    lease.ended_at.since(lease.acquired_at)
}

/// As much of `length` as `part` is of `whole`.
fn share(part: u64, whole: u64, length: u64) -> u64 {
    let share = u128::from(part.min(whole)) * u128::from(length) / u128::from(whole.max(1));
    u64::try_from(share).unwrap_or(length)
}
