//! What the program tells other programs of its command line: manual pages for `man`, completions for shells.

use clap::{Command, CommandFactory as _};
use clap_complete::Shell;

use crate::cli::Cli;

/// The name of the program.
const NAME: &str = "lease-server";

/// The manual page of the server, or of the subcommand of that name.
pub fn page(subcommand: Option<&str>) -> Result<Vec<u8>, String> {
    let program = whole();
    let of = match subcommand {
        None => program,
        Some(name) => program.find_subcommand(name).cloned().ok_or_else(|| unknown(&program, name))?,
    };
    let mut page = Vec::new();
    clap_mangen::Man::new(of)
        .render(&mut page)
        .map_err(|why| format!("the manual page cannot be made: {why}"))?;
    Ok(page)
}

/// What makes that shell complete the command line.
pub fn completions(shell: Shell) -> Vec<u8> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), NAME, &mut script);
    match (shell, String::from_utf8(script)) {
        // What is made for bash looks for the flags of subcommands under another name than it has put them, where the program's
        // name has a hyphen.
        (Shell::Bash, Ok(script)) => {
            script.replace(&NAME.replace('-', "__subcmd__"), &NAME.replace('-', "__")).into_bytes()
        }
        (_, Ok(script)) => script.into_bytes(),
        (_, Err(script)) => script.into_bytes(),
    }
}

/// The command line with all that clap adds to it: subcommands by their whole names, the flags that all have.
fn whole() -> Command {
    let mut program = Cli::command();
    program.build();
    program
}

fn unknown(program: &Command, name: &str) -> String {
    let known: Vec<&str> = program.get_subcommands().map(Command::get_name).collect();
    format!("there is no subcommand {name:?}; there are {}", known.join(", "))
}

#[cfg(test)]
mod tests {
    use clap::ValueEnum as _;

    use super::*;

    fn text(page: Vec<u8>) -> String {
        // As man shows it: a hyphen is written so that it is no dash.
        String::from_utf8(page).unwrap().replace("\\-", "-")
    }

    #[test]
    fn each_page_tells_of_each_flag_of_its_command() {
        let program = whole();
        let with_pages = program.get_subcommands().map(|command| (command, Some(command.get_name())));
        for (command, name) in std::iter::once((&program, None)).chain(with_pages) {
            let page = text(page(name).unwrap());
            let flags = command.get_arguments().filter(|argument| !argument.is_hide_set());
            for flag in flags.filter_map(clap::Arg::get_long) {
                assert!(page.contains(&format!("--{flag}")), "{name:?} does not tell of --{flag}: {page}");
            }
        }
        let server = text(page(None).unwrap());
        for part in ["--expected-build-count", "MQ_LEASE_STORE", "lease-server-demo(1)", "Examples:"] {
            assert!(server.contains(part), "{part}: {server}");
        }
        assert!(!server.contains("unstable"), "{server}");
    }

    #[test]
    fn a_page_that_is_not_there_is_refused_with_those_that_are() {
        let refusal = page(Some("dmeo")).unwrap_err();
        assert!(
            refusal.contains("\"dmeo\"") && refusal.contains("replay") && refusal.contains("demo"),
            "{refusal}"
        );
    }

    #[test]
    fn every_shell_has_completions() {
        for shell in Shell::value_variants() {
            let script = String::from_utf8(completions(*shell)).unwrap();
            for part in ["lease-server", "end-lease", "stabilisation-window", "print-scenario"] {
                assert!(script.contains(part), "{shell}: {part}");
            }
        }
    }
}
