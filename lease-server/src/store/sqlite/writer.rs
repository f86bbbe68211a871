//! The one writer: it puts all commits that are waiting into one transaction. While that is being synchronised, the commits of
//! the next gather.

use std::sync::Arc;
use std::time::Duration;

use lease_core::ids::{FencingToken, ProviderId};
use lease_core::time::Timestamp;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions as _, Connection as _, Executor as _, SqliteConnection};
use tokio::sync::{mpsc, oneshot, watch};

use super::super::stored::{column, integer, page_limit};
use super::super::{Base, Change, Commit, CommitError, HistoryRow, StoreError, VerdictRow, Version};
use super::lock::{Locks, Moved};
use super::of_provider;
use super::schema::SCHEMA_VERSION;
use super::words::in_words;

/// The most commits that go into one transaction: enough to share one sync, few enough that nobody waits long for it.
const MAX_BATCH: usize = 256;

type Reply = oneshot::Sender<Result<Version, CommitError>>;

/// What the writer can be asked for.
pub(super) enum Task {
    Commit(Commit, Reply),
    /// A transaction that changes nothing. It needs the lock, and after a failure the disk.
    Check(oneshot::Sender<Result<(), StoreError>>),
    /// A page of the history that ended before then is forgotten. Tells how much that was.
    Purge(Timestamp, oneshot::Sender<Result<u64, StoreError>>),
}

/// The connection that writes. After a failure nobody can say what has become of its transaction, so it is replaced.
pub(super) struct Writer {
    options: SqliteConnectOptions,
    connection: Option<SqliteConnection>,
    /// Open as long as the store is, so that no other connection is ever the last one, which deletes the WAL.
    anchor: SqliteConnection,
    locks: Arc<Locks>,
    /// The last write failed: before anybody says that the disk is fine, something is really written.
    in_doubt: bool,
}

impl Writer {
    pub(super) fn new(
        connection: SqliteConnection,
        anchor: SqliteConnection,
        options: SqliteConnectOptions,
        locks: Arc<Locks>,
    ) -> Self {
        Self { options, connection: Some(connection), anchor, locks, in_doubt: false }
    }

    /// Works until it is told to stop, or nobody is left to tell it anything.
    pub(super) async fn run(
        mut self,
        mut tasks: mpsc::UnboundedReceiver<Task>,
        mut stopped: watch::Receiver<bool>,
    ) {
        let mut batch = Vec::new();
        loop {
            tokio::select! {
                biased;
                received = tasks.recv_many(&mut batch, MAX_BATCH) => {
                    if received == 0 {
                        break;
                    }
                }
                _ = stopped.wait_for(|stop| *stop) => break,
            }
            let (mut commits, mut replies, mut checks) = (Vec::new(), Vec::new(), Vec::new());
            let mut purges = Vec::new();
            for task in batch.drain(..) {
                match task {
                    Task::Commit(commit, reply) => {
                        commits.push(commit);
                        replies.push(reply);
                    }
                    Task::Check(reply) => checks.push(reply),
                    Task::Purge(before, reply) => purges.push((before, reply)),
                }
            }
            let written = self.write(&commits, purges.iter().map(|(before, _)| *before).max()).await;
            if !commits.is_empty() {
                fail::fail_point!("committed", |_| std::process::abort());
            }
            for (index, reply) in replies.into_iter().enumerate() {
                let result = match &written {
                    Ok(written) if written.stored[index] => Ok(commits[index].from.next()),
                    Ok(_) => Err(CommitError::Conflict),
                    Err(why) => Err(CommitError::Unavailable(why.clone())),
                };
                // A caller that is gone has no use for the answer.
                let _ = reply.send(result);
            }
            for reply in checks {
                let _ = reply.send(written.as_ref().map(|_| ()).map_err(Clone::clone));
            }
            for (_, reply) in purges {
                let _ = reply.send(written.as_ref().map(|written| written.purged).map_err(Clone::clone));
            }
        }
        self.close().await;
    }

    async fn write(&mut self, commits: &[Commit], purge: Option<Timestamp>) -> Result<Written, StoreError> {
        self.check_files().await?;
        let mut connection = match self.connection.take() {
            Some(connection) => connection,
            None => self.connect().await?,
        };
        match write_batch(&mut connection, commits, purge, self.in_doubt).await {
            Ok(written) => {
                (self.connection, self.in_doubt) = (Some(connection), false);
                // Somebody may have moved the file meanwhile.
                self.check_files().await?;
                Ok(written)
            }
            Err(why) => {
                self.in_doubt = true;
                // Its locks must be gone before the next one comes. That it fails is no news.
                let _ = connection.close_hard().await;
                Err(in_words(&why))
            }
        }
    }

    /// A connection to the file that was opened first, and to no other one.
    async fn connect(&self) -> Result<SqliteConnection, StoreError> {
        let connection = self.options.connect().await.map_err(|why| in_words(&why))?;
        // The path may have led somewhere else when it was opened.
        self.locks.check()?;
        Ok(connection)
    }

    async fn check_files(&mut self) -> Result<(), StoreError> {
        let Err(moved) = self.locks.check() else { return Ok(()) };
        match (&moved, &mut self.connection) {
            // This connection has the WAL still, and it may be the only one: what is in it goes to the database.
            (Moved::Wal(_), Some(connection)) => {
                if let Err(why) = connection.execute("PRAGMA wal_checkpoint(FULL)").await {
                    tracing::error!(error = %in_words(&why), "what was in the WAL cannot be saved");
                }
            }
            (Moved::Wal(_), None) | (Moved::Database(_), _) => {}
        }
        Err(moved.into())
    }

    async fn close(self) {
        fail::fail_point!("closing", |_| std::process::abort());
        // The file is whole whatever happens here.
        let _ = self.anchor.close().await;
        if let Some(connection) = self.connection {
            let _ = connection.close().await;
        }
    }
}

/// Whether the file can't be written now: in tests, as long as another file is there.
fn is_read_only() -> bool {
    fail::fail_point!("read_only", |switch| switch.is_some_and(|path| std::path::Path::new(&path).exists()));
    false
}

/// How long the disk takes longer than it does, in tests.
fn slow_disk() -> Option<Duration> {
    fail::fail_point!("syncing", |ms| ms?.parse().ok().map(Duration::from_millis));
    None
}

/// What has come of a transaction.
struct Written {
    /// For each commit, whether the version was the one that it was computed from.
    stored: Vec<bool>,
    /// How many leases of the history are gone.
    purged: u64,
}

/// One transaction for all of them.
async fn write_batch(
    connection: &mut SqliteConnection,
    commits: &[Commit],
    purge: Option<Timestamp>,
    in_doubt: bool,
) -> Result<Written, sqlx::Error> {
    if !commits.is_empty() {
        fail::fail_point!("beginning", |_| std::process::abort());
    }
    if is_read_only() {
        connection.execute("PRAGMA query_only = true").await?;
    }
    let mut transaction = connection.begin_with("BEGIN IMMEDIATE").await?;
    if in_doubt {
        // It stays what it is, but the page is written.
        transaction.execute(sqlx::AssertSqlSafe(format!("PRAGMA user_version = {SCHEMA_VERSION}"))).await?;
    }
    let mut stored = Vec::with_capacity(commits.len());
    for commit in commits {
        stored.push(write_one(&mut transaction, commit).await?);
        fail::fail_point!("written", |_| std::process::abort());
    }
    if !commits.is_empty() {
        fail::fail_point!("committing", |_| std::process::abort());
    }
    if let Some(delay) = slow_disk() {
        tokio::time::sleep(delay).await;
    }
    let purged = match purge {
        Some(before) => purge_history(&mut transaction, before).await?,
        None => 0,
    };
    transaction.commit().await?;
    Ok(Written { stored, purged })
}

async fn purge_history(connection: &mut SqliteConnection, before: Timestamp) -> Result<u64, sqlx::Error> {
    let done = sqlx::query(
        "DELETE FROM history WHERE rowid IN
             (SELECT rowid FROM history WHERE ended_at_ms < ?1 ORDER BY ended_at_ms LIMIT ?2)",
    )
    .bind(column(before))
    .bind(page_limit())
    .execute(connection)
    .await?;
    Ok(done.rows_affected())
}

async fn write_one(connection: &mut SqliteConnection, commit: &Commit) -> Result<bool, sqlx::Error> {
    let Commit { id, from, change, history, verdicts, .. } = commit;
    let sql = match (change, from) {
        (Change::Keep(_), Base::Nothing(_)) => {
            "INSERT INTO providers
             SELECT ?1, ?2, ?3, ?4 + 1, ?5, ?6, ?7, ?8, ?9 FROM forgotten WHERE last_version = ?4
             ON CONFLICT DO NOTHING"
        }
        (Change::Keep(_), Base::Stored(_)) => {
            "UPDATE providers
             SET version = ?4 + 1, now_ms = ?5, updated_at_ms = ?6, due_at_ms = ?7, snapshot_version = ?8, snapshot = ?9
             WHERE owner = ?1 AND repo = ?2 AND base_ref = ?3 AND version = ?4"
        }
        (Change::Forget(_), Base::Nothing(_) | Base::Stored(_)) => {
            "DELETE FROM providers WHERE owner = ?1 AND repo = ?2 AND base_ref = ?3 AND version = ?4"
        }
    };
    let query = of_provider(sql, id).bind(from.version().number());
    let query = match change {
        Change::Keep(state) => query
            .bind(column(state.now))
            .bind(column(state.updated_at))
            .bind(state.due_at.map(column))
            .bind(integer(state.snapshot_version.number()))
            .bind(&state.snapshot),
        Change::Forget(_) => query,
    };
    let done = query.execute(&mut *connection).await?.rows_affected() == 1;
    if !done {
        return Ok(false);
    }
    fail::fail_point!("stated", |_| std::process::abort());
    for row in history {
        remember(connection, id, row).await?;
    }
    if let Some(keeps_from) = verdicts.keeps_from {
        forget_verdicts(connection, id, keeps_from).await?;
    }
    for row in &verdicts.added {
        add_verdict(connection, id, row).await?;
    }
    match change {
        Change::Forget(token) => forget(connection, from.next(), *token).await?,
        Change::Keep(_) => {}
    }
    Ok(true)
}

async fn forget_verdicts(
    connection: &mut SqliteConnection,
    id: &ProviderId,
    keeps_from: FencingToken,
) -> Result<(), sqlx::Error> {
    let sql = "DELETE FROM verdicts WHERE owner = ?1 AND repo = ?2 AND base_ref = ?3 AND fencing_token < ?4";
    of_provider(sql, id).bind(integer(keeps_from.get())).execute(connection).await.map(drop)
}

async fn add_verdict(
    connection: &mut SqliteConnection,
    id: &ProviderId,
    row: &VerdictRow,
) -> Result<(), sqlx::Error> {
    of_provider("INSERT OR REPLACE INTO verdicts VALUES (?1, ?2, ?3, ?4, ?5)", id)
        .bind(integer(row.fencing_token.get()))
        .bind(&row.verdict)
        .execute(connection)
        .await
        .map(drop)
}

/// No token is given twice; where a file was mended by hand and one is all the same, the commit must not fail for that.
async fn remember(
    connection: &mut SqliteConnection,
    id: &ProviderId,
    row: &HistoryRow,
) -> Result<(), sqlx::Error> {
    of_provider("INSERT INTO history VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT DO NOTHING", id)
        .bind(integer(row.fencing_token.get()))
        .bind(column(row.ended_at))
        .bind(&row.lease)
        .execute(connection)
        .await
        .map(drop)
}

/// Should the provider come back, its version and its tokens go on.
async fn forget(
    connection: &mut SqliteConnection,
    version: Version,
    token: FencingToken,
) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE forgotten SET last_version = max(last_version, ?1), last_token = max(last_token, ?2)")
        .bind(version.number())
        .bind(integer(token.get()))
        .execute(connection)
        .await
        .map(drop)
}
