//! What `docs/operating.md` tells operators to run does what it says, and what `deploy/` configures.

use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::json;
use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection};

use crate::common::{AT_ONCE, Http, Server, assert_has, program, released, run_of, soon};
use crate::postgres::Cluster;
use crate::sqlite::execute;

const OPERATING: &str = include_str!("../../../docs/operating.md");

/// The statements in the page that follow these words.
fn sql(after: &str) -> &'static str {
    let (_, rest) = OPERATING.split_once(after).unwrap_or_else(|| panic!("{after:?} is not in the page"));
    let (_, rest) = rest.split_once("```sql\n").unwrap();
    rest.split_once("```").unwrap().0
}

fn seconds_since_1970() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()
}

async fn some_leases(http: &Http) {
    for head_sha in ["a", "b", "c"] {
        http.ok("/o/r/main/acquire", run_of(head_sha, 1)).await;
        http.ok("/o/r/main/release", released(head_sha, "failure")).await;
    }
    assert_has(&http.ok("/o/r/main/acquire", run_of("d", 1)).await, &json!({"fencing_token": 4}), "before");
}

/// All that was there is gone, and the tokens are above whatever may have been given.
async fn begins_above_all_tokens(http: &Http, since: u64) {
    assert_eq!(http.get("/").await.ok(), json!({}));
    let granted = http.ok("/o/r/main/acquire", run_of("new", 1)).await;
    assert_has(&granted, &json!({"status": "acquired"}), "after");
    assert!(granted["fencing_token"].as_u64().unwrap() > since, "{granted}");
}

#[tokio::test]
async fn after_a_restored_backup_no_token_is_given_again_by_sqlite() {
    let server = Server::start(&AT_ONCE).await;
    some_leases(&server.http).await;
    let (database, began) = (server.database(), seconds_since_1970());
    let folder = server.kill().await;
    for _ in 0..2 {
        execute(&database, sql("\nSQLite (`sqlite3 lease.db`):"));
    }
    let server = Server::start_in(folder, &AT_ONCE).await;
    begins_above_all_tokens(&server.http, began).await;
}

#[tokio::test]
async fn after_a_restored_backup_no_token_is_given_again_by_postgresql() {
    let database = Cluster::shared().await.database().await;
    let flags = ["--store", &database.url, "--expected-build-count", "1"];
    let server = Server::start(&flags).await;
    some_leases(&server.http).await;
    let began = seconds_since_1970();
    server.kill().await;
    let mut connection = PgConnection::connect(&database.url).await.unwrap();
    for _ in 0..2 {
        connection.execute(sql("\nPostgreSQL (`psql`):")).await.unwrap();
    }
    connection.close().await.unwrap();
    begins_above_all_tokens(&Server::start(&flags).await.http, began).await;
}

#[tokio::test]
async fn the_role_and_the_database_of_the_page_will_do() {
    let cluster = Cluster::start().await;
    for statement in sql("### PostgreSQL").split_inclusive(";\n") {
        let statement = statement.replace("'...'", "'secret'").replace("lease", "another");
        cluster.superuser("postgres").await.execute(AssertSqlSafe(statement)).await.unwrap();
    }
    let url = format!("postgres://another:secret@{}/another", cluster.address());
    let server = Server::start(&["--store", &url, "--expected-build-count", "1"]).await;
    some_leases(&server.http).await;
}

/// As a failover to a standby that lags behind does.
#[tokio::test]
async fn a_database_that_comes_back_without_its_last_commits_is_taken_as_it_is() {
    let cluster = Cluster::shared().await;
    let database = cluster.database().await;
    let flags = ["--store", &database.url, "--expected-build-count", "1"];
    let (one, other) = (Server::start(&flags).await, Server::start(&flags).await);
    one.http.ok("/o/r/main/acquire", run_of("a", 9)).await;
    let mut connection = PgConnection::connect(&database.url).await.unwrap();
    connection.execute("CREATE TABLE kept AS SELECT * FROM mq_lease_providers").await.unwrap();
    let waiting = other.http.wait("/o/r/main/acquire", 60, run_of("b", 1));
    other.http.until_waiting(1).await;
    connection
        .execute(
            "UPDATE mq_lease_providers SET version = kept.version, snapshot = kept.snapshot FROM kept;
             DROP TABLE kept",
        )
        .await
        .unwrap();
    connection.close().await.unwrap();
    one.http.ok("/o/r/main/acquire", run_of("c", 2)).await;
    let known: Vec<String> = other.http.known("/o/r/main").await.into_iter().map(|(sha, _)| sha).collect();
    assert_eq!(known, ["c", "a"]);
    // It is not there any more, and is told so, to ask anew.
    let told = soon("the answer", waiting).await.unwrap().ok();
    assert_has(&told, &json!({"head_sha": "b", "status": "withdrawn"}), "who waited");
}

#[tokio::test]
async fn what_deploy_configures_starts_a_server_that_asks_who_calls() {
    for name in ["compose/lease.yaml", "kubernetes/common/lease.yaml"] {
        let mut command = program();
        command.envs([
            ("LEASE_SITE", "lease.example.com"),
            ("LEASE_OWNER", "acme"),
            ("LEASE_OWNER_ID", "123456"),
            ("ONCALL_TOKEN", "oncall-0123456789abcdef"),
            ("METRICS_TOKEN", "metrics-0123456789abcdef"),
        ]);
        let config = format!("{}/../deploy/{name}", env!("CARGO_MANIFEST_DIR"));
        let folder = Arc::new(tempfile::tempdir().unwrap());
        let server = Server::launch(command, folder, &["--host", "0.0.0.0", "--config", &config]).await;
        let oncall = [("authorization", "Bearer oncall-0123456789abcdef")];
        let scraper = [("authorization", "Bearer metrics-0123456789abcdef")];
        for (path, headers, status) in [
            ("/", &[][..], 401),
            ("/", &oncall, 200),
            ("/metrics", &oncall, 401),
            ("/metrics", &scraper, 200),
            ("/readyz", &[], 200),
        ] {
            let reply = server.http.call("GET", path, headers, "").await;
            assert_eq!(reply.status, status, "{name}: {path} {headers:?}");
        }
        let warned: Vec<String> = server.log().into_iter().filter(|line| line.contains("WARN")).collect();
        assert_eq!(warned, Vec::<String>::new(), "{name}");
    }
}
