//! Runs that come late, and runs that keep coming.

use serde_json::json;
use tokio::time::{Duration, sleep};

use super::{ACQUIRE, Queue, assert_acquired, assert_completed, assert_pending};
use crate::common::{run_of, with};

/// Others get the lease one after the other, and pass or fail.
async fn others_go_on(queue: &Queue, granted_before: u64) {
    for number in 1..=10 {
        let [loses, wins] = [format!("loses-{number}"), format!("wins-{number}")];
        assert_pending(&queue.ask(&run_of(&loses, 1)).await, "stabilising");
        assert_acquired(&queue.ask(&run_of(&wins, 2)).await, granted_before + number);
        let status = if number % 2 == 0 { "failure" } else { "success" };
        queue.release(&wins, status).await;
        queue.withdraw(&loses).await;
    }
}

#[tokio::test]
async fn a_follower_that_polls_again_long_after_the_success_is_completed() {
    let queue = Queue::start(2, &[]).await;
    let late = run_of("late", 1);
    assert_pending(&queue.ask(&late).await, "stabilising");
    assert_acquired(&queue.ask(&run_of("winner", 2)).await, 1);
    queue.release("winner", "success").await;
    others_go_on(&queue, 1).await;
    assert_completed(&queue.ask(&late).await, "winner");
    assert_eq!(queue.known().await, [""; 0], "it is not registered anew");
}

#[tokio::test]
async fn a_follower_that_polls_for_the_first_time_after_the_success_is_completed() {
    let queue = Queue::start(2, &[]).await;
    let winner = with(run_of("winner", 2), json!({"commits": ["late", "winner"]}));
    assert_pending(&queue.ask(&run_of("other", 1)).await, "stabilising");
    assert_acquired(&queue.ask(&winner).await, 1);
    queue.release("winner", "success").await;
    queue.withdraw("other").await;
    others_go_on(&queue, 1).await;
    assert_completed(&queue.ask(&run_of("late", 1)).await, "winner");
    // Another job of the same commit is no other commit.
    let other_job = with(run_of("late", 1), json!({"client_id": "another job"}));
    assert_completed(&queue.ask(&other_job).await, "winner");
    assert_eq!(queue.known().await, [""; 0]);
}

#[tokio::test]
async fn steady_arrivals_do_not_put_the_grant_off_for_ever() {
    let queue = Queue::start(0, &["--stabilisation-window", "2s", "--stabilisation-limit", "3s"]).await;
    let mut first = queue.http().wait(ACQUIRE, 25, run_of("first", 1000));
    queue.http().until_waiting(1).await;
    let arrivals = async {
        for number in 0_u64.. {
            queue.ask(&run_of(&format!("n{number}"), number % 999)).await;
            sleep(Duration::from_millis(50)).await;
        }
    };
    tokio::select! {
        () = arrivals => {}
        answer = &mut first => assert_acquired(&answer.unwrap().ok(), 1),
    }
}
