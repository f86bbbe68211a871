//! Waking those who wait at other replicas, by `NOTIFY`. It is sent after the commit and by a connection of its own: within the
//! commit it would make all commits of the database wait for each other. What is lost costs a second, and no answer.

use std::borrow::Cow;
use std::time::Duration;

use lease_core::ids::ProviderId;
use serde::{Deserialize, Serialize};
use sqlx::Executor as _;
use sqlx::postgres::{PgConnectOptions, PgListener, PgPoolOptions};
use tokio::sync::mpsc;

use super::super::stored::id_from;
use super::super::{Changed, Version};
use super::connections::{Connections, Failure, carry_out};

const CHANNEL: &str = "mq_lease";

/// How many go out at once.
const MAX_BATCH: usize = 100;

/// How long the line may be silent before it is tested: what lies in between may have dropped it without a word.
const TEST_AFTER: Duration = Duration::from_secs(10);

/// How long anything may take on that line.
const TIME_LIMIT: Duration = Duration::from_secs(5);

/// What is sent.
#[derive(Debug, Serialize, Deserialize)]
struct Notice<'a> {
    #[serde(borrow)]
    from: Cow<'a, str>,
    owner: Cow<'a, str>,
    repo: Cow<'a, str>,
    base_ref: Cow<'a, str>,
    version: i64,
}

/// Sends what has changed, until nobody tells any more.
pub(super) async fn send(
    connections: Connections,
    replica: String,
    mut changes: mpsc::UnboundedReceiver<Changed>,
) {
    let mut batch = Vec::new();
    while changes.recv_many(&mut batch, MAX_BATCH).await > 0 {
        let notices: Vec<String> = batch.drain(..).filter_map(|changed| notice(&replica, &changed)).collect();
        if are_lost() {
            continue;
        }
        let sent = carry_out!(connections, Beside, some, connection => {
            sqlx::query("SELECT pg_notify($1, notice) FROM unnest(CAST($2 AS TEXT[])) AS notices (notice)")
                .bind(CHANNEL)
                .bind(&notices)
                .execute(connection)
                .await
        });
        if let Err(why) = sent {
            tracing::debug!(error = %Failure::into_error(why), "other replicas could not be notified");
        }
    }
}

/// In tests they can be.
fn are_lost() -> bool {
    fail::fail_point!("notifying", |_| true);
    false
}

fn notice(
    replica: &str,
    Changed { id: ProviderId { owner, repo, base_ref }, version }: &Changed,
) -> Option<String> {
    let notice = Notice {
        from: replica.into(),
        owner: owner.as_str().into(),
        repo: repo.as_str().into(),
        base_ref: base_ref.as_str().into(),
        version: version.number(),
    };
    serde_json::to_string(&notice).ok()
}

/// Hears what others have changed, until nobody wants to know any more.
pub(super) async fn listen(
    connect: PgConnectOptions,
    replica: String,
    changes: mpsc::UnboundedSender<Changed>,
) {
    while !changes.is_closed() {
        if let Err(why) = listen_until_it_breaks(&connect, &replica, &changes).await {
            tracing::debug!(error = %why, "notifications are not heard; those who wait look for themselves");
        }
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}

async fn listen_until_it_breaks(
    connect: &PgConnectOptions,
    replica: &str,
    changes: &mpsc::UnboundedSender<Changed>,
) -> Result<(), sqlx::Error> {
    // A pool of its own each time: a line that is dead is left behind with it.
    let pool = PgPoolOptions::new()
        .max_connections(1)
        .acquire_timeout(TIME_LIMIT)
        .connect_lazy_with(connect.clone());
    let mut listener = PgListener::connect_with(&pool).await?;
    listener.listen(CHANNEL).await?;
    loop {
        let Ok(heard) = tokio::time::timeout(TEST_AFTER, listener.try_recv()).await else {
            let tested = tokio::time::timeout(TIME_LIMIT, listener.execute("SELECT 1")).await;
            tested.map_err(|_| sqlx::Error::PoolTimedOut)??;
            continue;
        };
        let Some(notification) = heard? else { return Ok(()) };
        let heard = changed(replica, notification.payload());
        if heard.is_some_and(|changed| changes.send(changed).is_err()) {
            return Ok(());
        }
    }
}

/// What another replica has changed. What cannot be understood is from another program, and none of ours.
fn changed(replica: &str, payload: &str) -> Option<Changed> {
    let notice: Notice<'_> = serde_json::from_str(payload).ok()?;
    if notice.from == replica {
        return None;
    }
    let id = id_from(&notice.owner, &notice.repo, &notice.base_ref).ok()?;
    Some(Changed { id, version: Version::new(notice.version) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_notice_is_for_others_and_keeps_names_as_they_are() {
        let id = id_from("o", "r", "release/\"1\".x").unwrap();
        let sent = Changed { id, version: Version::new(7) };
        let text = notice("a", &sent).unwrap();
        assert_eq!(changed("b", &text), Some(sent));
        assert_eq!(changed("a", &text), None);
        assert_eq!(changed("b", "not ours"), None);
    }
}
