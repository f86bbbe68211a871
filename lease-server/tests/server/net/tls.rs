//! TLS: what is spoken over it, and new certificates.

use std::fs;
use std::io;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::sync::Arc;

use axum::body::Bytes;
use axum::http::{Request, Version};
use http_body_util::{BodyExt as _, Full};
use hyper::client::conn::{http1, http2};
use hyper_util::rt::{TokioExecutor, TokioIo};
use rcgen::{CertificateParams, KeyPair};
use rustls::crypto::ring;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use crate::common::{Server, assert_has, file, run, run_of, soon, until};

/// A certificate for this machine, and its key.
struct Pair {
    cert: String,
    key: String,
    der: CertificateDer<'static>,
}

impl Pair {
    fn new() -> Self {
        Self::until(4096)
    }

    /// Valid until that year begins.
    fn until(year: i32) -> Self {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new(["127.0.0.1".to_owned()]).unwrap();
        params.not_after = rcgen::date_time_ymd(year, 1, 1);
        let cert = params.self_signed(&key).unwrap();
        Self { cert: cert.pem(), key: key.serialize_pem(), der: cert.der().clone() }
    }

    fn write(&self, folder: &Path) {
        fs::create_dir_all(folder).unwrap();
        file(folder, "tls.crt", &self.cert);
        file(folder, "tls.key", &self.key);
    }
}

/// A server whose certificate and key are in the folder.
async fn start(folder: &Path) -> Server {
    let (cert, key) = (folder.join("tls.crt"), folder.join("tls.key"));
    let files = ["--tls-cert", cert.to_str().unwrap(), "--tls-key", key.to_str().unwrap()];
    let others = ["--unstable-tls-look-every", "50ms", "--expected-build-count", "1"];
    Server::start(&[&files[..], &others[..]].concat()).await
}

/// A connection to who shows that certificate.
async fn connect(server: &Server, trusted: &Pair, alpn: &[&[u8]]) -> io::Result<TlsStream<TcpStream>> {
    let mut roots = RootCertStore::empty();
    roots.add(trusted.der.clone()).unwrap();
    let mut config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = alpn.iter().map(|name| name.to_vec()).collect();
    let name = ServerName::from(server.http.address.ip());
    let stream = server.http.connect().await;
    soon("the handshake", TlsConnector::from(Arc::new(config)).connect(name, stream)).await
}

/// Sends one request over a connection of HTTP/1.1.
async fn ask(requests: &mut http1::SendRequest<Full<Bytes>>, path: &str, body: &Value) -> (Version, Value) {
    answer(requests.send_request(request("", path, body))).await
}

fn request(origin: &str, path: &str, body: &Value) -> Request<Full<Bytes>> {
    let request = Request::post(format!("{origin}{path}")).header("host", "x");
    let request = request.header("content-type", "application/json");
    request.body(Full::new(body.to_string().into())).unwrap()
}

async fn answer(
    response: impl Future<Output = hyper::Result<axum::http::Response<hyper::body::Incoming>>>,
) -> (Version, Value) {
    let response = soon("the answer", response).await.unwrap();
    let version = response.version();
    let body = soon("the body", response.into_body().collect()).await.unwrap().to_bytes();
    (version, serde_json::from_slice(&body).unwrap())
}

async fn http1_over(stream: TlsStream<TcpStream>) -> http1::SendRequest<Full<Bytes>> {
    let (requests, connection) = http1::handshake(TokioIo::new(stream)).await.unwrap();
    tokio::spawn(connection);
    requests
}

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

/// Until new connections are shown that certificate.
async fn until_shown(server: &Server, pair: &Pair) {
    until("the new certificate is shown", async || connect(server, pair, &[]).await.ok()).await;
}

fn errors(server: &Server) -> Vec<String> {
    server.log().into_iter().filter(|line| line.contains("ERROR")).collect()
}

#[tokio::test]
async fn both_versions_of_http_are_spoken_over_tls() {
    let (folder, pair) = (folder(), Pair::new());
    pair.write(folder.path());
    let server = start(folder.path()).await;
    let ready: Value = serde_json::from_str(&server.log()[0]).unwrap();
    let url = format!("https://{}", server.http.address);
    assert_has(&ready, &json!({"message": format!("listening on {url}"), "address": url}), "the ready line");

    let stream = connect(&server, &pair, &[b"h2", b"http/1.1"]).await.unwrap();
    assert_eq!(stream.get_ref().1.alpn_protocol(), Some(&b"h2"[..]));
    let (mut requests, connection) =
        http2::handshake(TokioExecutor::new(), TokioIo::new(stream)).await.unwrap();
    tokio::spawn(connection);
    let sent = requests.send_request(request(&url, "/o/r/main/acquire", &run_of("a", 1)));
    let (version, body) = answer(sent).await;
    assert_eq!(version, Version::HTTP_2);
    assert_has(&body, &json!({"status": "acquired"}), "over HTTP/2");

    for alpn in [&[&b"http/1.1"[..]][..], &[]] {
        let stream = connect(&server, &pair, alpn).await.unwrap();
        assert_eq!(stream.get_ref().1.alpn_protocol(), alpn.first().copied());
        let (version, body) = ask(&mut http1_over(stream).await, "/o/r/main/acquire", &run_of("b", 1)).await;
        assert_eq!(version, Version::HTTP_11);
        assert_has(&body, &json!({"status": "pending"}), "over HTTP/1.1");
    }
    assert!(connect(&server, &pair, &[b"spdy/3"]).await.is_err());
    assert!(connect(&server, &Pair::new(), &[]).await.is_err(), "not just anybody's certificate");
    let plain = server.http.exchange(b"GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n");
    assert!(!plain.await.contains("HTTP/"), "nothing is answered without TLS");
    assert!(errors(&server).is_empty(), "{:?}", errors(&server));
}

#[tokio::test]
async fn a_pair_that_is_none_stops_the_start() {
    let (folder, pair) = (folder(), Pair::new());
    pair.write(folder.path());
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    file(folder.path(), "other.key", &Pair::new().key);
    file(folder.path(), "locked.key", &pair.key.replace("PRIVATE", "ENCRYPTED PRIVATE"));
    file(folder.path(), "no.crt", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
    file(folder.path(), "empty", "");
    for (cert, key, named, reasons) in [
        ("none.crt", "tls.key", "none.crt", ["No such file", "--tls-cert"]),
        ("tls.crt", "none.key", "none.key", ["No such file", "--tls-key"]),
        ("", "tls.key", "", ["is no file", "--tls-cert"]),
        ("empty", "tls.key", "empty", ["holds no certificate", "in PEM"]),
        ("tls.key", "tls.key", "tls.key", ["holds no certificate", "in PEM"]),
        ("no.crt", "tls.key", "no.crt", ["cannot be read", "in PEM"]),
        ("tls.crt", "tls.crt", "tls.crt", ["holds no private key", "in PEM"]),
        ("tls.crt", "locked.key", "locked.key", ["holds no private key", "without a passphrase"]),
        ("tls.crt", "other.key", "other.key", ["is not the key of", "goes first"]),
    ] {
        let data = path("data");
        let flags = ["--port", "0", "--data", &data, "--tls-cert", &path(cert), "--tls-key", &path(key)];
        let ended = run(&flags, "").await;
        assert!(ended.code.is_some_and(|code| code != 0), "{cert} {key}: {ended:?}");
        for part in [path(named).as_str(), reasons[0], reasons[1]] {
            assert!(ended.err.contains(part), "{cert} {key}: {part} is not in {}", ended.err);
        }
        assert!(!ended.err.contains("listening on") && !fs::exists(&data).unwrap(), "{}", ended.err);
    }
}

#[tokio::test]
async fn others_are_let_in_over_tls_only_where_somebody_says_so_too() {
    let (folder, pair) = (folder(), Pair::new());
    pair.write(folder.path());
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let config = file(
        folder.path(),
        "lease.yaml",
        &format!("tls: {{ cert: {}, key: {} }}\n", path("tls.crt"), path("tls.key")),
    );
    let ended =
        run(&["--port", "0", "--data", &path("data"), "--host", "0.0.0.0", "--config", &config], "").await;
    assert!(ended.err.contains("refusing to listen"), "{}", ended.err);
    let server = Server::start(&["--config", &config]).await;
    connect(&server, &pair, &[]).await.unwrap();
}

#[tokio::test]
async fn a_new_pair_is_for_new_connections() {
    let (folder, first, second) = (folder(), Pair::new(), Pair::new());
    first.write(folder.path());
    let server = start(folder.path()).await;
    let mut old = http1_over(connect(&server, &first, &[]).await.unwrap()).await;
    ask(&mut old, "/o/r/main/acquire", &run_of("a", 1)).await;

    // Written over.
    second.write(folder.path());
    until_shown(&server, &second).await;
    assert!(connect(&server, &first, &[]).await.is_err());
    let (_, body) = ask(&mut old, "/o/r/main/acquire", &run_of("a", 1)).await;
    assert_has(&body, &json!({"status": "acquired"}), "the old connection goes on");

    // Renamed, one file after the other.
    let third = Pair::new();
    third.write(&folder.path().join("new"));
    for name in ["tls.crt", "tls.key"] {
        fs::rename(folder.path().join("new").join(name), folder.path().join(name)).unwrap();
    }
    until_shown(&server, &third).await;
    assert!(errors(&server).is_empty(), "{:?}", errors(&server));
}

/// As Kubernetes replaces what it mounts.
#[tokio::test]
async fn a_link_that_points_elsewhere_is_followed() {
    let (folder, first, second) = (folder(), Pair::new(), Pair::new());
    let path = |name: &str| folder.path().join(name);
    first.write(&path("..2026_1"));
    second.write(&path("..2026_2"));
    symlink("..2026_1", path("..data")).unwrap();
    for name in ["tls.crt", "tls.key"] {
        symlink(Path::new("..data").join(name), path(name)).unwrap();
    }
    let server = start(folder.path()).await;
    connect(&server, &first, &[]).await.unwrap();
    symlink("..2026_2", path("..data_tmp")).unwrap();
    fs::rename(path("..data_tmp"), path("..data")).unwrap();
    until_shown(&server, &second).await;
    assert!(errors(&server).is_empty(), "{:?}", errors(&server));
}

#[tokio::test]
async fn a_new_pair_that_is_none_is_told_once_and_the_old_one_goes_on() {
    let (folder, first, second) = (folder(), Pair::new(), Pair::new());
    first.write(folder.path());
    let server = start(folder.path()).await;
    let mut told = 0;
    for (name, content) in
        [("tls.crt", Some(second.cert.as_str())), ("tls.key", None), ("tls.crt", Some("nonsense"))]
    {
        match content {
            Some(content) => fs::write(folder.path().join(name), content).unwrap(),
            None => fs::remove_file(folder.path().join(name)).unwrap(),
        }
        told += 1;
        until("it is told", async || (errors(&server).len() >= told).then_some(())).await;
        // Many looks later.
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        assert_eq!(errors(&server).len(), told, "{:#?}", errors(&server));
        connect(&server, &first, &[]).await.unwrap();
        if name == "tls.key" {
            fs::write(folder.path().join(name), &first.key).unwrap();
        }
    }
    assert!(errors(&server)[0].contains("the old one goes on"), "{:#?}", errors(&server));
    second.write(folder.path());
    until_shown(&server, &second).await;
}

#[tokio::test]
async fn a_certificate_that_is_over_is_warned_about() {
    for (pair, word) in [(Pair::until(2020), "has expired, on 2020-01-01T00:00:00Z"), (Pair::new(), "")] {
        let folder = folder();
        pair.write(folder.path());
        let server = start(folder.path()).await;
        let answered = connect(&server, &pair, &[]).await.is_ok();
        assert_eq!(answered, word.is_empty(), "a client refuses what is over");
        let warnings =
            || -> Vec<String> { server.log().into_iter().filter(|line| line.contains("WARN")).collect() };
        if !word.is_empty() {
            until("the warning", async || (!warnings().is_empty()).then_some(())).await;
        }
        let warnings = warnings();
        assert_eq!(warnings.len(), usize::from(!word.is_empty()), "{warnings:?}");
        assert!(warnings.iter().all(|line| line.contains(word)), "{warnings:?}");
    }
}

#[tokio::test]
async fn health_over_tls_is_asked_of_the_own_server_or_of_who_is_trusted() {
    let (folder, pair) = (folder(), Pair::new());
    pair.write(folder.path());
    let server = start(folder.path()).await;
    let address = server.http.address;
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (cert, key, port) = (path("tls.crt"), path("tls.key"), address.port().to_string());
    // The certificate is for 127.0.0.1, and no authority has signed it.
    let own = ["--host", "localhost", "--port", &port, "--tls-cert", &cert, "--tls-key", &key, "health"];
    let own = run(&own, "").await;
    assert_eq!(
        (own.code, own.out.as_str()),
        (Some(0), format!("ready: https://localhost:{port}/readyz\n").as_str())
    );
    let url = format!("https://{address}");
    let stranger = run(&["health", &url], "").await;
    assert!(stranger.code == Some(1) && stranger.err.contains("certificate"), "{stranger:?}");
    let trusted = run(&["health", &url, "--ca", &cert], "").await;
    assert_eq!(trusted.code, Some(0), "{trusted:?}");
    let plain = run(&["--port", &port, "health"], "").await;
    assert_eq!(plain.code, Some(1), "{plain:?}");
}
