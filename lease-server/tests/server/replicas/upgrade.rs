//! A newer program beside an older one, and after it.

use std::time::Duration;

use lease_core::provider::SnapshotVersion;
use rustix::process::Signal;
use serde_json::json;

use super::service::{ACQUIRE, PATH, RELEASE, number, refused_with, replica, replica_with};
use crate::common::{AT_ONCE, Server, assert_has, released, run_of, soon, until, with};
use crate::postgres::{Balancer, Cluster};

/// What makes the program one that knows snapshots of version 1 only.
const OLD: &str = "newest_snapshot_version=return(1)";
const FLAGS: [&str; 4] = [AT_ONCE[0], AT_ONCE[1], "--ttl", "10m"];

fn newest_version() -> i64 {
    SnapshotVersion::NEWEST.number().cast_signed()
}

async fn stored(url: &str) -> i64 {
    number(url, "SELECT snapshot_version FROM mq_lease_providers WHERE base_ref = 'main'").await.unwrap()
}

async fn until_all_know(url: &str, server: &Server, version: i64) {
    let mut number = 0;
    until(&format!("version {version} is written"), async || {
        number += 1;
        server.http.ok(ACQUIRE, run_of("holder", number)).await;
        (stored(url).await == version).then_some(())
    })
    .await;
}

/// They mostly wait, so they do so together.
#[tokio::test]
async fn upgrades() {
    tokio::join!(
        clients_notice_nothing_of_a_rolling_upgrade(),
        an_old_replica_that_slept_through_the_upgrade_says_so_and_decides_nothing(),
    );
}

async fn clients_notice_nothing_of_a_rolling_upgrade() {
    let url = Cluster::shared().await.database().await.url;
    let (first, second) = (replica_with(&url, OLD, &FLAGS).await, replica_with(&url, OLD, &FLAGS).await);
    let client = Balancer::round_robin(vec![first.http.clone(), second.http.clone()]);
    let holder = with(run_of("holder", 1), json!({"lease_ttl_seconds": 600}));
    client.ok(ACQUIRE, holder.clone()).await;
    let waiting = client.wait(ACQUIRE, 60, run_of("waiting", 1));
    // One after the other is replaced.
    first.signal(Signal::TERM);
    assert_eq!(first.ended().await.code(), Some(0));
    let new = replica(&url, &FLAGS).await;
    client.replace(0, new.http.clone());
    for priority in 0..10 {
        // Either writes, and either reads what the other has written.
        let beaten = client.ok(ACQUIRE, with(holder.clone(), json!({"priority": priority}))).await;
        assert_has(&beaten, &json!({"status": "acquired", "fencing_token": 1}), "the holder");
        assert_eq!(stored(&url).await, 1, "an old one is there");
    }
    second.signal(Signal::TERM);
    assert_eq!(second.ended().await.code(), Some(0));
    let newest = replica(&url, &FLAGS).await;
    client.replace(1, newest.http.clone());
    until_all_know(&url, &new, newest_version()).await;
    let beaten = client.ok(ACQUIRE, with(holder, json!({"status": "acquired", "fencing_token": 1}))).await;
    assert_has(&beaten, &json!({"status": "acquired"}), "the holder");
    client.ok(RELEASE, released("holder", "failure")).await;
    let answer = soon("the answer", waiting).await.unwrap().ok();
    // A replica that stops answers who waits with what there is.
    if answer["status"] == "pending" {
        assert_eq!(client.ok(ACQUIRE, run_of("waiting", 1)).await["fencing_token"], 2);
    } else {
        assert_eq!(answer["fencing_token"], 2);
    }
    // There is no way back.
    let said = refused_with(&url, OLD).await;
    assert!(
        said.contains(&format!("snapshots of version {}", newest_version()))
            && said.contains("newer program"),
        "{said}"
    );
}

async fn an_old_replica_that_slept_through_the_upgrade_says_so_and_decides_nothing() {
    let url = Cluster::shared().await.database().await.url;
    let (old, new) = (replica_with(&url, OLD, &FLAGS).await, replica(&url, &FLAGS).await);
    old.http.ok(ACQUIRE, run_of("holder", 1)).await;
    assert_eq!(stored(&url).await, 1);
    let waiting = old.http.wait(ACQUIRE, 60, run_of("waiting", 9));
    old.http.until_waiting(1).await;
    old.signal(Signal::STOP);
    // It is missed for 15 s.
    until_all_know(&url, &new, newest_version()).await;
    new.http.ok(RELEASE, released("holder", "failure")).await;
    let late = new.http.wait(ACQUIRE, 60, run_of("late", 1));
    new.http.until_waiting(1).await;
    old.signal(Signal::CONT);
    let problem = old.http.post(ACQUIRE, run_of("x", 99)).await.problem(503, "store-unavailable");
    let detail = problem["detail"].as_str().unwrap();
    assert!(
        detail.contains(&format!("version {}", newest_version())) && detail.contains("versions 1 to 1"),
        "{detail}"
    );
    assert!(detail.contains("o:r:main"), "{detail}");
    // Whoever is granted the lease is one.
    new.http.ok("/o/r/main/withdraw", json!({"head_sha": "waiting"})).await;
    assert_eq!(soon("the grant", late).await.unwrap().ok()["fencing_token"], 2);
    assert_eq!(new.http.known(PATH).await, [("late".to_owned(), "acquired".to_owned())]);
    // Now that the old one is heard of again, what it can't read is written so that it can.
    until("version 1 is written", async || {
        new.http.ok(ACQUIRE, run_of("late", fastrand::u64(..1000))).await;
        tokio::time::sleep(Duration::from_millis(200)).await;
        (stored(&url).await == 1).then_some(())
    })
    .await;
    until("the old one serves again", async || {
        (old.http.post(ACQUIRE, run_of("x", 99)).await.status == 200).then_some(())
    })
    .await;
    drop(waiting);
}
