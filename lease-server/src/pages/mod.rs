//! What people see: the pages, with what belongs to them. The server writes them; a script only exchanges parts that have changed,
//! and lets clocks run. Whatever a run has sent is text in them and nothing else.
//!
//! | subject | file |
//! | --- | --- |
//! | what all pages have in common | `layout.rs` |
//! | all providers | `overview.rs` |
//! | which of them somebody searches for | `find.rs` |
//! | one provider | `provider.rs` |
//! | the last leases | `history.rs` |
//! | what an admin is asked first | `question.rs` |
//! | how a provider is, at a glance | `condition.rs` |
//! | who somebody is, with links | `links.rs` |
//! | why somebody waits, in words | `words.rs` |
//! | moments and periods | `times.rs` |
//! | style, script, icon | `files.rs` |

mod condition;
mod files;
mod find;
mod history;
mod layout;
mod links;
mod overview;
mod provider;
mod question;
mod times;
mod words;

pub(crate) use files::{Kind, file};
pub(crate) use find::Search;
pub(crate) use history::PAST_LEASES;
pub(crate) use layout::{problem, respond};
pub(crate) use overview::{card, page as overview, path};
pub(crate) use provider::{Reader, detail, page as provider};
pub(crate) use question::{Question, page as question};
