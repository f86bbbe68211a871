//! A server that is down for long, and one that comes back after a failure.

use std::time::{Duration, Instant};

use serde_json::json;

use super::{Queue, assert_acquired, assert_completed, assert_pending};
use crate::common::{assert_has, run_of, with};

#[tokio::test]
async fn down_time_longer_than_every_ttl_costs_nobody_a_place() {
    // A machine on which a restart takes a whole TTL shows nothing. Then it is tried with a longer one.
    for ttl_s in [2, 4, 8, 16, 32] {
        if down_for_longer_than(ttl_s).await {
            return;
        }
    }
    panic!("the machine is too slow to show anything");
}

/// Whether it was shown.
async fn down_for_longer_than(ttl_s: u64) -> bool {
    let ttl = Duration::from_secs(ttl_s);
    let ttl_text = format!("{ttl_s}s");
    let flags = ["--ttl", &*ttl_text];
    let queue = Queue::start(3, &flags).await;
    let [low, high] = [run_of("low", 1), run_of("high", 2)];
    let holder = with(run_of("holder", 3), json!({"lease_ttl_seconds": ttl_s}));
    // Who waits is there, until the server is gone.
    let waiting = [queue.long_poll(&low).await, queue.long_poll(&high).await];
    queue.http().until_waiting(2).await;
    assert_acquired(&queue.ask(&holder).await, 1);
    let beaten = Instant::now();
    assert_acquired(&queue.heartbeat(&holder, 1).await.ok(), 1);
    let folder = queue.kill().await;
    if beaten.elapsed() >= ttl {
        return false;
    }
    drop(waiting);
    tokio::time::sleep(ttl + Duration::from_millis(500)).await;

    let began = Instant::now();
    let queue = Queue::start_in(folder, 3, &flags).await;
    let (known, holds) = (queue.known().await, queue.holder().await);
    let (lost, kept) = (queue.ask(&low).await, queue.heartbeat(&holder, 1).await);
    if began.elapsed() >= ttl {
        return false;
    }
    assert_eq!(known, ["high", "holder", "low"]);
    assert_eq!(holds.as_deref(), Some("holder"));
    assert_pending(&lost, "held");
    assert_acquired(&kept.ok(), 1);
    true
}

#[tokio::test]
async fn who_failed_is_not_forgotten() {
    let queue = Queue::start(3, &[]).await;
    let [low, high, fails] = [run_of("low", 1), run_of("high", 2), run_of("fails", 3)];
    queue.ask(&low).await;
    queue.ask(&high).await;
    assert_acquired(&queue.ask(&fails).await, 1);
    let first = queue.release_of("fails", 1, "failure").await.ok();
    assert_has(&first, &json!({"status": "failure"}), "the release");
    let queue = Queue::start_in(queue.kill().await, 3, &[]).await;

    // Its answer may have been lost with the server.
    assert_eq!(queue.release_of("fails", 1, "failure").await.ok(), first);
    assert_eq!(queue.release("fails", "failure").await, first);
    queue.release_of("fails", 1, "success").await.problem(409, "contrary-release");
    // It is not taken for a member of the round that it failed in, nor for one that has passed.
    assert_pending(&queue.ask(&fails).await, "next_round");
    // There is no new window, which would last for 10 minutes.
    assert_acquired(&queue.ask(&high).await, 2);
    queue.release("high", "success").await;
    assert_completed(&queue.ask(&low).await, "high");
    assert_pending(&queue.ask(&fails).await, "stabilising");
}
