//! Who is heard, wherever that is, and who is silent.

use std::time::{Duration, Instant};

use rustix::process::Signal;
use serde_json::{Value, json};

use super::service::{ACQUIRE, PATH, https, number, replica, replicas, total};
use crate::common::{AT_ONCE, Http, Server, run_of, until, with};
use crate::postgres::{Balancer, Cluster, Setup};

/// All of these mostly wait, so they do so together.
#[tokio::test]
async fn who_is_heard_and_who_is_silent() {
    tokio::join!(
        whoever_goes_from_one_replica_to_another_is_heard(),
        whoever_is_silent_is_taken_out_once_though_nobody_asks(),
        silence_counts_while_anybody_could_be_heard(),
        while_no_replica_is_there_nobody_is_silent(),
    );
}

const EVICTED: &str = "mq_lease_evictions_total{provider=\"o:r:main\",reason=\"silent\"}";

fn flags(ttl: &'static str) -> [&'static str; 6] {
    [AT_ONCE[0], AT_ONCE[1], "--ttl", ttl, "--lock-delay", "0s"]
}

fn holder(ttl_seconds: u64) -> Value {
    with(run_of("holder", 1), json!({"lease_ttl_seconds": ttl_seconds}))
}

fn heartbeat(ttl_seconds: u64) -> Value {
    with(holder(ttl_seconds), json!({"status": "acquired", "fencing_token": 1}))
}

/// A lease, and a request that waits for it.
async fn occupy(http: &Http, ttl_seconds: u64) {
    http.ok(ACQUIRE, holder(ttl_seconds)).await;
    http.ok(ACQUIRE, run_of("a", 1)).await;
}

fn both() -> [(String, String); 2] {
    [("holder", "acquired"), ("a", "pending")].map(|(sha, status)| (sha.to_owned(), status.to_owned()))
}

fn sorted(mut known: Vec<(String, String)>) -> Vec<(String, String)> {
    known.sort_by_key(|(_, status)| status.clone());
    known
}

async fn whoever_goes_from_one_replica_to_another_is_heard() {
    let url = Cluster::shared().await.database().await.url;
    let servers = replicas(3, &url, &flags("4s")).await;
    let client = Balancer::round_robin(https(&servers));
    occupy(&client.next(), 4).await;
    let began = Instant::now();
    while began.elapsed() < Duration::from_secs(9) {
        let beaten = client.ok(ACQUIRE, heartbeat(4)).await;
        assert_eq!((&beaten["status"], &beaten["fencing_token"]), (&json!("acquired"), &json!(1)));
        assert_eq!(client.ok(ACQUIRE, run_of("a", 1)).await["status"], "pending");
        tokio::time::sleep(Duration::from_millis(300)).await;
    }
    assert_eq!(total(&servers, EVICTED).await, 0);
}

/// Nobody asks for anything after that; one of the replicas sees to it.
async fn whoever_is_silent_is_taken_out_once_though_nobody_asks() {
    let url = Cluster::shared().await.database().await.url;
    let servers = replicas(3, &url, &flags("2s")).await;
    occupy(&servers[0].http, 2).await;
    let began = Instant::now();
    let there = "SELECT count(*) FROM mq_lease_providers WHERE due_at_ms IS NOT NULL";
    until("the database knows", async || (number(&url, there).await == Some(0)).then_some(())).await;
    println!("a lease of 2 s and a request of 2 s were over for the database after {:?}", began.elapsed());
    for server in &servers {
        assert_eq!(server.http.get(PATH).await.ok()["acquired"], Value::Null);
        assert_eq!(server.http.known(PATH).await, []);
    }
    let expired = "mq_lease_hold_seconds_count{outcome=\"expired\",provider=\"o:r:main\"}";
    until("both are counted", async || (total(&servers, EVICTED).await == 1).then_some(())).await;
    assert_eq!(total(&servers, EVICTED).await, 1);
    assert_eq!(total(&servers, expired).await, 1);
}

async fn silence_counts_while_anybody_could_be_heard() {
    let url = Cluster::shared().await.database().await.url;
    let servers = replicas(2, &url, &flags("2s")).await;
    occupy(&servers[0].http, 2).await;
    // Whoever only ever asks there is not heard any more.
    servers[0].signal(Signal::STOP);
    until("they are taken out", async || servers[1].http.known(PATH).await.is_empty().then_some(())).await;
    let granted = servers[1].http.ok(ACQUIRE, run_of("b", 1)).await;
    assert_eq!(granted["fencing_token"], 2);
    servers[0].signal(Signal::CONT);
    // And when it is back, it says the same.
    let lost = servers[0].http.post(ACQUIRE, heartbeat(2)).await;
    assert_eq!(lost.problem(409, "lease-lost")["holder"]["head_sha"], "b");
}

/// Longer than a request or a lease may be silent: 2 s, and the third that several servers add.
const LONGER: Duration = Duration::from_secs(4);

async fn nobody_was_taken_out(servers: &[Server]) {
    for server in servers {
        assert_eq!(sorted(server.http.known(PATH).await), sorted(both().to_vec()));
    }
    let beaten = servers[0].http.ok(ACQUIRE, heartbeat(2)).await;
    assert_eq!((&beaten["status"], &beaten["fencing_token"]), (&json!("acquired"), &json!(1)));
    assert_eq!(servers[1].http.ok(ACQUIRE, run_of("a", 1)).await["status"], "pending");
    assert_eq!(total(servers, EVICTED).await, 0);
}

async fn while_no_replica_is_there_nobody_is_silent() {
    let url = Cluster::shared().await.database().await.url;
    let servers = replicas(2, &url, &flags("2s")).await;
    occupy(&servers[0].http, 2).await;
    for server in servers {
        server.kill().await;
    }
    tokio::time::sleep(LONGER).await;
    let servers = [replica(&url, &flags("2s")).await, replica(&url, &flags("2s")).await];
    nobody_was_taken_out(&servers).await;
}

#[tokio::test]
async fn while_the_database_is_away_nobody_is_silent() {
    let mut cluster = Cluster::start_with(Setup { fsync: false, ..Setup::default() }).await;
    let url = cluster.database().await.url;
    let servers = replicas(2, &url, &flags("2s")).await;
    for paused in [true, false] {
        occupy(&servers[0].http, 2).await;
        if paused {
            cluster.pause().await;
            tokio::time::sleep(LONGER).await;
            cluster.resume().await;
        } else {
            cluster.kill().await;
            tokio::time::sleep(LONGER).await;
            cluster.restart().await;
        }
        for server in &servers {
            until("it is ready again", async || {
                (server.http.get("/readyz").await.status == 200).then_some(())
            })
            .await;
        }
        nobody_was_taken_out(&servers).await;
    }
}
