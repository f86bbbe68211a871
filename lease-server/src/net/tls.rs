//! Certificate and key: read at the start, and again when their files change.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};

use rustls::ServerConfig;
use rustls::crypto::ring;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, UnixTime};
use rustls::sign::{CertifiedKey, SingleCertAndKey};
use thiserror::Error;
use tokio::time::Duration;
use webpki::{EndEntityCert, KeyUsage};

/// The protocols that are offered, the better one first.
const ALPN: [&[u8]; 2] = [b"h2", b"http/1.1"];

/// No certificate or key is longer; what is, is another file, given by accident.
const MAX_BYTES: u64 = 1024 * 1024;

/// How long before its end a certificate is worth a word.
const WARN_BEFORE: Duration = Duration::from_hours(7 * 24);

/// Where certificate and key are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TlsFiles {
    /// The certificate, and those that lead to a known authority, in PEM.
    pub cert: PathBuf,
    /// Its private key, in PEM.
    pub key: PathBuf,
}

/// Why a certificate and a key cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum TlsError {
    /// A file cannot be read.
    #[error("{path}: cannot be read: {why}; check the path given by {setting}, and its permissions")]
    Unreadable {
        /// Which file.
        path: String,
        /// What the operating system says.
        why: String,
        /// What names it.
        setting: &'static str,
    },
    /// A file holds something else.
    #[error("{path}: {why}")]
    Unusable {
        /// Which file.
        path: String,
        /// Why, and what to do.
        why: String,
    },
    /// They are not of one pair.
    #[error(
        "{key}: is not the key of the first certificate in {cert}; the certificate of the server itself goes first, those of \
             its authorities after it"
    )]
    NoPair {
        /// The certificate's file.
        cert: String,
        /// The key's.
        key: String,
    },
}

/// What the two files hold, unread.
#[derive(Clone, PartialEq, Eq)]
struct Pems {
    cert: Vec<u8>,
    key: Vec<u8>,
}

/// A pair that is in use.
#[derive(Debug)]
struct Pair {
    config: Arc<ServerConfig>,
    leaf: CertificateDer<'static>,
}

/// The certificate that the server shows, and the key to it.
#[derive(Debug)]
pub struct Certificates {
    files: TlsFiles,
    current: RwLock<Arc<ServerConfig>>,
}

impl Certificates {
    /// Reads both files. What is worth a word about them is returned with it.
    pub fn load(files: TlsFiles) -> Result<(Self, Reloading, Option<String>), TlsError> {
        let pems = Pems::read(&files)?;
        let pair = pems.parse(&files)?;
        let warning = ends_soon(&files.cert, &pair.leaf, UnixTime::now());
        let reloading = Reloading { used: pems, seen: None };
        Ok((Self { files, current: RwLock::new(pair.config) }, reloading, warning))
    }

    /// What a new connection is to use.
    pub(super) fn current(&self) -> Arc<ServerConfig> {
        Arc::clone(&self.current.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Looks after the files for ever: a new pair is for new connections. The files are looked into, rather than waiting for the
    /// operating system to tell: so it does not matter how they are replaced, nor on which file system they are.
    pub async fn keep_up(self: Arc<Self>, mut reloading: Reloading, every: Duration) {
        loop {
            tokio::time::sleep(every).await;
            let this = Arc::clone(&self);
            // A file system may hang; nobody else is to wait for it.
            let looked = tokio::task::spawn_blocking(move || {
                reloading.look(&this);
                reloading
            });
            match looked.await {
                Ok(after) => reloading = after,
                Err(why) => return tracing::error!(%why, "the certificate is not looked after any more"),
            }
        }
    }
}

/// What has been seen of the files.
pub struct Reloading {
    used: Pems,
    /// The last look, where it showed something else than what is used, and whether that has been dealt with. Two files are
    /// never replaced at once: only what is the same at two looks is taken for what is meant.
    seen: Option<(Result<Pems, TlsError>, bool)>,
}

impl Reloading {
    fn look(&mut self, certificates: &Certificates) {
        let files = &certificates.files;
        let found = Pems::read(files);
        if found.as_ref() == Ok(&self.used) {
            self.seen = None;
            return;
        }
        let parsed = match &found {
            Ok(pems) => pems.parse(files).map(|pair| (pems, pair)),
            Err(why) => Err(why.clone()),
        };
        match parsed {
            Ok((pems, pair)) => {
                *certificates.current.write().unwrap_or_else(PoisonError::into_inner) = pair.config;
                self.used = pems.clone();
                self.seen = None;
                tracing::info!(cert = %files.cert.display(), "new connections use the new certificate");
                if let Some(warning) = ends_soon(&files.cert, &pair.leaf, UnixTime::now()) {
                    tracing::warn!("{warning}");
                }
            }
            Err(why) => {
                let told = match &self.seen {
                    Some((seen, told)) if *seen == found => {
                        if !told {
                            tracing::error!(error = %why, "the new certificate is not used; the old one goes on");
                        }
                        true
                    }
                    Some(_) | None => false,
                };
                self.seen = Some((found, told));
            }
        }
    }
}

impl Pems {
    fn read(files: &TlsFiles) -> Result<Self, TlsError> {
        let cert = bytes_of(&files.cert, "--tls-cert or `tls.cert`")?;
        let key = bytes_of(&files.key, "--tls-key or `tls.key`")?;
        Ok(Self { cert, key })
    }

    fn parse(&self, files: &TlsFiles) -> Result<Pair, TlsError> {
        let unusable =
            |path: &Path, why: String| TlsError::Unusable { path: path.display().to_string(), why };
        let no_cert = |why: &str| {
            unusable(&files.cert, format!("{why}; give the certificate and those of its authorities in PEM"))
        };
        let chain: Vec<CertificateDer<'static>> = CertificateDer::pem_slice_iter(&self.cert)
            .collect::<Result<_, _>>()
            .map_err(|why| no_cert(&format!("is not PEM: {why}")))?;
        let leaf = chain.first().cloned().ok_or_else(|| no_cert("holds no certificate"))?;
        // Its error never holds a piece of the key.
        let key = PrivateKeyDer::from_pem_slice(&self.key).map_err(|why| {
            let why = format!(
                "holds no private key that can be read ({why}); give it in PEM, without a passphrase"
            );
            unusable(&files.key, why)
        })?;
        let provider = ring::default_provider();
        let pair = CertifiedKey::from_der(chain, key, &provider).map_err(|why| {
            if let rustls::Error::InconsistentKeys(_) = why {
                let [cert, key] = [&files.cert, &files.key].map(|path| path.display().to_string());
                TlsError::NoPair { cert, key }
            } else if let rustls::Error::InvalidCertificate(_) = why {
                no_cert(&format!("holds a certificate that cannot be read: {why}"))
            } else {
                unusable(&files.key, format!("cannot be used: {why}; make a key of RSA, ECDSA or Ed25519"))
            }
        })?;
        let mut config = ServerConfig::builder_with_provider(Arc::new(provider))
            .with_safe_default_protocol_versions()
            .map_err(|why| unusable(&files.cert, format!("cannot be used: {why}")))?
            .with_no_client_auth()
            .with_cert_resolver(Arc::new(SingleCertAndKey::from(pair)));
        config.alpn_protocols = ALPN.map(<[u8]>::to_vec).into();
        Ok(Pair { config: Arc::new(config), leaf })
    }
}

fn bytes_of(path: &Path, setting: &'static str) -> Result<Vec<u8>, TlsError> {
    let unreadable = |why: String| TlsError::Unreadable { path: path.display().to_string(), why, setting };
    let told = |why: io::Error| unreadable(why.to_string());
    let metadata = fs::metadata(path).map_err(told)?;
    if !metadata.is_file() || metadata.len() > MAX_BYTES {
        return Err(unreadable("is no file, or a very large one".to_owned()));
    }
    fs::read(path).map_err(told)
}

/// A word about a certificate that is over, not valid yet, or over before long.
fn ends_soon(path: &Path, leaf: &CertificateDer<'_>, now: UnixTime) -> Option<String> {
    let cert = EndEntityCert::try_from(leaf).ok()?;
    // Nobody is trusted here; its dates are what is looked at first.
    let at = |time: UnixTime| {
        cert.verify_for_usage(&[], &[], &[], time, KeyUsage::server_auth(), None, None).err()
    };
    let path = path.display();
    let later = UnixTime::since_unix_epoch(Duration::from_secs(now.as_secs()) + WARN_BEFORE);
    let date = |time: UnixTime| {
        let seconds = i64::try_from(time.as_secs()).ok();
        let time = seconds.and_then(|seconds| jiff::Timestamp::from_second(seconds).ok());
        time.map_or_else(|| "some time".to_owned(), |time| time.to_string())
    };
    match (at(now), at(later)) {
        (Some(webpki::Error::CertExpired { not_after, .. }), _) => Some(format!(
            "{path}: the certificate has expired, on {}; clients refuse it. Renew it",
            date(not_after)
        )),
        (Some(webpki::Error::CertNotValidYet { not_before, .. }), _) => Some(format!(
            "{path}: the certificate is valid from {} on, and not before; clients refuse it",
            date(not_before)
        )),
        (_, Some(webpki::Error::CertExpired { not_after, .. })) => {
            Some(format!("{path}: the certificate expires on {}; renew it", date(not_after)))
        }
        _ => None,
    }
}
