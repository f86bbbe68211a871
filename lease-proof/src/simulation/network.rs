//! How messages travel: late, twice, or not at all.

use lease_core::poller::{Reply, Send};

use super::job::Place;
use super::plan::Weather;
use crate::chance::Chance;

/// A connection, which carries one message and one answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Conn(pub(super) u64);

/// A message on its way to the server.
#[derive(Clone, Debug)]
pub(super) struct Message {
    pub(super) conn: Conn,
    /// Who hears the answer; nobody, of one that was repeated on its way.
    pub(super) from: Option<Place>,
    pub(super) send: Send,
}

/// An answer on its way to a job.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) conn: Conn,
    pub(super) reply: Reply,
}

/// The way between the jobs and the server.
#[derive(Debug)]
pub(super) struct Network {
    pub(super) weather: Weather,
    conns: u64,
}

impl Network {
    pub(super) fn new(weather: Weather) -> Self {
        Self { weather, conns: 0 }
    }

    pub(super) fn connect(&mut self) -> Conn {
        self.conns += 1;
        Conn(self.conns)
    }

    /// How long something takes that gets there; `None` if it does not.
    pub(super) fn travels_ms(&self, chance: &mut Chance) -> Option<u64> {
        let Weather { lost, slow, sluggish, .. } = self.weather;
        if happens(chance, lost) {
            None
        } else if happens(chance, slow) {
            Some(chance.below(60_000))
        } else if happens(chance, sluggish) {
            Some(chance.below(4000))
        } else {
            Some(5 + chance.below(100))
        }
    }

    /// When a message arrives a second time, if it does.
    pub(super) fn repeats_ms(&self, chance: &mut Chance) -> Option<u64> {
        happens(chance, self.weather.repeated).then(|| chance.below(30_000))
    }
}

/// Whether something happens that happens once in so many times, or never if that is 0.
pub(super) fn happens(chance: &mut Chance, once_in: u64) -> bool {
    once_in > 0 && chance.once_in(once_in)
}
