//! How providers are named in paths.

use serde_json::json;

use crate::common::{AT_ONCE, Server, assert_has, run_of};

#[tokio::test]
async fn one_base_ref_has_many_spellings() {
    let server = Server::start(&AT_ONCE).await;
    let http = &server.http;
    http.ok("/acme/shop/release/1.x/acquire", run_of("a", 1)).await;
    let spellings = [
        "release/1.x",
        "release%2F1.x",
        "release%2f1.x",
        "refs/heads/release/1.x",
        "refs/heads/refs/heads/release/1.x",
        "refs%2Fheads%2Frelease%2F1.x",
        "refs/heads%2Frelease/1%2Ex",
    ];
    for spelling in spellings {
        let seen = http.get(&format!("/acme/shop/{spelling}")).await.ok();
        assert_has(&seen, &json!({"acquired": {"head_sha": "a"}}), spelling);
        let heartbeat = json!({"head_sha": "a", "priority": 1, "status": "acquired"});
        http.ok(&format!("/acme/shop/{spelling}/acquire"), heartbeat).await;
    }
    let all = http.get("/").await.ok();
    let names: Vec<&String> = all.as_object().unwrap().keys().collect();
    assert_eq!(names, ["acme:shop:release/1.x"]);
}

#[tokio::test]
async fn what_is_spelt_otherwise_is_another_provider() {
    let server = Server::start(&AT_ONCE).await;
    let http = &server.http;
    let others = [
        "acme/shop/main",
        "acme/shop/Main",
        "acme/shop/main2",
        "acme/other/main",
        "other/shop/main",
        "acme/shop/heads/main",
        "acme/shop/m%C3%A4in",
    ];
    for name in others {
        let answer = http.ok(&format!("/{name}/acquire"), run_of("a", 1)).await;
        assert_has(&answer, &json!({"status": "acquired", "fencing_token": 1}), name);
    }
    let all = http.get("/").await.ok();
    assert_eq!(all.as_object().unwrap().len(), others.len(), "{all}");
    assert!(all["acme:shop:mäin"].is_object() && all["acme:shop:heads/main"].is_object(), "{all}");
}

#[tokio::test]
async fn a_base_ref_that_ends_like_a_verb_is_percent_encoded() {
    let server = Server::start(&AT_ONCE).await;
    let http = &server.http;
    // As it stands, the last segment is the verb, and the provider is the one before it.
    http.ok("/o/r/fix/acquire", run_of("a", 1)).await;
    http.ok("/o/r/fix%2Facquire/acquire", run_of("b", 1)).await;
    http.ok("/o/r/fix/release/acquire", run_of("c", 1)).await;
    http.ok("/o/r/%61cquire/aquire", run_of("d", 1)).await;
    let all = http.get("/").await.ok();
    for (name, sha) in
        [("o:r:fix", "a"), ("o:r:fix/acquire", "b"), ("o:r:fix/release", "c"), ("o:r:acquire", "d")]
    {
        assert_has(&all, &json!({name: {"acquired": {"head_sha": sha}}}), name);
    }
    let seen = http.get("/o/r/fix%2Facquire").await.ok();
    assert_has(&seen, &json!({"acquired": {"head_sha": "b"}}), "encoded");
    assert_eq!(http.get("/o/r/fix/acquire").await.problem(405, "method-not-allowed")["status"], 405);
}

#[tokio::test]
async fn what_names_no_provider_is_refused_with_the_reason() {
    let server = Server::start(&[]).await;
    let http = &server.http;
    for path in ["/acme", "/acme/shop", "/acme/shop/acquire", "/nothing"] {
        assert!(
            http.get(path).await.problem(404, "no-such-route")["detail"]
                .as_str()
                .unwrap()
                .contains("/openapi.json")
        );
    }
    let long = format!("/o/r/{}", "x".repeat(201));
    for (path, member) in [
        ("//r/main", "owner"),
        ("/o//main", "repo"),
        ("/o/r/main/", "base_ref"),
        ("/o/r/a//b", "base_ref"),
        ("/o/r/a%00b", "base_ref"),
        ("/o/r/%ff%fe", "base_ref"),
        ("/o/r/a%20b", "base_ref"),
        (&long, "base_ref"),
    ] {
        for (method, path) in [("GET", path.to_owned()), ("POST", format!("{path}/acquire"))] {
            let body = run_of("a", 1).to_string();
            let reply = http.call(method, &path, &[("content-type", "application/json")], body).await;
            let problem = reply.problem(400, "invalid-request");
            assert_eq!(problem["errors"][0]["member"], member, "{path}: {problem}");
        }
    }
    assert_eq!(http.get("/").await.ok(), json!({}));
}
