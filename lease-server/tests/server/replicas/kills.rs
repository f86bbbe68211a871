//! SIGKILL of a replica, of the database, or of both, at any moment under load: what was answered is still so.
//!
//! `MQ_TEST_KILLS` asks for more rounds.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use fastrand::Rng;
use serde_json::{Value, json};
use tokio::task::JoinSet;

use super::service::{https, replica, replicas, rounds};
use crate::common::{Server, released, run_of, soon, with};
use crate::postgres::{Balancer, Cluster, Setup};

const PROVIDERS: usize = 2;
const CLIENTS_EACH: usize = 5;
/// Nobody is evicted or expires here: whatever is gone has been lost.
const FLAGS: [&str; 4] = ["--expected-build-count", "1", "--ttl", "10m"];

/// What was answered, of one provider.
#[derive(Default)]
struct Told {
    /// Which request each token was granted to.
    granted: BTreeMap<u64, String>,
    /// Requests that have tried to end their lease, or to leave.
    leaving: BTreeSet<String>,
    /// The status of the release of each token that was answered.
    released: BTreeMap<u64, &'static str>,
    /// Requests that were told `pending`.
    registered: BTreeSet<String>,
}

impl Told {
    fn grant(&mut self, sha: &str, answer: &Value) -> u64 {
        let token = answer["fencing_token"].as_u64().unwrap();
        if let Some(before) = self.granted.get(&token) {
            assert_eq!(before, sha, "token {token} was given twice");
            return token;
        }
        if let Some((newest, holder)) = self.granted.last_key_value() {
            assert!(token > *newest, "token {token} for {sha}, after {newest} for {holder}");
            assert!(self.leaving.contains(holder), "{sha} holds {token} while {holder} still holds {newest}");
        }
        self.granted.insert(token, sha.to_owned());
        self.registered.remove(sha);
        token
    }
}

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
            self.told.lock().unwrap().registered.insert(sha.to_owned());
            if self.stops() {
                return false;
            }
            if self.random.u8(0..8) == 0 {
                {
                    let mut told = self.told.lock().unwrap();
                    told.registered.remove(sha);
                    told.leaving.insert(sha.to_owned());
                }
                self.post("withdraw", json!({"head_sha": sha}), false).await;
                return true;
            }
            answer = self.post("acquire", body.clone(), true).await;
        }
        match answer["status"].as_str().unwrap() {
            "acquired" => {}
            "completed" => {
                self.told.lock().unwrap().registered.remove(sha);
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
        {
            let mut told = self.told.lock().unwrap();
            told.leaving.insert(sha.to_owned());
            if status == "success" {
                // It may complete anybody.
                told.registered.clear();
            }
        }
        let release = with(released(sha, status), json!({"fencing_token": token}));
        self.post("release", release, false).await;
        self.told.lock().unwrap().released.insert(token, status);
        true
    }
}

/// Whatever was answered is still so, whichever replica is asked.
async fn check(replicas: &Balancer, path: &str, told: &Mutex<Told>) {
    let seen = replicas.get(path).await.ok();
    let known = seen["known"].as_array().unwrap();
    let there: BTreeSet<&str> = known.iter().map(|one| one["head_sha"].as_str().unwrap()).collect();
    assert!(known.iter().filter(|one| one["status"] == "acquired").count() <= 1, "{seen}");
    let (newest, lost, release) = {
        let told = told.lock().unwrap();
        let newest = told.granted.last_key_value();
        let newest = newest.map(|(token, sha)| (*token, sha.clone(), told.leaving.contains(sha)));
        let lost: Vec<String> =
            told.registered.iter().filter(|sha| !there.contains(&***sha)).cloned().collect();
        let release = told.released.last_key_value();
        (newest, lost, release.map(|(token, status)| (*token, *status, told.granted[token].clone())))
    };
    for sha in lost {
        // Whoever registered after the success was sent is not covered by it for certain, but may be.
        let answer = replicas.ok(&format!("{path}/acquire"), run_of(&sha, 0)).await;
        assert_eq!(answer["status"], "completed", "{sha} was registered, but is not there any more: {seen}");
    }
    if let Some((token, sha, leaving)) = newest {
        assert!(seen["fencing_token"].as_u64().unwrap() >= token, "token {token} was forgotten: {seen}");
        if !leaving {
            assert_eq!(seen["acquired"]["head_sha"], *sha, "the lease of token {token} is lost: {seen}");
            assert_eq!(seen["acquired"]["fencing_token"], token, "{seen}");
        }
    }
    if let Some((token, status, sha)) = release {
        let again = with(released(&sha, status), json!({"fencing_token": token}));
        let answer = replicas.ok(&format!("{path}/release"), again).await;
        let expected = if status == "success" { "completed" } else { "failure" };
        assert_eq!(answer["status"], expected, "the release of token {token} is lost");
    }
}

/// What was left behind is given up, as people would after a look.
async fn give_up(replicas: &Balancer, path: &str, told: &Mutex<Told>) {
    for (sha, _) in replicas.next().known(path).await {
        told.lock().unwrap().leaving.insert(sha.clone());
        replicas.ok(&format!("{path}/withdraw"), json!({"head_sha": sha})).await;
    }
    assert_eq!(replicas.get(path).await.ok()["known"], json!([]));
    told.lock().unwrap().registered.clear();
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
    let rounds = rounds("MQ_TEST_KILLS", 6);
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
    for (provider, told) in told.iter().enumerate() {
        let told = told.lock().unwrap();
        let (granted, released) = (told.granted.len(), told.released.len());
        println!("provider {provider}: {rounds} kills, {granted} grants, {released} releases");
        // Else the test has not reached what it was written for.
        assert!(granted >= rounds && released >= rounds / 2, "provider {provider} was hardly used");
    }
}
