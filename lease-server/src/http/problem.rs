//! Errors as `application/problem+json` (RFC 9457).

use axum::http::header::{ALLOW, CONTENT_TYPE, RETRY_AFTER, WWW_AUTHENTICATE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use lease_core::wire::{Problem, ProblemType};

use super::access::{CalledBy, Cause, TooOften};
use crate::auth::{Caller, Denied, Forbidden, Unauthenticated};
use crate::clock::rfc3339;
use crate::leases::LeaseError;
use crate::pages;

/// How long to wait until a provider may have room again, in seconds.
const RETRY_AFTER_FULL_SECONDS: u64 = 5;

/// How long to wait until the store, or another server, may be there again, in seconds. What was waited for goes on that much
/// later, so it is short.
const RETRY_AFTER_OUTAGE_SECONDS: u64 = 2;

/// A problem, with the headers that belong to it.
#[derive(Debug)]
pub(super) struct ProblemResponse {
    problem: Box<Problem>,
    headers: HeaderMap,
    /// Who is refused, where that is known; for the log.
    caller: Option<Box<Caller>>,
    /// More about why than the caller is told; for the log.
    cause: Option<Box<Cause>>,
}

impl ProblemResponse {
    pub(super) fn new(kind: ProblemType, detail: impl Into<String>) -> Self {
        Box::new(Problem::new(kind, detail)).into()
    }

    /// Notes who is refused.
    pub(super) fn to(mut self, caller: &Caller) -> Self {
        self.caller = Some(Box::new(caller.clone()));
        self
    }

    /// Who is refused, where that is known.
    pub(super) fn caller(&self) -> Option<&Caller> {
        self.caller.as_deref()
    }

    /// Says in how many seconds it is worth to ask again.
    pub(super) fn retry_after(mut self, seconds: u64) -> Self {
        self.headers.insert(RETRY_AFTER, HeaderValue::from(seconds));
        self
    }

    /// For who looks with a browser, where `is_page` says so.
    pub(super) fn for_reader(mut self, is_page: bool) -> Response {
        if !is_page {
            return self.into_response();
        }
        let page = pages::problem(&self.problem);
        let headers = std::mem::take(&mut self.headers);
        let mut response = self.into_response();
        let mut page = pages::respond(response.status(), page);
        page.headers_mut().extend(headers);
        *page.extensions_mut() = std::mem::take(response.extensions_mut());
        page
    }

    /// The route has other methods.
    pub(super) fn method_not_allowed(allowed: &'static str) -> Self {
        let mut response = Self::new(
            ProblemType::MethodNotAllowed,
            format!("this route takes {allowed}; /openapi.json lists every route"),
        );
        response.headers.insert(ALLOW, HeaderValue::from_static(allowed));
        response
    }
}

impl From<Box<Problem>> for ProblemResponse {
    fn from(problem: Box<Problem>) -> Self {
        let mut headers = HeaderMap::new();
        let retry_after_seconds = match problem.status {
            429 => Some(RETRY_AFTER_FULL_SECONDS),
            503 => Some(RETRY_AFTER_OUTAGE_SECONDS),
            _ => None,
        };
        if let Some(seconds) = retry_after_seconds {
            headers.insert(RETRY_AFTER, HeaderValue::from(seconds));
        }
        Self { problem, headers, caller: None, cause: None }
    }
}

impl From<Denied> for ProblemResponse {
    fn from(denied: Denied) -> Self {
        let Denied { detail, challenges, cause, retry_after } = denied;
        let mut response = Self::new(ProblemType::Unauthorized, detail);
        for challenge in challenges {
            response.headers.append(WWW_AUTHENTICATE, HeaderValue::from_static(challenge));
        }
        if let Some(retry_after) = retry_after {
            response.headers.insert(RETRY_AFTER, HeaderValue::from(retry_after.as_secs() + 1));
        }
        response.cause = Some(Box::new(Cause(cause)));
        response
    }
}

impl From<Unauthenticated> for ProblemResponse {
    fn from(why: Unauthenticated) -> Self {
        match why {
            Unauthenticated::Denied(denied) => (*denied).into(),
            Unauthenticated::Forbidden(forbidden) => forbidden.into(),
        }
    }
}

impl From<Forbidden> for ProblemResponse {
    fn from(forbidden: Forbidden) -> Self {
        let detail = forbidden.to_string();
        let mut response = Self::new(ProblemType::Forbidden, detail.as_str());
        response.cause = Some(Box::new(Cause(detail)));
        response
    }
}

impl From<LeaseError> for ProblemResponse {
    fn from(error: LeaseError) -> Self {
        match error {
            LeaseError::Refused(refusal) => Box::new(Problem::refused(&refusal, &rfc3339)).into(),
            LeaseError::Store(why) => Self::new(
                ProblemType::StoreUnavailable,
                format!("the store cannot be used ({why}); nothing was granted or changed, try again"),
            ),
            LeaseError::NotServed => Self::new(
                ProblemType::ProviderNotServed,
                "the configuration does not serve this owner, repository and base ref; an operator can add it under \
                 `repositories:`",
            ),
            LeaseError::Stopping => Self::new(
                ProblemType::Stopping,
                "the server is stopping; nothing was changed, try again when it is back",
            ),
        }
    }
}

impl IntoResponse for ProblemResponse {
    fn into_response(mut self) -> Response {
        let status = StatusCode::from_u16(self.problem.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        // A problem holds texts and numbers only, which always can be written as JSON.
        let body = serde_json::to_vec(&self.problem).unwrap_or_default();
        self.headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        let mut response = (status, self.headers, body).into_response();
        if self.problem.kind == ProblemType::RateLimited {
            response.extensions_mut().insert(TooOften);
        }
        let response = match self.cause {
            Some(cause) => cause.mark(response),
            None => response,
        };
        match self.caller {
            Some(caller) => CalledBy(*caller).mark(response),
            None => response,
        }
    }
}
