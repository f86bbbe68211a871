//! What an admin is asked before anything is ended.

use lease_core::ids::MAX_TEXT_BYTES;
use lease_core::time::Timestamp;
use maud::{Markup, html};

use super::layout::Page;
use super::overview::{name, path};
use super::times::{period, since};
use super::words::holder;
use crate::leases::Look;

/// What an admin may want.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Question {
    /// To empty the provider.
    Clear,
    /// To end the present lease.
    EndLease,
}

impl Question {
    /// The word that a form says.
    pub(crate) fn parse(word: &str) -> Option<Self> {
        match word {
            "clear" => Some(Self::Clear),
            "end-lease" => Some(Self::EndLease),
            _ => None,
        }
    }

    /// What a query asks.
    pub(crate) fn asked(query: &str) -> Option<Self> {
        query.strip_prefix("ask=").and_then(Self::parse)
    }

    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Clear => "clear",
            Self::EndLease => "end-lease",
        }
    }
}

/// The question, with what will be ended named as it is now.
pub(crate) fn page(look: &Look, question: Question, now: Timestamp) -> Markup {
    let held = look.view.acquired.as_ref().zip(holder(&look.view));
    let (title, main) = match (question, held) {
        (Question::Clear, _) => {
            let waiting = look.view.pending.len();
            let said = html! {
                "All is forgotten: the lease, the queue of " (waiting) ", and what became of earlier runs. Whoever polls again is new. "
                "A run that is at work goes on without a lease."
            };
            ("Clear this queue?", form(look, question, None, &said, "Clear"))
        }
        (Question::EndLease, Some((lease, holder))) => {
            let said = html! {
                (holder.label()) " has held the lease for " (since(lease.acquired_at, now)) ". It ends now, as expired; its run may still be "
                "at work, so the resource rests for " (period(look.policy.lock_delay)) " before the next gets the lease."
            };
            let token = Some(lease.fencing_token.get());
            ("End this lease?", form(look, question, token, &said, "End the lease"))
        }
        (Question::EndLease, None) => (
            "Nobody has the lease",
            html! { p { "There is nothing to end." } p { a href=(path(&look.id)) { "Back" } } },
        ),
    };
    let main = html! { section.problem { h1 { (title) } (main) } };
    Page { title, place: html! { span.here { (name(&look.id)) } }, live: None, main }.write()
}

fn form(look: &Look, question: Question, token: Option<u64>, said: &Markup, button: &str) -> Markup {
    html! {
        form.question method="post" action=(path(&look.id)) {
            p { (said) }
            input type="hidden" name="do" value=(question.word());
            @if let Some(token) = token { input type="hidden" name="fencing_token" value=(token); }
            label { span { "Reason, for the log and the history" } input type="text" name="reason" maxlength=(MAX_TEXT_BYTES) autocomplete="off"; }
            p.choice {
                button.ends type="submit" { (button) }
                a.stays href=(path(&look.id)) { "Leave it" }
            }
        }
    }
}
