//! How the server is reached, from flags and file.

use std::path::PathBuf;
use std::time::Duration;

use super::merge::{Contradiction, flag_error};
use crate::cli::NetFlags;
use crate::config::{Mistake, TlsPaths};
use crate::limits::Limits;
use crate::net::{TimeLimits, TlsFiles};

/// How often the certificate's files are looked at.
const LOOK_EVERY: Duration = Duration::from_secs(5);

/// How the server is reached.
#[derive(Clone, Debug)]
pub struct NetSettings {
    /// Where the certificate and its key are; without them it speaks HTTP.
    pub tls: Option<TlsFiles>,
    /// How often those files are looked at.
    pub tls_look_every: Duration,
    /// For how long a client may do nothing.
    pub time: TimeLimits,
    /// How many connections there may be; where nobody says so, what the operating system allows.
    pub connections: Option<usize>,
    /// How much one caller may ask, and how many may wait.
    pub limits: Limits,
}

impl Default for NetSettings {
    fn default() -> Self {
        Self {
            tls: None,
            tls_look_every: LOOK_EVERY,
            time: TimeLimits::default(),
            connections: None,
            limits: Limits::default(),
        }
    }
}

pub(super) fn net(
    flags: &NetFlags,
    tls: Option<&TlsPaths>,
    limits: Option<Limits>,
) -> Result<NetSettings, Contradiction> {
    let usual = TimeLimits::default();
    let unstable = &flags.unstable;
    let or = |flag: Option<lease_core::time::Millis>, usual| {
        flag.map_or(usual, |period| Duration::from_millis(period.as_ms()))
    };
    Ok(NetSettings {
        tls: files(flags, tls)?,
        tls_look_every: or(unstable.unstable_tls_look_every, LOOK_EVERY),
        time: TimeLimits {
            head: or(unstable.unstable_head_limit, usual.head),
            idle: or(unstable.unstable_idle_limit, usual.idle),
            stall: or(unstable.unstable_stall_limit, usual.stall),
        },
        connections: unstable.unstable_max_connections,
        limits: limits.unwrap_or_default(),
    })
}

/// One of the two files, and how it is given.
struct Half {
    key: &'static str,
    what: &'static str,
    flag: &'static str,
    other: &'static str,
}

const CERT: Half = Half { key: "cert", what: "certificate", flag: "--tls-cert", other: "--tls-key" };
const KEY: Half =
    Half { key: "key", what: "certificate's private key", flag: "--tls-key", other: "--tls-cert" };

/// Both files or none: a server that has lost one of them must not speak without TLS.
fn files(flags: &NetFlags, in_file: Option<&TlsPaths>) -> Result<Option<TlsFiles>, Contradiction> {
    let or = |own: fn(&TlsPaths) -> &Option<PathBuf>, flag: &Option<PathBuf>| {
        in_file.and_then(|paths| own(paths).clone()).or_else(|| flag.clone())
    };
    let missing = |half: Half| {
        let Half { key, what, flag, other } = half;
        let Some(paths) = in_file else {
            let reason = format!(
                "is missing, though {other} is given; give the path of the {what}, too, or neither to speak HTTP"
            );
            return Contradiction::InFlags(flag_error(flag, &reason));
        };
        let reason =
            format!("`tls` has no `{key}`; give the path of the {what}, or remove `tls` to speak HTTP");
        Contradiction::InFile(Mistake::at(paths.place, reason))
    };
    match (or(|paths| &paths.cert, &flags.tls_cert), or(|paths| &paths.key, &flags.tls_key)) {
        (Some(cert), Some(key)) => Ok(Some(TlsFiles { cert, key })),
        (Some(_), None) => Err(missing(KEY)),
        (None, Some(_)) => Err(missing(CERT)),
        (None, None) if in_file.is_some() => Err(missing(CERT)),
        (None, None) => Ok(None),
    }
}
