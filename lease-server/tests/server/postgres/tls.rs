//! A certificate for 127.0.0.1, by a CA that nobody else trusts.

use std::path::PathBuf;

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, KeyUsagePurpose};

use super::supervisor::Supervisor;

/// The files of a certificate, and its CA's.
pub(super) struct Tls {
    pub(super) ca: PathBuf,
    pub(super) certificate: PathBuf,
    pub(super) key: PathBuf,
}

impl Tls {
    pub(super) fn make(supervisor: &Supervisor) -> Self {
        let mut authority = CertificateParams::default();
        authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        authority.key_usages = vec![KeyUsagePurpose::KeyCertSign];
        authority.distinguished_name.push(DnType::CommonName, "CA of a test");
        let authority_key = KeyPair::generate().unwrap();
        let ca = authority.self_signed(&authority_key).unwrap();
        let mut server = CertificateParams::new(["127.0.0.1".to_owned(), "localhost".to_owned()]).unwrap();
        server.distinguished_name.push(DnType::CommonName, "server of a test");
        let key = KeyPair::generate().unwrap();
        let certificate = server.signed_by(&key, &Issuer::new(authority, authority_key)).unwrap();
        Self {
            ca: supervisor.write("ca.pem", &ca.pem()),
            certificate: supervisor.write("server.pem", &certificate.pem()),
            key: supervisor.write("server.key", &key.serialize_pem()),
        }
    }
}
