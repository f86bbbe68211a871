//! Small changes of inputs, always the same ones.

use std::ops::Range;

/// Numbers at which something may change.
const NUMBERS: [&[u8]; 10] = [
    b"0",
    b"1",
    b"2",
    b"64",
    b"1025",
    b"-1",
    b"1e999",
    b"9007199254740991",
    b"9007199254740992",
    b"18446744073709551615",
];

/// Texts at which something may change.
const TEXTS: [&[u8]; 14] = [
    b"null",
    b"true",
    b"{}",
    b"[]",
    b"\"\"",
    b"\\u0000",
    b"\x1b",
    b"%2F",
    b"/",
    b"refs/heads/",
    b"${SECRET}",
    b"\xff",
    b"\xc3\xa9",
    b"\n",
];

/// Changes inputs.
pub(crate) struct Mutator<'s> {
    seeds: &'s [(String, Vec<u8>)],
    state: u64,
}

impl<'s> Mutator<'s> {
    pub(crate) fn new(seeds: &'s [(String, Vec<u8>)]) -> Self {
        Self { seeds, state: 0x9e37_79b9_7f4a_7c15 }
    }

    /// One to four changes of one of the seeds.
    pub(crate) fn next(&mut self) -> Vec<u8> {
        let seed = self.below(self.seeds.len());
        let mut input = self.seeds[seed].1.clone();
        for _ in 0..=self.below(4) {
            self.change(&mut input);
        }
        input
    }

    /// Marsaglia's xorshift.
    fn below(&mut self, end: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        usize::try_from(self.state >> 33).unwrap() % end.max(1)
    }

    /// A piece of so many bytes, of which there are at most 32.
    fn piece(&mut self, length: usize) -> Range<usize> {
        let start = self.below(length + 1);
        start..(start + self.below(33)).min(length)
    }

    fn change(&mut self, input: &mut Vec<u8>) {
        let piece = self.piece(input.len());
        let at = piece.start;
        match self.below(9) {
            0 if at < input.len() => input[at] ^= 1 << self.below(8),
            1 if at < input.len() => input[at] = u8::try_from(self.below(256)).unwrap(),
            2 => input.truncate(at),
            3 => drop(input.drain(piece)),
            4 => {
                let twice = input[piece].to_vec();
                input.splice(at..at, twice);
            }
            5 => {
                let text = TEXTS[self.below(TEXTS.len())];
                input.splice(at..at, text.iter().copied());
            }
            6 => {
                // The beginning of one and the end of another.
                let other = &self.seeds[self.below(self.seeds.len())].1;
                let from = self.below(other.len() + 1);
                input.truncate(at);
                input.extend_from_slice(&other[from..]);
            }
            7 => {
                // A word of one, between quotes or not, in place of another's.
                let (from, to) = (Self::word(input, at), self.below(input.len() + 1));
                let (word, to) = (input[from].to_vec(), Self::word(input, to));
                input.splice(to, word);
            }
            _ => {
                let digits = Self::number(input, at);
                let number = match self.below(3) {
                    0 => digits.clone().map(|at| input[at]).chain([b'0']).collect(),
                    _ => NUMBERS[self.below(NUMBERS.len())].to_vec(),
                };
                input.splice(digits, number);
            }
        }
    }

    /// The word around a place.
    fn word(input: &[u8], at: usize) -> Range<usize> {
        let is_end = |byte: &u8| matches!(byte, b'"' | b',' | b':' | b'{' | b'}' | b'/' | b'\n' | b' ');
        let start = input[..at].iter().rposition(is_end).map_or(0, |end| end + 1);
        let length = input[at..].iter().position(is_end).unwrap_or(input.len() - at);
        start..at + length
    }

    /// The first number from a place on; nothing, at that place, where there is none.
    fn number(input: &[u8], at: usize) -> Range<usize> {
        let Some(start) = input[at..].iter().position(u8::is_ascii_digit).map(|from| at + from) else {
            return at..at;
        };
        let length = input[start..].iter().position(|byte| !byte.is_ascii_digit());
        start..start + length.unwrap_or(input.len() - start)
    }
}
