# SPDX-License-Identifier: BSL-1.0
"""WAV files made and read by hand, and one run of waveshaper."""

import math
import struct
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

POLICIES = """accurate fast reproducible taylor2 taylor3 taylor4 taylor5 taylor6 taylor7 taylor8 pade32 pade34 pade54
    pade56 pade76 pade78 pade98 spline3 spline36 k_tanh schraudolph schraudolph_ng""".split()
PCM, FLOAT = 1, 3
RATE = 44100


def wav(samples, channels=1, tag=PCM):
    """The bytes of a WAV file: 16-bit integers or 32-bit floats."""
    bits, code = (16, "h") if tag == PCM else (32, "f")
    data = struct.pack(f"<{len(samples)}{code}", *samples)
    align = channels * bits // 8
    form = struct.pack("<HHIIHH", tag, channels, RATE, RATE * align, align, bits)
    chunks = b"fmt " + struct.pack("<I", len(form)) + form + b"data" + struct.pack("<I", len(data)) + data
    return b"RIFF" + struct.pack("<I", 4 + len(chunks)) + b"WAVE" + chunks


def ima_adpcm(blocks):
    """A WAV file whose encoder, in libsndfile, doesn't notice a full disk."""
    form = struct.pack("<HHIIHHHH", 0x11, 1, RATE, RATE * 256 // 505, 256, 4, 2, 505)
    data = (struct.pack("<hBB", 1000, 0, 0) + bytes(252)) * blocks
    chunks = b"fmt " + struct.pack("<I", len(form)) + form + b"data" + struct.pack("<I", len(data)) + data
    return b"RIFF" + struct.pack("<I", 4 + len(chunks)) + b"WAVE" + chunks


def audio(content):
    """Tag, channels, rate and samples of a WAV file's bytes."""
    chunks, at = {}, 12
    while at + 8 <= len(content):
        name, size = content[at:at + 4], struct.unpack_from("<I", content, at + 4)[0]
        chunks[name] = content[at + 8:at + 8 + size]
        at += 8 + size + size % 2
    tag, channels, rate = struct.unpack_from("<HHI", chunks[b"fmt "])
    code, size = ("h", 2) if tag == PCM else ("f", 4)
    return tag, channels, rate, list(struct.unpack(f"<{len(chunks[b'data']) // size}{code}", chunks[b"data"]))


def sine(count, peak=16000):
    return [round(peak * math.sin(0.03 * i)) for i in range(count)]


class Case(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.input = self.make("in.wav", wav(sine(5000)))
        self.output = self.folder / "out.wav"

    def make(self, name, content):
        path = self.folder / name
        path.write_bytes(content)
        return path

    def run_program(self, *arguments, **more):
        return subprocess.run([Case.program, *map(str, arguments)], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, text=True, **more)

    def accept(self, *arguments):
        run = self.run_program(*arguments)
        self.assertEqual((run.returncode, run.stderr), (0, ""))
        return run.stdout

    def refuse(self, *arguments, says, **more):
        """Status 2, one line that says what is wrong, and nothing left behind or changed."""
        before = {path: path.read_bytes() for path in self.folder.iterdir() if path.is_file()}
        run = self.run_program(*arguments, **more)
        self.assertEqual(run.returncode, 2, run.stderr)
        self.assertEqual(run.stdout, "")
        self.assertRegex(run.stderr, r"\Awaveshaper: .+\n\Z")
        for part in says:
            self.assertIn(part, run.stderr)
        self.assertEqual({path: path.read_bytes() for path in self.folder.iterdir() if path.is_file()}, before)


def main():
    Case.program = sys.argv.pop(1)
    unittest.main("__main__", verbosity=2)
