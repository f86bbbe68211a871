//! Where the server listens.

use std::fmt;
use std::net::IpAddr;

/// An address or a name to listen on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Host(Kind);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind {
    Address(IpAddr),
    Name(String),
}

impl Host {
    /// Reads an address, IPv6 with or without brackets, or takes the text for a name.
    pub fn new(text: &str) -> Option<Self> {
        let text = text.trim();
        let bare = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(text);
        if let Ok(address) = bare.parse::<IpAddr>() {
            return Some(Self(Kind::Address(address)));
        }
        let is_name = !text.is_empty()
            && text.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_'));
        is_name.then(|| Self(Kind::Name(text.to_owned())))
    }

    /// Whether only this machine can reach it.
    pub fn is_loopback(&self) -> bool {
        match &self.0 {
            Kind::Address(address) => address.to_canonical().is_loopback(),
            // RFC 6761 keeps this one name for loopback; any other may resolve to anything.
            Kind::Name(name) => name.eq_ignore_ascii_case("localhost"),
        }
    }

    /// As `(host, port)` of a socket address to be resolved; without brackets.
    pub fn to_bind(&self) -> String {
        match &self.0 {
            Kind::Address(address) => address.to_string(),
            Kind::Name(name) => name.clone(),
        }
    }
}

impl fmt::Display for Host {
    /// As in a URL: an IPv6 address in brackets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Address(IpAddr::V6(address)) => write!(f, "[{address}]"),
            Kind::Address(IpAddr::V4(address)) => address.fmt(f),
            Kind::Name(name) => f.write_str(name),
        }
    }
}
