//! Durations as people write them: `300ms`, `30s`, `5m`, `1h30m`.

use lease_core::time::Millis;
use thiserror::Error;

/// What is not a duration, and what would be one.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum DurationError {
    /// Nothing was written.
    #[error("is empty: write a number and a unit, such as 300ms, 30s, 5m or 6h")]
    Empty,
    /// A number alone.
    #[error("has no unit: write {0}s for seconds, {0}m for minutes")]
    NoUnit(String),
    /// A unit that isn't known.
    #[error("`{0}` is no unit: the units are ms, s, m, h and d")]
    Unit(String),
    /// Something else.
    #[error("write a number and a unit, such as 300ms, 30s, 5m, 6h or 1h30m")]
    Malformed,
    /// More than anyone means.
    #[error("is longer than 100 years")]
    TooLong,
}

/// The longest period that is taken for one that somebody means: 100 years.
pub(crate) const LONGEST: Millis = Millis::from_secs(36_525 * 24 * 3600);

/// Reads a duration.
pub fn parse_duration(text: &str) -> Result<Millis, DurationError> {
    let mut rest = text.trim();
    if rest.is_empty() {
        return Err(DurationError::Empty);
    }
    if rest == "0" {
        return Ok(Millis::ZERO);
    }
    let mut seconds = 0.0;
    while !rest.is_empty() {
        let (number, after) = split_where(rest, |c| !(c.is_ascii_digit() || c == '.'));
        let (unit, after) = split_where(after, |c| c.is_ascii_digit() || c == '.');
        let count = number.parse::<f64>().map_err(|_| DurationError::Malformed)?;
        if unit.is_empty() {
            return Err(DurationError::NoUnit(number.to_owned()));
        }
        seconds += count * seconds_of(unit)?;
        rest = after;
    }
    Millis::from_secs_f64(seconds).filter(|period| *period <= LONGEST).ok_or(DurationError::TooLong)
}

fn split_where(text: &str, is_end: impl Fn(char) -> bool) -> (&str, &str) {
    text.split_at(text.find(is_end).unwrap_or(text.len()))
}

fn seconds_of(unit: &str) -> Result<f64, DurationError> {
    match unit.trim() {
        "ms" => Ok(0.001),
        "s" => Ok(1.0),
        "m" => Ok(60.0),
        "h" => Ok(3600.0),
        "d" => Ok(86_400.0),
        other => Err(DurationError::Unit(other.to_owned())),
    }
}
