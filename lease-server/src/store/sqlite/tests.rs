//! The file: versions, locks, and what else may be in it.

use lease_core::ids::FencingToken;
use lease_core::provider::SnapshotVersion;
use lease_core::time::Timestamp;

use serde_json::json;

use super::super::{Base, Change, HistoryRow, State, VerdictChange, VerdictRow};
use super::*;

fn id(repo: &str) -> ProviderId {
    id_from("o", repo, "release/1.x").unwrap()
}

/// A commit that builds on that version; 0 is nothing.
fn commit(repo: &str, from: i64, snapshot: &str) -> Commit {
    let version = Version::new(from);
    let nothing = Base::Nothing(Floor { version, ..Floor::default() });
    let from = if from == 0 { nothing } else { Base::Stored(version) };
    let state = State {
        snapshot: snapshot.into(),
        snapshot_version: SnapshotVersion::NEWEST,
        now: Timestamp::from_ms(5),
        due_at: None,
        updated_at: Timestamp::from_ms(5),
    };
    let (change, verdicts) = (Change::Keep(state), VerdictChange::default());
    Commit { id: id(repo), from, change, decides: true, history: Vec::new(), verdicts }
}

async fn found(store: &Sqlite, repo: &str) -> Option<Stored> {
    match store.read(&id(repo)).await.unwrap().found {
        Found::Changed(stored) => Some(stored),
        Found::Absent(_) => None,
        Found::Unchanged => panic!("no version is known"),
    }
}

/// They are read with the state of which they are a part, and change only where it does.
#[tokio::test]
async fn verdicts_are_stored_with_the_state_that_they_belong_to() {
    let folder = tempfile::tempdir().unwrap();
    let store = Sqlite::open(&folder.path().join("lease.db")).await.unwrap();
    let with = |repo: &str, from: i64, keeps_from: Option<u64>, added: &[u64]| {
        let row = |token: &u64| VerdictRow {
            fencing_token: FencingToken::new(*token),
            verdict: format!("\"{repo}{token}\""),
        };
        let (keeps_from, added) = (keeps_from.map(FencingToken::new), added.iter().map(row).collect());
        let kept_from = Some(FencingToken::new(1));
        Commit { verdicts: VerdictChange { kept_from, keeps_from, added }, ..commit(repo, from, "x") }
    };
    let verdicts = async |repo: &str| found(&store, repo).await.unwrap().verdicts;
    store.commit(with("r", 0, Some(9), &[9, 10])).await.unwrap();
    store.commit(with("s", 0, Some(1), &[1])).await.unwrap();
    assert_eq!(verdicts("r").await, r#"["r9","r10"]"#);
    store.commit(with("r", 1, Some(10), &[11])).await.unwrap();
    assert_eq!(verdicts("r").await, r#"["r10","r11"]"#);
    assert_eq!(store.commit(with("r", 1, Some(99), &[12])).await, Err(CommitError::Conflict));
    assert_eq!(verdicts("r").await, r#"["r10","r11"]"#, "nothing is left of a commit that was refused");
    let all: Vec<String> =
        store.page(None).await.unwrap().into_iter().map(|stored| stored.verdicts).collect();
    assert_eq!(all, [r#"["r10","r11"]"#, r#"["s1"]"#]);
    store.commit(with("r", 2, Some(u64::MAX), &[])).await.unwrap();
    assert_eq!((verdicts("r").await, verdicts("s").await), ("[]".into(), r#"["s1"]"#.into()));
    store.close().await;
}

/// The history must not grow by a thousand commits with each lease.
#[tokio::test]
async fn a_large_verdict_that_is_forgotten_leaves_its_lease_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let store = Sqlite::open(&folder.path().join("lease.db")).await.unwrap();
    let ends = |from: i64, bytes: usize, kept_from: Option<u64>, keeps_from: u64| {
        let fencing_token = FencingToken::new(from.unsigned_abs() + 1);
        let row = HistoryRow { fencing_token, ended_at: Timestamp::from_ms(3), lease: "{}".into() };
        let added = vec![VerdictRow { fencing_token, verdict: "x".repeat(bytes) }];
        let keeps_from = Some(FencingToken::new(keeps_from));
        let verdicts = VerdictChange { kept_from: kept_from.map(FencingToken::new), keeps_from, added };
        Commit { history: vec![row], verdicts, ..commit("r", from, "x") }
    };
    store.commit(ends(0, 40_000, None, 1)).await.unwrap();
    store.commit(ends(1, 300, Some(1), 1)).await.unwrap();
    store.commit(ends(2, 40_000, Some(1), 3)).await.unwrap();
    let rows = "SELECT group_concat(coalesce(octet_length(verdict), 0) ORDER BY fencing_token), count(lease) FROM history";
    let other = Connection::open(folder.path().join("lease.db")).unwrap();
    let rows: (String, i64) = other.query_row(rows, [], |row| row.try_into()).unwrap();
    assert_eq!(rows, ("0,300,40000".to_owned(), 3));
    store.close().await;
}

/// What became of a lease may be asked for longer than the lease is shown, and the other way round.
#[tokio::test]
async fn a_purge_hides_what_is_still_gone_by_and_deletes_the_rest() {
    let folder = tempfile::tempdir().unwrap();
    let store = Sqlite::open(&folder.path().join("lease.db")).await.unwrap();
    let ends = |from: i64, token: u64, keeps_from: Option<u64>| {
        let (fencing_token, verdict) = (FencingToken::new(token), format!("\"v{token}\""));
        let lease = json!({
            "fencing_token": token, "round": 1, "head_sha": "a", "client_id": "", "pull_requests": [], "priority": 1,
            "registered_at_ms": 1, "acquired_at_ms": 2, "ended_at_ms": 3, "outcome": "success", "completed": [],
        });
        let row = HistoryRow { fencing_token, ended_at: Timestamp::from_ms(3), lease: lease.to_string() };
        let added = vec![VerdictRow { fencing_token, verdict }];
        let (kept_from, keeps_from) = (Some(FencingToken::new(1)), keeps_from.map(FencingToken::new));
        let verdicts = VerdictChange { kept_from, keeps_from, added };
        Commit { history: vec![row], verdicts, ..commit("r", from, "x") }
    };
    let shown = async || {
        let past = store.history(&id("r"), HistoryPage { before: None, limit: 9 }).await.unwrap();
        past.iter().map(|past| past.fencing_token.get()).collect::<Vec<_>>()
    };
    let rows = || {
        let count = "SELECT count(*) FROM history";
        let other = Connection::open(folder.path().join("lease.db")).unwrap();
        other.query_row(count, [], |row| row.get::<_, i64>(0)).unwrap()
    };
    store.commit(ends(0, 1, Some(1))).await.unwrap();
    store.commit(ends(1, 2, None)).await.unwrap();
    store.commit(ends(2, 3, Some(2))).await.unwrap();
    assert_eq!(shown().await, [3, 2, 1]);
    assert_eq!(store.purge_history(Timestamp::from_ms(3)).await, Ok(0), "they ended then, and not before");
    assert_eq!(store.purge_history(Timestamp::from_ms(4)).await, Ok(3));
    assert_eq!((shown().await, rows()), (Vec::new(), 2));
    assert_eq!(found(&store, "r").await.unwrap().verdicts, r#"["v2","v3"]"#);
    assert_eq!(store.purge_history(Timestamp::from_ms(4)).await, Ok(0), "there is nothing left to do");
    // A token that is given twice, as it never should be: the newer lease is shown.
    store.commit(ends(3, 2, None)).await.unwrap();
    assert_eq!(shown().await, [2]);
    store.commit(ends(4, 4, Some(3))).await.unwrap();
    assert_eq!((shown().await, rows()), (vec![4, 2], 3));
    let verdicts =
        VerdictChange { keeps_from: Some(FencingToken::new(u64::MAX)), ..VerdictChange::default() };
    let forgets = Commit { change: Change::Forget(FencingToken::new(4)), verdicts, ..commit("r", 5, "") };
    store.commit(forgets).await.unwrap();
    assert_eq!((shown().await, rows()), (vec![4, 2], 2), "what was hidden was there for the provider only");
    assert_eq!((store.purge_history(Timestamp::from_ms(4)).await, rows()), (Ok(2), 0));
    store.close().await;
}

#[tokio::test]
async fn a_commit_states_the_version_that_it_was_computed_from() {
    let folder = tempfile::tempdir().unwrap();
    let store = Sqlite::open(&folder.path().join("lease.db")).await.unwrap();
    assert_eq!(store.commit(commit("r", 0, "a")).await, Ok(Version::new(1)));
    assert_eq!(store.commit(commit("r", 0, "b")).await, Err(CommitError::Conflict));
    assert_eq!(store.commit(commit("r", 2, "b")).await, Err(CommitError::Conflict));
    assert_eq!(store.commit(commit("r", 1, "b")).await, Ok(Version::new(2)));
    assert_eq!(store.commit(commit("s", 7, "x")).await, Err(CommitError::Conflict));
    assert_eq!(found(&store, "r").await.unwrap().snapshot, "b");
    assert_eq!(found(&store, "s").await, None);
    store.close().await;
}

/// Two providers would become one, and one of two leases be forgotten.
#[tokio::test]
async fn a_row_that_would_be_read_as_another_providers_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("lease.db");
    let store = Sqlite::open(&path).await.unwrap();
    assert_eq!(store.commit(commit("r", 0, "a")).await, Ok(Version::new(1)));
    let other = Connection::open(&path).unwrap();
    other.execute("UPDATE providers SET base_ref = 'refs/heads/release/1.x'", []).unwrap();
    let refused = store.page(None).await.unwrap_err().to_string();
    assert!(refused.contains("\"refs/heads/release/1.x\" would be taken for \"release/1.x\""), "{refused}");
}

#[tokio::test]
async fn a_full_disk_refuses_what_does_not_fit_and_is_got_over() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("lease.db");
    // As far as SQLite can tell, the disk has room for 16 pages.
    let store = Sqlite::open_with(Options::new(&path).with("PRAGMA max_page_count = 16")).await.unwrap();
    store.commit(commit("r", 0, "a")).await.unwrap();
    let refused = store.commit(commit("r", 1, &"x".repeat(1_000_000))).await.unwrap_err();
    assert!(refused.to_string().contains("full"), "{refused}");
    assert_eq!(store.check().await, Ok(()));
    assert_eq!(found(&store, "r").await.unwrap().snapshot, "a");
    assert_eq!(store.commit(commit("r", 1, "b")).await, Ok(Version::new(2)));
}

#[tokio::test]
async fn what_was_asked_for_before_it_closes_is_done_and_nothing_later() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("lease.db");
    let store = Sqlite::open(&path).await.unwrap();
    // More than go into one transaction.
    let names: Vec<_> = (0..1000).map(|number| format!("r{number}")).collect();
    let commits = names.iter().map(|name| store.commit(commit(name, 0, "a")));
    let (done, ()) = tokio::join!(biased; futures_util::future::join_all(commits), store.close());
    assert!(done.iter().all(|done| *done == Ok(Version::new(1))));
    assert!(!folder.path().join("lease.db-wal").exists(), "all of it is in the file");
    assert_eq!(store.commit(commit("later", 0, "a")).await, Err(CommitError::Unavailable(closed())));
    assert_eq!(store.check().await, Err(closed()));
    assert_eq!(store.read(&id("r0")).await, Err(closed()));
    store.close().await;
    drop(store);
    let store = Sqlite::open(&path).await.unwrap();
    for name in names {
        assert_eq!(found(&store, &name).await.unwrap().snapshot, "a");
    }
    assert_eq!(found(&store, "later").await, None);
}

/// Whatever made it fail, the next one reads the same file or none.
#[tokio::test]
async fn a_reader_that_failed_is_replaced_by_one_of_the_same_file() {
    let folder = tempfile::tempdir().unwrap();
    let [path, aside, other] = ["lease.db", "aside.db", "other.db"].map(|name| folder.path().join(name));
    Sqlite::open(&other).await.unwrap().close().await;
    let store = Sqlite::open(&path).await.unwrap();
    store.commit(commit("r", 0, "a")).await.unwrap();
    let fail_all = async || {
        for _ in 0..3 {
            let failed = store.readers.read(|connection| Ok(connection.execute_batch("nonsense")?)).await;
            assert!(failed.is_err());
        }
    };
    fail_all().await;
    assert_eq!(found(&store, "r").await.unwrap().snapshot, "a");
    fail_all().await;
    fs::rename(&path, &aside).unwrap();
    fs::copy(&other, &path).unwrap();
    let refused = store.read(&id("r")).await.unwrap_err().to_string();
    assert!(refused.contains("lease.db has been deleted or replaced"), "{refused}");
    fs::rename(&aside, &path).unwrap();
    assert_eq!(found(&store, "r").await.unwrap().snapshot, "a");
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
    let all = store.page(None).await.unwrap();
    let verdicts = "[]".to_owned();
    assert_eq!(all, [Stored { id: id("r"), version: Version::new(1), snapshot: "a".into(), verdicts }]);
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
    Connection::open(&path).unwrap().execute_batch("CREATE TABLE providers (id)").unwrap();
    let refused = Sqlite::open(&path).await.unwrap_err().to_string();
    assert!(refused.contains("is the database of another program"), "{refused}");
}

#[tokio::test]
async fn a_newer_schema_is_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("lease.db");
    Sqlite::open(&path).await.unwrap().close().await;
    Connection::open(&path).unwrap().execute_batch("PRAGMA user_version = 6").unwrap();
    let refused = Sqlite::open(&path).await.unwrap_err().to_string();
    assert!(refused.contains("has schema version 6, this program knows version 5"), "{refused}");
}
