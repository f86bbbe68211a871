//! The configuration file.
//!
//! It is read in three steps: YAML into a tree whose every node knows its line and column (`yaml`); the tree into sections,
//! with `${NAME}` put in one value at a time (`reading`, `text`); and the sections into rules and users (`repositories`,
//! `values`, `auth`). The mistakes of the last two steps are collected, so that one start shows them all.
//!
//! What reads it (`file`, `yaml`, `reading`) reads the demo's story as well.
//!
//! No message repeats a value that came from the environment, nor a password.

mod auth;
mod error;
pub(crate) mod file;
mod limits;
pub(crate) mod reading;
mod repositories;
mod suggest;
mod text;
mod tls;
mod values;
pub(crate) mod yaml;

use std::ffi::OsString;
use std::path::Path;

pub use error::ConfigError;
pub(crate) use error::Mistake;
use reading::{Keys, Reading};
pub(crate) use repositories::Entry;
pub(crate) use tls::TlsPaths;
pub(crate) use values::{POLL, PolicyValues, Source, Sourced, check_count, check_max_hold};

use crate::auth::{Doors, MetricsDoor};
use crate::limits::Limits;

/// Where `${NAME}` is looked up.
pub(crate) type Environment<'a> = &'a dyn Fn(&str) -> Option<OsString>;

/// What the file says.
#[derive(Debug, Default)]
pub(crate) struct Config {
    /// The rules' parameters for every entry that doesn't set its own.
    pub(crate) defaults: PolicyValues,
    /// What is served; `None`: anything.
    pub(crate) repositories: Option<Vec<Entry>>,
    /// Who may call; `None`: nothing is said about it.
    pub(crate) doors: Option<Doors>,
    /// Who may read the metrics.
    pub(crate) metrics_door: MetricsDoor,
    /// Where certificate and key are; `None`: nothing is said about it.
    pub(crate) tls: Option<TlsPaths>,
    /// How much one caller may ask, and how many may wait.
    pub(crate) limits: Option<Limits>,
    /// What is allowed, but hardly meant.
    pub(crate) warnings: Vec<String>,
}

const KEYS: Keys<'_> = Keys { known: &["repositories", "defaults", "auth", "metrics", "tls", "limits"] };

impl Config {
    /// Reads the file.
    pub(crate) fn read(path: &Path, environment: Environment<'_>) -> Result<Self, ConfigError> {
        let source = file::read(path, "--config")?;
        Self::parse(&source, environment).map_err(|mistakes| ConfigError::new(path, mistakes))
    }

    /// The same with what a file holds; `path` is what it is called in messages.
    pub(crate) fn of_bytes(
        path: &Path,
        bytes: Vec<u8>,
        environment: Environment<'_>,
    ) -> Result<Self, ConfigError> {
        file::text(bytes)
            .map_err(|mistake| vec![mistake])
            .and_then(|source| Self::parse(&source, environment))
            .map_err(|mistakes| ConfigError::new(path, mistakes))
    }

    fn parse(source: &str, environment: Environment<'_>) -> Result<Self, Vec<Mistake>> {
        let root = yaml::parse(source).map_err(|mistake| vec![mistake])?;
        let mut reading = Reading::new(environment);
        let config = root.and_then(|root| Self::from_tree(&root, &mut reading)).unwrap_or_default();
        let warnings = reading.finish()?;
        Ok(Self { warnings, ..config })
    }

    fn from_tree(root: &yaml::Node, reading: &mut Reading<'_>) -> Option<Self> {
        let top = reading.section(root, "the file", &KEYS)?;
        let defaults = top.get("defaults").filter(|node| !node.is_null());
        Some(Self {
            defaults: defaults.map(|node| values::defaults(node, reading)).unwrap_or_default(),
            repositories: top.get("repositories").map(|node| repositories::read(node, reading)),
            doors: top.get("auth").and_then(|node| auth::read(node, reading)),
            metrics_door: top.get("metrics").map(|node| auth::metrics(node, reading)).unwrap_or_default(),
            tls: top.get("tls").and_then(|node| tls::read(node, reading)),
            limits: top.get("limits").and_then(|node| limits::read(node, reading)),
            warnings: Vec::new(),
        })
    }
}

#[cfg(test)]
mod tests;
