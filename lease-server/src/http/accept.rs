//! `Accept` (RFC 9110, 12.5.1): whether somebody would rather have a page than JSON.

use axum::http::HeaderMap;
use axum::http::header::ACCEPT;

/// How much somebody wants something, in thousandths.
type Quality = u16;

/// Whether a page is liked better than JSON. Browsers say so; whoever says nothing, or does not mind, gets JSON.
pub(super) fn prefers_html(headers: &HeaderMap) -> bool {
    let values: Vec<&str> = headers.get_all(ACCEPT).iter().filter_map(|value| value.to_str().ok()).collect();
    let ranges: Vec<(&str, Quality)> =
        values.iter().flat_map(|value| value.split(',')).filter_map(range).collect();
    quality(&ranges, "text", "html") > quality(&ranges, "application", "json")
}

/// A media range, and its quality. One that cannot be read is none.
fn range(text: &str) -> Option<(&str, Quality)> {
    let mut parts = text.split(';').map(str::trim);
    let media_range = parts.next().filter(|range| range.contains('/'))?;
    let weight = parts.find_map(|part| {
        let (name, value) = part.split_once('=')?;
        name.trim().eq_ignore_ascii_case("q").then(|| value.trim())
    });
    Some((media_range, weight.map_or(Some(1000), thousandths)?))
}

/// `1`, `0.5`, `0.123`.
fn thousandths(text: &str) -> Option<Quality> {
    let quality: f32 = text.parse().ok().filter(|quality| (0.0..=1.0).contains(quality))?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is between 0 and 1000")]
    Some((quality * 1000.0).round() as Quality)
}

/// What the most exact of the ranges that match says.
fn quality(ranges: &[(&str, Quality)], kind: &str, subtype: &str) -> Quality {
    let matching = ranges.iter().filter_map(|(range, quality)| {
        let (its_kind, its_subtype) = range.split_once('/')?;
        let exactness = match (its_kind, its_subtype) {
            ("*", "*") => 0,
            (its_kind, "*") if its_kind.eq_ignore_ascii_case(kind) => 1,
            (its_kind, its_subtype)
                if its_kind.eq_ignore_ascii_case(kind) && its_subtype.eq_ignore_ascii_case(subtype) =>
            {
                2
            }
            (_, _) => return None,
        };
        Some((exactness, *quality))
    });
    matching.max().map_or(0, |(_, quality)| quality)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn prefers(accept: &str) -> bool {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, accept.parse().unwrap());
        prefers_html(&headers)
    }

    #[test]
    fn browsers_get_pages() {
        for browser in [
            "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
            "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7",
            "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2",
            "text/html",
            "TEXT/HTML;q=0.1",
            "text/*",
            "application/json;q=0.5, text/html;level=1",
        ] {
            assert!(prefers(browser), "{browser}");
        }
    }

    #[test]
    fn whoever_does_not_prefer_a_page_gets_json() {
        assert!(!prefers_html(&HeaderMap::new()));
        for program in [
            "*/*",
            "application/json",
            "application/json, text/plain, */*",
            "text/html, application/json",
            "text/html;q=0.5, application/json;q=0.9",
            "text/html;q=0, */*",
            "text/html;q=2",
            "text/html;q=x",
            "",
            "nonsense",
        ] {
            assert!(!prefers(program), "{program}");
        }
    }
}
