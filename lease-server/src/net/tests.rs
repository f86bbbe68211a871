//! What is done with connections, in virtual time.

use std::sync::Arc;

use tokio::time::{Duration, Instant, advance};

use super::bounds::TimeLimits;
use super::crowd::Crowd;
use super::pulse::{Pulse, Verdict};

const SECOND: Duration = Duration::from_secs(1);

fn pulse() -> Arc<Pulse> {
    Arc::new(Pulse::new(TimeLimits::default()))
}

fn verdict(pulse: &Pulse) -> Verdict {
    pulse.verdict(Instant::now())
}

/// How long it goes on if nothing happens, and how it ends then. What is looked at in between is what it asked for.
async fn fate(pulse: &Pulse) -> (Duration, Verdict) {
    let began = Instant::now();
    loop {
        match verdict(pulse) {
            Verdict::GoOn(until) => {
                assert!(until > Instant::now(), "it would be looked at again and again");
                tokio::time::sleep_until(until).await;
            }
            verdict @ (Verdict::Finish | Verdict::Cut) => return (began.elapsed(), verdict),
        }
    }
}

#[tokio::test(start_paused = true)]
async fn whoever_says_nothing_is_cut_off() {
    let silent = pulse();
    assert_eq!(fate(&silent).await, (15 * SECOND, Verdict::Cut));
    let trickling = pulse();
    for _ in 0..14 {
        trickling.heard();
        advance(SECOND).await;
    }
    assert_eq!(fate(&trickling).await, (SECOND, Verdict::Cut), "more bytes give no more time");
    let handshaking = pulse();
    advance(14 * SECOND).await;
    handshaking.begins_anew();
    assert_eq!(fate(&handshaking).await, (15 * SECOND, Verdict::Cut), "headers have their own time");
}

#[tokio::test(start_paused = true)]
async fn a_connection_is_kept_for_a_while_and_then_takes_leave() {
    for http2 in [false, true] {
        let kept = pulse();
        kept.answered(kept.request(http2));
        assert_eq!(fate(&kept).await, (75 * SECOND, Verdict::Finish));
        assert_eq!(fate(&kept).await, (2 * SECOND, Verdict::Cut), "who does not take leave is cut off");
        let beginning = pulse();
        beginning.answered(beginning.request(http2));
        advance(10 * SECOND).await;
        beginning.heard();
        let limit = if http2 { 65 } else { 15 };
        assert_eq!(fate(&beginning).await, (limit * SECOND, Verdict::Finish), "HTTP/2: {http2}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_answer_may_take_as_long_as_it_takes() {
    let waiting = pulse();
    let answer = waiting.request(false);
    for _ in 0..100 {
        advance(10 * SECOND).await;
        assert!(matches!(verdict(&waiting), Verdict::GoOn(_)));
    }
    waiting.answered(answer);
    assert_eq!(fate(&waiting).await, (75 * SECOND, Verdict::Finish));
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_nobody_takes_is_the_end() {
    let stalled = pulse();
    let answer = stalled.request(false);
    advance(100 * SECOND).await;
    stalled.handed_out(answer);
    assert_eq!(fate(&stalled).await, (30 * SECOND, Verdict::Cut));
    let slow = pulse();
    let answer = slow.request(false);
    for _ in 0..10 {
        slow.handed_out(answer);
        advance(29 * SECOND).await;
        assert!(matches!(verdict(&slow), Verdict::GoOn(_)));
        slow.asked_for(answer);
    }
}

#[tokio::test(start_paused = true)]
async fn a_socket_that_takes_hardly_anything_is_the_end() {
    let stalled = pulse();
    stalled.answered(stalled.request(false));
    stalled.blocked();
    for _ in 0..29 {
        advance(SECOND).await;
        stalled.taken(100, false);
        stalled.blocked();
    }
    assert_eq!(fate(&stalled).await, (SECOND, Verdict::Cut));
    let slow = pulse();
    slow.answered(slow.request(false));
    for _ in 0..2 {
        slow.blocked();
        advance(29 * SECOND).await;
        slow.taken(16 * 1024, false);
    }
    assert_eq!(fate(&slow).await, (17 * SECOND, Verdict::Finish));
}

#[tokio::test(start_paused = true)]
async fn one_answer_that_nobody_takes_leaves_the_others_their_time() {
    let shared = pulse();
    let (stalled, waiting) = (shared.request(true), shared.request(true));
    shared.handed_out(stalled);
    assert_eq!(fate(&shared).await, (30 * SECOND, Verdict::Finish), "no more requests");
    advance(20 * SECOND).await;
    assert!(matches!(verdict(&shared), Verdict::GoOn(_)));
    shared.answered(waiting);
    assert_eq!(verdict(&shared), Verdict::Cut, "only the stalled one is left");
}

#[tokio::test(start_paused = true)]
async fn where_room_is_scarce_those_go_who_do_nothing() {
    let crowd = Arc::new(Crowd::new(32));
    let mut members = Vec::new();
    let mut join = || {
        let pulse = pulse();
        members.push(crowd.enter(&pulse));
        pulse
    };
    let busy: Vec<_> = (0..10).map(|_| join()).collect();
    for pulse in &busy {
        pulse.request(false);
    }
    let kept = join();
    kept.answered(kept.request(false));
    advance(SECOND).await;
    let mut silent: Vec<_> = (0..3).map(|_| join()).collect();
    assert_eq!(crowd.shed(), 0, "there is room");
    advance(SECOND).await;
    silent.extend((0..14).map(|_| join()));
    assert_eq!(crowd.shed(), 2);
    assert_eq!(crowd.shed(), 0, "those need a moment to go");
    let left = |pulses: &[Arc<Pulse>]| pulses.iter().filter(|pulse| verdict(pulse) == Verdict::Cut).count();
    assert_eq!(left(&silent[..3]), 2, "the oldest first");
    assert!(matches!(verdict(&kept), Verdict::GoOn(_)), "it has sent requests, and may again");
    for _ in 0..20 {
        advance(SECOND / 10).await;
        crowd.shed();
    }
    assert_eq!(left(&silent), 17);
    assert_eq!(verdict(&kept), Verdict::Finish, "and now there is nobody else");
    assert!(busy.iter().all(|pulse| matches!(verdict(pulse), Verdict::GoOn(_))), "who waits stays");
    assert!(!crowd.is_full());
}
