//! The flags of the demo.

use std::path::PathBuf;

use clap::Args;

pub(super) const EXAMPLES: &str = "\
Examples:
  lease-server demo --speed 20
      The built-in story in less than half a minute
  lease-server demo --stay
      Look at the page afterwards, until Ctrl-C
  lease-server demo --print-scenario > story.yaml; lease-server demo --scenario story.yaml
      Change the story, and play it: other runs, or the policy that you have in mind";

/// What to play, and how.
#[derive(Debug, Args)]
pub struct DemoArgs {
    /// How many times faster than life, from 1 to 100; where that would make a period too short for a busy machine, it is kept longer
    #[arg(long, value_name = "N", default_value_t = 10, value_parser = clap::value_parser!(u32).range(1..=100))]
    pub speed: u32,

    /// Play the story in this file, YAML, instead of the one that is built in
    #[arg(long, value_name = "FILE")]
    pub scenario: Option<PathBuf>,

    /// Keep the server up after the story, until Ctrl-C. The exit status is still that of the check
    #[arg(long)]
    pub stay: bool,

    /// Print the built-in story, with what can be said in one, and play nothing
    #[arg(long, conflicts_with_all = ["speed", "scenario", "stay", "log_level"])]
    pub print_scenario: bool,

    /// Show the server's own log, too, on standard error: error, warn, info, debug or trace [default: no log]
    #[arg(long, value_name = "LEVEL")]
    pub log_level: Option<String>,
}
