//! The leases of a provider that are over.

use axum::Json;
use axum::response::{IntoResponse, Response};
use lease_core::ids::{
    Actor, FencingToken, HeadSha, MAX_WHOLE_NUMBER, MergeRef, Priority, ProviderId, Reason, RunUrl,
};
use lease_core::provider::{CompletedRequest, Ending};
use serde::Serialize;

use super::App;
use super::problem::ProblemResponse;
use super::query::{Query, whole};
use crate::clock::rfc3339;
use crate::store::{HistoryPage, PastLease};

/// How many are shown to whoever does not say how many.
const USUAL_LIMIT: usize = 50;

/// How many may be asked for at once.
const MAX_LIMIT: usize = 200;

/// A part of a provider's history, as JSON.
#[derive(Debug, Serialize)]
pub(super) struct HistoryBody {
    history: Vec<PastLeaseBody>,
    /// Where to go on, if there is more.
    #[serde(skip_serializing_if = "Option::is_none")]
    next_before: Option<FencingToken>,
}

/// A lease that is over, as JSON.
#[derive(Debug, Serialize)]
pub(super) struct PastLeaseBody {
    fencing_token: FencingToken,
    round: u64,
    head_sha: HeadSha,
    #[serde(skip_serializing_if = "Option::is_none")]
    head_ref: Option<MergeRef>,
    pull_requests: Vec<u64>,
    priority: Priority,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    run_url: Option<RunUrl>,
    #[serde(skip_serializing_if = "Option::is_none")]
    actor: Option<Actor>,
    registered_at: String,
    acquired_at: String,
    ended_at: String,
    outcome: Ending,
    completed: Vec<CompletedRequest>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ended_by: Option<Actor>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<Reason>,
}

impl From<PastLease> for PastLeaseBody {
    fn from(past: PastLease) -> Self {
        Self {
            fencing_token: past.fencing_token,
            round: past.round,
            head_sha: past.head_sha,
            head_ref: past.head_ref,
            pull_requests: past.pull_requests,
            priority: past.priority,
            client_id: Some(past.client_id.to_string()).filter(|client_id| !client_id.is_empty()),
            run_url: past.run_url,
            actor: past.actor,
            registered_at: rfc3339(past.registered_at),
            acquired_at: rfc3339(past.acquired_at),
            ended_at: rfc3339(past.ended_at),
            outcome: past.outcome,
            completed: past.completed,
            ended_by: past.ended_by,
            reason: past.reason,
        }
    }
}

/// The newest leases that are over, or those before the one with a token.
pub(super) async fn show(
    app: &App,
    provider: &ProviderId,
    query: Option<&str>,
) -> Result<Response, ProblemResponse> {
    let mut query = Query::parse(query);
    let limit = query.get("limit", read_limit).unwrap_or(USUAL_LIMIT);
    let before = query.get("before", read_token);
    query.check()?;
    // One more than is shown says whether there are more.
    let mut past = app.leases.history(provider, HistoryPage { before, limit: limit + 1 }).await?;
    let is_all = past.len() <= limit;
    past.truncate(limit);
    let next_before = past.last().map(|last| last.fencing_token).filter(|_| !is_all);
    let history = past.into_iter().map(PastLeaseBody::from).collect();
    Ok(Json(HistoryBody { history, next_before }).into_response())
}

fn read_limit(text: &str) -> Result<usize, String> {
    let limit = whole(text).and_then(|limit| usize::try_from(limit).ok());
    let possible = limit.filter(|limit| (1..=MAX_LIMIT).contains(limit));
    possible.ok_or_else(|| format!("must be a whole number from 1 to {MAX_LIMIT}"))
}

fn read_token(text: &str) -> Result<FencingToken, String> {
    let token = whole(text).filter(|token| *token <= MAX_WHOLE_NUMBER).map(FencingToken::new);
    token.ok_or_else(|| {
        format!(
            "must be a fencing token, a whole number of at most {MAX_WHOLE_NUMBER}: take that of next_before"
        )
    })
}
