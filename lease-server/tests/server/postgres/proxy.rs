//! The network between a server and its database, as something that can be slow, hang and break.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::tcp::{ReadHalf, WriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{mpsc, watch};
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::Instant;

use super::port::Port;
use crate::common::soon;

/// A TCP proxy. It goes when it is dropped, with all its connections.
pub(crate) struct Proxy {
    address: SocketAddr,
    state: watch::Sender<State>,
    listening: watch::Receiver<bool>,
    task: JoinHandle<()>,
}

#[derive(Clone, Copy)]
struct State {
    line: Line,
    to_server: Duration,
    to_client: Duration,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Line {
    Whole,
    Cut,
    Unplugged,
}

impl Proxy {
    /// To whatever listens, or will listen, at that address.
    pub(crate) async fn to(server: SocketAddr) -> Self {
        let port = Port::reserve();
        let address = port.address();
        let whole = State { line: Line::Whole, to_server: Duration::ZERO, to_client: Duration::ZERO };
        let (state, watched) = watch::channel(whole);
        let (opened, listening) = watch::channel(false);
        let task = tokio::spawn(listen(port, server, watched, opened));
        let proxy = Self { address, state, listening, task };
        proxy.until_listening(true).await;
        proxy
    }

    /// Where it listens.
    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Resets all connections, and refuses new ones.
    pub(crate) async fn cut(&self) {
        self.set(Line::Cut);
        self.until_listening(false).await;
    }

    /// Forwards nothing any more and closes nothing, as a cable that was pulled: who waits for an answer waits for ever. What is
    /// sent meanwhile arrives when the line is whole again. Unlike with a real cable, the system still takes new connections, and
    /// acknowledges what is sent: so only a time limit of the program's own notices.
    pub(crate) fn blackhole(&self) {
        self.set(Line::Unplugged);
    }

    /// Makes the line whole again.
    pub(crate) async fn heal(&self) {
        self.set(Line::Whole);
        self.until_listening(true).await;
    }

    /// What is sent from now on takes so long to the database, and so long back from it.
    pub(crate) fn delay(&self, to_server: Duration, to_client: Duration) {
        self.state.send_modify(|state| (state.to_server, state.to_client) = (to_server, to_client));
    }

    fn set(&self, line: Line) {
        self.state.send_modify(|state| state.line = line);
    }

    async fn until_listening(&self, expected: bool) {
        let mut listening = self.listening.clone();
        let outcome = soon("the proxy", listening.wait_for(|now| *now == expected)).await;
        outcome.expect("the proxy has ended");
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Ends when the line is so; never if the proxy is no more.
async fn until(mut state: watch::Receiver<State>, is: impl Fn(Line) -> bool) {
    if state.wait_for(|state| is(state.line)).await.is_err() {
        std::future::pending::<()>().await;
    }
}

async fn listen(
    port: Port,
    server: SocketAddr,
    state: watch::Receiver<State>,
    listening: watch::Sender<bool>,
) {
    loop {
        until(state.clone(), |line| line != Line::Cut).await;
        let listener = port.listen();
        listening.send_replace(true);
        let mut connections = JoinSet::new();
        tokio::select! {
            () = accept(&listener, server, &state, &mut connections) => {}
            () = until(state.clone(), |line| line == Line::Cut) => {}
        }
        // Those that nobody has accepted yet are reset by that.
        drop(listener);
        while connections.join_next().await.is_some() {}
        listening.send_replace(false);
    }
}

async fn accept(
    listener: &TcpListener,
    server: SocketAddr,
    state: &watch::Receiver<State>,
    connections: &mut JoinSet<()>,
) {
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                let (client, _) = accepted.unwrap();
                connections.spawn(connection(client, server, state.clone()));
            }
            Some(_) = connections.join_next() => {}
        }
    }
}

/// Carries one connection until both sides have ended it, one has broken it, or the line is cut.
async fn connection(mut client: TcpStream, server: SocketAddr, state: watch::Receiver<State>) {
    let cut = || until(state.clone(), |line| line == Line::Cut);
    let reach = async {
        until(state.clone(), |line| line == Line::Whole).await;
        TcpStream::connect(server).await.ok()
    };
    let server = tokio::select! {
        server = reach => server,
        () = cut() => None,
    };
    let Some(mut server) = server else {
        return reset(&client);
    };
    let whole = async {
        client.set_nodelay(true)?;
        server.set_nodelay(true)?;
        let (from_client, to_client) = client.split();
        let (from_server, to_server) = server.split();
        tokio::try_join!(
            carry(from_client, to_server, state.clone(), |state| state.to_server),
            carry(from_server, to_client, state.clone(), |state| state.to_client),
        )
    };
    let ended = tokio::select! {
        ended = whole => ended.is_ok(),
        () = cut() => false,
    };
    if !ended {
        reset(&client);
        reset(&server);
    }
}

fn reset(stream: &TcpStream) {
    let _ = stream.set_zero_linger();
}

/// Carries bytes one way. Whatever has been read is written after the delay, and while the line is whole.
async fn carry(
    mut from: ReadHalf<'_>,
    mut to: WriteHalf<'_>,
    state: watch::Receiver<State>,
    delay: impl Fn(&State) -> Duration,
) -> io::Result<()> {
    let (sent, mut arriving) = mpsc::channel::<(Instant, Vec<u8>)>(64);
    let whole = || until(state.clone(), |line| line == Line::Whole);
    let read = async {
        loop {
            whole().await;
            let mut bytes = Vec::with_capacity(16 * 1024);
            let end = from.read_buf(&mut bytes).await? == 0;
            let due = Instant::now() + delay(&state.borrow());
            if sent.send((due, bytes)).await.is_err() || end {
                return Ok(());
            }
        }
    };
    let write = async {
        while let Some((due, bytes)) = arriving.recv().await {
            tokio::time::sleep_until(due).await;
            whole().await;
            // Nothing at all is the end.
            if bytes.is_empty() {
                return to.shutdown().await;
            }
            to.write_all(&bytes).await?;
        }
        Ok(())
    };
    tokio::try_join!(read, write).map(|_| ())
}
