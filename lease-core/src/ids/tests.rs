//! Names and numbers: which are taken, how they are written, and what is said of those that are not.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::*;

#[test]
fn a_pull_request_is_read_from_the_end() {
    let number = |text: &str| MergeRef::new(text).unwrap().pull_request();
    assert_eq!(number("gh-readonly-queue/main/pr-104-929f82"), Some(104));
    assert_eq!(number("refs/heads/gh-readonly-queue/release/1.x/pr-7-ff"), Some(7));
    assert_eq!(number("gh-readonly-queue/pr-1-aa/pr-2-bb"), Some(2));
    assert_eq!(number("gh-readonly-queue/main/pr-9007199254740991-aa"), Some(MAX_WHOLE_NUMBER));
    for other in [
        "",
        "main",
        "something/else",
        "gh-readonly-queue/main",
        "gh-readonly-queue/pr-1-aa",
        "gh-readonly-queue//pr-1-aa",
        "gh-readonly-queue/main/pr--aa",
        "gh-readonly-queue/main/pr-+1-aa",
        "gh-readonly-queue/main/pr-1x-aa",
        "gh-readonly-queue/main/pr-1-",
        "gh-readonly-queue/main/pr-1-a.a",
        "gh-readonly-queue/main/pr-9007199254740992-aa",
        "gh-readonly-queue/main/pr-99999999999999999999-aa",
    ] {
        assert_eq!(number(other), None, "{other}");
    }
}

const TOO_LONG: IdError = IdError::TooLong { bytes: 201, at_most: 200 };

#[test]
fn names_are_bounded_and_clean() {
    assert_eq!(HeadSha::new(""), Err(IdError::Empty));
    assert_eq!(HeadSha::new("a\0b"), Err(IdError::Control(1)));
    assert_eq!(HeadSha::new("a b"), Err(IdError::WhiteSpace(1)));
    assert_eq!(HeadSha::new(&"a".repeat(201)), Err(TOO_LONG));
    assert!(HeadSha::new(&"a".repeat(200)).is_ok());
    assert_eq!(ClientId::new("").unwrap(), ClientId::none());
    assert_eq!(Actor::new(""), Err(IdError::Empty));
    assert_eq!(Actor::new("a\nb"), Err(IdError::Control(1)));
    assert_eq!(Actor::new(&"a".repeat(201)), Err(TOO_LONG));
    assert_eq!(Actor::new("acme/shop, run 12").unwrap().as_str(), "acme/shop, run 12");
    assert!(Reason::new(&"é".repeat(250)).is_ok());
    assert_eq!(Reason::new(&"a".repeat(501)), Err(IdError::TooLong { bytes: 501, at_most: 500 }));
    assert_eq!((Reason::new(""), Reason::new("a\nb")), (Err(IdError::Empty), Err(IdError::Control(1))));
    assert_eq!(Priority::new(1 << 53), Err(IdError::TooLarge));
    assert_eq!(Priority::new((1 << 53) - 1).map(Priority::get), Ok(9_007_199_254_740_991));
}

#[test]
fn a_refusal_says_what_is_wrong() {
    let longest = "é".repeat(100);
    assert_eq!(RunUrl::new(&longest).unwrap().as_str(), longest);
    for (refused, words) in [
        (RunUrl::new(&format!("{longest}é")).map(drop), "is 202 bytes long; at most 200 are allowed"),
        (MergeRef::new("a\n").map(drop), "must not contain control characters (there is one at byte 1)"),
        (HeadSha::new("é a").map(drop), "must not contain white space (there is some at byte 2)"),
        (Owner::new("").map(drop), "must not be empty"),
        (Owner::new("a/b").map(drop), "must not contain '/'"),
        (Repo::new("..").map(drop), "must not be \".\" or \"..\", nor have such a part"),
        (BaseRef::new("a//b").map(drop), "must not begin or end with a slash, nor contain two in a row"),
        (Priority::new(u64::MAX).map(drop), "must be at most 9007199254740991"),
    ] {
        assert_eq!(refused.unwrap_err().to_string(), words);
    }
}

#[test]
fn names_are_shown_as_they_were_given() {
    let id = ProviderId {
        owner: Owner::new("acme").unwrap(),
        repo: Repo::new("shop").unwrap(),
        base_ref: BaseRef::new("refs/heads/release/1.x").unwrap(),
    };
    assert_eq!(id.to_string(), "acme:shop:release/1.x");
    let merge_ref = MergeRef::new("refs/heads/gh-readonly-queue/main/pr-1-aa").unwrap();
    assert_eq!(merge_ref.as_str(), "gh-readonly-queue/main/pr-1-aa");
    assert_eq!(HeadSha::new("9f2c6b1e").unwrap().to_string(), "9f2c6b1e");
    assert_eq!(FencingToken::new(7).next().to_string(), "8");
    assert_eq!(FencingToken::new(u64::MAX).next().get(), u64::MAX);
}

#[test]
fn a_base_ref_may_contain_slashes() {
    assert_eq!(BaseRef::new("refs/heads/release/1.x").unwrap().as_str(), "release/1.x");
    for bad in ["/main", "main/", "a//b", "refs/heads//"] {
        assert_eq!(BaseRef::new(bad), Err(IdError::Slashes), "{bad}");
    }
    assert_eq!(BaseRef::new("refs/heads/"), Err(IdError::Empty));
}

/// Or a stored ref would be another one after a restart, and a path would lead the action to another provider than its own.
#[test]
fn what_is_written_down_is_read_as_the_same_again() {
    let twice = "refs/heads/refs/heads/main";
    assert_eq!(BaseRef::new(twice).unwrap().as_str(), "main");
    assert_eq!(MergeRef::new(twice).unwrap().as_str(), "main");
}

#[test]
fn no_two_providers_have_one_name() {
    assert_eq!(Owner::new("a:b"), Err(IdError::Separator(':')));
    assert_eq!(Repo::new("a/b"), Err(IdError::Separator('/')));
    assert_eq!(BaseRef::new("a:b").map(|_| ()), Err(IdError::Separator(':')));
    for dots in [".", ".."] {
        assert_eq!(Owner::new(dots), Err(IdError::Dots));
        assert_eq!(BaseRef::new(&format!("a/{dots}/b")).map(|_| ()), Err(IdError::Dots));
    }
    assert!(Repo::new("...").is_ok() && BaseRef::new("release/1.x").is_ok());
}

#[test]
fn a_short_sha_never_splits_a_character() {
    assert_eq!(HeadSha::new("0123456789abcdef").unwrap().short(), "0123456789ab");
    assert_eq!(HeadSha::new("ééééééééééééé").unwrap().short(), "éééééééééééé");
    assert_eq!(HeadSha::new("s1").unwrap().short(), "s1");
}
