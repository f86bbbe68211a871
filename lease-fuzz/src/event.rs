//! GitHub's event as the action reads it, and the inputs that stand beside it.

use lease_core::event::{Event, run};
use lease_core::ids::ProviderId;
use lease_core::poller::Subject;
use lease_server::http::{Target, Verb, parse_path};

use crate::path::as_the_action;

/// Whatever the event is: the user is told what is missing, or the run is one whose path the server reads as the same
/// provider.
pub fn check(data: &[u8]) {
    let Ok(event) = serde_json::from_slice::<Event>(data) else { return };
    let run = match run(event) {
        Ok(run) => run,
        Err(why) => return assert!(!why.to_string().is_empty()),
    };
    let text = serde_json::to_string(&run.subject).unwrap_or_else(|why| panic!("cannot be written: {why}"));
    let again: Subject = serde_json::from_str(&text).unwrap_or_else(|why| panic!("{text}: {why}"));
    assert_eq!(again, run.subject);
    let Subject { owner, repo, base_ref, .. } = run.subject;
    let provider = ProviderId { owner, repo, base_ref };
    let path = format!("{}/acquire", as_the_action(&provider));
    assert_eq!(parse_path(&path), Ok(Target { provider, verb: Some(Verb::Acquire) }), "{path}");
}
