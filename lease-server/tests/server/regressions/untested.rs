//! Runs that no success contains: they are tested themselves.

use serde_json::{Value, json};

use super::{Queue, assert_acquired, assert_pending};
use crate::common::{run_of, with};

/// It gets the lease itself, as soon as another run makes the next round complete.
async fn is_tested_itself(queue: &Queue, run: &Value) {
    assert_pending(&queue.ask(run).await, "stabilising");
    queue.ask(&run_of("another", 0)).await;
    assert_acquired(&queue.ask(run).await, 2);
}

#[tokio::test]
async fn a_tie_is_not_completed() {
    let queue = Queue::start(2, &[]).await;
    let [first, second] = [run_of("first", 2), run_of("second", 2)];
    queue.ask(&first).await;
    queue.ask(&second).await;
    assert_acquired(&queue.ask(&first).await, 1);
    assert_pending(&queue.ask(&second).await, "held");
    queue.release("first", "success").await;
    is_tested_itself(&queue, &second).await;
}

#[tokio::test]
async fn a_priority_that_has_risen_above_the_winners_is_not_completed() {
    for risen_to in [3, 5] {
        let queue = Queue::start(2, &[]).await;
        queue.ask(&run_of("grows", 2)).await;
        assert_acquired(&queue.ask(&run_of("winner", 3)).await, 1);
        let grows = run_of("grows", risen_to);
        assert_pending(&queue.ask(&grows).await, "held");
        queue.release("winner", "success").await;
        is_tested_itself(&queue, &grows).await;
    }
}

#[tokio::test]
async fn a_lower_count_is_not_completed_where_the_winner_says_what_it_contains() {
    let queue = Queue::start(2, &[]).await;
    let apart = run_of("apart", 2);
    queue.ask(&apart).await;
    assert_acquired(&queue.ask(&with(run_of("winner", 9), json!({"commits": ["x", "winner"]}))).await, 1);
    queue.release("winner", "success").await;
    is_tested_itself(&queue, &apart).await;
}
