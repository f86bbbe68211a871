//! Files, and what is told about their mistakes: the exact lines.

use std::ffi::OsString;
use std::fmt::Write as _;
use std::path::Path;

use super::*;
use crate::auth::Authenticator;

fn environment(name: &str) -> Option<OsString> {
    match name {
        "TTL" => Some("45".into()),
        "CI_PASSWORD" => Some("a\"#: {b}\n".into()),
        "OWNER" => Some("acme".into()),
        "EMPTY" => Some("".into()),
        _ => None,
    }
}

fn parse(source: &str) -> Config {
    Config::parse(source, &environment).unwrap_or_else(|mistakes| panic!("{source}\n{mistakes:?}"))
}

/// What is told, without the file's name.
fn told(source: &str) -> String {
    let mistakes = Config::parse(source, &environment).err().unwrap_or_default();
    ConfigError::new(Path::new("f"), mistakes).to_string().replace("f:", "")
}

/// What is told about a file with this below `defaults:`.
fn told_of_default(line: &str) -> String {
    told(&format!("defaults:\n  {line}\n"))
}

fn seconds(value: Option<Sourced<lease_core::time::Millis>>) -> Option<f64> {
    value.map(|sourced| sourced.value.as_secs_f64())
}

#[test]
fn the_first_versions_file_works_as_it_is() {
    let config = parse(
        r#"
repositories:
  - owner: acme
    name: shop
    base_ref: main
    stabilize_duration_seconds: 300
    ttl_seconds: 30
    expected_request_count: 4
    delay_lease_assignment_by: 1
auth:
  basic:
    users: { ci: "${CI_PASSWORD}" }
"#,
    );
    let [entry] = &config.repositories.unwrap()[..] else { panic!("one entry") };
    assert_eq!(entry.pattern.owner.as_ref().unwrap().as_str(), "acme");
    assert_eq!(seconds(entry.values.stabilisation_window), Some(300.0));
    assert_eq!(seconds(entry.values.request_ttl), Some(30.0));
    assert_eq!(seconds(entry.values.assignment_delay), Some(15.0));
    assert_eq!(entry.values.expected_request_count.unwrap().value, 4);
    assert!(config.doors.is_some());
}

#[test]
fn every_value_has_a_key_in_defaults_and_in_entries() {
    let keys = "stabilisation_window_seconds: 1.5, expected_request_count: 2, stabilisation_limit_seconds: 3, \
                request_ttl_seconds: 4, assignment_delay_seconds: 5, max_hold_seconds: 6, lock_delay_seconds: 7, \
                verdict_retention_seconds: 0";
    let config = parse(&format!(
        "defaults: {{{keys}}}\nrepositories: [{{owner: a, name: b, base_ref: refs/heads/c/d, {keys}}}]"
    ));
    let entry = &config.repositories.unwrap()[0];
    assert_eq!(entry.pattern.base_ref.as_ref().unwrap().as_str(), "c/d");
    for values in [config.defaults, entry.values] {
        let periods = [
            values.stabilisation_window,
            values.stabilisation_limit,
            values.request_ttl,
            values.assignment_delay,
            values.max_hold,
            values.lock_delay,
            values.verdict_retention,
        ];
        assert_eq!(periods.map(seconds), [1.5, 3.0, 4.0, 5.0, 6.0, 7.0, 0.0].map(Some));
        assert_eq!(values.expected_request_count.unwrap().value, 2);
    }
}

#[test]
fn says_nothing_says_nothing() {
    for source in
        ["", "\n", "# a comment\n", "---\n", "---\n...\n", "{}", "defaults:\n", "defaults: {}\n", "~"]
    {
        let config = parse(source);
        assert_eq!(config.defaults, PolicyValues::default(), "{source}");
        assert!(config.repositories.is_none() && config.doors.is_none(), "{source}");
    }
}

#[test]
fn the_environment_is_put_in_after_the_structure_is_read() {
    let config = parse(
        "defaults:\n  ttl_seconds: ${TTL}\n  max_hold_seconds: \"${NONE:-7.5}\" # not ${HERE}\n\
         repositories: [{owner: \"${OWNER}\", name: '*', base_ref: \"*\"}]\n",
    );
    assert_eq!(seconds(config.defaults.request_ttl), Some(45.0));
    assert_eq!(seconds(config.defaults.max_hold), Some(7.5));
    assert_eq!(config.repositories.unwrap()[0].pattern.owner.as_ref().unwrap().as_str(), "acme");
}

#[tokio::test]
async fn passwords_are_what_stands_in_the_file() {
    for (written, password) in [
        ("0123", "0123"),
        ("1e3", "1e3"),
        ("yes", "yes"),
        ("0x1f", "0x1f"),
        ("\"null\"", "null"),
        ("pa$$word", "pa$$word"),
        ("'a: b #c'", "a: b #c"),
        ("$${X}", "${X}"),
        ("&p 0123", "0123"),
        ("${CI_PASSWORD}", "a\"#: {b}\n"),
    ] {
        use base64::Engine as _;
        let config = parse(&format!("auth:\n  basic:\n    users:\n      ci: {written}\n"));
        let auth = Authenticator::start(config.doors).unwrap();
        let credential = base64::prelude::BASE64_STANDARD.encode(format!("ci:{password}"));
        let header = format!("Basic {credential}");
        assert!(auth.authenticate(std::iter::once(header.as_bytes())).await.is_ok(), "{written}");
    }
}

#[test]
fn a_password_that_ends_in_a_line_break_is_worth_a_warning() {
    let config = parse("auth: { basic: { users: { ci: \"${CI_PASSWORD}\" } } }");
    assert_eq!(config.warnings, ["the password of `ci` ends with white space or a line break, which counts"]);
}

#[test]
fn anchors_aliases_and_merges_are_fine() {
    let config = parse(
        "defaults: &d\n  ttl_seconds: &t 20\n  max_hold_seconds: *t\n\
         repositories:\n  - {<<: *d, owner: a, name: b, base_ref: c, ttl_seconds: 9}\n",
    );
    assert_eq!(seconds(config.defaults.max_hold), Some(20.0));
    let entry = &config.repositories.unwrap()[0];
    assert_eq!((seconds(entry.values.request_ttl), seconds(entry.values.max_hold)), (Some(9.0), Some(20.0)));
}

#[test]
fn line_ends_of_other_systems_are_fine() {
    let config = parse("defaults:\r\n  ttl_seconds: 20\r\n");
    assert_eq!(seconds(config.defaults.request_ttl), Some(20.0));
    let config = parse("# größer\r\ndefaults: { max_hold_seconds: 12, ttl_seconds: 20 }\r\n");
    assert_eq!(
        (seconds(config.defaults.max_hold), seconds(config.defaults.request_ttl)),
        (Some(12.0), Some(20.0))
    );
    assert_eq!(told("defaults:\r\n  ttl: 20\r\n"), "2:3: unknown key `ttl`; did you mean `ttl_seconds`?");
}

#[test]
fn wrong_values_are_told_where_they_stand() {
    let ttl = "2:16: `ttl_seconds` must be a number of seconds, such as 30 or 1.5";
    let range = "must be from 0 to 3155760000 seconds (100 years)";
    for (line, expected) in [
        ("ttl_seconds: soon", format!("{ttl}, and not `soon`")),
        ("ttl_seconds: 30s", format!("{ttl}, and not `30s`")),
        ("ttl_seconds: 0x1e", format!("{ttl}, and not `0x1e`")),
        ("ttl_seconds: 1_000", format!("{ttl}, and not `1_000`")),
        ("ttl_seconds: .nan", format!("{ttl}, and not `.nan`")),
        ("ttl_seconds: -.inf", format!("{ttl}, and not `-.inf`")),
        ("ttl_seconds: true", format!("{ttl}, and not `true`")),
        ("ttl_seconds: [30]", format!("{ttl}, and not a list")),
        ("ttl_seconds: {a: 1}", format!("{ttl}, and not a mapping")),
        ("ttl_seconds: ~", format!("{ttl}, and not an empty value")),
        ("ttl_seconds: \"${CI_PASSWORD}\"", format!("{ttl}; what the environment gives is something else")),
        ("ttl_seconds: -5", format!("2:16: `ttl_seconds` {range}")),
        ("ttl_seconds: 1e99", format!("2:16: `ttl_seconds` {range}")),
        ("ttl_seconds: 1e999", format!("2:16: `ttl_seconds` {range}")),
        (
            "ttl_seconds: 0.5",
            "2:16: `ttl_seconds` is 500 ms; it must be at least 1 second, or runs that wait would be dropped \
             between two polls"
                .to_owned(),
        ),
        ("max_hold_seconds: 0", "2:21: `max_hold_seconds` must be more than 0: no lease would last".to_owned()),
        ("expected_request_count: 1.5", "2:27: `expected_request_count` must be a whole number, 0 or more".to_owned()),
        ("expected_request_count: -1", "2:27: `expected_request_count` must be a whole number, 0 or more".to_owned()),
        (
            "expected_request_count: 1025",
            "2:27: `expected_request_count` must be at most 1024: more requests never wait at once; 0 means never \
             by count"
                .to_owned(),
        ),
        (
            "delay_lease_assignment_by: 0.5",
            "2:30: `delay_lease_assignment_by` must be a whole number of polls of 15 seconds each; \
             `assignment_delay_seconds` takes any number of seconds"
                .to_owned(),
        ),
        (
            "ttl_seconds: ${NONE}",
            "2:16: the environment variable NONE is unset or empty; set it, or write ${NONE:-default}".to_owned(),
        ),
        (
            "ttl_seconds: ${EMPTY}",
            "2:16: the environment variable EMPTY is unset or empty; set it, or write ${EMPTY:-default}".to_owned(),
        ),
    ] {
        assert_eq!(told_of_default(line), expected, "{line}");
    }
}

#[test]
fn unknown_keys_are_told_with_the_nearest_known_one() {
    for (source, expected) in [
        (
            "repos: []",
            "1:1: unknown key `repos`; known here are `repositories`, `defaults`, `auth`, `metrics`, `tls`, `limits`",
        ),
        ("default: {}", "1:1: unknown key `default`; did you mean `defaults`?"),
        (
            "repositories:\n  - owner: a\n    name: b\n    base_ref: c\n    stabilise_duration_seconds: 4",
            "5:5: unknown key `stabilise_duration_seconds`; did you mean `stabilize_duration_seconds`?",
        ),
        (
            "auth: {basic: {user: {a: b}}}",
            "1:16: unknown key `user`; did you mean `users`?\n1:15: `auth.basic` has no `users`; list them as `name: password`",
        ),
        ("? [a]\n: b", "1:3: a key must be a name, and not a list"),
    ] {
        let expected: Vec<&str> = expected.lines().collect();
        let told = told(source);
        let mut lines: Vec<&str> = told.lines().collect();
        lines.sort_by_key(|line| expected.iter().position(|other| other == line));
        assert_eq!(lines, expected, "{source}");
    }
}

#[test]
fn what_comes_twice_is_told_with_both_lines() {
    for (source, expected) in [
        (
            "defaults:\n  ttl_seconds: 3\n  ttl_seconds: 4\n",
            "3:3: `ttl_seconds` is here a second time, after line 2; remove one",
        ),
        (
            "auth:\n  basic:\n    users:\n      ci: a\n      \"ci\": b\n",
            "5:7: `ci` is here a second time, after line 4; remove one",
        ),
        (
            "defaults:\n  ttl_seconds: 3\n  request_ttl_seconds: 4\n",
            "3:24: `ttl_seconds` and `request_ttl_seconds` are two names of one value; keep this or line 2",
        ),
        (
            "defaults:\n  stabilisation_window_seconds: 3\n  stabilize_duration_seconds: 4\n",
            "3:31: `stabilize_duration_seconds` and `stabilisation_window_seconds` are two names of one value; \
             keep this or line 2",
        ),
        (
            "defaults:\n  assignment_delay_seconds: 3\n  delay_lease_assignment_by: 4\n",
            "3:30: `delay_lease_assignment_by` and `assignment_delay_seconds` are two names of one value; \
             keep this or line 2",
        ),
        (
            "repositories:\n  - owner: a\n    name: b\n    base_ref: main\n  - owner: a\n    name: b\n    \
             base_ref: refs/heads/main\n",
            "5:5: a second entry for one provider: line 2 and line 5 have the same owner, name and base_ref; keep one",
        ),
        (
            "repositories:\n  - &e {owner: '*', name: '*', base_ref: '*'}\n  - *e\n",
            "3:5: a second entry for one provider: line 2 and line 3 have the same owner, name and base_ref; keep one",
        ),
    ] {
        assert_eq!(told(source), expected, "{source}");
    }
}

#[test]
fn entries_name_what_they_are_for() {
    for (entry, expected) in [
        ("{owner: a, name: b}", "1:17: `base_ref` is missing; give a name, or \"*\" for any"),
        (
            "{owner: a/b, name: c, base_ref: d}",
            "1:25: `owner` must not contain a slash; `owner` and `name` are given apart",
        ),
        (
            "{owner: a, name: b, base_ref: release/*}",
            "1:47: `base_ref` must be a whole name, or \"*\" alone for any",
        ),
        ("{owner: \"\", name: b, base_ref: c}", "1:25: `owner` must not be empty"),
        (
            "{owner: a, name: b, base_ref: c//d}",
            "1:47: `base_ref` must not begin or end with a slash, nor contain two in a row",
        ),
        (
            "{owner: [a], name: b, base_ref: c}",
            "1:25: `owner` must be a name, or \"*\" for any, and not a list",
        ),
        ("a/b", "1:17: an entry of `repositories` must be a mapping (`key: value`), and not a single value"),
    ] {
        assert_eq!(told(&format!("repositories: [ {entry} ]")), expected, "{entry}");
    }
}

#[test]
fn sections_are_what_they_must_be() {
    for (source, expected) in [
        ("- a", "1:1: the file must be a mapping (`key: value`), and not a list"),
        ("a", "1:1: the file must be a mapping (`key: value`), and not a single value"),
        ("defaults: [a]", "1:11: `defaults` must be a mapping (`key: value`), and not a list"),
        (
            "repositories: []",
            "1:15: `repositories` is empty, so nothing would be served; remove it to serve any repository",
        ),
        (
            "repositories: {}",
            "1:15: `repositories` must be a list (`- ` before each item), and not a mapping",
        ),
        ("auth: ~", "1:7: `auth` must be a mapping (`key: value`), and not an empty value"),
        (
            "auth: {}",
            "1:7: `auth` names nobody who could take a lease; list runs under `github_oidc`, tokens under `tokens`, or users under \
             `basic`; or remove it to ask no one who they are",
        ),
        (
            "auth: {basic: {users: {}}}",
            "1:23: `auth.basic.users` is empty, so nobody could call; list them as `name: password`",
        ),
    ] {
        assert_eq!(told(source), expected, "{source}");
    }
}

#[test]
fn limits_are_off_unless_set() {
    let limits = |source: &str| parse(source).limits.unwrap();
    assert_eq!(limits("limits: {}"), Limits::default());
    let all = limits("limits: {requests_per_second: 50, burst: 100, max_waiting: 50000}");
    let rate = all.rate.unwrap();
    assert_eq!((rate.per_second, rate.burst.get(), all.max_waiting.unwrap().get()), (50.0, 100, 50_000));
    for (rate, burst) in [("50", 100), ("0.5", 1), ("0.1", 1), ("1.2", 3)] {
        let limits = limits(&format!("limits: {{requests_per_second: {rate}}}"));
        assert_eq!(limits.rate.unwrap().burst.get(), burst, "{rate}");
    }
}

#[test]
fn limits_that_are_none_are_told() {
    let rate = "must be from 0.001 to 1000000; without this key there is no limit";
    let burst = "must be a whole number, 1 or more: how many requests may come at once; without this key twice a second's";
    let waiting = "must be a whole number, 1 or more: how many long polls may be held; without this key there is no limit";
    for (source, expected) in [
        ("requests_per_second: 0", format!("2:24: `requests_per_second` {rate}")),
        ("requests_per_second: -1", format!("2:24: `requests_per_second` {rate}")),
        (
            "requests_per_second: often",
            "2:24: `requests_per_second` must be a number of requests, and not `often`".to_owned(),
        ),
        ("max_waiting: 0", format!("2:16: `max_waiting` {waiting}")),
        ("max_waiting: 1.5", format!("2:16: `max_waiting` {waiting}")),
        ("{requests_per_second: 1, burst: 0}", format!("2:35: `burst` {burst}")),
        (
            "burst: 9",
            "2:10: `burst` is how many requests may come at once before `requests_per_second` counts; set that, too".to_owned(),
        ),
        ("max_waitin: 9", "2:3: unknown key `max_waitin`; did you mean `max_waiting`?".to_owned()),
    ] {
        assert_eq!(told(&format!("limits:\n  {source}\n")), expected, "{source}");
    }
}

#[test]
fn users_have_names_and_passwords() {
    for (users, expected) in [
        ("{\"\": a}", "3:13: a user name must not be empty"),
        (
            "{\"a:b\": c}",
            "3:13: a user name must not contain a colon: in HTTP Basic authentication the password begins there",
        ),
        ("{\"a\\nb\": c}", "3:13: a user name must not contain control characters"),
        ("{a: \"\"}", "3:16: the password of `a` is empty; give one, or remove the user"),
        ("{a: }", "3:13: `a` has no password; put one in quotes, or name a variable: \"${NAME}\""),
        ("{a: [hunter2]}", "3:16: the password of `a` must be a single value, and not a list"),
        ("[hunter2]", "3:12: `auth.basic.users` must be a mapping (`key: value`), and not a list"),
        ("{a: b}\n    admins: [ops]", "4:14: this admin is not one of `auth.basic.users`"),
        ("{build: b}\n    admins: [biuld, \"build\"]", "4:14: this admin is not one of `auth.basic.users`"),
        (
            "{build: b}\n    admins: [builds]",
            "4:14: this admin is not one of `auth.basic.users`; did you mean `build`?",
        ),
        (
            "{a: b}\n    admins: a",
            "4:13: `auth.basic.admins` must be a list (`- ` before each item), and not a single value",
        ),
    ] {
        assert_eq!(told(&format!("auth:\n  basic:\n    users: {users}")), expected, "{users}");
    }
}

#[test]
fn all_mistakes_are_told_in_the_order_of_the_file() {
    let told = told("auth: {}\nrepositories: []\ndefaults:\n  ttl_seconds: 0\n  max_hold_seconds: a\n");
    let places: Vec<String> = told.lines().map(|line| line.split(": ").next().unwrap().to_owned()).collect();
    assert_eq!(places, ["1:7", "2:15", "4:16", "5:21"]);
}

#[test]
fn broken_yaml_is_told_with_what_to_do() {
    let quotes = "values with `:`, `#`, quotes or other special characters must be in quotes";
    for (source, place, hint) in [
        (
            "auth:\n  basic:\n    users: { ci: ${CI_PASSWORD} }\n",
            "3:19",
            "a \"${...}\" between { } or [ ] must be in quotes",
        ),
        ("defaults:\n\tttl_seconds: 3\n", "2:2", "indent with spaces, not with tabs"),
        ("defaults:\n  a: 1\n b: 2\n", "3:2", quotes),
        ("a: hunter2: b\n", "1:11", quotes),
        ("a: \"hunter2\n", "1:4", quotes),
        ("a: @hunter2\n", "1:4", quotes),
        ("a: *hunter2\n", "1:4", "put quotes around a value that begins with `*`"),
        ("a: !hunter2 b\n", "1:13", "put quotes around a value that begins with `!`"),
        ("a: 1\n---\nb: 2\n", "3:1", "put everything into one, without `---` between"),
    ] {
        let told = told(source);
        assert!(told.starts_with(&format!("{place}: ")) && told.ends_with(hint), "{told}");
        assert!(!told.contains("hunter2") && !told.contains('\n'), "{told}");
    }
}

#[test]
fn a_file_that_unfolds_without_end_is_refused() {
    let mut source = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..9 {
        let items = vec![format!("*a{}", level - 1); 10].join(", ");
        let _ = writeln!(source, "a{level}: &a{level} [{items}]");
    }
    assert!(told(&source).ends_with("the aliases (`*...`) unfold to far too much; write the values out"));
    assert!(!told(&"[".repeat(100_000)).is_empty());
}

#[test]
fn files_that_are_none_are_told() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("lease.yaml");
    let told = |path: &Path| {
        let error = Config::read(path, &environment).unwrap_err().to_string();
        error.replace(&directory.path().display().to_string(), "D")
    };
    assert_eq!(
        told(&file),
        "D/lease.yaml: can't be read: No such file or directory (os error 2); check the path given by --config, \
         and its permissions"
    );
    assert_eq!(told(directory.path()), "D: is a directory; --config takes a YAML file");
    for (bytes, expected) in [
        (vec![b'#'; 1024 * 1024 + 1], "D/lease.yaml: is larger than 1 MiB; --config takes a YAML file"),
        (
            b"a: 1\nb\xc3\xa9: \xff\n".to_vec(),
            "D/lease.yaml:2:5: is not UTF-8 from here on; save the file as UTF-8",
        ),
        (
            b"\xef\xbb\xbfttl: 1\n".to_vec(),
            "D/lease.yaml:1:1: unknown key `ttl`; known here are `repositories`, `defaults`, `auth`, `metrics`, `tls`, `limits`",
        ),
    ] {
        std::fs::write(&file, bytes).unwrap();
        assert_eq!(told(&file), expected);
    }
}

#[test]
fn a_file_of_the_greatest_size_is_read() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("lease.yaml");
    let mut source = "repositories:\n".to_owned();
    for number in 0..15_000 {
        let _ = writeln!(source, "  - {{owner: o, name: n{number}, base_ref: main, ttl_seconds: 30}}");
    }
    std::fs::write(&file, &source).unwrap();
    assert_eq!(Config::read(&file, &environment).unwrap().repositories.unwrap().len(), 15_000);
}

#[test]
fn a_mistake_is_told_on_one_line_whatever_the_key() {
    let known = "known here are `repositories`, `defaults`, `auth`, `metrics`, `tls`, `limits`";
    assert_eq!(told(r#""a\nb\e[31m": 1"#), format!("1:1: unknown key `a\\nb\\u{{1b}}[31m`; {known}"));
    let long = told(&format!("? {}\n: 1", "k".repeat(5000)));
    assert!(long.len() < 1100 && long.ends_with("k..."), "{long}");
}
