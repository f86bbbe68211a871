//! HTTP Basic authentication (RFC 7617).
//!
//! Neither the answer nor its timing tells whether a user exists: every credential is compared with every user, both name
//! and password, in constant time.

use std::sync::Arc;

use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use subtle::ConstantTimeEq as _;

use super::denied::Fault;
use super::secret::{self, SecretDigest};
use super::{Caller, Role};

/// Some clients leave the padding out.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// One who may come in.
#[derive(Clone, Debug)]
pub struct BasicUser {
    name: Arc<str>,
    name_digest: SecretDigest,
    password: SecretDigest,
    role: Role,
}

impl BasicUser {
    /// A user of that name; the password itself is not kept.
    pub fn new(name: &str, password: &str, role: Role) -> Self {
        Self {
            name: name.into(),
            name_digest: SecretDigest::of(name.as_bytes()),
            password: SecretDigest::of(password.as_bytes()),
            role,
        }
    }

    /// What they are called.
    pub fn name(&self) -> &str {
        &self.name
    }
}

/// Finds out which of `users` calls, from what stands behind the scheme's name.
pub(super) fn authenticate(users: &[BasicUser], credential: &[u8]) -> Result<Caller, Fault> {
    let credential = decode(credential).ok_or(Fault::Malformed)?;
    let (name, password) = credential.split_once(':').ok_or(Fault::Malformed)?;
    let (name, password) = (SecretDigest::of(name.as_bytes()), SecretDigest::of(password.as_bytes()));
    let same = |user: &BasicUser| user.name_digest.ct_eq(&name) & user.password.ct_eq(&password);
    let user = secret::find(users, same).ok_or(Fault::Wrong)?;
    Ok(Caller::User { name: Arc::clone(&user.name), role: user.role })
}

/// The text `user:password` of a credential.
fn decode(credential: &[u8]) -> Option<String> {
    String::from_utf8(BASE64.decode(credential).ok()?).ok()
}
