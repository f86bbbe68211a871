//! Every input that is kept goes through its target's check, and with it some thousand small changes of it.
//!
//! The changes are always the same ones. A fuzzer (`scripts/fuzz`) finds more; this finds what is close by, on stable Rust.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::fs;
use std::panic::catch_unwind;
use std::path::Path;
use std::time::Instant;

use lease_fuzz::{Check, TARGETS};

mod mutate;
use mutate::Mutator;

fn inputs(kind: &str, target: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(kind).join(target);
    let Ok(entries) = fs::read_dir(&folder) else { return Vec::new() };
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.into_iter().map(|path| (path.display().to_string(), fs::read(&path).unwrap())).collect()
}

/// Runs one check. Where it fails, the input can be run again from the file that is named.
fn run(target: &str, check: Check, from: &str, input: &[u8]) {
    if catch_unwind(|| check(input)).is_err() {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(target);
        fs::create_dir_all(&folder).unwrap();
        let file = folder.join("failed");
        fs::write(&file, input).unwrap();
        panic!("{target} fails (why is above): {from}; the input is in {}", file.display());
    }
}

/// Runs all inputs of a target, and so many changed ones.
fn replay(target: &str, changes: usize) {
    let (_, check) = *TARGETS.iter().find(|(name, _)| *name == target).unwrap();
    let seeds = inputs("corpus", target);
    assert!(!seeds.is_empty(), "corpus/{target} has no seeds");
    let all: Vec<(String, Vec<u8>)> = seeds.into_iter().chain(inputs("found", target)).collect();
    for (name, input) in &all {
        let began = Instant::now();
        run(target, check, name, input);
        // Printed where a test fails or is asked to: an input that takes long is a finding too.
        println!("{name}: {:?}", began.elapsed());
    }
    let mut mutator = Mutator::new(&all);
    for number in 0..changes {
        run(target, check, &format!("change {number}"), &mutator.next());
    }
}

macro_rules! targets {
    ($($target:ident: $changes:literal,)*) => {
        $(#[test]
        fn $target() {
            replay(stringify!($target), $changes);
        })*

        #[test]
        fn every_target_is_here() {
            let here = [$(stringify!($target)),*];
            assert!(TARGETS.iter().map(|(name, _)| *name).eq(here));
            for kind in ["corpus", "found"] {
                let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(kind);
                for entry in fs::read_dir(folder).unwrap() {
                    let name = entry.unwrap().file_name().into_string().unwrap();
                    assert!(name == "README.md" || here.contains(&name.as_str()), "{kind}/{name} is no target's");
                }
            }
        }
    };
}

// As many as take a second or two.
targets! {
    body: 20_000,
    config: 4_000,
    damage: 2_000,
    event: 20_000,
    life: 4_000,
    name: 20_000,
    path: 20_000,
    poller: 20_000,
    scenario: 12_000,
    snapshot: 8_000,
}
