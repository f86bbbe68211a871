//! HTTP Basic authentication (RFC 7617).
//!
//! Neither the answer nor its timing tells whether a user exists: every credential is compared with every user, both name
//! and password, in constant time. Passwords are kept as digests only, so no dump and no debug output shows one.

use std::fmt;

use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use sha2::{Digest as _, Sha256};
use subtle::{Choice, ConditionallySelectable as _, ConstantTimeEq as _};

use super::{Caller, Denied, Role};

/// Longer headers are refused unread. No user name and password are anywhere near.
const MAX_HEADER_BYTES: usize = 8 * 1024;

/// Some clients leave the padding out.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// One who may come in.
pub struct BasicUser {
    name: String,
    name_digest: [u8; 32],
    password_digest: [u8; 32],
    role: Role,
}

impl BasicUser {
    /// A user of that name; the password itself is not kept.
    pub fn new(name: &str, password: &str, role: Role) -> Self {
        Self {
            name: name.to_owned(),
            name_digest: digest(name.as_bytes()),
            password_digest: digest(password.as_bytes()),
            role,
        }
    }
}

impl fmt::Debug for BasicUser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BasicUser")
            .field("name", &self.name)
            .field("role", &self.role)
            .finish_non_exhaustive()
    }
}

/// All who may come in.
#[derive(Debug)]
pub struct BasicUsers(Vec<BasicUser>);

impl BasicUsers {
    /// Those users; their names must differ.
    pub const fn new(users: Vec<BasicUser>) -> Self {
        Self(users)
    }

    /// Finds out who calls, from the value of the `Authorization` header.
    pub fn authenticate(&self, authorization: Option<&[u8]>) -> Result<Caller, Denied> {
        let header = authorization.ok_or(Denied::Missing)?;
        let credential = decode(header)?;
        let (name, password) = credential.split_once(':').ok_or(Denied::Malformed)?;
        self.find(name, password)
            .map_or(Err(Denied::Wrong), |user| Ok(Caller::named(user.name.clone(), user.role)))
    }

    fn find(&self, name: &str, password: &str) -> Option<&BasicUser> {
        let (name, password) = (digest(name.as_bytes()), digest(password.as_bytes()));
        let mut found = Choice::from(0);
        let mut at = 0_u64;
        for (index, user) in (0_u64..).zip(&self.0) {
            let same = user.name_digest.ct_eq(&name) & user.password_digest.ct_eq(&password);
            at.conditional_assign(&index, same);
            found |= same;
        }
        if bool::from(found) { self.0.get(usize::try_from(at).ok()?) } else { None }
    }
}

/// The text `user:password` of a Basic credential.
fn decode(header: &[u8]) -> Result<String, Denied> {
    if header.len() > MAX_HEADER_BYTES {
        return Err(Denied::Malformed);
    }
    let header = header.trim_ascii();
    let end = header.iter().position(u8::is_ascii_whitespace).unwrap_or(header.len());
    let (scheme, rest) = header.split_at(end);
    if !scheme.eq_ignore_ascii_case(b"basic") {
        return Err(Denied::Scheme);
    }
    let bytes = BASE64.decode(rest.trim_ascii()).map_err(|_| Denied::Malformed)?;
    String::from_utf8(bytes).map_err(|_| Denied::Malformed)
}

fn digest(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}
