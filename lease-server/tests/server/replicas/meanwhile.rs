//! What one replica does while another is in the middle of something.

use std::time::Duration;

use sqlx::{Connection as _, Executor as _, PgConnection};

use super::service::{ACQUIRE, PATH, RELEASE, number, replica, replica_with};
use crate::common::{AT_ONCE, released, run_of, soon, until};
use crate::postgres::{Cluster, Proxy};

/// A replica has looked, and found nothing of a provider. Until it stores what it makes of that, the provider is used and
/// forgotten by another: its tokens must not begin anew.
#[tokio::test]
async fn a_provider_that_is_forgotten_while_another_begins_to_use_it_keeps_its_tokens() {
    let url = Cluster::shared().await.database().await.url;
    // It looks, and stores only when it may.
    let held_up = tempfile::NamedTempFile::new().unwrap();
    let slow = replica_with(&url, &format!("held_up=return({})", held_up.path().display()), &AT_ONCE).await;
    let asking = tokio::spawn({
        let http = slow.http.clone();
        async move { http.ok(ACQUIRE, run_of("late", 1)).await }
    });
    let mut other = soon("a connection", PgConnection::connect(&url)).await.unwrap();
    // What another would have done: nine leases, the last of them long ago. In one transaction nobody sees any of it before the end.
    let mut transaction = other.begin().await.unwrap();
    for sql in [
        "INSERT INTO mq_lease_providers SELECT 'o', 'r', 'main', 1, 0, NULL, 1, '{}'",
        "DELETE FROM mq_lease_providers",
        "UPDATE mq_lease_forgotten SET last_version = 20, last_token = 9",
    ] {
        sqlx::query(sql).execute(&mut *transaction).await.unwrap();
    }
    held_up.close().unwrap();
    let waits = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()
                 AND wait_event_type = 'Lock' AND query LIKE '%INSERT INTO mq_lease_providers%'";
    until("it is in the way", async || (number(&url, waits).await == Some(1)).then_some(())).await;
    transaction.commit().await.unwrap();
    let granted = soon("the grant", asking).await.unwrap();
    assert_eq!(granted["fencing_token"], 10, "{granted}");
    let version = number(&url, "SELECT version FROM mq_lease_providers").await.unwrap();
    assert!(version > 20, "{version}");
}

#[tokio::test]
async fn who_waits_on_what_was_forgotten_elsewhere_registers_anew() {
    let cluster = Cluster::shared().await;
    let database = cluster.database().await;
    let proxy = Proxy::to(cluster.address()).await;
    let flags =
        [AT_ONCE[0], AT_ONCE[1], "--ttl", "10m", "--history-retention", "1s", "--verdict-retention", "1s"];
    let here = replica(&cluster.url_through(proxy.address(), &database.name), &flags).await;
    let there = replica(&database.url, &flags).await;
    there.http.ok(ACQUIRE, run_of("holder", 1)).await;
    let waiting = here.http.wait(ACQUIRE, 60, run_of("a", 1));
    here.http.until_waiting(1).await;
    proxy.cut().await;
    there.http.call("DELETE", PATH, &[], "").await.ok();
    until("it is forgotten", async || {
        (number(&database.url, "SELECT count(*) FROM mq_lease_providers").await == Some(0)).then_some(())
    })
    .await;
    proxy.heal().await;
    // It looks for itself, and does not wait until it would tell the others that it waits.
    let granted = soon("the grant", waiting).await.unwrap().ok();
    assert_eq!(granted["fencing_token"], 2, "{granted}");
    there.http.ok(RELEASE, released("a", "success")).await;
}

/// What else the database is set to is not for us.
#[tokio::test]
async fn a_database_that_is_set_to_serialise_everything_serves_as_well() {
    let cluster = Cluster::shared().await;
    let database = cluster.database().await;
    let sql = format!("ALTER DATABASE {} SET default_transaction_isolation = serializable", database.name);
    cluster.execute("postgres", &sql).await;
    let servers = super::service::replicas(2, &database.url, &AT_ONCE).await;
    let calls: Vec<_> = (0..60)
        .map(|number| {
            let (http, path) = (servers[number % 2].http.clone(), format!("/o/r/b{}/acquire", number % 6));
            tokio::spawn(async move { http.ok(&path, run_of(&format!("r{number}"), 1)).await })
        })
        .collect();
    let mut granted = 0;
    for call in calls {
        granted += usize::from(soon("an answer", call).await.unwrap()["status"] == "acquired");
    }
    assert_eq!(granted, 6);
    // They all write in one place.
    let ready: Vec<_> = (0..60)
        .map(|number| {
            let http = servers[number % 2].http.clone();
            tokio::spawn(async move { http.get("/readyz").await })
        })
        .collect();
    for ready in ready {
        let reply = soon("an answer", ready).await.unwrap();
        assert_eq!(reply.status, 200, "{}", reply.text);
    }
}

/// Whoever stops a healthy server finds nothing in its log to worry about.
#[tokio::test]
async fn a_server_that_is_stopped_has_no_errors_to_tell_of() {
    let cluster = Cluster::shared().await;
    let proxy = Proxy::to(cluster.address()).await;
    let url = cluster.url_through(proxy.address(), &cluster.database().await.name);
    let server = replica(&url, &[AT_ONCE[0], AT_ONCE[1], "--store-connections", "1"]).await;
    for number in 0..200 {
        server.http.ok(&format!("/o/r{number}/main/acquire"), run_of("a", 1)).await;
    }
    let waiting = server.http.wait("/o/r0/main/acquire", 60, run_of("b", 1));
    server.http.until_waiting(1).await;
    // So slow that not each of them could be looked at before it ends.
    proxy.delay(Duration::from_millis(20), Duration::from_millis(20));
    let log = server.log_to_the_end();
    server.signal(rustix::process::Signal::TERM);
    assert_eq!(server.ended().await.code(), Some(0));
    assert_eq!(soon("the answer", waiting).await.unwrap().ok()["status"], "pending");
    let log = log.await;
    assert!(!log.iter().any(|line| line.contains("ERROR")), "{log:#?}");
}

#[tokio::test]
async fn a_replica_is_not_ready_while_it_cannot_decide() {
    let url = Cluster::shared().await.database().await.url;
    let server = replica(&url, &AT_ONCE).await;
    let mut other = soon("a connection", PgConnection::connect(&url)).await.unwrap();
    for (breaks, mends) in [
        ("ALTER TABLE mq_lease_providers RENAME TO gone", "ALTER TABLE gone RENAME TO mq_lease_providers"),
        (
            "ALTER TABLE mq_lease_forgotten RENAME TO gone; CREATE TABLE mq_lease_forgotten AS TABLE gone WITH NO DATA",
            "DROP TABLE mq_lease_forgotten; ALTER TABLE gone RENAME TO mq_lease_forgotten",
        ),
    ] {
        other.execute(breaks).await.unwrap();
        let problem = server.http.get("/readyz").await.problem(503, "store-unavailable");
        assert!(problem["detail"].as_str().unwrap().contains("restore a backup"), "{problem}");
        server.http.post(ACQUIRE, run_of("a", 1)).await.problem(503, "store-unavailable");
        other.execute(mends).await.unwrap();
        until("it is ready", async || (server.http.get("/readyz").await.status == 200).then_some(())).await;
    }
    server.http.ok(ACQUIRE, run_of("a", 1)).await;
}
