//! One provider: who has the lease, who waits, why, and in which order.

use lease_core::provider::{AcquiredReply, PendingReply, View, Waiting};
use lease_core::time::Timestamp;
use maud::{Markup, html};

use super::condition::{Condition, late_at};
use super::history::history;
use super::layout::Page;
use super::links::{Links, Somebody};
use super::overview::{holding, name, path, window_began};
use super::question::Question;
use super::times::{about, left, moment, period, running, since};
use super::words::{holder, reason, sentence, title, waiting};
use crate::leases::Look;
use crate::store::PastLease;

/// Who reads a page, as far as it is another page for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reader {
    /// May end leases.
    Admin,
    /// May only look.
    Onlooker,
    /// May look, and has not said who they are.
    Stranger,
}

/// The page of one provider.
pub(crate) fn page(look: &Look, past: &[PastLease], reader: Reader, now: Timestamp) -> Markup {
    let id = &look.id;
    let heading = format!("{}/{} {}", id.owner, id.repo, id.base_ref);
    let place = html! { span.here aria-current="page" { (name(id)) } };
    let main = html! {
        h1.unseen { (heading) }
        (detail(look, now))
        (history(past, &links(look), now))
        @match reader {
            Reader::Admin => {
                section.operators aria-label="For admins" {
                    @for (question, words) in [(Question::EndLease, "End this lease…"), (Question::Clear, "Clear this queue…")] {
                        a class=(question.word()) data-ask href=(format!("{}?ask={}", path(id), question.word())) { (words) }
                    }
                }
            }
            Reader::Stranger => { section.operators aria-label="For admins" { a href=(format!("{}?sign-in", path(id))) { "Sign in" } } }
            Reader::Onlooker => {}
        }
    };
    Page { title: &heading, place, live: Some((format!("{}/events?as=html", path(id)), now)), main }.write()
}

/// The part of it that changes.
pub(crate) fn detail(look: &Look, now: Timestamp) -> Markup {
    let Look { id, view, policy, .. } = look;
    let condition = Condition::of(look, now);
    let links = links(look);
    html! {
        article.detail data-provider=(id) data-condition=(condition.name()) data-now=(now.as_ms())
            data-late-at=[late_at(look).map(Timestamp::as_ms)] data-sentence=(sentence(look, now))
        {
            p.glance {
                span.condition { (condition.word()) }
                span.sentence { (sentence(look, now)) }
            }
            @if let Some((acquired, run)) = view.acquired.as_ref().zip(holder(view)) {
                (lease(look, acquired, run, &links, now))
            }
            (window(look, now))
            section.queue aria-labelledby="queue" {
                h2 #queue { "Who waits" }
                @if view.pending.is_empty() {
                    p.none { "Nobody waits." }
                } @else {
                    ol { @for (pending, why) in whys(look, now) { li { (place(pending, why, &links, now)) } } }
                    p.facts { (by_what(look)) }
                }
            }
            p.facts {
                "Round " (view.round) " · newest fencing token " (view.fencing_token) " · stable after "
                (policy.stabilisation_window) " of quiet"
                @if policy.expected_request_count > 0 { " or with " (policy.expected_request_count) " requests" }
                " · a lease lasts " (policy.max_hold) " at most · "
                a href=(links.repository()) rel="noreferrer" { "repository" }
            }
        }
    }
}

fn links(look: &Look) -> Links {
    let holder = look.view.acquired.as_ref().and_then(|acquired| acquired.run_url.as_ref());
    let waiting = look.view.pending.iter().filter_map(|pending| pending.run_url.as_ref());
    Links::new(&look.id, holder.into_iter().chain(waiting))
}

fn lease(look: &Look, acquired: &AcquiredReply, run: Somebody<'_>, links: &Links, now: Timestamp) -> Markup {
    html! {
        section.lease aria-labelledby="lease" {
            h2 #lease { "Who has the lease" }
            p.holder { (links.who(run)) }
            (holding(look, acquired, now))
            dl {
                div { dt { "For" } dd { (since(acquired.acquired_at, now)) } }
                @if let Some(usual) = look.view.usual_hold { div { dt { "Usually held for" } dd { (period(usual)) } } }
                div { dt { "Since" } dd { (moment(acquired.acquired_at)) } }
                div { dt { "Until at the latest" } dd { (moment(acquired.expires_at)) " " span.clock { "(" (left(acquired.expires_at, now)) ")" } } }
                div { dt { "Fencing token" } dd { (acquired.fencing_token) } }
                div { dt { "Priority" } dd { (acquired.priority.get()) } }
                @if !acquired.stacked_pull_requests.is_empty() {
                    div { dt { "Its success completes" } dd {
                        @for (index, number) in acquired.stacked_pull_requests.iter().enumerate() {
                            @if index > 0 { ", " }
                            (links.pull_request(*number))
                        }
                    } }
                }
            }
        }
    }
}

/// What all wait for that nobody holds up, as it runs down.
fn window(look: &Look, now: Timestamp) -> Markup {
    let Some(first) = look.view.pending.first() else { return html! {} };
    let (title, until, words) = match &first.waiting {
        Waiting::Stabilising { stable_at, known, expected } => (
            "Until the round is complete",
            *stable_at,
            html! {
                @if *expected == 0 { (known) " so far" } @else { (known) " of " (expected) " expected" }
                ". If no other joins, the first gets the lease in "
            },
        ),
        Waiting::LockDelay { until } => (
            "Until the resource has rested",
            *until,
            html! { "Whoever had the last lease may still be at work. The next gets the lease in " },
        ),
        Waiting::AssignmentDelay { until } => {
            ("Until the lease can be had", *until, html! { "The first gets the lease in " })
        }
        Waiting::NextRound { .. } | Waiting::Held | Waiting::Outranked { .. } | Waiting::NextPoll => {
            return html! {};
        }
    };
    html! {
        section.window aria-labelledby="window" {
            h2 #window { (title) }
            (running(window_began(look, until), until, now, "How much of that time has passed"))
            p { (words) (left(until, now)) ", at " (moment(until)) "." }
        }
    }
}

/// Those who wait, and why, unless it is for the same reason as the one before.
fn whys(look: &Look, now: Timestamp) -> Vec<(&PendingReply, Option<Markup>)> {
    let mut before = None;
    let with_why = look.view.pending.iter().map(|pending| {
        let why = reason(look, pending, now);
        let is_new = before.as_ref() != Some(&why.0);
        before = Some(why.0.clone());
        (pending, is_new.then_some(why))
    });
    with_why.collect()
}

fn place(pending: &PendingReply, why: Option<Markup>, links: &Links, now: Timestamp) -> Markup {
    html! {
        span.position { span.unseen { "Position " } (pending.position) }
        div.run-of {
            p.asks {
                (links.who(waiting(pending)))
                span.turn {
                    span.unseen { " Its turn: " }
                    @match &pending.estimate {
                        Some(estimate) => (about(estimate.at, now)),
                        None => span.unknown { "nobody can say when" },
                    }
                }
            }
            p.why {
                strong { (title(&pending.waiting)) }
                @if let Some(why) = why { strong { "." } " " (why) } @else { ", as the one before." }
            }
            p.facts { "Priority " (pending.priority.get()) ", round " (pending.round) }
        }
    }
}

/// What the estimates go by; or why there are none.
fn by_what(look: &Look) -> Markup {
    let View { usual_hold, acquired, pending, .. } = &look.view;
    let nobody_knows = pending.iter().all(|pending| pending.estimate.is_none());
    html! {
        @match usual_hold {
            Some(_) if acquired.is_some() && nobody_knows => "This lease has lasted longer than any of the last ones, so nobody can say how long it will.",
            Some(usual) => {
                "“In about…” is when a run gets the lease, or needs it no more because one before it has succeeded. It goes by the last leases "
                "here, which were held for " (period(*usual)) " as a rule, and by how many of them failed. Whoever comes can change it."
            }
            None => "No lease has ended here yet. Once some have, it is said here how long each is likely to wait.",
        }
    }
}
