# shellcheck shell=bash
# Installs programs from PyPI, each set of them in an environment of its own under $tools. Source common.sh first.

# Puts the programs of some packages first on PATH. $1 names the environment; the rest are packages with their versions. What
# is installed goes by what is asked for: another version is another environment.
use_python() {
  local name="$1" home
  shift
  home="$tools/$name-$(printf '%s\n' "$@" | cksum | cut -d ' ' -f 1)"
  if [ ! -e "$home/complete" ]; then
    need python3 'Install Python 3.10 or later, with venv.'
    lock "$name"
    if [ ! -e "$home/complete" ]; then
      say "Installing $*"
      rm -rf "$home"
      quietly python3 -m venv "$home"
      quietly "$home/bin/pip" install --quiet --disable-pip-version-check "$@"
      : >"$home/complete"
    fi
  fi
  PATH="$home/bin:$PATH"
}
