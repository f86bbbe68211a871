//! What clients have been answered while something was struck down under them, and that it is still so: no answered grant,
//! release or registration is lost, no token is given twice, and nobody holds the lease beside another.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Mutex;

use serde_json::{Value, json};

use crate::common::{Http, released, run_of, with};
use crate::postgres::Balancer;

/// Nobody is evicted or expires here: whatever is gone has been lost.
pub(crate) const FLAGS: [&str; 4] = ["--expected-build-count", "1", "--ttl", "10m"];

/// Whom clients ask: a server, or several as if they were one.
pub(crate) trait Ask {
    async fn look(&self, path: &str) -> Value;
    async fn tell(&self, path: &str, body: Value) -> Value;
}

impl Ask for Http {
    async fn look(&self, path: &str) -> Value {
        self.get(path).await.ok()
    }

    async fn tell(&self, path: &str, body: Value) -> Value {
        self.ok(path, body).await
    }
}

impl Ask for Balancer {
    async fn look(&self, path: &str) -> Value {
        self.get(path).await.ok()
    }

    async fn tell(&self, path: &str, body: Value) -> Value {
        self.ok(path, body).await
    }
}

/// What has been answered, of one provider.
#[derive(Debug, Default)]
pub(crate) struct Told {
    /// Which request each token was granted to.
    granted: BTreeMap<u64, String>,
    /// Requests that have tried to end their lease, or to leave.
    leaving: BTreeSet<String>,
    /// The status of the release of each token that was answered.
    released: BTreeMap<u64, &'static str>,
    /// Requests that were told `pending`, and have not tried to leave.
    registered: BTreeSet<String>,
    registrations: usize,
    withdrawals: usize,
}

/// What has been answered in all rounds.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Figures {
    pub(crate) rounds: usize,
    pub(crate) grants: usize,
    pub(crate) releases: usize,
    pub(crate) registrations: usize,
    pub(crate) withdrawals: usize,
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

impl Told {
    pub(crate) fn pending(&mut self, sha: &str) {
        self.registrations += usize::from(self.registered.insert(sha.to_owned()));
    }

    /// From here on nobody but the server knows whether it is still there.
    pub(crate) fn leaves(&mut self, sha: &str) {
        self.registered.remove(sha);
        self.leaving.insert(sha.to_owned());
    }

    pub(crate) fn withdrawn(&mut self) {
        self.withdrawals += 1;
    }

    pub(crate) fn completed(&mut self, sha: &str) {
        self.registered.remove(sha);
    }

    pub(crate) fn grant(&mut self, sha: &str, answer: &Value) -> u64 {
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

    /// It is about to release. A success may complete anybody.
    pub(crate) fn releases(&mut self, sha: &str, status: &str) {
        self.leaving.insert(sha.to_owned());
        if status == "success" {
            self.registered.clear();
        }
    }

    pub(crate) fn released(&mut self, token: u64, status: &'static str) {
        self.released.insert(token, status);
    }

    /// Adds what was answered to the figures. It fails if the test has not reached what it was written for.
    pub(crate) fn add_to(&self, figures: &mut Figures) {
        let enough = self.granted.len() >= figures.rounds && self.released.len() >= figures.rounds / 2;
        assert!(enough, "a provider was hardly used: {self:?}");
        figures.grants += self.granted.len();
        figures.releases += self.released.len();
        figures.registrations += self.registrations;
        figures.withdrawals += self.withdrawals;
    }
}

/// Whatever was answered is still so, whoever is asked.
pub(crate) async fn check(asked: &impl Ask, path: &str, told: &Mutex<Told>) {
    let seen = asked.look(path).await;
    let known = seen["known"].as_array().unwrap();
    let there: BTreeSet<&str> = known.iter().map(|one| one["head_sha"].as_str().unwrap()).collect();
    assert!(known.iter().filter(|one| one["status"] == "acquired").count() <= 1, "{seen}");
    let (newest, lost, release) = {
        let told = told.lock().unwrap();
        let newest = told.granted.last_key_value();
        let newest = newest.map(|(token, sha)| (*token, sha.clone(), told.leaving.contains(sha)));
        // A holder was registered too, and was granted by an answer that did not arrive.
        let lost: Vec<String> =
            told.registered.iter().filter(|sha| !there.contains(&***sha)).cloned().collect();
        let release = told.released.last_key_value();
        (newest, lost, release.map(|(token, status)| (*token, *status, told.granted[token].clone())))
    };
    for sha in lost {
        // It can have been completed by an answer that did not arrive; then it is told so now.
        let answer = asked.tell(&format!("{path}/acquire"), run_of(&sha, 0)).await;
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
        let answer = asked.tell(&format!("{path}/release"), again).await;
        let expected = if status == "success" { "completed" } else { "failure" };
        assert_eq!(answer["status"], expected, "the release of token {token} is lost");
    }
}

/// Those who ran are orphans: what they hold or wait for is given up, as people would after a look.
pub(crate) async fn give_up(asked: &impl Ask, path: &str, told: &Mutex<Told>) {
    let seen = asked.look(path).await;
    for one in seen["known"].as_array().unwrap() {
        let sha = one["head_sha"].as_str().unwrap();
        told.lock().unwrap().leaves(sha);
        asked.tell(&format!("{path}/withdraw"), json!({"head_sha": sha})).await;
    }
    assert_eq!(asked.look(path).await["known"], json!([]));
    told.lock().unwrap().registered.clear();
}
