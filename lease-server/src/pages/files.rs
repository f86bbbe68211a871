//! Style, script and icon, from within the program.

use std::sync::LazyLock;

use axum::http::HeaderValue;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS};
use axum::response::{IntoResponse, Response};
use sha2::{Digest as _, Sha256};

/// What belongs to every page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Style,
    Script,
    Icon,
}

impl Kind {
    /// Where it is.
    pub(crate) const fn path(self) -> &'static str {
        match self {
            Self::Style => "/page.css",
            Self::Script => "/page.js",
            Self::Icon => "/icon.svg",
        }
    }

    const fn content(self) -> (&'static str, &'static str) {
        match self {
            Self::Style => ("text/css; charset=utf-8", include_str!("page.css")),
            Self::Script => ("text/javascript; charset=utf-8", include_str!("page.js")),
            Self::Icon => ("image/svg+xml", include_str!("icon.svg")),
        }
    }

    /// Where it is, for this version: a browser keeps it, and asks for another one by another address.
    pub(super) fn versioned(self) -> String {
        format!("{}?{}", self.path(), *VERSION)
    }
}

static VERSION: LazyLock<String> = LazyLock::new(|| {
    let mut hash = Sha256::new();
    for kind in [Kind::Style, Kind::Script, Kind::Icon] {
        hash.update(kind.content().1);
    }
    let [a, b, c, d, e, f, ..] = <[u8; 32]>::from(hash.finalize());
    format!("{:012x}", u64::from_be_bytes([0, 0, a, b, c, d, e, f]))
});

/// One of them.
pub(crate) fn file(kind: Kind) -> Response {
    let (media_type, text) = kind.content();
    let headers = [
        (CONTENT_TYPE, HeaderValue::from_static(media_type)),
        (CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable")),
        (X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    ];
    (headers, text).into_response()
}
