//! Where the server listens.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// An address or a name to listen on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Host(Kind);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind {
    Address(IpAddr),
    Name(String),
}

impl Host {
    /// This machine, as only it can reach itself.
    pub const fn loopback() -> Self {
        Self(Kind::Address(IpAddr::V4(Ipv4Addr::LOCALHOST)))
    }

    /// Reads an address, IPv6 with or without brackets, or takes the text for a name.
    pub fn new(text: &str) -> Result<Self, String> {
        let text = text.trim();
        let bare = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(text);
        if let Ok(address) = bare.parse::<IpAddr>() {
            return Ok(Self(Kind::Address(address)));
        }
        let is_name =
            !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_'));
        if is_name {
            return Ok(Self(Kind::Name(text.to_owned())));
        }
        Err("must be an IP address or a host name; the port is a flag of its own".to_owned())
    }

    /// Whether only this machine can reach it.
    pub fn is_loopback(&self) -> bool {
        match &self.0 {
            Kind::Address(address) => address.to_canonical().is_loopback(),
            // RFC 6761 keeps this one name for loopback; any other may resolve to anything.
            Kind::Name(name) => name.eq_ignore_ascii_case("localhost"),
        }
    }

    /// By what this machine reaches whoever listens here: what stands for all addresses is none to connect to.
    #[must_use]
    pub fn to_ask(&self) -> Self {
        match self.0 {
            Kind::Address(address) if address.to_canonical().is_unspecified() => {
                Self(Kind::Address(match address.to_canonical() {
                    IpAddr::V4(_) => Ipv4Addr::LOCALHOST.into(),
                    IpAddr::V6(_) => Ipv6Addr::LOCALHOST.into(),
                }))
            }
            Kind::Address(_) | Kind::Name(_) => self.clone(),
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

#[cfg(test)]
mod tests {
    use super::Host;

    #[test]
    fn knows_what_only_this_machine_can_reach() {
        for (text, loopback, shown, bound) in [
            ("127.0.0.1", true, "127.0.0.1", "127.0.0.1"),
            ("127.8.8.8", true, "127.8.8.8", "127.8.8.8"),
            ("::1", true, "[::1]", "::1"),
            ("[::1]", true, "[::1]", "::1"),
            ("::ffff:127.0.0.1", true, "[::ffff:127.0.0.1]", "::ffff:127.0.0.1"),
            ("localhost", true, "localhost", "localhost"),
            ("LocalHost", true, "LocalHost", "LocalHost"),
            ("0.0.0.0", false, "0.0.0.0", "0.0.0.0"),
            ("::", false, "[::]", "::"),
            ("10.0.0.1", false, "10.0.0.1", "10.0.0.1"),
            ("localhost.example.com", false, "localhost.example.com", "localhost.example.com"),
        ] {
            let host = Host::new(text).unwrap();
            assert_eq!(host.is_loopback(), loopback, "{text}");
            assert_eq!((host.to_string().as_str(), host.to_bind().as_str()), (shown, bound), "{text}");
        }
    }

    #[test]
    fn all_addresses_are_reached_by_loopback() {
        for (text, asked) in [
            ("0.0.0.0", "127.0.0.1"),
            ("::", "[::1]"),
            ("::ffff:0.0.0.0", "127.0.0.1"),
            ("10.0.0.1", "10.0.0.1"),
            ("localhost", "localhost"),
        ] {
            assert_eq!(Host::new(text).unwrap().to_ask().to_string(), asked, "{text}");
        }
    }

    #[test]
    fn refuses_what_is_more_than_a_host() {
        for text in ["", " ", "127.0.0.1:8080", "http://localhost", "[::1]:80", "a b"] {
            assert!(Host::new(text).is_err(), "{text}");
        }
    }
}
