//! The door between the action's JavaScript and `lease-core`'s poller.
//!
//! It carries values across and decides nothing. What goes through it is written down in `shim/protocol.d.ts`. Whatever
//! JavaScript passes in, it is either understood or an `Error` is thrown; nothing panics.

use js_sys::Error;
use lease_core::event::{self, Event};
use lease_core::ids::MergeRef;
use lease_core::poller::{self, Happened, Subject};
use lease_core::time::{Millis, Timestamp};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

/// What may stand in a path as it is (RFC 3986, unreserved). A slash may not: it would end the part.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// One half of the protocol, running.
#[wasm_bindgen]
pub struct Machine(poller::Machine);

#[wasm_bindgen]
impl Machine {
    /// Tells what happened, and answers what to do next.
    pub fn next(&mut self, happened: JsValue, now_ms: f64, random: f64) -> Result<JsValue, Error> {
        let happened: Happened = read(happened)?;
        let now = Millis::from_secs_f64(now_ms / 1000.0)
            .ok_or_else(|| Error::new("now_ms must be a number of milliseconds since the epoch"))?;
        if !(0.0..1.0).contains(&random) {
            return Err(Error::new("random must be a number from 0 to less than 1"));
        }
        write(&self.0.next(happened, Timestamp::default().after(now), random))
    }
}

/// Waits for the lease.
#[wasm_bindgen]
pub fn waiter(settings: JsValue) -> Result<Machine, Error> {
    read(settings).map(|settings| Machine(poller::Machine::waiter(settings)))
}

/// Gives the lease back.
#[wasm_bindgen]
pub fn releaser(settings: JsValue) -> Result<Machine, Error> {
    read(settings).map(|settings| Machine(poller::Machine::releaser(settings)))
}

/// Keeps the lease.
#[wasm_bindgen]
pub fn heart(settings: JsValue) -> Result<Machine, Error> {
    read(settings).map(|settings| Machine(poller::Machine::heart(settings)))
}

/// Reads who a run is.
#[wasm_bindgen]
pub fn subject(event: JsValue) -> Result<JsValue, Error> {
    let event: Event = read(event)?;
    let run = event::run(event).map_err(|why| Error::new(&why.to_string()))?;
    write(&run)
}

/// The path of a provider below the server's URL.
#[wasm_bindgen]
pub fn provider_path(subject: JsValue) -> Result<String, Error> {
    let subject: Subject = read(subject)?;
    let parts = [subject.owner.as_str(), subject.repo.as_str(), subject.base_ref.as_str()];
    Ok(parts.map(|part| format!("/{}", utf8_percent_encode(part, ENCODED))).concat())
}

/// The pull request that a merge group's ref names, if it names one.
#[wasm_bindgen]
pub fn pull_request(head_ref: &str) -> Option<f64> {
    #[expect(clippy::cast_precision_loss, reason = "no number of a pull request is beyond 2^53")]
    MergeRef::new(head_ref).ok()?.pull_request().map(|number| number as f64)
}

fn read<T: DeserializeOwned>(value: JsValue) -> Result<T, Error> {
    serde_wasm_bindgen::from_value(value).map_err(thrown)
}

fn write<T: Serialize>(value: &T) -> Result<JsValue, Error> {
    value.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).map_err(thrown)
}

/// What an iterator in the value threw need not be an `Error`.
fn thrown(error: serde_wasm_bindgen::Error) -> Error {
    JsValue::from(error).dyn_into().unwrap_or_else(|other| Error::new(&format!("{other:?}")))
}
