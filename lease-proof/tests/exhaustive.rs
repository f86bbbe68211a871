//! Small worlds, explored in full.

use std::collections::BTreeSet;
use std::io::Write as _;

use lease_proof::counterexample;
use lease_proof::coverage::CASES;
use lease_proof::model::{explore, worlds};

#[test]
fn every_state_of_every_small_world_is_right() {
    let mut distinct = 0;
    let mut wrong = Vec::new();
    for world in worlds() {
        let explored = explore(&world);
        // Past the capture of the test's output: how much was explored shall be seen.
        writeln!(std::io::stderr(), "{explored}").unwrap();
        distinct += explored.unique_states;
        for found in &explored.counterexamples {
            let why = format!("in the world {}: {:?}", world.name, found.acts);
            wrong.push(counterexample::show(found.property, &why, &found.trace).text);
        }
        // What was broken off is smaller, and has reached less.
        if explored.counterexamples.is_empty() {
            wrong.extend(explored.missed.iter().map(|case| format!("{} never reached: {case}", world.name)));
            if explored.unique_states < world.at_least {
                wrong.push(format!("{} has shrunk below {} states", world.name, world.at_least));
            }
        }
    }
    writeln!(std::io::stderr(), "{distinct} distinct states in all").unwrap();
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn every_case_is_to_be_reached_in_some_world() {
    let reached: BTreeSet<&str> = worlds().iter().flat_map(|world| world.reaches).copied().collect();
    assert_eq!(reached, BTreeSet::from(CASES));
}
