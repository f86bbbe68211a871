//! Reading a request's body: is it meant as JSON, is it small enough, is it JSON, and are its members right.

use std::error::Error;
use std::pin::pin;
use std::time::Duration;

use axum::body::{Body as HttpBody, Bytes};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE, HOST, ORIGIN};
use axum::http::{HeaderMap, HeaderValue};
use futures_util::future::poll_immediate;
use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use lease_core::wire::{Json, MEMBERS, MemberError, Members, Problem, ProblemType, StraightBody};
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::error::Category;
use serde_json::value::RawValue;

use super::bodies::{Bodies, Held};
use super::problem::ProblemResponse;

/// The largest body that is read.
const MAX_BODY_BYTES: usize = 256 * 1024;

/// How long a body may take to arrive.
const BODY_TIME_LIMIT: Duration = Duration::from_secs(30);

/// Reads a body: the members that are known there, whatever they hold.
pub(super) async fn read(
    bodies: &Bodies,
    headers: &HeaderMap,
    body: HttpBody,
    known: &[&'static str],
) -> Result<Members, ProblemResponse> {
    let mut held = Held::default();
    let bytes = collect_json(bodies, &mut held, headers, body).await?;
    parse(&bytes, known).map_err(ProblemResponse::from)
}

/// Reads what a run says: in one go where all is right, else with care, so that every mistake is told.
pub(super) async fn read_said<T>(
    bodies: &Bodies,
    headers: &HeaderMap,
    body: HttpBody,
    in_one_go: impl FnOnce(StraightBody) -> Option<T>,
    with_care: impl FnOnce(Members) -> Result<T, Vec<MemberError>>,
) -> Result<T, ProblemResponse> {
    let mut held = Held::default();
    let bytes = collect_json(bodies, &mut held, headers, body).await?;
    if let Some(said) = read_straight(&bytes).and_then(in_one_go) {
        return Ok(said);
    }
    let members = parse(&bytes, &MEMBERS)?;
    with_care(members).map_err(invalid)
}

/// Reads a body in one go. `None` where something is not right, or not as it mostly is.
pub fn read_straight(bytes: &[u8]) -> Option<StraightBody> {
    // All of it: what nobody looks at has to be text as well.
    serde_json::from_str(str::from_utf8(bytes).ok()?).ok()
}

pub(super) fn invalid(errors: Vec<MemberError>) -> ProblemResponse {
    Box::new(Problem::invalid(errors)).into()
}

/// Reads what a form of the pages sends. A page of another site could send the like, so whoever calls this has looked at that.
pub(super) async fn read_form(
    bodies: &Bodies,
    headers: &HeaderMap,
    body: HttpBody,
) -> Result<String, ProblemResponse> {
    if !is_form(headers) {
        let detail = "this takes what a form sends, as application/x-www-form-urlencoded; for programs there are DELETE and …/end-lease";
        return Err(ProblemResponse::new(ProblemType::InvalidRequest, detail));
    }
    let mut held = Held::default();
    let bytes = collect(bodies, &mut held, headers, body).await?;
    String::from_utf8(bytes.into())
        .map_err(|_| ProblemResponse::new(ProblemType::UnparsableBody, "the form is not UTF-8"))
}

/// Whether a form sends it, by its media type.
fn is_form(headers: &HeaderMap) -> bool {
    let media_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let media_type = media_type.split(';').next().unwrap_or_default().trim();
    media_type.eq_ignore_ascii_case("application/x-www-form-urlencoded")
}

/// Whether a browser sends it for a page of another site. Newer ones say so themselves.
pub(super) fn is_from_elsewhere(headers: &HeaderMap) -> bool {
    match headers.get("sec-fetch-site").map(HeaderValue::as_bytes) {
        Some(b"same-origin" | b"none") => false,
        Some(_) => true,
        None => headers.contains_key(ORIGIN) && from_another_site(headers),
    }
}

/// JSON by its media type, or by what clients send who do not know better. A form, or no type at all, is what a page of
/// another site can make a browser send without asking: from there it is refused.
fn check_media_type(headers: &HeaderMap) -> Result<(), ProblemResponse> {
    // What nearly all say, to the letter.
    if headers.get(CONTENT_TYPE).is_some_and(|value| value.as_bytes() == b"application/json") {
        return Ok(());
    }
    let full = headers.get(CONTENT_TYPE).map(|value| String::from_utf8_lossy(value.as_bytes()));
    let media_type = full.as_deref().unwrap_or_default().split(';').next().unwrap_or_default();
    let media_type = media_type.trim();
    if ["application/json", "json"].iter().any(|name| media_type.eq_ignore_ascii_case(name)) {
        return Ok(());
    }
    let media_type = media_type.to_ascii_lowercase();
    let json = media_type.starts_with("application/") && media_type.ends_with("+json");
    let unaware = media_type.is_empty() || media_type == "application/x-www-form-urlencoded";
    if json || (unaware && !from_another_site(headers)) {
        return Ok(());
    }
    let detail = if unaware {
        "a request from another site must say that its body is JSON: send Content-Type: application/json"
            .into()
    } else {
        format!("the body's media type is {media_type:?}: send JSON, with Content-Type: application/json")
    };
    Err(ProblemResponse::new(ProblemType::UnsupportedMediaType, detail))
}

fn from_another_site(headers: &HeaderMap) -> bool {
    let Some(origin) = headers.get(ORIGIN).map(HeaderValue::as_bytes) else { return false };
    let host = headers.get(HOST).map(HeaderValue::as_bytes).unwrap_or_default();
    let authority = origin.strip_prefix(b"http://").or_else(|| origin.strip_prefix(b"https://"));
    !authority.is_some_and(|authority| !host.is_empty() && authority.eq_ignore_ascii_case(host))
}

async fn collect_json(
    bodies: &Bodies,
    held: &mut Held,
    headers: &HeaderMap,
    body: HttpBody,
) -> Result<Bytes, ProblemResponse> {
    check_media_type(headers)?;
    collect(bodies, held, headers, body).await
}

async fn collect(
    bodies: &Bodies,
    held: &mut Held,
    headers: &HeaderMap,
    body: HttpBody,
) -> Result<Bytes, ProblemResponse> {
    let too_large = || {
        ProblemResponse::new(
            ProblemType::BodyTooLarge,
            format!("the body is larger than {MAX_BODY_BYTES} bytes: send fewer commits, or none"),
        )
    };
    let announced = headers.get(CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<u64>().ok());
    if announced.is_some_and(|length| length > MAX_BODY_BYTES as u64) {
        return Err(too_large());
    }
    let mut body = Limited::new(body, MAX_BODY_BYTES);
    let reading = async {
        // Mostly it comes in one piece, and is read where it is.
        let (mut first, mut all) = (Bytes::new(), Vec::new());
        while let Some(frame) = body.frame().await {
            let Ok(data) = frame?.into_data() else { continue };
            if bodies.hold(held, data.len()).is_err() {
                return Ok(None);
            }
            if first.is_empty() && all.is_empty() {
                first = data;
            } else {
                all.extend_from_slice(&std::mem::take(&mut first));
                all.extend_from_slice(&data);
            }
        }
        let bytes = if all.is_empty() { first } else { all.into() };
        Ok::<_, Box<dyn Error + Send + Sync>>(Some(bytes))
    };
    let mut reading = pin!(reading);
    // Mostly it is there with its headers: then no timer is wound up for it.
    let read = match poll_immediate(reading.as_mut()).await {
        Some(read) => Ok(read),
        None => Box::pin(tokio::time::timeout(BODY_TIME_LIMIT, reading)).await,
    };
    match read {
        Ok(Ok(Some(bytes))) => Ok(bytes),
        Ok(Ok(None)) => Err(ProblemResponse::new(
            ProblemType::Overloaded,
            "the server is reading as much as it can hold already; nothing was changed, try again",
        )),
        Ok(Err(why)) if why.is::<LengthLimitError>() => Err(too_large()),
        Ok(Err(why)) => {
            let problem = Problem::new(ProblemType::InvalidRequest, format!("the body broke off: {why}"));
            Err(Box::new(problem).into())
        }
        Err(_) => Err(ProblemResponse::new(
            ProblemType::BodyTooSlow,
            format!("the body did not arrive within {} seconds", BODY_TIME_LIMIT.as_secs()),
        )),
    }
}

/// Reads a body that has arrived: the members that are known there, whatever they hold. What is no JSON object is refused. Each member
/// is read by itself, so that the first mistake does not hide the others.
pub fn parse(bytes: &[u8], known: &[&'static str]) -> Result<Members, Box<Problem>> {
    let raw: RawMembers<'_> = serde_json::from_slice(bytes).map_err(|why| match why.classify() {
        Category::Data => {
            let detail = "must be a JSON object".to_owned();
            Box::new(Problem::invalid(vec![MemberError { member: "the body".into(), detail }]))
        }
        Category::Syntax | Category::Eof | Category::Io => {
            Box::new(unparsable(&format!("the body is not JSON: {why}")))
        }
    })?;
    let mut members = Members::new();
    // Unknown members are ignored, so nobody looks into them.
    for (name, value) in raw.0.into_iter().filter_map(|(name, value)| Some((find(known, &name)?, value))) {
        let text = value.get();
        let member = match serde_json::from_str(text) {
            Ok(member) => member,
            Err(_) if text.starts_with(|first: char| first == '-' || first.is_ascii_digit()) => {
                // No number that a program could count with; it is refused by its member's name.
                Json::Number(f64::INFINITY)
            }
            Err(why) => {
                // Its place is counted from where the member begins; read as a whole, the body says the real one.
                let whole = serde_json::from_slice::<Json>(bytes).err().unwrap_or(why);
                return Err(Box::new(unparsable(&format!("{name} is not JSON: {whole}"))));
            }
        };
        members.push((name.into(), member));
    }
    Ok(members)
}

fn find(known: &[&'static str], name: &str) -> Option<&'static str> {
    known.iter().copied().find(|one| *one == name)
}

fn unparsable(detail: &str) -> Problem {
    Problem::new(ProblemType::UnparsableBody, format!("{detail}; send a JSON object"))
}

/// An object's members, each still as text: so one number that no program can count with does not hide the other mistakes.
struct RawMembers<'a>(Vec<(String, &'a RawValue)>);

impl<'de> Deserialize<'de> for RawMembers<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;
        impl<'de> Visitor<'de> for InOrder {
            type Value = RawMembers<'de>;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(entry) = object.next_entry()? {
                    members.push(entry);
                }
                Ok(RawMembers(members))
            }
        }
        deserializer.deserialize_map(InOrder)
    }
}

#[cfg(test)]
mod tests {
    use axum::response::IntoResponse as _;
    use lease_core::wire::{MEMBERS, read_acquire};

    use super::*;

    fn parse(bytes: &[u8]) -> Result<Members, Box<Problem>> {
        super::parse(bytes, &MEMBERS)
    }

    #[test]
    fn all_mistakes_of_a_body_are_listed() {
        let body = br#"{"head_sha": 7, "priority": 1e999, "status": "x", "commits": ["a", 1], "client_id": "a\u0000b",
            "fencing_token": -1, "lease_ttl_seconds": 0, "run_url": null, "other": [[1e999]]}"#;
        let errors = read_acquire(parse(body).unwrap(), false).unwrap_err();
        let members: Vec<&str> = errors.iter().map(|error| error.member.as_str()).collect();
        let wanted =
            ["head_sha", "priority", "status", "commits", "client_id", "lease_ttl_seconds", "fencing_token"];
        assert_eq!(members, wanted);
        let missing = read_acquire(parse(b"{}").unwrap(), false).unwrap_err();
        let missing: Vec<&str> = missing.iter().map(|error| error.member.as_str()).collect();
        assert_eq!(missing, ["head_sha", "priority"]);
    }

    #[tokio::test]
    async fn where_there_is_no_room_for_a_body_it_is_refused_for_now() {
        let bodies = Bodies::of(20);
        let read =
            async |text: &'static str| read(&bodies, &HeaderMap::new(), HttpBody::from(text), &MEMBERS).await;
        assert_eq!(read(r#"{"head_sha": "a"}"#).await.unwrap().len(), 1);
        let refusal = read(r#"{"head_sha": "abcdefgh"}"#).await.unwrap_err().into_response();
        assert_eq!(
            (refusal.status().as_u16(), &refusal.headers()["retry-after"]),
            (503, &"2".parse().unwrap())
        );
        assert!(read(r#"{"head_sha": "a"}"#).await.is_ok(), "what was refused takes no room");
    }

    #[test]
    fn what_is_not_json_says_where() {
        let problem = parse(b"{\n  \"head_sha\": }").unwrap_err();
        assert_eq!(problem.status, 422);
        assert!(problem.detail.contains("line 2 column 15"), "{}", problem.detail);
        for bad in [&b""[..], b"{", b"nonsense", b"\xff", b"{\"head_sha\": \"\\ud800\"}", b"{} {}"] {
            assert_eq!(parse(bad).unwrap_err().status, 422, "{}", bad.escape_ascii());
        }
        let problem = parse(b"{\n\n\"head_sha\": \"\\ud800\"}").unwrap_err();
        assert!(problem.detail.contains("line 3"), "{}", problem.detail);
        for no_object in [&b"[]"[..], b"null", b"7", b"\"x\""] {
            assert_eq!(parse(no_object).unwrap_err().status, 400, "{}", no_object.escape_ascii());
        }
    }

    #[test]
    fn deep_nesting_is_refused_or_ignored_but_never_fatal() {
        let deep = |name: &str| {
            format!("{{\"head_sha\": \"a\", \"{name}\": {}1{}}}", "[".repeat(50_000), "]".repeat(50_000))
        };
        assert_eq!(parse(deep("other").as_bytes()).unwrap().len(), 1);
        let commits = parse(deep("commits").as_bytes()).unwrap();
        assert_eq!(read_acquire(commits, false).unwrap_err()[0].member, "commits");
    }

    #[test]
    fn a_page_of_another_site_must_say_that_it_sends_json() {
        let check = |media_type: Option<&str>, origin: Option<&str>| {
            let mut headers = HeaderMap::new();
            headers.insert(HOST, "lease.example.com:8080".parse().unwrap());
            let set = [(CONTENT_TYPE, media_type), (ORIGIN, origin)];
            for (name, value) in set.into_iter().filter_map(|(name, value)| Some((name, value?))) {
                headers.insert(name, value.parse().unwrap());
            }
            check_media_type(&headers).is_ok()
        };
        let (form, here, there) =
            ("application/x-www-form-urlencoded", "https://lease.example.com:8080", "https://evil.example");
        for json in
            ["application/json", "Application/JSON; charset=utf-8", "application/problem+json", "json"]
        {
            assert!(check(Some(json), None) && check(Some(json), Some(there)), "{json}");
        }
        for unaware in [None, Some(form)] {
            assert!(check(unaware, None) && check(unaware, Some(here)));
            assert!(!check(unaware, Some(there)) && !check(unaware, Some("null")));
        }
        assert!(!check(Some("text/plain"), None) && !check(Some("multipart/form-data"), None));
    }
}
