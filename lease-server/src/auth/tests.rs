//! Who is let in, and how far.

use base64::Engine as _;
use base64::prelude::{BASE64_STANDARD, BASE64_STANDARD_NO_PAD};
use lease_core::ids::{BaseRef, Owner, ProviderId, Repo};

use super::*;

fn doors() -> Doors {
    Doors {
        users: vec![
            BasicUser::new("ci", "s3cret:with:colons", Role::Run),
            BasicUser::new("ops", "hunter2", Role::Admin),
            BasicUser::new("jürgen", "pässwort", Role::Run),
        ],
        tokens: vec![
            Token {
                name: "deploy".into(),
                secret: SecretDigest::of(b"t-deploy"),
                role: Role::Run,
                repositories: None,
            },
            Token {
                name: "board".into(),
                secret: SecretDigest::of(b"t-board"),
                role: Role::Read,
                repositories: Some(vec![RepositoryPattern::new("acme/s*").unwrap()].into()),
            },
        ],
        ..Doors::default()
    }
}

fn basic(credential: &str) -> Vec<u8> {
    format!("Basic {}", BASE64_STANDARD.encode(credential)).into_bytes()
}

async fn ask(doors: Doors, headers: &[&[u8]]) -> Result<Caller, Denied> {
    let authenticator = Authenticator::start(Some(doors)).unwrap();
    authenticator.authenticate(headers.iter().copied()).await.map_err(|why| match why {
        Unauthenticated::Denied(denied) => *denied,
        Unauthenticated::Forbidden(why) => panic!("{why}"),
    })
}

/// Who calls; or for the log, why that is not known.
async fn who(header: &[u8]) -> Result<String, String> {
    let asked = ask(doors(), &[header]).await;
    asked.map(|caller| caller.to_string()).map_err(|denied| denied.cause)
}

fn provider(owner: &str, repo: &str) -> ProviderId {
    ProviderId {
        owner: Owner::new(owner).unwrap(),
        repo: Repo::new(repo).unwrap(),
        base_ref: BaseRef::new("main").unwrap(),
    }
}

#[tokio::test]
async fn lets_in_who_knows_the_password_or_bears_a_token() {
    for (credential, name) in
        [("ci:s3cret:with:colons", "ci"), ("ops:hunter2", "ops"), ("jürgen:pässwort", "jürgen")]
    {
        assert_eq!(who(&basic(credential)).await, Ok(name.to_owned()), "{credential}");
    }
    assert_eq!(who(b"Bearer t-deploy").await, Ok("deploy".to_owned()));
    assert_eq!(who(b"bearer   t-board ").await, Ok("board".to_owned()));
}

#[tokio::test]
async fn reads_the_header_as_clients_write_it() {
    let credential = BASE64_STANDARD.encode("ops:hunter2");
    let unpadded = BASE64_STANDARD_NO_PAD.encode("ops:hunter2");
    for header in [
        format!("basic {credential}"),
        format!("BASIC {credential}"),
        format!("Basic   {credential}  "),
        format!("Basic {unpadded}"),
    ] {
        assert_eq!(who(header.as_bytes()).await, Ok("ops".to_owned()), "{header}");
    }
}

#[tokio::test]
async fn whatever_is_wrong_is_answered_alike() {
    let huge = vec![b'A'; 1 << 20];
    let huge_credential = [b"Basic ".as_slice(), &huge].concat();
    let latin1 = format!("Basic {}", BASE64_STANDARD.encode(b"ops:\xff")).into_bytes();
    let wrong: Vec<Vec<u8>> = [
        "ops:",
        "ops:hunter",
        "ops:hunter22",
        "nobody:hunter2",
        ":hunter2",
        ":",
        "ci:hunter2",
        "OPS:hunter2",
    ]
    .map(basic)
    .into();
    let nobody = "nobody has that credential";
    let unreadable = "the Authorization header can't be read";
    let scheme = "another scheme than those that would do";
    let wrong = wrong.iter().map(|header| (header.as_slice(), nobody));
    let others = [
        (b"Basic !!!".as_slice(), unreadable),
        (b"Basic", unreadable),
        (b"Basic b3Bz", unreadable),
        (&latin1, unreadable),
        (&huge, unreadable),
        (&huge_credential, unreadable),
        (b"", scheme),
        (b"Digest abc", scheme),
        (b"Basicb3BzOmh1bnRlcjI=", scheme),
        (b"\xff\xfe", scheme),
        (b"Bearer", unreadable),
        (b"Bearer t-deplo", nobody),
        (b"Bearer t-deploy2", nobody),
        (b"Bearer T-DEPLOY", nobody),
        (b"Bearer \xff", nobody),
        (b"Bearer eyJhbGciOiJub25lIn0.e30.", nobody),
        (b"Basic t-deploy", unreadable),
    ];
    for (header, cause) in wrong.chain(others) {
        let denied = ask(doors(), &[header]).await.unwrap_err();
        let shown = String::from_utf8_lossy(&header[..header.len().min(30)]).into_owned();
        assert_eq!(denied.cause, cause, "{shown}");
        assert_eq!(
            denied.detail,
            "the credential is not good here; send a user name and password by HTTP Basic authentication, or a token of this \
             server, as `Authorization: Bearer ...`",
            "{shown}"
        );
    }
    let two = basic("ops:hunter2");
    assert_eq!(ask(doors(), &[&two, &two]).await.unwrap_err().cause, unreadable);
    assert_eq!(ask(doors(), &[]).await.unwrap_err().cause, "no credential");
}

#[tokio::test]
async fn a_refusal_names_the_schemes_that_would_do() {
    let basic = r#"Basic realm="mq-lease", charset="UTF-8""#;
    let bearer = r#"Bearer realm="mq-lease""#;
    let users = Doors { tokens: Vec::new(), ..doors() };
    let tokens = Doors { users: Vec::new(), ..doors() };
    for (doors, challenges) in [(doors(), vec![bearer, basic]), (users, vec![basic]), (tokens, vec![bearer])]
    {
        assert_eq!(ask(doors.clone(), &[]).await.unwrap_err().challenges, challenges);
        assert_eq!(ask(doors, &[b"Basic !"]).await.unwrap_err().challenges, challenges);
    }
}

#[tokio::test]
async fn roles_include_the_lesser_ones_and_tokens_end_at_their_repositories() {
    let (own, other) = (provider("acme", "shop"), provider("other", "shop"));
    for (header, allowed, elsewhere) in [
        (basic("ci:s3cret:with:colons"), [true, true, false], [true, true, false]),
        (basic("ops:hunter2"), [true; 3], [true; 3]),
        (b"Bearer t-deploy".to_vec(), [true, true, false], [true, true, false]),
        (b"Bearer t-board".to_vec(), [true, false, false], [false; 3]),
    ] {
        let caller = ask(doors(), &[&header]).await.unwrap();
        let may = |provider| {
            [Action::Read, Action::Run, Action::Administer].map(|action| caller.may(action, provider).is_ok())
        };
        assert_eq!(may(&own), allowed, "{caller}");
        assert_eq!(may(&other), elsewhere, "{caller}");
        assert_eq!([caller.sees(&own), caller.sees(&other)], [allowed[0], elsewhere[0]], "{caller}");
    }
    let ci = ask(doors(), &[&basic("ci:s3cret:with:colons")]).await.unwrap();
    assert_eq!(
        ci.may(Action::Administer, &own).unwrap_err().to_string(),
        "`ci` may not do this: it takes an admin: a token of that role, or a user listed under `auth.basic.admins`"
    );
}

#[tokio::test]
async fn who_says_nothing_may_look_where_that_is_allowed_but_a_bad_credential_stays_bad() {
    let open = Doors { anonymous: Anonymous::Read, ..doors() };
    let caller = ask(open.clone(), &[]).await.unwrap();
    assert!(caller.is_anonymous() && caller.may(Action::Read, &provider("a", "b")).is_ok());
    assert!(caller.may(Action::Run, &provider("a", "b")).is_err());
    assert_eq!(ask(open, &[b"Bearer wrong"]).await.unwrap_err().cause, "nobody has that credential");
}

#[tokio::test]
async fn with_no_door_at_all_everybody_may_do_everything() {
    let authenticator = Authenticator::start(None).unwrap();
    for header in [None, Some(basic("who:ever"))] {
        let caller = authenticator.authenticate(header.as_deref().into_iter()).await.unwrap();
        assert!(caller.is_anonymous());
        assert!(caller.may(Action::Administer, &provider("a", "b")).is_ok());
    }
    assert_eq!(authenticator.ask(), None);
}

#[test]
fn the_metrics_are_for_who_bears_their_token() {
    let door = MetricsDoor(Some(SecretDigest::of(b"m-token")));
    let ask = |headers: &[&'static [u8]]| door.admit(headers.iter().copied());
    assert_eq!(ask(&[b"Bearer m-token"]), Ok(()));
    for headers in [
        &[][..],
        &[b"Bearer m-toke".as_slice()],
        &[b"Basic m-token".as_slice()],
        &[b"Bearer m-token".as_slice(), b"Bearer m-token".as_slice()],
    ] {
        assert_eq!(ask(headers).unwrap_err().challenges, [r#"Bearer realm="mq-lease""#]);
    }
    assert_eq!(MetricsDoor::default().admit(std::iter::empty()), Ok(()));
}

#[tokio::test]
async fn nothing_is_no_token_whatever_its_digest() {
    let empty = SecretDigest::of(b"");
    let token = Token { name: "a".into(), secret: empty, role: Role::Admin, repositories: None };
    let doors = Doors { tokens: vec![token], ..Doors::default() };
    for header in [b"Bearer".as_slice(), b"Bearer ", b"bearer    "] {
        assert!(ask(doors.clone(), &[header]).await.is_err());
        assert!(MetricsDoor(Some(empty)).admit(std::iter::once(header)).is_err());
    }
}

#[test]
fn debug_output_shows_no_secret() {
    let shown = format!("{:?}", Authenticator::start(Some(doors())).unwrap());
    let secrets = ["hunter2", "t-deploy", "s3cret", "digest: ["];
    assert!(shown.contains("ops") && secrets.iter().all(|secret| !shown.contains(secret)), "{shown}");
}

#[test]
fn patterns_are_of_two_parts() {
    let matches = |pattern: &str, owner: &str, name: &str| {
        RepositoryPattern::new(pattern).unwrap().matches(owner, name)
    };
    assert!(matches("acme/*", "acme", "shop") && matches("Acme/Shop", "aCME", "sHOP"));
    assert!(matches("acme/shop-*", "acme", "shop-") && matches("*/shop", "anybody", "shop"));
    assert!(!matches("acme/*", "acme2", "shop") && !matches("acme/shop-*", "acme", "shop"));
    assert!(!matches("acme/*", "other", "acme/x") && !matches("*/shop", "acme", "shop2"));
    for bad in ["", "acme", "/", "acme/", "/shop", "a/b/c", "a b/c", "acme/sh?p", "acme/[a]"] {
        assert!(RepositoryPattern::new(bad).is_err(), "{bad}");
    }
}
