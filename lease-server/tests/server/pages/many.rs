//! Very many providers: a page shows those in use first, and finds the others by their names.

use serde_json::Value;

use crate::common::{AT_ONCE, Server, released, run_of};

const PAGE: [(&str, &str); 1] = [("accept", "text/html")];

/// The providers whose cards are on a page, in their order.
fn cards(page: &str) -> Vec<&str> {
    let names = page.split("data-provider=\"").skip(1);
    names.filter_map(|rest| rest.split('"').next()).collect()
}

/// A server with 230 providers: those with an odd number are in use, or somebody waits.
async fn server() -> Server {
    let server = Server::start(&AT_ONCE).await;
    let http = &server.http;
    for number in 0..230 {
        let path = format!("/acme/repo-{number:03}/main");
        http.ok(&format!("{path}/acquire"), run_of("a", 1)).await;
        if number % 2 == 0 {
            http.ok(&format!("{path}/release"), released("a", "success")).await;
        }
    }
    server
}

#[tokio::test]
async fn those_in_use_come_first_and_it_is_said_how_many_there_are_more() {
    let server = server().await;
    let http = &server.http;
    let page = http.call("GET", "/", &PAGE, "").await.text;
    let used = (0..230).filter(|number| number % 2 == 1);
    let unused = (0..230).filter(|number| number % 2 == 0);
    let wanted: Vec<String> =
        used.chain(unused).take(200).map(|number| format!("acme:repo-{number:03}:main")).collect();
    assert_eq!(cards(&page), wanted);
    assert!(page.contains("<span class=\"number\">30</span> more are not shown"), "{page}");

    for (query, found) in [
        ("q=repo-11", 10),
        ("q=ACME%3Arepo-11", 10),
        ("q=+repo-111+main+", 1),
        ("q=acme/repo-111/main", 1),
        ("q=", 200),
        ("q=website", 0),
    ] {
        let page = http.call("GET", &format!("/?{query}"), &PAGE, "").await.text;
        assert_eq!(cards(&page).len(), found, "{query}");
    }
    let hostile = http.call("GET", "/?q=%22%3E%3Cscript%3E", &PAGE, "").await.text;
    assert!(hostile.contains("No name here has “&quot;&gt;&lt;script&gt;” in it."), "{hostile}");
    assert!(hostile.contains("data-events=\"/events?as=html&amp;q=%22%3E%3Cscript%3E\""), "{hostile}");
    assert_eq!(http.call("GET", "/?q=a&q=b", &PAGE, "").await.status, 400);

    // Programs get all of them, whatever they ask for.
    let all = http.get("/").await.ok();
    assert_eq!(all.as_object().map(serde_json::Map::len), Some(230));
    assert_eq!(keys(&http.get("/?q=repo-111&q=x").await.ok()), keys(&all));
}

fn keys(all: &Value) -> Vec<&String> {
    all.as_object().unwrap().keys().collect()
}

#[tokio::test]
async fn only_what_is_searched_for_is_told() {
    let server = Server::start(&AT_ONCE).await;
    let http = &server.http;
    let mut events = http.events("/events?as=html&q=web", &[]).await;
    http.ok("/acme/shop/main/acquire", run_of("a", 1)).await;
    let mut all = http.events("/events?as=html", &[]).await;
    assert_eq!(all.next().await.provider(), "acme:shop:main");
    http.ok("/acme/website/main/acquire", run_of("a", 1)).await;
    assert_eq!(events.next().await.provider(), "acme:website:main");
    assert_eq!(http.get("/events?as=html&q=a&q=b").await.status, 400);
}
