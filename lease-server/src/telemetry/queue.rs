//! How many spans are kept for a collector that is slow or gone, and what is said of those that are lost.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::Duration;

use opentelemetry::Context;
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::error::OTelSdkResult;
use opentelemetry_sdk::trace::{BatchSpanProcessor, Span, SpanData, SpanProcessor};

use crate::net::Seldom;

/// What waits to be sent, by number.
#[derive(Debug)]
pub(super) struct Queue {
    limit: usize,
    waiting: AtomicUsize,
    lost: AtomicU64,
    seldom: Seldom,
}

impl Queue {
    pub(super) fn new(limit: usize) -> Self {
        Self { limit, waiting: AtomicUsize::new(0), lost: AtomicU64::new(0), seldom: Seldom::default() }
    }

    /// Whether there is room for one more.
    fn enter(&self) -> bool {
        let enters = |waiting| (waiting < self.limit).then_some(waiting + 1);
        self.waiting.fetch_update(Ordering::Relaxed, Ordering::Relaxed, enters).is_ok()
    }

    /// So many are being sent.
    pub(super) fn leave(&self, spans: usize) {
        self.waiting.fetch_sub(spans, Ordering::Relaxed);
    }

    /// So many are lost. It is told once in a while.
    pub(super) fn lost(&self, spans: usize, why: &str) {
        self.lost.fetch_add(u64::try_from(spans).unwrap_or(u64::MAX), Ordering::Relaxed);
        if self.seldom.happened().is_some() {
            let spans = self.lost.swap(0, Ordering::Relaxed);
            tracing::warn!(spans, error = why, "traces are lost; nothing else is affected");
        }
    }
}

/// The SDK's own queue is bounded too, but keeps to itself what it loses.
#[derive(Debug)]
pub(super) struct Bounded {
    inner: BatchSpanProcessor,
    queue: Arc<Queue>,
}

impl Bounded {
    pub(super) fn new(inner: BatchSpanProcessor, queue: Arc<Queue>) -> Self {
        Self { inner, queue }
    }
}

impl SpanProcessor for Bounded {
    fn on_start(&self, span: &mut Span, context: &Context) {
        self.inner.on_start(span, context);
    }

    fn on_end(&self, span: SpanData) {
        if self.queue.enter() {
            self.inner.on_end(span);
        } else {
            self.queue.lost(1, "the collector takes them more slowly than they come");
        }
    }

    fn force_flush(&self) -> OTelSdkResult {
        self.inner.force_flush()
    }

    fn shutdown_with_timeout(&self, timeout: Duration) -> OTelSdkResult {
        self.inner.shutdown_with_timeout(timeout)
    }

    fn set_resource(&mut self, resource: &Resource) {
        self.inner.set_resource(resource);
    }
}
