//! The network side: TLS, whoever is slow or has nothing to say, and limits.

mod crowd;
mod limits;
mod slow;
mod tls;
