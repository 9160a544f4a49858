#!/usr/bin/env python3
"""An example of a worker: takes every deletion that is ready and runs a command for it.

    deletions.py SPOOL COMMAND...

COMMAND gets the number of the case as its last argument; exit code 0 means that the data is deleted. The contract is in
Sources/IntakeService/Documentation.docc/Queue.md. A claim is one rename: whoever comes second finds nothing.
"""
import json
import os
import subprocess
import sys
import time

os.umask(0o077)
queue, command = os.path.join(sys.argv[1], "queue"), sys.argv[2:]
for name in sorted(os.listdir(os.path.join(queue, "ready"))):
    case, what, _ = name.split(".")
    if what != "delete":
        continue
    claim = os.path.join(queue, "claimed", f"{name}@deletions~{int(time.time()) + 3600}")
    try:
        os.rename(os.path.join(queue, "ready", name), claim)
    except FileNotFoundError:
        continue  # another was quicker
    done = subprocess.run(command + [case]).returncode == 0
    result = {"format": 1, "outcome": "done" if done else "failed", "note": f"{command[0]} {'deleted' if done else 'failed'}"}
    new = os.path.join(queue, "reported", f".{name}.result")
    with open(new, "w") as file:
        json.dump(result, file)
        file.flush()
        os.fsync(file.fileno())
    os.rename(new, os.path.join(queue, "reported", f"{name}.result"))
    os.rename(claim, os.path.join(queue, "reported", name))
