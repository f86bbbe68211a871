//! What runs do: `acquire`, `release`, `withdraw`.

use axum::body::Body as HttpBody;
use axum::http::header::{CONTENT_TYPE, HeaderName, RETRY_AFTER};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse, Response};
use lease_core::ids::ProviderId;
use lease_core::provider::{Acquire, Answer, Command, Policy};
use lease_core::wire::{
    AnswerBody, ProblemType, Spelling, StraightBody, read_acquire, read_release, read_withdraw,
};

use tokio::time::{Duration, Instant};

use super::App;
use super::body;
use super::prefer;
use super::problem::ProblemResponse;
use crate::auth::Caller;
use crate::clock::rfc3339;
use crate::decisions::Origin;
use crate::leases::{self, LeaseError};
use crate::limits::Place;

const PREFERENCE_APPLIED: HeaderName = HeaderName::from_static("preference-applied");

/// Few answers are longer, and those only take longer to write.
const USUAL_ANSWER_BYTES: usize = 768;

/// When to ask again, in seconds, at the most. Short enough that three polls fit into any sensible TTL.
const MAX_RETRY_AFTER_SECONDS: u64 = 15;

/// Registers, polls, waits, renews.
pub(super) async fn acquire(
    app: &App,
    caller: &Caller,
    provider: &ProviderId,
    policy: &Policy,
    headers: &HeaderMap,
    body: HttpBody,
    spelling: Spelling,
) -> Result<Acquiring, ProblemResponse> {
    let wait_seconds = prefer::wait_seconds(headers);
    let wants_to_wait = wait_seconds.is_some_and(|seconds| seconds > 0);
    let in_one_go = |said: StraightBody| said.into_acquire(wants_to_wait);
    let with_care = |members| read_acquire(members, wants_to_wait);
    let acquire = body::read_said(&app.bodies, headers, body, in_one_go, with_care).await?;
    caller.may_speak_for(&acquire.claim.key.head_sha, acquire.claim.head_ref.as_ref())?;
    let acquire = Acquire { actor: caller.actor(), ..acquire };
    // Who finds no place is answered at once, as if they had not asked to wait: it is only a wish.
    let place = wants_to_wait.then(|| app.limits.place()).flatten();
    let until =
        wait_seconds.filter(|_| place.is_some()).map(|seconds| Instant::now() + Duration::from_secs(seconds));
    let ttl_seconds = policy.request_ttl.as_ms() / 1000;
    Ok(Acquiring {
        asked: app.leases.acquire(provider, acquire, until)?,
        caller: caller.clone(),
        spelling,
        retry_after_seconds: (ttl_seconds / 3).clamp(1, MAX_RETRY_AFTER_SECONDS),
        wait_seconds,
        _place: place,
    })
}

/// An `acquire` whose provider knows of it. Nothing else is kept of the request: it may wait for long.
#[derive(Debug)]
pub(super) struct Acquiring {
    asked: leases::Acquiring,
    caller: Caller,
    spelling: Spelling,
    retry_after_seconds: u64,
    wait_seconds: Option<u64>,
    _place: Option<Place>,
}

impl Acquiring {
    /// The answer, once there is one. To be asked for once.
    pub(super) async fn answered(&mut self) -> Response {
        let answered = self.asked.answered().await;
        let answered =
            answered.map_err(ProblemResponse::from).and_then(|(answer, held)| self.tell(&answer, held));
        answered.unwrap_or_else(IntoResponse::into_response)
    }

    fn tell(&self, answer: &Answer, held: bool) -> Result<Response, ProblemResponse> {
        let mut response = answered(answer, self.spelling)?;
        let headers = response.headers_mut();
        if let Answer::Pending(_) = answer {
            headers.insert(RETRY_AFTER, HeaderValue::from(self.retry_after_seconds));
        }
        if let Some(seconds) = self.wait_seconds.filter(|_| held) {
            let applied = HeaderValue::try_from(format!("wait={seconds}"));
            headers.extend(applied.map(|value| (PREFERENCE_APPLIED, value)));
        }
        Ok(response)
    }

    /// Who has asked.
    pub(super) fn into_caller(self) -> Caller {
        self.caller
    }
}

/// Hands the lease back.
pub(super) async fn release(
    app: &App,
    caller: &Caller,
    provider: &ProviderId,
    headers: &HeaderMap,
    body: HttpBody,
) -> Result<Response, ProblemResponse> {
    let release =
        body::read_said(&app.bodies, headers, body, StraightBody::into_release, read_release).await?;
    caller.may_speak_for(&release.key.head_sha, None)?;
    let answer = app.leases.command(provider, Command::Release(release), Origin::by(caller.actor())).await?;
    answered(&answer, Spelling::Standard)
}

/// Leaves the queue. A withdrawal that the protocol refuses is answered the same: the request is not there, and that was all
/// that was asked for.
pub(super) async fn withdraw(
    app: &App,
    caller: &Caller,
    provider: &ProviderId,
    headers: &HeaderMap,
    body: HttpBody,
) -> Result<Response, ProblemResponse> {
    let withdraw =
        body::read_said(&app.bodies, headers, body, StraightBody::into_withdraw, read_withdraw).await?;
    caller.may_speak_for(&withdraw.key.head_sha, None)?;
    let head_sha = withdraw.key.head_sha.clone();
    let origin = Origin::by(caller.actor());
    let answer = match app.leases.command(provider, Command::Withdraw(withdraw), origin).await {
        Ok(answer) => answer,
        Err(LeaseError::Refused(_)) => Answer::Withdrawn { head_sha },
        Err(why @ (LeaseError::Store(_) | LeaseError::NotServed | LeaseError::Stopping)) => {
            return Err(why.into());
        }
    };
    answered(&answer, Spelling::Standard)
}

fn answered(answer: &Answer, spelling: Spelling) -> Result<Response, ProblemResponse> {
    let no_answer = || ProblemResponse::new(ProblemType::InternalError, "the server has no answer to this");
    let body = AnswerBody::new(answer, spelling, &rfc3339).ok_or_else(no_answer)?;
    let mut text = Vec::with_capacity(USUAL_ANSWER_BYTES);
    serde_json::to_writer(&mut text, &body).map_err(|why| {
        ProblemResponse::new(ProblemType::InternalError, format!("the answer cannot be written: {why}"))
    })?;
    let mut response = Response::new(HttpBody::from(text));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    Ok(response)
}
