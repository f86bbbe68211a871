//! Where a queue once stood still, or a run was passed untested: each is told as a user would meet it, over HTTP.
//!
//! | what happens | what has to come of it | test |
//! | --- | --- | --- |
//! | 1. a covered follower dies after the winner's success | nobody waits for it | `vanished::a_follower_that_dies_after_the_success_holds_up_nobody` |
//! | 2. the holder fails, and whoever should follow is gone | newcomers get the lease | `vanished::a_handover_that_nobody_is_left_to_take_ends` |
//! | 3. a follower polls long after the success, when others have gone on | it is completed | `late::a_follower_that_polls_again_long_after_the_success_is_completed`, `late::a_follower_that_polls_for_the_first_time_after_the_success_is_completed` |
//! | 4. the answer with the grant gets lost | the run hears it again, or leaves and frees the lease | `lost_answers::a_lost_grant_is_answered_again`, `lost_answers::a_run_that_gives_up_without_knowing_of_its_grant_frees_the_lease` |
//! | 5. the answer `completed` gets lost | the run hears it again | `lost_answers::a_lost_completion_is_answered_again_and_again` |
//! | 6. a winner without followers releases twice | the answer is the same | `lost_answers::the_repeated_release_of_a_lone_winner_is_answered_the_same` |
//! | 7. newcomers arrive faster than the window ends | the limit ends it | `late::steady_arrivals_do_not_put_the_grant_off_for_ever` |
//! | 8. the server is down for longer than any TTL | nobody is evicted, the lease is still held | `restart::down_time_longer_than_every_ttl_costs_nobody_a_place` |
//! | 9. a tie, or a priority that has risen | no success completes it that does not contain it | `untested::a_tie_is_not_completed`, `untested::a_priority_that_has_risen_above_the_winners_is_not_completed` |
//! | 10. the server restarts after a failure | the failure is remembered, the handover goes on at once | `restart::who_failed_is_not_forgotten` |
//! | 11. the holder dies | its lease ends, the resource rests, the next gets it; its late release is refused | `vanished::a_holder_that_falls_silent_loses_the_lease`, `vanished::no_lease_outlasts_max_hold_whatever_its_heartbeats` |
//!
//! What a run meets that is started again after any of this is in `again.rs`. The stories that need exact instants are told a
//! second time in virtual time, in `lease-core/tests/regressions`.

use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::net::TcpStream;

use crate::common::{Http, Reply, Server, assert_has, released, soon, until, with};

mod again;
mod late;
mod lost_answers;
mod restart;
mod untested;
mod vanished;

const PROVIDER: &str = "/o/r/main";
const ACQUIRE: &str = "/o/r/main/acquire";

/// Whoever waits for longer waits for ever. It is long, so that a slow machine makes a test slow, and not fail.
const PATIENCE: Duration = Duration::from_mins(1);

/// For stories in which nothing but the runs themselves moves the queue on: no period ends while a test lasts.
const NOTHING_ENDS_BY_ITSELF: [&str; 8] =
    ["--stabilisation-window", "10m", "--ttl", "10m", "--lock-delay", "10m", "--max-hold", "1h"];

/// One queue, on a server of its own.
struct Queue {
    server: Server,
}

impl Queue {
    /// A queue whose rounds are stable with so many runs. Later flags win.
    async fn start(expected: u32, flags: &[&str]) -> Self {
        Self { server: Server::start(&Self::flags(&expected.to_string(), flags)).await }
    }

    async fn start_in(folder: Arc<TempDir>, expected: u32, flags: &[&str]) -> Self {
        Self { server: Server::start_in(folder, &Self::flags(&expected.to_string(), flags)).await }
    }

    fn flags<'a>(expected: &'a str, flags: &[&'a str]) -> Vec<&'a str> {
        let given = |flag: &str| flags.contains(&flag);
        let defaults = NOTHING_ENDS_BY_ITSELF.chunks(2).filter(|pair| !given(pair[0])).flatten();
        [&["--expected-build-count", expected][..], flags]
            .concat()
            .into_iter()
            .chain(defaults.copied())
            .collect()
    }

    fn http(&self) -> &Http {
        &self.server.http
    }

    /// Asks once, and is told at once.
    async fn ask(&self, run: &Value) -> Value {
        self.http().ok(ACQUIRE, run.clone()).await
    }

    /// Asks in long polls until it need not wait any more.
    async fn wait(&self, run: &Value) -> Value {
        let began = Instant::now();
        loop {
            let asked = self.http().wait(ACQUIRE, 10, run.clone());
            let answer = soon("a long poll", asked).await.unwrap().ok();
            if answer["status"] != "pending" {
                return answer;
            }
            assert!(began.elapsed() < PATIENCE, "it waits for ever: {answer}");
        }
    }

    /// A long poll whose client will hang up.
    async fn long_poll(&self, run: &Value) -> TcpStream {
        self.http().wait_by_hand(ACQUIRE, 60, run.clone()).await
    }

    /// Gets the lease by an answer that never arrives.
    async fn granted_unheard(&self, run: &Value, asked: TcpStream) {
        let sha = run["head_sha"].as_str().unwrap();
        until("it is granted the lease", async || {
            (self.holder().await.as_deref() == Some(sha)).then_some(())
        })
        .await;
        drop(asked);
    }

    async fn release(&self, sha: &str, status: &str) -> Value {
        self.http().ok("/o/r/main/release", released(sha, status)).await
    }

    /// The release of the lease with that token.
    async fn release_of(&self, sha: &str, fencing_token: u64, status: &str) -> Reply {
        let body = with(released(sha, status), json!({"fencing_token": fencing_token}));
        self.http().post("/o/r/main/release", body).await
    }

    async fn heartbeat(&self, run: &Value, fencing_token: u64) -> Reply {
        let body = with(run.clone(), json!({"status": "acquired", "fencing_token": fencing_token}));
        self.http().post(ACQUIRE, body).await
    }

    async fn withdraw(&self, sha: &str) {
        self.http().ok("/o/r/main/withdraw", json!({"head_sha": sha})).await;
    }

    async fn holder(&self) -> Option<String> {
        self.http().get(PROVIDER).await.ok()["acquired"]["head_sha"].as_str().map(str::to_owned)
    }

    /// Who is there, by head SHA.
    async fn known(&self) -> Vec<String> {
        let mut known: Vec<String> =
            self.http().known(PROVIDER).await.into_iter().map(|(sha, _)| sha).collect();
        known.sort();
        known
    }

    /// Ends the server as a crash would.
    async fn kill(self) -> Arc<TempDir> {
        self.server.kill().await
    }
}

/// The answer is the lease with that token.
#[track_caller]
fn assert_acquired(answer: &Value, fencing_token: u64) {
    assert_has(answer, &json!({"status": "acquired", "fencing_token": fencing_token}), "the lease");
}

/// The answer is that it waits, and for that reason.
#[track_caller]
fn assert_pending(answer: &Value, reason: &str) {
    assert_has(answer, &json!({"status": "pending", "reason": reason}), "it waits");
}

/// The answer is that another run's success is this one's too.
#[track_caller]
fn assert_completed(answer: &Value, by: &str) {
    assert_has(answer, &json!({"status": "completed", "completed_by": {"head_sha": by}}), "it is completed");
}
