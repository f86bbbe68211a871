//! Errors with their causes: the first alone often says that something failed, and not why.

use std::error::Error;

/// What an error says, and what those behind it say.
pub(crate) fn with_causes(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        text = format!("{text}: {inner}");
        cause = inner.source();
    }
    text
}
