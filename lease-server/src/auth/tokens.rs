//! Bearer tokens (RFC 6750) that the configuration lists, each with a role, and with the repositories that it is good for.

use std::sync::Arc;

use subtle::ConstantTimeEq as _;

use super::denied::Fault;
use super::secret::{self, SecretDigest};
use super::{Caller, Denied, Doors, RepositoryPattern, Role, one, split};

/// One token.
#[derive(Clone, Debug)]
pub struct Token {
    /// What it is called, in the log and in the history.
    pub name: Arc<str>,
    /// What it is compared with.
    pub secret: SecretDigest,
    /// What its bearer is trusted with.
    pub role: Role,
    /// Where; `None` is everywhere.
    pub repositories: Option<Arc<[RepositoryPattern]>>,
}

/// The caller who bears `token`, if it is one of `tokens`.
pub(super) fn find(tokens: &[Token], token: &[u8]) -> Option<Caller> {
    let digest = SecretDigest::of(token);
    let Token { name, role, repositories, .. } = secret::find(tokens, |known| known.secret.ct_eq(&digest))?;
    Some(Caller::Token { name: Arc::clone(name), role: *role, repositories: repositories.clone() })
}

/// Who may read the metrics: everybody, or who bears the one token that is set for that. Whoever else somebody may be doesn't count.
#[derive(Clone, Debug, Default)]
pub struct MetricsDoor(pub Option<SecretDigest>);

impl MetricsDoor {
    /// Whether everybody may.
    pub const fn is_open(&self) -> bool {
        self.0.is_none()
    }

    /// Lets the request through, by the values of its `Authorization` headers.
    pub fn admit<'a>(&self, authorization: impl Iterator<Item = &'a [u8]>) -> Result<(), Denied> {
        let Some(token) = &self.0 else { return Ok(()) };
        let fault = match one(authorization) {
            Ok(None) => Fault::Missing,
            Ok(Some(header)) => {
                let (scheme, credential) = split(header);
                if scheme.eq_ignore_ascii_case(b"bearer") && !credential.is_empty() && token.is_of(credential)
                {
                    return Ok(());
                }
                Fault::Wrong
            }
            Err(fault) => fault,
        };
        Err(Denied {
            detail: "the metrics of this server are for who bears the token that is set under `metrics`; send it as \
                     `Authorization: Bearer ...`"
                .to_owned(),
            ..Denied::new(fault, &Doors::default())
        })
    }
}
