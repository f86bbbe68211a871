//! What is counted and measured, in the Prometheus text format.

use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use std::time::Duration;

use lease_core::ids::ProviderId;
use lease_core::provider::{Event, Provider};
use lease_core::time::Millis;
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::metrics::info::Info;
use prometheus_client::registry::Registry;

use crate::decisions::outcome;

type CounterFamily<L> = Family<L, Counter<u64, AtomicU64>>;
type HistogramFamily<L> = Family<L, Histogram, fn() -> Histogram>;

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct ProviderLabel {
    provider: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct StatusLabels {
    provider: String,
    status: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct OutcomeLabels {
    provider: String,
    outcome: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct ReasonLabels {
    provider: String,
    reason: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct HttpLabels {
    method: &'static str,
    route: &'static str,
    status: u16,
}

/// All metrics of this server.
#[derive(Clone, Debug)]
pub struct Metrics {
    registry: Arc<Registry>,
    requests: Family<StatusLabels, Gauge>,
    held: Family<ProviderLabel, Gauge>,
    hold_seconds: HistogramFamily<OutcomeLabels>,
    wait_seconds: HistogramFamily<OutcomeLabels>,
    batch_size: HistogramFamily<ProviderLabel>,
    evictions: CounterFamily<ReasonLabels>,
    waiting: Gauge,
    commit_seconds: Histogram,
    conflicts: Counter,
    http_requests: CounterFamily<HttpLabels>,
    http_seconds: HistogramFamily<HttpLabels>,
}

/// From a tenth of a second to six hours: what leases and waits last.
fn long_times() -> Histogram {
    Histogram::new([
        0.1, 1.0, 5.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0, 1200.0, 1800.0, 3600.0, 7200.0, 21600.0,
    ])
}

/// From a fifth of a millisecond to a minute: what commits and requests last, long polls among them.
fn short_times() -> Histogram {
    Histogram::new([0.0002, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1.0, 5.0, 30.0, 65.0])
}

fn sizes() -> Histogram {
    Histogram::new([1.0, 2.0, 3.0, 4.0, 5.0, 8.0, 12.0, 20.0, 50.0])
}

impl Default for Metrics {
    fn default() -> Self {
        let mut metrics = Self {
            registry: Arc::default(),
            requests: Family::default(),
            held: Family::default(),
            hold_seconds: Family::new_with_constructor(long_times),
            wait_seconds: Family::new_with_constructor(long_times),
            batch_size: Family::new_with_constructor(sizes),
            evictions: Family::default(),
            waiting: Gauge::default(),
            commit_seconds: short_times(),
            conflicts: Counter::default(),
            http_requests: Family::default(),
            http_seconds: Family::new_with_constructor(short_times),
        };
        metrics.registry = Arc::new(metrics.register());
        metrics
    }
}

impl Metrics {
    fn register(&self) -> Registry {
        let mut all = Registry::default();
        all.register("mq_lease_requests", "Requests by status", self.requests.clone());
        all.register("mq_lease_held", "1 while the lease is held", self.held.clone());
        all.register("mq_lease_hold_seconds", "How long leases were held", self.hold_seconds.clone());
        all.register(
            "mq_lease_wait_seconds",
            "How long requests waited for their end",
            self.wait_seconds.clone(),
        );
        all.register("mq_lease_batch_size", "Requests that one success completed", self.batch_size.clone());
        all.register("mq_lease_evictions", "Requests that fell silent", self.evictions.clone());
        all.register("mq_lease_waiting", "Long polls that are held", self.waiting.clone());
        all.register("mq_lease_store_commit_seconds", "How long commits took", self.commit_seconds.clone());
        all.register(
            "mq_lease_store_conflicts",
            "Commits that another replica was faster than",
            self.conflicts.clone(),
        );
        let build = Info::new([("version", env!("CARGO_PKG_VERSION")), ("commit", crate::COMMIT)]);
        all.register("mq_lease_build", "What is running", build);
        all.register("http_requests", "Requests by method, route and status", self.http_requests.clone());
        all.register("http_request_duration_seconds", "How long requests took", self.http_seconds.clone());
        all
    }

    /// Everything, in the Prometheus text format.
    pub fn text(&self) -> Result<String, std::fmt::Error> {
        let mut text = String::new();
        encode(&mut text, &self.registry)?;
        Ok(text)
    }

    /// A batch of a provider has become durable.
    pub fn decided(&self, id: &ProviderId, now: &Provider, events: &[Event]) {
        if events.is_empty() {
            return;
        }
        let provider = id.to_string();
        let mut completed: u32 = 0;
        let mut succeeded = false;
        for event in events {
            match event {
                Event::Granted { registered_at, at, .. } => {
                    self.waited(&provider, "acquired", at.since(*registered_at));
                }
                Event::Completed { registered_at, at, .. } => {
                    completed += 1;
                    self.waited(&provider, "completed", at.since(*registered_at));
                }
                Event::Ended { ending, acquired_at, at, .. } => {
                    let labels = OutcomeLabels { provider: provider.clone(), outcome: outcome(*ending) };
                    succeeded |= labels.outcome == "success";
                    self.hold_seconds.get_or_create(&labels).observe(at.since(*acquired_at).as_secs_f64());
                }
                Event::Evicted(_) => {
                    let labels = ReasonLabels { provider: provider.clone(), reason: "silent" };
                    self.evictions.get_or_create(&labels).inc();
                }
                Event::Registered(_)
                | Event::Updated(_)
                | Event::Withdrawn(_)
                | Event::RoundBegan(_)
                | Event::Forgotten(_)
                | Event::Cleared => {}
            }
        }
        if succeeded {
            let label = ProviderLabel { provider };
            self.batch_size.get_or_create(&label).observe(f64::from(completed) + 1.0);
        }
        self.state(id, now);
    }

    /// How a provider stands now.
    pub fn state(&self, id: &ProviderId, now: &Provider) {
        let provider = id.to_string();
        let held = i64::from(now.lease().is_some());
        self.held.get_or_create(&ProviderLabel { provider: provider.clone() }).set(held);
        let pending = i64::try_from(now.pending_count()).unwrap_or(i64::MAX);
        let of = |status| StatusLabels { provider: provider.clone(), status };
        self.requests.get_or_create(&of("pending")).set(pending);
        self.requests.get_or_create(&of("acquired")).set(held);
    }

    fn waited(&self, provider: &str, outcome: &'static str, waited: Millis) {
        let labels = OutcomeLabels { provider: provider.to_owned(), outcome };
        self.wait_seconds.get_or_create(&labels).observe(waited.as_secs_f64());
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
        let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        self.waiting.inc_by(count(after) - count(before));
    }

    /// A request was answered.
    pub fn answered(&self, method: &'static str, route: &'static str, status: u16, took: Duration) {
        let labels = HttpLabels { method, route, status };
        self.http_requests.get_or_create(&labels).inc();
        self.http_seconds.get_or_create(&labels).observe(took.as_secs_f64());
    }
}
