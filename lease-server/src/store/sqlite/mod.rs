//! The default store: one `SQLite` file, one process, and one writer.
//!
//! | subject | file |
//! | --- | --- |
//! | one process a file | `lock.rs` |
//! | tables, and older files | `schema.rs` |
//! | commits | `writer.rs` |
//! | errors, and their remedies | `words.rs` |

mod lock;
mod schema;
#[cfg(test)]
mod tests;
mod words;
mod writer;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use lease_core::ids::ProviderId;
use lease_core::time::Timestamp;
use sqlx::query::Query;
use sqlx::sqlite::{
    SqliteArguments, SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteRow, SqliteSynchronous,
};
use sqlx::{ConnectOptions as _, Connection as _, Executor as _, Row as _, SqlitePool};
use tokio::sync::{mpsc, oneshot, watch};
use tokio::task::JoinHandle;

use super::stored::{column, id_from, names, page_limit};
use super::{
    Commit, CommitError, Floor, Found, HistoryPage, Listing, PastLease, Reading, StoreError, Stored, Version,
};
use crate::clock::Clock;
use lock::Locks;
use words::in_words;
use writer::{Task, Writer};

/// Up to this size the whole file is looked through before the start; it takes less than half a second.
const CHECKED_AT_START_BYTES: u64 = 64 * 1024 * 1024;

/// How long another program may have the file locked before that counts as a failure.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// How many can read at the same time.
const READERS: u32 = 2;

/// A `SQLite` file, opened and locked.
#[derive(Debug)]
pub struct Sqlite {
    clock: Clock,
    readers: SqlitePool,
    writer: mpsc::UnboundedSender<Task>,
    writing: tokio::sync::Mutex<Option<JoinHandle<()>>>,
    stop: watch::Sender<bool>,
    // The last field, so that the file is not closed before the connections are: with it SQLite's own locks would go.
    _locks: Arc<Locks>,
}

/// The verdicts of the provider whose row is at hand, as a JSON array; the oldest first.
macro_rules! verdicts {
    () => {
        "(SELECT '[' || coalesce(group_concat(verdict, ',' ORDER BY fencing_token), '') || ']' FROM verdicts AS v
          WHERE v.owner = providers.owner AND v.repo = providers.repo AND v.base_ref = providers.base_ref) AS verdicts"
    };
}

impl Sqlite {
    /// Opens the file, makes it where there is none, and refuses one that another process has, or a newer program wrote.
    pub async fn open(path: &Path) -> Result<Self, StoreError> {
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            fs::create_dir_all(folder).map_err(|why| {
                StoreError(format!("the folder {} cannot be made: {why}", folder.display()))
            })?;
        }
        Self::open_with(path, options(path)).await
    }

    async fn open_with(path: &Path, options: SqliteConnectOptions) -> Result<Self, StoreError> {
        let mut locks = Locks::take(path)?;
        let failed = |what: &str, why: &sqlx::Error| {
            StoreError(format!("{what} {}: {}", path.display(), in_words(why)))
        };
        let cannot_open = |why| failed("cannot open", &why);
        // The journal's mode is kept in the file, and another program's file is not to be changed.
        let untouched = SqliteConnectOptions::new().filename(path).busy_timeout(BUSY_TIMEOUT);
        let mut connection = untouched.connect().await.map_err(cannot_open)?;
        let version = schema::inspect(&mut connection, path).await?;
        connection.close().await.map_err(cannot_open)?;
        let mut connection = options.connect().await.map_err(cannot_open)?;
        let is_large = path.metadata().is_ok_and(|metadata| metadata.len() > CHECKED_AT_START_BYTES);
        if !is_large {
            schema::check(&mut connection, path).await?;
        }
        let latest = schema::prepare(&mut connection, path, version).await?;
        let options = options.create_if_missing(false);
        let reading = options.clone().read_only(true);
        if is_large {
            tokio::spawn(check_beside(reading.clone(), path.to_owned()));
        }
        let mut anchor = reading.connect().await.map_err(cannot_open)?;
        anchor.execute("SELECT 1 FROM forgotten").await.map_err(cannot_open)?;
        locks.remember_wal()?;
        let locks = Arc::new(locks);
        let readers = readers(reading, &locks).await.map_err(|why| failed("cannot read", &why))?;
        let (writer, tasks) = mpsc::unbounded_channel();
        let (stop, stopped) = watch::channel(false);
        let the_one = Writer::new(connection, anchor, options, Arc::clone(&locks));
        let writing = tokio::spawn(the_one.run(tasks, stopped));
        let clock = Clock::start(latest);
        Ok(Self { clock, readers, writer, writing: Some(writing).into(), stop, _locks: locks })
    }

    pub(super) fn clock(&self) -> &Clock {
        &self.clock
    }

    pub(super) async fn read(&self, id: &ProviderId) -> Result<Reading, StoreError> {
        let found = self.find(id).await.map_err(|why| in_words(&why))?;
        Ok(Reading { now: self.clock.now(), restarted_at: self.clock.started_at(), found })
    }

    /// One statement, so that what it says was true at one moment.
    async fn find(&self, id: &ProviderId) -> Result<Found, sqlx::Error> {
        let sql = concat!(
            "SELECT last_version, last_token, version, snapshot, ",
            verdicts!(),
            " FROM forgotten LEFT JOIN providers ON owner = ?1 AND repo = ?2 AND base_ref = ?3",
        );
        let row = of_provider(sql, id).fetch_one(&self.readers).await?;
        let version: Option<i64> = row.try_get("version")?;
        Ok(if let Some(version) = version {
            Found::Changed(Stored {
                id: id.clone(),
                version: Version::new(version),
                snapshot: row.try_get("snapshot")?,
                verdicts: row.try_get("verdicts")?,
            })
        } else {
            Found::Absent(Floor::from_columns(row.try_get("last_version")?, row.try_get("last_token")?))
        })
    }

    pub(super) async fn page(&self, after: Option<&ProviderId>) -> Result<Vec<Stored>, StoreError> {
        let sql = concat!(
            "SELECT owner, repo, base_ref, version, snapshot, ",
            verdicts!(),
            " FROM providers WHERE (owner, repo, base_ref) > (?1, ?2, ?3) ORDER BY owner, repo, base_ref LIMIT ?4",
        );
        let rows = page_of(sql, after).fetch_all(&self.readers).await.map_err(|why| in_words(&why))?;
        rows.iter()
            .map(|row| {
                let failed = |why: sqlx::Error| in_words(&why);
                Ok(Stored {
                    id: id(row)?,
                    version: Version::new(row.try_get("version").map_err(failed)?),
                    snapshot: row.try_get("snapshot").map_err(failed)?,
                    verdicts: row.try_get("verdicts").map_err(failed)?,
                })
            })
            .collect()
    }

    pub(super) async fn list(
        &self,
        listing: Listing,
        after: Option<&ProviderId>,
    ) -> Result<Vec<ProviderId>, StoreError> {
        let (sql, moment) = match listing {
            Listing::Present => (
                "SELECT owner, repo, base_ref FROM providers
                 WHERE due_at_ms IS NOT NULL AND ?5 IS NULL AND (owner, repo, base_ref) > (?1, ?2, ?3)
                 ORDER BY owner, repo, base_ref LIMIT ?4",
                None,
            ),
            Listing::Overdue(by) => (
                "SELECT owner, repo, base_ref FROM providers
                 WHERE due_at_ms <= ?5 AND (owner, repo, base_ref) > (?1, ?2, ?3)
                 ORDER BY owner, repo, base_ref LIMIT ?4",
                Some(column(by)),
            ),
            Listing::Unused(since) => (
                "SELECT owner, repo, base_ref FROM providers
                 WHERE due_at_ms IS NULL AND updated_at_ms < ?5 AND (owner, repo, base_ref) > (?1, ?2, ?3)
                 ORDER BY owner, repo, base_ref LIMIT ?4",
                Some(column(since)),
            ),
        };
        let rows =
            page_of(sql, after).bind(moment).fetch_all(&self.readers).await.map_err(|why| in_words(&why))?;
        rows.iter().map(id).collect()
    }

    pub(super) async fn history(
        &self,
        id: &ProviderId,
        page: HistoryPage,
    ) -> Result<Vec<PastLease>, StoreError> {
        let rows: Vec<String> = sqlx::query_scalar(
            "SELECT lease FROM history
             WHERE owner = ?1 AND repo = ?2 AND base_ref = ?3 AND fencing_token < ?4
             ORDER BY fencing_token DESC LIMIT ?5",
        )
        .bind(id.owner.as_str())
        .bind(id.repo.as_str())
        .bind(id.base_ref.as_str())
        .bind(page.below())
        .bind(page.limit())
        .fetch_all(&self.readers)
        .await
        .map_err(|why| in_words(&why))?;
        rows.iter().map(|lease| PastLease::from_column(id, lease)).collect()
    }

    pub(super) async fn purge_history(&self, before: Timestamp) -> Result<u64, StoreError> {
        let (reply, answer) = oneshot::channel();
        self.writer.send(Task::Purge(before, reply)).map_err(|_| closed())?;
        answer.await.unwrap_or_else(|_| Err(closed()))
    }

    pub(super) async fn commit(&self, commit: Commit) -> Result<Version, CommitError> {
        let (reply, answer) = oneshot::channel();
        let closed = || CommitError::Unavailable(closed());
        self.writer.send(Task::Commit(commit, reply)).map_err(|_| closed())?;
        answer.await.unwrap_or_else(|_| Err(closed()))
    }

    pub(super) async fn check(&self) -> Result<(), StoreError> {
        let (reply, answer) = oneshot::channel();
        self.writer.send(Task::Check(reply)).map_err(|_| closed())?;
        answer.await.unwrap_or_else(|_| Err(closed()))
    }

    pub(super) async fn close(&self) {
        // The writer comes last: whoever closes a database last tidies up behind all, and a reader could not.
        self.readers.close().await;
        // Nobody listens if the writer has ended already, which is as good.
        let _ = self.stop.send(true);
        if let Some(writing) = self.writing.lock().await.take() {
            let _ = writing.await;
        }
    }
}

fn options(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .busy_timeout(BUSY_TIMEOUT)
        .disable_statement_logging()
}

/// The server is there meanwhile. What is damaged it refuses when it comes to it.
async fn check_beside(options: SqliteConnectOptions, path: PathBuf) {
    let checked = match options.connect().await {
        Ok(mut connection) => schema::check(&mut connection, &path).await,
        Err(why) => Err(in_words(&why)),
    };
    if let Err(StoreError(why)) = checked {
        tracing::error!(error = why, "the database is not whole");
    }
}

/// They stay open: one that is opened later might come to another file, which has taken the place of this one.
async fn readers(options: SqliteConnectOptions, locks: &Arc<Locks>) -> Result<SqlitePool, sqlx::Error> {
    let locks = Arc::clone(locks);
    let readers = SqlitePoolOptions::new()
        .max_connections(READERS)
        .acquire_timeout(BUSY_TIMEOUT)
        .idle_timeout(None)
        .max_lifetime(None)
        .after_connect(move |_, _| {
            let checked =
                locks.check().map_err(|moved| sqlx::Error::Configuration(Box::new(StoreError::from(moved))));
            Box::pin(async move { checked })
        })
        .connect_with(options)
        .await?;
    // All of them now, while the files are where they belong.
    let mut open = Vec::new();
    for _ in 0..READERS {
        open.push(readers.acquire().await?);
    }
    drop(open);
    Ok(readers)
}

fn closed() -> StoreError {
    StoreError("the store is closed".into())
}

/// A statement about that provider.
fn of_provider<'q>(sql: &'static str, id: &'q ProviderId) -> Query<'q, sqlx::Sqlite, SqliteArguments> {
    sqlx::query(sql).bind(id.owner.as_str()).bind(id.repo.as_str()).bind(id.base_ref.as_str())
}

/// A statement that goes on after that provider.
fn page_of<'q>(sql: &'static str, after: Option<&'q ProviderId>) -> Query<'q, sqlx::Sqlite, SqliteArguments> {
    let (owner, repo, base_ref) = names(after);
    sqlx::query(sql).bind(owner).bind(repo).bind(base_ref).bind(page_limit())
}

fn id(row: &SqliteRow) -> Result<ProviderId, StoreError> {
    let text = |column: &str| row.try_get::<&str, _>(column).map_err(|why| in_words(&why));
    id_from(text("owner")?, text("repo")?, text("base_ref")?)
}
