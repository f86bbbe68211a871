//! What the environment asks for, in the variables that OpenTelemetry has for that. Most of them its SDK reads by itself, without a
//! word where one cannot be used: so that is said here.

use std::ffi::OsString;
use std::fmt::{self, Display};
use std::ops::RangeInclusive;
use std::str::FromStr;
use std::time::Duration;

use url::Url;

use super::TelemetryError;

const ENDPOINT: Variable = Variable("ENDPOINT");
const PROTOCOL: Variable = Variable("PROTOCOL");
const TIMEOUT: Variable = Variable("TIMEOUT");
const COMPRESSION: Variable = Variable("COMPRESSION");
const DELAY: &str = "OTEL_BSP_SCHEDULE_DELAY";
const QUEUE: &str = "OTEL_BSP_MAX_QUEUE_SIZE";
const SAMPLER: &str = "OTEL_TRACES_SAMPLER";
const SAMPLER_ARG: &str = "OTEL_TRACES_SAMPLER_ARG";

/// The one protocol that is spoken.
const HTTP_PROTOBUF: &str = "http/protobuf";

/// How long the collector may take for an answer, and how long spans wait for others to be sent with, if nobody says otherwise.
const DEFAULT_TIMEOUT_MS: u64 = 10_000;
const DEFAULT_DELAY_MS: u64 = 5_000;
/// Without any time the exporter would never rest.
const MILLIS: RangeInclusive<u64> = 1..=86_400_000;

/// How many spans may wait to be sent, if nobody says otherwise; and at most, since there is memory for all of them.
const DEFAULT_QUEUE: usize = 2_048;
const QUEUES: RangeInclusive<usize> = 1..=65_536;

const SAMPLERS: [&str; 6] = [
    "always_on",
    "always_off",
    "traceidratio",
    "parentbased_always_on",
    "parentbased_always_off",
    "parentbased_traceidratio",
];

/// Where traces are sent.
#[derive(Clone, PartialEq, Eq)]
pub struct Target {
    pub(super) endpoint: Url,
    /// How long the collector may take.
    pub(super) timeout: Duration,
    /// How long spans wait for others to be sent with.
    pub(super) delay: Duration,
    /// How many spans may wait to be sent.
    pub(super) queue: usize,
    pub(super) service_name: Option<String>,
}

/// What the environment asks for.
#[derive(Debug, PartialEq, Eq)]
pub struct Asked {
    /// Where traces are to be sent; `None` if nowhere.
    pub target: Option<Target>,
    /// What cannot be done as asked, and what is done instead.
    pub warnings: Vec<String>,
}

/// What is called so for traces alone, or for everything that is sent by OTLP.
#[derive(Clone, Copy)]
struct Variable(&'static str);

impl Variable {
    /// The first of the two that is set, and its name.
    fn read(self, environment: Environment<'_>) -> Result<Option<(String, String)>, TelemetryError> {
        for name in
            [format!("OTEL_EXPORTER_OTLP_TRACES_{}", self.0), format!("OTEL_EXPORTER_OTLP_{}", self.0)]
        {
            if let Some(value) = text(&name, environment)? {
                return Ok(Some((name, value)));
            }
        }
        Ok(None)
    }
}

type Environment<'a> = &'a dyn Fn(&str) -> Option<OsString>;

impl Asked {
    /// Reads it. Where traces are not asked for, none of the other variables is looked at.
    pub fn read(environment: Environment<'_>) -> Result<Self, TelemetryError> {
        let mut warnings = Vec::new();
        let says = |name: &str, word: &str| {
            Ok(text(name, environment)?.is_some_and(|value| value.eq_ignore_ascii_case(word)))
        };
        let endpoint = ENDPOINT.read(environment)?;
        let Some((name, value)) = endpoint else { return Ok(Self { target: None, warnings }) };
        if says("OTEL_SDK_DISABLED", "true")? || says("OTEL_TRACES_EXPORTER", "none")? {
            return Ok(Self { target: None, warnings });
        }
        check_protocol(environment)?;
        let target = Target {
            endpoint: endpoint_of(&name, &value)?,
            timeout: timeout(environment, &mut warnings)?,
            delay: Duration::from_millis(number(
                DELAY,
                text(DELAY, environment)?,
                &MILLIS,
                DEFAULT_DELAY_MS,
                &mut warnings,
            )),
            queue: number(QUEUE, text(QUEUE, environment)?, &QUEUES, DEFAULT_QUEUE, &mut warnings),
            service_name: text("OTEL_SERVICE_NAME", environment)?,
        };
        check_sampler(environment, &mut warnings)?;
        if let Some((name, value)) = COMPRESSION.read(environment)?
            && !value.eq_ignore_ascii_case("none")
        {
            warnings.push(format!("{name} is {value:?}: traces are sent without compression all the same"));
        }
        Ok(Self { target: Some(target), warnings })
    }
}

impl Target {
    /// The collector's scheme, host and port: what may be shown of it.
    pub fn origin(&self) -> String {
        self.endpoint.origin().ascii_serialization()
    }
}

impl fmt::Debug for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Target").field("origin", &self.origin()).finish_non_exhaustive()
    }
}

/// A variable that is empty is not set.
fn text(name: &str, environment: Environment<'_>) -> Result<Option<String>, TelemetryError> {
    let Some(value) = environment(name) else { return Ok(None) };
    let value = value.into_string().map_err(|_| TelemetryError(format!("{name} is not UTF-8")))?;
    let value = value.trim();
    Ok((!value.is_empty()).then(|| value.to_owned()))
}

/// What is wrong with it is said without repeating it: a key may be a part of it.
fn endpoint_of(name: &str, value: &str) -> Result<Url, TelemetryError> {
    let wrong = |why: &str| {
        TelemetryError(format!(
            "{name}: {why}; write the collector's address, for example http://localhost:4318"
        ))
    };
    let mut url = Url::parse(value).map_err(|why| wrong(&format!("this is no URL ({why})")))?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(wrong("this is neither http nor https"));
    }
    if !url.username().is_empty() || url.password().is_some() {
        let why = "there is a user or a password in the URL; OTEL_EXPORTER_OTLP_HEADERS is for credentials";
        return Err(wrong(why));
    }
    // The one is for all that is sent by OTLP, the other names the place itself.
    if !name.contains("_TRACES_") {
        let path = format!("{}/v1/traces", url.path().trim_end_matches('/'));
        url.set_path(&path);
    }
    Ok(url)
}

fn check_protocol(environment: Environment<'_>) -> Result<(), TelemetryError> {
    match PROTOCOL.read(environment)? {
        Some((name, value)) if !value.eq_ignore_ascii_case(HTTP_PROTOBUF) => Err(TelemetryError(format!(
            "{name} is {value:?}, which this server does not speak; set it to {HTTP_PROTOBUF}, and the endpoint to where the \
             collector takes that, mostly port 4318"
        ))),
        Some(_) | None => Ok(()),
    }
}

fn timeout(environment: Environment<'_>, warnings: &mut Vec<String>) -> Result<Duration, TelemetryError> {
    let (name, value) = TIMEOUT.read(environment)?.unzip();
    let timeout = number(&name.unwrap_or_default(), value, &MILLIS, DEFAULT_TIMEOUT_MS, warnings);
    Ok(Duration::from_millis(timeout))
}

/// A number in these bounds. What is none is said, and the default taken.
fn number<T: FromStr + PartialOrd + Display>(
    name: &str,
    value: Option<String>,
    bounds: &RangeInclusive<T>,
    default: T,
    warnings: &mut Vec<String>,
) -> T {
    let Some(value) = value else { return default };
    value.parse().ok().filter(|number| bounds.contains(number)).unwrap_or_else(|| {
        let (least, most) = (bounds.start(), bounds.end());
        warnings.push(format!(
            "{name} is {value:?} and no number from {least} to {most}: it is taken for {default}"
        ));
        default
    })
}

fn check_sampler(environment: Environment<'_>, warnings: &mut Vec<String>) -> Result<(), TelemetryError> {
    let Some(sampler) = text(SAMPLER, environment)? else { return Ok(()) };
    if !SAMPLERS.contains(&sampler.as_str()) {
        warnings.push(format!(
            "{SAMPLER} is {sampler:?} and none of {}: it is taken for parentbased_always_on",
            SAMPLERS.join(", ")
        ));
    } else if sampler.ends_with("traceidratio") {
        let argument = text(SAMPLER_ARG, environment)?.unwrap_or_default();
        if !argument.parse().is_ok_and(|ratio: f64| (0.0..=1.0).contains(&ratio)) {
            warnings.push(format!(
                "{SAMPLER_ARG} is {argument:?} and no number from 0 to 1, which {SAMPLER}={sampler} needs: all traces may be taken"
            ));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(variables: &[(&str, &str)]) -> Result<Asked, TelemetryError> {
        Asked::read(&|name| {
            variables.iter().find(|(known, _)| *known == name).map(|(_, value)| OsString::from(value))
        })
    }

    fn endpoint(variables: &[(&str, &str)]) -> Option<String> {
        read(variables).unwrap().target.map(|target| target.endpoint.to_string())
    }

    #[test]
    fn without_an_endpoint_nothing_is_asked_for() {
        for variables in [
            &[][..],
            &[("OTEL_EXPORTER_OTLP_ENDPOINT", " ")],
            &[("OTEL_SERVICE_NAME", "x"), ("OTEL_EXPORTER_OTLP_PROTOCOL", "grpc")],
            &[("OTEL_EXPORTER_OTLP_ENDPOINT", "nonsense"), ("OTEL_SDK_DISABLED", "True")],
            &[("OTEL_EXPORTER_OTLP_ENDPOINT", "nonsense"), ("OTEL_TRACES_EXPORTER", "none")],
        ] {
            assert_eq!(read(variables), Ok(Asked { target: None, warnings: Vec::new() }), "{variables:?}");
        }
    }

    #[test]
    fn the_endpoint_for_everything_gets_a_path_and_the_one_for_traces_is_as_it_is() {
        for (name, value, expected) in [
            ("OTEL_EXPORTER_OTLP_ENDPOINT", "http://c:4318", "http://c:4318/v1/traces"),
            ("OTEL_EXPORTER_OTLP_ENDPOINT", "https://c/a/?k=1", "https://c/a/v1/traces?k=1"),
            ("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "http://c:4318", "http://c:4318/"),
            ("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "http://[::1]:1/x/", "http://[::1]:1/x/"),
        ] {
            assert_eq!(endpoint(&[(name, value)]).as_deref(), Some(expected), "{name}={value}");
        }
        let both = [
            ("OTEL_EXPORTER_OTLP_ENDPOINT", "http://all"),
            ("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "http://traces/t"),
        ];
        assert_eq!(endpoint(&both).as_deref(), Some("http://traces/t"));
    }

    #[test]
    fn what_is_no_address_is_refused_and_not_repeated() {
        for value in
            ["s3cret", "ftp://s3cret", "http://", "http://user:s3cret@c", "http://s3cret@c", "s3cret:4318"]
        {
            let error = read(&[("OTEL_EXPORTER_OTLP_ENDPOINT", value)]).unwrap_err().to_string();
            assert!(error.starts_with("OTEL_EXPORTER_OTLP_ENDPOINT: "), "{error}");
            assert!(error.contains("http://localhost:4318") && !error.contains("s3cret"), "{error}");
        }
        let target = read(&[("OTEL_EXPORTER_OTLP_ENDPOINT", "http://c/s3cret?s3cret")]).unwrap().target;
        assert!(!format!("{target:?}").contains("s3cret"), "{target:?}");
    }

    #[test]
    fn another_protocol_is_refused_with_the_remedy() {
        let at = ("OTEL_EXPORTER_OTLP_ENDPOINT", "http://c:4317");
        for name in ["OTEL_EXPORTER_OTLP_PROTOCOL", "OTEL_EXPORTER_OTLP_TRACES_PROTOCOL"] {
            let error = read(&[at, (name, "grpc")]).unwrap_err().to_string();
            assert!(error.contains(name) && error.contains("http/protobuf"), "{error}");
            assert!(read(&[at, (name, "http/protobuf")]).is_ok());
        }
    }

    #[test]
    fn what_cannot_be_used_is_said_and_something_else_taken() {
        let at = ("OTEL_EXPORTER_OTLP_ENDPOINT", "http://c");
        for variable in [
            ("OTEL_EXPORTER_OTLP_TIMEOUT", "10s"),
            ("OTEL_EXPORTER_OTLP_TIMEOUT", "0"),
            ("OTEL_BSP_SCHEDULE_DELAY", "0"),
            ("OTEL_BSP_MAX_QUEUE_SIZE", "0"),
            ("OTEL_BSP_MAX_QUEUE_SIZE", "10000000000"),
            ("OTEL_TRACES_SAMPLER", "xray"),
            ("OTEL_TRACES_SAMPLER", "traceidratio"),
            ("OTEL_EXPORTER_OTLP_COMPRESSION", "gzip"),
        ] {
            let Asked { target, warnings } = read(&[at, variable]).unwrap();
            assert!(matches!(&warnings[..], [one] if one.contains(variable.0)), "{variable:?}: {warnings:?}");
            let target = target.unwrap();
            let defaults = (Duration::from_secs(10), Duration::from_secs(5), 2_048);
            assert_eq!((target.timeout, target.delay, target.queue), defaults);
        }
        let good = [
            at,
            ("OTEL_EXPORTER_OTLP_TIMEOUT", "500"),
            ("OTEL_BSP_SCHEDULE_DELAY", "20"),
            ("OTEL_BSP_MAX_QUEUE_SIZE", "7"),
            ("OTEL_TRACES_SAMPLER", "parentbased_traceidratio"),
            ("OTEL_TRACES_SAMPLER_ARG", "0.25"),
        ];
        let Asked { target, warnings } = read(&good).unwrap();
        assert_eq!(warnings, Vec::<String>::new());
        let target = target.unwrap();
        let expected = (Duration::from_millis(500), Duration::from_millis(20), 7);
        assert_eq!((target.timeout, target.delay, target.queue), expected);
    }
}
