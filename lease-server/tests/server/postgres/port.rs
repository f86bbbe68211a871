//! A port that stays one's own while nobody listens on it.

use std::net::{Ipv4Addr, SocketAddr};

use tokio::net::{TcpListener, TcpSocket};

/// A port of 127.0.0.1. While this is there, no other process gets the port by asking for a free one; but whoever names it, and
/// says `SO_REUSEADDR`, can listen on it. So what was ended can be started again in the same place.
pub(super) struct Port {
    /// Bound, and never listening.
    _reservation: TcpSocket,
    address: SocketAddr,
}

impl Port {
    pub(super) fn reserve() -> Self {
        let reservation = bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0)));
        let address = reservation.local_addr().unwrap();
        Self { _reservation: reservation, address }
    }

    pub(super) fn address(&self) -> SocketAddr {
        self.address
    }

    pub(super) fn listen(&self) -> TcpListener {
        bind(self.address).listen(1024).unwrap()
    }
}

fn bind(address: SocketAddr) -> TcpSocket {
    let socket = TcpSocket::new_v4().unwrap();
    socket.set_reuseaddr(true).unwrap();
    socket.bind(address).unwrap();
    socket
}
