//! `lease-server demo`: a merge queue in fast motion. The server, the machines of its runs and what goes between them are the real ones.
//!
//! | subject | file |
//! | --- | --- |
//! | the story: who comes, and what should become of them | `scenario.rs` |
//! | the same as people write it; the one that is built in | `file.rs`, `story.yaml` |
//! | the story's time, and how fast it goes | `clock.rs` |
//! | a group, as GitHub would name it | `group.rs` |
//! | one run, from its arrival to its end | `run.rs` |
//! | how a machine is driven | `drive.rs` |
//! | the server, over HTTP; what it shows | `server.rs`, `shown.rs` |
//! | what is told meanwhile, by whom | `narrator.rs`, `onlooker.rs` |
//! | whether it came to what it should | `check.rs` |
//! | what is said in the end | `report.rs` |
//!
//! No rule of the protocol is in here. What the demo says of the end is what the server shows.

mod check;
mod clock;
mod drive;
mod file;
mod group;
mod narrator;
mod onlooker;
mod report;
mod run;
mod scenario;
mod server;
mod shown;

use std::io;
use std::sync::Arc;
use std::time::Duration;

pub use file::STORY;
use lease_core::time::Millis;
use thiserror::Error;
use tokio::sync::oneshot;
use tokio::task::{JoinError, JoinSet};
use tokio::time::MissedTickBehavior;

use crate::cli::DemoArgs;
use crate::config::ConfigError;
use crate::serve::{self, ServeError};
use crate::settings::Settings;
use crate::signals::{Caught, Signals};
use check::{Checked, Found};
use clock::{Pace, Stamp, StoryClock};
use group::Group;
use narrator::{Colours, Narrator};
use onlooker::{Onlooker, QUEUE};
use run::{Experience, Run, Stage};
use scenario::Scenario;
use server::Server;

/// How often the queue is looked at.
const LOOK_EVERY: Duration = Duration::from_millis(100);

/// What a busy machine may take beyond what the story can.
const SPARE: Millis = Millis::from_secs(30);

/// How long the last lines may take after a signal.
const LAST_WORDS: Duration = Duration::from_secs(1);

/// Why there is no demo.
#[derive(Debug, Error)]
pub enum DemoError {
    /// The story is wrong.
    #[error(transparent)]
    Story(#[from] ConfigError),
    /// The server cannot serve.
    #[error(transparent)]
    Serve(#[from] ServeError),
    /// The server has ended by itself.
    #[error("the demo's server has ended before the story has")]
    ServerEnded,
    /// The server cannot be asked, or a part of the demo has failed.
    #[error("{0}")]
    Broken(String),
    /// The operating system refuses something.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// What has come of it.
enum Ending {
    /// It was told to its end, and this is the exit status of the check.
    Told(u8),
    /// A signal has come.
    Caught(Caught),
    /// Nobody reads what is told.
    Unread,
}

/// Plays the story. Tells the exit status of the program.
pub async fn demo(args: &DemoArgs) -> Result<u8, DemoError> {
    // Before anything that takes time: a signal during the start must not be lost.
    let mut signals = Signals::listen()?;
    let scenario = Scenario::load(args.scenario.as_deref())?;
    let pace = Pace::new(args.speed);
    let played = scenario.played(pace);
    let listening = serve::Server::open(Settings::scratch(played.policy.clone())).await?;
    let server = Server::at(listening.url()).map_err(DemoError::Broken)?;
    let (stop, stopped) = oneshot::channel();
    let mut serving = tokio::spawn(listening.run_until(async {
        // If the sender is gone, so is the demo.
        stopped.await.unwrap_or("the end of the demo")
    }));

    let clock = StoryClock::start(pace);
    let runs = cast(&scenario)?;
    let width = runs.iter().map(|run| run.name.len()).max().unwrap_or_default().max(QUEUE.len());
    let (narrator, mut written) =
        Narrator::begin(io::stdout(), Colours::of_this_process(), clock.clone(), width);
    introduce(&narrator, server.page(), pace, &scenario, &played);
    let stage = Arc::new(Stage { server, clock, narrator, lease_ttl: played.lease_ttl });

    let ending = tokio::select! {
        status = act(&stage, &runs, time_limit(&played)) => Ending::Told(status?),
        caught = signals.next() => Ending::Caught(caught),
        closed = &mut written => unread(closed)?,
        ended = &mut serving => return Err(ended_early(ended)),
    };
    let ending = match ending {
        Ending::Told(status) if args.stay => {
            stage.narrator.say(&format!("\nThe server stays at {}, until Ctrl-C.", stage.server.page()));
            tokio::select! {
                _ = signals.next() => Ending::Told(status),
                ended = &mut serving => return Err(ended_early(ended)),
            }
        }
        ending @ (Ending::Told(_) | Ending::Caught(_) | Ending::Unread) => ending,
    };
    // Its own clients leave first, so that the server has nobody of them to wait for.
    drop(stage);
    // It answers who else is there, and closes what is open, in bounded time.
    let _: Result<(), &str> = stop.send("the end of the demo");
    serving.await.map_err(|why| DemoError::Broken(format!("the server has failed: {why}")))??;
    match ending {
        Ending::Told(status) => {
            // All of it, however slowly somebody reads; unless they have enough of it.
            tokio::select! {
                end = written => unread(end).map(|_| status),
                _ = signals.next() => Ok(status),
            }
        }
        Ending::Caught(caught) => {
            // A terminal that stands still must not keep it.
            let _: Result<_, tokio::time::error::Elapsed> = tokio::time::timeout(LAST_WORDS, written).await;
            Ok(caught.exit_status())
        }
        Ending::Unread => Ok(0),
    }
}

/// Who comes.
fn cast(scenario: &Scenario) -> Result<Vec<Run>, DemoError> {
    let cast = scenario.runs.iter().zip(scenario.names()).zip(1..).map(|((plan, name), number)| {
        let group = Group::new(number, &plan.pull_requests)
            .map_err(|why| DemoError::Broken(format!("{name} cannot be a group: {why}")))?;
        Ok(Run { name, plan: plan.clone(), group })
    });
    cast.collect()
}

fn introduce(narrator: &Narrator, address: &str, pace: Pace, scenario: &Scenario, played: &Scenario) {
    let speed = pace.speed();
    narrator.say(&format!("A merge queue, {speed} times faster than life. Look on at {address}"));
    let ttl = pace.told(played.lease_ttl);
    if ttl > scenario.lease_ttl.plus(pace.told(Millis::new(1))) {
        narrator.say(&format!(
            "So fast, {} is too short for a lease to be kept by heartbeats: here it takes {ttl} for one to expire",
            scenario.lease_ttl
        ));
    }
    narrator.say("");
}

/// How long it is waited for the end of a story that is played so.
fn time_limit(played: &Scenario) -> Duration {
    let limit = played.time_limit.unwrap_or_else(|| played.longest().plus(SPARE));
    Duration::from_millis(limit.as_ms())
}

/// Plays the story, and says what it has come to.
async fn act(stage: &Arc<Stage>, runs: &[Run], limit: Duration) -> Result<u8, DemoError> {
    let mut experiences: Vec<Option<Experience>> = runs.iter().map(|_| None).collect();
    let in_time = tokio::time::timeout(limit, play(stage, runs, &mut experiences)).await;
    let late = match in_time {
        Ok(played) => played.map(|()| None)?,
        Err(_) => Some(format!("the story was not over at{}, and was given up", Stamp(stage.clock.story()))),
    };
    let past = stage.server.past().await.map_err(DemoError::Broken)?;
    let view = stage.server.view().await.map_err(DemoError::Broken)?;
    let checked: Vec<Checked<'_>> = runs
        .iter()
        .zip(experiences)
        .map(|(run, experience)| {
            let found = Found::of(run.group.head_sha().as_str(), &past, &view);
            Checked { run, found, experience }
        })
        .collect();
    let say = |text: &str| stage.narrator.say(text);
    say(&format!("\n{}\n\n{}", report::table(&checked), report::summary(&checked)));
    let differences: Vec<String> = late.into_iter().chain(check::differences(&checked, &past)).collect();
    if differences.is_empty() {
        say(
            "It came to what it should, by the server's own history. To have it at your own queue: docs/getting-started.md",
        );
        return Ok(0);
    }
    say("It did not come to what it should:");
    for difference in differences {
        say(&format!("- {difference}"));
    }
    Ok(1)
}

/// All runs, until each has had its end and nobody is there any more.
async fn play(
    stage: &Arc<Stage>,
    runs: &[Run],
    experiences: &mut [Option<Experience>],
) -> Result<(), DemoError> {
    let mut playing = JoinSet::new();
    for (run, at) in runs.iter().cloned().zip(0..) {
        let stage = Arc::clone(stage);
        playing.spawn(async move { (at, run.play(&stage).await) });
    }
    let mut onlooker = Onlooker::new(Arc::clone(stage), runs);
    let mut looks = tokio::time::interval(LOOK_EVERY);
    looks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            Some(done) = playing.join_next() => {
                let (at, experience): (usize, _) =
                    done.map_err(|why| DemoError::Broken(format!("a run has failed: {why}")))?;
                if let Some(own) = experiences.get_mut(at) {
                    *own = Some(experience);
                }
            }
            _ = looks.tick() => {
                // A look that fails is tried again; how long that may go on the time limit says.
                let is_empty = onlooker.look().await.unwrap_or(false);
                if is_empty && playing.is_empty() {
                    return Ok(());
                }
            }
        }
    }
}

/// The writer has ended: because nobody reads any more, which is nobody's fault, or because it failed.
fn unread(end: Result<io::Result<()>, oneshot::error::RecvError>) -> Result<Ending, DemoError> {
    match end {
        Ok(Err(why)) if why.kind() != io::ErrorKind::BrokenPipe => Err(DemoError::Io(why)),
        Ok(Ok(()) | Err(_)) | Err(_) => Ok(Ending::Unread),
    }
}

fn ended_early(ended: Result<Result<(), ServeError>, JoinError>) -> DemoError {
    match ended {
        Ok(Err(why)) => DemoError::Serve(why),
        Ok(Ok(())) | Err(_) => DemoError::ServerEnded,
    }
}
