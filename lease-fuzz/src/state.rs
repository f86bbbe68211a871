//! What holds for every state of a provider.

use lease_core::ids::{BaseRef, MAX_WHOLE_NUMBER, Owner, ProviderId, Repo};
use lease_core::provider::{Command, MAX_REQUESTS, Policy, Provider};
use lease_core::wire::ViewBody;
use lease_server::clock::rfc3339;
use lease_server::store::{StoreError, Stored, Version};

/// The stored state that has this text.
pub(crate) fn read(snapshot: &str, policy: Policy) -> Result<Provider, StoreError> {
    let (Ok(owner), Ok(repo), Ok(base_ref)) = (Owner::new("o"), Repo::new("r"), BaseRef::new("main")) else {
        unreachable!("these are names")
    };
    let id = ProviderId { owner, repo, base_ref };
    let (snapshot, verdicts) = (snapshot.to_owned(), "[]".to_owned());
    Stored { id, version: Version::default(), snapshot, verdicts }.provider(policy)
}

/// The text that the server stores.
pub(crate) fn written(provider: &Provider) -> String {
    serde_json::to_string(&provider.snapshot()).unwrap_or_else(|why| panic!("cannot be stored: {why}"))
}

/// Whether a counter is about to leave what a snapshot can hold. No life gets there; a snapshot that somebody made up may.
pub(crate) fn is_at_its_end(provider: &Provider) -> bool {
    let view = provider.view();
    let stored = serde_json::to_value(provider.snapshot()).unwrap_or_default();
    let clears = stored["clears"].as_u64().unwrap_or_default();
    let largest = view.fencing_token.get().max(view.round).max(provider.now().as_ms()).max(clears);
    largest > MAX_WHOLE_NUMBER - 1_000_000
}

/// Panics unless the provider can be stored and found again, and is within its bounds. Tells what is found.
pub(crate) fn assert_sound(provider: &Provider) -> Provider {
    let text = written(provider);
    let found = read(&text, provider.policy().clone()).unwrap_or_else(|why| panic!("{why}: {text}"));
    assert_eq!(written(&found), text, "what is stored twice differs");
    // Rule 14: after a restart nobody waits, and everybody has just been heard from. So the two cannot be told apart.
    let (mut one, mut other) = (provider.clone(), found.clone());
    let now = provider.now();
    assert_eq!(one.step(&Command::Restart, now), other.step(&Command::Restart, now), "I7: {text}");
    assert_eq!(one, other, "I7: {text}");
    // Rule 17.
    assert!(provider.pending_count() <= MAX_REQUESTS);
    let view = provider.view();
    assert!(view.pending.iter().map(|reply| reply.position).eq(1..=provider.pending_count()), "{view:?}");
    let body = serde_json::to_value(ViewBody::new(&view, &rfc3339));
    assert!(body.is_ok_and(|body| body["known"].is_array()));
    found
}

/// Panics unless time that has passed stays passed: a timer that is set by the next deadline would otherwise never rest.
pub(crate) fn assert_at_rest(provider: &Provider) {
    let (mut ticked, now) = (provider.clone(), provider.now());
    ticked.step(&Command::Tick, now);
    let before = ticked.clone();
    let again = ticked.step(&Command::Tick, now);
    assert!(again.events.is_empty() && again.told.is_empty(), "a second tick finds more to do: {again:?}");
    assert_eq!(before, ticked);
    if let Some(deadline) = ticked.next_deadline() {
        assert!(deadline.at > now, "{deadline:?} at {now:?}");
    }
}
