//! Backups that are made while it runs, and what is restored from one.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use serde_json::{Value, json};
use tokio::process::Command;
use tokio::task::JoinSet;

use super::execute;
use crate::common::{AT_ONCE, Http, Server, assert_has, released, run_of, soon, until, with};

const PROVIDERS: usize = 4;

/// The newest token that was answered, of each provider.
#[derive(Default)]
struct Newest([AtomicU64; PROVIDERS]);

impl Newest {
    fn now(&self) -> Vec<u64> {
        self.0.iter().map(|token| token.load(Ordering::SeqCst)).collect()
    }
}

/// One run after another in a provider.
async fn load(http: Http, provider: usize, newest: Arc<Newest>, stop: Arc<AtomicBool>) {
    for number in 0.. {
        if stop.load(Ordering::SeqCst) {
            return;
        }
        let (path, sha) = (format!("/o/r/b{provider}"), format!("r{number}"));
        let granted = http.ok(&format!("{path}/acquire"), run_of(&sha, 1)).await;
        let token = granted["fencing_token"].as_u64().unwrap();
        newest.0[provider].store(token, Ordering::SeqCst);
        let status = if number % 2 == 0 { "success" } else { "failure" };
        let release = with(released(&sha, status), json!({"fencing_token": token}));
        http.ok(&format!("{path}/release"), release).await;
    }
}

/// What `sqlite3` does.
async fn shell(database: &Path, command: &str) {
    let output = Command::new("sqlite3").arg(database).arg(command).output().await;
    let output = output.expect("sqlite3 is needed for the test; install the package sqlite3");
    assert!(output.status.success(), "{command}: {}", String::from_utf8_lossy(&output.stderr));
}

fn tokens(all: &Value) -> BTreeMap<String, u64> {
    let all = all.as_object().unwrap().iter();
    all.map(|(name, one)| (name.clone(), one["fencing_token"].as_u64().unwrap())).collect()
}

#[tokio::test]
async fn a_backup_made_under_load_is_a_state_that_was() {
    let server = Server::start(&AT_ONCE).await;
    let (newest, stop) = (Arc::new(Newest::default()), Arc::new(AtomicBool::default()));
    let mut clients = JoinSet::new();
    for provider in 0..PROVIDERS {
        clients.spawn(load(server.http.clone(), provider, Arc::clone(&newest), Arc::clone(&stop)));
    }
    for round in 0..10 {
        let started = newest.now();
        until("there is load", async || {
            newest.now().iter().zip(&started).all(|(now, before)| *now > before + 3).then_some(())
        })
        .await;
        let folder = tempfile::tempdir().unwrap();
        let copy = folder.path().join("lease.db");
        let command = if round % 2 == 0 {
            format!(".backup '{}'", copy.display())
        } else {
            format!("VACUUM INTO '{}'", copy.display())
        };
        let before = newest.now();
        shell(&server.database(), &command).await;
        let after = newest.now();
        let restored = Server::start_in(Arc::new(folder), &AT_ONCE).await;
        let all = restored.http.get("/").await.ok();
        for provider in 0..PROVIDERS {
            let one = &all[format!("o:r:b{provider}")];
            let token = one["fencing_token"].as_u64().unwrap();
            // The next one may have been given already, and not been answered.
            let possible = before[provider]..=after[provider] + 1;
            assert!(possible.contains(&token), "{command}: token {token} of {possible:?}");
            let holders = one["known"].as_array().unwrap().iter().filter(|one| one["status"] == "acquired");
            assert!(holders.count() <= 1, "{one}");
        }
        assert_goes_on(&restored.http, &all).await;
    }
    stop.store(true, Ordering::SeqCst);
    while let Some(client) = soon("the clients' end", clients.join_next()).await {
        client.unwrap();
    }
}

/// Each provider ends what it is at, and gives a later token.
async fn assert_goes_on(http: &Http, all: &Value) {
    for (name, token) in tokens(all) {
        let path = format!("/{}", name.replace(':', "/"));
        for (sha, _) in http.known(&path).await {
            http.ok(&format!("{path}/withdraw"), json!({"head_sha": sha})).await;
        }
        let granted = http.ok(&format!("{path}/acquire"), run_of("next", 1)).await;
        assert_has(&granted, &json!({"status": "acquired", "fencing_token": token + 1}), &name);
    }
}

/// A backup does not know of tokens that were given after it. What an operator who restores one can do about that.
#[tokio::test]
async fn a_restored_backup_can_be_emptied_so_that_no_token_is_given_twice() {
    let server = Server::start(&AT_ONCE).await;
    let http = &server.http;
    let folder = Arc::new(tempfile::tempdir().unwrap());
    let copy = folder.path().join("lease.db");
    http.ok("/o/r/old/acquire", run_of("a", 1)).await;
    shell(&server.database(), &format!(".backup '{}'", copy.display())).await;
    http.ok("/o/r/old/release", released("a", "failure")).await;
    let after = http.ok("/o/r/old/acquire", run_of("b", 1)).await["fencing_token"].as_u64().unwrap();
    let new = http.ok("/o/r/new/acquire", run_of("b", 1)).await["fencing_token"].as_u64().unwrap();

    execute(
        &copy,
        "BEGIN;
         UPDATE forgotten SET
             last_version = max(last_version, (SELECT coalesce(max(version), 0) FROM providers)) + 1,
             last_token = max(last_token, (SELECT coalesce(max(json_extract(snapshot, '$.last_token')), 0) FROM providers))
                 + 1000000;
         DELETE FROM providers;
         COMMIT",
    );
    assert!(fs::metadata(&copy).unwrap().len() > 0);
    let restored = Server::start_in(folder, &AT_ONCE).await;
    assert_eq!(restored.http.get("/").await.ok(), json!({}));
    for (path, before) in [("/o/r/old/acquire", after), ("/o/r/new/acquire", new)] {
        let granted = restored.http.ok(path, run_of("c", 1)).await;
        assert!(granted["fencing_token"].as_u64().unwrap() > before, "{granted}");
    }
}
