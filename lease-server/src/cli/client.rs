//! The flags of what asks a running server.

use std::path::PathBuf;

use clap::Args;
use url::Url;

use crate::settings::Secret;

/// Which server, and by what credential.
#[derive(Debug, Args)]
pub struct ServerArgs {
    /// The value of the `Authorization` header, `Bearer ...` or `Basic ...`. Better kept in the variable than in the flag, which others
    /// can see
    #[arg(long, env = "MQ_LEASE_AUTHORIZATION", hide_env_values = true, value_name = "VALUE")]
    pub authorization: Option<Secret>,

    /// The certificates, in PEM, of an authority that signs the server's, beside those that the system trusts
    #[arg(long, env = "MQ_LEASE_CA", hide_env_values = true, value_name = "FILE")]
    pub ca: Option<PathBuf>,
}

/// What to show.
#[derive(Debug, Args)]
pub struct StatusArgs {
    /// A server, or one of its providers, as in `https://lease.example.com/acme/shop/main`
    #[arg(value_name = "URL", default_value = "http://127.0.0.1:8080")]
    pub url: Url,

    /// Show it again every two seconds, until Ctrl-C
    #[arg(long)]
    pub watch: bool,

    /// Print the server's JSON
    #[arg(long)]
    pub json: bool,

    /// The server.
    #[command(flatten)]
    pub server: ServerArgs,
}

/// What to empty.
#[derive(Debug, Args)]
pub struct ClearArgs {
    /// The provider, as in `https://lease.example.com/acme/shop/main`
    #[arg(value_name = "URL")]
    pub url: Url,

    /// What for; it goes to the log and to the history
    #[arg(long, value_name = "TEXT")]
    pub reason: String,

    /// The server.
    #[command(flatten)]
    pub server: ServerArgs,
}

/// What to end.
#[derive(Debug, Args)]
pub struct EndLeaseArgs {
    /// The provider, as in `https://lease.example.com/acme/shop/main`
    #[arg(value_name = "URL")]
    pub url: Url,

    /// The lease's fencing token, as `status` shows it: so no lease is ended that was given meanwhile
    #[arg(long, value_name = "NUMBER")]
    pub fencing_token: u64,

    /// What for; it goes to the log and to the history
    #[arg(long, value_name = "TEXT")]
    pub reason: String,

    /// The server.
    #[command(flatten)]
    pub server: ServerArgs,
}

/// Whom to ask whether it is ready.
#[derive(Debug, Args)]
pub struct HealthArgs {
    /// The server [default: the one that the variables of `lease-server`, or its flags before `health`, would start]
    #[arg(value_name = "URL")]
    pub url: Option<Url>,

    /// The certificates, in PEM, of an authority that signs the certificate of the server at the URL, beside those that the system trusts
    #[arg(long, env = "MQ_LEASE_CA", hide_env_values = true, value_name = "FILE")]
    pub ca: Option<PathBuf>,
}
