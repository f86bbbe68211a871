//! A client that sends whatever it is given, and writes down what it was told.

use std::sync::Arc;

use fastrand::Rng;
use lease_proof::order::Reply;
use tokio::sync::Semaphore;

use super::record::{Errand, Record};
use crate::common::Http;

pub(super) struct Client {
    pub(super) name: String,
    pub(super) http: Http,
    pub(super) record: Arc<Record>,
}

impl Client {
    /// Sends one call after the other, and counts them, until the server is gone.
    pub(super) async fn until_the_end(self, asked: Arc<Semaphore>, mut random: Rng) {
        loop {
            let errand = self.record.next(&mut random);
            asked.add_permits(1);
            if !self.run(errand).await {
                return;
            }
        }
    }

    /// Looks at the provider, and asks for everybody what has become of them.
    pub(super) async fn look_at_all(self) {
        for errand in self.record.questions() {
            assert!(self.run(errand).await, "the server is there");
        }
    }

    /// Whether there was an answer.
    async fn run(&self, errand: Errand) -> bool {
        let path = format!("{}{}", self.record.path, errand.verb);
        let prefer: &[(&str, &str)] = if errand.waits() { &[("prefer", "wait=1")] } else { &[] };
        let asked = self.record.asked(&self.name, errand.call.clone());
        let Some(reply) = self.http.try_call(errand.method, &path, prefer, errand.body.to_string()).await
        else {
            return false;
        };
        let reply = Reply::read(&errand.call, reply.status, &reply.text).unwrap();
        self.record.told(asked, &errand, reply);
        true
    }
}
