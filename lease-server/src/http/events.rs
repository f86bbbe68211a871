//! Server-sent events: whoever looks on hears how providers stand, whenever that changes.

use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderName};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use lease_core::ids::ProviderId;
use lease_core::wire::ProblemType;
use tokio::time::{Duration, Instant, sleep_until};

use super::App;
use super::problem::ProblemResponse;
use super::providers::{ProviderBody, searched};
use crate::auth::Caller;
use crate::leases::{Form, News, Onlooker};
use crate::pages::{self, Search};

const LAST_EVENT_ID: HeaderName = HeaderName::from_static("last-event-id");

/// Proxies that collect what they pass on are asked not to.
const X_ACCEL_BUFFERING: HeaderName = HeaderName::from_static("x-accel-buffering");

/// How often something is said, so that both sides know that the other is there.
const SIGN_OF_LIFE_EVERY: Duration = Duration::from_secs(15);

/// A stream ends after this long: whoever comes back has to say again who they are.
const AT_MOST: Duration = Duration::from_hours(1);

/// What a stream begins with: how soon to come back after its end, in milliseconds.
const BEGINNING: &[u8] = b"retry: 2000\n\n";

const SIGN_OF_LIFE: &[u8] = b": still here\n\n";

/// The news of one provider, or of all that the caller may know of. The pages ask for theirs with the query `as=html`, and for those
/// that they search for.
pub(super) fn stream(
    app: &Arc<App>,
    caller: Caller,
    one: Option<&ProviderId>,
    headers: &HeaderMap,
    query: Option<&str>,
) -> Result<Response, ProblemResponse> {
    let is_for_page = query.is_some_and(|query| query == "as=html" || query.starts_with("as=html&"));
    let search = if is_for_page { searched(query)? } else { Search::default() };
    let last_event_id = headers.get(LAST_EVENT_ID).map(|id| String::from_utf8_lossy(id.as_bytes()));
    let onlooker = app.leases.watch(one, last_event_id.as_deref()).ok_or_else(|| {
        ProblemResponse::new(
            ProblemType::Overloaded,
            "as many look on as the server can tell; try again later",
        )
    })?;
    let form = match (is_for_page, one) {
        (false, _) => Form::Json,
        (true, None) => Form::Card,
        (true, Some(_)) => Form::Page,
    };
    let now = Instant::now();
    let telling = Telling {
        app: Arc::clone(app),
        caller,
        search,
        onlooker,
        form,
        quiet_since: now,
        ends_at: now + AT_MOST,
    };
    let beginning = stream::iter([Ok(Bytes::from_static(BEGINNING))]);
    let rest = stream::unfold(telling, async |mut telling| {
        let told = telling.next().await?;
        Some((Ok::<_, std::convert::Infallible>(told), telling))
    });
    let body = Body::from_stream(stream::StreamExt::chain(beginning, rest));
    let headers = [
        (CONTENT_TYPE, HeaderValue::from_static("text/event-stream")),
        (CACHE_CONTROL, HeaderValue::from_static("no-store")),
        (X_ACCEL_BUFFERING, HeaderValue::from_static("no")),
    ];
    Ok((headers, body).into_response())
}

/// One stream.
struct Telling {
    app: Arc<App>,
    caller: Caller,
    search: Search,
    onlooker: Onlooker,
    form: Form,
    quiet_since: Instant,
    ends_at: Instant,
}

impl Telling {
    /// What comes next; `None` at the end.
    async fn next(&mut self) -> Option<Bytes> {
        let told = tokio::select! {
            news = self.onlooker.next(|id| self.caller.sees(id) && self.search.finds(id)) => {
                let news = news?;
                written(&self.app, &news, self.form)
            },
            () = sleep_until(self.quiet_since + SIGN_OF_LIFE_EVERY) => Bytes::from_static(SIGN_OF_LIFE),
            () = sleep_until(self.ends_at) => return None,
        };
        self.quiet_since = Instant::now();
        Some(told)
    }
}

/// An event, as it goes over the wire to everybody who wants it in that form.
fn written(app: &App, news: &News, form: Form) -> Bytes {
    news.told(form, || {
        let now = app.leases.clock().now();
        let data = match form {
            // A provider's JSON holds texts and numbers only, which always can be written.
            Form::Json => serde_json::to_string(&ProviderBody::from(news.look())).unwrap_or_default(),
            Form::Card => pages::card(news.look(), now).into_string(),
            Form::Page => pages::detail(news.look(), now).into_string(),
        };
        // Neither has line breaks: no name has any, and nothing is written with them.
        Bytes::from(format!("id: {}\nevent: provider\ndata: {data}\n\n", news.event_id()))
    })
}
