//! The section `tls`: where certificate and key are.

use std::path::PathBuf;

use super::error::Place;
use super::reading::{Keys, Reading};
use super::yaml::Node;

const KEYS: Keys<'_> = Keys { known: &["cert", "key"] };

/// What the file says of certificate and key. Flags may say the rest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TlsPaths {
    pub(crate) place: Place,
    pub(crate) cert: Option<PathBuf>,
    pub(crate) key: Option<PathBuf>,
}

pub(super) fn read(node: &Node, reading: &mut Reading<'_>) -> Option<TlsPaths> {
    let tls = reading.section(node, "`tls`", &KEYS)?;
    let mut path = |key: &'static str| {
        let node = tls.get(key)?;
        let text = reading.text(node, &format!("`tls.{key}` must be the path of a file"))?;
        if text.value.is_empty() {
            reading.wrong(node.place, format!("`tls.{key}` is empty; give the path of a file"));
        }
        Some(PathBuf::from(text.value))
    };
    let (cert, key) = (path("cert"), path("key"));
    Some(TlsPaths { place: node.place, cert, key })
}
