//! What onlookers do: look at providers.

use std::collections::BTreeMap;

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use lease_core::ids::ProviderId;
use lease_core::wire::ViewBody;
use serde::Serialize;

use super::App;
use super::problem::ProblemResponse;
use super::query::Query;
use crate::auth::{Action, Caller};
use crate::clock::rfc3339;
use crate::leases::Look;
use crate::pages::{self, Reader, Search};
use crate::settings::PolicyBody;
use crate::store::HistoryPage;

/// A provider as JSON.
#[derive(Debug, Serialize)]
pub(super) struct ProviderBody {
    #[serde(flatten)]
    view: ViewBody,
    config: PolicyBody,
}

impl From<&Look> for ProviderBody {
    fn from(look: &Look) -> Self {
        Self { view: ViewBody::new(&look.view, &rfc3339), config: PolicyBody::from(&look.policy) }
    }
}

/// All providers that the caller may know of, by their names.
pub(super) async fn list(
    app: &App,
    caller: &Caller,
    query: Option<&str>,
    as_page: bool,
) -> Result<Response, ProblemResponse> {
    let search = if as_page { searched(query)? } else { Search::default() };
    let looks = app.leases.look_at_all().await?;
    let seen = looks.iter().filter(|look| caller.sees(&look.id));
    if as_page {
        return Ok(pages::respond(StatusCode::OK, pages::overview(seen, &search, app.leases.clock().now())));
    }
    let all: BTreeMap<String, ProviderBody> =
        seen.map(|look| (look.id.to_string(), ProviderBody::from(look))).collect();
    Ok(Json(all).into_response())
}

/// What somebody searches for on a page.
pub(super) fn searched(query: Option<&str>) -> Result<Search, ProblemResponse> {
    let mut query = Query::parse(query);
    let search = query.get("q", |text| Ok(Search::new(text)));
    query.check()?;
    Ok(search.unwrap_or_default())
}

/// One provider.
pub(super) async fn show(app: &App, provider: &ProviderId) -> Result<Response, ProblemResponse> {
    let look = app.leases.look(provider).await?;
    Ok(Json(ProviderBody::from(&look)).into_response())
}

/// One provider, as a page.
pub(super) async fn show_page(
    app: &App,
    caller: &Caller,
    provider: &ProviderId,
) -> Result<Response, ProblemResponse> {
    let look = app.leases.look(provider).await?;
    let history =
        app.leases.history(provider, HistoryPage { before: None, limit: pages::PAST_LEASES }).await?;
    let reader = if caller.may(Action::Administer, provider).is_ok() {
        Reader::Admin
    } else if caller.is_anonymous() && app.auth.ask().is_some_and(|denied| denied.takes_password()) {
        Reader::Stranger
    } else {
        Reader::Onlooker
    };
    let page = pages::provider(&look, &history, reader, app.leases.clock().now());
    Ok(pages::respond(StatusCode::OK, page))
}
