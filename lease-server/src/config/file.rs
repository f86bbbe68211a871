//! A file as text.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use super::error::{ConfigError, Mistake, Place};

/// Ten thousand repositories fit in. What is longer is another file, given by accident.
const MAX_BYTES: u64 = 1024 * 1024;

/// What the file at `path` says, which the flag `flag` names.
pub(crate) fn read(path: &Path, flag: &str) -> Result<String, ConfigError> {
    let wrong = |mistake| ConfigError::new(path, vec![mistake]);
    let bytes = bytes_of(path, flag).map_err(|reason| wrong(Mistake::of_the_file(reason)))?;
    text(bytes).map_err(wrong)
}

/// What a file's bytes say.
pub(super) fn text(bytes: Vec<u8>) -> Result<String, Mistake> {
    let text = String::from_utf8(bytes).map_err(|error| not_utf8(error.as_bytes(), error.utf8_error()))?;
    // Some editors put a byte order mark first. It is no part of the text, and would count as a column.
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

fn bytes_of(path: &Path, flag: &str) -> Result<Vec<u8>, String> {
    let told = |error: io::Error| {
        format!("can't be read: {error}; check the path given by {flag}, and its permissions")
    };
    let file = File::open(path).map_err(told)?;
    if file.metadata().map_err(told)?.is_dir() {
        return Err(format!("is a directory; {flag} takes a YAML file"));
    }
    let mut bytes = Vec::new();
    file.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(told)?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(format!("is larger than 1 MiB; {flag} takes a YAML file"));
    }
    Ok(bytes)
}

fn not_utf8(bytes: &[u8], error: std::str::Utf8Error) -> Mistake {
    let good = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
    let last_line = good.rsplit('\n').next().unwrap_or_default();
    let place =
        Place { line: 1 + good.matches('\n').count() as u64, column: 1 + last_line.chars().count() as u64 };
    Mistake::at(place, "is not UTF-8 from here on; save the file as UTF-8")
}
