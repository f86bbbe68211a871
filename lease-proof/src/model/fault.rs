//! What can be wrong with a step, and what should have held.

use std::fmt;

/// What a step got wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Fault {
    /// I1: a second lease.
    TwoLeases,
    /// I1, rule 6: a token that isn't greater than all before.
    TokenReused,
    /// I1: a grant while a lock delay runs.
    GrantInLockDelay,
    /// Rule 11: a release is never followed by a lock delay.
    LockDelayAfterRelease,
    /// Rule 11: a lease outlasts its time, or ends before it.
    LeaseOutlastsItsTime,
    /// I2: completed, and no success that was released covers it.
    FalseCompletion,
    /// I3: covered by a success that is remembered, asks, and isn't told so.
    LostVerdict,
    /// I5: granted before one of its round that contains it.
    BeforeItsContainer,
    /// I5: granted before one of its round that has a higher priority.
    BeforeAHigherPriority,
    /// Rule 4: granted before one that is equal and registered first.
    TieToALaterOne,
    /// Rule 9: a newcomer is let into a handover.
    NewcomerInHandover,
    /// Rule 3: only a newcomer starts the window again.
    WindowRestarted,
    /// Rule 5: the window isn't over, and nothing else makes the round stable.
    GrantTooEarly,
    /// Rule 10: a release that is repeated isn't answered like the first.
    ReleaseNotIdempotent,
    /// Rule 11: evicted before its time, or there after it.
    WrongEviction,
    /// I6: a timer makes a difference.
    TickDependence,
    /// I7: saving and restoring makes a difference.
    SnapshotDependence,
    /// I8: a refused command has changed something.
    CostlyRefusal,
    /// I4: a run that lives was left waiting.
    Wedge,
}

impl Fault {
    /// What should have held.
    pub fn property(self) -> &'static str {
        match self {
            Self::TwoLeases => "I1: there is never more than one lease",
            Self::TokenReused => "I1: tokens only grow",
            Self::GrantInLockDelay => "I1: nothing is granted while a lock delay runs",
            Self::LockDelayAfterRelease => "rule 11: no lock delay after a release",
            Self::LeaseOutlastsItsTime => "rule 11: a lease ends at its time",
            Self::FalseCompletion => "I2: no false completion",
            Self::LostVerdict => "I3: no lost verdict",
            Self::BeforeItsContainer => "I5: nobody is granted before one that contains it",
            Self::BeforeAHigherPriority => "I5: nobody is granted before a higher priority",
            Self::TieToALaterOne => "rule 4: among equals the first that registered",
            Self::NewcomerInHandover => "rule 9: no newcomer joins a handover",
            Self::WindowRestarted => "rule 3: an update does not restart the window",
            Self::GrantTooEarly => "rule 5: no grant before the round is stable",
            Self::ReleaseNotIdempotent => "rule 10: a repeated release has the same answer",
            Self::WrongEviction => "rule 11: eviction at its time",
            Self::TickDependence => "I6: tick-independence",
            Self::SnapshotDependence => "I7: snapshot-independence",
            Self::CostlyRefusal => "I8: refusal is free",
            Self::Wedge => "I4: no wedge",
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.property())
    }
}
