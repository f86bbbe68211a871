//! Who is let in, and how far.

use base64::Engine as _;
use base64::prelude::{BASE64_STANDARD, BASE64_STANDARD_NO_PAD};
use lease_core::ids::{BaseRef, Owner, ProviderId, Repo};

use super::*;

fn users() -> Authenticator {
    Authenticator::basic(BasicUsers::new(vec![
        BasicUser::new("ci", "s3cret:with:colons", Role::Run),
        BasicUser::new("ops", "hunter2", Role::Admin),
        BasicUser::new("jürgen", "pässwort", Role::Run),
    ]))
}

fn basic(credential: &str) -> Vec<u8> {
    format!("Basic {}", BASE64_STANDARD.encode(credential)).into_bytes()
}

fn who(header: &[u8]) -> Result<String, Denied> {
    users().authenticate(Some(header)).map(|caller| caller.to_string())
}

#[test]
fn lets_in_who_knows_the_password() {
    for (credential, name) in
        [("ci:s3cret:with:colons", "ci"), ("ops:hunter2", "ops"), ("jürgen:pässwort", "jürgen")]
    {
        assert_eq!(who(&basic(credential)), Ok(name.to_owned()), "{credential}");
    }
}

#[test]
fn reads_the_header_as_clients_write_it() {
    let credential = BASE64_STANDARD.encode("ops:hunter2");
    let unpadded = BASE64_STANDARD_NO_PAD.encode("ops:hunter2");
    for header in [
        format!("basic {credential}"),
        format!("BASIC {credential}"),
        format!("Basic   {credential}  "),
        format!("Basic {unpadded}"),
    ] {
        assert_eq!(who(header.as_bytes()), Ok("ops".to_owned()), "{header}");
    }
}

#[test]
fn a_wrong_name_and_a_wrong_password_are_told_alike() {
    for credential in
        ["ops:", "ops:hunter", "ops:hunter22", "nobody:hunter2", ":hunter2", ":", "ci:hunter2", "OPS:hunter2"]
    {
        assert_eq!(who(&basic(credential)), Err(Denied::Wrong), "{credential}");
    }
}

#[test]
fn refuses_what_it_cannot_read() {
    let huge = vec![b'A'; 1 << 20];
    let huge_credential = [b"Basic ".as_slice(), &huge].concat();
    let latin1 = format!("Basic {}", BASE64_STANDARD.encode(b"ops:\xff")).into_bytes();
    for (header, denied) in [
        (b"Basic !!!".as_slice(), Denied::Malformed),
        (b"Basic", Denied::Malformed),
        (b"Basic b3Bz", Denied::Malformed),
        (&latin1, Denied::Malformed),
        (&huge, Denied::Malformed),
        (&huge_credential, Denied::Malformed),
        (b"", Denied::Scheme),
        (b"Bearer abc", Denied::Scheme),
        (b"Basicb3BzOmh1bnRlcjI=", Denied::Scheme),
        (b"\xff\xfe", Denied::Scheme),
    ] {
        assert_eq!(who(header), Err(denied), "{}", String::from_utf8_lossy(&header[..header.len().min(30)]));
    }
    assert_eq!(users().authenticate(None), Err(Denied::Missing));
}

#[test]
fn a_refusal_names_the_scheme_that_would_do() {
    for denied in [Denied::Missing, Denied::Malformed, Denied::Scheme, Denied::Wrong] {
        assert_eq!(denied.challenge(), r#"Basic realm="mq-lease", charset="UTF-8""#);
    }
}

#[test]
fn users_run_and_only_admins_administer() {
    let id = ProviderId {
        owner: Owner::new("acme").unwrap(),
        repo: Repo::new("shop").unwrap(),
        base_ref: BaseRef::new("main").unwrap(),
    };
    for (credential, allowed) in
        [("ci:s3cret:with:colons", [true, true, false]), ("ops:hunter2", [true, true, true])]
    {
        let caller = users().authenticate(Some(&basic(credential))).unwrap();
        for provider in [None, Some(&id)] {
            let may = [Action::Read, Action::Run, Action::Administer]
                .map(|action| caller.may(action, provider).is_ok());
            assert_eq!(may, allowed, "{credential}");
        }
    }
    let ci = users().authenticate(Some(&basic("ci:s3cret:with:colons"))).unwrap();
    assert_eq!(
        ci.may(Action::Administer, Some(&id)).unwrap_err().to_string(),
        "`ci` may not do this: it takes an admin; the server's configuration lists them under `auth.basic.admins`"
    );
}

#[test]
fn with_no_door_at_all_everybody_may_do_everything() {
    for header in [None, Some(basic("who:ever"))] {
        let caller = Authenticator::open().authenticate(header.as_deref()).unwrap();
        assert_eq!(caller.name, None);
        assert!(caller.may(Action::Administer, None).is_ok());
    }
}

#[test]
fn debug_output_shows_no_secret() {
    let shown = format!("{:?}", users());
    assert!(shown.contains("ops") && !shown.contains("hunter2") && !shown.contains("digest"), "{shown}");
}
