//! What is wrong with the file, and where.

use std::fmt;
use std::path::{Path, PathBuf};

/// A line and a column, both counted from 1, in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    pub(crate) line: u64,
    pub(crate) column: u64,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// One mistake: where, what, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mistake {
    /// Where; `None` for what concerns the file as a whole.
    pub(crate) place: Option<Place>,
    pub(crate) reason: String,
}

impl Mistake {
    pub(crate) fn at(place: Place, reason: impl Into<String>) -> Self {
        Self { place: Some(place), reason: reason.into() }
    }

    pub(crate) fn of_the_file(reason: impl Into<String>) -> Self {
        Self { place: None, reason: reason.into() }
    }
}

/// What is wrong with a file that people write, the configuration above all: a line `FILE:LINE:COLUMN: reason` for each mistake.
#[derive(Debug, PartialEq, Eq)]
pub struct ConfigError {
    path: PathBuf,
    mistakes: Vec<Mistake>,
}

impl ConfigError {
    /// The same mistake may be met on several ways; it is told once, in the order of the file.
    pub(crate) fn new(path: &Path, mut mistakes: Vec<Mistake>) -> Self {
        for mistake in &mut mistakes {
            mistake.reason = shown(&mistake.reason);
        }
        mistakes.sort_by_key(|mistake| mistake.place);
        mistakes.dedup();
        Self { path: path.to_owned(), mistakes }
    }
}

/// A reason on one line, and of a length that can be read: a key that it names may hold anything.
fn shown(reason: &str) -> String {
    let mut text = String::new();
    for (index, c) in reason.chars().enumerate() {
        if index == MAX_REASON_CHARS {
            return text + "...";
        }
        if c.is_control() { text.extend(c.escape_default()) } else { text.push(c) }
    }
    text
}

/// How much of a reason is told.
const MAX_REASON_CHARS: usize = 1000;

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, Mistake { place, reason }) in self.mistakes.iter().enumerate() {
            let line_break = if index == 0 { "" } else { "\n" };
            write!(f, "{line_break}{}", self.path.display())?;
            if let Some(place) = place {
                write!(f, ":{place}")?;
            }
            write!(f, ": {reason}")?;
        }
        Ok(())
    }
}

impl std::error::Error for ConfigError {}
