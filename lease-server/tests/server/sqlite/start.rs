//! What stops the start: the message says what is wrong, and what to do.

use std::fs::{self, OpenOptions};
use std::io::{Seek as _, SeekFrom, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use rustix::process::Signal;
use tokio::process::Command;

use super::mounts::program_on;
use super::{ACQUIRE, execute, wal};
use crate::common::{AT_ONCE, Server, assert_has, program, program_by, released, run_command, run_of};

/// Starts what must not start, and compares what it says.
async fn refused_by(mut command: Command, data: &Path, says: &[&str]) {
    command.args(["--port", "0", "--data"]).arg(data);
    let ended = run_command(command, "").await;
    assert!(ended.code == Some(1) && !ended.err.contains("listening on"), "{ended:?}");
    for part in says {
        assert!(ended.err.contains(part), "{part:?} is not in {:?}", ended.err);
    }
}

async fn refused(data: &Path, says: &[&str]) {
    refused_by(program(), data, says).await;
}

/// A folder with the file of a server that has been used and stopped.
async fn used() -> std::sync::Arc<tempfile::TempDir> {
    let server = Server::start(&AT_ONCE).await;
    for number in 0..100 {
        server.http.ok(&format!("/o/r/b{number}/acquire"), run_of("a", 1)).await;
        server.http.ok(&format!("/o/r/b{number}/release"), released("a", "success")).await;
    }
    let folder = server.folder();
    server.signal(Signal::TERM);
    assert!(server.ended().await.success());
    folder
}

#[tokio::test]
async fn a_damaged_file_is_not_used() {
    let folder = used().await;
    let database = folder.path().join("lease.db");
    let good = fs::read(&database).unwrap();
    let middle = good.len() / 4096 / 2 * 4096;
    assert!(middle > 8192, "there are pages enough");
    let write = |at: usize, bytes: &[u8]| {
        fs::write(&database, &good).unwrap();
        let mut file = OpenOptions::new().write(true).open(&database).unwrap();
        file.seek(SeekFrom::Start(at.try_into().unwrap())).unwrap();
        file.write_all(bytes).unwrap();
    };
    let damaged = ["lease.db", "damaged", "restore a backup"];
    write(middle, &[0xa5; 4096]);
    refused(folder.path(), &damaged).await;
    write(0, &[0xa5; 100]);
    refused(folder.path(), &["lease.db", "not a database", "restore a backup"]).await;
    for length in [middle, middle + 100, 4096, 50] {
        fs::write(&database, &good[..length]).unwrap();
        refused(folder.path(), &["lease.db", "damaged", "restore a backup"]).await;
    }
    fs::write(&database, &good).unwrap();
    let server = Server::start_in(folder, &AT_ONCE).await;
    let done = server.http.ok("/o/r/b50/acquire", run_of("a", 1)).await;
    assert_has(&done, &serde_json::json!({"status": "completed"}), "with the good file back");
}

/// Else `SQLite` would make an empty database, and the tokens would begin again.
#[tokio::test]
async fn a_database_that_is_gone_or_empty_while_its_wal_is_not_is_not_made_anew() {
    let server = Server::start(&AT_ONCE).await;
    server.http.ok(ACQUIRE, run_of("a", 1)).await;
    let database = server.database();
    let folder = server.kill().await;
    let good = fs::read(&database).unwrap();
    let says = [
        "lease.db is missing or empty, but",
        "lease.db-wal is not",
        "put the file back, or restore a backup",
    ];
    fs::remove_file(&database).unwrap();
    refused(folder.path(), &says).await;
    fs::write(&database, "").unwrap();
    refused(folder.path(), &says).await;
    assert!(wal(&database).metadata().unwrap().len() > 0, "it is left alone");
    fs::write(&database, good).unwrap();
    let server = Server::start_in(folder, &AT_ONCE).await;
    let kept = server.http.ok(ACQUIRE, run_of("a", 1)).await;
    assert_has(&kept, &serde_json::json!({"status": "acquired", "fencing_token": 1}), "put back");
}

#[tokio::test]
async fn a_file_of_a_newer_program_or_of_another_one_is_left_as_it_is() {
    let newer = "lease.db has schema version 1000, this program knows version 5: run the newer program";
    let foreign = "lease.db is the database of another program; give this one a file of its own";
    let ours = "CREATE TABLE providers (owner, repo, base_ref, version, snapshot, more)";
    for (sql, says) in [
        (format!("{ours}; PRAGMA user_version = 1000"), newer),
        ("CREATE TABLE bookmarks (url)".to_owned(), foreign),
        ("CREATE TABLE bookmarks (url); PRAGMA user_version = 2".to_owned(), foreign),
        ("CREATE TABLE providers (id); PRAGMA user_version = 1000".to_owned(), foreign),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("lease.db");
        execute(&database, &sql);
        let before = fs::read(&database).unwrap();
        refused(folder.path(), &[says]).await;
        assert!(fs::read(&database).unwrap() == before, "{sql}: the file has been changed");
    }
}

#[tokio::test]
async fn snapshots_of_a_newer_program_stop_it() {
    let folder = used().await;
    execute(
        &folder.path().join("lease.db"),
        "UPDATE providers SET snapshot_version = 99 WHERE base_ref = 'b7'",
    );
    refused(folder.path(), &["lease.db has snapshots of version 99", "run the newer program"]).await;
}

#[tokio::test]
async fn a_path_that_is_no_file_is_told() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("lease.db")).unwrap();
    refused(folder.path(), &["lease.db", "Is a directory", "must be a file"]).await;
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    refused(&file, &["the folder", "file"]).await;
}

/// Root's privileges would let it write anywhere.
fn unprivileged() -> Command {
    if rustix::process::geteuid().is_root() {
        let setpriv = [
            "--bounding-set",
            "-dac_override,-dac_read_search",
            "--inh-caps",
            "-dac_override,-dac_read_search",
        ];
        program_by("setpriv", &setpriv)
    } else {
        program()
    }
}

#[tokio::test]
async fn a_folder_or_file_that_it_may_not_write_is_told() {
    let folder = used().await;
    let allow = |path: &Path, mode: u32| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    let database = folder.path().join("lease.db");
    allow(&database, 0o444);
    let says = ["cannot open", "lease.db to write: Permission denied", "this user can write"];
    refused_by(unprivileged(), folder.path(), &says).await;
    allow(&database, 0o644);
    fs::remove_file(folder.path().join("lease.db.lock")).unwrap();
    allow(folder.path(), 0o555);
    let says = ["cannot lock", "Permission denied", "this user can write"];
    refused_by(unprivileged(), folder.path(), &says).await;
    let inside = folder.path().join("new/folder");
    refused_by(unprivileged(), &inside, &["the folder", "new/folder cannot be made: Permission denied"])
        .await;
    allow(folder.path(), 0o755);
}

#[tokio::test]
async fn a_file_system_that_is_read_only_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let command = program_on(folder.path(), "ro").await;
    refused_by(command, folder.path(), &["cannot lock", "Read-only file system", "that this user can write"])
        .await;
}

#[tokio::test]
async fn a_disk_that_is_full_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let command = program_on(folder.path(), "size=8k").await;
    refused_by(command, folder.path(), &["lease.db", "full", "make room"]).await;
}
