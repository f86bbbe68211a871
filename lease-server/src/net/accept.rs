//! The loop that accepts connections.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use tokio::net::{TcpListener, TcpStream};
use tokio::time::Duration;

use super::connection::{self, Protocol};
use super::crowd::Crowd;
use super::pulse::Pulse;
use super::{Answers, Bounds, Certificates, Peer, Seldom};

/// How long after a failure that will not have gone at once: there is no descriptor, or no memory, for another connection.
const AFTER_FAILURE: Duration = Duration::from_millis(100);

/// Serves all who connect, until `stop` is ready; then it accepts nobody, and returns when the last answer has been taken.
pub async fn serve(
    listener: TcpListener,
    answers: Arc<impl Answers>,
    certificates: Option<Arc<Certificates>>,
    bounds: Bounds,
    stop: impl Future<Output = ()>,
) {
    let crowd = Arc::new(Crowd::new(bounds.connections));
    let protocol = Arc::new(Protocol::new());
    let accepting = async {
        let (scarce, failing) = (Seldom::default(), Seldom::default());
        loop {
            let (stream, address) = next(&listener, &crowd, bounds, &scarce, &failing).await;
            let pulse = Arc::new(Pulse::new(bounds.time));
            let member = crowd.enter(&pulse);
            let (protocol, certificates, answers) =
                (Arc::clone(&protocol), certificates.clone(), Arc::clone(&answers));
            tokio::spawn(async move {
                let peer = Peer::new(address);
                connection::serve(&protocol, stream, certificates, answers, peer, pulse).await;
                drop(member);
            });
        }
    };
    tokio::select! {
        () = accepting => {}
        () = stop => {}
    }
    drop(listener);
    crowd.close().await;
}

/// The next connection, once there is room for it.
async fn next(
    listener: &TcpListener,
    crowd: &Crowd,
    bounds: Bounds,
    scarce: &Seldom,
    failing: &Seldom,
) -> (TcpStream, SocketAddr) {
    loop {
        make_room(crowd, bounds, scarce).await;
        match listener.accept().await {
            Ok((stream, address)) => {
                // An answer is written at once; there is nothing to collect.
                if let Err(why) = stream.set_nodelay(true) {
                    tracing::debug!(%why, "a connection stays as it is");
                }
                return (stream, address);
            }
            Err(why) if concerns_one_connection(&why) => {}
            Err(why) => {
                if let Some(times) = failing.happened() {
                    tracing::error!(
                        error = %why, times,
                        "no connection can be accepted; others go on. If files are what is missing, raise the limit of open \
                         files (ulimit -n, LimitNOFILE)"
                    );
                }
                tokio::time::sleep(AFTER_FAILURE).await;
            }
        }
    }
}

async fn make_room(crowd: &Crowd, bounds: Bounds, scarce: &Seldom) {
    loop {
        let shed = crowd.shed();
        let is_full = crowd.is_full();
        if (shed > 0 || is_full)
            && let Some(times) = scarce.happened()
        {
            tracing::warn!(
                connections = bounds.connections,
                times,
                "nearly as many connections are open as there may be; those without a request are closed first. Raise the \
                 limit of open files (ulimit -n, LimitNOFILE), or find out who connects so often"
            );
        }
        if !is_full {
            return;
        }
        crowd.somebody_leaves().await;
    }
}

/// Whether a failure is the end of a connection that was about to be accepted, and of nothing else.
fn concerns_one_connection(why: &io::Error) -> bool {
    matches!(
        why.kind(),
        io::ErrorKind::ConnectionRefused | io::ErrorKind::ConnectionAborted | io::ErrorKind::ConnectionReset
    )
}
