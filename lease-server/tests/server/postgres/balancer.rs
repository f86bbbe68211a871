//! A client that talks to several servers as if they were one.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use axum::body::Bytes;
use fastrand::Rng;
use serde_json::Value;
use tokio::task::JoinHandle;

use crate::common::{Http, LIMIT, Reply};

/// How long a client waits until it tries the next replica.
const PAUSE: Duration = Duration::from_millis(20);

/// One client of several replicas. Each of its requests goes to another replica than the one before; and if that one can't be
/// reached, breaks the connection or answers 503, to the next, and so on. So a request may arrive more than once. A clone is the
/// same client.
#[derive(Clone)]
pub(crate) struct Balancer {
    replicas: Arc<Mutex<Vec<Http>>>,
    turn: Arc<Mutex<Turn>>,
}

struct Turn {
    /// Whose turn it was last.
    last: usize,
    order: Order,
}

enum Order {
    RoundRobin,
    Random(Rng),
}

impl Balancer {
    /// The replicas in turn, the first one first.
    pub(crate) fn round_robin(replicas: Vec<Http>) -> Self {
        let last = replicas.len() - 1;
        Self::new(Arc::new(Mutex::new(replicas)), Turn { last, order: Order::RoundRobin })
    }

    /// The replicas at random, as the seed says.
    pub(crate) fn random(replicas: Vec<Http>, seed: u64) -> Self {
        let mut random = Rng::with_seed(seed);
        let last = random.usize(..replicas.len());
        Self::new(Arc::new(Mutex::new(replicas)), Turn { last, order: Order::Random(random) })
    }

    fn new(replicas: Arc<Mutex<Vec<Http>>>, turn: Turn) -> Self {
        Self { replicas, turn: Arc::new(Mutex::new(turn)) }
    }

    /// One more client of the same replicas, which begins with the one after this client's last.
    pub(crate) fn another(&self) -> Self {
        let mut turn = self.turn.lock().unwrap();
        let order = match &mut turn.order {
            Order::RoundRobin => Order::RoundRobin,
            Order::Random(random) => Order::Random(random.fork()),
        };
        Self::new(Arc::clone(&self.replicas), Turn { last: turn.last, order })
    }

    /// A replica has been started again elsewhere: all clients go there from now on.
    pub(crate) fn replace(&self, index: usize, replica: Http) {
        self.replicas.lock().unwrap()[index] = replica;
    }

    /// The replica whose turn it is.
    pub(crate) fn next(&self) -> Http {
        let mut turn = self.turn.lock().unwrap();
        let replicas = self.replicas.lock().unwrap();
        let others = replicas.len() - 1;
        let further = match &mut turn.order {
            Order::Random(random) if others > 0 => 1 + random.usize(..others),
            Order::Random(_) | Order::RoundRobin => 1,
        };
        turn.last = (turn.last + further) % replicas.len();
        replicas[turn.last].clone()
    }

    /// Any request; the answer of the first replica that has one.
    pub(crate) async fn call(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: impl Into<Bytes>,
    ) -> Reply {
        let body = body.into();
        let began = Instant::now();
        loop {
            let replica = self.next();
            let said = match replica.try_call(method, path, headers, body.clone()).await {
                Some(reply) if reply.status != 503 => return reply,
                Some(reply) => reply.text,
                None => "the connection broke".to_owned(),
            };
            let address = replica.address;
            assert!(began.elapsed() < LIMIT, "{method} {path}: no replica answers; last {address}: {said}");
            tokio::time::sleep(PAUSE).await;
        }
    }

    pub(crate) async fn get(&self, path: &str) -> Reply {
        self.call("GET", path, &[], "").await
    }

    pub(crate) async fn post(&self, path: &str, body: Value) -> Reply {
        self.call("POST", path, &[("content-type", "application/json")], body.to_string()).await
    }

    /// The answer to a request that must be accepted.
    pub(crate) async fn ok(&self, path: &str, body: Value) -> Value {
        self.post(path, body).await.ok()
    }

    /// A long poll, which goes on by itself. If its replica ends, the whole of it begins anew at the next one.
    pub(crate) fn wait(&self, path: &str, seconds: u64, body: Value) -> JoinHandle<Reply> {
        let (balancer, path, prefer) = (self.clone(), path.to_owned(), format!("wait={seconds}"));
        tokio::spawn(async move {
            let headers = [("content-type", "application/json"), ("prefer", &*prefer)];
            balancer.call("POST", &path, &headers, body.to_string()).await
        })
    }
}
