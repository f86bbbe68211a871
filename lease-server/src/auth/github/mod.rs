//! GitHub's OIDC tokens: a run of a workflow proves who it is, and no secret is shared with anybody.
//!
//! A token is verified (`claims.rs`, by `crypto.rs`) with a key of its issuer (`keys.rs`, got by `fetch.rs`). What it says then decides
//! whether this server lets the run in at all, and how far it reaches (`run.rs`).

mod claims;
mod crypto;
mod fetch;
mod keys;
mod run;

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use jsonwebtoken::Algorithm;
use thiserror::Error;

use super::caller::{Forbidden, Reason};
use super::{Caller, RepositoryPattern};
pub use fetch::ClientError;
use keys::Keys;
pub use run::GithubRun;

/// What the configuration says about GitHub's tokens.
#[derive(Clone, Debug)]
pub struct GithubOidc {
    /// Who issues them, as a URL without a slash at its end.
    pub issuer: String,
    /// For whom they have to be: this server.
    pub audience: String,
    /// Whose runs are let in.
    pub allow: Vec<Allowed>,
    /// Of which events.
    pub events: Vec<String>,
}

/// Some repositories whose runs are let in.
#[derive(Clone, Debug)]
pub struct Allowed {
    /// Which.
    pub pattern: RepositoryPattern,
    /// The numbers of the accounts that may stand behind the owner's name; empty is any.
    pub owner_ids: Vec<u64>,
}

impl Allowed {
    fn is_of_name(&self, run: &GithubRun) -> bool {
        self.pattern.matches(&run.owner, &run.name)
    }

    fn is_of_account(&self, run: &GithubRun) -> bool {
        self.owner_ids.is_empty() || run.owner_id.is_some_and(|id| self.owner_ids.contains(&id))
    }
}

/// Why a token is not taken.
#[derive(Debug, Error)]
pub(super) enum TokenError {
    /// It is not good. The text is for the log: whoever sent it is not helped.
    #[error("{0}")]
    Bad(String),
    /// Its key is not known, and may be in a while.
    #[error("{cause}")]
    UnknownKey { cause: String, retry_after: Duration },
    /// It is good, and this server lets its run do nothing.
    #[error(transparent)]
    Forbidden(#[from] Forbidden),
}

/// Verifies tokens.
#[derive(Debug)]
pub(super) struct Verifier {
    settings: GithubOidc,
    keys: Arc<Keys>,
}

impl Verifier {
    /// Begins to fetch the issuer's keys.
    pub(super) fn start(settings: GithubOidc) -> Result<Self, ClientError> {
        crypto::install();
        let keys = Keys::start(fetch::Source::new(&settings.issuer)?);
        Ok(Self { settings, keys })
    }

    /// Who bears `token`.
    pub(super) async fn caller(&self, token: &str) -> Result<Caller, TokenError> {
        let bad = |cause: &str| TokenError::Bad(cause.to_owned());
        let header = jsonwebtoken::decode_header(token).map_err(|why| TokenError::Bad(why.to_string()))?;
        if header.alg != Algorithm::RS256 {
            return Err(bad("its algorithm is not RS256"));
        }
        let kid = header.kid.ok_or_else(|| bad("it names no key"))?;
        let key = self.keys.get(&kid).await?;
        let now_seconds = SystemTime::now()
            .duration_since(SystemTime::UNIX_EPOCH)
            .map_err(|_| bad("the clock of this server is wrong"))?
            .as_secs_f64();
        let GithubOidc { issuer, audience, allow, events } = &self.settings;
        let run = claims::verify(token, &key, issuer, audience, now_seconds).map_err(TokenError::Bad)?;
        let mut of_name = allow.iter().filter(|allowed| allowed.is_of_name(&run)).peekable();
        if of_name.peek().is_none() {
            return Err(Forbidden::of_run(&run, Reason::NotAllowed).into());
        }
        if !of_name.any(|allowed| allowed.is_of_account(&run)) {
            return Err(Forbidden::of_run(&run, Reason::OtherAccount(run.owner_id)).into());
        }
        if !events.contains(&run.event) {
            let reason = Reason::Event(run.event.clone());
            return Err(Forbidden::of_run(&run, reason).into());
        }
        Ok(Caller::Run(Arc::new(run)))
    }
}
