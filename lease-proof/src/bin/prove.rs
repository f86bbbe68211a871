//! Looks for a fault for as long as one likes: runs of the simulation, with one server and with several, and lives of a provider
//! against the second writing of the rules. `scripts/prove` starts it.

use std::io::{IsTerminal as _, Write as _, stderr};
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use lease_proof::counterexample;
use lease_proof::random;
use lease_proof::simulation::{Report, many, run, run_several};

const USAGE: &str = "\
usage: prove MINUTES       look for a fault for so many minutes
       prove --seed SEED   make the runs of the simulation that belong to a seed, and the lives that go with it";

/// How many lives of a provider are compared for each run of the simulation.
const LIVES: u64 = 10;
/// How often the progress is shown where nobody watches it on a terminal.
const LINE_EVERY: Duration = Duration::from_secs(30);
const REDRAW_EVERY: Duration = Duration::from_secs(1);

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let done = match args.as_slice() {
        ["--seed", seed] => seed.parse().map_err(|_| format!("{seed} is no seed\n{USAGE}")).and_then(one),
        [minutes] => {
            match minutes.parse::<f64>().ok().and_then(|m| Duration::try_from_secs_f64(m * 60.0).ok()) {
                Some(time) => for_so_long(time),
                None => Err(format!("{minutes} is no number of minutes\n{USAGE}")),
            }
        }
        _ => Err(USAGE.to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn one(seed: u64) -> Result<(), String> {
    let report = run(seed).map_err(|failure| format!("{failure}\n{}", failure.shown()))?;
    let several = run_several(seed).map_err(|failure| failure.last_steps())?;
    compare(seed)?;
    println!("{report}\nwith several servers: {several}");
    Ok(())
}

fn for_so_long(time: Duration) -> Result<(), String> {
    let began = Instant::now();
    let since_epoch = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    // Far from the seeds of the tests, and others each time.
    let first = since_epoch.as_secs() << 24;
    println!("from seed {first} on, for {} s", time.as_secs());
    let shown_at = Mutex::new(began);
    let lives = AtomicU64::new(0);
    let with_several = Mutex::new(Report::default());
    let difference = Mutex::new(None);
    let report = many(run, first, |seed, report| {
        show_progress(&shown_at, began, report);
        let several = run_several(seed).map_err(|failure| failure.last_steps());
        if let Ok(report) = &several
            && let Ok(mut with_several) = with_several.lock()
        {
            with_several.add(report);
        }
        if let Err(why) = several.and_then(|_| compare(seed)) {
            if let Ok(mut difference) = difference.lock() {
                difference.get_or_insert(why);
            }
            return false;
        }
        lives.fetch_add(LIVES, Ordering::Relaxed);
        let found = difference.lock().is_ok_and(|difference| difference.is_some());
        !found && began.elapsed() < time
    })
    .map_err(|failure| format!("\n{failure}\n{}", failure.shown()))?;
    if let Some(why) = difference.into_inner().unwrap_or_default() {
        return Err(format!("\n{why}"));
    }
    let with_several = with_several.into_inner().unwrap_or_default();
    println!("\n{report}\nwith several servers: {with_several}");
    println!("{} lives compared with the second writing of the rules", lives.into_inner());
    println!("nothing was found");
    Ok(())
}

/// The lives of a provider that go with a seed, against the second writing of the rules.
fn compare(seed: u64) -> Result<(), String> {
    for life in (0..LIVES).map(|number| seed.wrapping_mul(LIVES).wrapping_add(number)) {
        let trace = random::life(life);
        if counterexample::difference(&trace).is_some() {
            let why = format!("life {life}, of the seed {seed}");
            return Err(counterexample::show("differential", &why, &trace).text);
        }
    }
    Ok(())
}

fn show_progress(shown_at: &Mutex<Instant>, began: Instant, report: &Report) {
    let terminal = stderr().is_terminal();
    let every = if terminal { REDRAW_EVERY } else { LINE_EVERY };
    let Ok(mut shown_at) = shown_at.lock() else { return };
    if shown_at.elapsed() >= every {
        *shown_at = Instant::now();
        let (so_far, runs, steps) = (began.elapsed().as_secs(), report.runs, report.coverage.steps());
        let (before, after) = if terminal { ("\r", "") } else { ("", "\n") };
        // A terminal that is gone does not end the search.
        let _ = write!(stderr(), "{before}{so_far} s: {runs} runs, {steps} steps, no fault{after}");
    }
}
