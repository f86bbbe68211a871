//! A real `PostgreSQL`, started by the tests. Nothing of it remains when the test or its process has ended, however that ends.

use std::fmt::Write as _;
use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use sqlx::postgres::PgConnectOptions;
use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection};
use tokio::sync::OnceCell;

use super::port::Port;
use super::supervisor::Supervisor;
use super::tls::Tls;
use crate::common::{soon, until};

/// Who has everything; only the tests are.
const SUPERUSER: &str = "postgres";
/// Who the databases belong to, and who the server is.
const USER: &str = "lease";

/// How a cluster is set up.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Setup {
    /// Whether a commit has reached the disk when it is answered. Without, a cluster is faster.
    pub(crate) fsync: bool,
    /// Whether it wants TLS, and takes nothing else.
    pub(crate) tls: bool,
    /// More of `postgresql.conf`: names and values.
    pub(crate) settings: &'static [(&'static str, &'static str)],
}

impl Default for Setup {
    fn default() -> Self {
        Self { fsync: true, tls: false, settings: &[] }
    }
}

/// A `PostgreSQL` with files and a port of its own, which it keeps when it is ended and started again.
pub(crate) struct Cluster {
    supervisor: Supervisor,
    port: Port,
    tls: Option<Tls>,
    password: String,
    databases: AtomicU32,
}

/// A database of a cluster.
#[derive(Clone, Debug)]
pub(crate) struct Database {
    pub(crate) name: String,
    pub(crate) url: String,
}

impl Cluster {
    /// One of one's own, with fsync and without TLS.
    pub(crate) async fn start() -> Self {
        Self::start_with(Setup::default()).await
    }

    pub(crate) async fn start_with(setup: Setup) -> Self {
        let template = template().await;
        let supervisor = Supervisor::start().await;
        supervisor.order(&format!("copy {}", template.supervisor.data().display())).await;
        let port = Port::reserve();
        let tls = setup.tls.then(|| Tls::make(&supervisor));
        configure(&supervisor.data(), &port, tls.as_ref(), &setup);
        supervisor.order("start").await;
        let cluster =
            Self { supervisor, port, tls, password: template.password.clone(), databases: AtomicU32::new(0) };
        let user = format!("CREATE ROLE {USER} LOGIN PASSWORD '{}'", cluster.password);
        cluster.execute(SUPERUSER, &user).await;
        cluster
    }

    /// The one that all tests of this process share, without fsync: for what needs a database, and not its end. Only who owns a
    /// cluster can end or pause it.
    pub(crate) async fn shared() -> &'static Self {
        static SHARED: OnceCell<Cluster> = OnceCell::const_new();
        SHARED.get_or_init(|| Self::start_with(Setup { fsync: false, ..Setup::default() })).await
    }

    /// A new database, in which there is nothing.
    pub(crate) async fn database(&self) -> Database {
        let name = format!("database_{}", self.databases.fetch_add(1, Ordering::Relaxed));
        // Nobody is ever connected to this template, which would be in the way.
        let sql = format!("CREATE DATABASE {name} OWNER {USER} TEMPLATE template0");
        self.execute(SUPERUSER, &sql).await;
        let url = self.url(&name);
        Database { name, url }
    }

    /// Where it listens.
    pub(crate) fn address(&self) -> SocketAddr {
        self.port.address()
    }

    /// The URL of a database for its owner. With TLS, it says that the certificate is checked, and by which CA.
    pub(crate) fn url(&self, database: &str) -> String {
        self.url_through(self.address(), database)
    }

    /// The same by way of a proxy.
    pub(crate) fn url_through(&self, proxy: SocketAddr, database: &str) -> String {
        self.url_of(USER, proxy, database)
    }

    fn url_of(&self, user: &str, address: SocketAddr, database: &str) -> String {
        let ca = self.ca().map(|ca| format!("?sslmode=verify-full&sslrootcert={}", ca.display()));
        format!("postgres://{user}:{}@{address}/{database}{}", self.password, ca.unwrap_or_default())
    }

    /// The CA that its certificate is by, if it wants TLS.
    pub(crate) fn ca(&self) -> Option<&Path> {
        self.tls.as_ref().map(|tls| &*tls.ca)
    }

    /// A connection as superuser.
    pub(crate) async fn superuser(&self, database: &str) -> PgConnection {
        let options: PgConnectOptions = self.url_of(SUPERUSER, self.address(), database).parse().unwrap();
        let connection = soon("a connection", PgConnection::connect_with(&options)).await;
        connection.unwrap_or_else(|why| panic!("{why}: PostgreSQL's log:\n{}", self.log()))
    }

    /// Runs SQL as superuser, in that database.
    pub(crate) async fn execute(&self, database: &str, sql: &str) {
        let mut connection = self.superuser(database).await;
        let outcome = soon(sql, connection.execute(AssertSqlSafe(sql.to_owned()))).await;
        outcome.unwrap_or_else(|why| panic!("{why}: {sql}"));
        connection.close().await.unwrap();
    }

    /// Ends all connections to that database, as an operator would, and tells how many there were.
    pub(crate) async fn terminate_backends(&self, database: &str) -> usize {
        let mut connection = self.superuser(SUPERUSER).await;
        let sql = "SELECT pid, pg_terminate_backend(pid) FROM pg_stat_activity \
                   WHERE datname = $1 AND backend_type = 'client backend' AND pid <> pg_backend_pid()";
        let ended = sqlx::query_as(sql).bind(database).fetch_all(&mut connection);
        let ended: Vec<(i32, bool)> = soon("the terminations", ended).await.unwrap();
        let ended: Vec<i32> = ended.into_iter().map(|(pid, _)| pid).collect();
        until("the backends have ended", async || {
            let sql = "SELECT count(*) FROM pg_stat_activity WHERE pid = ANY($1)";
            let left: i64 = sqlx::query_scalar(sql).bind(&ended).fetch_one(&mut connection).await.unwrap();
            (left == 0).then_some(())
        })
        .await;
        connection.close().await.unwrap();
        ended.len()
    }

    /// Stops it without waiting for its clients; they are told.
    pub(crate) async fn stop_fast(&mut self) {
        self.supervisor.order("stop").await;
    }

    /// Ends all its processes at once, as a power failure would.
    pub(crate) async fn kill(&mut self) {
        self.supervisor.order("crash").await;
    }

    /// Stops all its processes where they are: connections stay, new ones are taken, and nothing answers.
    pub(crate) async fn pause(&mut self) {
        self.supervisor.order("pause").await;
    }

    /// Lets them go on.
    pub(crate) async fn resume(&mut self) {
        self.supervisor.order("resume").await;
    }

    /// Starts it with the same files on the same port; if it runs, it is stopped first.
    pub(crate) async fn restart(&mut self) {
        self.stop_fast().await;
        self.supervisor.order("start").await;
    }

    /// What it has logged.
    pub(crate) fn log(&self) -> String {
        self.supervisor.log()
    }

    /// The folder that all its files are in.
    pub(crate) fn folder(&self) -> &Path {
        self.supervisor.folder()
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("PostgreSQL's log:\n{}", self.log());
        }
    }
}

/// The files of a new cluster, made once: that takes longer than all the rest of a start.
struct Template {
    supervisor: Supervisor,
    password: String,
}

async fn template() -> &'static Template {
    static TEMPLATE: OnceCell<Template> = OnceCell::const_new();
    let make = async || {
        let supervisor = Supervisor::start().await;
        // Other users of the machine can reach the port, and a superuser can run programs.
        let password = format!("{:032x}", fastrand::u128(..));
        supervisor.write("password", &password);
        supervisor.order("init").await;
        Template { supervisor, password }
    };
    TEMPLATE.get_or_init(make).await
}

fn configure(data: &Path, port: &Port, tls: Option<&Tls>, setup: &Setup) {
    let number = port.address().port().to_string();
    let mut settings = vec![
        ("listen_addresses", "127.0.0.1"),
        ("port", &number),
        ("unix_socket_directories", ""),
        ("max_connections", "300"),
        ("shared_buffers", "32MB"),
        // In its own folder, so that it goes with that.
        ("dynamic_shared_memory_type", "mmap"),
        ("fsync", if setup.fsync { "on" } else { "off" }),
    ];
    let quoted = |path: &PathBuf| path.to_str().unwrap().to_owned();
    let files = tls.map(|tls| (quoted(&tls.certificate), quoted(&tls.key)));
    if let Some((certificate, key)) = &files {
        settings.extend([("ssl", "on"), ("ssl_cert_file", certificate), ("ssl_key_file", key)]);
    }
    settings.extend(setup.settings);
    let path = data.join("postgresql.conf");
    let mut text = fs::read_to_string(&path).unwrap();
    for (name, value) in settings {
        writeln!(text, "{name} = '{}'", value.replace('\'', "''")).unwrap();
    }
    fs::write(&path, text).unwrap();
    // Without optimisation SCRAM takes a client 50 ms. So where nobody listens in, the password goes as it is.
    let access = if setup.tls { "hostssl all all all scram-sha-256" } else { "host all all all password" };
    fs::write(data.join("pg_hba.conf"), access.to_owned() + "\n").unwrap();
}
