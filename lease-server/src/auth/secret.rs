//! Secrets, as they are kept: hashed, so that no dump and no debug output shows one, and compared in constant time.

use std::fmt;

use sha2::{Digest as _, Sha256};
use subtle::{Choice, ConditionallySelectable as _, ConstantTimeEq};

/// The SHA-256 digest of a secret. The secret itself is not kept.
#[derive(Clone, Copy)]
pub struct SecretDigest([u8; 32]);

impl SecretDigest {
    /// Of this secret.
    pub fn of(secret: &[u8]) -> Self {
        Self(Sha256::digest(secret).into())
    }

    /// The digest itself, as 64 hexadecimal digits; `None` for anything else.
    pub fn from_hex(text: &str) -> Option<Self> {
        let mut digest = [0; 32];
        let digits = text.as_bytes();
        if digits.len() != 2 * digest.len() {
            return None;
        }
        for (byte, pair) in digest.iter_mut().zip(digits.chunks_exact(2)) {
            let digit = |at: usize| char::from(pair[at]).to_digit(16);
            *byte = u8::try_from(digit(0)? << 4 | digit(1)?).ok()?;
        }
        Some(Self(digest))
    }

    /// Whether it is of the same secret.
    pub fn is_same(&self, other: &Self) -> bool {
        self.ct_eq(other).into()
    }

    /// Whether `secret` is the one.
    pub fn is_of(&self, secret: &[u8]) -> bool {
        self.ct_eq(&Self::of(secret)).into()
    }
}

impl ConstantTimeEq for SecretDigest {
    fn ct_eq(&self, other: &Self) -> Choice {
        self.0.ct_eq(&other.0)
    }
}

impl fmt::Debug for SecretDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(secret)")
    }
}

/// The one of `all` that is `same`. How long that takes depends on how many there are, and on nothing else.
pub(super) fn find<T>(all: &[T], same: impl Fn(&T) -> Choice) -> Option<&T> {
    let mut found = Choice::from(0);
    let mut at = 0_u64;
    for (index, one) in (0_u64..).zip(all) {
        let is_same = same(one);
        at.conditional_assign(&index, is_same);
        found |= is_same;
    }
    if bool::from(found) { all.get(usize::try_from(at).ok()?) } else { None }
}
