//! The issuer's keys change, and the issuer is not always there.

use std::time::{Duration, Instant};

use serde_json::json;

use super::issuer::{How, Issuer};
use super::keys::keys;
use super::{OPS, call, server_of};
use crate::common::{Server, until};

async fn status(server: &Server, bearer: &str) -> u16 {
    call(&server.http, "GET", "/acme/shop/main", bearer, &json!({})).await.status
}

fn signed_by(issuer: &Issuer, key: usize) -> String {
    format!("Bearer {}", keys()[key].token(&issuer.claims()))
}

#[tokio::test]
async fn a_new_key_is_found_and_one_that_is_withdrawn_is_forgotten() {
    let issuer = Issuer::start().await;
    let server = server_of(&issuer, "").await;
    assert_eq!(status(&server, &signed_by(&issuer, 0)).await, 200);
    assert_eq!(issuer.fetches(), 1);
    issuer.publishes(&[&keys()[1]]);
    assert_eq!(status(&server, &signed_by(&issuer, 0)).await, 200, "nobody has looked since");
    assert_eq!(status(&server, &signed_by(&issuer, 1)).await, 200, "a key that is not known is looked for");
    assert_eq!(issuer.fetches(), 2);
    assert_eq!(
        status(&server, &signed_by(&issuer, 0)).await,
        401,
        "the issuer does not vouch for it any more"
    );
    assert_eq!(issuer.fetches(), 2);
}

#[tokio::test]
async fn a_flood_of_unknown_keys_is_one_look() {
    let issuer = Issuer::start().await;
    let server = server_of(&issuer, "").await;
    let good = signed_by(&issuer, 0);
    assert_eq!(status(&server, &good).await, 200);
    let claims = issuer.claims().to_string();
    let forged: Vec<String> = (0..200)
        .map(|number| {
            let header = json!({"alg": "RS256", "kid": format!("made-up-{number}")}).to_string();
            format!("Bearer {}", keys()[2].token_of_texts(&header, &claims))
        })
        .collect();
    let flood = forged.iter().map(async |bearer| {
        let reply = call(&server.http, "GET", "/acme/shop/main", bearer, &json!({})).await;
        reply.problem(401, "unauthorized");
        // Whoever has a new key indeed may try again when it can have been fetched.
        let seconds: u64 = reply.header("retry-after").unwrap().parse().unwrap();
        assert!((1..=61).contains(&seconds), "{seconds}");
    });
    let flood: Vec<_> = flood.collect();
    for one in flood {
        one.await;
    }
    assert_eq!(issuer.fetches(), 2, "once at the start, and once for all of them");
    assert_eq!(status(&server, &good).await, 200);
}

#[tokio::test]
async fn an_issuer_that_is_down_keeps_out_nobody_whose_key_is_known() {
    let issuer = Issuer::start().await;
    let server = server_of(&issuer, "").await;
    let good = signed_by(&issuer, 0);
    assert_eq!(status(&server, &good).await, 200);
    issuer.answers(How::Broken);
    assert_eq!(status(&server, &signed_by(&issuer, 1)).await, 401);
    assert_eq!(status(&server, &good).await, 200);
    let log = server.whole_log().await.join("\n");
    assert!(log.contains("can't be fetched") && log.contains("502 Bad Gateway"), "{log}");
}

#[tokio::test]
async fn an_issuer_that_is_silent_holds_up_nobody_else() {
    let issuer = Issuer::start().await;
    let server = server_of(&issuer, "").await;
    let good = signed_by(&issuer, 0);
    assert_eq!(status(&server, &good).await, 200);
    issuer.answers(How::Silent);
    let began = Instant::now();
    let (unknown, known) = (signed_by(&issuer, 1), signed_by(&issuer, 0));
    let waits = status(&server, &unknown);
    let others = async {
        assert_eq!(status(&server, &known).await, 200);
        assert_eq!(status(&server, OPS).await, 200);
        began.elapsed()
    };
    let (refused, took) = tokio::join!(waits, others);
    assert_eq!(refused, 401);
    assert!(took < began.elapsed() && began.elapsed() < Duration::from_secs(25), "{took:?}");
}

#[tokio::test]
async fn a_server_that_starts_without_its_issuer_takes_runs_when_it_is_there() {
    let issuer = Issuer::start().await;
    for how in [
        How::Broken,
        How::Keys(json!([])),
        How::Keys(
            json!([{"kty": "EC", "crv": "P-256", "x": "AA", "y": "AA", "kid": "first"}, 7, {"kty": "oct", "k": "AA", "kid": "first"}]),
        ),
        How::Discovery(json!({"issuer": "https://evil.example", "jwks_uri": format!("{}/keys", issuer.url)})),
        How::Discovery(json!({"issuer": issuer.url, "jwks_uri": "file:///etc/passwd"})),
        How::Discovery(json!({"issuer": issuer.url})),
        How::Discovery(json!("x".repeat(300 * 1024))),
    ] {
        issuer.answers(how);
        let server = server_of(&issuer, "").await;
        assert_eq!(status(&server, OPS).await, 200, "everybody else gets in");
        until("it says so", async || {
            server
                .log()
                .iter()
                .any(|line| line.contains("the keys of OIDC tokens can't be fetched"))
                .then_some(())
        })
        .await;
        issuer.publishes(&[&keys()[0]]);
        assert_eq!(status(&server, &signed_by(&issuer, 0)).await, 200, "the first token has them fetched");
    }
}
