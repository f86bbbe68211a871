//! An issuer of tokens as GitHub's is, for a server under test.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{SystemTime, UNIX_EPOCH};

use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;
use axum::{Json, Router};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use super::keys::{Key, keys};
use crate::common::with;

pub(crate) const AUDIENCE: &str = "https://lease.example.com";

/// The commit that runs test, where they don't say otherwise.
pub(crate) const SHA: &str = "0f9df6d1f5ba9b7a2d4a5a1c9f3e8b7d6c5b4a39";

/// The issuer. It is gone when this is dropped.
pub(crate) struct Issuer {
    pub(crate) url: String,
    shared: Arc<Shared>,
    serving: JoinHandle<()>,
}

struct Shared {
    url: String,
    state: Mutex<How>,
    fetches: AtomicUsize,
}

/// How it answers.
#[derive(Clone)]
pub(crate) enum How {
    /// With these keys.
    Keys(Value),
    /// Not at all well.
    Broken,
    /// Never.
    Silent,
    /// With this, whatever it is, in place of where its keys are.
    Discovery(Value),
}

impl Issuer {
    /// One that publishes its first key.
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let shared = Arc::new(Shared {
            url: url.clone(),
            state: Mutex::new(How::Keys(json!([keys()[0].published()]))),
            fetches: AtomicUsize::new(0),
        });
        let app = Router::new()
            .route("/.well-known/openid-configuration", get(discovery))
            .route("/keys", get(published))
            .with_state(Arc::clone(&shared));
        let serving = tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
        Self { url, shared, serving }
    }

    pub(crate) fn answers(&self, how: How) {
        *self.shared.state.lock().unwrap() = how;
    }

    /// Publishes these keys, and no others.
    pub(crate) fn publishes(&self, keys: &[&Key]) {
        self.answers(How::Keys(keys.iter().map(|key| key.published()).collect()));
    }

    /// How often its keys have been fetched.
    pub(crate) fn fetches(&self) -> usize {
        self.shared.fetches.load(Ordering::SeqCst)
    }

    /// What a run of a merge queue's token says.
    pub(crate) fn claims(&self) -> Value {
        let now = now();
        json!({
            "iss": self.url, "aud": AUDIENCE, "iat": now - 10, "nbf": now - 10, "exp": now + 290,
            "jti": "0d5bd1e7", "sub": "repo:acme/shop:ref:refs/heads/gh-readonly-queue/main/pr-12-0f9df6d1",
            "repository": "acme/shop", "repository_id": "456",
            "repository_owner": "acme", "repository_owner_id": "123",
            "event_name": "merge_group", "ref": "refs/heads/gh-readonly-queue/main/pr-12-0f9df6d1", "ref_type": "branch",
            "sha": SHA, "run_id": "7001", "run_attempt": "2", "actor": "octocat", "actor_id": "1",
        })
    }

    /// A token like that, in which some claims are others; `null` takes one out.
    pub(crate) fn token_with(&self, more: Value) -> String {
        let mut claims = with(self.claims(), more);
        claims.as_object_mut().unwrap().retain(|_, value| !value.is_null());
        keys()[0].token(&claims)
    }

    /// The `Authorization` of a run of a merge queue.
    pub(crate) fn bearer(&self) -> String {
        self.bearer_with(json!({}))
    }

    pub(crate) fn bearer_with(&self, more: Value) -> String {
        format!("Bearer {}", self.token_with(more))
    }
}

impl Drop for Issuer {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

pub(crate) fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()
}

async fn discovery(State(shared): State<Arc<Shared>>) -> Result<Json<Value>, StatusCode> {
    let how = shared.state.lock().unwrap().clone();
    match how {
        How::Keys(_) => Ok(Json(json!({"issuer": shared.url, "jwks_uri": format!("{}/keys", shared.url)}))),
        How::Broken => Err(StatusCode::BAD_GATEWAY),
        How::Silent => std::future::pending().await,
        How::Discovery(document) => Ok(Json(document)),
    }
}

async fn published(State(shared): State<Arc<Shared>>) -> Result<Json<Value>, StatusCode> {
    shared.fetches.fetch_add(1, Ordering::SeqCst);
    match &*shared.state.lock().unwrap() {
        How::Keys(keys) => Ok(Json(json!({"keys": keys}))),
        How::Broken | How::Silent | How::Discovery(_) => Err(StatusCode::BAD_GATEWAY),
    }
}
