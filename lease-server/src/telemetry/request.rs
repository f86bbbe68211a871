//! A request's span: from its head to its answer, however long that is waited for.

use std::sync::{Arc, Mutex, PoisonError};

use axum::http::HeaderMap;
use lease_core::ids::ProviderId;
use lease_core::provider::Answer;
use opentelemetry::KeyValue;
use opentelemetry::trace::{Span as _, SpanBuilder, SpanContext, SpanKind, Status, TraceId, Tracer as _};
use opentelemetry_sdk::trace::Span;

use super::event::{PROVIDER, status};
use super::{Telemetry, parent};

/// A path can be as long as all headers together, and each span keeps it until it is sent.
const MAX_PATH_BYTES: usize = 1_024;

tokio::task_local! {
    /// The request that this task is at work for. There is none where its span is not to be recorded.
    static CURRENT: Arc<Current>;
}

/// A request that is recorded.
#[derive(Debug)]
pub(super) struct Current {
    /// What its span is known by.
    pub(super) span: SpanContext,
    /// What it has been told, for its span.
    told: Mutex<Vec<KeyValue>>,
}

/// The request that this task is at work for.
pub(super) fn current() -> Option<Arc<Current>> {
    CURRENT.try_with(Arc::clone).ok()
}

/// What a provider has answered the request that this task is at work for.
pub(crate) fn told(id: &ProviderId, answer: &Answer) {
    // Where nobody has asked for traces, this is all.
    let _ = CURRENT.try_with(|current| {
        let mut told = vec![KeyValue::new(PROVIDER, id.to_string())];
        told.extend(status(answer));
        *current.told.lock().unwrap_or_else(PoisonError::into_inner) = told;
    });
}

/// The span of one request. If that is dropped without an answer, because the client is gone, it ends there.
#[derive(Debug)]
pub(crate) struct RequestSpan {
    span: Span,
    method: &'static str,
    current: Option<Arc<Current>>,
}

impl Telemetry {
    /// Begins the span of a request. `method` is `other` for one that nobody knows.
    pub(crate) fn request(
        &self,
        method: &'static str,
        path: &str,
        headers: &HeaderMap,
        peer: &str,
    ) -> Option<RequestSpan> {
        let tracing = self.0.as_ref()?;
        let (name, method) = if method == "other" { ("HTTP", "_OTHER") } else { (method, method) };
        let attributes = vec![
            KeyValue::new("http.request.method", method),
            KeyValue::new("url.scheme", tracing.scheme),
            KeyValue::new("url.path", path[..path.floor_char_boundary(MAX_PATH_BYTES)].to_owned()),
            KeyValue::new("client.address", peer.to_owned()),
        ];
        let builder = SpanBuilder::from_name(name).with_kind(SpanKind::Server).with_attributes(attributes);
        let span = tracing.tracer.build_with_context(builder, &parent::of(headers));
        let current = span
            .is_recording()
            .then(|| Arc::new(Current { span: span.span_context().clone(), told: Mutex::default() }));
        Some(RequestSpan { span, method: name, current })
    }
}

impl RequestSpan {
    /// Which trace it is a part of.
    pub(crate) fn trace_id(&self) -> TraceId {
        self.span.span_context().trace_id()
    }

    /// What is done for the request.
    pub(crate) async fn around<T>(&self, work: impl Future<Output = T>) -> T {
        match &self.current {
            Some(current) => CURRENT.scope(Arc::clone(current), work).await,
            None => work.await,
        }
    }

    /// It is answered; `None` if it took no route.
    pub(crate) fn answered(mut self, route: Option<&'static str>, status: u16) {
        let Some(current) = self.current.take() else { return };
        if let Some(route) = route {
            self.span.update_name(format!("{} {route}", self.method));
            self.span.set_attribute(KeyValue::new("http.route", route));
        }
        self.span.set_attribute(KeyValue::new("http.response.status_code", i64::from(status)));
        if status >= 500 {
            self.span.set_attribute(KeyValue::new("error.type", status.to_string()));
            self.span.set_status(Status::error(""));
        }
        let told = std::mem::take(&mut *current.told.lock().unwrap_or_else(PoisonError::into_inner));
        self.span.set_attributes(told);
        self.span.end();
    }
}
