//! Which trace a request is a part of, by W3C Trace Context. Anybody can write anything there.

use std::borrow::Cow;

use axum::http::HeaderMap;
use opentelemetry::Context;
use opentelemetry::propagation::{Extractor, TextMapPropagator as _};
use opentelemetry_sdk::propagation::TraceContextPropagator;

const TRACEPARENT: &str = "traceparent";
const TRACESTATE: &str = "tracestate";

/// Each span keeps it until it is sent. 512 have to be passed on.
const MAX_TRACESTATE_CHARS: usize = 1_024;

/// The caller's span; none where nobody has told of one in a way that can be understood.
pub(super) fn of(headers: &HeaderMap) -> Context {
    let mut values = headers.get_all(TRACEPARENT).iter();
    let (Some(traceparent), None) = (values.next(), values.next()) else { return Context::new() };
    let Ok(traceparent) = traceparent.to_str() else { return Context::new() };
    let carried = Carried { traceparent, tracestate: tracestate(headers) };
    TraceContextPropagator::new().extract_with_context(&Context::new(), &carried)
}

/// It may be spread over several headers.
fn tracestate(headers: &HeaderMap) -> Option<Cow<'_, str>> {
    let mut values = headers.get_all(TRACESTATE).iter().map(|value| value.to_str());
    let mut joined = Cow::Borrowed(values.next()?.ok()?);
    for value in values {
        joined = Cow::Owned(format!("{joined},{}", value.ok()?));
    }
    (joined.len() <= MAX_TRACESTATE_CHARS).then_some(joined)
}

struct Carried<'a> {
    traceparent: &'a str,
    tracestate: Option<Cow<'a, str>>,
}

impl Extractor for Carried<'_> {
    fn get(&self, key: &str) -> Option<&str> {
        match key {
            TRACEPARENT => Some(self.traceparent),
            TRACESTATE => self.tracestate.as_deref(),
            _ => None,
        }
    }

    fn keys(&self) -> Vec<&str> {
        vec![TRACEPARENT, TRACESTATE]
    }
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderName, HeaderValue};
    use opentelemetry::trace::TraceContextExt as _;

    use super::*;

    const GOOD: &str = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    fn parent(headers: &[(&'static str, &str)]) -> Option<(String, String)> {
        let headers: HeaderMap = headers
            .iter()
            .map(|(name, value)| {
                (HeaderName::from_static(name), HeaderValue::from_bytes(value.as_bytes()).unwrap())
            })
            .collect();
        let context = of(&headers);
        let span = context.span();
        let span = span.span_context();
        span.is_valid().then(|| (span.trace_id().to_string(), span.trace_state().header()))
    }

    #[test]
    fn a_parent_is_taken_over_and_what_is_none_is_not() {
        let trace_id = "0af7651916cd43dd8448eb211c80319c".to_owned();
        assert_eq!(parent(&[("traceparent", GOOD)]), Some((trace_id.clone(), String::new())));
        let state = [("traceparent", GOOD), ("tracestate", "a=1,b=2"), ("tracestate", "c=3")];
        assert_eq!(parent(&state), Some((trace_id.clone(), "a=1,b=2,c=3".to_owned())));
        // One that cannot be read makes the parent no worse.
        for state in ["x", "X=1", "ä=1", &format!("a={}", "x".repeat(2_000))] {
            let headers = [("traceparent", GOOD), ("tracestate", state)];
            assert_eq!(parent(&headers), Some((trace_id.clone(), String::new())), "{state}");
        }
        for bad in
            ["", "-", "00-0-0-0", "ä", &GOOD.to_uppercase(), &GOOD.replace("0af", "xyz"), &"-".repeat(9_000)]
        {
            assert_eq!(parent(&[("traceparent", bad)]), None, "{bad}");
        }
        assert_eq!(parent(&[("traceparent", GOOD), ("traceparent", GOOD)]), None);
        assert_eq!(parent(&[("tracestate", "a=1")]), None);
    }
}
