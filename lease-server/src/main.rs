//! The program: it reads the command line, and does what that says.

use std::io::{self, BufWriter, Write as _};
use std::process::ExitCode;

use lease_server::cli::{Cli, Command, DemoArgs};
use lease_server::http::openapi_document;
use lease_server::settings::Settings;
use lease_server::{client, demo, logging, manual, replay, serve};

fn main() -> ExitCode {
    // Without effect but in tests, where the variable FAILPOINTS says at which points to stop or to fail.
    let _failpoints = fail::FailScenario::setup();
    let cli = Cli::from_process();
    let done = match &cli.command {
        Some(Command::Replay(args)) => run_replay(&args.files),
        Some(Command::Status(args)) => run_client(client::status(args)),
        Some(Command::Clear(args)) => run_client(client::clear(args)),
        Some(Command::EndLease(args)) => run_client(client::end_lease(args)),
        Some(Command::Demo(args)) => run_demo(args),
        Some(Command::Man(args)) => manual::page(args.command.as_deref()).and_then(|page| print(&page)),
        Some(Command::Completions(args)) => print(&manual::completions(args.shell)),
        Some(Command::Openapi) => print_contract(),
        Some(Command::Health(args)) => run_client(client::health(args, &cli.serve)),
        None => run_server(&cli),
    };
    match done {
        Ok(code) => code,
        Err(why) => {
            eprintln!("lease-server: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run_replay(files: &[std::path::PathBuf]) -> Result<ExitCode, String> {
    let mut out = BufWriter::new(io::stdout().lock());
    let played = replay::replay(files, &mut out, &mut io::stderr().lock());
    // The answers so far are worth having, even if what follows cannot be read.
    out.flush().map_err(|why| format!("cannot write the answers: {why}"))?;
    match played {
        Ok(0) => Ok(ExitCode::SUCCESS),
        Ok(_) => Ok(ExitCode::FAILURE),
        Err(why) => Err(why.to_string()),
    }
}

fn run_client(asking: impl Future<Output = Result<(), client::ClientError>>) -> Result<ExitCode, String> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|why| format!("cannot start: {why}"))?;
    match runtime.block_on(asking) {
        // Whoever reads no further wants no more.
        Err(client::ClientError::Io(why)) if why.kind() == io::ErrorKind::BrokenPipe => Ok(ExitCode::SUCCESS),
        done => done.map(|()| ExitCode::SUCCESS).map_err(|why| why.to_string()),
    }
}

fn print_contract() -> Result<ExitCode, String> {
    let document =
        openapi_document().to_pretty_json().map_err(|why| format!("cannot write the document: {why}"))?;
    print(format!("{document}\n").as_bytes())
}

fn print(document: &[u8]) -> Result<ExitCode, String> {
    match io::stdout().lock().write_all(document) {
        // Whoever reads no further wants no more.
        Err(why) if why.kind() != io::ErrorKind::BrokenPipe => {
            Err(format!("cannot write the document: {why}"))
        }
        _ => Ok(ExitCode::SUCCESS),
    }
}

fn run_demo(args: &DemoArgs) -> Result<ExitCode, String> {
    if args.print_scenario {
        return print(demo::STORY.as_bytes());
    }
    let _log = args.log_level.as_deref().map(|level| logging::start(None, level)).transpose()?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|why| format!("cannot start: {why}"))?;
    runtime.block_on(demo::demo(args)).map(ExitCode::from).map_err(|why| why.to_string())
}

fn run_server(cli: &Cli) -> Result<ExitCode, String> {
    let settings = Settings::load(&cli.serve).map_err(|why| why.to_string())?;
    let _log = logging::start(settings.log_format, &settings.log_level)?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|why| format!("cannot start: {why}"))?;
    runtime.block_on(serve::serve(settings)).map_err(|why| why.to_string())?;
    Ok(ExitCode::SUCCESS)
}
