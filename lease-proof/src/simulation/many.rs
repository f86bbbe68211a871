//! Many runs, on all cores.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::{panic, thread};

use super::failure::Failure;
use super::run::Report;
use crate::trace::Trace;

/// What belongs to a seed.
type Run = fn(u64) -> Result<Report, Box<Failure>>;

/// Runs one seed after the other from `first` on, for as long as `go_on` says so of the next seed and what was seen so far.
/// Ends with the first failure.
pub fn many(
    run: Run,
    first: u64,
    go_on: impl Fn(u64, &Report) -> bool + Sync,
) -> Result<Report, Box<Failure>> {
    let next = AtomicU64::new(first);
    let over = AtomicBool::new(false);
    let total = Mutex::new(Report::default());
    let worker = || {
        while !over.load(Ordering::Relaxed) {
            let seed = next.fetch_add(1, Ordering::Relaxed);
            let goes_on = total.lock().is_ok_and(|report| go_on(seed, &report));
            if !goes_on {
                return Ok(());
            }
            let report = run_or_tell(run, seed).inspect_err(|_| over.store(true, Ordering::Relaxed))?;
            if let Ok(mut total) = total.lock() {
                total.add(&report);
            }
        }
        Ok(())
    };
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let ends: Vec<Result<(), Box<Failure>>> = thread::scope(|scope| {
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(worker)).collect();
        let join = |worker: thread::ScopedJoinHandle<'_, _>| {
            worker.join().unwrap_or_else(|panicked| panic::resume_unwind(panicked))
        };
        workers.into_iter().map(join).collect()
    });
    ends.into_iter().collect::<Result<(), _>>()?;
    Ok(total.into_inner().unwrap_or_default())
}

/// A panic is a failure like any other: it has a seed.
fn run_or_tell(run: Run, seed: u64) -> Result<Report, Box<Failure>> {
    panic::catch_unwind(|| run(seed)).unwrap_or_else(|_| {
        let trace = Trace { policy: lease_core::provider::Policy::default(), steps: Vec::new() };
        Err(Box::new(Failure { seed, why: "it panicked; what it said is above".to_owned(), trace }))
    })
}
