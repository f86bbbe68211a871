//! Tells the story: a line for each change.

use std::io::{self, IsTerminal as _, Write};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use lease_core::time::Millis;
use tokio::sync::oneshot;

use super::clock::{Stamp, StoryClock};

/// How a line sounds, which a terminal shows as a colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tone {
    /// Something goes on.
    Plain,
    /// Background.
    Quiet,
    /// The lease is given.
    Granted,
    /// It went well.
    Good,
    /// It did not.
    Bad,
}

impl Tone {
    /// What turns the colour on.
    const fn colour(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Quiet => "\x1b[2m",
            Self::Granted => "\x1b[1;36m",
            Self::Good => "\x1b[32m",
            Self::Bad => "\x1b[31m",
        }
    }
}

/// Whether there are colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Colours {
    Shown,
    Absent,
}

impl Colours {
    /// On a terminal, unless its user wants none (`NO_COLOR`).
    pub(super) fn of_this_process() -> Self {
        let unwanted = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        if io::stdout().is_terminal() && !unwanted { Self::Shown } else { Self::Absent }
    }
}

/// Tells the story. Nobody waits for what it is told to: whoever stops a terminal does not stop the heartbeats.
#[derive(Clone, Debug)]
pub(super) struct Narrator {
    clock: StoryClock,
    colours: Colours,
    /// How long the longest name is.
    width: usize,
    lines: Sender<String>,
}

/// Tells when all is written; or, before that, that nobody reads it any more.
type Written = oneshot::Receiver<io::Result<()>>;

impl Narrator {
    /// Tells it to `out`, about people whose names are not longer than `width`.
    pub(super) fn begin(
        out: impl Write + Send + 'static,
        colours: Colours,
        clock: StoryClock,
        width: usize,
    ) -> (Self, Written) {
        let (lines, told) = channel();
        let (done, written) = oneshot::channel();
        thread::spawn(move || {
            // If nobody waits for it, nobody wants to know.
            let _ = done.send(write(&told, out));
        });
        (Self { clock, colours, width, lines }, written)
    }

    /// Something happens to somebody.
    pub(super) fn tell(&self, who: &str, tone: Tone, what: &str) {
        self.say(&line(self.colours, self.clock.story(), who, self.width, tone, what));
    }

    /// Says something as it is.
    pub(super) fn say(&self, text: &str) {
        // Where nobody reads any more the demo ends; what is said meanwhile is lost.
        let _ = self.lines.send(format!("{text}\n"));
    }
}

fn line(colours: Colours, at: Millis, who: &str, width: usize, tone: Tone, what: &str) -> String {
    let stamp = Stamp(at);
    match colours {
        Colours::Shown => format!("\x1b[2m[{stamp}]\x1b[0m {who:<width$}  {}{what}\x1b[0m", tone.colour()),
        Colours::Absent => format!("[{stamp}] {who:<width$}  {what}"),
    }
}

/// Each line at once, and as a whole: who reads it may be a program.
fn write(lines: &Receiver<String>, mut out: impl Write) -> io::Result<()> {
    for line in lines {
        out.write_all(line.as_bytes())?;
        out.flush()?;
    }
    Ok(())
}

/// `#1, #2 and #3`.
pub(super) fn listed(things: &[String]) -> String {
    match things {
        [] => "nobody".to_owned(),
        [one] => one.clone(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_aligned_and_plain_where_there_are_no_colours() {
        let at = Millis::from_secs(90);
        let plain = line(Colours::Absent, at, "pr-1", 5, Tone::Bad, "its tests fail");
        assert_eq!(plain, "[ 1:30] pr-1   its tests fail");
        let coloured = line(Colours::Shown, at, "queue", 5, Tone::Good, "all is well");
        assert_eq!(coloured, "\x1b[2m[ 1:30]\x1b[0m queue  \x1b[32mall is well\x1b[0m");
    }

    #[test]
    fn a_list_is_said_as_people_say_it() {
        let listed =
            |things: &[&str]| listed(&things.iter().map(|thing| (*thing).to_owned()).collect::<Vec<_>>());
        assert_eq!(listed(&[]), "nobody");
        assert_eq!(listed(&["a"]), "a");
        assert_eq!(listed(&["a", "b", "c"]), "a, b and c");
    }

    #[tokio::test]
    async fn whoever_tells_it_hears_that_nobody_reads_it() {
        struct Closed;
        impl Write for Closed {
            fn write(&mut self, _: &[u8]) -> io::Result<usize> {
                Err(io::ErrorKind::BrokenPipe.into())
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        let clock = StoryClock::start(super::super::clock::Pace::new(1));
        let (narrator, written) = Narrator::begin(Closed, Colours::Absent, clock, 5);
        narrator.say("once");
        assert_eq!(written.await.unwrap().unwrap_err().kind(), io::ErrorKind::BrokenPipe);
        narrator.say("again");
    }
}
