//! The protocol of mq-lease, both halves.
//!
//! [`provider`] is the mutex: it decides who may use the shared resource. [`poller`] is the client's half: it decides what a
//! run does next. [`wire`] is the JSON between them. All of it is pure: no I/O, no clock, no randomness, no logging; time and
//! chance are passed in, so that the same code runs natively in the server and as wasm in the action.

pub mod event;
pub mod ids;
pub mod poller;
pub mod provider;
pub mod scenario;
pub mod time;
pub mod wire;
