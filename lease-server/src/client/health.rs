//! `health`: whether a server is ready, for what watches over it where there is no other program that could ask.

use std::io::{self, Write as _};
use std::time::Duration;

use reqwest::{ClientBuilder, Url};

use super::{ClientError, trusting};
use crate::cli::{HealthArgs, ServeArgs};
use crate::outward::{self, with_causes};
use crate::settings::Settings;

/// Below what container engines and orchestrators mostly wait for a check.
const TIME_LIMIT: Duration = Duration::from_secs(4);

/// Says whether the server is ready: the one at the URL, or else the one that these flags would start.
pub async fn health(args: &HealthArgs, serve: &ServeArgs) -> Result<(), ClientError> {
    let client = outward::client().timeout(TIME_LIMIT);
    let (url, client) = match &args.url {
        Some(url) => (readyz(url)?, trusting(client, args.ca.as_deref())?),
        None => own(serve, client)?,
    };
    let client = client.build().map_err(|why| ClientError::Flags(format!("nobody can be asked: {why}")))?;
    let failed = |why: reqwest::Error| ClientError::NoAnswer { url: url.to_string(), why: with_causes(&why) };
    let response = client.get(url.clone()).send().await.map_err(failed)?;
    let status = response.status();
    let text = response.text().await.map_err(failed)?;
    if status.is_success() && text.trim() == "ready" {
        writeln!(io::stdout(), "ready: {url}")?;
        return Ok(());
    }
    Err(super::refusal(status, &text))
}

fn readyz(url: &Url) -> Result<Url, ClientError> {
    let mut asked = url.clone();
    asked
        .path_segments_mut()
        .map_err(|()| ClientError::Flags(format!("{url} is no address of a server")))?
        .pop_if_empty()
        .push("readyz");
    Ok(asked)
}

/// The server beside us, as the flags, the variables and the file say where it listens.
fn own(serve: &ServeArgs, client: ClientBuilder) -> Result<(Url, ClientBuilder), ClientError> {
    let settings = Settings::load(serve).map_err(|why| ClientError::Flags(why.to_string()))?;
    if settings.port == 0 {
        return Err(ClientError::Flags(
            "with the port 0 nobody knows which one the server has taken: give its URL".to_owned(),
        ));
    }
    let scheme = if settings.net.tls.is_some() { "https" } else { "http" };
    let text = format!("{scheme}://{}:{}/readyz", settings.host.to_ask(), settings.port);
    let url = Url::parse(&text).map_err(|why| ClientError::Flags(format!("{text}: {why}")))?;
    // Its certificate is for the name by which others reach it. What is asked holds no secret, and the answer decides nothing
    // that whoever could stand in for a server on this machine could not bring about otherwise.
    let client = client.no_proxy().tls_danger_accept_invalid_certs(settings.net.tls.is_some());
    Ok((url, client))
}

#[cfg(test)]
mod tests {
    use super::readyz;

    #[test]
    fn the_servers_address_may_have_a_path() {
        for (given, asked) in [
            ("https://lease.example.com", "https://lease.example.com/readyz"),
            ("https://example.com/lease", "https://example.com/lease/readyz"),
            ("https://example.com/lease/", "https://example.com/lease/readyz"),
        ] {
            assert_eq!(readyz(&given.parse().unwrap()).unwrap().as_str(), asked);
        }
        assert!(readyz(&"mailto:ops@example.com".parse().unwrap()).is_err());
    }
}
