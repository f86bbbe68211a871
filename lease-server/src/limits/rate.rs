//! A rate for each caller. Memory is bounded, whoever calls.

use std::fmt;
use std::hash::{BuildHasher as _, RandomState};
use std::net::{IpAddr, Ipv6Addr};
use std::num::NonZeroU32;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use governor::clock::{Clock, MonotonicClock};
use governor::middleware::NoOpMiddleware;
use governor::state::keyed::HashMapStateStore;
use governor::{Quota, RateLimiter};

/// How much one caller may ask.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rate {
    /// In the long run.
    pub per_second: f64,
    /// At once.
    pub burst: NonZeroU32,
}

impl Rate {
    fn quota(self) -> Quota {
        // Neither zero nor beyond what a duration holds: the configuration file's bounds see to that.
        let every = Duration::try_from_secs_f64(1.0 / self.per_second).unwrap_or(Duration::from_secs(1));
        let quota = Quota::with_period(every).unwrap_or(Quota::per_second(NonZeroU32::MIN));
        quota.allow_burst(self.burst)
    }
}

/// On whose account a request goes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Payer {
    /// A caller whose credential was good.
    Caller(String),
    /// Somebody at that address, who has none.
    Address(IpAddr),
}

impl Payer {
    /// Whoever calls from there. A household or a machine has a whole /64 of IPv6.
    pub fn at(address: IpAddr) -> Self {
        Self::Address(match address.to_canonical() {
            IpAddr::V6(address) => {
                let network = u128::from(address) >> 64 << 64;
                IpAddr::V6(Ipv6Addr::from(network))
            }
            address @ IpAddr::V4(_) => address,
        })
    }
}

impl fmt::Display for Payer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Caller(name) => f.write_str(name),
            Self::Address(address) => address.fmt(f),
        }
    }
}

/// How many accounts there are. With more callers than this at once, some share one.
const MAX_ACCOUNTS: usize = 65_536;

/// How often accounts are looked through for those that are as good as new.
const SWEEP_EVERY: Duration = Duration::from_secs(10);

/// The accounts.
#[derive(Debug)]
pub(super) struct PerCaller<C: Clock = MonotonicClock> {
    clock: C,
    accounts: Keyed<Payer, C>,
    /// For those who come when there are too many accounts: these are shared by chance.
    shared: Keyed<u16, C>,
    chance: RandomState,
    swept_at: Mutex<Instant>,
}

type Keyed<K, C> = RateLimiter<K, HashMapStateStore<K>, C, NoOpMiddleware<<C as Clock>::Instant>>;

impl PerCaller {
    pub(super) fn new(rate: Rate) -> Self {
        Self::by_clock(rate, MonotonicClock)
    }
}

impl<C: Clock + Clone> PerCaller<C> {
    fn by_clock(rate: Rate, clock: C) -> Self {
        let quota = rate.quota();
        Self {
            accounts: RateLimiter::hashmap_with_clock(quota, clock.clone()),
            shared: RateLimiter::hashmap_with_clock(quota, clock.clone()),
            clock,
            chance: RandomState::new(),
            swept_at: Mutex::new(Instant::now()),
        }
    }

    pub(super) fn charge(&self, payer: &Payer) -> Result<(), Duration> {
        self.sweep_if_due();
        let charged = if self.accounts.len() < MAX_ACCOUNTS {
            self.accounts.check_key(payer)
        } else {
            let [low, high, ..] = self.chance.hash_one(payer).to_le_bytes();
            self.shared.check_key(&u16::from_le_bytes([low, high]))
        };
        charged.map_err(|not_until| not_until.wait_time_from(self.clock.now()))
    }

    fn sweep_if_due(&self) {
        {
            let mut swept_at = self.swept_at.lock().unwrap_or_else(PoisonError::into_inner);
            if swept_at.elapsed() < SWEEP_EVERY {
                return;
            }
            *swept_at = Instant::now();
        }
        self.sweep();
    }

    /// Forgets those who have asked nothing for so long that they might as well be new.
    fn sweep(&self) {
        self.accounts.retain_recent();
        self.accounts.shrink_to_fit();
        self.shared.retain_recent();
        self.shared.shrink_to_fit();
    }
}

#[cfg(test)]
mod tests {
    use governor::clock::FakeRelativeClock;

    use super::*;

    fn limiter(per_second: f64, burst: u32) -> (PerCaller<FakeRelativeClock>, FakeRelativeClock) {
        let clock = FakeRelativeClock::default();
        let rate = Rate { per_second, burst: NonZeroU32::new(burst).unwrap() };
        (PerCaller::by_clock(rate, clock.clone()), clock)
    }

    fn caller(name: &str) -> Payer {
        Payer::Caller(name.to_owned())
    }

    fn address(text: &str) -> Payer {
        Payer::at(text.parse().unwrap())
    }

    #[test]
    fn each_caller_has_a_burst_and_then_the_rate() {
        let (limiter, clock) = limiter(2.0, 3);
        for _ in 0..3 {
            assert_eq!(limiter.charge(&caller("ci")), Ok(()));
        }
        assert_eq!(limiter.charge(&caller("ci")), Err(Duration::from_millis(500)));
        assert_eq!(limiter.charge(&caller("ops")), Ok(()), "another caller");
        clock.advance(Duration::from_millis(500));
        assert_eq!(limiter.charge(&caller("ci")), Ok(()));
        assert!(limiter.charge(&caller("ci")).is_err());
    }

    #[test]
    fn an_address_is_a_machine_and_not_one_of_its_many() {
        let (limiter, _) = limiter(1.0, 1);
        assert_eq!(limiter.charge(&address("2001:db8::1")), Ok(()));
        assert!(limiter.charge(&address("2001:db8::ffff:1")).is_err());
        assert_eq!(limiter.charge(&address("2001:db8:0:1::1")), Ok(()));
        assert_eq!(limiter.charge(&address("192.0.2.1")), Ok(()));
        assert!(limiter.charge(&address("::ffff:192.0.2.1")).is_err(), "the same in another form");
        assert_eq!(limiter.charge(&caller("192.0.2.1")), Ok(()), "a name is no address");
    }

    #[test]
    fn accounts_are_bounded_and_forgotten_when_they_are_as_good_as_new() {
        let (limiter, clock) = limiter(1.0, 1);
        for number in 0..2 * u32::try_from(MAX_ACCOUNTS).unwrap() {
            let _ = limiter.charge(&Payer::at(IpAddr::V4(number.into())));
        }
        assert_eq!(limiter.accounts.len(), MAX_ACCOUNTS);
        assert!(limiter.shared.len() <= MAX_ACCOUNTS);
        limiter.sweep();
        assert_eq!(limiter.accounts.len(), MAX_ACCOUNTS, "all of them have just asked");
        clock.advance(Duration::from_secs(2));
        limiter.sweep();
        assert_eq!((limiter.accounts.len(), limiter.shared.len()), (0, 0));
    }
}
