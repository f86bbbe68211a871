//! What the server is compared with: handlers on the same foundation that decide nothing.

use std::fs::File;
use std::io::Write as _;
use std::net::SocketAddr;
use std::sync::mpsc;

use axum::body::Bytes;
use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use axum::{Json, Router};
use clap::ValueEnum;
use serde::{Deserialize, Serialize};
use tokio::sync::oneshot;

/// What a server can be compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Limit {
    /// It reads a request's body, and writes an answer's
    Answering,
    /// The same; before it answers it appends to a file and synchronises that, for all who came meanwhile at once
    Synced,
    /// It never answers
    Holding,
}

impl Limit {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Answering => "answering",
            Self::Synced => "synced",
            Self::Holding => "holding",
        }
    }
}

/// The members that runs send.
#[derive(Debug, Deserialize)]
struct Asked {
    head_sha: String,
    priority: Option<u64>,
    head_ref: Option<String>,
    client_id: Option<String>,
    #[serde(default)]
    commits: Vec<String>,
    run_url: Option<String>,
}

/// As long as what the server answers.
#[derive(Debug, Serialize)]
struct Told<'a> {
    head_sha: &'a str,
    head_ref: Option<&'a str>,
    priority: u64,
    status: &'a str,
    request: Within<'a>,
    round: usize,
    reason: &'a str,
    detail: &'a str,
    position: usize,
    stable_at: &'a str,
    known_request_count: usize,
    expected_request_count: usize,
}

#[derive(Debug, Serialize)]
struct Within<'a> {
    head_sha: &'a str,
    head_ref: Option<&'a str>,
    priority: u64,
    status: &'a str,
}

fn answer(body: &[u8]) -> Response {
    let Ok(asked) = serde_json::from_slice::<Asked>(body) else {
        return axum::http::StatusCode::UNPROCESSABLE_ENTITY.into_response();
    };
    let length = asked.client_id.map_or(0, |id| id.len()) + asked.run_url.map_or(0, |url| url.len());
    let (head_sha, head_ref) = (&*asked.head_sha, asked.head_ref.as_deref());
    let (priority, status) = (asked.priority.unwrap_or_default(), "pending");
    let told = Told {
        head_sha,
        head_ref,
        priority,
        status,
        request: Within { head_sha, head_ref, priority, status },
        round: 1 + length,
        reason: "stabilising",
        detail: "the round may still grow: 3 of 4 expected requests so far, stable at 14:03:07 unless another joins",
        position: 1 + asked.commits.len(),
        stable_at: "2026-03-01T14:03:07.250Z",
        known_request_count: 3,
        expected_request_count: 4,
    };
    Json(told).into_response()
}

type Sync = (Bytes, oneshot::Sender<()>);

/// Appends and synchronises; while it does so the next ones gather.
fn append(asked: &mpsc::Receiver<Sync>) {
    let mut file = File::create("appended").unwrap();
    while let Ok(first) = asked.recv() {
        let batch: Vec<Sync> = [first].into_iter().chain(asked.try_iter()).collect();
        let bytes: Vec<u8> =
            batch.iter().flat_map(|(bytes, _)| bytes.iter().copied().chain([b'\n'])).collect();
        file.write_all(&bytes).unwrap();
        file.sync_data().unwrap();
        for (_, done) in batch {
            let _ = done.send(());
        }
    }
}

/// Serves as that until it is killed.
pub(crate) async fn serve(limit: Limit) {
    lease_server::net::raise_file_limit();
    let routes = match limit {
        Limit::Answering => Router::new().fallback(async |body: Bytes| answer(&body)),
        Limit::Synced => {
            let (send, asked) = mpsc::channel();
            std::thread::spawn(move || append(&asked));
            let handler = async |State(writer): State<mpsc::Sender<Sync>>, body: Bytes| {
                let (done, synced) = oneshot::channel();
                writer.send((body.clone(), done)).unwrap();
                synced.await.unwrap();
                answer(&body)
            };
            Router::new().fallback(handler).with_state(send)
        }
        Limit::Holding => Router::new().fallback(async |_: Bytes| std::future::pending::<Response>().await),
    };
    let listener = tokio::net::TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], 0))).await.unwrap();
    eprintln!("listening on http://{}", listener.local_addr().unwrap());
    axum::serve(listener, routes).await.unwrap();
}
