//! Moments and periods, as people read them. Without the script they stand still and are in UTC; with it they run, and are in
//! the reader's own time.

use lease_core::time::{Millis, Timestamp};
use maud::{Markup, html};

use crate::clock::rfc3339;

const MS_PER_DAY: u64 = 86_400_000;

/// A moment.
pub(super) fn moment(at: Timestamp) -> Markup {
    html! { time datetime=(rfc3339(at)) { (at.clock()) " UTC" } }
}

/// A moment that may be on another day.
pub(super) fn past_moment(at: Timestamp, now: Timestamp) -> Markup {
    let day = |at: Timestamp| at.as_ms() / MS_PER_DAY;
    let written = rfc3339(at);
    let date = written.split('T').next().filter(|_| day(at) != day(now));
    html! { time datetime=(written) { @if let Some(date) = date { (date) " " } (at.clock()) " UTC" } }
}

/// How long something took. Nobody reads milliseconds.
pub(super) fn period(period: Millis) -> Markup {
    html! { span.clock { (seconds(period)) } }
}

fn seconds(period: Millis) -> String {
    if period.as_ms() < 1000 { "0 s".to_owned() } else { period.to_string() }
}

/// How long it has been since then.
pub(super) fn since(at: Timestamp, now: Timestamp) -> Markup {
    html! { span.clock data-since=(at.as_ms()) { (seconds(now.since(at))) } }
}

/// How long it still is until then.
pub(super) fn left(at: Timestamp, now: Timestamp) -> Markup {
    html! { span.clock data-until=(at.as_ms()) { (seconds(at.since(now).plus(Millis::new(999)))) } }
}

/// When something is likely to be, in words that do not promise more than is known.
pub(super) fn about(at: Timestamp, now: Timestamp) -> Markup {
    let minutes = at.since(now).as_ms().div_ceil(60_000);
    html! {
        span data-about=(at.as_ms()) {
            @match (minutes / 60, minutes % 60) {
                (0, 0) => "any moment",
                (0, 1) => "within a minute",
                (0, minutes) => { "in about " (minutes) " min" }
                (hours, 0) => { "in about " (hours) " h" }
                (hours, minutes) => { "in about " (hours) " h " (minutes) " min" }
            }
        }
    }
}

/// A period as it runs from one moment to another.
pub(super) fn running(from: Timestamp, to: Timestamp, now: Timestamp, label: &str) -> Markup {
    let whole = to.since(from).as_ms().max(1);
    let passed = now.since(from).as_ms().min(whole);
    html! { progress max=(whole) value=(passed) data-from=(from.as_ms()) aria-label=(label) {} }
}
