//! An answer on its way out: in pieces, so that it can be told whether its reader takes them.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::body::{Body, Bytes, HttpBody};
use axum::http::header::CONTENT_LENGTH;
use axum::http::{Method, Response, Version};
use futures_util::FutureExt as _;
use hyper::body::{Frame, Incoming, SizeHint};
use hyper::service::Service;

use super::pulse::Pulse;
use super::{Answers, Peer};

/// With HTTP/2 a piece is in memory a second time while it waits for its reader, and the reader has to take all of it in time.
const PIECE_BYTES: usize = 16 * 1024;

/// Hands requests on, and tells the pulse of their connection.
#[derive(Debug)]
pub(super) struct Answering<A> {
    pub(super) answers: Arc<A>,
    pub(super) peer: Peer,
    pub(super) pulse: Arc<Pulse>,
}

impl<A: Answers> Service<hyper::Request<Incoming>> for Answering<A> {
    type Response = Response<Answer>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Infallible>> + Send>>;

    fn call(&self, request: hyper::Request<Incoming>) -> Self::Future {
        let number = self.pulse.request(request.version() == Version::HTTP_2);
        // From here on: a client that goes away before the answer drops it, too.
        let turn = Turn { pulse: Arc::clone(&self.pulse), number };
        let is_head = request.method() == Method::HEAD;
        let answer = Arc::clone(&self.answers).answer(request.map(Body::new), self.peer.clone());
        Box::pin(answer.map(move |answer| {
            let answer = if is_head { without_body(answer) } else { answer };
            Ok(answer.map(|body| Answer { body, rest: Bytes::new(), turn }))
        }))
    }
}

/// The answer to `HEAD`: hyper leaves out the body with HTTP/1 only.
fn without_body(mut answer: Response<Body>) -> Response<Body> {
    if let Some(length) = answer.body().size_hint().exact() {
        answer.headers_mut().entry(CONTENT_LENGTH).or_insert_with(|| length.into());
    }
    answer.map(|_| Body::empty())
}

/// Somebody waits for an answer.
#[derive(Debug)]
struct Turn {
    pulse: Arc<Pulse>,
    number: u64,
}

impl Drop for Turn {
    fn drop(&mut self) {
        self.pulse.answered(self.number);
    }
}

/// A body in pieces.
#[derive(Debug)]
pub(super) struct Answer {
    body: Body,
    /// What of the last piece was too much for one.
    rest: Bytes,
    turn: Turn,
}

impl HttpBody for Answer {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        self.turn.pulse.asked_for(self.turn.number);
        if self.rest.is_empty() {
            match Pin::new(&mut self.body).poll_frame(cx) {
                Poll::Ready(Some(Ok(frame))) => match frame.into_data() {
                    Ok(data) => self.rest = data,
                    Err(trailers) => return Poll::Ready(Some(Ok(trailers))),
                },
                other @ (Poll::Ready(None | Some(Err(_))) | Poll::Pending) => return other,
            }
        }
        self.turn.pulse.handed_out(self.turn.number);
        let length = self.rest.len().min(PIECE_BYTES);
        Poll::Ready(Some(Ok(Frame::data(self.rest.split_to(length)))))
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty() && self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        let hint = self.body.size_hint();
        let rest = self.rest.len() as u64;
        let mut whole = SizeHint::new();
        whole.set_lower(hint.lower() + rest);
        if let Some(upper) = hint.upper() {
            whole.set_upper(upper + rest);
        }
        whole
    }
}
