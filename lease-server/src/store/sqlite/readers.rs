//! The connections that read: a few, each for one query at a time, on threads where it may take its time.

use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::Connection;
use tokio::sync::Semaphore;

use super::super::StoreError;
use super::connection::{BUSY_TIMEOUT, Options};
use super::lock::Locks;
use super::{blocking, closed};

/// How many can read at the same time.
const READERS: u32 = 2;

#[derive(Debug)]
pub(super) struct Readers {
    /// One for each connection, whether it is open or not.
    turns: Arc<Semaphore>,
    idle: Arc<Idle>,
}

/// Those that nobody uses.
#[derive(Debug)]
struct Idle {
    connections: Mutex<Vec<Connection>>,
    options: Options,
    // After the connections, as with the store itself.
    locks: Arc<Locks>,
}

impl Readers {
    /// All of them now, while the files are where they belong. They stay open: one that is opened later might come to another
    /// file, which has taken the place of this one.
    pub(super) fn open(options: Options, locks: Arc<Locks>) -> Result<Self, StoreError> {
        let idle = Idle { connections: Mutex::default(), options, locks };
        for _ in 0..READERS {
            idle.put_back(idle.open()?);
        }
        Ok(Self { turns: Arc::new(Semaphore::new(READERS as usize)), idle: Arc::new(idle) })
    }

    pub(super) async fn read<T: Send + 'static>(
        &self,
        query: impl FnOnce(&Connection) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let turn = tokio::time::timeout(BUSY_TIMEOUT, Arc::clone(&self.turns).acquire_owned());
        let turn = turn.await.map_err(|_| busy())?.map_err(|_| closed())?;
        let idle = Arc::clone(&self.idle);
        blocking(move || {
            // Until the connection is back, whoever waits for the answer.
            let _turn = turn;
            let connection = idle.take()?;
            // One that has failed is not used again.
            let found = query(&connection)?;
            idle.put_back(connection);
            Ok(found)
        })
        .await
    }

    /// Waits for whoever reads still.
    pub(super) async fn close(&self) {
        // It fails if they are closed already.
        if let Ok(turns) = self.turns.acquire_many(READERS).await {
            self.turns.close();
            self.idle.close();
            drop(turns);
        }
    }
}

impl Idle {
    fn take(&self) -> Result<Connection, StoreError> {
        let idle = self.connections.lock().unwrap_or_else(PoisonError::into_inner).pop();
        idle.map_or_else(|| self.open(), Ok)
    }

    fn put_back(&self, connection: Connection) {
        self.connections.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
    }

    fn open(&self) -> Result<Connection, StoreError> {
        let connection = self.options.read()?;
        // The path may have led somewhere else when it was opened.
        self.locks.check()?;
        Ok(connection)
    }

    fn close(&self) {
        self.connections.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

fn busy() -> StoreError {
    StoreError(format!(
        "the file is being read for more than {} s; see that its disk is not overloaded",
        BUSY_TIMEOUT.as_secs()
    ))
}
