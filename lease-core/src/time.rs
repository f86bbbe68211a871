//! Time as the protocol sees it: passed in, in whole milliseconds.
//!
//! A [`Timestamp`] survives a restart, JSON and wasm, which `std::time::Instant` does not. All arithmetic saturates: no
//! policy and no clock, however wrong, makes the protocol panic.

use core::fmt;

use serde::{Deserialize, Serialize};

/// A moment, in whole milliseconds since the Unix epoch.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(u64);

impl Timestamp {
    /// The moment `ms` milliseconds after the epoch.
    pub const fn from_ms(ms: u64) -> Self {
        Self(ms)
    }

    /// Milliseconds since the epoch.
    pub const fn as_ms(self) -> u64 {
        self.0
    }

    /// The moment `period` later; the end of time if there is none.
    #[must_use]
    pub const fn after(self, period: Millis) -> Self {
        Self(self.0.saturating_add(period.0))
    }

    /// How long before `self` the moment `earlier` was; nothing if it was not before.
    pub const fn since(self, earlier: Self) -> Millis {
        Millis(self.0.saturating_sub(earlier.0))
    }

    /// The time of day in UTC, for sentences that people read.
    pub fn clock(self) -> Clock {
        Clock(self)
    }
}

/// Shows a [`Timestamp`] as `14:03:07`.
#[derive(Clone, Copy, Debug)]
pub struct Clock(Timestamp);

impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.0.0 / 1000 % 86_400;
        write!(f, "{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
    }
}

/// A period, in whole milliseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Millis(u64);

impl Millis {
    /// No time at all.
    pub const ZERO: Self = Self(0);

    /// A period of `ms` milliseconds.
    pub const fn new(ms: u64) -> Self {
        Self(ms)
    }

    /// A period of `seconds` seconds.
    pub const fn from_secs(seconds: u64) -> Self {
        Self(seconds.saturating_mul(1000))
    }

    /// The number of milliseconds.
    pub const fn as_ms(self) -> u64 {
        self.0
    }

    /// Both, one after the other.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// `factor` times as long.
    #[must_use]
    pub const fn times(self, factor: u64) -> Self {
        Self(self.0.saturating_mul(factor))
    }

    /// A period of `seconds`, rounded to whole milliseconds; none for what is no period (negative, or not a number) or
    /// longer than any clock can count.
    pub fn from_secs_f64(seconds: f64) -> Option<Self> {
        let ms = (seconds * 1000.0).round();
        // 2^53: beyond it a float no longer counts single milliseconds.
        if ms.is_finite() && (0.0..9_007_199_254_740_992.0).contains(&ms) {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "the range was checked on the line above"
            )]
            return Some(Self(ms as u64));
        }
        None
    }

    /// The period in seconds.
    #[expect(clippy::cast_precision_loss, reason = "periods beyond 2^53 ms are shown, not counted")]
    pub fn as_secs_f64(self) -> f64 {
        self.0 as f64 / 1000.0
    }
}

impl fmt::Display for Millis {
    /// Shows the period as people say it: `450 ms`, `12 s`, `4 min 5 s`, `2 h 10 min`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.0 / 1000;
        let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
        match (hours, minutes, seconds % 60) {
            (0, 0, 0) => write!(f, "{} ms", self.0),
            (0, 0, s) => write!(f, "{s} s"),
            (0, m, 0) => write!(f, "{m} min"),
            (0, m, s) => write!(f, "{m} min {s} s"),
            (h, 0, _) => write!(f, "{h} h"),
            (h, m, _) => write!(f, "{h} h {m} min"),
        }
    }
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    #[test]
    fn arithmetic_saturates() {
        let end = Timestamp::from_ms(u64::MAX);
        assert_eq!(end.after(Millis::from_secs(1)), end);
        assert_eq!(Timestamp::from_ms(1).since(end), Millis::ZERO);
        assert_eq!(Millis(u64::MAX).plus(Millis(1)), Millis(u64::MAX));
        assert_eq!(Millis(u64::MAX).times(2), Millis(u64::MAX));
        assert_eq!(Millis::from_secs(u64::MAX), Millis(u64::MAX));
    }

    #[test]
    fn arithmetic_counts() {
        assert_eq!(Timestamp::from_ms(3).after(Millis::from_secs(2)).as_ms(), 2003);
        assert_eq!(Timestamp::from_ms(2003).since(Timestamp::from_ms(3)), Millis(2000));
        assert_eq!(Millis(2).plus(Millis(3)).times(4).as_ms(), 20);
    }

    #[test]
    fn shows_itself_as_people_say_it() {
        assert_eq!(Timestamp::from_ms(50_587_999).clock().to_string(), "14:03:07");
        assert_eq!(Timestamp::from_ms(86_400_000 + 50_587_999).clock().to_string(), "14:03:07");
        let shown = [450, 12_000, 60_000, 245_000, 7_800_000, 7_200_000].map(|ms| Millis(ms).to_string());
        assert_eq!(shown, ["450 ms", "12 s", "1 min", "4 min 5 s", "2 h 10 min", "2 h"]);
    }

    #[test]
    fn seconds_become_whole_milliseconds_or_nothing() {
        assert_eq!(Millis::from_secs_f64(0.25), Some(Millis(250)));
        assert_eq!(Millis::from_secs_f64(0.0004), Some(Millis::ZERO));
        assert_eq!(Millis::from_secs_f64(9_007_199_254_740.0), Some(Millis(9_007_199_254_740_000)));
        assert_eq!(Millis::from_secs_f64(9_007_199_254_740.992), None);
        for bad in [-1.0, f64::NAN, f64::INFINITY, 1e300] {
            assert_eq!(Millis::from_secs_f64(bad), None);
        }
    }
}
