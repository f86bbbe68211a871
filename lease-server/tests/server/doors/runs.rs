//! What a run may do with its token: take part in its own queue for its own commit, and look at its own repository.

use serde_json::{Value, json};

use super::issuer::{Issuer, SHA};
use super::{OPS, call, server_of};
use crate::common::{assert_has, run_of, with};

/// What a run sends of itself.
fn body() -> Value {
    with(run_of(SHA, 1), json!({"head_ref": "refs/heads/gh-readonly-queue/main/pr-12-0f9df6d1"}))
}

#[tokio::test]
async fn a_run_needs_no_secret() {
    let issuer = Issuer::start().await;
    let server = server_of(&issuer, "").await;
    let http = &server.http;
    let run = issuer.bearer();
    let granted = call(http, "POST", "/acme/shop/main/acquire", &run, &body()).await.ok();
    assert_has(&granted, &json!({"status": "acquired", "fencing_token": 1}), "a run");
    // The next token of the same run goes on where the first ended.
    let later = issuer
        .bearer_with(json!({"jti": "another", "aud": [super::issuer::AUDIENCE, "https://other.example"]}));
    let heartbeat = with(body(), json!({"status": "acquired", "fencing_token": 1}));
    call(http, "POST", "/acme/shop/main/acquire", &later, &heartbeat).await.ok();
    assert_has(
        &call(http, "GET", "/acme/shop/main", &run, &json!({})).await.ok(),
        &json!({"acquired": {"head_sha": SHA}}),
        "a look",
    );
    let release = json!({"head_sha": SHA, "status": "success"});
    assert_has(
        &call(http, "POST", "/acme/shop/main/release", &later, &release).await.ok(),
        &json!({"status": "completed"}),
        "a release",
    );
    let log = server.whole_log().await.join("\n");
    assert!(log.contains("acme/shop, run 7001, attempt 2, by octocat"), "{log}");
    let secret_part = run.rsplit('.').next().unwrap();
    assert!(!log.contains(secret_part) && !log.contains("eyJ"), "{log}");
}

#[tokio::test]
async fn a_run_speaks_for_itself_and_for_nobody_else() {
    let issuer = Issuer::start().await;
    let server = server_of(&issuer, "").await;
    let http = &server.http;
    let run = issuer.bearer();
    call(http, "POST", "/acme/shop/main/acquire", OPS, &run_of("other", 9)).await.ok();
    call(http, "POST", "/acme/shop/main/acquire", OPS, &run_of("waits", 8)).await.ok();
    let before = call(http, "GET", "/", OPS, &json!({})).await.ok();
    let other_ref = json!({"head_ref": "gh-readonly-queue/main/pr-13-aa"});
    let of = |head_sha: &str| json!({"head_sha": head_sha, "status": "success"});
    let merge_ref = "refs/heads/gh-readonly-queue/release/1.x/pr-12-aa";
    let (commit, repository) = ("own commit only", "its own repository only");
    let queue = "merge queue of this base ref";
    for (call_of, authorization, body, words) in [
        ("POST /acme/shop/main/acquire", &run, run_of("other", 9), commit),
        ("POST /acme/shop/main/acquire", &run, run_of(&SHA.to_uppercase(), 1), commit),
        ("POST /acme/shop/main/release", &run, of("other"), commit),
        ("POST /acme/shop/main/withdraw", &run, of("waits"), commit),
        ("POST /acme/shop/main/acquire", &run, with(body(), other_ref), "own ref only"),
        ("POST /acme/shop/develop/acquire", &run, body(), queue),
        ("POST /acme/shop/main/pr-12/acquire", &run, body(), queue),
        (
            "POST /acme/shop/release/acquire",
            &issuer.bearer_with(json!({"ref": merge_ref})),
            run_of(SHA, 1),
            queue,
        ),
        (
            "POST /acme/shop/main/acquire",
            &issuer.bearer_with(json!({"ref": "refs/heads/main"})),
            run_of(SHA, 1),
            queue,
        ),
        ("POST /acme/website/main/acquire", &run, body(), repository),
        ("POST /other/shop/main/acquire", &run, body(), repository),
        ("POST /Acme/shop/main/acquire", &run, body(), repository),
        ("GET /acme/website/main", &run, json!({}), repository),
        ("DELETE /acme/shop/main", &run, json!({}), "it takes an admin"),
    ] {
        let (method, path) = call_of.split_once(' ').unwrap();
        let reply = call(http, method, path, authorization, &body).await;
        let problem = reply.problem(403, "forbidden");
        let detail = problem["detail"].as_str().unwrap();
        assert!(detail.contains(words) && detail.contains("acme/shop, run 7001"), "{call_of}: {detail}");
    }
    assert_eq!(call(http, "GET", "/", OPS, &json!({})).await.ok(), before, "a refusal changes nothing");
}

#[tokio::test]
async fn a_list_shows_what_one_may_see() {
    let issuer = Issuer::start().await;
    let server = server_of(&issuer, "").await;
    let http = &server.http;
    for repository in ["acme/shop", "acme/website", "other/shop"] {
        call(http, "POST", &format!("/{repository}/main/acquire"), OPS, &run_of("x", 1)).await.ok();
    }
    let all = call(http, "GET", "/", OPS, &json!({})).await.ok();
    assert_eq!(all.as_object().unwrap().len(), 3);
    let seen = call(http, "GET", "/", &issuer.bearer(), &json!({})).await.ok();
    assert_eq!(seen.as_object().unwrap().keys().collect::<Vec<_>>(), ["acme:shop:main"]);
}

#[tokio::test]
async fn a_base_ref_may_have_slashes() {
    let issuer = Issuer::start().await;
    let server = server_of(&issuer, "").await;
    let run = issuer.bearer_with(json!({"ref": "refs/heads/gh-readonly-queue/release/1.x/pr-12-aa"}));
    for path in ["/acme/shop/release/1.x/acquire", "/acme/shop/refs%2Fheads%2Frelease%2F1.x/aquire"] {
        call(&server.http, "POST", path, &run, &run_of(SHA, 1)).await.ok();
    }
}

#[tokio::test]
async fn only_the_repositories_accounts_and_events_that_are_listed_get_in() {
    let issuer = Issuer::start().await;
    let server = server_of(&issuer, "    events: [merge_group, workflow_dispatch]").await;
    let http = &server.http;
    let refused = async |why: &str, claims: Value, path: &str, words: &str| {
        let reply = call(http, "POST", path, &issuer.bearer_with(claims), &run_of(SHA, 1)).await;
        let problem = reply.problem(403, "forbidden");
        assert!(problem["detail"].as_str().unwrap().contains(words), "{why}: {problem}");
    };
    let not_allowed = "does not let in this repository";
    let other_account = "the account";
    refused("another owner", json!({"repository": "evil/shop"}), "/evil/shop/main/acquire", not_allowed)
        .await;
    // The name was given up, and somebody else has it now.
    refused(
        "another account",
        json!({"repository_owner_id": "666"}),
        "/acme/shop/main/acquire",
        other_account,
    )
    .await;
    refused("no account", json!({"repository_owner_id": null}), "/acme/shop/main/acquire", other_account)
        .await;
    refused("a longer name", json!({"repository": "acme2/shop"}), "/acme2/shop/main/acquire", not_allowed)
        .await;
    refused(
        "another event",
        json!({"event_name": "pull_request"}),
        "/acme/shop/main/acquire",
        "the event `pull_request`",
    )
    .await;
    // Of another event the ref says nothing about a queue. The commit and the repository are the run's own still.
    let dispatched = json!({"event_name": "workflow_dispatch", "ref": "refs/heads/main"});
    refused("another commit", dispatched.clone(), "/acme/website/main/acquire", "own repository").await;
    let run = issuer.bearer_with(dispatched);
    call(http, "POST", "/acme/shop/main/acquire", &run, &run_of(SHA, 1)).await.ok();
    call(http, "POST", "/acme/shop/main/acquire", &run, &run_of("other", 1)).await.problem(403, "forbidden");
}
