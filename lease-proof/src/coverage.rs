//! What was seen: a check that never met a case has not checked it.

use std::collections::BTreeMap;
use std::fmt;

use lease_core::provider::{Answer, Ending, Event, Refusal, Step, Waiting};

/// How often each answer, each reason to wait, each refusal and each verdict was seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage(BTreeMap<&'static str, u64>);

/// Hands every case that has to be met to another macro.
macro_rules! each_case {
    ($with:ident) => {
        $with![
            "status pending",
            "status acquired",
            "status completed",
            "status failure",
            "status withdrawn",
            "reason next_round",
            "reason held",
            "reason lock_delay",
            "reason stabilising",
            "reason outranked",
            "reason assignment_delay",
            "refusal lease-lost",
            "refusal not-the-holder",
            "refusal contrary-release",
            "verdict success",
            "verdict failure",
            "verdict expired",
            "verdict forgotten",
            "evicted",
            "cleared",
            "told in a long poll",
        ]
    };
}
pub(crate) use each_case;

macro_rules! names {
    ($($case:literal),* $(,)?) => { [$($case),*] };
}

/// Every name that [`Coverage`] can count.
pub const CASES: [&str; 21] = each_case!(names);

impl Coverage {
    /// Counts what came out of a step.
    pub fn see(&mut self, step: &Step) {
        self.count("steps");
        match &step.result {
            Ok(answer) => self.see_answer(answer),
            Err(refusal) => self.count(match refusal {
                Refusal::LeaseLost { .. } => "refusal lease-lost",
                Refusal::NotTheHolder { .. } => "refusal not-the-holder",
                Refusal::ContraryRelease { .. } => "refusal contrary-release",
                Refusal::TooManyRequests => "refusal too-many-requests",
            }),
        }
        for (_, answer) in &step.told {
            self.see_answer(answer);
            self.count("told in a long poll");
        }
        for event in &step.events {
            match event {
                Event::Ended { ending: Ending::Success, .. } => self.count("verdict success"),
                Event::Ended { ending: Ending::Failure, .. } => self.count("verdict failure"),
                Event::Ended { ending: Ending::Expired, .. } => self.count("verdict expired"),
                Event::Forgotten(_) => self.count("verdict forgotten"),
                Event::Evicted { .. } => self.count("evicted"),
                Event::Cleared => self.count("cleared"),
                Event::Registered { .. }
                | Event::Ended { ending: Ending::Cleared, .. }
                | Event::Updated(_)
                | Event::Heard(_)
                | Event::Withdrawn { .. }
                | Event::Granted { .. }
                | Event::Completed { .. }
                | Event::RoundBegan(_) => {}
            }
        }
    }

    fn see_answer(&mut self, answer: &Answer) {
        self.count(match answer {
            Answer::Pending(_) => "status pending",
            Answer::Acquired(_) => "status acquired",
            Answer::Completed(_) => "status completed",
            Answer::Failed(_) => "status failure",
            Answer::Withdrawn { .. } => "status withdrawn",
            Answer::Done => return,
        });
        if let Answer::Pending(reply) = answer {
            self.count(match &reply.waiting {
                Waiting::NextRound { .. } => "reason next_round",
                Waiting::Held => "reason held",
                Waiting::LockDelay { .. } => "reason lock_delay",
                Waiting::Stabilising { .. } => "reason stabilising",
                Waiting::Outranked { .. } => "reason outranked",
                Waiting::AssignmentDelay { .. } => "reason assignment_delay",
                Waiting::NextPoll => "reason next_poll",
            });
        }
    }

    /// Adds what another one has counted.
    pub fn add(&mut self, other: &Self) {
        for (case, count) in &other.0 {
            *self.0.entry(case).or_default() += count;
        }
    }

    /// How many steps were seen.
    pub fn steps(&self) -> u64 {
        self.of("steps")
    }

    pub(crate) fn count(&mut self, case: &'static str) {
        *self.0.entry(case).or_default() += 1;
    }

    /// How often a case was seen.
    pub fn of(&self, case: &str) -> u64 {
        self.0.get(case).copied().unwrap_or_default()
    }

    /// The cases that were never seen.
    pub fn missing(&self) -> Vec<&'static str> {
        CASES.into_iter().filter(|case| self.of(case) == 0).collect()
    }
}

impl fmt::Display for Coverage {
    /// One case in a line, with its count.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|(case, count)| writeln!(f, "{case:28} {count:>12}"))
    }
}
