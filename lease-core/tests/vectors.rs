//! The scenarios in `tests/vectors`, through the core.
#![allow(clippy::unwrap_used)]

mod player;

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

player::tests! {
    "vectors":
    assignment_delay
    clear_forgets_but_counts_on
    contained_means_ancestry
    failure_hands_over_at_once
    holder_dies
    late_joiner_covered_by_the_holder
    lost_completed_answer
    lost_grant_answer
    moving_base_does_not_invert
    restart_evicts_nobody
    silent_requests_are_evicted
    stacked_pull_requests
    steady_arrivals_cannot_postpone_for_ever
    success_completes_the_stack
    ties_go_to_the_earliest
    two_jobs_of_one_commit
    window_counts_from_the_last_newcomer
    withdraw
}
