//! What is to happen, and when. What is due at one moment happens in the order in which it was put down.

use std::collections::BTreeMap;

use lease_core::poller::Happened;

use super::job::Place;
use super::network::{Conn, Message};
use super::plan::{Fate, Nuisance};

/// Something that is to happen.
#[derive(Debug)]
pub(super) enum Happening {
    /// A job's process is told something; an answer, only if it still waits for that one.
    Told { to: Place, over: Option<Conn>, what: Happened },
    /// A job that holds the lease has done its work.
    WorkDone { job: usize, attempt: u32 },
    /// Something happens to a job.
    Fate { job: usize, fate: Fate },
    /// A message reaches the server.
    Arrives(Message),
    /// The server notices that a connection is gone.
    HungUp(Conn),
    /// The server looks whether something has come due.
    Timer,
    /// Something happens to the server, or to its provider.
    Nuisance(Nuisance),
    /// The server is there again.
    ServerStarts,
    /// What has been tested is on the branch now.
    Merged { job: usize },
    /// Something is due at one of several servers, in the life that it had when that was put down.
    Replica { replica: usize, life: u64, due: Due },
    /// A server of several is there again.
    ReplicaStarts(usize),
    /// The store of several servers can be reached again.
    StoreReturns,
    /// One of several servers looks for what can be forgotten.
    Sweep,
}

/// What is due at one of several servers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Due {
    /// It looks whether something has come due.
    Timer,
    /// What it has computed reaches the store.
    Commit,
    /// It hears that another one has stored something.
    Notified,
}

/// Everything that is to happen.
#[derive(Debug, Default)]
pub(super) struct Agenda {
    entries: BTreeMap<(u64, u64), Happening>,
    count: u64,
}

impl Agenda {
    pub(super) fn put(&mut self, at_ms: u64, happening: Happening) {
        self.count += 1;
        self.entries.insert((at_ms, self.count), happening);
    }

    /// The next thing, and when it happens.
    pub(super) fn take(&mut self) -> Option<(u64, Happening)> {
        self.entries.pop_first().map(|((at_ms, _), happening)| (at_ms, happening))
    }
}
