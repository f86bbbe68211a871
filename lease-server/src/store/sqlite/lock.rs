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
    _beside: File,
}

impl Locks {
    pub(super) fn take(path: &Path) -> Result<Self, StoreError> {
        let beside = beside(path)?;
        Ok(Self { path: path.to_owned(), database: itself(path)?, _beside: beside })
    }

    /// That the path still leads to the file that was opened. What is written to a file that has been deleted, or that another
    /// one has taken the place of, is found by nobody.
    pub(super) fn check(&self) -> Result<(), StoreError> {
        let path = self.path.display();
        let opened = self
            .database
            .metadata()
            .map_err(|why| StoreError(format!("{path} cannot be looked at any more: {why}")))?;
        let same = self
            .path
            .metadata()
            .is_ok_and(|found| (found.dev(), found.ino()) == (opened.dev(), opened.ino()));
        if same {
            return Ok(());
        }
        Err(StoreError(format!(
            "{path} has been deleted or replaced while the server runs; put the file back, or restart the server to go on \
             from what is there now"
        )))
    }
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
    let failed = |why: std::io::Error| StoreError(format!("cannot open {} to write: {why}", path.display()));
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
