//! The store fails, and comes back.

use super::*;

#[tokio::test(start_paused = true)]
async fn a_commit_that_fails_leaves_all_as_it_was() {
    let shell = Shell::start(at_once());
    token(shell.acquire("a", 1).await);
    let waiting = shell.wait("b", 1, 60).await;
    let before = shell.view().await;
    shell.store.fail([Fault::Before, Fault::Before, Fault::Before]);
    assert!(is_store_error(&shell.acquire("c", 9).await));
    assert!(is_store_error(&shell.release("a", "success").await));
    assert!(is_store_error(&shell.command(Command::Clear).await));
    assert_eq!(shell.view().await, before);
    assert!(!waiting.is_finished(), "who waits is not sent away");
    assert!(is_pending(&shell.acquire("c", 9).await), "it recovers by itself");
    shell.release("a", "failure").await.unwrap();
    // `c` came while `a` held the lease, so it is of the next round.
    assert_eq!(token(answer(waiting).await), 2);
}

#[tokio::test(start_paused = true)]
async fn a_commit_that_succeeds_unheard_is_found_when_asked_again() {
    let shell = Shell::start(at_once());
    shell.store.fail([Fault::After]);
    assert!(is_store_error(&shell.acquire("a", 1).await));
    assert_eq!(token(shell.acquire("a", 1).await), 1, "it is the same lease, not another");
    let waiting = shell.wait("b", 1, 60).await;
    shell.store.fail([Fault::After]);
    assert!(is_store_error(&shell.release("a", "failure").await));
    assert!(matches!(shell.release("a", "failure").await, Ok(Answer::Failed(_))));
    assert_eq!(token(answer(waiting).await), 2, "and who waits is told what had become of it");
}

#[tokio::test(start_paused = true)]
async fn what_comes_due_while_the_store_is_down_is_made_up_for_without_anybody_asking() {
    let shell = Shell::start(Policy::default());
    let window = Policy::default().stabilisation_window;
    let began = Instant::now();
    let waiting = shell.wait("a", 1, 3600).await;
    shell.store.fail([Fault::Before; 5]);
    shell.store.set_readable(false);
    sleep(Duration::from_millis(window.as_ms() + 20_000)).await;
    assert!(!waiting.is_finished());
    shell.store.set_readable(true);
    assert_eq!(token(answer(waiting).await), 1);
    let late = began.elapsed().checked_sub(Duration::from_millis(window.as_ms() + 20_000)).unwrap();
    assert!(late < Duration::from_secs(10), "{late:?}");
}

#[tokio::test(start_paused = true)]
async fn who_waits_through_an_outage_is_not_evicted_by_it() {
    let shell = Shell::start(Policy::default());
    let waiting = shell.wait("a", 1, 600).await;
    shell.acquire("b", 2).await.unwrap();
    shell.store.fail([Fault::Before]);
    assert!(is_store_error(&shell.acquire("c", 3).await));
    shell.store.set_readable(false);
    // Longer than the TTL; nobody can be heard, since nothing can be loaded.
    sleep(Duration::from_mins(2)).await;
    shell.store.set_readable(true);
    sleep(Duration::from_secs(2)).await;
    assert_eq!(shell.known().await, ["b", "a"]);
    sleep(Duration::from_secs(31)).await;
    assert_eq!(shell.known().await, ["a"], "from then on silence counts again");
    assert!(!waiting.is_finished());
}

#[tokio::test(start_paused = true)]
async fn whose_wait_ends_in_an_outage_is_told_so() {
    let shell = Shell::start(Policy::default());
    let began = Instant::now();
    let short = shell.wait("a", 1, 10).await;
    let long = shell.wait("b", 1, 20).await;
    shell.store.fail([Fault::Before]);
    assert!(is_store_error(&shell.acquire("c", 1).await));
    shell.store.set_readable(false);
    assert!(is_store_error(&answer(short).await));
    assert!((10..12).contains(&began.elapsed().as_secs()), "{:?}", began.elapsed());
    shell.store.set_readable(true);
    assert!(is_pending(&answer(long).await));
    assert!((20..22).contains(&began.elapsed().as_secs()), "{:?}", began.elapsed());
}

#[tokio::test(start_paused = true)]
async fn an_outage_is_over_for_each_provider_as_soon_as_the_store_is_back() {
    let shell = Shell::start(at_once());
    token(shell.acquire("a", 1).await);
    shell.store.set_readable(false);
    shell.store.fail([Fault::Before]);
    assert!(is_store_error(&shell.acquire("b", 1).await));
    assert!(is_store_error(&shell.acquire("b", 1).await), "now it can't be loaded either");
    assert!(shell.leases.look(&shell.id).await.is_err());
    assert!(shell.leases.look_at_all().await.is_err());
    shell.store.set_readable(true);
    assert!(is_pending(&shell.acquire("b", 1).await));
}

#[tokio::test(start_paused = true)]
async fn a_request_that_the_store_refused_leaves_no_provider_behind() {
    let shell = Shell::start(at_once());
    shell.store.fail([Fault::Before, Fault::After]);
    assert!(shell.acquire("a", 1).await.is_err());
    settle().await;
    assert_eq!((shell.cells(), shell.leases.look_at_all().await.unwrap().len()), (0, 0));
    // The store has taken this one, though it said that it had not: whoever comes next finds it.
    assert!(shell.acquire("a", 1).await.is_err());
    settle().await;
    assert!(matches!(shell.acquire("a", 1).await, Ok(Answer::Acquired(_))));
}
