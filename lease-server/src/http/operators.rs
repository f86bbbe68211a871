//! What operators do: empty a provider, or end one lease. Either may say what for.

use axum::body::Body as HttpBody;
use axum::http::HeaderMap;
use axum::response::Response;
use lease_core::ids::ProviderId;
use lease_core::provider::Command;
use lease_core::wire::{END_LEASE_MEMBERS, read_end_lease, read_reason};

use super::problem::ProblemResponse;
use super::query::Query;
use super::runs::invalid;
use super::{App, body, providers};
use crate::auth::Caller;
use crate::decisions::Origin;

/// Empties a provider.
pub(super) async fn clear(
    app: &App,
    caller: &Caller,
    provider: &ProviderId,
    query: Option<&str>,
) -> Result<Response, ProblemResponse> {
    let mut query = Query::parse(query);
    let reason = query.get("reason", |text| read_reason(text).map_err(|why| why.to_string())).flatten();
    query.check()?;
    let origin = Origin { caller: caller.actor(), reason };
    app.leases.command(provider, Command::Clear, origin).await?;
    providers::show(app, provider).await
}

/// Ends the lease that has the body's token.
pub(super) async fn end_lease(
    app: &App,
    caller: &Caller,
    provider: &ProviderId,
    headers: &HeaderMap,
    body: HttpBody,
) -> Result<Response, ProblemResponse> {
    let members = body::read(&app.bodies, headers, body, &END_LEASE_MEMBERS).await?;
    let (token, reason) = read_end_lease(members).map_err(invalid)?;
    let origin = Origin { caller: caller.actor(), reason };
    app.leases.command(provider, Command::EndLease(token), origin).await?;
    providers::show(app, provider).await
}
