//! From a long life that shows a fault to a short one that still does.

use crate::trace::{Told, Trace};

/// Leaves out whatever the fault does not need. `fails` tells how many steps of a trace are needed to show it: everything after
/// them is cut off.
pub fn shrink(mut trace: Trace, fails: impl Fn(&Trace) -> Option<usize>) -> Trace {
    let Some(length) = fails(&trace) else { return trace };
    trace.steps.truncate(length);
    let mut chunk = trace.steps.len().next_power_of_two();
    while chunk > 0 {
        let mut from = 0;
        let mut smaller = false;
        while from < trace.steps.len() {
            let mut without = trace.clone();
            without.steps.drain(from..without.steps.len().min(from + chunk));
            match fails(&without) {
                Some(length) => {
                    without.steps.truncate(length);
                    trace = without;
                    smaller = true;
                }
                None => from += chunk,
            }
        }
        if chunk > 1 || !smaller {
            chunk /= 2;
        }
    }
    simplify(trace, &fails)
}

/// Makes what is left plainer: members of claims that the fault does not need go away.
fn simplify(mut trace: Trace, fails: &impl Fn(&Trace) -> Option<usize>) -> Trace {
    for index in (0..trace.steps.len()).rev() {
        for plainer in plainer(&trace.steps[index]) {
            let mut with = trace.clone();
            with.steps[index] = plainer;
            if fails(&with).is_some_and(|length| length == with.steps.len()) {
                trace = with;
            }
        }
    }
    trace
}

fn plainer(told: &Told) -> Vec<Told> {
    use lease_core::provider::Command;
    let Command::Acquire(acquire) = &told.command else { return Vec::new() };
    let with = |change: fn(&mut lease_core::provider::Acquire)| {
        let mut acquire = acquire.clone();
        change(&mut acquire);
        Told { at: told.at, command: Command::Acquire(acquire) }
    };
    vec![
        with(|acquire| {
            acquire.claim.head_ref = None;
            acquire.claim.run_url = None;
        }),
        with(|acquire| acquire.wait = false),
        with(|acquire| {
            *acquire = lease_core::provider::Acquire {
                wait: false,
                fencing_token: None,
                claim: lease_core::provider::Claim {
                    head_ref: None,
                    run_url: None,
                    lease_ttl_ms: None,
                    ..acquire.claim.clone()
                },
                ..acquire.clone()
            };
        }),
    ]
}

#[cfg(test)]
mod tests {
    use lease_core::provider::{Command, Policy};
    use lease_core::time::Timestamp;

    use super::*;

    #[test]
    fn only_what_the_fault_needs_stays() {
        let command = |at: u64| if at % 7 == 3 { Command::Clear } else { Command::Tick };
        let steps = (0..100).map(|at| Told { at: Timestamp::from_ms(at), command: command(at) }).collect();
        let trace = Trace { policy: Policy::default(), steps };
        // The fault: a third clear at 20 ms or later.
        let fails = |trace: &Trace| {
            let clears = trace.steps.iter().enumerate();
            let late = |(_, told): &(usize, &Told)| told.command == Command::Clear && told.at.as_ms() >= 20;
            clears.filter(late).nth(2).map(|(index, _)| index + 1)
        };
        let short = shrink(trace, fails);
        assert_eq!(short.steps.len(), 3);
        assert_eq!(fails(&short), Some(3));
    }
}
