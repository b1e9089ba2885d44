# SPDX-License-Identifier: BSL-1.0
"""Inputs of a fuzz target as libFuzzer keeps them, a file each, and as the repository does, a line of hex digits each.

usage: corpus.py --pack FOLDER LIST
       corpus.py --unpack LIST FOLDER
"""
import hashlib
import pathlib
import sys


def main():
    what, source, target = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    if what == "--pack":
        inputs = sorted((path.read_bytes() for path in source.iterdir()), key=lambda data: (len(data), data))
        target.write_text("".join(f"{data.hex()}\n" for data in inputs))
    else:
        target.mkdir(parents=True, exist_ok=True)
        for line in source.read_text().split():
            data = bytes.fromhex(line)
            (target / hashlib.sha1(data).hexdigest()).write_bytes(data)


main()
