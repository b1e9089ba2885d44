# SPDX-License-Identifier: BSL-1.0
"""What waveshaper refuses, and how: python3 -B test_errors.py PROGRAM"""

import os
import resource
import struct
import unittest

from test_support import POLICIES, RATE, Case, ima_adpcm, main, wav


class Errors(Case):
    def test_bad_input(self):
        whole = self.input.read_bytes()
        self.refuse(self.folder / "none.wav", self.output, says=["none.wav"])
        self.refuse(self.folder, self.output, says=[str(self.folder), "no regular file"])
        for content in (b"", b"RIFF", b"no audio at all\n" * 100, whole[:20], bytes(1000)):
            self.make("bad.wav", content)
            self.refuse(self.folder / "bad.wav", self.output, says=["bad.wav"])
        self.make("bad.wav", wav([]))
        self.refuse(self.folder / "bad.wav", self.output, says=["bad.wav", "0 frames"])

    def test_truncated(self):
        whole = self.input.read_bytes()
        for missing in (1, 2, 5000, 9998, 10000):
            self.make("cut.wav", whole[:-missing])
            self.refuse(self.folder / "cut.wav", self.output,
                        says=["cut.wav is truncated", "promises 10000 bytes", f"holds {10000 - missing}"])
        au = b".snd" + struct.pack(">5I", 24, 2000, 3, RATE, 1) + bytes(2000)
        self.accept(self.make("whole.au", au), self.folder / "out.au")
        self.refuse(self.make("cut.au", au[:-500]), self.output, says=["promises 2000 bytes", "holds 1500"])
        stream = whole.replace(b"data" + struct.pack("<I", 10000), b"data" + b"\xff" * 4)
        self.accept(self.make("stream.wav", stream), self.output)

    def test_bad_arguments(self):
        for number in ("abc", "12dB", "nan", "inf", "-inf", "1e999", "120.1", "-120.1"):
            self.refuse(self.input, self.output, f"--drive={number}", says=["--drive", number, "-120 to 120"])
        self.refuse(self.input, self.output, "--drive", says=["--drive"])
        self.refuse(self.input, self.output, "--policy", "pade99", says=["--policy", "'pade99'", ", ".join(POLICIES)])
        self.refuse(self.input, self.output, "--antialias", "--policy", "fast", says=["--antialias", "--policy"])
        self.refuse(self.input, self.output, "--loud", says=["--loud"])
        self.refuse(self.input, self.output, "third.wav", says=["third.wav"])
        self.refuse(self.input, says=["OUT"])
        self.refuse(says=["IN"])

    def test_bad_output(self):
        (self.folder / "link.wav").symlink_to(self.input)
        self.refuse(self.input, self.input, says=["in.wav", "is the input"])
        self.refuse(self.input, self.folder / "." / "link.wav", says=["link.wav", "is the input"])
        self.refuse(self.input, self.folder / "none" / "out.wav", says=["out.wav"])
        self.refuse(self.input, self.input / "out.wav", says=["out.wav"])
        self.refuse(self.input, self.folder, says=[str(self.folder)])
        self.refuse(self.input, "/dev/null", says=["/dev/null"])
        self.refuse(self.input, "/proc/out.wav", says=["/proc/out.wav"])

    @unittest.skipIf(os.geteuid() == 0, "root may write everywhere")
    def test_folder_without_permission(self):
        closed = self.folder / "closed"
        closed.mkdir(mode=0o555)
        self.refuse(self.input, closed / "out.wav", says=["out.wav"])
        self.assertEqual(list(closed.iterdir()), [])

    def test_no_room(self):
        adpcm = self.make("adpcm.wav", ima_adpcm(40))
        self.accept(adpcm, self.folder / "whole.wav")
        for room in (0, 20, 5000):
            def limit():
                resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
            self.refuse(self.input, self.output, preexec_fn=limit, says=["out.wav"])
            self.refuse(adpcm, self.output, preexec_fn=limit, says=["out.wav"])


if __name__ == "__main__":
    main()
