//! The section `repositories`: what is served.

use std::collections::HashMap;
use std::collections::hash_map::Entry as Slot;

use lease_core::ids::{BaseRef, IdError, Owner, Repo};

use super::error::Place;
use super::reading::{Keys, Reading, Section};
use super::values::{self, KEYS, PolicyValues};
use super::yaml::Node;
use crate::settings::Pattern;

/// What is served by the same rules.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) pattern: Pattern,
    pub(crate) values: PolicyValues,
}

pub(super) fn read(node: &Node, reading: &mut Reading<'_>) -> Vec<Entry> {
    let Some(items) = reading.items(node, "`repositories`") else { return Vec::new() };
    if items.is_empty() {
        let reason = "`repositories` is empty, so nothing would be served; remove it to serve any repository";
        reading.wrong(node.place, reason);
    }
    let mut seen: HashMap<Pattern, Place> = HashMap::new();
    let mut entries = Vec::new();
    for item in items {
        let Some(entry) = entry(item, reading) else { continue };
        let here = item.used_at;
        match seen.entry(entry.pattern.clone()) {
            Slot::Occupied(first) => reading.wrong(
                here,
                format!(
                    "a second entry for one provider: line {} and line {} have the same owner, name and base_ref; keep one",
                    first.get().line,
                    here.line
                ),
            ),
            Slot::Vacant(slot) => {
                slot.insert(here);
                entries.push(entry);
            }
        }
    }
    entries
}

fn entry(node: &Node, reading: &mut Reading<'_>) -> Option<Entry> {
    let known: Vec<&str> = ["owner", "name", "base_ref"].into_iter().chain(KEYS).collect();
    let keys = Keys { known: &known };
    let section = reading.section(node, "an entry of `repositories`", &keys)?;
    let parts = (
        part(node, &section, "owner", reading, |text| {
            without_slash(text).and_then(|text| id(text, Owner::new))
        }),
        part(node, &section, "name", reading, |text| {
            without_slash(text).and_then(|text| id(text, Repo::new))
        }),
        part(node, &section, "base_ref", reading, |text| id(text, BaseRef::new)),
    );
    let values = values::read(&section, reading);
    let (Ok(owner), Ok(repo), Ok(base_ref)) = parts else { return None };
    Some(Entry { pattern: Pattern { owner, repo, base_ref }, values })
}

/// A mistake was noted.
struct Noted;

/// One part of a pattern; `None` is `*`, any.
fn part<T>(
    entry: &Node,
    section: &Section<'_>,
    key: &str,
    reading: &mut Reading<'_>,
    parse: impl FnOnce(&str) -> Result<T, String>,
) -> Result<Option<T>, Noted> {
    let Some(node) = section.get(key) else {
        reading.wrong(entry.used_at, format!("`{key}` is missing; give a name, or \"*\" for any"));
        return Err(Noted);
    };
    let text = reading.text(node, &format!("`{key}` must be a name, or \"*\" for any")).ok_or(Noted)?;
    if text.value == "*" {
        return Ok(None);
    }
    parse(&text.value).map(Some).map_err(|reason| {
        reading.wrong(node.place, format!("`{key}` {reason}"));
        Noted
    })
}

fn without_slash(text: &str) -> Result<&str, String> {
    if text.contains('/') {
        return Err("must not contain a slash; `owner` and `name` are given apart".to_owned());
    }
    Ok(text)
}

fn id<T>(text: &str, new: fn(&str) -> Result<T, IdError>) -> Result<T, String> {
    // Neither GitHub's names nor git's refs can contain one: it is meant as a pattern.
    if text.contains('*') {
        return Err("must be a whole name, or \"*\" alone for any".to_owned());
    }
    new(text).map_err(|error| error.to_string())
}
