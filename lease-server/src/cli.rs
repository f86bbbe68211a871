//! The command line.

mod client;
mod demo;
mod duration;
mod env;
mod net;

use std::num::NonZeroU32;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
pub use client::{ClearArgs, EndLeaseArgs, HealthArgs, ServerArgs, StatusArgs};
pub use demo::DemoArgs;
pub(crate) use duration::LONGEST;
pub use duration::{DurationError, parse_duration};
use lease_core::time::Millis;
pub use net::{NetFlags, UnstableFlags};

use crate::settings::StoreFlag;

const EXAMPLES: &str = "\
Examples:
  lease-server
      Serve any repository on 127.0.0.1:8080, with the state kept under ./data
  lease-server --config lease.yaml --host 0.0.0.0 --data /var/lib/mq-lease
      Serve what the file lists, with the passwords that it names
  lease-server --stabilisation-window 30s --expected-build-count 2 --store memory:
      Try it out: nothing is kept
  lease-server demo
      See a merge queue at work, in fast motion
  lease-server replay incident.json
      Step through a recorded scenario, in virtual time
  lease-server status https://lease.example.com/acme/shop/main --watch
      Look who holds the lease, and who waits

Durations are a number and a unit: 300ms, 30s, 5m, 6h, or several of them: 1h30m.
Every flag can be set by its environment variable instead; an empty variable counts as unset, but for
MQ_LEASE_STORE, which must not be empty.
A value in the configuration file wins over the flag.";

/// A priority mutex for GitHub merge queues.
///
/// The runs of one merge queue ask this server for a lease on a shared resource, a staging environment for example. One run
/// has it at a time, and it is the run that contains most pull requests; when it succeeds, the runs it contains are complete as well.
///
/// Without a subcommand it serves, until SIGTERM or SIGINT.
#[derive(Debug, Parser)]
#[command(name = "lease-server", version, after_help = EXAMPLES, subcommand_negates_reqs = true)]
pub struct Cli {
    /// What to do; serve, if nothing is said.
    #[command(subcommand)]
    pub command: Option<Command>,

    /// How to serve.
    #[command(flatten)]
    pub serve: ServeArgs,
}

/// What the program does other than serve.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Play a merge queue in fast motion, against a server of its own
    ///
    /// A server is started on this machine, that keeps nothing, and runs of a merge queue ask it for the lease over HTTP, as the action
    /// does: one fails, one vanishes, one passes for the others. In the end it is checked whether the server's history says what the story
    /// should come to. The exit status is 0 if it does, 1 if not or if the story cannot be played, 130 after Ctrl-C and 143 after SIGTERM.
    #[command(after_help = demo::EXAMPLES)]
    Demo(DemoArgs),
    /// Step scenarios through the rules in virtual time, with no server
    ///
    /// Prints one JSON line for each step with an answer. Where a step says what it expects and the answer differs, the
    /// difference goes to standard error and the exit status is 1.
    Replay(ReplayArgs),
    /// Show who holds which lease, who waits, and why
    Status(StatusArgs),
    /// Empty a provider: its lease, and everybody who waits; for admins
    ///
    /// Whoever waits registers anew with the next poll. Whoever holds the lease is told that it is lost.
    Clear(ClearArgs),
    /// End one lease, as if it had expired, and leave the queue alone; for admins
    EndLease(EndLeaseArgs),
    /// Print the HTTP contract as an `OpenAPI` document, as a server serves it at /openapi.json
    Openapi,
    /// Tell by the exit status whether a server is ready: 0, or 1 with the reason
    ///
    /// For container engines and the like: it takes no other program, and one line says what came of it.
    Health(HealthArgs),
    /// Print the manual page, of the server or of a subcommand
    Man(ManArgs),
    /// Print what makes a shell complete the commands and flags
    Completions(CompletionsArgs),
}

/// What to replay.
#[derive(Debug, Args)]
pub struct ReplayArgs {
    /// The scenarios' files, JSON; `-` is standard input
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
}

/// Which manual page.
#[derive(Debug, Args)]
pub struct ManArgs {
    /// The subcommand; without it the page is the server's
    #[arg(value_name = "COMMAND")]
    pub command: Option<String>,
}

/// Which shell.
#[derive(Debug, Args)]
pub struct CompletionsArgs {
    /// The shell
    pub shell: clap_complete::Shell,
}

/// The flags of the server.
#[derive(Debug, Args)]
#[command(next_help_heading = "Serving")]
pub struct ServeArgs {
    /// The address or host name to listen on; other than loopback it takes auth in the file, or --allow-anonymous
    #[arg(long, env = "MQ_LEASE_HOST", hide_env_values = true, default_value = "127.0.0.1")]
    pub host: String,

    /// The port to listen on; 0 takes a free one, and the ready line says which
    #[arg(long, env = "MQ_LEASE_PORT", hide_env_values = true, default_value_t = 8080)]
    pub port: u16,

    /// How it is reached.
    #[command(flatten)]
    pub net: NetFlags,

    /// The configuration file, YAML: which repositories are served and how, and who may call
    #[arg(long, env = "MQ_LEASE_CONFIG", hide_env_values = true, value_name = "FILE")]
    pub config: Option<PathBuf>,

    /// Where the state is kept
    #[arg(long, env = "MQ_LEASE_DATA", hide_env_values = true, value_name = "DIR", default_value = "./data")]
    pub data: PathBuf,

    /// What keeps the state: `sqlite:PATH`, `postgres://USER@HOST/DATABASE`, which several servers may share, or `memory:`, which
    /// forgets it at the end. A password is better kept in `MQ_LEASE_STORE` or `PGPASSWORD` than in the flag
    // Kept as told, since a value of another kind may hold a password that no error may repeat.
    #[arg(
        long,
        env = "MQ_LEASE_STORE",
        hide_env_values = true,
        value_name = "STORE",
        default_value = "sqlite:{data}/lease.db"
    )]
    pub store: StoreFlag,

    /// How many connections to the database of `postgres:` may be open for decisions; three more are open beside them
    #[arg(
        long,
        env = "MQ_LEASE_STORE_CONNECTIONS",
        hide_env_values = true,
        value_name = "COUNT",
        default_value = "16"
    )]
    pub store_connections: NonZeroU32,

    /// Keep what nobody has used for this long no longer
    #[arg(
        long,
        env = "MQ_LEASE_HISTORY_RETENTION",
        hide_env_values = true,
        value_name = "DURATION",
        default_value = "90d",
        value_parser = parse_duration
    )]
    pub history_retention: Millis,

    /// Let everybody do everything on a host other than loopback, when the file says nothing about auth
    #[arg(
        long,
        env = "MQ_LEASE_ALLOW_ANONYMOUS",
        hide_env_values = true,
        value_name = "BOOL",
        value_parser = clap::builder::BoolishValueParser::new(),
        action = clap::ArgAction::Set,
        num_args = 0..=1,
        require_equals = true,
        default_value = "false",
        default_missing_value = "true",
        hide_default_value = true
    )]
    pub allow_anonymous: bool,

    /// The form of the log: text or json [default: text on a terminal, else json]
    #[arg(long, env = "MQ_LEASE_LOG_FORMAT", hide_env_values = true, value_name = "FORMAT")]
    pub log_format: Option<LogFormat>,

    /// How much is logged: error, warn, info, debug or trace, or directives such as `info,lease_server=debug`
    #[arg(
        long,
        env = "MQ_LEASE_LOG_LEVEL",
        hide_env_values = true,
        value_name = "LEVEL",
        default_value = "info"
    )]
    pub log_level: String,

    /// The rules' parameters.
    #[command(flatten)]
    pub policy: PolicyFlags,
}

/// The rules' parameters, where the command line sets them.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Rules (for what the configuration file doesn't set)")]
pub struct PolicyFlags {
    /// Give no lease until no new run has come for this long... [default: 5m]
    #[arg(long, env = "MQ_LEASE_STABILISATION_WINDOW", hide_env_values = true, value_name = "DURATION", value_parser = parse_duration)]
    pub stabilisation_window: Option<Millis>,

    /// ...or this many runs wait; 0: never by count... [default: 4]
    #[arg(long, env = "MQ_LEASE_EXPECTED_BUILD_COUNT", hide_env_values = true, value_name = "COUNT")]
    pub expected_build_count: Option<u32>,

    /// ...or the first of them has waited this long, however many come [default: 3 x the window]
    #[arg(long, env = "MQ_LEASE_STABILISATION_LIMIT", hide_env_values = true, value_name = "DURATION", value_parser = parse_duration)]
    pub stabilisation_limit: Option<Millis>,

    /// Drop a waiting run that was not heard from for this long; at least 1s [default: 30s]
    #[arg(long, env = "MQ_LEASE_TTL", hide_env_values = true, value_name = "DURATION", value_parser = parse_duration)]
    pub ttl: Option<Millis>,

    /// Wait this long before a lease that could be given is given [default: 0s]
    #[arg(long, env = "MQ_LEASE_ASSIGNMENT_DELAY", hide_env_values = true, value_name = "DURATION", value_parser = parse_duration)]
    pub assignment_delay: Option<Millis>,

    /// End a lease after this long at the latest [default: 6h]
    #[arg(long, env = "MQ_LEASE_MAX_HOLD", hide_env_values = true, value_name = "DURATION", value_parser = parse_duration)]
    pub max_hold: Option<Millis>,

    /// Give no lease for this long after one has expired: its holder may still be at work [default: 15s]
    #[arg(long, env = "MQ_LEASE_LOCK_DELAY", hide_env_values = true, value_name = "DURATION", value_parser = parse_duration)]
    pub lock_delay: Option<Millis>,

    /// Remember for this long what became of a lease [default: 1h]
    #[arg(long, env = "MQ_LEASE_VERDICT_RETENTION", hide_env_values = true, value_name = "DURATION", value_parser = parse_duration)]
    pub verdict_retention: Option<Millis>,
}

/// The form of the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// One JSON object a line, for programs.
    Json,
    /// For people.
    Text,
}

impl Cli {
    /// The command line and environment of this process. Prints help, version or what is wrong, and exits, where there is no more to do.
    pub fn from_process() -> Self {
        env::parse(std::env::args_os()).unwrap_or_else(|error| error.exit())
    }

    /// The same, from `arguments`; the first is the program's name.
    pub fn try_from_arguments<I, T>(arguments: I) -> Result<Self, clap::Error>
    where
        I: IntoIterator<Item = T>,
        T: Into<std::ffi::OsString>,
    {
        env::parse(arguments.into_iter().map(Into::into))
    }
}

#[cfg(test)]
mod tests;
