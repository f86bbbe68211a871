//! One policy from what the file's entry, its defaults and the flags say, in this order of weight.

use lease_core::provider::Policy;
use lease_core::time::Millis;

use crate::cli::PolicyFlags;
use crate::config::{Config, Mistake, PolicyValues, Source, Sourced, check_count, check_max_hold};

use super::Policies;

/// A limit below its window, where it is to be told.
#[derive(Debug)]
pub(super) enum Contradiction {
    /// At a place of the file.
    InFile(Mistake),
    /// On the command line.
    InFlags(String),
}

/// What the flags say.
pub(super) fn from_flags(flags: &PolicyFlags) -> Result<PolicyValues, String> {
    let checked = |name, result: Option<Result<(), String>>| match result {
        Some(Err(reason)) => Err(flag_error(name, &reason)),
        Some(Ok(())) | None => Ok(()),
    };
    // A flag may be meant for a trial in fast motion: the file's minimum of a second is only warned about.
    checked("--ttl", flags.ttl.map(check_ttl_at_all))?;
    checked("--max-hold", flags.max_hold.map(check_max_hold))?;
    checked("--expected-build-count", flags.expected_build_count.map(check_count))?;
    Ok(PolicyValues {
        stabilisation_window: sourced(flags.stabilisation_window, "--stabilisation-window"),
        expected_request_count: sourced(flags.expected_build_count, "--expected-build-count"),
        stabilisation_limit: sourced(flags.stabilisation_limit, "--stabilisation-limit"),
        request_ttl: sourced(flags.ttl, "--ttl"),
        assignment_delay: sourced(flags.assignment_delay, "--assignment-delay"),
        max_hold: sourced(flags.max_hold, "--max-hold"),
        lock_delay: sourced(flags.lock_delay, "--lock-delay"),
        verdict_retention: sourced(flags.verdict_retention, "--verdict-retention"),
    })
}

fn check_ttl_at_all(ttl: Millis) -> Result<(), String> {
    if ttl > Millis::ZERO { Ok(()) } else { Err("must be more than 0: no run could wait".to_owned()) }
}

fn sourced<T>(value: Option<T>, flag: &'static str) -> Option<Sourced<T>> {
    value.map(|value| Sourced { value, source: Source::Flag(flag) })
}

/// A message that names the flag, and the variable that may stand in its place.
pub(super) fn flag_error(flag: &str, reason: &str) -> String {
    format!("{}: {reason}", flag_name(flag))
}

fn flag_name(flag: &str) -> String {
    let variable = flag.trim_start_matches('-').replace('-', "_").to_uppercase();
    format!("{flag} or MQ_LEASE_{variable}")
}

/// The rules of all that is served.
pub(super) fn policies(config: &Config, flags: &PolicyValues) -> Result<Policies, Vec<Contradiction>> {
    let defaults = config.defaults.or(flags);
    let Some(entries) = &config.repositories else {
        return policy(&config.defaults, flags)
            .map(Policies::any)
            .map_err(|contradiction| vec![contradiction]);
    };
    let mut contradictions = Vec::new();
    let mut listed = Vec::new();
    for entry in entries {
        match policy(&entry.values, &defaults) {
            Ok(policy) => listed.push((entry.pattern.clone(), policy)),
            Err(contradiction) => contradictions.push(contradiction),
        }
    }
    if contradictions.is_empty() { Ok(Policies::listed(listed)) } else { Err(contradictions) }
}

fn policy(own: &PolicyValues, weaker: &PolicyValues) -> Result<Policy, Contradiction> {
    let values = own.or(weaker);
    let built_in = Policy::default();
    let window = values
        .stabilisation_window
        .unwrap_or(Sourced { value: built_in.stabilisation_window, source: Source::BuiltIn });
    // A limit of its own is built in for every window.
    let stabilisation_limit = match values.stabilisation_limit {
        Some(limit) if limit.value < window.value => {
            let only_the_window_is_own =
                own.stabilisation_window.is_some() && own.stabilisation_limit.is_none();
            return Err(contradiction(limit, window, only_the_window_is_own));
        }
        Some(limit) => limit.value,
        None => Policy::default_limit(window.value),
    };
    Ok(Policy {
        stabilisation_window: window.value,
        expected_request_count: or(values.expected_request_count, built_in.expected_request_count),
        stabilisation_limit,
        request_ttl: or(values.request_ttl, built_in.request_ttl),
        assignment_delay: or(values.assignment_delay, built_in.assignment_delay),
        max_hold: or(values.max_hold, built_in.max_hold),
        lock_delay: or(values.lock_delay, built_in.lock_delay),
        verdict_retention: or(values.verdict_retention, built_in.verdict_retention),
        hearing: built_in.hearing,
    })
}

fn or<T>(value: Option<Sourced<T>>, built_in: T) -> T {
    value.map_or(built_in, |sourced| sourced.value)
}

/// Tells it at the value that was set for this very case; that is the limit, unless only the window was.
fn contradiction(
    limit: Sourced<Millis>,
    window: Sourced<Millis>,
    only_the_window_is_own: bool,
) -> Contradiction {
    let at_the_limit = format!(
        "is {}, below the stabilisation window of {} ({}); raise it, or lower the window",
        seconds(limit.value),
        seconds(window.value),
        origin(window.source)
    );
    let at_the_window = format!(
        "is {}, above the stabilisation limit of {} ({}); lower it, or raise the limit",
        seconds(window.value),
        seconds(limit.value),
        origin(limit.source)
    );
    let in_file = |place, key, reason| Contradiction::InFile(Mistake::at(place, format!("`{key}` {reason}")));
    match (limit.source, window.source) {
        (Source::File(..), Source::File(place, key)) if only_the_window_is_own => {
            in_file(place, key, at_the_window)
        }
        (Source::File(place, key), _) => in_file(place, key, at_the_limit),
        (_, Source::File(place, key)) => in_file(place, key, at_the_window),
        (Source::Flag(_) | Source::BuiltIn, Source::Flag(_) | Source::BuiltIn) => {
            Contradiction::InFlags(flag_error("--stabilisation-limit", &at_the_limit))
        }
    }
}

fn origin(source: Source) -> String {
    match source {
        Source::File(place, key) => format!("`{key}`, line {}", place.line),
        Source::Flag(flag) => flag_name(flag),
        Source::BuiltIn => "the default".to_owned(),
    }
}

fn seconds(period: Millis) -> String {
    format!("{} s", period.as_secs_f64())
}
