//! Whoever takes the server's time and has nothing to say is cut off; who waits for an answer is not.

use std::time::{Duration, Instant};

use axum::body::Bytes;
use axum::http::Request;
use http_body_util::{BodyExt as _, Full};
use hyper::client::conn::http2;
use hyper_util::rt::{TokioExecutor, TokioIo};
use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpSocket, TcpStream};
use tokio::task::JoinSet;

use crate::common::{AT_ONCE, Server, assert_has, read_to_end, run_of, soon, with};
use crate::sqlite::execute;

/// The time limits of these servers: a second for headers, two without a request, one for an answer that is not taken.
const HASTY: [&str; 6] =
    ["--unstable-head-limit", "1s", "--unstable-idle-limit", "2s", "--unstable-stall-limit", "1s"];

async fn hasty(flags: &[&str]) -> Server {
    Server::start(&[&HASTY[..], flags].concat()).await
}

const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

/// A frame of HTTP/2.
fn frame(kind: u8, flags: u8, stream: u8, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
    let mut frame = vec![length[1], length[2], length[3], kind, flags, 0, 0, 0, stream];
    frame.extend_from_slice(payload);
    frame
}

/// What a connection of HTTP/2 begins with.
fn http2_begins() -> Vec<u8> {
    [PREFACE, &frame(4, 0, 0, &[])].concat()
}

/// Sends the bytes, and then one of `more` every tenth of a second; tells when the server has ended it.
async fn until_cut_off(mut stream: TcpStream, bytes: Vec<u8>, more: Vec<u8>) -> Duration {
    let began = Instant::now();
    stream.write_all(&bytes).await.unwrap();
    let (mut reader, mut writer) = stream.into_split();
    let trickle = tokio::spawn(async move {
        for byte in more {
            tokio::time::sleep(Duration::from_millis(100)).await;
            if writer.write_all(&[byte]).await.is_err() {
                return;
            }
        }
        // Only the server may end it.
        std::future::pending::<()>().await;
    });
    let mut rest = Vec::new();
    let _ = soon("the server ends it", reader.read_to_end(&mut rest)).await;
    trickle.abort();
    began.elapsed()
}

#[tokio::test]
async fn whoever_sends_no_request_is_cut_off() {
    let server = hasty(&[]).await;
    let head = b"GET /healthz HTTP/1.1\r\nhost: x\r\n".to_vec();
    // The last frame says that its headers go on, and they never end.
    let headers = frame(1, 0, 1, &[0x82, 0x86, 0x84]);
    let endless = [b"x-a: ".to_vec(), vec![b'a'; 200]].concat();
    let mut all = JoinSet::new();
    for (what, bytes, more) in [
        ("silence", vec![], vec![]),
        ("one byte", b"G".to_vec(), vec![]),
        ("half a head", head.clone(), vec![]),
        ("a head that trickles", head, endless),
        ("half a preface", PREFACE[..10].to_vec(), vec![]),
        ("a preface that trickles", vec![], PREFACE.to_vec()),
        ("HTTP/2 without a request", http2_begins(), vec![]),
        ("HTTP/2 with nothing but pings", http2_begins(), frame(6, 0, 0, &[0; 8]).repeat(20)),
        ("HTTP/2 with half of the headers", [http2_begins(), headers.clone()].concat(), vec![]),
        (
            "HTTP/2 with headers that trickle",
            [http2_begins(), headers].concat(),
            frame(9, 0, 1, &[0x40, 1, b'a', 1, b'a']).repeat(20),
        ),
    ] {
        let stream = server.http.connect().await;
        all.spawn(async move { (what, until_cut_off(stream, bytes, more).await) });
    }
    for (what, took) in all.join_all().await {
        println!("{what}: {took:?}");
        assert!((Duration::from_millis(900)..Duration::from_secs(4)).contains(&took), "{what}: {took:?}");
    }
    assert_eq!(server.http.get("/healthz").await.status, 200);
}

#[tokio::test]
async fn half_a_handshake_is_cut_off() {
    let folder = tempfile::tempdir().unwrap();
    let pair = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).unwrap();
    let cert = crate::common::file(folder.path(), "tls.crt", &pair.cert.pem());
    let key = crate::common::file(folder.path(), "tls.key", &pair.signing_key.serialize_pem());
    let server = hasty(&["--tls-cert", &cert, "--tls-key", &key]).await;
    let mut all = JoinSet::new();
    for (what, bytes, more) in [
        ("silence", vec![], vec![]),
        ("half a hello", vec![22, 3, 1, 0, 200, 1, 0, 0, 196, 3, 3], vec![]),
        ("a hello that trickles", vec![22, 3, 1, 0, 200, 1, 0, 0, 196, 3, 3], vec![7; 150]),
    ] {
        let stream = server.http.connect().await;
        all.spawn(async move { (what, until_cut_off(stream, bytes, more).await) });
    }
    for (what, took) in all.join_all().await {
        assert!((Duration::from_millis(900)..Duration::from_secs(4)).contains(&took), "{what}: {took:?}");
    }
}

/// Reads one answer that has no body to speak of.
async fn read_answer(stream: &mut TcpStream) -> String {
    let mut answer = String::new();
    while !answer.ends_with("alive\n") {
        let mut bytes = [0; 512];
        let length = soon("the answer", stream.read(&mut bytes)).await.unwrap();
        assert_ne!(length, 0, "it has been ended: {answer}");
        answer.push_str(std::str::from_utf8(&bytes[..length]).unwrap());
    }
    answer
}

#[tokio::test]
async fn a_connection_is_kept_for_a_while() {
    const REQUEST: &[u8] = b"GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n";
    let server = hasty(&[]).await;
    let mut stream = server.http.connect().await;
    for _ in 0..3 {
        stream.write_all(REQUEST).await.unwrap();
        read_answer(&mut stream).await;
        // Longer than headers may take, which have not begun.
        tokio::time::sleep(Duration::from_millis(1300)).await;
    }
    stream.write_all(REQUEST).await.unwrap();
    read_answer(&mut stream).await;
    let idle = Instant::now();
    assert_eq!(read_to_end(&mut stream).await, "", "the end comes without a word");
    let took = idle.elapsed();
    assert!((Duration::from_millis(1900)..Duration::from_secs(4)).contains(&took), "{took:?}");
    // What has begun has to go on, whatever was before.
    let mut stream = server.http.connect().await;
    stream.write_all(REQUEST).await.unwrap();
    read_answer(&mut stream).await;
    let took = until_cut_off(stream, REQUEST[..20].to_vec(), vec![]).await;
    assert!((Duration::from_millis(900)..Duration::from_millis(1900)).contains(&took), "{took:?}");
}

#[tokio::test]
async fn who_waits_for_an_answer_is_not_cut_off() {
    let server = hasty(&["--expected-build-count", "3"]).await;
    let (http, http2) = (&server.http, server.http.http2());
    let waiting = [
        http.wait("/o/r/main/acquire", 5, run_of("a", 1)),
        http2.wait("/o/r/main/acquire", 5, run_of("b", 2)),
    ];
    let began = Instant::now();
    for waiting in waiting {
        let answer = soon("the answer", waiting).await.unwrap();
        assert_has(&answer.ok(), &json!({"status": "pending"}), "who waits");
        assert_eq!(answer.header("preference-applied"), Some("wait=5"));
    }
    assert!(began.elapsed() >= Duration::from_secs(5));
}

/// A server whose `GET /` is larger than what sockets take by themselves.
async fn talkative() -> Server {
    let flags = [&["--ttl", "1h"][..], &AT_ONCE].concat();
    let server = Server::start(&flags).await;
    let long = |number: u32| format!("{number:0>200}");
    for number in 0..100 {
        let more = json!({"head_ref": long(number), "client_id": long(number), "run_url": long(number)});
        server.http.ok("/o/r/main/acquire", with(run_of(&long(number), 1), more)).await;
    }
    let database = server.database();
    let folder = server.kill().await;
    execute(
        &database,
        "WITH RECURSIVE numbers (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM numbers WHERE number < 100)
             INSERT INTO providers
             SELECT owner, repo || number, base_ref, version, now_ms, updated_at_ms, due_at_ms, snapshot_version, snapshot,
                 verdicts_from
             FROM providers CROSS JOIN numbers",
    );
    Server::start_in(folder, &[&HASTY[..], &flags].concat()).await
}

#[tokio::test]
async fn an_answer_that_nobody_takes_is_given_up() {
    let server = talkative().await;
    let length = server.http.get("/").await.text.len();
    assert!(length > 10_000_000, "{length} bytes are hardly enough");

    // Over HTTP/1 the connection ends.
    let socket = TcpSocket::new_v4().unwrap();
    socket.set_recv_buffer_size(4096).unwrap();
    let mut stream = socket.connect(server.http.address).await.unwrap();
    stream.write_all(b"GET / HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
    // It takes its time to make, and the time limit begins after that.
    soon("the beginning", stream.readable()).await.unwrap();
    tokio::time::sleep(Duration::from_secs(4)).await;
    let mut taken = Vec::new();
    let _ = soon("the end", stream.read_to_end(&mut taken)).await;
    assert!(taken.len() < length, "all of it came");

    // Over HTTP/2 others share it, and get what they wait for.
    let stream = server.http.connect().await;
    let (mut requests, connection) =
        http2::handshake::<_, _, Full<Bytes>>(TokioExecutor::new(), TokioIo::new(stream)).await.unwrap();
    let connection = tokio::spawn(connection);
    let origin = format!("http://{}", server.http.address);
    let all = Request::get(format!("{origin}/")).body(Full::default()).unwrap();
    let untaken = soon("the answer's head", requests.send_request(all)).await.unwrap();
    let began = Instant::now();
    let waits = Request::post(format!("{origin}/o/r/main/acquire"))
        .header("prefer", "wait=3")
        .header("content-type", "application/json")
        .body(Full::new(run_of("waits", 1).to_string().into()))
        .unwrap();
    let answer = soon("an answer beside it", requests.send_request(waits)).await.unwrap();
    assert_eq!(answer.headers()["preference-applied"], "wait=3");
    soon("all of that answer", answer.into_body().collect()).await.unwrap();
    assert!(began.elapsed() >= Duration::from_secs(3), "{:?}", began.elapsed());
    let _ = soon("the connection's end", connection).await.unwrap();
    assert!(soon("what is left of it", untaken.into_body().collect()).await.is_err());

    // Who takes it slowly gets all of it.
    let mut stream = server.http.connect().await;
    stream.write_all(b"GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").await.unwrap();
    let (mut taken, mut piece) = (0, vec![0; 512 * 1024]);
    loop {
        let read = soon("a piece", stream.read(&mut piece)).await.unwrap();
        if read == 0 {
            break;
        }
        taken += read;
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert!(taken > length, "{taken} of {length}");
}
