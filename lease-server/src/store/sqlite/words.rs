//! What `SQLite` says, in words that name the remedy.

use super::super::StoreError;

/// `SQLITE_FULL`.
const FULL: u32 = 13;

/// `SQLITE_IOERR_SHMSIZE`: there was no room for the index of the WAL.
const SHARED_MEMORY_TOO_SHORT: u32 = 4874;

/// The database's own words, and what to do.
pub(super) fn in_words(why: &sqlx::Error) -> StoreError {
    let Some(database) = why.as_database_error() else { return StoreError(why.to_string()) };
    let words = database.message();
    let code = database.code().and_then(|code| code.parse::<u32>().ok());
    // The lowest byte of SQLite's extended result codes is the kind; their values are a part of its interface.
    let remedy = match code.map(|code| if code == SHARED_MEMORY_TOO_SHORT { FULL } else { code & 0xff }) {
        Some(5 | 6) => "another program has locked the file; close it there",
        Some(8) => {
            "mount the file system so that it can be written, or let this user write the file and its folder"
        }
        Some(10) => {
            "the disk or the file system fails, has become read-only, or a quota is used up; see what the operating system \
             has logged"
        }
        Some(11 | 26) => "the file is damaged; restore a backup while the server is stopped",
        Some(FULL) => "the disk is full; make room, and the server goes on by itself",
        Some(14) => "see that the folder is there, and that this user may read and write in it",
        Some(_) | None => return StoreError(words.to_owned()),
    };
    StoreError(format!("{words}: {remedy}"))
}
