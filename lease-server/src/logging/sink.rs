//! Where lines go: to standard error, many at once where many come at once.
//!
//! A write for each line would cost as much as half the request that the line is about. So the first line is written at once, and what
//! comes within a few milliseconds after it is written together, by a thread of its own. Warnings and errors wait for nothing.

use std::io::{self, Write};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use tracing::{Level, Metadata};
use tracing_subscriber::fmt::MakeWriter;

/// How long lines are gathered while they come one after the other.
const GATHERS_FOR: Duration = Duration::from_millis(5);

/// With so much at hand, whoever has another line writes all of it: lines are held up rather than lost.
const MAX_BYTES: usize = 1024 * 1024;

/// Takes whole lines. All that is said to one of its clones is written in that order.
#[derive(Debug)]
pub(super) struct Sink<W> {
    shared: Arc<Shared<W>>,
}

impl<W> Clone for Sink<W> {
    fn clone(&self) -> Self {
        Self { shared: Arc::clone(&self.shared) }
    }
}

#[derive(Debug)]
struct Shared<W> {
    gathered: Mutex<Gathered>,
    has_lines: Condvar,
    /// Locked before `gathered` is emptied: so what was taken first is written first.
    out: Mutex<W>,
}

#[derive(Debug, Default)]
struct Gathered {
    lines: Vec<u8>,
    /// Whether the thread sleeps until it is told of a line, and nobody has told it yet.
    is_waited_for: bool,
    is_over: bool,
}

/// Writes what is left once it is dropped, and everything that comes later at once.
#[derive(Debug)]
pub struct Flush<W: Write + Send + 'static = io::Stderr> {
    sink: Sink<W>,
    thread: Option<thread::JoinHandle<()>>,
}

impl<W: Write + Send + 'static> Sink<W> {
    /// Writes to `out` from now on, until what is returned with it is dropped.
    pub(super) fn start(out: W) -> io::Result<(Self, Flush<W>)> {
        let shared = Shared { gathered: Mutex::default(), has_lines: Condvar::new(), out: Mutex::new(out) };
        let sink = Self { shared: Arc::new(shared) };
        let writing = sink.clone();
        let thread = thread::Builder::new().name("log".into()).spawn(move || writing.write_as_they_come())?;
        Ok((sink.clone(), Flush { sink, thread: Some(thread) }))
    }

    fn gathered(&self) -> MutexGuard<'_, Gathered> {
        // Nothing panics while it is held.
        self.shared.gathered.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn write_as_they_come(&self) {
        loop {
            let mut gathered = self.gathered();
            // Somebody else may have written what it was woken for: then it sleeps again, and has to be told again.
            while gathered.lines.is_empty() && !gathered.is_over {
                gathered.is_waited_for = true;
                gathered = self.shared.has_lines.wait(gathered).unwrap_or_else(PoisonError::into_inner);
            }
            gathered.is_waited_for = false;
            if gathered.is_over {
                return;
            }
            drop(gathered);
            self.write_all_now();
            thread::sleep(GATHERS_FOR);
        }
    }

    fn write_all_now(&self) {
        let mut out = self.shared.out.lock().unwrap_or_else(PoisonError::into_inner);
        let lines = std::mem::take(&mut self.gathered().lines);
        // Where the log cannot be written, there is nobody to tell.
        let _ = write_all(&mut *out, &lines);
        let _ = out.flush();
    }

    fn add(&self, line: &[u8], is_urgent: bool) {
        let mut gathered = self.gathered();
        gathered.lines.extend_from_slice(line);
        let is_due = is_urgent || gathered.is_over || gathered.lines.len() >= MAX_BYTES;
        let wakes = !is_due && std::mem::take(&mut gathered.is_waited_for);
        drop(gathered);
        if is_due {
            self.write_all_now();
        } else if wakes {
            self.shared.has_lines.notify_one();
        }
    }
}

/// Writes all, though standard error may be one that does not wait: whoever has it too may have made it so.
fn write_all(out: &mut impl Write, mut lines: &[u8]) -> io::Result<()> {
    while !lines.is_empty() {
        match out.write(lines) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(written) => lines = &lines[written..],
            Err(why) if why.kind() == io::ErrorKind::WouldBlock => thread::sleep(GATHERS_FOR),
            Err(why) if why.kind() == io::ErrorKind::Interrupted => {}
            Err(why) => return Err(why),
        }
    }
    Ok(())
}

impl<W: Write + Send + 'static> Drop for Flush<W> {
    fn drop(&mut self) {
        self.sink.gathered().is_over = true;
        self.sink.shared.has_lines.notify_one();
        if let Some(thread) = self.thread.take() {
            // It does not panic; and if it did, the lines are written here.
            let _ = thread.join();
        }
        self.sink.write_all_now();
    }
}

/// One line, or more.
#[derive(Debug)]
pub(super) struct Lines<'a, W> {
    sink: &'a Sink<W>,
    is_urgent: bool,
}

impl<W: Write + Send + 'static> Write for Lines<'_, W> {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        self.sink.add(line, self.is_urgent);
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a, W: Write + Send + 'static> MakeWriter<'a> for Sink<W> {
    type Writer = Lines<'a, W>;

    fn make_writer(&'a self) -> Self::Writer {
        Lines { sink: self, is_urgent: false }
    }

    fn make_writer_for(&'a self, metadata: &Metadata<'_>) -> Self::Writer {
        Lines { sink: self, is_urgent: *metadata.level() <= Level::WARN }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    /// Whatever takes longer hangs.
    const LIMIT: Duration = Duration::from_secs(20);

    /// Tells of each write.
    struct Told(mpsc::Sender<String>);

    impl Write for Told {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.send(String::from_utf8(bytes.to_vec()).unwrap()).unwrap();
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn sink() -> (Sink<Told>, Flush<Told>, mpsc::Receiver<String>) {
        let (tell, told) = mpsc::channel();
        let (sink, flush) = Sink::start(Told(tell)).unwrap();
        (sink, flush, told)
    }

    #[test]
    fn a_line_is_written_without_anything_that_comes_after_it() {
        let (sink, _flush, told) = sink();
        for line in ["one\n", "another\n"] {
            sink.make_writer().write_all(line.as_bytes()).unwrap();
            assert_eq!(told.recv_timeout(LIMIT).unwrap(), line);
        }
    }

    #[test]
    fn a_line_is_written_though_the_thread_was_woken_for_one_that_somebody_else_wrote() {
        let (sink, _flush, told) = sink();
        let write =
            |line: &str, is_urgent| Lines { sink: &sink, is_urgent }.write_all(line.as_bytes()).unwrap();
        for _ in 0..50 {
            // It sleeps by then.
            thread::sleep(2 * GATHERS_FOR);
            write("one\n", false);
            write("a warning\n", true);
            // It has gone to sleep again by then.
            thread::sleep(2 * GATHERS_FOR);
            write("the last\n", false);
            let mut written = String::new();
            while !written.ends_with("the last\n") {
                written.push_str(&told.recv_timeout(LIMIT).unwrap());
            }
        }
    }

    #[test]
    fn what_a_full_pipe_does_not_take_is_written_once_it_does() {
        /// Takes three bytes at a time, and every other time none.
        struct Narrow(Vec<u8>, bool);
        impl Write for Narrow {
            fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
                self.1 = !self.1;
                if self.1 {
                    return Err(io::ErrorKind::WouldBlock.into());
                }
                self.0.write(&bytes[..bytes.len().min(3)])
            }

            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        let mut narrow = Narrow(Vec::new(), false);
        write_all(&mut narrow, b"one line\nand another\n").unwrap();
        assert_eq!(narrow.0, b"one line\nand another\n");
    }

    #[test]
    fn no_line_is_lost_or_out_of_order_however_many_come_and_when_it_ends() {
        let (sink, flush, told) = sink();
        let write = |number: u64| {
            let mut lines = Lines { sink: &sink, is_urgent: number.is_multiple_of(1000) };
            lines.write_all(format!("{number:0>100}\n").as_bytes()).unwrap();
        };
        (0..50_000).for_each(write);
        drop(flush);
        (50_000..50_010).for_each(write);
        drop(sink);
        let pieces: Vec<String> = told.iter().collect();
        assert!(pieces.len() < 10_000, "they are written together: {}", pieces.len());
        let numbers: Vec<u64> = pieces.concat().lines().map(|line| line.parse().unwrap()).collect();
        assert!(numbers.into_iter().eq(0..50_010));
    }
}
