//! The pages, and the events behind them. What only a browser can tell is in `tests/browser`.

mod events;
mod many;
mod onlookers;
mod operators;
mod text;
mod who;
