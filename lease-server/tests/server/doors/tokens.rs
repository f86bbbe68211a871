//! Tokens of the configuration, anonymous reading, and the metrics' own token.

use serde_json::json;

use super::call;
use crate::common::{Server, file, run_of};

async fn server(auth: &str) -> Server {
    let folder = tempfile::tempdir().unwrap();
    let config =
        file(folder.path(), "lease.yaml", &format!("defaults: {{ expected_request_count: 1 }}\n{auth}"));
    Server::start(&["--config", &config]).await
}

#[tokio::test]
async fn a_token_may_be_kept_as_its_digest() {
    // printf %s 'deploy-token-0123456789' | sha256sum
    let server = server(
        "auth: { tokens: [{ name: deploy, role: run, \
         sha256: c75870e1d47ed25b3b4a55ef6a24e959fcd0f2cafdcab6e8c569d8f3fda8c2e5 }] }",
    )
    .await;
    let reply = call(&server.http, "GET", "/a/b/c", "Bearer deploy-token-0123456789", &json!({})).await;
    assert_eq!(reply.status, 200, "{reply:?}");
    assert!(server.whole_log().await.join("\n").contains(r#""caller":"deploy""#));
}

#[tokio::test]
async fn whoever_says_nothing_may_look_where_that_is_allowed_and_no_more() {
    let server = server(
        "auth: { anonymous: read, tokens: [{ name: ci, role: run, token: ci-token-0123456789 }], basic: { users: { u: p } } }",
    )
    .await;
    let http = &server.http;
    call(http, "POST", "/a/b/c/acquire", "Bearer ci-token-0123456789", &run_of("x", 1)).await.ok();
    assert_eq!(http.get("/a/b/c").await.ok()["acquired"]["head_sha"], "x");
    assert_eq!(http.get("/").await.ok().as_object().unwrap().len(), 1);
    for (method, path) in [("POST", "/a/b/c/acquire"), ("POST", "/a/b/c/release"), ("DELETE", "/a/b/c")] {
        let reply = http
            .call(method, path, &[("content-type", "application/json")], run_of("y", 1).to_string())
            .await;
        reply.problem(401, "unauthorized");
        let challenges: Vec<_> = reply.headers.get_all("www-authenticate").iter().collect();
        assert_eq!(challenges, [r#"Bearer realm="mq-lease""#, r#"Basic realm="mq-lease", charset="UTF-8""#]);
    }
    call(http, "GET", "/a/b/c", "Bearer wrong", &json!({})).await.problem(401, "unauthorized");
}

#[tokio::test]
async fn the_metrics_may_have_a_token_of_their_own() {
    let server = server(
        "auth: { tokens: [{ name: ops, role: admin, token: ops-token-0123456789 }] }\nmetrics: { token: metrics-token-0123456789 }",
    )
    .await;
    let status = async |authorization: &str| {
        call(&server.http, "GET", "/metrics", authorization, &json!({})).await.status
    };
    assert_eq!(status("Bearer metrics-token-0123456789").await, 200);
    for other in [
        "Bearer ops-token-0123456789",
        "Bearer metrics-token-012345678",
        "Basic metrics-token-0123456789",
        "",
    ] {
        assert_eq!(status(other).await, 401, "{other}");
    }
    assert_eq!(server.http.get("/metrics").await.status, 401);
    let elsewhere = call(&server.http, "GET", "/", "Bearer metrics-token-0123456789", &json!({})).await;
    elsewhere.problem(401, "unauthorized");
}
