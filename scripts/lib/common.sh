# shellcheck shell=bash
# Helpers that the other scripts source. It sets $root and $tools and defines
# functions; it changes nothing on disk by itself.
#
#   $root   the top of this repository
#   $tools  where tools are kept: MQ_LEASE_TOOLS, or mq-lease in the user's cache

# shellcheck disable=SC2034 # used by the scripts that source this
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)"
tools="${MQ_LEASE_TOOLS:-${XDG_CACHE_HOME:-${HOME:?HOME is not set}/.cache}/mq-lease}"
case "$tools" in
  /*) ;;
  *) tools="$PWD/$tools" ;;
esac

# Says one line of progress on stderr.
say() {
  if [ -t 2 ] && [ -z "${NO_COLOR:-}" ]; then
    printf '\033[1;34m==>\033[0m %s\n' "$*" >&2
  else
    printf '==> %s\n' "$*" >&2
  fi
}

# Says why the script can't go on, and ends it.
fail() {
  if [ -t 2 ] && [ -z "${NO_COLOR:-}" ]; then
    printf '\033[1;31m%s:\033[0m %s\n' "${0##*/}" "$*" >&2
  else
    printf '%s: %s\n' "${0##*/}" "$*" >&2
  fi
  exit 1
}

# Prints the script's header comment on --help, and refuses any other argument.
no_arguments() {
  case "${1-}" in
    '') ;;
    -h | --help)
      awk 'NR == 1 { next } !/^#/ { exit } { sub(/^# ?/, ""); print }' "$0"
      exit 0
      ;;
    *) fail "unknown argument: $1 (see --help)" ;;
  esac
}

# Fails unless the command $1 is on PATH. $2 says how to come by it.
need() {
  command -v "$1" >/dev/null 2>&1 || fail "$1 is needed. ${2-}"
}

# Runs a command without its output. If the command fails, the end of its output
# is shown and the script ends. Only for commands, not for functions that fail.
quietly() {
  local log status
  log="$(mktemp "${scratch:-${TMPDIR:-/tmp}}/mq-lease.XXXXXX")"
  if "$@" >"$log" 2>&1 9>&-; then
    rm -f "$log"
  else
    status=$?
    tail -n 40 "$log" >&2
    rm -f "$log"
    fail "this failed with status $status: $*"
  fi
}

# Sets $scratch to a new folder that goes away when the script ends.
make_scratch() {
  scratch="$(mktemp -d)"
  trap 'rm -rf "$scratch"' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
}

# Lets one run at a time past this point; the lock goes when the script ends.
# $1 names the lock. Without flock there is no lock.
lock() {
  mkdir -p "$tools"
  if command -v flock >/dev/null 2>&1; then
    exec 9>"$tools/.lock-$1"
    if ! flock -n 9; then
      say "Waiting for another run that holds the lock '$1'"
      flock 9
    fi
  fi
}

# Fails unless commands can be run as root. $1 says what for.
need_root() {
  [ "$(id -u)" -eq 0 ] && return
  command -v sudo >/dev/null 2>&1 ||
    fail "root is needed to $1, and there is no sudo. Run this once as root."
  sudo -n true 2>/dev/null && return
  [ -t 0 ] || fail "root is needed to $1, and sudo wants a password. Run this once as root."
  sudo true || fail "root is needed to $1, and sudo did not allow it."
}

# Runs a command as root. Call need_root first.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  else
    sudo "$@"
  fi
}

# Installs Debian packages unless they are there already. It removes none.
apt_install() {
  local name state missing=()
  for name in "$@"; do
    # shellcheck disable=SC2016 # dpkg-query fills the field in
    state="$(dpkg-query -W -f '${db:Status-Abbrev}' "$name" 2>/dev/null || true)"
    [ "$state" = 'ii ' ] || missing+=("$name")
  done
  [ "${#missing[@]}" -eq 0 ] && return
  need_root "install Debian packages (${missing[*]})"
  say "Installing Debian packages: ${missing[*]}"
  # An interrupted dpkg has to be finished before anything else.
  as_root dpkg --configure -a >/dev/null 2>&1 9>&- || true
  quietly as_root apt-get -o DPkg::Lock::Timeout=300 -qq update
  quietly as_root env DEBIAN_FRONTEND=noninteractive apt-get \
    -o DPkg::Lock::Timeout=300 -qq install -y --no-install-recommends --no-remove \
    "${missing[@]}"
}

# Prints one line that sets an environment variable when it is evaluated.
print_export() {
  printf 'export %s=%q\n' "$1" "$2"
}

# Builds the server, unless MQ_LEASE_SERVER names one already. Sets that.
use_server() {
  if [ -z "${MQ_LEASE_SERVER:-}" ]; then
    cargo build --quiet --locked -p lease-server
    MQ_LEASE_SERVER="${CARGO_TARGET_DIR:-$root/target}/debug/lease-server"
  fi
}
