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
    if (1..=MAX_TEXT_BYTES).contains(&text.len()) && is_plain(text) {
        return Ok(());
    }
    check_line(text)?;
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
        write!(f, "{}:{}:{}", self.owner, self.repo, self.base_ref)
    }
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    #[test]
    fn a_pull_request_is_read_from_the_end() {
        let number = |text: &str| MergeRef::new(text).unwrap().pull_request();
        assert_eq!(number("gh-readonly-queue/main/pr-104-929f82"), Some(104));
        assert_eq!(number("refs/heads/gh-readonly-queue/release/1.x/pr-7-ff"), Some(7));
        assert_eq!(number("gh-readonly-queue/pr-1-aa/pr-2-bb"), Some(2));
        assert_eq!(number("gh-readonly-queue/main/pr-9007199254740991-aa"), Some(MAX_WHOLE_NUMBER));
        for other in [
            "",
            "main",
            "something/else",
            "gh-readonly-queue/main",
            "gh-readonly-queue/pr-1-aa",
            "gh-readonly-queue//pr-1-aa",
            "gh-readonly-queue/main/pr--aa",
            "gh-readonly-queue/main/pr-+1-aa",
            "gh-readonly-queue/main/pr-1x-aa",
            "gh-readonly-queue/main/pr-1-",
            "gh-readonly-queue/main/pr-1-a.a",
            "gh-readonly-queue/main/pr-9007199254740992-aa",
            "gh-readonly-queue/main/pr-99999999999999999999-aa",
        ] {
            assert_eq!(number(other), None, "{other}");
        }
    }

    const TOO_LONG: IdError = IdError::TooLong { bytes: 201, at_most: 200 };

    #[test]
    fn names_are_bounded_and_clean() {
        assert_eq!(HeadSha::new(""), Err(IdError::Empty));
        assert_eq!(HeadSha::new("a\0b"), Err(IdError::Control(1)));
        assert_eq!(HeadSha::new("a b"), Err(IdError::WhiteSpace(1)));
        assert_eq!(HeadSha::new(&"a".repeat(201)), Err(TOO_LONG));
        assert!(HeadSha::new(&"a".repeat(200)).is_ok());
        assert_eq!(ClientId::new("").unwrap(), ClientId::none());
        assert_eq!(Actor::new(""), Err(IdError::Empty));
        assert_eq!(Actor::new("a\nb"), Err(IdError::Control(1)));
        assert_eq!(Actor::new(&"a".repeat(201)), Err(TOO_LONG));
        assert_eq!(Actor::new("acme/shop, run 12").unwrap().as_str(), "acme/shop, run 12");
        assert!(Reason::new(&"é".repeat(250)).is_ok());
        assert_eq!(Reason::new(&"a".repeat(501)), Err(IdError::TooLong { bytes: 501, at_most: 500 }));
        assert_eq!((Reason::new(""), Reason::new("a\nb")), (Err(IdError::Empty), Err(IdError::Control(1))));
        assert_eq!(Priority::new(1 << 53), Err(IdError::TooLarge));
        assert_eq!(Priority::new((1 << 53) - 1).map(Priority::get), Ok(9_007_199_254_740_991));
    }

    #[test]
    fn a_refusal_says_what_is_wrong() {
        let longest = "é".repeat(100);
        assert_eq!(RunUrl::new(&longest).unwrap().as_str(), longest);
        for (refused, words) in [
            (RunUrl::new(&format!("{longest}é")).map(drop), "is 202 bytes long; at most 200 are allowed"),
            (MergeRef::new("a\n").map(drop), "must not contain control characters (there is one at byte 1)"),
            (HeadSha::new("é a").map(drop), "must not contain white space (there is some at byte 2)"),
            (Owner::new("").map(drop), "must not be empty"),
            (Owner::new("a/b").map(drop), "must not contain '/'"),
            (Repo::new("..").map(drop), "must not be \".\" or \"..\", nor have such a part"),
            (BaseRef::new("a//b").map(drop), "must not begin or end with a slash, nor contain two in a row"),
            (Priority::new(u64::MAX).map(drop), "must be at most 9007199254740991"),
        ] {
            assert_eq!(refused.unwrap_err().to_string(), words);
        }
    }

    #[test]
    fn names_are_shown_as_they_were_given() {
        let id = ProviderId {
            owner: Owner::new("acme").unwrap(),
            repo: Repo::new("shop").unwrap(),
            base_ref: BaseRef::new("refs/heads/release/1.x").unwrap(),
        };
        assert_eq!(id.to_string(), "acme:shop:release/1.x");
        let merge_ref = MergeRef::new("refs/heads/gh-readonly-queue/main/pr-1-aa").unwrap();
        assert_eq!(merge_ref.as_str(), "gh-readonly-queue/main/pr-1-aa");
        assert_eq!(HeadSha::new("9f2c6b1e").unwrap().to_string(), "9f2c6b1e");
        assert_eq!(FencingToken::new(7).next().to_string(), "8");
        assert_eq!(FencingToken::new(u64::MAX).next().get(), u64::MAX);
    }

    #[test]
    fn a_base_ref_may_contain_slashes() {
        assert_eq!(BaseRef::new("refs/heads/release/1.x").unwrap().as_str(), "release/1.x");
        for bad in ["/main", "main/", "a//b", "refs/heads//"] {
            assert_eq!(BaseRef::new(bad), Err(IdError::Slashes), "{bad}");
        }
        assert_eq!(BaseRef::new("refs/heads/"), Err(IdError::Empty));
    }

    /// Or a stored ref would be another one after a restart, and a path would lead the action to another provider than its own.
    #[test]
    fn what_is_written_down_is_read_as_the_same_again() {
        let twice = "refs/heads/refs/heads/main";
        assert_eq!(BaseRef::new(twice).unwrap().as_str(), "main");
        assert_eq!(MergeRef::new(twice).unwrap().as_str(), "main");
    }

    #[test]
    fn no_two_providers_have_one_name() {
        assert_eq!(Owner::new("a:b"), Err(IdError::Separator(':')));
        assert_eq!(Repo::new("a/b"), Err(IdError::Separator('/')));
        assert_eq!(BaseRef::new("a:b").map(|_| ()), Err(IdError::Separator(':')));
        for dots in [".", ".."] {
            assert_eq!(Owner::new(dots), Err(IdError::Dots));
            assert_eq!(BaseRef::new(&format!("a/{dots}/b")).map(|_| ()), Err(IdError::Dots));
        }
        assert!(Repo::new("...").is_ok() && BaseRef::new("release/1.x").is_ok());
    }

    #[test]
    fn a_short_sha_never_splits_a_character() {
        assert_eq!(HeadSha::new("0123456789abcdef").unwrap().short(), "0123456789ab");
        assert_eq!(HeadSha::new("ééééééééééééé").unwrap().short(), "éééééééééééé");
        assert_eq!(HeadSha::new("s1").unwrap().short(), "s1");
    }
}
