//! A story as people write it: YAML, with each mistake told by its line.

use std::path::Path;

use lease_core::ids::MAX_WHOLE_NUMBER;
use lease_core::provider::Policy;
use lease_core::time::Millis;

use super::scenario::{End, Ends, RunPlan, Scenario};
use crate::cli::parse_duration;
use crate::config::reading::{Keys, Reading, Section};
use crate::config::yaml::{self, Node};
use crate::config::{ConfigError, Mistake, check_count, check_max_hold, file};

/// The story that is built in.
pub const STORY: &str = include_str!("story.yaml");

/// What the built-in story is called in messages.
const STORY_NAME: &str = "the built-in story";

/// More runs are nothing to look at.
const MAX_RUNS: usize = 50;

/// More pull requests are in no group.
const MAX_PULL_REQUESTS: usize = 100;

/// What a holder promises, if the story doesn't say: as the action does.
const LEASE_TTL: Millis = Millis::from_secs(90);

/// Whether a period is one that can be meant.
type Check = fn(Millis) -> Result<(), String>;

/// Any is.
const ANY: Check = |_| Ok(());

/// No client keeps to less.
const SHORTEST_TTL: Millis = Millis::from_secs(1);

const TOP: Keys<'_> = Keys { known: &["policy", "lease_ttl", "time_limit", "runs"] };

const POLICY: Keys<'_> = Keys {
    known: &[
        "stabilisation_window",
        "expected_build_count",
        "stabilisation_limit",
        "ttl",
        "assignment_delay",
        "max_hold",
        "lock_delay",
        "verdict_retention",
    ],
};

const RUN: Keys<'_> = Keys { known: &["at", "pull_requests", "works_for", "ends", "expect"] };

impl Scenario {
    /// The story in the file, or the one that is built in.
    pub(super) fn load(path: Option<&Path>) -> Result<Self, ConfigError> {
        match path {
            Some(path) => {
                let source = file::read(path, "--scenario")?;
                Self::parse(&source).map_err(|mistakes| ConfigError::new(path, mistakes))
            }
            None => Self::parse(STORY).map_err(|mistakes| ConfigError::new(Path::new(STORY_NAME), mistakes)),
        }
    }

    /// The story that `source` tells.
    pub(super) fn parse(source: &str) -> Result<Self, Vec<Mistake>> {
        let nothing = || {
            let reason = "tells no story; `lease-server demo --print-scenario` prints one to begin with";
            vec![Mistake::of_the_file(reason)]
        };
        let root = yaml::parse(source).map_err(|mistake| vec![mistake])?.ok_or_else(nothing)?;
        let environment = |name: &str| std::env::var_os(name);
        let mut reading = Reading::new(&environment);
        let scenario = scenario(&root, &mut reading);
        reading.finish()?;
        scenario.ok_or_else(nothing)
    }
}

fn scenario(root: &Node, reading: &mut Reading<'_>) -> Option<Scenario> {
    let top = reading.section(root, "the story", &TOP)?;
    let policy = top.get("policy").filter(|node| !node.is_null()).map(|node| policy(node, reading));
    let lease_ttl = duration(&top, "lease_ttl", check_ttl, reading).unwrap_or(LEASE_TTL);
    let time_limit = duration(&top, "time_limit", check_some, reading);
    let Some(list) = top.get("runs") else {
        reading.wrong(
            root.place,
            "`runs` is missing; list who comes, as in `- { at: 0s, pull_requests: [1], works_for: 1m }`",
        );
        return None;
    };
    let runs = runs(list, reading)?;
    Some(Scenario { policy: policy.unwrap_or_default(), lease_ttl, time_limit, runs })
}

fn policy(node: &Node, reading: &mut Reading<'_>) -> Policy {
    let usual = Policy::default();
    let Some(section) = reading.section(node, "`policy`", &POLICY) else { return usual };
    let window =
        duration(&section, "stabilisation_window", ANY, reading).unwrap_or(usual.stabilisation_window);
    let limit = duration(&section, "stabilisation_limit", ANY, reading);
    if let (Some(limit), Some(node)) =
        (limit.filter(|limit| *limit < window), section.get("stabilisation_limit"))
    {
        let reason = format!(
            "`stabilisation_limit` is {limit}, below the window of {window}; raise it, or lower `stabilisation_window`"
        );
        reading.wrong(node.place, reason);
    }
    let mut or = |key, check, usual| duration(&section, key, check, reading).unwrap_or(usual);
    Policy {
        stabilisation_window: window,
        stabilisation_limit: limit.unwrap_or_else(|| Policy::default_limit(window)),
        request_ttl: or("ttl", check_ttl, usual.request_ttl),
        assignment_delay: or("assignment_delay", ANY, usual.assignment_delay),
        max_hold: or("max_hold", check_max_hold, usual.max_hold),
        lock_delay: or("lock_delay", ANY, usual.lock_delay),
        verdict_retention: or("verdict_retention", ANY, usual.verdict_retention),
        expected_request_count: count(&section, reading).unwrap_or(usual.expected_request_count),
        hearing: usual.hearing,
    }
}

fn runs(node: &Node, reading: &mut Reading<'_>) -> Option<Vec<RunPlan>> {
    let items = reading.items(node, "`runs`")?;
    if items.is_empty() || items.len() > MAX_RUNS {
        reading
            .wrong(node.place, format!("`runs` has {} runs; a story has from 1 to {MAX_RUNS}", items.len()));
    }
    let mut runs: Vec<(u64, RunPlan)> = Vec::new();
    for item in items {
        let Some(run) = run(item, reading) else { continue };
        let line = item.used_at.line;
        match runs.iter().find(|(_, other)| other.pull_requests == run.pull_requests) {
            Some((first, _)) => reading.wrong(
                item.used_at,
                format!("the runs of line {first} and line {line} test the same `pull_requests`; change one of them"),
            ),
            None => runs.push((line, run)),
        }
    }
    Some(runs.into_iter().map(|(_, run)| run).collect())
}

fn run(node: &Node, reading: &mut Reading<'_>) -> Option<RunPlan> {
    let section = reading.section(node, "a run", &RUN)?;
    let mut needed = |key: &'static str, remedy: &str| {
        if section.get(key).is_none() {
            reading.wrong(node.used_at, format!("`{key}` is missing; {remedy}"));
        }
    };
    needed("at", "say when the run comes, as in `at: 30s`");
    needed("pull_requests", "say what it tests, as in `pull_requests: [1, 2]`");
    needed("works_for", "say how long its tests take, as in `works_for: 90s`");
    let at = duration(&section, "at", ANY, reading);
    let works_for = duration(&section, "works_for", ANY, reading);
    let pull_requests = section.get("pull_requests").and_then(|node| pull_requests(node, reading));
    let ends = one_of(&section, "ends", Ends::NAMES, reading).unwrap_or(Ends::Success);
    let expect = one_of(&section, "expect", End::NAMES, reading);
    Some(RunPlan { at: at?, pull_requests: pull_requests?, works_for: works_for?, ends, expect })
}

fn pull_requests(node: &Node, reading: &mut Reading<'_>) -> Option<Vec<u64>> {
    let items = reading.items(node, "`pull_requests`")?;
    if items.is_empty() || items.len() > MAX_PULL_REQUESTS {
        let reason =
            format!("`pull_requests` must have from 1 to {MAX_PULL_REQUESTS} numbers, as in `[1, 2]`");
        reading.wrong(node.place, reason);
        return None;
    }
    let mut numbers = Vec::new();
    for item in items {
        let must = "a pull request must be its number, as in `[1, 2]`";
        let number = reading.text(item, must)?.value.parse().ok();
        let Some(number) = number.filter(|number| (1..=MAX_WHOLE_NUMBER).contains(number)) else {
            reading.wrong(item.place, must);
            return None;
        };
        if numbers.contains(&number) {
            reading.wrong(
                item.place,
                format!("pull request {number} is here a second time; a group holds it once"),
            );
            return None;
        }
        numbers.push(number);
    }
    Some(numbers)
}

fn count(section: &Section<'_>, reading: &mut Reading<'_>) -> Option<u32> {
    let node = section.get("expected_build_count")?;
    let must = "`expected_build_count` must be a whole number; 0 is never by count";
    let text = reading.text(node, must)?;
    let count = text.value.parse().map_err(|_| must.to_owned());
    let checked = count.and_then(|count| match check_count(count) {
        Ok(()) => Ok(count),
        Err(reason) => Err(format!("`expected_build_count` {reason}")),
    });
    checked.map_err(|reason| reading.wrong(node.place, reason)).ok()
}

fn duration(
    section: &Section<'_>,
    key: &'static str,
    check: Check,
    reading: &mut Reading<'_>,
) -> Option<Millis> {
    let node = section.get(key)?;
    let text = reading.text(node, &format!("`{key}` must be a duration, such as 90s or 5m"))?;
    let period = parse_duration(&text.value).map_err(|why| why.to_string());
    let checked = period.and_then(|period| check(period).map(|()| period));
    checked.map_err(|reason| reading.wrong(node.place, format!("`{key}` {reason}"))).ok()
}

fn one_of<T: Copy>(
    section: &Section<'_>,
    key: &'static str,
    names: [(&str, T); 4],
    reading: &mut Reading<'_>,
) -> Option<T> {
    let node = section.get(key)?;
    let must = format!("`{key}` must be one of {}", names.map(|(name, _)| name).join(", "));
    let text = reading.text(node, &must)?;
    let found = names.iter().find(|(name, _)| *name == text.value).map(|(_, value)| *value);
    if found.is_none() {
        reading.wrong(node.place, must);
    }
    found
}

fn check_some(period: Millis) -> Result<(), String> {
    if period > Millis::ZERO { Ok(()) } else { Err("must be more than 0".to_owned()) }
}

fn check_ttl(ttl: Millis) -> Result<(), String> {
    if ttl >= SHORTEST_TTL { Ok(()) } else { Err(format!("is {ttl}; it must be at least 1s")) }
}

#[cfg(test)]
mod tests;
