//! Health, metrics, and the contract.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::common::{AT_ONCE, Server, released, run, run_of, sample, until, with};

#[tokio::test]
async fn it_says_that_it_is_alive_and_ready() {
    let server = Server::start(&[]).await;
    for path in ["/healthz", "/readyz"] {
        let reply = server.http.get(path).await;
        assert_eq!(reply.status, 200, "{path}: {}", reply.text);
    }
    assert_eq!(server.http.get("/").await.ok(), json!({}));
}

/// The samples of the Prometheus text format 0.0.4, by name and labels; strict, as the scraper is.
fn samples(text: &str) -> BTreeMap<String, f64> {
    let mut types = BTreeMap::new();
    let mut samples = BTreeMap::new();
    let mut finished = BTreeSet::new();
    let mut family = String::new();
    for line in text.lines() {
        if let Some(rest) = line.strip_prefix("# TYPE ") {
            let (name, kind) = rest.split_once(' ').unwrap();
            assert!(["counter", "gauge", "histogram", "summary", "untyped"].contains(&kind), "{line}");
            assert_eq!(types.insert(name.to_owned(), kind.to_owned()), None, "{line}");
            continue;
        }
        if line.starts_with('#') {
            assert!(line.starts_with("# HELP "), "{line}");
            continue;
        }
        let (series, value) = sample(line);
        let name = series.split('{').next().unwrap();
        let of_histogram = ["_bucket", "_sum", "_count"].iter().find_map(|suffix| {
            name.strip_suffix(suffix).filter(|base| types.get(*base).is_some_and(|t| t == "histogram"))
        });
        let base = of_histogram.unwrap_or(name);
        let kind = types.get(base).unwrap_or_else(|| panic!("no type before {line}"));
        assert_eq!(of_histogram.is_some(), kind == "histogram", "{line}");
        if base != family {
            assert!(finished.insert(std::mem::replace(&mut family, base.to_owned())), "torn apart: {line}");
        }
        assert_eq!(samples.insert(series.clone(), value), None, "{line}");
    }
    samples
}

#[tokio::test]
async fn metrics_are_what_prometheus_reads() {
    let server = Server::start(&["--expected-build-count", "2", "--ttl", "2s"]).await;
    let http = &server.http;
    http.ok("/o/r/main/acquire", run_of("a", 1)).await;
    http.ok("/o/r/main/acquire", run_of("b", 2)).await;
    http.ok("/o/r/main/release", released("b", "success")).await;
    http.ok("/o/r/main/acquire", run_of("left", 1)).await;
    // The name of a ref may hold whatever a label must escape.
    http.ok("/o/r/a%22%5Cb/acquire", run_of("a", 1)).await;
    http.post("/o/r/main/acquire", json!({})).await;
    http.get("/no-such-thing").await;
    let evictions = "mq_lease_evictions_total{provider=\"o:r:main\",reason=\"silent\"}";
    until("somebody is evicted", async || http.metric(evictions).await).await;

    let reply = http.get("/metrics").await;
    assert!(reply.header("content-type").unwrap().starts_with("text/plain"), "{reply:?}");
    let samples = samples(&reply.text);
    let provider = "provider=\"o:r:main\"";
    for (series, value) in [
        (format!("mq_lease_requests{{{provider},status=\"pending\"}}"), 0.0),
        (format!("mq_lease_requests{{{provider},status=\"acquired\"}}"), 0.0),
        (format!("mq_lease_held{{{provider}}}"), 0.0),
        (format!("mq_lease_hold_seconds_count{{outcome=\"success\",{provider}}}"), 1.0),
        (format!("mq_lease_wait_seconds_count{{outcome=\"acquired\",{provider}}}"), 1.0),
        (format!("mq_lease_wait_seconds_count{{outcome=\"completed\",{provider}}}"), 1.0),
        (format!("mq_lease_batch_size_sum{{{provider}}}"), 2.0),
        (evictions.to_owned(), 1.0),
        ("mq_lease_waiting".to_owned(), 0.0),
        ("mq_lease_store_conflicts_total".to_owned(), 0.0),
        (r#"http_requests_total{method="POST",route="/{owner}/{repo}/{base_ref}/acquire",status="400"}"#.to_owned(), 1.0),
        (r#"http_requests_total{method="POST",route="/{owner}/{repo}/{base_ref}/release",status="200"}"#.to_owned(), 1.0),
        (r#"http_requests_total{method="GET",route="none",status="404"}"#.to_owned(), 1.0),
        (
            r#"http_request_duration_seconds_count{method="POST",route="/{owner}/{repo}/{base_ref}/release",status="200"}"#
                .to_owned(),
            1.0,
        ),
    ] {
        assert_eq!(samples.get(&series), Some(&value), "{series} in\n{}", reply.text);
    }
    assert!(samples["mq_lease_store_commit_seconds_count"] >= 3.0);
    assert!(
        samples.keys().any(|series| series.starts_with("mq_lease_build_info{commit=\"")
            && series.contains("version=\"1.0.0\""))
    );
    assert!(samples.contains_key(r#"mq_lease_held{provider="o:r:a\"\\b"}"#), "{}", reply.text);
}

#[tokio::test]
async fn what_is_held_is_measured_after_a_restart_too() {
    let server = Server::start(&AT_ONCE).await;
    server.http.ok("/o/r/main/acquire", run_of("a", 1)).await;
    server.http.ok("/o/r/main/acquire", run_of("b", 1)).await;
    let server = Server::start_in(server.kill().await, &AT_ONCE).await;
    for (series, value) in [
        ("mq_lease_held{provider=\"o:r:main\"}", 1.0),
        ("mq_lease_requests{provider=\"o:r:main\",status=\"acquired\"}", 1.0),
        ("mq_lease_requests{provider=\"o:r:main\",status=\"pending\"}", 1.0),
    ] {
        let found = until(series, async || server.http.metric(series).await).await;
        assert!((found - value).abs() < f64::EPSILON, "{series} {found}");
    }
}

#[tokio::test]
async fn paths_that_clients_make_up_do_not_become_series() {
    let server = Server::start(&[]).await;
    let before = samples(&server.http.get("/metrics").await.text).len();
    for number in 0..50 {
        server.http.get(&format!("/o/r/b{number}")).await;
        server.http.get(&format!("/nothing{number}")).await;
        server.http.call(&format!("BREW{number}"), "/", &[], "").await;
    }
    let after = samples(&server.http.get("/metrics").await.text).len();
    assert!(after - before < 100, "{before} series became {after}");
}

#[tokio::test]
async fn the_program_prints_the_contract_that_it_serves() {
    let server = Server::start(&[]).await;
    let printed = run(&["openapi"], "").await;
    assert_eq!((printed.code, printed.err.as_str()), (Some(0), ""));
    let printed: Value = serde_json::from_str(&printed.out).unwrap();
    assert_eq!(printed, server.http.get("/openapi.json").await.ok());
}

#[tokio::test]
async fn every_route_of_the_contract_answers() {
    let server = Server::start(&AT_ONCE).await;
    let http = &server.http;
    let document = http.get("/openapi.json").await.ok();
    assert!(document["openapi"].as_str().unwrap().starts_with("3."), "{document}");
    let mut tried = BTreeSet::new();
    for (path, methods) in document["paths"].as_object().unwrap() {
        let filled = path.replace("{owner}", "o").replace("{repo}", "r").replace("{base_ref}", "main");
        for method in methods.as_object().unwrap().keys().filter(|key| *key != "parameters") {
            let body = with(
                run_of("a", 1),
                if path.ends_with("release") { released("a", "success") } else { json!({}) },
            );
            let is_form =
                methods[method]["requestBody"]["content"].get("application/x-www-form-urlencoded").is_some();
            let headers = [("content-type", "application/json")];
            let reply = if is_form {
                let headers = [("content-type", "application/x-www-form-urlencoded")];
                http.call(&method.to_uppercase(), &filled, &headers, "do=clear").await
            } else if path.ends_with("/events") {
                http.events(&filled, &[]).await.without_body()
            } else {
                http.call(&method.to_uppercase(), &filled, &headers, body.to_string()).await
            };
            assert!(![404, 405].contains(&reply.status), "{method} {path}: {}", reply.text);
            let described: Value = methods[method]["responses"].clone();
            assert!(
                described.get(reply.status.to_string()).is_some(),
                "{method} {path} may answer {}",
                reply.status
            );
            tried.insert(format!("{} {path}", method.to_uppercase()));
        }
    }
    let provider = "/{owner}/{repo}/{base_ref}";
    for route in [
        format!("POST {provider}/acquire"),
        format!("POST {provider}/aquire"),
        format!("POST {provider}/release"),
        format!("POST {provider}/withdraw"),
        format!("GET {provider}"),
        format!("POST {provider}"),
        format!("DELETE {provider}"),
        format!("GET {provider}/events"),
        "GET /".into(),
        "GET /events".into(),
        "GET /healthz".into(),
        "GET /readyz".into(),
        "GET /metrics".into(),
        "GET /openapi.json".into(),
    ] {
        assert!(tried.contains(&route), "{route} is not in {tried:?}");
    }
}
