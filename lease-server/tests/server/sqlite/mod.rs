//! The `SQLite` file: what survives a crash, and what happens when the file can't be used.
//!
//! | subject | file |
//! | --- | --- |
//! | a crash at each point of a commit, and of a stop | `points.rs` |
//! | SIGKILL at any moment | `kill.rs` |
//! | files of the first version | `migration.rs` |
//! | what stops the start | `start.rs` |
//! | what is wrong while it serves: no room, read-only, locked, damaged | `outage.rs` |
//! | files that are moved, replaced or deleted under the server | `moved.rs` |
//! | a disk that takes its time | `slow.rs` |
//! | backups | `backup.rs` |
//! | providers that nobody uses any more | `unused.rs` |
//! | file systems of a test's own | `mounts.rs` |

mod backup;
mod kill;
mod migration;
mod mounts;
mod moved;
mod outage;
mod points;
mod slow;
mod start;
mod unused;

use std::path::{Path, PathBuf};

use rusqlite::Connection;
use serde_json::Value;

use crate::common::without;

const ACQUIRE: &str = "/o/r/main/acquire";
const RELEASE: &str = "/o/r/main/release";

/// A connection of another program.
pub(crate) fn open(database: &Path) -> Connection {
    Connection::open(database).unwrap()
}

/// What another program does to the file.
pub(crate) fn execute(database: &Path, sql: &str) {
    open(database).execute_batch(sql).unwrap();
}

fn wal(database: &Path) -> PathBuf {
    database.with_extension("db-wal")
}

/// The same without the moments in it, which no two runs have in common.
fn timeless(value: &Value) -> Value {
    without(value, &|name| {
        name.ends_with("_at") || matches!(name, "round" | "detail" | "estimated_wait_seconds")
    })
}
