//! What is said when the story is over.

use comfy_table::{Table, presets};

use super::check::{Checked, Found};
use super::scenario::End;

/// What has become of each run, and for how long it waited.
pub(super) fn table(checked: &[Checked<'_>]) -> String {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_header(["RUN", "TESTS", "TOKEN", "OUTCOME", "WAITED"]);
    for Checked { run, found, experience } in checked {
        let tests: Vec<String> = run.plan.pull_requests.iter().map(|number| format!("#{number}")).collect();
        let (token, outcome) = match found {
            Found::Over { end: End::Completed, fencing_token } => {
                let by = by_token(checked, *fencing_token);
                ("-".to_owned(), by.map_or_else(|| found.to_string(), |by| format!("completed by {by}")))
            }
            Found::Over { end: End::Success | End::Failure | End::Expired, fencing_token } => {
                (fencing_token.to_string(), found.to_string())
            }
            Found::Cleared | Found::Holds | Found::Waits | Found::Unknown => {
                ("-".to_owned(), found.to_string())
            }
        };
        let waited = experience.as_ref().and_then(|experience| experience.waited);
        let waited = waited.map_or_else(|| "-".to_owned(), |waited| waited.to_string());
        table.add_row([run.name.clone(), tests.join(" "), token, outcome, waited]);
    }
    table.trim_fmt()
}

/// Who had the lease with that token.
fn by_token<'c>(checked: &'c [Checked<'_>], token: u64) -> Option<&'c str> {
    let had = |one: &&Checked<'_>| match one.found {
        Found::Over { end: End::Success | End::Failure | End::Expired, fencing_token } => {
            fencing_token == token
        }
        Found::Over { end: End::Completed, .. }
        | Found::Cleared
        | Found::Holds
        | Found::Waits
        | Found::Unknown => false,
    };
    checked.iter().find(had).map(|one| one.run.name.as_str())
}

/// What was shown, in a sentence.
pub(super) fn summary(checked: &[Checked<'_>]) -> String {
    let count = |end| checked.iter().filter(|one| one.found.end() == Some(end)).count();
    let counted = [
        (count(End::Success), "passed"),
        (count(End::Failure), "failed"),
        (count(End::Expired), "vanished"),
        (count(End::Completed), "had nothing left to do"),
    ];
    let parts: Vec<String> = counted
        .iter()
        .filter(|(number, _)| *number > 0)
        .map(|(number, what)| format!("{number} {what}"))
        .collect();
    let runs = match checked.len() {
        1 => "1 run asked".to_owned(),
        number => format!("{number} runs asked"),
    };
    format!("{runs} for one lease, and one at a time had it: {}.", parts.join(", "))
}
