//! Random lives: core and reference say the same at every step.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use lease_core::provider::Provider;
use lease_proof::coverage::Coverage;
use lease_proof::reference::{Rare, Reference};
use lease_proof::trace::{Heard, tell};
use lease_proof::{counterexample, random};

const LIVES: u64 = 20_000;

/// Every life of the seeds from 0 on. A life that fails is shown with its seed: `random::life(seed)` makes it again.
#[test]
fn core_and_reference_say_the_same_in_every_life() {
    let mut steps = 0;
    let mut coverage = Coverage::default();
    let mut rare: BTreeMap<Rare, u64> = BTreeMap::new();
    for seed in 0..LIVES {
        let trace = random::life(seed);
        let mut reference = Reference::new(trace.policy.clone());
        // A core that panics shall be shown too.
        let agree = catch_unwind(AssertUnwindSafe(|| {
            let mut core = Provider::new(trace.policy.clone());
            trace.steps.iter().all(|told| {
                let said = reference.tell(told);
                tell(&mut core, told).is_ok_and(|step| {
                    coverage.see(&step);
                    Heard::from(step) == said
                })
            })
        }));
        if !agree.unwrap_or(false) {
            let name = format!("life {seed}");
            panic!("{}", counterexample::show(&name, "core and reference differ", &trace));
        }
        steps += trace.steps.len();
        for seen in reference.seen() {
            *rare.entry(*seen).or_default() += 1;
        }
    }
    println!("{LIVES} lives with {steps} steps in all: no difference\n{coverage}");
    for (case, lives) in &rare {
        println!("{:28} in {lives:>6} lives", format!("{case:?}"));
    }
    assert_eq!(coverage.missing(), Vec::<&str>::new(), "never seen");
    let unseen: Vec<Rare> = Rare::ALL.into_iter().filter(|case| !rare.contains_key(case)).collect();
    assert_eq!(unseen, Vec::<Rare>::new(), "never met with");
}
