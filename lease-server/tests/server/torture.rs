//! Servers, or what they depend on, are struck down at random moments under load, whatever the store: what was answered is still
//! there, no token is given twice, and nobody holds the lease beside another.
//!
//! A usual run does as many rounds as fit into some seconds. `MQ_TEST_ROUNDS=200 cargo test -p lease-server --test server
//! torture -- --nocapture` does 200, and tells what was answered in them. `MQ_TEST_SEED` repeats a run, as far as a race can be
//! repeated.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tokio::task::JoinSet;

use crate::common::{Http, Reply, Server, released, run_of, soon, with};

const PROVIDERS: usize = 3;
const CLIENTS_EACH: usize = 4;
/// Nobody is evicted or expires here: whatever is gone has been lost.
pub(crate) const FLAGS: [&str; 4] = ["--expected-build-count", "1", "--ttl", "10m"];

/// For how long, and for how many rounds at least, where nobody says how many.
const USUALLY: (Duration, usize) = (Duration::from_secs(15), 10);

/// How long a round may last before the strike.
const LOAD_MS: std::ops::Range<u64> = 5..300;

/// What has been answered in all rounds.
#[derive(Debug, Default)]
pub(crate) struct Figures {
    rounds: usize,
    grants: usize,
    releases: usize,
    registrations: usize,
    withdrawals: usize,
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { rounds, grants, releases, registrations, withdrawals } = self;
        write!(
            f,
            "{rounds} rounds: answered were {grants} grants, {releases} releases, {registrations} registrations and \
             {withdrawals} withdrawals"
        )
    }
}

/// What the server has answered, of one provider.
#[derive(Default)]
struct Told {
    /// Which request each token was granted to.
    granted: BTreeMap<u64, String>,
    /// Tokens whose lease was released, or whose release is under way.
    ended: BTreeSet<u64>,
    /// The status of the release of each token that was answered.
    released: BTreeMap<u64, &'static str>,
    /// Requests that were told `pending` and have not tried to leave.
    registered: BTreeSet<String>,
    /// How many were told `pending` at first, and how many that they have left.
    registrations: usize,
    withdrawals: usize,
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
            assert!(self.ended.contains(newest), "{sha} holds {token} while {holder} still holds {newest}");
        }
        self.granted.insert(token, sha.to_owned());
        self.registered.remove(sha);
        token
    }
}

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
            {
                let mut told = told.lock().unwrap();
                told.registered.insert(sha.clone());
                told.registrations += 1;
            }
            if random.u8(0..8) == 0 {
                told.lock().unwrap().registered.remove(&sha);
                if post("withdraw", json!({"head_sha": sha}), false).await.is_none() {
                    return;
                }
                told.lock().unwrap().withdrawals += 1;
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
                told.lock().unwrap().registered.remove(&sha);
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
        {
            let mut told = told.lock().unwrap();
            // From here on nobody but the server knows, until it answers; and a success may complete anybody.
            told.ended.insert(token);
            if status == "success" {
                told.registered.clear();
            }
        }
        let release = with(released(&sha, status), json!({"fencing_token": token}));
        let Some(reply) = post("release", release, false).await else { return };
        reply.ok();
        told.lock().unwrap().released.insert(token, status);
    }
}

/// Whatever was answered before the crash is still so.
async fn check(http: &Http, path: &str, told: &Mutex<Told>) {
    let seen = http.get(path).await.ok();
    let known: BTreeSet<String> = seen["known"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["head_sha"].as_str().unwrap().to_owned())
        .collect();
    let holders = seen["known"].as_array().unwrap().iter().filter(|one| one["status"] == "acquired").count();
    assert!(holders <= 1, "{seen}");
    let (newest, lost, release) = {
        let told = told.lock().unwrap();
        let newest = told
            .granted
            .last_key_value()
            .map(|(token, sha)| (*token, sha.clone(), told.ended.contains(token)));
        // A holder was registered too, and was granted by an answer that did not arrive.
        let lost: Vec<String> = told.registered.iter().filter(|sha| !known.contains(*sha)).cloned().collect();
        let release = told
            .released
            .last_key_value()
            .map(|(token, status)| (*token, *status, told.granted[token].clone()));
        (newest, lost, release)
    };
    for sha in lost {
        // It can have been completed by an answer that did not arrive; then it is told so now.
        let answer = http.ok(&format!("{path}/acquire"), run_of(&sha, 0)).await;
        assert_eq!(answer["status"], "completed", "{sha} was registered, but is not there any more: {seen}");
    }
    if let Some((token, sha, ended)) = newest {
        assert!(seen["fencing_token"].as_u64().unwrap() >= token, "token {token} was forgotten: {seen}");
        if !ended {
            assert_eq!(
                seen["acquired"]["head_sha"],
                sha.as_str(),
                "the lease of token {token} is lost: {seen}"
            );
            assert_eq!(seen["acquired"]["fencing_token"], token, "{seen}");
        }
    }
    if let Some((token, status, sha)) = release {
        let again = with(released(&sha, status), json!({"fencing_token": token}));
        let answer = http.ok(&format!("{path}/release"), again).await;
        let expected = if status == "success" { "completed" } else { "failure" };
        assert_eq!(answer["status"], expected, "the release of token {token} is lost");
    }
}

/// The crash has made orphans of those who ran: what they hold or wait for is given up, as people would after a look.
async fn give_up(http: &Http, path: &str, told: &Mutex<Told>) {
    for (sha, _) in http.known(path).await {
        http.ok(&format!("{path}/withdraw"), json!({"head_sha": sha})).await;
    }
    let seen = http.get(path).await.ok();
    assert_eq!(seen["known"], json!([]));
    let mut told = told.lock().unwrap();
    told.registered.clear();
    let granted: Vec<u64> = told.granted.keys().copied().collect();
    told.ended.extend(granted);
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
    for (provider, told) in all.iter().enumerate() {
        let told = told.lock().unwrap();
        // Else the test has not reached what it was written for.
        assert!(
            told.granted.len() >= figures.rounds && told.released.len() >= figures.rounds / 2,
            "provider {provider} was hardly used"
        );
        figures.grants += told.granted.len();
        figures.releases += told.released.len();
        figures.registrations += told.registrations;
        figures.withdrawals += told.withdrawals;
    }
    println!("{figures}");
    figures
}
