//! How much strangers may have of the server.

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use tokio::time::Duration;

/// For how long a client may do nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeLimits {
    /// A TLS handshake, and a request's headers once they have begun or the connection is new.
    pub head: Duration,
    /// A connection without a request. Longer than proxies usually keep one that they do not use, so that none sends a request into
    /// a connection that is just being closed.
    pub idle: Duration,
    /// An answer that is not taken.
    pub stall: Duration,
}

impl Default for TimeLimits {
    fn default() -> Self {
        Self { head: Duration::from_secs(15), idle: Duration::from_secs(75), stall: Duration::from_secs(30) }
    }
}

/// What bounds the connections.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// For how long a client may do nothing.
    pub time: TimeLimits,
    /// How many connections there may be at once.
    pub connections: usize,
}

/// More connections than this are another program's work, whatever the operating system allows.
const MAX_CONNECTIONS: u64 = 100_000;

/// What the program has open besides connections: the log, the database's files, the sockets that it waits by.
const OTHER_FILES: u64 = 64;

/// Raises the limit of open files as far as it goes, and tells it: every connection takes one, and the usual limit of 1,024 is
/// meant for programs that cannot count further.
pub fn raise_file_limit() -> Option<u64> {
    let limit = getrlimit(Resource::Nofile);
    if setrlimit(Resource::Nofile, Rlimit { current: limit.maximum, ..limit }).is_err() {
        tracing::debug!("the limit of open files stays as it is");
    }
    getrlimit(Resource::Nofile).current
}

/// How many connections there may be under that limit of open files, where the store takes so many for itself.
pub fn connections(file_limit: Option<u64>, store_files: u32) -> usize {
    let limit = file_limit.unwrap_or(u64::MAX);
    let others = OTHER_FILES + u64::from(store_files);
    // Under a limit that is hardly enough for the server itself, better a few connections than none.
    let room = limit.saturating_sub(others).max(limit / 4).clamp(1, MAX_CONNECTIONS);
    usize::try_from(room).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::connections;

    #[test]
    fn the_store_has_its_files_first() {
        assert_eq!(connections(Some(1024), 16), 944);
        assert_eq!(connections(Some(1_048_576), 16), 100_000);
        assert_eq!(connections(None, 16), 100_000);
        assert_eq!(connections(Some(64), 16), 16);
        assert_eq!(connections(Some(0), 0), 1);
    }
}
