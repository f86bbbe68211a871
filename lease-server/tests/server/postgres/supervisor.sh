# Keeps a folder, and the PostgreSQL in it, for whoever started this: a test process, which may be killed at any moment.
#
# Orders come in on stdin, a line each, and each is answered with 'done' or 'failed' once it is carried out. The first answer is the
# folder's path. When stdin ends, or on a signal, PostgreSQL is killed, and the folder goes with all that is in it.
# Of what it starts only the log remains to tell what happened: the file 'log' in the folder.
# shellcheck disable=SC2086 # A family is a list of processes.
set -u

# Whoever asked may be gone when the answer comes. That is no reason to leave anything behind.
trap '' PIPE
trap 'exit 1' HUP INT TERM

folder=$(mktemp -d "${TMPDIR:-/tmp}/mq-lease-postgres.XXXXXX") || exit 1
data=$folder/data
lock=$data/postmaster.pid
postmaster=
family=
trap clean_up EXIT
exec 2>>"$folder/log"

clean_up() {
  # Once begun, it is finished.
  trap '' HUP INT TERM
  crash
  # One that was killed leaves a segment of shared memory behind. The next start would have removed it.
  segment=$(sed -n '7s/.* //p' "$lock" 2>/dev/null)
  [ -z "$segment" ] || ipcrm -m "$segment"
  await rm -rf "$folder"
}

# Tries a command until it succeeds, for a minute at most.
await() {
  tries=0
  until "$@"; do
    tries=$((tries + 1))
    [ "$tries" -lt 3000 ] || return 1
    sleep 0.02
  done
}

# The state of a process, one letter; nothing if there is none.
state() {
  sed -n 's/^State:[[:space:]]*\(.\).*/\1/p' "/proc/$1/status" 2>/dev/null
}

# No process of these is there any more, but perhaps as a zombie: those without a parent are not ours to wait for.
gone() {
  for process in "$@"; do
    case $(state "$process") in '' | Z | X) ;; *) return 1 ;; esac
  done
}

# The number may have become another process's.
running() {
  [ -n "$postmaster" ] && ! gone "$postmaster" &&
    grep -qs "^PPid:[[:space:]]*$$\$" "/proc/$postmaster/status"
}

stopped() {
  case $(state "$postmaster") in T | '' | Z | X) ;; *) return 1 ;; esac
}

# Stops all its processes. The postmaster comes first: while it stands, none is added.
pause() {
  running || return 1
  kill -STOP "$postmaster" && await stopped || return 1
  family="$postmaster $(grep -ls "^PPid:[[:space:]]*$postmaster\$" /proc/[0-9]*/status | tr -dc '0-9\n' | tr '\n' ' ')"
  # One that has ended meanwhile is no failure.
  kill -STOP $family || true
}

resume() {
  [ -z "$family" ] || kill -CONT $family || true
  family=
}

# All at once, as when the machine loses its power.
crash() {
  running || return 0
  pause || return 1
  kill -KILL $family || true
  await gone $family || return 1
  # A zombie would keep the next one from starting.
  wait "$postmaster"
  postmaster=
  family=
}

stop() {
  running || return 0
  resume
  kill -INT "$postmaster" && await gone "$postmaster" || return 1
  wait "$postmaster"
  postmaster=
}

ready() {
  [ "$(sed -n 1p "$lock" 2>/dev/null)" = "$postmaster" ] || return 1
  case $(sed -n 8p "$lock" 2>/dev/null) in ready*) ;; *) return 1 ;; esac
}

settled() {
  ! running || ready
}

start() {
  ! running || return 1
  postgres -D "$data" </dev/null >>"$folder/log" 2>&1 &
  postmaster=$!
  await settled && running
}

# Nobody starts PostgreSQL on these files before they are copied, so they need not reach the disk. Most of them is the log of what
# was written: in small segments it is less to copy.
init() {
  initdb -D "$data" --no-sync --username=postgres --pwfile="$folder/password" --auth=scram-sha-256 \
    --encoding=UTF8 --no-locale --wal-segsize=1 >>"$folder/log"
}

echo "$folder"
while read -r order; do
  case $order in
    init | start | stop | crash | pause | resume) $order ;;
    'copy '*) cp -R "${order#copy }" "$data" ;;
    *) false ;;
  esac && echo 'done' || echo 'failed'
done
