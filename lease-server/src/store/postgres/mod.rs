//! A `PostgreSQL` database, which any number of servers share: each is a replica.
//!
//! Every batch begins with one statement that tells the database's time, and the provider's version, and its state if that is
//! not the one that is known. A commit is one statement that names the version. So nobody decides anything by what was, and
//! notifications only make it faster. The statements are plain enough for databases that speak the same protocol.
//!
//! | subject | file |
//! | --- | --- |
//! | connections, time limits, what counts as broken | `connections.rs` |
//! | tables, and how they are made and changed | `schema.rs` |
//! | who is alive, and since when somebody always was | `beat.rs` |
//! | waking those who wait at other replicas | `notices.rs` |
//! | errors, and their remedies | `words.rs` |

mod beat;
mod connections;
mod notices;
mod schema;
mod words;

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use lease_core::ids::ProviderId;
use lease_core::provider::SnapshotVersion;
use lease_core::time::{Millis, Timestamp};
use sqlx::Row as _;
use sqlx::postgres::{PgArguments, PgConnectOptions, PgRow};
use sqlx::query::Query;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use super::stored::{column, id_from, integer, names, page_limit};
use super::{
    Base, Change, Changed, Commit, CommitError, Floor, Found, HistoryPage, Listing, PastLease, Reading,
    StoreError, Stored, Version,
};
use crate::clock::Clock;
use beat::Replica;
use connections::{Connections, Failure, carry_out};

/// Longer than this without any replica that reaches the database counts as a restart of the whole service.
const OUTAGE: Millis = Millis::from_secs(3);

/// How to reach the database.
#[derive(Clone, Debug)]
pub struct PostgresOptions {
    /// Where it is, who asks, and whether by TLS.
    pub connect: PgConnectOptions,
    /// How many connections may be open for decisions. A few more are open beside them.
    pub max_connections: u32,
}

/// A database, connected.
#[derive(Debug)]
pub struct Postgres {
    clock: Clock,
    connections: Connections,
    replica: Arc<Replica>,
    notices: mpsc::UnboundedSender<Changed>,
    changes: Mutex<Option<mpsc::UnboundedReceiver<Changed>>>,
    tasks: Vec<JoinHandle<()>>,
}

impl Postgres {
    /// Connects, and makes or changes the tables where that is needed.
    pub async fn open(options: PostgresOptions) -> Result<Self, StoreError> {
        let connections = Connections::new(&options);
        schema::prepare(&connections).await?;
        let clock = Clock::start(Timestamp::default());
        let replica = Arc::new(Replica::new(connections.clone()).await?);
        clock.follow(replica.beat().await?);
        let (notices, to_send) = mpsc::unbounded_channel();
        let (heard, changes) = mpsc::unbounded_channel();
        let tasks = vec![
            tokio::spawn(beat::keep_beating(Arc::clone(&replica))),
            tokio::spawn(notices::send(connections.clone(), replica.name().to_owned(), to_send)),
            tokio::spawn(notices::listen(options.connect, replica.name().to_owned(), heard)),
        ];
        let changes = Mutex::new(Some(changes));
        Ok(Self { clock, connections, replica, notices, changes, tasks })
    }

    pub(super) fn clock(&self) -> &Clock {
        &self.clock
    }

    /// The newest version of snapshots that every replica reads.
    pub(super) fn snapshot_version(&self) -> SnapshotVersion {
        self.replica.snapshot_version()
    }

    pub(super) async fn read(&self, id: &ProviderId, known: Option<Version>) -> Result<Reading, StoreError> {
        loop {
            let (reading, alive_at) = self.read_once(id, known).await?;
            if reading.now.since(alive_at) <= OUTAGE {
                self.clock.follow(reading.now);
                return Ok(reading);
            }
            // Nobody was there. That is to be known to all before anything is decided by silence.
            self.replica.beat().await?;
        }
    }

    /// Also tells when any replica has last reached the database.
    async fn read_once(
        &self,
        id: &ProviderId,
        known: Option<Version>,
    ) -> Result<(Reading, Timestamp), StoreError> {
        let row = carry_out!(self.connections, Decide, some, connection => {
            sqlx::query(schema::READ)
                .bind(id.owner.as_str())
                .bind(id.repo.as_str())
                .bind(id.base_ref.as_str())
                .bind(known.map(Version::number))
                .fetch_one(connection)
                .await
        });
        let row = row.map_err(Failure::into_error)?;
        reading(id, known, &row).map_err(|why| words::in_words(&why))
    }

    pub(super) async fn commit(&self, commit: Commit) -> Result<Version, CommitError> {
        fail::fail_point!("committing", |_| std::process::abort());
        while held_up().is_some_and(|file| file.exists()) {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        let written = carry_out!(self.connections, Decide, commit, connection => {
            statement(&commit).fetch_optional(connection).await
        });
        fail::fail_point!("committed", |_| std::process::abort());
        let row = match written {
            Ok(Some(row)) => row,
            Ok(None) | Err(Failure::Conflict) => return Err(CommitError::Conflict),
            Err(failure) => return Err(CommitError::Unavailable(failure.into_error())),
        };
        let version = row.try_get(0).map(Version::new);
        let version = version.map_err(|why| CommitError::Unavailable(words::in_words(&why)))?;
        if commit.decides {
            // Where nobody sends them any more, those who wait look for themselves.
            let _ = self.notices.send(Changed { id: commit.id, version });
        }
        Ok(version)
    }

    pub(super) async fn page(&self, after: Option<&ProviderId>) -> Result<Vec<Stored>, StoreError> {
        let rows = carry_out!(self.connections, Decide, some, connection => {
            page_of(schema::PAGE, after).fetch_all(connection).await
        });
        let rows = rows.map_err(Failure::into_error)?;
        rows.iter()
            .map(|row| {
                let text = |column: &str| row.try_get(column).map_err(|why| words::in_words(&why));
                let (snapshot, verdicts) = (text("snapshot")?, text("verdicts")?);
                Ok(Stored { id: id(row)?, version: version(row)?, snapshot, verdicts })
            })
            .collect()
    }

    pub(super) async fn list(
        &self,
        listing: Listing,
        after: Option<&ProviderId>,
    ) -> Result<Vec<ProviderId>, StoreError> {
        let (sql, moment) = match listing {
            Listing::Present => (schema::LIST_DUE, i64::MAX),
            Listing::Overdue(by) => (schema::LIST_DUE, column(by)),
            Listing::Unused(since) => (schema::LIST_UNUSED, column(since)),
        };
        let rows = carry_out!(self.connections, Decide, some, connection => {
            page_of(sql, after).bind(moment).fetch_all(connection).await
        });
        let rows = rows.map_err(Failure::into_error)?;
        rows.iter().map(id).collect()
    }

    pub(super) async fn history(
        &self,
        id: &ProviderId,
        page: HistoryPage,
    ) -> Result<Vec<PastLease>, StoreError> {
        let rows = carry_out!(self.connections, Decide, some, connection => {
            sqlx::query_scalar::<_, String>(schema::HISTORY)
                .bind(id.owner.as_str())
                .bind(id.repo.as_str())
                .bind(id.base_ref.as_str())
                .bind(page.below())
                .bind(page.limit())
                .fetch_all(connection)
                .await
        });
        let rows = rows.map_err(Failure::into_error)?;
        rows.iter().map(|lease| PastLease::from_column(id, lease, "delete that row")).collect()
    }

    pub(super) async fn purge_history(&self, before: Timestamp) -> Result<u64, StoreError> {
        let done = carry_out!(self.connections, Beside, some, connection => {
            sqlx::query(schema::PURGE_HISTORY)
                .bind(column(before))
                .bind(page_limit())
                .execute(connection)
                .await
        });
        done.map(|done| done.rows_affected()).map_err(Failure::into_error)
    }

    pub(super) async fn newer_than(
        &self,
        known: Vec<(ProviderId, Option<Version>)>,
    ) -> Result<Vec<Changed>, StoreError> {
        let (mut owners, mut repos, mut base_refs, mut versions) = (vec![], vec![], vec![], vec![]);
        for (id, version) in &known {
            owners.push(id.owner.as_str());
            repos.push(id.repo.as_str());
            base_refs.push(id.base_ref.as_str());
            versions.push(version.map(Version::number));
        }
        let rows = carry_out!(self.connections, Decide, some, connection => {
            sqlx::query(schema::NEWER_THAN)
                .bind(&owners)
                .bind(&repos)
                .bind(&base_refs)
                .bind(&versions)
                .fetch_all(connection)
                .await
        });
        let rows = rows.map_err(Failure::into_error)?;
        rows.iter().map(|row| Ok(Changed { id: id(row)?, version: version(row)? })).collect()
    }

    pub(super) fn changes(&self) -> Option<mpsc::UnboundedReceiver<Changed>> {
        self.changes.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    pub(super) async fn check(&self) -> Result<(), StoreError> {
        // It writes: a database that can only be read cannot decide.
        self.replica.beat().await?;
        // And it does what is done to decide, for a provider that nobody can have.
        let tried = carry_out!(self.connections, Decide, some, connection => {
            sqlx::query(schema::READ).bind("").bind("").bind("").bind(None::<i64>).fetch_one(&mut *connection).await?;
            sqlx::query(schema::TRY).execute(connection).await
        });
        tried.map(drop).map_err(Failure::into_error)
    }

    pub(super) async fn close(&self) {
        for task in &self.tasks {
            task.abort();
        }
        // It is forgotten after a while anyway, and a database that does not answer must not keep the server from stopping.
        let _ = tokio::time::timeout(Duration::from_secs(1), self.replica.leave()).await;
        self.connections.close().await;
    }
}

/// The file as long as which nothing is committed, in tests.
fn held_up() -> Option<PathBuf> {
    fail::fail_point!("held_up", |file| file.map(PathBuf::from));
    None
}

/// What a row of [`schema::READ`] says.
fn reading(
    id: &ProviderId,
    known: Option<Version>,
    row: &PgRow,
) -> Result<(Reading, Timestamp), sqlx::Error> {
    let moment = |column: &str| {
        let ms: i64 = row.try_get(column)?;
        Ok::<_, sqlx::Error>(Timestamp::from_ms(u64::try_from(ms).unwrap_or_default()))
    };
    let version: Option<i64> = row.try_get("version")?;
    let found = match version.map(Version::new) {
        None => Found::Absent(Floor::from_columns(row.try_get("last_version")?, row.try_get("last_token")?)),
        Some(version) if Some(version) == known => Found::Unchanged,
        Some(version) => {
            let (snapshot, verdicts) = (row.try_get("snapshot")?, row.try_get("verdicts")?);
            Found::Changed(Stored { id: id.clone(), version, snapshot, verdicts })
        }
    };
    let reading = Reading { now: moment("now_ms")?, restarted_at: moment("restarted_at_ms")?, found };
    Ok((reading, moment("alive_at_ms")?))
}

/// The one statement that carries out a commit, and tells the new version, if nobody else has committed since.
fn statement(commit: &Commit) -> Query<'_, sqlx::Postgres, PgArguments> {
    let Commit { id, from, change, history, verdicts, .. } = commit;
    let (sql, with_past) = match (change, from) {
        (Change::Keep(_), Base::Nothing(_)) => (schema::INSERT, schema::INSERT_WITH_PAST),
        (Change::Keep(_), Base::Stored(_)) => (schema::UPDATE, schema::UPDATE_WITH_PAST),
        (Change::Forget(_), Base::Nothing(_) | Base::Stored(_)) => (schema::FORGET, schema::FORGET_WITH_PAST),
    };
    // Most commits end no lease.
    let is_of_present = history.is_empty() && verdicts.is_empty();
    let sql = if is_of_present { sql } else { with_past };
    let query = sqlx::query(sql)
        .bind(id.owner.as_str())
        .bind(id.repo.as_str())
        .bind(id.base_ref.as_str())
        .bind(from.version().number());
    let query = match change {
        Change::Keep(state) => query
            .bind(column(state.updated_at))
            .bind(state.due_at.map(column))
            .bind(integer(state.snapshot_version.number()))
            .bind(&state.snapshot),
        Change::Forget(token) => query.bind(integer(token.get())),
    };
    if is_of_present {
        return query;
    }
    query
        .bind(history.iter().map(|row| integer(row.fencing_token.get())).collect::<Vec<i64>>())
        .bind(history.iter().map(|row| column(row.ended_at)).collect::<Vec<i64>>())
        .bind(history.iter().map(|row| row.lease.as_str()).collect::<Vec<&str>>())
        .bind(verdicts.keeps_from.map(|token| integer(token.get())))
        .bind(verdicts.added.iter().map(|row| integer(row.fencing_token.get())).collect::<Vec<i64>>())
        .bind(verdicts.added.iter().map(|row| row.verdict.as_str()).collect::<Vec<&str>>())
}

/// A statement that goes on after that provider.
fn page_of<'q>(sql: &'static str, after: Option<&'q ProviderId>) -> Query<'q, sqlx::Postgres, PgArguments> {
    let (owner, repo, base_ref) = names(after);
    sqlx::query(sql).bind(owner).bind(repo).bind(base_ref).bind(page_limit())
}

fn id(row: &PgRow) -> Result<ProviderId, StoreError> {
    let text = |column: &str| row.try_get::<&str, _>(column).map_err(|why| words::in_words(&why));
    id_from(text("owner")?, text("repo")?, text("base_ref")?)
}

fn version(row: &PgRow) -> Result<Version, StoreError> {
    row.try_get("version").map(Version::new).map_err(|why| words::in_words(&why))
}
