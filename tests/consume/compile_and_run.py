# SPDX-License-Identifier: BSL-1.0
"""Compiles a program of one source file and runs it; its exit status is the program's.

usage: compile_and_run.py SOURCE PROGRAM COMPILER [OPTION...]
77, which CTest reports as skipped: the compiler has no library for one of the options, as a program that does nothing
shows.
"""
import subprocess
import sys


def main():
    source, program, *compiler = sys.argv[1:]
    build = [*compiler, "-std=c++20", "-o", program]
    if subprocess.run([*build, "-x", "c++", "-"], input="int main() {}", text=True, capture_output=True).returncode:
        print(f"skipped: {' '.join(compiler)} links no program")
        return 77
    return subprocess.run([*build, source]).returncode or subprocess.run([program]).returncode


sys.exit(main())
