//! The spans of a provider's batch. Each request in it has one of its own, from when it came into the mailbox to when what was
//! decided is durable; within that, what the store did, for all of them together. What time alone has brought about is a trace of
//! its own.

use std::ops::Range;
use std::sync::Arc;
use std::time::SystemTime;

use lease_core::ids::ProviderId;
use opentelemetry::trace::{
    Link, Span as _, SpanBuilder, SpanKind, Status, TraceContextExt as _, Tracer as _,
};
use opentelemetry::{Context, KeyValue};
use opentelemetry_sdk::trace::{SdkTracer, Span};

use super::Telemetry;
use super::event::{PROVIDER, event};
use super::request::{Current, current};
use crate::decisions::Decision;

/// A request that has something for a provider to do.
#[derive(Debug)]
pub(crate) struct Asker {
    request: Arc<Current>,
    since: SystemTime,
}

impl Asker {
    /// The request that this task is at work for, if it is recorded.
    pub(crate) fn current() -> Option<Self> {
        current().map(|request| Self { request, since: SystemTime::now() })
    }
}

/// What is noted of a batch while it is worked off. Nothing is, where nobody asks for traces.
#[derive(Debug)]
pub(crate) struct BatchSpans(Option<Box<Notes>>);

#[derive(Debug)]
struct Notes {
    tracer: SdkTracer,
    provider: String,
    /// By the number of their task.
    askers: Vec<(usize, Asker)>,
    /// How many commands are in the batch.
    commands: usize,
    began: SystemTime,
    calls: Vec<Call>,
    /// Those that are not shown keep their places.
    decided: Vec<Option<(&'static str, Vec<KeyValue>)>>,
    /// Which of these each task has brought about.
    brought: Vec<(usize, Range<usize>)>,
    failure: Option<&'static str>,
}

/// Something that was asked of the store.
#[derive(Debug)]
struct Call {
    name: &'static str,
    system: &'static str,
    from: SystemTime,
    to: SystemTime,
    failure: Option<&'static str>,
}

/// Since when the store is asked.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Calling(Option<SystemTime>);

impl Telemetry {
    /// Begins to note what becomes of a batch. `askers` are those of its commands that are recorded.
    pub(crate) fn batch(&self, id: &ProviderId, askers: Vec<(usize, Asker)>, commands: usize) -> BatchSpans {
        // Whoever sends a request says whether it is recorded. Nobody says so for what time does.
        let is_noted = commands == 0 || !askers.is_empty();
        BatchSpans(self.0.as_ref().filter(|_| is_noted).map(|tracing| {
            Box::new(Notes {
                tracer: tracing.tracer.clone(),
                provider: id.to_string(),
                askers,
                commands,
                began: SystemTime::now(),
                calls: Vec::new(),
                decided: Vec::new(),
                brought: Vec::new(),
                failure: None,
            })
        }))
    }
}

impl BatchSpans {
    /// The store is about to be asked.
    pub(crate) fn calling(&self) -> Calling {
        Calling(self.0.as_ref().map(|_| SystemTime::now()))
    }

    /// It has answered.
    pub(crate) fn called(
        &mut self,
        name: &'static str,
        system: &'static str,
        since: Calling,
        failure: Option<&'static str>,
    ) {
        if let (Some(notes), Calling(Some(from))) = (&mut self.0, since) {
            notes.calls.push(Call { name, system, from, to: SystemTime::now(), failure });
        }
    }

    /// This was decided, and is durable. `brought` says which tasks have brought about what; the rest was time.
    pub(crate) fn decided(
        &mut self,
        id: &ProviderId,
        decisions: &[Decision],
        brought: Vec<(usize, Range<usize>)>,
    ) {
        if let Some(notes) = &mut self.0 {
            notes.decided = decisions.iter().map(|decision| event(id, decision)).collect();
            notes.brought = brought;
        }
    }

    /// Nothing could be decided.
    pub(crate) fn failed(&mut self, why: &'static str) {
        if let Some(notes) = &mut self.0 {
            notes.failure = Some(why);
        }
    }

    /// Everybody has been told: now there is time to make the spans.
    pub(crate) fn end(self) {
        if let Some(notes) = self.0 {
            notes.end();
        }
    }
}

impl Notes {
    fn end(mut self) {
        let ended = SystemTime::now();
        let askers = std::mem::take(&mut self.askers);
        for (task, asker) in &askers {
            let parent = Context::new().with_remote_span_context(asker.request.span.clone());
            // Tasks are worked off by their numbers.
            let brought = self.brought.binary_search_by_key(task, |(by, _)| *by);
            let own = brought.map_or(0..0, |index| self.brought[index].1.clone());
            self.record(self.builder(asker.since), &parent, own, ended);
        }
        let mut is_by_time = vec![true; self.decided.len()];
        for (_, range) in &self.brought {
            is_by_time[range.clone()].fill(false);
        }
        let by_nobody: Vec<usize> = (0..self.decided.len())
            .filter(|index| is_by_time[*index] && self.decided[*index].is_some())
            .collect();
        if !by_nobody.is_empty() {
            let links = askers.iter().map(|(_, asker)| Link::with_context(asker.request.span.clone()));
            let builder = self.builder(self.began).with_links(links.collect());
            self.record(builder, &Context::new(), by_nobody.into_iter(), ended);
        }
    }

    fn builder(&self, since: SystemTime) -> SpanBuilder {
        SpanBuilder::from_name("decide").with_kind(SpanKind::Internal).with_start_time(since).with_attributes(
            [
                KeyValue::new(PROVIDER, self.provider.clone()),
                KeyValue::new("mq_lease.batch.commands", i64::try_from(self.commands).unwrap_or(i64::MAX)),
            ],
        )
    }

    /// One span with what the store did, and with the decisions of these numbers.
    fn record(
        &self,
        builder: SpanBuilder,
        parent: &Context,
        decisions: impl Iterator<Item = usize>,
        ended: SystemTime,
    ) {
        let mut span = self.tracer.build_with_context(builder, parent);
        if !span.is_recording() {
            return;
        }
        span.add_event_with_timestamp("batch began", self.began, Vec::new());
        for (name, attributes) in decisions.filter_map(|index| self.decided[index].as_ref()) {
            span.add_event_with_timestamp(*name, ended, attributes.clone());
        }
        fail(&mut span, self.failure);
        let within = Context::new().with_remote_span_context(span.span_context().clone());
        for call in &self.calls {
            let builder = SpanBuilder::from_name(call.name)
                .with_kind(SpanKind::Client)
                .with_start_time(call.from)
                .with_attributes([
                    KeyValue::new("db.system.name", call.system),
                    KeyValue::new(PROVIDER, self.provider.clone()),
                ]);
            let mut span = self.tracer.build_with_context(builder, &within);
            fail(&mut span, call.failure);
            span.end_with_timestamp(call.to);
        }
        span.end_with_timestamp(ended);
    }
}

fn fail(span: &mut Span, failure: Option<&'static str>) {
    if let Some(why) = failure {
        span.set_attribute(KeyValue::new("error.type", why));
        span.set_status(Status::error(""));
    }
}
