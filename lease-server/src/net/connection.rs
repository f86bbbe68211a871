//! One connection, from its first byte to its last.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::Poll;

use axum::Router;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::Instant;
use tokio_rustls::TlsAcceptor;

use super::answer::Answering;
use super::pulse::{Pulse, Verdict};
use super::stream::Watched;
use super::{Certificates, Peer};

/// The headers of a request, and with HTTP/1 what is read at once.
const MAX_HEADER_BYTES: u32 = 32 * 1024;

/// How many answers may be under way on a connection of HTTP/2.
const MAX_STREAMS: u32 = 250;

/// What may be sent of a body before it is read. A connection has some more, so that one body that is not read stops no other.
const STREAM_WINDOW_BYTES: u32 = 64 * 1024;
const CONNECTION_WINDOW_BYTES: u32 = 256 * 1024;

/// What may wait of an answer for its reader, beyond the piece that comes next.
const SEND_BUFFER_BYTES: usize = 64 * 1024;

/// Speaks HTTP, by these rules.
#[derive(Clone, Debug)]
pub(super) struct Protocol(auto::Builder<TokioExecutor>);

impl Protocol {
    pub(super) fn new() -> Self {
        let mut builder = auto::Builder::new(TokioExecutor::new());
        // The time limits are the pulse's: hyper's own for HTTP/1 would count idleness in, and those for HTTP/2 are none.
        builder.http1().header_read_timeout(None).max_buf_size(MAX_HEADER_BYTES as usize);
        builder
            .http2()
            .max_header_list_size(MAX_HEADER_BYTES)
            .max_concurrent_streams(MAX_STREAMS)
            .initial_stream_window_size(STREAM_WINDOW_BYTES)
            .initial_connection_window_size(CONNECTION_WINDOW_BYTES)
            .max_send_buf_size(SEND_BUFFER_BYTES);
        Self(builder)
    }
}

/// Serves one connection until one of the two ends it.
pub(super) async fn serve(
    protocol: &Protocol,
    stream: TcpStream,
    certificates: Option<Arc<Certificates>>,
    routes: Router,
    peer: Peer,
    pulse: Arc<Pulse>,
) {
    let stream = Watched::new(stream, Arc::clone(&pulse));
    let answering = Answering { routes: TowerToHyperService::new(routes), peer, pulse: Arc::clone(&pulse) };
    match certificates {
        None => talk(protocol, stream, answering, &pulse).await,
        // Boxed: what TLS takes is not to be kept room for where a proxy has done with it.
        Some(certificates) => {
            Box::pin(talk_securely(protocol, stream, certificates, answering, &pulse)).await;
        }
    }
}

async fn talk_securely(
    protocol: &Protocol,
    stream: Watched<TcpStream>,
    certificates: Arc<Certificates>,
    answering: Answering,
    pulse: &Pulse,
) {
    let peer = answering.peer;
    // Who leaves during the handshake has asked for nothing yet.
    let handshake = pin!(TlsAcceptor::from(certificates.current()).accept(stream));
    match drive(handshake, pulse, |_| Finished::Now).await {
        Some(Ok(stream)) => {
            pulse.begins_anew();
            talk(protocol, stream, answering, pulse).await;
        }
        // Anybody can cause this, as often as they like.
        Some(Err(why)) => tracing::debug!(peer = %peer.address(), %why, "a TLS handshake failed"),
        None => tracing::debug!(peer = %peer.address(), "a TLS handshake was cut off"),
    }
}

async fn talk<S>(protocol: &Protocol, stream: S, answering: Answering, pulse: &Pulse)
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let peer = answering.peer;
    let talking = pin!(protocol.0.serve_connection(TokioIo::new(stream), answering));
    let finish = |talking: Pin<&mut auto::Connection<'_, _, _, _>>| {
        talking.graceful_shutdown();
        Finished::InTime
    };
    match drive(talking, pulse, finish).await {
        Some(Ok(())) => {}
        Some(Err(why)) => tracing::debug!(peer = %peer.address(), %why, "a connection broke off"),
        None => tracing::debug!(peer = %peer.address(), "a connection was cut off"),
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
