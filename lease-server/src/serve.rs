//! From settings to a server that serves, and back: start, signals, stop.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use thiserror::Error;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::oneshot;

use crate::auth::{Authenticator, ClientError};
use crate::http::{App, router};
use crate::leases::Leases;
use crate::logging::READY;
use crate::metrics::Metrics;
use crate::settings::{Settings, StoreTarget};
use crate::store::{Memory, Postgres, PostgresOptions, Sqlite, Store, StoreError};

/// How long connections may take to finish after a signal. What remains of ten seconds is for the store.
const GRACE: Duration = Duration::from_secs(7);

/// Why the server cannot serve.
#[derive(Debug, Error)]
pub enum ServeError {
    /// The store cannot be opened or read.
    #[error("the store cannot be used: {0}")]
    Store(#[from] StoreError),
    /// The address cannot be listened on.
    #[error("cannot listen on {address}: {why}; choose another --host or --port")]
    Listen {
        /// Which address.
        address: String,
        /// Why.
        why: io::Error,
    },
    /// Keys cannot be fetched at all.
    #[error(transparent)]
    Client(#[from] ClientError),
    /// A metric cannot be made.
    #[error("the metrics cannot be set up: {0}")]
    Metrics(#[from] prometheus::Error),
    /// The operating system refuses something.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// Every connection takes a file descriptor, and the usual limit of 1,024 is meant for programs that cannot count further.
fn raise_file_limit() {
    let limit = getrlimit(Resource::Nofile);
    if setrlimit(Resource::Nofile, Rlimit { current: limit.maximum, ..limit }).is_err() {
        tracing::debug!("the limit of open files stays as it is");
    }
}

/// Serves until SIGTERM or SIGINT.
pub async fn serve(settings: Settings) -> Result<(), ServeError> {
    // Before anything that takes time: a signal during the start must not be lost.
    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    raise_file_limit();
    let store = match settings.store {
        StoreTarget::Sqlite(path) => Store::Sqlite(Sqlite::open(&path).await?),
        StoreTarget::Postgres(connect) => {
            let connect = *connect;
            let max_connections = settings.store_connections;
            Store::Postgres(Box::new(Postgres::open(PostgresOptions { connect, max_connections }).await?))
        }
        StoreTarget::Memory => Store::Memory(Memory::default()),
    };
    let metrics = Metrics::new()?;
    let leases = Leases::start(store, settings.policies, metrics.clone(), settings.retention);
    let auth = Authenticator::start(settings.doors)?;
    let app = Arc::new(App { leases, auth, metrics_door: settings.metrics_door, metrics });
    let listen = |why| ServeError::Listen { address: format!("{}:{}", settings.host, settings.port), why };
    let listener = TcpListener::bind((settings.host.to_bind(), settings.port)).await.map_err(listen)?;
    let url = format!("http://{}", listener.local_addr().map_err(listen)?);
    tracing::info!(target: READY, address = url, version = env!("CARGO_PKG_VERSION"), "listening on {url}");
    for warning in &settings.warnings {
        tracing::warn!("{warning}");
    }

    let (stop, stopped) = oneshot::channel::<()>();
    let service = router(Arc::clone(&app)).into_make_service();
    let serving = axum::serve(listener, service).with_graceful_shutdown(async {
        // If the sender is gone, so is the server.
        let _ = stopped.await;
    });
    let mut serving = tokio::spawn(async move { serving.await });
    let signal = tokio::select! {
        _ = terminate.recv() => "SIGTERM",
        _ = interrupt.recv() => "SIGINT",
        ended = &mut serving => return ended.map_err(io::Error::other)?.map_err(ServeError::Io),
    };
    tracing::info!(signal, "stopping: whoever waits is answered, then the store is closed");
    drop(stop);
    app.leases.stop_waiting();
    if tokio::time::timeout(GRACE, serving).await.is_err() {
        tracing::warn!("some connections did not finish in time and are cut off");
    }
    app.leases.close().await;
    tracing::info!("stopped");
    Ok(())
}
