//! What a server costs that does nothing, and how long it takes to start.

use std::time::Duration;

use crate::options::Options;
use crate::polls::{ALL_WAIT, register};
use crate::process::{Server, program};
use crate::report::{Bar, Report};

/// How many providers there are where that could make the start slow.
const PROVIDERS: usize = 10_000;

pub(crate) async fn measure(options: &Options, report: &mut Report) {
    let size = std::fs::metadata(program()).unwrap().len();
    #[expect(clippy::cast_precision_loss, reason = "no program is that large")]
    let mib = |kib: u64| kib as f64 / 1024.0;
    let at_most = |of| Some(Bar::AtMost { of, times: 1.0 });
    report.add("the program (20 MiB)", "mq-lease", mib(size / 1024), "MiB", at_most(20.0));
    let server = Server::lease(options, &[]);
    tokio::time::sleep(Duration::from_secs(1)).await;
    let memory = server.memory_kib().unwrap();
    report.add("idle memory (25 MiB)", "mq-lease", mib(memory), "MiB", at_most(25.0));
    drop(server);
    let server = Server::lease(options, &ALL_WAIT);
    register(&server, PROVIDERS, 1).await;
    let folder = server.stop();
    let again = Server::lease_in(folder, options, &ALL_WAIT);
    let of = format!("start to ready, {PROVIDERS} providers (0.5 s)");
    report.add_time(&of, "mq-lease", again.ready_after, at_most(500.0));
}
