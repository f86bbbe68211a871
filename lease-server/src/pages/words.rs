//! Why somebody waits, in words (`docs/protocol.md`, rule 15), and how long still.

use lease_core::provider::{PendingReply, View, Waiting};
use lease_core::time::Timestamp;
use maud::{Markup, html};

use super::condition::Condition;
use super::links::Somebody;
use super::times::{left, moment, since};
use crate::leases::{Look, until};

/// Somebody who waits.
pub(super) fn waiting(pending: &PendingReply) -> Somebody<'_> {
    Somebody {
        head_sha: &pending.head_sha,
        head_ref: pending.head_ref.as_ref(),
        run_url: pending.run_url.as_ref(),
    }
}

/// Whoever holds the lease.
pub(super) fn holder(view: &View) -> Option<Somebody<'_>> {
    let acquired = view.acquired.as_ref()?;
    let (head_ref, run_url) = (acquired.head_ref.as_ref(), acquired.run_url.as_ref());
    Some(Somebody { head_sha: &acquired.head_sha, head_ref, run_url })
}

/// The whole in one sentence.
pub(super) fn sentence(look: &Look, now: Timestamp) -> String {
    let headline = headline(look, now);
    match (Condition::of(look, now), look.view.pending.len()) {
        (Condition::Free, _) => format!("{headline}, and nobody waits for it."),
        (_, 0) => format!("{headline}; nobody waits."),
        (_, 1) => format!("{headline}; one waits."),
        (_, number) => format!("{headline}; {number} wait."),
    }
}

/// The same without those who wait, and without a full stop.
pub(super) fn headline(look: &Look, now: Timestamp) -> String {
    let view = &look.view;
    match Condition::of(look, now) {
        Condition::Free => "Nobody has the lease".to_owned(),
        Condition::Preparing => {
            match view.pending.first().map(|first| (&first.waiting, waiting(first).label())) {
                Some((Waiting::Stabilising { .. }, _)) => "The round is gathering".to_owned(),
                Some((_, first)) => format!("{first} is next"),
                None => String::new(),
            }
        }
        Condition::Held | Condition::Late => {
            let label = holder(view).map(|holder| holder.label()).unwrap_or_default();
            format!("{label} has the lease")
        }
        Condition::Resting => "The last lease expired, and the resource rests".to_owned(),
    }
}

/// The reason in a few words.
pub(super) fn title(waiting: &Waiting) -> &'static str {
    match waiting {
        Waiting::NextRound { .. } => "In the next round",
        Waiting::Held => "Waits for the holder",
        Waiting::LockDelay { .. } => "The resource rests",
        Waiting::Stabilising { .. } => "The round is gathering",
        Waiting::Outranked { .. } => "Another goes first",
        Waiting::AssignmentDelay { .. } => "About to get the lease",
        Waiting::NextPoll => "Next: gets the lease when it asks again",
    }
}

/// The reason as a sentence.
pub(super) fn reason(look: &Look, pending: &PendingReply, now: Timestamp) -> Markup {
    let view = &look.view;
    // Without heartbeats a lease lasts as long as any may.
    let longest = view.acquired.as_ref().map_or(now, |lease| lease.acquired_at.after(look.policy.max_hold));
    let holds = view.acquired.as_ref().zip(holder(view));
    html! {
        @match (&pending.waiting, holds) {
            (Waiting::NextRound { current }, Some((lease, holder))) => {
                (holder.label()) " has held the lease of round " (current) " for " (since(lease.acquired_at, now))
                "; this one is in round " (pending.round) "."
            }
            (Waiting::NextRound { current }, None) => {
                "Round " (current) " goes on with its next request; this one is in round " (pending.round) "."
            }
            (Waiting::Held, Some((lease, holder))) => {
                (holder.label()) " has held the lease for " (since(lease.acquired_at, now)) ". It ends in "
                (left(lease.expires_at, now)) " at the latest" @if lease.expires_at < longest { ", unless it is heard from" } "."
            }
            (Waiting::Held, None) => { "The lease is held." }
            (Waiting::LockDelay { .. }, _) => { "The last lease expired, and its holder may still be at work." }
            (Waiting::Stabilising { known, expected, .. }, _) => {
                @if *expected == 0 { (known) " so far" } @else { (known) " of " (expected) " expected requests are here" }
                "; another one may still join."
            }
            (Waiting::Outranked { by, priority }, _) => { (as_here(by)) " goes first, with priority " (priority.get()) "." }
            (Waiting::AssignmentDelay { .. }, _) => { "The lease can be had after the assignment delay." }
            (Waiting::NextPoll, _) => { "Nothing is in its way." }
        }
        @if let Some(at) = until(pending) {
            " " span.still { "Still " (left(at, now)) ", until " (moment(at)) "." }
        }
    }
}

/// What answers call `pr-12` is `#12` here.
fn as_here(label: &str) -> String {
    match label.strip_prefix("pr-").filter(|number| number.bytes().all(|byte| byte.is_ascii_digit())) {
        Some(number) => format!("#{number}"),
        None => label.to_owned(),
    }
}
