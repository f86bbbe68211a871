//! What is shown when a check fails: a short scenario, and what the rules say of its last step.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use lease_core::provider::Provider;
use serde_json::{Value, json};

use crate::reference::Reference;
use crate::shrink::shrink;
use crate::trace::{Heard, Trace, expectation, tell};

/// A step at which the core says something else than the rules, written a second time, do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Which step; 0 is the first.
    pub index: usize,
    /// What should have been heard.
    pub rules: Heard,
    /// What was heard of the core, or why nothing was: it panicked, or could not read what it had stored itself.
    pub core: Result<Heard, String>,
}

/// A failure, ready to be looked at.
#[derive(Clone, Debug)]
pub struct Shown {
    /// What to print: what is wrong, where the scenario is, how to replay it, and the scenario itself.
    pub text: String,
    /// Where the scenario is; none if it could not be written.
    pub path: Option<PathBuf>,
    /// Whether core and reference say the same throughout: then it is not the core's answers that are wrong, but what the check
    /// makes of them, or else the rules themselves.
    pub agrees_with_rules: bool,
}

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Plays core and reference side by side; the first step at which what is heard differs.
pub fn difference(trace: &Trace) -> Option<Difference> {
    first_difference(trace, |rules, core| core != Ok(rules))
}

/// The same for what a client can see: not every part of an answer goes over the wire.
fn visible_difference(trace: &Trace) -> Option<Difference> {
    first_difference(trace, |rules, core| {
        core.as_ref().map_or(true, |core| expectation(core) != expectation(rules))
    })
}

fn first_difference(
    trace: &Trace,
    differ: impl Fn(&Heard, Result<&Heard, &String>) -> bool,
) -> Option<Difference> {
    let mut core = Provider::new(trace.policy.clone());
    let mut reference = Reference::new(trace.policy.clone());
    for (index, told) in trace.steps.iter().enumerate() {
        let rules = reference.tell(told);
        let stepped = catch_unwind(AssertUnwindSafe(|| tell(&mut core, told)));
        let core = match stepped {
            Ok(Ok(step)) => Ok(Heard::from(step)),
            Ok(Err(why)) => Err(format!("it cannot go on from what it has stored: {why}")),
            Err(_) => Err("it panicked".to_owned()),
        };
        // Whoever has panicked has no state to go on with.
        if core.is_err() || differ(&rules, core.as_ref()) {
            return Some(Difference { index, rules, core });
        }
    }
    None
}

/// Makes a failure ready to be looked at, and writes it to `counterexamples/` in cargo's target directory.
///
/// Where core and reference differ, the scenario is as short as it can be, and its last step expects what the rules say:
/// `lease-server replay` fails with this core, and passes with a sound one. Where they agree, it is the trace as it is.
pub fn show(name: &str, why: &str, trace: &Trace) -> Shown {
    let by = if visible_difference(trace).is_some() { visible_difference } else { difference };
    let short = shrink(trace.clone(), |trace| by(trace).map(|found| found.index + 1));
    let found = by(&short);
    let scenario = short.scenario_expecting(name, why, found.as_ref().map(expected));
    let said = match &found {
        Some(found) => found.to_string(),
        None => "Core and reference agree on every answer.\n".to_owned(),
    };
    let path = target().and_then(|target| write(&target.join("counterexamples"), name, &scenario));
    let how = match &path {
        Ok(path) => format!("Replay it with: lease-server replay {}", path.display()),
        Err(why) => format!("The scenario could not be written to a file: {why}"),
    };
    Shown {
        text: format!("{name}: {why}\n{said}{how}\n{scenario}"),
        path: path.ok(),
        agrees_with_rules: found.is_none(),
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "At step {} the core does not say what the rules do.", self.index + 1)?;
        writeln!(f, "  the rules: {:?}", self.rules)?;
        match &self.core {
            Ok(heard) => writeln!(f, "  the core:  {heard:?}")?,
            Err(why) => writeln!(f, "  the core:  {why}")?,
        }
        let visible = self.core.as_ref().map_or(true, |core| expectation(core) != expectation(&self.rules));
        if visible { Ok(()) } else { writeln!(f, "No client can see this difference, nor can replay.") }
    }
}

/// What `replay` has to expect. Members that the core has said, and should not have, are expected to be absent.
fn expected(found: &Difference) -> Value {
    let mut expected = expectation(&found.rules);
    if let Ok(core) = &found.core {
        expect_no_more(&mut expected, &expectation(core));
    }
    expected
}

fn expect_no_more(expected: &mut Value, said: &Value) {
    let (Value::Object(expected), Value::Object(said)) = (expected, said) else { return };
    for (member, value) in said {
        match expected.get_mut(member) {
            Some(wanted) => expect_no_more(wanted, value),
            None => _ = expected.insert(member.clone(), json!(null)),
        }
    }
}

/// Writes a scenario where `scripts/plant` and people find it. Another one of this name stays.
fn write(folder: &Path, name: &str, scenario: &str) -> io::Result<PathBuf> {
    fs::create_dir_all(folder)?;
    let slug = slug(name);
    let names = (2..).map(|count| format!("{slug}-{count}.json"));
    for file in std::iter::once(format!("{slug}.json")).chain(names) {
        let path = folder.join(file);
        match fs::read_to_string(&path) {
            Ok(there) if there == scenario => return Ok(path),
            Ok(_) => {}
            Err(_) => return fs::write(&path, scenario).map(|()| path),
        }
    }
    Err(io::Error::other("there are too many of this name"))
}

/// Cargo's target directory: it has marked it, and the program that runs is in it.
fn target() -> io::Result<PathBuf> {
    let program = env::current_exe()?;
    let marked = program.ancestors().find(|folder| folder.join("CACHEDIR.TAG").is_file());
    let target = marked.map(Path::to_owned).or_else(|| env::var_os("CARGO_TARGET_DIR").map(PathBuf::from));
    target.ok_or_else(|| io::Error::other("there is no target directory; set CARGO_TARGET_DIR"))
}

/// A name as a file's name.
fn slug(name: &str) -> String {
    let words = name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-").to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use lease_core::ids::HeadSha;
    use lease_core::provider::{Answer, Refusal};

    use super::*;
    use crate::random::{self, key};

    fn withdrawn(sha: &str) -> Answer {
        Answer::Withdrawn { head_sha: HeadSha::new(sha).unwrap() }
    }

    #[test]
    fn what_the_core_should_not_have_said_is_expected_to_be_absent() {
        let rules = Heard { result: Ok(Answer::Done), told: vec![(key("a"), withdrawn("a"))] };
        let told = vec![(key("a"), withdrawn("b")), (key("b/1"), withdrawn("b"))];
        let core = Heard { result: Err(Refusal::TooManyRequests), told };
        let expected = expected(&Difference { index: 0, rules, core: Ok(core) });
        let absent = ["type", "title", "status", "detail", "error"];
        assert!(absent.iter().all(|member| expected.get(member) == Some(&Value::Null)), "{expected}");
        assert_eq!(expected["http"], 200);
        let told = json!({ "a": { "head_sha": "a", "status": "withdrawn" }, "b/1": null });
        assert_eq!(expected["told"], told);
    }

    #[test]
    fn core_and_reference_agree_on_what_is_sound() {
        assert_eq!(difference(&random::life(1)), None);
    }

    #[test]
    fn one_scenario_does_not_take_the_place_of_another() {
        let folder = env::temp_dir().join(format!("counterexamples-{}", std::process::id()));
        let files = ["one", "one", "two", "one"].map(|text| write(&folder, "I5: *order*", text).unwrap());
        let names = files.map(|path| path.file_name().unwrap().to_str().unwrap().to_owned());
        assert_eq!(names, ["i5-order.json", "i5-order.json", "i5-order-2.json", "i5-order.json"]);
        assert_eq!(fs::read_to_string(folder.join("i5-order.json")).unwrap(), "one");
        fs::remove_dir_all(folder).unwrap();
    }
}
