//! A shell that keeps a folder and the `PostgreSQL` in it, and cleans up when the test or its process ends, however that ends.

use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::net::Shutdown;
use std::os::fd::OwnedFd;
use std::os::unix::fs::{OpenOptionsExt as _, fchown};
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::time::{Duration, Instant};

use rustix::process::geteuid;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

/// The shell itself gives up after a minute.
const LIMIT: Duration = Duration::from_mins(2);

/// Owned by a test or, as a static, by the whole process.
pub(super) struct Supervisor {
    shell: Child,
    orders: UnixStream,
    folder: PathBuf,
}

impl Supervisor {
    /// With a new folder, in which there is nothing yet.
    pub(super) async fn start() -> Self {
        let (orders, theirs) = UnixStream::pair().unwrap();
        // In a session of its own: what ends the tests from the keyboard must not end who cleans up after them. And in theirs, the
        // system would wake a paused PostgreSQL when they end.
        let mut command = Command::new("setsid");
        command.args(["sh", "-c", include_str!("supervisor.sh")]).current_dir("/");
        command.env_clear().env("PATH", path()).env("LC_ALL", "C").env("TMPDIR", std::env::temp_dir());
        command.stdin(OwnedFd::from(theirs.try_clone().unwrap())).stdout(OwnedFd::from(theirs));
        if let Some((user, group)) = other_user() {
            // Others get to the usual place, whatever root's own is.
            command.uid(user).gid(group).env("TMPDIR", "/tmp");
        }
        let shell = command.spawn().unwrap();
        let mut supervisor = Self { shell, orders, folder: PathBuf::new() };
        supervisor.folder = supervisor.answer("").await.into();
        assert!(supervisor.folder.is_absolute(), "there is no scratch folder for PostgreSQL");
        supervisor
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Where `PostgreSQL` has its files.
    pub(super) fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    /// Writes a file that nobody but `PostgreSQL` may read: it refuses a key that others can.
    pub(super) fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.folder.join(name);
        let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path).unwrap();
        file.write_all(text.as_bytes()).unwrap();
        if let Some((user, group)) = other_user() {
            fchown(&file, Some(user), Some(group)).unwrap();
        }
        path
    }

    /// What `PostgreSQL`, and whatever else was started here, has said.
    pub(super) fn log(&self) -> String {
        fs::read_to_string(self.folder.join("log")).unwrap_or_default()
    }

    /// Has an order carried out; `supervisor.sh` has the list of them.
    pub(super) async fn order(&self, order: &str) {
        let answer = self.answer(&format!("{order}\n")).await;
        assert_eq!(answer, "done", "{order}: PostgreSQL's log:\n{}", self.log());
    }

    async fn answer(&self, order: &str) -> String {
        // A runtime lasts as long as its test, and the process may have many.
        let orders = self.orders.try_clone().unwrap();
        orders.set_nonblocking(true).unwrap();
        let mut orders = tokio::net::UnixStream::from_std(orders).unwrap();
        let exchange = async {
            orders.write_all(order.as_bytes()).await.unwrap();
            let mut answer = Vec::new();
            while answer.last() != Some(&b'\n') {
                let read = orders.read_buf(&mut answer).await.unwrap();
                assert!(read > 0, "the shell that keeps PostgreSQL has ended");
            }
            String::from_utf8(answer).unwrap().trim_end().to_owned()
        };
        let Ok(answer) = tokio::time::timeout(LIMIT, exchange).await else {
            panic!("it takes too long: {order}PostgreSQL's log:\n{}", self.log())
        };
        answer
    }
}

impl Drop for Supervisor {
    fn drop(&mut self) {
        let _ = self.orders.shutdown(Shutdown::Both);
        let began = Instant::now();
        while !matches!(self.shell.try_wait(), Ok(Some(_))) {
            if began.elapsed() > LIMIT {
                eprintln!("PostgreSQL's folder is still there: {}", self.folder.display());
                return;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

/// Whose processes and files these are; `None` if they are one's own.
fn other_user() -> Option<(u32, u32)> {
    // PostgreSQL doesn't run as root.
    geteuid().is_root().then(|| (number("-u"), number("-g")))
}

fn number(which: &str) -> u32 {
    let output = Command::new("id").args([which, "postgres"]).output().unwrap();
    let number = String::from_utf8(output.stdout).unwrap();
    number.trim().parse().unwrap_or_else(|_| {
        panic!(
            "PostgreSQL doesn't run as root, and there is no user 'postgres'. Debian's package postgresql makes one: \
             scripts/postgres"
        )
    })
}

/// PATH, with `PostgreSQL`'s programs first.
fn path() -> String {
    let path = std::env::var("PATH").unwrap_or_default();
    let mut versions: Vec<PathBuf> = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    let number = |path: &PathBuf| path.file_name()?.to_str()?.parse::<u32>().ok();
    versions.sort_by_key(|path| std::cmp::Reverse(number(path)));
    let mut folders = std::env::split_paths(&path).chain(versions.iter().map(|path| path.join("bin")));
    let both = folders.find(|folder| ["initdb", "postgres"].iter().all(|name| folder.join(name).is_file()));
    let Some(both) = both else {
        panic!(
            "these tests start a PostgreSQL, and there is none: no initdb and postgres on PATH or in \
             /usr/lib/postgresql/*/bin. Debian's package postgresql has them: scripts/postgres"
        )
    };
    format!("{}:{path}", both.display())
}
