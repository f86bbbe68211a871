//! One decision while nobody else wants anything, beside one commit of the store by itself.

use std::path::Path;
use std::time::{Duration, Instant};

use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions as _, Connection as _, SqliteConnection};

use crate::bodies;
use crate::connection::Connection;
use crate::cycles::AT_ONCE;
use crate::options::Options;
use crate::process::Server;
use crate::report::{Bar, Report};

/// How often each has its turn.
const TURNS: usize = 400;

pub(crate) async fn measure(options: &Options, report: &mut Report) {
    let server = Server::lease(options, &AT_ONCE);
    let mut connection = Connection::open(&server.address).await;
    let folder = tempfile::tempdir().unwrap();
    let mut database = open(&folder.path().join("alone.db")).await;
    let (mut decisions, mut commits) = (Vec::new(), Vec::new());
    for turn in 0..TURNS {
        let began = Instant::now();
        connection.post(&format!("{}/aquire", bodies::provider(0)), &bodies::acquire(turn, 0)).await;
        decisions.push(began.elapsed());
        connection.post(&format!("{}/release", bodies::provider(0)), &bodies::release(turn, 0)).await;
        let began = Instant::now();
        commit(&mut database, turn).await;
        commits.push(began.elapsed());
    }
    let [decision, commit] = [decisions, commits].map(middle);
    let bar = Bar::AtMost { of: commit.as_secs_f64() * 1000.0, times: 1.3 };
    report.add_time("lone decision, median", "mq-lease", decision, Some(bar));
    report.add_time("one commit, median", "SQLite alone", commit, None);
}

fn middle(mut took: Vec<Duration>) -> Duration {
    took.sort_unstable();
    took[took.len() / 2]
}

/// As the server's store is opened.
async fn open(path: &Path) -> SqliteConnection {
    let mut connection = SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .connect()
        .await
        .unwrap();
    sqlx::query("CREATE TABLE alone (name TEXT PRIMARY KEY, state TEXT NOT NULL) STRICT")
        .execute(&mut connection)
        .await
        .unwrap();
    sqlx::query("INSERT INTO alone VALUES ('one', '')").execute(&mut connection).await.unwrap();
    connection
}

/// As little as a durable change can be. It must be one: of a row that stays as it is `SQLite` writes nothing.
async fn commit(connection: &mut SqliteConnection, turn: usize) {
    let row = format!("{turn:0900}");
    let mut transaction = connection.begin_with("BEGIN IMMEDIATE").await.unwrap();
    sqlx::query("UPDATE alone SET state = ?1 WHERE name = 'one'")
        .bind(row)
        .execute(&mut *transaction)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
}
