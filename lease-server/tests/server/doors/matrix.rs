//! Every route, with every credential, for a repository that is the caller's own and for one that is not.

use std::collections::BTreeSet;

use serde_json::json;

use super::issuer::{AUDIENCE, Issuer, SHA};
use crate::common::{Server, file};

/// Whom a route is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum For {
    Anyone,
    Read,
    Run,
    Admin,
}

/// How far a credential reaches in a repository.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reach {
    /// It is not known whose it is.
    Unknown,
    /// It is known, and they have no business here.
    None,
    Upto(For),
}

use Reach::{None as Nowhere, Unknown, Upto};

/// Every route, as the server's own document lists them.
const ROUTES: [(&str, &str, For); 16] = [
    ("GET", "/", For::Read),
    ("GET", "/events", For::Read),
    ("GET", "/healthz", For::Anyone),
    ("GET", "/readyz", For::Anyone),
    ("GET", "/metrics", For::Anyone),
    ("GET", "/openapi.json", For::Anyone),
    ("GET", "/{owner}/{repo}/{base_ref}", For::Read),
    ("POST", "/{owner}/{repo}/{base_ref}", For::Admin),
    ("DELETE", "/{owner}/{repo}/{base_ref}", For::Admin),
    ("POST", "/{owner}/{repo}/{base_ref}/acquire", For::Run),
    ("POST", "/{owner}/{repo}/{base_ref}/aquire", For::Run),
    ("POST", "/{owner}/{repo}/{base_ref}/release", For::Run),
    ("POST", "/{owner}/{repo}/{base_ref}/withdraw", For::Run),
    ("GET", "/{owner}/{repo}/{base_ref}/history", For::Read),
    ("POST", "/{owner}/{repo}/{base_ref}/end-lease", For::Admin),
    ("GET", "/{owner}/{repo}/{base_ref}/events", For::Read),
];

fn config(issuer: &str, anonymous: &str) -> String {
    format!(
        r#"
auth:
  basic: {{ users: {{ ci: ci-password, boss: boss-password }}, admins: [boss] }}
  tokens:
    - {{ name: reads, token: reads-0123456789, role: read }}
    - {{ name: runs, token: runs-0123456789ab, role: run }}
    - {{ name: rules, token: rules-0123456789, role: admin }}
    - {{ name: reads-acme, token: reads-acme-012345, role: read, repositories: ["acme/*"] }}
    - {{ name: runs-acme, token: runs-acme-0123456, role: run, repositories: ["acme/*"] }}
    - {{ name: rules-acme, token: rules-acme-012345, role: admin, repositories: ["acme/*", "nobody/nothing"] }}
  github_oidc: {{ audience: {AUDIENCE}, allow: ["acme/*"], owner_id: 123, issuer: {issuer} }}
  anonymous: {anonymous}
"#
    )
}

/// Every credential, and how far it reaches in `acme/shop` and in `other/shop`.
fn credentials(issuer: &Issuer, anonymous: Reach) -> Vec<(&'static str, Option<String>, Reach, Reach)> {
    use base64::Engine as _;
    let basic = |text: &str| Some(format!("Basic {}", base64::prelude::BASE64_STANDARD.encode(text)));
    let bearer = |text: &str| Some(format!("Bearer {text}"));
    vec![
        ("none", None, anonymous, anonymous),
        ("an empty one", Some(String::new()), Unknown, Unknown),
        ("a wrong password", basic("ci:wrong"), Unknown, Unknown),
        ("a wrong token", bearer("runs-0123456789abc"), Unknown, Unknown),
        ("a password as a token", bearer("ci-password"), Unknown, Unknown),
        ("an expired run", Some(issuer.bearer_with(json!({"exp": 1}))), Unknown, Unknown),
        ("a user", basic("ci:ci-password"), Upto(For::Run), Upto(For::Run)),
        ("an admin", basic("boss:boss-password"), Upto(For::Admin), Upto(For::Admin)),
        ("token read", bearer("reads-0123456789"), Upto(For::Read), Upto(For::Read)),
        ("token run", bearer("runs-0123456789ab"), Upto(For::Run), Upto(For::Run)),
        ("token admin", bearer("rules-0123456789"), Upto(For::Admin), Upto(For::Admin)),
        ("token read, acme only", bearer("reads-acme-012345"), Upto(For::Read), Nowhere),
        ("token run, acme only", bearer("runs-acme-0123456"), Upto(For::Run), Nowhere),
        ("token admin, acme only", bearer("rules-acme-012345"), Upto(For::Admin), Nowhere),
        ("a run of acme/shop", Some(issuer.bearer()), Upto(For::Run), Nowhere),
        (
            "a run of acme/website",
            Some(issuer.bearer_with(json!({"repository": "acme/website"}))),
            Nowhere,
            Nowhere,
        ),
        (
            "a run that is not let in",
            Some(issuer.bearer_with(json!({"repository": "other/shop"}))),
            Nowhere,
            Nowhere,
        ),
    ]
}

/// The status of who is not let in; `None` for who is.
fn refusal(route: For, reach: Reach, is_anonymous: bool) -> Option<u16> {
    match (route, reach) {
        (For::Anyone, _) => None,
        (_, Unknown) => Some(401),
        (_, Nowhere) => Some(403),
        (route, Upto(role)) if role >= route => None,
        // Somebody who has not said who they are may be somebody who may.
        (_, Upto(_)) => Some(if is_anonymous { 401 } else { 403 }),
    }
}

async fn check(anonymous: &str, reach: Reach) {
    let issuer = Issuer::start().await;
    let folder = tempfile::tempdir().unwrap();
    let server =
        Server::start(&["--config", &file(folder.path(), "lease.yaml", &config(&issuer.url, anonymous))])
            .await;
    let http = &server.http;
    let document = http.get("/openapi.json").await.ok();
    let listed: BTreeSet<(String, String)> = document["paths"]
        .as_object()
        .unwrap()
        .iter()
        .flat_map(|(path, methods)| {
            methods.as_object().unwrap().keys().map(|method| (method.to_uppercase(), path.clone()))
        })
        .collect();
    let known: BTreeSet<(String, String)> =
        ROUTES.iter().map(|(method, path, _)| ((*method).to_owned(), (*path).to_owned())).collect();
    assert_eq!(listed, known, "a route that is not in the matrix");

    for (name, credential, own, foreign) in credentials(&issuer, reach) {
        for (method, path, route) in ROUTES {
            for (repository, reach) in [("acme/shop", own), ("other/shop", foreign)] {
                let target = path.replace("{owner}/{repo}", repository).replace("{base_ref}", "main");
                let methods = if method == "GET" { vec!["GET", "HEAD"] } else { vec![method] };
                for method in methods {
                    let body = json!({"head_sha": SHA, "priority": 1, "status": if path.ends_with("release") { "success" } else { "pending" }});
                    // It takes what forms send, and nothing else.
                    let is_form = method == "POST" && path.ends_with("/{base_ref}");
                    let (media_type, body) = if is_form {
                        ("application/x-www-form-urlencoded", "do=clear".to_owned())
                    } else {
                        ("application/json", body.to_string())
                    };
                    let headers = [
                        ("content-type", media_type),
                        ("authorization", credential.as_deref().unwrap_or_default()),
                    ];
                    let headers = &headers[..if credential.is_some() { 2 } else { 1 }];
                    let reply = if method == "GET" && path.ends_with("/events") {
                        // They have no end.
                        http.events(&target, &headers[1..]).await.without_body()
                    } else {
                        http.call(method, &target, headers, body).await
                    };
                    let what = format!("{name}: {method} {target}: {reply:?}");
                    let is_list = matches!(path, "/" | "/events");
                    // A list shows what one may see, which may be nothing; so whoever is known gets one.
                    let is_let_in = name != "a run that is not let in";
                    let reach =
                        if reach == Nowhere && is_list && is_let_in { Upto(For::Read) } else { reach };
                    match refusal(route, reach, credential.is_none()) {
                        Some(status) => {
                            assert_eq!(reply.status, status, "{what}");
                            assert_eq!(reply.header("www-authenticate").is_some(), status == 401, "{what}");
                        }
                        None => assert!(!matches!(reply.status, 401 | 403 | 500..), "{what}"),
                    }
                    if path == "/" && method == "GET" && reply.status == 200 {
                        let all = reply.json();
                        let foreign_is_seen =
                            all.as_object().unwrap().keys().any(|key| key.starts_with("other:"));
                        assert!(!foreign_is_seen || matches!(foreign, Upto(_)), "{what}");
                    }
                }
            }
        }
    }
}

#[tokio::test]
async fn every_route_is_for_whom_it_is_for() {
    check("none", Unknown).await;
}

#[tokio::test]
async fn anonymous_reading_opens_what_is_read_and_nothing_else() {
    check("read", Upto(For::Read)).await;
}
