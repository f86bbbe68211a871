//! Traces for OpenTelemetry, sent by OTLP over HTTP, where the environment asks for them.
//!
//! Each request is a span. What it has a provider do is a span within, and what the store does for that is one within that.
//! Whatever becomes of traces, nothing waits for them, and nothing is decided by them.
//!
//! | subject | file |
//! | --- | --- |
//! | what the environment asks for | `environment.rs` |
//! | a request's span, and whose request it is a part of | `request.rs`, `parent.rs` |
//! | the spans of a provider's batch | `batch.rs`, `event.rs` |
//! | how much is kept, and what becomes of it | `queue.rs`, `collector.rs` |

mod batch;
mod collector;
mod environment;
mod event;
mod parent;
mod queue;
mod request;

use std::sync::Arc;
use std::time::Duration;

use opentelemetry::trace::TracerProvider as _;
use opentelemetry::{InstrumentationScope, KeyValue};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::resource::{EnvResourceDetector, TelemetryResourceDetector};
use opentelemetry_sdk::trace::{BatchConfigBuilder, BatchSpanProcessor, SdkTracer, SdkTracerProvider};
use thiserror::Error;

pub(crate) use batch::{Asker, BatchSpans};
pub use environment::{Asked, Target};
pub(crate) use request::{RequestSpan, told};

/// What the service is called, if nobody says otherwise.
const SERVICE_NAME: &str = "mq-lease";

/// How long the end of the process waits for what has not been sent.
const FLUSH: Duration = Duration::from_secs(2);

/// Why no traces can be sent, though somebody has asked for them.
#[derive(Debug, PartialEq, Eq, Error)]
#[error("{0}")]
pub struct TelemetryError(String);

/// Where spans go. Where nobody has asked for traces, it does nothing.
#[derive(Clone, Debug, Default)]
pub struct Telemetry(Option<Arc<Tracing>>);

#[derive(Debug)]
struct Tracing {
    provider: SdkTracerProvider,
    tracer: SdkTracer,
    /// How this server is called.
    scheme: &'static str,
}

impl Telemetry {
    /// No traces.
    pub fn off() -> Self {
        Self(None)
    }

    /// Sends traces there from now on. Nobody has to listen there yet.
    pub fn start(target: &Target, scheme: &'static str) -> Result<Self, TelemetryError> {
        let queue = Arc::new(queue::Queue::new(target.queue));
        let exporter = collector::exporter(target, Arc::clone(&queue))?;
        let batches = BatchConfigBuilder::default()
            .with_max_queue_size(target.queue)
            .with_scheduled_delay(target.delay)
            .build();
        let processor = BatchSpanProcessor::builder(exporter).with_batch_config(batches).build();
        let provider = SdkTracerProvider::builder()
            .with_resource(resource(target))
            .with_span_processor(queue::Bounded::new(processor, queue))
            .build();
        let scope =
            InstrumentationScope::builder(SERVICE_NAME).with_version(env!("CARGO_PKG_VERSION")).build();
        let tracer = provider.tracer_with_scope(scope);
        Ok(Self(Some(Arc::new(Tracing { provider, tracer, scheme }))))
    }

    /// Sends what has not been sent, as far as there is time for it. What comes later is not sent.
    pub async fn stop(&self) {
        let Some(tracing) = &self.0 else { return };
        let provider = tracing.provider.clone();
        let stopped = tokio::task::spawn_blocking(move || provider.shutdown_with_timeout(FLUSH)).await;
        if !matches!(stopped, Ok(Ok(()))) {
            tracing::warn!("the collector did not take the last traces in time; they are lost");
        }
    }
}

/// Whose spans they are. The environment has the last word.
fn resource(target: &Target) -> Resource {
    let resource = Resource::builder_empty()
        .with_service_name(SERVICE_NAME)
        .with_attribute(KeyValue::new("service.version", env!("CARGO_PKG_VERSION")))
        .with_detectors(&[Box::new(TelemetryResourceDetector), Box::new(EnvResourceDetector::new())]);
    match &target.service_name {
        Some(name) => resource.with_service_name(name.clone()).build(),
        None => resource.build(),
    }
}
