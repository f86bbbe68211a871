//! Who waits at one replica, and what is done to the request through another.

use std::time::Duration;

use serde_json::json;

use super::service::{ACQUIRE, PATH, WITHDRAW, replica, replica_with};
use crate::common::{AT_ONCE, run_of, soon, until};
use crate::postgres::Cluster;

#[tokio::test]
async fn who_waits_hears_of_a_withdrawal_and_does_not_register_again() {
    let url = Cluster::shared().await.database().await.url;
    let (here, there) = (replica(&url, &AT_ONCE).await, replica(&url, &AT_ONCE).await);
    here.http.ok(ACQUIRE, run_of("holder", 1)).await;
    let waiting = there.http.wait(ACQUIRE, 60, run_of("a", 1));
    there.http.until_waiting(1).await;
    here.http.ok(WITHDRAW, json!({"head_sha": "a"})).await;
    assert_eq!(soon("the answer", waiting).await.unwrap().ok()["status"], "withdrawn");
    for server in [&here, &there] {
        assert_eq!(server.http.known(PATH).await, [("holder".to_owned(), "acquired".to_owned())]);
    }
}

/// The withdrawal is seen by a batch that cannot be stored as it was computed, since another commit came first.
#[tokio::test]
async fn a_withdrawal_in_the_middle_of_a_commit_is_heard_of() {
    let url = Cluster::shared().await.database().await.url;
    // Long enough for whatever the other one does meanwhile.
    let slow = replica_with(&url, "committing=sleep(300)", &AT_ONCE).await;
    let quick = replica(&url, &AT_ONCE).await;
    quick.http.ok(ACQUIRE, run_of("holder", 1)).await;
    let mut number = 0;
    until("a commit comes in between", async || {
        number += 1;
        let sha = format!("a{number}");
        quick.http.ok(ACQUIRE, run_of(&sha, 1)).await;
        let waiting = slow.http.wait(ACQUIRE, 60, run_of(&sha, 1));
        slow.http.until_waiting(1).await;
        let newcomer = tokio::spawn({
            let (http, sha) = (slow.http.clone(), format!("b{number}"));
            async move { http.ok(ACQUIRE, run_of(&sha, 1)).await }
        });
        tokio::time::sleep(Duration::from_millis(100)).await;
        quick.http.ok(WITHDRAW, json!({"head_sha": sha})).await;
        assert_eq!(soon("the answer", waiting).await.unwrap().ok()["status"], "withdrawn");
        soon("the newcomer", newcomer).await.unwrap();
        let known = quick.http.known(PATH).await;
        assert!(known.iter().all(|(known, _)| *known != sha), "{sha} has registered again: {known:?}");
        let conflicts = slow.http.metric("mq_lease_store_conflicts_total").await.unwrap_or_default();
        (conflicts >= 1.0).then_some(())
    })
    .await;
}

#[tokio::test]
async fn who_waits_registers_anew_where_an_operator_clears() {
    let url = Cluster::shared().await.database().await.url;
    let (here, there) = (replica(&url, &AT_ONCE).await, replica(&url, &AT_ONCE).await);
    here.http.ok(ACQUIRE, run_of("holder", 1)).await;
    let waiting = there.http.wait(ACQUIRE, 60, run_of("a", 1));
    there.http.until_waiting(1).await;
    here.http.call("DELETE", PATH, &[], "").await.ok();
    let granted = soon("the answer", waiting).await.unwrap().ok();
    assert_eq!((&granted["status"], &granted["fencing_token"]), (&json!("acquired"), &json!(2)));
    assert_eq!(here.http.known(PATH).await, [("a".to_owned(), "acquired".to_owned())]);
    // Where the lease goes to another, it waits on.
    let waiting = there.http.wait(ACQUIRE, 60, run_of("b", 1));
    let first = here.http.wait(ACQUIRE, 60, run_of("c", 9));
    there.http.until_waiting(1).await;
    here.http.until_waiting(1).await;
    here.http.call("DELETE", PATH, &[], "").await.ok();
    let (mut waiting, mut first) = (waiting, first);
    let (granted, waits) = tokio::select! {
        granted = soon("a grant", &mut first) => (granted, &mut waiting),
        granted = soon("a grant", &mut waiting) => (granted, &mut first),
    };
    assert_eq!(granted.unwrap().ok()["fencing_token"], 3);
    until("the other is registered", async || (here.http.known(PATH).await.len() == 2).then_some(())).await;
    assert!(!waits.is_finished());
    waits.abort();
}
