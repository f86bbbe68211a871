//! What many stored providers cost a server: nothing, until somebody uses them.

use serde_json::json;
use sqlx::{Connection as _, Executor as _, PgConnection};

use crate::common::{AT_ONCE, Server, assert_has, released, run_of};
use crate::postgres::Cluster;
use crate::sqlite::execute;

/// The memory that it has in use, in KiB.
fn resident_kib(server: &Server) -> u64 {
    let pid = server.pid().as_raw_nonzero();
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}

/// One provider with a holder and two who wait: what the others are made of.
async fn one(server: &Server) {
    for (head_sha, priority) in [("a", 3), ("b", 2), ("c", 1)] {
        server.http.ok("/o/r/main/acquire", run_of(head_sha, priority)).await;
    }
}

/// Any of them can be used as if it were the only one.
async fn all_is_as_it_was(server: &Server) {
    assert!(resident_kib(server) < 300 * 1024, "{} KiB", resident_kib(server));
    for number in [1, 77_777, 100_000] {
        let path = format!("/o/r{number}/main");
        let seen = server.http.get(&path).await.ok();
        assert_has(&seen, &json!({"fencing_token": 1, "acquired": {"head_sha": "a"}}), &path);
        server.http.ok(&format!("{path}/release"), released("a", "failure")).await;
        let next = server.http.ok(&format!("{path}/acquire"), run_of("b", 2)).await;
        assert_has(&next, &json!({"status": "acquired", "fencing_token": 2}), &path);
    }
    assert!(resident_kib(server) < 300 * 1024, "{} KiB", resident_kib(server));
}

#[tokio::test]
async fn a_hundred_thousand_providers_in_a_file_need_hardly_any_memory() {
    let server = Server::start(&AT_ONCE).await;
    one(&server).await;
    let database = server.database();
    let folder = server.kill().await;
    execute(
        &database,
        "WITH RECURSIVE numbers (number) AS
                 (SELECT 1 UNION ALL SELECT number + 1 FROM numbers WHERE number < 100000)
             INSERT INTO providers
             SELECT owner, repo || number, base_ref, version, now_ms, updated_at_ms, due_at_ms, snapshot_version, snapshot,
                 verdicts_from
             FROM providers CROSS JOIN numbers",
    );
    all_is_as_it_was(&Server::start_in(folder, &AT_ONCE).await).await;
}

#[tokio::test]
async fn a_hundred_thousand_providers_in_a_database_need_hardly_any_memory() {
    let database = Cluster::shared().await.database().await;
    let flags = ["--store", &database.url, "--expected-build-count", "1"];
    let server = Server::start(&flags).await;
    one(&server).await;
    server.kill().await;
    let mut connection = PgConnection::connect(&database.url).await.unwrap();
    connection
        .execute(
            "INSERT INTO mq_lease_providers
             SELECT owner, repo || number, base_ref, version, updated_at_ms, due_at_ms, snapshot_version, snapshot
             FROM mq_lease_providers CROSS JOIN generate_series(1, 100000) AS number",
        )
        .await
        .unwrap();
    connection.close().await.unwrap();
    all_is_as_it_was(&Server::start(&flags).await).await;
}
