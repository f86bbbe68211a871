//! What the sections `auth` and `metrics` may say, and how mistakes in them are told.

use std::ffi::OsString;
use std::path::Path;

use super::super::{Config, ConfigError, Environment};
use crate::auth::Anonymous;

const SECRET: &str = "0123456789abcdef-hunter2";

fn environment(name: &str) -> Option<OsString> {
    (name == "TOKEN").then(|| SECRET.into())
}

fn parse(source: &str) -> Config {
    let environment: Environment<'_> = &environment;
    Config::parse(source, environment).unwrap_or_else(|mistakes| panic!("{source}: {mistakes:?}"))
}

/// The mistakes, each as `line:column: reason`.
fn told(source: &str) -> String {
    let mistakes = Config::parse(source, &environment).map(drop).unwrap_err();
    ConfigError::new(Path::new("f"), mistakes).to_string().replace("f:", "")
}

#[test]
fn the_whole_section_is_read() {
    let config = parse(
        r#"
auth:
  basic: { users: { ci: "pass" }, admins: [ci] }
  tokens:
    - { name: ops, token: "${TOKEN}", role: admin }
    - { name: board, sha256: 2CF24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824, role: read, repositories: ["acme/*"] }
  github_oidc:
    audience: https://lease.example.com
    allow: ["acme/*", { repository: other/shop, owner_id: 7 }]
    owner_id: [123, "124"]
    issuer: https://github.example.com/_services/token/
    events: [merge_group, workflow_dispatch]
  anonymous: read
metrics: { token: "${TOKEN}" }
"#,
    );
    assert!(config.warnings.is_empty(), "{:?}", config.warnings);
    let doors = config.doors.unwrap();
    assert_eq!(doors.users[0].name(), "ci");
    assert_eq!(doors.anonymous, Anonymous::Read);
    let [ops, board] = &doors.tokens[..] else { panic!("two tokens") };
    assert!(ops.secret.is_of(SECRET.as_bytes()) && ops.repositories.is_none());
    assert!(board.secret.is_of(b"hello") && board.repositories.as_ref().unwrap()[0].matches("Acme", "shop"));
    let github = doors.github.unwrap();
    assert_eq!(github.issuer, "https://github.example.com/_services/token");
    assert_eq!(github.audience, "https://lease.example.com");
    assert_eq!(github.events, ["merge_group", "workflow_dispatch"]);
    let owners: Vec<&[u64]> = github.allow.iter().map(|allowed| &allowed.owner_ids[..]).collect();
    assert_eq!(owners, [&[123, 124][..], &[7][..]]);
    assert!(config.metrics_door.0.unwrap().is_of(SECRET.as_bytes()));
}

#[test]
fn runs_need_two_lines() {
    let doors = parse("auth:\n  github_oidc: { audience: https://lease.example.com, allow: [acme/shop] }")
        .doors
        .unwrap();
    let github = doors.github.unwrap();
    assert_eq!(github.issuer, "https://token.actions.githubusercontent.com");
    assert_eq!(github.events, ["merge_group"]);
    assert_eq!(doors.anonymous, Anonymous::None);
}

#[test]
fn what_lets_in_more_than_one_may_mean_is_worth_a_warning() {
    let base = "audience: https://lease.example.com";
    for (section, warning) in [
        (format!("{base}, allow: [\"*/*\"]"), "lets in the runs of everybody on GitHub"),
        (format!("{base}, allow: [\"a*/*\"]"), "lets in the runs of everybody on GitHub"),
        (format!("{base}, allow: [a/b]"), "has no `owner_id`"),
        (format!("{base}, owner_id: 1, allow: [a/b], events: [pull_request]"), "before anybody has approved"),
        ("audience: https://lease.example.com/, owner_id: 1, allow: [a/b]".to_owned(), "ends with a slash"),
    ] {
        let warnings = parse(&format!("auth: {{ github_oidc: {{ {section} }} }}")).warnings;
        assert!(warnings.len() == 1 && warnings[0].contains(warning), "{warnings:?}");
    }
    let forgotten = [
        "auth: { basic: { users: { ci: $CI_PASSWORD } } }",
        "auth: { tokens: [{ name: a, token: $A_TOKEN_OF_THE_ENVIRONMENT, role: run }] }",
    ];
    for forgotten in forgotten.map(|source| parse(source).warnings) {
        assert!(forgotten.len() == 1 && forgotten[0].contains("`$` included"), "{forgotten:?}");
    }
    let short = parse("auth: { tokens: [{ name: a, token: hunter2, role: run }] }").warnings;
    assert!(short.len() == 1 && short[0].contains("line 1") && !short[0].contains("hunter2"), "{short:?}");
}

#[test]
fn mistakes_are_told_and_no_secret_is() {
    let token = |rest: &str| format!("auth:\n  tokens:\n    - {{{rest}}}");
    let github = |rest: &str| format!("auth:\n  github_oidc: {{{rest}}}");
    let good = "audience: https://a.example, allow: [a/b]";
    for (source, expected) in [
        ("auth: { anonymous: write, tokens: [] }".to_owned(), "1:20: `auth.anonymous` must be `none` or `read`"),
        ("auth: { anonymous: read }".to_owned(), "`auth` names nobody who could take a lease"),
        ("auth: { tokens: [] }".to_owned(), "`auth.tokens` is empty"),
        (token("token: 0123456789abcdef, role: run"), "3:7: a token needs a `name`"),
        (token("name: a, role: run"), "an entry of `auth.tokens` needs a `token`, or the `sha256` of one"),
        (token("name: a, token: 0123456789abcdef"), "a token needs a `role`: `read`, `run` or `admin`"),
        (token("name: a, token: 0123456789abcdef, role: root"), "a token needs a `role`"),
        (token("name: a, token: \"hunter2 hunter2 hunter2\", role: run"), "a `token` must have letters"),
        (token("name: a, token: \"\", role: run"), "this `token` is empty"),
        (token("name: a, sha256: hunter2, role: run"), "a `sha256` must have 64 hexadecimal digits"),
        (
            token("name: a, sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855, role: run"),
            "this is the `sha256` of an empty token",
        ),
        (
            token("name: a, token: 0123456789abcdef, sha256: 00, role: run"),
            "`token` and `sha256` are two forms of one secret",
        ),
        (
            token("name: a, token: 0123456789abcdef, role: run, repositories: []"),
            "`repositories` is empty",
        ),
        (
            token("name: a, token: 0123456789abcdef, role: run, repositories: [acme]"),
            "an entry of `repositories` must be `owner/name`",
        ),
        (
            "auth:\n  basic: {users: {a: b}}\n  tokens:\n    - {name: a, token: 0123456789abcdef, role: run}".to_owned(),
            "`a` is the name of another token or user",
        ),
        (
            "auth:\n  tokens:\n    - {name: a, token: 0123456789abcdef, role: run}\n    - {name: b, token: 0123456789abcdef, role: run}"
                .to_owned(),
            "`b` has the same token as `a`",
        ),
        (github("allow: [a/b]"), "`auth.github_oidc` needs an `audience`"),
        (github("audience: https://a.example"), "`auth.github_oidc` needs `allow`"),
        (github("audience: https://a.example, allow: []"), "`auth.github_oidc.allow` is empty"),
        (github("audience: https://a.example, allow: [a]"), "an entry of `auth.github_oidc.allow` must be"),
        (github("audience: https://a.example, allow: [\"a/b/c\"]"), "an entry of"),
        (github("audience: https://a.example, allow: [{owner_id: 1}]"), "an entry of `auth.github_oidc.allow` needs"),
        (github(&format!("{good}, owner_id: acme")), "an `owner_id` must be a number"),
        (github(&format!("{good}, owner_id: []")), "an `owner_id` must be a number"),
        (github(&format!("{good}, issuer: http://github.example.com")), "must be an https URL"),
        (github(&format!("{good}, issuer: \"https://a:b@github.example.com\"")), "must be an https URL"),
        (github(&format!("{good}, events: []")), "`auth.github_oidc.events` is empty"),
        (github(&format!("{good}, events: [\"merge group\"]")), "must be the name of an event"),
        (github(&format!("{good}, alow: [a/b]")), "unknown key `alow`; did you mean `allow`?"),
        ("metrics: { tokn: a }".to_owned(), "unknown key `tokn`; did you mean `token`?"),
        ("metrics: {}".to_owned(), "`metrics` needs a `token`"),
    ] {
        let told = told(&source);
        assert!(told.contains(expected), "{source}: {told}");
        assert!(!told.contains("hunter2"), "{told}");
    }
}
