//! `${NAME}`: values from the environment.
//!
//! - `${NAME}` is the variable's value. Unset or empty, it is an error.
//! - `${NAME:-default}` is `default` instead, where the variable is unset or empty.
//! - `$${` is a plain `${`. Any other dollar is itself.
//!
//! What is put in is not read again: neither as YAML nor for further `${NAME}`.

use super::Environment;

/// A value with everything put in.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Text {
    pub(crate) value: String,
    /// Whether some of it is from the environment, so that no message may repeat it.
    pub(crate) secret: bool,
}

/// Puts in what `raw` names.
pub(super) fn substitute(raw: &str, environment: Environment<'_>) -> Result<Text, String> {
    let mut value = String::new();
    let mut secret = false;
    let mut rest = raw;
    while let Some(at) = rest.find("${") {
        let (before, reference) = (&rest[..at], &rest[at + 2..]);
        if let Some(before) = before.strip_suffix('$') {
            value.push_str(before);
            value.push_str("${");
            rest = reference;
            continue;
        }
        value.push_str(before);
        let (inside, after) = reference
            .split_once('}')
            .ok_or("`${` without a `}` after it; write ${NAME}, or $${ for a plain ${")?;
        value.push_str(&look_up(inside, environment)?);
        secret = true;
        rest = after;
    }
    value.push_str(rest);
    Ok(Text { value, secret })
}

fn look_up(inside: &str, environment: Environment<'_>) -> Result<String, String> {
    let (name, default) = match inside.split_once(":-") {
        Some((name, default)) => (name, Some(default)),
        None => (inside, None),
    };
    if !is_name(name) {
        return Err("`${` must be followed by the name of an environment variable and `}`, or by `:-` and a default; \
                    write $${ for a plain ${"
            .to_owned());
    }
    if default.is_some_and(|default| default.contains("${")) {
        return Err(format!("the default of `${{{name}}}` can't contain another `${{`"));
    }
    match environment(name).filter(|value| !value.is_empty()) {
        Some(value) => {
            value.into_string().map_err(|_| format!("the environment variable {name} is not UTF-8"))
        }
        None => default.map(str::to_owned).ok_or_else(|| {
            format!(
                "the environment variable {name} is unset or empty; set it, or write ${{{name}:-default}}"
            )
        }),
    }
}

fn is_name(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_')
        && chars.all(|c| c.is_ascii_alphanumeric() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn environment(name: &str) -> Option<std::ffi::OsString> {
        match name {
            "A" => Some("1".into()),
            "ODD" => Some("\"#: ${A}\n".into()),
            "EMPTY" => Some("".into()),
            _ => None,
        }
    }

    #[test]
    fn puts_in_what_is_named() {
        for (raw, value) in [
            ("plain", "plain"),
            ("${A}", "1"),
            ("x${A}y${A}", "x1y1"),
            ("${ODD}", "\"#: ${A}\n"),
            ("${A:-2}", "1"),
            ("${NONE:-2}", "2"),
            ("${EMPTY:-2}", "2"),
            ("${NONE:-}", ""),
            ("${NONE:-a:-b}", "a:-b"),
            ("pa$$word$", "pa$$word$"),
            ("$A", "$A"),
            ("$${A}", "${A}"),
            ("$$${A}", "$${A}"),
        ] {
            assert_eq!(substitute(raw, &environment).unwrap().value, value, "{raw}");
        }
    }

    #[test]
    fn says_what_is_missing() {
        for (raw, reason) in [
            ("${NONE}", "the environment variable NONE is unset or empty; set it, or write ${NONE:-default}"),
            (
                "${EMPTY}",
                "the environment variable EMPTY is unset or empty; set it, or write ${EMPTY:-default}",
            ),
            ("${A", "`${` without a `}` after it; write ${NAME}, or $${ for a plain ${"),
            ("${A:-${B}}", "the default of `${A}` can't contain another `${`"),
        ] {
            assert_eq!(substitute(raw, &environment).unwrap_err(), reason, "{raw}");
        }
        for raw in ["${}", "${1A}", "${A B}", "${A-b}", "${:-b}"] {
            assert!(
                substitute(raw, &environment).unwrap_err().starts_with("`${` must be followed by"),
                "{raw}"
            );
        }
    }

    #[test]
    fn knows_what_no_message_may_repeat() {
        assert!(substitute("${A}", &environment).unwrap().secret);
        assert!(!substitute("$${A}", &environment).unwrap().secret);
    }
}
