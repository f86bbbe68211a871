//! What runs send: where to, and which members. As exact as a schema can be, so that a client made from it is right.

use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::{IntoParams, Modify, ToSchema, openapi};

/// Which provider.
#[derive(IntoParams)]
#[into_params(parameter_in = Path)]
#[expect(dead_code, reason = "it only describes")]
pub(super) struct ProviderPath {
    /// The repository's owner.
    #[param(min_length = 1, max_length = 200, pattern = r"^(?!\.{1,2}$)[^\s/:\x00-\x1f\x7f-\x9f]+$")]
    owner: String,
    /// The repository's name.
    #[param(min_length = 1, max_length = 200, pattern = r"^(?!\.{1,2}$)[^\s/:\x00-\x1f\x7f-\x9f]+$")]
    repo: String,
    /// The branch; its slashes may be raw or percent-encoded.
    #[param(
        min_length = 1,
        max_length = 200,
        pattern = r"^(?!\.{1,2}(?:/|$))[^\s/:\x00-\x1f\x7f-\x9f]+(?:/(?!\.{1,2}(?:/|$))[^\s/:\x00-\x1f\x7f-\x9f]+)*$"
    )]
    base_ref: String,
}

/// A commit's name. Of 200 bytes at most.
#[derive(ToSchema)]
#[schema(min_length = 1, max_length = 200, pattern = r"^[^\s\x00-\x1f\x7f-\x9f]+$", example = "9f2c6b1e")]
pub(super) struct Commit(#[expect(dead_code, reason = "it only describes")] String);

/// How a heartbeat or a poll states itself, in either spelling.
#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
#[expect(dead_code, reason = "it only describes")]
pub(super) enum ClaimedStatus {
    Pending,
    Acquired,
    Aquired,
}

/// How it went. `cancelled` counts as a failure.
#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
#[expect(dead_code, reason = "it only describes")]
pub(super) enum ReleasedStatus {
    Success,
    Failure,
    Cancelled,
}

/// Any of them: a withdrawal does not look at it.
#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
#[expect(dead_code, reason = "it only describes")]
pub(super) enum AnyStatus {
    Pending,
    Acquired,
    Aquired,
    Success,
    Failure,
    Cancelled,
}

macro_rules! request_body {
    ($(#[$doc:meta])* $name:ident, priority: $priority:ty, status: $status:ty) => {
        $(#[$doc])*
        #[derive(ToSchema)]
        #[expect(dead_code, reason = "it only describes")]
        pub(super) struct $name {
            /// The commit that the run tests.
            head_sha: Commit,
            /// Commits ahead of the base ref.
            #[schema(minimum = 0, maximum = 9_007_199_254_740_991_i64)]
            priority: $priority,
            /// Where the request stands, or how it went.
            status: $status,
            /// The merge group's ref, which names the pull request; a leading `refs/heads/` is dropped.
            #[schema(max_length = 200, pattern = r"^[^\x00-\x1f\x7f-\x9f]*$")]
            head_ref: Option<String>,
            /// Which commits are ahead of the base ref.
            #[schema(max_items = 1000)]
            commits: Option<Vec<Commit>>,
            /// Tells two jobs of one commit apart.
            #[schema(max_length = 200, pattern = r"^[^\x00-\x1f\x7f-\x9f]*$")]
            client_id: Option<String>,
            /// "I will send heartbeats": the lease ends after this long without one.
            #[schema(minimum = 0.001, maximum = 9_007_199_254_740_i64)]
            lease_ttl_seconds: Option<f64>,
            /// The lease that is meant; must match where it is given.
            #[schema(minimum = 0, maximum = 9_007_199_254_740_991_i64)]
            fencing_token: Option<u64>,
            /// Where people can look at the run.
            #[schema(max_length = 200, pattern = r"^[^\x00-\x1f\x7f-\x9f]*$")]
            run_url: Option<String>,
        }
    };
}

request_body!(
    /// What a run sends to register, to poll, and as a heartbeat. Unknown members are ignored.
    AcquireBody, priority: u64, status: Option<ClaimedStatus>
);
request_body!(
    /// What the holder sends to hand the lease back. Unknown members are ignored.
    ReleaseBody, priority: Option<u64>, status: ReleasedStatus
);
request_body!(
    /// What a run sends to leave the queue. Unknown members are ignored.
    WithdrawBody, priority: Option<u64>, status: Option<AnyStatus>
);

/// The credentials that there are. Which of them a server takes is for its configuration to say; where that says nothing about it,
/// none is asked for.
pub(super) struct Credentials;

impl Modify for Credentials {
    fn modify(&self, document: &mut openapi::OpenApi) {
        let scheme = |scheme, what: &str| {
            SecurityScheme::Http(HttpBuilder::new().scheme(scheme).description(Some(what)).build())
        };
        let components = document.components.get_or_insert_default();
        components.add_security_scheme(
            "bearer",
            scheme(
                HttpAuthScheme::Bearer,
                "a token of this server, or the OIDC token of a GitHub Actions run",
            ),
        );
        components.add_security_scheme("basic", scheme(HttpAuthScheme::Basic, "a user of this server"));
    }
}
