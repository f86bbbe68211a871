//! What remains of a cluster: nothing, whatever ends it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Stdio;

use tokio::process::Command;

use super::connect;
use crate::common::until;
use crate::postgres::{Cluster, Setup};

/// What there is of a cluster: its folder, the processes in it, its shared memory.
#[derive(Debug, PartialEq, Eq)]
struct Traces {
    folder: bool,
    processes: BTreeSet<u32>,
    memory: bool,
}

const NONE: Traces = Traces { folder: false, processes: BTreeSet::new(), memory: false };

/// The number of a cluster's segment of shared memory.
fn segment(folder: &Path) -> String {
    let lock = fs::read_to_string(folder.join("data/postmaster.pid")).unwrap();
    lock.lines().nth(6).unwrap().split_whitespace().nth(1).unwrap().to_owned()
}

fn traces(folder: &Path, segment: &str) -> Traces {
    let processes = fs::read_dir("/proc").unwrap().filter_map(|entry| {
        let path = entry.unwrap().path();
        let pid = path.file_name()?.to_str()?.parse().ok()?;
        // Others' can't be read; those are not of a cluster.
        fs::read_link(path.join("cwd")).ok()?.starts_with(folder).then_some(pid)
    });
    let memory = fs::read_to_string("/proc/sysvipc/shm").unwrap();
    let mut segments = memory.lines().filter_map(|line| line.split_whitespace().nth(1));
    Traces {
        folder: folder.exists(),
        processes: processes.collect(),
        memory: segments.any(|found| found == segment),
    }
}

#[tokio::test]
async fn nothing_remains_of_a_cluster_in_whatever_state_it_is_dropped() {
    for state in ["running", "paused", "killed"] {
        let mut cluster = Cluster::start_with(Setup { fsync: false, ..Setup::default() }).await;
        let connection = connect(&cluster.database().await.url).await;
        let folder = cluster.folder().to_owned();
        let segment = segment(&folder);
        let before = traces(&folder, &segment);
        assert!(before.folder && before.memory && before.processes.len() > 3, "{state}: {before:?}");
        match state {
            "paused" => cluster.pause().await,
            "killed" => cluster.kill().await,
            _ => {}
        }
        drop(cluster);
        assert_eq!(traces(&folder, &segment), NONE, "{state}");
        drop(connection);
    }
}

/// Names the file that the killed process says its clusters' folders in. Whoever finds this set is that process.
const WHERE: &str = "MQ_TEST_CLUSTERS";

#[tokio::test]
async fn nothing_remains_of_clusters_whose_process_is_killed() {
    if let Some(path) = std::env::var_os(WHERE) {
        let mut paused = Cluster::start().await;
        paused.pause().await;
        let shared = Cluster::shared().await;
        let folders = [&paused, shared].map(|cluster| cluster.folder().to_str().unwrap().to_owned());
        fs::write(path, folders.join("\n") + "\n").unwrap();
        return std::future::pending().await;
    }
    let scratch = tempfile::tempdir().unwrap();
    let path = scratch.path().join("folders");
    let (_, module) = module_path!().split_once("::").unwrap();
    let name = format!("{module}::nothing_remains_of_clusters_whose_process_is_killed");
    let mut other = Command::new(std::env::current_exe().unwrap());
    other.args(["--exact", &name]).env(WHERE, &path).stdout(Stdio::null()).kill_on_drop(true);
    let mut other = other.spawn().unwrap();
    let folders = until("the clusters run", async || {
        assert_eq!(other.try_wait().unwrap(), None, "the other process has ended");
        fs::read_to_string(&path).ok().filter(|text| text.ends_with('\n'))
    })
    .await;
    let clusters: Vec<_> = folders.lines().map(|folder| (folder, segment(Path::new(folder)))).collect();
    assert_eq!(clusters.len(), 2);
    other.kill().await.unwrap();
    for (folder, segment) in clusters {
        let folder = Path::new(folder);
        until("nothing remains", async || (traces(folder, &segment) == NONE).then_some(())).await;
    }
}
