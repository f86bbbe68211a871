//! Names and numbers that are parsed once, at the edge, and are right ever after.
//!
//! Every text is bounded (rule 17) and free of control characters, so it can be logged, stored and shown as it is.

use core::fmt;
use std::sync::Arc;

use serde::de::Visitor;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use thiserror::Error;

/// The longest text that any name may have, in bytes (rule 17).
pub const MAX_TEXT_BYTES: usize = 200;

/// The longest reason that an operator may give, in bytes.
pub const MAX_REASON_BYTES: usize = 500;

/// Why a text or number is not the name that it is meant to be.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum IdError {
    /// It has no characters.
    #[error("must not be empty")]
    Empty,
    /// It is longer than a text of its kind may be.
    #[error("is {bytes} bytes long; at most {at_most} are allowed")]
    TooLong {
        /// How long it is.
        bytes: usize,
        /// How long it may be.
        at_most: usize,
    },
    /// It holds a control character, a NUL byte or a line break for example.
    #[error("must not contain control characters (there is one at byte {0})")]
    Control(usize),
    /// It holds white space where none can be.
    #[error("must not contain white space (there is some at byte {0})")]
    WhiteSpace(usize),
    /// A base ref with a `//`, or with a slash at either end.
    #[error("must not begin or end with a slash, nor contain two in a row")]
    Slashes,
    /// A character that separates parts of a path, or of a provider's name.
    #[error("must not contain {0:?}")]
    Separator(char),
    /// A part that means a place in a path.
    #[error("must not be \".\" or \"..\", nor have such a part")]
    Dots,
    /// A number beyond what JSON carries exactly.
    #[error("must be at most {MAX_WHOLE_NUMBER}")]
    TooLarge,
}

/// The largest whole number that JSON carries exactly between any two programs: 2^53 - 1.
pub const MAX_WHOLE_NUMBER: u64 = (1 << 53) - 1;

fn check_text(text: &str) -> Result<(), IdError> {
    check_text_up_to(MAX_TEXT_BYTES, text)
}

fn check_text_up_to(at_most: usize, text: &str) -> Result<(), IdError> {
    if text.len() > at_most {
        return Err(IdError::TooLong { bytes: text.len(), at_most });
    }
    if is_plain(text) {
        return Ok(());
    }
    match text.char_indices().find(|(_, c)| c.is_control()) {
        Some((at, _)) => Err(IdError::Control(at)),
        None => Ok(()),
    }
}

/// Whether it is of the characters that nearly all names are of. They are visible, each of them, and there is no white space.
fn is_plain(text: &str) -> bool {
    // Each byte is looked at, and many at once: names are short.
    text.bytes().fold(true, |is_plain, byte| is_plain & byte.is_ascii_graphic())
}

fn check_line(text: &str) -> Result<(), IdError> {
    if text.is_empty() { Err(IdError::Empty) } else { check_text(text) }
}

fn check_word(text: &str) -> Result<(), IdError> {
    check_line(text)?;
    if is_plain(text) {
        return Ok(());
    }
    match text.char_indices().find(|(_, c)| c.is_whitespace()) {
        Some((at, _)) => Err(IdError::WhiteSpace(at)),
        None => Ok(()),
    }
}

fn check_reason(text: &str) -> Result<(), IdError> {
    if text.is_empty() { Err(IdError::Empty) } else { check_text_up_to(MAX_REASON_BYTES, text) }
}

/// A part of a path, and of a provider's name, `owner:repo:base_ref`. GitHub and git allow none of what is refused here.
fn check_part(text: &str) -> Result<(), IdError> {
    check_word(text)?;
    match text.chars().find(|c| matches!(c, '/' | ':')) {
        Some(separator) => Err(IdError::Separator(separator)),
        None if matches!(text, "." | "..") => Err(IdError::Dots),
        None => Ok(()),
    }
}

/// Written as its text, and read from that as a client's would be: right, or not at all.
macro_rules! written_as_text {
    ($name:ident) => {
        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.as_str().into()
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str(Text(Self::new))
            }
        }
    };
}

/// Reads a text where it stands, without making another one of it.
struct Text<T>(fn(&str) -> Result<T, IdError>);

impl<T> Visitor<'_> for Text<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<T, E> {
        self.0(text).map_err(E::custom)
    }
}

macro_rules! text_id {
    ($(#[$doc:meta])* $name:ident, $check:expr) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        written_as_text!($name);

        impl $name {
            /// Parses it from text.
            pub fn new(text: &str) -> Result<Self, IdError> {
                $check(text)?;
                Ok(Self(text.into()))
            }

            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.0, f)
            }
        }
    };
}

text_id!(
    /// The commit that a run tests.
    HeadSha,
    check_word
);
text_id!(
    /// Tells two jobs of one commit apart; empty where a client sends none.
    ClientId,
    check_text
);
text_id!(
    /// Where people can look at a run. Shown, never followed.
    RunUrl,
    check_text
);
text_id!(
    /// Who gave a command: a person or a run, as whoever checked its credential names it. No body says so.
    Actor,
    check_line
);
text_id!(
    /// What an operator gives as the reason for a command, in words for people.
    Reason,
    check_reason
);
text_id!(
    /// The owner of a repository.
    Owner,
    check_part
);
text_id!(
    /// The name of a repository.
    Repo,
    check_part
);

impl HeadSha {
    /// The first characters, enough for a person to recognise it.
    pub fn short(&self) -> &str {
        self.0.char_indices().nth(12).map_or(&*self.0, |(at, _)| &self.0[..at])
    }
}

impl ClientId {
    /// The client id of a client that sends none.
    pub fn none() -> Self {
        Self("".into())
    }
}

/// The branch that a merge queue merges into. A leading `refs/heads/` is dropped, however often it is there: what is written
/// down is read as the same again. (GitHub takes no new branch whose own name begins with `refs/`. An old one of that kind
/// shares its provider with the branch that it is named after.)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BaseRef(Arc<str>);

impl BaseRef {
    /// Parses it from text.
    pub fn new(text: &str) -> Result<Self, IdError> {
        let name = without_heads(text);
        check_word(name)?;
        for part in name.split('/') {
            check_part(part).map_err(|why| if why == IdError::Empty { IdError::Slashes } else { why })?;
        }
        Ok(Self(name.into()))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for BaseRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn without_heads(mut text: &str) -> &str {
    while let Some(rest) = text.strip_prefix("refs/heads/") {
        text = rest;
    }
    text
}

/// The ref of a merge group: `gh-readonly-queue/{base}/pr-{n}-{sha}`. A leading `refs/heads/` is dropped, however often it is
/// there. A ref of another form is kept too; it just has no pull request (rule 16).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MergeRef(Arc<str>);

written_as_text!(MergeRef);

impl MergeRef {
    /// Parses it from text.
    pub fn new(text: &str) -> Result<Self, IdError> {
        let name = without_heads(text);
        check_text(name)?;
        Ok(Self(name.into()))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number of the pull request that the group adds, read from the last `/pr-{n}-{sha}`: the base before it may contain
    /// slashes, and parts that look alike.
    pub fn pull_request(&self) -> Option<u64> {
        let (base, last) = self.0.strip_prefix("gh-readonly-queue/")?.rsplit_once('/')?;
        let (number, sha) = last.strip_prefix("pr-")?.split_once('-')?;
        let well_formed = !base.is_empty()
            && !number.is_empty()
            && number.bytes().all(|b| b.is_ascii_digit())
            && !sha.is_empty()
            && sha.bytes().all(|b| b.is_ascii_alphanumeric());
        number.parse().ok().filter(|n| well_formed && *n <= MAX_WHOLE_NUMBER)
    }
}

impl fmt::Debug for MergeRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// Commits ahead of the base ref. Higher wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u64", into = "u64")]
pub struct Priority(u64);

impl Priority {
    /// A priority of `commits_ahead`.
    pub const fn new(commits_ahead: u64) -> Result<Self, IdError> {
        if commits_ahead > MAX_WHOLE_NUMBER { Err(IdError::TooLarge) } else { Ok(Self(commits_ahead)) }
    }

    /// The number of commits ahead of the base ref.
    pub const fn get(self) -> u64 {
        self.0
    }
}

impl TryFrom<u64> for Priority {
    type Error = IdError;
    fn try_from(number: u64) -> Result<Self, IdError> {
        Self::new(number)
    }
}

impl From<Priority> for u64 {
    fn from(priority: Priority) -> u64 {
        priority.0
    }
}

/// Tells a resource which lease is the newest: each grant of a provider carries a greater one (rule 6). 0 is none yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FencingToken(u64);

impl FencingToken {
    /// The token with that number.
    pub const fn new(number: u64) -> Self {
        Self(number)
    }

    /// Its number.
    pub const fn get(self) -> u64 {
        self.0
    }

    /// The token of the next grant.
    #[must_use]
    pub const fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }
}

impl fmt::Display for FencingToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What a request is known by: the commit, and the job of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequestKey {
    /// The commit that the run tests.
    pub head_sha: HeadSha,
    /// Which job of that commit.
    pub client_id: ClientId,
}

/// What a `LeaseProvider` is known by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProviderId {
    /// The repository's owner.
    pub owner: Owner,
    /// The repository's name.
    pub repo: Repo,
    /// The branch that its queue merges into.
    pub base_ref: BaseRef,
}

impl fmt::Display for ProviderId {
    /// `owner:repo:base_ref`, the key under which a provider is listed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Piece by piece, and not with `write!`: it is written several times for each decision.
        f.write_str(self.owner.as_str())?;
        f.write_str(":")?;
        f.write_str(self.repo.as_str())?;
        f.write_str(":")?;
        f.write_str(self.base_ref.as_str())
    }
}

#[cfg(test)]
mod tests;
