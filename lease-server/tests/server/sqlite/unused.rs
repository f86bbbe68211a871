//! Providers that nobody uses any more leave the file, and their tokens go on should they come back.

use std::path::Path;

use serde_json::json;

use super::open;
use crate::common::{Http, Server, assert_has, released, run_of, until};

const FLAGS: [&str; 10] = [
    "--expected-build-count",
    "1",
    "--history-retention",
    "1s",
    "--verdict-retention",
    "1s",
    "--lock-delay",
    "30s",
    "--ttl",
    "10m",
];

/// What the file has, by base ref.
fn stored(database: &Path) -> Vec<String> {
    let connection = open(database);
    let mut statement = connection.prepare("SELECT base_ref FROM providers ORDER BY base_ref").unwrap();
    let stored = statement.query_map([], |row| row.get(0)).unwrap();
    stored.collect::<Result<_, _>>().unwrap()
}

async fn until_forgotten(server: &Server, left: &[&str]) {
    until("only these are left", async || (stored(&server.database()) == left).then_some(())).await;
    let all = server.http.get("/").await.ok();
    let listed: Vec<_> = all.as_object().unwrap().keys().cloned().collect();
    let expected: Vec<_> = left.iter().map(|name| format!("o:r:{name}")).collect();
    assert_eq!(listed, expected);
}

/// Takes a lease and gives it back; tells its token.
async fn use_once(http: &Http, name: &str) -> u64 {
    let granted = http.ok(&format!("/o/r/{name}/acquire"), run_of("a", 1)).await;
    assert_has(&granted, &json!({"status": "acquired"}), name);
    http.ok(&format!("/o/r/{name}/release"), released("a", "failure")).await;
    granted["fencing_token"].as_u64().unwrap()
}

#[tokio::test]
async fn what_nobody_uses_is_forgotten_and_its_tokens_go_on() {
    let mut server = Server::start(&FLAGS).await;
    let mut last = [0, 0];
    for round in 0..4 {
        for (last, name) in last.iter_mut().zip(["often", "seldom"]) {
            for _ in 0..if name == "often" { 5 } else { 1 } {
                let token = use_once(&server.http, name).await;
                assert!(token > *last, "{name}: token {token} after {last}");
                *last = token;
            }
        }
        if round % 2 == 1 {
            // Whether it had been forgotten or not.
            server = Server::start_in(server.kill().await, &FLAGS).await;
        }
        until_forgotten(&server, &[]).await;
        if round == 2 {
            server = Server::start_in(server.kill().await, &FLAGS).await;
        }
    }
}

#[tokio::test]
async fn whoever_is_there_is_never_forgotten() {
    let server = Server::start(&FLAGS).await;
    let http = &server.http;
    http.ok("/o/r/held/acquire", run_of("holder", 1)).await;
    let holder = http.ok("/o/r/pending/acquire", run_of("holder", 1)).await;
    http.ok("/o/r/pending/acquire", run_of("waits", 1)).await;
    http.ok("/o/r/pending/release", released("holder", "failure")).await;
    assert_has(&holder, &json!({"fencing_token": 1}), "");
    for round in 0..3 {
        use_once(http, &format!("unused-{round}")).await;
        until_forgotten(&server, &["held", "pending"]).await;
    }
    let server = Server::start_in(server.kill().await, &FLAGS).await;
    let http = &server.http;
    use_once(http, "unused").await;
    until_forgotten(&server, &["held", "pending"]).await;
    assert_eq!(http.known("/o/r/held").await, [("holder".to_owned(), "acquired".to_owned())]);
    assert_eq!(http.known("/o/r/pending").await, [("waits".to_owned(), "pending".to_owned())]);
    let granted = http.ok("/o/r/pending/acquire", run_of("waits", 1)).await;
    assert_has(&granted, &json!({"status": "acquired", "fencing_token": 2}), "who waited");
}

/// The resource rests after a lease that expired: a provider that was forgotten would give it away at once.
#[tokio::test]
async fn a_provider_whose_resource_rests_is_not_forgotten() {
    let flags = [&FLAGS[..], &["--max-hold", "1s"]].concat();
    let server = Server::start(&flags).await;
    let http = &server.http;
    http.ok("/o/r/resting/acquire", run_of("silent", 1)).await;
    until("the lease has expired", async || {
        http.get("/o/r/resting").await.ok()["acquired"].is_null().then_some(())
    })
    .await;
    for round in 0..3 {
        use_once(http, &format!("unused-{round}")).await;
        until_forgotten(&server, &["resting"]).await;
    }
    let waits = http.ok("/o/r/resting/acquire", run_of("next", 1)).await;
    assert_has(&waits, &json!({"status": "pending", "reason": "lock_delay"}), "it still rests");
}
