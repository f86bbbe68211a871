//! The tables, how they come about, and every statement.
//!
//! Names are compared byte by byte, hence the collation. All is in the schema that comes first in the user's search path.

use std::time::Duration;

use sqlx::{Connection as _, Executor as _};

use super::super::StoreError;
use super::super::stored::newest_known;
use super::connections::{Connections, Failure, carry_out};

/// The schema that this program knows.
const SCHEMA_VERSION: i64 = 3;

/// Each takes the tables from the version of its place to the next, in one transaction. A server of the version before goes on
/// working beside them.
const MIGRATIONS: [&str; 3] = [
    "
    CREATE TABLE mq_lease_providers (
        owner TEXT COLLATE \"C\" NOT NULL, repo TEXT COLLATE \"C\" NOT NULL, base_ref TEXT COLLATE \"C\" NOT NULL,
        version BIGINT NOT NULL,
        updated_at_ms BIGINT NOT NULL, due_at_ms BIGINT,
        snapshot_version BIGINT NOT NULL, snapshot TEXT NOT NULL,
        PRIMARY KEY (owner, repo, base_ref)
    );
    CREATE INDEX mq_lease_providers_due ON mq_lease_providers (due_at_ms) WHERE due_at_ms IS NOT NULL;
    CREATE TABLE mq_lease_forgotten (
        only_row INT PRIMARY KEY CHECK (only_row = 1), last_version BIGINT NOT NULL, last_token BIGINT NOT NULL
    );
    INSERT INTO mq_lease_forgotten VALUES (1, 0, 0);
    CREATE TABLE mq_lease_service (
        only_row INT PRIMARY KEY CHECK (only_row = 1), alive_at_ms BIGINT NOT NULL, restarted_at_ms BIGINT NOT NULL,
        ahead_ms BIGINT NOT NULL
    );
    INSERT INTO mq_lease_service VALUES (1, 0, 0, 0);
    CREATE TABLE mq_lease_replicas (
        replica TEXT PRIMARY KEY, snapshot_version BIGINT NOT NULL, alive_at_ms BIGINT NOT NULL
    )",
    // Leases that are over. They are asked for by provider, the newest first, and purged by when they ended.
    "
    CREATE TABLE mq_lease_history (
        owner TEXT COLLATE \"C\" NOT NULL, repo TEXT COLLATE \"C\" NOT NULL, base_ref TEXT COLLATE \"C\" NOT NULL,
        fencing_token BIGINT NOT NULL, ended_at_ms BIGINT NOT NULL, lease TEXT NOT NULL,
        PRIMARY KEY (owner, repo, base_ref, fencing_token)
    );
    CREATE INDEX mq_lease_history_ended ON mq_lease_history (ended_at_ms)",
    // What became of the last leases, as far as the provider remembers it: a part of its state.
    "
    CREATE TABLE mq_lease_verdicts (
        owner TEXT COLLATE \"C\" NOT NULL, repo TEXT COLLATE \"C\" NOT NULL, base_ref TEXT COLLATE \"C\" NOT NULL,
        fencing_token BIGINT NOT NULL, verdict TEXT NOT NULL,
        PRIMARY KEY (owner, repo, base_ref, fencing_token)
    )",
];

/// What the database's clock shows, in milliseconds.
macro_rules! clock_ms {
    () => {
        "CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT)"
    };
}

/// What time it is for the service. It never runs backwards: if the clock is set back, or another machine's takes over, the
/// service stays ahead of it ([`BEAT`]).
macro_rules! now_ms {
    () => {
        concat!("greatest(", clock_ms!(), " + s.ahead_ms, s.alive_at_ms)")
    };
}

/// The version after `$4`. It is not only the next number, but also the time in microseconds: if the database comes back without its
/// last commits, from a backup or by a failover, none of those that follow has the version of one that was lost. A server
/// that still knows that one would otherwise take it for the present one.
macro_rules! next_version {
    () => {
        "greatest(CAST($4 AS BIGINT) + 1, CAST(extract(epoch FROM clock_timestamp()) * 1000000 AS BIGINT))"
    };
}

/// The verdicts of the provider whose row is at hand, as a JSON array; the oldest first.
macro_rules! verdicts {
    () => {
        "(SELECT '[' || coalesce(string_agg(v.verdict, ',' ORDER BY v.fencing_token), '') || ']' FROM mq_lease_verdicts AS v
          WHERE v.owner = p.owner AND v.repo = p.repo AND v.base_ref = p.base_ref)"
    };
}

/// One provider, by its names and the version that is known; the snapshot only where that is another one. The keys of the tables
/// with one row tell the planner that there is one.
pub(super) const READ: &str = concat!(
    "SELECT ",
    now_ms!(),
    " AS now_ms, s.alive_at_ms, s.restarted_at_ms, f.last_version, f.last_token, p.version,
        CASE WHEN p.version IS DISTINCT FROM $4 THEN p.snapshot END AS snapshot,
        CASE WHEN p.version IS DISTINCT FROM $4 THEN ",
    verdicts!(),
    " END AS verdicts
     FROM mq_lease_service AS s JOIN mq_lease_forgotten AS f ON f.only_row = 1
     LEFT JOIN mq_lease_providers AS p ON p.owner = $1 AND p.repo = $2 AND p.base_ref = $3
     WHERE s.only_row = 1"
);

/// It holds on to the row that tells of those that were forgotten: if the provider is just being forgotten, then it was used
/// since that row was read, and its version and tokens must not begin there again.
macro_rules! insert {
    () => {
        concat!(
            "INSERT INTO mq_lease_providers
                (owner, repo, base_ref, version, updated_at_ms, due_at_ms, snapshot_version, snapshot)
             SELECT CAST($1 AS TEXT), CAST($2 AS TEXT), CAST($3 AS TEXT), ",
            next_version!(),
            ", CAST($5 AS BIGINT), CAST($6 AS BIGINT), CAST($7 AS BIGINT), CAST($8 AS TEXT)
             FROM mq_lease_forgotten WHERE only_row = 1 AND last_version = $4 FOR SHARE
             ON CONFLICT DO NOTHING RETURNING version"
        )
    };
}

macro_rules! update {
    () => {
        concat!(
            "UPDATE mq_lease_providers SET version = ",
            next_version!(),
            ", updated_at_ms = $5, due_at_ms = $6, snapshot_version = $7, snapshot = $8
             WHERE owner = $1 AND repo = $2 AND base_ref = $3 AND version = $4 RETURNING version"
        )
    };
}

macro_rules! forget {
    () => {
        concat!(
            "gone AS (
                DELETE FROM mq_lease_providers
                WHERE owner = $1 AND repo = $2 AND base_ref = $3 AND version = $4 RETURNING version
             ),
             changed (version) AS (
                UPDATE mq_lease_forgotten
                SET last_version = greatest(last_version, ",
            next_version!(),
            "), last_token = greatest(last_token, $5)
                WHERE only_row = 1 AND EXISTS (SELECT 1 FROM gone) RETURNING last_version
             )"
        )
    };
}

/// The rows of the leases that a commit ends, and of verdicts: written if the commit has `changed` something, or else not. No token is
/// given twice; where tables were mended by hand and one is all the same, the commit must not fail for that.
macro_rules! past {
    ($tokens:literal, $moments:literal, $leases:literal, $keeps_from:literal, $judged:literal, $verdicts:literal) => {
        concat!(
            "past AS (
                INSERT INTO mq_lease_history (owner, repo, base_ref, fencing_token, ended_at_ms, lease)
                SELECT CAST($1 AS TEXT), CAST($2 AS TEXT), CAST($3 AS TEXT), ended.fencing_token, ended.at_ms, ended.lease
                FROM changed CROSS JOIN unnest(CAST(",
            $tokens,
            " AS BIGINT[]), CAST(",
            $moments,
            " AS BIGINT[]), CAST(",
            $leases,
            " AS TEXT[])) AS ended (fencing_token, at_ms, lease)
                ON CONFLICT DO NOTHING
             ),
             unremembered AS (
                DELETE FROM mq_lease_verdicts AS v USING changed
                WHERE v.owner = $1 AND v.repo = $2 AND v.base_ref = $3 AND v.fencing_token < ",
            $keeps_from,
            "),
             remembered AS (
                INSERT INTO mq_lease_verdicts (owner, repo, base_ref, fencing_token, verdict)
                SELECT CAST($1 AS TEXT), CAST($2 AS TEXT), CAST($3 AS TEXT), judged.fencing_token, judged.verdict
                FROM changed CROSS JOIN unnest(CAST(",
            $judged,
            " AS BIGINT[]), CAST(",
            $verdicts,
            " AS TEXT[])) AS judged (fencing_token, verdict)
                ON CONFLICT (owner, repo, base_ref, fencing_token) DO UPDATE SET verdict = excluded.verdict
             )"
        )
    };
}

pub(super) const INSERT: &str = insert!();

pub(super) const INSERT_WITH_PAST: &str = concat!(
    "WITH changed AS (",
    insert!(),
    "), ",
    past!("$9", "$10", "$11", "$12", "$13", "$14"),
    " SELECT version FROM changed"
);

pub(super) const UPDATE: &str = update!();

pub(super) const UPDATE_WITH_PAST: &str = concat!(
    "WITH changed AS (",
    update!(),
    "), ",
    past!("$9", "$10", "$11", "$12", "$13", "$14"),
    " SELECT version FROM changed"
);

pub(super) const FORGET: &str = concat!("WITH ", forget!(), " SELECT version FROM changed");

pub(super) const FORGET_WITH_PAST: &str = concat!(
    "WITH ",
    forget!(),
    ", ",
    past!("$6", "$7", "$8", "$9", "$10", "$11"),
    " SELECT version FROM changed"
);

/// Changes nothing, since no name is empty, and needs what a change needs.
pub(super) const TRY: &str = "UPDATE mq_lease_providers SET version = version WHERE owner = ''";

pub(super) const PAGE: &str = concat!(
    "SELECT owner, repo, base_ref, version, snapshot, ",
    verdicts!(),
    " AS verdicts FROM mq_lease_providers AS p
    WHERE (owner, repo, base_ref) > ($1, $2, $3) ORDER BY owner, repo, base_ref LIMIT $4"
);

/// Those in which something comes due by `$5`. The inner statement leaves the planner no choice but the index: mostly there are
/// none, and every replica asks often.
pub(super) const LIST_DUE: &str = "
    SELECT owner, repo, base_ref FROM (
        SELECT owner, repo, base_ref FROM mq_lease_providers WHERE due_at_ms <= $5 ORDER BY due_at_ms LIMIT 100000
    ) AS due
    WHERE (owner, repo, base_ref) > ($1, $2, $3)
    ORDER BY owner, repo, base_ref LIMIT $4";

pub(super) const LIST_UNUSED: &str = "
    SELECT owner, repo, base_ref FROM mq_lease_providers
    WHERE due_at_ms IS NULL AND updated_at_ms < $5 AND (owner, repo, base_ref) > ($1, $2, $3)
    ORDER BY owner, repo, base_ref LIMIT $4";

pub(super) const HISTORY: &str = "
    SELECT lease FROM mq_lease_history
    WHERE owner = $1 AND repo = $2 AND base_ref = $3 AND fencing_token < $4
    ORDER BY fencing_token DESC LIMIT $5";

pub(super) const PURGE_HISTORY: &str = "
    DELETE FROM mq_lease_history WHERE (owner, repo, base_ref, fencing_token) IN (
        SELECT owner, repo, base_ref, fencing_token FROM mq_lease_history
        WHERE ended_at_ms < $1 ORDER BY ended_at_ms LIMIT $2
    )";

/// Which of many providers have another version than the one that is known, or are not there any more.
pub(super) const NEWER_THAN: &str = "
    SELECT known.owner, known.repo, known.base_ref, coalesce(p.version, f.last_version) AS version
    FROM unnest(CAST($1 AS TEXT[]), CAST($2 AS TEXT[]), CAST($3 AS TEXT[]), CAST($4 AS BIGINT[]))
        AS known (owner, repo, base_ref, version)
    CROSS JOIN mq_lease_forgotten AS f
    LEFT JOIN mq_lease_providers AS p
        ON p.owner = known.owner AND p.repo = known.repo AND p.base_ref = known.base_ref
    WHERE p.version IS DISTINCT FROM known.version";

/// A replica is alive. If none was for longer than `$1` milliseconds, the service begins anew. If the clock has been set back, the
/// service goes on from where it was, and then runs a tenth slower until it has come back to the clock.
pub(super) const BEAT: &str = concat!(
    "UPDATE mq_lease_service AS s SET
        ahead_ms = CASE
            WHEN ",
    clock_ms!(),
    " + s.ahead_ms < s.alive_at_ms - 1000 THEN s.alive_at_ms - ",
    clock_ms!(),
    " ELSE greatest(s.ahead_ms - (",
    now_ms!(),
    " - s.alive_at_ms) / 10, 0) END,
        restarted_at_ms = CASE WHEN s.alive_at_ms < ",
    now_ms!(),
    " - $1 THEN ",
    now_ms!(),
    " ELSE s.restarted_at_ms END,
        alive_at_ms = ",
    now_ms!(),
    " WHERE only_row = 1 RETURNING s.alive_at_ms AS now_ms"
);

pub(super) const BEAT_REPLICA: &str = "
    INSERT INTO mq_lease_replicas (replica, snapshot_version, alive_at_ms) VALUES ($1, $2, $3)
    ON CONFLICT (replica)
    DO UPDATE SET snapshot_version = excluded.snapshot_version, alive_at_ms = excluded.alive_at_ms";

/// What every replica reads that has been heard of in the 15 s before `$1`. After an outage all may still be there.
pub(super) const ALL_READ: &str = "
    SELECT min(r.snapshot_version) FROM mq_lease_replicas AS r CROSS JOIN mq_lease_service AS s
    WHERE r.alive_at_ms > $1 - 15000 OR s.restarted_at_ms > $1 - 15000";

/// A replica stops; and those that have crashed long ago are forgotten.
pub(super) const LEAVE: &str = concat!(
    "DELETE FROM mq_lease_replicas AS r USING mq_lease_service AS s WHERE r.replica = $1 OR r.alive_at_ms < ",
    now_ms!(),
    " - 3600000"
);

/// Makes the tables, or brings them up to date, while no other server does.
pub(super) async fn prepare(connections: &Connections) -> Result<(), StoreError> {
    check_server(connections).await?;
    make_lock(connections).await?;
    let found = carry_out!(connections, Decide, one, connection => migrate(connection).await);
    let found = found.map_err(failed)?;
    if found > SCHEMA_VERSION {
        return Err(StoreError(format!(
            "the database has schema version {found}, this program knows version {SCHEMA_VERSION}: run the newer program"
        )));
    }
    let newest = carry_out!(connections, Decide, some, connection => {
        sqlx::query_scalar("SELECT coalesce(max(snapshot_version), 1) FROM mq_lease_providers")
            .fetch_one(connection)
            .await
    });
    let newest: i64 = newest.map_err(failed)?;
    let known = newest_known().number();
    if u64::try_from(newest).is_ok_and(|newest| newest <= known) {
        return Ok(());
    }
    Err(StoreError(format!(
        "the database has snapshots of version {newest}, this program knows version {known}: run the newer program"
    )))
}

fn failed(failure: Failure) -> StoreError {
    StoreError(format!("cannot prepare the database: {}", failure.into_error()))
}

/// What the tables could not do without.
async fn check_server(connections: &Connections) -> Result<(), StoreError> {
    let shown = carry_out!(connections, Decide, some, connection => {
            let version = sqlx::query_scalar("SHOW server_version_num").fetch_one(&mut *connection).await?;
            let encoding = sqlx::query_scalar("SHOW server_encoding").fetch_one(&mut *connection).await?;
            let read_only = sqlx::query_scalar("SHOW transaction_read_only").fetch_one(connection).await?;
            Ok::<_, sqlx::Error>((version, encoding, read_only))
    });
    let (version, encoding, read_only): (String, String, String) = shown.map_err(Failure::into_error)?;
    if version.parse::<u32>().is_ok_and(|version| version < 130_000) {
        return Err(StoreError(format!("PostgreSQL 13 or later is needed; this one has version {version}")));
    }
    if !encoding.eq_ignore_ascii_case("UTF8") {
        return Err(StoreError(format!("the database has the encoding {encoding}; make one with UTF8")));
    }
    if read_only == "on" {
        return Err(StoreError(
            "the database is a standby, or set to read only; --store must name the primary".into(),
        ));
    }
    Ok(())
}

/// The table whose one row is the lock. Two servers may make it at once, and one of them is then refused.
async fn make_lock(connections: &Connections) -> Result<(), StoreError> {
    const TABLE: &str = "CREATE TABLE IF NOT EXISTS mq_lease_schema (only_row INT PRIMARY KEY CHECK (only_row = 1), version BIGINT NOT NULL)";
    const ROW: &str = "INSERT INTO mq_lease_schema VALUES (1, 0) ON CONFLICT DO NOTHING";
    let mut last = Ok(());
    for _ in 0..5 {
        let made = carry_out!(connections, Decide, some, connection => {
            connection.execute(TABLE).await?;
            connection.execute(ROW).await
        });
        match made {
            Ok(_) => return Ok(()),
            Err(failure) => last = Err(failed(failure)),
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    last
}

/// Tells the version that the tables had, or have now.
async fn migrate(connection: &mut sqlx::PgConnection) -> Result<i64, sqlx::Error> {
    let mut transaction = connection.begin().await?;
    let found: i64 = sqlx::query_scalar("SELECT version FROM mq_lease_schema WHERE only_row = 1 FOR UPDATE")
        .fetch_one(&mut *transaction)
        .await?;
    if found >= SCHEMA_VERSION {
        return Ok(found);
    }
    for migration in MIGRATIONS.iter().skip(usize::try_from(found).unwrap_or_default()) {
        transaction.execute(*migration).await?;
        fail::fail_point!("migrating", |_| std::process::abort());
    }
    sqlx::query("UPDATE mq_lease_schema SET version = $1")
        .bind(SCHEMA_VERSION)
        .execute(&mut *transaction)
        .await?;
    transaction.commit().await?;
    Ok(SCHEMA_VERSION)
}
