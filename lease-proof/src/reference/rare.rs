//! What a life has met with that few lives do: a comparison that never met it has not compared it.

use lease_core::provider::{Acquire, Command, Policy, Release};
use lease_core::time::{Millis, Timestamp};

use super::Reference;
use super::facts::{Given, What};
use super::order::{contains, covers};
use crate::trace::Told;

/// Something that few lives meet with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Rare {
    ClockWentBack,
    GivenAfterTheWindow,
    GivenAtTheLimit,
    GivenByCount,
    GivenInAHandover,
    /// The round had the expected count while the one before was still at work.
    CompleteBeforeItWasCurrent,
    /// The round had been open for a while when it became the current one, and the limit made it stable.
    OpenBeforeItWasCurrent,
    DelayedAfterALockDelay,
    DelayedInAHandover,
    TieByRegistration,
    TieByCommit,
    TieByClient,
    EveryMemberContained,
    RoundEmptied,
    MovedToARoundWithMembers,
    CompletedInTheNextRound,
    SeveralLongPolls,
    ClearedWhileWaiting,
    TextUpdated,
    StackedWithAClientId,
    VerdictDropped,
    OlderVerdictNamed,
    TokenOfAnother,
    SparedByARestart,
    MaxHoldOverAtARestart,
}

impl Rare {
    /// All of them.
    pub const ALL: [Self; 25] = [
        Self::ClockWentBack,
        Self::GivenAfterTheWindow,
        Self::GivenAtTheLimit,
        Self::GivenByCount,
        Self::GivenInAHandover,
        Self::CompleteBeforeItWasCurrent,
        Self::OpenBeforeItWasCurrent,
        Self::DelayedAfterALockDelay,
        Self::DelayedInAHandover,
        Self::TieByRegistration,
        Self::TieByCommit,
        Self::TieByClient,
        Self::EveryMemberContained,
        Self::RoundEmptied,
        Self::MovedToARoundWithMembers,
        Self::CompletedInTheNextRound,
        Self::SeveralLongPolls,
        Self::ClearedWhileWaiting,
        Self::TextUpdated,
        Self::StackedWithAClientId,
        Self::VerdictDropped,
        Self::OlderVerdictNamed,
        Self::TokenOfAnother,
        Self::SparedByARestart,
        Self::MaxHoldOverAtARestart,
    ];
}

impl Reference {
    /// What is rare about this command in this state. Nothing is decided here.
    pub(super) fn notice(&mut self, told: &Told) {
        let mut seen = Vec::new();
        let mut see = |rare, is: bool| {
            if is {
                seen.push(rare);
            }
        };
        let members = self.members(self.round);
        let is_contained = |of: &super::facts::Request| {
            self.members(self.round).iter().any(|other| contains(&other.claim, &of.claim.key.head_sha))
        };
        see(Rare::ClockWentBack, told.at < self.now);
        see(Rare::EveryMemberContained, !members.is_empty() && members.iter().all(|of| is_contained(of)));
        let is_open = self.happened.iter().any(|happened| happened.round == self.round);
        see(Rare::RoundEmptied, members.is_empty() && is_open && !self.had_a_lease());
        see(Rare::SeveralLongPolls, self.requests.iter().any(|request| request.long_polls > 1));
        let waits = self.requests.iter().any(|request| request.long_polls > 0);
        see(Rare::ClearedWhileWaiting, waits && told.command == Command::Clear);
        let mine = |what: fn(&What) -> bool| {
            self.happened.iter().any(|happened| happened.round == self.round && what(&happened.what))
        };
        let had = self.happened.iter().any(|happened| {
            happened.round == self.round
                && happened.at < self.current_since
                && matches!(happened.what, What::Joined)
        });
        see(Rare::MovedToARoundWithMembers, had && mine(|what| matches!(what, What::MovedOver { .. })));
        let all = self.leases[self.forgotten..].iter().filter(|lease| self.is_in_time(lease)).count();
        see(Rare::VerdictDropped, all > self.remembered().len());
        match &told.command {
            Command::Acquire(acquire) => see(Rare::TextUpdated, self.updates_a_text(acquire)),
            Command::Release(release) => {
                see(Rare::OlderVerdictNamed, self.names_an_older(release));
                let token = release.fencing_token;
                let others = |lease: &&Given| Some(lease.token) == token && lease.holder.key != release.key;
                see(Rare::TokenOfAnother, self.leases.iter().any(|lease| others(&lease)));
                let lease = self.held().filter(|lease| lease.holder.key == release.key);
                let next = lease.is_some_and(|lease| {
                    let mut next = self.requests.iter().filter(|request| request.round != self.round);
                    next.any(|request| covers(&lease.holder, lease.round, request))
                });
                see(Rare::CompletedInTheNextRound, next);
            }
            Command::StopWaiting(_)
            | Command::Withdraw(_)
            | Command::Clear
            | Command::EndLease(_)
            | Command::Restart
            | Command::Tick => {}
        }
        self.seen.extend(seen);
    }

    fn is_in_time(&self, lease: &Given) -> bool {
        let retention = self.policy.verdict_retention;
        lease.ended.as_ref().is_some_and(|(at, _)| at.after(retention) > self.now)
    }

    fn updates_a_text(&self, acquire: &Acquire) -> bool {
        let (claim, known) = (&acquire.claim, self.requests.iter().map(|request| &request.claim));
        let mut known = known.chain(self.held().map(|lease| &lease.holder));
        let changes = |known: &lease_core::provider::Claim| {
            claim.run_url.is_some() && claim.run_url != known.run_url
                || claim.head_ref.is_some() && claim.head_ref != known.head_ref
        };
        known.any(|known| known.key == claim.key && changes(known))
    }

    fn names_an_older(&self, release: &Release) -> bool {
        let mine = self.remembered().into_iter().filter(|lease| lease.holder.key == release.key);
        let mine: Vec<&Given> = mine.collect();
        let older = &mine[..mine.len().saturating_sub(1)];
        older.iter().any(|lease| Some(lease.token) == release.fencing_token)
    }

    /// What is rare about a restart, before anything is done about it.
    pub(super) fn notice_restart(&mut self, at: Timestamp) {
        let Policy { request_ttl, max_hold, .. } = self.policy;
        if self.requests.iter().any(|request| request.heard_at.after(request_ttl) <= at) {
            self.seen.insert(Rare::SparedByARestart);
        }
        if self.held().is_some_and(|lease| lease.since.after(max_hold) <= at) {
            self.seen.insert(Rare::MaxHoldOverAtARestart);
        }
    }

    /// What is rare about the front-runner's getting the lease at this instant.
    pub(super) fn notice_given(&mut self) {
        let Some(front) = self.front_runner() else { return };
        let mut seen = Vec::new();
        let mut see = |rare, is: bool| {
            if is {
                seen.push(rare);
            }
        };
        let round = self.gathering(self.round);
        let quiet = round.quiet_since.after(self.policy.stabilisation_window);
        let limit = round.open_since.map(|at| at.after(self.policy.stabilisation_limit));
        let stable = self.stable_from();
        let is_handover = self.is_handover();
        let delayed = self.policy.assignment_delay > Millis::ZERO;
        see(Rare::GivenInAHandover, is_handover);
        see(Rare::DelayedInAHandover, is_handover && delayed);
        let before = !is_handover && stable < self.current_since;
        let by_count = !is_handover && round.complete_since == Some(stable) && quiet > stable;
        let by_limit =
            !is_handover && limit == Some(stable) && quiet > stable && round.complete_since.is_none();
        see(Rare::GivenByCount, by_count);
        see(Rare::GivenAtTheLimit, by_limit);
        see(Rare::GivenAfterTheWindow, !is_handover && quiet == stable && limit > Some(stable));
        see(Rare::CompleteBeforeItWasCurrent, by_count && before);
        let open_before = round.open_since.is_some_and(|at| at < self.current_since);
        see(Rare::OpenBeforeItWasCurrent, by_limit && open_before);
        let rested = self.lock_delay_until();
        let waited = rested.map(|at| at.after(self.policy.assignment_delay)) == self.may_be_given_from();
        see(Rare::DelayedAfterALockDelay, delayed && waited);
        let equals = self.members(self.round).into_iter().filter(|other| {
            other.claim.priority == front.claim.priority && other.claim.key != front.claim.key
        });
        for other in equals {
            let at_once = other.registered_at == front.registered_at;
            let one_commit = other.claim.key.head_sha == front.claim.key.head_sha;
            see(Rare::TieByRegistration, !at_once);
            see(Rare::TieByCommit, at_once && !one_commit);
            see(Rare::TieByClient, at_once && one_commit);
        }
        let stacked = |request: &&super::facts::Request| {
            !request.claim.key.client_id.as_str().is_empty()
                && request.claim.head_ref.is_some()
                && request.claim.key != front.claim.key
                && covers(&front.claim, self.round, request)
        };
        see(Rare::StackedWithAClientId, self.requests.iter().any(|request| stacked(&request)));
        self.seen.extend(seen);
    }
}
