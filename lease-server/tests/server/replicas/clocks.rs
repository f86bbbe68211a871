//! Clocks that are wrong. The database's is the clock; and where that is set, nobody is taken out by it.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::{Value, json};
use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection};

use super::service::{ACQUIRE, PATH, RELEASE, https, number, replica, replicas, total};
use crate::common::{AT_ONCE, Http, Server, assert_has, program, released, run_of, soon, until, with};
use crate::postgres::{Balancer, Cluster};

const FLAGS: [&str; 4] = [AT_ONCE[0], AT_ONCE[1], "--ttl", "3s"];
const EVICTED: &str = "mq_lease_evictions_total{provider=\"o:r:main\",reason=\"silent\"}";

/// The library that shows a program another time.
fn faketime() -> PathBuf {
    let folders = std::fs::read_dir("/usr/lib").unwrap().map(|entry| entry.unwrap().path());
    let mut libraries = folders.map(|folder| folder.join("faketime/libfaketimeMT.so.1"));
    libraries.find(|library| library.is_file()).unwrap_or_else(|| {
        panic!("this test sets the clocks of servers, and there is no libfaketime. Debian's package faketime has it: scripts/faketime")
    })
}

/// A replica whose wall clock is wrong by so much.
async fn replica_off_by(url: &str, offset: &str) -> Server {
    let mut command = program();
    // Only the wall clock: no machine's other clock jumps.
    command.env("LD_PRELOAD", faketime()).env("FAKETIME", offset).env("FAKETIME_DONT_FAKE_MONOTONIC", "1");
    let folder = Arc::new(tempfile::tempdir().unwrap());
    Server::launch(command, folder, &[&["--store", url], &FLAGS[..]].concat()).await
}

fn ms(moment: &Value) -> i64 {
    let moment: jiff::Timestamp = moment.as_str().unwrap().parse().unwrap();
    moment.as_millisecond()
}

fn machine_ms() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_millis().try_into().unwrap()
}

fn holder() -> Value {
    with(run_of("holder", 1), json!({"lease_ttl_seconds": 3}))
}

async fn both_are_there(http: &Http, token: u64) {
    let beaten =
        http.ok(ACQUIRE, with(holder(), json!({"status": "acquired", "fencing_token": token}))).await;
    assert_has(&beaten, &json!({"status": "acquired", "fencing_token": token}), "the holder");
    assert_has(&http.ok(ACQUIRE, run_of("a", 1)).await, &json!({"status": "pending"}), "who waits");
    assert_eq!(http.known(PATH).await.len(), 2);
}

#[tokio::test]
async fn replicas_whose_clocks_are_hours_apart_agree() {
    let url = Cluster::shared().await.database().await.url;
    let servers =
        [replica_off_by(&url, "-1h").await, replica_off_by(&url, "+1h").await, replica(&url, &FLAGS).await];
    // Else they would have the same clock.
    for (server, off_by_ms) in servers.iter().zip([-3_600_000, 3_600_000, 0]) {
        let line: Value = serde_json::from_str(&server.log()[0]).unwrap();
        let off = ms(&line["timestamp"]) - machine_ms() - off_by_ms;
        assert!(off.abs() < 600_000, "{line}");
    }
    let client = Balancer::round_robin(https(&servers));
    client.ok(ACQUIRE, holder()).await;
    client.ok(ACQUIRE, run_of("a", 1)).await;
    for _ in 0..9 {
        let http = client.next();
        both_are_there(&http, 1).await;
        let seen = http.get(PATH).await.ok();
        let acquired_at = ms(&seen["acquired"]["acquired_at"]);
        assert!((machine_ms() - acquired_at).abs() < 600_000, "{seen}");
    }
    assert_eq!(total(&servers, EVICTED).await, 0);
    // Somebody waits at each, and hears when it is to hear.
    let waiting: Vec<_> = servers
        .iter()
        .map(|server| server.http.wait(ACQUIRE, 60, with(run_of("holder", 1), json!({"client_id": "x"}))))
        .collect();
    for server in &servers {
        server.http.until_waiting(1).await;
    }
    let short = servers[0].http.wait(ACQUIRE, 1, run_of("a", 1));
    assert_eq!(soon("the wait's end", short).await.unwrap().ok()["status"], "pending");
    client.ok(RELEASE, released("holder", "success")).await;
    for waiting in waiting {
        assert_eq!(soon("the answer", waiting).await.unwrap().ok()["status"], "completed");
    }
}

/// What a replica takes for the database's clock: it is found before the real one, and can be set.
const CLOCK: &str = "
    CREATE SCHEMA mq_test;
    CREATE TABLE mq_test.off (by_seconds BIGINT);
    INSERT INTO mq_test.off VALUES (0);
    CREATE FUNCTION mq_test.clock_timestamp() RETURNS TIMESTAMPTZ LANGUAGE SQL VOLATILE AS
        'SELECT pg_catalog.clock_timestamp() + make_interval(secs => by_seconds) FROM mq_test.off'";

async fn execute(url: &str, sql: &str) {
    let run = async {
        let mut connection = PgConnection::connect(url).await.unwrap();
        connection.execute(AssertSqlSafe(sql.to_owned())).await.unwrap();
        connection.close().await.unwrap();
    };
    soon(sql, run).await;
}

#[tokio::test]
async fn a_clock_of_the_database_that_is_set_takes_nobody_out_and_stops_nothing() {
    let database = Cluster::shared().await.database().await;
    execute(&database.url, CLOCK).await;
    let path = format!("ALTER DATABASE {} SET search_path = mq_test, pg_catalog, public", database.name);
    execute(&database.url, &path).await;
    let servers = replicas(2, &database.url, &FLAGS).await;
    let client = Balancer::round_robin(https(&servers));
    let (mut token, mut evicted) = (0, 0);
    // Forward, and back where it never was.
    for off_by_seconds in [3600, -7200] {
        token += 1;
        client.ok(ACQUIRE, holder()).await;
        client.ok(ACQUIRE, run_of("a", 1)).await;
        let shown = "SELECT alive_at_ms FROM mq_lease_service";
        let before = number(&database.url, shown).await.unwrap();
        execute(&database.url, &format!("UPDATE mq_test.off SET by_seconds = {off_by_seconds}")).await;
        for _ in 0..4 {
            both_are_there(&client.next(), token).await;
        }
        until("time goes on", async || {
            (number(&database.url, shown).await.unwrap() > before + 2000).then_some(())
        })
        .await;
        both_are_there(&client.next(), token).await;
        // A wait is as long as it was to be.
        let short = servers[0].http.wait(ACQUIRE, 1, run_of("a", 1));
        assert_eq!(soon("the wait's end", short).await.unwrap().ok()["status"], "pending");
        assert_eq!(total(&servers, EVICTED).await, evicted);
        client.ok(RELEASE, released("holder", "failure")).await;
        // Whoever is silent is taken out, as ever: not before its time, and not hours later.
        let began = std::time::Instant::now();
        until("who is silent is taken out", async || {
            client.next().known(PATH).await.is_empty().then_some(())
        })
        .await;
        assert!(began.elapsed() >= Duration::from_secs(2), "{:?}", began.elapsed());
        evicted += 1;
    }
}
