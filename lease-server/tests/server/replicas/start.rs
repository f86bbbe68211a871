//! How replicas start on a database, and what stops the start. Each refusal names the cause and the remedy.

use std::time::{Duration, Instant};

use sqlx::{Connection as _, PgConnection};

use super::service::{ACQUIRE, PATH, number, refused_with, replica};
use crate::common::{AT_ONCE, Server, program, run_of, soon, until};
use crate::postgres::{Cluster, Proxy, Setup};

#[track_caller]
fn assert_says(said: &str, parts: &[&str]) {
    for part in parts {
        assert!(said.contains(part), "{part:?} is not in {said}");
    }
}

async fn refused(url: &str) -> String {
    let began = Instant::now();
    let said = refused_with(url, "").await;
    assert!(began.elapsed() < Duration::from_secs(20), "{:?}: {said}", began.elapsed());
    said
}

async fn works(server: &Server) {
    let granted = server.http.ok(ACQUIRE, run_of("a", 1)).await;
    assert_eq!(granted["status"], "acquired");
}

#[tokio::test]
async fn replicas_that_start_at_once_on_an_empty_database_all_serve() {
    let url = Cluster::shared().await.database().await.url;
    let starting: Vec<_> = (0..5)
        .map(|_| {
            let url = url.clone();
            tokio::spawn(async move { replica(&url, &AT_ONCE).await })
        })
        .collect();
    for starting in starting {
        works(&soon("a start", starting).await.unwrap()).await;
    }
    assert_eq!(number(&url, "SELECT count(*) FROM mq_lease_schema").await, Some(1));
    // One that dies in the middle of it leaves nothing half done.
    let url = Cluster::shared().await.database().await.url;
    let mut dying = program();
    dying.env("FAILPOINTS", "migrating=return").args(["--port", "0", "--store", &url]);
    assert_eq!(soon("its end", dying.output()).await.unwrap().status.code(), None, "it has died");
    works(&replica(&url, &AT_ONCE).await).await;
}

#[tokio::test]
async fn what_a_newer_program_left_is_not_touched() {
    let cluster = Cluster::shared().await;
    let database = cluster.database().await;
    works(&replica(&database.url, &AT_ONCE).await).await;
    cluster.execute(&database.name, "UPDATE mq_lease_providers SET snapshot_version = 99").await;
    assert_says(&refused(&database.url).await, &["snapshots of version 99", "newer program"]);
    cluster.execute(&database.name, "UPDATE mq_lease_schema SET version = 1000").await;
    assert_says(&refused(&database.url).await, &["schema version 1000", "newer program"]);
}

#[tokio::test]
async fn a_database_that_cannot_be_used_stops_the_start() {
    let cluster = Cluster::shared().await;
    let nowhere = cluster.url("no_such_database");
    assert_says(&refused(&nowhere).await, &["no_such_database", "make the database", "--store"]);

    let url = cluster.database().await.url;
    let (user, rest) = url.rsplit_once('@').unwrap();
    let (user, _) = user.rsplit_once(':').unwrap();
    let wrong = format!("{user}:no-such-password@{rest}");
    assert_says(&refused(&wrong).await, &["password authentication failed", "pg_hba.conf", "--store"]);

    cluster.execute("postgres", "CREATE DATABASE not_ours TEMPLATE template0").await;
    cluster.execute("not_ours", "REVOKE CREATE ON SCHEMA public FROM PUBLIC").await;
    assert_says(&refused(&cluster.url("not_ours")).await, &["permission denied", "right to make tables"]);

    let standby = cluster.database().await;
    let sql = format!("ALTER DATABASE {} SET default_transaction_read_only = on", standby.name);
    cluster.execute("postgres", &sql).await;
    assert_says(&refused(&standby.url).await, &["read only", "--store must name the primary"]);

    cluster
        .execute(
            "postgres",
            "CREATE DATABASE latin OWNER lease ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0",
        )
        .await;
    assert_says(&refused(&cluster.url("latin")).await, &["LATIN1", "make one with UTF8"]);
}

#[tokio::test]
async fn a_database_that_is_not_there_stops_the_start() {
    let mut cluster = Cluster::start_with(Setup { fsync: false, ..Setup::default() }).await;
    let database = cluster.database().await;
    let proxy = Proxy::to(cluster.address()).await;
    let through = cluster.url_through(proxy.address(), &database.name);
    proxy.blackhole();
    assert_says(&refused(&through).await, &["database", "whether it answers and can be reached"]);
    cluster.stop_fast().await;
    assert_says(&refused(&database.url).await, &["database cannot be reached", "that it runs"]);
    let unknown = database.url.replace("127.0.0.1", "no-such-host.invalid");
    assert_says(&refused(&unknown).await, &["database cannot be reached", "--store names its host"]);
}

#[tokio::test]
async fn tls_is_used_and_checked_as_the_address_says() {
    let cluster = Cluster::start_with(Setup { fsync: false, tls: true, ..Setup::default() }).await;
    let url = cluster.database().await.url;
    let server = replica(&url, &AT_ONCE).await;
    works(&server).await;
    let plain = "SELECT count(*) FROM pg_stat_ssl JOIN pg_stat_activity USING (pid)
                 WHERE application_name = 'mq-lease' AND NOT ssl";
    assert_eq!(number(&url, plain).await, Some(0));
    let (address, _) = url.split_once('?').unwrap();
    let other = Cluster::start_with(Setup { fsync: false, tls: true, ..Setup::default() }).await;
    let impostor = format!("{address}?sslmode=verify-full&sslrootcert={}", other.ca().unwrap().display());
    assert_says(&refused(&impostor).await, &["certificate", "sslmode and sslrootcert"]);
    let nobody = format!("{address}?sslmode=verify-full&sslrootcert=/no/such/file.pem");
    assert_says(&refused(&nobody).await, &["No such file", "sslrootcert"]);
    let plain = format!("{address}?sslmode=disable");
    assert_says(&refused(&plain).await, &["no encryption", "sslmode"]);
}

#[tokio::test]
async fn one_connection_is_enough() {
    let url = Cluster::shared().await.database().await.url;
    let server = replica(&url, &[&AT_ONCE[..], &["--store-connections", "1"]].concat()).await;
    let calls: Vec<_> = (0..40)
        .map(|number| {
            let (http, path) = (server.http.clone(), format!("/o/r/b{}/acquire", number % 20));
            tokio::spawn(async move { http.ok(&path, run_of(&format!("r{number}"), 1)).await })
        })
        .collect();
    let mut granted = 0;
    for call in calls {
        granted += usize::from(soon("an answer", call).await.unwrap()["status"] == "acquired");
    }
    assert_eq!(granted, 20);
}

#[tokio::test]
async fn a_database_that_is_full_of_others_is_told_and_waited_for() {
    let settings: &[_] = &[("max_connections", "12"), ("superuser_reserved_connections", "3")];
    let cluster = Cluster::start_with(Setup { fsync: false, tls: false, settings }).await;
    let database = cluster.database().await;
    let server = replica(&database.url, &AT_ONCE).await;
    works(&server).await;
    let mut others = Vec::new();
    while let Ok(other) = soon("a connection", PgConnection::connect(&database.url)).await {
        others.push(other);
    }
    let said = refused(&database.url).await;
    assert_says(&said, &["connection", "max_connections"]);
    // The one that runs goes on with what it has, or says that it cannot, and is well when the others are gone.
    until("it serves again", async || {
        let reply = server.http.post(ACQUIRE, run_of("a", 1)).await;
        if reply.status != 200 {
            reply.problem(503, "store-unavailable");
        }
        while let Some(other) = others.pop() {
            other.close().await.unwrap();
        }
        (reply.status == 200).then_some(())
    })
    .await;
    assert_eq!(server.http.get("/readyz").await.status, 200);
    assert_eq!(server.http.known(PATH).await.len(), 1);
}
