//! What the other tests rely on: that this `PostgreSQL`, this network and this client do what they say.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::json;
use sqlx::postgres::{PgConnectOptions, PgSslMode};
use sqlx::{Connection as _, Executor as _, PgConnection};
use tokio::net::TcpStream;
use tokio::task::JoinHandle;

use super::{Balancer, Cluster, Proxy, Setup};
use crate::common::{AT_ONCE, Server, run_of, soon, until};

/// Long enough for what doesn't hang to be over, mostly; nothing fails if it isn't.
const MOMENT: Duration = Duration::from_millis(300);

async fn try_connect(url: &str) -> Result<PgConnection, sqlx::Error> {
    soon("a connection", PgConnection::connect(url)).await
}

async fn connect(url: &str) -> PgConnection {
    try_connect(url).await.unwrap()
}

async fn execute(connection: &mut PgConnection, sql: &'static str) {
    soon(sql, connection.execute(sql)).await.unwrap();
}

async fn numbers(connection: &mut PgConnection) -> Vec<i32> {
    let numbers = sqlx::query_scalar("SELECT number FROM numbers ORDER BY number").fetch_all(connection);
    soon("the numbers", numbers).await.unwrap()
}

/// A query that goes on by itself.
fn query(mut connection: PgConnection) -> JoinHandle<Result<PgConnection, sqlx::Error>> {
    tokio::spawn(async move { connection.execute("SELECT 1").await.map(|_| connection) })
}

#[tokio::test]
async fn databases_of_one_cluster_know_nothing_of_each_other() {
    let cluster = Cluster::shared().await;
    let (one, other) = tokio::join!(cluster.database(), cluster.database());
    let (mut one, mut other) = (connect(&one.url).await, connect(&other.url).await);
    for (connection, number) in [(&mut one, 1), (&mut other, 2)] {
        execute(connection, "CREATE TABLE numbers (number int)").await;
        let insert = sqlx::query("INSERT INTO numbers VALUES ($1)").bind(number).execute(connection);
        soon("an insertion", insert).await.unwrap();
    }
    assert_eq!((numbers(&mut one).await, numbers(&mut other).await), (vec![1], vec![2]));
}

#[tokio::test]
async fn what_was_committed_survives_a_kill_and_a_stop() {
    let mut cluster = Cluster::start().await;
    let url = cluster.database().await.url;
    let mut connection = connect(&url).await;
    execute(&mut connection, "CREATE TABLE numbers (number int)").await;
    execute(&mut connection, "INSERT INTO numbers VALUES (1)").await;
    execute(&mut connection, "BEGIN; INSERT INTO numbers VALUES (2)").await;
    cluster.kill().await;
    assert!(soon("the end", connection.ping()).await.is_err(), "the connection is broken");
    assert!(TcpStream::connect(cluster.address()).await.is_err(), "nobody listens");
    cluster.restart().await;
    let mut connection = connect(&url).await;
    assert_eq!(numbers(&mut connection).await, [1]);
    execute(&mut connection, "INSERT INTO numbers VALUES (3)").await;
    cluster.stop_fast().await;
    assert!(try_connect(&url).await.is_err());
    cluster.restart().await;
    let mut connection = connect(&url).await;
    assert_eq!(numbers(&mut connection).await, [1, 3]);
    // While it runs, too.
    cluster.restart().await;
    assert_eq!(numbers(&mut connect(&url).await).await, [1, 3]);
}

#[tokio::test]
async fn a_paused_cluster_answers_when_it_goes_on() {
    let mut cluster = Cluster::start_with(Setup { fsync: false, ..Setup::default() }).await;
    let url = cluster.database().await.url;
    let connection = connect(&url).await;
    cluster.pause().await;
    let known = query(connection);
    let newcomer = tokio::spawn(async move { PgConnection::connect(&url).await });
    tokio::time::sleep(MOMENT).await;
    assert!(!known.is_finished() && !newcomer.is_finished());
    cluster.resume().await;
    soon("the query", known).await.unwrap().unwrap();
    soon("the newcomer", newcomer).await.unwrap().unwrap();
}

#[tokio::test]
async fn backends_of_one_database_are_terminated_and_no_others() {
    let cluster = Cluster::shared().await;
    let (one, other) = tokio::join!(cluster.database(), cluster.database());
    let mut ended = [connect(&one.url).await, connect(&one.url).await];
    let mut spared = connect(&other.url).await;
    assert_eq!(cluster.terminate_backends(&one.name).await, 2);
    for connection in &mut ended {
        assert!(soon("the end", connection.ping()).await.is_err());
    }
    soon("a ping", spared.ping()).await.unwrap();
}

#[tokio::test]
async fn a_query_over_a_pulled_cable_hangs_until_it_is_plugged_in() {
    let cluster = Cluster::shared().await;
    let proxy = Proxy::to(cluster.address()).await;
    let url = cluster.url_through(proxy.address(), &cluster.database().await.name);
    let connection = connect(&url).await;
    proxy.blackhole();
    let known = query(connection);
    let newcomer = tokio::spawn(async move { PgConnection::connect(&url).await });
    tokio::time::sleep(MOMENT).await;
    assert!(!known.is_finished() && !newcomer.is_finished());
    proxy.heal().await;
    soon("the query", known).await.unwrap().unwrap();
    soon("the newcomer", newcomer).await.unwrap().unwrap();
}

#[tokio::test]
async fn a_cut_line_breaks_what_is_there_and_refuses_what_is_new() {
    let cluster = Cluster::shared().await;
    let proxy = Proxy::to(cluster.address()).await;
    let url = cluster.url_through(proxy.address(), &cluster.database().await.name);
    let mut idle = connect(&url).await;
    let mut hanging = connect(&url).await;
    // Whatever was before.
    for cut_from in ["whole", "unplugged"] {
        if cut_from == "unplugged" {
            proxy.blackhole();
        }
        proxy.cut().await;
        assert!(soon("the end", idle.ping()).await.is_err());
        assert!(soon("the end", hanging.ping()).await.is_err());
        let refused = TcpStream::connect(proxy.address()).await.unwrap_err();
        assert_eq!(refused.kind(), std::io::ErrorKind::ConnectionRefused);
        proxy.heal().await;
        (idle, hanging) = (connect(&url).await, connect(&url).await);
    }
}

#[tokio::test]
async fn a_slow_line_is_slow_both_ways() {
    let cluster = Cluster::shared().await;
    let proxy = Proxy::to(cluster.address()).await;
    let url = cluster.url_through(proxy.address(), &cluster.database().await.name);
    let mut connection = connect(&url).await;
    proxy.delay(MOMENT, MOMENT / 2);
    let began = Instant::now();
    execute(&mut connection, "SELECT 1").await;
    assert!(began.elapsed() >= MOMENT + MOMENT / 2, "{:?}", began.elapsed());
    // Longer than many packets are: none is lost or comes out of order.
    proxy.delay(Duration::ZERO, Duration::from_millis(1));
    let long = sqlx::query_scalar("SELECT string_agg(n::text, ' ') FROM generate_series(1, 300000) AS n");
    let long: String = soon("a long answer", long.fetch_one(&mut connection)).await.unwrap();
    assert!(long.split(' ').map(|n| n.parse::<u32>().unwrap()).eq(1..=300_000));
}

#[tokio::test]
async fn tls_is_by_its_own_ca_and_nothing_else_is_taken() {
    let cluster = Cluster::start_with(Setup { fsync: false, tls: true, ..Setup::default() }).await;
    let url = cluster.database().await.url;
    let mut connection = connect(&url).await;
    let sql = "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()";
    let over_tls: bool = soon("a query", sqlx::query_scalar(sql).fetch_one(&mut connection)).await.unwrap();
    assert!(over_tls);
    let options: PgConnectOptions = url.parse().unwrap();
    let plain = soon("a refusal", PgConnection::connect_with(&options.ssl_mode(PgSslMode::Disable))).await;
    let plain = plain.unwrap_err().to_string();
    assert!(plain.contains("no encryption"), "{plain}");
    let (no_ca, _) = url.split_once("&sslrootcert=").unwrap();
    let stranger = try_connect(no_ca).await.unwrap_err().to_string();
    assert!(stranger.contains("certificate"), "{stranger}");
    // Of another cluster, which has the same names.
    let other = Cluster::start_with(Setup { fsync: false, tls: true, ..Setup::default() }).await;
    let impostor = format!("{no_ca}&sslrootcert={}", other.ca().unwrap().display());
    let impostor = try_connect(&impostor).await.unwrap_err().to_string();
    assert!(impostor.contains("certificate"), "{impostor}");
}

#[tokio::test]
async fn a_cluster_is_set_up_as_asked() {
    let cluster =
        Cluster::start_with(Setup { settings: &[("max_connections", "7")], ..Setup::default() }).await;
    let mut connection = connect(&cluster.database().await.url).await;
    for (setting, expected) in [("max_connections", "7"), ("fsync", "on")] {
        let value = sqlx::query_scalar("SELECT current_setting($1)").bind(setting);
        let value: String = soon(setting, value.fetch_one(&mut connection)).await.unwrap();
        assert_eq!(value, expected, "{setting}");
    }
}

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
    let mut other = tokio::process::Command::new(std::env::current_exe().unwrap());
    other.args(["--exact", &name]).env(WHERE, &path).stdout(std::process::Stdio::null()).kill_on_drop(true);
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

#[tokio::test]
async fn a_client_of_several_servers_goes_round_and_on_to_the_next() {
    const ACQUIRE: &str = "/o/r/main/acquire";
    let mut servers = Vec::new();
    for _ in 0..3 {
        servers.push(Server::start(&[&AT_ONCE[..], &["--store", "memory:"]].concat()).await);
    }
    let https: Vec<_> = servers.iter().map(|server| server.http.clone()).collect();
    let clients = [Balancer::round_robin(https.clone()), Balancer::random(https.clone(), 1)];
    for client in clients.iter().flat_map(|client| [client.clone(), client.another()]) {
        let turns: Vec<_> = (0..50).map(|_| client.next().address).collect();
        assert!(turns.windows(2).all(|pair| pair[0] != pair[1]), "{turns:?}");
        assert_eq!(turns.iter().collect::<BTreeSet<_>>().len(), 3);
    }
    // These servers don't know each other, so each has its own holder.
    let client = Balancer::round_robin(https);
    for number in 0..3 {
        let granted = client.ok(ACQUIRE, run_of(&format!("r{number}"), 1)).await;
        assert_eq!(granted["fencing_token"], 1);
    }
    let waiting = client.wait(ACQUIRE, 600, run_of("waiting", 1));
    servers[0].http.until_waiting(1).await;
    let stopped = servers.remove(0);
    stopped.kill().await;
    servers[0].http.until_waiting(1).await;
    let released = json!({"head_sha": "r1", "status": "failure"});
    assert_eq!(servers[0].http.ok("/o/r/main/release", released).await["status"], "failure");
    assert_eq!(soon("the grant", waiting).await.unwrap().ok()["status"], "acquired");
    for _ in 0..3 {
        assert_eq!(client.get("/o/r/main").await.status, 200);
    }
}
