//! What somebody searches for among all providers.

use lease_core::ids::ProviderId;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// Words that all have to be in a provider's name. Without any, every provider is found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Search {
    text: String,
    words: Vec<String>,
}

impl Search {
    pub(crate) fn new(text: &str) -> Self {
        // Logs and metrics write a provider with colons.
        let words = text.split_whitespace().map(|word| word.to_lowercase().replace(':', "/"));
        Self { text: text.trim().to_owned(), words: words.collect() }
    }

    /// What was asked.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    pub(super) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether it has that name.
    pub(crate) fn finds(&self, id: &ProviderId) -> bool {
        if self.is_empty() {
            return true;
        }
        let name = format!("{}/{}/{}", id.owner, id.repo, id.base_ref).to_lowercase();
        self.words.iter().all(|word| name.contains(word.as_str()))
    }

    /// Where the news of those are that are found.
    pub(super) fn events(&self) -> String {
        if self.is_empty() {
            return "/events?as=html".to_owned();
        }
        format!("/events?as=html&q={}", utf8_percent_encode(&self.text, NON_ALPHANUMERIC))
    }
}

#[cfg(test)]
mod tests {
    use lease_core::ids::{BaseRef, Owner, Repo};

    use super::*;

    #[test]
    fn all_words_have_to_be_in_the_name() {
        let id = ProviderId {
            owner: Owner::new("Acme").unwrap(),
            repo: Repo::new("shop").unwrap(),
            base_ref: BaseRef::new("release/1.x").unwrap(),
        };
        for text in ["", " ", "acme", "SHOP", "me/sh", "acme:shop:release/1", "shop  1.x", "release acme"] {
            assert!(Search::new(text).finds(&id), "{text}");
        }
        for text in ["shop2", "acme website", "acme shop main", "%"] {
            assert!(!Search::new(text).finds(&id), "{text}");
        }
    }

    #[test]
    fn its_events_are_asked_for_as_it_was_written() {
        assert_eq!(Search::new(" ").events(), "/events?as=html");
        assert_eq!(Search::new("a&b c").events(), "/events?as=html&q=a%26b%20c");
    }
}
