//! Who may call, with HTTP Basic authentication.

use axum::http::header::WWW_AUTHENTICATE;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use crate::common::{Server, assert_has, file, run_of};

const CONFIG: &str = r"
repositories:
  - { owner: acme, name: shop, base_ref: main, expected_request_count: 1, ttl_seconds: 12 }
auth:
  basic:
    users: { ci: 'secret: with a colon', ops: other }
    admins: [ops]
";

fn basic(user_and_password: &str) -> String {
    format!("Basic {}", STANDARD.encode(user_and_password))
}

#[tokio::test]
async fn who_calls_is_asked_first_and_what_they_may_do_next() {
    let folder = tempfile::tempdir().unwrap();
    let config = file(folder.path(), "lease.yaml", CONFIG);
    let server = Server::start(&["--config", &config]).await;
    let body = run_of("a", 1).to_string();
    let call = async |method: &str, path: &str, credential: Option<&str>| {
        let mut headers = vec![("content-type", "application/json")];
        headers.extend(credential.map(|value| ("authorization", value)));
        server.http.call(method, path, &headers, body.clone()).await
    };
    let (ci, ops) = (basic("ci:secret: with a colon"), basic("ops:other"));
    let bad = [
        None,
        Some(basic("ci:wrong")),
        Some(basic("nobody:other")),
        Some(basic("ci")),
        Some("Basic !!!".to_owned()),
        Some("Basic".to_owned()),
        Some("Bearer abc".to_owned()),
        Some(String::new()),
    ];
    for credential in &bad {
        for (method, path) in [
            ("POST", "/acme/shop/main/acquire"),
            ("POST", "/acme/shop/main/release"),
            ("POST", "/acme/shop/main/withdraw"),
            ("GET", "/acme/shop/main"),
            ("GET", "/"),
            ("DELETE", "/acme/shop/main"),
            // Without a credential nobody learns what is served.
            ("GET", "/not/served/here"),
        ] {
            let reply = call(method, path, credential.as_deref()).await;
            reply.problem(401, "unauthorized");
            assert!(
                reply.headers[WWW_AUTHENTICATE].to_str().unwrap().starts_with("Basic realm="),
                "{reply:?}"
            );
        }
    }
    for open in ["/healthz", "/readyz", "/metrics", "/openapi.json"] {
        assert_eq!(call("GET", open, None).await.status, 200, "{open}");
    }
    assert_eq!(call("GET", "/", Some(&ci)).await.ok(), json!({}), "all those have changed nothing");

    let granted = call("POST", "/acme/shop/main/acquire", Some(&ci)).await.ok();
    assert_has(&granted, &json!({"status": "acquired"}), "a run");
    let seen = call("GET", "/acme/shop/main", Some(&ci)).await.ok();
    assert_has(&seen, &json!({"acquired": {"head_sha": "a"}, "config": {"ttl": 12}}), "a look");
    let refused = call("DELETE", "/acme/shop/main", Some(&ci)).await;
    assert!(refused.problem(403, "forbidden")["detail"].as_str().unwrap().contains("admin"));
    assert_eq!(refused.header("www-authenticate"), None);
    assert_eq!(call("GET", "/acme/shop/main", Some(&ci)).await.ok(), seen, "a refusal changes nothing");
    call("DELETE", "/acme/shop/main", Some(&ops)).await.ok();

    // Neither the log nor an answer repeats a secret.
    let log = server.whole_log().await.join("\n");
    assert!(!log.contains("secret") && !log.contains(&STANDARD.encode("ci:wrong")), "{log}");
    assert!(log.contains(r#""caller":"ci""#), "{log}");
}

#[tokio::test]
async fn what_the_file_does_not_list_is_not_served() {
    let folder = tempfile::tempdir().unwrap();
    let config = file(folder.path(), "lease.yaml", &CONFIG[..CONFIG.find("auth:").unwrap()]);
    let server = Server::start(&["--config", &config]).await;
    let http = &server.http;
    for (method, path) in [
        ("GET", "/acme/shop/develop"),
        ("DELETE", "/acme/shop/develop"),
        ("POST", "/acme/other/main/acquire"),
        ("POST", "/other/shop/main/aquire"),
        ("POST", "/acme/shop/main2/release"),
        ("POST", "/acme/shop/release/1.x/withdraw"),
    ] {
        let headers = [("content-type", "application/json"), ("prefer", "wait=5")];
        let reply = http.call(method, path, &headers, run_of("a", 1).to_string()).await;
        reply.problem(404, "provider-not-served");
    }
    assert_has(
        &http.ok("/acme/shop/main/acquire", run_of("a", 1)).await,
        &json!({"status": "acquired"}),
        "served",
    );
    let all = http.get("/").await.ok();
    assert_eq!(all.as_object().unwrap().len(), 1, "{all}");
}
