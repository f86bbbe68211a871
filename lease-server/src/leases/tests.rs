//! The shell in virtual time, with a store that fails on command.

mod beside;
mod history;
mod housekeeping;
mod outages;

use std::time::Duration;

use lease_core::ids::{BaseRef, Owner, Repo};
use lease_core::time::Millis;
use lease_core::wire::{Json, Members, read_acquire, read_release, read_withdraw};
use tokio::task::{JoinHandle, yield_now};
use tokio::time::{Instant, sleep, timeout};

use super::*;
use crate::store::{Fault, Faulty};

fn provider(repo: &str) -> ProviderId {
    ProviderId {
        owner: Owner::new("o").unwrap(),
        repo: Repo::new(repo).unwrap(),
        base_ref: BaseRef::new("main").unwrap(),
    }
}

/// One request makes a round stable: for tests of something other than rounds.
fn at_once() -> Policy {
    Policy { expected_request_count: 1, ..Policy::default() }
}

const RETENTION: Millis = Millis::from_secs(90 * 86_400);

/// A server; the store may be another's too.
#[derive(Clone)]
struct Shell {
    leases: Arc<Leases>,
    store: Arc<Faulty>,
    id: ProviderId,
}

impl Shell {
    fn start(policy: Policy) -> Self {
        Self::start_on(Arc::default(), policy)
    }

    fn start_on(store: Arc<Faulty>, policy: Policy) -> Self {
        Self::start_keeping(store, policy, RETENTION)
    }

    /// A server that keeps providers for that long after they were last used.
    fn start_keeping(store: Arc<Faulty>, policy: Policy, retention: Millis) -> Self {
        let (port, policies) = (Store::Faulty(Arc::clone(&store)), Policies::any(policy));
        let leases =
            Arc::new(Leases::start(port, policies, Metrics::new().unwrap(), Telemetry::off(), retention));
        Self { leases, store, id: provider("r") }
    }

    async fn acquire(&self, sha: &str, priority: u64) -> Result<Answer, LeaseError> {
        self.ask(read_acquire(members(sha, priority), false).unwrap(), None).await
    }

    async fn ask(&self, acquire: Acquire, until: Option<Instant>) -> Result<Answer, LeaseError> {
        let mut acquiring = self.leases.acquire(&self.id, acquire, until)?;
        within_an_hour(acquiring.answered()).await.map(|(answer, _)| answer)
    }

    /// A long poll, which goes on by itself.
    async fn wait(&self, sha: &str, priority: u64, seconds: u64) -> JoinHandle<Result<Answer, LeaseError>> {
        let acquire = read_acquire(members(sha, priority), true).unwrap();
        let until = Instant::now() + Duration::from_secs(seconds);
        let shell = self.clone();
        let waiting = tokio::spawn(async move { shell.ask(acquire, Some(until)).await });
        settle().await;
        waiting
    }

    async fn release(&self, sha: &str, status: &str) -> Result<Answer, LeaseError> {
        let mut members = vec![("head_sha".into(), Json::Text(sha.into()))];
        members.push(("status".into(), Json::Text(status.into())));
        self.command(Command::Release(read_release(members).unwrap())).await
    }

    async fn withdraw(&self, sha: &str) -> Result<Answer, LeaseError> {
        let members = vec![("head_sha".into(), Json::Text(sha.into()))];
        self.command(Command::Withdraw(read_withdraw(members).unwrap())).await
    }

    async fn command(&self, command: Command) -> Result<Answer, LeaseError> {
        within_an_hour(self.leases.command(&self.id, command, Origin::default())).await
    }

    async fn view(&self) -> View {
        within_an_hour(self.leases.look(&self.id)).await.unwrap().view
    }

    async fn known(&self) -> Vec<String> {
        let view = self.view().await;
        let pending = view.pending.iter().map(|pending| pending.head_sha.to_string());
        view.acquired.iter().map(|lease| lease.head_sha.to_string()).chain(pending).collect()
    }

    /// Another server on the same store.
    fn beside(&self, policy: Policy) -> Self {
        Self::start_on(Arc::clone(&self.store), policy)
    }

    fn cells(&self) -> usize {
        self.leases.shared.cells.read().unwrap().len()
    }
}

fn members(sha: &str, priority: u64) -> Members {
    vec![("head_sha".into(), Json::Text(sha.into())), ("priority".into(), Json::Whole(priority))]
}

/// In virtual time an hour is over at once when nothing else is to be done: who takes longer hangs.
async fn within_an_hour<T>(future: impl Future<Output = T>) -> T {
    timeout(Duration::from_hours(1), future).await.expect("it hangs")
}

async fn answer(waiting: JoinHandle<Result<Answer, LeaseError>>) -> Result<Answer, LeaseError> {
    within_an_hour(waiting).await.unwrap()
}

/// Lets everybody do what can be done without time passing.
async fn settle() {
    for _ in 0..50 {
        yield_now().await;
    }
}

fn token(answer: Result<Answer, LeaseError>) -> u64 {
    match answer {
        Ok(Answer::Acquired(reply)) => reply.fencing_token.get(),
        other => panic!("not granted: {other:?}"),
    }
}

fn is_pending(answer: &Result<Answer, LeaseError>) -> bool {
    matches!(answer, Ok(Answer::Pending(_)))
}

fn is_store_error(answer: &Result<Answer, LeaseError>) -> bool {
    matches!(answer, Err(LeaseError::Store(_)))
}

#[tokio::test(start_paused = true)]
async fn nobody_is_told_or_shown_what_is_not_durable_yet() {
    let shell = Shell::start(at_once());
    shell.store.hold(Some(shell.id.clone()));
    let asking = shell.clone();
    let asking = tokio::spawn(async move { asking.acquire("a", 1).await });
    settle().await;
    let looking = shell.clone();
    let looking = tokio::spawn(async move { looking.view().await });
    sleep(Duration::from_mins(1)).await;
    assert_eq!(shell.store.tried(), 1);
    assert!(!asking.is_finished() && !looking.is_finished());
    shell.store.hold(None);
    assert_eq!(token(asking.await.unwrap()), 1);
    assert!(looking.await.unwrap().acquired.is_some());
}

#[tokio::test(start_paused = true)]
async fn commands_that_come_together_share_a_commit() {
    let shell = Shell::start(Policy::default());
    shell.store.hold(Some(shell.id.clone()));
    let mut all = Vec::new();
    for number in 0..200 {
        let shell = shell.clone();
        all.push(tokio::spawn(async move { shell.acquire(&format!("r{number}"), number).await }));
        settle().await;
    }
    shell.store.hold(None);
    for one in all {
        within_an_hour(one).await.unwrap().unwrap();
    }
    // The first one alone, and all that came while it was written.
    assert_eq!(shell.store.tried(), 2);
    assert_eq!(shell.known().await.len(), 200);
}

#[tokio::test(start_paused = true)]
async fn providers_do_not_wait_for_each_other() {
    let slow = Shell::start(at_once());
    let quick = Shell { id: provider("quick"), ..slow.clone() };
    slow.store.hold(Some(slow.id.clone()));
    let asking = slow.clone();
    let asking = tokio::spawn(async move { asking.acquire("a", 1).await });
    settle().await;
    assert_eq!(token(quick.acquire("a", 1).await), 1);
    quick.release("a", "success").await.unwrap();
    assert!(quick.view().await.acquired.is_none());
    assert!(!asking.is_finished());
    slow.store.hold(None);
    assert_eq!(token(within_an_hour(asking).await.unwrap()), 1);
}

#[tokio::test(start_paused = true)]
async fn what_changes_nothing_is_not_committed() {
    let shell = Shell::start(at_once());
    token(shell.acquire("a", 1).await);
    shell.acquire("b", 1).await.unwrap();
    let before = shell.store.tried();
    for _ in 0..10 {
        shell.acquire("a", 1).await.unwrap();
        shell.acquire("b", 1).await.unwrap();
        assert!(shell.release("b", "success").await.is_err());
        shell.view().await;
    }
    assert_eq!(shell.store.tried(), before);
}

#[tokio::test(start_paused = true)]
async fn deadlines_are_kept_without_anybody_asking() {
    let shell = Shell::start(Policy { max_hold: Millis::from_secs(600), ..at_once() });
    token(shell.acquire("a", 1).await);
    shell.acquire("b", 1).await.unwrap();
    let commits = shell.store.tried();
    sleep(Duration::from_secs(31)).await;
    assert_eq!(shell.store.tried(), commits + 1, "`b` is evicted");
    assert_eq!(shell.known().await, ["a"]);
    sleep(Duration::from_secs(570)).await;
    assert_eq!(shell.store.tried(), commits + 2, "the lease has expired");
    assert_eq!(shell.known().await, Vec::<String>::new());
}

#[tokio::test(start_paused = true)]
async fn who_hangs_up_is_evicted_a_ttl_later() {
    let shell = Shell::start(Policy::default());
    let hangs_up = shell.wait("a", 1, 600).await;
    let stays = shell.wait("a", 1, 600).await;
    sleep(Duration::from_secs(100)).await;
    hangs_up.abort();
    sleep(Duration::from_secs(100)).await;
    assert_eq!(shell.known().await, ["a"], "somebody still waits on it");
    stays.abort();
    sleep(Duration::from_secs(29)).await;
    assert_eq!(shell.known().await, ["a"]);
    sleep(Duration::from_secs(2)).await;
    assert_eq!(shell.known().await, Vec::<String>::new());
}

#[tokio::test(start_paused = true)]
async fn who_hangs_up_last_is_evicted_in_time_though_nobody_asks() {
    let shell = Shell::start(Policy::default());
    let hangs_up = shell.wait("a", 1, 600).await;
    // What is overdue is looked for every five seconds, and would be found then at the latest: but not before the 45th.
    sleep(Duration::from_secs(12)).await;
    hangs_up.abort();
    sleep(Duration::from_secs(29)).await;
    let stored = shell.store.tried();
    sleep(Duration::from_secs(2)).await;
    assert_eq!(shell.store.tried(), stored + 1, "the eviction is stored");
}

#[tokio::test(start_paused = true)]
async fn who_hangs_up_before_the_registration_is_durable_is_no_trouble() {
    let shell = Shell::start(Policy::default());
    shell.store.hold(Some(shell.id.clone()));
    let hangs_up = shell.wait("a", 1, 600).await;
    hangs_up.abort();
    settle().await;
    shell.store.hold(None);
    settle().await;
    assert_eq!(shell.known().await, ["a"]);
    sleep(Duration::from_secs(31)).await;
    assert_eq!(shell.known().await, Vec::<String>::new());
}

#[tokio::test(start_paused = true)]
async fn the_wait_ends_when_it_was_to_end() {
    let shell = Shell::start(Policy::default());
    let began = Instant::now();
    let waiting = [shell.wait("a", 1, 25).await, shell.wait("a", 1, 5).await, shell.wait("b", 1, 60).await];
    let mut ended = Vec::new();
    for waiting in waiting {
        let told = answer(waiting).await;
        assert!(is_pending(&told), "{told:?}");
        ended.push(began.elapsed().as_secs());
    }
    // The second one had ended before the first.
    assert_eq!(ended, [25, 25, 60]);
}

#[tokio::test(start_paused = true)]
async fn a_stop_answers_who_waits_and_lets_nobody_wait_any_more() {
    let shell = Shell::start(Policy::default());
    let waiting = shell.wait("a", 1, 600).await;
    let began = Instant::now();
    shell.leases.stop_waiting();
    assert!(is_pending(&answer(waiting).await));
    let late = shell.wait("b", 1, 600).await;
    assert!(is_pending(&answer(late).await));
    assert_eq!(began.elapsed(), Duration::ZERO);
    let next = Shell::start_on(shell.store.as_left_by_a_crash(), Policy::default());
    assert_eq!(next.known().await, ["a", "b"]);
}

#[tokio::test(start_paused = true)]
async fn after_a_restart_everybody_has_all_their_time_again() {
    let shell = Shell::start(at_once());
    let mut holder = members("a", 1);
    holder.push(("lease_ttl_seconds".into(), Json::Whole(60)));
    token(shell.command(Command::Acquire(read_acquire(holder, false).unwrap())).await);
    shell.acquire("b", 1).await.unwrap();
    // The clock goes on from what was stored last, so something is stored late.
    sleep(Duration::from_secs(29)).await;
    shell.acquire("c", 1).await.unwrap();
    let shell = Shell::start_on(shell.store.as_left_by_a_crash(), at_once());
    sleep(Duration::from_secs(29)).await;
    assert_eq!(shell.known().await, ["a", "b", "c"]);
    sleep(Duration::from_secs(2)).await;
    assert_eq!(shell.known().await, ["a"]);
    sleep(Duration::from_secs(28)).await;
    assert_eq!(shell.known().await, ["a"]);
    sleep(Duration::from_secs(2)).await;
    assert_eq!(shell.known().await, Vec::<String>::new());
}

#[tokio::test(start_paused = true)]
async fn a_provider_that_is_not_served_any_more_stays_in_the_store() {
    let shell = Shell::start(at_once());
    token(shell.acquire("a", 1).await);
    let port = Store::Faulty(Arc::clone(&shell.store));
    let nobody =
        Leases::start(port, Policies::listed([]), Metrics::new().unwrap(), Telemetry::off(), RETENTION);
    assert!(matches!(nobody.look(&shell.id).await, Err(LeaseError::NotServed)));
    assert!(nobody.look_at_all().await.unwrap().is_empty());
    assert_eq!(shell.beside(at_once()).known().await, ["a"]);
}

#[tokio::test(start_paused = true)]
async fn made_up_names_cost_nothing() {
    let shell = Shell::start(at_once());
    let until = Some(Instant::now() + Duration::from_mins(1));
    let mut heartbeat = members("a", 1);
    heartbeat.push(("status".into(), Json::Text("acquired".into())));
    let heartbeat = |wait| read_acquire(heartbeat.clone(), wait).unwrap();
    let named = |name: &str| Shell { id: provider(name), ..shell.clone() };

    let one = named("heartbeat");
    assert!(one.ask(heartbeat(false), None).await.is_err());
    let one = named("waiting-heartbeat");
    assert!(one.ask(heartbeat(true), until).await.is_err());
    assert!(named("release").release("a", "success").await.is_err());
    named("withdraw").withdraw("a").await.unwrap();
    named("look").view().await;
    settle().await;
    assert_eq!((shell.store.tried(), shell.cells()), (0, 0));
}

#[tokio::test]
async fn what_is_forgotten_and_used_at_the_same_time_is_one_provider() {
    // In real time, and with as many threads as there are: it is about what meets by chance.
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(4).enable_all().build().unwrap();
    let done = tokio::task::spawn_blocking(move || {
        runtime.block_on(async {
            for _ in 0..200 {
                let shell = Shell::start(at_once());
                let calls: Vec<_> = (0..8)
                    .map(|number| {
                        let shell = shell.clone();
                        tokio::spawn(async move {
                            if number % 2 == 0 {
                                return shell.release("nobody", "success").await.is_ok();
                            }
                            matches!(shell.acquire(&format!("r{number}"), 1).await, Ok(Answer::Acquired(_)))
                        })
                    })
                    .collect();
                let mut granted = 0;
                for call in calls {
                    granted += usize::from(call.await.unwrap());
                }
                assert_eq!(granted, 1);
                assert_eq!(shell.known().await.len(), 4);
            }
        });
    });
    timeout(Duration::from_mins(1), done).await.expect("it hangs").unwrap();
}
