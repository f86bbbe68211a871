//! What operators do: empty a provider, or end one lease. Either may say what for.

use axum::body::Body as HttpBody;
use axum::http::header::LOCATION;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use lease_core::ids::{FencingToken, ProviderId, Reason};
use lease_core::provider::Command;
use lease_core::wire::{END_LEASE_MEMBERS, ProblemType, read_end_lease, read_reason};

use super::body::{self, invalid};
use super::problem::ProblemResponse;
use super::query::{Query, whole};
use super::{App, providers};
use crate::auth::Caller;
use crate::decisions::Origin;
use crate::pages::{self, Question};

/// Empties a provider.
pub(super) async fn clear(
    app: &App,
    caller: &Caller,
    provider: &ProviderId,
    query: Option<&str>,
) -> Result<Response, ProblemResponse> {
    let mut query = Query::parse(query);
    let reason = reason(&mut query);
    query.check()?;
    carry_out(app, caller, provider, Command::Clear, reason).await?;
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
    carry_out(app, caller, provider, Command::EndLease(token), reason).await?;
    providers::show(app, provider).await
}

/// What a form of the pages asks for; then the page is shown again.
pub(super) async fn submit(
    app: &App,
    caller: &Caller,
    provider: &ProviderId,
    headers: &HeaderMap,
    body: HttpBody,
) -> Result<Response, ProblemResponse> {
    let form = body::read_form(&app.bodies, headers, body).await?;
    let mut form = Query::parse(Some(&form));
    let question =
        form.get("do", |text| Question::parse(text).ok_or("must be clear or end-lease".to_owned()));
    let token = form.get("fencing_token", |text| whole(text).ok_or("must be a whole number".to_owned()));
    let reason = reason(&mut form);
    form.check()?;
    let command = match (question, token) {
        (Some(Question::Clear), _) => Command::Clear,
        (Some(Question::EndLease), Some(token)) => Command::EndLease(FencingToken::new(token)),
        (Some(Question::EndLease), None) | (None, _) => {
            let detail = "the form must say what to do: do=clear, or do=end-lease with a fencing_token";
            return Err(ProblemResponse::new(ProblemType::InvalidRequest, detail));
        }
    };
    carry_out(app, caller, provider, command, reason).await?;
    Ok((StatusCode::SEE_OTHER, [(LOCATION, pages::path(provider))]).into_response())
}

/// Carries out what an admin has asked for, and remembers who that was, and what for.
async fn carry_out(
    app: &App,
    caller: &Caller,
    provider: &ProviderId,
    command: Command,
    reason: Option<Reason>,
) -> Result<(), ProblemResponse> {
    app.leases.command(provider, command, Origin { caller: caller.actor(), reason }).await?;
    Ok(())
}

/// Asks first.
pub(super) async fn ask(
    app: &App,
    provider: &ProviderId,
    question: Question,
) -> Result<Response, ProblemResponse> {
    let look = app.leases.look(provider).await?;
    Ok(pages::respond(StatusCode::OK, pages::question(&look, question, app.leases.clock().now())))
}

fn reason(query: &mut Query<'_>) -> Option<Reason> {
    query.get("reason", |text| read_reason(text).map_err(|why| why.to_string())).flatten()
}
