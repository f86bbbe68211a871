//! A line of the log as JSON: time, level and message, then all that the event tells, in its order.
//!
//! The same as `tracing_subscriber`'s own JSON with flattened events, written straight into bytes: that took a fifth of all that a
//! request takes.

use std::cell::RefCell;
use std::fmt::{self, Debug, Write as _};
use std::time::{SystemTime, UNIX_EPOCH};

use serde::Serialize;
use tracing::field::{Field, Visit};
use tracing::{Event, Subscriber};
use tracing_subscriber::fmt::format::Writer;
use tracing_subscriber::fmt::{FmtContext, FormatEvent, FormatFields};
use tracing_subscriber::registry::LookupSpan;

/// Few lines are longer.
const USUAL_BYTES: usize = 512;

/// Writes events as lines of JSON.
#[derive(Clone, Copy, Debug)]
pub(super) struct JsonLine;

impl<S, N> FormatEvent<S, N> for JsonLine
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    N: for<'a> FormatFields<'a> + 'static,
{
    fn format_event(&self, _: &FmtContext<'_, S, N>, mut out: Writer<'_>, event: &Event<'_>) -> fmt::Result {
        let mut members = Members { line: Vec::with_capacity(USUAL_BYTES), scratch: String::new() };
        members.line.extend_from_slice(b"{\"timestamp\":\"");
        write_now(&mut members.line);
        members.line.push(b'"');
        members.add_text("level", event.metadata().level().as_str());
        event.record(&mut members);
        out.write_str(str::from_utf8(&members.line).map_err(|_| fmt::Error)?)?;
        out.write_str("}\n")
    }
}

thread_local! {
    /// The last second that was written, in seconds since 1970 and as text.
    static SECOND: RefCell<(u64, String)> = const { RefCell::new((u64::MAX, String::new())) };
}

/// Writes what time it is, as RFC 3339 with microseconds. Of lines that come one after the other, only the microseconds differ, mostly.
fn write_now(line: &mut Vec<u8>) {
    let since_epoch = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let (seconds, mut micros) = (since_epoch.as_secs(), since_epoch.subsec_micros());
    SECOND.with_borrow_mut(|(written, text)| {
        if *written != seconds {
            let at =
                i64::try_from(seconds).ok().and_then(|seconds| jiff::Timestamp::from_second(seconds).ok());
            (*written, *text) = (seconds, at.unwrap_or(jiff::Timestamp::MAX).strftime("%FT%T").to_string());
        }
        line.extend_from_slice(text.as_bytes());
    });
    let mut digits = *b".000000Z";
    for digit in digits[1..7].iter_mut().rev() {
        // A remainder of ten is a digit.
        *digit = b'0' + u8::try_from(micros % 10).unwrap_or_default();
        micros /= 10;
    }
    line.extend_from_slice(&digits);
}

/// What comes after the first member.
struct Members {
    line: Vec<u8>,
    /// Where values that write themselves do so.
    scratch: String,
}

impl Members {
    fn add(&mut self, name: &str, value: impl Serialize) {
        self.begin(name);
        if serde_json::to_writer(&mut self.line, &value).is_err() {
            self.line.extend_from_slice(b"null");
        }
    }

    fn add_text(&mut self, name: &str, text: &str) {
        // Most texts are written as they are. Each byte is looked at, and many at once.
        let is_plain = |plain, byte| plain & matches!(byte, b' '..=b'!' | b'#'..=b'[' | b']'..=b'~');
        if text.bytes().fold(true, is_plain) {
            self.begin(name);
            self.line.push(b'"');
            self.line.extend_from_slice(text.as_bytes());
            self.line.push(b'"');
        } else {
            self.add(name, text);
        }
    }

    fn begin(&mut self, name: &str) {
        // Names are those in our own code: there is nothing in them that would have to be escaped.
        self.line.extend_from_slice(b",\"");
        self.line.extend_from_slice(name.as_bytes());
        self.line.extend_from_slice(b"\":");
    }
}

impl Visit for Members {
    fn record_f64(&mut self, field: &Field, value: f64) {
        self.add(field.name(), value);
    }

    fn record_i64(&mut self, field: &Field, value: i64) {
        self.add(field.name(), value);
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        self.add(field.name(), value);
    }

    fn record_bool(&mut self, field: &Field, value: bool) {
        self.add(field.name(), value);
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.add_text(field.name(), value);
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let mut text = std::mem::take(&mut self.scratch);
        text.clear();
        // What does not write itself is shown as far as it does.
        let _ = write!(text, "{value:?}");
        self.add_text(field.name(), &text);
        self.scratch = text;
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use serde_json::{Value, json};
    use tracing_subscriber::fmt::fmt;

    use super::*;

    struct Out(Arc<Mutex<Vec<u8>>>);
    impl std::io::Write for Out {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    /// What is logged within, as text.
    fn logged(what: impl FnOnce()) -> String {
        let written = Arc::new(Mutex::new(Vec::new()));
        let out = Arc::clone(&written);
        let subscriber = fmt().event_format(JsonLine).with_writer(move || Out(Arc::clone(&out))).finish();
        tracing::subscriber::with_default(subscriber, what);
        String::from_utf8(std::mem::take(&mut *written.lock().unwrap())).unwrap()
    }

    #[test]
    fn each_event_is_one_line_of_json_whatever_is_in_it() {
        let lines = logged(|| {
            let nobody: Option<&str> = None;
            tracing::info!(
                text = "a \"quoted\"\nline \u{1}\u{2028}é", shown = %"b\\c", seen = ?Some("d"), whole = 7_u64, below = -7,
                part = 1.5, is = true, nobody, "said {}", "so"
            );
            tracing::warn!("and so");
        });
        let lines: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let [first, second] = lines.as_slice() else { panic!("{lines:?}") };
        let mut first = first.clone();
        let at = first["timestamp"].take();
        assert!(at.as_str().is_some_and(|at| at.parse::<jiff::Timestamp>().is_ok()), "{at}");
        let wanted = json!({
            "timestamp": null, "level": "INFO", "message": "said so", "text": "a \"quoted\"\nline \u{1}\u{2028}é",
            "shown": "b\\c", "seen": "Some(\"d\")", "whole": 7, "below": -7, "part": 1.5, "is": true,
        });
        assert_eq!(first, wanted);
        assert_eq!((&second["level"], &second["message"]), (&json!("WARN"), &json!("and so")));
    }
}
