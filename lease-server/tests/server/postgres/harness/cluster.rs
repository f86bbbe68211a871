//! Databases, ends, restarts, TLS.

use sqlx::postgres::{PgConnectOptions, PgSslMode};
use sqlx::{Connection as _, PgConnection};
use tokio::net::TcpStream;

use super::{MOMENT, connect, execute, numbers, query, try_connect};
use crate::common::soon;
use crate::postgres::{Cluster, Setup};

#[tokio::test]
async fn databases_of_one_cluster_know_nothing_of_each_other() {
    let cluster = Cluster::shared().await;
    let (one, other) = tokio::join!(cluster.database(), cluster.database());
    let (mut one, mut other) = (connect(&one.url).await, connect(&other.url).await);
    for (connection, number) in [(&mut one, 1), (&mut other, 2)] {
        execute(connection, "CREATE TABLE numbers (number int)").await;
        let insert = sqlx::query("INSERT INTO numbers VALUES ($1)").bind(number).execute(connection);
        soon("an insertion", insert).await.unwrap();
    }
    assert_eq!((numbers(&mut one).await, numbers(&mut other).await), (vec![1], vec![2]));
}

#[tokio::test]
async fn what_was_committed_survives_a_kill_and_a_stop() {
    let mut cluster = Cluster::start().await;
    let url = cluster.database().await.url;
    let mut connection = connect(&url).await;
    execute(&mut connection, "CREATE TABLE numbers (number int)").await;
    execute(&mut connection, "INSERT INTO numbers VALUES (1)").await;
    execute(&mut connection, "BEGIN; INSERT INTO numbers VALUES (2)").await;
    cluster.kill().await;
    assert!(soon("the end", connection.ping()).await.is_err(), "the connection is broken");
    assert!(TcpStream::connect(cluster.address()).await.is_err(), "nobody listens");
    cluster.restart().await;
    let mut connection = connect(&url).await;
    assert_eq!(numbers(&mut connection).await, [1]);
    execute(&mut connection, "INSERT INTO numbers VALUES (3)").await;
    cluster.stop_fast().await;
    assert!(try_connect(&url).await.is_err());
    cluster.restart().await;
    let mut connection = connect(&url).await;
    assert_eq!(numbers(&mut connection).await, [1, 3]);
    // While it runs, too.
    cluster.restart().await;
    assert_eq!(numbers(&mut connect(&url).await).await, [1, 3]);
}

#[tokio::test]
async fn a_paused_cluster_answers_when_it_goes_on() {
    let mut cluster = Cluster::start_with(Setup { fsync: false, ..Setup::default() }).await;
    let url = cluster.database().await.url;
    let connection = connect(&url).await;
    cluster.pause().await;
    let known = query(connection);
    let newcomer = tokio::spawn(async move { PgConnection::connect(&url).await });
    tokio::time::sleep(MOMENT).await;
    assert!(!known.is_finished() && !newcomer.is_finished());
    cluster.resume().await;
    soon("the query", known).await.unwrap().unwrap();
    soon("the newcomer", newcomer).await.unwrap().unwrap();
}

#[tokio::test]
async fn backends_of_one_database_are_terminated_and_no_others() {
    let cluster = Cluster::shared().await;
    let (one, other) = tokio::join!(cluster.database(), cluster.database());
    let mut ended = [connect(&one.url).await, connect(&one.url).await];
    let mut spared = connect(&other.url).await;
    assert_eq!(cluster.terminate_backends(&one.name).await, 2);
    for connection in &mut ended {
        assert!(soon("the end", connection.ping()).await.is_err());
    }
    soon("a ping", spared.ping()).await.unwrap();
}

#[tokio::test]
async fn a_cluster_is_set_up_as_asked() {
    let cluster =
        Cluster::start_with(Setup { settings: &[("max_connections", "7")], ..Setup::default() }).await;
    let mut connection = connect(&cluster.database().await.url).await;
    for (setting, expected) in [("max_connections", "7"), ("fsync", "on")] {
        let value = sqlx::query_scalar("SELECT current_setting($1)").bind(setting);
        let value: String = soon(setting, value.fetch_one(&mut connection)).await.unwrap();
        assert_eq!(value, expected, "{setting}");
    }
}

#[tokio::test]
async fn tls_is_by_its_own_ca_and_nothing_else_is_taken() {
    let cluster = Cluster::start_with(Setup { fsync: false, tls: true, ..Setup::default() }).await;
    let url = cluster.database().await.url;
    let mut connection = connect(&url).await;
    let sql = "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()";
    let over_tls: bool = soon("a query", sqlx::query_scalar(sql).fetch_one(&mut connection)).await.unwrap();
    assert!(over_tls);
    let options: PgConnectOptions = url.parse().unwrap();
    let plain = soon("a refusal", PgConnection::connect_with(&options.ssl_mode(PgSslMode::Disable))).await;
    let plain = plain.unwrap_err().to_string();
    assert!(plain.contains("no encryption"), "{plain}");
    let (no_ca, _) = url.split_once("&sslrootcert=").unwrap();
    let stranger = try_connect(no_ca).await.unwrap_err().to_string();
    assert!(stranger.contains("certificate"), "{stranger}");
    // Of another cluster, which has the same names.
    let other = Cluster::start_with(Setup { fsync: false, tls: true, ..Setup::default() }).await;
    let impostor = format!("{no_ca}&sslrootcert={}", other.ca().unwrap().display());
    let impostor = try_connect(&impostor).await.unwrap_err().to_string();
    assert!(impostor.contains("certificate"), "{impostor}");
}
