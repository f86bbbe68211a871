//! The section `limits`: how much one caller may ask, and how many may wait.

use std::num::NonZeroU32;

use super::reading::{Keys, Reading, Section};
use super::values::{number, whole};
use super::yaml::Node;
use crate::limits::{Limits, Rate};

const KEYS: Keys<'_> = Keys { known: &["requests_per_second", "burst", "max_waiting"] };

/// No server answers more than this.
const MAX_PER_SECOND: f64 = 1_000_000.0;

/// Once in a thousand seconds is hardly ever meant, and less makes no sense with a Retry-After.
const MIN_PER_SECOND: f64 = 0.001;

pub(super) fn read(node: &Node, reading: &mut Reading<'_>) -> Option<Limits> {
    let limits = reading.section(node, "`limits`", &KEYS)?;
    let per_second = number(&limits, reading, "requests_per_second", "a number of requests", |number| {
        if (MIN_PER_SECOND..=MAX_PER_SECOND).contains(&number) {
            return Ok(number);
        }
        Err(format!("must be from {MIN_PER_SECOND} to {MAX_PER_SECOND}; without this key there is no limit"))
    });
    let burst = count(
        &limits,
        reading,
        "burst",
        "how many requests may come at once; without this key twice a second's",
    );
    let max_waiting = count(
        &limits,
        reading,
        "max_waiting",
        "how many long polls may be held; without this key there is no limit",
    );
    if let (None, Some(burst)) = (limits.get("requests_per_second"), limits.get("burst")) {
        let reason = "`burst` is how many requests may come at once before `requests_per_second` counts; set that, too";
        reading.wrong(burst.place, reason);
    }
    let rate = per_second
        .map(|per_second| Rate { per_second, burst: burst.unwrap_or_else(|| usual_burst(per_second)) });
    Some(Limits { rate, max_waiting })
}

fn count(
    limits: &Section<'_>,
    reading: &mut Reading<'_>,
    key: &'static str,
    what: &str,
) -> Option<NonZeroU32> {
    number(limits, reading, key, "a whole number", |number| {
        whole(number)
            .and_then(NonZeroU32::new)
            .ok_or_else(|| format!("must be a whole number, 1 or more: {what}"))
    })
}

/// What comes in two seconds may come at once.
fn usual_burst(per_second: f64) -> NonZeroU32 {
    whole((2.0 * per_second).ceil()).and_then(NonZeroU32::new).unwrap_or(NonZeroU32::MIN)
}
