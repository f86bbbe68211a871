//! What a waiter tells the user: the lines that tell the story, and what is collapsed.

use super::reply::{Acquired, MEANWHILE, Pending, label};
use super::settings::WaiterSettings;
use super::turn::{Level, Line, Measured};
use crate::ids::{BaseRef, Priority};
use crate::time::Millis;
use crate::wire::CompletedBy;

/// Who has waited this long looks elsewhere meanwhile, and is told by a notice that it is over.
const LONG_WAIT: Millis = Millis::from_secs(300);
/// A time that is shorter is not worth telling.
const WORTH_TELLING: Millis = Millis::from_secs(1);
const MINUTE: Millis = Millis::from_secs(60);

/// Where the priority is from.
#[derive(Clone, Copy, Debug)]
pub(super) enum Source<'a> {
    Inputs(Priority),
    GitHub(&'a Measured),
}

/// What the run is, and what it asks for. Who says nothing about itself wants none of it.
pub(super) fn request(settings: &WaiterSettings, lines: &mut Vec<Line>) {
    if settings.about.is_empty() {
        return;
    }
    let subject = &settings.subject;
    let mut texts = settings.about.clone();
    texts.push(format!("provider: {}/{}/{}", subject.owner, subject.repo, subject.base_ref));
    texts.push(format!("head SHA: {}", subject.head_sha));
    if let Some(head_ref) = &subject.head_ref {
        texts.push(format!("head ref: {}", head_ref.as_str()));
    }
    texts.push(format!("client id: {}", settings.client_id));
    texts.push(match settings.lease_ttl {
        Some(ttl) => format!("lease TTL: {ttl}, kept by heartbeats"),
        None => "lease TTL: none, and no heartbeats".to_owned(),
    });
    texts.push(format!("time limit: {}", settings.timeout));
    let title = title(&subject.base_ref);
    lines.extend(texts.iter().map(|text| Line::grouped(&title, text)));
    if let Some(given) = settings.priority {
        lines.push(priority(Source::Inputs(given), &subject.base_ref));
    }
}

/// How the run ranks, and how that is known.
pub(super) fn priority(source: Source<'_>, base_ref: &BaseRef) -> Line {
    let text = match source {
        Source::Inputs(priority) => format!("priority: {}, as the inputs say", priority.get()),
        Source::GitHub(measured) => {
            let sent = measured.commits.as_ref().map_or(0, Vec::len);
            let priority = measured.priority.get();
            format!(
                "priority: {priority}, the commits ahead of {base_ref} as GitHub counts them; named to the server: {sent}"
            )
        }
    };
    Line::grouped(&title(base_ref), &text)
}

fn title(base_ref: &BaseRef) -> String {
    format!("Asking for the lease of {base_ref}")
}

/// The run ranks otherwise by now.
pub(super) fn priority_now(priority: Priority, base_ref: &BaseRef) -> Line {
    Line::grouped(
        MEANWHILE,
        &format!("the priority is now {}: the commits ahead of {base_ref}", priority.get()),
    )
}

/// Why a request waits.
pub(super) fn why(pending: &Pending) -> String {
    let reason = pending.reason.as_deref().unwrap_or("pending");
    let position = pending.position.map(|position| format!(", position {position}")).unwrap_or_default();
    let detail = match (&pending.detail, &pending.holder) {
        (Some(detail), _) => format!(" ({detail})"),
        (None, Some(holder)) => {
            let who = label(&holder.head_sha, holder.head_ref.as_ref());
            format!(" ({who} has held the lease since {})", holder.acquired_at)
        }
        (None, None) => String::new(),
    };
    format!("{reason}{position}{detail}")
}

/// It waits: why, in which round if that is another one by now, for how long still, and for how long so far.
pub(super) fn waiting(why: &str, new_round: Option<u64>, to_go: Option<Millis>, so_far: Millis) -> Line {
    let round = new_round.map(|round| format!("; now in round {round}")).unwrap_or_default();
    let to_go = to_go.map(|to_go| format!("; {} to go", roughly(to_go))).unwrap_or_default();
    let so_far = if so_far < WORTH_TELLING { String::new() } else { format!("; {so_far} so far") };
    Line::new(Level::Info, &format!("waiting: {why}{round}{to_go}{so_far}"))
}

/// An estimate is told as exactly as it is known.
fn roughly(period: Millis) -> String {
    if period < MINUTE {
        return "less than a minute".to_owned();
    }
    let minutes = period.plus(Millis::from_secs(30)).as_ms() / MINUTE.as_ms();
    format!("about {}", MINUTE.times(minutes))
}

/// The wait is over: the run has the lease.
pub(super) fn acquired(acquired: &Acquired, base_ref: &BaseRef, waited: Millis) -> Line {
    let token = acquired.fencing_token;
    if waited < LONG_WAIT {
        Line::new(Level::Info, &format!("acquired the lease after {waited} (fencing token {token})"))
    } else {
        let text = format!("The lease of {base_ref} is yours after {waited}: fencing token {token}");
        Line::new(Level::Notice, &text)
    }
}

/// The wait is over: the run has nothing to do.
pub(super) fn completed(by: Option<&CompletedBy>, waited: Millis) -> Line {
    let who = by.map_or_else(|| "another run".to_owned(), |by| label(&by.head_sha, by.head_ref.as_ref()));
    let why = format!("{who} has passed, and contains this commit");
    if waited < LONG_WAIT {
        Line::new(Level::Info, &format!("completed after {waited}: {why}"))
    } else {
        Line::new(Level::Notice, &format!("This job need not run: {why} (waited {waited})"))
    }
}
