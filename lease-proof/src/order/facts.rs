//! What holds of every history, whatever the core does: for the server and the search are built with the same core, and would
//! make the same mistake. Two calls are only compared if one was answered before the other was asked.

use lease_core::ids::{FencingToken, RequestKey};
use lease_core::provider::{Acquire, Command, MAX_VERDICTS, Release, Released};
use lease_core::wire::{AnswerBody, ProblemType, Status};
use serde_json::{Value, json};

use super::reply::Reply;
use super::{Call, Event, History};

/// A fact that does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Broken {
    /// The event at which that shows.
    pub(super) event: usize,
    pub(super) why: String,
    /// What would be right there, where that is known.
    pub(super) expected: Option<Value>,
}

impl Broken {
    fn expecting(self, expected: Value) -> Self {
        Self { expected: Some(expected), ..self }
    }
}

/// A call that was answered.
#[derive(Clone, Copy, Debug)]
struct Answered<'a> {
    asked: usize,
    told: usize,
    call: &'a Call,
    reply: &'a Reply,
}

impl<'a> Answered<'a> {
    fn of(history: &'a History, told: usize) -> Option<Self> {
        let Event::Told { asked, reply } = &history.events[told] else { return None };
        let Event::Asked { call, .. } = &history.events[*asked] else { return None };
        Some(Self { asked: *asked, told, call, reply })
    }

    /// The token that it was told, and whose that is; an onlooker does not say.
    fn token(&self) -> Option<(FencingToken, Option<&'a RequestKey>)> {
        self.reply.fencing_token().map(|token| (token, self.call.key()))
    }

    /// A release that names its lease.
    fn release(&self) -> Option<(&'a RequestKey, FencingToken, Released)> {
        match self.call {
            Call::Command(Command::Release(Release { key, with, fencing_token: Some(token) })) => {
                Some((key, *token, *with))
            }
            Call::Command(
                Command::Release(Release { fencing_token: None, .. })
                | Command::Acquire(_)
                | Command::StopWaiting(_)
                | Command::Withdraw(_)
                | Command::Clear
                | Command::EndLease(_)
                | Command::Restart
                | Command::Tick,
            )
            | Call::Look => None,
        }
    }

    /// A run that asks for the lease, without a claim that it has it.
    fn applicant(&self) -> Option<&'a RequestKey> {
        match self.call {
            Call::Command(Command::Acquire(Acquire { heartbeat: false, claim, .. })) => Some(&claim.key),
            Call::Command(
                Command::Acquire(Acquire { heartbeat: true, .. })
                | Command::Release(_)
                | Command::StopWaiting(_)
                | Command::Withdraw(_)
                | Command::Clear
                | Command::EndLease(_)
                | Command::Restart
                | Command::Tick,
            )
            | Call::Look => None,
        }
    }

    fn breaks(&self, why: String) -> Broken {
        Broken { event: self.told, why, expected: None }
    }

    fn answer(&self) -> Option<&'a AnswerBody> {
        match self.reply {
            Reply::Answer(body) => Some(body),
            Reply::Refusal(_) | Reply::View(_) | Reply::Done => None,
        }
    }
}

/// Looks for the first event that breaks a fact.
pub(super) fn check(history: &History) -> Result<(), Broken> {
    let mut earlier: Vec<Answered<'_>> = Vec::new();
    for event in 0..history.events.len() {
        let Some(now) = Answered::of(history, event) else { continue };
        no_false_completion(history, &now)?;
        for before in &earlier {
            one_holder_a_token(before, &now)?;
            if before.told > now.asked {
                continue;
            }
            tokens_only_grow(before, &now)?;
            if verdict_stands(history, before, &now) {
                a_repeated_release_gets_the_same_answer(before, &now)?;
                who_is_completed_stays_so(before, &now)?;
            }
        }
        earlier.push(now);
    }
    Ok(())
}

/// I2: somebody has asked for that success.
fn no_false_completion(history: &History, now: &Answered<'_>) -> Result<(), Broken> {
    let Some(by) = now.answer().and_then(|body| body.completed_by.as_ref()) else { return Ok(()) };
    let is_success = |event: &Event| match event {
        Event::Asked { call: Call::Command(Command::Release(release)), .. } => {
            release.with == Released::Success && release.key.head_sha == by.head_sha
        }
        Event::Asked { .. } | Event::Told { .. } | Event::Restarted => false,
    };
    if history.events[..now.told].iter().any(is_success) {
        return Ok(());
    }
    Err(now.breaks(format!("completed by {}, which nobody has released with success", by.head_sha.as_str())))
}

/// I1: a token belongs to one request.
fn one_holder_a_token(before: &Answered<'_>, now: &Answered<'_>) -> Result<(), Broken> {
    match (before.token(), now.token()) {
        (Some((old, Some(holder))), Some((new, Some(key)))) if old == new && holder != key => {
            Err(now.breaks(format!("the token {} was given twice (see {})", new.get(), before.told)))
        }
        (_, _) => Ok(()),
    }
}

/// I1: tokens only grow, and a lease that has been released is over.
fn tokens_only_grow(before: &Answered<'_>, now: &Answered<'_>) -> Result<(), Broken> {
    let Some((new, holder)) = now.token() else { return Ok(()) };
    if let Some((old, _)) = before.token()
        && new < old
    {
        return Err(now.breaks(format!(
            "the token {}, after {} (see {})",
            new.get(),
            old.get(),
            before.told
        )));
    }
    if let (Some((_, token, _)), Some(_)) = (before.release(), before.answer())
        && token >= new
        && holder.is_some()
    {
        return Err(now.breaks(format!(
            "the lease with the token {} is over (see {})",
            new.get(),
            before.told
        )));
    }
    Ok(())
}

/// Whether no operator can have emptied the provider since, and no verdict can have had to make room.
fn verdict_stands(history: &History, before: &Answered<'_>, now: &Answered<'_>) -> bool {
    let mut cleared = false;
    let mut verdicts = 0;
    for (index, event) in history.events[..now.told].iter().enumerate() {
        match event {
            // One that was not answered before the verdict may have been carried out after it.
            Event::Asked { call: Call::Command(Command::Clear), .. } => {
                let told = history.events[..before.asked].iter().any(
                    |event| matches!(event, Event::Told { asked, reply: Reply::Done } if *asked == index),
                );
                cleared |= !told;
            }
            Event::Asked { call: Call::Command(Command::Release(_) | Command::Withdraw(_)), .. } => {
                verdicts += 1;
            }
            // It has ended no lease.
            Event::Told { asked, reply: Reply::Refusal(_) } if is_release(&history.events[*asked]) => {
                verdicts -= 1;
            }
            Event::Asked { .. } | Event::Told { .. } | Event::Restarted => {}
        }
    }
    !cleared && verdicts < MAX_VERDICTS
}

fn is_release(event: &Event) -> bool {
    matches!(event, Event::Asked { call: Call::Command(Command::Release(_)), .. })
}

/// Rule 10.
fn a_repeated_release_gets_the_same_answer(before: &Answered<'_>, now: &Answered<'_>) -> Result<(), Broken> {
    let (Some((key, token, with)), Some((again, same, now_with))) = (before.release(), now.release()) else {
        return Ok(());
    };
    if (key, token) != (again, same) || before.answer().is_none() {
        return Ok(());
    }
    let stands = match now.reply {
        Reply::Answer(_) => with == now_with && before.reply == now.reply,
        Reply::Refusal(problem) => with != now_with && problem.kind == ProblemType::ContraryRelease,
        Reply::View(_) | Reply::Done => false,
    };
    if stands {
        return Ok(());
    }
    let right =
        if with == now_with { before.reply.json() } else { json!({ "type": ProblemType::ContraryRelease }) };
    Err(now
        .breaks(format!("the release was answered otherwise before (see {})", before.told))
        .expecting(right))
}

/// I3: no lost verdict.
fn who_is_completed_stays_so(before: &Answered<'_>, now: &Answered<'_>) -> Result<(), Broken> {
    let was_completed = before.reply.status() == Some(Status::Completed);
    if was_completed && now.applicant().is_some() && now.applicant() == before.call.key() {
        return match now.reply.status() {
            Some(Status::Completed) => Ok(()),
            Some(
                Status::Pending | Status::Acquired | Status::Aquired | Status::Failure | Status::Withdrawn,
            )
            | None => Err(now
                .breaks(format!("it was completed before (see {})", before.told))
                .expecting(json!({ "status": Status::Completed }))),
        };
    }
    Ok(())
}
