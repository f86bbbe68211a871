//! What keeps the state.

use std::convert::Infallible;
use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use sqlx::ConnectOptions as _;
use sqlx::postgres::PgConnectOptions;

/// What `--store` says. A text of another kind is not kept, since it may hold a password.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreFlag {
    /// `sqlite:PATH`; the path may contain `{data}`.
    Sqlite(String),
    /// `postgres://…`, which may hold a password.
    Postgres(Secret),
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
            Some(("postgres" | "postgresql", _)) => Self::Postgres(Secret(text.to_owned())),
            Some(("memory", "")) => Self::Memory,
            Some((kind, _)) if kind.bytes().all(|b| b.is_ascii_alphanumeric()) => {
                Self::Other(Some(kind.to_owned()))
            }
            _ => Self::Other(None),
        })
    }
}

/// A text that is never shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(pub(crate) String);

impl FromStr for Secret {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(secret)")
    }
}

/// What keeps the state.
#[derive(Clone)]
pub enum StoreTarget {
    /// An `SQLite` database in this file.
    Sqlite(PathBuf),
    /// A `PostgreSQL` database, reached so.
    Postgres(Box<PgConnectOptions>),
    /// Nothing: the state ends with the process.
    Memory,
}

impl StoreTarget {
    pub(super) fn new(flag: &StoreFlag, data: &Path) -> Result<Self, String> {
        match flag {
            StoreFlag::Memory => Ok(Self::Memory),
            StoreFlag::Sqlite(path) => sqlite(path, data).map(Self::Sqlite),
            StoreFlag::Postgres(url) => postgres(url).map(|options| Self::Postgres(Box::new(options))),
            StoreFlag::Other(_) => Err("must be sqlite:PATH, as in sqlite:/var/lib/mq-lease/lease.db, \
                 postgres://USER@HOST/DATABASE, or memory:"
                .to_owned()),
        }
    }
}

impl fmt::Debug for StoreTarget {
    /// Without what may be a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(path) => write!(f, "Sqlite({})", path.display()),
            Self::Postgres(options) => write!(f, "Postgres({}:{})", options.get_host(), options.get_port()),
            Self::Memory => f.write_str("Memory"),
        }
    }
}

/// The parameters that an address may have behind its `?`. A misspelt one would be ignored, and TLS with it.
const PARAMETERS: [&str; 17] = [
    "sslmode",
    "ssl-mode",
    "sslrootcert",
    "ssl-root-cert",
    "ssl-ca",
    "sslcert",
    "ssl-cert",
    "sslkey",
    "ssl-key",
    "statement-cache-capacity",
    "host",
    "hostaddr",
    "port",
    "dbname",
    "user",
    "password",
    "application_name",
];

/// The driver's own words may repeat parts of the address, so they are not shown.
fn postgres(Secret(address): &Secret) -> Result<PgConnectOptions, String> {
    let form = "must be postgres://USER@HOST:PORT/DATABASE, with what is special in a name or password percent-encoded, and \
                parameters such as ?sslmode=verify-full&sslrootcert=/etc/ssl/db.pem";
    let url = url::Url::parse(address).map_err(|_| form.to_owned())?;
    let known = |name: &str| PARAMETERS.contains(&name) || name == "options" || name.starts_with("options[");
    if let Some((name, _)) = url.query_pairs().find(|(name, _)| !known(name)) {
        let name: String =
            name.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-')).take(40).collect();
        return Err(format!("has a parameter {name} that is not known; known are {}", PARAMETERS.join(", ")));
    }
    let options = PgConnectOptions::from_str(address).map_err(|_| form.to_owned())?;
    // What a statement takes is measured; the log is for decisions.
    let options = options.disable_statement_logging();
    Ok(if options.get_application_name().is_some() { options } else { options.application_name("mq-lease") })
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
