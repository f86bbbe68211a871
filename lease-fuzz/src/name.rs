//! Refs and other names.

use lease_core::ids::{
    BaseRef, ClientId, HeadSha, IdError, MAX_TEXT_BYTES, MAX_WHOLE_NUMBER, MergeRef, Owner, Repo, RunUrl,
};

/// Whatever the text is: each kind of name refuses it with a reason, or keeps it, bounded and clean; and what is kept is the
/// same when it is read again.
pub fn check(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    assert_name(text, HeadSha::new, HeadSha::as_str);
    assert_name(text, ClientId::new, ClientId::as_str);
    assert_name(text, RunUrl::new, RunUrl::as_str);
    assert_name(text, Owner::new, Owner::as_str);
    assert_name(text, Repo::new, Repo::as_str);
    assert_name(text, BaseRef::new, BaseRef::as_str);
    assert_name(text, MergeRef::new, MergeRef::as_str);
    if let Ok(sha) = HeadSha::new(text) {
        assert!(text.starts_with(sha.short()) && sha.short().chars().count() <= 12);
    }
    let Ok(merge_ref) = MergeRef::new(text) else { return };
    let kept = merge_ref.as_str();
    assert!(!kept.starts_with("refs/heads/") && text.ends_with(kept));
    assert_eq!(merge_ref.pull_request(), pull_request(kept), "{kept}");
    // Behind whatever there is, the last part decides.
    let behind = format!("gh-readonly-queue/{kept}/pr-104-929f82");
    if let Ok(merge_ref) = MergeRef::new(&behind) {
        assert_eq!(merge_ref.pull_request(), (!kept.is_empty()).then_some(104), "{behind}");
    }
}

fn assert_name<T: PartialEq + std::fmt::Debug>(
    text: &str,
    new: fn(&str) -> Result<T, IdError>,
    as_str: fn(&T) -> &str,
) {
    match new(text) {
        Ok(name) => {
            let kept = as_str(&name);
            assert!(kept.len() <= MAX_TEXT_BYTES && !kept.contains(char::is_control), "{kept:?}");
            assert_eq!(new(kept).as_ref(), Ok(&name));
        }
        Err(why) => crate::assert_shown(&why.to_string()),
    }
}

/// Rule 16 once more, a character at a time.
fn pull_request(text: &str) -> Option<u64> {
    let queue = "gh-readonly-queue/";
    let last = text.rfind('/')?;
    if !text.starts_with(queue) || last <= queue.len() {
        return None;
    }
    let mut rest = text[last..].strip_prefix("/pr-")?.chars();
    let (mut number, mut digits) = (0_u64, 0);
    loop {
        match rest.next()? {
            '-' if digits > 0 => break,
            digit => number = number.checked_mul(10)?.checked_add(digit.to_digit(10)?.into())?,
        }
        digits += 1;
    }
    let sha = rest.as_str();
    let is_sha = !sha.is_empty() && sha.chars().all(|c| c.is_ascii_alphanumeric());
    Some(number).filter(|number| is_sha && *number <= MAX_WHOLE_NUMBER)
}
