//! A scenario, as `lease-server replay` reads and plays it.

use lease_server::replay::{ReplayError, replay_text};
use serde_json::Value;

/// What a scenario of this size can take, in time, is bounded. A larger one is only slower.
const MAX_BYTES: usize = 64 * 1024;

/// Whatever the text is: it is refused with its place, or it is played to its end, in the same way each time.
pub fn check(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    if text.len() > MAX_BYTES {
        return;
    }
    let play = || {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let played = replay_text("f", text, &mut out, &mut err).map_err(|why| match why {
            // That a state survives a restart does not depend on what is played (I7).
            ReplayError::Play { name, why } => panic!("{name}: {why}"),
            ReplayError::Read { .. }
            | ReplayError::Parse { .. }
            | ReplayError::Empty { .. }
            | ReplayError::Write(_) => why.to_string(),
        });
        (played, String::from_utf8(out), String::from_utf8(err))
    };
    let first = play();
    assert_eq!(first, play());
    let (played, Ok(out), Ok(err)) = first else { panic!("what is printed is text") };
    for line in out.lines() {
        let answer: Value = serde_json::from_str(line).unwrap_or_else(|why| panic!("{why}: {line}"));
        assert!(answer["at_ms"].is_u64() && answer["http"].is_u64(), "{line}");
    }
    match played {
        Ok(differences) => assert_eq!(differences == 0, err.is_empty(), "{err}"),
        Err(why) => assert!(why.starts_with("f: "), "{why}"),
    }
}
