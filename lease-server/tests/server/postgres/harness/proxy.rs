//! A network that hangs, breaks and is slow.

use std::io::ErrorKind;
use std::time::{Duration, Instant};

use sqlx::{Connection as _, PgConnection};
use tokio::net::TcpStream;

use super::{MOMENT, connect, execute, query};
use crate::common::soon;
use crate::postgres::{Cluster, Proxy};

#[tokio::test]
async fn a_query_over_a_pulled_cable_hangs_until_it_is_plugged_in() {
    let cluster = Cluster::shared().await;
    let proxy = Proxy::to(cluster.address()).await;
    let url = cluster.url_through(proxy.address(), &cluster.database().await.name);
    let connection = connect(&url).await;
    proxy.blackhole();
    let known = query(connection);
    let newcomer = tokio::spawn(async move { PgConnection::connect(&url).await });
    tokio::time::sleep(MOMENT).await;
    assert!(!known.is_finished() && !newcomer.is_finished());
    proxy.heal().await;
    soon("the query", known).await.unwrap().unwrap();
    soon("the newcomer", newcomer).await.unwrap().unwrap();
}

#[tokio::test]
async fn a_cut_line_breaks_what_is_there_and_refuses_what_is_new() {
    let cluster = Cluster::shared().await;
    let proxy = Proxy::to(cluster.address()).await;
    let url = cluster.url_through(proxy.address(), &cluster.database().await.name);
    let mut idle = connect(&url).await;
    let mut hanging = connect(&url).await;
    // Whatever was before.
    for cut_from in ["whole", "unplugged"] {
        if cut_from == "unplugged" {
            proxy.blackhole();
        }
        proxy.cut().await;
        assert!(soon("the end", idle.ping()).await.is_err());
        assert!(soon("the end", hanging.ping()).await.is_err());
        let refused = TcpStream::connect(proxy.address()).await.unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::ConnectionRefused);
        proxy.heal().await;
        (idle, hanging) = (connect(&url).await, connect(&url).await);
    }
}

#[tokio::test]
async fn a_slow_line_is_slow_both_ways() {
    let cluster = Cluster::shared().await;
    let proxy = Proxy::to(cluster.address()).await;
    let url = cluster.url_through(proxy.address(), &cluster.database().await.name);
    let mut connection = connect(&url).await;
    proxy.delay(MOMENT, MOMENT / 2);
    let began = Instant::now();
    execute(&mut connection, "SELECT 1").await;
    assert!(began.elapsed() >= MOMENT + MOMENT / 2, "{:?}", began.elapsed());
    // Longer than many packets are: none is lost or comes out of order.
    proxy.delay(Duration::ZERO, Duration::from_millis(1));
    let long = sqlx::query_scalar("SELECT string_agg(n::text, ' ') FROM generate_series(1, 300000) AS n");
    let long: String = soon("a long answer", long.fetch_one(&mut connection)).await.unwrap();
    assert!(long.split(' ').map(|n| n.parse::<u32>().unwrap()).eq(1..=300_000));
}
