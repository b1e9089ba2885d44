# SPDX-License-Identifier: BSL-1.0
"""Compiles each header as the only include of a source file.

usage: headers_alone.py INCLUDE_DIRECTORY GLOB COMPILER [OPTION...]
The glob says which headers below the directory: simdact/simdact.hpp, or **/*.hpp.
"""
import pathlib
import subprocess
import sys


def main():
    include, glob, *compiler = sys.argv[1:]
    headers = sorted(path.relative_to(include).as_posix() for path in pathlib.Path(include).glob(glob))
    failed = 0
    for header in headers:
        result = subprocess.run(
            [*compiler, "-I", include, "-std=c++20", "-fsyntax-only", "-x", "c++", "-"],
            input=f"#include <{header}>\n", capture_output=True, text=True)
        if result.returncode != 0 or result.stderr:
            failed += 1
            print(f"<{header}> does not compile alone:\n{result.stderr}")
    print(f"{len(headers)} headers, {failed} of them do not compile alone")
    return 0 if headers and not failed else 1


sys.exit(main())
