//! Refusals as problems (RFC 9457): one error names one cause, and what to do about it.

use serde::{Deserialize, Serialize};

use super::Rfc3339;
use super::answer::HolderBody;
use super::request::MemberError;
use crate::provider::{Holder, MAX_REQUESTS, Refusal, Released};

/// What went wrong, as a stable name. Its URN is `urn:mq-lease:` and the name in kebab case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ProblemType {
    /// The lease that the request speaks of is over.
    #[serde(rename = "urn:mq-lease:lease-lost")]
    LeaseLost,
    /// A release by somebody who does not hold the lease.
    #[serde(rename = "urn:mq-lease:not-the-holder")]
    NotTheHolder,
    /// Released already, and otherwise.
    #[serde(rename = "urn:mq-lease:contrary-release")]
    ContraryRelease,
    /// The provider is full.
    #[serde(rename = "urn:mq-lease:too-many-requests")]
    TooManyRequests,
    /// This caller asks too often.
    #[serde(rename = "urn:mq-lease:rate-limited")]
    RateLimited,
    /// A member is missing or out of range.
    #[serde(rename = "urn:mq-lease:invalid-request")]
    InvalidRequest,
    /// No credential, or a bad one.
    #[serde(rename = "urn:mq-lease:unauthorized")]
    Unauthorized,
    /// A good credential, for something else.
    #[serde(rename = "urn:mq-lease:forbidden")]
    Forbidden,
    /// The configuration does not serve this provider.
    #[serde(rename = "urn:mq-lease:provider-not-served")]
    ProviderNotServed,
    /// No such route.
    #[serde(rename = "urn:mq-lease:no-such-route")]
    NoSuchRoute,
    /// The route has other methods.
    #[serde(rename = "urn:mq-lease:method-not-allowed")]
    MethodNotAllowed,
    /// The body is too large.
    #[serde(rename = "urn:mq-lease:body-too-large")]
    BodyTooLarge,
    /// The body took too long to arrive.
    #[serde(rename = "urn:mq-lease:body-too-slow")]
    BodyTooSlow,
    /// The media type is not JSON's.
    #[serde(rename = "urn:mq-lease:unsupported-media-type")]
    UnsupportedMediaType,
    /// The body is not JSON.
    #[serde(rename = "urn:mq-lease:unparsable-body")]
    UnparsableBody,
    /// The store cannot be written or read.
    #[serde(rename = "urn:mq-lease:store-unavailable")]
    StoreUnavailable,
    /// The server has too much to do at once.
    #[serde(rename = "urn:mq-lease:overloaded")]
    Overloaded,
    /// The server is stopping.
    #[serde(rename = "urn:mq-lease:stopping")]
    Stopping,
    /// The server itself is at fault.
    #[serde(rename = "urn:mq-lease:internal-error")]
    InternalError,
}

impl ProblemType {
    /// The HTTP status that goes with it.
    pub fn http_status(self) -> u16 {
        match self {
            Self::InvalidRequest => 400,
            Self::Unauthorized => 401,
            Self::Forbidden => 403,
            Self::ProviderNotServed | Self::NoSuchRoute => 404,
            Self::MethodNotAllowed => 405,
            Self::BodyTooSlow => 408,
            Self::LeaseLost | Self::NotTheHolder | Self::ContraryRelease => 409,
            Self::BodyTooLarge => 413,
            Self::UnsupportedMediaType => 415,
            Self::UnparsableBody => 422,
            Self::TooManyRequests | Self::RateLimited => 429,
            Self::InternalError => 500,
            Self::StoreUnavailable | Self::Overloaded | Self::Stopping => 503,
        }
    }

    /// What it is called, the same in every instance.
    pub fn title(self) -> &'static str {
        match self {
            Self::LeaseLost => "The lease is lost",
            Self::NotTheHolder => "Not the holder",
            Self::ContraryRelease => "Released otherwise already",
            Self::TooManyRequests => "Too many requests are pending",
            Self::RateLimited => "Asked too often",
            Self::InvalidRequest => "The request is not valid",
            Self::Unauthorized => "A credential is needed",
            Self::Forbidden => "The credential does not allow this",
            Self::ProviderNotServed => "The provider is not served",
            Self::NoSuchRoute => "No such route",
            Self::MethodNotAllowed => "The route has other methods",
            Self::BodyTooLarge => "The body is too large",
            Self::BodyTooSlow => "The body took too long",
            Self::UnsupportedMediaType => "The media type is not JSON's",
            Self::UnparsableBody => "The body is not JSON",
            Self::StoreUnavailable => "The store is not available",
            Self::Overloaded => "The server has too much to do",
            Self::Stopping => "The server is stopping",
            Self::InternalError => "The server is at fault",
        }
    }
}

/// An error's body, `application/problem+json`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Problem {
    /// A stable URN.
    #[serde(rename = "type")]
    pub kind: ProblemType,
    /// The same for every problem of its type.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// What happened, and what to do about it.
    pub detail: String,
    /// A copy of `detail`, which clients of mq-lease-service 1.x read.
    pub error: String,
    /// All members that are wrong.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<MemberError>,
    /// Who holds the lease now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holder: Option<HolderBody>,
}

impl Problem {
    /// A problem of that type.
    pub fn new(kind: ProblemType, detail: impl Into<String>) -> Self {
        let detail = detail.into();
        Self {
            kind,
            title: kind.title().into(),
            status: kind.http_status(),
            error: detail.clone(),
            detail,
            errors: Vec::new(),
            holder: None,
        }
    }

    /// The problem of a body whose members are wrong; all of them are listed.
    pub fn invalid(errors: Vec<MemberError>) -> Self {
        let listed: Vec<String> =
            errors.iter().map(|error| format!("{} {}", error.member, error.detail)).collect();
        Self { errors, ..Self::new(ProblemType::InvalidRequest, listed.join("; ")) }
    }

    /// The problem that a refusal is.
    pub fn refused(refusal: &Refusal, time: Rfc3339<'_>) -> Self {
        let (kind, what, holder) = match refusal {
            Refusal::LeaseLost { holder } => (
                ProblemType::LeaseLost,
                "this request does not hold the lease, or not any more, or names another fencing token than the lease has; \
                 stop using the resource"
                    .to_owned(),
                holder,
            ),
            Refusal::NotTheHolder { holder } => {
                (ProblemType::NotTheHolder, "only the holder can release the lease".to_owned(), holder)
            }
            Refusal::ContraryRelease { earlier, holder } => {
                let earlier = match earlier {
                    Released::Success => "success",
                    Released::Failure => "failure",
                };
                let what = format!("the lease was released with {earlier} already, and that stands");
                (ProblemType::ContraryRelease, what, holder)
            }
            Refusal::TooManyRequests => (
                ProblemType::TooManyRequests,
                format!("{MAX_REQUESTS} requests are pending already; try again when some have gone"),
                &None,
            ),
        };
        let detail = match holder.as_deref() {
            Some(holder) => format!("{what}; {}", held_by(holder)),
            None if kind == ProblemType::TooManyRequests => what,
            None => format!("{what}; nobody holds it now"),
        };
        Self {
            holder: holder.as_deref().map(|holder| HolderBody::new(holder, time)),
            ..Self::new(kind, detail)
        }
    }
}

fn held_by(holder: &Holder) -> String {
    format!("{} has held it since {}", holder.label, holder.acquired_at.clock())
}
