//! Which providers are served, by which rules.

use std::collections::HashMap;

use lease_core::ids::{BaseRef, Owner, ProviderId, Repo};
use lease_core::provider::Policy;

/// Which providers an entry of the configuration file is for; `None` is `*`, any.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Pattern {
    /// The repository's owner.
    pub owner: Option<Owner>,
    /// The repository's name.
    pub repo: Option<Repo>,
    /// The branch that its queue merges into.
    pub base_ref: Option<BaseRef>,
}

/// Which providers are served, by which rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policies(Served);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Served {
    Any(Policy),
    Listed(HashMap<Pattern, Policy>),
}

/// Which parts an entry names, in the order in which entries win: more exact parts first; among equally many the owner weighs
/// most, then the name. The entry that wins counts alone: it takes nothing over from a wider one.
const BY_EXACTNESS: [(bool, bool, bool); 8] = [
    (true, true, true),
    (true, true, false),
    (true, false, true),
    (false, true, true),
    (true, false, false),
    (false, true, false),
    (false, false, true),
    (false, false, false),
];

impl Policies {
    /// Any provider, by the same rules.
    pub const fn any(policy: Policy) -> Self {
        Self(Served::Any(policy))
    }

    /// Only those that an entry is for.
    pub fn listed(entries: impl IntoIterator<Item = (Pattern, Policy)>) -> Self {
        Self(Served::Listed(entries.into_iter().collect()))
    }

    /// The rules for `id`; `None` where it isn't served. A handful of look-ups, however many entries there are.
    pub fn for_provider(&self, id: &ProviderId) -> Option<Policy> {
        match &self.0 {
            Served::Any(policy) => Some(policy.clone()),
            Served::Listed(entries) => BY_EXACTNESS
                .iter()
                .find_map(|(owner, repo, base_ref)| {
                    entries.get(&Pattern {
                        owner: owner.then(|| id.owner.clone()),
                        repo: repo.then(|| id.repo.clone()),
                        base_ref: base_ref.then(|| id.base_ref.clone()),
                    })
                })
                .cloned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use lease_core::time::Millis;

    use super::*;

    /// A pattern from text, and rules that can be told apart.
    fn entry((pattern, mark): (&str, u64)) -> (Pattern, Policy) {
        let parts: Vec<Option<&str>> = pattern.split(' ').map(|part| (part != "*").then_some(part)).collect();
        let pattern = Pattern {
            owner: parts[0].map(|part| Owner::new(part).unwrap()),
            repo: parts[1].map(|part| Repo::new(part).unwrap()),
            base_ref: parts[2].map(|part| BaseRef::new(part).unwrap()),
        };
        (pattern, Policy { request_ttl: Millis::new(mark), ..Policy::default() })
    }

    fn mark(policies: &Policies, id: &str) -> Option<u64> {
        let parts: Vec<&str> = id.split(' ').collect();
        let id = ProviderId {
            owner: Owner::new(parts[0]).unwrap(),
            repo: Repo::new(parts[1]).unwrap(),
            base_ref: BaseRef::new(parts[2]).unwrap(),
        };
        policies.for_provider(&id).map(|policy| policy.request_ttl.as_ms())
    }

    #[test]
    fn the_most_exact_entry_wins() {
        let by_rank = ["o r b", "o r *", "o * b", "* r b", "o * *", "* r *", "* * b", "* * *"];
        for beaten in 0..by_rank.len() {
            let rest = by_rank.iter().copied().zip(0..).skip(beaten);
            let policies = Policies::listed(rest.map(entry));
            assert_eq!(mark(&policies, "o r b"), Some(beaten as u64), "{}", by_rank[beaten]);
        }
    }

    #[test]
    fn what_no_entry_is_for_is_not_served() {
        let policies = Policies::listed([("acme shop main", 1), ("acme * release/1.x", 2)].map(entry));
        for (id, expected) in [
            ("acme shop main", Some(1)),
            ("acme shop refs/heads/main", Some(1)),
            ("acme other release/1.x", Some(2)),
            ("acme shop develop", None),
            ("other shop main", None),
        ] {
            assert_eq!(mark(&policies, id), expected, "{id}");
        }
        assert!(mark(&Policies::any(Policy::default()), "any one here").is_some());
    }
}
