//! A request's path: which provider it means, and what to do with it.

use std::fmt::Write as _;

use lease_core::ids::{MAX_TEXT_BYTES, ProviderId};
use lease_server::http::{Target, Verb, parse_path};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What the action leaves as it is (`action-wasm/src/lib.rs`).
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Whatever the path is: it is refused with the reason, or it means one provider, whichever way that is written.
pub fn check(data: &[u8]) {
    let Ok(path) = std::str::from_utf8(data) else { return };
    match parse_path(path) {
        Ok(target) => assert_means(&target),
        Err(problem) => {
            assert!(matches!(problem.status, 400 | 404), "{problem:?}");
            let parts = ["owner", "repo", "base_ref"];
            assert!(problem.errors.iter().all(|error| parts.contains(&error.member.as_str())), "{problem:?}");
            assert_eq!(problem.status == 404, problem.errors.is_empty(), "{problem:?}");
            crate::body::assert_problem(&problem);
        }
    }
}

/// Panics unless the target is found again by each of the paths that lead to it.
fn assert_means(target: &Target) {
    let ProviderId { owner, repo, base_ref } = &target.provider;
    let parts = [owner.as_str(), repo.as_str(), base_ref.as_str()];
    for part in parts {
        let bad = |c: char| c.is_control() || c.is_whitespace() || c == ':';
        assert!((1..=MAX_TEXT_BYTES).contains(&part.len()) && !part.contains(bad), "{part:?}");
    }
    assert!(!owner.as_str().contains('/') && !repo.as_str().contains('/'));
    let verb = match target.verb {
        None => "",
        Some(Verb::Acquire) => "/acquire",
        Some(Verb::Aquire) => "/aquire",
        Some(Verb::Release) => "/release",
        Some(Verb::Withdraw) => "/withdraw",
        Some(Verb::EndLease) => "/end-lease",
        Some(Verb::History) => "/history",
        Some(Verb::Events) => "/events",
    };
    let everything = format!("/{}{verb}", parts.map(every_byte).join("/"));
    assert_eq!(parse_path(&everything), Ok(target.clone()), "{everything}");
    let slashes_as_they_are = parts.map(|part| part.split('/').map(every_byte).collect::<Vec<_>>().join("/"));
    let path = format!("/{}{verb}", slashes_as_they_are.join("/"));
    assert_eq!(parse_path(&path), Ok(target.clone()), "{path}");
    if target.verb.is_some() {
        let path = format!("{}{verb}", as_the_action(&target.provider));
        assert_eq!(parse_path(&path), Ok(target.clone()), "{path}");
    }
}

/// A provider's path as the action builds it.
pub(crate) fn as_the_action(provider: &ProviderId) -> String {
    let parts = [provider.owner.as_str(), provider.repo.as_str(), provider.base_ref.as_str()];
    parts.map(|part| format!("/{}", utf8_percent_encode(part, ENCODED))).concat()
}

fn every_byte(part: &str) -> String {
    part.bytes().fold(String::new(), |mut text, byte| {
        // To write into a text cannot fail.
        let _ = write!(text, "%{byte:02X}");
        text
    })
}
