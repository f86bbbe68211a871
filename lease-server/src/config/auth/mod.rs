//! The sections `auth` and `metrics`: who may call, and who may read the metrics.
//!
//! No message here repeats a value that may be a secret in the wrong place.

mod basic;
mod github;
mod tokens;

use super::reading::{Keys, Reading, Section};
use super::yaml::Node;
use crate::auth::{Anonymous, BasicUser, Doors, MetricsDoor, RepositoryPattern};

const KEYS: Keys<'_> = Keys { known: &["basic", "tokens", "github_oidc", "anonymous"] };
const METRICS_KEYS: Keys<'_> = Keys { known: &["token", "sha256"] };

pub(super) fn read(node: &Node, reading: &mut Reading<'_>) -> Option<Doors> {
    let auth = reading.section(node, "`auth`", &KEYS)?;
    let ways = ["basic", "tokens", "github_oidc"];
    if ways.iter().all(|way| auth.get(way).is_none()) {
        // Without a word it would leave the server open, or shut for everybody, and neither is what a section `auth` is written for.
        let reason = "`auth` names nobody who could take a lease; list runs under `github_oidc`, tokens under `tokens`, or users under \
                      `basic`; or remove it to ask no one who they are";
        reading.wrong(node.place, reason);
    }
    let users = auth.get("basic").and_then(|node| basic::read(node, reading)).unwrap_or_default();
    let user_names: Vec<&str> = users.iter().map(BasicUser::name).collect();
    let tokens =
        auth.get("tokens").and_then(|node| tokens::read(node, &user_names, reading)).unwrap_or_default();
    let github = auth.get("github_oidc").map(|node| github::read(node, reading));
    let anonymous = auth.get("anonymous").and_then(|node| anonymous(node, reading));
    Some(Doors { users, tokens, github: github.flatten(), anonymous: anonymous.unwrap_or_default() })
}

fn anonymous(node: &Node, reading: &mut Reading<'_>) -> Option<Anonymous> {
    let must = "`auth.anonymous` must be `none` or `read`";
    match reading.text(node, must)?.value.as_str() {
        "none" => Some(Anonymous::None),
        "read" => Some(Anonymous::Read),
        _ => {
            reading.wrong(node.place, must);
            None
        }
    }
}

pub(super) fn metrics(node: &Node, reading: &mut Reading<'_>) -> MetricsDoor {
    let section = reading.section(node, "`metrics`", &METRICS_KEYS);
    MetricsDoor(section.and_then(|section| tokens::secret(&section, node, "`metrics`", reading)))
}

/// The patterns of a list, or of a single text.
fn patterns(
    section: &Section<'_>,
    key: &str,
    what: &str,
    reading: &mut Reading<'_>,
) -> Option<Vec<RepositoryPattern>> {
    let node = section.get(key)?;
    let items = reading.items(node, what)?;
    if items.is_empty() {
        reading.wrong(
            node.place,
            format!("{what} is empty, so it would be good for nothing; list some as `owner/name`"),
        );
    }
    Some(items.iter().filter_map(|item| pattern(item, what, reading)).collect())
}

fn pattern(node: &Node, what: &str, reading: &mut Reading<'_>) -> Option<RepositoryPattern> {
    let text = reading.text(node, &format!("an entry of {what} must be `owner/name`"))?.value;
    RepositoryPattern::new(&text)
        .map_err(|why| reading.wrong(node.place, format!("an entry of {what} {why}")))
        .ok()
}

#[cfg(test)]
mod tests;
