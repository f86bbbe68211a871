//! Connections to the database: how many, for how long, and when one counts as broken.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use sqlx::pool::PoolConnection;
use sqlx::postgres::PgPoolOptions;
use sqlx::{Connection as _, Executor as _, PgConnection, PgPool, Postgres};
use tokio::time::error::Elapsed;

use super::super::StoreError;
use super::PostgresOptions;
use super::words::{self, Kind};

/// How long to wait for a connection. A cable that was pulled says nothing, so nothing may wait for ever.
const ACQUIRE_LIMIT: Duration = Duration::from_secs(2);

/// After the database could not be reached, for how long nobody waits to find out again. Else whoever had to wait for others who
/// found out would wait twice.
const UNREACHABLE_FOR: Duration = Duration::from_millis(500);

/// What every connection is told at its start. What was answered must survive the database's crash, whatever is usual there;
/// no statement of a server that is gone may stand in the way of others; and commits tell by the version what came first.
const SETTINGS: &str = "
    SELECT set_config('synchronous_commit', 'on', false)
    WHERE current_setting('synchronous_commit') IN ('off', 'local');
    SET client_min_messages = warning;
    SET default_transaction_isolation = 'read committed';
    SET statement_timeout = '5s';
    SET idle_in_transaction_session_timeout = '10s'";

/// For what may be lost with the database: who is alive, and notifications.
const SETTINGS_BESIDE: &str = "
    SET synchronous_commit = off;
    SET default_transaction_isolation = 'read committed';
    SET statement_timeout = '5s'";

/// Why a statement was not carried out.
#[derive(Debug)]
pub(super) enum Failure {
    /// Another transaction came first.
    Conflict,
    /// The database refuses it, or cannot be reached.
    Unavailable(StoreError),
}

impl Failure {
    pub(super) fn into_error(self) -> StoreError {
        match self {
            Self::Conflict => StoreError("too many others change the same at once".into()),
            Self::Unavailable(why) => why,
        }
    }
}

/// The connections of one replica.
#[derive(Clone, Debug)]
pub(super) struct Connections {
    /// For decisions.
    deciding: PgPool,
    /// For everything else, so that it does not wait behind them.
    beside: PgPool,
    /// When one was last found broken: those that are older are not trusted.
    broken_at: Arc<Mutex<Option<Instant>>>,
    /// When there was last none to be had, and why.
    unreachable: Arc<Mutex<Option<(Instant, StoreError)>>>,
}

impl Connections {
    pub(super) fn new(options: &PostgresOptions) -> Self {
        let broken_at: Arc<Mutex<Option<Instant>>> = Arc::default();
        let pool = |max_connections: u32, settings: &'static str| {
            let broken_at = Arc::clone(&broken_at);
            PgPoolOptions::new()
                .max_connections(max_connections)
                .acquire_timeout(ACQUIRE_LIMIT)
                .test_before_acquire(false)
                .after_connect(move |connection, _| {
                    Box::pin(async move { connection.execute(settings).await.map(drop) })
                })
                .before_acquire(move |_, about| {
                    let broken_at = *broken_at.lock().unwrap_or_else(PoisonError::into_inner);
                    let trusted = broken_at.is_none_or(|at| at.elapsed() > about.age);
                    Box::pin(async move { Ok(trusted) })
                })
                .connect_lazy_with(options.connect.clone())
        };
        Self {
            deciding: pool(options.max_connections, SETTINGS),
            beside: pool(2, SETTINGS_BESIDE),
            broken_at: Arc::clone(&broken_at),
            unreachable: Arc::default(),
        }
    }

    /// A connection to ask by.
    pub(super) async fn take(&self, purpose: Purpose) -> Result<PoolConnection<Postgres>, Failure> {
        let pool = match purpose {
            Purpose::Decide => &self.deciding,
            Purpose::Beside => &self.beside,
        };
        if pool.num_idle() == 0
            && let Some(why) = self.unreachable()
        {
            return Err(Failure::Unavailable(why));
        }
        let why = match pool.acquire().await {
            Ok(taken) => return Ok(taken),
            Err(why) => why,
        };
        if pool.size() >= pool.options().get_max_connections() {
            return Err(Failure::Unavailable(words::in_words(&why)));
        }
        // A new connection was refused: the next one would be too.
        let words = words::in_words(&refusal(pool).await.unwrap_or(why));
        *self.unreachable.lock().unwrap_or_else(PoisonError::into_inner) =
            Some((Instant::now(), words.clone()));
        Err(Failure::Unavailable(words))
    }

    /// Why the database could not be reached just now.
    fn unreachable(&self) -> Option<StoreError> {
        let unreachable = self.unreachable.lock().unwrap_or_else(PoisonError::into_inner);
        unreachable.as_ref().filter(|(at, _)| at.elapsed() < UNREACHABLE_FOR).map(|(_, why)| why.clone())
    }

    /// What has come of an attempt; `None` if another connection is to be tried. One that is broken is not given back.
    pub(super) fn settle<T>(
        &self,
        connection: PoolConnection<Postgres>,
        outcome: Result<Result<T, sqlx::Error>, Elapsed>,
        attempts: &mut Attempts,
    ) -> Option<Result<T, Failure>> {
        let why = match outcome {
            Ok(Ok(done)) => {
                *self.unreachable.lock().unwrap_or_else(PoisonError::into_inner) = None;
                return Some(Ok(done));
            }
            Ok(Err(why)) => match words::kind(&why) {
                Kind::Conflict => return Some(Err(Failure::Conflict)),
                Kind::Refused => return Some(Err(Failure::Unavailable(words::in_words(&why)))),
                Kind::Broken => words::in_words(&why),
            },
            Err(_) => StoreError(format!("the database has not answered for {} s", attempts.limit.as_secs())),
        };
        *self.broken_at.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
        // Nobody can say what would come out of it next.
        drop(connection.detach());
        if attempts.left == 0 {
            return Some(Err(Failure::Unavailable(why)));
        }
        attempts.left -= 1;
        None
    }

    pub(super) async fn close(&self) {
        // A database that does not answer must not keep the server from stopping.
        let _ = tokio::time::timeout(Duration::from_secs(1), async {
            tokio::join!(self.deciding.close(), self.beside.close())
        })
        .await;
    }
}

/// Why the database takes no connection, if it says so at once. A pool tries again until its time is over, and keeps that to itself.
async fn refusal(pool: &PgPool) -> Option<sqlx::Error> {
    let options = pool.connect_options();
    let attempt = PgConnection::connect_with(&options);
    tokio::time::timeout(Duration::from_millis(500), attempt).await.ok()?.err()
}

/// What a connection is taken for.
#[derive(Clone, Copy, Debug)]
pub(super) enum Purpose {
    /// What is decided, and what is decided by.
    Decide,
    /// Everything else.
    Beside,
}

/// How often something may be tried, and for how long each time.
#[derive(Debug)]
pub(super) struct Attempts {
    pub(super) limit: Duration,
    /// How many more there may be.
    left: usize,
}

impl Attempts {
    /// For what may be carried out twice: a database that was restarted has cut all connections that were open.
    pub(super) fn some() -> Self {
        Self { limit: Duration::from_secs(2), left: 2 }
    }

    /// For a commit, after whose failure it is not known whether it was carried out. Callers wait for it, and for the look
    /// after that.
    pub(super) fn commit() -> Self {
        Self { limit: Duration::from_secs(3), left: 0 }
    }

    /// For what may be carried out once only, and takes longer.
    pub(super) fn one() -> Self {
        Self { limit: Duration::from_secs(5), left: 0 }
    }
}

/// Asks the database: `carry_out!(connections, purpose, attempts, connection => what)`, where `what` gives a `Result` with an
/// error of `sqlx`. A macro, since a future that borrows from a closure's argument could not be sent between threads.
macro_rules! carry_out {
    ($connections:expr, $purpose:ident, $attempts:ident, $connection:ident => $what:expr) => {{
        let connections: &$crate::store::postgres::connections::Connections = &$connections;
        let purpose = $crate::store::postgres::connections::Purpose::$purpose;
        let mut attempts = $crate::store::postgres::connections::Attempts::$attempts();
        loop {
            let mut taken = match connections.take(purpose).await {
                Ok(taken) => taken,
                Err(failure) => break Err(failure),
            };
            let outcome = tokio::time::timeout(attempts.limit, async {
                let $connection: &mut sqlx::PgConnection = &mut taken;
                $what
            })
            .await;
            if let Some(settled) = connections.settle(taken, outcome, &mut attempts) {
                break settled;
            }
        }
    }};
}
pub(super) use carry_out;
