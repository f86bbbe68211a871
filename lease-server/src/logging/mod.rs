//! How the program writes its log: to standard error, as text for people or as JSON for machines.

mod line;
mod sink;

use std::io::{self, IsTerminal as _};

use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt;

use crate::cli::LogFormat;
use line::JsonLine;
pub use sink::Flush;
use sink::Sink;

/// The target of the line that says where the server listens: whoever started it may be waiting for that, at any level.
pub const READY: &str = "ready";

/// Starts the log. Without a format it is text on a terminal, else JSON. What is returned is to be kept until the program ends: when it
/// is dropped, everything is written.
pub fn start(format: Option<LogFormat>, level: &str) -> Result<Flush, String> {
    // Of HTTP/2 any client can have a warning written, as often as it likes.
    let filter = EnvFilter::try_new(format!("h2=error,{level},{READY}=info"))
        .map_err(|why| format!("--log-level {level:?} cannot be read: {why}"))?;
    let terminal = io::stderr().is_terminal();
    let format = format.unwrap_or(if terminal { LogFormat::Text } else { LogFormat::Json });
    let (sink, flush) = Sink::start(io::stderr()).map_err(|why| format!("cannot start the log: {why}"))?;
    let builder = fmt().with_env_filter(filter).with_writer(sink).with_target(false);
    match format {
        LogFormat::Text => builder.with_ansi(terminal).init(),
        LogFormat::Json => builder.event_format(JsonLine).init(),
    }
    Ok(flush)
}
