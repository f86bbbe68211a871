//! A collector that keeps what it gets, or behaves badly.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use opentelemetry_proto::tonic::collector::trace::v1::ExportTraceServiceRequest;
use opentelemetry_proto::tonic::common::v1::KeyValue;
use opentelemetry_proto::tonic::common::v1::any_value::Value;
use opentelemetry_proto::tonic::trace::v1::Span;
use prost::Message as _;
use tokio::net::TcpListener;

use crate::common::until;

/// What it does with what it is sent.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Manner {
    /// Takes it.
    Good,
    /// Takes it, and answers something that nobody can read.
    Garbage,
    /// Answers that something is wrong, with that status.
    Refuses(StatusCode),
    /// Never answers.
    Hangs,
}

/// What it was sent at once.
#[derive(Clone, Debug)]
pub(crate) struct Export {
    pub(crate) path: String,
    pub(crate) headers: HeaderMap,
    pub(crate) request: ExportTraceServiceRequest,
}

#[derive(Debug)]
pub(crate) struct Collector {
    address: SocketAddr,
    exports: Arc<Mutex<Vec<Export>>>,
}

impl Collector {
    pub(crate) async fn start(manner: Manner) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let exports = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&exports);
        let take = async move |uri: axum::http::Uri, headers: HeaderMap, body: Bytes| -> Response {
            let request = ExportTraceServiceRequest::decode(body).unwrap();
            kept.lock().unwrap().push(Export { path: uri.path().to_owned(), headers, request });
            match manner {
                Manner::Good => StatusCode::OK.into_response(),
                Manner::Garbage => (StatusCode::OK, vec![0xff; 100_000]).into_response(),
                Manner::Refuses(status) => (status, [("location", "/elsewhere")]).into_response(),
                Manner::Hangs => std::future::pending().await,
            }
        };
        tokio::spawn(async move { axum::serve(listener, Router::new().fallback(take)).await });
        Self { address, exports }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(crate) fn exports(&self) -> Vec<Export> {
        self.exports.lock().unwrap().clone()
    }

    pub(crate) fn spans(&self) -> Vec<Span> {
        let resources = self.exports().into_iter().flat_map(|export| export.request.resource_spans);
        resources.flat_map(|resource| resource.scope_spans).flat_map(|scope| scope.spans).collect()
    }

    /// The first span that is as wanted, once it is there.
    pub(crate) async fn span(&self, what: &str, wanted: impl Fn(&Span) -> bool) -> Span {
        until(what, async || self.spans().into_iter().find(&wanted)).await
    }
}

/// An attribute as text.
pub(crate) fn attribute(attributes: &[KeyValue], name: &str) -> Option<String> {
    let attribute = attributes.iter().find(|attribute| attribute.key == name)?;
    let value = attribute.value.clone()?.value?;
    if let Value::StringValue(text) = value {
        return Some(text);
    }
    let Value::IntValue(number) = value else { panic!("{name} is {value:?}") };
    Some(number.to_string())
}

pub(crate) fn hex(id: &[u8]) -> String {
    id.iter().fold(String::new(), |text, byte| format!("{text}{byte:02x}"))
}
