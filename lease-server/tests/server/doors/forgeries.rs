//! Tokens that are not good: none gets in, and none is told why.

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD as BASE64_URL;
use ring::hmac;
use ring::signature::RSA_PKCS1_SHA512;
use serde_json::{Value, json};

use super::issuer::{AUDIENCE, Issuer, SHA, now};
use super::keys::{keys, unsigned};
use super::{OPS, call, server_of};
use crate::common::run_of;

type Forgeries = Vec<(&'static str, String)>;

/// Every way to be wrong, by name. Each differs from a good token in that one thing.
fn forgeries(issuer: &Issuer) -> Forgeries {
    [of_algorithms(issuer), of_keys(issuer), of_claims(issuer), of_claims_twice(issuer), of_texts(issuer)]
        .concat()
}

fn of_algorithms(issuer: &Issuer) -> Forgeries {
    let key = &keys()[0];
    let text = issuer.claims().to_string();
    let with = |algorithm: &str| json!({"alg": algorithm, "kid": key.id}).to_string();
    let unsigned = |algorithm: &str| unsigned(&with(algorithm), &text);
    let rs512 = |said: &str| key.token_signed(&with(said), &text, &RSA_PKCS1_SHA512);
    let hs256 = |secret: &[u8]| {
        let message = unsigned("HS256");
        let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, secret), message.as_bytes());
        format!("{message}.{}", BASE64_URL.encode(tag.as_ref()))
    };
    let public = BASE64_URL.encode(key.public_der());
    let pem = format!("-----BEGIN PUBLIC KEY-----\n{public}\n-----END PUBLIC KEY-----\n");
    let good = key.token(&issuer.claims());
    let signature = good.rsplit('.').next().unwrap();
    vec![
        ("no algorithm", format!("{}.", unsigned("none"))),
        ("no algorithm, in capitals", format!("{}.", unsigned("NONE"))),
        ("no algorithm, with the signature", format!("{}.{signature}", unsigned("none"))),
        ("HS256 with the public key", hs256(key.public_der())),
        ("HS256 with the public key as PEM", hs256(pem.as_bytes())),
        ("HS256 with nothing", hs256(b"")),
        ("RS512", rs512("RS512")),
        ("RS256 said, RS512 done", rs512("RS256")),
        ("ES256", key.token_of_texts(&with("ES256"), &text)),
        ("PS256", key.token_of_texts(&with("PS256"), &text)),
        ("several", key.token_of_texts(&json!({"alg": ["RS256"], "kid": key.id}).to_string(), &text)),
        ("none said", key.token_of_texts(&json!({"kid": key.id}).to_string(), &text)),
    ]
}

fn of_keys(issuer: &Issuer) -> Forgeries {
    let [key, unpublished, of_nobody] = keys();
    let claims = issuer.claims();
    let text = claims.to_string();
    let header = |header: Value| key.token_of_texts(&header.to_string(), &text);
    let foreign = |header: Value| of_nobody.token_of_texts(&header.to_string(), &text);
    let jwk = of_nobody.published();
    vec![
        ("no kid", header(json!({"alg": "RS256"}))),
        ("an empty kid", header(json!({"alg": "RS256", "kid": ""}))),
        ("a kid that is a path", header(json!({"alg": "RS256", "kid": "../../keys/first"}))),
        ("a key that is not published", unpublished.token(&claims)),
        ("another's signature under a known kid", foreign(json!({"alg": "RS256", "kid": key.id}))),
        ("a key that it brings along", foreign(json!({"alg": "RS256", "jwk": jwk}))),
        (
            "a key that it brings along under a known kid",
            foreign(json!({"alg": "RS256", "kid": key.id, "jwk": jwk})),
        ),
        (
            "keys at an address of its own",
            foreign(json!({"alg": "RS256", "kid": key.id, "jku": "http://127.0.0.1:1/keys"})),
        ),
        (
            "what must be understood, and isn't",
            header(json!({"alg": "RS256", "kid": key.id, "crit": ["x"], "x": 1})),
        ),
    ]
}

fn of_claims(issuer: &Issuer) -> Forgeries {
    let mut all: Forgeries = [
        ("another issuer", json!({"iss": "https://evil.example"})),
        ("an issuer with a slash more", json!({"iss": format!("{}/", issuer.url)})),
        ("several issuers", json!({"iss": [issuer.url, "https://evil.example"]})),
        ("another audience", json!({"aud": "https://other.example"})),
        ("a longer audience", json!({"aud": format!("{AUDIENCE}.evil.example")})),
        ("no audience in the list", json!({"aud": []})),
        ("an audience that is no text", json!({"aud": {"a": AUDIENCE}})),
        ("expired", json!({"exp": now() - 70})),
        ("expires at a text", json!({"exp": "2099-01-01"})),
        ("expires before time", json!({"exp": -1})),
        ("not yet", json!({"nbf": now() + 90})),
        ("issued in the future", json!({"iat": now() + 90})),
        ("a repository that is a list", json!({"repository": ["acme/shop", "evil/shop"]})),
        ("a repository of three parts", json!({"repository": "acme/shop/x"})),
        ("a repository of one part", json!({"repository": "acme"})),
        ("an account that is no number", json!({"repository_owner_id": "123 "})),
        ("an actor with a line break", json!({"actor": "a\nb"})),
        ("huge", json!({"x": "y".repeat(9_000)})),
    ]
    .map(|(why, claims)| (why, issuer.token_with(claims)))
    .into();
    for claim in ["iss", "aud", "exp", "nbf", "iat", "repository", "event_name", "ref", "sha"] {
        all.push(("a claim that is not there", issuer.token_with(json!({ claim: null }))));
    }
    all
}

/// A claim twice, the good value first and last.
fn of_claims_twice(issuer: &Issuer) -> Forgeries {
    let key = &keys()[0];
    let text = issuer.claims().to_string();
    let (without_begin, without_end) = (text.strip_prefix('{').unwrap(), text.strip_suffix('}').unwrap());
    let mut all = Forgeries::new();
    for (claim, value) in [
        ("repository", "\"acme/shop\""),
        ("sha", "\"x\""),
        ("aud", "\"https://lease.example.com\""),
        ("exp", "9999999999"),
        ("iss", "\"x\""),
        ("event_name", "\"merge_group\""),
        ("ref", "\"x\""),
        ("repository_owner_id", "\"123\""),
    ] {
        let member = format!("\"{claim}\":{value}");
        for claims in [format!("{{{member},{without_begin}"), format!("{without_end},{member}}}")] {
            all.push(("a claim twice", key.token_of_texts(&key.header(), &claims)));
        }
    }
    all
}

fn of_texts(issuer: &Issuer) -> Forgeries {
    let key = &keys()[0];
    let text = issuer.claims().to_string();
    let good = key.token(&issuer.claims());
    let parts: Vec<&str> = good.split('.').collect();
    let [head, body, signature] = parts[..] else { panic!("three parts") };
    let other_body = BASE64_URL.encode(text.replace("7001", "7002"));
    vec![
        ("no signature", format!("{head}.{body}.")),
        ("two parts", format!("{head}.{body}")),
        ("four parts", format!("{good}.{signature}")),
        ("other claims under the same signature", format!("{head}.{other_body}.{signature}")),
        ("a signature cut short", good[..good.len() - 4].to_owned()),
        ("claims that are none", key.token_of_texts(&key.header(), "[]")),
        ("claims that are no JSON", key.token_of_texts(&key.header(), "{")),
        ("claims without end", key.token_of_texts(&key.header(), &"[".repeat(5_000))),
        ("a header that is no JSON", key.token_of_texts("{", &text)),
        ("nothing", String::new()),
        ("dots", "..".to_owned()),
        ("blanks within", good.replace('.', ". ")),
        ("twice", format!("{good} {good}")),
        ("with commas", format!("{good},{good}")),
    ]
}

#[tokio::test]
async fn no_forgery_gets_in_and_none_learns_why() {
    let issuer = Issuer::start().await;
    let server = server_of(&issuer, "").await;
    let http = &server.http;
    // That the rest is right, is what makes the forgeries worth something.
    call(http, "POST", "/acme/shop/main/acquire", &issuer.bearer(), &run_of(SHA, 1)).await.ok();
    let before = call(http, "GET", "/", OPS, &json!({})).await.ok();
    let wrong = call(http, "POST", "/acme/shop/main/acquire", "Bearer wrong", &run_of(SHA, 1)).await;
    let told = wrong.problem(401, "unauthorized");
    for (why, token) in forgeries(&issuer) {
        for (method, path) in [
            ("POST", "/acme/shop/main/acquire"),
            ("POST", "/acme/shop/main/release"),
            ("GET", "/acme/shop/main"),
            ("GET", "/"),
            ("DELETE", "/acme/shop/main"),
        ] {
            let body = json!({"head_sha": SHA, "priority": 1, "status": "success"});
            let reply = call(http, method, path, &format!("Bearer {token}"), &body).await;
            assert_eq!(reply.status, 401, "{why}: {reply:?}");
            assert_eq!(reply.json(), told, "{why}");
            let challenges: Vec<_> = reply.headers.get_all("www-authenticate").iter().collect();
            assert_eq!(challenges, [r#"Bearer realm="mq-lease""#], "{why}");
        }
    }
    assert_eq!(call(http, "GET", "/", OPS, &json!({})).await.ok(), before, "a refusal changes nothing");
    // Who runs the server learns why.
    let log = server.whole_log().await.join("\n");
    for cause in [
        "it has expired",
        "another audience than",
        "another issuer than",
        "issued in the future",
        "is not RS256",
    ] {
        assert!(log.contains(cause), "{cause}");
    }
}

#[tokio::test]
async fn clocks_may_be_a_minute_apart_and_no_more() {
    let issuer = Issuer::start().await;
    let server = server_of(&issuer, "").await;
    for claims in [
        json!({"exp": now() - 30}),
        json!({"nbf": now() + 30}),
        json!({"iat": now() + 30}),
        json!({"exp": now() + 300, "nbf": now() + 45, "iat": now() + 45}),
    ] {
        let bearer = issuer.bearer_with(claims.clone());
        let reply = call(&server.http, "GET", "/acme/shop/main", &bearer, &json!({})).await;
        assert_eq!(reply.status, 200, "{claims}: {reply:?}");
    }
}

#[tokio::test]
async fn a_token_is_for_one_header_and_of_one_form() {
    let issuer = Issuer::start().await;
    let server = server_of(&issuer, "").await;
    let bearer = issuer.bearer();
    let get =
        async |headers: &[(&str, &str)]| server.http.call("GET", "/acme/shop/main", headers, "").await.status;
    assert_eq!(get(&[("authorization", &bearer)]).await, 200);
    assert_eq!(get(&[("authorization", &bearer.replace("Bearer", "BEARER"))]).await, 200);
    assert_eq!(get(&[("authorization", &bearer), ("authorization", OPS)]).await, 401);
    assert_eq!(get(&[("authorization", &bearer.replace("Bearer", "Basic"))]).await, 401);
    assert_eq!(get(&[("authorization", &bearer.replace("Bearer", "token"))]).await, 401);
    assert_eq!(get(&[("x-authorization", &bearer)]).await, 401);
    assert_eq!(get(&[("cookie", &format!("authorization={bearer}"))]).await, 401);
}
