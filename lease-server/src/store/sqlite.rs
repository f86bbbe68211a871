//! The default store: one `SQLite` file, and one writer that puts all commits that are waiting into one transaction.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use lease_core::ids::{BaseRef, Owner, ProviderId, Repo};
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteRow, SqliteSynchronous,
};
use sqlx::{Connection as _, Executor as _, Row as _, SqliteConnection, SqlitePool};
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;

use super::{Commit, CommitError, StoreError, Stored, Version};

/// The schema that this program knows; kept in the file as `user_version`.
const SCHEMA_VERSION: i64 = 1;

/// The most commits that go into one transaction: enough to share one sync, few enough that nobody waits long for it.
const MAX_BATCH: usize = 256;

type Reply = oneshot::Sender<Result<Version, CommitError>>;

/// What the writer can be asked for.
enum Task {
    Commit(Commit, Reply),
    /// A transaction that changes nothing. It needs the lock, and after a failure the disk.
    Check(oneshot::Sender<Result<(), StoreError>>),
}

/// A `SQLite` file, opened and locked.
#[derive(Debug)]
pub struct Sqlite {
    readers: SqlitePool,
    writer: mpsc::UnboundedSender<Task>,
    writing: tokio::sync::Mutex<Option<JoinHandle<()>>>,
    stop: tokio::sync::watch::Sender<bool>,
    // Held as long as the store is: another process that opens the same file is refused. The last field, so that the file is
    // not closed before the connections are: with it SQLite's own locks would go.
    _locks: (File, File),
}

impl Sqlite {
    /// Opens the file, makes it where there is none, and refuses one that another process has, or a newer program wrote.
    pub async fn open(path: &Path) -> Result<Self, StoreError> {
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            fs::create_dir_all(folder).map_err(|why| {
                StoreError(format!("the folder {} cannot be made: {why}", folder.display()))
            })?;
        }
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(Duration::from_secs(5));
        Self::open_with(path, options).await
    }

    async fn open_with(path: &Path, options: SqliteConnectOptions) -> Result<Self, StoreError> {
        let locks = (lock(path)?, lock_itself(path)?);
        let failed = |what: &str, why: &sqlx::Error| {
            StoreError(format!("{what} {}: {}", path.display(), in_words(why)))
        };
        let mut connection =
            SqliteConnection::connect_with(&options).await.map_err(|why| failed("cannot open", &why))?;
        migrate(&mut connection).await.map_err(|why| match why {
            MigrateError::Newer(found) => StoreError(format!(
                "{} has schema version {found}, this program knows version {SCHEMA_VERSION}: run the newer program",
                path.display()
            )),
            MigrateError::Foreign => StoreError(format!(
                "{} is the database of another program; give this one a file of its own",
                path.display()
            )),
            MigrateError::Sql(why) => failed("cannot prepare", &why),
        })?;
        let readers = SqlitePoolOptions::new()
            .max_connections(2)
            .acquire_timeout(Duration::from_secs(5))
            .connect_with(options.clone().read_only(true).create_if_missing(false))
            .await
            .map_err(|why| failed("cannot read", &why))?;
        let (writer, tasks) = mpsc::unbounded_channel();
        let (stop, stopped) = tokio::sync::watch::channel(false);
        let writer_options = options.clone().create_if_missing(false);
        let writing = tokio::spawn(write(Writer::new(connection, writer_options), tasks, stopped));
        Ok(Self { readers, writer, writing: Some(writing).into(), stop, _locks: locks })
    }

    pub(super) async fn load_all(&self) -> Result<Vec<Stored>, StoreError> {
        let rows = sqlx::query("SELECT owner, repo, base_ref, version, snapshot FROM providers")
            .fetch_all(&self.readers)
            .await
            .map_err(|why| StoreError(in_words(&why)))?;
        rows.iter().map(read).collect()
    }

    pub(super) async fn load(&self, id: &ProviderId) -> Result<Option<Stored>, StoreError> {
        let row = sqlx::query(
            "SELECT owner, repo, base_ref, version, snapshot FROM providers
             WHERE owner = ?1 AND repo = ?2 AND base_ref = ?3",
        )
        .bind(id.owner.as_str())
        .bind(id.repo.as_str())
        .bind(id.base_ref.as_str())
        .fetch_optional(&self.readers)
        .await
        .map_err(|why| StoreError(in_words(&why)))?;
        row.as_ref().map(read).transpose()
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

fn closed() -> StoreError {
    StoreError("the store is closed".into())
}

fn lock(path: &Path) -> Result<File, StoreError> {
    let mut name = path.as_os_str().to_owned();
    name.push(".lock");
    let name = PathBuf::from(name);
    let failed = |why: std::io::Error| StoreError(format!("cannot lock {}: {why}", name.display()));
    let mut file =
        OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&name).map_err(failed)?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            let mut holder = String::new();
            // Only to name the other process: without its number the message is as true.
            let _ = file.read_to_string(&mut holder);
            return Err(StoreError(format!(
                "{} is in use by another lease-server (process {}); stop that one, or give this one another --data",
                path.display(),
                holder.trim()
            )));
        }
        Err(TryLockError::Error(why)) => return Err(failed(why)),
    }
    file.set_len(0)
        .and_then(|()| file.rewind())
        .and_then(|()| writeln!(file, "{}", std::process::id()))
        .map_err(failed)?;
    Ok(file)
}

/// Locks the database's own file: by whatever path another process comes to it, it is the same file.
fn lock_itself(path: &Path) -> Result<File, StoreError> {
    let failed = |why: std::io::Error| StoreError(format!("cannot open {}: {why}", path.display()));
    let file =
        OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path).map_err(failed)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(StoreError(format!(
            "{} is in use by another lease-server, which came to it by another path; stop that one, or give this one \
             another --data",
            path.display()
        ))),
        Err(TryLockError::Error(why)) => Err(failed(why)),
    }
}

enum MigrateError {
    Newer(i64),
    /// There are tables in it, and none of ours.
    Foreign,
    Sql(sqlx::Error),
}

impl From<sqlx::Error> for MigrateError {
    fn from(why: sqlx::Error) -> Self {
        Self::Sql(why)
    }
}

async fn migrate(connection: &mut SqliteConnection) -> Result<(), MigrateError> {
    let mut transaction = connection.begin_with("BEGIN IMMEDIATE").await?;
    let found: i64 = sqlx::query_scalar("PRAGMA user_version").fetch_one(&mut *transaction).await?;
    if found > SCHEMA_VERSION {
        return Err(MigrateError::Newer(found));
    }
    if found < 1 {
        let tables: i64 =
            sqlx::query_scalar("SELECT count(*) FROM sqlite_schema").fetch_one(&mut *transaction).await?;
        if tables > 0 {
            return Err(MigrateError::Foreign);
        }
        transaction
            .execute(
                "CREATE TABLE providers (
                     owner TEXT NOT NULL, repo TEXT NOT NULL, base_ref TEXT NOT NULL,
                     version INTEGER NOT NULL, snapshot TEXT NOT NULL,
                     PRIMARY KEY (owner, repo, base_ref)
                 ) STRICT",
            )
            .await?;
        transaction.execute("PRAGMA user_version = 1").await?;
    }
    transaction.commit().await?;
    Ok(())
}

fn read(row: &SqliteRow) -> Result<Stored, StoreError> {
    let damaged =
        |why: &dyn std::fmt::Display| StoreError(format!("a stored provider cannot be read: {why}"));
    let text = |column: &str| row.try_get::<&str, _>(column).map_err(|why| damaged(&why));
    Ok(Stored {
        id: ProviderId {
            owner: Owner::new(text("owner")?).map_err(|why| damaged(&why))?,
            repo: Repo::new(text("repo")?).map_err(|why| damaged(&why))?,
            base_ref: base_ref(text("base_ref")?).map_err(|why| damaged(&why))?,
        },
        version: Version(row.try_get("version").map_err(|why| damaged(&why))?),
        snapshot: text("snapshot")?.to_owned(),
    })
}

/// A base ref as it is written here. In another spelling it would be read as that of another row.
fn base_ref(stored: &str) -> Result<BaseRef, String> {
    let base_ref = BaseRef::new(stored).map_err(|why| why.to_string())?;
    if base_ref.as_str() == stored {
        return Ok(base_ref);
    }
    Err(format!("the base ref {stored:?} would be taken for {:?}; remove that row", base_ref.as_str()))
}

/// The one writer. While it syncs one transaction, the commits of the next gather.
async fn write(
    mut writer: Writer,
    mut tasks: mpsc::UnboundedReceiver<Task>,
    mut stopped: tokio::sync::watch::Receiver<bool>,
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
        let (mut commits, mut checks) = (Vec::new(), Vec::new());
        for task in batch.drain(..) {
            match task {
                Task::Commit(commit, reply) => commits.push((commit, reply)),
                Task::Check(reply) => checks.push(reply),
            }
        }
        let written = writer.write(&commits).await;
        let outcome = match &written {
            Ok(_) => Ok(()),
            Err(why) => Err(StoreError(in_words(why))),
        };
        for (index, (commit, reply)) in commits.into_iter().enumerate() {
            let result = match &written {
                Ok(stored) if stored[index] => Ok(commit.from.next()),
                Ok(_) => Err(CommitError::Conflict),
                Err(why) => Err(CommitError::Unavailable(StoreError(in_words(why)))),
            };
            // A caller that is gone has no use for the answer.
            let _ = reply.send(result);
        }
        for reply in checks {
            let _ = reply.send(outcome.clone());
        }
    }
    writer.close().await;
}

/// The connection that writes. After a failure nobody can say what has become of its transaction, so it is replaced.
struct Writer {
    options: SqliteConnectOptions,
    connection: Option<SqliteConnection>,
    /// The last write failed: before anybody says that the disk is fine, something is really written.
    in_doubt: bool,
}

impl Writer {
    fn new(connection: SqliteConnection, options: SqliteConnectOptions) -> Self {
        Self { options, connection: Some(connection), in_doubt: false }
    }

    async fn write(&mut self, commits: &[(Commit, Reply)]) -> Result<Vec<bool>, sqlx::Error> {
        let mut connection = match self.connection.take() {
            Some(connection) => connection,
            None => SqliteConnection::connect_with(&self.options).await?,
        };
        match write_batch(&mut connection, commits, self.in_doubt).await {
            Ok(stored) => {
                (self.connection, self.in_doubt) = (Some(connection), false);
                Ok(stored)
            }
            Err(why) => {
                self.in_doubt = true;
                // Its locks must be gone before the next one comes. That it fails is no news.
                let _ = connection.close_hard().await;
                Err(why)
            }
        }
    }

    async fn close(self) {
        if let Some(connection) = self.connection {
            // The file is whole whatever happens here.
            let _ = connection.close().await;
        }
    }
}

/// One transaction for all of them. Tells for each whether the version was the one that it was computed from.
async fn write_batch(
    connection: &mut SqliteConnection,
    commits: &[(Commit, Reply)],
    in_doubt: bool,
) -> Result<Vec<bool>, sqlx::Error> {
    let mut transaction = connection.begin_with("BEGIN IMMEDIATE").await?;
    if in_doubt {
        // It stays what it is, but the page is written.
        transaction.execute("PRAGMA user_version = 1").await?;
    }
    let mut stored = Vec::with_capacity(commits.len());
    for (commit, _) in commits {
        let done = sqlx::query(
            "INSERT INTO providers (owner, repo, base_ref, version, snapshot)
             SELECT ?1, ?2, ?3, ?4 + 1, ?5
             WHERE ?4 = 0 OR EXISTS (SELECT 1 FROM providers WHERE owner = ?1 AND repo = ?2 AND base_ref = ?3)
             ON CONFLICT (owner, repo, base_ref)
             DO UPDATE SET version = excluded.version, snapshot = excluded.snapshot WHERE version = ?4",
        )
        .bind(commit.id.owner.as_str())
        .bind(commit.id.repo.as_str())
        .bind(commit.id.base_ref.as_str())
        .bind(commit.from.0)
        .bind(&commit.snapshot)
        .execute(&mut *transaction)
        .await?;
        stored.push(done.rows_affected() == 1);
    }
    transaction.commit().await?;
    Ok(stored)
}

/// The database's own words, without the wrapping.
fn in_words(why: &sqlx::Error) -> String {
    match why.as_database_error() {
        Some(database) => database.message().to_owned(),
        None => why.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(repo: &str) -> ProviderId {
        ProviderId {
            owner: Owner::new("o").unwrap(),
            repo: Repo::new(repo).unwrap(),
            base_ref: BaseRef::new("release/1.x").unwrap(),
        }
    }

    fn commit(repo: &str, from: i64, snapshot: &str) -> Commit {
        Commit { id: id(repo), from: Version(from), snapshot: snapshot.into() }
    }

    #[tokio::test]
    async fn a_commit_states_the_version_that_it_was_computed_from() {
        let folder = tempfile::tempdir().unwrap();
        let store = Sqlite::open(&folder.path().join("lease.db")).await.unwrap();
        assert_eq!(store.commit(commit("r", 0, "a")).await, Ok(Version(1)));
        assert_eq!(store.commit(commit("r", 0, "b")).await, Err(CommitError::Conflict));
        assert_eq!(store.commit(commit("r", 2, "b")).await, Err(CommitError::Conflict));
        assert_eq!(store.commit(commit("r", 1, "b")).await, Ok(Version(2)));
        assert_eq!(store.commit(commit("s", 7, "x")).await, Err(CommitError::Conflict));
        assert_eq!(store.load(&id("r")).await.unwrap().unwrap().snapshot, "b");
        assert_eq!(store.load(&id("s")).await.unwrap(), None);
        store.close().await;
    }

    /// Two providers would become one, and one of two leases be forgotten.
    #[tokio::test]
    async fn a_row_that_would_be_read_as_another_providers_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lease.db");
        let store = Sqlite::open(&path).await.unwrap();
        assert_eq!(store.commit(commit("r", 0, "a")).await, Ok(Version(1)));
        let mut other =
            SqliteConnection::connect_with(&SqliteConnectOptions::new().filename(&path)).await.unwrap();
        sqlx::query("UPDATE providers SET base_ref = 'refs/heads/release/1.x'")
            .execute(&mut other)
            .await
            .unwrap();
        let refused = store.load_all().await.unwrap_err().to_string();
        assert!(
            refused.contains("\"refs/heads/release/1.x\" would be taken for \"release/1.x\""),
            "{refused}"
        );
    }

    #[tokio::test]
    async fn a_full_disk_refuses_what_does_not_fit_and_is_got_over() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lease.db");
        // As far as SQLite can tell, the disk has room for 16 pages.
        let options = SqliteConnectOptions::new()
            .filename(&path)
            .create_if_missing(true)
            .pragma("max_page_count", "16");
        let store = Sqlite::open_with(&path, options).await.unwrap();
        store.commit(commit("r", 0, "a")).await.unwrap();
        let refused = store.commit(commit("r", 1, &"x".repeat(1_000_000))).await.unwrap_err();
        assert!(refused.to_string().contains("full"), "{refused}");
        assert_eq!(store.check().await, Ok(()));
        assert_eq!(store.load(&id("r")).await.unwrap().unwrap().snapshot, "a");
        assert_eq!(store.commit(commit("r", 1, "b")).await, Ok(Version(2)));
    }

    #[tokio::test]
    async fn what_was_committed_is_there_after_a_restart() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lease.db");
        let store = Sqlite::open(&path).await.unwrap();
        store.commit(commit("r", 0, "a")).await.unwrap();
        store.close().await;
        drop(store);
        let store = Sqlite::open(&path).await.unwrap();
        let all = store.load_all().await.unwrap();
        assert_eq!(all, [Stored { id: id("r"), version: Version(1), snapshot: "a".into() }]);
    }

    #[tokio::test]
    async fn a_second_process_is_refused_by_name() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lease.db");
        let _first = Sqlite::open(&path).await.unwrap();
        let refused = Sqlite::open(&path).await.unwrap_err().to_string();
        assert!(refused.contains(&format!("(process {})", std::process::id())), "{refused}");
    }

    #[tokio::test]
    async fn a_second_process_is_refused_by_whatever_path_it_comes() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lease.db");
        let _first = Sqlite::open(&path).await.unwrap();
        let (soft, hard) = (folder.path().join("soft.db"), folder.path().join("hard.db"));
        std::os::unix::fs::symlink(&path, &soft).unwrap();
        fs::hard_link(&path, &hard).unwrap();
        for other in [soft, hard] {
            let refused = Sqlite::open(&other).await.unwrap_err().to_string();
            assert!(refused.contains("in use by another lease-server"), "{refused}");
        }
        fs::remove_file(folder.path().join("lease.db.lock")).unwrap();
        assert!(Sqlite::open(&path).await.is_err());
    }

    #[tokio::test]
    async fn the_database_of_another_program_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lease.db");
        let options = SqliteConnectOptions::new().filename(&path).create_if_missing(true);
        let mut connection = SqliteConnection::connect_with(&options).await.unwrap();
        connection.execute("CREATE TABLE providers (id)").await.unwrap();
        let refused = Sqlite::open(&path).await.unwrap_err().to_string();
        assert!(refused.contains("is the database of another program"), "{refused}");
    }

    #[tokio::test]
    async fn a_newer_schema_is_refused_and_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lease.db");
        Sqlite::open(&path).await.unwrap().close().await;
        let options = SqliteConnectOptions::new().filename(&path);
        let mut connection = SqliteConnection::connect_with(&options).await.unwrap();
        connection.execute("PRAGMA user_version = 2").await.unwrap();
        let refused = Sqlite::open(&path).await.unwrap_err().to_string();
        assert!(refused.contains("has schema version 2, this program knows version 1"), "{refused}");
    }
}
