//! SIGKILL at any moment: what was answered is still there.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::task::JoinSet;

use crate::common::{Http, Server, released, run_of, soon, with};

const ROUNDS: usize = 15;
const PROVIDERS: usize = 3;
const CLIENTS_EACH: usize = 4;
/// Nobody is evicted or expires here: whatever is gone has been lost.
const FLAGS: [&str; 4] = ["--expected-build-count", "1", "--ttl", "10m"];

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

/// One run after another, until the server is gone.
async fn runs(http: Http, path: String, told: Arc<Mutex<Told>>, name: String, mut random: fastrand::Rng) {
    let post = async |verb: &str, body: Value, wait: bool| {
        let prefer: &[(&str, &str)] = if wait { &[("prefer", "wait=20")] } else { &[] };
        http.try_call("POST", &format!("{path}/{verb}"), prefer, body.to_string()).await
    };
    for number in 0.. {
        let sha = format!("{name}-{number}");
        let body = run_of(&sha, random.u64(0..5));
        let Some(reply) = post("acquire", body.clone(), false).await else { return };
        let mut answer = reply.ok();
        if answer["status"] == "pending" {
            told.lock().unwrap().registered.insert(sha.clone());
            if random.u8(0..8) == 0 {
                told.lock().unwrap().registered.remove(&sha);
                if post("withdraw", json!({"head_sha": sha}), false).await.is_none() {
                    return;
                }
                continue;
            }
            let Some(reply) = post("acquire", body.clone(), true).await else { return };
            answer = reply.ok();
        }
        match answer["status"].as_str().unwrap() {
            "acquired" => {}
            "completed" | "pending" => {
                told.lock().unwrap().registered.remove(&sha);
                continue;
            }
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

#[tokio::test]
async fn what_was_answered_survives_a_kill_at_any_moment() {
    let seed =
        std::env::var("MQ_TEST_SEED").ok().map_or_else(|| fastrand::u64(..), |seed| seed.parse().unwrap());
    // Shown where the test fails; MQ_TEST_SEED repeats it, as far as a race can be repeated.
    println!("MQ_TEST_SEED={seed}");
    let mut random = fastrand::Rng::with_seed(seed);
    let told: Vec<Arc<Mutex<Told>>> = (0..PROVIDERS).map(|_| Arc::default()).collect();
    let path = |provider: usize| format!("/o/r/b{provider}");
    let mut server = Server::start(&FLAGS).await;
    for round in 0..ROUNDS {
        let mut clients = JoinSet::new();
        for (provider, told) in told.iter().enumerate() {
            for client in 0..CLIENTS_EACH {
                let name = format!("r{round}-c{client}");
                let (http, told) = (server.http.clone(), Arc::clone(told));
                clients.spawn(runs(http, path(provider), told, name, random.fork()));
            }
        }
        tokio::time::sleep(Duration::from_millis(random.u64(20..500))).await;
        let folder = server.kill().await;
        while let Some(client) = soon("the clients' end", clients.join_next()).await {
            client.unwrap();
        }
        server = Server::start_in(folder, &FLAGS).await;
        for (provider, told) in told.iter().enumerate() {
            check(&server.http, &path(provider), told).await;
            give_up(&server.http, &path(provider), told).await;
        }
    }
    for (provider, told) in told.iter().enumerate() {
        let told = told.lock().unwrap();
        // Else the test has not reached what it was written for.
        assert!(
            told.granted.len() >= ROUNDS && told.released.len() >= ROUNDS / 2,
            "provider {provider} was hardly used"
        );
    }
}
