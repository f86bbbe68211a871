//! When to try again: back-off, and the one fresh credential after a 401.

use super::Moment;
use super::reply::MEANWHILE;
use super::turn::{Level, Line};
use crate::time::Millis;

/// How far the first back-off reaches, and every other one at least.
const FIRST: Millis = Millis::from_secs(1);
/// How far the longest reaches.
const LONGEST: Millis = Millis::from_secs(30);
/// No back-off is shorter: a server in trouble is not helped by a crowd that comes back at once.
pub(super) const SHORTEST: Millis = Millis::new(500);

/// `factor` times `period`.
pub(super) fn scaled(period: Millis, factor: f64) -> Millis {
    Millis::from_secs_f64(period.as_secs_f64() * factor).unwrap_or(period)
}

/// How long to sleep after the failure of that number, counted from 1: exponential, with full jitter. What the server asks
/// for is not undercut.
pub(super) fn back_off(failures: u32, retry_after: Option<Millis>, random: f64) -> Millis {
    let doublings = failures.saturating_sub(1).min(5);
    let reach = FIRST.times(1 << doublings).min(LONGEST);
    scaled(reach, random).max(SHORTEST).max(retry_after.unwrap_or_default())
}

/// Something went wrong that may go right the next time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Trouble {
    /// What, as the end of a sentence.
    pub(super) cause: String,
}

/// Whether the server takes the credential.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Credential {
    /// As far as is known.
    Good,
    /// It did not, and the fresh one that was sent then has not been answered yet.
    Refused,
}

/// The tries of one request, from one answer that counts to the next.
#[derive(Debug)]
pub(super) struct Tries {
    failures: u32,
    credential: Credential,
    /// The cause that was told last.
    told: Option<String>,
}

impl Tries {
    pub(super) fn new() -> Self {
        Self { failures: 0, credential: Credential::Good, told: None }
    }

    /// Whether the next request needs a fresh credential.
    pub(super) fn fresh_credential(&self) -> bool {
        match self.credential {
            Credential::Good => false,
            Credential::Refused => true,
        }
    }

    /// A 401 came. Tells whether a fresh credential may help.
    pub(super) fn may_refresh(&mut self) -> bool {
        let may = self.credential == Credential::Good;
        self.credential = Credential::Refused;
        may
    }

    /// An answer came that counts.
    pub(super) fn succeeded(&mut self, lines: &mut Vec<Line>) {
        if self.failures > 0 {
            let tries = if self.failures == 1 { "try" } else { "tries" };
            let text = format!("the server answers again, after {} failed {tries}", self.failures);
            lines.push(Line::new(Level::Info, &text));
        }
        *self = Self::new();
    }

    /// A try failed. Tells how long to sleep, at most `at_most`.
    pub(super) fn failed(&mut self, at_most: Millis, moment: Moment) -> Millis {
        self.failures = self.failures.saturating_add(1);
        back_off(self.failures, moment.retry_after, moment.random).min(at_most)
    }

    /// The line for the failure that was the last: the first of a row matters, another cause is background, and the same one
    /// again only helps who looks for a fault.
    pub(super) fn line(&mut self, trouble: &Trouble, pause: Millis) -> Line {
        let text = format!("{}; the next try is in {pause}", trouble.cause);
        let before = self.told.replace(trouble.cause.clone());
        if self.failures == 1 {
            Line::new(Level::Warning, &text)
        } else if before.as_ref() == Some(&trouble.cause) {
            Line::new(Level::Debug, &text)
        } else {
            Line::grouped(MEANWHILE, &text)
        }
    }
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    #[test]
    fn back_off_doubles_from_one_second_to_thirty_with_full_jitter() {
        let reaches = [1, 2, 4, 8, 16, 30, 30];
        for (failures, reach_s) in (1..).zip(reaches) {
            assert_eq!(back_off(failures, None, 0.0), SHORTEST);
            assert_eq!(back_off(failures, None, 0.999).as_ms(), reach_s * 999);
        }
        assert_eq!(back_off(u32::MAX, None, 0.5), Millis::from_secs(15));
    }

    #[test]
    fn retry_after_is_not_undercut() {
        let a_minute = Some(Millis::from_secs(60));
        assert_eq!(back_off(1, a_minute, 0.999), Millis::from_secs(60));
        assert_eq!(back_off(1, Some(Millis::ZERO), 0.0), SHORTEST);
    }
}
