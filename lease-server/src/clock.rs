//! What time it is, for the protocol and for people.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use jiff::fmt::temporal::DateTimePrinter;
use lease_core::time::{Millis, Timestamp};
use tokio::time::{Duration, Instant};

/// A clock that is read from the wall once, and only ever runs forward from there: whoever sets the machine's clock, no
/// request is evicted and no lease expires because of it. Where several servers share a store, it follows that one's.
#[derive(Clone, Debug)]
pub struct Clock {
    started: Instant,
    /// What it showed at `started`, in milliseconds.
    base_ms: Arc<AtomicU64>,
}

impl Clock {
    /// Starts from the wall clock, or from the latest moment that was stored, whichever is later. A wall clock that was set
    /// back would otherwise make time stand still until it has caught up (`docs/protocol.md`, rule 1).
    pub fn start(latest_stored: Timestamp) -> Self {
        let since_epoch = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let wall = Timestamp::from_ms(u64::try_from(since_epoch.as_millis()).unwrap_or(u64::MAX));
        Self::showing(wall.max(latest_stored))
    }

    /// A clock that shows that now.
    pub fn showing(now: Timestamp) -> Self {
        Self { started: Instant::now(), base_ms: Arc::new(AtomicU64::new(now.as_ms())) }
    }

    /// Another clock, which is the right one, shows that.
    pub fn follow(&self, shows: Timestamp) {
        let base_ms = shows.as_ms().saturating_sub(self.passed().as_ms());
        self.base_ms.store(base_ms, Ordering::Relaxed);
    }

    /// What it showed at its start, by what it shows now.
    pub fn started_at(&self) -> Timestamp {
        Timestamp::from_ms(self.base_ms.load(Ordering::Relaxed))
    }

    /// The present moment.
    pub fn now(&self) -> Timestamp {
        self.started_at().after(self.passed())
    }

    fn passed(&self) -> Millis {
        Millis::new(u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX))
    }

    /// How long it is until `at`; nothing if that has passed.
    pub fn until(&self, at: Timestamp) -> Duration {
        // Rounded up by the millisecond that `now` has cut off, so that whoever sleeps this long does not wake too early.
        let left = at.since(self.now()).as_ms();
        Duration::from_millis(if left == 0 { 0 } else { left.saturating_add(1) })
    }
}

/// Writes a moment as RFC 3339 in UTC, with milliseconds. What no calendar reaches is written as its end.
pub fn rfc3339(at: Timestamp) -> String {
    const PRINTER: DateTimePrinter = DateTimePrinter::new().precision(Some(3));
    let moment = i64::try_from(at.as_ms()).ok().and_then(|ms| jiff::Timestamp::from_millisecond(ms).ok());
    PRINTER.timestamp_to_string(&moment.unwrap_or(jiff::Timestamp::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_written_with_milliseconds_whatever_they_are() {
        assert_eq!(rfc3339(Timestamp::from_ms(0)), "1970-01-01T00:00:00.000Z");
        assert_eq!(rfc3339(Timestamp::from_ms(1_790_000_000_007)), "2026-09-21T14:13:20.007Z");
        assert_eq!(rfc3339(Timestamp::from_ms(u64::MAX)), "9999-12-30T22:00:00.999Z");
    }

    #[tokio::test(start_paused = true)]
    async fn a_clock_that_was_set_back_goes_on_from_what_was_stored() {
        let later = Clock::start(Timestamp::default()).now().after(Millis::from_secs(3600));
        let clock = Clock::start(later);
        assert_eq!(clock.now(), later);
        tokio::time::advance(Duration::from_secs(5)).await;
        assert_eq!(clock.now(), later.after(Millis::from_secs(5)));
    }

    #[tokio::test(start_paused = true)]
    async fn a_clock_that_follows_another_shows_what_that_shows() {
        let clock = Clock::start(Timestamp::default());
        tokio::time::advance(Duration::from_secs(5)).await;
        let theirs = clock.now().after(Millis::from_secs(3600));
        clock.follow(theirs);
        assert_eq!(clock.now(), theirs);
        tokio::time::advance(Duration::from_secs(1)).await;
        assert_eq!(clock.now(), theirs.after(Millis::from_secs(1)));
    }
}
