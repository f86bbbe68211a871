//! The contract as an `OpenAPI` document. The types here only describe: a test holds them against the real answers.

mod operators;
mod requests;

use serde::Deserialize;
use utoipa::openapi::OpenApi as Document;
use utoipa::{OpenApi, ToSchema};

use operators::{EndLeaseBody, HistoryBody, QuestionForm};
use requests::{AcquireBody, Credentials, ProviderPath, ReleaseBody, WithdrawBody};

use crate::settings::PolicyBody;

/// The contract.
pub fn document() -> Document {
    Api::openapi()
}

#[derive(OpenApi)]
#[openapi(
    info(
        title = "mq-lease",
        description = "A priority mutex for GitHub merge queues: one lease for each owner/repo/base_ref, given to the run that \
                       contains most. Times are RFC 3339 in UTC; durations end in _seconds.",
        license(name = "MIT OR Apache-2.0")
    ),
    paths(
        acquire,
        aquire,
        release,
        withdraw,
        show,
        clear,
        operators::history,
        operators::end_lease,
        operators::submit,
        list,
        all_events,
        events,
        healthz,
        readyz,
        metrics,
        openapi
    ),
    components(schemas(AcquireBody, ReleaseBody, WithdrawBody, AnswerBody, ProviderBody, ProblemBody, EndLeaseBody, QuestionForm, HistoryBody)),
    modifiers(&Credentials),
    security(("bearer" = []), ("basic" = []))
)]
struct Api;

/// What a run is told. Which members are there depends on the status.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "it only describes")]
struct AnswerBody {
    /// The commit that the run tests.
    head_sha: String,
    /// The merge group's ref, if one was sent.
    head_ref: Option<String>,
    /// Commits ahead of the base ref.
    priority: Option<u64>,
    /// `pending`, `acquired` (`aquired` where the request was spelt so), `completed`, `failure` or `withdrawn`.
    status: String,
    /// The same once more, for clients of mq-lease-service 1.x.
    request: Option<LegacyRequest>,
    /// The round that it is in.
    round: Option<u64>,
    /// pending: `next_round`, `held`, `lock_delay`, `stabilising`, `outranked` or `assignment_delay`.
    reason: Option<String>,
    /// pending: the reason as a sentence.
    detail: Option<String>,
    /// pending: 1 is the next.
    position: Option<u64>,
    /// pending: how long it will still wait, if all goes as usual; absent where there is nothing to go by.
    estimated_wait_seconds: Option<u64>,
    /// pending: who holds the lease.
    holder: Option<Holder>,
    /// stabilising: until when, if nobody joins.
    stable_at: Option<String>,
    /// stabilising: how many requests are in the round.
    known_request_count: Option<u64>,
    /// stabilising: how many make it stable at once; 0: never by count.
    expected_request_count: Option<u64>,
    /// acquired: greater than that of any lease before.
    fencing_token: Option<u64>,
    /// acquired: since when.
    acquired_at: Option<String>,
    /// acquired: until when, without another heartbeat.
    expires_at: Option<String>,
    /// acquired: the pull requests that its success would complete, its own among them.
    stacked_pull_requests: Option<Vec<PullRequest>>,
    /// completed: whose success it was.
    completed_by: Option<CompletedBy>,
    /// Where people can look at the run: in a provider's `acquired` and `known`, where the run has sent it.
    run_url: Option<String>,
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "it only describes")]
struct LegacyRequest {
    /// As in the answer.
    head_sha: String,
    /// As in the answer.
    head_ref: Option<String>,
    /// As in the answer.
    priority: Option<u64>,
    /// As in the answer.
    status: String,
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "it only describes")]
struct Holder {
    /// The commit that it tests.
    head_sha: String,
    /// Its merge group's ref, if it sent one.
    head_ref: Option<String>,
    /// Since when it holds the lease.
    acquired_at: String,
    /// Where people can look at its run, if it said so.
    run_url: Option<String>,
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "it only describes")]
struct PullRequest {
    /// Its number.
    number: u64,
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "it only describes")]
struct CompletedBy {
    /// The commit that was tested.
    head_sha: String,
    /// Its merge group's ref, if it sent one.
    head_ref: Option<String>,
    /// When it was released with success.
    released_at: String,
}

/// A provider.
#[derive(ToSchema)]
#[expect(dead_code, reason = "it only describes")]
struct ProviderBody {
    /// When something was last decided; of a provider that nobody has used, now.
    last_updated_at: String,
    /// Who holds the lease, or null.
    acquired: Option<AnswerBody>,
    /// Who is there, the holder too, by ascending priority.
    known: Vec<AnswerBody>,
    /// The current round.
    round: u64,
    /// The token of the newest lease; 0 before the first.
    fencing_token: u64,
    /// Its parameters, in seconds.
    config: PolicyBody,
}

/// What went wrong (RFC 9457), and what to do about it.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "it only describes")]
struct ProblemBody {
    /// A stable URN, `urn:mq-lease:lease-lost` and so on.
    r#type: String,
    /// The same for every problem of its type.
    title: String,
    /// The HTTP status.
    status: u16,
    /// What happened, and what to do about it.
    detail: String,
    /// A copy of `detail`, for clients of mq-lease-service 1.x.
    error: String,
    /// 400: all members that are wrong.
    errors: Option<Vec<MemberError>>,
    /// 409: who holds the lease now.
    holder: Option<Holder>,
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "it only describes")]
struct MemberError {
    /// Which member, parameter or field.
    member: String,
    /// What is wrong with it, and what it must be.
    detail: String,
}

macro_rules! run_route {
    ($name:ident, $path:literal, $body:ident, $summary:literal) => {
        #[utoipa::path(
            post,
            path = $path,
            summary = $summary,
            params(
                ProviderPath,
                ("Prefer" = Option<String>, Header, description = "acquire: `wait=25` holds a pending answer, at most 60 s")
            ),
            request_body = $body,
            responses(
                (status = 200, body = AnswerBody),
                (status = 400, body = ProblemBody, content_type = "application/problem+json",
                 description = "A member is missing or out of range; all of them are listed"),
                (status = 401, body = ProblemBody, content_type = "application/problem+json", description = "No credential, or a bad one"),
                (status = 403, body = ProblemBody, content_type = "application/problem+json", description = "A good credential for something else"),
                (status = 404, body = ProblemBody, content_type = "application/problem+json", description = "Not served"),
                (status = 408, body = ProblemBody, content_type = "application/problem+json", description = "The body took too long"),
                (status = 409, body = ProblemBody, content_type = "application/problem+json",
                 description = "Lease lost, not the holder, or a contrary release; the present holder is named"),
                (status = 413, body = ProblemBody, content_type = "application/problem+json", description = "Over 256 KiB"),
                (status = 415, body = ProblemBody, content_type = "application/problem+json", description = "Not JSON by its media type"),
                (status = 422, body = ProblemBody, content_type = "application/problem+json", description = "Not JSON; with line and column"),
                (status = 429, body = ProblemBody, content_type = "application/problem+json", description = "Asked too often, or too many are pending; Retry-After"),
                (status = 503, body = ProblemBody, content_type = "application/problem+json",
                 description = "The store cannot be written, or the server has too much to do: nothing was changed; Retry-After")
            )
        )]
        #[expect(dead_code, reason = "it only describes")]
        fn $name() {}
    };
}

run_route!(
    acquire,
    "/{owner}/{repo}/{base_ref}/acquire",
    AcquireBody,
    "Register, poll, wait, send a heartbeat"
);
run_route!(
    aquire,
    "/{owner}/{repo}/{base_ref}/aquire",
    AcquireBody,
    "The same in the first version's spelling"
);
run_route!(release, "/{owner}/{repo}/{base_ref}/release", ReleaseBody, "Hand the lease back");
run_route!(withdraw, "/{owner}/{repo}/{base_ref}/withdraw", WithdrawBody, "Leave the queue");

macro_rules! provider_route {
    ($name:ident, $method:ident, $summary:literal $(, $parameter:tt)?) => {
        #[utoipa::path(
            $method,
            path = "/{owner}/{repo}/{base_ref}",
            summary = $summary,
            params(
                ProviderPath
                $(, $parameter)?
            ),
            responses(
                (status = 200, body = ProviderBody),
                (status = 400, body = ProblemBody, content_type = "application/problem+json", description = "The path names no provider"),
                (status = 401, body = ProblemBody, content_type = "application/problem+json", description = "No credential, or a bad one"),
                (status = 403, body = ProblemBody, content_type = "application/problem+json", description = "A good credential for something else"),
                (status = 404, body = ProblemBody, content_type = "application/problem+json", description = "Not served"),
                (status = 429, body = ProblemBody, content_type = "application/problem+json", description = "Asked too often; Retry-After"),
                (status = 503, body = ProblemBody, content_type = "application/problem+json", description = "The store cannot be used; Retry-After")
            )
        )]
        #[expect(dead_code, reason = "it only describes")]
        fn $name() {}
    };
}

provider_route!(show, get, "One provider; empty where nobody has used it");
provider_route!(
    clear,
    delete,
    "Empty a provider; for admins",
    ("reason" = Option<String>, Query, max_length = 500, pattern = r"^[^\x00-\x1f\x7f-\x9f]*$", description = "What for, in at most 500 bytes; it goes to the log and to the history")
);

#[utoipa::path(
    get,
    path = "/",
    summary = "All providers, keyed owner:repo:base_ref",
    responses(
        (status = 200, body = std::collections::HashMap<String, ProviderBody>),
        (status = 401, body = ProblemBody, content_type = "application/problem+json", description = "No credential, or a bad one"),
        (status = 429, body = ProblemBody, content_type = "application/problem+json", description = "Asked too often; Retry-After"),
        (status = 503, body = ProblemBody, content_type = "application/problem+json", description = "The store cannot be used; Retry-After")
    )
)]
#[expect(dead_code, reason = "it only describes")]
fn list() {}

macro_rules! events_route {
    ($name:ident, $path:literal, $summary:literal, $params:tt) => {
        #[utoipa::path(
            get,
            path = $path,
            summary = $summary,
            description = "Server-sent events, each named `provider`: its data is the provider's JSON, its id a place to resume from, \
                           a space, and owner:repo:base_ref. A comment line comes at least every 15 s.",
            params $params,
            responses(
                (status = 200, body = String, content_type = "text/event-stream"),
                (status = 401, body = ProblemBody, content_type = "application/problem+json", description = "No credential, or a bad one"),
                (status = 403, body = ProblemBody, content_type = "application/problem+json", description = "A good credential for something else"),
                (status = 404, body = ProblemBody, content_type = "application/problem+json", description = "Not served"),
                (status = 429, body = ProblemBody, content_type = "application/problem+json", description = "Asked too often; Retry-After"),
                (status = 503, body = ProblemBody, content_type = "application/problem+json", description = "Too many look on; Retry-After")
            )
        )]
        #[expect(dead_code, reason = "it only describes")]
        fn $name() {}
    };
}

events_route!(
    all_events,
    "/events",
    "How all providers stand, whenever that changes",
    (("Last-Event-ID" = Option<String>, Header, description = "The last event that was heard: what has changed since is told first"))
);
events_route!(
    events,
    "/{owner}/{repo}/{base_ref}/events",
    "How one provider stands, whenever that changes",
    (
        ProviderPath,
        ("Last-Event-ID" = Option<String>, Header, description = "The last event that was heard: what has changed since is told first")
    )
);

#[utoipa::path(get, path = "/healthz", security(()), summary = "Alive", responses((status = 200, body = String, content_type = "text/plain")))]
#[expect(dead_code, reason = "it only describes")]
fn healthz() {}

#[utoipa::path(
    get,
    path = "/readyz",
    security(()),
    summary = "Able to decide: the store answers",
    responses(
        (status = 200, body = String, content_type = "text/plain"),
        (status = 503, body = ProblemBody, content_type = "application/problem+json", description = "The store does not answer")
    )
)]
#[expect(dead_code, reason = "it only describes")]
fn readyz() {}

#[utoipa::path(
    get,
    path = "/metrics",
    security(()),
    summary = "Metrics in the Prometheus text format",
    responses(
        (status = 200, body = String, content_type = "text/plain"),
        (status = 429, body = ProblemBody, content_type = "application/problem+json", description = "Asked too often; Retry-After")
    )
)]
#[expect(dead_code, reason = "it only describes")]
fn metrics() {}

#[utoipa::path(
    get,
    path = "/openapi.json",
    security(()),
    summary = "This document",
    responses(
        (status = 200, body = Object),
        (status = 429, body = ProblemBody, content_type = "application/problem+json", description = "Asked too often; Retry-After")
    )
)]
#[expect(dead_code, reason = "it only describes")]
fn openapi() {}

#[cfg(test)]
mod tests {
    use lease_core::ids::{HeadSha, Priority};
    use lease_core::scenario::{Player, Reply, Scenario};
    use serde::de::{DeserializeOwned, IgnoredAny};

    use super::*;
    use crate::clock::rfc3339;

    fn fits<T: DeserializeOwned>(value: &impl serde::Serialize) {
        let json = serde_json::to_string(value).unwrap();
        if let Err(why) = serde_json::from_str::<T>(&json) {
            panic!("{why}: the document does not describe {json}");
        }
    }

    #[test]
    fn the_document_describes_what_is_really_answered() {
        let steps = r#"{"policy": {"expected_request_count": 2}, "steps": [
            {"at_ms": 0, "acquire": {"head_sha": "a", "priority": 1, "head_ref": "gh-readonly-queue/main/pr-1-aa"}},
            {"at_ms": 0, "acquire": {"head_sha": "b", "priority": 2, "run_url": "https://example.com"}},
            {"at_ms": 0, "acquire": {"head_sha": "a", "priority": 1}},
            {"at_ms": 0, "release": {"head_sha": "a", "status": "success"}},
            {"at_ms": 0, "release": {}},
            {"at_ms": 0, "release": {"head_sha": "b", "status": "success"}},
            {"at_ms": 0, "acquire": {"head_sha": "a", "priority": 1}},
            {"at_ms": 0, "withdraw": {"head_sha": "a"}}]}"#;
        let scenario: Scenario<IgnoredAny> = serde_json::from_str(steps).unwrap();
        let mut player = Player::new(scenario.policy.policy(), |snapshot| Ok(snapshot.clone()));
        let mut seen = Vec::new();
        for step in &scenario.steps {
            match player.play(step, &rfc3339).unwrap().reply {
                Reply::Answered(body) => {
                    fits::<AnswerBody>(&body);
                    seen.push(serde_json::to_value(body.status).unwrap().as_str().unwrap().to_owned());
                }
                Reply::Refused(problem) => {
                    fits::<ProblemBody>(&problem);
                    seen.push(problem.status.to_string());
                }
                Reply::Done => {}
            }
        }
        let wanted = ["pending", "acquired", "pending", "409", "400", "completed", "completed", "withdrawn"];
        assert_eq!(seen, wanted);
    }

    #[test]
    fn every_member_that_is_read_is_described() {
        let document = serde_json::to_value(document()).unwrap();
        let described = document["components"]["schemas"]["AcquireBody"]["properties"].as_object().unwrap();
        let mut described: Vec<&str> = described.keys().map(String::as_str).collect();
        let mut read = lease_core::wire::MEMBERS.to_vec();
        described.sort_unstable();
        read.sort_unstable();
        assert_eq!(described, read);
        assert!(HeadSha::new(&"a".repeat(201)).is_err() && Priority::new(9_007_199_254_740_992).is_err());
    }
}
