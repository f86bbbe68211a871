//! Several servers on one store.

use super::*;

#[tokio::test(start_paused = true)]
async fn two_servers_on_one_store_never_both_grant() {
    let one = Shell::start_on(Faulty::shared(), at_once());
    let other = one.beside(at_once());
    assert_eq!(token(one.acquire("a", 1).await), 1);
    // The other one believes that nobody holds the lease; the commit tells it better.
    assert!(is_pending(&other.acquire("b", 2).await));
    assert_eq!(other.known().await, ["a", "b"]);
    other.release("a", "failure").await.unwrap();
    assert_eq!(token(other.acquire("b", 2).await), 2);
    // And the one is behind now.
    assert!(is_pending(&one.acquire("c", 1).await));
    assert_eq!(one.known().await, ["b", "c"]);
    assert!(matches!(one.release("a", "failure").await, Ok(Answer::Failed(_))));
}

#[tokio::test(start_paused = true)]
async fn after_a_change_by_another_server_those_who_wait_go_on_waiting() {
    let one = Shell::start_on(Faulty::shared(), at_once());
    let other = one.beside(at_once());
    token(one.acquire("a", 1).await);
    let waiting = one.wait("b", 1, 600).await;
    other.acquire("c", 1).await.unwrap();
    // `c` came between: it is there, and `b` waits as before.
    one.acquire("d", 1).await.unwrap();
    assert_eq!(one.known().await, ["a", "b", "c", "d"]);
    sleep(Duration::from_secs(29)).await;
    one.acquire("a", 1).await.unwrap();
    assert!(!waiting.is_finished());
    // A third of the TTL longer than where one server has the store for itself.
    sleep(Duration::from_secs(12)).await;
    assert_eq!(one.known().await, ["a", "b"], "who waits is heard all the time");
    one.release("a", "failure").await.unwrap();
    assert_eq!(token(answer(waiting).await), 2);
}

#[tokio::test(start_paused = true)]
async fn a_release_by_one_server_reaches_who_waits_at_the_other_within_seconds_though_nobody_tells() {
    let one = Shell::start_on(Faulty::shared(), at_once());
    token(one.acquire("a", 5).await);
    let other = one.beside(at_once());
    let waiting = other.wait("a-too", 1, 600).await;
    let below = other.wait("below", 1, 600).await;
    one.release("a", "failure").await.unwrap();
    let mut tokens = Vec::new();
    for waiting in [waiting, below] {
        let told = timeout(Duration::from_secs(2), waiting).await;
        tokens.extend(told.ok().map(|answer| token(answer.unwrap())));
    }
    assert_eq!(tokens, [2], "exactly one of those who wait goes on");
}

#[tokio::test(start_paused = true)]
async fn what_another_server_took_out_while_the_store_failed_here_does_not_come_back() {
    let here = Shell::start_on(Faulty::shared(), at_once());
    let there = here.beside(at_once());
    token(there.acquire("holder", 1).await);
    let waiting = here.wait("a", 1, 60).await;
    // What is computed here is forgotten, and whoever waits is to be looked after in a second.
    here.store.fail([Fault::Before, Fault::Before]);
    assert!(is_store_error(&here.acquire("b", 1).await));
    there.withdraw("a").await.unwrap();
    assert!(matches!(answer(waiting).await, Ok(Answer::Withdrawn { .. })));
    assert_eq!(there.known().await, ["holder"]);
}

#[tokio::test(start_paused = true)]
async fn what_another_server_took_out_right_after_an_outage_does_not_come_back() {
    let here = Shell::start_on(Faulty::shared(), at_once());
    let there = here.beside(at_once());
    token(there.acquire("holder", 1).await);
    let waiting = here.wait("a", 1, 300).await;
    here.store.set_readable(false);
    // So long that it would have been evicted, if anybody could have been heard.
    sleep(Duration::from_mins(2)).await;
    here.store.come_back();
    there.withdraw("a").await.unwrap();
    assert!(matches!(answer(waiting).await, Ok(Answer::Withdrawn { .. })));
    assert_eq!(there.known().await, ["holder"]);
}
