//! What reaches the database, and what leaves it.

use std::time::{Duration, Instant};

use serde_json::json;

use super::service::{ACQUIRE, PATH, RELEASE, WITHDRAW, https, number, replicas, total};
use crate::common::{AT_ONCE, Server, released, run_of, soon, until, with};
use crate::postgres::{Balancer, Cluster};

/// How often these servers have stored something, taken together.
async fn commits(servers: &[Server]) -> u64 {
    total(servers, "mq_lease_store_commit_seconds_count").await.to_string().parse().unwrap()
}

#[tokio::test]
async fn what_decides_nothing_writes_nothing() {
    let url = Cluster::shared().await.database().await.url;
    let servers = replicas(3, &url, &[AT_ONCE[0], AT_ONCE[1], "--ttl", "1h"]).await;
    let client = Balancer::round_robin(https(&servers));
    let holder = with(run_of("holder", 1), json!({"lease_ttl_seconds": 3600}));
    client.ok(ACQUIRE, holder.clone()).await;
    client.ok(ACQUIRE, run_of("waiting", 1)).await;
    let before = commits(&servers).await;
    for _ in 0..20 {
        client.ok(ACQUIRE, with(holder.clone(), json!({"status": "acquired"}))).await;
        client.ok(ACQUIRE, run_of("waiting", 1)).await;
        client.ok(WITHDRAW, json!({"head_sha": "nobody"})).await;
        client.post(RELEASE, released("waiting", "success")).await.problem(409, "not-the-holder");
        client.get(PATH).await.ok();
        client.get("/").await.ok();
    }
    soon("the wait's end", client.wait(ACQUIRE, 1, run_of("waiting", 1))).await.unwrap().ok();
    assert_eq!(commits(&servers).await, before);
    // A change is written, to show that this would have been seen.
    client.ok(ACQUIRE, run_of("waiting", 2)).await;
    assert_eq!(commits(&servers).await, before + 1);
}

/// They mostly wait, so they do so together.
#[tokio::test]
async fn what_is_written_and_forgotten_as_time_passes() {
    tokio::join!(
        that_somebody_polls_is_written_now_and_then(),
        who_is_forgotten_goes_on_with_later_tokens_elsewhere(),
    );
}

async fn that_somebody_polls_is_written_now_and_then() {
    let url = Cluster::shared().await.database().await.url;
    let servers = replicas(3, &url, &[AT_ONCE[0], AT_ONCE[1], "--ttl", "3s"]).await;
    let client = Balancer::round_robin(https(&servers));
    client.ok(ACQUIRE, run_of("holder", 1)).await;
    client.ok(ACQUIRE, run_of("polling", 1)).await;
    let (before, began) = (commits(&servers).await, Instant::now());
    let waiting = client.wait(ACQUIRE, 4, run_of("waiting", 1));
    while began.elapsed() < Duration::from_secs(4) {
        client.ok(ACQUIRE, run_of("polling", 1)).await;
    }
    soon("the wait's end", waiting).await.unwrap().ok();
    let written = commits(&servers).await - before;
    // A third of the TTL is a second. One registers; both are heard once a second at most, and the one who waits when it ends.
    let most = 2 * (began.elapsed().as_secs() + 1) + 2;
    assert!((3..=most).contains(&written), "{written} commits, at most {most}");
}

async fn who_is_forgotten_goes_on_with_later_tokens_elsewhere() {
    let url = Cluster::shared().await.database().await.url;
    let retention = ["--history-retention", "1s", "--verdict-retention", "1s"];
    let servers = replicas(3, &url, &[&AT_ONCE[..], &retention].concat()).await;
    for (round, server) in servers.iter().enumerate() {
        let other = &servers[(round + 1) % servers.len()];
        let granted = server.http.ok(ACQUIRE, run_of("a", 1)).await;
        assert_eq!(granted["fencing_token"], round + 1, "{granted}");
        other.http.ok(RELEASE, released("a", "failure")).await;
        until("it is forgotten", async || {
            (number(&url, "SELECT count(*) FROM mq_lease_providers").await == Some(0)).then_some(())
        })
        .await;
    }
    // Nor does a name that nobody has used begin with a token of theirs: it may be one of them.
    let granted = servers[0].http.ok("/o/r/other/acquire", run_of("a", 1)).await;
    assert_eq!(granted["fencing_token"], 4, "{granted}");
}
