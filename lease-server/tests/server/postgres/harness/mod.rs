//! What the other tests rely on: that this `PostgreSQL`, this network and this client do what they say.

mod balancer;
mod cluster;
mod proxy;
mod remains;

use std::time::Duration;

use sqlx::{Connection as _, Executor as _, PgConnection};
use tokio::task::JoinHandle;

use crate::common::soon;

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
