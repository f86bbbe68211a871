//! Flags from the environment.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, CommandFactory as _, FromArgMatches as _};

use super::Cli;

/// Reads the arguments, and the environment for what they leave open. An empty variable counts as unset: that is how
/// compose files and charts write "not set". Only where the state is kept is not left to a secret that came up empty: each of
/// several servers would keep its own.
pub(super) fn parse(arguments: impl Iterator<Item = OsString>) -> Result<Cli, clap::Error> {
    let arguments: Vec<OsString> = arguments.collect();
    let mut command = Cli::command().mut_args(|argument| {
        let empty = argument.get_env().and_then(std::env::var_os).is_some_and(|value| value.is_empty());
        if empty && argument.get_id() != "store" { argument.env(None) } else { argument }
    });
    let parsed =
        command.try_get_matches_from_mut(&arguments).and_then(|matches| Cli::from_arg_matches(&matches));
    parsed.map_err(|error| match variable_behind(&error, &command, &arguments) {
        Some(variable) => command.error(ErrorKind::ValueValidation, message(&error, &variable)),
        None => error.format(&mut command),
    })
}

/// The variable that a wrong value is from. The message speaks of a flag, which its reader never wrote.
fn variable_behind(error: &clap::Error, command: &Command, arguments: &[OsString]) -> Option<String> {
    let flag = context(error, ContextKind::InvalidArg)?.split([' ', '=', '[']).next()?.to_owned();
    let is_flag =
        |argument: &OsString| argument.to_str().and_then(|text| text.split('=').next()) == Some(&flag);
    if arguments.iter().any(is_flag) {
        return None;
    }
    let argument = command.get_arguments().find(|argument| argument.get_long() == flag.strip_prefix("--"))?;
    let variable = argument.get_env().filter(|variable| std::env::var_os(variable).is_some())?;
    variable.to_str().map(str::to_owned)
}

fn message(error: &clap::Error, variable: &str) -> String {
    let value = context(error, ContextKind::InvalidValue).unwrap_or_default();
    let source = std::error::Error::source(error).map(|source| format!(": {source}")).unwrap_or_default();
    let choices = match error.get(ContextKind::ValidValue) {
        Some(ContextValue::Strings(choices)) if !choices.is_empty() => {
            format!("; possible are {}", choices.join(", "))
        }
        _ => String::new(),
    };
    format!("invalid value '{value}' of the environment variable {variable}{source}{choices}")
}

fn context(error: &clap::Error, kind: ContextKind) -> Option<&str> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text),
        _ => None,
    }
}
