//! Gets an issuer's keys: first where they are (OIDC discovery), then the keys (RFC 7517).

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use jsonwebtoken::jwk::{AlgorithmParameters, Jwk, KeyAlgorithm, PublicKeyUse};
use jsonwebtoken::{DecodingKey, DecodingKeyKind};
use reqwest::redirect::Policy;
use reqwest::{Client, StatusCode, Url};
use serde::Deserialize;
use thiserror::Error;

use crate::outward::{self, with_causes};

/// For both requests together.
const TIME_LIMIT: Duration = Duration::from_secs(10);

/// No issuer's documents are anywhere near.
const MAX_BYTES: usize = 256 * 1024;

/// Nor has any so many keys.
const MAX_KEYS: usize = 100;

/// An issuer's keys, by their ids.
pub(super) type KeySet = HashMap<String, Arc<DecodingKey>>;

/// Nothing can be fetched at all.
#[derive(Debug, Error)]
#[error("{0}")]
pub struct ClientError(String);

/// Where keys are from.
#[derive(Debug)]
pub(super) struct Source {
    client: Client,
    issuer: String,
    /// Plain HTTP is taken from an issuer on this machine only, for tests; the configuration sees to that.
    is_secure: bool,
}

#[derive(Deserialize)]
struct Discovery {
    issuer: String,
    jwks_uri: String,
}

#[derive(Deserialize)]
struct Jwks {
    /// Each for itself: a key of a kind that is not known hides no other.
    keys: Vec<serde_json::Value>,
}

impl Source {
    pub(super) fn new(issuer: &str) -> Result<Self, ClientError> {
        let is_secure = !issuer.starts_with("http://");
        let client = outward::client()
            .user_agent(concat!("mq-lease/", env!("CARGO_PKG_VERSION")))
            .timeout(TIME_LIMIT)
            .redirect(Policy::none())
            .https_only(is_secure)
            .build()
            .map_err(|why| {
                ClientError(format!("keys of OIDC tokens can't be fetched: {}", with_causes(&why)))
            })?;
        Ok(Self { client, issuer: issuer.to_owned(), is_secure })
    }

    pub(super) fn issuer(&self) -> &str {
        &self.issuer
    }

    /// All keys that the issuer publishes now, and that are of use here.
    pub(super) async fn fetch(&self) -> Result<KeySet, String> {
        tokio::time::timeout(TIME_LIMIT, self.fetch_both()).await.unwrap_or_else(|_| {
            Err(format!("{} has not answered for {} s", self.issuer, TIME_LIMIT.as_secs()))
        })
    }

    async fn fetch_both(&self) -> Result<KeySet, String> {
        let discovery: Discovery =
            self.get(&format!("{}/.well-known/openid-configuration", self.issuer)).await?;
        if discovery.issuer.trim_end_matches('/') != self.issuer {
            return Err(format!(
                "{} says that it is {:?}; set `auth.github_oidc.issuer` to that, if it is the one meant",
                self.issuer,
                shown(&discovery.issuer)
            ));
        }
        let Jwks { keys } = self.get(&discovery.jwks_uri).await?;
        let keys: KeySet = keys.into_iter().take(MAX_KEYS).filter_map(usable).collect();
        if keys.is_empty() {
            return Err(format!(
                "{} publishes no key for RS256 that has an id (kid) and 2,048 bits or more",
                shown(&discovery.jwks_uri)
            ));
        }
        Ok(keys)
    }

    async fn get<T: for<'de> Deserialize<'de>>(&self, address: &str) -> Result<T, String> {
        let name = shown(address);
        let url = Url::parse(address).map_err(|why| format!("{name:?} is no URL: {why}"))?;
        if self.is_secure && url.scheme() != "https" {
            return Err(format!("{name} is not https"));
        }
        let failed = |why: reqwest::Error| format!("{name}: {}", with_causes(&why));
        let mut response = self.client.get(url).send().await.map_err(failed)?;
        if response.status() != StatusCode::OK {
            return Err(format!("{name} answers {}", response.status()));
        }
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(failed)? {
            body.extend_from_slice(&chunk);
            if body.len() > MAX_BYTES {
                return Err(format!("{name} answers more than {MAX_BYTES} bytes"));
            }
        }
        serde_json::from_slice(&body).map_err(|why| format!("{name} answers what can't be read: {why}"))
    }
}

/// A key for RS256, with its id.
fn usable(key: serde_json::Value) -> Option<(String, Arc<DecodingKey>)> {
    let key: Jwk = serde_json::from_value(key).ok()?;
    let is_for_signatures = matches!(key.common.public_key_use, None | Some(PublicKeyUse::Signature));
    let is_for_rs256 = matches!(key.common.key_algorithm, None | Some(KeyAlgorithm::RS256));
    let AlgorithmParameters::RSA(_) = key.algorithm else { return None };
    if !is_for_signatures || !is_for_rs256 {
        return None;
    }
    let decoding = DecodingKey::from_jwk(&key).ok()?;
    let id = key.common.key_id?;
    if !is_strong(&decoding) {
        tracing::warn!(
            kid = shown(&id),
            "a key of the issuer of OIDC tokens is not used: it is too weak, or too large"
        );
        return None;
    }
    Some((id, Arc::new(decoding)))
}

/// Whether signatures of that key can be verified at all: 2,048 to 8,192 bits, and an exponent as is usual.
fn is_strong(key: &DecodingKey) -> bool {
    match key.kind() {
        DecodingKeyKind::RsaModulusExponent { n, e } => {
            let n: &[u8] = &n[n.iter().take_while(|byte| **byte == 0).count()..];
            let bits = n.first().map_or(0, |first| n.len() * 8 - first.leading_zeros() as usize);
            let is_usual = e.len() <= 4 && e.last().is_some_and(|last| last % 2 == 1) && e.as_slice() != [1];
            (2048..=8192).contains(&bits) && is_usual
        }
        DecodingKeyKind::SecretOrDer(_) => false,
    }
}

/// So much of a text from outside as is worth a line in the log.
fn shown(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(200).collect()
}
