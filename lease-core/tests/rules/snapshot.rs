//! The stored state (I7): what a provider writes is read whole, and what no provider has written is refused whole.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use lease_core::provider::{Provider, Snapshot, SnapshotVersion, Verdict};
use serde_json::{Value, json};

use crate::world::{Saying as _, World, policy, policy_of_one, request};

/// A round that a holder has failed and another works on, a next round, and a success before.
fn good() -> Value {
    let mut world = World::new(policy_of_one());
    world.acquire(10, request("a", 1).commits("a b"));
    world.acquire(20, request("n", 1).commits("n"));
    world.acquire(30, request("m", 1).lease_ttl_s(60));
    world.success(40, "a");
    assert_eq!(world.acquire(50, request("n", 1)), "acquired 2 in round 2");
    world.failure(60, "n");
    assert_eq!(world.acquire(70, request("m", 1)), "acquired 3 in round 2");
    world.acquire(80, request("o", 1));
    serde_json::to_value(world.provider.snapshot()).unwrap()
}

fn restored(json: &Value) -> Result<(), String> {
    let snapshot: Snapshot = serde_json::from_value(json.clone()).map_err(|why| why.to_string())?;
    Provider::restore(snapshot, policy()).map(|_| ()).map_err(|why| why.to_string())
}

#[track_caller]
fn assert_refused(good: &Value, damages: &[(&str, Value, &str)]) {
    assert_eq!(restored(good), Ok(()));
    for (pointer, value, reason) in damages {
        let mut json = good.clone();
        *json.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer} is not in {good}")) = value.clone();
        let Err(refused) = restored(&json) else { panic!("{pointer} = {value} is accepted") };
        assert!(refused.contains(reason), "{pointer} = {value}: {refused}");
    }
}

#[test]
fn a_snapshot_from_another_program_is_refused_as_that() {
    let version = |json: Value| {
        let version: SnapshotVersion = serde_json::from_value(json).unwrap();
        version.check().map_err(|why| why.to_string())
    };
    assert_eq!(version(good()), Ok(()));
    let refused =
        "the snapshot has version 6, this program knows versions 1 to 5; run the program that wrote it";
    // Whatever else is in it.
    assert_eq!(version(json!({"shards": [], "version": 6})), Err(refused.to_owned()));
    let mut newer = good();
    newer["version"] = 6.into();
    assert_eq!(restored(&newer), Err(refused.to_owned()));
    assert!(version(json!({"version": 0})).is_err());
}

/// A state in the form of that version.
fn written(provider: &Provider, version: u64) -> Value {
    serde_json::to_value(provider.snapshot_in(SnapshotVersion::new(version).unwrap())).unwrap()
}

fn read(written: &Value) -> Provider {
    Provider::restore(serde_json::from_value(written.clone()).unwrap(), policy()).unwrap()
}

const MEMBERS: &str = "its members are not those of its version";

/// Since version 2 the state tells how often it was cleared. What an older program wrote goes on as never cleared.
#[test]
fn a_snapshot_has_the_members_of_its_version() {
    let mut world = World::new(policy());
    world.acquire(0, request("a", 1));
    world.clear(1);
    world.acquire(2, request("b", 1));
    let second = written(&world.provider, 2);
    assert_eq!((&second["version"], &second["clears"]), (&json!(2), &json!(1)));
    let oldest = written(&world.provider, 1);
    assert_eq!((&oldest["version"], oldest.get("clears")), (&json!(1), None));

    assert_eq!(written(&read(&oldest), 1), oldest);
    let mut upgraded = second.clone();
    upgraded["clears"] = 0.into();
    assert_eq!(written(&read(&oldest), 2), upgraded);

    assert_refused(&second, &[("/version", json!(1), MEMBERS), ("/clears", json!(null), MEMBERS)]);
    assert_refused(&second, &[("/clears", json!(1_u64 << 53), "a number that none can have")]);
    assert_refused(&oldest, &[("/version", json!(2), MEMBERS)]);
}

/// Since version 3 the state tells who has registered the holder, and whoever is pending. Of what an older program wrote nobody knows.
#[test]
fn a_snapshot_tells_actors_where_all_who_read_it_know_of_them() {
    let mut world = World::new(policy_of_one());
    world.acquire(0, request("a", 1).actor("octocat"));
    world.acquire(1, request("b", 1).actor("hubot"));
    world.acquire(2, request("c", 1));
    let third = written(&world.provider, 3);
    let actors = |written: &Value| {
        let members = written["next"]["members"].as_array().unwrap();
        let told = [&written["phase"]["held"], &members[0], &members[1]];
        told.map(|request| request.get("actor").cloned())
    };
    assert_eq!(actors(&third), [json!("octocat"), json!("hubot"), json!(null)].map(Some));
    assert_eq!(written(&read(&third), 3), third);
    for version in [1, 2] {
        let older = written(&world.provider, version);
        assert_eq!(actors(&older), [None, None, None], "version {version}");
        assert_eq!(written(&read(&older), version), older, "version {version}");
        assert_eq!(actors(&written(&read(&older), 3)), [const { Some(Value::Null) }; 3], "version {version}");
    }
    assert_refused(&third, &[("/version", json!(2), MEMBERS)]);
    assert_refused(&written(&world.provider, 2), &[("/version", json!(3), MEMBERS)]);
    let long = json!("x".repeat(201));
    for (at, value, why) in [
        ("/phase/held/actor", json!(""), "must not be empty"),
        ("/phase/held/actor", json!("a\nb"), "control characters"),
        ("/next/members/0/actor", long, "at most 200 are allowed"),
    ] {
        assert_refused(&third, &[(at, value, why)]);
    }
}

/// Since version 4 the state tells how the last leases went. What an older program wrote goes on as if there had been none.
#[test]
fn a_snapshot_tells_how_the_last_leases_went() {
    let newest = good();
    assert_eq!((&newest["version"], &newest["holds"]), (&json!(5), &json!([[30, true], [10, false]])));
    assert_eq!(serde_json::to_value(read(&newest).snapshot()).unwrap(), newest);
    let third = written(&read(&newest), 3);
    assert_eq!(third.get("holds"), None);
    assert_eq!(written(&read(&third), 4)["holds"], json!([]));
    assert_refused(&newest, &[("/version", json!(3), MEMBERS), ("/holds", json!(null), MEMBERS)]);
    assert_refused(&third, &[("/version", json!(4), MEMBERS)]);
    let more = "more leases that are over than there can have been";
    assert_refused(&newest, &[("/holds", json!([[1, true], [1, true], [1, true]]), more)]);
    assert_refused(&newest, &[("/holds/0/0", json!(1_u64 << 53), more)]);
    let mut many = newest.clone();
    (many["last_token"], many["phase"]["held"]["fencing_token"]) = (json!(100), json!(100));
    many["verdicts"] = json!([]);
    many["holds"] = json!(vec![json!([1, true]); 16]);
    assert_refused(&many, &[("/holds", json!(vec![json!([1, true]); 17]), more)]);
}

/// Since version 5 what became of the last leases may be kept apart: then the state names their tokens, and is not the state
/// without them, nor with others.
#[test]
fn verdicts_may_be_kept_apart() {
    let whole: Provider = read(&good());
    let state = serde_json::to_value(whole.snapshot_apart()).unwrap();
    let verdicts: Vec<Verdict> = whole.verdicts().cloned().collect();
    assert_eq!((&state["verdicts"], &state["verdicts_apart"]), (&json!([]), &json!([1, 2])));
    let put_together = |state: &Value, verdicts: &[Verdict]| {
        let snapshot: Snapshot = serde_json::from_value(state.clone()).unwrap();
        let provider =
            snapshot.with_verdicts(verdicts.to_vec()).and_then(|all| Provider::restore(all, policy()));
        provider.map_err(|why| why.to_string())
    };
    assert_eq!(put_together(&state, &verdicts), Ok(whole.clone()));
    let newest_first: Vec<Verdict> = verdicts.iter().rev().cloned().collect();
    for others in [&verdicts[..1], &verdicts[1..], &[], &newest_first] {
        let refused = put_together(&state, others).unwrap_err();
        assert!(refused.contains("are not those of the state"), "{refused}");
    }
    assert!(restored(&state).unwrap_err().contains("kept apart, and were not found"));
    let unused = serde_json::to_value(Provider::new(policy()).snapshot_apart()).unwrap();
    assert_eq!(
        put_together(&unused, &verdicts),
        Ok(Provider::new(policy())),
        "what was left behind is not its own"
    );
    // A state that has them itself has no use for others.
    assert_eq!(put_together(&good(), &verdicts[..1]), Ok(whole));
    let mut both = state.clone();
    both["verdicts"] = good()["verdicts"].clone();
    assert!(put_together(&both, &verdicts).unwrap_err().contains("are not those of the state"));
    let mut older = state;
    older["version"] = 4.into();
    assert!(restored(&older).unwrap_err().contains(MEMBERS));
}

/// What may be asked to be written is what can be read.
#[test]
fn a_version_is_one_that_this_program_knows() {
    let known = [1, 2, 3, 4, 5].map(|number| SnapshotVersion::new(number).map(SnapshotVersion::number));
    assert_eq!(known, [1, 2, 3, 4, 5].map(Some));
    assert_eq!([0, 6, u64::MAX].map(SnapshotVersion::new), [None; 3]);
}

/// A member that may be null is there all the same: what is missing was lost.
#[test]
fn a_snapshot_with_a_member_more_or_less_is_refused() {
    let pointers = [
        "",
        "/phase/held",
        "/phase/held/holder",
        "/next",
        "/next/gathering",
        "/next/members/0",
        "/verdicts/0",
    ];
    for pointer in pointers {
        let names: Vec<String> =
            good().pointer(pointer).unwrap().as_object().unwrap().keys().cloned().collect();
        for name in names {
            let mut json = good();
            json.pointer_mut(pointer).unwrap().as_object_mut().unwrap().remove(&name);
            let Err(refused) = restored(&json) else { panic!("{pointer}/{name} is not missed") };
            let of_a_version = ["clears", "actor", "holds"].contains(&name.as_str());
            let missed = if of_a_version { "not those of its version" } else { "missing field" };
            assert!(refused.contains(missed), "{pointer}/{name}: {refused}");
        }
        let mut json = good();
        json.pointer_mut(pointer).unwrap()["extra"] = 1.into();
        assert!(restored(&json).unwrap_err().contains("unknown field `extra`"), "{pointer}");
    }
}

#[test]
fn a_snapshot_that_contradicts_itself_is_refused() {
    let newest = "the lease does not carry the newest token";
    let order = "its verdicts are out of order";
    let end = "a number that none can have";
    let fit = "does not fit";
    let beyond = json!(1_u64 << 53);
    assert_refused(
        &good(),
        &[
            ("/last_token", json!(9), newest),
            ("/last_token", beyond.clone(), end),
            ("/now_ms", json!(u64::MAX), end),
            ("/round", json!(0), end),
            ("/round", beyond.clone(), end),
            ("/round", json!(1), fit),
            ("/phase/held/holder/lease_ttl_ms", json!(0), "a lease TTL"),
            ("/phase/held/holder/key/head_sha", json!("o"), "twice"),
            ("/phase/held/holder/key/head_sha", json!("b"), "a remembered success has completed"),
            ("/next/members/0/claim/key/head_sha", json!("a"), "a remembered success has completed"),
            ("/next/members", json!([]), "a round is open without members"),
            ("/next/gathering", json!(null), "has members without being open"),
            ("/verdicts/0/key/head_sha", json!(""), "must not be empty"),
            ("/verdicts/0/fencing_token", json!(0), order),
            ("/verdicts/0/fencing_token", json!(2), order),
            ("/verdicts/0/round", json!(2), order),
            ("/verdicts/0/released_at", json!(61), order),
            ("/verdicts/1/fencing_token", json!(3), order),
            ("/verdicts/1/released_at", json!(71), fit),
            (
                "/verdicts/0/outcome",
                json!({"success": {"commits": null, "completed": [{"head_sha": "a", "client_id": ""}]}}),
                "has completed a request twice, or itself",
            ),
        ],
    );
}

#[test]
fn a_snapshot_whose_times_are_out_of_order_is_refused() {
    let order = "its times are out of order";
    assert_refused(
        &good(),
        &[
            ("/now_ms", json!(79), order),
            ("/updated_at_ms", json!(81), order),
            ("/updated_at_ms", json!(79), order),
            ("/updated_at_ms", json!(null), "nothing was ever decided"),
            ("/phase/held/registered_at", json!(71), order),
            ("/phase/held/renewed_at", json!(69), order),
            ("/phase/held/renewed_at", json!(81), order),
            ("/next/gathering/opened_at_ms", json!(81), order),
            ("/next/gathering/last_newcomer_at_ms", json!(79), order),
            ("/next/gathering/complete_since_ms", json!(81), order),
            ("/next/members/0/registered_at_ms", json!(79), order),
            ("/next/members/0/last_seen_ms", json!(79), order),
            ("/next/members/0/last_seen_ms", json!(81), order),
        ],
    );
}

#[test]
fn a_snapshot_whose_free_lease_contradicts_itself_is_refused() {
    let mut world = World::new(policy_of_one());
    world.acquire(0, request("a", 1).lease_ttl_s(1));
    world.acquire(10, request("b", 1));
    // It expires, and leaves a round behind that rests.
    world.tick(1000);
    let resting = serde_json::to_value(world.provider.snapshot()).unwrap();
    let fit = "its newest verdict does not fit";
    assert_refused(
        &resting,
        &[
            ("/phase/free/rests_until_ms", json!(null), fit),
            ("/phase/free/rests_until_ms", json!(999), fit),
            ("/phase/free/since_ms", json!(999), fit),
            ("/phase/free/since_ms", json!(1001), "out of order"),
            ("/phase/free/handover", json!(true), fit),
            ("/last_token", json!(2), fit),
            ("/round", json!(1), fit),
            ("/verdicts/0/outcome", json!("failure"), fit),
            ("/next", resting["current"].clone(), "twice"),
        ],
    );
    let unused = serde_json::to_value(Provider::new(policy()).snapshot()).unwrap();
    let nothing = "nothing was ever decided";
    assert_refused(
        &unused,
        &[
            ("/round", json!(2), nothing),
            ("/phase/free/since_ms", json!(1), nothing),
            ("/phase/free/rests_until_ms", json!(1), "no lease was ever given"),
            ("/phase/free/handover", json!(true), "without a lease, is being handed over"),
        ],
    );
}
