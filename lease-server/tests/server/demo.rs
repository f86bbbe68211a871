//! `lease-server demo`: the real program tells its story, and what it says of the end is true.

use std::path::Path;
use std::process::{ExitStatus, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt as _, BufReader, Lines};
use tokio::net::TcpStream;
use tokio::process::{Child, ChildStdout};

use crate::common::{Ended, Http, file, program, run, soon};

/// A story of one run that is over in a moment.
const SHORT: &str = "
policy: { expected_build_count: 1 }
runs: [{ at: 0s, pull_requests: [7], works_for: 1s, expect: success }]
";

/// A story of one run that works for longer than any test.
const LONG: &str = "
policy: { expected_build_count: 1 }
runs: [{ at: 0s, pull_requests: [7], works_for: 100h }]
";

/// How long a whole story may take here. The machine may be busy with something else.
const STORY: Duration = Duration::from_mins(2);

/// A demo that runs in an empty folder of its own, which is its folder for temporary files, too.
struct Demo {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
    folder: TempDir,
}

impl Demo {
    fn start(arguments: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut command = program();
        command.arg("demo").args(arguments).current_dir(&folder).env("TMPDIR", folder.path());
        // Whatever its environment says of proxies, it asks its own server.
        command.env("http_proxy", "http://127.0.0.1:1").env("HTTP_PROXY", "http://127.0.0.1:1");
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        Self { child, lines, folder }
    }

    /// Everything up to the line that has that in it.
    async fn until(&mut self, part: &str) -> Vec<String> {
        let mut lines = Vec::new();
        let reading = async {
            while let Some(line) = self.lines.next_line().await.unwrap() {
                lines.push(line);
                if lines.last().is_some_and(|line| line.contains(part)) {
                    return true;
                }
            }
            false
        };
        let found = tokio::time::timeout(STORY, reading).await;
        assert_eq!(found, Ok(true), "it has not said {part:?}: {lines:#?}");
        lines
    }

    /// The address of its page.
    async fn page(&mut self) -> String {
        let lines = self.until("http://").await;
        lines.last().unwrap().split_whitespace().last().unwrap().to_owned()
    }

    fn signal(&self, signal: Signal) {
        let pid = Pid::from_raw(self.child.id().unwrap().try_into().unwrap()).unwrap();
        kill_process(pid, signal).unwrap();
    }

    /// How it ended, and what it has said until then. It has left nothing behind.
    async fn ended(mut self) -> (ExitStatus, Vec<String>) {
        let mut lines = Vec::new();
        let reading = async {
            while let Some(line) = self.lines.next_line().await.unwrap() {
                lines.push(line);
            }
        };
        tokio::time::timeout(STORY, reading).await.expect("it goes on for too long");
        let output = soon("its end", self.child.wait_with_output()).await.unwrap();
        assert_eq!(String::from_utf8(output.stderr).unwrap(), "", "{lines:#?}");
        assert_is_empty(self.folder.path());
        (output.status, lines)
    }
}

fn assert_is_empty(folder: &Path) {
    let left: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert!(left.is_empty(), "it has left something behind: {left:?}");
}

/// The lines of that run, without their times.
fn of_run<'l>(lines: &'l [String], name: &str) -> Vec<&'l str> {
    let said = lines.iter().filter_map(|line| line.strip_prefix('[')?.split_once("] "));
    let of_it = said.filter_map(|(_, rest)| rest.strip_prefix(name)?.strip_prefix(' '));
    of_it.map(str::trim).collect()
}

/// The words of the row of the table that is about that run.
fn row(lines: &[String], name: &str) -> Vec<String> {
    let mut rows = lines.iter().map(|line| line.split_whitespace().collect::<Vec<_>>());
    rows.rfind(|words| words.first() == Some(&name))
        .unwrap_or_default()
        .into_iter()
        .map(str::to_owned)
        .collect()
}

async fn get(page: &str, accept: &str) -> (u16, String) {
    let (address, path) = page.strip_prefix("http://").unwrap().split_once('/').unwrap();
    let http = Http::new(address.parse().unwrap());
    let reply = http.call("GET", &format!("/{path}"), &[("accept", accept)], "").await;
    (reply.status, reply.text)
}

async fn played(story: &str, flags: &[&str]) -> Ended {
    let folder = tempfile::tempdir().unwrap();
    let name = file(folder.path(), "story.yaml", story);
    run(&[&["demo", "--speed", "100", "--scenario", &name], flags].concat(), "").await
}

#[tokio::test]
async fn the_story_comes_to_what_it_should_and_the_page_shows_it_meanwhile() {
    let mut demo = Demo::start(&["--speed", "60"]);
    let page = demo.page().await;
    let mut lines = demo.until("pr-5   has the lease").await;
    let (status, html) = get(&page, "text/html").await;
    assert!(status == 200 && html.contains("<html") && html.contains("main"), "{status}: {html}");
    let (status, json) = get(&page, "application/json").await;
    assert!(status == 200 && json.contains("gh-readonly-queue/main/pr-1-"), "{status}: {json}");
    let (status, rest) = demo.ended().await;
    lines.extend(rest);
    let told = lines.join("\n");
    assert_eq!(status.code(), Some(0), "{told}");
    assert!(!told.contains('\u{1b}'), "no colours, as it is no terminal: {told}");

    // What happens to one run is in its order; which of two runs is told of first may be otherwise, and on a busy machine there may be
    // lines beside these.
    for (name, story) in [
        ("pr-1", &["arrives, to test #1", "is completed"][..]),
        ("pr-2", &["arrives, to test #1 and #2", "is completed"]),
        ("pr-3", &["arrives", "has the lease, fencing token 3", "its tests pass"]),
        ("pr-4", &["arrives", "has the lease, fencing token 2", "vanishes", "its lease has expired"]),
        (
            "pr-5",
            &[
                "arrives",
                "has the lease, fencing token 1: its success would complete #1, #2, #3, #4 and #5",
                "its tests fail",
            ],
        ),
    ] {
        let said = of_run(&lines, name);
        let mut rest = said.iter();
        let fits = story.iter().all(|part| rest.any(|said| said.starts_with(part)));
        assert!(fits, "{name}: {said:#?}, not {story:#?}\n{told}");
    }
    assert!(told.contains("waiting: stabilising, position "), "{told}");
    assert!(told.contains("wait for the lease that pr-4 has"), "{told}");
    for (name, outcome) in [
        ("pr-1", &["-", "completed", "by", "pr-3"][..]),
        ("pr-2", &["-", "completed", "by", "pr-3"]),
        ("pr-3", &["3", "success"]),
        ("pr-4", &["2", "expired"]),
        ("pr-5", &["1", "failure"]),
    ] {
        let row = row(&lines, name);
        assert!(row.windows(outcome.len()).any(|words| words == outcome), "{name}: {row:?}\n{told}");
    }
    assert!(told.contains("docs/getting-started.md"), "{told}");
    let address = page.strip_prefix("http://").unwrap().split('/').next().unwrap();
    assert!(TcpStream::connect(address).await.is_err(), "the server is gone");
}

#[tokio::test]
async fn a_signal_ends_it_at_any_moment_and_nothing_is_left() {
    let folder = tempfile::tempdir().unwrap();
    let long = file(folder.path(), "long.yaml", LONG);
    for (signal, status) in [(Signal::INT, 130), (Signal::TERM, 143)] {
        for moment in ["http://", "arrives", "has the lease"] {
            let mut demo = Demo::start(&["--scenario", &long, "--speed", "1"]);
            demo.until(moment).await;
            let began = Instant::now();
            demo.signal(signal);
            let (ended, lines) = demo.ended().await;
            assert_eq!(ended.code(), Some(status), "{signal:?} at {moment:?}: {lines:#?}");
            // Less than a server gives to connections that do not end: there is none.
            assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
            assert!(!lines.iter().any(|line| line.contains("OUTCOME")), "{lines:#?}");
        }
    }
}

#[tokio::test]
async fn it_stays_until_it_is_told_to_go_and_answers_for_the_story() {
    let folder = tempfile::tempdir().unwrap();
    let short = file(folder.path(), "short.yaml", SHORT);
    let wrong = file(folder.path(), "wrong.yaml", &SHORT.replace("success", "expired"));
    for (story, status) in [(short, 0), (wrong, 1)] {
        let mut demo = Demo::start(&["--scenario", &story, "--speed", "100", "--stay"]);
        let page = demo.page().await;
        demo.until("until Ctrl-C").await;
        let (http, json) = get(&format!("{page}/history"), "application/json").await;
        assert!(http == 200 && json.contains("\"outcome\":\"success\""), "{http}: {json}");
        demo.signal(Signal::INT);
        assert_eq!(demo.ended().await.0.code(), Some(status));
    }
}

#[tokio::test]
async fn two_at_once_do_not_know_each_other() {
    let folder = tempfile::tempdir().unwrap();
    let short = file(folder.path(), "short.yaml", SHORT);
    let demos = [(); 2].map(|()| Demo::start(&["--scenario", &short, "--speed", "10", "--stay"]));
    let mut pages = Vec::new();
    let mut staying = Vec::new();
    for mut demo in demos {
        pages.push(demo.page().await);
        demo.until("until Ctrl-C").await;
        staying.push(demo);
    }
    assert_ne!(pages[0], pages[1]);
    for demo in staying {
        demo.signal(Signal::TERM);
        assert_eq!(demo.ended().await.0.code(), Some(0));
    }
}

#[tokio::test]
async fn what_comes_to_something_else_than_expected_is_told_and_fails() {
    let ended = played(&SHORT.replace("success", "completed"), &[]).await;
    assert_eq!((ended.code, ended.err.as_str()), (Some(1), ""), "{ended:?}");
    let told = "pr-7 should have come to completed, and the server's history says success";
    assert!(ended.out.contains(told), "{}", ended.out);
    assert!(!ended.out.contains("getting-started"), "{}", ended.out);
}

#[tokio::test]
async fn a_story_that_does_not_end_is_given_up() {
    let ended = played(&format!("time_limit: 100s\n{LONG}"), &[]).await;
    assert_eq!(ended.code, Some(1), "{ended:?}");
    for part in [
        "the story was not over at",
        "pr-7 should have come to an end, and the server shows: still has the lease",
    ] {
        assert!(ended.out.contains(part), "{part}: {}", ended.out);
    }
}

#[tokio::test]
async fn whoever_is_cancelled_or_contained_in_nobody_has_an_end_of_their_own() {
    let story = "
policy: { stabilisation_window: 1s, expected_build_count: 2 }
runs:
- { at: 0s, pull_requests: [1, 2], works_for: 1s, ends: cancelled, expect: failure }
- { at: 0s, pull_requests: [2], works_for: 1s, expect: success }
";
    let ended = played(story, &[]).await;
    assert_eq!(ended.code, Some(0), "{}", ended.out);
    assert!(ended.out.contains("pr-1+2"), "both end in #2: {}", ended.out);
}

#[tokio::test]
async fn the_servers_log_is_shown_to_whoever_asks_for_it() {
    let silent = played(SHORT, &[]).await;
    assert_eq!((silent.code, silent.err.as_str()), (Some(0), ""));
    let logged = played(SHORT, &["--log-level", "info"]).await;
    assert!(logged.code == Some(0) && logged.err.contains("listening on"), "{logged:?}");
    assert_eq!(played(SHORT, &["--log-level", "loud=="]).await.code, Some(1));
}

#[tokio::test]
async fn a_story_with_mistakes_is_refused_by_file_and_line() {
    for (story, place, reason) in [
        (
            "runs:\n- { at: 0s, pull_requests: [1], works_for: 1m, end: dies }\n",
            ":2:48: ",
            "did you mean `ends`?",
        ),
        (
            "runs:\n- { at: soon, pull_requests: [1], works_for: 1m }\n",
            ":2:9: ",
            "`at` write a number and a unit",
        ),
        ("", ": ", "--print-scenario"),
    ] {
        let ended = played(story, &[]).await;
        assert_eq!((ended.code, ended.out.as_str()), (Some(1), ""), "{story}");
        let told = format!("story.yaml{place}");
        assert!(ended.err.contains(&told) && ended.err.contains(reason), "{story}: {}", ended.err);
    }
    let missing = run(&["demo", "--scenario", "/no/such/story.yaml"], "").await;
    assert!(missing.code == Some(1) && missing.err.contains("--scenario"), "{missing:?}");
    for flags in
        [&["--speed", "0"][..], &["--speed", "101"], &["--speed", "fast"], &["--print-scenario", "--stay"]]
    {
        let ended = run(&[&["demo"], flags].concat(), "").await;
        assert!(ended.code == Some(2) && ended.err.contains(flags[0]), "{flags:?}: {ended:?}");
    }
}

#[tokio::test]
async fn the_printed_story_is_the_one_that_is_played() {
    let printed = run(&["demo", "--print-scenario"], "").await;
    assert_eq!((printed.code, printed.err.as_str()), (Some(0), ""));
    assert!(printed.out.contains("lock_delay: 15s") && printed.out.starts_with("# "), "{}", printed.out);
    // It is one that is taken; the mistake in it is found behind it.
    let ended = played(&format!("{}\nmistake: 1\n", printed.out), &[]).await;
    assert!(ended.err.contains("unknown key `mistake`") && ended.err.lines().count() == 1, "{ended:?}");
}

#[tokio::test]
async fn it_ends_quietly_where_nobody_reads_on() {
    let folder = tempfile::tempdir().unwrap();
    let long = file(folder.path(), "story.yaml", &LONG.replace("100h", "2s"));
    let mut demo = Demo::start(&["--scenario", &long, "--speed", "1"]);
    demo.until("has the lease").await;
    let Demo { child, lines, folder } = demo;
    drop(lines);
    let output = soon("its end", child.wait_with_output()).await.unwrap();
    assert_eq!((output.status.code(), String::from_utf8(output.stderr).unwrap().as_str()), (Some(0), ""));
    assert_is_empty(folder.path());
}
