//! Whether the story came to what it should: by what the server's history says, and not by what the demo remembers.

use std::fmt;

use lease_core::poller::ReleaseStatus;

use super::run::{Experience, Run, Told};
use super::scenario::End;
use super::shown::{Outcome, Past, View};

/// What has become of a run, as the server shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// It is over.
    Over {
        end: End,
        /// The token of its lease; or of the one whose success completed it.
        fencing_token: u64,
    },
    /// An operator has emptied the queue while it held the lease.
    Cleared,
    /// It has the lease.
    Holds,
    /// It waits.
    Waits,
    /// The server knows nothing of it.
    Unknown,
}

impl Found {
    /// What the server shows of the run with that commit.
    pub(super) fn of(head_sha: &str, past: &[Past], view: &View) -> Self {
        let own = past.iter().rev().find(|past| past.head_sha == head_sha);
        if let Some(lease) = own {
            let over = |end| Self::Over { end, fencing_token: lease.fencing_token };
            return match lease.outcome {
                Outcome::Success => over(End::Success),
                Outcome::Failure => over(End::Failure),
                Outcome::Expired => over(End::Expired),
                Outcome::Cleared => Self::Cleared,
            };
        }
        let completes = |past: &&Past| past.completed.iter().any(|request| request.head_sha == head_sha);
        if let Some(by) = past.iter().rev().find(completes) {
            return Self::Over { end: End::Completed, fencing_token: by.fencing_token };
        }
        if view.acquired.as_ref().is_some_and(|holder| holder.head_sha == head_sha) {
            return Self::Holds;
        }
        if view.known.iter().any(|known| known.head_sha == head_sha) { Self::Waits } else { Self::Unknown }
    }

    /// How it ended, if it did.
    pub(super) const fn end(&self) -> Option<End> {
        match self {
            Self::Over { end, .. } => Some(*end),
            Self::Cleared | Self::Holds | Self::Waits | Self::Unknown => None,
        }
    }
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Over { end, .. } => end.fmt(f),
            Self::Cleared => f.write_str("cleared"),
            Self::Holds => f.write_str("still has the lease"),
            Self::Waits => f.write_str("still waits"),
            Self::Unknown => f.write_str("unknown"),
        }
    }
}

/// A run, what the server shows of it, and what it was told itself; nothing where it was not at its end yet.
#[derive(Debug)]
pub(super) struct Checked<'r> {
    pub(super) run: &'r Run,
    pub(super) found: Found,
    pub(super) experience: Option<Experience>,
}

/// Everything that is not as it should be, a sentence each.
pub(super) fn differences(checked: &[Checked<'_>], past: &[Past]) -> Vec<String> {
    let of_runs = checked.iter().filter_map(difference);
    let of_leases = past.windows(2).filter_map(|pair| {
        let [first, second] = pair else { return None };
        // Moments are written so that they are in the order of their texts.
        let overlap = first.ended_at > second.acquired_at;
        overlap.then(|| {
            format!(
                "the leases {} and {} were held at one time: the first until {}, the second from {}",
                first.fencing_token, second.fencing_token, first.ended_at, second.acquired_at
            )
        })
    });
    of_runs.chain(of_leases).collect()
}

/// What is not as it should be with a run.
fn difference(Checked { run, found, experience }: &Checked<'_>) -> Option<String> {
    let name = &run.name;
    if let Some(Experience { end: Told::Failed(detail), .. }) = experience {
        return Some(format!("{name} could not be played: {detail}"));
    }
    let shown = match found {
        Found::Over { end, .. } => *end,
        Found::Cleared | Found::Holds | Found::Waits | Found::Unknown => {
            let expected = run.plan.expect.map_or_else(|| "an end".to_owned(), |end| end.to_string());
            return Some(format!("{name} should have come to {expected}, and the server shows: {found}"));
        }
    };
    if let Some(expected) = run.plan.expect.filter(|expected| *expected != shown) {
        return Some(format!("{name} should have come to {expected}, and the server's history says {shown}"));
    }
    let told = match experience.as_ref().map(|experience| &experience.end) {
        Some(Told::Completed) => End::Completed,
        Some(Told::Released(ReleaseStatus::Success)) => End::Success,
        Some(Told::Released(ReleaseStatus::Failure | ReleaseStatus::Cancelled)) => End::Failure,
        Some(Told::Nothing | Told::Lost) => End::Expired,
        Some(Told::Failed(_)) | None => return None,
    };
    (told != shown).then(|| format!("{name} was told {told}, and the server's history says {shown}"))
}

#[cfg(test)]
mod tests {
    use lease_core::time::Millis;
    use serde_json::json;

    use super::super::group::Group;
    use super::super::scenario::{Ends, RunPlan};
    use super::*;

    fn run(number: u64, expect: Option<End>) -> Run {
        let pull_requests: Vec<u64> = (1..=number).collect();
        let group = Group::new(1, &pull_requests).unwrap();
        let plan =
            RunPlan { at: Millis::ZERO, pull_requests, works_for: Millis::ZERO, ends: Ends::Success, expect };
        Run { name: format!("pr-{number}"), plan, group }
    }

    fn past(token: u64, head_sha: &str, outcome: &str, from: &str, to: &str, completed: &[&str]) -> Past {
        let completed: Vec<_> = completed.iter().map(|sha| json!({ "head_sha": sha })).collect();
        serde_json::from_value(json!({
            "fencing_token": token, "head_sha": head_sha, "outcome": outcome, "completed": completed,
            "acquired_at": from, "ended_at": to,
        }))
        .unwrap()
    }

    fn view(json: serde_json::Value) -> View {
        serde_json::from_value(json).unwrap()
    }

    #[test]
    fn what_has_become_of_a_run_is_what_the_server_shows() {
        let past = [past(1, "a", "expired", "1", "2", &[]), past(2, "b", "success", "3", "4", &["c"])];
        let view = view(json!({
            "acquired": { "head_sha": "d" }, "known": [{ "head_sha": "d" }, { "head_sha": "e", "reason": "held" }],
        }));
        for (head_sha, shown) in [
            ("a", "expired"),
            ("b", "success"),
            ("c", "completed"),
            ("d", "still has the lease"),
            ("e", "still waits"),
            ("f", "unknown"),
        ] {
            assert_eq!(Found::of(head_sha, &past, &view).to_string(), shown, "{head_sha}");
        }
    }

    #[test]
    fn each_difference_is_told() {
        let over = |end| Found::Over { end, fencing_token: 1 };
        let told = |end| Some(Experience { end, waited: None });
        let success = || Told::Released(ReleaseStatus::Success);
        for (expect, found, told, expected) in [
            (Some(End::Success), over(End::Success), told(success()), None),
            (None, over(End::Success), told(success()), None),
            (None, over(End::Expired), told(Told::Nothing), None),
            (
                Some(End::Completed),
                over(End::Success),
                told(success()),
                Some("should have come to completed, and the server's history says success"),
            ),
            (
                None,
                over(End::Expired),
                told(success()),
                Some("was told success, and the server's history says expired"),
            ),
            (None, over(End::Success), told(Told::Completed), Some("was told completed")),
            (None, Found::Waits, None, Some("should have come to an end, and the server shows: still waits")),
            (
                Some(End::Success),
                Found::Holds,
                None,
                Some("should have come to success, and the server shows: still has the lease"),
            ),
            (None, Found::Unknown, None, Some("the server shows: unknown")),
            (None, Found::Cleared, told(Told::Lost), Some("the server shows: cleared")),
            (
                None,
                over(End::Success),
                told(Told::Failed("no word".into())),
                Some("could not be played: no word"),
            ),
        ] {
            let run = run(1, expect);
            let told = differences(&[Checked { run: &run, found, experience: told }], &[]);
            match (told.first(), expected) {
                (None, None) => {}
                (Some(told), Some(expected)) => {
                    assert!(told.starts_with("pr-1 ") && told.contains(expected), "{told}");
                }
                (told, expected) => panic!("{told:?}, not {expected:?}"),
            }
        }
    }

    #[test]
    fn two_leases_at_one_time_are_a_difference() {
        let one = || past(1, "a", "failure", "2026-03-01T14:00:00.000Z", "2026-03-01T14:00:05.000Z", &[]);
        let next = |from: &str| past(2, "b", "success", from, "2026-03-01T14:00:09.000Z", &[]);
        assert_eq!(differences(&[], &[one(), next("2026-03-01T14:00:05.000Z")]), Vec::<String>::new());
        let told = differences(&[], &[one(), next("2026-03-01T14:00:04.999Z")]);
        assert!(told.len() == 1 && told[0].contains("the leases 1 and 2 were held at one time"), "{told:?}");
    }
}
