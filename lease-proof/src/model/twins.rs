//! Twins: the same command to a provider that had another life, of which the rules say that it makes no difference.

use lease_core::provider::{Command, Provider, Step};
use lease_core::time::Timestamp;

use super::history::Fault;
use crate::trace::{Heard, Told, stored};

/// Compares what a step did with what it does to the twins. `before` has taken no notice of time since its last command.
pub fn compare(
    before: &Provider,
    told: &Told,
    after: &Provider,
    step: &Step,
    waits: bool,
) -> Result<(), Fault> {
    let heard = Heard::from(step.clone());
    let mut ticked = before.clone();
    if told.command != Command::Restart {
        // A timer at every instant; whoever waits in a long poll is told by it what the step would have told.
        let mut told_by_ticks = Vec::new();
        for at in before.now().as_ms()..=told.at.as_ms() {
            told_by_ticks.extend(ticked.step(&Command::Tick, Timestamp::from_ms(at)).told);
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
