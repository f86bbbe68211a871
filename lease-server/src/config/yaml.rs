//! YAML as a tree whose every node knows where it is.
//!
//! A value stays the text that stands in the file: `0123` is a password as well as a number, and only who reads it knows.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_saphyr::options::{DuplicateKeyPolicy, NonFiniteFloatPolicy};
use serde_saphyr::{DefaultMessageFormatter, Error, Location, MessageFormatter as _, Options, Spanned};

use super::error::{Mistake, Place};

/// A value.
#[derive(Debug)]
pub(crate) struct Node {
    /// Where it stands; for an alias, where the anchor is.
    pub(crate) place: Place,
    /// Where it is used; differs from `place` for an alias.
    pub(crate) used_at: Place,
    pub(crate) value: Value,
}

/// What a node is.
#[derive(Debug)]
pub(crate) enum Value {
    /// Nothing, or `~`, or `null`.
    Null,
    /// Text, a number, anything that is one piece.
    Scalar(String),
    List(Vec<Node>),
    /// Keys may come twice; who reads it tells where.
    Map(Vec<(Node, Node)>),
}

impl Node {
    pub(crate) const fn is_null(&self) -> bool {
        matches!(self.value, Value::Null)
    }

    /// What it is, for people.
    pub(crate) const fn kind(&self) -> &'static str {
        match self.value {
            Value::Null => "an empty value",
            Value::Scalar(_) => "a single value",
            Value::List(_) => "a list",
            Value::Map(_) => "a mapping",
        }
    }
}

/// The tree of the one document in `source`; `None` where it is empty.
pub(crate) fn parse(source: &str) -> Result<Option<Node>, Mistake> {
    let raw: Raw = match serde_saphyr::from_str_with_options(source, options()) {
        Ok(raw) => raw,
        Err(Error::Eof { .. }) => return Ok(None),
        Err(error) => return Err(mistake(source, &error)),
    };
    Ok(Some(raw.resolve(source)).filter(|node| !node.is_null()))
}

/// The bounds are far above any real file; they stop one that unfolds to gigabytes.
fn options() -> Options {
    serde_saphyr::options! {
        budget: serde_saphyr::budget! { max_depth: 64, max_nodes: 300_000 },
        alias_limits: serde_saphyr::alias_limits! { max_total_replayed_events: 300_000, max_replay_stack_depth: 16 },
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        non_finite_float_policy: NonFiniteFloatPolicy::PassThrough,
        reject_unsupported_tags: true,
        with_snippet: false,
    }
}

fn mistake(source: &str, error: &Error) -> Mistake {
    if let Error::AliasError { error, .. } | Error::WithSnippet { error, .. } = error {
        return mistake(source, error);
    }
    let place = error.location().map(place);
    Mistake { place, reason: reason(source, place, error) }
}

/// The parser's own words, but for what people run into; and never with a piece of a value, which may be a password.
#[expect(clippy::wildcard_enum_match_arm, reason = "the parser's own words do for all other kinds")]
fn reason(source: &str, place: Option<Place>, error: &Error) -> String {
    match error {
        Error::MultipleDocuments { .. } => {
            return "a second YAML document begins here; put everything into one, without `---` between"
                .to_owned();
        }
        Error::UnsupportedTag { .. } => {
            return "YAML tags (`!...`) are not used here; put quotes around a value that begins with `!`"
                .to_owned();
        }
        Error::UnknownAnchor { .. } => {
            return "there is no anchor of that name; put quotes around a value that begins with `*`"
                .to_owned();
        }
        Error::Budget { .. }
        | Error::AliasReplayLimitExceeded { .. }
        | Error::AliasReplayStackDepthExceeded { .. } => {
            return "the aliases (`*...`) unfold to far too much; write the values out".to_owned();
        }
        _ => {}
    }
    let parsers_words = DefaultMessageFormatter.format_message(error);
    let line = place.and_then(|place| source.lines().nth(usize::try_from(place.line).ok()?.checked_sub(1)?));
    let hint = match line {
        Some(line) if line.contains("${") => "; a \"${...}\" between { } or [ ] must be in quotes",
        Some(line) if line.contains('\t') => "; indent with spaces, not with tabs",
        Some(_) | None => "; values with `:`, `#`, quotes or other special characters must be in quotes",
    };
    format!("is not well-formed YAML: {parsers_words}{hint}")
}

fn place(location: Location) -> Place {
    Place { line: location.line(), column: location.column() }
}

/// A node as the parser hands it over.
struct Raw(Spanned<RawValue>);

enum RawValue {
    Null,
    /// Something that YAML takes for a number or a truth value. Its text is still in the file.
    Literal,
    Text(String),
    List(Vec<Raw>),
    Map(Vec<(Raw, Raw)>),
}

impl Raw {
    fn resolve(self, source: &str) -> Node {
        let Self(Spanned { value, referenced, defined }) = self;
        let value = match value {
            RawValue::Null => Value::Null,
            RawValue::Literal => Value::Scalar(text_at(source, defined).to_owned()),
            RawValue::Text(text) => Value::Scalar(text),
            RawValue::List(items) => {
                Value::List(items.into_iter().map(|item| item.resolve(source)).collect())
            }
            RawValue::Map(pairs) => Value::Map(
                pairs.into_iter().map(|(key, value)| (key.resolve(source), value.resolve(source))).collect(),
            ),
        };
        Node { place: place(defined), used_at: place(referenced), value }
    }
}

fn text_at(source: &str, location: Location) -> &str {
    let span = location.span();
    let range = span.byte_offset().zip(span.byte_len()).and_then(|(start, len)| {
        Some(usize::try_from(start).ok()?..usize::try_from(start.checked_add(len)?).ok()?)
    });
    range.and_then(|range| source.get(range)).unwrap_or_default().trim()
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Spanned::deserialize(deserializer).map(Self)
    }
}

impl<'de> Deserialize<'de> for RawValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = RawValue;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value, a list or a mapping")
    }

    fn visit_unit<E>(self) -> Result<RawValue, E> {
        Ok(RawValue::Null)
    }

    fn visit_none<E>(self) -> Result<RawValue, E> {
        Ok(RawValue::Null)
    }

    fn visit_bool<E>(self, _: bool) -> Result<RawValue, E> {
        Ok(RawValue::Literal)
    }

    fn visit_i64<E>(self, _: i64) -> Result<RawValue, E> {
        Ok(RawValue::Literal)
    }

    fn visit_u64<E>(self, _: u64) -> Result<RawValue, E> {
        Ok(RawValue::Literal)
    }

    fn visit_i128<E>(self, _: i128) -> Result<RawValue, E> {
        Ok(RawValue::Literal)
    }

    fn visit_u128<E>(self, _: u128) -> Result<RawValue, E> {
        Ok(RawValue::Literal)
    }

    fn visit_f64<E>(self, _: f64) -> Result<RawValue, E> {
        Ok(RawValue::Literal)
    }

    fn visit_str<E>(self, text: &str) -> Result<RawValue, E> {
        Ok(RawValue::Text(text.to_owned()))
    }

    fn visit_bytes<E: serde::de::Error>(self, _: &[u8]) -> Result<RawValue, E> {
        Err(E::custom("binary values are not used here"))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<RawValue, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(RawValue::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut pairs: A) -> Result<RawValue, A::Error> {
        let mut map = Vec::new();
        while let Some(pair) = pairs.next_entry()? {
            map.push(pair);
        }
        Ok(RawValue::Map(map))
    }
}
