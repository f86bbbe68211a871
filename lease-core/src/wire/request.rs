//! A request's body: what a client says, and every mistake in it by name.

#![expect(clippy::wildcard_enum_match_arm, reason = "JSON will get no further types")]

use serde::ser::Serializer;
use serde::{Deserialize, Serialize};

use super::answer::Status;
use super::json::Json;
use crate::ids::{ClientId, FencingToken, HeadSha, IdError, MergeRef, Priority, RequestKey, RunUrl};
use crate::provider::{Acquire, Claim, Commits, MAX_COMMITS, Release, Released, Withdraw};
use crate::time::Millis;

/// A body's members as they came, in order.
pub type Members = Vec<(String, Json)>;

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

/// What is wrong with one member.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberError {
    /// Its name.
    pub member: String,
    /// What is wrong, and what would be right.
    pub detail: String,
}

/// A body in which everything that is there is right. What each command needs beyond `head_sha` is checked by
/// [`Body::acquire`], [`Body::release`] and [`Body::withdraw`].
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Body {
    /// The commit that the run tests.
    pub head_sha: HeadSha,
    /// Commits ahead of the base ref.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<Priority>,
    /// What the client says of the lease, or of its run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<SentStatus>,
    /// The merge group's ref.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub head_ref: Option<MergeRef>,
    /// Which commits are ahead of the base ref.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub commits: Option<Commits>,
    /// Which job of the commit.
    #[serde(skip_serializing_if = "is_none")]
    pub client_id: ClientId,
    /// "I will send heartbeats."
    #[serde(
        rename = "lease_ttl_seconds",
        skip_serializing_if = "Option::is_none",
        serialize_with = "as_seconds"
    )]
    pub lease_ttl_ms: Option<Millis>,
    /// The lease that it means.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fencing_token: Option<FencingToken>,
    /// Where people can look at the run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub run_url: Option<RunUrl>,
}

/// The statuses that a client may send.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SentStatus {
    /// With acquire: it waits.
    Pending,
    /// With acquire: it holds the lease; a heartbeat.
    #[serde(alias = "aquired")]
    Acquired,
    /// With release.
    Success,
    /// With release.
    Failure,
    /// With release; counts as a failure.
    Cancelled,
}

impl SentStatus {
    fn parse(text: &str) -> Option<Self> {
        match text {
            "pending" => Some(Self::Pending),
            Status::ACQUIRED | Status::AQUIRED => Some(Self::Acquired),
            "success" => Some(Self::Success),
            "failure" => Some(Self::Failure),
            "cancelled" => Some(Self::Cancelled),
            _ => None,
        }
    }
}

fn is_none(client_id: &ClientId) -> bool {
    *client_id == ClientId::none()
}

#[expect(clippy::ref_option, reason = "the signature is serde's")]
fn as_seconds<S: Serializer>(ttl: &Option<Millis>, serializer: S) -> Result<S::Ok, S::Error> {
    ttl.map(Millis::as_secs_f64).serialize(serializer)
}

impl Body {
    /// A body that says nothing but who it is from.
    pub fn from(key: RequestKey) -> Self {
        Self {
            head_sha: key.head_sha,
            priority: None,
            status: None,
            head_ref: None,
            commits: None,
            client_id: key.client_id,
            lease_ttl_ms: None,
            fencing_token: None,
            run_url: None,
        }
    }

    /// Reads a body's members; all that are wrong are listed. Unknown ones are ignored.
    pub fn parse(members: Members) -> Result<Self, Vec<MemberError>> {
        let mut reader = Reader { members, errors: Vec::new() };
        reader.refuse_doubles();
        let head_sha = reader.id("head_sha", HeadSha::new);
        if head_sha.is_none() && reader.errors.iter().all(|error| error.member != "head_sha") {
            reader.error("head_sha", "is required: the commit that the run tests".into());
        }
        let priority =
            reader.whole("priority").and_then(|number| reader.check("priority", Priority::new(number)));
        let status = reader.text("status").and_then(|text| {
            let status = SentStatus::parse(&text);
            if status.is_none() {
                reader.error(
                    "status",
                    format!("must be one of pending, acquired, success, failure, cancelled, not {text:?}"),
                );
            }
            status
        });
        let head_ref = reader.id("head_ref", MergeRef::new);
        let commits = reader.commits();
        let client_id = reader.id("client_id", ClientId::new).unwrap_or_else(ClientId::none);
        let lease_ttl_ms = reader.ttl("lease_ttl_seconds");
        let fencing_token = reader.whole("fencing_token").map(FencingToken::new);
        let run_url = reader.id("run_url", RunUrl::new);
        match head_sha {
            Some(head_sha) if reader.errors.is_empty() => Ok(Self {
                head_sha,
                priority,
                status,
                head_ref,
                commits,
                client_id,
                lease_ttl_ms,
                fencing_token,
                run_url,
            }),
            Some(_) | None => Err(reader.errors),
        }
    }

    /// Who it is from.
    pub fn key(&self) -> RequestKey {
        RequestKey { head_sha: self.head_sha.clone(), client_id: self.client_id.clone() }
    }

    /// The body as an `acquire`.
    pub fn acquire(self, wait: bool) -> Result<Acquire, Vec<MemberError>> {
        let mut errors = Vec::new();
        let heartbeat = match self.status {
            None | Some(SentStatus::Pending) => false,
            Some(SentStatus::Acquired) => true,
            Some(SentStatus::Success | SentStatus::Failure | SentStatus::Cancelled) => {
                errors.push(error("status", "must be absent, \"pending\" or \"acquired\" for acquire; use release to hand the lease back"));
                false
            }
        };
        let Some(priority) = self.priority.filter(|_| errors.is_empty()) else {
            if self.priority.is_none() {
                errors.push(error(
                    "priority",
                    "is required: the number of commits ahead of the base ref, 0 or more",
                ));
            }
            return Err(errors);
        };
        Ok(Acquire {
            heartbeat,
            fencing_token: self.fencing_token,
            wait,
            claim: Claim {
                key: self.key(),
                priority,
                commits: self.commits,
                head_ref: self.head_ref,
                lease_ttl_ms: self.lease_ttl_ms,
                run_url: self.run_url,
            },
        })
    }

    /// The body as a `release`.
    pub fn release(self) -> Result<Release, Vec<MemberError>> {
        let with = match self.status {
            Some(SentStatus::Success) => Released::Success,
            Some(SentStatus::Failure | SentStatus::Cancelled) => Released::Failure,
            Some(SentStatus::Pending | SentStatus::Acquired) => {
                return Err(vec![error(
                    "status",
                    "must be \"success\", \"failure\" or \"cancelled\" for release",
                )]);
            }
            None => {
                return Err(vec![error(
                    "status",
                    "is required for release: \"success\", \"failure\" or \"cancelled\"",
                )]);
            }
        };
        Ok(Release { key: self.key(), with, fencing_token: self.fencing_token })
    }

    /// The body as a `withdraw`.
    pub fn withdraw(self) -> Withdraw {
        Withdraw { key: self.key(), fencing_token: self.fencing_token }
    }
}

fn error(member: &str, detail: &str) -> MemberError {
    MemberError { member: member.into(), detail: detail.into() }
}

struct Reader {
    members: Members,
    errors: Vec<MemberError>,
}

impl Reader {
    fn error(&mut self, member: &str, detail: String) {
        self.errors.push(MemberError { member: member.into(), detail });
    }

    /// Two values for one member: whichever we took, the client may have meant the other.
    fn refuse_doubles(&mut self) {
        for member in MEMBERS {
            if self.members.iter().filter(|(name, _)| name == member).count() > 1 {
                self.error(member, "is given more than once".into());
            }
        }
    }

    fn get(&mut self, member: &str) -> Option<Json> {
        let index = self.members.iter().position(|(name, _)| name == member)?;
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
            Json::Whole(number) => Some(number),
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
                "must be a number of seconds greater than 0; leave it out to send no heartbeats".into(),
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
