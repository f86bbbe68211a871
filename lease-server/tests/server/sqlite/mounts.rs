//! A file system of a test's own, in a mount namespace that ends with the server.

use std::path::{Path, PathBuf};

use tokio::process::Command;

use crate::common::{Server, program_by};

/// The program behind a mount at `folder`, with these options. Root may mount; others are root in a user namespace.
pub(super) async fn program_on(folder: &Path, options: &str) -> Command {
    let mount = format!("mount -t tmpfs -o {options} tmpfs '{}'", folder.display());
    for flags in [&["--mount"][..], &["--user", "--map-root-user", "--mount"]] {
        let tried = Command::new("unshare").args(flags).args(["sh", "-c", &mount]).output().await;
        if tried.is_ok_and(|output| output.status.success()) {
            let become_it = format!("{mount} && trap '' XFSZ && exec \"$0\" \"$@\"");
            return program_by("unshare", &[flags, &["sh", "-c", &become_it]].concat());
        }
    }
    panic!(
        "no file system can be mounted for the test. Run it as root, or allow user namespaces: \
         sysctl kernel.unprivileged_userns_clone=1 kernel.apparmor_restrict_unprivileged_userns=0; and util-linux must be installed"
    );
}

/// Where the server's mount can be seen from outside.
pub(super) fn seen(server: &Server) -> PathBuf {
    let inside = server.folder().path().strip_prefix("/").unwrap().to_owned();
    Path::new("/proc").join(server.pid().as_raw_nonzero().to_string()).join("root").join(inside)
}
