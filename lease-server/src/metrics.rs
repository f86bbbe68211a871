//! What is counted and measured, in the Prometheus text format.

mod lately;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::Duration;

use lease_core::ids::ProviderId;
use lease_core::provider::{Ending, Event, Provider};
use lease_core::time::Millis;
use prometheus::core::{Collector, MetricVec, MetricVecBuilder};
use prometheus::{
    Error, Histogram, HistogramOpts, HistogramVec, IntCounter, IntCounterVec, IntGauge, IntGaugeVec, Opts,
    Registry, TextEncoder,
};

use crate::decisions::{Decision, outcome};
use lately::Lately;

pub(crate) use lately::MAX_PROVIDERS;

/// From a tenth of a second to six hours: what leases and waits last.
const LONG_TIMES: [f64; 14] =
    [0.1, 1.0, 5.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0, 1200.0, 1800.0, 3600.0, 7200.0, 21600.0];

/// From a fifth of a millisecond to a minute: what commits and requests last, long polls among them.
const SHORT_TIMES: [f64; 14] =
    [0.0002, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1.0, 5.0, 30.0, 65.0];

/// How many requests one success answers.
const SIZES: [f64; 9] = [1.0, 2.0, 3.0, 4.0, 5.0, 8.0, 12.0, 20.0, 50.0];

/// The values of the label `status`.
const STATUSES: [&str; 2] = ["pending", "acquired"];

/// The values of the label `outcome` for those who waited.
const WAIT_OUTCOMES: [&str; 2] = ["acquired", "completed"];

/// Why a request is dropped.
const SILENT: &str = "silent";

/// All metrics of this server.
#[derive(Clone, Debug)]
pub struct Metrics {
    registry: Registry,
    known: Arc<Mutex<Lately>>,
    requests: IntGaugeVec,
    held: IntGaugeVec,
    hold_seconds: HistogramVec,
    wait_seconds: HistogramVec,
    batch_size: HistogramVec,
    evictions: IntCounterVec,
    waiting: IntGauge,
    commit_seconds: Histogram,
    conflicts: IntCounter,
    http_requests: IntCounterVec,
    http_seconds: HistogramVec,
    /// The series of the two above that there are, so that a request need not look for them by text.
    answered: Arc<RwLock<HashMap<Answered, (IntCounter, Histogram)>>>,
}

/// Method, route and status. There are few of each.
type Answered = (&'static str, &'static str, u16);

/// Makes metrics, and registers each.
struct Maker(Registry);

impl Maker {
    fn add<M: Collector + Clone + 'static>(&self, metric: Result<M, Error>) -> Result<M, Error> {
        let metric = metric?;
        self.0.register(Box::new(metric.clone()))?;
        Ok(metric)
    }

    fn gauges(&self, name: &str, help: &str, labels: &[&str]) -> Result<IntGaugeVec, Error> {
        self.add(IntGaugeVec::new(Opts::new(name, help), labels))
    }

    fn counters(&self, name: &str, help: &str, labels: &[&str]) -> Result<IntCounterVec, Error> {
        self.add(IntCounterVec::new(Opts::new(name, help), labels))
    }

    fn histograms(
        &self,
        name: &str,
        help: &str,
        labels: &[&str],
        buckets: &[f64],
    ) -> Result<HistogramVec, Error> {
        self.add(HistogramVec::new(HistogramOpts::new(name, help).buckets(buckets.to_vec()), labels))
    }
}

impl Metrics {
    /// Makes all metrics. It fails only where two have the same name, or one has a name that Prometheus does not take.
    pub fn new() -> Result<Self, Error> {
        let make = Maker(Registry::new());
        let build = make.gauges("mq_lease_build_info", "What is running", &["version", "commit"])?;
        build.with_label_values(&[env!("CARGO_PKG_VERSION"), crate::COMMIT]).set(1);
        let commit_seconds = HistogramOpts::new("mq_lease_store_commit_seconds", "How long commits took")
            .buckets(SHORT_TIMES.to_vec());
        Ok(Self {
            requests: make.gauges("mq_lease_requests", "Requests by status", &["provider", "status"])?,
            held: make.gauges("mq_lease_held", "1 while the lease is held", &["provider"])?,
            hold_seconds: make.histograms(
                "mq_lease_hold_seconds",
                "How long leases were held",
                &["provider", "outcome"],
                &LONG_TIMES,
            )?,
            wait_seconds: make.histograms(
                "mq_lease_wait_seconds",
                "How long requests waited, to be granted or completed",
                &["provider", "outcome"],
                &LONG_TIMES,
            )?,
            batch_size: make.histograms(
                "mq_lease_batch_size",
                "Requests that one success answered, the holder's own among them",
                &["provider"],
                &SIZES,
            )?,
            evictions: make.counters(
                "mq_lease_evictions_total",
                "Requests that were dropped",
                &["provider", "reason"],
            )?,
            waiting: make.add(IntGauge::new("mq_lease_waiting", "Long polls that are held"))?,
            commit_seconds: make.add(Histogram::with_opts(commit_seconds))?,
            conflicts: make.add(IntCounter::new(
                "mq_lease_store_conflicts_total",
                "Commits that somebody else was faster than",
            ))?,
            http_requests: make.counters(
                "http_requests_total",
                "Requests by method, route and status",
                &["method", "route", "status"],
            )?,
            http_seconds: make.histograms(
                "http_request_duration_seconds",
                "How long requests took",
                &["method", "route", "status"],
                &SHORT_TIMES,
            )?,
            registry: make.0,
            known: Arc::default(),
            answered: Arc::default(),
        })
    }

    /// Everything, in the Prometheus text format.
    pub fn text(&self) -> Result<String, Error> {
        TextEncoder::new().encode_to_string(&self.registry.gather())
    }

    /// A batch of a provider has become durable.
    pub fn decided(&self, id: &ProviderId, decisions: &[Decision]) {
        if decisions.is_empty() {
            return;
        }
        let provider = id.to_string();
        let mut completed: u32 = 0;
        let mut succeeded = false;
        for decision in decisions {
            match &decision.event {
                Event::Granted { registered_at, at, .. } => {
                    self.waited(&provider, WAIT_OUTCOMES[0], at.since(*registered_at));
                }
                Event::Completed { registered_at, at, .. } => {
                    completed += 1;
                    self.waited(&provider, WAIT_OUTCOMES[1], at.since(*registered_at));
                }
                Event::Ended { ending, at, record, .. } => {
                    succeeded |= *ending == Ending::Success;
                    let held = at.since(record.acquired_at).as_secs_f64();
                    self.hold_seconds.with_label_values(&[&provider, outcome(*ending)]).observe(held);
                }
                Event::Evicted { .. } => self.evictions.with_label_values(&[&provider, SILENT]).inc(),
                Event::Registered { .. }
                | Event::Updated(_)
                | Event::Heard(_)
                | Event::Withdrawn { .. }
                | Event::RoundBegan(_)
                | Event::Forgotten(_)
                | Event::Cleared => {}
            }
        }
        if succeeded {
            self.batch_size.with_label_values(&[&provider]).observe(f64::from(completed) + 1.0);
        }
    }

    /// How a provider stands now.
    pub fn state(&self, id: &ProviderId, now: &Provider) {
        let provider = id.to_string();
        let dropped = self.known.lock().unwrap_or_else(PoisonError::into_inner).put(id);
        if let Some(old) = dropped {
            self.remove_all(&old.to_string());
        }
        let held = i64::from(now.lease().is_some());
        self.held.with_label_values(&[&provider]).set(held);
        let counts = [count(now.pending_count()), held];
        for (status, count) in STATUSES.into_iter().zip(counts) {
            self.requests.with_label_values(&[provider.as_str(), status]).set(count);
        }
    }

    /// Others know how a provider stands; what happened to it here stays counted.
    pub fn not_here(&self, id: &ProviderId) {
        let provider = id.to_string();
        remove(&self.held, &[&provider]);
        for status in STATUSES {
            remove(&self.requests, &[&provider, status]);
        }
    }

    /// A provider is no more: so are its series.
    pub fn forgotten(&self, id: &ProviderId) {
        self.known.lock().unwrap_or_else(PoisonError::into_inner).remove(id);
        self.remove_all(&id.to_string());
    }

    fn remove_all(&self, provider: &str) {
        remove(&self.held, &[provider]);
        remove(&self.batch_size, &[provider]);
        remove(&self.evictions, &[provider, SILENT]);
        for status in STATUSES {
            remove(&self.requests, &[provider, status]);
        }
        for outcome in WAIT_OUTCOMES {
            remove(&self.wait_seconds, &[provider, outcome]);
        }
        for ending in [Ending::Success, Ending::Failure, Ending::Expired, Ending::Cleared] {
            remove(&self.hold_seconds, &[provider, outcome(ending)]);
        }
    }

    fn waited(&self, provider: &str, outcome: &str, waited: Millis) {
        self.wait_seconds.with_label_values(&[provider, outcome]).observe(waited.as_secs_f64());
    }

    /// The store took this long for a commit.
    pub fn committed(&self, took: Duration) {
        self.commit_seconds.observe(took.as_secs_f64());
    }

    /// Another replica was faster.
    pub fn conflict(&self) {
        self.conflicts.inc();
    }

    /// The number of long polls of one provider has changed.
    pub fn waiting_changed(&self, before: usize, after: usize) {
        self.waiting.add(count(after) - count(before));
    }

    /// A request was answered.
    pub fn answered(&self, method: &'static str, route: &'static str, status: u16, took: Duration) {
        let count = |(requests, seconds): &(IntCounter, Histogram)| {
            requests.inc();
            seconds.observe(took.as_secs_f64());
        };
        let known = self.answered.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(series) = known.get(&(method, route, status)) {
            return count(series);
        }
        drop(known);
        count(&self.first_answered(method, route, status));
    }

    fn first_answered(
        &self,
        method: &'static str,
        route: &'static str,
        status: u16,
    ) -> (IntCounter, Histogram) {
        let text = status.to_string();
        let labels = [method, route, text.as_str()];
        let requests = self.http_requests.with_label_values(&labels);
        let series = (requests, self.http_seconds.with_label_values(&labels));
        let mut known = self.answered.write().unwrap_or_else(PoisonError::into_inner);
        known.insert((method, route, status), series.clone());
        series
    }
}

/// There need not have been such a series.
fn remove<T: MetricVecBuilder>(metric: &MetricVec<T>, labels: &[&str]) {
    let _ = metric.remove_label_values(labels);
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
