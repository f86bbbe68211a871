//! What `/metrics` serves is what `docs/api.md` lists, and a bounded number of it, whatever clients make up.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::json;

use crate::common::{Server, released, run_of, sample, until, with};

/// Every metric, with the names of its labels.
type Families = BTreeMap<String, BTreeSet<String>>;

/// The table of the document.
fn documented() -> Families {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/api.md");
    let text = std::fs::read_to_string(file).unwrap();
    let (_, section) = text.split_once("\n## Metrics\n").unwrap();
    let section = section.split("\n## ").next().unwrap();
    let in_ticks = |text: &str| text.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>();
    let rows = section.lines().filter_map(|line| line.strip_prefix("| `"));
    rows.map(|row| {
        let mut cells = row.split('|');
        let name = cells.next().unwrap().trim().trim_end_matches('`').to_owned();
        (name, in_ticks(cells.next().unwrap()).into_iter().collect())
    })
    .collect()
}

/// What is served: by metric, and for each of its labels the values.
fn served(text: &str) -> BTreeMap<String, BTreeMap<String, BTreeSet<String>>> {
    let histograms: BTreeSet<&str> =
        text.lines().filter_map(|line| line.strip_prefix("# TYPE ")?.strip_suffix(" histogram")).collect();
    let mut families: BTreeMap<String, BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let (series, _) = sample(line);
        let (name, labels) = series.split_once('{').unwrap_or((&series, ""));
        let base = ["_bucket", "_sum", "_count"]
            .iter()
            .find_map(|suffix| name.strip_suffix(suffix).filter(|base| histograms.contains(base)))
            .unwrap_or(name);
        let family = families.entry(base.to_owned()).or_default();
        for label in labels.trim_end_matches('}').split("\",").filter(|label| !label.is_empty()) {
            let (label, value) = label.split_once("=\"").unwrap();
            // Prometheus makes it of every histogram.
            if label != "le" {
                family.entry(label.to_owned()).or_default().insert(value.trim_end_matches('"').to_owned());
            }
        }
    }
    families
}

fn values(of: &[&str]) -> BTreeSet<String> {
    of.iter().map(|value| (*value).to_owned()).collect()
}

#[tokio::test]
async fn what_is_served_is_what_is_documented_and_goes_with_the_provider() {
    let flags =
        ["--expected-build-count", "2", "--ttl", "1s", "--lock-delay", "0s", "--history-retention", "5s"];
    let server = Server::start(&flags).await;
    let http = &server.http;
    let hold = async |ending: &str| {
        http.ok("/o/r/main/acquire", run_of("a", 1)).await;
        let lease = http.ok("/o/r/main/acquire", run_of("b", 2)).await;
        assert_eq!(lease["status"], "acquired", "{lease}");
        match ending {
            "cleared" => _ = http.call("DELETE", "/o/r/main", &[], "").await.ok(),
            "expired" => {
                let body = json!({"fencing_token": lease["fencing_token"]});
                http.ok("/o/r/main/end-lease", body).await;
                http.call("DELETE", "/o/r/main", &[], "").await.ok();
            }
            status => {
                http.ok("/o/r/main/release", released("b", status)).await;
                http.call("DELETE", "/o/r/main", &[], "").await.ok();
            }
        }
    };
    for ending in ["success", "failure", "expired", "cleared"] {
        hold(ending).await;
    }
    http.ok("/o/r/main/acquire", with(run_of("silent", 1), json!({}))).await;
    let evictions = "mq_lease_evictions_total{provider=\"o:r:main\",reason=\"silent\"}";
    until("it falls silent", async || http.metric(evictions).await).await;

    let found = served(&http.get("/metrics").await.text);
    let names: Families =
        found.iter().map(|(name, labels)| (name.clone(), labels.keys().cloned().collect())).collect();
    assert_eq!(names, documented());
    for (metric, label, wanted) in [
        ("mq_lease_requests", "status", &["acquired", "pending"][..]),
        ("mq_lease_hold_seconds", "outcome", &["cleared", "expired", "failure", "success"]),
        ("mq_lease_wait_seconds", "outcome", &["acquired", "completed"]),
        ("mq_lease_evictions_total", "reason", &["silent"]),
    ] {
        assert_eq!(found[metric][label], values(wanted), "{metric}");
    }
    for (metric, labels) in &found {
        if let Some(providers) = labels.get("provider") {
            assert_eq!(providers, &values(&["o:r:main"]), "{metric}");
        }
    }

    let gone = async || {
        let text = http.get("/metrics").await.text;
        (!text.contains("o:r:main")).then_some(text)
    };
    let text = until("nobody uses it any more", gone).await;
    assert!(served(&text).values().all(|labels| !labels.contains_key("provider")), "{text}");
}

/// The most providers that have series of their own.
const MEASURED: usize = 2000;

#[tokio::test]
async fn whatever_clients_make_up_the_series_are_bounded() {
    let server = Server::start(&["--expected-build-count", "1", "--store", "memory:"]).await;
    let http = &server.http;
    for number in 0..30 {
        http.call(&format!("BREW{number}"), "/o/r/main", &[], "").await;
        http.call("POST", &format!("/o/r/b{number}/brew{number}"), &[], "").await;
        http.get(&format!("/made-up-{number}?x={number}")).await;
    }
    for part in 0..30 {
        let some = (0..100).map(|number| async move {
            http.ok(&format!("/o/r/b{part}-{number}/acquire"), run_of("a", 1)).await;
        });
        futures_util::future::join_all(some).await;
    }
    let text = http.get("/metrics").await.text;
    let found = served(&text);
    for (metric, labels) in &found {
        if let Some(providers) = labels.get("provider") {
            assert!(providers.len() <= MEASURED, "{metric} has {}", providers.len());
        }
    }
    assert_eq!(found["mq_lease_held"]["provider"].len(), MEASURED);
    for metric in ["http_requests_total", "http_request_duration_seconds"] {
        let labels = &found[metric];
        assert!(labels["route"].iter().all(|route| route == "none" || route.starts_with('/')), "{labels:?}");
        assert!(!labels["route"].iter().any(|route| route.contains("b1") || route.contains("made-up")));
        assert!(labels["method"].iter().all(|method| !method.starts_with("BREW")), "{labels:?}");
        assert!(labels["route"].len() <= 20 && labels["method"].len() <= 10, "{labels:?}");
    }
    let lines = text.lines().count();
    eprintln!("3,000 providers: {lines} lines, {} KiB", text.len() / 1024);
    assert!(lines < MEASURED * 50 + 1000, "{lines} lines");
}
