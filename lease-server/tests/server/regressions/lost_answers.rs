//! Answers that never arrive: what was decided is said again.

use serde_json::json;

use super::{ACQUIRE, Queue, assert_acquired, assert_completed, assert_pending};
use crate::common::{assert_has, released, run_of, with};

#[tokio::test]
async fn a_lost_grant_is_answered_again() {
    let queue = Queue::start(1, &[]).await;
    let run = run_of("a", 1);
    let asked = queue.http().wait_by_hand(ACQUIRE, 0, run.clone()).await;
    queue.granted_unheard(&run, asked).await;
    let answer = queue.ask(&run).await;
    assert_acquired(&answer, 1);
    let again = queue.ask(&run).await;
    assert_eq!(again["acquired_at"], answer["acquired_at"]);
    assert_acquired(&queue.heartbeat(&run, 1).await.ok(), 1);

    // The same in a long poll: the answer gets lost long after the question.
    let next = run_of("b", 1);
    let asked = queue.long_poll(&next).await;
    queue.http().until_waiting(1).await;
    queue.release("a", "failure").await;
    queue.granted_unheard(&next, asked).await;
    assert_acquired(&queue.wait(&next).await, 2);
    assert_has(&queue.release("b", "success").await, &json!({"status": "completed"}), "the release");
}

#[tokio::test]
async fn a_run_that_gives_up_without_knowing_of_its_grant_frees_the_lease() {
    let queue = Queue::start(1, &[]).await;
    let [gives_up, next] = [run_of("gives-up", 2), run_of("next", 1)];
    let asked = queue.http().wait_by_hand(ACQUIRE, 0, gives_up.clone()).await;
    queue.granted_unheard(&gives_up, asked).await;
    assert_pending(&queue.ask(&next).await, "next_round");
    // It knows no token that it could name.
    queue.withdraw("gives-up").await;
    assert_acquired(&queue.ask(&next).await, 2);
    queue.withdraw("gives-up").await;
    assert_eq!(queue.known().await, ["next"]);
}

#[tokio::test]
async fn a_lost_completion_is_answered_again_and_again() {
    let queue = Queue::start(2, &[]).await;
    let follower = run_of("follower", 1);
    let asked = queue.long_poll(&follower).await;
    queue.http().until_waiting(1).await;
    assert_acquired(&queue.ask(&run_of("winner", 2)).await, 1);
    queue.release("winner", "success").await;
    queue.http().until_waiting(0).await;
    drop(asked);
    for _ in 0..3 {
        assert_completed(&queue.ask(&follower).await, "winner");
        assert_completed(&queue.wait(&follower).await, "winner");
    }
    // Nor does a crash make a difference.
    let queue = Queue::start_in(queue.kill().await, 2, &[]).await;
    assert_completed(&queue.ask(&follower).await, "winner");
    assert_eq!(queue.known().await, [""; 0]);
}

#[tokio::test]
async fn the_repeated_release_of_a_lone_winner_is_answered_the_same() {
    let queue = Queue::start(1, &[]).await;
    assert_acquired(&queue.ask(&run_of("alone", 1)).await, 1);
    let asked = queue.http().wait_by_hand("/o/r/main/release", 0, released("alone", "success")).await;
    let first = queue.release("alone", "success").await;
    assert_has(&first, &json!({"status": "completed", "head_sha": "alone"}), "the release");
    drop(asked);
    assert_eq!(queue.release("alone", "success").await, first);
    assert_eq!(queue.release_of("alone", 1, "success").await.ok(), first);
    // Others have gone on meanwhile.
    let next = with(run_of("next", 1), json!({"commits": ["next"]}));
    assert_acquired(&queue.ask(&next).await, 2);
    assert_eq!(queue.release("alone", "success").await, first);
    assert_eq!(queue.holder().await.as_deref(), Some("next"), "it has not been released with it");
}
