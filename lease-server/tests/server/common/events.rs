//! What comes over a stream of server-sent events.

use axum::http::{HeaderMap, Response};
use http_body_util::BodyExt as _;
use hyper::body::Incoming;
use serde_json::Value;

use super::{Reply, soon};

/// A stream of server-sent events.
#[derive(Debug)]
pub(crate) struct Events {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    body: Incoming,
    text: String,
}

/// One of them.
#[derive(Debug)]
pub(crate) struct Event {
    pub(crate) id: String,
    pub(crate) data: String,
}

impl Event {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.data).unwrap()
    }

    /// Of which provider it is.
    pub(crate) fn provider(&self) -> &str {
        self.id.split_once(' ').unwrap().1
    }
}

impl Events {
    pub(super) fn new(response: Response<Incoming>) -> Self {
        let (parts, body) = response.into_parts();
        Self { status: parts.status.as_u16(), headers: parts.headers, body, text: String::new() }
    }

    /// Only what an answer begins with.
    pub(crate) fn without_body(self) -> Reply {
        Reply { status: self.status, headers: self.headers, text: String::new() }
    }

    /// What comes next, up to an empty line; `None` at the end.
    pub(crate) async fn next_block(&mut self) -> Option<String> {
        loop {
            if let Some((block, rest)) = self.text.split_once("\n\n") {
                let (block, rest) = (block.to_owned(), rest.to_owned());
                self.text = rest;
                return Some(block);
            }
            let frame = soon("the next event", self.body.frame()).await?.ok()?;
            self.text.push_str(str::from_utf8(frame.data_ref().unwrap()).unwrap());
        }
    }

    /// The next event.
    pub(crate) async fn next(&mut self) -> Event {
        loop {
            let block = self.next_block().await.unwrap();
            let field = |name: &str| {
                block.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": ")).map(str::to_owned)
            };
            if let Some(data) = field("data") {
                assert_eq!(field("event").as_deref(), Some("provider"), "{block}");
                return Event { id: field("id").unwrap(), data };
            }
        }
    }

    /// The first event that is as wanted.
    pub(crate) async fn until(&mut self, what: &str, wanted: impl Fn(&Event) -> bool) -> Event {
        soon(what, async {
            loop {
                let event = self.next().await;
                if wanted(&event) {
                    return event;
                }
            }
        })
        .await
    }
}
