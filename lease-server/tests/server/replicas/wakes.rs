//! How soon those who wait at one replica hear of what is decided at another.

use std::time::{Duration, Instant};

use serde_json::json;

use super::service::{ACQUIRE, RELEASE, https, replica, replica_with, rounds};
use crate::common::{AT_ONCE, Http, Server, released, run_of, soon, with};
use crate::postgres::Cluster;

/// How often those who wait look for themselves, in case a notification was lost. Whoever hears sooner has been notified.
const RECHECK: Duration = Duration::from_secs(1);

/// One replica answers a release; how long it takes until those who wait at the others have heard.
async fn wake(deciding: &Http, others: &[Http], round: usize) -> Vec<Duration> {
    let sha = format!("s{round}");
    deciding.ok(ACQUIRE, run_of(&sha, 1)).await;
    // Other jobs of the same commit.
    let wait = |(number, http): (usize, &Http)| {
        http.wait(ACQUIRE, 60, with(run_of(&sha, 1), json!({"client_id": format!("job-{number}")})))
    };
    let waiting: Vec<_> = others.iter().enumerate().map(wait).collect();
    for http in others {
        http.until_waiting(1).await;
    }
    // Anywhere between two looks of theirs.
    tokio::time::sleep(RECHECK.mul_f64(fastrand::f64())).await;
    let began = Instant::now();
    deciding.ok(RELEASE, released(&sha, "success")).await;
    let heard = waiting.into_iter().map(|waiting| {
        tokio::spawn(async move {
            let answer = soon("the answer", waiting).await.unwrap().ok();
            assert_eq!(answer["status"], "completed", "{answer}");
            began.elapsed()
        })
    });
    let mut took = Vec::new();
    for heard in heard.collect::<Vec<_>>() {
        took.push(heard.await.unwrap());
    }
    took
}

async fn median(servers: &[Server], rounds: usize, what: &str) -> Duration {
    let https = https(servers);
    let mut took = Vec::new();
    for round in 0..rounds {
        took.extend(wake(&https[0], &https[1..], round).await);
    }
    took.sort_unstable();
    let median = took[took.len() / 2];
    println!("{what}: median {median:?} of {}, longest {:?}", took.len(), took.last());
    median
}

#[tokio::test]
async fn a_release_is_heard_at_the_other_replicas_at_once() {
    let url = Cluster::shared().await.database().await.url;
    let servers = super::service::replicas(3, &url, &AT_ONCE).await;
    let median = median(&servers, rounds("MQ_TEST_WAKES", 8), "notified").await;
    assert!(median < RECHECK / 2, "{median:?}");
}

#[tokio::test]
async fn a_release_is_heard_soon_where_notifications_are_lost() {
    let url = Cluster::shared().await.database().await.url;
    let silent = replica_with(&url, "notifying=return", &AT_ONCE).await;
    let servers = [silent, replica(&url, &AT_ONCE).await, replica(&url, &AT_ONCE).await];
    let median = median(&servers, rounds("MQ_TEST_WAKES", 5), "not notified").await;
    assert!(median < RECHECK * 4, "{median:?}");
}
