//! Telling something once in a while that may happen thousands of times a second.

use std::sync::{Mutex, PoisonError};

use tokio::time::{Duration, Instant};

/// How often at most.
const EVERY: Duration = Duration::from_mins(1);

/// Counts what happens, and says when it is time to tell.
#[derive(Debug, Default)]
pub(crate) struct Seldom(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    told_at: Option<Instant>,
    untold: u64,
}

impl Seldom {
    /// It has happened. Returns how often since it was last told, if it is to be told now.
    pub(crate) fn happened(&self) -> Option<u64> {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        state.untold += 1;
        if state.told_at.is_some_and(|at| at.elapsed() < EVERY) {
            return None;
        }
        state.told_at = Some(Instant::now());
        Some(std::mem::take(&mut state.untold))
    }
}

#[cfg(test)]
mod tests {
    use super::{Duration, Seldom};

    #[tokio::test(start_paused = true)]
    async fn it_is_told_at_once_and_then_once_a_minute() {
        let seldom = Seldom::default();
        assert_eq!(seldom.happened(), Some(1));
        for _ in 0..5 {
            assert_eq!(seldom.happened(), None);
        }
        tokio::time::advance(Duration::from_secs(61)).await;
        assert_eq!(seldom.happened(), Some(6));
    }
}
