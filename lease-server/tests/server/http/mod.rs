//! The routes, as `src/http` has them.

mod access;
mod errors;
mod paths;
mod providers;
mod runs;
mod service;
mod waits;
