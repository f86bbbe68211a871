//! Requests of our own, to an issuer of tokens or to another server.

use std::error::Error;

use reqwest::{Client, ClientBuilder};

/// A client that does TLS as everything here does. It begins anew for each purpose.
pub(crate) fn client() -> ClientBuilder {
    // An error says that there is a provider already, which does as well.
    let _ = rustls::crypto::ring::default_provider().install_default();
    Client::builder()
}

/// What an error says, and what those behind it say: the first alone often says that something failed, and not why.
pub(crate) fn with_causes(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        text = format!("{text}: {inner}");
        cause = inner.source();
    }
    text
}
