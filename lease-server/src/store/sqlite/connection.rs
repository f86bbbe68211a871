//! How connections to the file are opened, and how statements about a provider are bound.

use std::path::{Path, PathBuf};
use std::time::Duration;

use lease_core::ids::ProviderId;
use rusqlite::{CachedStatement, Connection, OpenFlags, ToSql};

use super::super::stored::names;

/// How long another program may have the file locked before that counts as a failure.
pub(super) const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// Every statement that a connection can be given; so none is parsed twice.
const STATEMENTS: usize = 16;

/// The WAL goes into the database once it has 4,000 pages, which are 16 MiB. What is written often is in it often, and goes there
/// once; and the commit that has to wait for it is the more seldom.
const PRAGMAS: &str =
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000;";

/// Which file, and what its connections are told before they are used.
#[derive(Clone, Debug)]
pub(super) struct Options {
    path: PathBuf,
    pragmas: String,
}

impl Options {
    pub(super) fn new(path: &Path) -> Self {
        Self { path: path.to_owned(), pragmas: PRAGMAS.to_owned() }
    }

    #[cfg(test)]
    pub(super) fn with(mut self, pragma: &str) -> Self {
        self.pragmas.push_str(pragma);
        self
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// A connection that changes nothing by itself: the journal's mode is kept in the file.
    pub(super) fn look(&self) -> rusqlite::Result<Connection> {
        self.open(OpenFlags::SQLITE_OPEN_READ_WRITE)
    }

    pub(super) fn write(&self) -> rusqlite::Result<Connection> {
        self.prepared(OpenFlags::SQLITE_OPEN_READ_WRITE)
    }

    pub(super) fn read(&self) -> rusqlite::Result<Connection> {
        self.prepared(OpenFlags::SQLITE_OPEN_READ_ONLY)
    }

    fn prepared(&self, access: OpenFlags) -> rusqlite::Result<Connection> {
        let connection = self.open(access)?;
        connection.execute_batch(&self.pragmas)?;
        Ok(connection)
    }

    /// The file is there already, or it is not the one that was locked.
    fn open(&self, access: OpenFlags) -> rusqlite::Result<Connection> {
        // Nobody shares a connection, so it needs no lock of its own.
        let connection = Connection::open_with_flags(&self.path, access | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        connection.busy_timeout(BUSY_TIMEOUT)?;
        connection.set_prepared_statement_cache_capacity(STATEMENTS);
        Ok(connection)
    }
}

/// A statement about that provider. Its names come first, and then the other values.
pub(super) fn of_provider<'c>(
    connection: &'c Connection,
    sql: &str,
    id: &ProviderId,
    others: &[&dyn ToSql],
) -> rusqlite::Result<CachedStatement<'c>> {
    after_provider(connection, sql, Some(id), others)
}

/// A statement that goes on after that provider.
pub(super) fn after_provider<'c>(
    connection: &'c Connection,
    sql: &str,
    after: Option<&ProviderId>,
    others: &[&dyn ToSql],
) -> rusqlite::Result<CachedStatement<'c>> {
    let mut statement = connection.prepare_cached(sql)?;
    let (owner, repo, base_ref) = names(after);
    let names: [&dyn ToSql; 3] = [&owner, &repo, &base_ref];
    for (index, value) in names.iter().chain(others).enumerate() {
        statement.raw_bind_parameter(index + 1, value)?;
    }
    Ok(statement)
}
