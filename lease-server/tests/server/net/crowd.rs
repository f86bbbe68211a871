//! Very many strangers at once, beside somebody who has something to say.

use std::fs;
use std::time::{Duration, Instant};

use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::task::JoinSet;

use crate::common::{AT_ONCE, Http, Server, assert_has, program_by, run_of, soon, until};
use crate::doors::issuer::Issuer;
use crate::doors::keys::keys;
use crate::doors::{OPS, call, server_of};

/// The memory that a server has, in KiB.
fn resident_kib(server: &Server) -> u64 {
    let status = fs::read_to_string(format!("/proc/{}/status", server.pid().as_raw_nonzero())).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}

/// How long a server has been at work, in hundredths of a second.
fn work_done(server: &Server) -> u64 {
    let stat = fs::read_to_string(format!("/proc/{}/stat", server.pid().as_raw_nonzero())).unwrap();
    let fields: Vec<&str> = stat.rsplit(") ").next().unwrap().split(' ').collect();
    fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap()
}

async fn silent(server: &Server, number: usize) -> Vec<TcpStream> {
    let mut streams = Vec::new();
    for _ in 0..number {
        streams.push(server.http.connect().await);
    }
    streams
}

#[tokio::test]
async fn where_room_is_scarce_who_says_nothing_goes_first() {
    let flags = ["--unstable-max-connections", "40", "--expected-build-count", "2"];
    let server = Server::start(&flags).await;
    let waiting = server.http.wait("/o/r/main/acquire", 60, run_of("waits", 9));
    server.http.until_waiting(1).await;
    for round in 0..10 {
        let strangers = silent(&server, 40).await;
        let began = Instant::now();
        server.http.ok("/o/r/other/acquire", run_of("a", 1)).await;
        assert!(began.elapsed() < Duration::from_secs(2), "round {round}: {:?}", began.elapsed());
        drop(strangers);
    }
    server.http.ok("/o/r/main/acquire", run_of("b", 1)).await;
    assert_has(&soon("the answer", waiting).await.unwrap().ok(), &json!({"status": "acquired"}), "who waits");
    let told = server.log().iter().filter(|line| line.contains("nearly as many connections")).count();
    assert_eq!(told, 1, "once in a while");
}

#[tokio::test]
async fn when_no_file_is_left_it_goes_on_later() {
    let shell = program_by("sh", &["-c", "ulimit -n 60; exec \"$0\" \"$@\""]);
    let folder = std::sync::Arc::new(tempfile::tempdir().unwrap());
    let flags = [&["--unstable-max-connections", "1000"][..], &AT_ONCE].concat();
    let server = Server::launch(shell, folder, &flags).await;
    server.http.ok("/o/r/main/acquire", run_of("a", 1)).await;
    let strangers = silent(&server, 100).await;
    let told = async || {
        let log = server.log();
        let told: Vec<_> = log.iter().filter(|line| line.contains("no connection can be accepted")).collect();
        (!told.is_empty()).then_some(told.len())
    };
    assert_eq!(until("it is told", told).await, 1);
    let before = work_done(&server);
    tokio::time::sleep(Duration::from_secs(2)).await;
    let work = work_done(&server) - before;
    assert!(work < 50, "{work} hundredths of a second in two seconds: it does not wait");
    assert_eq!(told().await, Some(1));
    // Who was there before goes on.
    server.http.ok("/o/r/main/acquire", run_of("a", 1)).await;
    drop(strangers);
    let late = server.http.http2();
    assert_has(&late.ok("/o/r/main/acquire", run_of("b", 1)).await, &json!({"status": "pending"}), "later");
}

/// A stranger who sends a few bytes now and then, and never a request.
async fn dawdle(mut stream: TcpStream, kind: usize) {
    let start =
        [&b"POST /o/r/main/acquire HTTP/1.1\r\nx-a: "[..], b"PRI * HTTP/2.0\r\n", b"\x16\x03\x01", b""]
            [kind % 4];
    let _ = stream.write_all(start).await;
    loop {
        tokio::time::sleep(Duration::from_millis(200)).await;
        if stream.write_all(b"a").await.is_err() {
            return;
        }
    }
}

/// Sends something that is hardly a request, and reads what it is answered.
async fn babble(mut stream: TcpStream, seed: u64) {
    let mut random = fastrand::Rng::with_seed(seed);
    let mut bytes: Vec<u8> = match seed % 4 {
        0 => b"POST /o/r/main/acquire HTTP/1.1\r\nhost: x\r\ncontent-length: 40\r\n\r\n".to_vec(),
        1 => b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_vec(),
        2 => b"GET /".to_vec(),
        _ => Vec::new(),
    };
    bytes.extend((0..random.usize(1..600)).map(|_| random.u8(..)));
    let _ = stream.write_all(&bytes).await;
    let _ = stream.shutdown().await;
    let _ = soon("the end", stream.read_to_end(&mut Vec::new())).await;
}

/// Comes with a token that names a key which nobody has.
async fn forge(http: Http, claims: String, number: usize) {
    let header = json!({"alg": "RS256", "kid": format!("made-up-{number}")}).to_string();
    let bearer = format!("Bearer {}", keys()[2].token_of_texts(&header, &claims));
    let reply = call(&http, "POST", "/acme/shop/main/acquire", &bearer, &run_of("forged", 9)).await;
    reply.problem(401, "unauthorized");
}

#[tokio::test]
async fn a_crowd_of_strangers_keeps_nobody_from_the_lease() {
    const PATH: &str = "/acme/shop/main/acquire";
    let issuer = Issuer::start().await;
    let server = server_of(&issuer, "").await;
    let http = server.http.clone();
    let address = http.address;
    call(&http, "POST", PATH, OPS, &run_of("a", 1)).await.ok();
    let before = resident_kib(&server);
    let mut slow = JoinSet::new();
    for (kind, stream) in silent(&server, 1_000).await.into_iter().enumerate() {
        slow.spawn(dawdle(stream, kind));
    }
    let babbling = tokio::spawn(async move {
        let mut random = JoinSet::new();
        for seed in 0..10_000 {
            let stream = soon("a connection", TcpStream::connect(address)).await.unwrap();
            random.spawn(babble(stream, seed));
            if random.len() >= 50 {
                random.join_next().await.unwrap().unwrap();
            }
        }
        while random.join_next().await.is_some() {}
    });
    let claims = issuer.claims().to_string();
    let forgers = server.http.clone();
    let forging = tokio::spawn(async move {
        let mut forged = JoinSet::new();
        for number in 0..2_000 {
            forged.spawn(forge(forgers.clone(), claims.clone(), number));
            if forged.len() >= 20 {
                forged.join_next().await.unwrap().unwrap();
            }
        }
        while let Some(one) = forged.join_next().await {
            one.unwrap();
        }
    });
    let mut latencies = Vec::new();
    let mut most = before;
    while !babbling.is_finished() || !forging.is_finished() {
        let began = Instant::now();
        call(&http, "POST", PATH, OPS, &run_of("a", 1)).await.ok();
        latencies.push(began.elapsed());
        most = most.max(resident_kib(&server));
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    babbling.await.unwrap();
    forging.await.unwrap();
    latencies.sort();
    let (median, worst) = (latencies[latencies.len() / 2], latencies[latencies.len() - 1]);
    println!(
        "{} answers beside them: median {median:?}, worst {worst:?}; memory {before} KiB, at most {most} KiB",
        latencies.len()
    );
    assert!(latencies.len() >= 20, "{}", latencies.len());
    assert!(median < Duration::from_secs(1), "{median:?}");
    assert!(most < before + 100 * 1024, "{before} KiB have become {most} KiB");
    assert!(issuer.fetches() <= 3, "the issuer was asked {} times", issuer.fetches());
    let provider = call(&http, "GET", "/acme/shop/main", OPS, &json!({})).await.ok();
    assert_eq!(provider["known"].as_array().unwrap().len(), 1, "none of that was a request");
}
