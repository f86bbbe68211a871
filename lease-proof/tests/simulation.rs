//! Both halves of the protocol over a bad network, in virtual time.

use std::io::Write as _;
use std::sync::atomic::{AtomicU64, Ordering};

use lease_proof::simulation::{Failure, Report, run};

/// How many runs there are; `scripts/prove` goes on from there.
const RUNS: u64 = 24_000;

#[test]
fn nothing_goes_wrong_over_a_bad_network() {
    let next = AtomicU64::new(0);
    let worker = || {
        let mut report = Report::default();
        loop {
            let seed = next.fetch_add(1, Ordering::Relaxed);
            if seed >= RUNS {
                return Ok(report);
            }
            match run(seed) {
                Ok(one) => report.add(&one),
                Err(failure) => {
                    next.store(RUNS, Ordering::Relaxed);
                    return Err(failure);
                }
            }
        }
    };
    let results: Vec<Result<Report, Box<Failure>>> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..2).map(|_| scope.spawn(worker)).collect();
        workers.into_iter().map(|worker| worker.join().unwrap()).collect()
    });
    let mut report = Report::default();
    for result in results {
        match result {
            Ok(one) => report.add(&one),
            Err(failure) => panic!("{failure}\n{}", failure.shown()),
        }
    }
    // Past the capture of the test's output: how much was run shall be seen.
    writeln!(std::io::stderr(), "{RUNS} runs, {} steps\n{}", report.steps, report.coverage).unwrap();
    assert_eq!(report.coverage.missing(), Vec::<&str>::new(), "never seen");
}
