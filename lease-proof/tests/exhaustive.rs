//! Small worlds, explored in full.

use std::io::Write as _;

use lease_proof::model::{explore, worlds};

#[test]
fn every_state_of_every_small_world_is_right() {
    let mut distinct = 0;
    let mut failures = 0;
    for world in worlds() {
        let explored = explore(&world);
        // Past the capture of the test's output: how much was explored shall be seen.
        writeln!(std::io::stderr(), "{explored}").unwrap();
        distinct += explored.unique_states;
        for found in &explored.counterexamples {
            failures += 1;
            println!("{}\n{:?}", found.property, found.acts);
            println!("{}", found.trace.scenario(found.property, "", None));
        }
    }
    writeln!(std::io::stderr(), "{distinct} distinct states in all").unwrap();
    assert_eq!(failures, 0);
}
