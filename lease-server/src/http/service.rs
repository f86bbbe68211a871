//! What the server says of itself: health, metrics, and the contract.

use axum::Json;
use axum::extract::{Request, State};
use axum::http::HeaderValue;
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use lease_core::wire::ProblemType;
use std::sync::Arc;

use super::problem::ProblemResponse;
use super::{App, limited, openapi};
use crate::leases::LeaseError;

/// Alive: the process answers.
pub(super) async fn healthz() -> &'static str {
    "alive\n"
}

/// Ready: the store answers, so it can decide.
pub(super) async fn readyz(State(app): State<Arc<App>>) -> Result<&'static str, ProblemResponse> {
    app.leases.check().await.map_err(LeaseError::from)?;
    Ok("ready\n")
}

/// All metrics, for Prometheus. Where a token is set, that one is asked for, whoever else somebody may be.
pub(super) async fn metrics(
    State(app): State<Arc<App>>,
    request: Request,
) -> Result<Response, ProblemResponse> {
    let credentials = request.headers().get_all(AUTHORIZATION).iter().map(HeaderValue::as_bytes);
    let admitted = app.metrics_door.admit(credentials);
    // Who bears the token does not pay for the strangers at the same address.
    if admitted.is_err() || app.metrics_door.is_open() {
        limited::pay_as_stranger(&app, &limited::peer(request.extensions()))?;
    }
    admitted?;
    let text = app.metrics.text().map_err(|why| {
        ProblemResponse::new(ProblemType::InternalError, format!("the metrics cannot be written: {why}"))
    })?;
    let media_type = HeaderValue::from_static("text/plain; version=0.0.4; charset=utf-8");
    Ok(([(CONTENT_TYPE, media_type)], text).into_response())
}

/// The contract, generated from the code.
pub(super) async fn openapi() -> Response {
    Json(openapi::document()).into_response()
}
