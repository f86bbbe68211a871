//! Files of older versions of the schema, and of the snapshots.

use std::path::Path;
use std::sync::Arc;

use rustix::process::Signal;
use serde_json::json;
use tempfile::TempDir;

use super::{ACQUIRE, execute, open};
use crate::common::{AT_ONCE, Server, assert_has, program, released, run_command, run_of, until, with};

/// What the fourth version kept: verdicts in a table of their own. The lease that one of them is about has gone from the history.
const TO_THE_FOURTH_VERSION: &str = "
    CREATE TABLE verdicts (
        owner TEXT NOT NULL, repo TEXT NOT NULL, base_ref TEXT NOT NULL,
        fencing_token INTEGER NOT NULL, verdict TEXT NOT NULL,
        PRIMARY KEY (owner, repo, base_ref, fencing_token)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO verdicts
        SELECT owner, repo, base_ref, fencing_token, verdict FROM history JOIN providers USING (owner, repo, base_ref)
        WHERE verdict IS NOT NULL AND fencing_token >= verdicts_from;
    DROP INDEX history_hidden;
    ALTER TABLE history DROP COLUMN verdict;
    DELETE FROM history WHERE repo = 'vacant';
    ALTER TABLE providers DROP COLUMN verdicts_from;
    PRAGMA user_version = 4";

/// What the third version kept, after the fourth: the verdicts in the snapshots.
const TO_THE_THIRD_VERSION: &str = "
    UPDATE providers SET snapshot_version = 4, snapshot = json_remove(
        json_set(snapshot, '$.version', 4, '$.verdicts', json((
            SELECT json_group_array(json(verdict) ORDER BY fencing_token) FROM verdicts AS v
            WHERE v.owner = providers.owner AND v.repo = providers.repo AND v.base_ref = providers.base_ref
        ))),
        '$.verdicts_apart'
    );
    DROP TABLE verdicts;
    PRAGMA user_version = 3";

/// What the second version kept, after the third, and nothing else: there was no history, and nobody knew who had registered what.
const TO_THE_SECOND_VERSION: &str = "
    UPDATE providers SET snapshot_version = 2, snapshot = json_remove(
        json_set(snapshot, '$.version', 2),
        '$.holds', '$.phase.held.actor', '$.current.members[0].actor', '$.next.members[0].actor'
    );
    DROP TABLE history;
    PRAGMA user_version = 2";

/// What the first version kept, and nothing else: its snapshots did not count the clears.
const TO_THE_FIRST_VERSION: &str = "
    CREATE TABLE providers_1 (
        owner TEXT NOT NULL, repo TEXT NOT NULL, base_ref TEXT NOT NULL,
        version INTEGER NOT NULL, snapshot TEXT NOT NULL,
        PRIMARY KEY (owner, repo, base_ref)
    ) STRICT;
    INSERT INTO providers_1
        SELECT owner, repo, base_ref, version, json_remove(json_set(snapshot, '$.version', 1), '$.clears') FROM providers;
    INSERT INTO providers_1 VALUES ('o', 'damaged', 'main', 1, 'nonsense');
    INSERT INTO providers_1 VALUES ('o', 'odd', 'main', 1, '{\"now_ms\": \"soon\", \"updated_at_ms\": 1.5, \"phase\": 3}');
    DROP TABLE providers;
    DROP TABLE forgotten;
    ALTER TABLE providers_1 RENAME TO providers;
    PRAGMA user_version = 1";

/// A file as the first version left it, with two that somebody has damaged.
async fn of_the_first_version() -> Arc<TempDir> {
    let folder = of_the_second_version().await;
    execute(&folder.path().join("lease.db"), TO_THE_FIRST_VERSION);
    folder
}

/// The same, as the second version left it.
async fn of_the_second_version() -> Arc<TempDir> {
    let folder = of_the_third_version().await;
    execute(&folder.path().join("lease.db"), TO_THE_SECOND_VERSION);
    folder
}

/// The same, as the third version left it.
async fn of_the_third_version() -> Arc<TempDir> {
    let folder = of_the_fourth_version().await;
    execute(&folder.path().join("lease.db"), TO_THE_THIRD_VERSION);
    folder
}

/// A file as the fourth version left it: a holder and one who waits; a success that completed somebody; and one that was
/// cleared.
async fn of_the_fourth_version() -> Arc<TempDir> {
    let server = Server::start(&["--expected-build-count", "2"]).await;
    let http = &server.http;
    for repo in ["held", "vacant", "cleared"] {
        http.ok(&format!("/o/{repo}/main/acquire"), run_of("low", 1)).await;
        let granted = http.ok(&format!("/o/{repo}/main/acquire"), run_of("high", 2)).await;
        assert_has(&granted, &json!({"status": "acquired", "fencing_token": 1}), repo);
    }
    http.ok("/o/vacant/main/release", released("high", "success")).await;
    http.call("DELETE", "/o/cleared/main", &[], "").await.ok();
    let (folder, database) = (server.folder(), server.database());
    server.signal(Signal::TERM);
    assert!(server.ended().await.success());
    execute(&database, TO_THE_FOURTH_VERSION);
    folder
}

/// The moments as the snapshot has them, and as they can be asked for without reading it; and what is due.
fn moments(database: &Path, repo: &str) -> ([i64; 2], [i64; 2], Option<i64>) {
    let sql = "SELECT json_extract(snapshot, '$.now_ms'), json_extract(snapshot, '$.updated_at_ms'), now_ms, updated_at_ms,
                   due_at_ms FROM providers WHERE repo = ?1";
    open(database)
        .query_one(sql, [repo], |row| {
            Ok(([row.get(0)?, row.get(1)?], [row.get(2)?, row.get(3)?], row.get(4)?))
        })
        .unwrap()
}

/// All that was stored is there.
async fn assert_nothing_lost(server: &Server, context: &str) {
    let http = &server.http;
    let heartbeat = with(run_of("high", 2), json!({"status": "acquired", "fencing_token": 1}));
    let kept = http.ok("/o/held/main/acquire", heartbeat).await;
    assert_has(&kept, &json!({"status": "acquired", "fencing_token": 1}), context);
    let known = [("low", "pending"), ("high", "acquired")].map(|(sha, status)| (sha.into(), status.into()));
    assert_eq!(http.known("/o/held/main").await, known, "{context}");
    let told = http.ok("/o/vacant/main/acquire", run_of("low", 1)).await;
    assert_has(&told, &json!({"status": "completed", "completed_by": {"head_sha": "high"}}), context);
    let again = with(released("high", "success"), json!({"fencing_token": 1}));
    assert_has(&http.ok("/o/vacant/main/release", again).await, &json!({"status": "completed"}), context);
    for repo in ["damaged", "odd"] {
        let refused = http.post(&format!("/o/{repo}/main/acquire"), run_of("a", 1)).await;
        refused.problem(503, "store-unavailable");
    }
    for repo in ["vacant", "cleared"] {
        let granted = http.ok(&format!("/o/{repo}/main/acquire"), run_of("next", 1)).await;
        assert_has(&granted, &json!({"status": "acquired", "fencing_token": 2}), context);
    }
    http.ok("/o/held/main/release", released("high", "failure")).await;
    let granted = http.ok("/o/held/main/acquire", run_of("low", 1)).await;
    assert_has(&granted, &json!({"status": "acquired", "fencing_token": 2}), context);
}

#[tokio::test]
async fn a_file_of_the_first_version_becomes_one_of_this_version_and_nothing_is_lost() {
    let server = Server::start_in(of_the_first_version().await, &AT_ONCE).await;
    for (repo, somebody_is_there) in [("held", true), ("vacant", false), ("cleared", false)] {
        let (saved, told, due) = moments(&server.database(), repo);
        assert_eq!((told, due.is_some()), (saved, somebody_is_there), "{repo}");
    }
    assert_nothing_lost(&server, "migrated").await;
    // Nobody is there any more, and so the row says.
    server.http.ok("/o/held/main/release", released("low", "failure")).await;
    let (saved, told, due) = moments(&server.database(), "held");
    assert_eq!((told, due), (saved, None));
    assert_nothing_is_migrated_twice(server).await;
}

#[tokio::test]
async fn a_file_of_the_second_version_gets_a_history_which_begins_empty() {
    for failpoints in [None, Some("migrating=return"), Some("migrated=return")] {
        let folder = of_the_second_version().await;
        if let Some(failpoints) = failpoints {
            crash_at(failpoints, &folder).await;
        }
        let server = Server::start_in(folder, &AT_ONCE).await;
        let http = &server.http;
        let heartbeat = with(run_of("high", 2), json!({"status": "acquired", "fencing_token": 1}));
        assert_has(
            &http.ok("/o/held/main/acquire", heartbeat).await,
            &json!({"fencing_token": 1}),
            "the holder",
        );
        for repo in ["held", "vacant", "cleared"] {
            let history = http.get(&format!("/o/{repo}/main/history")).await.ok();
            assert_eq!(history, json!({"history": []}), "{repo}");
        }
        http.ok("/o/held/main/release", released("high", "success")).await;
        let history = http.get("/o/held/main/history").await.ok();
        let past = json!({"head_sha": "high", "fencing_token": 1, "outcome": "success", "completed": [{"head_sha": "low"}]});
        assert_has(&history["history"][0], &past, "the first past lease");
        assert_eq!(history["history"][0].get("actor"), None, "nobody knows who it was");
        assert_nothing_is_migrated_twice(server).await;
    }
}

/// What a provider remembers is a part of its state, whatever has become of the history.
#[tokio::test]
async fn files_of_the_third_and_the_fourth_version_keep_their_verdicts_and_their_history() {
    let crashes = [None, Some("migrating=return"), Some("migrated=return")];
    for (version, failpoints) in [3, 4].into_iter().flat_map(|version| crashes.map(|crash| (version, crash)))
    {
        let context = format!("version {version}, {failpoints:?}");
        let folder = if version == 3 { of_the_third_version().await } else { of_the_fourth_version().await };
        let database = folder.path().join("lease.db");
        if let Some(failpoints) = failpoints {
            crash_at(failpoints, &folder).await;
        }
        let mut server = Server::start_in(folder, &AT_ONCE).await;
        for again in [false, true] {
            let http = &server.http;
            let cleared = http.get("/o/cleared/main/history").await.ok();
            assert_has(&cleared["history"][0], &json!({"head_sha": "high", "outcome": "cleared"}), &context);
            let vacant = http.get("/o/vacant/main/history").await.ok();
            assert_eq!(
                vacant["history"].as_array().unwrap().len(),
                usize::from(again),
                "{context}: it had been purged"
            );
            let told = http.ok("/o/vacant/main/acquire", run_of("low", 1)).await;
            assert_has(
                &told,
                &json!({"status": "completed", "completed_by": {"head_sha": "high"}}),
                &context,
            );
            if !again {
                // The state is stored anew, and in the new form.
                let granted = http.ok("/o/vacant/main/acquire", run_of("next", 1)).await;
                assert_has(&granted, &json!({"status": "acquired", "fencing_token": 2}), &context);
                http.ok("/o/vacant/main/release", released("next", "success")).await;
                let rows =
                    "SELECT group_concat(lease = '' ORDER BY fencing_token), count(verdict) FROM history
                            WHERE repo = 'vacant'";
                let rows: (String, i64) = open(&database).query_one(rows, [], |row| row.try_into()).unwrap();
                assert_eq!(rows, ("1,0".to_owned(), 2), "{context}");
                server = Server::start_in(server.kill().await, &AT_ONCE).await;
            }
        }
    }
}

async fn assert_nothing_is_migrated_twice(server: Server) {
    let before = server.http.get("/o/vacant/main").await.ok();
    let server = Server::start_in(server.kill().await, &AT_ONCE).await;
    assert_eq!(server.http.get("/o/vacant/main").await.ok(), before);
}

/// Starts the program, which is to abort at that point.
async fn crash_at(failpoints: &str, folder: &TempDir) {
    let mut command = program();
    command.env("FAILPOINTS", failpoints);
    command.args(["--port", "0", "--data"]).arg(folder.path());
    let ended = run_command(command, "").await;
    assert!(ended.code.is_none() && !ended.err.contains("listening on"), "{failpoints}: {ended:?}");
}

#[tokio::test]
async fn a_crash_during_the_migration_leaves_a_file_that_the_next_start_migrates() {
    for failpoints in ["preparing=return", "migrating=return", "migrated=return"] {
        let folder = of_the_first_version().await;
        for _ in 0..3 {
            crash_at(failpoints, &folder).await;
        }
        let server = Server::start_in(folder, &AT_ONCE).await;
        assert_nothing_lost(&server, failpoints).await;
    }
}

#[tokio::test]
async fn a_crash_while_the_file_is_made_leaves_one_that_the_next_start_makes() {
    for failpoints in ["preparing=return", "migrating=return", "migrating=1*off->return", "migrated=return"] {
        let folder = Arc::new(tempfile::tempdir().unwrap());
        crash_at(failpoints, &folder).await;
        let server = Server::start_in(folder, &AT_ONCE).await;
        let granted = server.http.ok(ACQUIRE, run_of("a", 1)).await;
        assert_has(&granted, &json!({"status": "acquired", "fencing_token": 1}), failpoints);
    }
}

/// They were vacant when they came from the first version, so nothing will ever be decided in them.
#[tokio::test]
async fn what_nobody_used_since_the_first_version_is_forgotten_once_its_time_is_over() {
    let folder = of_the_first_version().await;
    let flags = ["--history-retention", "5s", "--verdict-retention", "5s"];
    let server = Server::start_in(folder, &flags).await;
    let left = || {
        let sql = "SELECT count(*) FROM providers WHERE repo IN ('vacant', 'cleared')";
        open(&server.database()).query_one(sql, [], |row| row.get::<_, i64>(0)).unwrap()
    };
    until("those that nobody uses are gone", async || (left() == 0).then_some(())).await;
    for repo in ["vacant", "cleared"] {
        for (sha, priority) in [("a", 1), ("b", 2), ("c", 3), ("d", 4)] {
            server.http.ok(&format!("/o/{repo}/main/acquire"), run_of(sha, priority)).await;
        }
        let granted = server.http.ok(&format!("/o/{repo}/main/acquire"), run_of("d", 4)).await;
        assert_has(&granted, &json!({"status": "acquired", "fencing_token": 2}), "the tokens go on");
    }
}
