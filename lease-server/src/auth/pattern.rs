//! Which repositories a credential is good for.

use std::fmt;

use wildmatch::WildMatch;

/// `owner/name`, where `*` stands for any number of characters in either part. Case is ignored, as GitHub does.
#[derive(Clone)]
pub struct RepositoryPattern {
    text: String,
    owner: WildMatch,
    name: WildMatch,
}

impl RepositoryPattern {
    /// Reads it from text; or tells what is wrong.
    pub fn new(text: &str) -> Result<Self, &'static str> {
        let form =
            "must be `owner/name`; `*` stands for any number of characters, as in `acme/*` and `acme/shop-*`";
        let (owner, name) = text.split_once('/').ok_or(form)?;
        let is_allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '*' | '-' | '_' | '.');
        if [owner, name].iter().any(|part| part.is_empty() || !part.chars().all(is_allowed)) {
            return Err(form);
        }
        let part = |text: &str| WildMatch::new(&text.to_ascii_lowercase());
        Ok(Self { text: text.to_owned(), owner: part(owner), name: part(name) })
    }

    /// Whether the repository is one of those.
    pub fn matches(&self, owner: &str, name: &str) -> bool {
        self.owner.matches(&owner.to_ascii_lowercase()) && self.name.matches(&name.to_ascii_lowercase())
    }

    /// Whether the repositories of several owners are meant.
    pub fn is_of_any_owner(&self) -> bool {
        self.text.split('/').next().is_some_and(|owner| owner.contains('*'))
    }
}

impl fmt::Display for RepositoryPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for RepositoryPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}
