//! Traces, as a collector gets them, and what becomes of the server when none does.

mod collector;

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::http::StatusCode;
use opentelemetry_proto::tonic::trace::v1::Span;
use opentelemetry_proto::tonic::trace::v1::span::SpanKind;
use opentelemetry_proto::tonic::trace::v1::status::StatusCode as SpanStatus;
use rustix::process::Signal;
use serde_json::{Value, json};

use crate::common::{AT_ONCE, Server, assert_has, program, run_command, run_of, until};
use collector::{Collector, Manner, attribute, hex};

const ACQUIRE: &str = "/o/r/main/acquire";
const ROUTE: &str = "POST /{owner}/{repo}/{base_ref}/acquire";
const TRACE: &str = "0af7651916cd43dd8448eb211c80319c";
const PARENT: &str = "b7ad6b7169203331";
/// Sent as soon as they have ended.
const SOON: (&str, &str) = ("OTEL_BSP_SCHEDULE_DELAY", "20");
/// Sent when the server ends, and not before.
const LATE: (&str, &str) = ("OTEL_BSP_SCHEDULE_DELAY", "3600000");

async fn start(endpoint: &str, variables: &[(&str, &str)], flags: &[&str]) -> Server {
    let mut command = program();
    command.env("OTEL_EXPORTER_OTLP_ENDPOINT", endpoint).envs(variables.iter().copied());
    Server::launch(command, Arc::new(tempfile::tempdir().unwrap()), flags).await
}

/// An `acquire` as a part of that trace.
async fn acquire(server: &Server, trace: &str, flags: &str) -> Value {
    let traceparent = format!("00-{trace}-{PARENT}-{flags}");
    let headers =
        [("content-type", "application/json"), ("traceparent", &*traceparent), ("tracestate", "a=1,b=2")];
    server.http.call("POST", ACQUIRE, &headers, run_of("sha", 1).to_string()).await.ok()
}

fn is(name: &str, span: &Span) -> bool {
    span.name == name
}

fn event<'a>(span: &'a Span, name: &str) -> Option<&'a [opentelemetry_proto::tonic::common::v1::KeyValue]> {
    span.events.iter().find(|event| event.name == name).map(|event| &*event.attributes)
}

fn requests_in(log: &[String]) -> Vec<Value> {
    let lines = log.iter().map(|line| serde_json::from_str::<Value>(line).unwrap());
    lines.filter(|line| line["message"] == "request").collect()
}

fn losses(log: &[String]) -> usize {
    log.iter().filter(|line| line.contains("traces are lost")).count()
}

#[tokio::test]
async fn a_request_is_a_span_of_its_callers_trace_with_the_commit_within() {
    let collector = Collector::start(Manner::Good).await;
    let variables = [
        SOON,
        ("OTEL_EXPORTER_OTLP_HEADERS", "api-key=s3cret%20key"),
        ("OTEL_RESOURCE_ATTRIBUTES", "deployment.environment.name=staging"),
    ];
    let server = start(&collector.url(), &variables, &AT_ONCE).await;
    acquire(&server, TRACE, "01").await;

    let request = collector.span("the request's span", |span| is(ROUTE, span)).await;
    assert_eq!((hex(&request.trace_id), hex(&request.parent_span_id)), (TRACE.into(), PARENT.into()));
    assert_eq!((request.kind(), &*request.trace_state), (SpanKind::Server, "a=1,b=2"));
    for (name, value) in [
        ("http.request.method", "POST"),
        ("http.route", "/{owner}/{repo}/{base_ref}/acquire"),
        ("http.response.status_code", "200"),
        ("url.path", ACQUIRE),
        ("url.scheme", "http"),
        ("client.address", "127.0.0.1"),
        ("mq_lease.provider", "o:r:main"),
        ("mq_lease.status", "acquired"),
        ("mq_lease.head_sha", "sha"),
        ("mq_lease.fencing_token", "1"),
    ] {
        assert_eq!(attribute(&request.attributes, name).as_deref(), Some(value), "{name}");
    }
    assert_eq!(attribute(&request.attributes, "error.type"), None);

    let decide = collector.span("what it had decided", |span| is("decide", span)).await;
    assert_eq!((&decide.trace_id, &decide.parent_span_id), (&request.trace_id, &request.span_id));
    let granted = event(&decide, "lease granted").unwrap();
    for (name, value) in
        [("mq_lease.provider", "o:r:main"), ("mq_lease.head_sha", "sha"), ("mq_lease.fencing_token", "1")]
    {
        assert_eq!(attribute(granted, name).as_deref(), Some(value), "{name}");
    }
    let commit = collector.span("the commit", |span| is("commit", span)).await;
    assert_eq!((&commit.trace_id, &commit.parent_span_id), (&decide.trace_id, &decide.span_id));
    assert_eq!(attribute(&commit.attributes, "db.system.name").as_deref(), Some("sqlite"));
    let times = [request.start_time_unix_nano, decide.start_time_unix_nano, commit.start_time_unix_nano];
    assert!(times.is_sorted(), "{times:?}");
    assert!(commit.start_time_unix_nano < commit.end_time_unix_nano);
    assert!(commit.end_time_unix_nano <= decide.end_time_unix_nano);

    let export = &collector.exports()[0];
    assert_eq!(export.path, "/v1/traces");
    assert_eq!(export.headers["content-type"], "application/x-protobuf");
    assert_eq!(export.headers["api-key"], "s3cret key");
    let resource = export.request.resource_spans[0].resource.clone().unwrap();
    for (name, value) in [
        ("service.name", "mq-lease"),
        ("service.version", env!("CARGO_PKG_VERSION")),
        ("deployment.environment.name", "staging"),
    ] {
        assert_eq!(attribute(&resource.attributes, name).as_deref(), Some(value), "{name}");
    }
    let log = server.whole_log().await;
    assert!(!log.join("\n").contains("s3cret"), "{log:?}");
    let line = &requests_in(&log)[0];
    let traceparent = format!("00-{TRACE}-{PARENT}-01");
    assert_has(line, &json!({"trace_id": TRACE, "traceparent": traceparent}), "the log");
}

#[tokio::test]
async fn whoever_calls_says_whether_it_is_recorded() {
    let collector = Collector::start(Manner::Good).await;
    let server = start(&collector.url(), &[SOON, ("OTEL_SERVICE_NAME", "queue")], &AT_ONCE).await;
    let other = TRACE.replace('a', "b");
    acquire(&server, TRACE, "00").await;
    acquire(&server, &other, "01").await;
    collector.span("the later one", |span| is(ROUTE, span)).await;
    // Spans are sent in the order in which they have ended.
    assert!(collector.spans().iter().all(|span| hex(&span.trace_id) == other), "{:?}", collector.spans());
    let resource = collector.exports()[0].request.resource_spans[0].resource.clone().unwrap();
    assert_eq!(attribute(&resource.attributes, "service.name").as_deref(), Some("queue"));
    assert_eq!(requests_in(&server.whole_log().await)[0]["trace_id"], TRACE);
}

#[tokio::test]
async fn a_long_poll_is_as_long_as_its_wait_and_what_time_does_is_a_trace_of_its_own() {
    let collector = Collector::start(Manner::Good).await;
    let flags = ["--stabilisation-window", "500ms"];
    let server = start(&collector.url(), &[SOON], &flags).await;
    let granted = server.http.wait(ACQUIRE, 60, run_of("sha", 1)).await.unwrap().ok();
    assert_has(&granted, &json!({"status": "acquired"}), "after the window");
    let request = collector.span("the request's span", |span| is(ROUTE, span)).await;
    let nanos = request.end_time_unix_nano - request.start_time_unix_nano;
    assert!(Duration::from_nanos(nanos) >= Duration::from_millis(450), "{nanos} ns");
    assert_eq!(attribute(&request.attributes, "mq_lease.fencing_token").as_deref(), Some("1"));
    let own = collector.span("its own", |span| event(span, "request registered").is_some()).await;
    assert_eq!(own.parent_span_id, request.span_id);
    let grant = collector.span("the grant", |span| event(span, "lease granted").is_some()).await;
    assert_eq!((&*grant.name, &*grant.parent_span_id), ("decide", &[][..]));
    assert_ne!(grant.trace_id, request.trace_id);
}

#[tokio::test]
async fn a_client_that_leaves_ends_its_span() {
    let collector = Collector::start(Manner::Good).await;
    let server = start(&collector.url(), &[SOON], &[]).await;
    let stream = server.http.wait_by_hand(ACQUIRE, 60, run_of("sha", 1)).await;
    server.http.until_waiting(1).await;
    drop(stream);
    let own = collector.span("what it had decided", |span| is("decide", span)).await;
    let request = collector.span("its request", |span| span.span_id == own.parent_span_id).await;
    assert_eq!(attribute(&request.attributes, "http.response.status_code"), None);
    assert_eq!(attribute(&request.attributes, "url.path").as_deref(), Some(ACQUIRE));
}

#[tokio::test]
async fn a_store_that_fails_is_seen_in_the_trace() {
    let collector = Collector::start(Manner::Good).await;
    let server = start(&collector.url(), &[SOON], &AT_ONCE).await;
    acquire(&server, &TRACE.replace('a', "b"), "00").await;
    std::fs::remove_file(server.database()).unwrap();
    let headers =
        [("content-type", "application/json"), ("traceparent", &*format!("00-{TRACE}-{PARENT}-01"))];
    let body = run_of("other", 2).to_string();
    server.http.call("POST", ACQUIRE, &headers, body).await.problem(503, "store-unavailable");
    for (name, error_type) in
        [(ROUTE, "503"), ("decide", "store_unavailable"), ("commit", "store_unavailable")]
    {
        let span = collector.span(name, |span| is(name, span)).await;
        assert_eq!(hex(&span.trace_id), TRACE, "{name}");
        assert_eq!(attribute(&span.attributes, "error.type").as_deref(), Some(error_type), "{name}");
        assert_eq!(span.status.unwrap().code(), SpanStatus::Error, "{name}");
    }
}

#[tokio::test]
async fn whatever_a_stranger_sends_is_text_in_a_span() {
    let collector = Collector::start(Manner::Good).await;
    let server = start(&collector.url(), &[SOON], &[]).await;
    let path = format!("/{}", "x%22%00'~".repeat(600));
    let headers = "host: x\r\nconnection: close\r\ntraceparent: 00-\u{e4}\"{}-01";
    let bytes = format!("BREW {path} HTTP/1.1\r\n{headers}\r\n\r\n");
    let answer = server.http.exchange(bytes.as_bytes()).await;
    assert!(answer.starts_with("HTTP/1.1 4"), "{answer}");
    let span = collector.span("its span", |span| span.name.starts_with("HTTP")).await;
    assert_eq!(span.name, "HTTP", "no name that anybody makes up");
    assert_eq!(span.parent_span_id, Vec::<u8>::new());
    assert_eq!(attribute(&span.attributes, "http.request.method").as_deref(), Some("_OTHER"));
    let told = attribute(&span.attributes, "url.path").unwrap();
    assert!(path.starts_with(&told) && told.len() == 1_024, "{told}");
}

#[tokio::test]
async fn the_end_sends_what_is_there() {
    let collector = Collector::start(Manner::Good).await;
    let server = start(&collector.url(), &[LATE], &AT_ONCE).await;
    acquire(&server, TRACE, "01").await;
    let waiting = server.http.wait("/o/r/other/acquire", 60, run_of("a", 1));
    assert_has(&waiting.await.unwrap().ok(), &json!({"status": "acquired"}), "another");
    assert_eq!(collector.spans(), []);
    server.signal(Signal::TERM);
    assert_eq!(server.ended().await.code(), Some(0));
    let names: Vec<String> = collector.spans().into_iter().map(|span| span.name).collect();
    for (name, times) in [(ROUTE, 2), ("decide", 2), ("commit", 2)] {
        assert_eq!(names.iter().filter(|found| *found == name).count(), times, "{names:?}");
    }
}

#[tokio::test]
async fn a_collector_that_is_not_there_costs_traces_and_nothing_else() {
    let nobody = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        format!("http://{}/?key=s3cret", listener.local_addr().unwrap())
    };
    let server = start(&nobody, &[SOON, ("OTEL_BSP_MAX_QUEUE_SIZE", "5")], &AT_ONCE).await;
    for _ in 0..50 {
        assert_has(&acquire(&server, TRACE, "01").await, &json!({"status": "acquired"}), "served");
    }
    until("it is told", async || (losses(&server.log()) > 0).then_some(())).await;
    for _ in 0..50 {
        acquire(&server, TRACE, "01").await;
    }
    let began = Instant::now();
    let log = server.log_to_the_end();
    server.signal(Signal::TERM);
    assert_eq!(server.ended().await.code(), Some(0));
    assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
    let log = log.await;
    assert_eq!(losses(&log), 1, "once a minute: {log:?}");
    assert!(!log.join("\n").contains("s3cret"), "{log:?}");
}

#[tokio::test]
async fn a_collector_that_never_answers_keeps_nobody() {
    let collector = Collector::start(Manner::Hangs).await;
    let server = start(&collector.url(), &[SOON, ("OTEL_BSP_MAX_QUEUE_SIZE", "5")], &AT_ONCE).await;
    acquire(&server, TRACE, "01").await;
    until("it is sent something", async || (!collector.exports().is_empty()).then_some(())).await;
    let began = Instant::now();
    for _ in 0..50 {
        acquire(&server, TRACE, "01").await;
    }
    assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
    // The queue is full, and the one export that is under way still is.
    until("it is told", async || (losses(&server.log()) > 0).then_some(())).await;
    assert_eq!(collector.exports().len(), 1);
    let began = Instant::now();
    let log = server.log_to_the_end();
    server.signal(Signal::TERM);
    assert_eq!(server.ended().await.code(), Some(0));
    assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
    let log = log.await.join("\n");
    assert!(log.contains("did not take the last traces in time") && log.contains("more slowly"), "{log}");
}

#[tokio::test]
async fn a_collector_that_makes_no_sense_is_told_of_and_that_is_all() {
    for (manner, said) in [
        (Manner::Garbage, None),
        (Manner::Refuses(StatusCode::UNAUTHORIZED), Some("401")),
        // The headers are not for anybody else.
        (Manner::Refuses(StatusCode::TEMPORARY_REDIRECT), Some("307")),
    ] {
        let collector = Collector::start(manner).await;
        let server = start(&collector.url(), &[LATE], &AT_ONCE).await;
        assert_has(&acquire(&server, TRACE, "01").await, &json!({"status": "acquired"}), "served");
        let log = server.log_to_the_end();
        server.signal(Signal::TERM);
        assert_eq!(server.ended().await.code(), Some(0));
        let log = log.await;
        assert_eq!(losses(&log), usize::from(said.is_some()), "{manner:?}: {log:?}");
        assert!(log.join("\n").contains(said.unwrap_or_default()), "{manner:?}: {log:?}");
        assert_eq!(collector.exports().len(), 1, "{manner:?}");
    }
}

#[tokio::test]
async fn without_a_word_nothing_is_sent() {
    let collector = Collector::start(Manner::Good).await;
    for variables in [&[SOON, ("OTEL_SDK_DISABLED", "true")], &[SOON, ("OTEL_EXPORTER_OTLP_ENDPOINT", "")]] {
        let server = start(&collector.url(), variables, &AT_ONCE).await;
        acquire(&server, TRACE, "01").await;
        let log = server.log_to_the_end();
        server.signal(Signal::TERM);
        assert_eq!(server.ended().await.code(), Some(0));
        let log = log.await;
        let line = &requests_in(&log)[0];
        assert_eq!(line.get("trace_id"), None, "{line}");
        assert!(line["traceparent"].as_str().unwrap().contains(TRACE), "{line}");
    }
    assert_eq!(collector.spans(), []);
}

#[tokio::test]
async fn what_cannot_be_done_stops_the_start() {
    for (name, value, said) in [
        ("OTEL_EXPORTER_OTLP_ENDPOINT", "collector:4318", "http://localhost:4318"),
        ("OTEL_EXPORTER_OTLP_PROTOCOL", "grpc", "http/protobuf"),
    ] {
        let mut command = program();
        command.env("OTEL_EXPORTER_OTLP_ENDPOINT", "http://localhost:4317").env(name, value);
        command.args(["--port", "0", "--store", "memory:"]);
        let ended = run_command(command, "").await;
        assert_eq!(ended.code, Some(1), "{ended:?}");
        assert!(ended.err.contains(name) && ended.err.contains(said), "{ended:?}");
    }
}
