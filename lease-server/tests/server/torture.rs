//! Servers, or what they depend on, are struck down at random moments under load, whatever the store: what was answered is still
//! there, no token is given twice, and nobody holds the lease beside another.
//!
//! A usual run does as many rounds as fit into some seconds. `MQ_TEST_ROUNDS=200 cargo test -p lease-server --test server
//! kills -- --nocapture` does 200, and tells what was answered in them. `MQ_TEST_SEED` repeats a run, as far as a race can be
//! repeated.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tokio::task::JoinSet;

use crate::common::{Http, Reply, Server, released, run_of, soon, with};
use crate::told::{Figures, Told, check, give_up};

const PROVIDERS: usize = 3;
const CLIENTS_EACH: usize = 4;

/// For how long, and for how many rounds at least, where nobody says how many.
const USUALLY: (Duration, usize) = (Duration::from_secs(15), 10);

/// How long a round may last before the strike.
const LOAD_MS: std::ops::Range<u64> = 5..300;

/// What becomes of one client.
struct Client {
    http: Http,
    path: String,
    name: String,
    told: Arc<Mutex<Told>>,
    struck: Arc<AtomicBool>,
    random: fastrand::Rng,
}

impl Client {
    /// `None` if nobody knows what has become of it: the connection broke, or the store did.
    async fn post(&self, verb: &str, body: Value, wait: bool) -> Option<Reply> {
        let prefer: &[(&str, &str)] = if wait { &[("prefer", "wait=2")] } else { &[] };
        let reply =
            self.http.try_call("POST", &format!("{}/{verb}", self.path), prefer, body.to_string()).await?;
        (reply.status != 503).then_some(reply)
    }
}

/// One run after another, until the strike.
async fn runs(client: Client) {
    let Client { told, name, struck, .. } = &client;
    let mut random = client.random.clone();
    let post = async |verb: &str, body: Value, wait: bool| client.post(verb, body, wait).await;
    for number in 0.. {
        if struck.load(Ordering::SeqCst) {
            return;
        }
        let sha = format!("{name}-{number}");
        let body = run_of(&sha, random.u64(0..5));
        let Some(reply) = post("acquire", body.clone(), false).await else { return };
        let mut answer = reply.ok();
        if answer["status"] == "pending" {
            told.lock().unwrap().pending(&sha);
            if random.u8(0..8) == 0 {
                told.lock().unwrap().leaves(&sha);
                if post("withdraw", json!({"head_sha": sha}), false).await.is_none() {
                    return;
                }
                told.lock().unwrap().withdrawn();
                continue;
            }
            // Whoever stopped asking would be in the others' way until its TTL is over.
            while answer["status"] == "pending" && !struck.load(Ordering::SeqCst) {
                let Some(reply) = post("acquire", body.clone(), true).await else { return };
                answer = reply.ok();
            }
        }
        match answer["status"].as_str().unwrap() {
            "acquired" => {}
            "completed" => {
                told.lock().unwrap().completed(&sha);
                continue;
            }
            "pending" => return,
            other => panic!("{sha} was told {other}"),
        }
        let token = told.lock().unwrap().grant(&sha, &answer);
        for _ in 0..random.u8(0..3) {
            let heartbeat = with(body.clone(), json!({"status": "acquired", "fencing_token": token}));
            let Some(reply) = post("acquire", heartbeat, false).await else { return };
            assert_eq!(reply.ok()["fencing_token"], token, "{sha}");
        }
        let status = if random.bool() { "success" } else { "failure" };
        told.lock().unwrap().releases(&sha, status);
        let release = with(released(&sha, status), json!({"fencing_token": token}));
        let Some(reply) = post("release", release, false).await else { return };
        reply.ok();
        told.lock().unwrap().released(token, status);
    }
}

/// All rounds. `strike` ends the server in some way, or what it depends on, and sees that there is one again.
pub(crate) async fn torture(flags: &[&str], mut strike: impl AsyncFnMut(Server) -> Server) -> Figures {
    let seed =
        std::env::var("MQ_TEST_SEED").ok().map_or_else(|| fastrand::u64(..), |seed| seed.parse().unwrap());
    // Shown where the test fails.
    println!("MQ_TEST_SEED={seed}");
    let rounds: Option<usize> = std::env::var("MQ_TEST_ROUNDS").ok().map(|rounds| rounds.parse().unwrap());
    let mut random = fastrand::Rng::with_seed(seed);
    let all: Vec<Arc<Mutex<Told>>> = (0..PROVIDERS).map(|_| Arc::default()).collect();
    let path = |provider: usize| format!("/o/r/b{provider}");
    let (began, mut figures) = (Instant::now(), Figures::default());
    let mut server = Server::start(flags).await;
    let is_over = |done: usize| {
        rounds.map_or_else(|| began.elapsed() > USUALLY.0 && done >= USUALLY.1, |rounds| done == rounds)
    };
    while !is_over(figures.rounds) {
        let (mut clients, struck) = (JoinSet::new(), Arc::new(AtomicBool::default()));
        for (provider, told) in all.iter().enumerate() {
            for client in 0..CLIENTS_EACH {
                clients.spawn(runs(Client {
                    http: server.http.clone(),
                    path: path(provider),
                    name: format!("r{}-c{client}", figures.rounds),
                    told: Arc::clone(told),
                    struck: Arc::clone(&struck),
                    random: random.fork(),
                }));
            }
        }
        tokio::time::sleep(Duration::from_millis(random.u64(LOAD_MS))).await;
        server = strike(server).await;
        struck.store(true, Ordering::SeqCst);
        while let Some(client) = soon("the clients' end", clients.join_next()).await {
            client.unwrap();
        }
        for (provider, told) in all.iter().enumerate() {
            check(&server.http, &path(provider), told).await;
            give_up(&server.http, &path(provider), told).await;
        }
        figures.rounds += 1;
    }
    for told in &all {
        told.lock().unwrap().add_to(&mut figures);
    }
    println!("{figures}");
    figures
}
