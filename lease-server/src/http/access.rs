//! One log line and one measurement for each request.

use std::time::Instant;

use axum::extract::Request;
use axum::http::Method;
use axum::response::Response;

use super::App;
use crate::auth::Caller;
use crate::net::Peer;
use crate::telemetry::RequestSpan;

/// The route that a request took, as metrics call it. Paths themselves would be a label without bounds.
#[derive(Clone, Copy, Debug)]
pub(super) struct Route(pub(super) &'static str);

impl Route {
    /// No route at all.
    pub(super) const NONE: Self = Self("none");
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

/// A request, from when it came to when it is answered.
#[derive(Debug)]
pub(super) struct Record {
    began: Instant,
    method: &'static str,
    path: Box<str>,
    traceparent: Option<Box<str>>,
    peer: Peer,
    /// Boxed: what traces take is not to be kept room for where there are none.
    span: Option<Box<RequestSpan>>,
}

/// What has come of a request.
#[derive(Debug)]
pub(super) struct Outcome {
    pub(super) response: Response,
    pub(super) route: Route,
    /// Who called, where that is known and the response does not say so.
    pub(super) caller: Option<Caller>,
}

impl Record {
    pub(super) fn begin(app: &App, request: &Request, peer: &Peer) -> Self {
        let began = Instant::now();
        let method = method_name(request.method());
        let path = request.uri().path();
        let traceparent = request.headers().get("traceparent").and_then(|value| value.to_str().ok());
        let span = app.telemetry.request(method, path, request.headers(), peer.text());
        Self {
            began,
            method,
            path: path.into(),
            traceparent: traceparent.map(Into::into),
            peer: peer.clone(),
            span: span.map(Box::new),
        }
    }

    /// Where it is traced.
    pub(super) fn traced(&self) -> Option<&RequestSpan> {
        self.span.as_deref()
    }

    /// Writes down what has come of it.
    pub(super) fn end(&mut self, app: &App, outcome: Outcome) -> Response {
        let Outcome { response, route: Route(route), caller } = outcome;
        let took = self.began.elapsed();
        let status = response.status().as_u16();
        app.metrics.answered(self.method, route, status, took);
        let span = self.span.take();
        let trace_id = span.as_ref().map(|span| span.trace_id().to_string());
        if let Some(span) = span {
            span.answered((route != Route::NONE.0).then_some(route), status);
        }
        let marks = response.extensions();
        if marks.get::<TooOften>().is_some() {
            // They are counted and told of together: whoever asks too often is not to fill the log as well.
            return response;
        }
        let caller = caller.as_ref().or_else(|| marks.get::<CalledBy>().map(|by| &by.0));
        tracing::info!(
            method = self.method,
            path = &*self.path,
            route,
            status,
            took_ms = u64::try_from(took.as_millis()).unwrap_or(u64::MAX),
            caller = caller.map(Caller::name).as_deref(),
            cause = marks.get::<Cause>().map(|cause| cause.0.as_str()),
            peer = self.peer.text(),
            traceparent = self.traceparent.as_deref(),
            trace_id,
            "request"
        );
        response
    }
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
