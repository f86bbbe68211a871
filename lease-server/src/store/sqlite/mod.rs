//! The default store: one `SQLite` file, one process, and one writer.
//!
//! | subject | file |
//! | --- | --- |
//! | one process a file | `lock.rs` |
//! | how the file is opened | `connection.rs` |
//! | tables, and older files | `schema.rs` |
//! | what reads | `readers.rs` |
//! | what writes | `writer.rs` |
//! | what a commit changes | `transaction.rs` |
//! | errors, and their remedies | `words.rs` |

mod connection;
mod lock;
mod readers;
mod schema;
#[cfg(test)]
mod tests;
mod transaction;
mod words;
mod writer;

use std::fs;
use std::path::Path;
use std::sync::Arc;

use lease_core::ids::ProviderId;
use lease_core::time::Timestamp;
use rusqlite::{Connection, Row};
use tokio::sync::{mpsc, oneshot};

use super::stored::{column, id_from, page_limit};
use super::{
    Commit, CommitError, Floor, Found, HistoryPage, Listing, PastLease, Reading, StoreError, Stored, Version,
};
use crate::clock::Clock;
use connection::{Options, after_provider, of_provider};
use lock::Locks;
use readers::Readers;
use writer::{Task, Writer, on_a_thread};

/// Up to this size the whole file is looked through before the start; it takes less than half a second.
const CHECKED_AT_START_BYTES: u64 = 64 * 1024 * 1024;

/// A `SQLite` file, opened and locked.
#[derive(Debug)]
pub struct Sqlite {
    clock: Clock,
    readers: Readers,
    writer: mpsc::UnboundedSender<Task>,
    // The last field, so that the file is not closed before the connections are: with it SQLite's own locks would go.
    _locks: Arc<Locks>,
}

/// The verdicts of the provider whose row is at hand, as a JSON array; the oldest first.
macro_rules! verdicts {
    () => {
        "(SELECT '[' || coalesce(group_concat(verdict, ',' ORDER BY fencing_token), '') || ']' FROM history AS h
          WHERE h.owner = providers.owner AND h.repo = providers.repo AND h.base_ref = providers.base_ref
              AND h.fencing_token >= providers.verdicts_from) AS verdicts"
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
        Self::open_with(Options::new(path)).await
    }

    async fn open_with(options: Options) -> Result<Self, StoreError> {
        let Opened { latest, readers, writer, locks } = blocking(move || Opened::new(options)).await?;
        let writer = writer.start()?;
        Ok(Self { clock: Clock::start(latest), readers, writer, _locks: locks })
    }

    pub(super) fn clock(&self) -> &Clock {
        &self.clock
    }

    pub(super) async fn read(&self, id: &ProviderId) -> Result<Reading, StoreError> {
        let id = id.clone();
        let found = self.readers.read(move |connection| find(connection, id)).await?;
        Ok(Reading { now: self.clock.now(), restarted_at: self.clock.started_at(), found })
    }

    pub(super) async fn page(&self, after: Option<&ProviderId>) -> Result<Vec<Stored>, StoreError> {
        let after = after.cloned();
        self.readers.read(move |connection| page(connection, after.as_ref())).await
    }

    pub(super) async fn list(
        &self,
        listing: Listing,
        after: Option<&ProviderId>,
    ) -> Result<Vec<ProviderId>, StoreError> {
        let after = after.cloned();
        self.readers.read(move |connection| list(connection, listing, after.as_ref())).await
    }

    pub(super) async fn history(
        &self,
        id: &ProviderId,
        page: HistoryPage,
    ) -> Result<Vec<PastLease>, StoreError> {
        let id = id.clone();
        self.readers.read(move |connection| history(connection, &id, page)).await
    }

    pub(super) async fn purge_history(&self, before: Timestamp) -> Result<u64, StoreError> {
        self.ask(|reply| Task::Purge(before, reply)).await?
    }

    pub(super) async fn commit(&self, commit: Commit) -> Result<Version, CommitError> {
        let committed = self.ask(|reply| Task::Commit(commit, reply)).await;
        committed.unwrap_or_else(|why| Err(CommitError::Unavailable(why)))
    }

    pub(super) async fn check(&self) -> Result<(), StoreError> {
        self.ask(Task::Check).await?
    }

    pub(super) async fn close(&self) {
        // The writer comes last: whoever closes a database last tidies up behind all, and a reader could not.
        self.readers.close().await;
        // It fails if the writer has ended already, which is as good.
        let _ = self.ask(Task::Close).await;
    }

    /// What the writer answers.
    async fn ask<T>(&self, task: impl FnOnce(oneshot::Sender<T>) -> Task) -> Result<T, StoreError> {
        let (reply, answer) = oneshot::channel();
        self.writer.send(task(reply)).map_err(|_| closed())?;
        answer.await.map_err(|_| closed())
    }
}

/// What there is once the file is open, and before anything is done with it.
struct Opened {
    latest: Timestamp,
    readers: Readers,
    writer: Writer,
    locks: Arc<Locks>,
}

impl Opened {
    fn new(options: Options) -> Result<Self, StoreError> {
        let path = options.path();
        let mut locks = Locks::take(path)?;
        let failed = |what: &str, why: StoreError| StoreError(format!("{what} {}: {why}", path.display()));
        let cannot_open = |why: rusqlite::Error| failed("cannot open", why.into());
        // Another program's file is not to be changed.
        let untouched = options.look().map_err(cannot_open)?;
        let version = schema::inspect(&untouched, path)?;
        untouched.close().map_err(|(_, why)| cannot_open(why))?;
        let mut connection = options.write().map_err(cannot_open)?;
        let is_large = path.metadata().is_ok_and(|metadata| metadata.len() > CHECKED_AT_START_BYTES);
        if !is_large {
            schema::check(&connection, path)?;
        }
        let latest = schema::prepare(&mut connection, path, version)?;
        if is_large {
            let options = options.clone();
            on_a_thread("sqlite-check", move || check_beside(&options))?;
        }
        let anchor = options.read().map_err(cannot_open)?;
        anchor.execute_batch("SELECT 1 FROM forgotten").map_err(cannot_open)?;
        locks.remember_wal()?;
        let locks = Arc::new(locks);
        let readers =
            Readers::open(options.clone(), Arc::clone(&locks)).map_err(|why| failed("cannot read", why))?;
        let writer = Writer::new(connection, anchor, options, Arc::clone(&locks));
        Ok(Self { latest, readers, writer, locks })
    }
}

/// The server is there meanwhile. What is damaged it refuses when it comes to it.
fn check_beside(options: &Options) {
    let checked = match options.read() {
        Ok(connection) => schema::check(&connection, options.path()),
        Err(why) => Err(why.into()),
    };
    if let Err(StoreError(why)) = checked {
        tracing::error!(error = why, "the database is not whole");
    }
}

/// One statement, so that what it says was true at one moment.
fn find(connection: &Connection, id: ProviderId) -> Result<Found, StoreError> {
    let sql = concat!(
        "SELECT last_version, last_token, version, snapshot, ",
        verdicts!(),
        " FROM forgotten LEFT JOIN providers ON owner = ?1 AND repo = ?2 AND base_ref = ?3",
    );
    let mut statement = of_provider(connection, sql, &id, &[])?;
    let mut rows = statement.raw_query();
    let row = rows.next()?.ok_or(rusqlite::Error::QueryReturnedNoRows)?;
    let version: Option<i64> = row.get(2)?;
    Ok(if let Some(version) = version {
        Found::Changed(Stored {
            id,
            version: Version::new(version),
            snapshot: row.get(3)?,
            verdicts: row.get(4)?,
        })
    } else {
        Found::Absent(Floor::from_columns(row.get(0)?, row.get(1)?))
    })
}

fn page(connection: &Connection, after: Option<&ProviderId>) -> Result<Vec<Stored>, StoreError> {
    let sql = concat!(
        "SELECT owner, repo, base_ref, version, snapshot, ",
        verdicts!(),
        " FROM providers WHERE (owner, repo, base_ref) > (?1, ?2, ?3) ORDER BY owner, repo, base_ref LIMIT ?4",
    );
    let mut statement = after_provider(connection, sql, after, &[&page_limit()])?;
    let rows = statement.raw_query().and_then(|row| {
        Ok(Stored {
            id: id(row)?,
            version: Version::new(row.get(3)?),
            snapshot: row.get(4)?,
            verdicts: row.get(5)?,
        })
    });
    rows.collect()
}

fn list(
    connection: &Connection,
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
    let mut statement = after_provider(connection, sql, after, &[&page_limit(), &moment])?;
    statement.raw_query().and_then(id).collect()
}

fn history(
    connection: &Connection,
    id: &ProviderId,
    page: HistoryPage,
) -> Result<Vec<PastLease>, StoreError> {
    let sql = "SELECT lease FROM history
               WHERE owner = ?1 AND repo = ?2 AND base_ref = ?3 AND fencing_token < ?4 AND lease <> ''
               ORDER BY fencing_token DESC LIMIT ?5";
    let mut statement = of_provider(connection, sql, id, &[&page.below(), &page.limit()])?;
    let rows = statement
        .raw_query()
        .and_then(|row| PastLease::from_column(id, text(row, 0)?, "set that row's lease to ''"));
    rows.collect()
}

fn id(row: &Row<'_>) -> Result<ProviderId, StoreError> {
    id_from(text(row, 0)?, text(row, 1)?, text(row, 2)?)
}

fn text<'r>(row: &'r Row<'_>, column: usize) -> rusqlite::Result<&'r str> {
    row.get_ref(column)?.as_str().map_err(rusqlite::Error::from)
}

/// On a thread that may wait for a disk.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, StoreError> + Send + 'static,
) -> Result<T, StoreError> {
    tokio::task::spawn_blocking(work).await.unwrap_or_else(|why| Err(StoreError(why.to_string())))
}

fn closed() -> StoreError {
    StoreError("the store is closed".into())
}
