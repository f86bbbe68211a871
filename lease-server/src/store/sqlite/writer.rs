//! The one writer, on a thread of its own: it puts all commits that are waiting into one transaction. While that is being
//! synchronised, the commits of the next gather.

use std::sync::Arc;
use std::thread;

use lease_core::time::Timestamp;
use rusqlite::Connection;
use tokio::sync::{mpsc, oneshot};

use super::super::{Commit, CommitError, StoreError, Version};
use super::connection::Options;
use super::lock::{Locks, Moved};
use super::transaction::{Written, write_batch};

/// The most commits that go into one transaction: enough to share one sync, few enough that nobody waits long for it.
const MAX_BATCH: usize = 256;

/// What the writer can be asked for.
#[expect(clippy::large_enum_variant, reason = "nearly all tasks are commits")]
pub(super) enum Task {
    Commit(Commit, oneshot::Sender<Result<Version, CommitError>>),
    /// A transaction that changes nothing. It needs the lock, and after a failure the disk.
    Check(oneshot::Sender<Result<(), StoreError>>),
    /// A page of the history that ended before then is forgotten. Tells how much that was.
    Purge(Timestamp, oneshot::Sender<Result<u64, StoreError>>),
    /// What came before this is done, and nothing that comes later. Tells when the connections are closed.
    Close(oneshot::Sender<()>),
}

/// The connection that writes. After a failure nobody can say what has become of its transaction, so it is replaced.
pub(super) struct Writer {
    options: Options,
    connection: Option<Connection>,
    /// Open as long as the store is, so that no other connection is ever the last one, which deletes the WAL.
    anchor: Connection,
    // After the connections, as with the store itself.
    locks: Arc<Locks>,
    /// The last write failed: before anybody says that the disk is fine, something is really written.
    in_doubt: bool,
}

impl Writer {
    pub(super) fn new(
        connection: Connection,
        anchor: Connection,
        options: Options,
        locks: Arc<Locks>,
    ) -> Self {
        Self { options, connection: Some(connection), anchor, locks, in_doubt: false }
    }

    /// From now on it works, until it is told to close, or nobody is left to tell it anything.
    pub(super) fn start(self) -> Result<mpsc::UnboundedSender<Task>, StoreError> {
        let (sender, tasks) = mpsc::unbounded_channel();
        on_a_thread("sqlite-writer", move || self.run(tasks))?;
        Ok(sender)
    }

    fn run(mut self, mut tasks: mpsc::UnboundedReceiver<Task>) {
        let mut batch = Vec::new();
        let mut closed = Vec::new();
        while closed.is_empty() && tasks.blocking_recv_many(&mut batch, MAX_BATCH) > 0 {
            let (mut commits, mut replies, mut checks) = (Vec::new(), Vec::new(), Vec::new());
            let mut purges = Vec::new();
            for task in batch.drain(..) {
                match task {
                    Task::Commit(commit, reply) => {
                        commits.push(commit);
                        replies.push(reply);
                    }
                    Task::Check(reply) => checks.push(reply),
                    Task::Purge(before, reply) => purges.push((before, reply)),
                    Task::Close(reply) => closed.push(reply),
                }
            }
            if commits.is_empty() && checks.is_empty() && purges.is_empty() {
                continue;
            }
            let written = self.write(&commits, purges.iter().map(|(before, _)| *before).max());
            if !commits.is_empty() {
                fail::fail_point!("committed", |_| std::process::abort());
            }
            for (index, reply) in replies.into_iter().enumerate() {
                let result = match &written {
                    Ok(written) if written.stored[index] => Ok(commits[index].from.next()),
                    Ok(_) => Err(CommitError::Conflict),
                    Err(why) => Err(CommitError::Unavailable(why.clone())),
                };
                // A caller that is gone has no use for the answer.
                let _ = reply.send(result);
            }
            for reply in checks {
                let _ = reply.send(written.as_ref().map(|_| ()).map_err(Clone::clone));
            }
            for (_, reply) in purges {
                let _ = reply.send(written.as_ref().map(|written| written.purged).map_err(Clone::clone));
            }
        }
        self.close();
        for reply in closed {
            let _ = reply.send(());
        }
    }

    fn write(&mut self, commits: &[Commit], purge: Option<Timestamp>) -> Result<Written, StoreError> {
        self.check_files()?;
        let connection = match self.connection.take() {
            Some(connection) => connection,
            None => self.connect()?,
        };
        match write_batch(&connection, commits, purge, self.in_doubt) {
            Ok(written) => {
                (self.connection, self.in_doubt) = (Some(connection), false);
                // Somebody may have moved the file meanwhile.
                self.check_files()?;
                Ok(written)
            }
            Err(why) => {
                self.in_doubt = true;
                // Its locks must be gone before the next one comes.
                drop(connection);
                Err(why.into())
            }
        }
    }

    /// A connection to the file that was opened first, and to no other one.
    fn connect(&self) -> Result<Connection, StoreError> {
        let connection = self.options.write()?;
        // The path may have led somewhere else when it was opened.
        self.locks.check()?;
        Ok(connection)
    }

    fn check_files(&self) -> Result<(), StoreError> {
        let Err(moved) = self.locks.check() else { return Ok(()) };
        match (&moved, &self.connection) {
            // This connection has the WAL still, and it may be the only one: what is in it goes to the database.
            (Moved::Wal(_), Some(connection)) => {
                if let Err(why) = connection.execute_batch("PRAGMA wal_checkpoint(FULL)") {
                    tracing::error!(error = %StoreError::from(why), "what was in the WAL cannot be saved");
                }
            }
            (Moved::Wal(_), None) | (Moved::Database(_), _) => {}
        }
        Err(moved.into())
    }

    fn close(self) {
        fail::fail_point!("closing", |_| std::process::abort());
        // The file is whole whatever happens here.
        let _ = self.anchor.close();
        if let Some(connection) = self.connection {
            let _ = connection.close();
        }
    }
}

/// Beside everything else, and for as long as it takes.
pub(super) fn on_a_thread(name: &str, work: impl FnOnce() + Send + 'static) -> Result<(), StoreError> {
    let started = thread::Builder::new().name(name.to_owned()).spawn(work);
    started
        .map(drop)
        .map_err(|why| StoreError(format!("cannot start a thread: {why}; let this user have more of them")))
}
