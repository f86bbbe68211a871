//! JSON of any shape, as it is told of in messages.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use std::collections::BTreeMap;

use lease_core::wire::Json;
use serde_json::json;

#[test]
fn every_value_is_read_as_what_it_is() {
    let text = |text: &str| Json::Text(text.into());
    for (written, read, kind) in [
        ("null", Json::Null, "null"),
        ("true", Json::Bool(true), "a boolean"),
        ("0", Json::Whole(0), "a number"),
        ("9007199254740991", Json::Whole((1 << 53) - 1), "a number"),
        ("18446744073709551615", Json::Whole(u64::MAX), "a number"),
        ("-0.0", Json::Whole(0), "a number"),
        ("3.0", Json::Whole(3), "a number"),
        ("1e300", Json::Number(1e300), "a number"),
        ("-3", Json::Number(-3.0), "a number"),
        ("0.5", Json::Number(0.5), "a number"),
        (r#""plain""#, text("plain"), "a string"),
        (r#""esc\u0061ped\n""#, text("escaped\n"), "a string"),
        ("[1, [null]]", Json::List(vec![Json::Whole(1), Json::List(vec![Json::Null])]), "a list"),
        (r#"{"a": true}"#, Json::Object(BTreeMap::from([("a".into(), Json::Bool(true))])), "an object"),
    ] {
        let found: Json = serde_json::from_str(written).unwrap();
        assert_eq!(found, read, "{written}");
        assert_eq!(found.kind(), kind, "{written}");
    }
    let owned: Json = serde_json::from_value(json!("owned")).unwrap();
    assert_eq!(owned, text("owned"));
}
