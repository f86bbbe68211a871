//! Reading a request's body: what a client says, and every mistake in it by name.

#![expect(clippy::wildcard_enum_match_arm, reason = "JSON will get no further types")]

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::answer::Status;
use super::body::SentStatus;
use super::json::Json;
use crate::ids::{
    ClientId, FencingToken, HeadSha, IdError, MAX_WHOLE_NUMBER, MergeRef, Priority, Reason, RequestKey,
    RunUrl,
};
use crate::provider::{Acquire, Claim, Commits, MAX_COMMITS, Release, Released, Withdraw};
use crate::time::Millis;

/// A body's members as they came, in order.
pub type Members = Vec<(Cow<'static, str>, Json)>;

/// The members that a body can have; all others are ignored.
pub const MEMBERS: [&str; 9] = [
    "head_sha",
    "priority",
    "status",
    "head_ref",
    "commits",
    "client_id",
    "lease_ttl_seconds",
    "fencing_token",
    "run_url",
];

/// The members that the body of an `end-lease` can have; all others are ignored.
pub const END_LEASE_MEMBERS: [&str; 2] = ["fencing_token", "reason"];

/// What is wrong with one member.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberError {
    /// Its name.
    pub member: String,
    /// What is wrong, and what would be right.
    pub detail: String,
}

/// What a body says, as far as it is right.
struct Said {
    head_sha: Option<HeadSha>,
    priority: Option<Priority>,
    status: Option<SentStatus>,
    head_ref: Option<MergeRef>,
    commits: Option<Commits>,
    client_id: ClientId,
    lease_ttl_ms: Option<Millis>,
    fencing_token: Option<FencingToken>,
    run_url: Option<RunUrl>,
}

/// Reads the body of an `acquire`, which may ask to `wait`. All members that are wrong are listed; unknown ones are ignored.
pub fn read_acquire(members: Members, wait: bool) -> Result<Acquire, Vec<MemberError>> {
    let mut reader = Reader { members, errors: Vec::new() };
    let said = reader.read();
    let heartbeat = match said.status {
        None | Some(SentStatus::Pending) => false,
        Some(SentStatus::Acquired) => true,
        Some(SentStatus::Success | SentStatus::Failure | SentStatus::Cancelled) => {
            let detail =
                "must be absent, \"pending\" or \"acquired\" for acquire; use release to hand the lease back";
            reader.error("status", detail.into());
            false
        }
    };
    let wanted = "is required: the number of commits ahead of the base ref, 0 or more";
    reader.require("priority", said.priority.is_some(), wanted);
    match (said.head_sha, said.priority) {
        (Some(head_sha), Some(priority)) if reader.errors.is_empty() => Ok(Acquire {
            // A body says who it is of, and not who sends it.
            actor: None,
            heartbeat,
            fencing_token: said.fencing_token,
            wait,
            claim: Claim {
                key: RequestKey { head_sha, client_id: said.client_id },
                priority,
                commits: said.commits,
                head_ref: said.head_ref,
                lease_ttl_ms: said.lease_ttl_ms,
                run_url: said.run_url,
            },
        }),
        (_, _) => Err(reader.errors),
    }
}

/// Reads the body of a `release`. All members that are wrong are listed; unknown ones are ignored.
pub fn read_release(members: Members) -> Result<Release, Vec<MemberError>> {
    let mut reader = Reader { members, errors: Vec::new() };
    let said = reader.read();
    let with = match said.status {
        Some(SentStatus::Success) => Some(Released::Success),
        Some(SentStatus::Failure | SentStatus::Cancelled) => Some(Released::Failure),
        Some(SentStatus::Pending | SentStatus::Acquired) => {
            reader.error("status", "must be \"success\", \"failure\" or \"cancelled\" for release".into());
            None
        }
        None => {
            let wanted = "is required for release: \"success\", \"failure\" or \"cancelled\"";
            reader.require("status", false, wanted);
            None
        }
    };
    match (said.head_sha, with) {
        (Some(head_sha), Some(with)) if reader.errors.is_empty() => Ok(Release {
            key: RequestKey { head_sha, client_id: said.client_id },
            with,
            fencing_token: said.fencing_token,
        }),
        (_, _) => Err(reader.errors),
    }
}

/// Reads the body of a `withdraw`. All members that are wrong are listed; unknown ones are ignored.
pub fn read_withdraw(members: Members) -> Result<Withdraw, Vec<MemberError>> {
    let mut reader = Reader { members, errors: Vec::new() };
    let said = reader.read();
    match said.head_sha {
        Some(head_sha) if reader.errors.is_empty() => Ok(Withdraw {
            key: RequestKey { head_sha, client_id: said.client_id },
            fencing_token: said.fencing_token,
        }),
        Some(_) | None => Err(reader.errors),
    }
}

/// Reads the body of an `end-lease`: which lease, and what for. All members that are wrong are listed; unknown ones are ignored.
pub fn read_end_lease(members: Members) -> Result<(FencingToken, Option<Reason>), Vec<MemberError>> {
    let mut reader = Reader { members, errors: Vec::new() };
    reader.refuse_doubles(&END_LEASE_MEMBERS);
    let token = reader.whole("fencing_token").map(FencingToken::new);
    reader.require("fencing_token", token.is_some(), "is required: the token of the lease that is to end");
    let reason = reader.text("reason").and_then(|text| {
        let read = read_reason(&text);
        read.map_err(|why| reader.error("reason", why.to_string())).ok().flatten()
    });
    match token {
        Some(token) if reader.errors.is_empty() => Ok((token, reason)),
        Some(_) | None => Err(reader.errors),
    }
}

/// Reads the reason for an operator's command. A form that was left empty gives none.
pub fn read_reason(text: &str) -> Result<Option<Reason>, IdError> {
    if text.is_empty() { Ok(None) } else { Reason::new(text).map(Some) }
}

pub(super) fn parse_status(text: &str) -> Option<SentStatus> {
    match text {
        "pending" => Some(SentStatus::Pending),
        Status::ACQUIRED | Status::AQUIRED => Some(SentStatus::Acquired),
        "success" => Some(SentStatus::Success),
        "failure" => Some(SentStatus::Failure),
        "cancelled" => Some(SentStatus::Cancelled),
        _ => None,
    }
}

struct Reader {
    members: Members,
    errors: Vec<MemberError>,
}

impl Reader {
    fn error(&mut self, member: &str, detail: String) {
        self.errors.push(MemberError { member: member.into(), detail });
    }

    /// Notes that a member is missing, unless something is wrong with it already.
    fn require(&mut self, member: &str, is_there: bool, wanted: &str) {
        if !is_there && self.errors.iter().all(|error| error.member != member) {
            self.error(member, wanted.into());
        }
    }

    fn read(&mut self) -> Said {
        self.refuse_doubles(&MEMBERS);
        let head_sha = self.id("head_sha", HeadSha::new);
        self.require("head_sha", head_sha.is_some(), "is required: the commit that the run tests");
        let priority =
            self.whole("priority").and_then(|number| self.check("priority", Priority::new(number)));
        let status = self.text("status").and_then(|text| {
            let status = parse_status(&text);
            if status.is_none() {
                let known = "pending, acquired, success, failure, cancelled";
                // Whoever sends a book does not get it back.
                let beginning: String = text.chars().take(40).collect();
                self.error("status", format!("must be one of {known}, not {beginning:?}"));
            }
            status
        });
        Said {
            head_sha,
            priority,
            status,
            head_ref: self.id("head_ref", MergeRef::new),
            commits: self.commits(),
            client_id: self.id("client_id", ClientId::new).unwrap_or_else(ClientId::none),
            lease_ttl_ms: self.ttl("lease_ttl_seconds"),
            fencing_token: self.whole("fencing_token").map(FencingToken::new),
            run_url: self.id("run_url", RunUrl::new),
        }
    }

    /// Two values for one member: whichever we took, the client may have meant the other.
    fn refuse_doubles(&mut self, known: &[&str]) {
        for member in known {
            if self.members.iter().filter(|(name, _)| name == member).count() > 1 {
                self.error(member, "is given more than once".into());
            }
        }
    }

    fn get(&mut self, member: &str) -> Option<Json> {
        let index = self.members.iter().position(|(name, _)| *name == member)?;
        match self.members.swap_remove(index).1 {
            Json::Null => None,
            value => Some(value),
        }
    }

    fn wrong_type(&mut self, member: &str, wanted: &str, found: &Json) {
        self.error(member, format!("must be {wanted}, not {}", found.kind()));
    }

    fn text(&mut self, member: &str) -> Option<String> {
        match self.get(member)? {
            Json::Text(text) => Some(text),
            other => {
                self.wrong_type(member, "a string", &other);
                None
            }
        }
    }

    fn check<T>(&mut self, member: &str, parsed: Result<T, IdError>) -> Option<T> {
        parsed.map_err(|why| self.error(member, why.to_string())).ok()
    }

    fn id<T>(&mut self, member: &str, parse: impl Fn(&str) -> Result<T, IdError>) -> Option<T> {
        let text = self.text(member)?;
        self.check(member, parse(&text))
    }

    fn whole(&mut self, member: &str) -> Option<u64> {
        match self.get(member)? {
            Json::Whole(number) if number <= MAX_WHOLE_NUMBER => Some(number),
            Json::Whole(_) => {
                self.error(member, format!("must be at most {MAX_WHOLE_NUMBER}"));
                None
            }
            Json::Number(_) => {
                self.error(member, "must be a whole number, 0 or more, and at most 9007199254740991".into());
                None
            }
            other => {
                self.wrong_type(member, "a whole number, 0 or more", &other);
                None
            }
        }
    }

    fn ttl(&mut self, member: &str) -> Option<Millis> {
        #[expect(clippy::cast_precision_loss, reason = "what is too large to be exact is refused below")]
        let seconds = match self.get(member)? {
            Json::Whole(number) => number as f64,
            Json::Number(number) => number,
            other => {
                self.wrong_type(member, "a number of seconds", &other);
                return None;
            }
        };
        let ttl = Millis::from_secs_f64(seconds).filter(|ttl| *ttl > Millis::ZERO);
        if ttl.is_none() {
            self.error(
                member,
                "must be a number of seconds, from 0.001 to 9007199254740; leave it out to send no heartbeats".into(),
            );
        }
        ttl
    }

    fn commits(&mut self) -> Option<Commits> {
        let list = match self.get("commits")? {
            Json::List(list) => list,
            other => {
                self.wrong_type("commits", "a list of strings", &other);
                return None;
            }
        };
        if list.len() > MAX_COMMITS {
            self.error(
                "commits",
                format!("has {} entries; at most {MAX_COMMITS} are allowed: send none instead", list.len()),
            );
            return None;
        }
        let mut shas = Vec::with_capacity(list.len());
        for (index, entry) in list.into_iter().enumerate() {
            let parsed = match &entry {
                Json::Text(text) => HeadSha::new(text).map_err(|why| why.to_string()),
                other => Err(format!("must be a string, not {}", other.kind())),
            };
            match parsed {
                Ok(sha) => shas.push(sha),
                // One bad entry is enough to say: a body of a thousand would bury the rest.
                Err(why) => {
                    self.error("commits", format!("entry {index} {why}"));
                    return None;
                }
            }
        }
        Commits::new(shas)
    }
}
