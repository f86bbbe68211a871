//! Core and reference, side by side: whatever the one says, the other says too.
#![allow(clippy::unwrap_used)]

mod bounds;
mod lives;
mod printed;
mod vectors;
mod wire;
