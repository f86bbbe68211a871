//! What one replica does while another is in the middle of something.

use sqlx::{Connection as _, PgConnection};

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
