"""Runs a program in a terminal of its own and types answers to what it says.

On stdin, JSON: argv, env, columns, steps, lost. Each step waits for a text on the screen and then
types another. When they are done and `lost.at` is on the screen, the program is killed, or its
terminal hangs up. On stdout, JSON: all that was shown, and the exit code (null where a signal ended it).
"""

import fcntl
import json
import os
import pty
import select
import signal
import struct
import sys
import termios

task = json.load(sys.stdin)
pid, terminal = pty.fork()
if pid == 0:
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, task["columns"], 0, 0))
    os.execve(task["argv"][0], task["argv"], task["env"])

shown = b""
seen = 0
steps = list(task["steps"])


def read_more():
    """False at the end. A program that is silent for 20 seconds is stuck: it is hung up on."""
    global shown
    if not select.select([terminal], [], [], 20)[0]:
        return False
    try:
        chunk = os.read(terminal, 65536)
    except OSError:
        return False
    shown += chunk
    return chunk != b""


def lost():
    """Whether it is time for the end that was asked for; a kill comes before the terminal goes."""
    at = task["lost"] and shown.find(task["lost"]["at"].encode(), seen)
    if steps or at is None or at < 0:
        return False
    if task["lost"]["by"] == "kill":
        os.kill(pid, signal.SIGKILL)
    return True


alive = True
while alive and not lost():
    if steps:
        wanted, typed = (text.encode() for text in steps[0])
        at = shown.find(wanted, seen)
        if at >= 0:
            seen = at + len(wanted)
            steps.pop(0)
            os.write(terminal, typed)
            continue
    alive = read_more()

os.close(terminal)
status = os.waitpid(pid, 0)[1]
code = os.WEXITSTATUS(status) if os.WIFEXITED(status) else None
json.dump({"shown": shown.decode("utf-8", "replace"), "exitCode": code, "left": len(steps)}, sys.stdout)
