//! Flags of the network side.

use std::path::PathBuf;

use clap::Args;
use lease_core::time::Millis;

use super::parse_duration;

/// The flags of the network side.
#[derive(Clone, Debug, Default, Args)]
pub struct NetFlags {
    /// Speak HTTPS, with this certificate and those of its authorities after it, in PEM; read again when it changes
    #[arg(long, env = "MQ_LEASE_TLS_CERT", hide_env_values = true, value_name = "FILE")]
    pub tls_cert: Option<PathBuf>,

    /// The certificate's private key, in PEM, without a passphrase
    #[arg(long, env = "MQ_LEASE_TLS_KEY", hide_env_values = true, value_name = "FILE")]
    pub tls_key: Option<PathBuf>,

    /// What tests need; no promise to anybody.
    #[command(flatten)]
    pub unstable: UnstableFlags,
}

/// For tests that cannot wait as long as a server does. They may change or vanish at any time.
#[derive(Clone, Debug, Default, Args)]
pub struct UnstableFlags {
    /// How long a handshake or a request's headers may take
    #[arg(long, hide = true, value_parser = parse_duration)]
    pub unstable_head_limit: Option<Millis>,

    /// How long a connection may be idle
    #[arg(long, hide = true, value_parser = parse_duration)]
    pub unstable_idle_limit: Option<Millis>,

    /// How long an answer may not be taken
    #[arg(long, hide = true, value_parser = parse_duration)]
    pub unstable_stall_limit: Option<Millis>,

    /// How often the certificate's files are looked at
    #[arg(long, hide = true, value_parser = parse_duration)]
    pub unstable_tls_look_every: Option<Millis>,

    /// How many connections there may be
    #[arg(long, hide = true)]
    pub unstable_max_connections: Option<usize>,
}
