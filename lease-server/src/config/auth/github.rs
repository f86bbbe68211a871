//! The section `auth.github_oidc`.

use url::{Host, Url};

use super::super::reading::{Keys, Reading, Section};
use super::super::yaml::{Node, Value};
use super::pattern;
use crate::auth::{Allowed, GithubOidc};

const KEYS: Keys<'_> = Keys { known: &["audience", "allow", "owner_id", "issuer", "events"] };
const ALLOW_KEYS: Keys<'_> = Keys { known: &["repository", "owner_id"] };

/// That of github.com.
const ISSUER: &str = "https://token.actions.githubusercontent.com";

pub(super) fn read(node: &Node, reading: &mut Reading<'_>) -> Option<GithubOidc> {
    let section = reading.section(node, "`auth.github_oidc`", &KEYS)?;
    let audience = audience(&section, node, reading);
    let owner_ids = owner_ids(&section, reading);
    let allow = allow(&section, node, &owner_ids, reading);
    let issuer = match section.get("issuer") {
        Some(value) => issuer(value, reading),
        None => Some(ISSUER.to_owned()),
    };
    let events = match section.get("events") {
        Some(value) => events(value, reading),
        None => Some(vec!["merge_group".to_owned()]),
    };
    Some(GithubOidc { issuer: issuer?, audience: audience?, allow: allow?, events: events? })
}

fn audience(section: &Section<'_>, node: &Node, reading: &mut Reading<'_>) -> Option<String> {
    let must = "`auth.github_oidc` needs an `audience`: the URL that workflows give as `lease_service_url`, without a path, as in \
                https://lease.example.com";
    let Some(value) = section.get("audience") else {
        reading.wrong(node.place, must);
        return None;
    };
    let audience = reading.text(value, must)?.value;
    if audience.is_empty() || audience.chars().any(|c| c.is_whitespace() || c.is_control()) {
        reading.wrong(value.place, must);
        return None;
    }
    // The action asks for the origin, which has no slash at its end.
    if Url::parse(&audience).is_ok_and(|url| url.path() == "/" && audience.ends_with('/')) {
        reading.warn(
            "`auth.github_oidc.audience` ends with a slash; the action asks for one without, unless its input `oidc_audience` \
             says otherwise"
                .to_owned(),
        );
    }
    Some(audience)
}

fn allow(
    section: &Section<'_>,
    node: &Node,
    owner_ids: &[u64],
    reading: &mut Reading<'_>,
) -> Option<Vec<Allowed>> {
    let Some(list) = section.get("allow") else {
        let reason = "`auth.github_oidc` needs `allow`: whose runs are let in, as a list of `owner/name`, such as `acme/*`";
        reading.wrong(node.place, reason);
        return None;
    };
    let items = reading.items(list, "`auth.github_oidc.allow`")?;
    if items.is_empty() {
        reading.wrong(
            list.place,
            "`auth.github_oidc.allow` is empty, so no run could call; list some as `owner/name`",
        );
    }
    let mut allowed = Vec::new();
    for item in items {
        let Some(one) = allow_one(item, owner_ids, reading) else { continue };
        if one.owner_ids.is_empty() {
            let line = item.place.line;
            reading.warn(if one.pattern.is_of_any_owner() {
                format!(
                    "line {line}, under `auth.github_oidc.allow`, lets in the runs of everybody on GitHub whose names fit, each for \
                     its own repository"
                )
            } else {
                format!(
                    "line {line}, under `auth.github_oidc.allow`, has no `owner_id`: should the owner give up the name, whoever \
                     takes it gets in"
                )
            });
        }
        allowed.push(one);
    }
    Some(allowed)
}

fn allow_one(node: &Node, owner_ids: &[u64], reading: &mut Reading<'_>) -> Option<Allowed> {
    let what = "`auth.github_oidc.allow`";
    let Value::Map(_) = &node.value else {
        return Some(Allowed { pattern: pattern(node, what, reading)?, owner_ids: owner_ids.to_vec() });
    };
    let section = reading.section(node, &format!("an entry of {what}"), &ALLOW_KEYS)?;
    let Some(repository) = section.get("repository") else {
        reading.wrong(node.place, format!("an entry of {what} needs a `repository`, as `owner/name`"));
        return None;
    };
    let pattern = pattern(repository, what, reading)?;
    let own = self::owner_ids(&section, reading);
    Some(Allowed { pattern, owner_ids: if own.is_empty() { owner_ids.to_vec() } else { own } })
}

/// One number, or a list of them.
fn owner_ids(section: &Section<'_>, reading: &mut Reading<'_>) -> Vec<u64> {
    let Some(node) = section.get("owner_id") else { return Vec::new() };
    let nodes: Vec<&Node> = match &node.value {
        Value::List(items) => items.iter().collect(),
        Value::Map(_) | Value::Scalar(_) | Value::Null => vec![node],
    };
    let must = "an `owner_id` must be a number: `gh api users/OWNER --jq .id` tells it";
    if nodes.is_empty() {
        reading.wrong(node.place, must);
    }
    let mut ids = Vec::new();
    for node in nodes {
        let Some(text) = reading.text(node, must) else { continue };
        match text.value.parse() {
            Ok(id) => ids.push(id),
            Err(_) => reading.wrong(node.place, must),
        }
    }
    ids
}

fn issuer(node: &Node, reading: &mut Reading<'_>) -> Option<String> {
    let must = "`auth.github_oidc.issuer` must be an https URL without query, as in \
                https://github.example.com/_services/token";
    let text = reading.text(node, must)?.value;
    let url = Url::parse(&text).ok().filter(|url| {
        let is_plain = url.query().is_none() && url.fragment().is_none();
        let is_bare = url.username().is_empty() && url.password().is_none();
        // Keys that come unprotected over a network could be anybody's.
        let is_safe = url.scheme() == "https" || (url.scheme() == "http" && is_loopback(url));
        is_plain && is_bare && is_safe
    });
    if url.is_none() {
        reading.wrong(node.place, must);
        return None;
    }
    // As it is written, since that is what tokens say, too.
    Some(text.trim_end_matches('/').to_owned())
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

fn events(node: &Node, reading: &mut Reading<'_>) -> Option<Vec<String>> {
    let items = reading.items(node, "`auth.github_oidc.events`")?;
    let must = "an entry of `auth.github_oidc.events` must be the name of an event, as in `merge_group`";
    if items.is_empty() {
        reading.wrong(
            node.place,
            "`auth.github_oidc.events` is empty, so no run could call; list `merge_group`",
        );
    }
    let mut events = Vec::new();
    for item in items {
        let Some(event) = reading.text(item, must) else { continue };
        let is_name = |c: char| c.is_ascii_lowercase() || c == '_';
        if event.value.is_empty() || !event.value.chars().all(is_name) {
            reading.wrong(item.place, must);
            continue;
        }
        if matches!(event.value.as_str(), "pull_request" | "pull_request_target") {
            reading.warn(format!(
                "line {}, under `auth.github_oidc.events`, lets in runs before anybody has approved what they run",
                item.place.line
            ));
        }
        events.push(event.value);
    }
    Some(events)
}
