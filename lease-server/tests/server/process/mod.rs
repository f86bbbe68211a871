//! The server as a process.

mod crash;
mod start;
mod stop;
