//! Does what a machine says, and tells it what came of it, until it is over. Nothing about the protocol is decided here.

use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::time::Duration;

use lease_core::poller::{Happened, Line, Machine, Measured, Next, Outcome, Turn};

use super::clock::StoryClock;
use super::server::Server;

/// What a machine can ask for.
#[derive(Debug)]
pub(super) struct Hands<'h> {
    pub(super) server: &'h Server,
    pub(super) clock: &'h StoryClock,
    /// What GitHub would say.
    pub(super) measured: &'h Measured,
}

/// Drives it to its end. `say` is given what it tells meanwhile; how it ended the outcome tells.
pub(super) async fn drive(mut machine: Machine, hands: Hands<'_>, mut say: impl FnMut(&Line)) -> Outcome {
    let mut happened = Happened::Started;
    loop {
        let Turn { lines, next } = machine.next(happened, hands.clock.now(), chance());
        if !matches!(next, Next::Finish { .. }) {
            lines.iter().for_each(&mut say);
        }
        happened = match next {
            Next::Measure { .. } => Happened::Measured(hands.measured.clone()),
            Next::Send(send) => hands.server.send(&send).await,
            Next::Sleep { ms } => {
                tokio::time::sleep(Duration::from_millis(ms.as_ms())).await;
                Happened::Slept
            }
            Next::Finish { outcome } => return outcome,
        };
    }
}

/// Some chance, in [0, 1): each of these states is another one.
fn chance() -> f64 {
    let bits = u32::try_from(RandomState::new().build_hasher().finish() >> 32).unwrap_or_default();
    f64::from(bits) / (f64::from(u32::MAX) + 1.0)
}

#[cfg(test)]
mod tests {
    use super::chance;

    #[test]
    fn chance_is_from_0_to_1() {
        let drawn: Vec<f64> = (0..100).map(|_| chance()).collect();
        assert!(drawn.iter().all(|chance| (0.0..1.0).contains(chance)), "{drawn:?}");
        assert!(
            drawn.iter().any(|chance| *chance < 0.5) && drawn.iter().any(|chance| *chance >= 0.5),
            "{drawn:?}"
        );
    }
}
