//! What came out, as a table for people and as JSON for programs.

use std::path::Path;
use std::time::Duration;

use comfy_table::{CellAlignment, Table, presets};
use serde_json::{Value, json};

/// One figure.
#[derive(Debug)]
struct Figure {
    of: String,
    who: String,
    value: f64,
    unit: &'static str,
    /// What it is compared with, by how much it may differ, and whether more is better.
    bar: Option<Bar>,
}

/// What is asked of a ratio.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Bar {
    /// At least so much of the other.
    AtLeast { of: f64, times: f64 },
    /// At most so much of the other.
    AtMost { of: f64, times: f64 },
}

impl Bar {
    fn other(self) -> f64 {
        match self {
            Self::AtLeast { of, .. } | Self::AtMost { of, .. } => of,
        }
    }

    fn holds(self, value: f64) -> bool {
        match self {
            Self::AtLeast { of, times } => value >= of * times,
            Self::AtMost { of, times } => value <= of * times,
        }
    }
}

/// All figures of a run.
#[derive(Debug, Default)]
pub(crate) struct Report {
    figures: Vec<Figure>,
}

impl Report {
    pub(crate) fn add(&mut self, of: &str, who: &str, value: f64, unit: &'static str, bar: Option<Bar>) {
        self.figures.push(Figure { of: of.to_owned(), who: who.to_owned(), value, unit, bar });
    }

    /// A time, in the unit in which it is read best.
    pub(crate) fn add_time(&mut self, of: &str, who: &str, time: Duration, bar: Option<Bar>) {
        self.add(of, who, time.as_secs_f64() * 1000.0, "ms", bar);
    }

    pub(crate) fn print(&self, json: Option<&Path>) {
        let mut table = Table::new();
        table.load_style(presets::NOTHING).set_header(["MEASURED", "OF", "FIGURE", "UNIT", "RATIO", "BAR"]);
        for Figure { of, who, value, unit, bar } in &self.figures {
            let (ratio, wanted) = bar.map_or((String::new(), String::new()), |bar| {
                let met = if bar.holds(*value) { "met" } else { "MISSED" };
                let wanted = match bar {
                    Bar::AtLeast { times, .. } => format!("at least {times}: {met}"),
                    Bar::AtMost { times, .. } => format!("at most {times}: {met}"),
                };
                (format!("{:.3}", value / bar.other()), wanted)
            });
            table.add_row([of.clone(), who.clone(), shown(*value), (*unit).to_owned(), ratio, wanted]);
        }
        for column in [2, 4] {
            table.column_mut(column).unwrap().set_cell_alignment(CellAlignment::Right);
        }
        println!("{}", table.trim_fmt());
        if let Some(path) = json {
            std::fs::write(path, self.json().to_string()).unwrap();
        }
    }

    fn json(&self) -> Value {
        let figures = self.figures.iter().map(|figure| {
            let mut told = json!({ "measured": figure.of, "of": figure.who, "value": figure.value, "unit": figure.unit });
            if let Some(bar) = figure.bar {
                told["ratio"] = json!(figure.value / bar.other());
                told["met"] = json!(bar.holds(figure.value));
            }
            told
        });
        json!({ "figures": figures.collect::<Vec<_>>() })
    }
}

fn shown(value: f64) -> String {
    if value >= 100.0 { format!("{value:.0}") } else { format!("{value:.3}") }
}

/// The one in the middle.
pub(crate) fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_unstable_by(f64::total_cmp);
    values[values.len() / 2]
}
