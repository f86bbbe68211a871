//! The configuration file.

use std::ffi::OsString;
use std::sync::LazyLock;

use lease_core::ids::{BaseRef, Owner, ProviderId, Repo};
use lease_core::provider::{MAX_REQUESTS, Policy};
use lease_core::time::Millis;
use lease_server::cli::{Cli, ServeArgs};
use lease_server::settings::{Settings, SettingsError};

/// What no message may repeat.
const SECRET: &str = "S3CR3T-of-the-environment";

/// No flag but the file.
static FLAGS: LazyLock<ServeArgs> = LazyLock::new(|| {
    let cli = Cli::try_from_arguments(["lease-server", "--config", "f"]);
    cli.unwrap_or_else(|why| panic!("these are flags: {why}")).serve
});

fn environment(name: &str) -> Option<OsString> {
    match name {
        "SECRET" => Some(SECRET.into()),
        "ODD" => Some(format!("{SECRET}\"#: ${{SECRET}}\n- *").into()),
        "NUMBER" => Some("17".into()),
        "EMPTY" => Some(OsString::new()),
        _ => None,
    }
}

/// Whatever the file holds: each mistake is told on one line with its place, or the rules that come of it are ones that a
/// provider can keep. No secret of the environment is told to anybody.
pub fn check(data: &[u8]) {
    let loaded = Settings::load_bytes(&FLAGS, data, &environment);
    let told = match &loaded {
        Ok(settings) => {
            assert_rules(settings);
            assert_net(settings);
            settings.warnings.join("\n")
        }
        Err(SettingsError::Config(why)) => {
            let text = why.to_string();
            text.split('\n').for_each(|line| assert_mistake(line, data));
            text
        }
        Err(SettingsError::Flag(_) | SettingsError::OpenToAll(_) | SettingsError::Telemetry(_)) => {
            panic!("no flag was given, and no traces are asked for: {loaded:?}")
        }
    };
    let is_in_the_file = data.windows(SECRET.len()).any(|window| window == SECRET.as_bytes());
    assert!(is_in_the_file || !told.contains(SECRET), "a secret is told: {told}");
    let again = Settings::load_bytes(&FLAGS, data, &environment);
    assert_eq!(loaded.map(|settings| settings.warnings), again.map(|settings| settings.warnings));
}

/// `f:LINE:COLUMN: reason`, with a place that is in the file; what concerns the whole file, or a key of it, may have none.
fn assert_mistake(line: &str, data: &[u8]) {
    crate::assert_shown(line);
    let rest = line.strip_prefix("f:").unwrap_or_else(|| panic!("without the file's name: {line}"));
    let (place, reason) = rest.split_once(": ").unwrap_or_else(|| panic!("without a reason: {line}"));
    crate::assert_shown(reason);
    let Some((row, column)) = place.split_once(':') else { panic!("without a place: {line}") };
    let (Ok(row), Ok(column)) = (row.parse::<usize>(), column.parse::<usize>()) else {
        panic!("no place: {line}")
    };
    let text = String::from_utf8_lossy(data);
    let rows = 1 + text.matches(['\n', '\r']).count();
    assert!(
        (1..=rows).contains(&row) && (1..=text.chars().count() + 1).contains(&column),
        "beyond it: {line}"
    );
}

/// Limits that refuse everybody, or nobody, and paths that are none, are mistakes.
fn assert_net(settings: &Settings) {
    let net = &settings.net;
    if let Some(rate) = net.limits.rate {
        assert!((0.001..=1_000_000.0).contains(&rate.per_second), "a rate that is none: {rate:?}");
    }
    let files = net.tls.iter().flat_map(|tls| [&tls.cert, &tls.key]);
    files.for_each(|file| assert!(!file.as_os_str().is_empty(), "a file without a name: {:?}", net.tls));
}

fn assert_rules(settings: &Settings) {
    for (owner, repo, base_ref) in [("acme", "shop", "main"), ("acme", "web", "release/1.x"), ("o", "r", "b")]
    {
        let (Ok(owner), Ok(repo), Ok(base_ref)) =
            (Owner::new(owner), Repo::new(repo), BaseRef::new(base_ref))
        else {
            unreachable!("these are names")
        };
        if let Some(policy) = settings.policies.for_provider(&ProviderId { owner, repo, base_ref }) {
            assert_policy(&policy);
        }
    }
    settings.warnings.iter().for_each(|warning| crate::assert_shown(warning));
}

fn assert_policy(policy: &Policy) {
    let century = Millis::from_secs(36_525 * 24 * 3600);
    let periods = [
        policy.stabilisation_window,
        policy.request_ttl,
        policy.assignment_delay,
        policy.max_hold,
        policy.lock_delay,
        policy.verdict_retention,
    ];
    assert!(periods.into_iter().all(|period| period <= century), "{policy:?}");
    assert!(policy.stabilisation_limit <= century.times(3), "{policy:?}");
    assert!(policy.stabilisation_window <= policy.stabilisation_limit, "{policy:?}");
    assert!(policy.request_ttl >= Millis::from_secs(1) && policy.max_hold > Millis::ZERO, "{policy:?}");
    assert!(usize::try_from(policy.expected_request_count).is_ok_and(|n| n <= MAX_REQUESTS), "{policy:?}");
}
