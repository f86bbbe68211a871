//! Whatever a machine is told, in whatever order: it never panics, never sleeps out of bounds, and an end is an end.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use serde_json::{Value, json};

use super::super::{HeartSettings, Machine, ReleaserSettings, WaiterSettings};
use super::{World, held, holder, problem, subject};

/// Marsaglia's xorshift.
struct Chance(u64);

impl Chance {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % n
    }

    fn one_of<T: Clone>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())].clone()
    }
}

fn bodies() -> Vec<Value> {
    vec![
        Value::Null,
        json!([[], 5]),
        json!({"status": "pending"}),
        json!({"status": "pending", "round": 4, "reason": "held", "position": 1, "holder": holder()}),
        json!({"status": "pending", "round": 5, "reason": "outranked", "detail": "pr-3 goes first"}),
        json!({"status": "acquired", "fencing_token": 7, "acquired_at": "2026-03-01T14:00:25.000Z"}),
        json!({"status": "aquired", "fencing_token": 8, "acquired_at": "2026-03-01T14:00:25.000Z"}),
        json!({"status": "acquired", "fencing_token": null}),
        json!({"status": "completed"}),
        json!({"status": "failure"}),
        json!({"status": "withdrawn"}),
        problem("lease-lost", "lost"),
        problem("not-the-holder", "not yours"),
        problem("contrary-release", "otherwise"),
        problem("unheard-of", "\u{0}\n"),
    ]
}

fn happened(chance: &mut Chance, bodies: &[Value]) -> Value {
    match chance.below(12) {
        0 => json!({"kind": "started"}),
        1 => json!({"kind": "measured", "priority": chance.one_of(&[0u64, 3, (1 << 53) - 1])}),
        2 => json!({"kind": "measuring_failed", "detail": "no"}),
        3 if chance.below(20) == 0 => json!({"kind": "cancelled"}),
        3 | 4 => json!({"kind": "not_answered"}),
        5..=7 => json!({"kind": "slept"}),
        _ => json!({
            "kind": "answered",
            "http": chance.one_of(&[200u16, 200, 200, 204, 0, 302, 401, 403, 409, 409, 429, 500, 503, 65_535]),
            "body": chance.one_of(bodies),
            "wait_applied": chance.below(2) == 0,
            "retry_after_ms": chance.one_of(&[Value::Null, json!(0), json!(-1e300), json!(1e300), json!(5_000.5)]),
            "location": chance.one_of(&[Value::Null, json!("https://b.example/")]),
        }),
    }
}

/// What fits to what it asked for: only so does it get anywhere.
fn fitting(world: &World, chance: &mut Chance, bodies: &[Value]) -> Value {
    loop {
        let candidate = happened(chance, bodies);
        let fits = match world.next["kind"].as_str() {
            None => candidate["kind"] == "started",
            Some("measure") => candidate["kind"].as_str().unwrap().starts_with("measur"),
            Some("send") => candidate["kind"].as_str().unwrap().ends_with("answered"),
            Some("sleep") => candidate["kind"] == "slept",
            Some(_) => true,
        };
        if fits || candidate["kind"] == "cancelled" {
            return candidate;
        }
    }
}

fn machines(chance: &mut Chance) -> Machine {
    let periods = [0u64, 1, 400, 60_000, 3_600_000, (1 << 53) - 1];
    match chance.below(3) {
        0 => {
            let settings: WaiterSettings = serde_json::from_value(json!({
                "subject": subject(),
                "client_id": "",
                "lease_ttl_ms": chance.one_of(&periods),
                "poll_interval_ms": chance.one_of(&periods),
                "timeout_ms": chance.one_of(&periods),
                "priority": chance.one_of(&[Value::Null, json!(1)]),
            }))
            .unwrap();
            Machine::waiter(settings)
        }
        1 => {
            let settings: ReleaserSettings = serde_json::from_value(json!({
                "held": held(),
                "status": chance.one_of(&["success", "failure", "cancelled"]),
                "limit_ms": chance.one_of(&periods),
            }))
            .unwrap();
            Machine::releaser(settings)
        }
        _ => {
            let settings: HeartSettings =
                serde_json::from_value(json!({"held": held(), "lease_ttl_ms": chance.one_of(&periods[1..])}))
                    .unwrap();
            Machine::heart(settings)
        }
    }
}

#[test]
fn it_never_panics_nor_sleeps_out_of_bounds_and_an_end_is_an_end() {
    const LONGEST_MS: u64 = (1 << 53) * 6 / 5;
    let bodies = bodies();
    let mut ends = std::collections::BTreeMap::<String, u32>::new();
    for seed in 1..=3_000 {
        let mut chance = Chance(seed);
        let mut world = World::new(machines(&mut chance));
        let mut end: Option<Value> = None;
        for _ in 0..60 {
            world.random = chance.one_of(&[0.0, 0.5, 0.999_999]);
            match chance.below(30) {
                0 => world.now_ms = chance.one_of(&[0, super::START_MS, u64::MAX]),
                1 => world.now_ms = world.now_ms.saturating_sub(3_600_000),
                _ => world.now_ms = world.now_ms.saturating_add(chance.one_of(&[0, 1, 700, 25_000])),
            }
            let told = match chance.below(4) {
                0 => happened(&mut chance, &bodies),
                _ => fitting(&world, &mut chance, &bodies),
            };
            world.tell(told.clone());
            match world.next["kind"].as_str().unwrap() {
                "sleep" => {
                    assert!((1..=LONGEST_MS).contains(&world.slept_for()), "seed {seed}: {}", world.next);
                }
                "send" => {
                    let limit_ms = world.next["time_limit_ms"].as_u64().unwrap();
                    assert!((1..=35_000).contains(&limit_ms), "seed {seed}: {}", world.next);
                    let wait = world.next["wait_seconds"].as_u64().unwrap_or(1);
                    assert!((1..=25).contains(&wait), "seed {seed}: {}", world.next);
                }
                "measure" => {
                    let limit_ms = world.next["time_limit_ms"].as_u64().unwrap();
                    assert!((10_000..=3_600_000).contains(&limit_ms), "seed {seed}: {}", world.next);
                }
                "finish" => (),
                other => panic!("seed {seed}: {other}"),
            }
            assert!(world.lines.iter().all(|(_, text)| !text.contains(char::is_control)), "seed {seed}");
            if let Some(end) = &end {
                assert_eq!(world.next, *end, "seed {seed}, told {told}");
            } else if world.next["kind"] == "finish" {
                end = Some(world.next.clone());
                *ends.entry(world.next["outcome"]["kind"].as_str().unwrap().to_owned()).or_default() += 1;
            }
        }
    }
    // A test that reaches no end would test little.
    for kind in ["acquired", "completed", "released", "lost", "failed", "cancelled"] {
        assert!(ends.contains_key(kind), "{kind} was never reached: {ends:?}");
    }
}
