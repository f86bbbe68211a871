//! Who is alive. One row tells when any replica has last reached the database, and since when there always was one that did:
//! while there was none, nobody could be heard (`docs/protocol.md`, rule 14). Another table tells which snapshots they read.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use lease_core::provider::SnapshotVersion;
use lease_core::time::Timestamp;
use sqlx::Row as _;

use super::super::StoreError;
use super::super::stored::{integer, newest_known};
use super::connections::{Connections, Failure, carry_out};
use super::{OUTAGE, schema};

/// How often a replica says that it is alive.
const EVERY: Duration = Duration::from_secs(1);

/// This server, among others.
#[derive(Debug)]
pub(super) struct Replica {
    name: String,
    connections: Connections,
    /// The newest version of snapshots that this program reads.
    reads: SnapshotVersion,
    /// The newest version that all replicas read, by its number.
    all_read: AtomicU64,
    failing: AtomicBool,
}

impl Replica {
    pub(super) async fn new(connections: Connections) -> Result<Self, StoreError> {
        let name = carry_out!(connections, Beside, some, connection => {
            sqlx::query_scalar("SELECT CAST(gen_random_uuid() AS TEXT)").fetch_one(connection).await
        });
        let name = name.map_err(Failure::into_error)?;
        let reads = newest_known();
        let all_read = AtomicU64::new(SnapshotVersion::OLDEST.number());
        Ok(Self { name, connections, reads, all_read, failing: AtomicBool::new(false) })
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    pub(super) fn snapshot_version(&self) -> SnapshotVersion {
        SnapshotVersion::new(self.all_read.load(Ordering::Relaxed)).unwrap_or(SnapshotVersion::OLDEST)
    }

    /// Says that this replica is alive. Tells the database's time.
    pub(super) async fn beat(&self) -> Result<Timestamp, StoreError> {
        let beat = carry_out!(self.connections, Beside, some, connection => {
            let row = sqlx::query(schema::BEAT)
                .bind(integer(OUTAGE.as_ms()))
                .fetch_one(&mut *connection)
                .await?;
            let now: i64 = row.try_get("now_ms")?;
            sqlx::query(schema::BEAT_REPLICA)
                .bind(&self.name)
                .bind(integer(self.reads.number()))
                .bind(now)
                .execute(&mut *connection)
                .await?;
            let all_read: Option<i64> =
                sqlx::query_scalar(schema::ALL_READ).bind(now).fetch_one(connection).await?;
            Ok::<_, sqlx::Error>((now, all_read))
        });
        let (now, all_read) = beat.map_err(Failure::into_error)?;
        let all_read = all_read.and_then(|number| u64::try_from(number).ok());
        self.all_read
            .store(all_read.unwrap_or(self.reads.number()).min(self.reads.number()), Ordering::Relaxed);
        Ok(Timestamp::from_ms(u64::try_from(now).unwrap_or_default()))
    }

    /// It stops, so nobody need write for it any more.
    pub(super) async fn leave(&self) {
        let left = carry_out!(self.connections, Beside, some, connection => {
            sqlx::query(schema::LEAVE).bind(&self.name).execute(connection).await
        });
        if let Err(failure) = left {
            // It is forgotten after a while anyway.
            tracing::debug!(error = %failure.into_error(), "the replica could not be signed off");
        }
    }
}

/// Beats until it is aborted.
pub(super) async fn keep_beating(replica: std::sync::Arc<Replica>) {
    loop {
        tokio::time::sleep(EVERY).await;
        match replica.beat().await {
            Ok(_) => {
                if replica.failing.swap(false, Ordering::Relaxed) {
                    tracing::info!("the database can be used again");
                }
            }
            Err(why) => {
                if !replica.failing.swap(true, Ordering::Relaxed) {
                    tracing::error!(error = %why, "the database cannot be used; whoever asks is told to try again");
                }
            }
        }
    }
}
