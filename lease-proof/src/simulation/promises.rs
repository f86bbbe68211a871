//! What every user is promised, by what really happened: whatever the provider and the pollers think.

use lease_core::ids::HeadSha;

use super::job::{Job, Stage};
use super::run::World;

impl World {
    /// I2, by what the commits really hold.
    pub(super) fn completion_is_true(&self, index: usize, by: Option<&HeadSha>) -> Result<(), String> {
        let mine = self.jobs[index].plan.head_sha();
        let Some(by) = by else { return Err(format!("{mine:?} was completed by nobody")) };
        if !self.passed.contains(by) {
            return Err(format!("I2: {mine:?} was completed by {by:?}, whose work has not passed"));
        }
        let winners = self.jobs.iter().filter(|job| job.plan.head_sha() == by);
        // Without evidence it is the counts that decide, and these can be wrong.
        let proven = |job: &Job| !job.plan.sends_commits || job.plan.ancestry.contains(mine);
        if winners.into_iter().any(proven) {
            return Ok(());
        }
        Err(format!("I2: {mine:?} was completed by {by:?}, which does not contain it"))
    }

    /// I1, where nothing goes wrong: nobody else is at work.
    pub(super) fn at_work_alone(&self, index: usize) -> Result<(), String> {
        let working = |job: &Job| match job.stage {
            Stage::Working { .. } => self.inspector.trace.policy.max_hold.as_ms() > job.plan.works_ms,
            Stage::ToCome | Stage::Waiting | Stage::Releasing { .. } | Stage::Over(_) => false,
        };
        match self.jobs.iter().find(|job| self.fair && working(job)) {
            Some(other) => {
                Err(format!("I1: {:?} and {:?} are at work at once", self.jobs[index].key(), other.key()))
            }
            None => Ok(()),
        }
    }
}
