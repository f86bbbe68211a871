//! `lease-server replay`: scenarios through the core in virtual time, with no server.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use lease_core::ids::RequestKey;
use lease_core::provider::Snapshot;
use lease_core::scenario::{PlayError, Played, Player, Reply, Scenario};
use serde_json::{Deserializer, Map, Value};
use thiserror::Error;

use crate::clock::rfc3339;

/// Why a replay broke off.
#[derive(Debug, Error)]
pub enum ReplayError {
    /// A file cannot be read.
    #[error("{name}: cannot be read: {why}")]
    Read {
        /// Which one.
        name: String,
        /// Why.
        why: io::Error,
    },
    /// A file is not a scenario.
    #[error("{name}: not a scenario: {why}")]
    Parse {
        /// Which one.
        name: String,
        /// Why, with line and column.
        why: serde_json::Error,
    },
    /// There is nothing in a file: whoever meant to check something would think that it held.
    #[error("{name}: holds no scenario")]
    Empty {
        /// Which one.
        name: String,
    },
    /// A scenario cannot be played.
    #[error("{name}: {why}")]
    Play {
        /// Which one.
        name: String,
        /// Why.
        why: PlayError,
    },
    /// The answers cannot be written.
    #[error("cannot write the answers: {0}")]
    Write(#[from] io::Error),
}

/// Plays all scenarios of all files; `-` is standard input. Answers go to `out`, one line each, and differences from what was
/// expected to `err`. Tells how many steps differed.
pub fn replay(files: &[PathBuf], out: &mut impl Write, err: &mut impl Write) -> Result<usize, ReplayError> {
    let mut differences = 0;
    for file in files {
        let name = file.display().to_string();
        let read = |why| ReplayError::Read { name: name.clone(), why };
        let mut text = String::new();
        if file == Path::new("-") {
            io::stdin().lock().read_to_string(&mut text).map_err(read)?;
        } else {
            File::open(file).and_then(|mut file| file.read_to_string(&mut text)).map_err(read)?;
        }
        differences += replay_text(&name, &text, out, err)?;
    }
    Ok(differences)
}

/// Plays all scenarios of a text; `name` is what it is called in messages. The rest is as with [`replay`].
pub fn replay_text(
    name: &str,
    text: &str,
    out: &mut impl Write,
    err: &mut impl Write,
) -> Result<usize, ReplayError> {
    let mut differences = 0;
    let mut scenarios = 0;
    for scenario in Deserializer::from_str(text).into_iter::<Scenario<Value>>() {
        let scenario = scenario.map_err(|why| ReplayError::Parse { name: name.to_owned(), why })?;
        scenarios += 1;
        let mut player = Player::new(scenario.policy.policy(), through_json);
        for (index, step) in scenario.steps.iter().enumerate() {
            let came = player
                .play(step, &rfc3339)
                .map_err(|why| ReplayError::Play { name: name.to_owned(), why })?;
            let answer = as_json(step.at_ms, &came);
            if came.reply != Reply::Done || !came.told.is_empty() {
                writeln!(out, "{answer}")?;
            }
            if let Some(expected) = &step.expect {
                let mut found = Vec::new();
                differ("", expected, &answer, &mut found);
                if !found.is_empty() {
                    differences += 1;
                    let scenario = if scenario.name.is_empty() { name } else { &scenario.name };
                    writeln!(err, "{scenario}, step {} at {} ms:", index + 1, step.at_ms)?;
                    for line in found {
                        writeln!(err, "  {line}")?;
                    }
                }
            }
        }
    }
    if scenarios == 0 {
        return Err(ReplayError::Empty { name: name.to_owned() });
    }
    Ok(differences)
}

/// The form in which the server stores a state.
fn through_json(snapshot: &Snapshot) -> Result<Snapshot, String> {
    let text = serde_json::to_string(snapshot).map_err(|why| why.to_string())?;
    serde_json::from_str(&text).map_err(|why| why.to_string())
}

fn as_json(at_ms: u64, played: &Played) -> Value {
    let body = match &played.reply {
        Reply::Answered(body) => serde_json::to_value(body),
        Reply::Refused(problem) => serde_json::to_value(problem),
        Reply::Done => Ok(Value::Object(Map::new())),
    };
    let mut line = Map::from_iter([
        ("at_ms".to_owned(), Value::from(at_ms)),
        ("http".to_owned(), Value::from(played.reply.http_status())),
    ]);
    // Bodies are objects of texts and numbers, which always can be written as JSON.
    if let Ok(Value::Object(members)) = body {
        line.extend(members);
    }
    let told =
        played.told.iter().filter_map(|(key, body)| Some((name_of(key), serde_json::to_value(body).ok()?)));
    let told: Map<String, Value> = told.collect();
    if !told.is_empty() {
        line.insert("told".to_owned(), Value::Object(told));
    }
    Value::Object(line)
}

/// A request in one word: its commit, and its client id where it has one.
fn name_of(key: &RequestKey) -> String {
    match key.client_id.as_str() {
        "" => key.head_sha.as_str().to_owned(),
        client_id => format!("{}/{client_id}", key.head_sha.as_str()),
    }
}

/// Every member of `expected` must be in `found`: lists whole, objects by member. One that is null must not be there.
fn differ(path: &str, expected: &Value, found: &Value, lines: &mut Vec<String>) {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => {
            for (member, value) in expected {
                let path = if path.is_empty() { member.clone() } else { format!("{path}.{member}") };
                match (value, found.get(member)) {
                    (_, Some(there)) => differ(&path, value, there, lines),
                    (Value::Null, None) => {}
                    (_, None) => lines.push(format!("{path}: expected {value}, but it is not there")),
                }
            }
        }
        (_, _) if expected == found => {}
        (_, _) => lines.push(format!("{path}: expected {expected}, found {found}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn play(text: &str) -> (usize, String, String) {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let differences = replay_text("test", text, &mut out, &mut err).unwrap();
        (differences, String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap())
    }

    #[test]
    fn answers_are_one_line_each_and_differences_are_told() {
        let (differences, out, err) = play(
            r#"{"policy": {"expected_request_count": 1}, "name": "n", "steps": [
              {"at_ms": 5, "acquire": {"head_sha": "a", "priority": 1}, "expect": {"status": "pending", "holder": {}}},
              {"at_ms": 6, "clear": {}}, {"at_ms": 6, "tick": {}},
              {"at_ms": 7, "withdraw": {"head_sha": "a"}, "expect": {"status": "withdrawn"}}]}
             {"steps": [{"at_ms": 0, "acquire": {"priority": "x"}, "expect": {"http": 400}}]}"#,
        );
        assert_eq!(differences, 1);
        assert_eq!(out.lines().count(), 3);
        assert!(
            out.starts_with(r#"{"at_ms":5,"http":200,"#) || out.contains(r#""status":"acquired""#),
            "{out}"
        );
        assert_eq!(
            err,
            "n, step 1 at 5 ms:\n  holder: expected {}, but it is not there\n  status: expected \"pending\", found \"acquired\"\n"
        );
    }

    #[test]
    fn who_waits_in_a_long_poll_is_told_by_name() {
        let (differences, out, err) = play(
            r#"{"policy": {"expected_request_count": 1, "lock_delay_ms": 0}, "steps": [
              {"at_ms": 0, "acquire": {"head_sha": "a", "priority": 1}},
              {"at_ms": 0, "long_poll": {"head_sha": "b", "priority": 1, "client_id": "x"}},
              {"at_ms": 0, "long_poll": {"head_sha": "c", "priority": 1}},
              {"at_ms": 1, "stop_waiting": {"head_sha": "c"}, "expect": {"status": "pending"}},
              {"at_ms": 2, "end_lease": {"fencing_token": 1},
               "expect": {"told": {"b/x": {"status": "acquired", "fencing_token": 2}, "c": {}}}}]}"#,
        );
        assert_eq!(differences, 1, "{out}{err}");
        assert!(err.ends_with("told.c: expected {}, but it is not there\n"), "{err}");
        assert_eq!(out.lines().count(), 5, "{out}");
    }

    #[test]
    fn a_member_can_be_expected_to_be_absent() {
        let (differences, _, err) = play(
            r#"{"policy": {"expected_request_count": 1}, "steps": [
              {"at_ms": 0, "acquire": {"head_sha": "a", "priority": 1}, "expect": {"reason": null, "told": null}},
              {"at_ms": 1, "acquire": {"head_sha": "b", "priority": 1}, "expect": {"holder": {"run_url": null}}},
              {"at_ms": 2, "acquire": {"head_sha": "b", "priority": 1}, "expect": {"holder": null}}]}"#,
        );
        assert_eq!(differences, 1, "{err}");
        assert!(err.starts_with("test, step 3 at 2 ms:\n  holder: expected null, found {"), "{err}");
    }

    #[test]
    fn what_is_no_scenario_is_refused_with_its_place() {
        let refused =
            |text: &str| replay_text("f", text, &mut Vec::new(), &mut Vec::new()).unwrap_err().to_string();
        for (text, reason) in [
            (r#"{"steps": [{"at_ms": 0}]}"#, "exactly one of"),
            (r#"{"steps": [{"at_ms": 0, "tick": {}, "clear": {}}]}"#, "exactly one of"),
            (r#"{"steps": [{"at_ms": 0, "tick": {}, "expected": {}}]}"#, "unknown field `expected`"),
            (r#"{"steps": [{"at_ms": 9007199254740992, "tick": {}}]}"#, "at_ms must be at most"),
            (r#"{"policy": {"window": 1}, "steps": []}"#, "unknown field `window`"),
            ("{", "line 1 column 1"),
            ("[]", "invalid"),
            (" \n", "holds no scenario"),
        ] {
            assert!(refused(text).contains(reason), "{text}: {}", refused(text));
        }
    }
}
