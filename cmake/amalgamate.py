#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Writes all of the library into one header, which needs xsimd and nothing else of simdact.

usage: amalgamate.py INCLUDE_DIRECTORY OUTPUT [DOOR...]

The doors default to simdact.hpp. Each header stands where it is first included, as #pragma once has it. None may stand
under a condition alone that another one includes without: where it is missing then, nothing that needs it compiles.
"""
import pathlib
import re
import sys

INCLUDE = re.compile(r"#include <(simdact/[\w/]+\.hpp)>")


def lines_of(include, name, seen):
    """A header's lines, with those of the headers that it includes and that do not stand before it."""
    if name in seen:
        return
    seen.add(name)
    for line in (include / name).read_text().splitlines():
        if found := INCLUDE.match(line):
            yield from lines_of(include, found[1], seen)
        elif not line.startswith(("#pragma once", "// SPDX")):
            yield line


def main():
    include, output, *doors = sys.argv[1:]
    lines, seen = ["// SPDX-License-Identifier: BSL-1.0", "#pragma once"], set()
    for door in doors or ["simdact.hpp"]:
        lines += lines_of(pathlib.Path(include), f"simdact/{door}", seen)
    path = pathlib.Path(output)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(re.sub(r"\n{3,}", "\n\n", "\n".join(lines)) + "\n")


main()
