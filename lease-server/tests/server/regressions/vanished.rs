//! Runs that vanish: a follower, all followers, the holder.

use jiff::{Timestamp, ToSpan as _};
use serde_json::{Value, json};

use super::{Queue, assert_acquired, assert_completed, assert_pending};
use crate::common::{run_of, until, with};

#[tokio::test]
async fn a_follower_that_dies_after_the_success_holds_up_nobody() {
    let queue = Queue::start(3, &[]).await;
    let [dies, lives] = [run_of("dies", 8), run_of("lives", 7)];
    queue.ask(&dies).await;
    queue.ask(&lives).await;
    assert_acquired(&queue.ask(&run_of("winner", 9)).await, 1);
    for (sha, priority) in [("n1", 1), ("n2", 2), ("n3", 3)] {
        assert_pending(&queue.ask(&run_of(sha, priority)).await, "next_round");
    }
    queue.release("winner", "success").await;

    // From here on nothing is heard of the one. Had it to be waited for, it would be first in the next round.
    assert_eq!(queue.known().await, ["n1", "n2", "n3"]);
    let answer = queue.ask(&run_of("n3", 3)).await;
    assert_acquired(&answer, 2);
    assert_eq!(answer["round"], 2);
    assert_completed(&queue.ask(&lives).await, "winner");
    queue.release("n3", "success").await;
    assert_completed(&queue.ask(&run_of("n2", 2)).await, "n3");
    assert_eq!(queue.known().await, [""; 0]);
}

#[tokio::test]
async fn a_handover_that_nobody_is_left_to_take_ends() {
    let queue = Queue::start(3, &["--ttl", "1s"]).await;
    let followers = [queue.long_poll(&run_of("f1", 1)).await, queue.long_poll(&run_of("f2", 2)).await];
    queue.http().until_waiting(2).await;
    assert_acquired(&queue.ask(&run_of("fails", 3)).await, 1);
    drop(followers);
    queue.http().until_waiting(0).await;
    queue.release("fails", "failure").await;

    let newcomers = [run_of("n1", 1), run_of("n2", 2), run_of("n3", 3)];
    let wait = async |run: &Value, fencing_token, status| {
        assert_acquired(&queue.wait(run).await, fencing_token);
        queue.release(run["head_sha"].as_str().unwrap(), status).await;
    };
    // They ask all the time; one after the other fails, and the last one passes.
    let [first, second, third] = &newcomers;
    tokio::join!(wait(first, 4, "success"), wait(second, 3, "failure"), wait(third, 2, "failure"));
    assert_eq!(queue.known().await, [""; 0]);
}

#[tokio::test]
async fn a_holder_that_falls_silent_loses_the_lease() {
    let queue = Queue::start(2, &["--lock-delay", "500ms"]).await;
    let next = run_of("next", 1);
    let dies = with(run_of("dies", 2), json!({"lease_ttl_seconds": 1}));
    assert_pending(&queue.ask(&next).await, "stabilising");
    let granted = queue.ask(&dies).await;
    assert_acquired(&granted, 1);

    let answer = queue.wait(&next).await;
    assert_acquired(&answer, 2);
    let moment =
        |answer: &Value, member: &str| -> Timestamp { answer[member].as_str().unwrap().parse().unwrap() };
    let rested_until = moment(&granted, "expires_at") + 500.milliseconds();
    assert!(moment(&answer, "acquired_at") >= rested_until, "{answer} comes too soon after {granted}");
    too_late(&queue, &dies, "next").await;
    queue.release("next", "success").await;
}

#[tokio::test]
async fn no_lease_outlasts_max_hold_whatever_its_heartbeats() {
    let queue = Queue::start(2, &["--max-hold", "1s", "--lock-delay", "0s"]).await;
    let next = run_of("next", 1);
    let hangs = with(run_of("hangs", 2), json!({"lease_ttl_seconds": 600}));
    assert_pending(&queue.ask(&next).await, "stabilising");
    assert_acquired(&queue.ask(&hangs).await, 1);
    // Its job hangs, its heartbeats do not.
    let refused = until("the lease is over", async || {
        let reply = queue.heartbeat(&hangs, 1).await;
        (reply.status != 200).then_some(reply)
    })
    .await;
    refused.problem(409, "lease-lost");
    assert_acquired(&queue.wait(&next).await, 2);
    // Who holds it by now is not asked: that lease may be over, too.
    late_release(&queue, "hangs").await;
}

/// Whoever lost its lease can neither renew nor release it, and hears who has it now.
async fn too_late(queue: &Queue, run: &Value, holder: &str) {
    let problem = queue.heartbeat(run, 1).await.problem(409, "lease-lost");
    assert_eq!(problem["holder"]["head_sha"], holder, "{problem}");
    late_release(queue, run["head_sha"].as_str().unwrap()).await;
    assert_eq!(queue.holder().await.as_deref(), Some(holder));
}

async fn late_release(queue: &Queue, sha: &str) {
    for status in ["success", "failure", "success"] {
        queue.release_of(sha, 1, status).await.problem(409, "lease-lost");
    }
}
