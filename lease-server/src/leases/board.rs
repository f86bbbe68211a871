//! What is told to those who look on: of each provider that somebody watches, how it stands now, and no more.
//!
//! News are numbered. What is newer takes the place of what is older of the same provider, so an onlooker needs to remember one
//! number only, however slowly it reads; and what it has missed, it is told when it comes back with that number. While nobody
//! looks, nothing is kept here.

use std::collections::hash_map::{Entry, RandomState};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::{BuildHasher as _, Hasher as _};
use std::ops::Bound;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use axum::body::Bytes;
use lease_core::ids::ProviderId;
use tokio::sync::{Notify, watch};

use super::Look;
use crate::store::Version;

/// More onlookers than this are another program's work.
const MAX_ONLOOKERS: usize = 10_000;

/// How many may look on at a server.
pub(super) fn max_onlookers() -> usize {
    // Tests have not that many connections.
    fail::fail_point!("onlookers", |number| {
        number.and_then(|number| number.parse().ok()).unwrap_or(MAX_ONLOOKERS)
    });
    MAX_ONLOOKERS
}

/// In which form somebody wants to be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// As JSON.
    Json,
    /// As one of the pages shows it: one of many...
    Card,
    /// ...or alone.
    Page,
}

/// How a provider stands.
#[derive(Debug)]
pub struct News {
    number: u64,
    event_id: String,
    look: Look,
    /// Whether it is, or was, one of those that are listed.
    is_listed: bool,
    /// Written once, for all who want it so.
    json: OnceLock<Bytes>,
    card: OnceLock<Bytes>,
    page: OnceLock<Bytes>,
}

impl News {
    /// What somebody says who comes back and has heard this last.
    pub fn event_id(&self) -> &str {
        &self.event_id
    }

    /// The provider.
    pub fn look(&self) -> &Look {
        &self.look
    }

    /// How it is told in that form. It is written for the first who asks.
    pub fn told(&self, form: Form, write: impl FnOnce() -> Bytes) -> Bytes {
        let told = match form {
            Form::Json => &self.json,
            Form::Card => &self.card,
            Form::Page => &self.page,
        };
        told.get_or_init(write).clone()
    }
}

/// What is told.
#[derive(Debug)]
pub(super) struct Board {
    /// Tells the numbers of this process from those of another.
    epoch: u64,
    max_onlookers: usize,
    onlookers: AtomicUsize,
    state: Mutex<State>,
    newest: watch::Sender<u64>,
    /// Wakes whoever looks after the board.
    work: Notify,
}

#[derive(Debug, Default)]
struct State {
    closed: bool,
    /// How many watch all providers...
    of_all: usize,
    /// ...and how many one of them.
    of_one: HashMap<ProviderId, usize>,
    last_number: u64,
    news: BTreeMap<u64, Arc<News>>,
    known: HashMap<ProviderId, Known>,
    to_do: ToDo,
}

/// What was told of a provider last.
#[derive(Clone, Copy, Debug)]
struct Known {
    number: u64,
    /// What was stored of it when it was last looked at. Not all that is stored shows.
    version: Option<Version>,
}

/// What has to be looked at.
#[derive(Debug, Default)]
pub(super) struct ToDo {
    /// Every provider that there is.
    pub(super) all: bool,
    /// These have changed.
    pub(super) changed: BTreeSet<ProviderId>,
}

impl State {
    fn is_watched(&self, id: &ProviderId) -> bool {
        self.of_all > 0 || self.of_one.contains_key(id)
    }

    fn forget_unwatched(&mut self) {
        if self.of_all > 0 {
            return;
        }
        let of_one = &self.of_one;
        self.news.retain(|_, news| of_one.contains_key(&news.look.id));
        self.known.retain(|id, _| of_one.contains_key(id));
        self.to_do.changed.retain(|id| of_one.contains_key(id));
        self.to_do.all = false;
    }
}

impl Board {
    pub(super) fn new(max_onlookers: usize) -> Self {
        Self {
            epoch: RandomState::new().build_hasher().finish(),
            max_onlookers,
            onlookers: AtomicUsize::new(0),
            state: Mutex::default(),
            newest: watch::Sender::default(),
            work: Notify::new(),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing panics while it is held.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A provider has changed. Where nobody looks, that costs nothing.
    pub(super) fn changed(&self, id: &ProviderId) {
        if self.onlookers.load(Ordering::SeqCst) == 0 {
            return;
        }
        let mut state = self.state();
        if state.is_watched(id) {
            state.to_do.changed.insert(id.clone());
            drop(state);
            self.work.notify_one();
        }
    }

    /// All providers have to be looked at, for those who watch them all.
    pub(super) fn all_again(&self) {
        let mut state = self.state();
        state.to_do.all = state.of_all > 0;
        drop(state);
        self.work.notify_one();
    }

    /// Returns when there may be something to look at.
    pub(super) async fn has_work(&self) {
        self.work.notified().await;
    }

    /// What has to be looked at; `None` if nobody will look any more.
    pub(super) fn to_do(&self) -> Option<ToDo> {
        let mut state = self.state();
        (!state.closed).then(|| std::mem::take(&mut state.to_do))
    }

    /// Whether anybody watches that provider.
    pub(super) fn is_watched(&self, id: &ProviderId) -> bool {
        self.state().is_watched(id)
    }

    /// Tells how a provider stands, unless that is known, or nobody wants to know.
    pub(super) fn tell(&self, look: Look) {
        let mut state = self.state();
        if !state.is_watched(&look.id) {
            return;
        }
        let version = look.version;
        let earlier =
            state.known.get(&look.id).and_then(|known| state.news.get(&known.number)).map(Arc::clone);
        if let Some(news) = earlier.as_ref().filter(|news| news.look.shows_the_same_as(&look)) {
            state.known.insert(look.id, Known { number: news.number, version });
            return;
        }
        let is_listed = version.is_some() || earlier.as_ref().is_some_and(|news| news.is_listed);
        state.last_number += 1;
        let number = state.last_number;
        state.known.insert(look.id.clone(), Known { number, version });
        if let Some(news) = earlier {
            state.news.remove(&news.number);
        }
        let event_id = format!("{:016x}-{number} {}", self.epoch, look.id);
        let (json, card, page) = (OnceLock::new(), OnceLock::new(), OnceLock::new());
        state.news.insert(number, Arc::new(News { number, event_id, look, is_listed, json, card, page }));
        drop(state);
        self.newest.send_replace(number);
    }

    /// What is known of the providers that are watched, those that are not stored among them, and whether all are.
    pub(super) fn known(&self) -> (bool, Vec<(ProviderId, Option<Version>)>) {
        let state = self.state();
        let versions = state.known.iter().map(|(id, known)| (id.clone(), known.version));
        (state.of_all > 0, versions.collect())
    }

    /// Whether something has been told of that provider.
    pub(super) fn knows(&self, id: &ProviderId) -> bool {
        self.state().known.contains_key(id)
    }

    /// Nothing is told any more.
    pub(super) fn close(&self) {
        self.state().closed = true;
        self.newest.send_modify(|_| ());
        self.work.notify_one();
    }

    /// Somebody looks on, at one provider or at all, after what they have heard last. `None` if there are too many.
    pub(super) fn watch(
        self: &Arc<Self>,
        one: Option<&ProviderId>,
        last_event_id: Option<&str>,
    ) -> Option<Onlooker> {
        let mut state = self.state();
        if self.onlookers.load(Ordering::SeqCst) >= self.max_onlookers {
            return None;
        }
        self.onlookers.fetch_add(1, Ordering::SeqCst);
        match one {
            None => {
                state.of_all += 1;
                state.to_do.all |= state.of_all == 1;
            }
            Some(id) => {
                *state.of_one.entry(id.clone()).or_default() += 1;
                if !state.known.contains_key(id) {
                    state.to_do.changed.insert(id.clone());
                }
            }
        }
        let heard = last_event_id.and_then(|id| self.number(id)).filter(|heard| *heard <= state.last_number);
        drop(state);
        self.work.notify_one();
        Some(Onlooker {
            newest: self.newest.subscribe(),
            board: Arc::clone(self),
            one: one.cloned(),
            heard: heard.unwrap_or_default(),
        })
    }

    /// The number in an event's id, if it is one of this process.
    fn number(&self, event_id: &str) -> Option<u64> {
        let (epoch, number) = event_id.split(' ').next()?.split_once('-')?;
        let is_ours = u64::from_str_radix(epoch, 16).is_ok_and(|epoch| epoch == self.epoch);
        number.parse().ok().filter(|_| is_ours)
    }

    fn leave(&self, one: Option<&ProviderId>) {
        let mut state = self.state();
        self.onlookers.fetch_sub(1, Ordering::SeqCst);
        match one {
            None => state.of_all -= 1,
            Some(id) => {
                if let Entry::Occupied(mut count) = state.of_one.entry(id.clone()) {
                    *count.get_mut() -= 1;
                    if *count.get() == 0 {
                        count.remove();
                    }
                }
            }
        }
        state.forget_unwatched();
    }
}

/// Somebody who looks on, until it is dropped.
#[derive(Debug)]
pub struct Onlooker {
    board: Arc<Board>,
    newest: watch::Receiver<u64>,
    one: Option<ProviderId>,
    heard: u64,
}

impl Onlooker {
    /// The next news of what the onlooker may see; `None` when the server stops.
    pub async fn next(&mut self, sees: impl Fn(&ProviderId) -> bool) -> Option<Arc<News>> {
        loop {
            self.newest.borrow_and_update();
            {
                let state = self.board.state();
                if state.closed {
                    return None;
                }
                let after = (Bound::Excluded(self.heard), Bound::Unbounded);
                if let Some(id) = &self.one {
                    let known = state.known.get(id).filter(|known| known.number > self.heard);
                    if let Some(news) = known.and_then(|known| state.news.get(&known.number)) {
                        self.heard = news.number;
                        return Some(Arc::clone(news));
                    }
                } else {
                    for news in state.news.range(after).map(|(_, news)| news) {
                        self.heard = news.number;
                        if news.is_listed && sees(&news.look.id) {
                            return Some(Arc::clone(news));
                        }
                    }
                }
            }
            self.newest.changed().await.ok()?;
        }
    }
}

impl Drop for Onlooker {
    fn drop(&mut self) {
        self.board.leave(self.one.as_ref());
    }
}
