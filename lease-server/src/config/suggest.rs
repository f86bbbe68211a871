//! What a misspelt word was meant to be.

/// The known word that `word` was most likely meant to be, if one is near enough.
pub(super) fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let word = word.to_lowercase();
    // Its beginning is the commonest way to misremember a word: `ttl` for `ttl_seconds`.
    let begins = |known: &&&str| known.strip_prefix(word.as_str()).is_some_and(|rest| rest.starts_with('_'));
    if let Some(longer) = known.iter().find(begins) {
        return Some(longer);
    }
    let near_enough = (word.chars().count() / 3).clamp(1, 4);
    known
        .iter()
        .map(|candidate| (distance(&word, candidate), *candidate))
        .filter(|(distance, _)| *distance <= near_enough)
        .min()
        .map(|(_, candidate)| candidate)
}

/// How many letters have to be put in, left out or exchanged (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    // One row of the table: the distances from what was read of `a` to each beginning of `b`.
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.chars().enumerate() {
        let mut diagonal = i;
        row[0] = i + 1;
        for (j, to) in b.iter().enumerate() {
            let exchanged = diagonal + usize::from(from != *to);
            diagonal = row[j + 1];
            row[j + 1] = exchanged.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn finds_what_was_meant() {
        let known = ["stabilize_duration_seconds", "ttl_seconds", "owner", "name"];
        for (word, meant) in [
            ("stabilise_duration_seconds", Some("stabilize_duration_seconds")),
            ("ttl_second", Some("ttl_seconds")),
            ("ttl", Some("ttl_seconds")),
            ("stabilize_duration", Some("stabilize_duration_seconds")),
            ("Owner", Some("owner")),
            ("onwer", None),
            ("repo", None),
            ("", None),
            ("_", None),
        ] {
            assert_eq!(nearest(word, &known), meant, "{word}");
        }
    }
}
