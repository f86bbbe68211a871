//! The rules of the protocol, each as something that a client or an operator would notice.
#![allow(clippy::unwrap_used)]

mod clock_and_restart;
mod damage;
mod estimates;
mod grant;
mod operators;
mod random;
mod record;
mod register;
mod release;
mod replicas;
mod rounds;
mod shared;
mod snapshot;
mod waiting;
mod world;
