//! The section `auth.tokens`.

use std::sync::Arc;

use super::super::reading::{Keys, Reading, Section};
use super::super::yaml::Node;
use super::patterns;
use crate::auth::{Role, SecretDigest, Token};

const KEYS: Keys<'_> = Keys { known: &["name", "token", "sha256", "role", "repositories"] };

/// Shorter ones could be found by trying.
const MIN_TOKEN_BYTES: usize = 16;

pub(super) fn read(node: &Node, user_names: &[&str], reading: &mut Reading<'_>) -> Option<Vec<Token>> {
    let items = reading.items(node, "`auth.tokens`")?;
    if items.is_empty() {
        reading.wrong(
            node.place,
            "`auth.tokens` is empty; list some as `{ name: ..., token: ..., role: ... }`, or remove it",
        );
    }
    let mut tokens: Vec<Token> = Vec::new();
    for item in items {
        let Some(token) = token(item, reading) else { continue };
        let is_taken =
            user_names.contains(&&*token.name) || tokens.iter().any(|other| other.name == token.name);
        if is_taken {
            let reason = format!(
                "`{}` is the name of another token or user; the log could not tell them apart",
                token.name
            );
            reading.wrong(item.place, reason);
        }
        if let Some(other) = tokens.iter().find(|other| other.secret.is_same(&token.secret)) {
            let reason =
                format!("`{}` has the same token as `{}`; give it one of its own", token.name, other.name);
            reading.wrong(item.place, reason);
        }
        tokens.push(token);
    }
    Some(tokens)
}

fn token(node: &Node, reading: &mut Reading<'_>) -> Option<Token> {
    let section = reading.section(node, "an entry of `auth.tokens`", &KEYS)?;
    let name = name(&section, node, reading);
    let secret = secret(&section, node, "an entry of `auth.tokens`", reading);
    let role = role(&section, node, reading);
    let repositories = match section.get("repositories") {
        Some(_) => Some(patterns(&section, "repositories", "`repositories`", reading)?.into()),
        None => None,
    };
    Some(Token { name: name?, secret: secret?, role: role?, repositories })
}

fn name(section: &Section<'_>, node: &Node, reading: &mut Reading<'_>) -> Option<Arc<str>> {
    let Some(value) = section.get("name") else {
        reading.wrong(node.place, "a token needs a `name`, for the log and the history");
        return None;
    };
    let name = reading.text(value, "a token's `name` must be a single value")?.value;
    if name.is_empty() || name.len() > 100 || name.chars().any(char::is_control) {
        reading
            .wrong(value.place, "a token's `name` must have 1 to 100 characters, and no control characters");
        return None;
    }
    Some(name.into())
}

fn role(section: &Section<'_>, node: &Node, reading: &mut Reading<'_>) -> Option<Role> {
    let must = "a token needs a `role`: `read`, `run` or `admin`";
    let Some(value) = section.get("role") else {
        reading.wrong(node.place, must);
        return None;
    };
    match reading.text(value, must)?.value.as_str() {
        "read" => Some(Role::Read),
        "run" => Some(Role::Run),
        "admin" => Some(Role::Admin),
        _ => {
            reading.wrong(value.place, must);
            None
        }
    }
}

/// Whether a secret looks like a variable whose braces were forgotten.
pub(super) fn is_forgotten_variable(secret: &str) -> bool {
    secret.strip_prefix('$').is_some_and(|name| {
        name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
            && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    })
}

pub(super) fn forgotten_variable(what: &str, line: u64) -> String {
    format!(
        "the {what} in line {line} is taken as it stands, `$` included; a variable is written \"${{NAME}}\""
    )
}

/// The secret that `token` or `sha256` says.
pub(super) fn secret(
    section: &Section<'_>,
    node: &Node,
    what: &str,
    reading: &mut Reading<'_>,
) -> Option<SecretDigest> {
    match (section.get("token"), section.get("sha256")) {
        (Some(value), None) => of_token(value, reading),
        (None, Some(value)) => of_digest(value, reading),
        (Some(_), Some(both)) => {
            reading.wrong(both.place, "`token` and `sha256` are two forms of one secret; keep one");
            None
        }
        (None, None) => {
            let reason =
                format!("{what} needs a `token`, or the `sha256` of one, so that the file holds no secret");
            reading.wrong(node.place, reason);
            None
        }
    }
}

fn of_token(value: &Node, reading: &mut Reading<'_>) -> Option<SecretDigest> {
    let token = reading.text(value, "a `token` must be a single value")?.value;
    if token.is_empty() {
        reading.wrong(value.place, "this `token` is empty; give one: `openssl rand -hex 32` makes one");
        return None;
    }
    // It goes over the wire in a header, behind a blank.
    if !token.bytes().all(|byte| byte.is_ascii_graphic()) {
        let reason = "a `token` must have letters, digits and signs of ASCII only; this one has white space, a line break at its end \
                      perhaps, or other characters";
        reading.wrong(value.place, reason);
        return None;
    }
    if is_forgotten_variable(&token) {
        reading.warn(forgotten_variable("token", value.place.line));
    }
    if token.len() < MIN_TOKEN_BYTES {
        let place = value.place;
        reading.warn(format!(
            "the token in line {} has fewer than {MIN_TOKEN_BYTES} characters, and could be found by trying; `openssl rand -hex 32` \
             makes a better one",
            place.line
        ));
    }
    Some(SecretDigest::of(token.as_bytes()))
}

fn of_digest(value: &Node, reading: &mut Reading<'_>) -> Option<SecretDigest> {
    let must = "a `sha256` must have 64 hexadecimal digits: `printf %s \"$TOKEN\" | sha256sum` makes it";
    let Some(digest) = SecretDigest::from_hex(&reading.text(value, must)?.value) else {
        reading.wrong(value.place, must);
        return None;
    };
    // What is hashed by mistake: a variable that is not set, and the line break of `echo`.
    if [b"".as_slice(), b"\n", b"\r\n"].iter().any(|nothing| digest.is_of(nothing)) {
        let reason = "this is the `sha256` of an empty token; see whether the variable was set when it was made: \
                      `printf %s \"$TOKEN\" | sha256sum`";
        reading.wrong(value.place, reason);
        return None;
    }
    Some(digest)
}
