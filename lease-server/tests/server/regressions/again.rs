//! The same run once more: what `Re-run failed jobs` meets, with the client's name that it had, or with a new one.

use serde_json::{Value, json};

use super::{Queue, assert_acquired, assert_completed, assert_pending};
use crate::common::{assert_has, run_of, with};

/// The second attempt of a job, as clients of version 1 name it, and as the action does.
fn second_attempts(run: &Value) -> [Value; 2] {
    [run.clone(), with(run.clone(), json!({"client_id": "the second attempt"}))]
}

#[tokio::test]
async fn after_its_failure_it_gets_the_lease_again() {
    for again in second_attempts(&run_of("a", 1)) {
        let queue = Queue::start(1, &[]).await;
        assert_acquired(&queue.ask(&run_of("a", 1)).await, 1);
        queue.release_of("a", 1, "failure").await.ok();
        assert_acquired(&queue.ask(&again).await, 2);
        // The first attempt's release, once more: it names another lease.
        assert_has(
            &queue.release_of("a", 1, "failure").await.ok(),
            &json!({"status": "failure"}),
            "once more",
        );
        queue.heartbeat(&run_of("a", 1), 1).await.problem(409, "lease-lost");
        assert_acquired(&queue.heartbeat(&again, 2).await.ok(), 2);
        let release = with(again.clone(), json!({"status": "success", "fencing_token": 2}));
        assert_has(
            &queue.http().ok("/o/r/main/release", release).await,
            &json!({"status": "completed"}),
            "it passes",
        );
        assert_completed(&queue.ask(&again).await, "a");
    }
}

#[tokio::test]
async fn after_its_failure_it_waits_while_the_others_of_its_round_go_on() {
    for again in second_attempts(&run_of("fails", 3)) {
        let queue = Queue::start(3, &[]).await;
        let [low, high] = [run_of("low", 1), run_of("high", 2)];
        queue.ask(&low).await;
        queue.ask(&high).await;
        assert_acquired(&queue.ask(&run_of("fails", 3)).await, 1);
        queue.release_of("fails", 1, "failure").await.ok();
        assert_pending(&queue.ask(&again).await, "next_round");
        assert_acquired(&queue.ask(&high).await, 2);
        queue.release("high", "success").await;
        assert_completed(&queue.ask(&low).await, "high");
        // That it was ahead by more than those who passed is no reason to pass it.
        assert_pending(&queue.ask(&again).await, "stabilising");
        queue.ask(&run_of("n1", 1)).await;
        queue.ask(&run_of("n2", 2)).await;
        assert_acquired(&queue.ask(&again).await, 3);
    }
}

#[tokio::test]
async fn after_its_success_it_is_completed_at_once() {
    for again in second_attempts(&run_of("a", 1)) {
        let queue = Queue::start(1, &[]).await;
        assert_acquired(&queue.ask(&run_of("a", 1)).await, 1);
        queue.release_of("a", 1, "success").await.ok();
        assert_acquired(&queue.ask(&run_of("another", 1)).await, 2);
        assert_completed(&queue.ask(&again).await, "a");
        assert_eq!(queue.known().await, ["another"]);
    }
}

#[tokio::test]
async fn while_its_first_attempt_still_has_the_lease_it_gets_the_next_one() {
    let queue = Queue::start(1, &["--lock-delay", "0s"]).await;
    let vanished = with(run_of("a", 1), json!({"client_id": "the first attempt", "lease_ttl_seconds": 1}));
    let [_, again] = second_attempts(&run_of("a", 1));
    assert_acquired(&queue.ask(&vanished).await, 1);
    assert_acquired(&queue.wait(&again).await, 2);
    assert_eq!(queue.known().await, ["a"]);
}

#[tokio::test]
async fn a_heartbeat_that_arrives_after_the_release_renews_and_registers_nothing() {
    let queue = Queue::start(1, &[]).await;
    for status in ["success", "failure"] {
        let run = with(run_of(status, 1), json!({"lease_ttl_seconds": 90}));
        let token = queue.ask(&run).await["fencing_token"].as_u64().unwrap();
        queue.release_of(status, token, status).await.ok();
        queue.heartbeat(&run, token).await.problem(409, "lease-lost");
        assert_eq!(queue.known().await, [""; 0], "after a {status}");
    }
}
