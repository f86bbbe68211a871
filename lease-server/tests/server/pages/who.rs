//! Who may look: with a browser, and at events.

use crate::common::{Server, file, run_of};

const CONFIG: &str = r#"
auth:
  basic: { users: { ci: ci-password } }
  tokens:
    - { name: board, token: board-0123456789, role: read, repositories: ["acme/*"] }
"#;
const CI: (&str, &str) = ("authorization", "Basic Y2k6Y2ktcGFzc3dvcmQ=");
const BOARD: (&str, &str) = ("authorization", "Bearer board-0123456789");
const PAGE: (&str, &str) = ("accept", "text/html");

async fn server() -> Server {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start(&["--config", &file(folder.path(), "lease.yaml", CONFIG)]).await;
    for provider in ["/acme/shop/main", "/other/shop/main"] {
        let headers = [CI, ("content-type", "application/json")];
        let reply = server
            .http
            .call("POST", &format!("{provider}/acquire"), &headers, run_of("a", 1).to_string())
            .await;
        reply.ok();
    }
    server
}

#[tokio::test]
async fn a_browser_is_asked_who_it_is_and_told_in_a_page() {
    let server = server().await;
    for path in ["/", "/acme/shop/main"] {
        let refused = server.http.call("GET", path, &[PAGE], "").await;
        assert_eq!(refused.status, 401);
        assert!(
            refused
                .headers
                .get_all("www-authenticate")
                .iter()
                .any(|one| one.as_bytes().starts_with(b"Basic"))
        );
        assert!(refused.text.contains("<h1>A credential is needed</h1>"), "{}", refused.text);
        server.http.get(path).await.problem(401, "unauthorized");
    }
    let foreign = server.http.call("GET", "/other/shop/main", &[PAGE, BOARD], "").await;
    assert_eq!((foreign.status, foreign.header("content-type")), (403, Some("text/html; charset=utf-8")));
    let all = server.http.call("GET", "/", &[PAGE, BOARD], "").await.text;
    assert!(all.contains("acme") && !all.contains("other"), "{all}");
}

#[tokio::test]
async fn an_onlooker_hears_of_what_it_may_see_and_nothing_else() {
    let server = server().await;
    let http = &server.http;
    assert_eq!(http.events("/events", &[]).await.status, 401);
    assert_eq!(http.events("/other/shop/main/events", &[BOARD]).await.status, 403);
    let mut events = http.events("/events", &[BOARD]).await;
    assert_eq!(events.next().await.provider(), "acme:shop:main");
    for (provider, sha) in [("/other/shop/main", "b"), ("/acme/shop/main", "b")] {
        let headers = [CI, ("content-type", "application/json")];
        http.call("POST", &format!("{provider}/acquire"), &headers, run_of(sha, 1).to_string()).await.ok();
    }
    let next = events.next().await;
    assert_eq!((next.provider(), next.json()["known"].as_array().unwrap().len()), ("acme:shop:main", 2));
}
