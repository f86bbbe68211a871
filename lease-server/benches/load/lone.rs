//! One decision while nobody else wants anything, beside one commit of the store by itself.

use std::path::Path;
use std::time::{Duration, Instant};

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
    let database = open(&folder.path().join("alone.db"));
    let (mut decisions, mut commits) = (Vec::new(), Vec::new());
    for turn in 0..TURNS {
        let began = Instant::now();
        connection.post(&format!("{}/aquire", bodies::provider(0)), &bodies::acquire(turn, 0)).await;
        decisions.push(began.elapsed());
        connection.post(&format!("{}/release", bodies::provider(0)), &bodies::release(turn, 0)).await;
        let began = Instant::now();
        commit(&database, turn);
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
fn open(path: &Path) -> rusqlite::Connection {
    let database = rusqlite::Connection::open(path).unwrap();
    let sql = "PRAGMA journal_mode = WAL;
               PRAGMA synchronous = FULL;
               CREATE TABLE alone (name TEXT PRIMARY KEY, state TEXT NOT NULL) STRICT;
               INSERT INTO alone VALUES ('one', '')";
    database.execute_batch(sql).unwrap();
    database
}

/// As little as a durable change can be, on the thread that measures. It must be one: of a row that stays as it is `SQLite` writes
/// nothing.
fn commit(database: &rusqlite::Connection, turn: usize) {
    let row = format!("{turn:0900}");
    database.prepare_cached("BEGIN IMMEDIATE").unwrap().execute([]).unwrap();
    database
        .prepare_cached("UPDATE alone SET state = ?1 WHERE name = 'one'")
        .unwrap()
        .execute([row])
        .unwrap();
    database.prepare_cached("COMMIT").unwrap().execute([]).unwrap();
}
