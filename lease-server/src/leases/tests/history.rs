//! Leases that are over: told once each, whatever befalls the commit that ends them, and for as long as they are to be kept.

use lease_core::ids::{Actor, FencingToken, Reason};

use super::*;
use crate::decisions::Origin;
use crate::store::{HistoryPage, PastLease};

const ALL: HistoryPage = HistoryPage { before: None, limit: 10_000 };

async fn history(shell: &Shell) -> Vec<PastLease> {
    within_an_hour(shell.leases.history(&shell.id, ALL)).await.unwrap()
}

async fn tokens(shell: &Shell) -> Vec<u64> {
    history(shell).await.iter().map(|past| past.fencing_token.get()).collect()
}

fn by(name: &str) -> Origin {
    Origin { caller: Some(Actor::new(name).unwrap()), reason: Some(Reason::new("as agreed").unwrap()) }
}

#[tokio::test(start_paused = true)]
async fn a_lease_is_in_the_history_once_its_end_is_durable_and_not_before() {
    let shell = Shell::start(at_once());
    token(shell.acquire("a", 1).await);
    shell.store.fail([Fault::Before]);
    assert!(is_store_error(&shell.release("a", "success").await));
    assert_eq!(tokens(&shell).await, [0; 0]);
    // All is written, but nobody hears so; whoever asks again ends nothing.
    shell.store.fail([Fault::After]);
    assert!(is_store_error(&shell.release("a", "success").await));
    shell.release("a", "success").await.unwrap();
    assert_eq!(tokens(&shell).await, [1]);
    let after_a_crash = Shell::start_on(shell.store.as_left_by_a_crash(), at_once());
    assert_eq!(tokens(&after_a_crash).await, [1]);
}

/// Both would end it, and one of them is faster; the other finds it ended when it computes anew.
#[tokio::test(start_paused = true)]
async fn who_loses_a_race_writes_nothing_into_the_history() {
    let one = Shell::start_on(Faulty::shared(), at_once());
    let other = one.beside(at_once());
    token(one.acquire("a", 1).await);
    one.store.hold(Some(one.id.clone()));
    let end = |shell: &Shell, name: &'static str| {
        let shell = shell.clone();
        tokio::spawn(async move {
            let command = Command::EndLease(FencingToken::new(1));
            shell.leases.command(&shell.id, command, by(name)).await
        })
    };
    let ends = [end(&one, "one"), end(&other, "other")];
    settle().await;
    assert_eq!(one.store.tried(), 3, "both are about to store it");
    one.store.hold(None);
    let mut ended_by = Vec::new();
    for (end, name) in ends.into_iter().zip(["one", "other"]) {
        if within_an_hour(end).await.unwrap().is_ok() {
            ended_by.push(name);
        }
    }
    let past = history(&one).await;
    let told: Vec<&str> = past.iter().map(|past| past.ended_by.as_ref().unwrap().as_str()).collect();
    assert_eq!((told, ended_by.len()), (ended_by.clone(), 1));
}

#[tokio::test(start_paused = true)]
async fn what_time_ends_nobody_has_ended() {
    let shell = Shell::start(Policy { max_hold: Millis::from_secs(60), ..at_once() });
    token(shell.acquire("a", 1).await);
    sleep(Duration::from_mins(2)).await;
    // Whoever comes first finds it over.
    let late = Command::EndLease(FencingToken::new(1));
    let refused = shell.leases.command(&shell.id, late, by("late")).await;
    assert!(matches!(refused, Err(LeaseError::Refused(_))));
    let past = history(&shell).await;
    assert_eq!((past.len(), &past[0].ended_by, &past[0].reason), (1, &None, &None));
    assert_eq!(past[0].ended_at.since(past[0].acquired_at), Millis::from_secs(60));
}

#[tokio::test(start_paused = true)]
async fn a_past_lease_is_kept_for_the_retention_time_and_no_longer() {
    let shell = Shell::start_keeping(Arc::default(), at_once(), Millis::from_secs(86_400));
    let use_once = async || {
        let token = token(shell.acquire("a", 1).await);
        shell.release("a", "failure").await.unwrap();
        token
    };
    // More than are purged at once, and one that is younger.
    let old = PAGE as u64 + 20;
    for _ in 0..old {
        use_once().await;
    }
    sleep(Duration::from_hours(12)).await;
    let young = use_once().await;
    sleep(Duration::from_hours(11)).await;
    assert_eq!(tokens(&shell).await.len() as u64, old + 1);
    sleep(Duration::from_hours(2)).await;
    assert_eq!(tokens(&shell).await, [young]);
    sleep(Duration::from_hours(12)).await;
    assert_eq!(tokens(&shell).await, [0; 0]);
}

/// A lease that ended while nobody was there to see it may be over for longer than anything is kept.
#[tokio::test(start_paused = true)]
async fn a_provider_that_is_forgotten_at_once_leaves_its_last_lease_in_the_history() {
    let policy =
        Policy { max_hold: Millis::from_secs(60), verdict_retention: Millis::from_secs(60), ..at_once() };
    let shell = Shell::start_keeping(Arc::default(), policy.clone(), Millis::from_secs(600));
    token(shell.acquire("a", 1).await);
    let left = shell.store.as_left_by_a_crash();
    sleep(Duration::from_secs(725)).await;
    let shell = Shell::start_keeping(Arc::clone(&left), policy, Millis::from_secs(600));
    settle().await;
    assert!(Store::Faulty(left).page(None).await.unwrap().is_empty(), "it is forgotten");
    assert_eq!(tokens(&shell).await, [1]);
    sleep(Duration::from_mins(2)).await;
    assert_eq!(tokens(&shell).await, [0; 0]);
}
