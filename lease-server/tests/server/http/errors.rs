//! Every error that the contract names: its status, its words, and that it changes nothing.

use serde_json::{Value, json};
use tokio::io::AsyncWriteExt as _;

use crate::common::{AT_ONCE, Http, Server, assert_has, read_to_end, released, run_of, soon, with};

const PROVIDER: &str = "/o/r/main";
const ACQUIRE: &str = "/o/r/main/acquire";

/// A server with a holder and one who waits.
async fn busy() -> Server {
    let server = Server::start(&AT_ONCE).await;
    let holder =
        json!({"head_ref": "gh-readonly-queue/main/pr-7-ab", "run_url": "https://example.com/run/1"});
    server.http.ok(ACQUIRE, with(run_of("holder", 5), holder)).await;
    server.http.ok(ACQUIRE, run_of("waiting", 1)).await;
    server
}

/// What onlookers see, but for the times that a mere look does not change.
async fn state(http: &Http) -> Value {
    http.get("/").await.ok()
}

fn members(problem: &Value) -> Vec<&str> {
    let errors = problem["errors"].as_array().unwrap();
    for error in errors {
        assert!(error["detail"].as_str().is_some_and(|detail| !detail.is_empty()), "{problem}");
    }
    errors.iter().map(|error| error["member"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn a_body_with_mistakes_is_refused_with_all_of_them() {
    let server = busy().await;
    let http = &server.http;
    let before = state(http).await;
    let long = "x".repeat(201);
    let commits: Vec<String> = (0..1001).map(|number| format!("c{number}")).collect();
    let table: Vec<(&str, String, &[&str])> = vec![
        ("acquire", "{}".into(), &["head_sha", "priority"]),
        ("acquire", r#"{"head_sha": "a"}"#.into(), &["priority"]),
        ("acquire", r#"{"head_sha": null, "priority": null}"#.into(), &["head_sha", "priority"]),
        ("acquire", r#"{"status": "success"}"#.into(), &["head_sha", "status", "priority"]),
        ("acquire", r#"{"head_sha": "", "priority": 1}"#.into(), &["head_sha"]),
        ("acquire", r#"{"head_sha": "a\u0000", "priority": 1}"#.into(), &["head_sha"]),
        ("acquire", r#"{"head_sha": "a b", "priority": 1}"#.into(), &["head_sha"]),
        ("acquire", r#"{"head_sha": "a\nb", "priority": 1}"#.into(), &["head_sha"]),
        ("acquire", r#"{"head_sha": "a", "priority": "1"}"#.into(), &["priority"]),
        ("acquire", r#"{"head_sha": "a", "priority": -1}"#.into(), &["priority"]),
        ("acquire", r#"{"head_sha": "a", "priority": 1.5}"#.into(), &["priority"]),
        ("acquire", r#"{"head_sha": "a", "priority": 1e999}"#.into(), &["priority"]),
        ("acquire", r#"{"head_sha": "a", "priority": -1e999}"#.into(), &["priority"]),
        ("acquire", r#"{"head_sha": "a", "priority": 9007199254740992}"#.into(), &["priority"]),
        ("acquire", r#"{"head_sha": "a", "priority": 18446744073709551616}"#.into(), &["priority"]),
        ("acquire", r#"{"head_sha": "a", "priority": true}"#.into(), &["priority"]),
        ("acquire", r#"{"head_sha": "a", "priority": []}"#.into(), &["priority"]),
        ("acquire", r#"{"head_sha": "a", "priority": {}}"#.into(), &["priority"]),
        ("acquire", r#"{"head_sha": "a", "priority": 1, "priority": 1}"#.into(), &["priority"]),
        ("acquire", r#"{"head_sha": "a", "head_sha": "b", "priority": 1}"#.into(), &["head_sha"]),
        ("acquire", r#"{"head_sha": "a", "priority": 1, "status": "success"}"#.into(), &["status"]),
        ("acquire", r#"{"head_sha": "a", "priority": 1, "status": "ACQUIRED"}"#.into(), &["status"]),
        ("acquire", r#"{"head_sha": "a", "priority": 1, "lease_ttl_seconds": 0}"#.into(), &["lease_ttl_seconds"]),
        ("acquire", r#"{"head_sha": "a", "priority": 1, "lease_ttl_seconds": -5}"#.into(), &["lease_ttl_seconds"]),
        ("acquire", r#"{"head_sha": "a", "priority": 1, "lease_ttl_seconds": "90"}"#.into(), &["lease_ttl_seconds"]),
        ("acquire", r#"{"head_sha": "a", "priority": 1, "fencing_token": 1.5}"#.into(), &["fencing_token"]),
        ("acquire", r#"{"head_sha": "a", "priority": 1, "commits": "c"}"#.into(), &["commits"]),
        ("acquire", r#"{"head_sha": "a", "priority": 1, "commits": ["c", 7]}"#.into(), &["commits"]),
        ("acquire", json!({"head_sha": "a", "priority": 1, "commits": commits}).to_string(), &["commits"]),
        ("acquire", json!({"head_sha": long, "priority": 1}).to_string(), &["head_sha"]),
        (
            "acquire",
            json!({"head_sha": 7, "priority": "x", "status": 1, "head_ref": long, "commits": [long], "client_id": long,
                "lease_ttl_seconds": false, "fencing_token": -1, "run_url": long})
            .to_string(),
            &["head_sha", "priority", "status", "head_ref", "commits", "client_id", "lease_ttl_seconds",
                "fencing_token", "run_url"],
        ),
        ("release", r#"{"head_sha": "holder"}"#.into(), &["status"]),
        ("release", r#"{"head_sha": "holder", "status": "acquired"}"#.into(), &["status"]),
        ("release", r#"{"head_sha": "holder", "status": "succes"}"#.into(), &["status"]),
        ("release", r#"{"status": "success"}"#.into(), &["head_sha"]),
        ("release", r#"{"client_id": 7}"#.into(), &["head_sha", "client_id", "status"]),
        ("withdraw", r#"{"client_id": 1}"#.into(), &["head_sha", "client_id"]),
        ("acquire", "[]".into(), &["the body"]),
        ("acquire", "null".into(), &["the body"]),
        ("acquire", "\"head_sha\"".into(), &["the body"]),
    ];
    for (verb, body, wanted) in table {
        for verb in [verb, if verb == "acquire" { "aquire" } else { verb }] {
            let path = format!("{PROVIDER}/{verb}");
            let reply = http.call("POST", &path, &[("content-type", "application/json")], body.clone()).await;
            let problem = reply.problem(400, "invalid-request");
            assert_eq!(members(&problem), wanted, "{verb} {body:.200}");
        }
    }
    assert_eq!(state(http).await, before);
}

#[tokio::test]
async fn what_is_odd_but_right_is_taken() {
    let server = Server::start(&AT_ONCE).await;
    let (sha, deep) = ("x".repeat(200), format!("{}1{}", "[".repeat(60), "]".repeat(60)));
    let commits: Vec<String> = (0..1000).map(|number| format!("c{number}")).collect();
    for (index, body) in [
        format!(r#"{{"head_sha": "{sha}", "priority": 0}}"#),
        r#"{"head_sha": "a", "priority": 3.0}"#.into(),
        r#"{"head_sha": "a", "priority": 9007199254740991, "fencing_token": 9007199254740991}"#.into(),
        r#"{"head_sha": "\u00e4\ud83d\ude00", "priority": 1, "head_ref": "", "client_id": "", "run_url": null}"#.into(),
        format!(r#"{{"head_sha": "a", "priority": 1, "other": {deep}, "other": 1e999, "Priority": "x"}}"#),
        format!(r#"{{"head_sha": "a", "priority": 1, "commits": {}}}"#, json!(commits)),
        "\r\n\t {\"priority\": 1, \"head_sha\": \"a\"} \n".into(),
    ]
    .into_iter()
    .enumerate()
    {
        let path = format!("/o/r/b{index}/acquire");
        let reply = server.http.call("POST", &path, &[("content-type", "application/json")], body).await;
        assert_has(&reply.ok(), &json!({"status": "acquired"}), &path);
    }
}

#[tokio::test]
async fn what_is_not_json_is_refused_with_line_and_column() {
    let server = busy().await;
    let http = &server.http;
    let before = state(http).await;
    for (body, place) in [
        (&b""[..], "line 1 column 0"),
        (b"{", "line 1 column 1"),
        (b"head_sha=a&priority=1", "line 1 column 1"),
        (b"{\n  \"head_sha\": ,\n}", "line 2 column 15"),
        (b"{\"head_sha\": \"a\"} x", "line 1 column 19"),
        (b"{\"head_sha\": \"a\0\"}", "line 1 column 15"),
        (b"{\"head_sha\": \"\xff\xfe\"}", "line 1 column"),
        (b"{\"head_sha\": NaN}", "line 1 column"),
        (b"{'head_sha': 'a'}", "line 1 column 2"),
        (b"{\"head_sha\": \"a\",}", "line 1 column 18"),
    ] {
        for verb in ["acquire", "aquire", "release", "withdraw"] {
            let path = format!("{PROVIDER}/{verb}");
            let reply = http.call("POST", &path, &[("content-type", "application/json")], body).await;
            let problem = reply.problem(422, "unparsable-body");
            let detail = problem["detail"].as_str().unwrap();
            assert!(detail.contains(place), "{}: {detail}", body.escape_ascii());
        }
    }
    assert_eq!(state(http).await, before);
}

#[tokio::test]
async fn a_body_that_is_not_json_by_its_media_type_is_refused() {
    let server = busy().await;
    let http = &server.http;
    let before = state(http).await;
    let form = "application/x-www-form-urlencoded";
    for headers in [
        &[("content-type", "text/plain")][..],
        &[("content-type", "multipart/form-data; boundary=x")],
        &[("content-type", "application/xml")],
        &[("content-type", form), ("origin", "https://evil.example")],
        &[("origin", "https://evil.example")],
        &[("origin", "null")],
    ] {
        for (verb, body) in [("acquire", run_of("new", 9)), ("release", released("holder", "success"))] {
            let reply = http.call("POST", &format!("{PROVIDER}/{verb}"), headers, body.to_string()).await;
            let problem = reply.problem(415, "unsupported-media-type");
            assert!(problem["detail"].as_str().unwrap().contains("application/json"), "{problem}");
        }
    }
    assert_eq!(state(http).await, before);
    let own = format!("http://{}", http.address);
    let headers = [("content-type", form), ("origin", &*own)];
    http.call("POST", ACQUIRE, &headers, run_of("holder", 5).to_string()).await.ok();
}

#[tokio::test]
async fn a_body_that_is_too_large_is_refused_whether_announced_or_not() {
    let server = busy().await;
    let http = &server.http;
    let before = state(http).await;
    let head = format!("POST {ACQUIRE} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n");
    // Announced: refused before a byte of it has come.
    let mut announced = http.connect().await;
    announced.write_all(format!("{head}content-length: 262145\r\n\r\n").as_bytes()).await.unwrap();
    let answer = read_to_end(&mut announced).await;
    assert!(
        answer.starts_with("HTTP/1.1 413 ") && answer.contains("urn:mq-lease:body-too-large"),
        "{answer}"
    );
    // Not announced: refused when it gets too large, and not read any further.
    let mut chunked = http.connect().await;
    chunked.write_all(format!("{head}transfer-encoding: chunked\r\n\r\n").as_bytes()).await.unwrap();
    let chunk = format!("10000\r\n{}\r\n", " ".repeat(0x10000));
    for _ in 0..4 {
        chunked.write_all(chunk.as_bytes()).await.unwrap();
    }
    chunked.write_all(b"1\r\n \r\n").await.unwrap();
    let answer = read_to_end(&mut chunked).await;
    assert!(answer.starts_with("HTTP/1.1 413 ") && answer.contains("application/problem+json"), "{answer}");
    // Just small enough is read, and only then looked into.
    let padded = format!("{{\"head_sha\": \"a\"}}{}", " ".repeat(262_144 - 17));
    let reply = http.call("POST", ACQUIRE, &[("content-type", "application/json")], padded).await;
    assert_eq!(members(&reply.problem(400, "invalid-request")), ["priority"]);
    assert_eq!(state(http).await, before);
}

#[tokio::test]
async fn a_body_that_breaks_off_changes_nothing() {
    let server = busy().await;
    let http = &server.http;
    let before = state(http).await;
    let mut stream = http.connect().await;
    let head = format!(
        "POST {ACQUIRE} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    stream.write_all(run_of("half", 9).to_string().as_bytes()).await.unwrap();
    stream.shutdown().await.unwrap();
    read_to_end(&mut stream).await;
    assert_eq!(state(http).await, before);
}

#[tokio::test]
async fn what_is_no_http_is_refused_and_hurts_nobody() {
    let server = busy().await;
    for bytes in
        [&b"nonsense\r\n\r\n"[..], b"GET / HTTP/1.1\r\nhost: x\r\nbad header\r\n\r\n", b"\0\0\0\0\r\n\r\n"]
    {
        let answer = server.http.exchange(bytes).await;
        assert!(
            answer.is_empty() || answer.starts_with("HTTP/1.1 400 "),
            "{}: {answer}",
            bytes.escape_ascii()
        );
    }
    assert_eq!(server.http.get("/healthz").await.status, 200);
}

#[tokio::test]
async fn a_wrong_method_is_told_the_right_ones() {
    let server = busy().await;
    let http = &server.http;
    let before = state(http).await;
    for (path, right, wrong) in [
        (ACQUIRE, "POST", &["GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "BREW"][..]),
        ("/o/r/main/aquire", "POST", &["GET"]),
        ("/o/r/main/release", "POST", &["GET", "DELETE"]),
        ("/o/r/main/withdraw", "POST", &["GET", "DELETE"]),
        (PROVIDER, "GET, HEAD, POST, DELETE", &["PUT", "PATCH", "OPTIONS"]),
        ("/", "GET, HEAD", &["POST", "DELETE", "PUT"]),
        ("/healthz", "GET, HEAD", &["POST", "DELETE"]),
        ("/readyz", "GET, HEAD", &["POST"]),
        ("/metrics", "GET, HEAD", &["POST"]),
        ("/openapi.json", "GET, HEAD", &["POST"]),
    ] {
        for method in wrong {
            let body = if *method == "HEAD" { String::new() } else { run_of("new", 9).to_string() };
            let reply = http.call(method, path, &[("content-type", "application/json")], body).await;
            assert_eq!((reply.status, reply.header("allow")), (405, Some(right)), "{method} {path}");
            assert_eq!(reply.headers.get_all("allow").iter().count(), 1, "{method} {path}");
            if *method != "HEAD" {
                reply.problem(405, "method-not-allowed");
            }
        }
    }
    assert_eq!(state(http).await, before);
}

#[tokio::test]
async fn whoever_does_not_hold_the_lease_is_told_who_does() {
    let server = busy().await;
    let http = &server.http;
    http.ok("/o/r/main/acquire", run_of("done", 9)).await;
    let before = state(http).await;
    let heartbeat = |sha: &str, more: Value| with(with(run_of(sha, 1), json!({"status": "acquired"})), more);
    for (verb, body, name) in [
        ("acquire", heartbeat("waiting", json!({})), "lease-lost"),
        ("aquire", heartbeat("unknown", json!({})), "lease-lost"),
        ("acquire", heartbeat("holder", json!({"fencing_token": 7})), "lease-lost"),
        ("acquire", with(run_of("holder", 5), json!({"fencing_token": 7})), "lease-lost"),
        ("acquire", heartbeat("holder", json!({"client_id": "other"})), "lease-lost"),
        ("release", released("waiting", "success"), "not-the-holder"),
        ("release", released("unknown", "failure"), "not-the-holder"),
        ("release", with(released("holder", "success"), json!({"client_id": "other"})), "not-the-holder"),
        ("release", with(released("holder", "success"), json!({"fencing_token": 7})), "lease-lost"),
    ] {
        let reply = http.post(&format!("{PROVIDER}/{verb}"), body.clone()).await;
        let problem = reply.problem(409, name);
        let holder = json!({"head_sha": "holder", "head_ref": "gh-readonly-queue/main/pr-7-ab",
            "run_url": "https://example.com/run/1"});
        assert_has(&problem["holder"], &holder, &body.to_string());
        assert!(problem["holder"]["acquired_at"].is_string(), "{problem}");
        assert!(problem["detail"].as_str().unwrap().contains("pr-7 has held it since"), "{problem}");
    }
    assert_eq!(state(http).await, before);

    http.ok("/o/r/main/release", released("holder", "success")).await;
    let before = state(http).await;
    let contrary = http.post("/o/r/main/release", released("holder", "failure")).await;
    let problem = contrary.problem(409, "contrary-release");
    assert!(problem["detail"].as_str().unwrap().contains("nobody holds it now"), "{problem}");
    assert_eq!(state(http).await, before);
}

#[tokio::test]
async fn a_request_too_many_is_told_to_come_back() {
    let server = Server::start(&["--expected-build-count", "0"]).await;
    let http = &server.http;
    let mut all = tokio::task::JoinSet::new();
    for number in 0..1024 {
        let http = http.clone();
        all.spawn(async move { http.ok(ACQUIRE, run_of(&format!("r{number}"), number)).await });
        // Enough at once to share commits, few enough for the connections that a machine gives a test.
        if all.len() >= 64 {
            soon("a registration", all.join_next()).await.unwrap().unwrap();
        }
    }
    soon("the registrations", all.join_all()).await;
    let before = state(http).await;
    assert_eq!(before["o:r:main"]["known"].as_array().unwrap().len(), 1024);
    for verb in ["acquire", "aquire"] {
        let reply = http.post(&format!("{PROVIDER}/{verb}"), run_of("one-too-many", 9)).await;
        reply.problem(429, "too-many-requests");
        let seconds: u64 = reply.header("retry-after").unwrap().parse().unwrap();
        assert!((1..=60).contains(&seconds));
    }
    let waits = soon("no wait", http.wait(ACQUIRE, 25, run_of("one-too-many", 9))).await.unwrap();
    waits.problem(429, "too-many-requests");
    assert_eq!(state(http).await, before);
    // Who is known already is not turned away, and a place that comes free can be had.
    http.ok(ACQUIRE, run_of("r7", 7)).await;
    http.ok("/o/r/main/withdraw", json!({"head_sha": "r7"})).await;
    http.ok(ACQUIRE, run_of("one-too-many", 9)).await;
}

#[tokio::test]
async fn a_body_that_comes_byte_by_byte_is_read_to_its_end_and_no_further() {
    let server = busy().await;
    let body = run_of("slow", 9).to_string();
    let mut stream = server.http.connect().await;
    let head = format!(
        "POST {ACQUIRE} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\nconnection: close\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    for byte in body.bytes() {
        stream.write_all(&[byte]).await.unwrap();
        tokio::task::yield_now().await;
    }
    let answer = read_to_end(&mut stream).await;
    assert!(answer.starts_with("HTTP/1.1 200 ") && answer.contains(r#""status":"pending""#), "{answer}");
}
