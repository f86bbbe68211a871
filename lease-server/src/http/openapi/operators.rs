//! What operators and onlookers ask for beside a provider itself: its history, and the end of a lease.

use serde::Deserialize;
use utoipa::ToSchema;

use super::requests::ProviderPath;
use super::{ProblemBody, ProviderBody};

/// Which lease is to end. Unknown members are ignored.
#[derive(Deserialize, ToSchema)]
#[expect(dead_code, reason = "it only describes")]
pub(super) struct EndLeaseBody {
    /// The token of the lease that is meant.
    #[schema(minimum = 0, maximum = 9_007_199_254_740_991_i64)]
    fencing_token: u64,
    /// What for; it goes to the log and to the history.
    #[schema(max_length = 500, pattern = r"^[^\x00-\x1f\x7f-\x9f]*$")]
    reason: Option<String>,
}

/// What the pages' forms send, once an admin has answered their question.
#[derive(ToSchema)]
#[schema(rename_all = "kebab-case")]
#[serde(tag = "do")]
#[expect(dead_code, reason = "it only describes")]
pub(super) enum QuestionForm {
    Clear {
        /// What for; it goes to the log and to the history.
        #[schema(max_length = 500, pattern = r"^[^\x00-\x1f\x7f-\x9f]*$")]
        reason: Option<String>,
    },
    EndLease {
        /// The token of the lease that is meant.
        #[schema(minimum = 0, maximum = 9_007_199_254_740_991_i64)]
        fencing_token: u64,
        /// What for; it goes to the log and to the history.
        #[schema(max_length = 500, pattern = r"^[^\x00-\x1f\x7f-\x9f]*$")]
        reason: Option<String>,
    },
}

/// Leases that are over, the newest first.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "it only describes")]
pub(super) struct HistoryBody {
    /// One for each lease.
    history: Vec<PastLease>,
    /// What `before` has to be for the leases before these; absent where there are none.
    next_before: Option<u64>,
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "it only describes")]
pub(super) struct PastLease {
    /// As in the answer that gave the lease.
    fencing_token: u64,
    /// The round that it was granted in.
    round: u64,
    /// The commit that the holder tested.
    head_sha: String,
    /// What the holder last said of itself; so are priority, `client_id` and `run_url`.
    head_ref: Option<String>,
    /// The pull requests that were tested, by their numbers: the holder's own, and those of whom it covered when the lease ended.
    pull_requests: Vec<u64>,
    /// Commits ahead of the base ref.
    priority: u64,
    /// Tells two jobs of one commit apart.
    client_id: Option<String>,
    /// Where people can look at the run.
    run_url: Option<String>,
    /// Who registered the holder, as its credential says; absent where nobody was asked.
    actor: Option<String>,
    /// Since when it was in the queue.
    registered_at: String,
    /// Since when it held the lease.
    acquired_at: String,
    /// When the lease ended.
    ended_at: String,
    /// `success`, `failure` (released so, cancelled or withdrawn), `expired` (its time was over, or an operator ended it) or `cleared`.
    outcome: String,
    /// Whom its success completed, by ascending priority.
    completed: Vec<Completed>,
    /// Who released it, withdrew, ended it or cleared the provider; absent where time ended it, or nobody was asked.
    ended_by: Option<String>,
    /// What an admin gave as the reason.
    reason: Option<String>,
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "it only describes")]
pub(super) struct Completed {
    /// The commit that it would have tested.
    head_sha: String,
    /// Its merge group's ref, if it sent one.
    head_ref: Option<String>,
}

#[utoipa::path(
    get,
    path = "/{owner}/{repo}/{base_ref}/history",
    summary = "Its leases that are over, the newest first",
    params(
        ProviderPath,
        ("limit" = Option<u64>, Query, minimum = 1, maximum = 200, description = "How many, 1 to 200; 50 if it is not said"),
        ("before" = Option<u64>, Query, minimum = 0, maximum = 9_007_199_254_740_991_i64, description = "Only those before the lease with this token: `next_before` of the answer before")
    ),
    responses(
        (status = 200, body = HistoryBody),
        (status = 400, body = ProblemBody, content_type = "application/problem+json", description = "A parameter is out of range, or the path names no provider"),
        (status = 401, body = ProblemBody, content_type = "application/problem+json", description = "No credential, or a bad one"),
        (status = 403, body = ProblemBody, content_type = "application/problem+json", description = "A good credential for something else"),
        (status = 404, body = ProblemBody, content_type = "application/problem+json", description = "Not served"),
        (status = 429, body = ProblemBody, content_type = "application/problem+json", description = "Asked too often; Retry-After"),
        (status = 503, body = ProblemBody, content_type = "application/problem+json", description = "The store cannot be used; Retry-After")
    )
)]
#[expect(dead_code, reason = "it only describes")]
pub(super) fn history() {}

#[utoipa::path(
    post,
    path = "/{owner}/{repo}/{base_ref}/end-lease",
    summary = "End the lease that has a token; for admins",
    params(
        ProviderPath
    ),
    request_body = EndLeaseBody,
    responses(
        (status = 200, body = ProviderBody),
        (status = 400, body = ProblemBody, content_type = "application/problem+json", description = "A member is missing or out of range; all of them are listed"),
        (status = 401, body = ProblemBody, content_type = "application/problem+json", description = "No credential, or a bad one"),
        (status = 403, body = ProblemBody, content_type = "application/problem+json", description = "A good credential for something else"),
        (status = 404, body = ProblemBody, content_type = "application/problem+json", description = "Not served"),
        (status = 409, body = ProblemBody, content_type = "application/problem+json", description = "No lease has this token now; the present holder is named"),
        (status = 413, body = ProblemBody, content_type = "application/problem+json", description = "Over 256 KiB"),
        (status = 415, body = ProblemBody, content_type = "application/problem+json", description = "Not JSON by its media type"),
        (status = 422, body = ProblemBody, content_type = "application/problem+json", description = "Not JSON; with line and column"),
        (status = 429, body = ProblemBody, content_type = "application/problem+json", description = "Asked too often; Retry-After"),
        (status = 503, body = ProblemBody, content_type = "application/problem+json",
         description = "The store cannot be written: nothing was changed; Retry-After")
    )
)]
#[expect(dead_code, reason = "it only describes")]
pub(super) fn end_lease() {}

#[utoipa::path(
    post,
    path = "/{owner}/{repo}/{base_ref}",
    summary = "What the pages' forms send, for admins; programs use DELETE and end-lease",
    params(
        ProviderPath
    ),
    request_body(content = QuestionForm, content_type = "application/x-www-form-urlencoded"),
    responses(
        (status = 303, description = "It is done; the provider's page shows how it stands now"),
        (status = 400, body = ProblemBody, content_type = "application/problem+json", description = "A field is missing or wrong; or it is no form, by its media type"),
        (status = 401, body = ProblemBody, content_type = "application/problem+json", description = "No credential, or a bad one"),
        (status = 403, body = ProblemBody, content_type = "application/problem+json",
         description = "A good credential for something else, or sent for a page of another site"),
        (status = 404, body = ProblemBody, content_type = "application/problem+json", description = "Not served"),
        (status = 409, body = ProblemBody, content_type = "application/problem+json", description = "No lease has this token now; the present holder is named"),
        (status = 413, body = ProblemBody, content_type = "application/problem+json", description = "Over 256 KiB"),
        (status = 422, body = ProblemBody, content_type = "application/problem+json", description = "Not UTF-8"),
        (status = 429, body = ProblemBody, content_type = "application/problem+json", description = "Asked too often; Retry-After"),
        (status = 503, body = ProblemBody, content_type = "application/problem+json",
         description = "The store cannot be written: nothing was changed; Retry-After")
    )
)]
#[expect(dead_code, reason = "it only describes")]
pub(super) fn submit() {}
