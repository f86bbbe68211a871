//! All providers.

use lease_core::ids::{ProviderId, RunUrl};
use lease_core::provider::AcquiredReply;
use lease_core::time::Timestamp;
use maud::{Markup, html};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::condition::{Condition, late_at};
use super::find::Search;
use super::layout::Page;
use super::links::Links;
use super::times::{about, period, running, since};
use super::words::{headline, holder, sentence, title, waiting};
use crate::leases::{Look, until};

/// What cannot stand in a path as it is. A base ref's slashes are encoded, too: its last part may be a verb.
const IN_PATH: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'`')
    .add(b'{')
    .add(b'}')
    .add(b'%')
    .add(b'/');

/// How many providers are shown at once.
const CARDS: usize = 200;

/// From how many on it is worth to search.
const MANY: usize = 12;

/// How many who wait are named in a card.
const NAMED: usize = 6;

/// Where a provider's own page is.
pub(crate) fn path(id: &ProviderId) -> String {
    let part = |text: &str| utf8_percent_encode(text, IN_PATH).to_string();
    format!("/{}/{}/{}", part(id.owner.as_str()), part(id.repo.as_str()), base_ref(id))
}

/// Its slashes are easier to read raw; where its last part could be taken for a verb, they may not be.
fn base_ref(id: &ProviderId) -> String {
    utf8_percent_encode(id.base_ref.as_str(), IN_PATH).to_string()
}

/// What a person calls a provider.
pub(super) fn name(id: &ProviderId) -> Markup {
    html! { span.repository { (id.owner) "/" wbr; (id.repo) } " " span.branch { (id.base_ref) } }
}

/// The page of all providers that somebody may see, as far as they are searched for: those that are in use come first.
pub(crate) fn page<'a>(looks: impl Iterator<Item = &'a Look>, search: &Search, now: Timestamp) -> Markup {
    let all: Vec<&Look> = looks.collect();
    let mut found: Vec<&Look> = all.iter().copied().filter(|look| search.finds(&look.id)).collect();
    // By name they are already.
    found.sort_by_key(|look| !is_in_use(look));
    let more = found.len().saturating_sub(CARDS);
    let main = html! {
        div.heading {
            h1 { "Leases" }
            @if all.len() > MANY || !search.is_empty() {
                form.search role="search" method="get" action="/" {
                    label for="q" { "Search by name" }
                    input #q type="search" name="q" value=(search.text()) maxlength="200" autocomplete="off" spellcheck="false";
                    button type="submit" { "Search" }
                    @if !search.is_empty() { a href="/" { "Show all" } }
                }
            }
        }
        p.none hidden[!found.is_empty()] {
            @if search.is_empty() {
                "No lease has been asked for yet. Once a run asks, its merge queue is shown here."
            } @else {
                "No name here has “" (search.text()) "” in it."
            }
        }
        div.cards data-at-most=(CARDS) { @for look in found.iter().take(CARDS) { (card(look, now)) } }
        p.more hidden[more == 0] data-more=(more) {
            span.number { (more) } " more are not shown. Those in use come first; search for the rest by name."
        }
    };
    let title = if search.is_empty() { "Leases".to_owned() } else { format!("Leases: {}", search.text()) };
    Page { title: &title, place: html! {}, live: Some((search.events(), now)), main }.write()
}

/// Whether somebody has the lease, or waits for it.
fn is_in_use(look: &Look) -> bool {
    look.view.acquired.is_some() || !look.view.pending.is_empty()
}

/// One of many providers.
pub(crate) fn card(look: &Look, now: Timestamp) -> Markup {
    let Look { id, view, .. } = look;
    let condition = Condition::of(look, now);
    let run_urls: Option<&RunUrl> = view.acquired.as_ref().and_then(|acquired| acquired.run_url.as_ref());
    let links = Links::new(id, run_urls.into_iter());
    html! {
        article.card data-provider=(id) data-condition=(condition.name()) data-now=(now.as_ms())
            data-late-at=[late_at(look).map(Timestamp::as_ms)] data-sentence=(sentence(look, now)) data-in-use[is_in_use(look)]
        {
            header {
                h2 { a href=(path(id)) { (name(id)) } }
                p.condition { (condition.word()) }
            }
            @if let Some((acquired, holder)) = view.acquired.as_ref().zip(holder(view)) {
                p.holder { (links.who(holder)) }
                p.for {
                    "for " (since(acquired.acquired_at, now))
                    @if let Some(usual) = view.usual_hold { ", usually " (period(usual)) }
                }
                (holding(look, acquired, now))
            } @else {
                p.holder.nobody { (headline(look, now)) "." }
                @if let Some((first, at)) = view.pending.first().and_then(|first| Some((first, until(first)?))) {
                    @let from = window_began(look, at);
                    (running(from, at, now, title(&first.waiting)))
                }
            }
            p.queue-line {
                @if view.pending.is_empty() {
                    "Nobody waits"
                } @else {
                    (view.pending.len()) " waiting: "
                    @for (index, pending) in view.pending.iter().take(NAMED).enumerate() {
                        @if index > 0 { ", " }
                        @let run = waiting(pending);
                        @match run.pull_request() {
                            Some(number) => (links.pull_request(number)),
                            None => code { (run.label()) },
                        }
                    }
                    @if view.pending.len() > NAMED { " and " (view.pending.len() - NAMED) " more" }
                    @if let Some(estimate) = view.pending.first().and_then(|first| first.estimate.as_ref()) {
                        span.turn { "Next " (about(estimate.at, now)) }
                    }
                }
            }
        }
    }
}

/// How long a lease has been held, measured by how long it usually is; where nobody knows that, by how long it may be.
pub(super) fn holding(look: &Look, acquired: &AcquiredReply, now: Timestamp) -> Markup {
    let from = acquired.acquired_at;
    match look.view.usual_hold {
        Some(usual) => running(from, from.after(usual), now, "How much of the usual time has passed"),
        None => running(from, acquired.expires_at, now, "How much of the lease's time has passed"),
    }
}

/// Since when something is waited for that is there at `at`: no earlier than by the policy.
pub(super) fn window_began(look: &Look, at: Timestamp) -> Timestamp {
    let policy = &look.policy;
    let period = match look.view.pending.first().map(|first| &first.waiting) {
        Some(lease_core::provider::Waiting::LockDelay { .. }) => policy.lock_delay,
        Some(lease_core::provider::Waiting::AssignmentDelay { .. }) => policy.assignment_delay,
        Some(_) | None => policy.stabilisation_window,
    };
    Timestamp::from_ms(at.as_ms().saturating_sub(period.as_ms()))
}
