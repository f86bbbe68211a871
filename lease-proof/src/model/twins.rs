//! Twins: the same command to a provider that had another life, of which the rules say that it makes no difference.

use lease_core::provider::{Command, Provider, Step};
use lease_core::time::Timestamp;

use super::fault::Fault;
use crate::trace::{Heard, Told, stored};

/// Compares what a step did with what it does to the twins. `before` has taken no notice of time since its last command.
pub(crate) fn compare(
    before: &Provider,
    told: &Told,
    after: &Provider,
    step: &Step,
    waits: bool,
) -> Result<(), Fault> {
    let heard = Heard::from(step.clone());
    let mut ticked = before.clone();
    if told.command != Command::Restart {
        // A timer again and again; whoever waits in a long poll is told by it what the step would have told.
        let mut told_by_ticks = Vec::new();
        for at in instants(before, told.at) {
            told_by_ticks.extend(ticked.step(&Command::Tick, at).told);
        }
        let mut twin = ticked.step(&told.command, told.at);
        told_by_ticks.append(&mut twin.told);
        twin.told = told_by_ticks;
        if Heard::from(twin) != heard || ticked != *after {
            return Err(Fault::TickDependence);
        }
    }
    // Who waits in a long poll counts as heard from at a restart (rule 14), so there the lives differ.
    if !waits {
        let mut restored = stored(before).map_err(|_| Fault::SnapshotDependence)?;
        let twin = restored.step(&told.command, told.at);
        if Heard::from(twin) != heard || restored != *after {
            return Err(Fault::SnapshotDependence);
        }
    }
    if step.result.is_err() {
        let mut idle = before.clone();
        idle.step(&Command::Tick, told.at);
        if idle != *after {
            return Err(Fault::CostlyRefusal);
        }
    }
    Ok(())
}

/// When timers ring before a moment: at every instant, if there are few; else from time to time, and around whatever is due.
fn instants(before: &Provider, until: Timestamp) -> Vec<Timestamp> {
    let (from_ms, until_ms) = (before.now().as_ms(), until.as_ms());
    let passes_ms = until_ms.saturating_sub(from_ms);
    let mut at_ms: Vec<u64> = if passes_ms <= 32 {
        (from_ms..=until_ms).collect()
    } else {
        (0..=4).map(|part| from_ms + passes_ms / 4 * part).collect()
    };
    if let Some(deadline) = before.next_deadline().filter(|deadline| deadline.at <= until) {
        let due_ms = deadline.at.as_ms();
        at_ms.extend([due_ms.saturating_sub(1).max(from_ms), due_ms, (due_ms + 1).min(until_ms)]);
    }
    at_ms.sort_unstable();
    at_ms.into_iter().map(Timestamp::from_ms).collect()
}
