//! Where a queue once stood still, or a run was passed untested: the scenarios in `tests/regressions`, through the core.
//!
//! The server's tests tell most of these stories over HTTP, in `lease-server/tests/server/regressions`.
#![allow(clippy::unwrap_used)]

mod player;

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

player::tests! {
    "regressions":
    completion_never_heard
    down_time_longer_than_every_ttl
    failure_survives_a_restart
    follower_dies_after_the_success
    follower_polls_late
    grant_never_heard
    handover_that_nobody_takes
    handover_whose_takers_leave
    holder_falls_silent
    lone_winner_releases_twice
    max_hold_ends_a_lease
    risen_priority_is_not_completed
    run_again_after_its_failure
    steady_arrivals
    tie_is_not_completed
}
