//! Server-sent events: what is told, when, and what is told again.

use std::time::{Duration, Instant};

use rustix::process::Signal;
use serde_json::json;

use crate::common::{AT_ONCE, Server, released, run_of};

const ACQUIRE: &str = "/acme/shop/main/acquire";
const RELEASE: &str = "/acme/shop/main/release";

#[tokio::test]
async fn a_change_is_told_within_half_a_second_as_the_providers_json() {
    let server = Server::start(&AT_ONCE).await;
    let http = &server.http;
    let mut all = http.events("/events", &[]).await;
    let mut one = http.events("/acme/shop/main/events", &[]).await;
    assert_eq!(all.status, 200);
    assert_eq!(all.headers["content-type"], "text/event-stream");
    assert_eq!(all.headers["cache-control"], "no-store");
    let empty = one.next().await;
    assert_eq!((empty.provider(), &empty.json()["known"]), ("acme:shop:main", &json!([])));

    http.ok(ACQUIRE, run_of("a", 1)).await;
    let granted = Instant::now();
    for events in [&mut all, &mut one] {
        let event = events.until("the grant", |event| event.json()["acquired"]["head_sha"] == "a").await;
        assert!(granted.elapsed() < Duration::from_millis(500), "{:?}", granted.elapsed());
        assert_eq!(event.provider(), "acme:shop:main");
        let mut shown = http.get("/acme/shop/main").await.ok();
        let mut told = event.json();
        for provider in [&mut shown, &mut told] {
            provider["last_updated_at"].take();
        }
        assert_eq!(told, shown);
    }
    http.ok(RELEASE, released("a", "success")).await;
    all.until("the release", |event| event.json()["acquired"].is_null()).await;
}

#[tokio::test]
async fn looking_on_stores_nothing() {
    let server = Server::start(&AT_ONCE).await;
    let http = &server.http;
    let mut one = http.events("/acme/shop/never-used/events", &[]).await;
    one.next().await;
    let mut all = http.events("/events", &[]).await;
    http.ok(ACQUIRE, run_of("a", 1)).await;
    assert_eq!(all.next().await.provider(), "acme:shop:main", "what nobody has used is not listed");
    assert_eq!(http.get("/").await.ok().as_object().unwrap().len(), 1);
}

#[tokio::test]
async fn whoever_comes_back_is_told_what_was_missed_and_no_more() {
    let server = Server::start(&AT_ONCE).await;
    let http = &server.http;
    for repo in ["shop", "website"] {
        http.ok(&format!("/acme/{repo}/main/acquire"), run_of("a", 1)).await;
    }
    // Somebody else looks on all the while.
    let mut other = http.events("/events", &[]).await;
    let mut events = http.events("/events", &[]).await;
    let first = events.next().await;
    let second = events.next().await;
    assert_eq!((first.provider(), second.provider()), ("acme:shop:main", "acme:website:main"));
    drop(events);
    http.ok(RELEASE, released("a", "failure")).await;
    http.ok(ACQUIRE, run_of("b", 1)).await;
    other.until("it is told", |event| event.json()["acquired"]["head_sha"] == "b").await;

    let mut events = http.events("/events", &[("last-event-id", &second.id)]).await;
    let missed = events.next().await;
    assert_eq!((missed.provider(), &missed.json()["acquired"]["head_sha"]), ("acme:shop:main", &json!("b")));
    http.ok("/acme/website/main/release", released("a", "failure")).await;
    assert_eq!(events.next().await.provider(), "acme:website:main", "the newest of each, once");

    for unknown in [
        "",
        "nonsense",
        "0-0 x",
        "0000000000000000-99 x",
        &format!("{}9", first.id.split(' ').next().unwrap()),
    ] {
        let mut events = http.events("/events", &[("last-event-id", unknown)]).await;
        let mut told =
            vec![events.next().await.provider().to_owned(), events.next().await.provider().to_owned()];
        told.sort();
        assert_eq!(told, ["acme:shop:main", "acme:website:main"], "{unknown}: it is told everything");
    }
}

#[tokio::test]
async fn what_changes_by_itself_is_told_too() {
    let server = Server::start(&["--stabilisation-window", "1s"]).await;
    let http = &server.http;
    http.ok(ACQUIRE, run_of("a", 1)).await;
    let mut events = http.events("/acme/shop/main/events", &[]).await;
    assert_eq!(events.next().await.json()["known"][0]["reason"], "stabilising");
    let stable = events.next().await.json();
    assert!(stable["known"][0]["reason"].is_null(), "{stable}");
}

#[tokio::test]
async fn a_sign_of_life_comes_in_every_silence() {
    let server = Server::start(&AT_ONCE).await;
    let mut events = server.http.events("/events", &[]).await;
    assert_eq!(events.next_block().await.unwrap(), "retry: 2000");
    let began = Instant::now();
    assert_eq!(events.next_block().await.unwrap(), ": still here");
    let took = began.elapsed();
    assert!((Duration::from_secs(14)..Duration::from_secs(17)).contains(&took), "{took:?}");
}

#[tokio::test]
async fn streams_end_when_the_server_stops() {
    let server = Server::start(&AT_ONCE).await;
    for http in [server.http.clone(), server.http.http2()] {
        let mut events = http.events("/events", &[]).await;
        events.next_block().await.unwrap();
        tokio::spawn(async move { while events.next_block().await.is_some() {} });
    }
    let began = Instant::now();
    server.signal(Signal::TERM);
    assert!(server.ended().await.success());
    assert!(began.elapsed() < Duration::from_secs(3), "{:?}", began.elapsed());
}
