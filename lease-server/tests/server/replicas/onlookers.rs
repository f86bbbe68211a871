//! Onlookers at one replica hear of what is decided at another.

use std::time::{Duration, Instant};

use super::service::{ACQUIRE, PATH, RELEASE, replica, replica_with};
use crate::common::{AT_ONCE, released, run_of};
use crate::postgres::Cluster;

#[tokio::test]
async fn a_change_at_another_replica_is_told_within_half_a_second() {
    let database = Cluster::shared().await.database().await;
    let (deciding, looking) =
        (replica(&database.url, &AT_ONCE).await, replica(&database.url, &AT_ONCE).await);
    let mut all = looking.http.events("/events", &[]).await;
    let mut one = looking.http.events(&format!("{PATH}/events"), &[]).await;
    one.next().await;
    deciding.http.ok(ACQUIRE, run_of("a", 1)).await;
    let granted = Instant::now();
    for events in [&mut one, &mut all] {
        events.until("the grant", |event| event.json()["acquired"]["head_sha"] == "a").await;
        assert!(granted.elapsed() < Duration::from_millis(500), "{:?}", granted.elapsed());
    }
    deciding.http.ok(RELEASE, released("a", "success")).await;
    all.until("the release", |event| event.json()["acquired"].is_null()).await;
}

/// How often a replica looks by itself for what has changed, and how often for providers that are new.
const RECHECK: Duration = Duration::from_secs(1);
const NEW_ONES: Duration = Duration::from_secs(5);

#[tokio::test]
async fn a_lost_notification_delays_an_onlooker_and_no_more() {
    let database = Cluster::shared().await.database().await;
    let deciding = replica_with(&database.url, "notifying=return", &AT_ONCE).await;
    let looking = replica(&database.url, &AT_ONCE).await;
    let mut all = looking.http.events("/events", &[]).await;
    let mut one = looking.http.events(&format!("{PATH}/events"), &[]).await;
    one.next().await;
    deciding.http.ok(ACQUIRE, run_of("a", 1)).await;
    let granted = Instant::now();
    for events in [&mut one, &mut all] {
        events.until("the grant", |event| event.json()["acquired"]["head_sha"] == "a").await;
    }
    println!("a new provider is told of after {:?}", granted.elapsed());
    assert!(granted.elapsed() < NEW_ONES + RECHECK * 3, "{:?}", granted.elapsed());
    for round in 0..5 {
        let sha = if round % 2 == 0 { "a" } else { "b" };
        let next = if round % 2 == 0 { "b" } else { "a" };
        deciding.http.ok(RELEASE, released(sha, "failure")).await;
        deciding.http.ok(ACQUIRE, run_of(next, 1)).await;
        let changed = Instant::now();
        for events in [&mut one, &mut all] {
            events.until("the change", |event| event.json()["acquired"]["head_sha"] == next).await;
        }
        println!("a change is told after {:?}", changed.elapsed());
        assert!(changed.elapsed() < RECHECK * 3, "{:?}", changed.elapsed());
    }
}
