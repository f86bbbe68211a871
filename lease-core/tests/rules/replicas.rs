//! Random lives of a provider that several processes keep, without long polls: nobody can tell it from one that one process
//! keeps. Each command is carried out by another process, which knows no more than what was stored.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use lease_core::provider::{
    Answer, Command, Event, Hearing, PendingReply, Policy, Provider, Refusal, Snapshot, SnapshotVersion,
};
use lease_core::time::Timestamp;

use crate::random::Chance;

/// What is stored.
struct Store {
    policy: Policy,
    text: String,
    /// When it could be reached again, if it could not since this was stored.
    returned_at: Option<Timestamp>,
}

impl Store {
    /// What a process finds, and what has come due until the store could be reached again.
    fn read(&self) -> (Provider, Vec<Event>) {
        let snapshot: Snapshot = serde_json::from_str(&self.text).unwrap();
        let mut provider = Provider::restore(snapshot, self.policy.clone()).unwrap();
        let restart = self.returned_at.map(|at| provider.step(&Command::Restart, at));
        (provider, restart.map(|step| step.events).unwrap_or_default())
    }

    /// Stores it in the form of a program of today, or of an older one.
    fn write(&mut self, provider: &Provider, version: SnapshotVersion) {
        self.text = serde_json::to_string(&provider.snapshot_in(version)).unwrap();
        self.returned_at = None;
    }
}

/// All but what older programs do not store.
fn state(provider: &Provider) -> Snapshot {
    provider.snapshot_in(SnapshotVersion::OLDEST)
}

/// What is usual is lost where it is written for an older program.
fn without_estimate(heard: Result<Answer, Refusal>) -> Result<Answer, Refusal> {
    match heard {
        Ok(Answer::Pending(reply)) => Ok(Answer::Pending(PendingReply { estimate: None, ..reply })),
        other => other,
    }
}

/// Tells how many steps need not be stored.
fn run(seed: u64) -> usize {
    let mut chance = Chance::of(seed);
    let policy = Policy { hearing: Hearing::Shared, ..chance.policy() };
    let mut alone = Provider::new(policy.clone());
    let text = serde_json::to_string(&alone.snapshot()).unwrap();
    let mut store = Store { policy, text, returned_at: None };
    // What each process knows, if that is what is stored.
    let mut kept: [Option<Provider>; 3] = [None, None, None];
    let (mut now_ms, mut not_stored) = (0, 0);
    for _ in 0..60 {
        now_ms += chance.pick(&[0, 1, 300, 500, 999, 1000, 2000, 7000]);
        let now = Timestamp::from_ms(now_ms);
        let mut expected = Vec::new();
        if chance.below(20) == 0 {
            expected = alone.step(&Command::Restart, now).events;
            store.returned_at = Some(now);
            kept = [None, None, None];
        }
        let mut command = chance.command();
        if let Command::Acquire(acquire) = &mut command {
            acquire.wait = false;
        }
        let context = format!("seed {seed}, at {now_ms} ms, {command:?}");
        let replica = usize::try_from(chance.below(3)).unwrap();
        let (mut provider, mut events) =
            kept[replica].take().map_or_else(|| store.read(), |provider| (provider, Vec::new()));
        let step = provider.step(&command, now);
        let by_one = alone.step(&command, now);
        events.extend(step.events);
        expected.extend(by_one.events);
        let heard = [step.result, by_one.result].map(without_estimate);
        assert_eq!((&heard[0], &events), (&heard[1], &expected), "{context}");
        assert_eq!(state(&provider), state(&alone), "{context}");
        if events.is_empty() {
            not_stored += 1;
        } else {
            store.write(&provider, chance.pick(&[SnapshotVersion::NEWEST, SnapshotVersion::OLDEST]));
            kept = [None, None, None];
        }
        kept[replica] = (chance.below(2) == 0).then_some(provider);
    }
    not_stored
}

#[test]
fn several_processes_answer_as_one_would() {
    let not_stored: usize = (0..600).map(run).sum();
    assert!(not_stored > 5000, "only {not_stored} steps need not be stored");
}
