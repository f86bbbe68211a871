//! The last leases: as a timeline, as a plot of waits and holds, and in words.

use lease_core::provider::Ending;
use lease_core::time::{Millis, Timestamp};
use maud::{Markup, html};

use super::links::{Links, Somebody};
use super::times::{past_moment, period};
use crate::store::PastLease;

/// How many leases are shown.
pub(crate) const PAST_LEASES: usize = 24;

/// How many of them are in the timeline.
const ROWS: usize = 12;

/// The drawings' own measure. They are stretched to what room there is.
const WIDTH: u64 = 1000;
const ROW: u64 = 20;
const HEIGHT: u64 = 100;

/// What is shorter is drawn as long as this.
const THIN: u64 = 5;

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
                (table(past, links, now))
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
    let to = past.iter().map(|lease| lease.ended_at).max().unwrap_or(now);
    let whole = to.since(from).as_ms().max(1);
    let at = |moment: Timestamp| share(moment.since(from).as_ms(), whole, WIDTH - THIN);
    html! {
        div.timeline role="img" aria-label="When the last leases were waited for and held; the table below says the same" {
            @for lease in past {
                @let (registered, acquired, ended) = (at(lease.registered_at), at(lease.acquired_at), at(lease.ended_at));
                span.label { (somebody(lease).label()) }
                svg viewBox=(format!("0 0 {WIDTH} {ROW}")) preserveAspectRatio="none" {
                    rect.waits x=(registered) y="8" width=(acquired.saturating_sub(registered).max(1)) height="4" {}
                    rect class=(outcome(lease).0) x=(acquired) y="2" width=(ended.saturating_sub(acquired).max(THIN)) height="16" {}
                }
            }
            span.axis { (past_moment(from, now)) (past_moment(to, now)) }
        }
    }
}

/// How long each was waited for and held, the newest at the right.
fn plot(past: &[PastLease]) -> Markup {
    let tallest =
        past.iter().map(|lease| waited(lease).as_ms() + held(lease).as_ms()).max().unwrap_or_default().max(1);
    let step = WIDTH / past.len().max(12) as u64;
    let width = step * 2 / 3;
    let longest = period(Millis::new(tallest));
    html! {
        div.plot role="img" aria-label=(format!("How long the last {} leases were waited for and held, the newest at the right", past.len())) {
            p.scale { "The longest, wait and hold together: " (longest) }
            svg viewBox=(format!("0 0 {WIDTH} {HEIGHT}")) preserveAspectRatio="none" {
                @for (column, lease) in (0_u64..).zip(past.iter().rev()) {
                    @let wait = share(waited(lease).as_ms(), tallest, HEIGHT);
                    @let hold = share(held(lease).as_ms(), tallest, HEIGHT).max(2);
                    @let left = column * step;
                    rect class=(outcome(lease).0) x=(left) y=(HEIGHT - hold) width=(width) height=(hold) {}
                    rect.waits x=(left) y=(HEIGHT.saturating_sub(hold + wait)) width=(width) height=(wait) {}
                }
            }
        }
    }
}

fn table(past: &[PastLease], links: &Links, now: Timestamp) -> Markup {
    html! {
        div.wide tabindex="0" role="region" aria-label="The last leases, as a table" {
            table {
                thead { tr { th scope="col" { "Who" } th scope="col" { "Outcome" } th scope="col" { "Waited" } th scope="col" { "Held" } th scope="col" { "Ended" } th scope="col" { "By" } } }
                tbody {
                    @for lease in past {
                        tr {
                            td { (links.who(somebody(lease))) }
                            td { span class=(format!("key {}", outcome(lease).0)) { (outcome(lease).1) } }
                            td { (period(waited(lease))) }
                            td { (period(held(lease))) }
                            td { (past_moment(lease.ended_at, now)) }
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
