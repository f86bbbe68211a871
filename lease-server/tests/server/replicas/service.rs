//! Replicas, and the database that they share.

use std::sync::Arc;

use sqlx::{AssertSqlSafe, Connection as _, PgConnection, Row as _};

use crate::common::{Http, Server, program, soon};

/// Where most tests are.
pub(super) const PATH: &str = "/o/r/main";
pub(super) const ACQUIRE: &str = "/o/r/main/acquire";
pub(super) const RELEASE: &str = "/o/r/main/release";
pub(super) const WITHDRAW: &str = "/o/r/main/withdraw";

/// One replica.
pub(super) async fn replica(url: &str, flags: &[&str]) -> Server {
    Server::start(&[&["--store", url], flags].concat()).await
}

/// One replica in which something happens at a failpoint.
pub(super) async fn replica_with(url: &str, failpoints: &str, flags: &[&str]) -> Server {
    let mut command = program();
    command.env("FAILPOINTS", failpoints);
    let folder = Arc::new(tempfile::tempdir().unwrap());
    Server::launch(command, folder, &[&["--store", url], flags].concat()).await
}

/// The words of one that does not start, though it has the right flags but for these.
pub(super) async fn refused_with(url: &str, failpoints: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let mut command = program();
    command.env("FAILPOINTS", failpoints).args(["--port", "0", "--store", url, "--data"]).arg(folder.path());
    let output = soon("the refusal", command.output()).await.unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.code().is_some_and(|code| code != 0), "{said}");
    assert!(!said.contains("listening on"), "{said}");
    let password = url.split_once("://").and_then(|(_, rest)| rest.split_once('@')?.0.split_once(':'));
    assert!(!said.contains(password.unwrap().1), "{said}");
    said
}

/// So many of them.
pub(super) async fn replicas(count: usize, url: &str, flags: &[&str]) -> Vec<Server> {
    let mut servers = Vec::new();
    for _ in 0..count {
        servers.push(replica(url, flags).await);
    }
    servers
}

pub(super) fn https(servers: &[Server]) -> Vec<Http> {
    servers.iter().map(|server| server.http.clone()).collect()
}

/// The one number that a query gives; `None` where it gives nothing.
pub(super) async fn number(url: &str, sql: &str) -> Option<i64> {
    let ask = async {
        let mut connection = PgConnection::connect(url).await.unwrap();
        let row = sqlx::query(AssertSqlSafe(sql.to_owned())).fetch_optional(&mut connection).await.unwrap();
        connection.close().await.unwrap();
        row.and_then(|row| row.get(0))
    };
    soon(sql, ask).await
}

/// The sum of a counter over all of them; one that has not been touched is 0.
pub(super) async fn total(servers: &[Server], series: &str) -> u64 {
    let mut total = 0;
    for server in servers {
        let value = server.http.metric(series).await.unwrap_or_default();
        total += value.to_string().parse::<u64>().unwrap();
    }
    total
}

/// A number that more rounds can be asked for by.
pub(super) fn rounds(variable: &str, usual: usize) -> usize {
    std::env::var(variable).map_or(usual, |rounds| rounds.parse().unwrap())
}
