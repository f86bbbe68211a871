//! Which providers have series of their own: a bounded number of them, whatever names clients make up.

use std::collections::{BTreeMap, HashMap};

use lease_core::ids::ProviderId;

/// The most providers that are measured one by one. Each has up to some hundred samples.
pub(crate) const MAX_PROVIDERS: usize = 2000;

/// The providers that were used last.
#[derive(Debug, Default)]
pub(super) struct Lately {
    uses: u64,
    last_use: HashMap<ProviderId, u64>,
    by_last_use: BTreeMap<u64, ProviderId>,
}

impl Lately {
    /// It is used now. Tells whose series are to go for it.
    pub(super) fn put(&mut self, id: &ProviderId) -> Option<ProviderId> {
        self.uses += 1;
        if let Some(before) = self.last_use.insert(id.clone(), self.uses) {
            self.by_last_use.remove(&before);
        }
        self.by_last_use.insert(self.uses, id.clone());
        if self.by_last_use.len() <= MAX_PROVIDERS {
            return None;
        }
        let (_, oldest) = self.by_last_use.pop_first()?;
        self.last_use.remove(&oldest);
        Some(oldest)
    }

    /// It is no more.
    pub(super) fn remove(&mut self, id: &ProviderId) {
        if let Some(last_use) = self.last_use.remove(id) {
            self.by_last_use.remove(&last_use);
        }
    }
}

#[cfg(test)]
mod tests {
    use lease_core::ids::{BaseRef, Owner, Repo};

    use super::*;

    fn id(number: usize) -> ProviderId {
        ProviderId {
            owner: Owner::new("o").unwrap(),
            repo: Repo::new("r").unwrap(),
            base_ref: BaseRef::new(&format!("b{number}")).unwrap(),
        }
    }

    #[test]
    fn the_one_that_was_used_longest_ago_goes() {
        let mut lately = Lately::default();
        for number in 0..MAX_PROVIDERS {
            assert_eq!(lately.put(&id(number)), None);
        }
        assert_eq!(lately.put(&id(0)), None);
        assert_eq!(lately.put(&id(MAX_PROVIDERS)), Some(id(1)));
        lately.remove(&id(2));
        assert_eq!(lately.put(&id(MAX_PROVIDERS + 1)), None);
        assert_eq!(lately.put(&id(MAX_PROVIDERS + 2)), Some(id(3)));
    }
}
