//! What a token says, and whether that is in order: who issued it, for whom, and until when.

use std::collections::HashSet;

use jsonwebtoken::errors::ErrorKind;
use jsonwebtoken::{Algorithm, DecodingKey, Validation};
use lease_core::ids::{Owner, Repo};
use serde::Deserialize;

use super::run::GithubRun;

/// How far clocks may be apart, in seconds.
const LEEWAY_SECONDS: u64 = 60;

/// The longest text that is taken from a token.
const MAX_TEXT_BYTES: usize = 300;

/// The claims that are read. A claim that is there twice is refused, and so is one of another type.
#[derive(Deserialize)]
struct Claims {
    // Read so that it is one text, and no list of them. Its value is checked with the others that every token has.
    #[serde(rename = "iss")]
    _issuer: String,
    #[serde(rename = "iat")]
    issued_at: f64,
    repository: String,
    repository_owner_id: Option<NumberOrText>,
    event_name: String,
    #[serde(rename = "ref")]
    reference: String,
    sha: String,
    run_id: Option<NumberOrText>,
    run_attempt: Option<NumberOrText>,
    actor: Option<String>,
}

/// GitHub writes its numbers as texts.
#[derive(Deserialize)]
#[serde(untagged)]
enum NumberOrText {
    Number(u64),
    Text(String),
}

impl NumberOrText {
    fn into_text(self) -> String {
        match self {
            Self::Number(number) => number.to_string(),
            Self::Text(text) => text,
        }
    }

    fn number(&self) -> Option<u64> {
        match self {
            Self::Number(number) => Some(*number),
            Self::Text(text) => text.parse().ok(),
        }
    }
}

/// Verifies a token with the key that it names. The error is for the log.
pub(super) fn verify(
    token: &str,
    key: &DecodingKey,
    issuer: &str,
    audience: &str,
    now_seconds: f64,
) -> Result<GithubRun, String> {
    let mut validation = Validation::new(Algorithm::RS256);
    validation.set_issuer(&[issuer]);
    validation.set_audience(&[audience]);
    validation.required_spec_claims = HashSet::from(["iss", "aud", "exp", "nbf"].map(str::to_owned));
    validation.validate_nbf = true;
    validation.leeway = LEEWAY_SECONDS;
    let decoded = jsonwebtoken::decode::<Claims>(token, key, &validation);
    let claims = decoded.map_err(|why| told(why.kind(), issuer, audience))?.claims;
    #[expect(clippy::cast_precision_loss, reason = "the leeway is a small number")]
    if claims.issued_at > now_seconds + LEEWAY_SECONDS as f64 {
        return Err("it was issued in the future (iat): compare the clocks".to_owned());
    }
    run(claims).ok_or_else(|| "a claim is not as GitHub writes it".to_owned())
}

/// What is wrong, for an operator who wonders why a run does not get in.
fn told(what: &ErrorKind, issuer: &str, audience: &str) -> String {
    #[expect(clippy::wildcard_enum_match_arm, reason = "it is another's, and not closed")]
    match what {
        ErrorKind::InvalidAudience => {
            format!("it is for another audience than {audience}; see `oidc_audience` of the action")
        }
        ErrorKind::InvalidIssuer => format!("it is of another issuer than {issuer}"),
        ErrorKind::ExpiredSignature => "it has expired (exp)".to_owned(),
        ErrorKind::ImmatureSignature => "it is not valid yet (nbf): compare the clocks".to_owned(),
        ErrorKind::InvalidSignature => "its signature is not that of the key which it names".to_owned(),
        ErrorKind::MissingRequiredClaim(claim) => format!("the claim {claim} is missing, or of another type"),
        other => format!("it can't be read: {other:?}"),
    }
}

fn run(claims: Claims) -> Option<GithubRun> {
    let (owner, name) = claims.repository.split_once('/')?;
    // The same checks as for a path, so that what is equal there is equal here.
    let (owner, name) = (Owner::new(owner).ok()?, Repo::new(name).ok()?);
    let owner_id = match claims.repository_owner_id {
        Some(id) => Some(id.number()?),
        None => None,
    };
    let run = GithubRun {
        owner: owner.into(),
        name: name.into(),
        owner_id,
        event: claims.event_name,
        reference: claims.reference,
        sha: claims.sha,
        run_id: claims.run_id.map(NumberOrText::into_text),
        run_attempt: claims.run_attempt.map(NumberOrText::into_text),
        actor: claims.actor,
    };
    let optional = [&run.run_id, &run.run_attempt, &run.actor];
    let texts = [&run.event, &run.reference, &run.sha].into_iter().chain(optional.into_iter().flatten());
    let are_clean = texts.into_iter().all(|text| is_clean(text));
    are_clean.then_some(run)
}

/// They are logged and shown.
fn is_clean(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= MAX_TEXT_BYTES
        && !text.chars().any(|c| c.is_control() || c.is_whitespace())
}
