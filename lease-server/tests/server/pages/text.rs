//! What the pages say, to whom, and that it is only text.

use serde_json::json;

use crate::common::{AT_ONCE, Server, run, run_of, with};

const BROWSER: &str = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

#[tokio::test]
async fn a_browser_gets_a_page_and_everybody_else_what_they_always_got() {
    let server = Server::start(&AT_ONCE).await;
    let http = &server.http;
    http.ok("/acme/shop/main/acquire", run_of("a", 1)).await;
    for path in ["/", "/acme/shop/main", "/acme/shop/never-used"] {
        let page = http.call("GET", path, &[("accept", BROWSER)], "").await;
        assert_eq!(
            (page.status, page.header("content-type")),
            (200, Some("text/html; charset=utf-8")),
            "{path}"
        );
        assert!(page.text.starts_with("<!DOCTYPE html>"), "{path}");
        assert_eq!(page.header("vary"), Some("accept"));
        for accept in
            [None, Some("*/*"), Some("application/json"), Some("text/html;q=0.4, application/json;q=0.9")]
        {
            let headers: Vec<_> = accept.map(|accept| ("accept", accept)).into_iter().collect();
            let reply = http.call("GET", path, &headers, "").await;
            reply.ok();
            assert!(
                reply.header("vary").is_none() && reply.header("content-security-policy").is_none(),
                "{path}"
            );
        }
        let head = http.call("HEAD", path, &[("accept", BROWSER)], "").await;
        assert_eq!((head.status, head.text.as_str()), (200, ""), "{path}");
    }
}

#[tokio::test]
async fn a_page_lets_nothing_run_that_is_not_the_servers_own() {
    let server = Server::start(&AT_ONCE).await;
    for path in ["/", "/acme/shop/main", "/acme/shop/%ff"] {
        let page = server.http.call("GET", path, &[("accept", BROWSER)], "").await;
        let policy = page.header("content-security-policy").unwrap();
        for rule in [
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'",
        ] {
            assert!(policy.split("; ").any(|one| one == rule), "{rule} in {policy}");
        }
        assert!(!policy.contains("unsafe"));
        assert_eq!(page.header("x-content-type-options"), Some("nosniff"));
        assert_eq!(page.header("referrer-policy"), Some("no-referrer"));
        assert!(
            !page.text.contains("style=") && !page.text.contains("onclick") && !page.text.contains("<style")
        );
        for part in page
            .text
            .split(['"', '\''])
            .filter(|part| part.starts_with("/page.") || part.starts_with("/icon."))
        {
            let file = server.http.get(part).await;
            assert_eq!(
                (file.status, file.header("x-content-type-options")),
                (200, Some("nosniff")),
                "{part}"
            );
        }
    }
}

#[tokio::test]
async fn whatever_a_run_sends_stays_text() {
    let server = Server::start(&AT_ONCE).await;
    let http = &server.http;
    let evil = "\"><script>alert(1)</script>'&";
    let path = "/o%22%3E%3Cb%3E/r'&/%3Cscript%3E";
    for (sha, run_url) in [("<img/src=x>", "javascript:alert(1)"), ("<b>'\"&", evil)] {
        let body = with(run_of(sha, 1), json!({"head_ref": evil, "client_id": evil, "run_url": run_url}));
        http.ok(&format!("{path}/acquire"), body).await;
    }
    for at in ["/", path] {
        let page = http.call("GET", at, &[("accept", BROWSER)], "").await.text;
        for raw in ["<img", "<script>", "<b>", "href=\"javascript:", "'\"&"] {
            assert!(!page.contains(raw), "{raw} in {page}");
        }
        assert!(page.contains("&lt;img/src=x"), "{page}");
    }
    assert!(
        http.call("GET", path, &[("accept", BROWSER)], "")
            .await
            .text
            .contains("its run: javascript:alert(1)")
    );
    let mut events = http.events(&format!("{path}/events?as=html"), &[]).await;
    let told = events.next().await.data;
    assert!(told.contains("&lt;img/src=x") && !told.contains("<img") && !told.contains("<script"), "{told}");
}

#[tokio::test]
async fn the_page_says_who_holds_who_waits_and_why() {
    let server = Server::start(&AT_ONCE).await;
    let http = &server.http;
    let group = |number: u64, sha: &str| {
        with(
            run_of(sha, number),
            json!({"head_ref": format!("gh-readonly-queue/main/pr-{number}-4b825dc6"),
                "run_url": format!("https://github.example.com/acme/shop/actions/runs/{number}")}),
        )
    };
    http.ok("/acme/shop/main/acquire", group(10, "4b825dc642cb6eb9a060e54bf8d69288fbee4904")).await;
    http.ok("/acme/shop/main/acquire", group(11, "9f2c6b1e4b825dc642cb6eb9a060e54bf8d69288")).await;
    let page = http.call("GET", "/acme/shop/main", &[("accept", BROWSER)], "").await.text;
    for words in [
        "data-condition=\"held\"",
        "#10 has the lease; one waits.",
        "href=\"https://github.example.com/acme/shop/pull/10\"",
        "href=\"https://github.example.com/acme/shop/pull/11\"",
        "href=\"https://github.example.com/acme/shop/commit/9f2c6b1e4b825dc642cb6eb9a060e54bf8d69288\"",
        "href=\"https://github.example.com/acme/shop/actions/runs/10\"",
        "In the next round",
        "this one is in round 2",
        "Until at the latest",
        "<noscript><meta http-equiv=\"refresh\"",
    ] {
        assert!(page.contains(words), "{words} in {page}");
    }
    let all = http.call("GET", "/", &[("accept", BROWSER)], "").await.text;
    assert!(all.contains("href=\"/acme/shop/main\"") && all.contains("1 waiting"), "{all}");
}

#[tokio::test]
async fn whoever_waits_is_told_when_their_turn_is_likely_or_why_nobody_knows() {
    let server = Server::start(&["--stabilisation-window", "10m"]).await;
    let http = &server.http;
    let run_url = "https://github.com/acme/shop/actions/runs/1";
    let first =
        http.ok("/acme/shop/main/acquire", with(run_of("first", 2), json!({"run_url": run_url}))).await;
    let seconds = first["estimated_wait_seconds"].as_u64().unwrap();
    assert!((590..=600).contains(&seconds), "{first}");
    // Who is second waits for a lease, too; and none has ended yet.
    let second = http.ok("/acme/shop/main/acquire", run_of("second", 1)).await;
    assert_eq!(second.get("estimated_wait_seconds"), None, "{second}");
    let provider = http.get("/acme/shop/main").await.ok();
    assert_eq!(provider["known"][1]["run_url"], run_url);
    let page = http.call("GET", "/acme/shop/main", &[("accept", BROWSER)], "").await.text;
    for words in ["in about 10 min", "nobody can say when", "No lease has ended here yet", run_url] {
        assert!(page.contains(words), "{words} in {page}");
    }
    let status = run(&["status", &format!("http://{}/acme/shop/main", http.address)], "").await.out;
    assert!(
        status.contains("ESTIMATE") && (status.contains("10 min") || status.contains("9 min 5")),
        "{status}"
    );
}
