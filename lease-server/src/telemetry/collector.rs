//! The way to the collector.

use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use opentelemetry_http::{Bytes, HttpClient, HttpError, Request, Response};
use opentelemetry_otlp::{Protocol, WithExportConfig as _, WithHttpConfig as _};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::error::OTelSdkResult;
use opentelemetry_sdk::trace::{SpanData, SpanExporter};
use reqwest::redirect::Policy;
use tokio::runtime::Handle;

use super::queue::Queue;
use super::{Target, TelemetryError};
use crate::outward::{self, with_causes};

/// Sends spans to the collector. Nothing is sent before there are any.
pub(super) fn exporter(target: &Target, queue: Arc<Queue>) -> Result<Exporter, TelemetryError> {
    let cannot =
        |why: &dyn std::error::Error| TelemetryError(format!("traces cannot be sent: {}", with_causes(why)));
    let client = outward::client()
        .timeout(target.timeout)
        // The headers are for this collector, and for no other.
        .redirect(Policy::none())
        .build()
        .map_err(|why| cannot(&why))?;
    let cause = Cause::default();
    let inner = opentelemetry_otlp::SpanExporter::builder()
        .with_http()
        .with_http_client(Sender { client, runtime: Handle::current(), cause: Arc::clone(&cause) })
        .with_protocol(Protocol::HttpBinary)
        .with_endpoint(target.endpoint.as_str())
        .with_timeout(target.timeout)
        .build()
        .map_err(|why| cannot(&why))?;
    Ok(Exporter { inner, queue, cause })
}

/// Why the last attempt failed: what the library says of it leaves that out.
type Cause = Arc<Mutex<Option<String>>>;

/// Says what is lost.
#[derive(Debug)]
pub(super) struct Exporter {
    inner: opentelemetry_otlp::SpanExporter,
    queue: Arc<Queue>,
    cause: Cause,
}

impl SpanExporter for Exporter {
    async fn export(&self, batch: Vec<SpanData>) -> OTelSdkResult {
        let spans = batch.len();
        self.queue.leave(spans);
        let exported = self.inner.export(batch).await;
        if let Err(why) = &exported {
            let cause = self.cause.lock().unwrap_or_else(PoisonError::into_inner).take();
            self.queue.lost(spans, &cause.unwrap_or_else(|| why.to_string()));
        }
        exported
    }

    fn set_resource(&mut self, resource: &Resource) {
        self.inner.set_resource(resource);
    }
}

/// The exporter has a thread of its own, and requests need the runtime.
#[derive(Debug)]
struct Sender {
    client: reqwest::Client,
    runtime: Handle,
    cause: Cause,
}

#[async_trait]
impl HttpClient for Sender {
    async fn send_bytes(&self, request: Request<Bytes>) -> Result<Response<Bytes>, HttpError> {
        let client = self.client.clone();
        let sending = self.runtime.spawn(async move { client.send_bytes(request).await });
        let sent = sending.await.map_err(HttpError::from).and_then(|sent| sent);
        let failure = sent.as_ref().err().map(reason);
        *self.cause.lock().unwrap_or_else(PoisonError::into_inner) = failure;
        sent
    }
}

/// What went wrong, without the address: a key may be a part of it.
fn reason(error: &HttpError) -> String {
    match error.downcast_ref::<reqwest::Error>() {
        Some(error) if error.is_timeout() => "the collector does not answer in time".to_owned(),
        Some(error) if error.is_connect() => {
            let cause = std::error::Error::source(error).map(with_causes);
            format!("the collector cannot be reached: {}", cause.unwrap_or_default())
        }
        Some(error) => {
            let cause = std::error::Error::source(error).map(with_causes);
            format!("the collector's answer cannot be read: {}", cause.unwrap_or_default())
        }
        None => with_causes(&**error),
    }
}
