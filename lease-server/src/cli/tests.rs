//! The command line, as it is typed, and as the environment sets it.

use std::process::Command as Process;

use lease_core::time::Millis;

use super::{Cli, Command, LogFormat, parse_duration};
use crate::settings::StoreFlag;

fn cli(arguments: &[&str]) -> Cli {
    Cli::try_from_arguments([&["lease-server"], arguments].concat()).unwrap()
}

fn refusal(arguments: &[&str]) -> String {
    Cli::try_from_arguments([&["lease-server"], arguments].concat()).unwrap_err().to_string()
}

#[test]
fn durations_are_a_number_and_a_unit() {
    for (text, ms) in [
        ("300ms", 300),
        ("30s", 30_000),
        ("5m", 300_000),
        ("6h", 21_600_000),
        ("1d", 86_400_000),
        ("1h30m", 5_400_000),
        ("1h 30m", 5_400_000),
        ("1.5s", 1500),
        ("0.25s", 250),
        ("0s", 0),
        ("0", 0),
        (" 30s ", 30_000),
        ("36525d", 3_155_760_000_000),
    ] {
        assert_eq!(parse_duration(text), Ok(Millis::new(ms)), "{text}");
    }
}

#[test]
fn says_what_a_duration_lacks() {
    let malformed = "write a number and a unit, such as 300ms, 30s, 5m, 6h or 1h30m";
    for (text, reason) in [
        ("30", "has no unit: write 30s for seconds, 30m for minutes"),
        ("1h30", "has no unit: write 30s for seconds, 30m for minutes"),
        ("30 sec", "`sec` is no unit: the units are ms, s, m, h and d"),
        ("5M", "`M` is no unit: the units are ms, s, m, h and d"),
        ("", "is empty: write a number and a unit, such as 300ms, 30s, 5m or 6h"),
        ("-5s", malformed),
        ("soon", malformed),
        ("1.2.3s", malformed),
        ("NaNs", malformed),
        ("36526d", "is longer than 100 years"),
        ("99999999999999999999999999h", "is longer than 100 years"),
    ] {
        assert_eq!(parse_duration(text).unwrap_err().to_string(), reason, "{text}");
    }
}

#[test]
fn without_arguments_it_serves_on_loopback() {
    let Cli { command, serve } = cli(&[]);
    assert!(command.is_none());
    assert_eq!((serve.host.as_str(), serve.port, serve.log_level.as_str()), ("127.0.0.1", 8080, "info"));
    assert_eq!(serve.data.to_str(), Some("./data"));
    assert_eq!(serve.store, StoreFlag::Sqlite("{data}/lease.db".to_owned()));
    assert_eq!((serve.allow_anonymous, serve.log_format, serve.config), (false, None, None));
}

#[test]
fn takes_every_flag() {
    let serve = cli(&[
        "--host=0.0.0.0",
        "--port=0",
        "--config=a.yaml",
        "--data=/d",
        "--store=memory:",
        "--allow-anonymous",
        "--log-format=json",
        "--log-level=debug",
        "--stabilisation-window=1s",
        "--expected-build-count=2",
        "--stabilisation-limit=3s",
        "--ttl=4s",
        "--assignment-delay=5s",
        "--max-hold=6s",
        "--lock-delay=7s",
        "--verdict-retention=8s",
    ])
    .serve;
    assert_eq!((serve.host.as_str(), serve.port, serve.allow_anonymous), ("0.0.0.0", 0, true));
    assert_eq!((serve.store, serve.log_format), (StoreFlag::Memory, Some(LogFormat::Json)));
    let policy = serve.policy;
    let periods = [
        policy.stabilisation_window,
        policy.stabilisation_limit,
        policy.ttl,
        policy.assignment_delay,
        policy.max_hold,
        policy.lock_delay,
        policy.verdict_retention,
    ];
    assert_eq!(periods.map(|period| period.unwrap().as_ms() / 1000), [1, 3, 4, 5, 6, 7, 8]);
    assert_eq!(policy.expected_build_count, Some(2));
}

#[test]
fn anonymous_can_be_said_both_ways() {
    assert!(cli(&["--allow-anonymous=1"]).serve.allow_anonymous);
    assert!(!cli(&["--allow-anonymous=false"]).serve.allow_anonymous);
}

#[test]
fn replays_files() {
    let Some(Command::Replay(args)) = cli(&["replay", "a.json", "-"]).command else { panic!("no replay") };
    assert_eq!(args.files.iter().map(|file| file.to_str().unwrap()).collect::<Vec<_>>(), ["a.json", "-"]);
    assert!(refusal(&["replay"]).contains("<FILE>"));
}

#[test]
fn health_asks_whom_the_flags_would_start_or_a_url() {
    let Cli { command: Some(Command::Health(args)), serve } =
        cli(&["--host", "0.0.0.0", "--port", "9000", "health"])
    else {
        panic!("no health")
    };
    assert_eq!((args.url, serve.host.as_str(), serve.port), (None, "0.0.0.0", 9000));
    let Some(Command::Health(args)) = cli(&["health", "https://lease.example.com"]).command else {
        panic!("no health")
    };
    assert_eq!(args.url.unwrap().as_str(), "https://lease.example.com/");
    assert!(refusal(&["health", "lease.example.com"]).contains("relative URL without a base"));
    let told = with_environment(&[("MQ_LEASE_HOST", "0.0.0.0"), ("MQ_LEASE_PORT", "9000")], "health");
    assert!(told.contains("Health(") && told.contains("0.0.0.0") && told.contains("port: 9000"), "{told}");
}

#[test]
fn says_what_is_wrong() {
    for (arguments, told) in [
        (["--ttl", "30"], "invalid value '30' for '--ttl <DURATION>': has no unit: write 30s for seconds"),
        (["--port", "99999"], "99999 is not in 0..=65535"),
        (["--expected-build-count", "-1"], "unexpected argument '-1'"),
        (["--stabilization-window", "5m"], "a similar argument exists: '--stabilisation-window'"),
    ] {
        let refusal = refusal(&arguments);
        assert!(refusal.contains(told), "{refusal}");
    }
}

#[test]
fn a_secret_in_the_store_is_not_kept() {
    let shown = format!("{:?}", cli(&["--store", "postgres://ci:hunter2@db/lease"]));
    assert!(!shown.contains("hunter2"), "{shown}");
}

#[test]
fn help_names_every_variable_and_no_value() {
    let help = refusal(&["--help"]);
    for flag in [
        "HOST",
        "PORT",
        "CONFIG",
        "DATA",
        "STORE",
        "ALLOW_ANONYMOUS",
        "LOG_FORMAT",
        "LOG_LEVEL",
        "TTL",
        "STABILISATION_WINDOW",
        "EXPECTED_BUILD_COUNT",
        "STABILISATION_LIMIT",
        "ASSIGNMENT_DELAY",
        "MAX_HOLD",
        "LOCK_DELAY",
        "VERDICT_RETENTION",
    ] {
        assert!(help.contains(&format!("[env: MQ_LEASE_{flag}]")), "{flag} in\n{help}");
    }
}

/// What a process with this environment reads. It takes a process of its own, since all tests share one environment.
fn with_environment(variables: &[(&str, &str)], arguments: &str) -> String {
    let output = Process::new(std::env::current_exe().unwrap())
        .args(["--exact", "cli::tests::without_arguments_it_serves", "--nocapture"])
        .env("TEST_ARGUMENTS", arguments)
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    String::from_utf8(output.stdout).unwrap()
}

/// The tests below run it too, each in a process with an environment of its own, and read what it prints.
#[test]
fn without_arguments_it_serves() {
    let arguments = std::env::var("TEST_ARGUMENTS");
    let given = arguments.as_deref().unwrap_or_default().split_whitespace();
    let read = Cli::try_from_arguments(std::iter::once("lease-server").chain(given));
    match &read {
        Ok(cli) => println!("{cli:?}"),
        Err(error) => println!("{error}"),
    }
    assert!(arguments.is_ok() || read.is_ok_and(|cli| cli.command.is_none()));
}

#[test]
fn the_environment_stands_in_for_flags() {
    for (variables, arguments, read) in [
        (&[("MQ_LEASE_PORT", "9000")][..], "", "port: 9000"),
        (&[("MQ_LEASE_PORT", "9000")], "--port 9001", "port: 9001"),
        (&[("MQ_LEASE_PORT", ""), ("MQ_LEASE_TTL", ""), ("MQ_LEASE_CONFIG", "")], "", "config: None"),
        (&[("MQ_LEASE_STABILISATION_WINDOW", "1m")], "", "stabilisation_window: Some(Millis(60000))"),
        (&[("MQ_LEASE_ALLOW_ANONYMOUS", "1")], "", "allow_anonymous: true"),
        (&[("MQ_LEASE_ALLOW_ANONYMOUS", "true")], "", "allow_anonymous: true"),
        (&[("MQ_LEASE_ALLOW_ANONYMOUS", "0")], "", "allow_anonymous: false"),
        (&[("MQ_LEASE_ALLOW_ANONYMOUS", "false")], "", "allow_anonymous: false"),
        (&[("MQ_LEASE_ALLOW_ANONYMOUS", "")], "", "allow_anonymous: false"),
        (&[("MQ_LEASE_LOG_FORMAT", "text")], "", "log_format: Some(Text)"),
    ] {
        let told = with_environment(variables, arguments);
        assert!(told.contains(read), "{variables:?} {arguments}: {told}");
    }
}

#[test]
fn a_wrong_variable_is_named() {
    for (variable, value, told) in [
        ("MQ_LEASE_TTL", "30", "invalid value '30' of the environment variable MQ_LEASE_TTL: has no unit"),
        (
            "MQ_LEASE_PORT",
            "http",
            "invalid value 'http' of the environment variable MQ_LEASE_PORT: invalid digit",
        ),
        (
            "MQ_LEASE_LOG_FORMAT",
            "xml",
            "of the environment variable MQ_LEASE_LOG_FORMAT; possible are json, text",
        ),
        ("MQ_LEASE_ALLOW_ANONYMOUS", "maybe", "of the environment variable MQ_LEASE_ALLOW_ANONYMOUS"),
    ] {
        let shown = with_environment(&[(variable, value)], "");
        assert!(shown.contains(told), "{shown}");
    }
    let by_flag = with_environment(&[("MQ_LEASE_TTL", "30s")], "--ttl 5");
    assert!(by_flag.contains("invalid value '5' for '--ttl <DURATION>'"), "{by_flag}");
}
