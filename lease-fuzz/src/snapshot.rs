//! A stored state, as the server reads it when it starts.

use lease_core::ids::{ClientId, HeadSha, Priority, RequestKey};
use lease_core::provider::{
    Acquire, Claim, Command, Hearing, Policy, Provider, Release, Released, SnapshotVersion, Withdraw,
};
use lease_core::time::Millis;
use lease_server::store::StoreError;
use serde_json::{Map, Value};

use crate::life::Life;
use crate::state::{assert_sound, is_at_its_end, read, written};

/// Up to here every member is left out once, to see that it is missed.
const MAX_LEFT_OUT_BYTES: usize = 2 * 1024;

/// Whatever is stored: it is refused with a reason, or it is a state that a provider can go on from, and all of it is read.
pub fn check(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let json = serde_json::from_str::<Value>(text).ok();
    let provider = read(text, policy());
    assert_refused_or_sound(text, json.as_ref(), &provider);
    if let (Ok(_), Some(json)) = (provider, json)
        && text.len() <= MAX_LEFT_OUT_BYTES
    {
        each_left_out(&json, &mut |damaged| {
            let less = damaged.to_string();
            assert!(read(&less, policy()).is_err(), "something is missing, and not missed: {less}");
        });
    }
}

/// The same, but that no member is left out.
pub(crate) fn check_json(json: &Value) {
    let text = json.to_string();
    assert_refused_or_sound(&text, Some(json), &read(&text, policy()));
}

fn assert_refused_or_sound(text: &str, json: Option<&Value>, read_as: &Result<Provider, StoreError>) {
    let provider = match read_as {
        Ok(provider) => provider,
        Err(why) => return assert_refused(&why.to_string(), json),
    };
    assert!(
        json.and_then(|json| SnapshotVersion::new(json["version"].as_u64()?)).is_some(),
        "another program's snapshot was read: {text}"
    );
    let stored = written(provider);
    assert_eq!(read(&stored, policy()).as_ref(), Ok(provider), "not all of it was stored: {text}");
    assert_sound(provider);
    if !is_at_its_end(provider) {
        assert_goes_on(provider);
    }
}

/// Small times: in the steps of `assert_goes_on` everything that can come due does.
fn policy() -> Policy {
    Policy {
        stabilisation_window: Millis::new(1000),
        expected_request_count: 3,
        stabilisation_limit: Millis::new(3000),
        request_ttl: Millis::new(5000),
        assignment_delay: Millis::new(500),
        max_hold: Millis::new(8000),
        lock_delay: Millis::new(2000),
        verdict_retention: Millis::new(20_000),
        hearing: Hearing::Exact,
    }
}

/// A refusal says why; and if what another program wrote is refused, that is the reason, whatever else is in it.
fn assert_refused(why: &str, json: Option<&Value>) {
    assert!(why.starts_with("the stored state of o:r:main"), "{why}");
    let version = json.and_then(|json| json.as_object()?.get("version")?.as_u64());
    if version.is_some_and(|version| SnapshotVersion::new(version).is_none()) {
        // Of a version that is there twice it can't be said which it is.
        assert!(why.contains("has version") || why.contains("duplicate field"), "{why}");
    }
}

/// Calls with the value as often as there are members in it, each time without another one.
fn each_left_out(json: &Value, call: &mut dyn FnMut(Value)) {
    match json {
        Value::Object(members) => {
            for (name, value) in members {
                let mut fewer = members.clone();
                fewer.remove(name);
                call(Value::Object(fewer));
                each_left_out(value, &mut |value| {
                    let mut changed: Map<String, Value> = members.clone();
                    changed.insert(name.clone(), value);
                    call(Value::Object(changed));
                });
            }
        }
        Value::Array(entries) => {
            for (index, entry) in entries.iter().enumerate() {
                each_left_out(entry, &mut |value| {
                    let mut changed = entries.clone();
                    changed[index] = value;
                    call(Value::Array(changed));
                });
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Takes it through all kinds of commands: each alone from here, and all one after the other.
fn assert_goes_on(found: &Provider) {
    let mut commands = vec![Command::Restart, Command::Tick];
    let holder = found.lease().map(|lease| lease.holder.key.clone());
    let pending = found.view().pending;
    let heads = [pending.first(), pending.last()].into_iter().flatten().map(|reply| reply.head_sha.clone());
    let known = heads.map(|head_sha| RequestKey { head_sha, client_id: ClientId::none() });
    for key in known.chain(holder).chain(["new", "other"].map(key)) {
        let claim = Claim {
            key: key.clone(),
            priority: Priority::new(2).unwrap_or_else(|_| unreachable!("small")),
            commits: None,
            head_ref: None,
            lease_ttl_ms: Some(Millis::new(3000)),
            run_url: None,
        };
        let acquire = Acquire { claim, actor: None, heartbeat: false, fencing_token: None, wait: false };
        commands.extend([
            Command::Acquire(acquire.clone()),
            Command::Acquire(Acquire { wait: true, ..acquire.clone() }),
            Command::Acquire(Acquire { heartbeat: true, ..acquire }),
            Command::StopWaiting(key.clone()),
            Command::Release(Release { key: key.clone(), with: Released::Failure, fencing_token: None }),
            Command::Release(Release { key: key.clone(), with: Released::Success, fencing_token: None }),
            Command::Withdraw(Withdraw { key, fencing_token: None }),
        ]);
    }
    commands.extend([Command::EndLease(found.view().fencing_token), Command::Clear]);
    let mut all = Life::from(found.clone());
    for command in &commands {
        Life::from(found.clone()).step(command, found.now());
        let later = all.provider.now().after(Millis::new(700));
        all.step(command, later);
    }
    // In the end whatever is left dies away.
    let end = all.provider.now().after(Millis::new(100_000));
    all.step(&Command::Tick, end);
    assert!(all.provider.is_idle(), "{}", written(&all.provider));
}

fn key(name: &str) -> RequestKey {
    let head_sha = HeadSha::new(name).unwrap_or_else(|why| unreachable!("{name}: {why}"));
    RequestKey { head_sha, client_id: ClientId::none() }
}
