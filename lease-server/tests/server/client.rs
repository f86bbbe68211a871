//! `lease-server status`, `clear`, `end-lease` and `health`, against a server that runs.

use serde_json::{Value, json};

use crate::common::{Ended, Server, file, run, run_of, with};

const CONFIG: &str = "
defaults: { expected_request_count: 1 }
auth:
  tokens:
    - { name: ops, token: ops-token-0123456789, role: admin }
    - { name: board, token: board-token-0123456789, role: read }
";

const OPS: &str = "--authorization=Bearer ops-token-0123456789";
const BOARD: &str = "--authorization=Bearer board-token-0123456789";

async fn server() -> Server {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start(&["--config", &file(folder.path(), "lease.yaml", CONFIG)]).await;
    for (head_sha, priority) in [("first", 1), ("second", 2)] {
        let head_ref = format!("gh-readonly-queue/main/pr-{priority}-{head_sha}");
        let body = with(run_of(head_sha, priority), json!({ "head_ref": head_ref }));
        crate::doors::call(&server.http, "POST", "/o/r/main/acquire", crate::doors::OPS, &body).await.ok();
    }
    server
}

fn shown(ended: &Ended) -> &str {
    assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""), "{ended:?}");
    &ended.out
}

#[tokio::test]
async fn the_status_is_a_table_or_the_servers_json() {
    let server = server().await;
    let all = format!("http://{}", server.http.address);
    let one = format!("{all}/o/r/main");
    let table = run(&["status", &all, BOARD], "").await;
    assert!(
        shown(&table).contains("PROVIDER")
            && table.out.contains("o:r:main")
            && table.out.contains("pr-1 (first)"),
        "{table:?}"
    );
    let table = run(&["status", &one, BOARD], "").await;
    assert!(
        shown(&table).starts_with("pr-1 (first) has held the lease since 2")
            && table.out.contains("pr-2 (second)"),
        "{table:?}"
    );
    let json = run(&["status", &one, "--json", BOARD], "").await;
    let json: Value = serde_json::from_str(shown(&json)).unwrap();
    assert_eq!(json["acquired"]["head_sha"], "first");
}

#[tokio::test]
async fn an_operator_ends_a_lease_or_empties_a_provider_and_says_why() {
    let server = server().await;
    let one = format!("http://{}/o/r/main", server.http.address);
    let refused = run(&["end-lease", &one, "--fencing-token", "1", "--reason", "x", BOARD], "").await;
    assert_eq!(refused.code, Some(1));
    assert!(refused.err.contains("403") && refused.err.contains("admin"), "{refused:?}");
    let wrong = run(&["end-lease", &one, "--fencing-token", "9", "--reason", "x", OPS], "").await;
    assert!(wrong.code == Some(1) && wrong.err.contains("409"), "{wrong:?}");
    let ended = run(&["end-lease", &one, "--fencing-token", "1", "--reason", "stuck & gone", OPS], "").await;
    assert!(shown(&ended).starts_with("ended\nnobody holds the lease"), "{ended:?}");
    let cleared = run(&["clear", &one, "--reason", "a fresh start", OPS], "").await;
    assert_eq!(shown(&cleared), "cleared\nnobody holds the lease\nnobody waits\n");
    let log = server.whole_log().await.join("\n");
    assert!(log.contains("stuck & gone") && log.contains("a fresh start"), "{log}");
}

#[tokio::test]
async fn what_is_no_server_is_told_with_the_remedy_and_no_secret() {
    let server = server().await;
    let nobody = run(&["status", "http://127.0.0.1:1", OPS], "").await;
    assert!(nobody.code == Some(1) && nobody.err.contains("does not answer"), "{nobody:?}");
    let unknown = run(&["status", &format!("http://{}", server.http.address)], "").await;
    assert!(unknown.code == Some(1) && unknown.err.contains("401"), "{unknown:?}");
    let unreadable = run(&["status", "--authorization", "Bearer ops-token\nx"], "").await;
    assert!(unreadable.code == Some(1) && unreadable.err.contains("must be one line"), "{unreadable:?}");
    let ca = run(&["status", "--ca", "/nowhere", OPS], "").await;
    assert!(ca.code == Some(1) && ca.err.contains("--ca /nowhere"), "{ca:?}");
    for ended in [nobody, unknown, unreadable, ca] {
        assert!(!ended.err.contains("ops-token"), "{ended:?}");
    }
}

#[tokio::test]
async fn health_is_told_by_the_exit_status_and_one_line() {
    let server = Server::start(&[]).await;
    let (address, port) = (server.http.address, server.http.address.port().to_string());
    let ready = format!("ready: http://{address}/readyz\n");
    let by_url = run(&["health", &format!("http://{address}/")], "").await;
    assert_eq!(shown(&by_url), ready);
    // As in a container: the variables, or flags, of the server itself.
    let everywhere = ["--host", "0.0.0.0", "--allow-anonymous", "--port", &port, "health"];
    let by_flags = run(&everywhere, "").await;
    assert_eq!(shown(&by_flags), ready);
    let refused = run(&["--host", "0.0.0.0", "--port", &port, "health"], "").await;
    assert!(refused.code == Some(1) && refused.err.contains("refusing to listen"), "{refused:?}");
    let unknown = run(&["--port", "0", "health"], "").await;
    assert!(unknown.code == Some(1) && unknown.err.contains("give its URL"), "{unknown:?}");
    drop(server);
    let gone = run(&["--port", &port, "health"], "").await;
    assert!(gone.code == Some(1) && gone.err.contains("does not answer"), "{gone:?}");
    assert_eq!((gone.err.lines().count(), gone.out.as_str()), (1, ""));
}

#[tokio::test]
async fn health_of_a_server_that_cannot_decide_or_is_none() {
    let server = Server::start(&[]).await;
    let database = server.database();
    std::fs::rename(&database, database.with_extension("away")).unwrap();
    let url = format!("http://{}", server.http.address);
    let unready = run(&["health", &url], "").await;
    assert!(unready.code == Some(1) && unready.err.contains("503"), "{unready:?}");
    let none = run(&["health", &format!("{url}/o/r")], "").await;
    assert!(none.code == Some(1) && none.err.contains("see whether the address is right"), "{none:?}");
}
