//! Leases that are over, who did what, and what operators give as the reason.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use crate::common::{AT_ONCE, Http, Reply, Server, assert_has, file, released, run_of, soon, until, with};

const PATH: &str = "/o/r/main";

const CONFIG: &str = r"
defaults: { expected_request_count: 1, ttl_seconds: 600 }
repositories:
  - { owner: o, name: r, base_ref: main }
auth:
  basic:
    users: { ci: c, other: o, ops: p }
    admins: [ops]
";

/// A server that knows `ci` and `other`, who run, and `ops`, who is an admin.
async fn with_users() -> Server {
    let folder = tempfile::tempdir().unwrap();
    let config = file(folder.path(), "lease.yaml", CONFIG);
    let server = Server::start(&["--config", &config]).await;
    drop(folder);
    server
}

/// A client that says who it is.
struct As<'a>(&'a Http, &'static str);

impl As<'_> {
    async fn call(&self, method: &str, path: &str, body: Value) -> Reply {
        let Self(http, name) = self;
        let password = if *name == "ops" { "p" } else { &name[..1] };
        let credential = format!("Basic {}", STANDARD.encode(format!("{name}:{password}")));
        let headers = [("content-type", "application/json"), ("authorization", credential.as_str())];
        let body = if body.is_null() { String::new() } else { body.to_string() };
        http.call(method, &format!("{PATH}{path}"), &headers, body).await
    }

    async fn post(&self, path: &str, body: Value) -> Value {
        self.call("POST", path, body).await.ok()
    }

    async fn history(&self) -> Vec<Value> {
        let answer = self.call("GET", "/history", Value::Null).await.ok();
        answer["history"].as_array().unwrap().clone()
    }
}

async fn page(http: &Http, query: &str) -> (Vec<u64>, Option<u64>) {
    let answer = http.get(&format!("{PATH}/history{query}")).await.ok();
    let tokens =
        answer["history"].as_array().unwrap().iter().map(|past| past["fencing_token"].as_u64().unwrap());
    (tokens.collect(), answer.get("next_before").map(|token| token.as_u64().unwrap()))
}

fn merge_ref(number: u64) -> String {
    format!("gh-readonly-queue/main/pr-{number}-abc")
}

#[tokio::test]
async fn a_past_lease_tells_all_of_itself() {
    let server = Server::start(&["--expected-build-count", "2", "--ttl", "10m"]).await;
    let http = &server.http;
    assert_eq!(http.get("/o/r/main/history").await.ok(), json!({"history": []}), "nobody has been here");
    http.ok("/o/r/main/acquire", with(run_of("low", 1), json!({"head_ref": merge_ref(7)}))).await;
    let high = json!({
        "head_ref": merge_ref(9), "client_id": "job-1", "run_url": "https://ci.example.com/1", "actor": "somebody else"
    });
    let granted = http.ok("/o/r/main/acquire", with(run_of("high", 2), high)).await;
    let release = with(released("high", "success"), json!({"client_id": "job-1"}));
    http.ok("/o/r/main/release", release).await;
    let answer = http.get("/o/r/main/history").await.ok();
    let past = &answer["history"][0];
    let expected = json!({
        "history": [{
            "fencing_token": 1, "round": 1, "head_sha": "high", "head_ref": merge_ref(9), "pull_requests": [7, 9],
            "priority": 2, "client_id": "job-1", "run_url": "https://ci.example.com/1",
            "registered_at": past["registered_at"], "acquired_at": granted["acquired_at"], "ended_at": past["ended_at"],
            "outcome": "success", "completed": [{"head_sha": "low", "head_ref": merge_ref(7)}]
        }]
    });
    assert_eq!(answer, expected);
    let moments = ["registered_at", "acquired_at", "ended_at"].map(|name| past[name].as_str().unwrap());
    assert!(moments.is_sorted() && moments.iter().all(|at| at.len() == 24 && at.ends_with('Z')), "{past}");
    // What is left out is not there.
    for sha in ["a", "b"] {
        http.ok("/o/r/main/acquire", run_of(sha, 1)).await;
    }
    http.ok("/o/r/main/acquire", run_of("a", 1)).await;
    http.ok("/o/r/main/release", released("a", "failure")).await;
    let (tokens, more) = page(http, "?limit=1").await;
    assert_eq!((tokens, more), (vec![2], Some(2)));
    let newest = http.get("/o/r/main/history").await.ok()["history"][0].clone();
    for absent in ["head_ref", "client_id", "run_url", "actor", "ended_by", "reason"] {
        assert_eq!(newest.get(absent), None, "{newest}");
    }
    assert_has(&newest, &json!({"outcome": "failure", "completed": [], "pull_requests": []}), "a failure");
}

#[tokio::test]
async fn history_is_read_in_pages_newest_first() {
    let server = Server::start(&AT_ONCE).await;
    let http = &server.http;
    for _ in 0..60 {
        http.ok("/o/r/main/acquire", run_of("a", 1)).await;
        http.ok("/o/r/main/release", released("a", "failure")).await;
    }
    http.ok("/o/r/other/acquire", run_of("a", 1)).await;
    http.ok("/o/r/other/release", released("a", "failure")).await;
    let down = |from: u64, to: u64| (to..=from).rev().collect::<Vec<u64>>();
    assert_eq!(page(http, "").await, (down(60, 11), Some(11)));
    assert_eq!(page(http, "?before=11").await, (down(10, 1), None));
    assert_eq!(page(http, "?limit=60").await, (down(60, 1), None));
    assert_eq!(page(http, "?limit=59&x=y").await, (down(60, 2), Some(2)));
    assert_eq!(page(http, "?before=5&limit=2").await, (vec![4, 3], Some(3)));
    assert_eq!(page(http, "?limit=200&before=9007199254740991").await, (down(60, 1), None));
    for nothing in ["?before=1", "?before=0"] {
        assert_eq!(page(http, nothing).await, (vec![], None), "{nothing}");
    }
    for (query, members) in [
        ("limit=0", &["limit"][..]),
        ("limit=201", &["limit"]),
        ("limit=", &["limit"]),
        ("limit=-1", &["limit"]),
        ("limit=1e1&before=x", &["limit", "before"]),
        ("limit=1&limit=1", &["limit"]),
        ("before=9007199254740992", &["before"]),
        ("before=%ff", &["before"]),
        ("before=1.0", &["before"]),
    ] {
        let problem = http.get(&format!("{PATH}/history?{query}")).await.problem(400, "invalid-request");
        let named: Vec<&str> = problem["errors"]
            .as_array()
            .unwrap()
            .iter()
            .map(|error| error["member"].as_str().unwrap())
            .collect();
        assert_eq!(named, members, "{query}");
    }
    let head = http.call("HEAD", "/o/r/main/history", &[], "").await;
    assert_eq!((head.status, head.text.as_str()), (200, ""));
    assert_eq!(
        http.post("/o/r/main/history", json!({})).await.problem(405, "method-not-allowed")["status"],
        405
    );
}

#[tokio::test]
async fn history_says_who_and_whose_it_was() {
    let server = with_users().await;
    let [ci, other, ops] = ["ci", "other", "ops"].map(|name| As(&server.http, name));
    // Whose the request is says who registers it, and no body.
    ci.post("/acquire", with(run_of("a", 1), json!({"actor": "ops", "caller": "ops"}))).await;
    other.post("/acquire", run_of("a", 1)).await;
    other.post("/release", released("a", "success")).await;
    other.post("/acquire", run_of("b", 1)).await;
    other.post("/withdraw", json!({"head_sha": "b"})).await;
    ci.post("/acquire", run_of("c", 1)).await;
    ops.post("/end-lease", json!({"fencing_token": 3, "reason": "the database is being restored"})).await;
    ops.call("DELETE", "?reason=a%20fresh+start", Value::Null).await.ok();
    ci.post("/acquire", run_of("d", 1)).await;
    ops.call("DELETE", "?reason=", Value::Null).await.ok();
    ci.post("/acquire", with(run_of("e", 1), json!({"lease_ttl_seconds": 0.001}))).await;
    until("the lease has expired", async || (ci.history().await.len() == 5).then_some(())).await;
    let told = ci.history().await;
    let expected = [
        json!({"head_sha": "e", "actor": "ci", "outcome": "expired", "ended_by": null, "reason": null}),
        json!({"head_sha": "d", "actor": "ci", "outcome": "cleared", "ended_by": "ops", "reason": null}),
        json!({
            "head_sha": "c", "actor": "ci", "outcome": "expired", "ended_by": "ops",
            "reason": "the database is being restored"
        }),
        json!({"head_sha": "b", "actor": "other", "outcome": "failure", "ended_by": "other", "reason": null}),
        json!({"head_sha": "a", "actor": "ci", "outcome": "success", "ended_by": "other", "reason": null}),
    ];
    for (past, expected) in told.iter().zip(&expected) {
        for (member, value) in expected.as_object().unwrap() {
            assert_eq!(&past[member], value, "{member} of {past}");
        }
    }
    // To clear what nobody holds ends no lease. The log tells of it.
    let log = lines(&server).await;
    assert_one(
        &log,
        &json!({"message": "provider cleared by an operator", "caller": "ops", "reason": "a fresh start"}),
    );
}

async fn lines(server: &Server) -> Vec<Value> {
    server.whole_log().await.iter().filter_map(|line| serde_json::from_str(line).ok()).collect()
}

/// One line has all that; a member that is `null` must not be there.
#[track_caller]
fn assert_one(log: &[Value], expected: &Value) {
    let fits =
        |line: &&Value| expected.as_object().unwrap().iter().all(|(member, value)| line[member] == *value);
    let count = log.iter().filter(fits).count();
    assert_eq!(count, 1, "{expected} in {log:#?}");
}

#[tokio::test]
async fn each_decision_in_the_log_says_at_whose_command_it_was() {
    let server = with_users().await;
    let [ci, other, ops] = ["ci", "other", "ops"].map(|name| As(&server.http, name));
    ci.post("/acquire", run_of("a", 1)).await;
    ci.post("/acquire", with(run_of("b", 2), json!({"commits": ["b"]}))).await;
    let waiting = tokio::spawn({
        let http = server.http.clone();
        async move {
            let credential = format!("Basic {}", STANDARD.encode("other:o"));
            let headers = [
                ("content-type", "application/json"),
                ("authorization", &*credential),
                ("prefer", "wait=30"),
            ];
            http.call("POST", "/o/r/main/acquire", &headers, run_of("w", 9).to_string()).await.ok()
        }
    });
    server.http.until_waiting(1).await;
    // The wait is over by the command of somebody else.
    ci.post("/release", released("a", "failure")).await;
    assert_has(&soon("the grant", waiting).await.unwrap(), &json!({"fencing_token": 2}), "who waited");
    ops.post("/end-lease", json!({"fencing_token": 2, "reason": "stuck"})).await;
    other.post("/withdraw", json!({"head_sha": "b"})).await;
    let log = lines(&server).await;
    for expected in [
        json!({"message": "request registered", "head_sha": "a", "caller": "ci", "actor": null}),
        json!({"message": "lease granted", "head_sha": "a", "caller": "ci", "actor": null}),
        json!({"message": "request registered", "head_sha": "w", "caller": "other", "actor": null}),
        json!({"message": "lease ended", "head_sha": "a", "caller": "ci", "actor": null, "outcome": "failure"}),
        json!({"message": "lease granted", "head_sha": "w", "caller": "ci", "actor": "other"}),
        json!({
            "message": "lease ended", "head_sha": "w", "caller": "ops", "actor": "other", "outcome": "expired",
            "reason": "stuck"
        }),
        json!({"message": "request withdrawn", "head_sha": "b", "caller": "other", "actor": "ci"}),
    ] {
        assert_one(&log, &expected);
    }
}

#[tokio::test]
async fn only_an_admin_ends_a_lease_and_only_the_one_that_is_named() {
    let server = with_users().await;
    let [ci, ops] = ["ci", "ops"].map(|name| As(&server.http, name));
    ci.post("/acquire", run_of("a", 1)).await;
    ci.post("/acquire", run_of("b", 1)).await;
    ci.call("POST", "/end-lease", json!({"fencing_token": 1})).await.problem(403, "forbidden");
    server.http.post("/o/r/main/end-lease", json!({"fencing_token": 1})).await.problem(401, "unauthorized");
    server.http.get("/o/r/main/history").await.problem(401, "unauthorized");
    let lost = ops.call("POST", "/end-lease", json!({"fencing_token": 2})).await.problem(409, "lease-lost");
    assert_eq!(lost["holder"]["head_sha"], "a", "{lost}");
    let long = "é".repeat(251);
    for (body, members) in [
        (json!({}), &["fencing_token"][..]),
        (json!({"fencing_token": "1"}), &["fencing_token"]),
        (json!({"fencing_token": -1, "reason": 7}), &["fencing_token", "reason"]),
        (json!({"fencing_token": 1, "reason": long}), &["reason"]),
        (json!({"fencing_token": 1, "reason": "a\nb"}), &["reason"]),
    ] {
        let problem = ops.call("POST", "/end-lease", body.clone()).await.problem(400, "invalid-request");
        let named: Vec<&str> = problem["errors"]
            .as_array()
            .unwrap()
            .iter()
            .map(|error| error["member"].as_str().unwrap())
            .collect();
        assert_eq!(named, members, "{body}");
    }
    let typed = ops.call("GET", "/end-lease", Value::Null).await;
    typed.problem(405, "method-not-allowed");
    assert!(ci.history().await.is_empty(), "none of that has ended anything");
    let shown = ops.post("/end-lease", json!({"fencing_token": 1, "reason": null, "more": []})).await;
    assert_has(&shown, &json!({"acquired": null, "fencing_token": 1}), "the provider");
    let waits = ci.post("/acquire", run_of("b", 1)).await;
    assert_has(&waits, &json!({"status": "pending", "reason": "lock_delay"}), "it counts as an expiry");
    ops.call("POST", "/end-lease", json!({"fencing_token": 1})).await.problem(409, "lease-lost");
    ci.call("POST", "/release", released("a", "success")).await.problem(409, "lease-lost");
}

#[tokio::test]
async fn a_reason_is_bounded_text_and_stays_what_it_is() {
    let server = with_users().await;
    let [ci, ops] = ["ci", "ops"].map(|name| As(&server.http, name));
    let hostile = [
        "'; DROP TABLE history; --",
        "<script>alert(1)</script>",
        "\"},{\"outcome\":\"success",
        "${jndi:ldap://x} %s {} \\u0000 \\",
        "$1 ?1 :name @x",
        "ünï \u{1F600} \u{202E}cod",
    ];
    for (index, reason) in hostile.iter().enumerate() {
        // All of what a run says is text as well.
        let sha = format!("sha'{}", reason.replace(char::is_whitespace, "_"));
        let says = json!({"head_ref": reason, "client_id": reason, "run_url": reason});
        ci.post("/acquire", with(run_of(&sha, 1), says)).await;
        let encoded = utf8_percent_encode(reason, NON_ALPHANUMERIC);
        if index % 2 == 0 {
            ops.call("DELETE", &format!("?reason={encoded}"), Value::Null).await.ok();
        } else {
            ops.post("/end-lease", json!({"fencing_token": index + 1, "reason": reason})).await;
            ops.call("DELETE", "", Value::Null).await.ok();
        }
        let newest = ci.history().await[0].clone();
        let expected = json!({
            "reason": reason, "head_sha": sha, "head_ref": reason, "client_id": reason, "run_url": reason,
            "fencing_token": index + 1
        });
        assert_has(&newest, &expected, reason);
    }
    assert_eq!(ci.history().await.len(), hostile.len());
    ci.post("/acquire", run_of("held", 1)).await;
    for bad in [&"x".repeat(501), "a%0Ab", "a%00", "%ff", "a&reason=b"] {
        let problem =
            ops.call("DELETE", &format!("?reason={bad}"), Value::Null).await.problem(400, "invalid-request");
        assert_eq!(problem["errors"][0]["member"], "reason", "{problem}");
    }
    assert_has(
        &ci.post("/acquire", run_of("held", 1)).await,
        &json!({"status": "acquired"}),
        "nothing is cleared",
    );
    ops.call("DELETE", &format!("?reason={}", "x".repeat(500)), Value::Null).await.ok();
    assert_eq!(ci.history().await[0]["reason"], "x".repeat(500));
}
