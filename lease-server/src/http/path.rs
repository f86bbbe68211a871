//! What a path means: `/{owner}/{repo}/{base_ref}`, maybe with a verb behind it.

use lease_core::ids::{BaseRef, IdError, Owner, ProviderId, Repo};
use lease_core::wire::{MemberError, Problem, ProblemType};
use percent_encoding::percent_decode_str;

/// What can stand behind a provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// Register, poll, wait, heartbeat.
    Acquire,
    /// The same in the first version's spelling.
    Aquire,
    /// Hand the lease back.
    Release,
    /// Leave the queue.
    Withdraw,
    /// End the lease that has a token.
    EndLease,
    /// The leases that are over.
    History,
    /// Hear how it stands, whenever that changes.
    Events,
}

impl Verb {
    fn parse(segment: &str) -> Option<Self> {
        match segment {
            "acquire" => Some(Self::Acquire),
            "aquire" => Some(Self::Aquire),
            "release" => Some(Self::Release),
            "withdraw" => Some(Self::Withdraw),
            "end-lease" => Some(Self::EndLease),
            "history" => Some(Self::History),
            "events" => Some(Self::Events),
            _ => None,
        }
    }
}

/// A provider, and what to do with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// Which provider.
    pub provider: ProviderId,
    /// What to do with it, if the path says so.
    pub verb: Option<Verb>,
}

/// Reads a path as it came over the wire. The last segment is a verb where it is one as it stands, before it is decoded:
/// so a base ref that ends like a verb can be written percent-encoded.
pub fn parse(path: &str) -> Result<Target, Box<Problem>> {
    let path = path.strip_prefix('/').unwrap_or(path);
    let (path, verb) = match path.rsplit_once('/') {
        Some((before, last)) => Verb::parse(last).map_or((path, None), |verb| (before, Some(verb))),
        None => (path, None),
    };
    let mut segments = path.splitn(3, '/');
    let (Some(owner), Some(repo), Some(base_ref)) = (segments.next(), segments.next(), segments.next())
    else {
        return Err(no_such_route());
    };
    let mut errors = Vec::new();
    let owner = part("owner", owner, Owner::new, &mut errors);
    let repo = part("repo", repo, Repo::new, &mut errors);
    let base_ref = part("base_ref", base_ref, BaseRef::new, &mut errors);
    match (owner, repo, base_ref) {
        (Some(owner), Some(repo), Some(base_ref)) => {
            Ok(Target { provider: ProviderId { owner, repo, base_ref }, verb })
        }
        (_, _, _) => Err(Box::new(Problem::invalid(errors))),
    }
}

fn part<T>(
    member: &str,
    raw: &str,
    parse: impl Fn(&str) -> Result<T, IdError>,
    errors: &mut Vec<MemberError>,
) -> Option<T> {
    let parsed = match percent_decode_str(raw).decode_utf8() {
        Ok(text) => parse(&text).map_err(|why| why.to_string()),
        Err(_) => Err("must be UTF-8 where it is percent-encoded".into()),
    };
    parsed.map_err(|detail| errors.push(MemberError { member: member.into(), detail })).ok()
}

pub(super) fn no_such_route() -> Box<Problem> {
    Box::new(Problem::new(
        ProblemType::NoSuchRoute,
        "there is nothing here; a provider is at /{owner}/{repo}/{base_ref}, and takes POST at …/acquire, …/release, \
         …/withdraw and …/end-lease, and GET at …/history (percent-encode a base ref that ends in such a word); /openapi.json lists every route",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(path: &str) -> (String, Option<Verb>) {
        let target = parse(path).unwrap();
        (target.provider.to_string(), target.verb)
    }

    #[test]
    fn base_refs_may_have_slashes_encoded_or_raw() {
        let wanted = ("acme:shop:release/1.x".to_owned(), Some(Verb::Acquire));
        for path in [
            "/acme/shop/release/1.x/acquire",
            "/acme/shop/release%2F1.x/acquire",
            "/acme/shop/refs/heads/release/1.x/acquire",
            "/acme/shop/refs%2fheads%2frelease%2f1.x/acquire",
            "/%61cme/shop/release/1.x/acquire",
        ] {
            assert_eq!(parsed(path), wanted, "{path}");
        }
    }

    #[test]
    fn a_last_segment_that_is_a_verb_is_the_verb() {
        assert_eq!(parsed("/o/r/main"), ("o:r:main".into(), None));
        assert_eq!(parsed("/o/r/main/aquire"), ("o:r:main".into(), Some(Verb::Aquire)));
        assert_eq!(parsed("/o/r/fix/acquire/release"), ("o:r:fix/acquire".into(), Some(Verb::Release)));
        assert_eq!(parsed("/o/r/fix%2Facquire"), ("o:r:fix/acquire".into(), None));
        assert_eq!(parsed("/o/r/%61cquire/withdraw"), ("o:r:acquire".into(), Some(Verb::Withdraw)));
        assert_eq!(parsed("/o/r/main/history"), ("o:r:main".into(), Some(Verb::History)));
        assert_eq!(parsed("/o/r/main/end-lease"), ("o:r:main".into(), Some(Verb::EndLease)));
        assert_eq!(parsed("/o/r/main/events"), ("o:r:main".into(), Some(Verb::Events)));
    }

    #[test]
    fn what_is_no_provider_is_refused_with_the_reason() {
        for path in ["/o", "/o/r", "/o/r/acquire", "//", ""] {
            assert_eq!(parse(path).unwrap_err().status, 404, "{path}");
        }
        for (path, member) in [
            ("//r/main", "owner"),
            ("/o//main", "repo"),
            ("/o/r//acquire", "base_ref"),
            ("/o/r/main/", "base_ref"),
            ("/o/r/a%00b", "base_ref"),
            ("/o/r/%ff", "base_ref"),
            ("/o%20o/r/main", "owner"),
        ] {
            let problem = parse(path).unwrap_err();
            assert_eq!((problem.status, problem.errors[0].member.as_str()), (400, member), "{path}");
        }
        let long = format!("/o/r/{}", "x".repeat(201));
        assert!(parse(&long).unwrap_err().detail.contains("at most 200"));
    }
}
