//! The HTTP contract: routes in, JSON out. `docs/api.md` says what each does.
//!
//! | subject | file |
//! | --- | --- |
//! | which route a path and method mean | `path.rs`, `router.rs` |
//! | `acquire`, `release`, `withdraw` | `runs.rs` |
//! | looking at providers, and at their history | `providers.rs`, `history.rs` |
//! | `DELETE`, `end-lease` | `operators.rs` |
//! | server-sent events | `events.rs` |
//! | whether somebody prefers a page to JSON | `accept.rs` |
//! | health, metrics, `OpenAPI` | `service.rs`, `openapi.rs` |
//! | reading bodies, queries and `Prefer` | `body.rs`, `query.rs`, `prefer.rs` |
//! | who has asked too much | `limited.rs` |
//! | how much is read at once | `bodies.rs` |
//! | errors | `problem.rs` |
//! | a log line and a measurement for each request | `access.rs` |

mod accept;
mod access;
mod bodies;
mod body;
mod events;
mod history;
mod limited;
mod openapi;
mod operators;
mod path;
mod prefer;
mod problem;
mod providers;
mod query;
mod router;
mod runs;
mod service;

use crate::auth::{Authenticator, MetricsDoor};
use crate::leases::Leases;
use crate::limits::Limiter;
use crate::metrics::Metrics;
use crate::telemetry::Telemetry;

// For lease-fuzz, which feeds them with whatever anybody could send.
pub use body::{parse as parse_body, read_straight};
pub use path::{Target, Verb, parse as parse_path};

pub use bodies::Bodies;
pub use openapi::document as openapi_document;
pub use router::Routes;

/// What all routes share.
#[derive(Debug)]
pub struct App {
    /// The providers.
    pub leases: Leases,
    /// Who may call.
    pub auth: Authenticator,
    /// Who may read the metrics.
    pub metrics_door: MetricsDoor,
    /// What is measured.
    pub metrics: Metrics,
    /// How much one caller may ask, and how many may wait.
    pub limits: Limiter,
    /// What is being read.
    pub bodies: Bodies,
    /// Where spans go.
    pub telemetry: Telemetry,
}
