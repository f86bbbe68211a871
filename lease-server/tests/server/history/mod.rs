//! What concurrent clients see of the server, with SIGKILL in between, is in an order that the core allows. Of several servers too:
//! `replicas/order.rs`.

mod client;
mod record;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use fastrand::Rng;
use lease_core::provider::{Hearing, Policy};
use lease_core::time::Millis;
use lease_proof::order::Reply;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use crate::common::{Server, soon};
use crate::postgres::Balancer;
pub(crate) use client::Client;
pub(crate) use record::Record;

const PROVIDERS: usize = 5;
/// So many calls of one provider are under way at once, at most: the search tries all their orders.
const CLIENTS_EACH: usize = 5;
const KILLS: usize = 4;
/// How many calls of all providers there are before a kill.
const CALLS_BEFORE_KILL: std::ops::Range<u32> = 80..250;

/// How many make a round, where nothing else does; 0 where everybody is one.
const EXPECTED: [u32; 4] = [0, 0, 2, 3];

/// Time decides nothing: a round is stable at once, or by its count. Nobody falls silent, nothing expires.
pub(crate) fn policy(expected_request_count: u32) -> (Vec<String>, Policy) {
    let hours = Millis::from_secs(1000 * 3600);
    let window = if expected_request_count == 0 { Millis::ZERO } else { hours };
    let policy = Policy {
        stabilisation_window: window,
        expected_request_count,
        stabilisation_limit: window,
        request_ttl: hours,
        assignment_delay: Millis::ZERO,
        max_hold: hours,
        lock_delay: Millis::ZERO,
        verdict_retention: hours,
        hearing: Hearing::Exact,
    };
    let flag = |name: &str, period: Millis| [name.to_owned(), format!("{}ms", period.as_ms())];
    let mut flags = vec!["--expected-build-count".to_owned(), expected_request_count.to_string()];
    flags.extend(flag("--stabilisation-window", policy.stabilisation_window));
    flags.extend(flag("--stabilisation-limit", policy.stabilisation_limit));
    flags.extend(flag("--ttl", policy.request_ttl));
    flags.extend(flag("--max-hold", policy.max_hold));
    flags.extend(flag("--lock-delay", policy.lock_delay));
    flags.extend(flag("--verdict-retention", policy.verdict_retention));
    (flags, policy)
}

/// What was seen, in figures.
#[derive(Debug, Default)]
pub(crate) struct Worth(BTreeMap<String, usize>);

impl Worth {
    fn add(&mut self, what: impl Into<String>, count: usize) {
        *self.0.entry(what.into()).or_default() += count;
    }

    pub(crate) fn of(&self, what: &str) -> usize {
        self.0.get(what).copied().unwrap_or_default()
    }
}

#[tokio::test]
async fn what_clients_see_of_a_server_that_is_killed_is_in_order() {
    let seed =
        std::env::var("MQ_TEST_SEED").ok().map_or_else(|| fastrand::u64(..), |seed| seed.parse().unwrap());
    // Shown where the test fails; MQ_TEST_SEED repeats it, as far as a race can be repeated.
    println!("MQ_TEST_SEED={seed}");
    let mut random = Rng::with_seed(seed);
    let mut worth = Worth::default();
    for expected in EXPECTED {
        for record in histories(expected, &mut random).await {
            judge(&record, &mut worth);
        }
    }
    println!("{worth:#?}");
    // Else the histories have not reached what they were made for.
    for what in [
        "answer acquired",
        "answer pending",
        "answer completed",
        "answer failure",
        "answer withdrawn",
        "refusal",
        "view",
        "cleared",
        "long polls granted or completed",
        "unanswered",
        "unanswered, and carried out",
    ] {
        assert!(worth.of(what) > 0, "never seen: {what}, in {worth:#?}");
    }
}

/// One server, its providers, and kills in between.
async fn histories(expected: u32, random: &mut Rng) -> Vec<Arc<Record>> {
    let (flags, policy) = policy(expected);
    let flags: Vec<&str> = flags.iter().map(String::as_str).collect();
    let records: Vec<Arc<Record>> = (0..PROVIDERS)
        .map(|provider| Arc::new(Record::new(format!("/o/r/b{provider}"), policy.clone(), random.fork())))
        .collect();
    let mut server = Server::start(&flags).await;
    for _ in 0..KILLS {
        let calls = random.u32(CALLS_BEFORE_KILL);
        let asked = Arc::new(Semaphore::new(0));
        let mut clients = JoinSet::new();
        for record in &records {
            for number in 0..CLIENTS_EACH {
                let name = format!("client {number}");
                let client = Client { name, servers: only(&server), record: Arc::clone(record) };
                clients.spawn(client.until_the_end(Arc::clone(&asked), Arc::default(), random.fork()));
            }
        }
        soon("enough calls", asked.acquire_many(calls)).await.unwrap().forget();
        // Any moment will do: of a call's way to the server, through it, to the disk and back.
        tokio::time::sleep(Duration::from_micros(random.u64(0..8000))).await;
        let folder = server.kill().await;
        while let Some(client) = soon("the clients' end", clients.join_next()).await {
            client.unwrap();
        }
        server = Server::start_in(folder, &flags).await;
        for record in &records {
            record.restarted();
            // What is there must follow from what was told.
            let client =
                Client { name: "operator".to_owned(), servers: only(&server), record: Arc::clone(record) };
            client.look_at_all().await;
        }
    }
    records
}

fn only(server: &Server) -> Balancer {
    Balancer::round_robin(vec![server.http.clone()])
}

pub(crate) fn judge(record: &Record, worth: &mut Worth) {
    let history = record.history();
    let order = history.check().unwrap_or_else(|disorder| panic!("{}: {disorder}", record.path));
    for reply in history.replies() {
        match reply {
            Reply::Answer(body) => {
                worth.add(format!("answer {:?}", body.status).to_lowercase(), 1);
                worth.add(format!("reason {}", body.reason.as_deref().unwrap_or("none")), 1);
            }
            Reply::Refusal(_) => worth.add("refusal", 1),
            Reply::View(_) => worth.add("view", 1),
            Reply::Done => worth.add("cleared", 1),
        }
    }
    worth.add("calls", history.calls());
    worth.add("unanswered", history.calls() - history.answers());
    worth.add("unanswered, and carried out", order.unanswered_heard);
    worth.add("long polls granted or completed", record.long_polls_answered());
    worth.add("possible at once, summed up", order.widest);
}
