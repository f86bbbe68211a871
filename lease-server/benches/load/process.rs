//! A server as a process: started, ready, stopped; its CPU time and memory, as the kernel counts them.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use lease_server::net;
use tempfile::TempDir;

use crate::limits::Limit;
use crate::options::{Options, Target};

/// The program as it is shipped. What Cargo builds for a benchmark by itself has the tests' failpoints in it, and they cost time.
pub(crate) fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        eprintln!("building the server as it is shipped…");
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let built = Command::new(cargo)
            .args([
                "build",
                "--release",
                "--locked",
                "--quiet",
                "--package",
                "lease-server",
                "--bin",
                "lease-server",
            ])
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .status()
            .expect("cargo can be run");
        assert!(built.success(), "the server cannot be built");
        // This very program is in target/release/deps.
        std::env::current_exe().unwrap().parent().unwrap().with_file_name("lease-server")
    })
}

/// A server that is measured.
#[derive(Debug)]
pub(crate) struct Server {
    pub(crate) name: String,
    pub(crate) address: String,
    pid: Option<u32>,
    /// How long it took until it could serve.
    pub(crate) ready_after: Duration,
    child: Option<Child>,
    folder: Option<TempDir>,
}

impl Server {
    /// This project's server, with a store of its own.
    pub(crate) fn lease(options: &Options, more: &[&str]) -> Self {
        Self::lease_in(tempfile::tempdir().unwrap(), options, more)
    }

    /// The same, on what another one has left.
    pub(crate) fn lease_in(folder: TempDir, options: &Options, more: &[&str]) -> Self {
        let mut command = Command::new(program());
        command.args(["--port", "0", "--log-format", "json", "--data"]).arg(folder.path());
        command.args(more).args(&options.flags);
        Self::start("mq-lease", command, Some(folder))
    }

    /// One of the limits.
    pub(crate) fn limit(limit: Limit) -> Self {
        let mut command = Command::new(std::env::current_exe().unwrap());
        let folder = tempfile::tempdir().unwrap();
        command.args(["--serve", limit.name()]).current_dir(folder.path());
        Self::start(&format!("bare, {}", limit.name()), command, Some(folder))
    }

    /// One that runs already.
    pub(crate) fn of_others(target: &Target) -> Self {
        Self {
            name: target.name.clone(),
            address: target.address.clone(),
            pid: target.pid,
            ready_after: Duration::ZERO,
            child: None,
            folder: None,
        }
    }

    fn start(name: &str, mut command: Command, folder: Option<TempDir>) -> Self {
        let began = Instant::now();
        let mut child = command.stderr(Stdio::piped()).spawn().unwrap();
        let mut log = BufReader::new(child.stderr.take().unwrap());
        let mut line = String::new();
        let address = loop {
            line.clear();
            assert!(log.read_line(&mut line).unwrap() > 0, "{name} has ended before it could serve");
            if let Some((_, after)) = line.split_once("listening on http://") {
                break after.split(['"', '\n', ' ']).next().unwrap().to_owned();
            }
        };
        let ready_after = began.elapsed();
        // It writes a line for each request; that they are read, and thrown away, is part of what is measured.
        std::thread::spawn(move || std::io::copy(&mut log, &mut std::io::sink()));
        Self {
            name: name.to_owned(),
            address,
            pid: Some(child.id()),
            ready_after,
            child: Some(child),
            folder,
        }
    }

    /// How much CPU time it has used; `None` where its process is not known.
    pub(crate) fn cpu(&self) -> Option<Duration> {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.pid?)).unwrap();
        // Behind the name, which may hold anything: user and system time are the twelfth and thirteenth.
        let fields: Vec<&str> = stat.rsplit_once(')').unwrap().1.split_whitespace().collect();
        let ticks: u64 = fields[11..13].iter().map(|field| field.parse::<u64>().unwrap()).sum();
        Some(Duration::from_millis(ticks * 1000 / rustix::param::clock_ticks_per_second()))
    }

    /// Its resident memory, in KiB.
    pub(crate) fn memory_kib(&self) -> Option<u64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.pid?)).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
        line.trim().trim_end_matches(" kB").parse().ok()
    }

    /// Ends it as an operator would, and leaves what it has stored.
    pub(crate) fn stop(mut self) -> TempDir {
        let child = self.child.as_mut().unwrap();
        rustix::process::kill_process(rustix::process::Pid::from_child(child), rustix::process::Signal::TERM)
            .unwrap();
        child.wait().unwrap();
        self.folder.take().unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(child) = &mut self.child {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// How many connections may be open at once, on either side; a server needs some files for itself.
pub(crate) fn max_connections() -> usize {
    let ports = fs::read_to_string("/proc/sys/net/ipv4/ip_local_port_range").unwrap_or_default();
    let mut ports = ports.split_whitespace().filter_map(|port| port.parse::<usize>().ok());
    let ports = ports.next().zip(ports.next()).map_or(28_000, |(first, last)| last - first);
    // Some are for whoever asks how many wait.
    net::connections(net::raise_file_limit(), 16).min(ports).saturating_sub(100)
}
