//! One batch after the other.

use lease_core::ids::{BaseRef, Owner, Repo};
use lease_core::provider::{Answer, Command, Policy, Withdraw};
use lease_core::time::Millis;
use lease_core::wire::{Json, read_acquire};
use tokio::sync::oneshot;

use super::super::Leases;
use super::super::cell::{Job, Reply};
use super::*;
use crate::decisions::Origin;
use crate::metrics::Metrics;
use crate::settings::Policies;
use crate::store::{Memory, Store};
use crate::telemetry::Telemetry;

async fn off(id: &ProviderId, shared: &Shared, work: &mut Work, jobs: Vec<Posted>) {
    if let Some(begun) = begin(id, shared, work, jobs) {
        finish(id, shared, work, *begun).await;
    }
}

fn wait(waiter: u64) -> (Job, oneshot::Receiver<Reply>) {
    let members = vec![("head_sha".into(), Json::Text("a".into())), ("priority".into(), Json::Whole(1))];
    let acquire = read_acquire(members, true).unwrap();
    let (reply, answer) = oneshot::channel();
    let until = Instant::now() + Duration::from_mins(1);
    (Job::Wait { acquire, until, waiter: WaiterId(waiter), reply }, answer)
}

#[tokio::test(start_paused = true)]
async fn what_happened_before_a_poll_in_its_own_batch_is_not_for_it() {
    let policy = Policy::default();
    let leases = Leases::start(
        Store::Memory(Memory::default()),
        Policies::any(policy),
        Metrics::new().unwrap(),
        Telemetry::off(),
        Millis::from_secs(3600),
    );
    let id = ProviderId {
        owner: Owner::new("o").unwrap(),
        repo: Repo::new("r").unwrap(),
        base_ref: BaseRef::new("main").unwrap(),
    };
    let mut work = Work::default();
    let (first, first_answer) = wait(1);
    off(&id, &leases.shared, &mut work, vec![first.into()]).await;
    let (second, mut second_answer) = wait(2);
    let (reply, withdrawn) = oneshot::channel();
    let acquire = work.waiting.acquire_of(WaiterId(1)).unwrap();
    let command = Command::Withdraw(Withdraw { key: acquire.claim.key.clone(), fencing_token: None });
    off(
        &id,
        &leases.shared,
        &mut work,
        vec![Job::Command { command, origin: Origin::default(), reply }.into(), second.into()],
    )
    .await;
    assert!(matches!(withdrawn.await, Ok(Ok(Answer::Withdrawn { .. }))));
    assert!(matches!(first_answer.await, Ok(Ok(Answer::Withdrawn { .. }))));
    // It came after the withdrawal, so it registers anew and waits.
    assert!(second_answer.try_recv().is_err());
    off(&id, &leases.shared, &mut work, vec![Job::HangUp { waiter: WaiterId(2) }.into()]).await;
    let ttl = Policy::default().request_ttl;
    let left = work.loaded.as_ref().map(|loaded| loaded.provider.next_deadline().unwrap().at);
    assert_eq!(left, Some(leases.clock().now().after(ttl)));
}
