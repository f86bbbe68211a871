//! What `SQLite` says, in words that name the remedy.

use super::super::StoreError;

/// The database's own words, and what to do.
pub(super) fn in_words(why: &sqlx::Error) -> StoreError {
    let Some(database) = why.as_database_error() else { return StoreError(why.to_string()) };
    let words = database.message();
    // The lowest byte of SQLite's extended result codes is the kind; their values are a part of its interface.
    let kind = database.code().and_then(|code| code.parse::<u32>().ok()).map(|code| code & 0xff);
    let remedy = match kind {
        Some(5 | 6) => "another program has locked the file; close it there",
        Some(8) => {
            "mount the file system so that it can be written, or let this user write the file and its folder"
        }
        Some(10) => "the disk, or the file system, fails; see what the operating system has logged",
        Some(11 | 26) => "the file is damaged; stop the server and restore a backup",
        Some(13) => "the disk is full; make room, and the server goes on by itself",
        Some(14) => "see that the folder is there, and that this user may read and write in it",
        Some(_) | None => return StoreError(words.to_owned()),
    };
    StoreError(format!("{words}: {remedy}"))
}
