//! The demo's server, as its clients see it: over HTTP.

use std::time::Duration;

use lease_core::poller::{Happened, Reply, Send, Verb};
use lease_core::time::Millis;
use reqwest::header::{HeaderMap, LOCATION, RETRY_AFTER};
use reqwest::redirect::Policy;
use reqwest::{Client, Response};
use serde::de::DeserializeOwned;

use super::group::PROVIDER;
use crate::outward::{self, with_causes};

/// For a look.
const LOOK_LIMIT: Duration = Duration::from_secs(15);

/// The server.
#[derive(Clone, Debug)]
pub(super) struct Server {
    client: Client,
    provider: String,
}

impl Server {
    /// The one at that address.
    pub(super) fn at(url: &str) -> Result<Self, String> {
        // It is on this machine, whatever the environment says of proxies.
        let builder = outward::client().no_proxy().redirect(Policy::none());
        let client = builder.build().map_err(|why| format!("nobody can be asked: {}", with_causes(&why)))?;
        Ok(Self { client, provider: format!("{url}/{}", PROVIDER.join("/")) })
    }

    /// The page that shows the provider.
    pub(super) fn page(&self) -> &str {
        &self.provider
    }

    /// One request of a machine, and what came of it.
    pub(super) async fn send(&self, send: &Send) -> Happened {
        match self.exchange(send).await {
            Ok(reply) => Happened::Answered(reply),
            Err(detail) => Happened::NotAnswered { detail },
        }
    }

    async fn exchange(&self, send: &Send) -> Result<Reply, String> {
        let verb = match send.verb {
            Verb::Acquire => "acquire",
            Verb::Release => "release",
            Verb::Withdraw => "withdraw",
        };
        let body = serde_json::to_string(&send.body).map_err(|why| why.to_string())?;
        let mut request = self
            .client
            .post(format!("{}/{verb}", self.provider))
            .timeout(Duration::from_millis(send.time_limit_ms.as_ms()))
            .header("accept", "application/json")
            .header("content-type", "application/json")
            .body(body);
        if let Some(seconds) = send.wait_seconds {
            request = request.header("prefer", format!("wait={seconds}"));
        }
        let response = request.send().await.map_err(|why| with_causes(&why))?;
        let http = response.status().as_u16();
        let headers = response.headers().clone();
        let text = response.text().await.map_err(|why| with_causes(&why))?;
        let retry_after = header(&headers, RETRY_AFTER.as_str()).and_then(|text| text.parse().ok());
        Ok(Reply {
            http,
            body: serde_json::from_str(&text).unwrap_or_default(),
            retry_after: retry_after.map(Millis::from_secs),
            wait_applied: header(&headers, "preference-applied").is_some_and(|text| text.contains("wait=")),
            location: header(&headers, LOCATION.as_str()).map(str::to_owned),
        })
    }

    /// What the server shows to onlookers: the provider (an empty `what`), or something of it.
    pub(super) async fn look<T: DeserializeOwned>(&self, what: &str) -> Result<T, String> {
        let url = format!("{}{what}", self.provider);
        let request = self.client.get(&url).timeout(LOOK_LIMIT).header("accept", "application/json");
        let response = request.send().await.and_then(Response::error_for_status);
        let text =
            response.map_err(|why| with_causes(&why))?.text().await.map_err(|why| with_causes(&why))?;
        serde_json::from_str(&text).map_err(|why| format!("{url} cannot be read: {why}"))
    }
}

fn header<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get(name)?.to_str().ok()
}
