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

pub use accept::serve;
pub use bounds::{Bounds, TimeLimits, connections, raise_file_limit};
pub(crate) use seldom::Seldom;
pub use tls::{Certificates, TlsError, TlsFiles};

/// The other end of a request's connection; an extension of each request. It is a proxy, if one stands before the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Peer(SocketAddr);

impl Peer {
    /// Whoever has that address.
    pub const fn new(address: SocketAddr) -> Self {
        Self(address)
    }

    /// The address; an IPv4 address as such, in whatever form the socket has it.
    pub fn address(self) -> IpAddr {
        self.0.ip().to_canonical()
    }
}
