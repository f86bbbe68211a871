//! What a server answers, as a table for people.

use comfy_table::{Table, presets};
use lease_core::ids::MergeRef;
use lease_core::time::Millis;
use serde_json::Value;

/// All providers, or one with everybody who is there.
pub(super) fn of(found: &Value) -> String {
    if found["known"].is_array() { one(found) } else { all(found) }
}

fn table(head: &[&str]) -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_header(head);
    table
}

fn all(found: &Value) -> String {
    let Some(providers) = found.as_object().filter(|providers| !providers.is_empty()) else {
        return "no provider has been used".to_owned();
    };
    let mut table = table(&["PROVIDER", "HOLDER", "SINCE", "TOKEN", "WAITING"]);
    for (name, provider) in providers {
        let holder = &provider["acquired"];
        let waiting = known(provider).filter(|request| request["status"] == "pending").count();
        table.add_row([
            plain(name),
            if holder.is_null() { "-".to_owned() } else { run(holder) },
            shown(&holder["acquired_at"]),
            if holder.is_null() { "-".to_owned() } else { shown(&holder["fencing_token"]) },
            waiting.to_string(),
        ]);
    }
    table.trim_fmt()
}

fn one(provider: &Value) -> String {
    let holder = &provider["acquired"];
    let head = if holder.is_null() {
        "nobody holds the lease".to_owned()
    } else {
        format!(
            "{} has held the lease since {}, with the fencing token {}",
            run(holder),
            shown(&holder["acquired_at"]),
            shown(&holder["fencing_token"])
        )
    };
    let mut waiting: Vec<&Value> = known(provider).filter(|request| request["status"] == "pending").collect();
    if waiting.is_empty() {
        return format!("{head}\nnobody waits");
    }
    waiting.sort_by_key(|request| request["position"].as_u64());
    let mut table = table(&["POSITION", "RUN", "PRIORITY", "ESTIMATE", "REASON", "WHY"]);
    for request in waiting {
        table.add_row([
            shown(&request["position"]),
            run(request),
            shown(&request["priority"]),
            request["estimated_wait_seconds"]
                .as_u64()
                .map_or_else(|| "-".to_owned(), |seconds| Millis::from_secs(seconds).to_string()),
            shown(&request["reason"]),
            shown(&request["detail"]),
        ]);
    }
    format!("{head}\n{}", table.trim_fmt())
}

fn known(provider: &Value) -> impl Iterator<Item = &Value> {
    provider["known"].as_array().into_iter().flatten()
}

/// What people call a run: its pull request, and the beginning of its commit.
fn run(request: &Value) -> String {
    let head_ref = request["head_ref"].as_str().and_then(|text| MergeRef::new(text).ok());
    let pull_request = head_ref.and_then(|head_ref| head_ref.pull_request());
    let head_sha: String = request["head_sha"].as_str().unwrap_or("?").chars().take(12).collect();
    plain(&pull_request.map_or_else(|| head_sha.clone(), |number| format!("pr-{number} ({head_sha})")))
}

fn shown(value: &Value) -> String {
    match value {
        Value::Null => "-".to_owned(),
        Value::String(text) => plain(text),
        other @ (Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_)) => other.to_string(),
    }
}

/// A terminal does what some characters say. What is not for people to read is left out.
fn plain(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::of;

    #[test]
    fn all_providers_have_a_line_each() {
        let holder = json!({"head_sha": "0123456789abcdef", "head_ref": "gh-readonly-queue/main/pr-12-0123",
                            "acquired_at": "2026-01-02T03:04:05.678Z", "fencing_token": 7});
        let shown = of(&json!({
            "o:r:main": {"acquired": holder, "known": [{"status": "acquired"}, {"status": "pending"}]},
            "o:r:next": {"acquired": null, "known": []},
        }));
        let lines: Vec<Vec<&str>> = shown.lines().map(|line| line.split_whitespace().collect()).collect();
        assert_eq!(lines[0], ["PROVIDER", "HOLDER", "SINCE", "TOKEN", "WAITING"]);
        assert_eq!(lines[1], ["o:r:main", "pr-12", "(0123456789ab)", "2026-01-02T03:04:05.678Z", "7", "1"]);
        assert_eq!(lines[2], ["o:r:next", "-", "-", "-", "0"]);
        assert_eq!(of(&json!({})), "no provider has been used");
    }

    #[test]
    fn one_provider_tells_who_waits_and_why_and_obeys_nobody() {
        let waits = |position: u64, reason: &str, detail: &str| {
            json!({"status": "pending", "position": position, "head_sha": format!("s{position}"), "priority": 3, "reason": reason,
                   "detail": detail})
        };
        let shown = of(&json!({
            "acquired": null,
            "known": [waits(2, "outranked", "s1 goes first\u{1b}[2J"), waits(1, "stabilising", "the round may grow")],
        }));
        let lines: Vec<&str> = shown.lines().collect();
        assert_eq!(lines[0], "nobody holds the lease");
        assert!(lines[2].trim().starts_with("1 ") && lines[2].contains("stabilising"), "{shown}");
        assert!(lines[3].trim().starts_with("2 ") && lines[3].contains("s1 goes first[2J"), "{shown}");
        assert!(!shown.contains('\u{1b}'));
        assert_eq!(of(&json!({"acquired": null, "known": []})), "nobody holds the lease\nnobody waits");
    }
}
