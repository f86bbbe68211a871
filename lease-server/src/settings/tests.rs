//! Flags and a file together.

use std::ffi::OsString;

use lease_core::ids::{BaseRef, Owner, ProviderId, Repo};
use lease_core::provider::Policy;
use serde_json::json;

use sqlx::postgres::PgConnectOptions;

use super::*;
use crate::cli::Cli;
use crate::net::TlsFiles;

fn environment(_: &str) -> Option<OsString> {
    None
}

/// What is made of these flags and this file.
fn load(flags: &str, file: &str) -> Result<Settings, String> {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("f");
    std::fs::write(&path, file).unwrap();
    let arguments =
        ["lease-server", "--config", path.to_str().unwrap()].into_iter().chain(flags.split_whitespace());
    let cli = Cli::try_from_arguments(arguments).unwrap();
    Settings::load_with(&cli.serve, &environment)
        .map_err(|error| error.to_string().replace(&format!("{}/", directory.path().display()), ""))
}

fn policy(flags: &str, file: &str) -> Policy {
    let id = ProviderId {
        owner: Owner::new("acme").unwrap(),
        repo: Repo::new("shop").unwrap(),
        base_ref: BaseRef::new("main").unwrap(),
    };
    load(flags, file).unwrap().policies.for_provider(&id).unwrap()
}

const ENTRY: &str = "repositories:\n  - {owner: acme, name: shop, base_ref: main";

#[test]
fn what_nobody_sets_is_built_in() {
    assert_eq!(policy("", ""), Policy::default());
    assert_eq!(policy("", &format!("{ENTRY}}}")), Policy::default());
}

#[test]
fn entry_over_defaults_over_flags_over_built_in() {
    let defaults = "defaults: {ttl_seconds: 20, lock_delay_seconds: 21}\n";
    let merged = policy(
        "--ttl 10s --lock-delay 11s --max-hold 12s --expected-build-count 9",
        &format!("{defaults}{ENTRY}, ttl_seconds: 30}}"),
    );
    assert_eq!(merged.request_ttl.as_ms(), 30_000);
    assert_eq!(merged.lock_delay.as_ms(), 21_000);
    assert_eq!(merged.max_hold.as_ms(), 12_000);
    assert_eq!(merged.expected_request_count, 9);
    assert_eq!(merged.verdict_retention, Policy::default().verdict_retention);
}

#[test]
fn every_flag_reaches_its_value() {
    let merged = policy(
        "--stabilisation-window 1s --expected-build-count 2 --stabilisation-limit 3s --ttl 4s --assignment-delay 5s \
         --max-hold 6s --lock-delay 7s --verdict-retention 8s",
        "",
    );
    let periods = [
        merged.stabilisation_window,
        merged.stabilisation_limit,
        merged.request_ttl,
        merged.assignment_delay,
        merged.max_hold,
        merged.lock_delay,
        merged.verdict_retention,
    ];
    assert_eq!(periods.map(|period| period.as_ms() / 1000), [1, 3, 4, 5, 6, 7, 8]);
    assert_eq!(merged.expected_request_count, 2);
}

#[test]
fn an_entry_takes_nothing_from_a_wider_one() {
    let file = format!("{ENTRY}}}\n  - {{owner: '*', name: '*', base_ref: '*', ttl_seconds: 99}}");
    assert_eq!(policy("--ttl 10s", &file).request_ttl.as_ms(), 10_000);
}

#[test]
fn the_limit_follows_the_window_unless_it_is_set() {
    for (flags, file, limit) in [
        ("--stabilisation-window 10s", String::new(), 30),
        ("--stabilisation-window 10s", format!("{ENTRY}, stabilize_duration_seconds: 20}}"), 60),
        ("--stabilisation-limit 90s", format!("{ENTRY}, stabilize_duration_seconds: 20}}"), 90),
        ("--stabilisation-window 20m", "defaults: {stabilisation_limit_seconds: 1200}".to_owned(), 1200),
        ("--stabilisation-window 0s", String::new(), 0),
    ] {
        assert_eq!(policy(flags, &file).stabilisation_limit.as_ms() / 1000, limit, "{flags} {file}");
    }
}

#[test]
fn a_limit_below_its_window_is_told_where_it_was_set() {
    for (flags, file, told) in [
        (
            "",
            "defaults:\n  stabilisation_limit_seconds: 5\n  stabilisation_window_seconds: 9.5\n".to_owned(),
            "f:2:32: `stabilisation_limit_seconds` is 5 s, below the stabilisation window of 9.5 s \
             (`stabilisation_window_seconds`, line 3); raise it, or lower the window",
        ),
        (
            "",
            format!("{ENTRY}, stabilisation_limit_seconds: 60}}"),
            "f:2:76: `stabilisation_limit_seconds` is 60 s, below the stabilisation window of 300 s (the default); \
             raise it, or lower the window",
        ),
        (
            "--stabilisation-window 70s",
            format!("{ENTRY}, stabilisation_limit_seconds: 60}}"),
            "f:2:76: `stabilisation_limit_seconds` is 60 s, below the stabilisation window of 70 s \
             (--stabilisation-window or MQ_LEASE_STABILISATION_WINDOW); raise it, or lower the window",
        ),
        (
            "--stabilisation-limit 400s",
            format!("{ENTRY}, stabilize_duration_seconds: 500}}"),
            "f:2:75: `stabilize_duration_seconds` is 500 s, above the stabilisation limit of 400 s \
             (--stabilisation-limit or MQ_LEASE_STABILISATION_LIMIT); lower it, or raise the limit",
        ),
        (
            "",
            format!(
                "{ENTRY}, stabilize_duration_seconds: 500}}\ndefaults: {{stabilisation_limit_seconds: 400}}"
            ),
            "f:2:75: `stabilize_duration_seconds` is 500 s, above the stabilisation limit of 400 s \
             (`stabilisation_limit_seconds`, line 3); lower it, or raise the limit",
        ),
        (
            "",
            format!(
                "{ENTRY}}}\n  - {{owner: a, name: b, base_ref: c}}\ndefaults: {{stabilisation_limit_seconds: 4}}"
            ),
            "f:4:41: `stabilisation_limit_seconds` is 4 s, below the stabilisation window of 300 s (the default); \
             raise it, or lower the window",
        ),
        (
            "--stabilisation-limit 10s",
            String::new(),
            "--stabilisation-limit or MQ_LEASE_STABILISATION_LIMIT: is 10 s, below the stabilisation window of 300 s \
             (the default); raise it, or lower the window",
        ),
    ] {
        assert_eq!(load(flags, &file).unwrap_err(), told, "{flags} {file}");
    }
    // What no provider gets is no contradiction.
    assert!(load("--stabilisation-limit 10s", &format!("{ENTRY}, stabilize_duration_seconds: 9}}")).is_ok());
}

#[test]
fn a_ttl_for_fast_motion_is_taken_from_a_flag_with_a_warning() {
    assert_eq!(policy("--ttl 300ms", "").request_ttl.as_ms(), 300);
    assert_eq!(
        load("--ttl 300ms", "").unwrap().warnings,
        ["--ttl is 300 ms: runs that poll over a network may be dropped between two polls"]
    );
}

#[test]
fn wrong_flags_are_named() {
    for (flags, told) in [
        ("--ttl 0s", "--ttl or MQ_LEASE_TTL: must be more than 0: no run could wait"),
        ("--max-hold 0", "--max-hold or MQ_LEASE_MAX_HOLD: must be more than 0: no lease would last"),
        (
            "--host 127.0.0.1:80",
            "--host or MQ_LEASE_HOST: must be an IP address or a host name; the port is a flag of its own",
        ),
        (
            "--store postgres://ci:hunter2@db/x?sslmod=verify-full",
            "--store or MQ_LEASE_STORE: has a parameter sslmod that is not known; known are sslmode, ssl-mode, sslrootcert, ssl-root-cert, ssl-ca, sslcert, ssl-cert, sslkey, ssl-key, statement-cache-capacity, host, hostaddr, port, dbname, user, password, application_name",
        ),
        (
            "--store postgres://ci:hunter2@db:x/x",
            "--store or MQ_LEASE_STORE: must be postgres://USER@HOST:PORT/DATABASE, with what is special in a name or password percent-encoded, and parameters such as ?sslmode=verify-full&sslrootcert=/etc/ssl/db.pem",
        ),
        (
            "--history-retention 10ms",
            "--history-retention or MQ_LEASE_HISTORY_RETENTION: must be at least 1s",
        ),
        (
            "--store mysql://ci:hunter2@db/x",
            "--store or MQ_LEASE_STORE: must be sqlite:PATH, as in sqlite:/var/lib/mq-lease/lease.db, postgres://USER@HOST/DATABASE, or memory:",
        ),
        (
            "--store memory",
            "--store or MQ_LEASE_STORE: must be sqlite:PATH, as in sqlite:/var/lib/mq-lease/lease.db, postgres://USER@HOST/DATABASE, or memory:",
        ),
        (
            "--store sqlite:",
            "--store or MQ_LEASE_STORE: sqlite: needs the path of a file, as in sqlite:/var/lib/mq-lease/lease.db",
        ),
        (
            "--store sqlite::memory:",
            "--store or MQ_LEASE_STORE: for a store that forgets, write memory: and not sqlite::memory:",
        ),
        (
            "--store sqlite://lease.db",
            "--store or MQ_LEASE_STORE: write the path right after sqlite:, as in sqlite:/var/lib/mq-lease/lease.db",
        ),
        (
            "--log-level loud",
            "--log-level or MQ_LEASE_LOG_LEVEL: is no level; write error, warn, info, debug, trace or off, or directives such as info,lease_server=debug",
        ),
    ] {
        assert_eq!(load(flags, "").unwrap_err(), told, "{flags}");
    }
    for level in ["info", "DEBUG", "off", "info,lease_server=debug", "warn,lease_server::http=trace"] {
        assert!(load(&format!("--log-level {level}"), "").is_ok(), "{level}");
    }
    assert!(load("--log-level info,lease_server=loud", "").unwrap_err().contains("write error, warn"));
}

#[test]
fn the_store_is_below_the_data_directory_unless_it_is_said() {
    for (flags, store) in [
        ("", StoreTarget::Sqlite("./data/lease.db".into())),
        ("--data /d", StoreTarget::Sqlite("/d/lease.db".into())),
        ("--data /d --store sqlite:/e/x.db", StoreTarget::Sqlite("/e/x.db".into())),
        ("--data /d --store sqlite:x.db", StoreTarget::Sqlite("x.db".into())),
        ("--store memory:", StoreTarget::Memory),
        (
            "--store postgres://ci:hunter2@db/x",
            StoreTarget::Postgres(Box::new(PgConnectOptions::new().host("db").port(5432))),
        ),
    ] {
        assert_eq!(format!("{:?}", load(flags, "").unwrap().store), format!("{store:?}"), "{flags}");
    }
}

#[test]
fn it_is_not_open_to_others_by_accident() {
    let auth = "auth: {basic: {users: {ci: hunter2}}}";
    let refusal = "refusing to listen on 0.0.0.0, where others can reach it: nothing says who may call. Write a \
                   section `auth` into a --config file, with `github_oidc`, `tokens` or `basic`; or let everybody do everything, with --allow-anonymous";
    assert_eq!(load("--host 0.0.0.0", "").unwrap_err(), refusal);
    assert!(load("--host ::", "").is_err() && load("--host lease.example.com", "").is_err());
    assert!(load("--host localhost", "").is_ok() && load("--host ::1", "").is_ok());
    let open = load("--host 0.0.0.0 --allow-anonymous", "").unwrap();
    assert!(open.doors.is_none());
    assert_eq!(
        open.warnings,
        ["everybody who can reach 0.0.0.0 may do everything, as --allow-anonymous says"]
    );
    let closed = load("--host 0.0.0.0 --allow-anonymous", auth).unwrap();
    assert!(closed.doors.is_some());
    assert_eq!(closed.warnings.len(), 1);
    assert!(load("", auth).unwrap().doors.is_some());
    let others = [
        "auth: {tokens: [{name: a, token: 0123456789abcdef, role: run}]}",
        "auth: {github_oidc: {audience: https://lease.example.com, allow: [acme/shop], owner_id: 1}}",
    ];
    for auth in others {
        assert!(load("--host 0.0.0.0", auth).unwrap().warnings.is_empty(), "{auth}");
    }
    assert!(load("--host 0.0.0.0", "metrics: {token: 0123456789abcdef}").is_err());
}

#[test]
fn what_forgets_says_so() {
    let warnings = load("--store memory:", "").unwrap().warnings;
    assert_eq!(warnings, ["the state is kept in memory only, and is gone when the server stops"]);
}

#[test]
fn settings_show_no_secret() {
    let shown = format!("{:?}", load("", "auth: {basic: {users: {ci: hunter2}}}").unwrap());
    assert!(!shown.contains("hunter2"), "{shown}");
}

#[test]
fn a_policy_is_shown_in_seconds() {
    let shown = policy("--assignment-delay 15001ms --ttl 1.5s --stabilisation-window 2m", "");
    let expected = json!({
        "stabilize_duration": 120,
        "ttl": 1.5,
        "expected_request_count": 4,
        "delay_assignment_count": 2,
        "stabilisation_window_seconds": 120,
        "request_ttl_seconds": 1.5,
        "stabilisation_limit_seconds": 360,
        "assignment_delay_seconds": 15.001,
        "max_hold_seconds": 21600,
        "lock_delay_seconds": 15,
        "verdict_retention_seconds": 3600,
    });
    // As text: 30 and 30.0 are different there.
    assert_eq!(serde_json::to_value(PolicyBody::from(&shown)).unwrap().to_string(), expected.to_string());
}

#[test]
fn certificate_and_key_come_together_from_file_or_flags() {
    let tls = |flags: &str, file: &str| load(flags, file).map(|settings| settings.net.tls);
    let files = |cert: &str, key: &str| Ok(Some(TlsFiles { cert: cert.into(), key: key.into() }));
    assert_eq!(tls("", ""), Ok(None));
    assert_eq!(tls("--tls-cert a --tls-key b", ""), files("a", "b"));
    assert_eq!(tls("", "tls: {cert: a, key: b}"), files("a", "b"));
    assert_eq!(tls("--tls-cert x --tls-key y", "tls: {cert: a, key: b}"), files("a", "b"), "the file wins");
    assert_eq!(tls("--tls-key y", "tls: {cert: a}"), files("a", "y"), "each by itself");
    for (flags, file, expected) in [
        (
            "--tls-cert a",
            "",
            "--tls-key or MQ_LEASE_TLS_KEY: is missing, though --tls-cert is given; give the path of the certificate's \
             private key, too, or neither to speak HTTP",
        ),
        (
            "--tls-key b",
            "",
            "--tls-cert or MQ_LEASE_TLS_CERT: is missing, though --tls-key is given; give the path of the certificate, too, \
             or neither to speak HTTP",
        ),
        (
            "",
            "tls:\n  cert: a\n",
            "f:2:3: `tls` has no `key`; give the path of the certificate's private key, or remove `tls` to speak HTTP",
        ),
        (
            "",
            "tls: {}\n",
            "f:1:6: `tls` has no `cert`; give the path of the certificate, or remove `tls` to speak HTTP",
        ),
        ("", "tls: {cert: '', key: b}\n", "f:1:13: `tls.cert` is empty; give the path of a file"),
        ("", "tls: {cert: [a], key: b}\n", "f:1:13: `tls.cert` must be the path of a file, and not a list"),
    ] {
        assert_eq!(tls(flags, file), Err(expected.to_owned()), "{flags} {file}");
    }
}
