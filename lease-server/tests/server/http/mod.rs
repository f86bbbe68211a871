//! The routes, as `src/http` has them.

mod access;
mod errors;
mod history;
mod metrics;
mod paths;
mod providers;
mod runs;
mod service;
mod waits;
