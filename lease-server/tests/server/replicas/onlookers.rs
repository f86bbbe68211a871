//! Onlookers at one replica hear of what is decided at another.

use std::time::{Duration, Instant};

use super::service::{ACQUIRE, PATH, RELEASE, replica};
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
