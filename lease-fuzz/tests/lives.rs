//! What a provider writes is never refused, at whatever moment of whatever life (I7).

use lease_core::ids::{BaseRef, Owner, ProviderId, Repo};
use lease_core::provider::{Command, Hearing, Provider, Verdict};
use lease_proof::random;
use lease_server::store::{Stored, Version};

const LIVES: u64 = 2000;

#[test]
fn what_a_provider_writes_is_never_refused() {
    let id = ProviderId {
        owner: Owner::new("o").unwrap(),
        repo: Repo::new("r").unwrap(),
        base_ref: BaseRef::new("main").unwrap(),
    };
    let mut states = 0;
    for seed in 0..LIVES {
        let mut life = random::life(seed);
        life.policy.hearing = if seed % 2 == 0 { Hearing::Exact } else { Hearing::Shared };
        let mut provider = Provider::new(life.policy.clone());
        for (index, told) in life.steps.iter().enumerate() {
            let verdicts: Vec<&Verdict> = provider.verdicts().collect();
            let (snapshot, verdicts) = if seed % 3 == 0 {
                (provider.snapshot(), "[]".to_owned())
            } else {
                (provider.snapshot_apart(), serde_json::to_string(&verdicts).unwrap())
            };
            let snapshot = serde_json::to_string(&snapshot).unwrap();
            let stored = Stored { id: id.clone(), version: Version::default(), snapshot, verdicts };
            let mut found = stored
                .provider(life.policy.clone())
                .unwrap_or_else(|why| panic!("life {seed}, before step {index}: {why}: {}", stored.snapshot));
            assert_eq!(found.snapshot(), provider.snapshot(), "life {seed}, before step {index}");
            if told.command == Command::Restart {
                provider = found.clone();
            }
            // Whoever waited in a long poll is what differs, and a restart ends that (rule 14).
            found.step(&Command::Restart, provider.now());
            let mut restarted = provider.clone();
            restarted.step(&Command::Restart, provider.now());
            assert_eq!(found, restarted, "life {seed}, before step {index}");
            provider.step(&told.command, told.at);
            states += 1;
        }
    }
    assert!(states > 50_000, "only {states} states");
}
