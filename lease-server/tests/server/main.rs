//! The real server, from outside: over HTTP, and as a process. One binary, since each would be linked anew.
//!
//! | subject | file |
//! | --- | --- |
//! | the routes, as `src/http` has them | `http/` |
//! | who is let in, and how far | `doors/` |
//! | the pages, and the events behind them | `pages/` |
//! | start, stop | `process/` |
//! | TLS, strangers, limits | `net/` |
//! | strikes at random moments, whatever the store | `torture.rs`, `told.rs` |
//! | concurrent clients and SIGKILL, against the model | `history/` |
//! | a `PostgreSQL`, the network to it, several servers as one | `postgres/` |
//! | very many providers | `scale.rs` |
//! | several servers on one database, and what befalls them | `replicas/` |
//! | what reaches the disk | `store.rs` |
//! | the `SQLite` file: crashes, outages, damage, backups | `sqlite/` |
//! | queues that stood still, and runs that were passed untested | `regressions/` |
//! | `lease-server replay` | `replay.rs` |
//! | `lease-server status`, `clear`, `end-lease`, `health` | `client.rs` |
//! | `lease-server demo` | `demo.rs` |
//! | `lease-server man`, `completions` | `manual.rs` |
//! | traces, as a collector gets them | `traces/` |
//! | the test vectors | `vectors.rs` |
//! | starting a server, and talking to it | `common.rs` |

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that fails should say where, and no more"
)]

mod client;
mod common;
mod demo;
mod doors;
mod history;
mod http;
mod manual;
mod net;
mod operating;
mod pages;
mod postgres;
mod process;
mod regressions;
mod replay;
mod replicas;
mod scale;
mod sqlite;
mod store;
mod told;
mod torture;
mod traces;
mod vectors;
