//! One connection, from its first byte to its last.

use std::fmt::Display;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::Poll;

use hyper::server::conn::http1;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use hyper_util::server::graceful::GracefulConnection;
use tokio::net::TcpStream;
use tokio::time::Instant;
use tokio_rustls::TlsAcceptor;

use super::answer::Answering;
use super::pulse::{Pulse, Verdict};
use super::stream::Watched;
use super::{Answers, Certificates, Peer};

/// The headers of a request, and with HTTP/1 what is read at once.
const MAX_HEADER_BYTES: u32 = 32 * 1024;

/// How many answers may be under way on a connection of HTTP/2.
const MAX_STREAMS: u32 = 250;

/// What may be sent of a body before it is read. A connection has some more, so that one body that is not read stops no other.
const STREAM_WINDOW_BYTES: u32 = 64 * 1024;
const CONNECTION_WINDOW_BYTES: u32 = 256 * 1024;

/// What may wait of an answer for its reader, beyond the piece that comes next.
const SEND_BUFFER_BYTES: usize = 64 * 1024;

/// What a connection of HTTP/2 begins with.
const PREFACE: &[u8; 24] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

/// Speaks HTTP, by these rules.
#[derive(Clone, Debug)]
pub(super) struct Protocol {
    http1: http1::Builder,
    any: auto::Builder<TokioExecutor>,
}

impl Protocol {
    pub(super) fn new() -> Self {
        // The time limits are the pulse's: hyper's own for HTTP/1 would count idleness in, and those for HTTP/2 are none.
        let mut http1 = http1::Builder::new();
        http1.header_read_timeout(None).max_buf_size(MAX_HEADER_BYTES as usize);
        let mut any = auto::Builder::new(TokioExecutor::new());
        any.http1().header_read_timeout(None).max_buf_size(MAX_HEADER_BYTES as usize);
        any.http2()
            .max_header_list_size(MAX_HEADER_BYTES)
            .max_concurrent_streams(MAX_STREAMS)
            .initial_stream_window_size(STREAM_WINDOW_BYTES)
            .initial_connection_window_size(CONNECTION_WINDOW_BYTES)
            .max_send_buf_size(SEND_BUFFER_BYTES);
        Self { http1, any }
    }
}

/// Serves one connection until one of the two ends it.
pub(super) async fn serve<A: Answers>(
    protocol: &Protocol,
    stream: TcpStream,
    certificates: Option<Arc<Certificates>>,
    answers: Arc<A>,
    peer: Peer,
    pulse: Arc<Pulse>,
) {
    let answering = Answering { answers, peer: peer.clone(), pulse: Arc::clone(&pulse) };
    // Boxed: what is rare here, where mostly a proxy stands before the server, is not to be kept room for.
    if let Some(certificates) = certificates {
        let stream = Watched::new(stream, Arc::clone(&pulse));
        return Box::pin(talk_securely(protocol, stream, certificates, answering, &pulse)).await;
    }
    let Some(is_http1) = drive(pin!(is_http1(&stream)), &pulse, |_| Finished::Now).await else {
        return cut_off(&peer);
    };
    let stream = TokioIo::new(Watched::new(stream, Arc::clone(&pulse)));
    if is_http1 {
        talk(pin!(protocol.http1.serve_connection(stream, answering)), &peer, &pulse).await;
    } else {
        let mut connection = Box::pin(protocol.any.serve_connection(stream, answering));
        talk(connection.as_mut(), &peer, &pulse).await;
    }
}

/// Whether the first bytes that come are certainly no HTTP/2. Whoever reads them to see that takes room for them twice.
async fn is_http1(stream: &TcpStream) -> bool {
    let mut first = [0; PREFACE.len()];
    match stream.peek(&mut first).await {
        Ok(read) => read > 0 && !PREFACE.starts_with(&first[..read]),
        // Whoever reads next sees why.
        Err(_) => false,
    }
}

fn cut_off(peer: &Peer) {
    tracing::debug!(peer = peer.text(), "a connection was cut off");
}

async fn talk_securely<A: Answers>(
    protocol: &Protocol,
    stream: Watched<TcpStream>,
    certificates: Arc<Certificates>,
    answering: Answering<A>,
    pulse: &Pulse,
) {
    let peer = answering.peer.clone();
    // Who leaves during the handshake has asked for nothing yet.
    let handshake = pin!(TlsAcceptor::from(certificates.current()).accept(stream));
    match drive(handshake, pulse, |_| Finished::Now).await {
        Some(Ok(stream)) => {
            pulse.begins_anew();
            let connection = protocol.any.serve_connection(TokioIo::new(stream), answering);
            talk(pin!(connection), &peer, pulse).await;
        }
        // Anybody can cause this, as often as they like.
        Some(Err(why)) => tracing::debug!(peer = peer.text(), %why, "a TLS handshake failed"),
        None => tracing::debug!(peer = peer.text(), "a TLS handshake was cut off"),
    }
}

/// Drives a connection that speaks HTTP. It is told to end with the last answer, and does so by itself.
async fn talk<C>(talking: Pin<&mut C>, peer: &Peer, pulse: &Pulse)
where
    C: GracefulConnection,
    C::Error: Display,
{
    let finish = |talking: Pin<&mut C>| {
        talking.graceful_shutdown();
        Finished::InTime
    };
    match drive(talking, pulse, finish).await {
        Some(Ok(())) => {}
        Some(Err(why)) => tracing::debug!(peer = peer.text(), %why, "a connection broke off"),
        None => cut_off(peer),
    }
}

/// What comes of the wish that something may end.
enum Finished {
    /// It ends by itself.
    InTime,
    /// It can be dropped.
    Now,
}

/// Drives a connection as long as its pulse allows. `None` if it is cut off.
async fn drive<F: Future>(
    mut connection: Pin<&mut F>,
    pulse: &Pulse,
    finish: impl Fn(Pin<&mut F>) -> Finished,
) -> Option<F::Output> {
    let mut timer = pin!(tokio::time::sleep_until(Instant::now()));
    let mut rings_at = None;
    poll_fn(|cx| {
        pulse.driven_by(cx.waker());
        loop {
            if let Poll::Ready(ended) = connection.as_mut().poll(cx) {
                return Poll::Ready(Some(ended));
            }
            match pulse.verdict(Instant::now()) {
                Verdict::Cut => return Poll::Ready(None),
                Verdict::Finish => match finish(connection.as_mut()) {
                    Finished::InTime => continue,
                    Finished::Now => return Poll::Ready(None),
                },
                // A timer that rings too early does no harm: it is looked at again then.
                Verdict::GoOn(until) if rings_at.is_none_or(|at| until < at) => {
                    timer.as_mut().reset(until);
                    rings_at = Some(until);
                }
                Verdict::GoOn(_) => {}
            }
            if timer.as_mut().poll(cx).is_pending() {
                return Poll::Pending;
            }
            rings_at = None;
        }
    })
    .await
}
