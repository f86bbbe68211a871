//! The server as a process.

mod start;
mod stop;
