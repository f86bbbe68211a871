//! How much one caller may ask, and how many may wait: bounds that an operator sets.

mod rate;

use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use rate::PerCaller;
pub use rate::{Payer, Rate};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::net::Seldom;

/// What the operator has set.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Limits {
    /// How much one caller may ask; `None`: as much as they like.
    pub rate: Option<Rate>,
    /// How many long polls are held at most; `None`: all.
    pub max_waiting: Option<NonZeroU32>,
}

/// The limits at work.
#[derive(Debug)]
pub struct Limiter {
    rate: Option<PerCaller>,
    places: Option<Arc<Semaphore>>,
    turned_away: Seldom,
    refused: Seldom,
}

/// A place among those who wait, until it is dropped.
#[derive(Debug)]
pub struct Place(
    #[expect(dead_code, reason = "what counts is that it is kept")] Option<OwnedSemaphorePermit>,
);

impl Limiter {
    /// Puts them to work.
    pub fn new(limits: &Limits) -> Self {
        let places = limits.max_waiting.map(|places| {
            let places = usize::try_from(places.get()).unwrap_or(Semaphore::MAX_PERMITS);
            Arc::new(Semaphore::new(places.min(Semaphore::MAX_PERMITS)))
        });
        Self {
            rate: limits.rate.map(PerCaller::new),
            places,
            turned_away: Seldom::default(),
            refused: Seldom::default(),
        }
    }

    /// Whether requests are counted at all.
    pub const fn has_rate(&self) -> bool {
        self.rate.is_some()
    }

    /// Counts a request. If the caller has asked too much, tells in what time they may ask again.
    pub fn charge(&self, payer: &Payer) -> Result<(), Duration> {
        let charged = self.rate.as_ref().map_or(Ok(()), |rate| rate.charge(payer));
        if charged.is_err()
            && let Some(times) = self.refused.happened()
        {
            tracing::warn!(times, last = %payer, "requests are refused: somebody asks more often than `limits` allows");
        }
        charged
    }

    /// A place to wait, if there is one.
    pub fn place(&self) -> Option<Place> {
        let Some(places) = &self.places else { return Some(Place(None)) };
        if let Ok(place) = Arc::clone(places).try_acquire_owned() {
            return Some(Place(Some(place)));
        }
        if let Some(times) = self.turned_away.happened() {
            tracing::warn!(
                times,
                "as many long polls are held as `limits.max_waiting` allows; others are answered at once, and ask again later"
            );
        }
        None
    }
}
