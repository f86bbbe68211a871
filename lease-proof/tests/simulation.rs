//! Both halves of the protocol over a bad network, in virtual time.

use std::io::Write as _;

use lease_proof::simulation::{Failure, many};

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
    let report = many(0, |seed, _| seed < RUNS)
        .unwrap_or_else(|failure: Box<Failure>| panic!("{failure}\n{}", failure.shown()));
    // Past the capture of the test's output: how much was run shall be seen.
    writeln!(std::io::stderr(), "{report}").unwrap();
    assert_eq!(report.runs, RUNS);
    assert_eq!(report.coverage.missing(), Vec::<&str>::new(), "never seen");
    for end in ENDS {
        assert!(report.coverage.of(end) > 0, "never seen: {end}");
    }
}
