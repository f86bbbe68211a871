//! What keeps the state.

use std::convert::Infallible;
use std::path::{Path, PathBuf};
use std::str::FromStr;

/// What `--store` says. A text of another kind is not kept, since it may hold a password.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreFlag {
    /// `sqlite:PATH`; the path may contain `{data}`.
    Sqlite(String),
    /// `memory:`.
    Memory,
    /// Something else, of which only the kind is kept: the text before the first colon, if it is a plain word.
    Other(Option<String>),
}

impl FromStr for StoreFlag {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(match text.split_once(':') {
            Some(("sqlite", path)) => Self::Sqlite(path.to_owned()),
            Some(("memory", "")) => Self::Memory,
            Some((kind, _)) if kind.bytes().all(|b| b.is_ascii_alphanumeric()) => {
                Self::Other(Some(kind.to_owned()))
            }
            _ => Self::Other(None),
        })
    }
}

/// What keeps the state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreTarget {
    /// An `SQLite` database in this file.
    Sqlite(PathBuf),
    /// Nothing: the state ends with the process.
    Memory,
}

impl StoreTarget {
    pub(super) fn new(flag: &StoreFlag, data: &Path) -> Result<Self, String> {
        match flag {
            StoreFlag::Memory => Ok(Self::Memory),
            StoreFlag::Sqlite(path) => sqlite(path, data).map(Self::Sqlite),
            StoreFlag::Other(Some(kind)) if matches!(kind.as_str(), "postgres" | "postgresql") => {
                Err("PostgreSQL is not yet in this version; use sqlite:PATH".to_owned())
            }
            StoreFlag::Other(_) => {
                Err("must be sqlite:PATH, as in sqlite:/var/lib/mq-lease/lease.db, or memory:".to_owned())
            }
        }
    }
}

fn sqlite(path: &str, data: &Path) -> Result<PathBuf, String> {
    if path == ":memory:" {
        return Err("for a store that forgets, write memory: and not sqlite::memory:".to_owned());
    }
    if path.is_empty() {
        return Err("sqlite: needs the path of a file, as in sqlite:/var/lib/mq-lease/lease.db".to_owned());
    }
    // `sqlite://lease.db` would be a file in the root directory, which nobody means.
    if path.starts_with("//") {
        return Err("write the path right after sqlite:, as in sqlite:/var/lib/mq-lease/lease.db".to_owned());
    }
    Ok(match path.strip_prefix("{data}/") {
        Some(name) => data.join(name),
        None => PathBuf::from(path),
    })
}
