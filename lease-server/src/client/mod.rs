//! What asks a running server, over HTTP as everybody else: `status`, `clear`, `end-lease`, `health`.

mod health;
mod table;

use std::io::{self, IsTerminal as _, Write};
use std::path::Path;
use std::time::Duration;

pub use health::health;
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderValue};
use reqwest::{Certificate, Client, ClientBuilder, Method, StatusCode, Url};
use serde_json::{Value, json};
use thiserror::Error;

use crate::cli::{ClearArgs, EndLeaseArgs, ServerArgs, StatusArgs};
use crate::outward::{self, with_causes};
use crate::settings::Secret;

/// For one answer.
const TIME_LIMIT: Duration = Duration::from_secs(15);

/// Between two looks.
const WATCH_EVERY: Duration = Duration::from_secs(2);

/// Why there is nothing to show.
#[derive(Debug, Error)]
pub enum ClientError {
    /// The flags are wrong.
    #[error("{0}")]
    Flags(String),
    /// There was no answer.
    #[error("{url} does not answer: {why}; see whether the server runs, and whether the address is right")]
    NoAnswer {
        /// Who was asked.
        url: String,
        /// Why.
        why: String,
    },
    /// The server refuses.
    #[error("the server answers {status}: {detail}")]
    Refused {
        /// The status.
        status: u16,
        /// In its words.
        detail: String,
    },
    /// What was found out cannot be written.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// Shows who holds what, and who waits.
pub async fn status(args: &StatusArgs) -> Result<(), ClientError> {
    let server = Server::new(&args.server)?;
    let mut out = io::stdout();
    loop {
        let looked = server.ask(Method::GET, args.url.clone(), None).await;
        if args.watch && out.is_terminal() {
            write!(out, "\x1b[H\x1b[2J")?;
        }
        match looked {
            Ok(found) if args.json => writeln!(out, "{found}")?,
            Ok(found) => writeln!(out, "{}", table::of(&found))?,
            // A server that is being restarted is back soon.
            Err(why) if args.watch => writeln!(out, "{why}")?,
            Err(why) => return Err(why),
        }
        out.flush()?;
        if !args.watch {
            return Ok(());
        }
        tokio::time::sleep(WATCH_EVERY).await;
    }
}

/// Empties a provider.
pub async fn clear(args: &ClearArgs) -> Result<(), ClientError> {
    let mut url = args.url.clone();
    url.query_pairs_mut().append_pair("reason", &args.reason);
    let found = Server::new(&args.server)?.ask(Method::DELETE, url, None).await?;
    writeln!(io::stdout(), "cleared\n{}", table::of(&found))?;
    Ok(())
}

/// Ends one lease.
pub async fn end_lease(args: &EndLeaseArgs) -> Result<(), ClientError> {
    let mut url = args.url.clone();
    url.path_segments_mut()
        .map_err(|()| ClientError::Flags(format!("{} is no address of a provider", args.url)))?
        .pop_if_empty()
        .push("end-lease");
    let body = json!({ "fencing_token": args.fencing_token, "reason": args.reason });
    let found = Server::new(&args.server)?.ask(Method::POST, url, Some(body)).await?;
    writeln!(io::stdout(), "ended\n{}", table::of(&found))?;
    Ok(())
}

struct Server(Client);

impl Server {
    fn new(args: &ServerArgs) -> Result<Self, ClientError> {
        let mut headers = HeaderMap::new();
        if let Some(Secret(value)) = &args.authorization {
            // Its error would not say more, and must not say less.
            let mut value = HeaderValue::try_from(value.trim()).map_err(|_| {
                ClientError::Flags(
                    "--authorization or MQ_LEASE_AUTHORIZATION must be one line, as in `Bearer ...`"
                        .to_owned(),
                )
            })?;
            value.set_sensitive(true);
            headers.insert(AUTHORIZATION, value);
        }
        let builder = outward::client().timeout(TIME_LIMIT).default_headers(headers);
        trusting(builder, args.ca.as_deref())?
            .build()
            .map(Self)
            .map_err(|why| ClientError::Flags(format!("nobody can be asked: {why}")))
    }

    async fn ask(&self, method: Method, url: Url, body: Option<Value>) -> Result<Value, ClientError> {
        let shown = {
            let mut shown = url.clone();
            shown.set_query(None);
            shown.to_string()
        };
        let failed =
            |why: reqwest::Error| ClientError::NoAnswer { url: shown.clone(), why: with_causes(&why) };
        let mut request = self.0.request(method, url).header("accept", "application/json");
        if let Some(body) = body {
            request = request.header("content-type", "application/json").body(body.to_string());
        }
        let response = request.send().await.map_err(failed)?;
        let status = response.status();
        let text = response.text().await.map_err(failed)?;
        match serde_json::from_str(&text) {
            Ok(found) if status.is_success() => Ok(found),
            Ok(_) | Err(_) => Err(refusal(status, &text)),
        }
    }
}

/// With the authorities in that file beside those that the system trusts.
fn trusting(mut builder: ClientBuilder, ca: Option<&Path>) -> Result<ClientBuilder, ClientError> {
    let Some(path) = ca else { return Ok(builder) };
    let wrong = |why: String| ClientError::Flags(format!("--ca {}: {why}", path.display()));
    let pem = std::fs::read(path).map_err(|why| wrong(why.to_string()))?;
    for certificate in Certificate::from_pem_bundle(&pem).map_err(|why| wrong(why.to_string()))? {
        builder = builder.add_root_certificate(certificate);
    }
    Ok(builder)
}

/// An answer that is not what was asked for, in the server's words if they are a server's.
fn refusal(status: StatusCode, text: &str) -> ClientError {
    let problem: Option<Value> = serde_json::from_str(text).ok();
    let detail = problem.as_ref().and_then(|problem| problem["detail"].as_str());
    ClientError::Refused {
        status: status.as_u16(),
        detail: detail
            .unwrap_or("nothing that a lease server would say; see whether the address is right")
            .to_owned(),
    }
}
