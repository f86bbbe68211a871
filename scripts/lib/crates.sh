# shellcheck shell=bash
# Installs programs that are crates, from source, under $tools. Source common.sh first.

# Runs 'cargo install' in $tools, where no settings of this repository apply. $1 is the toolchain,
# $2 the folder to build in; the other arguments are cargo's.
cargo_install() {
  local toolchain="$1" build="$2"
  shift 2
  (cd "$tools" && exec env -u RUSTFLAGS -u CARGO_ENCODED_RUSTFLAGS -u CARGO_BUILD_TARGET \
    RUSTUP_TOOLCHAIN="$toolchain" CARGO_TARGET_DIR="$build" \
    cargo install --quiet --no-track "$@" 9>&-)
}

# Puts version $2 of crate $1 into the folder $3, building in $4. The folder appears at the end
# only. Call make_scratch first.
install_crate() {
  local log="$scratch/log" sysroot
  [ -d "$3" ] && return
  # Not with the toolchain that scripts/wasm-toolchain may have set for wasm.
  [ "${RUSTUP_TOOLCHAIN-}" = /usr ] && unset RUSTUP_TOOLCHAIN
  sysroot="$(cd "$root" && rustc --print sysroot)" ||
    fail "rustc does not run. If HOME was changed, RUSTUP_HOME has to name rustup's folder."
  say "Building $1 $2 (two minutes or more)"
  rm -rf "$3.part"
  if ! cargo_install "$sysroot" "$4" --locked --root "$3.part" --version "=$2" "$1" >"$log" 2>&1; then
    # A mirror of the registry may lack a version that the crate's own lock file names.
    if ! grep -q 'failed to select a version' "$log"; then
      tail -n 40 "$log" >&2
      fail "$1 $2 could not be built"
    fi
    say "The registry lacks a version that $1 is locked to; taking the newest that fit"
    quietly cargo_install "$sysroot" "$4" --root "$3.part" --version "=$2" "$1"
  fi
  mv "$3.part" "$3"
}

# Puts version $2 of the program $1, which is a crate of that name, first on PATH. It is built
# the first time. Call make_scratch first.
use_crate() {
  local home="$tools/$1-$2"
  if [ ! -x "$home/bin/$1" ]; then
    need cargo 'Install Rust first, with rustup.'
    lock "$1"
    install_crate "$1" "$2" "$home" "$tools/build-$1"
    rm -rf "$tools/build-$1"
    [ -x "$home/bin/$1" ] || fail "$1 is missing under $tools. Remove its folder there and run this again."
  fi
  PATH="$home/bin:$PATH"
}
