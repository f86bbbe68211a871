//! SIGKILL of a replica, of the database, or of both, at any moment under load: what was answered is still so.
//!
//! `MQ_TEST_ROUNDS` asks for more rounds.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use fastrand::Rng;
use serde_json::{Value, json};
use tokio::task::JoinSet;

use super::service::{https, replica, replicas, rounds};
use crate::common::{Server, released, run_of, soon, with};
use crate::postgres::{Balancer, Cluster, Setup};
use crate::told::{FLAGS, Figures, Told, check, give_up};

const PROVIDERS: usize = 2;
const CLIENTS_EACH: usize = 5;
struct Client {
    replicas: Balancer,
    path: String,
    told: Arc<Mutex<Told>>,
    stop: Arc<AtomicBool>,
    random: Rng,
}

impl Client {
    async fn post(&self, verb: &str, body: Value, wait: bool) -> Value {
        let prefer: &[(&str, &str)] = if wait { &[("prefer", "wait=1")] } else { &[] };
        self.replicas.call("POST", &format!("{}/{verb}", self.path), prefer, body.to_string()).await.ok()
    }

    fn stops(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    /// One run after another. It stops wherever it is, and leaves what it has behind.
    async fn runs(mut self, name: String) {
        for number in 0.. {
            let sha = format!("{name}-{number}");
            if !self.run(&sha).await || self.stops() {
                return;
            }
        }
    }

    async fn run(&mut self, sha: &str) -> bool {
        let body = run_of(sha, self.random.u64(0..5));
        let mut answer = self.post("acquire", body.clone(), false).await;
        while answer["status"] == "pending" {
            self.told.lock().unwrap().pending(sha);
            if self.stops() {
                return false;
            }
            if self.random.u8(0..8) == 0 {
                self.told.lock().unwrap().leaves(sha);
                self.post("withdraw", json!({"head_sha": sha}), false).await;
                self.told.lock().unwrap().withdrawn();
                return true;
            }
            answer = self.post("acquire", body.clone(), true).await;
        }
        match answer["status"].as_str().unwrap() {
            "acquired" => {}
            "completed" => {
                self.told.lock().unwrap().completed(sha);
                return true;
            }
            other => panic!("{sha} was told {other}"),
        }
        let token = self.told.lock().unwrap().grant(sha, &answer);
        for _ in 0..self.random.u8(0..3) {
            if self.stops() {
                return false;
            }
            let heartbeat = with(body.clone(), json!({"status": "acquired", "fencing_token": token}));
            assert_eq!(self.post("acquire", heartbeat, false).await["fencing_token"], token, "{sha}");
        }
        let status = if self.random.bool() { "success" } else { "failure" };
        self.told.lock().unwrap().releases(sha, status);
        let release = with(released(sha, status), json!({"fencing_token": token}));
        self.post("release", release, false).await;
        self.told.lock().unwrap().released(token, status);
        true
    }
}

async fn kill(
    random: &mut Rng,
    cluster: &mut Cluster,
    url: &str,
    servers: &mut [Server],
    balancer: &Balancer,
) {
    let victim = random.usize(..servers.len());
    let (replica_dies, database_dies) = match random.u8(..5) {
        0 | 1 => (true, false),
        2 | 3 => (false, true),
        _ => (true, true),
    };
    if replica_dies {
        servers[victim].signal(rustix::process::Signal::KILL);
    }
    if database_dies {
        cluster.kill().await;
        cluster.restart().await;
    }
    if replica_dies {
        servers[victim] = replica(url, &FLAGS).await;
        balancer.replace(victim, servers[victim].http.clone());
    }
}

#[tokio::test]
async fn what_was_answered_survives_a_kill_of_anybody_at_any_moment() {
    let seed =
        std::env::var("MQ_TEST_SEED").ok().map_or_else(|| fastrand::u64(..), |seed| seed.parse().unwrap());
    // Shown where the test fails; MQ_TEST_SEED repeats it, as far as a race can be repeated.
    println!("MQ_TEST_SEED={seed}");
    let mut random = Rng::with_seed(seed);
    // Processes die here, and not the machine.
    let mut cluster = Cluster::start_with(Setup { fsync: false, ..Setup::default() }).await;
    let url = cluster.database().await.url;
    let mut servers = replicas(3, &url, &FLAGS).await;
    let balancer = Balancer::random(https(&servers), random.u64(..));
    let told: Vec<Arc<Mutex<Told>>> = (0..PROVIDERS).map(|_| Arc::default()).collect();
    let path = |provider: usize| format!("/o/r/b{provider}");
    let rounds = rounds("MQ_TEST_ROUNDS", 6);
    for round in 0..rounds {
        let stop = Arc::new(AtomicBool::new(false));
        let mut clients = JoinSet::new();
        for (provider, told) in told.iter().enumerate() {
            for number in 0..CLIENTS_EACH {
                let client = Client {
                    replicas: balancer.another(),
                    path: path(provider),
                    told: Arc::clone(told),
                    stop: Arc::clone(&stop),
                    random: random.fork(),
                };
                clients.spawn(client.runs(format!("r{round}-c{number}")));
            }
        }
        tokio::time::sleep(Duration::from_millis(random.u64(20..1000))).await;
        kill(&mut random, &mut cluster, &url, &mut servers, &balancer).await;
        tokio::time::sleep(Duration::from_millis(random.u64(0..200))).await;
        stop.store(true, Ordering::Relaxed);
        while let Some(client) = soon("the clients' end", clients.join_next()).await {
            client.unwrap();
        }
        for (provider, told) in told.iter().enumerate() {
            check(&balancer, &path(provider), told).await;
            give_up(&balancer, &path(provider), told).await;
        }
    }
    let mut figures = Figures { rounds, ..Figures::default() };
    for told in &told {
        told.lock().unwrap().add_to(&mut figures);
    }
    println!("{figures}");
}
