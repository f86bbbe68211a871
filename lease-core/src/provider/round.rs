//! A batch of requests that compete: who is in it, in which order they would go, and since when it has been quiet.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::policy::Policy;
use super::request::{Claim, Commits, Pending};
use crate::ids::{ClientId, HeadSha, Priority, RequestKey};
use crate::time::Timestamp;

/// The pending requests of one round.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Round {
    members: BTreeMap<RequestKey, Pending>,
    /// Some exactly while there are members.
    gathering: Option<Gathering>,
    /// The members in the order in which they would be granted. Derived from `members`, so that a poll need not sort.
    turns: Vec<Turn>,
    /// Whether members contain each other in a circle. Derived from `members`.
    contradictory: bool,
}

/// A member's place, with what it is ranked by where nobody contains it (rule 4).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Turn {
    key: RequestKey,
    priority: Priority,
    registered_at: Timestamp,
}

impl Turn {
    fn of(pending: &Pending) -> Self {
        let Claim { key, priority, .. } = &pending.claim;
        Self { key: key.clone(), priority: *priority, registered_at: pending.registered_at }
    }

    fn rank(&self) -> Rank<'_> {
        (Reverse(self.priority), self.registered_at, &self.key.head_sha, &self.key.client_id)
    }
}

/// Since when a round has been open, quiet, and complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Gathering {
    pub(super) opened_at: Timestamp,
    pub(super) last_newcomer_at: Timestamp,
    /// The moment since which it has had the expected count.
    pub(super) complete_since: Option<Timestamp>,
}

impl Round {
    pub(super) fn restored(members: Vec<Pending>, gathering: Option<Gathering>) -> Self {
        let members = members.into_iter().map(|pending| (pending.claim.key.clone(), pending)).collect();
        let mut round = Self { members, gathering, turns: Vec::new(), contradictory: false };
        round.rank();
        round
    }

    pub(super) fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    pub(super) fn len(&self) -> usize {
        self.members.len()
    }

    pub(super) fn get(&self, key: &RequestKey) -> Option<&Pending> {
        self.members.get(key)
    }

    pub(super) fn members(&self) -> impl Iterator<Item = &Pending> {
        self.members.values()
    }

    pub(super) fn gathering(&self) -> Option<Gathering> {
        self.gathering
    }

    /// Who would be granted next (rule 4).
    pub(super) fn front_runner(&self) -> Option<&Pending> {
        self.turns.first().and_then(|turn| self.members.get(&turn.key))
    }

    /// 1 for the front-runner, 2 for who would follow if it failed, and so on.
    pub(super) fn position(&self, key: &RequestKey) -> Option<usize> {
        self.turns.iter().position(|turn| turn.key == *key).map(|index| index + 1)
    }

    /// The members in the order of their positions.
    pub(super) fn in_turn(&self) -> impl Iterator<Item = &Pending> {
        self.turns.iter().filter_map(|turn| self.members.get(&turn.key))
    }

    /// Takes in a newcomer: the window begins anew (rule 3).
    pub(super) fn add(&mut self, pending: Pending, policy: &Policy, now: Timestamp) {
        let opened_at = self.gathering.map_or(now, |gathering| gathering.opened_at);
        let complete_since = self.gathering.and_then(|gathering| gathering.complete_since);
        self.gathering = Some(Gathering { opened_at, last_newcomer_at: now, complete_since });
        let place = self.place_of_newcomer(&pending);
        let turn = Turn::of(&pending);
        self.members.insert(turn.key.clone(), pending);
        match place {
            Some(index) => self.turns.insert(index, turn),
            None => self.rank(),
        }
        self.membership_changed(policy, now);
    }

    pub(super) fn remove(&mut self, key: &RequestKey, policy: &Policy, now: Timestamp) -> Option<Pending> {
        let removed = self.members.remove(key)?;
        match self.place_that_no_other_depends_on(&removed) {
            Some(index) => drop(self.turns.remove(index)),
            None => self.rank(),
        }
        self.membership_changed(policy, now);
        Some(removed)
    }

    /// Where a newcomer has its turn, if that changes nobody else's order; else all have to be ranked anew. It comes after all
    /// that contain it, and then before the first one that it outranks. All whom it contains must come later than that by
    /// themselves.
    fn place_of_newcomer(&self, newcomer: &Pending) -> Option<usize> {
        let claim = &newcomer.claim;
        let contains_it = |member: &Pending| member.claim.contains(&claim.key.head_sha);
        let is_contained = self.members.values().any(contains_it);
        let containers = if is_contained { self.in_turn().collect() } else { Vec::new() };
        let from = containers.into_iter().rposition(contains_it).map_or(0, |index| index + 1);
        let turn = Turn::of(newcomer);
        let outranked = self.turns[from..].iter().position(|other| turn.rank() < other.rank());
        let place = outranked.map_or(self.turns.len(), |index| from + index);
        let is_harmful = self.is_contained(&self.turns[..place], claim);
        (!is_harmful && !self.contradictory).then_some(place)
    }

    /// Whether `claim` contains one of these. It is asked by its commits or by their turns, whichever are fewer.
    fn is_contained(&self, turns: &[Turn], claim: &Claim) -> bool {
        let Some(commits) = &claim.commits else { return false };
        if turns.len() <= commits.iter().len() {
            return turns.iter().any(|turn| claim.contains(&turn.key.head_sha));
        }
        let has_a_turn = |key: &RequestKey| turns.iter().any(|turn| turn.key == *key);
        commits.iter().filter(|sha| **sha != claim.key.head_sha).any(|sha| {
            let first = RequestKey { head_sha: sha.clone(), client_id: ClientId::none() };
            self.members
                .range(first..)
                .take_while(|(key, _)| key.head_sha == *sha)
                .any(|(key, _)| has_a_turn(key))
        })
    }

    /// Where a member was that has left, if the others' order is the same without it: it was the first, or contains nobody.
    fn place_that_no_other_depends_on(&self, left: &Pending) -> Option<usize> {
        let index = self.turns.iter().position(|turn| turn.key == left.claim.key)?;
        let is_free = index == 0 || !self.is_contained(&self.turns, &left.claim);
        (is_free && !self.contradictory).then_some(index)
    }

    /// Takes out all for whom `leaves` holds.
    pub(super) fn remove_where(
        &mut self,
        policy: &Policy,
        now: Timestamp,
        leaves: impl Fn(&Pending) -> bool,
    ) -> Vec<Pending> {
        let leaving: Vec<RequestKey> = self.turns_where(leaves);
        let removed: Vec<Pending> = leaving.iter().filter_map(|key| self.members.remove(key)).collect();
        if !removed.is_empty() {
            self.rank();
            self.membership_changed(policy, now);
        }
        removed
    }

    fn turns_where(&self, holds: impl Fn(&Pending) -> bool) -> Vec<RequestKey> {
        self.in_turn().filter(|member| holds(member)).map(|member| member.claim.key.clone()).collect()
    }

    /// Takes over a newer claim of a member. Tells whether it changed anything.
    pub(super) fn update(&mut self, claim: &Claim) -> bool {
        let Some(member) = self.members.get_mut(&claim.key) else { return false };
        let changed = member.claim.update(claim);
        if changed {
            self.rank();
        }
        changed
    }

    /// Changes when a member was heard from. It changes nobody's rank.
    pub(super) fn hear(&mut self, key: &RequestKey, how: impl FnOnce(&mut Pending)) {
        if let Some(member) = self.members.get_mut(key) {
            how(member);
        }
    }

    pub(super) fn hear_all(&mut self, how: impl FnMut(&mut Pending)) {
        self.members.values_mut().for_each(how);
    }

    /// Takes in what is left of the round before (rule 8): nobody of those is new, but this round is now open as long as
    /// its oldest member, and as quiet as the livelier of the two.
    pub(super) fn absorb(&mut self, left: Self, policy: &Policy, now: Timestamp) {
        let Some(theirs) = left.gathering else { return };
        let earliest = left.members.values().map(|member| member.registered_at).min().unwrap_or(now);
        self.gathering = Some(match self.gathering {
            None => Gathering { opened_at: earliest, complete_since: None, ..theirs },
            Some(ours) => Gathering {
                opened_at: ours.opened_at.min(earliest),
                last_newcomer_at: ours.last_newcomer_at.max(theirs.last_newcomer_at),
                complete_since: ours.complete_since,
            },
        });
        self.members.extend(left.members);
        self.rank();
        self.membership_changed(policy, now);
    }

    /// The instant from which the round is stable, if nothing more happens: the earliest of quiet, limit and count (rule 5).
    pub(super) fn stable_at(&self, policy: &Policy) -> Option<Timestamp> {
        let gathering = self.gathering?;
        let quiet_at = gathering.last_newcomer_at.after(policy.stabilisation_window);
        let limit_at = gathering.opened_at.after(policy.stabilisation_limit);
        let at = quiet_at.min(limit_at);
        Some(gathering.complete_since.map_or(at, |since| since.min(at)))
    }

    /// Watches the expected count; needed too where the policy has changed.
    pub(super) fn count(&mut self, policy: &Policy, now: Timestamp) {
        let expected = policy.expected_request_count as usize;
        let complete = expected > 0 && self.members.len() >= expected;
        if let Some(gathering) = &mut self.gathering {
            gathering.complete_since = if complete { gathering.complete_since.or(Some(now)) } else { None };
        }
    }

    fn membership_changed(&mut self, policy: &Policy, now: Timestamp) {
        if self.members.is_empty() {
            self.gathering = None;
        }
        self.count(policy, now);
    }

    /// Puts the members in the order of rule 4, each turn as if all before it had failed.
    fn rank(&mut self) {
        let all: Vec<&Pending> = self.members.values().collect();
        let mut by_sha: BTreeMap<&HeadSha, Vec<usize>> = BTreeMap::new();
        for (index, member) in all.iter().enumerate() {
            by_sha.entry(&member.claim.key.head_sha).or_default().push(index);
        }
        // For each member whom it contains, and by how many it is contained.
        let contains: Vec<Vec<usize>> = all
            .iter()
            .map(|member| {
                let commits = member.claim.commits.iter().flat_map(Commits::iter);
                let others = commits.filter(|sha| **sha != member.claim.key.head_sha);
                others.filter_map(|sha| by_sha.get(sha)).flatten().copied().collect()
            })
            .collect();
        let mut containers = vec![0_usize; all.len()];
        for index in contains.iter().flatten() {
            containers[*index] += 1;
        }
        let each: Vec<Turn> = all.iter().map(|member| Turn::of(member)).collect();
        let ranked = |index: usize| (each[index].rank(), index);
        let mut contained: BTreeSet<(Rank<'_>, usize)> = (0..all.len()).map(ranked).collect();
        let mut free: BTreeSet<(Rank<'_>, usize)> =
            contained.extract_if(.., |(_, index)| containers[*index] == 0).collect();
        let mut turns = Vec::with_capacity(all.len());
        let mut contradictory = false;
        // Where every one left is contained by another (contradictory evidence), rule 4 leaves out none.
        while let Some((_, first)) = free.pop_first().or_else(|| {
            contradictory |= !contained.is_empty();
            contained.pop_first()
        }) {
            turns.push(each[first].clone());
            for index in &contains[first] {
                containers[*index] = containers[*index].saturating_sub(1);
                if containers[*index] == 0 && contained.remove(&ranked(*index)) {
                    free.insert(ranked(*index));
                }
            }
        }
        (self.turns, self.contradictory) = (turns, contradictory);
    }
}

/// The order of rule 4 among requests that nobody contains; the smallest goes first.
type Rank<'a> = (Reverse<Priority>, Timestamp, &'a HeadSha, &'a ClientId);
