//! The story's time: so many times faster than life.

use std::fmt;

use lease_core::provider::Policy;
use lease_core::time::{Millis, Timestamp};

use crate::clock::Clock;

/// No TTL is made shorter than this: on a busy machine a heartbeat may be late by seconds.
const SHORTEST_TTL: Millis = Millis::from_secs(4);

/// Nor is the window: runs that come one after the other must not miss it.
const SHORTEST_WINDOW: Millis = Millis::from_secs(3);

/// Nor the time that a verdict is kept: whom it answers may be late.
const SHORTEST_RETENTION: Millis = Millis::from_secs(60);

/// Nor a lock delay that there is: nobody would see it.
const SHORTEST_LOCK_DELAY: Millis = Millis::new(500);

/// How fast the story goes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pace(u32);

impl Pace {
    /// So many times faster than life. 0 is taken for 1.
    pub(super) fn new(speed: u32) -> Self {
        Self(speed.max(1))
    }

    /// How many times faster than life.
    pub(super) const fn speed(self) -> u32 {
        self.0
    }

    /// A period of the story, as it is played.
    pub(super) fn played(self, period: Millis) -> Millis {
        Millis::new(period.as_ms() / u64::from(self.0))
    }

    /// A period as it was played, in the story.
    pub(super) fn told(self, period: Millis) -> Millis {
        period.times(u64::from(self.0))
    }

    /// A TTL as it is played.
    pub(super) fn ttl(self, ttl: Millis) -> Millis {
        self.at_least(SHORTEST_TTL, ttl)
    }

    /// How the server decides, as it is played.
    pub(super) fn policy(self, policy: &Policy) -> Policy {
        let window = self.at_least(SHORTEST_WINDOW, policy.stabilisation_window);
        Policy {
            stabilisation_window: window,
            expected_request_count: policy.expected_request_count,
            stabilisation_limit: self.played(policy.stabilisation_limit).max(window),
            request_ttl: self.ttl(policy.request_ttl),
            assignment_delay: self.played(policy.assignment_delay),
            max_hold: self.at_least(SHORTEST_TTL, policy.max_hold),
            lock_delay: self.at_least(SHORTEST_LOCK_DELAY, policy.lock_delay),
            verdict_retention: self.at_least(SHORTEST_RETENTION, policy.verdict_retention),
            hearing: policy.hearing,
        }
    }

    /// As it is played; but no shorter than `floor`, unless it is shorter in life.
    fn at_least(self, floor: Millis, period: Millis) -> Millis {
        self.played(period).max(floor.min(period))
    }
}

/// What time it is in the story, which begins when this is made.
#[derive(Clone, Debug)]
pub(super) struct StoryClock {
    pace: Pace,
    clock: Clock,
    began: Timestamp,
}

impl StoryClock {
    pub(super) fn start(pace: Pace) -> Self {
        let clock = Clock::start(Timestamp::default());
        let began = clock.now();
        Self { pace, clock, began }
    }

    pub(super) const fn pace(&self) -> Pace {
        self.pace
    }

    /// The time of the story.
    pub(super) fn story(&self) -> Millis {
        self.pace.told(self.clock.now().since(self.began))
    }

    /// The time of life.
    pub(super) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Sleeps until that time of the story.
    pub(super) async fn sleep_until(&self, at: Millis) {
        let at = self.began.after(self.pace.played(at));
        tokio::time::sleep(self.clock.until(at)).await;
    }

    /// Sleeps for that long in the story.
    pub(super) async fn sleep(&self, period: Millis) {
        let at = self.clock.now().after(self.pace.played(period));
        tokio::time::sleep(self.clock.until(at)).await;
    }
}

/// Shows a time of the story as `1:30`, minutes and seconds.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stamp(pub(super) Millis);

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.0.as_ms() / 1000;
        write!(f, "{:>2}:{:02}", seconds / 60, seconds % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn secs(seconds: u64) -> Millis {
        Millis::from_secs(seconds)
    }

    #[test]
    fn periods_are_divided_but_what_others_rely_on_is_kept_long_enough() {
        let life = Policy {
            stabilisation_window: secs(300),
            stabilisation_limit: secs(600),
            request_ttl: secs(30),
            assignment_delay: secs(10),
            max_hold: secs(3600),
            lock_delay: secs(15),
            verdict_retention: secs(3600),
            ..Policy::default()
        };
        let slow = Pace::new(2).policy(&life);
        assert_eq!((slow.stabilisation_window, slow.stabilisation_limit), (secs(150), secs(300)));
        assert_eq!(
            (slow.request_ttl, slow.max_hold, slow.verdict_retention),
            (secs(15), secs(1800), secs(1800))
        );
        assert_eq!((slow.assignment_delay, slow.lock_delay), (secs(5), Millis::new(7500)));
        let fast = Pace::new(1000).policy(&life);
        assert_eq!((fast.stabilisation_window, fast.stabilisation_limit), (secs(3), secs(3)));
        assert_eq!((fast.request_ttl, fast.max_hold, fast.verdict_retention), (secs(4), secs(4), secs(60)));
        assert_eq!((fast.assignment_delay, fast.lock_delay), (Millis::new(10), Millis::new(500)));
        assert_eq!(Pace::new(7).policy(&life).expected_request_count, life.expected_request_count);
    }

    #[test]
    fn nothing_is_made_longer_than_it_is_in_life() {
        let life = Policy {
            stabilisation_window: secs(1),
            request_ttl: secs(1),
            lock_delay: Millis::ZERO,
            verdict_retention: secs(2),
            ..Policy::default()
        };
        let played = Pace::new(50).policy(&life);
        assert_eq!((played.stabilisation_window, played.request_ttl), (secs(1), secs(1)));
        assert_eq!((played.lock_delay, played.verdict_retention), (Millis::ZERO, secs(2)));
        assert_eq!(Pace::new(50).ttl(secs(2)), secs(2));
    }

    #[test]
    fn a_time_is_shown_in_minutes_and_seconds() {
        let shown = [0, 9_999, 90_000, 3_600_000, 6_000_000].map(|ms| Stamp(Millis::new(ms)).to_string());
        assert_eq!(shown, [" 0:00", " 0:09", " 1:30", "60:00", "100:00"]);
    }

    #[tokio::test(start_paused = true)]
    async fn the_story_goes_so_many_times_faster() {
        let clock = StoryClock::start(Pace::new(20));
        clock.sleep_until(secs(60)).await;
        let now = clock.story();
        assert!((60_000..=60_100).contains(&now.as_ms()), "{now:?}");
        clock.sleep(secs(20)).await;
        assert!((80_000..=80_200).contains(&clock.story().as_ms()), "{:?}", clock.story());
    }
}
