//! From sockets to requests: the loop that accepts connections, TLS, and an end for those who keep a connection and do nothing.
//!
//! Whoever connects is a stranger until a request has come with a credential. So everything that one can have before is bounded:
//! the time for a handshake and for a request's headers, the time between two requests, the size of headers, how many streams a
//! connection has, and how many connections there are. Where there is hardly room, those go first that do nothing.
//!
//! | subject | file |
//! | --- | --- |
//! | the loop that accepts | `accept.rs` |
//! | one connection: handshake, requests, end | `connection.rs` |
//! | what a connection is doing, and until when it may | `pulse.rs` |
//! | where that is seen: the bytes, and the answers | `stream.rs`, `answer.rs` |
//! | all connections, and which of them has to go | `crowd.rs` |
//! | certificate and key, and new ones | `tls.rs` |
//! | how many connections there may be | `bounds.rs` |
//! | telling something once in a while | `seldom.rs` |

mod accept;
mod answer;
mod bounds;
mod connection;
mod crowd;
mod pulse;
mod seldom;
mod stream;
mod tls;

#[cfg(test)]
mod tests;

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use axum::extract::Request;
use axum::response::Response;

pub use accept::serve;
pub use bounds::{Bounds, TimeLimits, connections, raise_file_limit};
pub(crate) use seldom::Seldom;
pub use tls::{Certificates, TlsError, TlsFiles};

/// Who answers requests.
pub trait Answers: Send + Sync + 'static {
    /// Answers one that has come from there.
    fn answer(
        self: Arc<Self>,
        request: Request,
        peer: Peer,
    ) -> impl Future<Output = Response> + Send + 'static;
}

/// The other end of a request's connection. It is a proxy, if one stands before the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Peer {
    address: IpAddr,
    text: Arc<str>,
}

impl Peer {
    /// Whoever has that address.
    pub fn new(address: SocketAddr) -> Self {
        let address = address.ip().to_canonical();
        Self { address, text: address.to_string().into() }
    }

    /// The address; an IPv4 address as such, in whatever form the socket has it.
    pub fn address(&self) -> IpAddr {
        self.address
    }

    /// The same, for the log: written once, and not for each request.
    pub fn text(&self) -> &str {
        &self.text
    }
}
