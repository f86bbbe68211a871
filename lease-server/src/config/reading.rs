//! Reading the tree: what every section needs.
//!
//! Whoever reads goes on after a mistake, so that one start shows all of them. `None` means: a mistake was noted.

use super::Environment;
use super::error::{Mistake, Place};
use super::suggest::nearest;
use super::text::{Text, substitute};
use super::yaml::{Node, Value};

/// A file being read: where `${NAME}` is from, and what was noted so far.
pub(crate) struct Reading<'e> {
    environment: Environment<'e>,
    mistakes: Vec<Mistake>,
    warnings: Vec<String>,
}

/// The keys that a section may have.
pub(crate) struct Keys<'k> {
    pub(crate) known: &'k [&'k str],
}

/// A mapping whose keys are all known, and each there once.
pub(crate) struct Section<'n>(Vec<(&'n str, &'n Node)>);

impl<'n> Section<'n> {
    pub(crate) fn get(&self, key: &str) -> Option<&'n Node> {
        self.0.iter().find(|(name, _)| *name == key).map(|(_, node)| *node)
    }
}

/// A key and its value.
#[derive(Clone, Copy)]
pub(crate) struct Pair<'n> {
    pub(crate) name: &'n str,
    pub(crate) key: &'n Node,
    pub(crate) value: &'n Node,
}

impl<'e> Reading<'e> {
    pub(crate) const fn new(environment: Environment<'e>) -> Self {
        Self { environment, mistakes: Vec::new(), warnings: Vec::new() }
    }

    pub(crate) fn wrong(&mut self, place: Place, reason: impl Into<String>) {
        self.mistakes.push(Mistake::at(place, reason));
    }

    pub(crate) fn warn(&mut self, warning: String) {
        self.warnings.push(warning);
    }

    /// The warnings, if there was no mistake.
    pub(crate) fn finish(self) -> Result<Vec<String>, Vec<Mistake>> {
        if self.mistakes.is_empty() { Ok(self.warnings) } else { Err(self.mistakes) }
    }

    /// The mapping `node`, which is to be `what`.
    pub(crate) fn section<'n>(&mut self, node: &'n Node, what: &str, keys: &Keys<'_>) -> Option<Section<'n>> {
        let mut section = Vec::new();
        for Pair { name, key, value } in self.pairs(node, what)? {
            if keys.known.contains(&name) {
                section.push((name, value));
            } else {
                self.wrong(key.place, keys.refusal(name));
            }
        }
        Some(Section(section))
    }

    /// The keys and values of the mapping `node`. Of a key that is there twice the first counts.
    pub(crate) fn pairs<'n>(&mut self, node: &'n Node, what: &str) -> Option<Vec<Pair<'n>>> {
        let Value::Map(entries) = &node.value else {
            let reason = format!("{what} must be a mapping (`key: value`), and not {}", node.kind());
            self.wrong(node.place, reason);
            return None;
        };
        let mut pairs: Vec<Pair<'_>> = Vec::new();
        for (key, value) in entries {
            let Value::Scalar(name) = &key.value else {
                self.wrong(key.place, format!("a key must be a name, and not {}", key.kind()));
                continue;
            };
            match pairs.iter().find(|pair| pair.name == name) {
                Some(first) => self.wrong(
                    key.place,
                    format!(
                        "`{name}` is here a second time, after line {}; remove one",
                        first.key.place.line
                    ),
                ),
                None => pairs.push(Pair { name, key, value }),
            }
        }
        Some(pairs)
    }

    /// The items of the list `node`, which is to be `what`.
    pub(crate) fn items<'n>(&mut self, node: &'n Node, what: &str) -> Option<&'n [Node]> {
        if let Value::List(items) = &node.value {
            return Some(items);
        }
        let reason = format!("{what} must be a list (`- ` before each item), and not {}", node.kind());
        self.wrong(node.place, reason);
        None
    }

    /// The value `node` in one piece, with `${NAME}` put in. `must` says what it must be.
    pub(crate) fn text(&mut self, node: &Node, must: &str) -> Option<Text> {
        let Value::Scalar(raw) = &node.value else {
            self.wrong(node.place, format!("{must}, and not {}", node.kind()));
            return None;
        };
        substitute(raw, self.environment).map_err(|reason| self.wrong(node.place, reason)).ok()
    }
}

impl Keys<'_> {
    /// Why `name` is none of them.
    fn refusal(&self, name: &str) -> String {
        if let Some(meant) = nearest(name, self.known) {
            return format!("unknown key `{name}`; did you mean `{meant}`?");
        }
        let known: Vec<String> = self.known.iter().map(|key| format!("`{key}`")).collect();
        format!("unknown key `{name}`; known here are {}", known.join(", "))
    }
}
