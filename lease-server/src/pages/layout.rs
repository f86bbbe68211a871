//! What all pages have in common: their frame, and the headers that keep them harmless.

use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderName, REFERRER_POLICY, VARY,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use lease_core::time::Timestamp;
use lease_core::wire::Problem;
use maud::{DOCTYPE, Markup, html};

use super::files::Kind;
use super::times::moment;

/// Nothing but what this server has itself; nothing within a page that runs or styles; nobody else's frame around it.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
     form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/// How often a page that no script keeps up to date is loaded anew.
const RELOAD_SECONDS: u32 = 10;

/// A page, but for its frame.
#[derive(Debug)]
pub(super) struct Page<'a> {
    pub(super) title: &'a str,
    /// What stands beside the program's name.
    pub(super) place: Markup,
    /// Where its news come from, and since when it is without; a page that does not change has none.
    pub(super) live: Option<(String, Timestamp)>,
    pub(super) main: Markup,
}

impl Page<'_> {
    pub(super) fn write(&self) -> Markup {
        html! {
            (DOCTYPE)
            html lang="en" {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    title { (self.title) }
                    link rel="icon" href=(Kind::Icon.versioned()) type="image/svg+xml";
                    link rel="stylesheet" href=(Kind::Style.versioned());
                    @if self.live.is_some() {
                        noscript { meta http-equiv="refresh" content=(RELOAD_SECONDS); }
                    }
                    script src=(Kind::Script.versioned()) defer {}
                }
                body {
                    a.skip href="#main" { "Skip to the content" }
                    header.top {
                        nav aria-label="Place" {
                            a.brand href="/" { "mq-lease" }
                            (self.place)
                        }
                        @if let Some((_, now)) = &self.live {
                            p #status role="status" data-status="still" { "as of " (moment(*now)) }
                        }
                    }
                    main #main tabindex="-1" data-events=[self.live.as_ref().map(|(events, _)| events)] {
                        (self.main)
                    }
                    p #changes.unseen role="log" aria-live="polite" {}
                }
            }
        }
    }
}

/// A page as an answer.
pub(crate) fn respond(status: StatusCode, page: Markup) -> Response {
    let headers: [(HeaderName, HeaderValue); 6] = [
        (CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8")),
        (CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY)),
        (X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
        (REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
        (CACHE_CONTROL, HeaderValue::from_static("no-store")),
        (VARY, HeaderValue::from_static("accept")),
    ];
    (status, headers, page.into_string()).into_response()
}

/// What went wrong, for who looks with a browser.
pub(crate) fn problem(problem: &Problem) -> Markup {
    let title = problem.kind.title();
    let main = html! {
        section.problem {
            h1 { (title) }
            p { (problem.detail) }
            // One alone is what the detail says.
            @if problem.errors.len() > 1 {
                ul { @for error in &problem.errors { li { code { (error.member) } ": " (error.detail) } } }
            }
            p { a href="/" { "All providers" } }
        }
    };
    Page { title, place: html! {}, live: None, main }.write()
}
