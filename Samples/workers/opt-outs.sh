#!/bin/sh
# An example of a worker: takes every opt-out that is ready and adds it to a list.
#
#   opt-outs.sh SPOOL LIST
#
# The contract is in Sources/IntakeService/Documentation.docc/Queue.md. A claim is one rename: whoever comes second finds nothing.
set -eu
umask 077
queue=$1/queue
list=$2
for item in "$queue"/ready/*.opt-out.*; do
  [ -e "$item" ] || continue
  name=${item##*/}
  claim=$queue/claimed/$name@opt-outs~$(($(date +%s) + 600))
  mv "$item" "$claim" 2>/dev/null || continue
  if printf '%s\n' "$name" >>"$list"; then outcome=done; else outcome=failed; fi
  printf '{"format":1,"outcome":"%s","note":"added to the list"}\n' "$outcome" >"$queue/reported/.$name.result"
  mv "$queue/reported/.$name.result" "$queue/reported/$name.result"
  mv "$claim" "$queue/reported/$name"
done
