//! The action's own pollers under load, while one thing after another befalls the replicas and the database.
//!
//! | subject | file |
//! | --- | --- |
//! | a job, as the action runs it | `client.rs` |
//! | what it asked and was told | `record.rs` |
//! | whether that is in order | `judge.rs` |

mod client;
mod judge;
mod record;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use rustix::process::Signal;
use tokio::task::JoinSet;

use super::service::{https, replica, rounds};
use crate::common::{Server, soon};
use crate::postgres::{Balancer, Cluster, Proxy, Setup};
use client::Client;
use record::Record;

const CLIENTS: usize = 9;
/// The pollers' clock runs so much faster: they are made for minutes.
const SPEED: u64 = 4;
const LEASE_TTL: Duration = Duration::from_secs(2);
const LOCK_DELAY: Duration = Duration::from_millis(500);
/// Longer than a request, or a lease, may be silent: a third more where there are several servers.
const SILENCE: Duration = Duration::from_secs(3);
const FLAGS: [&str; 10] = [
    "--expected-build-count",
    "3",
    "--stabilisation-window",
    "300ms",
    "--stabilisation-limit",
    "900ms",
    "--ttl",
    "2s",
    "--lock-delay",
    "500ms",
];
/// Somebody is granted or completed within that time, whatever has happened: an outage of 3 s and what it takes to notice its
/// end; a dead holder's 3 s, a dead front-runner's 3 s, the lock delay and the window; and mostly the pollers' pauses after failures, of
/// up to 7.5 s here, in which nobody asks.
const BOUND: Duration = Duration::from_mins(1);

struct Service {
    cluster: Cluster,
    proxies: Vec<Proxy>,
    urls: Vec<String>,
    servers: Vec<Server>,
    balancer: Balancer,
    record: Arc<Record>,
}

impl Service {
    async fn start(random: fastrand::Rng) -> Self {
        let cluster = Cluster::start_with(Setup { fsync: false, ..Setup::default() }).await;
        let database = cluster.database().await;
        let (mut proxies, mut urls, mut servers) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..3 {
            let proxy = Proxy::to(cluster.address()).await;
            let url = cluster.url_through(proxy.address(), &database.name);
            servers.push(replica(&url, &FLAGS).await);
            proxies.push(proxy);
            urls.push(url);
        }
        let balancer = Balancer::round_robin(https(&servers));
        Self { cluster, proxies, urls, servers, balancer, record: Arc::new(Record::new(random)) }
    }

    /// Until some more jobs have got somewhere.
    async fn goes_on(&self, what: &str) {
        let (before, began) = (self.record.progress(), self.record.now());
        while self.record.progress() < before + 3 {
            let waited = self.record.now().saturating_sub(began);
            assert!(waited < BOUND, "I4: jobs do not go on: {what}");
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        println!("{what}: three jobs more within {:?}", self.record.now().saturating_sub(began));
    }

    async fn suffer(&mut self) {
        let nap = tokio::time::sleep;
        self.goes_on("at first").await;

        self.servers.remove(0).kill().await;
        self.goes_on("while a replica is away").await;
        self.servers.insert(0, replica(&self.urls[0], &FLAGS).await);
        self.balancer.replace(0, self.servers[0].http.clone());
        self.goes_on("a replica is back").await;

        self.servers[1].signal(Signal::STOP);
        nap(SILENCE).await;
        self.servers[1].signal(Signal::CONT);
        self.goes_on("a replica stood still").await;

        self.proxies[2].cut().await;
        self.goes_on("while a replica has no database").await;
        self.proxies[2].heal().await;
        self.goes_on("a replica has its database again").await;
        self.proxies[2].blackhole();
        nap(SILENCE).await;
        self.proxies[2].heal().await;
        self.goes_on("a replica's cable was pulled").await;

        self.cluster.restart().await;
        self.goes_on("the database was restarted").await;
        self.cluster.kill().await;
        nap(Duration::from_secs(1)).await;
        self.cluster.restart().await;
        self.goes_on("the database was killed").await;
        self.cluster.pause().await;
        nap(SILENCE).await;
        self.cluster.resume().await;
        self.goes_on("the database stood still").await;
    }
}

#[tokio::test]
async fn whatever_befalls_three_replicas_jobs_are_told_what_one_server_would_tell() {
    let seed =
        std::env::var("MQ_TEST_SEED").ok().map_or_else(|| fastrand::u64(..), |seed| seed.parse().unwrap());
    println!("MQ_TEST_SEED={seed}");
    let mut random = fastrand::Rng::with_seed(seed);
    let mut service = Service::start(random.fork()).await;
    let stop = Arc::new(AtomicBool::new(false));
    let mut clients = JoinSet::new();
    for _ in 0..CLIENTS {
        let client = Client {
            replicas: service.balancer.another(),
            record: Arc::clone(&service.record),
            random: random.fork(),
        };
        clients.spawn(client.until(Arc::clone(&stop)));
    }
    for _ in 0..rounds("MQ_TEST_LOADS", 1) {
        tokio::select! {
            () = service.suffer() => {}
            ended = clients.join_next() => panic!("a client has ended: {ended:?}"),
        }
    }
    stop.store(true, Ordering::Relaxed);
    while let Some(ended) = soon("the clients' end", clients.join_next()).await {
        ended.unwrap();
    }
    let mut endings: BTreeMap<_, usize> = BTreeMap::new();
    for ending in service.record.endings() {
        *endings.entry(ending.unwrap()).or_default() += 1;
    }
    let verdict = judge::judge(&service.record.exchanges());
    println!("{endings:?} {verdict:?}");
    assert!(verdict.longest_pause < BOUND, "I4: {verdict:?}");
    for server in &service.servers {
        assert!(!server.log().iter().any(|line| line.contains("panicked")));
    }
}
