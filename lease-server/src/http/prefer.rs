//! `Prefer: wait=N` (RFC 7240): how long a client would like an answer to be held.

use axum::http::HeaderMap;
use axum::http::header::HeaderName;

/// The header that asks.
const PREFER: HeaderName = HeaderName::from_static("prefer");

/// Nobody waits longer than this, in seconds: proxies cut off what is silent for longer.
const MAX_WAIT_SECONDS: u64 = 60;

/// The seconds that the client is willing to wait, at most 60. A preference that cannot be read is none: it is only a wish.
pub(super) fn wait_seconds(headers: &HeaderMap) -> Option<u64> {
    let values = headers.get_all(PREFER).iter().filter_map(|value| value.to_str().ok());
    values.flat_map(|value| value.split(',')).find_map(wait)
}

fn wait(preference: &str) -> Option<u64> {
    let (name, value) = preference.split(';').next()?.split_once('=')?;
    let value = value.trim().trim_matches('"');
    if !name.trim().eq_ignore_ascii_case("wait") || value.is_empty() {
        return None;
    }
    if !value.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    // What is too large to be a number is certainly over the limit.
    Some(value.parse().map_or(MAX_WAIT_SECONDS, |seconds: u64| seconds.min(MAX_WAIT_SECONDS)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wish_is_read_in_every_form_and_bounded() {
        let seconds = |value: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(PREFER, value.parse().unwrap());
            wait_seconds(&headers)
        };
        assert_eq!(seconds("wait=25"), Some(25));
        assert_eq!(seconds("respond-async, WAIT = 10; x=1"), Some(10));
        assert_eq!(seconds("wait=\"5\""), Some(5));
        assert_eq!(seconds("wait=61"), Some(60));
        assert_eq!(seconds("wait=99999999999999999999999"), Some(60));
        for none in ["", "wait", "wait=", "wait=-1", "wait=1.5", "wait=soon", "waiting=3"] {
            assert_eq!(seconds(none), None, "{none}");
        }
    }
}
