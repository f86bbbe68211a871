//! The tables, and how a file of an older version becomes one of this version.

use std::path::Path;

use lease_core::provider::SnapshotVersion;
use lease_core::time::Timestamp;
use rusqlite::{Connection, TransactionBehavior};

use super::super::StoreError;

/// The schema that this program knows; kept in the file as `user_version`.
pub(super) const SCHEMA_VERSION: i64 = 5;

/// Each takes a file from the version of its place to the next, in one transaction.
const MIGRATIONS: [&str; 5] = [
    "CREATE TABLE providers (
         owner TEXT NOT NULL, repo TEXT NOT NULL, base_ref TEXT NOT NULL,
         version INTEGER NOT NULL, snapshot TEXT NOT NULL,
         PRIMARY KEY (owner, repo, base_ref)
     ) STRICT;
     PRAGMA user_version = 1",
    // What can be asked for without reading the snapshots stands before them; and which tokens were given to providers that
    // have been forgotten since.
    "ALTER TABLE providers RENAME TO providers_1;
     CREATE TABLE providers (
         owner TEXT NOT NULL, repo TEXT NOT NULL, base_ref TEXT NOT NULL,
         version INTEGER NOT NULL,
         now_ms INTEGER NOT NULL, updated_at_ms INTEGER NOT NULL, due_at_ms INTEGER,
         snapshot_version INTEGER NOT NULL, snapshot TEXT NOT NULL,
         PRIMARY KEY (owner, repo, base_ref)
     ) STRICT;
     WITH saved AS (
         SELECT *, CASE WHEN json_valid(snapshot) THEN snapshot ELSE '{}' END AS json FROM providers_1
     ),
     moments AS (
         SELECT *,
             CASE json_type(json, '$.now_ms') WHEN 'integer'
                 THEN min(json_extract(json, '$.now_ms'), 9223372036854775807) ELSE 0 END AS now_ms,
             CASE json_type(json, '$.updated_at_ms') WHEN 'integer'
                 THEN min(json_extract(json, '$.updated_at_ms'), 9223372036854775807) END AS updated_at_ms,
             json_type(json, '$.phase.free') = 'object' AND json_array_length(json, '$.current.members') = 0
                 AND json_array_length(json, '$.next.members') = 0 AS is_vacant
         FROM saved
     )
     INSERT INTO providers
     SELECT owner, repo, base_ref, version, now_ms, coalesce(updated_at_ms, now_ms),
         CASE WHEN is_vacant THEN NULL ELSE 0 END, 1, snapshot
     FROM moments;
     DROP TABLE providers_1;
     CREATE TABLE forgotten (
         only INTEGER PRIMARY KEY CHECK (only = 1), last_version INTEGER NOT NULL, last_token INTEGER NOT NULL
     ) STRICT;
     INSERT INTO forgotten VALUES (1, 0, 0);
     PRAGMA user_version = 2",
    // Leases that are over. They are asked for by provider, the newest first, and purged by when they ended.
    "CREATE TABLE history (
         owner TEXT NOT NULL, repo TEXT NOT NULL, base_ref TEXT NOT NULL,
         fencing_token INTEGER NOT NULL, ended_at_ms INTEGER NOT NULL, lease TEXT NOT NULL,
         PRIMARY KEY (owner, repo, base_ref, fencing_token)
     ) STRICT;
     CREATE INDEX history_ended ON history (ended_at_ms);
     PRAGMA user_version = 3",
    // What became of the last leases, as far as the provider remembers it: a part of its state.
    "CREATE TABLE verdicts (
         owner TEXT NOT NULL, repo TEXT NOT NULL, base_ref TEXT NOT NULL,
         fencing_token INTEGER NOT NULL, verdict TEXT NOT NULL,
         PRIMARY KEY (owner, repo, base_ref, fencing_token)
     ) STRICT, WITHOUT ROWID;
     PRAGMA user_version = 4",
    // A verdict stands in the row of the lease that it is about. The end of a lease changes the fewer pages, and where the provider no
    // longer remembers it, nothing need be changed for that. Where the lease is no longer to be shown, and the verdict still counts, the
    // row has an empty lease, and ends at the end of time.
    "ALTER TABLE providers ADD COLUMN verdicts_from INTEGER;
     UPDATE providers SET verdicts_from = (
         SELECT min(fencing_token) FROM verdicts AS v
         WHERE v.owner = providers.owner AND v.repo = providers.repo AND v.base_ref = providers.base_ref
     );
     ALTER TABLE history ADD COLUMN verdict TEXT;
     INSERT INTO history
         SELECT owner, repo, base_ref, fencing_token, 9223372036854775807, '', verdict FROM verdicts WHERE true
         ON CONFLICT DO UPDATE SET verdict = excluded.verdict;
     CREATE INDEX history_hidden ON history (owner, repo, base_ref, fencing_token) WHERE lease = '';
     DROP TABLE verdicts;
     PRAGMA user_version = 5",
];

/// Looks through the whole file for damage.
pub(super) fn check(connection: &Connection, path: &Path) -> Result<(), StoreError> {
    let damage: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if damage == "ok" {
        return Ok(());
    }
    Err(StoreError(format!(
        "{} is damaged ({damage}); restore a backup while the server is stopped",
        path.display()
    )))
}

/// Refuses what this program cannot go on from, before anything in the file is changed. Tells its version.
pub(super) fn inspect(connection: &Connection, path: &Path) -> Result<i64, StoreError> {
    let path = path.display();
    let (found, tables, columns): (i64, i64, i64) = connection
        .query_row(
            "SELECT (SELECT user_version FROM pragma_user_version),
                 (SELECT count(*) FROM sqlite_schema),
                 (SELECT count(*) FROM pragma_table_info('providers')
                      WHERE name IN ('owner', 'repo', 'base_ref', 'version', 'snapshot'))",
            [],
            |row| row.try_into(),
        )
        .map_err(|why| StoreError(format!("cannot open {path}: {}", StoreError::from(why))))?;
    let is_ours = if found == 0 { tables == 0 } else { found > 0 && columns == 5 };
    if !is_ours {
        return Err(StoreError(format!(
            "{path} is the database of another program; give this one a file of its own"
        )));
    }
    if found > SCHEMA_VERSION {
        return Err(StoreError(format!(
            "{path} has schema version {found}, this program knows version {SCHEMA_VERSION}: run the newer program"
        )));
    }
    Ok(found)
}

/// Makes the tables, or brings them up to date from the version that was found. Tells the latest moment that is stored.
pub(super) fn prepare(connection: &mut Connection, path: &Path, found: i64) -> Result<Timestamp, StoreError> {
    fail::fail_point!("preparing", |_| std::process::abort());
    let path = path.display();
    let failed =
        |why: rusqlite::Error| StoreError(format!("cannot prepare {path}: {}", StoreError::from(why)));
    migrate(connection, found).map_err(failed)?;
    fail::fail_point!("migrated", |_| std::process::abort());
    let (now_ms, newest): (i64, i64) = connection
        .query_row(
            "SELECT coalesce(max(now_ms), 0), coalesce(max(snapshot_version), 1) FROM providers",
            [],
            |row| row.try_into(),
        )
        .map_err(failed)?;
    let number = |column: i64| u64::try_from(column).unwrap_or_default();
    let newest = number(newest);
    if SnapshotVersion::new(newest).is_none() {
        return Err(StoreError(format!(
            "{path} has snapshots of version {newest}, this program knows version {}: run the newer program",
            SnapshotVersion::NEWEST.number()
        )));
    }
    Ok(Timestamp::from_ms(number(now_ms)))
}

fn migrate(connection: &mut Connection, found: i64) -> rusqlite::Result<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for migration in MIGRATIONS.iter().skip(usize::try_from(found).unwrap_or_default()) {
        transaction.execute_batch(migration)?;
        fail::fail_point!("migrating", |_| std::process::abort());
    }
    transaction.commit()
}
