//! Reading a query: the parameters that are known, and every mistake in them by name. Others are ignored.

use lease_core::wire::{MemberError, Problem};
use percent_encoding::percent_decode_str;

use super::problem::ProblemResponse;

/// The part of an address behind the question mark, and what is wrong with it so far.
pub(super) struct Query<'a> {
    parameters: Vec<(&'a str, &'a str)>,
    errors: Vec<MemberError>,
}

impl<'a> Query<'a> {
    pub(super) fn parse(query: Option<&'a str>) -> Self {
        let parameters = query.unwrap_or_default().split('&');
        let parameters = parameters.map(|parameter| parameter.split_once('=').unwrap_or((parameter, "")));
        Self { parameters: parameters.collect(), errors: Vec::new() }
    }

    /// A parameter, if it is there and right.
    pub(super) fn get<T>(&mut self, name: &str, read: impl Fn(&str) -> Result<T, String>) -> Option<T> {
        let mut values = self.parameters.iter().filter(|(given, _)| *given == name).map(|(_, value)| *value);
        let value = values.next()?;
        let outcome = if values.next().is_some() {
            // Whichever we took, the caller may have meant the other.
            Err("is given more than once".into())
        } else {
            // A form writes a space as a plus sign.
            let spaced = value.replace('+', " ");
            let decoded = percent_decode_str(&spaced).decode_utf8();
            decoded
                .map_err(|_| "must be UTF-8 where it is percent-encoded".into())
                .and_then(|text| read(&text))
        };
        outcome.map_err(|detail| self.errors.push(MemberError { member: name.into(), detail })).ok()
    }

    /// Refuses a query in which anything is wrong.
    pub(super) fn check(self) -> Result<(), ProblemResponse> {
        if self.errors.is_empty() { Ok(()) } else { Err(Box::new(Problem::invalid(self.errors)).into()) }
    }
}

/// A whole number, written in digits alone.
pub(super) fn whole(text: &str) -> Option<u64> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(query: &mut Query<'_>, name: &str) -> Option<String> {
        query.get(name, |text| Ok(text.to_owned()))
    }

    #[test]
    fn a_parameter_is_read_however_it_is_written() {
        for (query, value) in [
            ("reason=stuck", Some("stuck")),
            ("x=1&reason=a+b%2Bc%20%C3%A9&y", Some("a b+c é")),
            ("reason=a=b", Some("a=b")),
            ("reason", Some("")),
            ("Reason=stuck", None),
            ("", None),
        ] {
            let mut read = Query::parse(Some(query));
            assert_eq!(text(&mut read, "reason").as_deref(), value, "{query}");
            assert!(read.check().is_ok(), "{query}");
        }
        assert_eq!(text(&mut Query::parse(None), "reason"), None);
    }

    #[test]
    fn all_mistakes_are_noted() {
        let mut query = Query::parse(Some("a=1&a=2&b=%ff&c=x"));
        assert_eq!(text(&mut query, "a"), None);
        assert_eq!(text(&mut query, "b"), None);
        assert_eq!(query.get("c", |_| Err::<(), _>("is wrong".into())), None);
        let mistakes: Vec<&str> = query.errors.iter().map(|error| error.member.as_str()).collect();
        assert_eq!(mistakes, ["a", "b", "c"]);
        assert!(query.check().is_err());
    }

    #[test]
    fn a_number_is_digits_and_nothing_else() {
        assert_eq!((whole("0"), whole("18446744073709551615")), (Some(0), Some(u64::MAX)));
        for none in ["", "-1", "+1", " 1", "1.0", "1e3", "0x1", "18446744073709551616", "١"] {
            assert_eq!(whole(none), None, "{none}");
        }
    }
}
