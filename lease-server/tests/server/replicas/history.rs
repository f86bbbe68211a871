//! Leases that are over: one row each, written by whoever ended it, for all replicas to show.

use rustix::process::Signal;
use serde_json::{Value, json};

use sqlx::{Connection as _, PgConnection};

use super::service::{ACQUIRE, PATH, RELEASE, number, refused_with, replica, replica_with, replicas, total};
use crate::common::{AT_ONCE, Http, Server, assert_has, released, run_of, soon, until, with};
use crate::postgres::Cluster;

const FLAGS: [&str; 4] = [AT_ONCE[0], AT_ONCE[1], "--ttl", "10m"];

async fn history(http: &Http) -> Vec<Value> {
    http.get(&format!("{PATH}/history")).await.ok()["history"].as_array().unwrap().clone()
}

async fn use_once(http: &Http) {
    http.ok(ACQUIRE, run_of("a", 1)).await;
    http.ok(RELEASE, released("a", "failure")).await;
}

/// They mostly wait, so they do so together.
#[tokio::test]
async fn past_leases_are_the_same_wherever_one_looks() {
    tokio::join!(
        all_replicas_show_the_same(),
        who_loses_a_race_writes_nothing(),
        a_crash_leaves_the_end_and_its_row_or_neither(),
        the_tables_come_with_the_upgrade(),
        what_is_old_is_purged_once_though_all_do_it(),
    );
}

async fn all_replicas_show_the_same() {
    let url = Cluster::shared().await.database().await.url;
    let servers = replicas(3, &url, &FLAGS).await;
    for server in &servers {
        server
            .http
            .ok(ACQUIRE, with(run_of("low", 1), json!({"head_ref": "gh-readonly-queue/main/pr-1-aa"})))
            .await;
        server.http.ok("/o/r/main/withdraw", json!({"head_sha": "low"})).await;
    }
    servers[0].http.ok(ACQUIRE, run_of("a';--", 1)).await;
    servers[1].http.call("DELETE", &format!("{PATH}?reason=it%27s%20%24%241"), &[], "").await.ok();
    let told = history(&servers[2].http).await;
    let tokens: Vec<u64> = told.iter().map(|past| past["fencing_token"].as_u64().unwrap()).collect();
    assert_eq!(tokens, [4, 3, 2, 1]);
    let newest = json!({"head_sha": "a';--", "outcome": "cleared", "reason": "it's $$1"});
    assert_has(&told[0], &newest, "the newest");
    assert_has(&told[3], &json!({"outcome": "failure", "pull_requests": [1], "completed": []}), "the oldest");
    for server in &servers[..2] {
        assert_eq!(history(&server.http).await, told);
    }
    let page = servers[0].http.get(&format!("{PATH}/history?limit=2&before=4")).await.ok();
    assert_eq!((&page["history"][0], &page["next_before"]), (&told[1], &json!(2)));
}

/// Two have computed the end of the same lease; one of them is faster, and the other computes anew.
async fn who_loses_a_race_writes_nothing() {
    let url = Cluster::shared().await.database().await.url;
    let servers = replicas(2, &url, &FLAGS).await;
    servers[0].http.ok(ACQUIRE, run_of("a", 1)).await;
    let mut other = soon("a connection", PgConnection::connect(&url)).await.unwrap();
    let mut transaction = other.begin().await.unwrap();
    sqlx::query("SELECT 1 FROM mq_lease_providers FOR UPDATE").execute(&mut *transaction).await.unwrap();
    let ends = [0, 1].map(|index| {
        let http = servers[index].http.clone();
        let body = json!({"fencing_token": 1, "reason": index.to_string()});
        tokio::spawn(async move { http.post("/o/r/main/end-lease", body).await.status })
    });
    let wait = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()
                AND wait_event_type = 'Lock' AND query LIKE '%INSERT INTO mq_lease_history%'";
    until("both want to store it", async || (number(&url, wait).await == Some(2)).then_some(())).await;
    transaction.rollback().await.unwrap();
    let mut statuses = Vec::new();
    for end in ends {
        statuses.push(soon("the end", end).await.unwrap());
    }
    let winner = statuses.iter().position(|status| *status == 200).unwrap();
    assert_eq!(statuses[1 - winner], 409);
    assert_eq!(total(&servers, "mq_lease_store_conflicts_total").await, 1);
    let told = history(&servers[0].http).await;
    assert_eq!(told.len(), 1, "{told:?}");
    assert_eq!(told[0]["reason"], winner.to_string());
}

async fn a_crash_leaves_the_end_and_its_row_or_neither() {
    for (point, is_kept) in [("committing", false), ("committed", true), ("stored", true)] {
        let url = Cluster::shared().await.database().await.url;
        let other = replica(&url, &FLAGS).await;
        let crashing = replica_with(&url, &format!("{point}=1*off->return"), &FLAGS).await;
        crashing.http.ok(ACQUIRE, run_of("a", 1)).await;
        let headers = [("content-type", "application/json")];
        let body = released("a", "success").to_string();
        assert!(crashing.http.try_call("POST", RELEASE, &headers, body).await.is_none(), "{point}");
        assert!(!crashing.ended().await.success(), "{point}");
        let held = !other.http.get(PATH).await.ok()["acquired"].is_null();
        assert_eq!((held, history(&other.http).await.len()), (!is_kept, usize::from(is_kept)), "{point}");
        // Whoever was not answered asks again.
        other.http.ok(RELEASE, released("a", "success")).await;
        assert_eq!(history(&other.http).await.len(), 1, "{point}");
    }
}

async fn the_tables_come_with_the_upgrade() {
    let cluster = Cluster::shared().await;
    let database = cluster.database().await;
    let first = replica(&database.url, &FLAGS).await;
    use_once(&first.http).await;
    first.http.ok(ACQUIRE, run_of("holder", 1)).await;
    first.signal(Signal::TERM);
    assert!(first.ended().await.success());
    for sql in [
        "UPDATE mq_lease_providers AS p SET snapshot_version = 4, snapshot = CAST(jsonb_set(
             jsonb_set(CAST(snapshot AS JSONB) - 'verdicts_apart', '{version}', '4'),
             '{verdicts}', (
                 SELECT jsonb_agg(CAST(v.verdict AS JSONB) ORDER BY v.fencing_token) FROM mq_lease_verdicts AS v
                 WHERE v.owner = p.owner AND v.repo = p.repo AND v.base_ref = p.base_ref
             )
         ) AS TEXT)",
        "DROP TABLE mq_lease_verdicts",
        "DROP TABLE mq_lease_history",
        "UPDATE mq_lease_schema SET version = 1",
    ] {
        cluster.execute(&database.name, sql).await;
    }
    let crashing = refused_with(&database.url, "migrating=panic").await;
    assert!(crashing.contains("migrating"), "{crashing}");
    let servers: Vec<Server> = replicas(2, &database.url, &FLAGS).await;
    assert_eq!(history(&servers[0].http).await, [json!(null); 0]);
    let heartbeat = with(run_of("holder", 1), json!({"status": "acquired", "fencing_token": 2}));
    servers[1].http.ok(ACQUIRE, heartbeat).await;
    servers[1].http.ok(RELEASE, released("holder", "success")).await;
    assert_eq!(history(&servers[0].http).await.len(), 1);
    assert_eq!(number(&database.url, "SELECT version FROM mq_lease_schema").await, Some(3));
    // The verdict of the lease before was a part of the snapshot; now both have a row.
    assert_eq!(number(&database.url, "SELECT count(*) FROM mq_lease_verdicts").await, Some(2));
}

async fn what_is_old_is_purged_once_though_all_do_it() {
    let url = Cluster::shared().await.database().await.url;
    let servers = replicas(
        2,
        &url,
        &[&FLAGS[..], &["--history-retention", "10s", "--verdict-retention", "1s"]].concat(),
    )
    .await;
    for server in &servers {
        use_once(&server.http).await;
    }
    assert_eq!(history(&servers[0].http).await.len(), 2);
    until("they are gone", async || {
        let rows = number(&url, "SELECT count(*) FROM mq_lease_history").await;
        (rows == Some(0)).then_some(())
    })
    .await;
    // The provider may be forgotten by now; its leases go on.
    use_once(&servers[1].http).await;
    assert_eq!(history(&servers[0].http).await[0]["fencing_token"], 3);
}
