//! From settings to a server that serves, and back: start, signals, stop.

use std::io;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use thiserror::Error;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::auth::{Authenticator, ClientError};
use crate::http::{App, Bodies, Routes};
use crate::leases::Leases;
use crate::limits::Limiter;
use crate::logging::READY;
use crate::metrics::Metrics;
use crate::net::{self, Bounds, Certificates, TlsError, TlsFiles};
use crate::settings::{Settings, StoreTarget};
use crate::signals::Signals;
use crate::store::{Memory, Postgres, PostgresOptions, Sqlite, Store, StoreError};
use crate::telemetry::{Telemetry, TelemetryError};

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
    /// The certificate or its key cannot be used.
    #[error("TLS cannot be used: {0}")]
    Tls(#[from] TlsError),
    /// Traces are asked for, and cannot be sent.
    #[error(transparent)]
    Telemetry(#[from] TelemetryError),
    /// A metric cannot be made.
    #[error("the metrics cannot be set up: {0}")]
    Metrics(#[from] prometheus::Error),
    /// The operating system refuses something.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// Serves until SIGTERM or SIGINT.
pub async fn serve(settings: Settings) -> Result<(), ServeError> {
    // Before anything that takes time: a signal during the start must not be lost.
    let mut signals = Signals::listen()?;
    Server::open(settings).await?.run_until(async { signals.next().await.name() }).await
}

/// A server that listens, and answers as soon as it runs.
pub struct Server {
    app: Arc<App>,
    listener: TcpListener,
    url: String,
    tls: Option<Arc<Certificates>>,
    bounds: Bounds,
}

impl Server {
    /// Opens the store, and listens.
    pub async fn open(settings: Settings) -> Result<Self, ServeError> {
        let file_limit = net::raise_file_limit();
        let mut warnings = settings.warnings;
        // Before the store is opened, and that may be brought up to date: what stops the start had better do so first.
        let tls = settings
            .net
            .tls
            .map(|files| secure(files, settings.net.tls_look_every, &mut warnings))
            .transpose()?;
        let scheme = if tls.is_some() { "https" } else { "http" };
        let telemetry = match &settings.traces {
            Some(target) => Telemetry::start(target, scheme)?,
            None => Telemetry::off(),
        };
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
        let leases =
            Leases::start(store, settings.policies, metrics.clone(), telemetry.clone(), settings.retention);
        let auth = Authenticator::start(settings.doors)?;
        let limits = Limiter::new(&settings.net.limits);
        let metrics_door = settings.metrics_door;
        let bodies = Bodies::default();
        let app = Arc::new(App { leases, auth, metrics_door, metrics, limits, bodies, telemetry });
        let listen =
            |why| ServeError::Listen { address: format!("{}:{}", settings.host, settings.port), why };
        let listener = TcpListener::bind((settings.host.to_bind(), settings.port)).await.map_err(listen)?;
        let url = format!("{scheme}://{}", listener.local_addr().map_err(listen)?);
        tracing::info!(target: READY, address = url, version = env!("CARGO_PKG_VERSION"), "listening on {url}");
        if let Some(target) = &settings.traces {
            tracing::info!(collector = target.origin(), "traces are sent");
        }
        let connections = settings
            .net
            .connections
            .unwrap_or_else(|| net::connections(file_limit, settings.store_connections));
        warnings.extend(too_many_waiting(settings.net.limits.max_waiting, connections));
        for warning in &warnings {
            tracing::warn!("{warning}");
        }
        let bounds = Bounds { time: settings.net.time, connections };
        Ok(Self { app, listener, url, tls, bounds })
    }

    /// Where it listens.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Serves until `stop` says why to stop; then it answers whoever waits, and closes the store.
    pub async fn run_until(self, stop: impl Future<Output = &'static str>) -> Result<(), ServeError> {
        let Self { app, listener, tls, bounds, url: _ } = self;
        let (tell, told) = oneshot::channel::<()>();
        let routes = Arc::new(Routes::new(Arc::clone(&app)));
        let mut serving = tokio::spawn(net::serve(listener, routes, tls, bounds, async {
            // If the sender is gone, so is the server.
            let _ = told.await;
        }));
        let signal = tokio::select! {
            signal = stop => signal,
            ended = &mut serving => return ended.map_err(|why| ServeError::Io(io::Error::other(why))),
        };
        tracing::info!(signal, "stopping: whoever waits is answered, then the store is closed");
        drop(tell);
        app.leases.stop_waiting();
        if tokio::time::timeout(GRACE, serving).await.is_err() {
            tracing::warn!("some connections did not finish in time and are cut off");
        }
        // Meanwhile: the spans of all requests that were answered have ended.
        tokio::join!(app.leases.close(), app.telemetry.stop());
        tracing::info!("stopped");
        Ok(())
    }
}

/// Reads certificate and key, and looks after them from here on.
fn secure(
    files: TlsFiles,
    look_every: Duration,
    warnings: &mut Vec<String>,
) -> Result<Arc<Certificates>, TlsError> {
    let (certificates, reloading, warning) = Certificates::load(files)?;
    warnings.extend(warning);
    let certificates = Arc::new(certificates);
    tokio::spawn(Arc::clone(&certificates).keep_up(reloading, look_every));
    Ok(certificates)
}

/// Who waits has a connection, mostly one of their own. If all connections may wait, none is left for a heartbeat.
fn too_many_waiting(max_waiting: Option<NonZeroU32>, connections: usize) -> Option<String> {
    let max_waiting = usize::try_from(max_waiting?.get()).unwrap_or(usize::MAX);
    (max_waiting >= connections).then(|| {
        format!(
            "`limits.max_waiting` is {max_waiting}, but there can only be {connections} connections at once: raise the limit of \
             open files (ulimit -n, LimitNOFILE), or lower max_waiting"
        )
    })
}
