//! A database that is away costs a 503 with a time to come back at, and nothing else.

use std::time::{Duration, Instant};

use rustix::process::Signal;

use super::service::{ACQUIRE, PATH, RELEASE, replicas};
use crate::common::{AT_ONCE, Http, Server, released, run_of, soon, until, without};
use crate::postgres::{Cluster, Proxy, Setup};

/// Whoever asks hears within that time. The machine may be busy, so the test allows for more than is meant: 6 s.
const ANSWER_WITHIN: Duration = Duration::from_secs(15);

/// How the database is taken away, and given back.
#[derive(Clone, Copy, Debug)]
enum Outage {
    Stop,
    Kill,
    Pause,
    Cut,
    Blackhole,
}

impl Outage {
    async fn begin(self, cluster: &mut Cluster, proxy: &Proxy) {
        match self {
            Self::Stop => cluster.stop_fast().await,
            Self::Kill => cluster.kill().await,
            Self::Pause => cluster.pause().await,
            Self::Cut => proxy.cut().await,
            Self::Blackhole => proxy.blackhole(),
        }
    }

    async fn end(self, cluster: &mut Cluster, proxy: &Proxy) {
        match self {
            Self::Stop | Self::Kill => cluster.restart().await,
            Self::Pause => cluster.resume().await,
            Self::Cut | Self::Blackhole => proxy.heal().await,
        }
    }
}

/// How long it took until they said that the store can't be used; all asked at once, so that one has to wait for the other.
async fn refused(http: &Http) -> Duration {
    let began = Instant::now();
    let asked = [
        ("acquire", run_of("new", 3)),
        ("release", released("holder", "success")),
        ("acquire", run_of("x", 1)),
    ];
    let mut calls = Vec::new();
    for (verb, body) in asked {
        let http = http.clone();
        calls.push(tokio::spawn(async move { http.post(&format!("{PATH}/{verb}"), body).await }));
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    for path in ["/readyz", PATH, "/"] {
        let http = http.clone();
        calls.push(tokio::spawn(async move { http.get(path).await }));
    }
    for call in calls {
        let reply = soon("a refusal", call).await.unwrap();
        reply.problem(503, "store-unavailable");
        let seconds: u64 = reply.header("retry-after").unwrap().parse().unwrap();
        assert!((1..=30).contains(&seconds));
    }
    assert_eq!(http.get("/healthz").await.status, 200);
    began.elapsed()
}

async fn away(cluster: &mut Cluster, proxy: &Proxy, servers: &[Server], outage: Outage) {
    let https: Vec<_> = servers.iter().map(|server| server.http.clone()).collect();
    let granted = https[0].ok(ACQUIRE, run_of("holder", 1)).await;
    let waiting = https[1].wait(ACQUIRE, 60, run_of("waiting", 2));
    https[1].until_waiting(1).await;
    let before = without(&https[1].get("/").await.ok(), &|name| name == "estimated_wait_seconds");
    outage.begin(cluster, proxy).await;
    for http in &https {
        let took = refused(http).await;
        println!("{outage:?}: refused within {took:?}");
        assert!(took < ANSWER_WITHIN, "{outage:?}: {took:?}");
    }
    assert!(!waiting.is_finished(), "who waits is not sent away");
    let began = Instant::now();
    outage.end(cluster, proxy).await;
    let ended = Instant::now();
    for http in &https {
        until("it is ready again", async || (http.get("/readyz").await.status == 200).then_some(())).await;
        let after = without(&http.get("/").await.ok(), &|name| name == "estimated_wait_seconds");
        assert_eq!(after, before, "nothing was lost");
    }
    println!("{outage:?}: back after {:?}, of which {:?} to end it", began.elapsed(), ended - began);
    assert!(ended.elapsed() < ANSWER_WITHIN, "{outage:?}");
    assert!(!waiting.is_finished());
    https[0].ok(RELEASE, released("holder", "failure")).await;
    let next = soon("the grant", waiting).await.unwrap().ok();
    assert_eq!(next["fencing_token"].as_u64(), granted["fencing_token"].as_u64().map(|token| token + 1));
    https[0].ok(RELEASE, released("waiting", "failure")).await;
}

/// They mostly wait, so they do so together.
#[tokio::test]
async fn outages() {
    tokio::join!(
        a_database_that_is_away_costs_nothing_but_time(),
        a_signal_ends_it_in_time_though_the_database_does_not_answer(),
    );
}

async fn a_database_that_is_away_costs_nothing_but_time() {
    let mut cluster = Cluster::start_with(Setup { fsync: false, ..Setup::default() }).await;
    let proxy = Proxy::to(cluster.address()).await;
    let url = cluster.url_through(proxy.address(), &cluster.database().await.name);
    let servers = replicas(2, &url, &[AT_ONCE[0], AT_ONCE[1], "--ttl", "10m"]).await;
    for outage in [Outage::Stop, Outage::Kill, Outage::Pause, Outage::Cut, Outage::Blackhole] {
        away(&mut cluster, &proxy, &servers, outage).await;
    }
    for server in &servers {
        let log = server.log();
        assert!(!log.iter().any(|line| line.contains("panicked")), "{log:#?}");
    }
}

async fn a_signal_ends_it_in_time_though_the_database_does_not_answer() {
    let cluster = Cluster::shared().await;
    let proxy = Proxy::to(cluster.address()).await;
    let url = cluster.url_through(proxy.address(), &cluster.database().await.name);
    let [server, other] = replicas(2, &url, &AT_ONCE).await.try_into().ok().unwrap();
    server.http.ok(ACQUIRE, run_of("holder", 1)).await;
    let waiting = server.http.wait(ACQUIRE, 60, run_of("a", 1));
    server.http.until_waiting(1).await;
    proxy.blackhole();
    for (server, asks) in [(server, true), (other, false)] {
        let asking = asks.then(|| {
            let http = server.http.clone();
            let body = run_of("b", 1).to_string();
            tokio::spawn(
                async move { http.try_call("POST", ACQUIRE, &[], body).await.map(|reply| reply.status) },
            )
        });
        let began = Instant::now();
        server.signal(Signal::TERM);
        assert_eq!(server.ended().await.code(), Some(0));
        println!("stopped within {:?}", began.elapsed());
        assert!(began.elapsed() < Duration::from_secs(10), "{:?}", began.elapsed());
        if let Some(asking) = asking {
            // It may have come too late to be heard at all.
            let status = soon("the refusal", asking).await.unwrap();
            assert!(matches!(status, None | Some(503)), "{status:?}");
        }
    }
    assert_eq!(soon("the answer", waiting).await.unwrap().status, 503);
}

#[tokio::test]
async fn broken_connections_do_not_add_up() {
    let cluster = Cluster::shared().await;
    let database = cluster.database().await;
    let servers = replicas(1, &database.url, &[&AT_ONCE[..], &["--store-connections", "3"]].concat()).await;
    for round in 0..5 {
        let asking: Vec<_> = (0..20)
            .map(|number| {
                let http = servers[0].http.clone();
                let path = format!("/o/r/b{number}/acquire");
                tokio::spawn(async move { http.ok(&path, run_of(&format!("a{round}"), 1)).await })
            })
            .collect();
        for asking in asking {
            soon("an answer", asking).await.unwrap();
        }
        // Three for decisions, two beside them, one that listens.
        until("there are no more than there may be", async || {
            let sql = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()";
            // One of them asks.
            (super::service::number(&database.url, sql).await.unwrap() <= 3 + 2 + 1 + 1).then_some(())
        })
        .await;
        assert!(cluster.terminate_backends(&database.name).await > 0);
    }
}
