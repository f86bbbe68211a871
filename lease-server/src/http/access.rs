//! One log line and one measurement for each request.

use std::time::Instant;

use axum::extract::Request;
use axum::http::Method;
use axum::response::Response;

use super::App;
use crate::auth::Caller;
use crate::net::Peer;

/// The route that a request took, as metrics call it. Paths themselves would be a label without bounds.
#[derive(Clone, Copy, Debug)]
pub(super) struct Route(pub(super) &'static str);

impl Route {
    /// No route at all.
    pub(super) const NONE: Self = Self("none");

    pub(super) fn mark(self, mut response: Response) -> Response {
        response.extensions_mut().insert(self);
        response
    }
}

/// Who called; for the log.
#[derive(Clone, Debug)]
pub(super) struct CalledBy(pub(super) Caller);

impl CalledBy {
    pub(super) fn mark(self, mut response: Response) -> Response {
        response.extensions_mut().insert(self);
        response
    }
}

/// Why a request was refused, where the log says more than the answer.
#[derive(Clone, Debug)]
pub(super) struct Cause(pub(super) String);

impl Cause {
    pub(super) fn mark(self, mut response: Response) -> Response {
        response.extensions_mut().insert(self);
        response
    }
}

/// Refused for asking too often.
#[derive(Clone, Copy, Debug)]
pub(super) struct TooOften;

/// Lets the request through, and writes down what came of it. `fixed` is its route, if its path alone says which that is.
pub(super) async fn record(
    app: &App,
    request: Request,
    fixed: Option<Route>,
    answer: impl AsyncFnOnce(Request) -> Response,
) -> Response {
    let began = Instant::now();
    let method = method_name(request.method());
    let path = request.uri().path().to_owned();
    let traceparent =
        request.headers().get("traceparent").and_then(|value| value.to_str().ok()).map(str::to_owned);
    let peer = request.extensions().get::<Peer>().map(|peer| peer.address());
    let span = app.telemetry.request(method, &path, request.headers(), peer);
    let response = match &span {
        // Boxed: what traces take is not to be kept room for where there are none.
        Some(span) => Box::pin(span.around(answer(request))).await,
        None => answer(request).await,
    };
    let took = began.elapsed();
    let marked = response.extensions().get::<Route>().copied();
    let Route(route) = marked.or(fixed).unwrap_or(Route::NONE);
    let status = response.status().as_u16();
    app.metrics.answered(method, route, status, took);
    let trace_id = span.as_ref().map(|span| span.trace_id().to_string());
    if let Some(span) = span {
        span.answered((route != Route::NONE.0).then_some(route), status);
    }
    let caller = response.extensions().get::<CalledBy>().map(|by| by.0.to_string());
    let cause = response.extensions().get::<Cause>().map(|cause| cause.0.as_str());
    if response.extensions().get::<TooOften>().is_some() {
        // They are counted and told of together: whoever asks too often is not to fill the log as well.
        return response;
    }
    tracing::info!(
        method,
        path = path.as_str(),
        route,
        status,
        took_ms = u64::try_from(took.as_millis()).unwrap_or(u64::MAX),
        caller,
        cause,
        peer = peer.map(|peer| peer.to_string()),
        traceparent,
        trace_id,
        "request"
    );
    response
}

/// The route that has just this path; `None` if there is none.
pub(super) fn fixed_route(path: &str) -> Option<Route> {
    let route = match path {
        "/" => "/",
        "/healthz" => "/healthz",
        "/readyz" => "/readyz",
        "/metrics" => "/metrics",
        "/openapi.json" => "/openapi.json",
        "/events" => "/events",
        "/page.css" => "/page.css",
        "/page.js" => "/page.js",
        "/icon.svg" => "/icon.svg",
        _ => return None,
    };
    Some(Route(route))
}

/// Methods are a label too, and a client can make up any.
fn method_name(method: &Method) -> &'static str {
    match method.as_str() {
        "GET" => "GET",
        "HEAD" => "HEAD",
        "POST" => "POST",
        "PUT" => "PUT",
        "PATCH" => "PATCH",
        "DELETE" => "DELETE",
        "OPTIONS" => "OPTIONS",
        _ => "other",
    }
}
