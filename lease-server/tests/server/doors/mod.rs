//! Who is let in, and how far: real credentials, forged ones, and every route with every one of them.
//!
//! | subject | file |
//! | --- | --- |
//! | an issuer of tokens like GitHub's, with keys of its own | `issuer.rs`, `keys.rs` |
//! | what a run may do with its token | `runs.rs` |
//! | tokens that are not good | `forgeries.rs` |
//! | keys that change, and an issuer that is down | `rotation.rs` |
//! | every route × every credential × own and foreign repositories | `matrix.rs` |
//! | tokens, anonymous reading, the metrics' token | `tokens.rs` |

mod forgeries;
pub(crate) mod issuer;
pub(crate) mod keys;
mod matrix;
mod rotation;
mod runs;
mod tokens;

use axum::http::header::AUTHORIZATION;
use serde_json::Value;

use crate::common::{Http, Reply, Server, file};
use issuer::Issuer;

/// The token of an admin.
pub(crate) const OPS: &str = "Bearer ops-token-0123456789";

/// A server that lets in runs of `acme`, whose account is 123, by this issuer's tokens, and an admin. A round has one request.
pub(crate) async fn server_of(issuer: &Issuer, more: &str) -> Server {
    let folder = tempfile::tempdir().unwrap();
    let config = file(
        folder.path(),
        "lease.yaml",
        &format!(
            r#"
defaults: {{ expected_request_count: 1, stabilize_duration_seconds: 300 }}
auth:
  tokens: [{{ name: ops, token: ops-token-0123456789, role: admin }}]
  github_oidc:
    audience: {audience}
    allow: ["acme/*"]
    owner_id: 123
    issuer: {issuer}
{more}
"#,
            audience = issuer::AUDIENCE,
            issuer = issuer.url,
        ),
    );
    Server::start(&["--config", &config]).await
}

/// A request with that `Authorization`.
pub(crate) async fn call(http: &Http, method: &str, path: &str, authorization: &str, body: &Value) -> Reply {
    let headers = [("content-type", "application/json"), (AUTHORIZATION.as_str(), authorization)];
    http.call(method, path, &headers, body.to_string()).await
}
