//! One process a file: another one that opens it is refused, by whatever path it comes.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read as _, Seek as _, Write as _};
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

use super::super::StoreError;

/// Held as long as the store is.
#[derive(Debug)]
pub(super) struct Locks {
    path: PathBuf,
    database: File,
    wal: Option<(PathBuf, FileId)>,
    _beside: File,
}

/// What tells a file from all others, whatever it is called.
type FileId = (u64, u64);

/// Which of the files is not where it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Moved {
    Database(StoreError),
    /// What was committed last may be there and nowhere else.
    Wal(StoreError),
}

impl Locks {
    pub(super) fn take(path: &Path) -> Result<Self, StoreError> {
        let beside = beside(path)?;
        let locks = Self { path: path.to_owned(), database: itself(path)?, wal: None, _beside: beside };
        locks.refuse_orphaned_wal()?;
        Ok(locks)
    }

    /// Beside an empty database `SQLite` would delete the WAL, and with it what is nowhere else.
    fn refuse_orphaned_wal(&self) -> Result<(), StoreError> {
        let wal = beside_database(&self.path);
        let is_filled = |path: &Path| path.metadata().is_ok_and(|found| found.len() > 0);
        if !is_filled(&self.path) && is_filled(&wal) {
            return Err(StoreError(format!(
                "{} is missing or empty, but {} is not: put the file back, or restore a backup and remove the latter",
                self.path.display(),
                wal.display()
            )));
        }
        Ok(())
    }

    /// The WAL that is there now belongs to the database. While a connection is open, it stays that file.
    pub(super) fn remember_wal(&mut self) -> Result<(), StoreError> {
        let wal = beside_database(&self.path);
        let found = id_of(&wal).map_err(|why| {
            StoreError(format!(
                "{} cannot be looked at: {why}; --store must name a file on a local disk",
                wal.display()
            ))
        })?;
        self.wal = Some((wal, found));
        Ok(())
    }

    /// That the paths still lead to the files that were opened. What is written to a file that has been deleted, or that another
    /// one has taken the place of, is found by nobody.
    pub(super) fn check(&self) -> Result<(), Moved> {
        let path = self.path.display();
        let opened = self.database.metadata().map_err(|why| {
            Moved::Database(StoreError(format!(
                "{path} cannot be looked at any more: {why}; see what the operating system has logged"
            )))
        })?;
        if id_of(&self.path).ok() != Some((opened.dev(), opened.ino())) {
            return Err(Moved::Database(StoreError(format!(
                "{path} has been deleted or replaced while the server runs; put the file back, or restart the server to go on \
                 from what is there now"
            ))));
        }
        match &self.wal {
            Some((wal, opened)) if id_of(wal).ok() != Some(*opened) => Err(Moved::Wal(StoreError(format!(
                "{} has been deleted or replaced while the server runs; put the file back, or stop the server with SIGTERM, \
                     which saves what was in it, and start it again",
                wal.display()
            )))),
            Some(_) | None => Ok(()),
        }
    }
}

impl From<Moved> for StoreError {
    fn from(moved: Moved) -> Self {
        match moved {
            Moved::Database(why) | Moved::Wal(why) => why,
        }
    }
}

fn id_of(path: &Path) -> std::io::Result<FileId> {
    path.metadata().map(|found| (found.dev(), found.ino()))
}

/// `SQLite` follows links before it puts the WAL beside the file.
fn beside_database(path: &Path) -> PathBuf {
    let mut name = path.canonicalize().unwrap_or_else(|_| path.to_owned()).into_os_string();
    name.push("-wal");
    PathBuf::from(name)
}

fn open(path: &Path) -> std::io::Result<File> {
    OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path)
}

fn beside(path: &Path) -> Result<File, StoreError> {
    let mut name = path.as_os_str().to_owned();
    name.push(".lock");
    let name = PathBuf::from(name);
    let failed = |why: std::io::Error| {
        StoreError(format!(
            "cannot lock {}: {why}; the folder of --data must be on a file system that this user can write",
            name.display()
        ))
    };
    let mut file = open(&name).map_err(failed)?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            let mut holder = String::new();
            // Only to name the other process: without its number the message is as true.
            let _ = file.read_to_string(&mut holder);
            return Err(StoreError(format!(
                "{} is in use by another lease-server (process {}); stop that one, or give this one another --data",
                path.display(),
                holder.trim()
            )));
        }
        Err(TryLockError::Error(why)) => return Err(failed(why)),
    }
    file.set_len(0)
        .and_then(|()| file.rewind())
        .and_then(|()| writeln!(file, "{}", std::process::id()))
        .map_err(failed)?;
    Ok(file)
}

/// Locks the database's own file: by whatever path another process comes to it, it is the same file.
fn itself(path: &Path) -> Result<File, StoreError> {
    let failed = |why: std::io::Error| {
        StoreError(format!(
            "cannot open {} to write: {why}; it must be a file that this user can write, or not be there yet",
            path.display()
        ))
    };
    let file = open(path).map_err(failed)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(StoreError(format!(
            "{} is in use by another lease-server, which came to it by another path; stop that one, or give this one \
             another --data",
            path.display()
        ))),
        Err(TryLockError::Error(why)) => Err(failed(why)),
    }
}
