//! What `SQLite` says, in words that name the remedy.

use rusqlite::{Error, ErrorCode};

use super::super::StoreError;

/// `SQLITE_FULL`.
const FULL: i32 = 13;

/// `SQLITE_IOERR_SHMSIZE`: there was no room for the index of the WAL.
const SHARED_MEMORY_TOO_SHORT: i32 = 4874;

impl From<Error> for StoreError {
    /// The database's own words, and what to do.
    fn from(why: Error) -> Self {
        let Some((code, words)) = code_and_words(&why) else { return Self(why.to_string()) };
        // The lowest byte of SQLite's extended result codes is the kind; their values are a part of its interface.
        let kind = if code == SHARED_MEMORY_TOO_SHORT { FULL } else { code & 0xff };
        let remedy = match kind {
            5 | 6 => "another program has locked the file; close it there",
            8 => {
                "mount the file system so that it can be written, or let this user write the file and its folder"
            }
            10 => {
                "the disk or the file system fails, has become read-only, or a quota is used up; see what the operating \
                 system has logged"
            }
            11 | 26 => "the file is damaged; restore a backup while the server is stopped",
            FULL => "the disk is full; make room, and the server goes on by itself",
            14 => "see that the folder is there, and that this user may read and write in it",
            _ => return Self(words.to_owned()),
        };
        Self(format!("{words}: {remedy}"))
    }
}

fn code_and_words(why: &Error) -> Option<(i32, &str)> {
    if let Error::SqlInputError { error, msg, .. } = why {
        return Some((error.extended_code, msg));
    }
    let Error::SqliteFailure(error, words) = why else { return None };
    // Its words have the path as well, which whoever asked for it names.
    let is_unopened = error.code == ErrorCode::CannotOpen;
    let words = if is_unopened { "unable to open database file" } else { words.as_deref()? };
    Some((error.extended_code, words))
}
