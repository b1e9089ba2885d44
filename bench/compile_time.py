#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""What one call costs to compile: user seconds, the median of some runs, for each compiler and instruction set.

    python3 bench/compile_time.py                      one call of softmax, and the header alone
    python3 bench/compile_time.py --against ../before  another checkout beside this one, run by run
"""
import argparse
import os
import pathlib
import resource
import statistics
import subprocess
import tempfile

SETS = {"avx2": "-march=x86-64-v3", "avx512": "-march=x86-64-v4"}
HEADER = "#include <span>\n\n#include <simdact/{0}.hpp>\n"
CALL = "void call(std::span<const float> in, std::span<float> out) {{ simdact::{0}(in, out); }}\n"


def user_seconds(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    subprocess.run(command, check=True)
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before


def main():
    here = pathlib.Path(__file__).resolve().parent.parent
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--function", default="softmax", help="an array function of two ranges, with a header")
    parser.add_argument("--compilers", nargs="+", default=["g++", "clang++"])
    parser.add_argument("--sets", nargs="+", default=list(SETS), choices=list(SETS))
    parser.add_argument("--flags", nargs="*", default=["-O3"])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--against", type=pathlib.Path, help="another checkout, whose seconds stand behind")
    options = parser.parse_args()
    checkouts = [here] + ([options.against] if options.against else [])

    with tempfile.TemporaryDirectory() as directory:
        for what, text in [("header", HEADER), ("call", HEADER + CALL)]:
            source = pathlib.Path(directory, f"{what}.cpp")
            source.write_text(text.format(options.function))
            for compiler in options.compilers:
                for name in options.sets:
                    seconds = [[] for _ in checkouts]
                    for _ in range(options.runs):
                        for checkout, found in zip(checkouts, seconds):
                            found.append(user_seconds(
                                [compiler, "-std=c++20", "-ffp-contract=off", SETS[name], *options.flags, "-I",
                                 str(checkout / "include"), "-c", str(source), "-o", os.devnull]))
                    print(f"{what:7} {compiler:12} {name:7}", *(f"{statistics.median(x):6.2f}" for x in seconds),
                          flush=True)


if __name__ == "__main__":
    main()
