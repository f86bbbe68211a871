//! Who has asked too much is told so, before anything is done for them.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Request, State};
use axum::http::Extensions;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use lease_core::wire::ProblemType;

use super::App;
use super::problem::ProblemResponse;
use crate::auth::Caller;
use crate::limits::Payer;
use crate::net::Peer;

/// Counts a request that may be one too many, once it is clear who calls or that nobody knows.
pub(super) fn charge(
    app: &App,
    peer: &Peer,
    admitted: Result<Caller, ProblemResponse>,
) -> Result<Caller, ProblemResponse> {
    let known = match &admitted {
        Ok(caller) => Some(caller),
        Err(refusal) => refusal.caller(),
    };
    pay(app, peer, known)?;
    admitted
}

/// The same for a request that is refused before anybody is asked who they are.
pub(super) fn refuse(app: &App, peer: &Peer, refusal: ProblemResponse, as_page: bool) -> Response {
    pay_as_stranger(app, peer).err().unwrap_or(refusal).for_reader(as_page)
}

/// The same for a route where nobody is asked who they are.
pub(super) async fn charge_address(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    match pay_as_stranger(&app, &peer(request.extensions())) {
        Ok(()) => next.run(request).await,
        Err(too_many) => too_many.into_response(),
    }
}

/// The same where it is not clear before that nobody is known.
pub(super) fn pay_as_stranger(app: &App, peer: &Peer) -> Result<(), ProblemResponse> {
    pay(app, peer, None)
}

/// Whoever is known pays for themselves. For who is not, and for a credential that is none, their address pays.
fn pay(app: &App, peer: &Peer, known: Option<&Caller>) -> Result<(), ProblemResponse> {
    if !app.limits.has_rate() {
        return Ok(());
    }
    let payer = match known.filter(|caller| !caller.is_anonymous()) {
        Some(caller) => Payer::Caller(caller.to_string()),
        None => Payer::at(peer.address()),
    };
    app.limits.charge(&payer).map_err(|wait| too_many(wait, &payer))
}

/// The other end of a request that has a route of its own. Only where no network is between is there none.
pub(super) fn peer(extensions: &Extensions) -> Peer {
    let nobody = || Peer::new(SocketAddr::from((Ipv4Addr::UNSPECIFIED, 0)));
    extensions.get().cloned().unwrap_or_else(nobody)
}

fn too_many(wait: Duration, payer: &Payer) -> ProblemResponse {
    // Rounded up: whoever comes back a little too early would come twice.
    let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
    let whose = match payer {
        Payer::Caller(_) => "this caller",
        Payer::Address(_) => "this address",
    };
    ProblemResponse::new(
        ProblemType::RateLimited,
        format!("{whose} asks more often than `limits.requests_per_second` allows; ask again in {seconds} s"),
    )
    .retry_after(seconds)
}
