//! The issuer's keys, as they are known here.
//!
//! They are fetched at the start and every quarter of an hour, so a new key is mostly known before the first token that it signs.
//! A key that is not known is looked for at once, but at most once a minute, however many ask for however many keys. When the
//! issuer can't be reached, the keys that are known stay good.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jsonwebtoken::DecodingKey;
use tokio::time::Instant;

use super::TokenError;
use super::fetch::{KeySet, Source};

/// Between two looks for keys that are not known, the least; and between two tries while the issuer can't be reached.
const PAUSE: Duration = Duration::from_mins(1);

/// How old the keys get before they are fetched anew.
const REFRESHED_AFTER: Duration = Duration::from_mins(15);

#[derive(Debug)]
pub(super) struct Keys {
    source: Source,
    known: Mutex<Known>,
    /// Held by whoever fetches. Others who need the same wait for that.
    fetching: tokio::sync::Mutex<()>,
}

#[derive(Debug, Default)]
struct Known {
    keys: Arc<KeySet>,
    /// When a key was last looked for that was not known.
    looked_at: Option<Instant>,
    /// Why the last try failed.
    failure: Option<String>,
}

impl Keys {
    /// Begins to keep them fresh, as long as anybody has them.
    pub(super) fn start(source: Source) -> Arc<Self> {
        let keys =
            Arc::new(Self { source, known: Mutex::default(), fetching: tokio::sync::Mutex::default() });
        let kept = Arc::downgrade(&keys);
        tokio::spawn(async move {
            while let Some(keys) = kept.upgrade() {
                let fetching = keys.fetching.lock().await;
                keys.fetch().await;
                drop(fetching);
                let pause = if keys.known().failure.is_some() { PAUSE } else { REFRESHED_AFTER };
                drop(keys);
                tokio::time::sleep(pause).await;
            }
        });
        keys
    }

    /// The key with that id.
    pub(super) async fn get(self: &Arc<Self>, kid: &str) -> Result<Arc<DecodingKey>, TokenError> {
        if let Some(key) = self.find(kid) {
            return Ok(key);
        }
        if !self.was_looked() {
            let (keys, wanted) = (Arc::clone(self), kid.to_owned());
            // On its own: whoever asked may hang up, and the next look is a minute away.
            let looked = tokio::spawn(async move { keys.look_for(&wanted).await });
            // If it panicked, nothing was found.
            let _ = looked.await;
        }
        self.find(kid).ok_or_else(|| self.unknown())
    }

    fn find(&self, kid: &str) -> Option<Arc<DecodingKey>> {
        self.known().keys.get(kid).cloned()
    }

    fn unknown(&self) -> TokenError {
        let known = self.known();
        let cause = match &known.failure {
            Some(why) => format!("its key is not known, and the issuer's keys can't be fetched: {why}"),
            None => "its issuer has no such key".to_owned(),
        };
        let since = known.looked_at.map_or(PAUSE, |looked_at| looked_at.elapsed());
        TokenError::UnknownKey { cause, retry_after: PAUSE.saturating_sub(since) }
    }

    /// Fetches the keys, unless somebody else has just done so in vain, or not in vain.
    async fn look_for(&self, kid: &str) {
        let _fetching = self.fetching.lock().await;
        if self.was_looked() || self.find(kid).is_some() {
            return;
        }
        self.known().looked_at = Some(Instant::now());
        self.fetch().await;
    }

    async fn fetch(&self) {
        let fetched = self.source.fetch().await;
        let mut known = self.known();
        match fetched {
            Ok(keys) => {
                if known.failure.take().is_some() {
                    tracing::info!(
                        issuer = self.source.issuer(),
                        "the keys of OIDC tokens can be fetched again"
                    );
                }
                known.keys = Arc::new(keys);
            }
            Err(why) => {
                // Once for each outage, not for each try.
                if known.failure.is_none() {
                    tracing::error!(
                        issuer = self.source.issuer(),
                        known_keys = known.keys.len(),
                        "the keys of OIDC tokens can't be fetched: {why}; tokens whose key is known are taken still, others are \
                         refused. It is tried again every minute"
                    );
                }
                known.failure = Some(why);
            }
        }
    }

    fn was_looked(&self) -> bool {
        self.known().looked_at.is_some_and(|looked_at| looked_at.elapsed() < PAUSE)
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
