//! The state that a life ends in, with damage done to it: what is stored is almost right.
//!
//! The first byte says how often something is changed. For each change two bytes say where, and two what becomes of it. The
//! rest is the life, as in `life.rs`.

use lease_core::ids::MAX_WHOLE_NUMBER;
use serde_json::{Value, json};

use crate::bytes::Bytes;
use crate::life::lived;

/// Whatever is changed: what holds of all that is stored holds (`snapshot.rs`).
pub fn check(data: &[u8]) {
    let mut bytes = Bytes(data);
    let changes: Vec<[usize; 4]> =
        (0..bytes.below(4)).map(|_| [(); 4].map(|()| bytes.byte().into())).collect();
    let provider = lived(&mut bytes);
    let Ok(mut json) = serde_json::to_value(provider.snapshot()) else { panic!("it cannot be written") };
    for change in changes {
        damage(&mut json, change);
    }
    crate::snapshot::check_json(&json);
}

fn damage(json: &mut Value, [high, low, kind, with]: [usize; 4]) {
    let mut places = Vec::new();
    all_places(json, "", &mut places);
    let place = &places[(high * 256 + low) % places.len()];
    let other = json.pointer(&places[(with * 7 + kind) % places.len()]).cloned().unwrap_or_default();
    let now = json["now_ms"].clone();
    let Some(value) = json.pointer_mut(place) else { return };
    let changed = match value {
        Value::Number(number) => {
            let number = number.as_u64().unwrap_or_default();
            match kind % 9 {
                0 => json!(number.saturating_add(1)),
                1 => json!(number.saturating_sub(1)),
                2 => json!(with),
                3 => json!(number.saturating_add(1000 * with as u64)),
                4 => json!(number.saturating_sub(1000 * with as u64)),
                5 => json!(MAX_WHOLE_NUMBER),
                6 => json!(u64::MAX),
                7 => now,
                _ => other,
            }
        }
        Value::Array(entries) if kind % 2 == 0 && !entries.is_empty() => {
            let at = with % entries.len();
            match kind % 6 {
                0 => drop(entries.remove(at)),
                2 => entries.push(entries[at].clone()),
                _ => entries.reverse(),
            }
            return;
        }
        Value::Object(members) if kind % 4 == 0 && !members.is_empty() => {
            let name = members.keys().nth(with % members.len()).cloned().unwrap_or_default();
            members.remove(&name);
            return;
        }
        Value::Bool(value) => json!(!*value),
        Value::Null if kind % 2 == 0 => json!(with),
        Value::String(_) if kind % 4 == 0 => json!(["a", "b", "c", "", "x"][with % 5]),
        Value::Null | Value::String(_) | Value::Array(_) | Value::Object(_) => {
            if kind % 3 == 0 {
                Value::Null
            } else {
                other
            }
        }
    };
    *value = changed;
}

/// Where something is, as JSON pointers: no name in a snapshot has a slash in it.
fn all_places(json: &Value, at: &str, places: &mut Vec<String>) {
    places.push(at.to_owned());
    match json {
        Value::Object(members) => {
            members.iter().for_each(|(name, value)| all_places(value, &format!("{at}/{name}"), places));
        }
        Value::Array(entries) => {
            entries
                .iter()
                .enumerate()
                .for_each(|(index, entry)| all_places(entry, &format!("{at}/{index}"), places));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
