# SPDX-License-Identifier: BSL-1.0
"""Says which public functions no test calls, which have no comment, and which value forms are not noexcept.

usage: doors_are_tested.py INCLUDE_DIRECTORY TESTS_DIRECTORY COMPILER [OPTION...]
Public is every function that dispatch.hpp, parallel.hpp, or a header which simdact.hpp includes, has outside of
namespace detail.
The tests are preprocessed first, because macros put the names of most calls together. Overloads that follow one another have one
comment, above the first.
"""
import concurrent.futures
import pathlib
import re
import subprocess
import sys

DOOR = re.compile(r"\w[\w:<>, ]*[\w>&*] (\w+)\(")
CALL = re.compile(r"\b(?:act|simdact)::(\w+)")


def doors(header):
    """Name, line, whether it is explained, and whether it is noexcept or takes ranges, of each public function."""
    inside_detail = False
    comment, last = False, None
    lines = header.read_text().splitlines()
    for number, line in enumerate(lines, 1):
        if re.match(r"(\} // )?namespace .*detail\b", line):
            inside_detail = not line.startswith("}")
        elif not inside_detail and (found := DOOR.match(line)):
            declaration = " ".join(lines[number - 1:]).split("{")[0]
            sound = not line.startswith("SIMDACT_INLINE constexpr") or "noexcept" in declaration
            yield found[1], number, comment or found[1] == last, sound
            last = found[1]
        if number == 1 or not line or not lines[number - 2]:
            comment = line.startswith("//")


def calls(command, test):
    text = subprocess.run([*command, test], capture_output=True, text=True, check=True).stdout
    return set(CALL.findall(text))


def main():
    include, tests, *compiler = sys.argv[1:]
    headers = re.findall(r"#include <(.+)>", pathlib.Path(include, "simdact/simdact.hpp").read_text())
    headers += ["simdact/dispatch.hpp", "simdact/parallel.hpp"]
    found = [(name, f"{header}:{line}", explained, sound)
             for header in headers for name, line, explained, sound in doors(pathlib.Path(include, header))]
    public = {name for name, *_ in found}
    command = [*compiler, "-std=c++20", "-E", "-P", "-DPART=part", "-I", include, "-I", tests]
    sources = [path for folder in ("", "functions") for path in pathlib.Path(tests, folder).glob("*_test.cpp")]
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        called = set().union(*pool.map(lambda path: calls(command, path), sources))
    faults = [f"no test calls simdact::{name}" for name in sorted(public - called)]
    faults += [f"{where}: simdact::{name} has no comment" for name, where, explained, _ in found if not explained]
    faults += [f"{where}: simdact::{name} is not noexcept" for name, where, _, sound in found if not sound]
    print(f"{len(public)} functions, {len(sources)} files of tests", *faults, sep="\n")
    return 1 if faults or not public else 0


if __name__ == "__main__":
    sys.exit(main())
