//! A server of its own for each test, and a client for it. Nothing here waits without a limit.

mod events;
mod reply;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{ExitStatus, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use axum::body::Bytes;
use axum::http::Request;
use http_body_util::{BodyExt as _, Full};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpStream;
use tokio::process::{Child, Command};
use tokio::sync::watch;
use tokio::task::JoinHandle;

pub(crate) use events::Events;
pub(crate) use reply::Reply;

/// Whatever takes longer hangs.
pub(crate) const LIMIT: Duration = Duration::from_secs(30);

/// The first request of a round is granted at once: for tests of something other than rounds.
pub(crate) const AT_ONCE: [&str; 2] = ["--expected-build-count", "1"];

/// Waits for a condition, for as long as it can take but no longer.
pub(crate) async fn until<T>(what: &str, mut met: impl AsyncFnMut() -> Option<T>) -> T {
    let began = Instant::now();
    loop {
        if let Some(value) = met().await {
            return value;
        }
        assert!(began.elapsed() < LIMIT, "it never came to it: {what}");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

/// The future's outcome; it may not take longer than [`LIMIT`].
pub(crate) async fn soon<T>(what: &str, future: impl Future<Output = T>) -> T {
    let Ok(outcome) = tokio::time::timeout(LIMIT, future).await else { panic!("it takes too long: {what}") };
    outcome
}

/// The program, with no variable of the machine's own to change what it does.
pub(crate) fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lease-server"));
    without_variables(&mut command);
    command
}

/// The program by way of another one, which sets something up and then becomes it.
pub(crate) fn program_by(setter: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(setter);
    command.args(arguments).arg(env!("CARGO_BIN_EXE_lease-server"));
    without_variables(&mut command);
    command
}

fn without_variables(command: &mut Command) {
    let changes_it = |name: &str| {
        ["MQ_LEASE_", "PG", "OTEL_"].iter().any(|prefix| name.starts_with(prefix)) || name == "FAILPOINTS"
    };
    for (name, _) in std::env::vars_os().filter(|(name, _)| changes_it(&name.to_string_lossy())) {
        command.env_remove(name);
    }
    command.stdin(Stdio::null()).kill_on_drop(true);
}

/// A server that runs. It is killed when this is dropped.
pub(crate) struct Server {
    child: Child,
    log: watch::Receiver<Vec<String>>,
    pub(crate) http: Http,
    folder: Arc<TempDir>,
}

impl Server {
    /// A server on a free port with data of its own.
    pub(crate) async fn start(flags: &[&str]) -> Self {
        Self::start_in(Arc::new(tempfile::tempdir().unwrap()), flags).await
    }

    /// A server on a free port with the data in that folder.
    pub(crate) async fn start_in(folder: Arc<TempDir>, flags: &[&str]) -> Self {
        Self::launch(program(), folder, flags).await
    }

    /// A server that is not ended by a write which the operating system refuses it, but is told so.
    pub(crate) async fn start_with_limited_disk(flags: &[&str]) -> Self {
        let shell = program_by("sh", &["-c", "trap '' XFSZ; exec \"$0\" \"$@\""]);
        Self::launch(shell, Arc::new(tempfile::tempdir().unwrap()), flags).await
    }

    /// A server that aborts, or is slow, at the points that `failpoints` says.
    pub(crate) async fn start_with_failpoints(
        folder: Arc<TempDir>,
        failpoints: &str,
        flags: &[&str],
    ) -> Self {
        let mut command = program();
        command.env("FAILPOINTS", failpoints);
        Self::launch(command, folder, flags).await
    }

    /// A server as that command starts it, which is the process that becomes the server.
    pub(crate) async fn launch(mut command: Command, folder: Arc<TempDir>, flags: &[&str]) -> Self {
        command.args(["--port", "0", "--data"]).arg(folder.path()).args(flags);
        let mut child = command.stderr(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let (sender, log) = watch::channel(Vec::new());
        tokio::spawn(async move {
            while let Ok(Some(line)) = lines.next_line().await {
                sender.send_modify(|log: &mut Vec<String>| log.push(line));
            }
        });
        let address = soon("the start", ready(log.clone())).await;
        Self { child, log, http: Http::new(address), folder }
    }

    pub(crate) fn folder(&self) -> Arc<TempDir> {
        Arc::clone(&self.folder)
    }

    pub(crate) fn database(&self) -> PathBuf {
        self.folder.path().join("lease.db")
    }

    pub(crate) fn pid(&self) -> Pid {
        Pid::from_raw(self.child.id().unwrap().try_into().unwrap()).unwrap()
    }

    pub(crate) fn signal(&self, signal: Signal) {
        kill_process(self.pid(), signal).unwrap();
    }

    /// How it ends; somebody has told it to.
    pub(crate) async fn ended(mut self) -> ExitStatus {
        soon("the end", self.child.wait()).await.unwrap()
    }

    /// Ends it as a crash would, and tells where its data is.
    pub(crate) async fn kill(self) -> Arc<TempDir> {
        let folder = self.folder();
        self.signal(Signal::KILL);
        self.ended().await;
        folder
    }

    /// All of its log, once it has ended.
    pub(crate) fn log_to_the_end(&self) -> impl Future<Output = Vec<String>> + use<> {
        let mut log = self.log.clone();
        async move {
            // It fails when the other end is gone, and that is the end.
            while log.changed().await.is_ok() {}
            log.borrow().clone()
        }
    }

    /// All that its log has been told until now. Lines are written together, a moment after they were told; so it is told one more,
    /// and that is waited for.
    pub(crate) async fn whole_log(&self) -> Vec<String> {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let mark = format!("mark-{}", COUNT.fetch_add(1, Ordering::Relaxed));
        self.http.call("GET", "/healthz", &[("traceparent", &mark)], "").await;
        let mark = format!("\"traceparent\":\"{mark}\"");
        until("the log is written", async || {
            let log = self.log();
            let at = log.iter().position(|line| line.contains(&mark))?;
            Some(log[..at].to_vec())
        })
        .await
    }

    /// Its log, as far as it is written.
    pub(crate) fn log(&self) -> Vec<String> {
        self.log.borrow().clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("the server's log:\n{}", self.log().join("\n"));
        }
    }
}

/// The address in the ready line.
async fn ready(mut log: watch::Receiver<Vec<String>>) -> SocketAddr {
    let mut seen = 0;
    loop {
        let lines = log.borrow_and_update().clone();
        for line in &lines[seen..] {
            let line: Value = serde_json::from_str(line).unwrap_or_default();
            if let Some(url) = line["address"].as_str() {
                return url.split_once("://").unwrap().1.parse().unwrap();
            }
        }
        seen = lines.len();
        assert!(log.changed().await.is_ok(), "the server has ended:\n{}", lines.join("\n"));
    }
}

/// Runs the program until it ends by itself.
pub(crate) async fn run(arguments: &[&str], input: &str) -> Ended {
    let mut command = program();
    command.args(arguments);
    run_command(command, input).await
}

/// Runs a command until it ends by itself.
pub(crate) async fn run_command(mut command: Command, input: &str) -> Ended {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    // It may have ended before it has read anything.
    let _ = stdin.write_all(input.as_bytes()).await;
    drop(stdin);
    let output = soon("the program's end", child.wait_with_output()).await.unwrap();
    Ended {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// What a program has left behind.
#[derive(Debug)]
pub(crate) struct Ended {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// A file with that text.
pub(crate) fn file(folder: &Path, name: &str, text: &str) -> String {
    let path = folder.join(name);
    std::fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

/// A client of one server.
#[derive(Clone)]
pub(crate) struct Http {
    client: Client<HttpConnector, Full<Bytes>>,
    pub(crate) address: SocketAddr,
}

impl Http {
    pub(crate) fn new(address: SocketAddr) -> Self {
        let mut connector = HttpConnector::new();
        connector.set_nodelay(true);
        // What was sent once is not sent again behind the test's back.
        let client = Client::builder(TokioExecutor::new()).retry_canceled_requests(false).build(connector);
        Self { client, address }
    }

    /// The same over HTTP/2, without TLS.
    pub(crate) fn http2(&self) -> Self {
        let client = Client::builder(TokioExecutor::new()).http2_only(true).build(HttpConnector::new());
        Self { client, ..self.clone() }
    }

    /// Any request; `None` if the connection broke.
    pub(crate) async fn try_call(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: impl Into<Bytes>,
    ) -> Option<Reply> {
        let mut request = Request::builder().method(method).uri(format!("http://{}{path}", self.address));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(Full::new(body.into())).unwrap();
        let response = soon(path, self.client.request(request)).await.ok()?;
        let (parts, body) = response.into_parts();
        let bytes = soon(path, body.collect()).await.ok()?.to_bytes();
        let text = String::from_utf8(bytes.into()).unwrap();
        Some(Reply { status: parts.status.as_u16(), headers: parts.headers, text })
    }

    /// Server-sent events. The answer's body is read as it comes.
    pub(crate) async fn events(&self, path: &str, headers: &[(&str, &str)]) -> Events {
        let mut request = Request::builder().uri(format!("http://{}{path}", self.address));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(Full::default()).unwrap();
        let response = soon(path, self.client.request(request)).await.unwrap();
        Events::new(response)
    }

    /// Any request.
    pub(crate) async fn call(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: impl Into<Bytes>,
    ) -> Reply {
        let Some(reply) = self.try_call(method, path, headers, body).await else {
            panic!("{method} {path}: the connection broke")
        };
        reply
    }

    pub(crate) async fn get(&self, path: &str) -> Reply {
        self.call("GET", path, &[], "").await
    }

    pub(crate) async fn post(&self, path: &str, body: Value) -> Reply {
        self.call("POST", path, &[("content-type", "application/json")], body.to_string()).await
    }

    /// The answer to a request that must be accepted.
    pub(crate) async fn ok(&self, path: &str, body: Value) -> Value {
        self.post(path, body).await.ok()
    }

    /// A long poll, which goes on by itself.
    pub(crate) fn wait(&self, path: &str, seconds: u64, body: Value) -> JoinHandle<Reply> {
        let (http, path, prefer) = (self.clone(), path.to_owned(), format!("wait={seconds}"));
        tokio::spawn(async move {
            let headers = [("content-type", "application/json"), ("prefer", &*prefer)];
            http.call("POST", &path, &headers, body.to_string()).await
        })
    }

    /// A long poll whose client can hang up, or never read the answer; 0 is no long poll.
    pub(crate) async fn wait_by_hand(&self, path: &str, seconds: u64, body: Value) -> TcpStream {
        let body = body.to_string();
        let mut stream = self.connect().await;
        let head = format!(
            "POST {path} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\nprefer: wait={seconds}\r\n\
             connection: close\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        );
        stream.write_all(head.as_bytes()).await.unwrap();
        stream
    }

    /// Until that many long polls are held.
    pub(crate) async fn until_waiting(&self, number: u32) {
        until(&format!("{number} long polls are held"), async || {
            (self.metric("mq_lease_waiting").await == Some(f64::from(number))).then_some(())
        })
        .await;
    }

    /// The value of the one sample of that name, with these labels in the order of their names.
    pub(crate) async fn metric(&self, series: &str) -> Option<f64> {
        let text = self.get("/metrics").await.text;
        let samples = text.lines().filter(|line| !line.starts_with('#')).map(sample);
        samples.into_iter().find_map(|(found, value)| (found == series).then_some(value))
    }

    /// Who is known to a provider, by head SHA and status.
    pub(crate) async fn known(&self, provider: &str) -> Vec<(String, String)> {
        let known = self.get(provider).await.ok()["known"].clone();
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        known.as_array().unwrap().iter().map(|one| (text(&one["head_sha"]), text(&one["status"]))).collect()
    }

    /// A connection of its own, for where the bytes matter.
    pub(crate) async fn connect(&self) -> TcpStream {
        soon("a connection", TcpStream::connect(self.address)).await.unwrap()
    }

    /// Sends these bytes, and reads until the server closes the connection.
    pub(crate) async fn exchange(&self, bytes: &[u8]) -> String {
        let mut stream = self.connect().await;
        stream.write_all(bytes).await.unwrap();
        read_to_end(&mut stream).await
    }
}

/// All that comes until the other side closes the connection.
pub(crate) async fn read_to_end(stream: &mut TcpStream) -> String {
    let mut answer = Vec::new();
    soon("the connection's end", stream.read_to_end(&mut answer)).await.unwrap();
    String::from_utf8(answer).unwrap()
}

/// A line of the Prometheus text format as its series, the labels in the order of their names, and the value.
pub(crate) fn sample(line: &str) -> (String, f64) {
    let (series, value) = line.rsplit_once(' ').unwrap();
    let value = value.parse().unwrap_or_else(|why| panic!("{why}: {line}"));
    let Some((name, labels)) = series.strip_suffix('}').and_then(|series| series.split_once('{')) else {
        return (series.to_owned(), value);
    };
    let mut rest = labels;
    let mut labels = Vec::new();
    while let Some((label, after)) = rest.split_once("=\"") {
        let mut escaped = false;
        let end = after.find(|c| {
            let ends = c == '"' && !escaped;
            escaped = c == '\\' && !escaped;
            ends
        });
        let (text, after) = after.split_at(end.unwrap_or_else(|| panic!("a label without an end: {line}")));
        labels.push(format!("{label}=\"{text}\""));
        rest = after[1..].trim_start_matches(',');
    }
    assert_eq!(rest, "", "{line}");
    labels.sort();
    (format!("{name}{{{}}}", labels.join(",")), value)
}

/// A run's body.
pub(crate) fn run_of(head_sha: &str, priority: u64) -> Value {
    json!({"head_sha": head_sha, "priority": priority})
}

/// The same without some members, wherever they are.
pub(crate) fn without(value: &Value, which: &dyn Fn(&str) -> bool) -> Value {
    match value {
        Value::Object(members) => {
            let left = members.iter().filter(|(name, _)| !which(name));
            left.map(|(name, value)| (name.clone(), without(value, which))).collect()
        }
        Value::Array(values) => values.iter().map(|value| without(value, which)).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value.clone(),
    }
}

/// The same with more members.
pub(crate) fn with(mut body: Value, more: Value) -> Value {
    let (Value::Object(members), Value::Object(more)) = (&mut body, more) else { panic!("objects only") };
    members.extend(more);
    body
}

/// A release's body.
pub(crate) fn released(head_sha: &str, status: &str) -> Value {
    json!({"head_sha": head_sha, "status": status})
}

/// Every member of `expected` is in `found`: lists whole, objects by member.
#[track_caller]
pub(crate) fn assert_has(found: &Value, expected: &Value, context: &str) {
    match (expected, found) {
        (Value::Object(expected), Value::Object(members)) => {
            for (member, value) in expected {
                let there = members.get(member);
                let there = there.unwrap_or_else(|| panic!("{context}: no {member} in {found}"));
                assert_has(there, value, &format!("{context}, {member}"));
            }
        }
        (_, _) => assert_eq!(found, expected, "{context}"),
    }
}
