//! Which handler a request goes to.

use std::future::ready;
use std::pin::Pin;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method};
use axum::middleware;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use futures_util::FutureExt as _;
use hyper::service::Service as _;
use hyper_util::service::TowerToHyperService;
use lease_core::ids::ProviderId;
use lease_core::wire::{ProblemType, Spelling};

use super::access::{self, CalledBy, Outcome, Record, Route};
use super::path::{self, Target, Verb};
use super::problem::ProblemResponse;
use super::runs::Acquiring;
use super::{App, accept, events, history, limited, operators, providers, runs, service};
use crate::auth::{Action, Caller};
use crate::net::{Answers, Peer};
use crate::pages::{self, Kind, Question};

/// The whole server, as a service.
#[derive(Debug)]
pub struct Routes {
    app: Arc<App>,
    /// What has a path of its own. Nearly all that comes is about a provider, and goes its way without being looked for here.
    fixed: TowerToHyperService<Router>,
}

impl Routes {
    /// Serves `app`.
    pub fn new(app: Arc<App>) -> Self {
        Self { fixed: TowerToHyperService::new(fixed(Arc::clone(&app))), app }
    }

    async fn by_path(self: Arc<Self>, route: Route, mut request: Request, peer: Peer) -> Stage {
        request.extensions_mut().insert(peer);
        let Ok(response) = self.fixed.call(request).await;
        Stage::Over(Outcome { response, route, caller: None })
    }
}

impl Answers for Routes {
    /// What it takes to find out what is to be done is let go of before anything is waited for: who waits does so for long, and
    /// there are many.
    fn answer(
        self: Arc<Self>,
        request: Request,
        peer: Peer,
    ) -> impl Future<Output = Response> + Send + 'static {
        let app = Arc::clone(&self.app);
        let mut record = Record::begin(&app, &request, &peer);
        let stage: Staged = match access::fixed_route(request.uri().path()) {
            Some(route) => Box::pin(self.by_path(route, request, peer)),
            None => provider(Arc::clone(&app), request, peer),
        };
        async move {
            let outcome = match record.traced() {
                // Boxed: what traces take is not to be kept room for where there are none.
                Some(span) => Box::pin(span.around(go_on(stage))).await,
                None => go_on(stage).await,
            };
            record.end(&app, outcome)
        }
    }
}

/// How far a request has come.
#[derive(Debug)]
enum Stage {
    Over(Outcome),
    /// Its provider knows of it, and will answer.
    Acquiring(Route, Acquiring),
}

/// A request on its way to a stage.
type Staged = Pin<Box<dyn Future<Output = Stage> + Send>>;

async fn go_on(stage: Staged) -> Outcome {
    match stage.await {
        Stage::Over(outcome) => outcome,
        Stage::Acquiring(route, mut acquiring) => {
            let response = acquiring.answered().await;
            Outcome { response, route, caller: Some(acquiring.into_caller()) }
        }
    }
}

/// What has a path of its own.
fn fixed(app: Arc<App>) -> Router {
    Router::new()
        .route("/", get(list))
        .route("/events", get(all_events))
        .route(Kind::Style.path(), get(async || pages::file(Kind::Style)))
        .route(Kind::Script.path(), get(async || pages::file(Kind::Script)))
        .route(Kind::Icon.path(), get(async || pages::file(Kind::Icon)))
        .route("/healthz", get(service::healthz))
        .route("/readyz", get(service::readyz))
        .route("/metrics", get(service::metrics))
        .route(
            "/openapi.json",
            get(service::openapi)
                .layer(middleware::from_fn_with_state(Arc::clone(&app), limited::charge_address)),
        )
        .method_not_allowed_fallback(async || ProblemResponse::method_not_allowed("GET, HEAD"))
        .with_state(app)
}

/// Finds out who calls.
async fn authenticate(app: &App, headers: &HeaderMap) -> Result<Caller, ProblemResponse> {
    let credentials = headers.get_all(AUTHORIZATION).iter().map(HeaderValue::as_bytes);
    Ok(app.auth.authenticate(credentials).await?)
}

/// Finds out who calls, and whether they may do this.
async fn admit(
    app: &App,
    headers: &HeaderMap,
    action: Action,
    provider: &ProviderId,
) -> Result<Caller, ProblemResponse> {
    let caller = authenticate(app, headers).await?;
    let Err(why) = caller.may(action, provider) else { return Ok(caller) };
    // Who has not said who they are may be somebody who may.
    match app.auth.ask().filter(|_| caller.is_anonymous()) {
        Some(denied) => Err(denied.into()),
        None => Err(ProblemResponse::from(why).to(&caller)),
    }
}

async fn list(State(app): State<Arc<App>>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    let as_page = accept::prefers_html(&parts.headers);
    let listed = async {
        let caller = known(&app, &parts).await?;
        let listed = providers::list(&app, &caller, parts.uri.query(), as_page).await;
        Ok(CalledBy(caller).mark(listed.unwrap_or_else(|problem| problem.for_reader(as_page))))
    };
    listed.await.unwrap_or_else(|problem: ProblemResponse| problem.for_reader(as_page))
}

async fn all_events(State(app): State<Arc<App>>, request: Request) -> Result<Response, ProblemResponse> {
    let (parts, _) = request.into_parts();
    let caller = known(&app, &parts).await?;
    let stream = events::stream(&app, caller.clone(), None, &parts.headers, parts.uri.query());
    Ok(CalledBy(caller).mark(stream.unwrap_or_else(IntoResponse::into_response)))
}

/// Whoever calls, for what everybody may do who is known.
async fn known(app: &App, parts: &Parts) -> Result<Caller, ProblemResponse> {
    let admitted = authenticate(app, &parts.headers).await;
    limited::charge(app, &limited::peer(&parts.extensions), admitted)
}

/// Everything under `/{owner}/{repo}/{base_ref}`. A base ref may have any number of slashes, which a router's patterns cannot
/// say with a verb behind them.
fn provider(app: Arc<App>, request: Request, peer: Peer) -> Staged {
    let is_page = matches!(*request.method(), Method::GET | Method::HEAD | Method::POST);
    // Looked at for pages only: a run polls, and has no use for them.
    let prefers_html = |request: &Request| is_page && accept::prefers_html(request.headers());
    let refused = |route, response| Stage::Over(Outcome { response, route, caller: None });
    let target = match path::parse(request.uri().path()) {
        Ok(target) => target,
        Err(problem) => {
            let as_page = prefers_html(&request);
            let refusal = limited::refuse(&app, &peer, problem.into(), as_page);
            return Box::pin(ready(refused(Route::NONE, refusal)));
        }
    };
    let (route, allowed) = route(target.verb);
    let as_page = target.verb.is_none() && prefers_html(&request);
    if !allowed.split(',').any(|method| method.trim_start() == request.method().as_str()) {
        let refusal = limited::refuse(&app, &peer, ProblemResponse::method_not_allowed(allowed), false);
        return Box::pin(ready(refused(route, refusal)));
    }
    Box::pin(serve(app, target, request, peer, as_page).map(move |served| match served {
        Ok(Served::Now(response, caller)) => Stage::Over(Outcome { response, route, caller: Some(caller) }),
        Ok(Served::Acquiring(acquiring)) => Stage::Acquiring(route, acquiring),
        Err(problem) => refused(route, problem.for_reader(as_page)),
    }))
}

/// What a route is called in metrics, and which methods it takes.
fn route(verb: Option<Verb>) -> (Route, &'static str) {
    match verb {
        None => (Route("/{owner}/{repo}/{base_ref}"), "GET, HEAD, POST, DELETE"),
        Some(Verb::Acquire) => (Route("/{owner}/{repo}/{base_ref}/acquire"), "POST"),
        Some(Verb::Aquire) => (Route("/{owner}/{repo}/{base_ref}/aquire"), "POST"),
        Some(Verb::Release) => (Route("/{owner}/{repo}/{base_ref}/release"), "POST"),
        Some(Verb::Withdraw) => (Route("/{owner}/{repo}/{base_ref}/withdraw"), "POST"),
        Some(Verb::EndLease) => (Route("/{owner}/{repo}/{base_ref}/end-lease"), "POST"),
        Some(Verb::History) => (Route("/{owner}/{repo}/{base_ref}/history"), "GET, HEAD"),
        Some(Verb::Events) => (Route("/{owner}/{repo}/{base_ref}/events"), "GET, HEAD"),
    }
}

/// What somebody gets who may have it.
enum Served {
    Now(Response, Caller),
    Acquiring(Acquiring),
}

/// Not an `async fn`: that would keep room for what it is given twice.
fn serve(
    app: Arc<App>,
    target: Target,
    request: Request,
    peer: Peer,
    as_page: bool,
) -> impl Future<Output = Result<Served, ProblemResponse>> + Send {
    let Target { provider, verb } = target;
    let (parts, body) = request.into_parts();
    async move {
        let app = &app;
        let (headers, query) = (&parts.headers, parts.uri.query());
        let question = query.filter(|_| as_page && verb.is_none()).and_then(Question::asked);
        let action = match verb {
            None if matches!(parts.method, Method::DELETE | Method::POST) => Action::Administer,
            None if question.is_some() => Action::Administer,
            Some(Verb::EndLease) => Action::Administer,
            None | Some(Verb::Events | Verb::History) => Action::Read,
            Some(Verb::Acquire | Verb::Aquire | Verb::Release | Verb::Withdraw) => Action::Run,
        };
        let admitted = admit(app, headers, action, &provider).await;
        let caller = limited::charge(app, &peer, admitted)?;
        let changes = !matches!(parts.method, Method::GET | Method::HEAD);
        if action == Action::Administer && changes && super::body::is_from_elsewhere(headers) {
            let detail = "this was sent for a page of another site: only the server's own pages may";
            return Err(ProblemResponse::new(ProblemType::Forbidden, detail).to(&caller));
        }
        let policy = app.leases.policy(&provider).map_err(|why| ProblemResponse::from(why).to(&caller))?;
        // Most of what comes are polls. What all the others need is not to be carried along with each of them.
        let result = match verb {
            None if parts.method == Method::DELETE => {
                Box::pin(operators::clear(app, &caller, &provider, query)).await
            }
            None if parts.method == Method::POST => {
                Box::pin(operators::submit(app, &caller, &provider, headers, body)).await
            }
            None if as_page => match (question, app.auth.ask()) {
                (Some(question), _) => Box::pin(operators::ask(app, &provider, question)).await,
                (None, Some(denied)) if query == Some("sign-in") && caller.is_anonymous() => {
                    Err(denied.into())
                }
                (None, _) => Box::pin(providers::show_page(app, &caller, &provider)).await,
            },
            None => Box::pin(providers::show(app, &provider)).await,
            Some(Verb::Events) => events::stream(app, caller.clone(), Some(&provider), headers, query),
            Some(verb @ (Verb::Acquire | Verb::Aquire)) => {
                let spelling = if verb == Verb::Aquire { Spelling::First } else { Spelling::Standard };
                match runs::acquire(app, &caller, &provider, &policy, headers, body, spelling).await {
                    Ok(acquiring) => return Ok(Served::Acquiring(acquiring)),
                    Err(problem) => Err(problem),
                }
            }
            Some(Verb::Release) => Box::pin(runs::release(app, &caller, &provider, headers, body)).await,
            Some(Verb::Withdraw) => Box::pin(runs::withdraw(app, &caller, &provider, headers, body)).await,
            Some(Verb::EndLease) => {
                Box::pin(operators::end_lease(app, &caller, &provider, headers, body)).await
            }
            Some(Verb::History) => Box::pin(history::show(app, &provider, query)).await,
        };
        Ok(Served::Now(result.unwrap_or_else(|problem| problem.for_reader(as_page)), caller))
    }
}
