//! What is seen to without anybody asking.

use lease_core::provider::SnapshotVersion;

use super::*;
use crate::store::{Base, Change, Commit, Floor, State, VerdictChange};

/// What the store has, by version, without the server's doing anything for it.
async fn stored(store: &Arc<Faulty>) -> Vec<(String, i64, Provider)> {
    let page = Store::Faulty(Arc::clone(store)).page(None).await.unwrap();
    let one = |stored: &Stored| {
        let provider = stored.provider(at_once()).unwrap();
        (stored.id.repo.to_string(), stored.version.number(), provider)
    };
    page.iter().map(one).collect()
}

/// How many commits the one provider has had, and whether nobody is there any more.
async fn stored_once(store: &Arc<Faulty>) -> (i64, bool) {
    match &stored(store).await[..] {
        [(_, version, provider)] => (*version, provider.is_vacant()),
        other => panic!("one provider is expected: {other:?}"),
    }
}

fn held_for_10_min() -> Policy {
    Policy { max_hold: Millis::from_secs(600), ..at_once() }
}

/// What a server left behind with a holder, when that one's time has been over for a while.
async fn left_for_11_min() -> Arc<Faulty> {
    let shell = Shell::start(held_for_10_min());
    token(shell.acquire("a", 1).await);
    let left = shell.store.as_left_by_a_crash();
    sleep(Duration::from_mins(11)).await;
    assert_eq!(stored_once(&left).await, (1, false));
    left
}

#[tokio::test(start_paused = true)]
async fn what_came_due_while_the_server_was_away_is_carried_out_at_its_start() {
    let left = left_for_11_min().await;
    let _shell = Shell::start_on(Arc::clone(&left), held_for_10_min());
    settle().await;
    assert_eq!(stored_once(&left).await, (2, true));
}

#[tokio::test(start_paused = true)]
async fn a_store_that_fails_at_the_start_is_asked_again() {
    let left = left_for_11_min().await;
    left.set_readable(false);
    let _shell = Shell::start_on(Arc::clone(&left), held_for_10_min());
    sleep(Duration::from_mins(1)).await;
    left.set_readable(true);
    left.fail([Fault::Before]);
    sleep(Duration::from_secs(5)).await;
    assert_eq!(stored_once(&left).await, (2, true));
    // And then no more.
    let tried = left.tried();
    sleep(Duration::from_mins(5)).await;
    assert_eq!(left.tried(), tried);
}

#[tokio::test(start_paused = true)]
async fn what_could_not_be_stored_when_it_came_due_is_made_up_for_though_nobody_waits() {
    let shell = Shell::start(held_for_10_min());
    token(shell.acquire("a", 1).await);
    sleep(Duration::from_secs(590)).await;
    shell.store.fail([Fault::Before, Fault::Before, Fault::After]);
    sleep(Duration::from_secs(15)).await;
    assert_eq!(stored_once(&shell.store).await, (2, true));
    sleep(Duration::from_mins(2)).await;
    assert_eq!(shell.cells(), 0, "what is in the store need not stay in memory");
}

/// Whoever asks for it again and again must not keep the silent of all other providers alive.
#[tokio::test(start_paused = true)]
async fn a_damaged_provider_changes_nothing_for_the_others() {
    let shell = Shell::start(at_once());
    let damaged = Shell { id: provider("damaged"), ..shell.clone() };
    let state = State {
        snapshot: "nonsense".into(),
        snapshot_version: SnapshotVersion::NEWEST,
        now: Timestamp::default(),
        due_at: None,
        updated_at: Timestamp::default(),
    };
    let from = Base::Nothing(Floor::default());
    let commit = Commit {
        id: damaged.id.clone(),
        from,
        change: Change::Keep(state),
        decides: true,
        history: Vec::new(),
        verdicts: VerdictChange::default(),
    };
    Store::Faulty(Arc::clone(&shell.store)).commit(commit).await.unwrap();
    token(shell.acquire("a", 1).await);
    shell.acquire("silent", 1).await.unwrap();
    for _ in 0..8 {
        assert!(is_store_error(&damaged.acquire("b", 1).await));
        shell.acquire("a", 1).await.unwrap();
        sleep(Duration::from_secs(4)).await;
    }
    assert_eq!(shell.known().await, ["a"]);
}

#[tokio::test(start_paused = true)]
async fn what_comes_due_in_a_shared_store_is_carried_out_once() {
    let one = Shell::start_on(Faulty::shared(), held_for_10_min());
    let _other = one.beside(held_for_10_min());
    token(one.acquire("a", 1).await);
    sleep(Duration::from_secs(599)).await;
    assert_eq!(stored_once(&one.store).await, (1, false));
    sleep(Duration::from_secs(10)).await;
    assert_eq!(stored_once(&one.store).await, (2, true));
    sleep(Duration::from_mins(5)).await;
    assert_eq!(stored_once(&one.store).await, (2, true));
}

#[tokio::test(start_paused = true)]
async fn a_server_carries_out_what_came_due_at_another_that_is_gone() {
    let gone = Shell::start_on(Faulty::shared(), held_for_10_min());
    token(gone.acquire("a", 1).await);
    gone.acquire("silent", 1).await.unwrap();
    let store = Arc::clone(&gone.store);
    drop(gone);
    let one = Shell::start_on(Arc::clone(&store), held_for_10_min());
    sleep(Duration::from_mins(1)).await;
    assert_eq!(stored_once(&store).await, (3, false), "the silent one is evicted");
    sleep(Duration::from_mins(10)).await;
    assert_eq!(stored_once(&store).await, (4, true));
    assert_eq!(one.known().await, Vec::<String>::new());
}

#[tokio::test(start_paused = true)]
async fn what_nobody_uses_leaves_memory_after_a_minute() {
    let shell = Shell::start(at_once());
    let held = Shell { id: provider("held"), ..shell.clone() };
    token(held.acquire("a", 1).await);
    token(shell.acquire("a", 1).await);
    shell.release("a", "failure").await.unwrap();
    sleep(Duration::from_secs(59)).await;
    assert_eq!(shell.cells(), 2);
    sleep(Duration::from_secs(20)).await;
    assert_eq!(shell.cells(), 1, "more is known of a holder than is in the store");
    assert_eq!(stored(&shell.store).await.len(), 2);
    assert_eq!(token(shell.acquire("b", 1).await), 2);
    assert_eq!(held.known().await, ["a"]);
}

#[tokio::test(start_paused = true)]
async fn in_a_shared_store_whoever_is_not_waited_for_leaves_memory_too() {
    let shell = Shell::start_on(Faulty::shared(), at_once());
    let waited_for = Shell { id: provider("waited-for"), ..shell.clone() };
    token(shell.acquire("a", 1).await);
    token(waited_for.acquire("a", 1).await);
    let waiting = waited_for.wait("b", 1, 600).await;
    sleep(Duration::from_secs(80)).await;
    assert_eq!(shell.cells(), 1);
    waited_for.release("a", "failure").await.unwrap();
    assert_eq!(token(answer(waiting).await), 2);
    assert_eq!(shell.known().await, ["a"]);
}

#[tokio::test(start_paused = true)]
async fn what_nobody_uses_leaves_the_store_and_its_tokens_go_on() {
    let policy = Policy { request_ttl: Millis::from_secs(86_400), ..at_once() };
    let retention = Millis::from_secs(2 * 3600);
    let shell = Shell::start_keeping(Arc::default(), policy.clone(), retention);
    let named = |name: &str| Shell { id: provider(name), ..shell.clone() };
    for _ in 0..3 {
        token(shell.acquire("a", 1).await);
        shell.release("a", "failure").await.unwrap();
    }
    token(named("held").acquire("a", 1).await);
    named("pending").acquire("a", 1).await.unwrap();
    named("pending").acquire("b", 1).await.unwrap();
    named("pending").release("a", "failure").await.unwrap();
    // The last thing that is decided is that nobody is told of the verdicts any more.
    let verdicts = at_once().verdict_retention.as_ms() + retention.as_ms();
    sleep(Duration::from_millis(verdicts - 60_000)).await;
    assert_eq!(stored(&shell.store).await.len(), 3);
    sleep(Duration::from_mins(15)).await;
    let left: Vec<String> = stored(&shell.store).await.into_iter().map(|(repo, ..)| repo).collect();
    assert_eq!(left, ["held", "pending"]);

    let shell = Shell::start_keeping(shell.store.as_left_by_a_crash(), policy, retention);
    assert_eq!(token(shell.acquire("a", 1).await), 4, "its own last one was 3");
    let held = Shell { id: provider("held"), ..shell.clone() };
    assert_eq!(held.known().await, ["a"]);
}
