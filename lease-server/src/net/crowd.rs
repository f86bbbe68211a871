//! All connections. There is room for a certain number; where it gets scarce, those who do nothing go first.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;
use tokio::time::{Duration, Instant};

use super::pulse::Pulse;

/// How soon after some were sent away others are: they need a moment to go, and all have to be looked at for it.
const SHED_EVERY: Duration = Duration::from_millis(20);

/// The connections that there are.
#[derive(Debug)]
pub(super) struct Crowd {
    room: usize,
    state: Mutex<State>,
    left: Notify,
}

#[derive(Debug, Default)]
struct State {
    members: HashMap<u64, Arc<Pulse>>,
    count: u64,
    shed_at: Option<Instant>,
    closing: bool,
}

impl Crowd {
    pub(super) fn new(room: usize) -> Self {
        Self { room, state: Mutex::default(), left: Notify::new() }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing panics while it is held.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A connection is there, until what is returned is dropped.
    pub(super) fn enter(self: &Arc<Self>, pulse: &Arc<Pulse>) -> Member {
        let mut state = self.state();
        state.count += 1;
        let number = state.count;
        state.members.insert(number, Arc::clone(pulse));
        if state.closing {
            pulse.finish();
        }
        Member { crowd: Arc::clone(self), number }
    }

    pub(super) fn is_full(&self) -> bool {
        self.state().members.len() >= self.room
    }

    fn is_scarce(&self, count: usize) -> bool {
        count >= self.room - self.room / 8
    }

    /// Where room is scarce, sends some away who do nothing: first those who never sent a request, and of these and of the others
    /// those who have done nothing for longest. Tells how many.
    pub(super) fn shed(&self) -> usize {
        let mut state = self.state();
        let now = Instant::now();
        let is_due = state.shed_at.is_none_or(|at| now.duration_since(at) >= SHED_EVERY);
        if !is_due || !self.is_scarce(state.members.len()) {
            return 0;
        }
        state.shed_at = Some(now);
        let mut idle: Vec<(bool, Instant, Arc<Pulse>)> = state
            .members
            .values()
            .filter_map(|pulse| pulse.is_idle().map(|(served, since)| (served, since, Arc::clone(pulse))))
            .collect();
        drop(state);
        idle.sort_unstable_by_key(|(served, since, _)| (*served, *since));
        idle.truncate((self.room / 16).max(1));
        for (_, _, pulse) in &idle {
            pulse.leave();
        }
        idle.len()
    }

    /// Returns when somebody has left, or it is time to look again.
    pub(super) async fn somebody_leaves(&self) {
        // Nothing is lost if it takes no notice: it looks again soon.
        let _ = tokio::time::timeout(SHED_EVERY, self.left.notified()).await;
    }

    /// Asks everybody to leave, and returns when all have.
    pub(super) async fn close(&self) {
        let members: Vec<Arc<Pulse>> = {
            let mut state = self.state();
            state.closing = true;
            state.members.values().map(Arc::clone).collect()
        };
        for pulse in members {
            pulse.finish();
        }
        while !self.state().members.is_empty() {
            self.somebody_leaves().await;
        }
    }
}

/// A connection's place among the others.
#[derive(Debug)]
pub(super) struct Member {
    crowd: Arc<Crowd>,
    number: u64,
}

impl Drop for Member {
    fn drop(&mut self) {
        self.crowd.state().members.remove(&self.number);
        self.crowd.left.notify_one();
    }
}
