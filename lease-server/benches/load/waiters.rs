//! What those who wait cost: memory, and nothing else while nothing happens.

use std::time::Duration;

use crate::bodies;
use crate::connection::Connection;
use crate::limits::Limit;
use crate::options::Options;
use crate::polls::ALL_WAIT;
use crate::process::{Server, max_connections};
use crate::report::{Bar, Report};

/// How many of them wait in one provider.
const IN_ONE: usize = 100;

/// How long nothing happens.
const QUIET: Duration = Duration::from_secs(5);

/// What one kind of server has used.
struct Used {
    /// For each of those who wait.
    memory_kib: Option<f64>,
    /// In each second in which nothing happened, in thousandths of a CPU.
    cpu_thousandths: Option<f64>,
}

pub(crate) async fn measure(options: &Options, report: &mut Report) {
    let waiters = options.waiters.min(max_connections());
    if waiters < options.waiters {
        eprintln!("only {waiters} connections: the limit of open files, or of ports, allows no more");
    }
    let mut servers = vec![Server::limit(Limit::Holding), Server::lease(options, &ALL_WAIT)];
    servers.extend(options.targets.iter().map(Server::of_others));
    let mut bare = None;
    for server in servers {
        let used = hold(&server, waiters).await;
        let of = format!("memory for each of {waiters} who wait");
        if let Some(memory) = used.memory_kib {
            let bar = bare.filter(|_| server.name == "mq-lease").map(|of| Bar::AtMost { of, times: 1.25 });
            report.add(&of, &server.name, memory, "KiB", bar);
            bare.get_or_insert(memory);
        }
        if let Some(cpu) = used.cpu_thousandths {
            report.add("CPU while nothing happens", &server.name, cpu, "‰", None);
        }
    }
}

async fn hold(server: &Server, waiters: usize) -> Used {
    let is_limit = server.name.starts_with("bare");
    let before = server.memory_kib();
    let mut tasks = Vec::with_capacity(waiters);
    for number in 0..waiters {
        let mut connection = Connection::open(&server.address).await;
        let path = format!("{}/aquire", bodies::provider(number / IN_ONE));
        let body = bodies::acquire(number / IN_ONE, number % IN_ONE);
        tasks.push(tokio::spawn(async move { connection.wait(&path, &body, 60).await }));
        if number % 500 == 499 {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
    if !is_limit {
        all_wait(server, waiters).await;
    }
    tokio::time::sleep(Duration::from_secs(1)).await;
    let memory = server.memory_kib().zip(before);
    let cpu = server.cpu();
    tokio::time::sleep(QUIET).await;
    let spent = server.cpu().zip(cpu).map(|(after, before)| after.saturating_sub(before));
    for task in tasks {
        task.abort();
    }
    #[expect(clippy::cast_precision_loss, reason = "nobody has 2^53 connections")]
    let for_each = |kib: u64| kib as f64 / waiters as f64;
    Used {
        memory_kib: memory.map(|(with, without)| for_each(with - without)),
        cpu_thousandths: spent.map(|spent| spent.as_secs_f64() / QUIET.as_secs_f64() * 1000.0),
    }
}

/// Its own metrics say how many wait.
async fn all_wait(server: &Server, waiters: usize) {
    let mut connection = Connection::open(&server.address).await;
    for _ in 0..600 {
        let metrics = connection.get("/metrics").await;
        let metrics = String::from_utf8_lossy(&metrics);
        let waiting = metrics.lines().find_map(|line| line.strip_prefix("mq_lease_waiting "));
        if waiting.and_then(|number| number.parse::<usize>().ok()).is_none_or(|number| number >= waiters) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("not all of them wait");
}
