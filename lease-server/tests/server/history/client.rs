//! A client that sends whatever it is given, to one server or to several in turn, and writes down what it was told.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use fastrand::Rng;
use lease_proof::order::Reply;
use tokio::sync::Semaphore;

use super::record::{Errand, Record};
use crate::common::soon;
use crate::postgres::Balancer;

pub(crate) struct Client {
    pub(crate) name: String,
    pub(crate) servers: Balancer,
    pub(crate) record: Arc<Record>,
}

impl Client {
    /// Sends one call after the other, and counts them, until it is told to stop or there is no answer.
    pub(crate) async fn until_the_end(self, asked: Arc<Semaphore>, stop: Arc<AtomicBool>, mut random: Rng) {
        while !stop.load(Ordering::Relaxed) {
            let errand = self.record.next(&mut random);
            asked.add_permits(1);
            if !self.run(errand).await {
                return;
            }
        }
    }

    /// Looks at the provider, and asks for everybody what has become of them.
    pub(crate) async fn look_at_all(self) {
        for errand in self.record.questions() {
            let answered = async { while !self.run(errand.clone()).await {} };
            soon("the server is there", answered).await;
        }
    }

    /// Whether there was an answer. One that the store is not available is none: on a busy machine it may come too late, and what was
    /// asked for is then done either wholly or not at all.
    async fn run(&self, errand: Errand) -> bool {
        let path = format!("{}{}", self.record.path, errand.verb);
        let prefer: &[(&str, &str)] = if errand.waits() { &[("prefer", "wait=1")] } else { &[] };
        let asked = self.record.asked(&self.name, errand.call.clone());
        let server = self.servers.next();
        let Some(reply) = server.try_call(errand.method, &path, prefer, errand.body.to_string()).await else {
            return false;
        };
        if reply.status == 503 {
            return false;
        }
        let reply = Reply::read(&errand.call, reply.status, &reply.text).unwrap();
        self.record.told(asked, &errand, reply);
        true
    }
}
