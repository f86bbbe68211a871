//! What `PostgreSQL` says, in words that name the remedy.

use std::fmt::Display;
use std::io::ErrorKind;

use super::super::StoreError;

/// What an error means for whoever asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Another transaction came first.
    Conflict,
    /// The database has answered, and refuses.
    Refused,
    /// The connection is of no use any more.
    Broken,
}

/// By the codes of the SQL standard and of `PostgreSQL`, which do not depend on its language.
pub(super) fn kind(why: &sqlx::Error) -> Kind {
    let Some(database) = why.as_database_error() else { return Kind::Broken };
    match database.code().as_deref() {
        // A serialisation failure, a deadlock.
        Some("40001" | "40P01" | "40003") => Kind::Conflict,
        // It is being stopped, or has become one that only reads; the classes of failing connections and of resources.
        Some("25006" | "57P01" | "57P02" | "57P03" | "57P05") => Kind::Broken,
        Some(code) if code.starts_with("08") => Kind::Broken,
        Some(_) | None => Kind::Refused,
    }
}

fn no_tls(why: &dyn Display) -> String {
    format!("no TLS connection to the database ({why}); see sslmode and sslrootcert in --store")
}

/// The database's own words, and what to do.
pub(super) fn in_words(why: &sqlx::Error) -> StoreError {
    let Some(database) = why.as_database_error() else {
        #[expect(
            clippy::wildcard_enum_match_arm,
            reason = "there will be more kinds, and all of them have words"
        )]
        return StoreError(match why {
            sqlx::Error::PoolTimedOut => {
                "there was no connection to the database in time; see whether it answers and can be reached from here; if it \
                 does, all may be in use: raise --store-connections"
                    .to_owned()
            }
            sqlx::Error::RowNotFound => {
                "a row is missing that is always there, in mq_lease_service or mq_lease_forgotten; restore a backup".to_owned()
            }
            // What TLS has to say comes as data that is not as it should be.
            sqlx::Error::Io(why) if why.kind() == ErrorKind::InvalidData => no_tls(why),
            sqlx::Error::Tls(why) => no_tls(why),
            sqlx::Error::Io(why) if why.kind() == ErrorKind::NotFound => format!(
                "the database cannot be reached ({why}); see that the host in --store is one, and that sslrootcert, sslcert \
                 and sslkey name files that are there"
            ),
            sqlx::Error::Io(why) => {
                format!(
                    "the database cannot be reached ({why}); see that it runs, and that --store names its host and port"
                )
            }
            _ => why.to_string(),
        });
    };
    let words = database.message();
    let remedy = match database.code().as_deref() {
        Some("28P01" | "28000") => {
            "see the user, the password and sslmode in --store, and the database's pg_hba.conf"
        }
        Some("3D000") => "make the database, or name another in --store",
        Some("42501") => {
            "give the user of --store the right to make tables in its schema, and all rights on those that begin with mq_lease_"
        }
        Some("42P01" | "42703") => {
            "if the database is new, restart the server, which makes the tables; else restore a backup"
        }
        Some("53100") => "the database's disk is full; make room, and the server goes on by itself",
        Some("53300") => "raise the database's max_connections, or lower --store-connections",
        Some("25006") => "this is a standby, or set to read only; --store must name the primary",
        Some("57P03") => "the database is starting or stopping; the server goes on by itself",
        Some("57014") => "the database is too slow; see its log, and what else it is busy with",
        Some(_) | None => return StoreError(words.to_owned()),
    };
    StoreError(format!("{words}; {remedy}"))
}
