//! Errors, as docs/api.md lists them (RFC 9457).

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use std::collections::BTreeSet;

use lease_core::provider::{Refusal, Released};
use lease_core::wire::{MemberError, Problem, ProblemType};
use serde_json::{Value, json};

use crate::{HEAD_REF, RUN_URL, holder, show};

#[test]
fn each_type_has_its_status_and_a_title_of_its_own() {
    let documented = [
        (400, "invalid-request"),
        (401, "unauthorized"),
        (403, "forbidden"),
        (404, "provider-not-served"),
        (404, "no-such-route"),
        (405, "method-not-allowed"),
        (408, "body-too-slow"),
        (409, "lease-lost"),
        (409, "not-the-holder"),
        (409, "contrary-release"),
        (413, "body-too-large"),
        (415, "unsupported-media-type"),
        (422, "unparsable-body"),
        (429, "too-many-requests"),
        (429, "rate-limited"),
        (500, "internal-error"),
        (503, "store-unavailable"),
        (503, "overloaded"),
        (503, "stopping"),
    ];
    let mut titles = BTreeSet::new();
    for (status, name) in documented {
        let kind: ProblemType = serde_json::from_value(json!(format!("urn:mq-lease:{name}"))).unwrap();
        let problem = Problem::new(kind, "because.");
        assert_eq!((kind.http_status(), problem.status), (status, status), "{name}");
        assert!(!kind.title().is_empty() && titles.insert(kind.title()), "{name}: {}", kind.title());
        assert_eq!(
            serde_json::to_value(problem).unwrap(),
            json!({
                "type": format!("urn:mq-lease:{name}"),
                "title": kind.title(),
                "status": status,
                "detail": "because.",
                "error": "because.",
            })
        );
    }
}

#[test]
fn a_body_that_is_not_valid_lists_its_mistakes_in_both_forms() {
    let error = |member: &str, detail: &str| MemberError { member: member.into(), detail: detail.into() };
    let problem =
        Problem::invalid(vec![error("head_sha", "must not be empty"), error("priority", "is required")]);
    assert_eq!(
        serde_json::to_value(problem).unwrap(),
        json!({
            "type": "urn:mq-lease:invalid-request",
            "title": "The request is not valid",
            "status": 400,
            "detail": "head_sha must not be empty; priority is required",
            "error": "head_sha must not be empty; priority is required",
            "errors": [
                {"member": "head_sha", "detail": "must not be empty"},
                {"member": "priority", "detail": "is required"},
            ],
        })
    );
}

fn refused(refusal: &Refusal) -> Value {
    serde_json::to_value(Problem::refused(refusal, &show)).unwrap()
}

#[test]
fn a_refusal_says_what_happened_and_who_holds_the_lease_now() {
    let lost = "this request does not hold the lease, or not any more, or names another fencing token than the lease has; \
                stop using the resource";
    let contrary = |how| format!("the lease was released with {how} already, and that stands");
    let holder = Some(Box::new(holder()));
    let refusals = [
        (
            Refusal::LeaseLost { holder: None },
            Refusal::LeaseLost { holder: holder.clone() },
            "lease-lost",
            lost.to_owned(),
        ),
        (
            Refusal::NotTheHolder { holder: None },
            Refusal::NotTheHolder { holder: holder.clone() },
            "not-the-holder",
            "only the holder can release the lease".to_owned(),
        ),
        (
            Refusal::ContraryRelease { earlier: Released::Success, holder: None },
            Refusal::ContraryRelease { earlier: Released::Success, holder: holder.clone() },
            "contrary-release",
            contrary("success"),
        ),
        (
            Refusal::ContraryRelease { earlier: Released::Failure, holder: None },
            Refusal::ContraryRelease { earlier: Released::Failure, holder },
            "contrary-release",
            contrary("failure"),
        ),
    ];
    for (free, held, name, what) in refusals {
        let free = refused(&free);
        assert_eq!(free["type"], format!("urn:mq-lease:{name}"));
        assert_eq!(free["detail"], format!("{what}; nobody holds it now"));
        assert_eq!(free.get("holder"), None);
        let held = refused(&held);
        assert_eq!(held["type"], format!("urn:mq-lease:{name}"));
        assert_eq!(held["detail"], format!("{what}; pr-12 has held it since 14:03:07"));
        assert_eq!(held["detail"], held["error"]);
        assert_eq!(
            held["holder"],
            json!({"head_sha": "4b825dc6", "head_ref": HEAD_REF, "acquired_at": "50587250 ms", "run_url": RUN_URL})
        );
    }
}

#[test]
fn a_full_provider_says_so_and_names_no_holder() {
    let problem = refused(&Refusal::TooManyRequests);
    assert_eq!(problem["type"], "urn:mq-lease:too-many-requests");
    assert_eq!(problem["detail"], "1024 requests are pending already; try again when some have gone");
    assert_eq!(problem.get("holder"), None);
}
