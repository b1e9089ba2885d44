# SPDX-License-Identifier: BSL-1.0
"""Says which public functions no test calls.

usage: doors_are_tested.py INCLUDE_DIRECTORY TESTS_DIRECTORY COMPILER [OPTION...]
Public is every function that a header which simdact.hpp includes has outside of namespace detail. The tests are
preprocessed first, because macros put the names of most calls together.
"""
import concurrent.futures
import pathlib
import re
import subprocess
import sys

DOOR = re.compile(r"\w[\w:<>, ]*[\w>&*] (\w+)\(")
CALL = re.compile(r"\b(?:act|simdact)::(\w+)")


def doors(header):
    inside_detail = False
    for line in header.read_text().splitlines():
        if re.match(r"(\} // )?namespace .*detail\b", line):
            inside_detail = not line.startswith("}")
        elif not inside_detail and (found := DOOR.match(line)):
            yield found[1]


def calls(command, test):
    text = subprocess.run([*command, test], capture_output=True, text=True, check=True).stdout
    return set(CALL.findall(text))


def main():
    include, tests, *compiler = sys.argv[1:]
    headers = re.findall(r"#include <(.+)>", pathlib.Path(include, "simdact/simdact.hpp").read_text())
    public = {name for header in headers for name in doors(pathlib.Path(include, header))}
    command = [*compiler, "-std=c++20", "-E", "-P", "-DPART=part", "-I", include, "-I", tests]
    sources = [path for folder in ("", "functions") for path in pathlib.Path(tests, folder).glob("*_test.cpp")]
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        called = set().union(*pool.map(lambda path: calls(command, path), sources))
    unopened = sorted(public - called)
    print(f"{len(public)} functions, {len(sources)} files of tests")
    for name in unopened:
        print(f"no test calls simdact::{name}")
    return 1 if unopened or not public else 0


if __name__ == "__main__":
    sys.exit(main())
