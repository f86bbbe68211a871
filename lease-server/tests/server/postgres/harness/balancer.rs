//! A client that goes from server to server.

use std::collections::BTreeSet;

use serde_json::json;

use crate::common::{AT_ONCE, Server, run_of, soon};
use crate::postgres::Balancer;

#[tokio::test]
async fn a_client_of_several_servers_goes_round_and_on_to_the_next() {
    const ACQUIRE: &str = "/o/r/main/acquire";
    let mut servers = Vec::new();
    for _ in 0..3 {
        servers.push(Server::start(&[&AT_ONCE[..], &["--store", "memory:"]].concat()).await);
    }
    let https: Vec<_> = servers.iter().map(|server| server.http.clone()).collect();
    let clients = [Balancer::round_robin(https.clone()), Balancer::random(https.clone(), 1)];
    for client in clients.iter().flat_map(|client| [client.clone(), client.another()]) {
        let turns: Vec<_> = (0..50).map(|_| client.next().address).collect();
        assert!(turns.windows(2).all(|pair| pair[0] != pair[1]), "{turns:?}");
        assert_eq!(turns.iter().collect::<BTreeSet<_>>().len(), 3);
    }
    // These servers don't know each other, so each has its own holder.
    let client = Balancer::round_robin(https);
    for number in 0..3 {
        let granted = client.ok(ACQUIRE, run_of(&format!("r{number}"), 1)).await;
        assert_eq!(granted["fencing_token"], 1);
    }
    let waiting = client.wait(ACQUIRE, 600, run_of("waiting", 1));
    servers[0].http.until_waiting(1).await;
    let stopped = servers.remove(0);
    stopped.kill().await;
    servers[0].http.until_waiting(1).await;
    let released = json!({"head_sha": "r1", "status": "failure"});
    assert_eq!(servers[0].http.ok("/o/r/main/release", released).await["status"], "failure");
    assert_eq!(soon("the grant", waiting).await.unwrap().ok()["status"], "acquired");
    for _ in 0..3 {
        assert_eq!(client.get("/o/r/main").await.status, 200);
    }
}
