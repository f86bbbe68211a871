//! What one transaction does: the statements of all commits in it.

use std::time::Duration;

use lease_core::ids::{FencingToken, ProviderId};
use lease_core::time::Timestamp;
use rusqlite::{Connection, ToSql};

use super::super::stored::{column, integer, page_limit};
use super::super::{Base, Change, Commit, VerdictRow, Version};
use super::connection::of_provider;
use super::schema::SCHEMA_VERSION;

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

/// A verdict of no more than that is left where it is once it is forgotten: it has up to some 25 commits.
const SMALL_VERDICT_BYTES: i64 = 1400;

/// When a lease ended that is no longer shown, and what is shown of it: the row is there for its verdict only.
const HIDDEN: (i64, &str) = (i64::MAX, "");

/// What has come of a transaction.
pub(super) struct Written {
    /// For each commit, whether the version was the one that it was computed from.
    pub(super) stored: Vec<bool>,
    /// How many leases of the history are gone.
    pub(super) purged: u64,
}

/// One transaction for all of them. If it fails, the connection is to be closed, which takes back what was done.
pub(super) fn write_batch(
    connection: &Connection,
    commits: &[Commit],
    purge: Option<Timestamp>,
    in_doubt: bool,
) -> rusqlite::Result<Written> {
    if !commits.is_empty() {
        fail::fail_point!("beginning", |_| std::process::abort());
    }
    if is_read_only() {
        connection.pragma_update(None, "query_only", true)?;
    }
    connection.prepare_cached("BEGIN IMMEDIATE")?.execute([])?;
    if in_doubt {
        // It stays what it is, but the page is written.
        connection.pragma_update(None, "user_version", SCHEMA_VERSION)?;
    }
    let mut stored = Vec::with_capacity(commits.len());
    for commit in commits {
        stored.push(write_one(connection, commit)?);
        fail::fail_point!("written", |_| std::process::abort());
    }
    if !commits.is_empty() {
        fail::fail_point!("committing", |_| std::process::abort());
    }
    if let Some(delay) = slow_disk() {
        std::thread::sleep(delay);
    }
    let purged = match purge {
        Some(before) => purge_history(connection, before)?,
        None => 0,
    };
    connection.prepare_cached("COMMIT")?.execute([])?;
    Ok(Written { stored, purged })
}

/// Deletes a page of those that ended before then. What the provider still goes by is only no longer shown.
fn purge_history(connection: &Connection, before: Timestamp) -> rusqlite::Result<u64> {
    let over = "SELECT rowid, verdict IS NOT NULL AND EXISTS (
                    SELECT 1 FROM providers AS p WHERE p.owner = h.owner AND p.repo = h.repo AND p.base_ref = h.base_ref
                        AND p.verdicts_from <= h.fencing_token)
                FROM history AS h WHERE ended_at_ms < ?1 ORDER BY ended_at_ms LIMIT ?2";
    let hide = "UPDATE history SET ended_at_ms = ?2, lease = ?3 WHERE rowid = ?1";
    let delete = "DELETE FROM history WHERE rowid = ?1";
    let mut over = connection.prepare_cached(over)?;
    let over = over.query_map((column(before), page_limit()), |row| row.try_into())?;
    let over: Vec<(i64, bool)> = over.collect::<rusqlite::Result<_>>()?;
    let (mut hide, mut delete) = (connection.prepare_cached(hide)?, connection.prepare_cached(delete)?);
    for (rowid, is_remembered) in &over {
        if *is_remembered {
            hide.execute((rowid, HIDDEN.0, HIDDEN.1))?;
        } else {
            delete.execute([rowid])?;
        }
    }
    Ok(over.len() as u64)
}

fn write_one(connection: &Connection, commit: &Commit) -> rusqlite::Result<bool> {
    let Commit { id, from, change, history, verdicts, .. } = commit;
    if !state(connection, id, *from, change, verdicts.keeps_from)? {
        return Ok(false);
    }
    fail::fail_point!("stated", |_| std::process::abort());
    for row in history {
        let verdict = verdicts.added.iter().find(|verdict| verdict.fencing_token == row.fencing_token);
        remember(connection, id, row.fencing_token, (column(row.ended_at), &row.lease), verdict)?;
    }
    if let Some(keeps_from) = verdicts.keeps_from {
        forget_verdicts(connection, id, verdicts.kept_from, keeps_from)?;
    }
    let is_told =
        |verdict: &&VerdictRow| history.iter().any(|row| row.fencing_token == verdict.fencing_token);
    for row in verdicts.added.iter().filter(|verdict| !is_told(verdict)) {
        remember(connection, id, row.fencing_token, HIDDEN, Some(row))?;
    }
    match change {
        Change::Forget(token) => forget(connection, from.next(), *token)?,
        Change::Keep(_) => {}
    }
    Ok(true)
}

/// Whether the version was the one that the change was computed from; else nothing is changed.
fn state(
    connection: &Connection,
    id: &ProviderId,
    from: Base,
    change: &Change,
    verdicts_from: Option<FencingToken>,
) -> rusqlite::Result<bool> {
    let version = from.version().number();
    let changed = match change {
        Change::Keep(state) => {
            let sql = match from {
                Base::Nothing(_) => {
                    "INSERT INTO providers
                     SELECT ?1, ?2, ?3, ?4 + 1, ?5, ?6, ?7, ?8, ?9, ?10 FROM forgotten WHERE last_version = ?4
                     ON CONFLICT DO NOTHING"
                }
                Base::Stored(_) => {
                    "UPDATE providers
                     SET version = ?4 + 1, now_ms = ?5, updated_at_ms = ?6, due_at_ms = ?7, snapshot_version = ?8, snapshot = ?9,
                         verdicts_from = coalesce(?10, verdicts_from)
                     WHERE owner = ?1 AND repo = ?2 AND base_ref = ?3 AND version = ?4"
                }
            };
            let (now, updated_at) = (column(state.now), column(state.updated_at));
            let (due_at, snapshot_version) =
                (state.due_at.map(column), integer(state.snapshot_version.number()));
            let verdicts_from = verdicts_from.map(|token| integer(token.get()));
            let values: &[&dyn ToSql] =
                &[&version, &now, &updated_at, &due_at, &snapshot_version, &state.snapshot, &verdicts_from];
            of_provider(connection, sql, id, values)?.raw_execute()?
        }
        Change::Forget(_) => {
            let sql =
                "DELETE FROM providers WHERE owner = ?1 AND repo = ?2 AND base_ref = ?3 AND version = ?4";
            of_provider(connection, sql, id, &[&version])?.raw_execute()?
        }
    };
    Ok(changed == 1)
}

/// A lease that is over, with its verdict; or a verdict of before, whose lease may be in the history or not any more. No token is given
/// twice; where a file was mended by hand and one is all the same, the commit must not fail for that.
fn remember(
    connection: &Connection,
    id: &ProviderId,
    token: FencingToken,
    (ended_at, lease): (i64, &str),
    verdict: Option<&VerdictRow>,
) -> rusqlite::Result<()> {
    let sql = "INSERT INTO history VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
               ON CONFLICT DO UPDATE SET
                   ended_at_ms = iif(lease = '', excluded.ended_at_ms, ended_at_ms),
                   lease = iif(lease = '', excluded.lease, lease),
                   verdict = coalesce(excluded.verdict, verdict)";
    let verdict = verdict.map(|row| &row.verdict);
    let values: &[&dyn ToSql] = &[&integer(token.get()), &ended_at, &lease, &verdict];
    of_provider(connection, sql, id, values)?.raw_execute().map(drop)
}

/// What was kept for these verdicts only goes. Their leases stay, and mostly they stay with them: it would take a page to change a row.
/// Large ones do not, so that a history has no more than a page for each lease.
fn forget_verdicts(
    connection: &Connection,
    id: &ProviderId,
    kept_from: Option<FencingToken>,
    keeps_from: FencingToken,
) -> rusqlite::Result<()> {
    let keeps_from = integer(keeps_from.get());
    let hidden = "DELETE FROM history
                  WHERE owner = ?1 AND repo = ?2 AND base_ref = ?3 AND fencing_token < ?4 AND lease = ''";
    of_provider(connection, hidden, id, &[&keeps_from])?.raw_execute()?;
    if let Some(kept_from) = kept_from {
        let large = "UPDATE history SET verdict = NULL
                     WHERE owner = ?1 AND repo = ?2 AND base_ref = ?3 AND fencing_token >= ?4 AND fencing_token < ?5
                         AND octet_length(verdict) > ?6";
        let kept_from = integer(kept_from.get());
        of_provider(connection, large, id, &[&kept_from, &keeps_from, &SMALL_VERDICT_BYTES])?
            .raw_execute()?;
    }
    Ok(())
}

/// Should the provider come back, its version and its tokens go on.
fn forget(connection: &Connection, version: Version, token: FencingToken) -> rusqlite::Result<()> {
    let sql = "UPDATE forgotten SET last_version = max(last_version, ?1), last_token = max(last_token, ?2)";
    connection.prepare_cached(sql)?.execute((version.number(), integer(token.get()))).map(drop)
}
