//! What goes through the door arrives as `shim/protocol.d.ts` says, and nothing that is pushed through breaks it.

#![cfg(target_arch = "wasm32")]
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use action_wasm::{Machine, heart, provider_path, pull_request, releaser, subject, waiter};
use js_sys::{Error, JSON};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

/// A moment far from the epoch.
const NOW_MS: f64 = 1_772_373_600_000.0;

const SUBJECT: &str = "{ owner: 'acme', repo: 'shop', base_ref: 'main', head_sha: 's2' }";

/// The value of an expression in JavaScript.
fn js(expression: &str) -> JsValue {
    js_sys::eval(&format!("({expression})")).unwrap()
}

/// A value as JSON: a `Map` or a `BigInt` in it wouldn't be.
fn json(value: &JsValue) -> String {
    JSON::stringify(value).unwrap().into()
}

fn message(error: &Error) -> String {
    error.message().into()
}

fn wait() -> Machine {
    let settings = format!(
        "{{ subject: {SUBJECT}, client_id: 'job', lease_ttl_ms: 90_000, poll_interval_ms: 15_000, timeout_ms: 3_600_000 }}"
    );
    waiter(js(&settings)).unwrap()
}

fn hold() -> Machine {
    let settings = format!(
        "{{ held: {{ subject: {SUBJECT}, client_id: 'job', fencing_token: 7, priority: 2 }}, lease_ttl_ms: 90_000 }}"
    );
    heart(js(&settings)).unwrap()
}

fn tell(machine: &mut Machine, happened: &str) -> String {
    json(&machine.next(js(happened), NOW_MS, 0.5).unwrap())
}

#[wasm_bindgen_test]
fn a_waiter_speaks_in_plain_objects() {
    let mut machine = wait();
    assert_eq!(
        tell(&mut machine, "{ kind: 'started' }"),
        r#"{"lines":[],"next":{"kind":"measure","time_limit_ms":3600000}}"#
    );
    assert_eq!(
        tell(&mut machine, "{ kind: 'measured', priority: 3, commits: ['c1'] }"),
        concat!(
            r#"{"lines":[{"level":"info","text":"priority: 3, the commits ahead of main as GitHub counts them; named to the server: 1","#,
            r#""group":"Asking for the lease of main"}],"next":{"kind":"send","verb":"acquire","body":{"head_sha":"s2","priority":3,"commits":["c1"],"client_id":"job","lease_ttl_seconds":90},"#,
            r#""time_limit_ms":15000,"fresh_credential":false}}"#
        )
    );
    assert!(
        tell(&mut machine, "{ kind: 'answered', http: 200, body: { status: 'pending' } }")
            .ends_with(r#""wait_seconds":25,"time_limit_ms":35000,"fresh_credential":false}}"#)
    );
    let acquired = "{ kind: 'answered', http: 200, wait_applied: undefined, body: { status: 'acquired', fencing_token: 9007199254740991,
        acquired_at: '2026-03-01T14:00:00.000Z', stacked_pull_requests: [{ number: 1 }] } }";
    assert_eq!(
        tell(&mut machine, acquired),
        concat!(
            r#"{"lines":[{"level":"info","text":"acquired the lease after 0 ms (fencing token 9007199254740991)"}],"#,
            r#""next":{"kind":"finish","outcome":{"kind":"acquired","fencing_token":9007199254740991,"#,
            r#""acquired_at":"2026-03-01T14:00:00.000Z","priority":3,"stacked_pull_requests":[{"number":1}],"waited_ms":0}}}"#
        )
    );
}

#[wasm_bindgen_test]
fn a_releaser_and_a_heart_do_too() {
    let settings = format!(
        "{{ held: {{ subject: {SUBJECT}, client_id: 'job', fencing_token: 7, priority: undefined }}, status: 'cancelled', limit_ms: 0.1 }}"
    );
    let mut machine = releaser(js(&settings)).unwrap();
    assert_eq!(
        tell(&mut machine, "{ kind: 'started' }"),
        concat!(
            r#"{"lines":[],"next":{"kind":"send","verb":"release","body":{"head_sha":"s2","status":"cancelled","#,
            r#""client_id":"job","fencing_token":7},"time_limit_ms":2000,"fresh_credential":false}}"#
        )
    );
    let mut machine = hold();
    assert_eq!(
        tell(&mut machine, "{ kind: 'started' }"),
        r#"{"lines":[],"next":{"kind":"sleep","ms":30000}}"#
    );
    tell(&mut machine, "{ kind: 'slept' }");
    let lost = tell(
        &mut machine,
        "{ kind: 'answered', http: 409, body: { type: 'urn:mq-lease:lease-lost', detail: 'stop', holder: { head_sha: 's1',
           acquired_at: '2026-03-01T14:03:07.000Z' } } }",
    );
    assert!(
        lost.contains(r#""lost_at_ms":1772373600000,"holder":{"head_sha":"s1","acquired_at":"2026"#),
        "{lost}"
    );
}

#[wasm_bindgen_test]
fn a_run_is_read_from_its_event() {
    let run = subject(js("{ name: 'merge_group', repository: 'acme/shop', inputs: { priority: '' }, payload: {
        merge_group: { base_ref: 'refs/heads/main', head_sha: 's2', head_ref: 'refs/heads/gh-readonly-queue/main/pr-2-s2' },
        repository: { name: 'shop', owner: { login: 'acme' } } } }"));
    assert_eq!(
        json(&run.unwrap()),
        concat!(
            r#"{"subject":{"owner":"acme","repo":"shop","base_ref":"main","head_sha":"s2","#,
            r#""head_ref":"gh-readonly-queue/main/pr-2-s2"}}"#
        )
    );
    let error =
        subject(js("{ name: 'push', repository: 'acme/shop', inputs: {}, payload: null }")).unwrap_err();
    assert!(message(&error).contains("`if: github.event_name == 'merge_group'`"), "{error:?}");
}

#[wasm_bindgen_test]
fn every_part_of_a_path_is_encoded() {
    for (base_ref, path) in [
        ("main", "/acme/shop/main"),
        ("refs/heads/release/1.x", "/acme/shop/release%2F1.x"),
        ("a%2Fb?c#d", "/acme/shop/a%252Fb%3Fc%23d"),
        ("é_~-", "/acme/shop/%C3%A9_~-"),
    ] {
        let subject = format!("{{ owner: 'acme', repo: 'shop', base_ref: '{base_ref}', head_sha: 's2' }}");
        assert_eq!(provider_path(js(&subject)).unwrap(), path);
    }
    for bad in ["", "..", "a//b"] {
        let subject = format!("{{ owner: 'acme', repo: 'shop', base_ref: '{bad}', head_sha: 's2' }}");
        assert!(message(&provider_path(js(&subject)).unwrap_err()).starts_with("base_ref must not"));
    }
}

#[wasm_bindgen_test]
fn a_pull_request_is_read_from_the_ref_of_its_group() {
    assert_eq!(pull_request("refs/heads/gh-readonly-queue/main/pr-12-aa"), Some(12.0));
    for other in [
        "",
        "main",
        "gh-readonly-queue/main/pr-x-aa",
        "gh-readonly-queue/main/pr-9007199254740992-aa",
        "a\nb",
    ] {
        assert_eq!(pull_request(other), None, "{other}");
    }
}

#[wasm_bindgen_test]
fn a_wait_that_came_to_nothing_is_told() {
    let mut machine = wait();
    tell(&mut machine, "{ kind: 'started' }");
    assert_eq!(
        tell(&mut machine, "{ kind: 'cancelled' }"),
        r#"{"lines":[],"next":{"kind":"finish","outcome":{"kind":"cancelled","wait":{"waited_ms":0}}}}"#
    );
}

#[wasm_bindgen_test]
fn wrong_settings_are_an_error_for_the_user() {
    let settings = format!(
        "{{ subject: {SUBJECT}, client_id: 'a\\nb', lease_ttl_ms: 0, poll_interval_ms: 0, timeout_ms: 0 }}"
    );
    let error = waiter(js(&settings)).err().unwrap();
    assert_eq!(message(&error), "client_id must not contain control characters (there is one at byte 1)");
    for number in ["NaN", "-1", "1e300", "Infinity"] {
        let settings = format!(
            "{{ subject: {SUBJECT}, client_id: '', lease_ttl_ms: 0, poll_interval_ms: 0, timeout_ms: {number} }}"
        );
        let error = waiter(js(&settings)).err().unwrap();
        assert_eq!(message(&error), "timeout_ms must be a number of milliseconds, 0 or more");
    }
}

/// All but what runs code of its own when it is looked at: its exceptions are its own.
const NONSENSE: [&str; 19] = [
    "undefined",
    "null",
    "true",
    "NaN",
    "-1",
    "1e300",
    "12345678901234567890n",
    "''",
    "'started'",
    "[]",
    "[['kind', 'started']]",
    "{}",
    "Symbol('s')",
    "() => ({ kind: 'started' })",
    "new Map([[{}, 1]])",
    "new Date(NaN)",
    "new Uint8Array(8)",
    "{ [Symbol.iterator]() { throw 'not even an error' } }",
    "{ kind: { kind: 'started' } }",
];

#[wasm_bindgen_test]
fn nonsense_is_an_error() {
    for value in NONSENSE {
        assert!(waiter(js(value)).is_err(), "waiter({value})");
        assert!(releaser(js(value)).is_err(), "releaser({value})");
        assert!(heart(js(value)).is_err(), "heart({value})");
        assert!(subject(js(value)).is_err(), "subject({value})");
        assert!(provider_path(js(value)).is_err(), "provider_path({value})");
        assert!(wait().next(js(value), NOW_MS, 0.5).is_err(), "next({value})");
    }
}

#[wasm_bindgen_test]
fn nonsense_in_the_right_place_is_read_or_is_an_error() {
    let mut machine = wait();
    tell(&mut machine, "{ kind: 'started' }");
    tell(&mut machine, "{ kind: 'measured', priority: 3 }");
    for value in NONSENSE {
        for happened in [
            format!("{{ kind: 'answered', http: 200, body: {value} }}"),
            format!("{{ kind: 'answered', http: 200, body: {{ status: 'pending', position: {value} }} }}"),
            format!("{{ kind: 'answered', http: {value} }}"),
            format!("{{ kind: 'answered', http: 503, retry_after_ms: {value} }}"),
            format!("{{ kind: 'measured', priority: {value} }}"),
            format!("{{ kind: 'measured', priority: 3, commits: {value} }}"),
            format!("{{ kind: 'not_answered', detail: {value} }}"),
        ] {
            // Whether it was understood or not: the machine works on.
            let _ = machine.next(js(&happened), NOW_MS, 0.5);
            tell(&mut machine, "{ kind: 'slept' }");
        }
    }
}

#[wasm_bindgen_test]
fn time_and_chance_have_to_be_what_they_are() {
    let mut machine = wait();
    for now_ms in [f64::NAN, f64::INFINITY, -1.0, 1e300] {
        let error = machine.next(js("{ kind: 'started' }"), now_ms, 0.5).unwrap_err();
        assert_eq!(message(&error), "now_ms must be a number of milliseconds since the epoch");
    }
    for random in [f64::NAN, f64::INFINITY, -0.1, 1.0] {
        let error = machine.next(js("{ kind: 'started' }"), NOW_MS, random).unwrap_err();
        assert_eq!(message(&error), "random must be a number from 0 to less than 1");
    }
    assert!(tell(&mut machine, "{ kind: 'started' }").contains("measure"));
}

#[wasm_bindgen_test]
fn an_answer_that_is_nested_without_end_is_only_unreadable() {
    let mut machine = wait();
    tell(&mut machine, "{ kind: 'started' }");
    tell(&mut machine, "{ kind: 'measured', priority: 3 }");
    for nest in [
        "let body = 1; for (let i = 0; i < 400_000; i++) body = [body]; return body",
        "let body = {}; body.status = body; return body",
    ] {
        let happened = format!("{{ kind: 'answered', http: 200, body: (() => {{ {nest} }})() }}");
        assert!(tell(&mut machine, &happened).contains("nothing that can be read"));
        tell(&mut machine, "{ kind: 'slept' }");
    }
}
