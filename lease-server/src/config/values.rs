//! The rules' parameters, as far as one place sets them.

use lease_core::provider::MAX_REQUESTS;
use lease_core::time::Millis;

use super::error::Place;
use super::reading::{Keys, Reading, Section};
use super::yaml::Node;
use crate::cli::LONGEST;

/// Where a value is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// This key of the file.
    File(Place, &'static str),
    /// This flag, or the variable in its place.
    Flag(&'static str),
    /// Nobody set it.
    BuiltIn,
}

/// A value, and where it is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Sourced<T> {
    pub(crate) value: T,
    pub(crate) source: Source,
}

/// The rules' parameters, as far as one place sets them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct PolicyValues {
    pub(crate) stabilisation_window: Option<Sourced<Millis>>,
    pub(crate) expected_request_count: Option<Sourced<u32>>,
    pub(crate) stabilisation_limit: Option<Sourced<Millis>>,
    pub(crate) request_ttl: Option<Sourced<Millis>>,
    pub(crate) assignment_delay: Option<Sourced<Millis>>,
    pub(crate) max_hold: Option<Sourced<Millis>>,
    pub(crate) lock_delay: Option<Sourced<Millis>>,
    pub(crate) verdict_retention: Option<Sourced<Millis>>,
}

impl PolicyValues {
    /// These, and those of `weaker` for what these leave open.
    pub(crate) fn or(&self, weaker: &Self) -> Self {
        Self {
            stabilisation_window: self.stabilisation_window.or(weaker.stabilisation_window),
            expected_request_count: self.expected_request_count.or(weaker.expected_request_count),
            stabilisation_limit: self.stabilisation_limit.or(weaker.stabilisation_limit),
            request_ttl: self.request_ttl.or(weaker.request_ttl),
            assignment_delay: self.assignment_delay.or(weaker.assignment_delay),
            max_hold: self.max_hold.or(weaker.max_hold),
            lock_delay: self.lock_delay.or(weaker.lock_delay),
            verdict_retention: self.verdict_retention.or(weaker.verdict_retention),
        }
    }
}

/// Their keys, in every place of the file.
pub(super) const KEYS: [&str; 11] = [
    "stabilize_duration_seconds",
    "stabilisation_window_seconds",
    "expected_request_count",
    "stabilisation_limit_seconds",
    "ttl_seconds",
    "request_ttl_seconds",
    "delay_lease_assignment_by",
    "assignment_delay_seconds",
    "max_hold_seconds",
    "lock_delay_seconds",
    "verdict_retention_seconds",
];

/// The first version's clients sleep this long between two polls; it counted the assignment delay in them.
pub(crate) const POLL: Millis = Millis::from_secs(15);

/// The section `defaults`.
pub(super) fn defaults(node: &Node, reading: &mut Reading<'_>) -> PolicyValues {
    let section = reading.section(node, "`defaults`", &Keys { known: &KEYS });
    section.map(|section| read(&section, reading)).unwrap_or_default()
}

/// The parameters in a section that may have other keys, too.
pub(super) fn read(section: &Section<'_>, reading: &mut Reading<'_>) -> PolicyValues {
    let mut values = Values { section, reading };
    let window = values.either("stabilize_duration_seconds", "stabilisation_window_seconds");
    let ttl = values.either("ttl_seconds", "request_ttl_seconds");
    let delay = values.either(POLLS, "assignment_delay_seconds");
    PolicyValues {
        stabilisation_window: window.and_then(|key| values.seconds(key)),
        expected_request_count: values.count(),
        stabilisation_limit: values.seconds("stabilisation_limit_seconds"),
        request_ttl: ttl.and_then(|key| values.seconds_that(key, check_ttl)),
        assignment_delay: delay
            .and_then(|key| if key == POLLS { values.polls() } else { values.seconds(key) }),
        max_hold: values.seconds_that("max_hold_seconds", check_max_hold),
        lock_delay: values.seconds("lock_delay_seconds"),
        verdict_retention: values.seconds("verdict_retention_seconds"),
    }
}

/// The assignment delay, counted in polls.
const POLLS: &str = "delay_lease_assignment_by";

struct Values<'r, 'n, 'e> {
    section: &'r Section<'n>,
    reading: &'r mut Reading<'e>,
}

impl Values<'_, '_, '_> {
    /// Which of the two names of a value is there.
    fn either(&mut self, old: &'static str, new: &'static str) -> Option<&'static str> {
        match (self.section.get(old), self.section.get(new)) {
            (Some(first), Some(second)) => {
                let (earlier, later) = (first.place.min(second.place), first.place.max(second.place));
                let reason = format!(
                    "`{old}` and `{new}` are two names of one value; keep this or line {}",
                    earlier.line
                );
                self.reading.wrong(later, reason);
                None
            }
            (Some(_), None) => Some(old),
            (None, Some(_)) => Some(new),
            (None, None) => None,
        }
    }

    fn seconds(&mut self, key: &'static str) -> Option<Sourced<Millis>> {
        self.seconds_that(key, |_| Ok(()))
    }

    fn seconds_that(
        &mut self,
        key: &'static str,
        check: fn(Millis) -> Result<(), String>,
    ) -> Option<Sourced<Millis>> {
        self.number(key, "a number of seconds, such as 30 or 1.5", |number| {
            let period = Millis::from_secs_f64(number)
                .filter(|period| *period <= LONGEST)
                .ok_or_else(|| format!("must be from 0 to {} seconds (100 years)", LONGEST.as_ms() / 1000))?;
            check(period).map(|()| period)
        })
    }

    fn polls(&mut self) -> Option<Sourced<Millis>> {
        let what = "a whole number of polls of 15 seconds each";
        self.number(POLLS, what, |number| {
            let polls = whole(number).filter(|polls| POLL.times(u64::from(*polls)) <= LONGEST);
            let polls = polls.ok_or_else(|| {
                format!("must be {what}; `assignment_delay_seconds` takes any number of seconds")
            })?;
            Ok(POLL.times(u64::from(polls)))
        })
    }

    fn count(&mut self) -> Option<Sourced<u32>> {
        self.number("expected_request_count", "a whole number", |number| {
            let count = whole(number).ok_or("must be a whole number, 0 or more")?;
            check_count(count).map(|()| count)
        })
    }

    fn number<T>(
        &mut self,
        key: &'static str,
        what: &str,
        convert: impl FnOnce(f64) -> Result<T, String>,
    ) -> Option<Sourced<T>> {
        let value = number(self.section, self.reading, key, what, convert)?;
        let place = self.section.get(key)?.place;
        Some(Sourced { value, source: Source::File(place, key) })
    }
}

/// The number under `key`, which must be `what`.
pub(super) fn number<T>(
    section: &Section<'_>,
    reading: &mut Reading<'_>,
    key: &'static str,
    what: &str,
    convert: impl FnOnce(f64) -> Result<T, String>,
) -> Option<T> {
    let node = section.get(key)?;
    let must = format!("`{key}` must be {what}");
    let text = reading.text(node, &must)?;
    let value = match parse_number(&text.value) {
        Some(number) => convert(number).map_err(|reason| format!("`{key}` {reason}")),
        None if text.secret => Err(format!("{must}; what the environment gives is something else")),
        None => Err(format!("{must}, and not `{}`", shortened(&text.value))),
    };
    value.map_err(|reason| reading.wrong(node.place, reason)).ok()
}

/// A decimal number. YAML's other forms (`0x1e`, `1_000`, `.inf`) are not what anyone means by a number of seconds.
fn parse_number(text: &str) -> Option<f64> {
    let text = text.trim();
    let decimal = text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'-' | b'+' | b'e' | b'E'));
    text.parse::<f64>().ok().filter(|_| decimal)
}

/// A number that is a whole one, if it is.
pub(super) fn whole(number: f64) -> Option<u32> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the range is checked first")]
    (number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&number)).then_some(number as u32)
}

fn shortened(text: &str) -> String {
    let mut short: String = text.chars().take(40).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.chars().count() > 40 {
        short.push_str("...");
    }
    short
}

/// Whether a TTL can be met by clients that poll over a network.
fn check_ttl(ttl: Millis) -> Result<(), String> {
    if ttl >= Millis::from_secs(1) {
        return Ok(());
    }
    Err(format!(
        "is {ttl}; it must be at least 1 second, or runs that wait would be dropped between two polls"
    ))
}

/// Whether a lease lasts at all.
pub(crate) fn check_max_hold(max_hold: Millis) -> Result<(), String> {
    if max_hold > Millis::ZERO { Ok(()) } else { Err("must be more than 0: no lease would last".to_owned()) }
}

/// Whether so many requests can ever be there.
pub(crate) fn check_count(count: u32) -> Result<(), String> {
    if usize::try_from(count).is_ok_and(|count| count <= MAX_REQUESTS) {
        return Ok(());
    }
    Err(format!("must be at most {MAX_REQUESTS}: more requests never wait at once; 0 means never by count"))
}
