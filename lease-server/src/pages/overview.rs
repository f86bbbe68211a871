//! All providers.

use lease_core::ids::{ProviderId, RunUrl};
use lease_core::time::Timestamp;
use maud::{Markup, html};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::condition::{Condition, late_at};
use super::layout::Page;
use super::links::Links;
use super::times::{running, since};
use super::words::{holder, sentence, waiting};
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

/// The page of all providers that somebody may see.
pub(crate) fn page<'a>(looks: impl Iterator<Item = &'a Look>, now: Timestamp) -> Markup {
    let cards: Vec<Markup> = looks.map(|look| card(look, now)).collect();
    let main = html! {
        h1 { "Leases" }
        p.none hidden[!cards.is_empty()] {
            "No lease has been asked for yet. Once a run asks, its merge queue is shown here."
        }
        div.cards { @for card in &cards { (card) } }
    };
    Page { title: "Leases", place: html! {}, live: Some(("/events?as=html".into(), now)), main }.write()
}

/// One of many providers.
pub(crate) fn card(look: &Look, now: Timestamp) -> Markup {
    let Look { id, view, .. } = look;
    let condition = Condition::of(look, now);
    let run_urls: Option<&RunUrl> = view.acquired.as_ref().and_then(|acquired| acquired.run_url.as_ref());
    let links = Links::new(id, run_urls.into_iter());
    html! {
        article.card data-provider=(id) data-condition=(condition.name()) data-now=(now.as_ms())
            data-late-at=[late_at(look).map(Timestamp::as_ms)] data-sentence=(sentence(look, now))
        {
            header {
                h2 { a href=(path(id)) { (name(id)) } }
                p.condition { (condition.word()) }
            }
            @if let Some((acquired, holder)) = view.acquired.as_ref().zip(holder(view)) {
                p.holder { (links.who(holder)) span.for { " for " (since(acquired.acquired_at, now)) } }
                (running(acquired.acquired_at, acquired.expires_at, now, "How much of the lease's time has passed"))
            } @else {
                p.holder.nobody { (sentence(look, now)) }
                @if let Some((first, at)) = view.pending.first().and_then(|first| Some((first, until(first)?))) {
                    @let from = window_began(look, at);
                    (running(from, at, now, super::words::title(&first.waiting)))
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
                }
            }
        }
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
