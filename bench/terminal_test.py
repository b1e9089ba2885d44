# SPDX-License-Identifier: BSL-1.0
"""Runs the program given on a terminal of 20 columns, interrupts it, and looks at its line of progress."""

import fcntl
import os
import pty
import re
import signal
import struct
import sys
import termios
import time

COLUMNS = 20
BLANK = b"\r\033[K"


def read_until(terminal, is_enough, seconds):
    """What the program writes, until that is enough or it ends."""
    text, end = b"", time.monotonic() + seconds
    while not is_enough(text) and time.monotonic() < end:
        try:
            part = os.read(terminal, 4096)
        except OSError:  # the program has ended
            break
        if not part:
            break
        text += part
    return text


def main():
    child, terminal = pty.fork()
    if child == 0:
        time.sleep(0.2)  # until the terminal has its width
        os.execv(sys.argv[1], sys.argv[1:] + ["speed"])
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, COLUMNS, 0, 0))
    text = read_until(terminal, lambda text: text.count(BLANK) >= 3, 60)
    os.kill(child, signal.SIGINT)
    text += read_until(terminal, lambda text: False, 60)
    _, status = os.waitpid(child, 0)
    lines = text.split(BLANK)[1:]
    assert len(lines) >= 3, f"no progress: {text}"
    assert all(re.fullmatch(rb"(rows|times): [ -~]*", line) for line in lines[:-1]), lines
    assert all(len(line) < COLUMNS for line in lines), lines
    assert lines[-1] == b"", f"left on the terminal: {lines[-1]}"
    assert os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGINT, status


main()
