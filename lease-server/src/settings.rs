//! Flags and file, become one.
//!
//! A value in a file's entry wins over one under the file's `defaults`, that over a flag or its variable, and that over what
//! is built in. Each value is merged on its own.

mod host;
mod merge;
mod net;
mod policies;
mod policy_body;
mod store;

use std::ffi::OsString;
use std::path::{Path, PathBuf};

pub use host::Host;
use lease_core::provider::Policy;
use lease_core::time::Millis;
use merge::Contradiction;
pub use net::NetSettings;
pub use policies::{Pattern, Policies};
pub use policy_body::PolicyBody;
pub use store::{Secret, StoreFlag, StoreTarget};
use thiserror::Error;
use tracing_subscriber::EnvFilter;

use crate::auth::{Doors, MetricsDoor};
use crate::cli::{LogFormat, ServeArgs};
use crate::config::{Config, ConfigError};
use crate::telemetry::{Asked, Target, TelemetryError};

/// Everything that the server was told at its start.
#[derive(Debug)]
pub struct Settings {
    /// Where to listen.
    pub host: Host,
    /// Which port; 0 takes a free one.
    pub port: u16,
    /// What keeps the state.
    pub store: StoreTarget,
    /// How many connections to a database that keeps the state may be open for decisions.
    pub store_connections: u32,
    /// How long the store keeps providers that nobody uses.
    pub retention: Millis,
    /// The directory for what the server keeps.
    pub data: PathBuf,
    /// What is served, by which rules.
    pub policies: Policies,
    /// Who may call; `None`: everybody, to do everything.
    pub doors: Option<Doors>,
    /// Who may read the metrics.
    pub metrics_door: MetricsDoor,
    /// How it is reached.
    pub net: NetSettings,
    /// The form of the log; where none was asked for, text on a terminal, else JSON.
    pub log_format: Option<LogFormat>,
    /// How much is logged: directives for the log's filter.
    pub log_level: String,
    /// Where traces are sent; `None`: nowhere.
    pub traces: Option<Target>,
    /// What is allowed, but worth knowing. To be logged at the start.
    pub warnings: Vec<String>,
}

/// Why the server can't start as it was told to. The text says where the mistake is, and what to do.
#[derive(Debug, PartialEq, Eq, Error)]
pub enum SettingsError {
    /// The configuration file is wrong.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// A flag, or the variable in its place, is wrong; or flags contradict each other.
    #[error("{0}")]
    Flag(String),
    /// Anybody could call.
    #[error(
        "refusing to listen on {0}, where others can reach it: nothing says who may call. Write a section \
         `auth` into a --config file, with `github_oidc`, `tokens` or `basic`; or let everybody do everything, with --allow-anonymous"
    )]
    OpenToAll(Host),
    /// Traces are asked for in a way that cannot be done.
    #[error(transparent)]
    Telemetry(#[from] TelemetryError),
}

impl Settings {
    /// A server for whoever is at this machine, on a free port, which keeps nothing: any provider, by those rules.
    pub fn scratch(policy: Policy) -> Self {
        Self {
            host: Host::loopback(),
            port: 0,
            store: StoreTarget::Memory,
            store_connections: 1,
            retention: Millis::from_secs(24 * 3600),
            data: PathBuf::new(),
            policies: Policies::any(policy),
            doors: None,
            metrics_door: MetricsDoor::default(),
            net: NetSettings::default(),
            log_format: None,
            log_level: String::new(),
            traces: None,
            warnings: Vec::new(),
        }
    }

    /// Merges the flags with the configuration file that they name. `${NAME}` in it is taken from this process's environment.
    pub fn load(args: &ServeArgs) -> Result<Self, SettingsError> {
        Self::load_with(args, &|name| std::env::var_os(name))
    }

    fn load_with(
        args: &ServeArgs,
        environment: &dyn Fn(&str) -> Option<OsString>,
    ) -> Result<Self, SettingsError> {
        let mut settings = Self::merge(args, |path| Config::read(path, environment))?;
        let Asked { target, warnings } = Asked::read(environment)?;
        settings.traces = target;
        settings.warnings.extend(warnings);
        Ok(settings)
    }

    /// The same with what the configuration file holds, and without a look at any file, or at whether traces are asked for: for
    /// lease-fuzz. Nothing is read if the flags name no file.
    pub fn load_bytes(
        args: &ServeArgs,
        bytes: &[u8],
        environment: &dyn Fn(&str) -> Option<OsString>,
    ) -> Result<Self, SettingsError> {
        Self::merge(args, |path| Config::of_bytes(path, bytes.to_vec(), environment))
    }

    fn merge(
        args: &ServeArgs,
        read: impl FnOnce(&Path) -> Result<Config, ConfigError>,
    ) -> Result<Self, SettingsError> {
        let wrong = |flag| move |reason: String| SettingsError::Flag(merge::flag_error(flag, &reason));
        let host = Host::new(&args.host).map_err(wrong("--host"))?;
        let store = StoreTarget::new(&args.store, &args.data).map_err(wrong("--store"))?;
        check_log_level(&args.log_level).map_err(wrong("--log-level"))?;
        check_retention(args.history_retention).map_err(wrong("--history-retention"))?;
        let flags = merge::from_flags(&args.policy).map_err(SettingsError::Flag)?;
        let config = match &args.config {
            Some(path) => read(path)?,
            None => Config::default(),
        };
        let policies =
            merge::policies(&config, &flags).map_err(|contradictions| Self::refuse(args, contradictions))?;
        let net = net::net(&args.net, config.tls.as_ref(), config.limits)
            .map_err(|contradiction| Self::refuse(args, vec![contradiction]))?;
        let is_open = config.doors.is_none();
        if is_open && !args.allow_anonymous && !host.is_loopback() {
            return Err(SettingsError::OpenToAll(host));
        }
        let mut warnings = config.warnings;
        warnings.extend(warnings_of(args, &host, &store, is_open));
        Ok(Self {
            host,
            port: args.port,
            store,
            store_connections: args.store_connections.get(),
            retention: args.history_retention,
            data: args.data.clone(),
            policies,
            doors: config.doors,
            metrics_door: config.metrics_door,
            net,
            log_format: args.log_format,
            log_level: args.log_level.clone(),
            traces: None,
            warnings,
        })
    }

    fn refuse(args: &ServeArgs, contradictions: Vec<Contradiction>) -> SettingsError {
        let mut mistakes = Vec::new();
        for contradiction in contradictions {
            match contradiction {
                Contradiction::InFile(mistake) => mistakes.push(mistake),
                Contradiction::InFlags(reason) => return SettingsError::Flag(reason),
            }
        }
        ConfigError::new(&args.config.clone().unwrap_or_default(), mistakes).into()
    }
}

/// What is forgotten while somebody may still ask for it would be missed.
fn check_retention(retention: Millis) -> Result<(), String> {
    if retention >= Millis::from_secs(1) { Ok(()) } else { Err("must be at least 1s".to_owned()) }
}

/// A single word that is no level would be taken for the name of a module, and nothing else be logged.
fn check_log_level(directives: &str) -> Result<(), String> {
    let levels = ["error", "warn", "info", "debug", "trace", "off"];
    let is_word = directives.chars().all(char::is_alphanumeric);
    let is_level = levels.iter().any(|level| level.eq_ignore_ascii_case(directives));
    let hint = "write error, warn, info, debug, trace or off, or directives such as info,lease_server=debug";
    if is_word && !is_level {
        return Err(format!("is no level; {hint}"));
    }
    EnvFilter::builder().parse(directives).map(drop).map_err(|error| format!("{error}; {hint}"))
}

fn warnings_of(args: &ServeArgs, host: &Host, store: &StoreTarget, is_open: bool) -> Vec<String> {
    let mut warnings = Vec::new();
    if matches!(store, StoreTarget::Memory) {
        warnings.push("the state is kept in memory only, and is gone when the server stops".to_owned());
    }
    if is_open && !host.is_loopback() {
        warnings.push(format!("everybody who can reach {host} may do everything, as --allow-anonymous says"));
    }
    if let Some(ttl) = args.policy.ttl.filter(|ttl| *ttl < Millis::from_secs(1)) {
        warnings
            .push(format!("--ttl is {ttl}: runs that poll over a network may be dropped between two polls"));
    }
    if !is_open && args.allow_anonymous {
        warnings
            .push("--allow-anonymous changes nothing: the configuration file says who may call".to_owned());
    }
    warnings
}

#[cfg(test)]
mod tests;
