//! `lease-server man` and `lease-server completions`.

use tokio::process::Command;

use crate::common::{file, run, run_command};

#[tokio::test]
async fn the_manual_has_a_page_for_the_server_and_one_for_each_subcommand() {
    let server = run(&["man"], "").await;
    assert_eq!((server.code, server.err.as_str()), (Some(0), ""));
    for part in
        [".TH lease-server 1", "\\-\\-stabilisation\\-window", "MQ_LEASE_TTL", "lease\\-server\\-demo(1)"]
    {
        assert!(server.out.contains(part), "{part}: {}", server.out);
    }
    let demo = run(&["man", "demo"], "").await;
    assert!(demo.code == Some(0) && demo.out.contains("\\-\\-print\\-scenario"), "{demo:?}");
    let unknown = run(&["man", "dance"], "").await;
    assert!(
        unknown.code == Some(1) && unknown.err.contains("there is no subcommand \"dance\""),
        "{unknown:?}"
    );
}

#[tokio::test]
async fn what_completes_the_command_line_is_what_a_shell_takes() {
    let script = run(&["completions", "bash"], "").await;
    assert_eq!((script.code, script.err.as_str()), (Some(0), ""));
    let folder = tempfile::tempdir().unwrap();
    let name = file(folder.path(), "lease-server.bash", &script.out);
    // As bash would ask after `lease-server demo --print`.
    let asks = "source \"$0\" && COMP_WORDS=(lease-server demo --print) COMP_CWORD=2 && \
                asked=$(complete -p lease-server) && asked=${asked#*-F } && \
                ${asked%% *} lease-server --print demo && echo \"${COMPREPLY[@]}\"";
    for (arguments, said) in [(vec!["-n", &name], ""), (vec!["-c", asks, &name], "--print-scenario\n")] {
        let mut bash = Command::new("bash");
        bash.args(&arguments);
        let ended = run_command(bash, "").await;
        assert_eq!(
            (ended.code, ended.err.as_str(), ended.out.as_str()),
            (Some(0), "", said),
            "{arguments:?}"
        );
    }
    let unknown = run(&["completions", "dos"], "").await;
    assert!(unknown.code == Some(2) && unknown.err.contains("bash"), "{unknown:?}");
}
