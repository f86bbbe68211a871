//! One connection that sends requests, one after the other.

use http_body_util::{BodyExt as _, Full};
use hyper::body::Bytes;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper::header::{CONTENT_TYPE, HOST};
use hyper::{Method, Request};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

/// A connection that is kept.
#[derive(Debug)]
pub(crate) struct Connection {
    sender: SendRequest<Full<Bytes>>,
    host: String,
}

impl Connection {
    pub(crate) async fn open(address: &str) -> Self {
        let stream = TcpStream::connect(address)
            .await
            .unwrap_or_else(|why| panic!("cannot connect to {address}: {why}"));
        stream.set_nodelay(true).unwrap();
        let (sender, connection) = handshake(TokioIo::new(stream)).await.unwrap();
        tokio::spawn(async move { drop(connection.await) });
        Self { sender, host: address.to_owned() }
    }

    /// The answer's text. Whatever is not answered with 200 ends the benchmark.
    pub(crate) async fn post(&mut self, path: &str, body: &str) -> Bytes {
        self.send(Method::POST, path, body, None).await
    }

    /// The same, and the answer may take so many seconds.
    pub(crate) async fn wait(&mut self, path: &str, body: &str, seconds: u64) -> Bytes {
        self.send(Method::POST, path, body, Some(seconds)).await
    }

    pub(crate) async fn get(&mut self, path: &str) -> Bytes {
        self.send(Method::GET, path, "", None).await
    }

    async fn send(&mut self, method: Method, path: &str, body: &str, wait_seconds: Option<u64>) -> Bytes {
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header(HOST, &self.host)
            .header(CONTENT_TYPE, "application/json");
        if let Some(seconds) = wait_seconds {
            request = request.header("prefer", format!("wait={seconds}"));
        }
        let request = request.body(Full::from(body.to_owned())).unwrap();
        // The last answer may have been read before the connection has noticed that it is over.
        self.sender.ready().await.unwrap();
        let response = self.sender.send_request(request).await.unwrap();
        let status = response.status();
        let text = response.into_body().collect().await.unwrap().to_bytes();
        assert_eq!(status, 200, "{path}: {}", text.escape_ascii());
        text
    }
}

/// Whether an answer says that this is the request's status, in either spelling.
pub(crate) fn says(answer: &[u8], status: &str) -> bool {
    let answer: serde_json::Value = serde_json::from_slice(answer).unwrap_or_default();
    let told = answer["status"].as_str().unwrap_or_default();
    told == status || (status == "acquired" && told == "aquired")
}
