//! RSA keys, made by openssl, and tokens signed with them.

use std::process::Command;
use std::sync::OnceLock;

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD as BASE64_URL;
use ring::rand::SystemRandom;
use ring::rsa::KeyPair;
use ring::signature::{KeyPair as _, RSA_PKCS1_SHA256, RsaEncoding};
use serde_json::{Value, json};

/// A key, and the id that its issuer gives it.
pub(crate) struct Key {
    pub(crate) id: &'static str,
    pair: KeyPair,
}

/// Keys that are different, each of 2,048 bits. Making one takes a while, so all tests share them.
pub(crate) fn keys() -> &'static [Key; 3] {
    static KEYS: OnceLock<[Key; 3]> = OnceLock::new();
    KEYS.get_or_init(|| ["first", "second", "of-nobody"].map(|id| Key { id, pair: made() }))
}

fn made() -> KeyPair {
    let arguments =
        ["genpkey", "-quiet", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048", "-outform", "DER"];
    let made = Command::new("openssl").args(arguments).output().expect("openssl makes the keys: install it");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    // Which of the two forms it is depends on openssl's version.
    KeyPair::from_pkcs8(&made.stdout).or_else(|_| KeyPair::from_der(&made.stdout)).unwrap()
}

impl Key {
    /// As the issuer publishes it.
    pub(crate) fn published(&self) -> Value {
        let public = ring::signature::RsaPublicKeyComponents::<Vec<u8>>::from(self.pair.public_key());
        json!({
            "kty": "RSA", "alg": "RS256", "use": "sig", "kid": self.id,
            "n": BASE64_URL.encode(&public.n), "e": BASE64_URL.encode(&public.e),
        })
    }

    /// Its public half, as a secret for those who mix up what is public and what is not.
    pub(crate) fn public_der(&self) -> &[u8] {
        self.pair.public_key().as_ref()
    }

    /// The first part of the tokens that it signs.
    pub(crate) fn header(&self) -> String {
        json!({"typ": "JWT", "alg": "RS256", "kid": self.id}).to_string()
    }

    /// A token with these claims.
    pub(crate) fn token(&self, claims: &Value) -> String {
        self.token_of_texts(&self.header(), &claims.to_string())
    }

    /// A token of these texts, whatever they are.
    pub(crate) fn token_of_texts(&self, header: &str, claims: &str) -> String {
        self.token_signed(header, claims, &RSA_PKCS1_SHA256)
    }

    pub(crate) fn token_signed(&self, header: &str, claims: &str, how: &'static dyn RsaEncoding) -> String {
        let message = unsigned(header, claims);
        let mut signature = vec![0; self.pair.public().modulus_len()];
        self.pair.sign(how, &SystemRandom::new(), message.as_bytes(), &mut signature).unwrap();
        format!("{message}.{}", BASE64_URL.encode(signature))
    }
}

/// The first two parts of a token.
pub(crate) fn unsigned(header: &str, claims: &str) -> String {
    format!("{}.{}", BASE64_URL.encode(header), BASE64_URL.encode(claims))
}
