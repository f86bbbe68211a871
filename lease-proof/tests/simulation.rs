//! Both halves of the protocol over a bad network, in virtual time.

use std::io::Write as _;

use lease_proof::simulation::{Failure, many, run, run_several};

/// How many runs there are; `scripts/prove` makes others, for as long as one likes.
const RUNS: u64 = 20_000;

/// How jobs end: each way has to be seen.
const ENDS: [&str; 8] = [
    "job completed",
    "job released success",
    "job released failure",
    "job lost its lease",
    "job held nothing",
    "job gave up",
    "job cancelled",
    "job died",
];

#[test]
fn nothing_goes_wrong_over_a_bad_network() {
    let report = many(run, 0, |seed, _| seed < RUNS)
        .unwrap_or_else(|failure: Box<Failure>| panic!("{failure}\n{}", failure.shown()));
    // Past the capture of the test's output: how much was run shall be seen.
    writeln!(std::io::stderr(), "{report}").unwrap();
    assert_eq!(report.runs, RUNS);
    assert_eq!(report.coverage.missing(), Vec::<&str>::new(), "never seen");
    for end in ENDS {
        assert!(report.coverage.of(end) > 0, "never seen: {end}");
    }
}

/// How many runs with several servers there are.
const RUNS_OF_SEVERAL: u64 = 600;

#[test]
fn nothing_goes_wrong_with_several_servers() {
    let report = many(run_several, 0, |seed, _| seed < RUNS_OF_SEVERAL)
        .unwrap_or_else(|failure: Box<Failure>| panic!("{}", failure.last_steps()));
    writeln!(std::io::stderr(), "several servers: {report}").unwrap();
    assert_eq!(report.runs, RUNS_OF_SEVERAL);
    let missing = report.coverage.missing();
    assert!(missing.iter().all(|case| *case == "refusal contrary-release"), "never seen: {missing:?}");
    let among_them = ["conflict", "told of a withdrawal elsewhere", "store was out", "provider forgotten"];
    for case in ENDS.into_iter().chain(among_them) {
        assert!(report.coverage.of(case) > 0, "never seen: {case}");
    }
}
