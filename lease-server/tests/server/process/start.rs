//! How it starts, and what stops the start.

use std::net::TcpListener;

use serde_json::{Value, json};

use crate::common::{AT_ONCE, Server, assert_has, file, run, run_of, until};
use crate::sqlite::execute;

/// The refusal of a start with these flags.
async fn refused(flags: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let mut arguments = vec!["--port", "0", "--data", data.to_str().unwrap()];
    arguments.extend(flags);
    let ended = run(&arguments, "").await;
    assert!(ended.code.is_some_and(|code| code != 0), "{flags:?}: {ended:?}");
    assert!(!ended.err.contains("listening on"), "{flags:?}: {}", ended.err);
    ended.err
}

#[tokio::test]
async fn the_ready_line_comes_once_and_first() {
    let server = Server::start(&["--store", "memory:", "--expected-build-count", "1"]).await;
    server.http.ok("/o/r/main/acquire", run_of("a", 1)).await;
    let log = server.whole_log().await;
    let first: Value = serde_json::from_str(&log[0]).unwrap();
    let url = format!("http://{}", server.http.address);
    assert_has(&first, &json!({"message": format!("listening on {url}"), "address": url}), "the first line");
    assert_eq!(log.iter().filter(|line| line.contains("listening on")).count(), 1, "{log:#?}");
}

#[tokio::test]
async fn a_store_that_forgets_says_so() {
    let server = Server::start(&["--store", "memory:", "--expected-build-count", "1"]).await;
    server.http.ok("/o/r/main/acquire", run_of("a", 1)).await;
    let log = server.whole_log().await;
    let warnings = log.iter().filter(|line| line.contains("WARN") && line.contains("memory")).count();
    assert_eq!(warnings, 1, "{log:#?}");
    assert!(!server.database().exists());
    let server = Server::start_in(server.kill().await, &["--store", "memory:"]).await;
    assert_eq!(server.http.get("/").await.ok(), json!({}));
}

#[tokio::test]
async fn flags_may_come_from_the_environment() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = crate::common::program();
    command.env("MQ_LEASE_TTL", "soon").args(["--port", "0", "--data"]).arg(folder.path());
    let output = command.output().await.unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success() && said.contains("MQ_LEASE_TTL") && said.contains("soon"), "{said}");
}

#[tokio::test]
async fn a_store_that_came_up_empty_is_not_the_usual_one() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = crate::common::program();
    command
        .env("MQ_LEASE_STORE", "")
        .env("MQ_LEASE_TTL", "")
        .args(["--port", "0", "--data"])
        .arg(folder.path());
    let output = command.output().await.unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success() && said.contains("MQ_LEASE_STORE: must be"), "{said}");
    assert!(!folder.path().join("lease.db").exists());
}

#[tokio::test]
async fn a_second_process_on_the_same_data_is_refused_by_name() {
    let server = Server::start(&AT_ONCE).await;
    let data = server.folder();
    let said = refused(&["--data", data.path().to_str().unwrap()]).await;
    // The flag is there twice; clap wants to know which one is meant.
    assert!(said.contains("--data"), "{said}");
    let store = format!("sqlite:{}", server.database().display());
    let said = refused(&["--store", &store]).await;
    for part in [
        "lease.db is in use by another lease-server",
        &format!("(process {})", server.pid().as_raw_nonzero()),
    ] {
        assert!(said.contains(part), "{said}");
    }
    server.http.ok("/o/r/main/acquire", run_of("a", 1)).await;
    // A crash leaves no lock behind.
    let server = Server::start_in(server.kill().await, &AT_ONCE).await;
    assert_has(
        &server.http.get("/o/r/main").await.ok(),
        &json!({"acquired": {"head_sha": "a"}}),
        "restarted",
    );
}

#[tokio::test]
async fn a_port_in_use_is_told() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let folder = tempfile::tempdir().unwrap();
    let ended = run(&["--port", &port, "--data", folder.path().to_str().unwrap()], "").await;
    assert!(ended.code.is_some_and(|code| code != 0));
    let expected = format!("cannot listen on 127.0.0.1:{port}");
    assert!(ended.err.contains(&expected) && ended.err.contains("--port"), "{}", ended.err);
}

#[tokio::test]
async fn others_are_let_in_only_where_somebody_says_so() {
    let said = refused(&["--host", "0.0.0.0"]).await;
    assert!(said.contains("0.0.0.0") && said.contains("--allow-anonymous"), "{said}");
    let allowed = Server::start(&["--host", "0.0.0.0", "--allow-anonymous"]).await;
    assert_eq!(allowed.http.get("/healthz").await.status, 200);

    let folder = tempfile::tempdir().unwrap();
    let config = file(folder.path(), "lease.yaml", "auth: { basic: { users: { ci: pass } } }\n");
    let asked = Server::start(&["--host", "0.0.0.0", "--config", &config]).await;
    asked.http.get("/").await.problem(401, "unauthorized");
}

#[tokio::test]
async fn bad_flags_stop_the_start() {
    for (flags, reason) in [
        (&["--ttl", "30"][..], "--ttl"),
        (&["--ttl", "0s"], "--ttl"),
        (&["--stabilisation-window", "5m", "--stabilisation-limit", "1m"], "--stabilisation-limit"),
        (&["--expected-build-count=-1"], "--expected-build-count"),
        (&["--host", "127.0.0.1:80"], "--host"),
        (&["--store", "mysql://secret"], "--store"),
        (&["--no-such-flag"], "--no-such-flag"),
        (&["no-such-command"], "no-such-command"),
        (&["--config", "/no/such/file.yaml"], "/no/such/file.yaml"),
    ] {
        let said = refused(flags).await;
        assert!(said.contains(reason), "{flags:?}: {said}");
        assert!(!said.contains("secret"), "{said}");
    }
}

#[tokio::test]
async fn a_bad_configuration_file_stops_the_start_with_file_line_and_column() {
    let folder = tempfile::tempdir().unwrap();
    for (text, place, reason) in [
        ("repositories:\n  - owner: acme\n    nmae: shop\n    base_ref: main\n", "3:5", "nmae"),
        ("defaults:\n  ttl_seconds: soon\n", "2:16", "ttl_seconds"),
        ("defaults:\n  ttl_seconds: 0.5\n", "2:16", "ttl_seconds"),
        (
            "defaults: { stabilize_duration_seconds: 9, stabilisation_limit_seconds: 3 }\n",
            "1:",
            "stabilisation_limit_seconds",
        ),
        (
            "repositories:\n  - { owner: o, name: r, base_ref: b }\n  - { owner: o, name: r, base_ref: refs/heads/b }\n",
            "3:",
            "second entry",
        ),
        (
            "auth:\n  basic:\n    users: { ci: \"${MQ_TEST_UNSET_VARIABLE}\" }\n",
            "3:",
            "MQ_TEST_UNSET_VARIABLE",
        ),
        ("repositories: [\n", "", ""),
    ] {
        let config = file(folder.path(), "lease.yaml", text);
        let said = refused(&["--config", &config]).await;
        assert!(said.contains(&format!("{config}:{place}")) && said.contains(reason), "{text}\n{said}");
    }
}

#[tokio::test]
async fn a_provider_whose_state_is_damaged_keeps_no_other_from_working() {
    for (sql, reason) in [
        ("UPDATE providers SET snapshot = json_set(snapshot, '$.version', 99)", "version 99"),
        ("UPDATE providers SET snapshot = json_set(snapshot, '$.last_token', 0)", "damaged"),
        ("UPDATE providers SET snapshot = 'nonsense'", "damaged"),
    ] {
        let server = Server::start(&AT_ONCE).await;
        server.http.ok("/o/r/main/acquire", run_of("a", 1)).await;
        let database = server.database();
        let folder = server.kill().await;
        execute(&database, sql);
        let server = Server::start_in(folder, &AT_ONCE).await;
        for _ in 0..2 {
            let problem = server.http.post("/o/r/main/acquire", run_of("a", 1)).await;
            let problem = problem.problem(503, "store-unavailable");
            let detail = problem["detail"].as_str().unwrap();
            assert!(detail.contains("o:r:main") && detail.contains(reason), "{detail}");
        }
        until("the operator is told without anybody asking", async || {
            server.log().iter().any(|line| line.contains("ERROR") && line.contains("o:r:main")).then_some(())
        })
        .await;
        let other = server.http.ok("/o/r/other/acquire", run_of("a", 1)).await;
        assert_has(&other, &json!({"status": "acquired"}), "another provider");
    }
}
