//! What mq-lease reads that others wrote, and what must hold whatever that is.
//!
//! One file a target, each with one function `check` that takes any bytes and panics where something does not hold. A fuzzer
//! calls it (`scripts/fuzz`), and so do the tests, with all inputs that are kept here and with small changes of them
//! (`tests/replay.rs`).
//!
//! | what is read | file |
//! | --- | --- |
//! | a request's body | `body.rs` |
//! | a request's path | `path.rs` |
//! | refs and other names | `name.rs` |
//! | GitHub's event, and the inputs beside it | `event.rs` |
//! | the configuration file | `config.rs` |
//! | a stored state | `snapshot.rs` |
//! | the state that a life ends in, with damage done to it | `damage.rs` |
//! | a scenario | `scenario.rs` |
//! | commands, as they come: a provider's life | `life.rs` |
//! | whatever a server, GitHub and a runner can say to the poller | `poller.rs` |
//!
//! In `corpus/` are inputs to begin with, in `found/` those that have failed once; a folder a target.

#![expect(clippy::missing_panics_doc, reason = "to panic is what a check is for")]

mod bytes;
mod state;

pub mod body;
pub mod config;
pub mod damage;
pub mod event;
pub mod life;
pub mod name;
pub mod path;
pub mod poller;
pub mod scenario;
pub mod snapshot;

/// A target's check.
pub type Check = fn(&[u8]);

/// All targets, by the names of their folders.
pub const TARGETS: [(&str, Check); 10] = [
    ("body", body::check),
    ("config", config::check),
    ("damage", damage::check),
    ("event", event::check),
    ("life", life::check),
    ("name", name::check),
    ("path", path::check),
    ("poller", poller::check),
    ("scenario", scenario::check),
    ("snapshot", snapshot::check),
];

/// Panics unless a text can be shown to a person: not empty, on one line, and not a whole book.
fn assert_shown(text: &str) {
    assert!(!text.trim().is_empty(), "nothing is said");
    assert!(!text.contains(char::is_control), "control characters are said: {text:?}");
    assert!(text.len() <= 4 * 1024, "{} bytes are said: {text:.200}", text.len());
}
