# SPDX-License-Identifier: BSL-1.0
"""Holds the headers to the rules of the house.

usage: house.py INCLUDE_DIRECTORY

Only simd/ names xsimd, an intrinsic or an instruction set, and asks the preprocessor what a build has; the doors to
code that is compiled for several instruction sets list them. No header is over 200 lines, but what holds tables. Each
begins with its licence and is included once.
"""
import pathlib
import re
import sys

LONGEST = 200
TABLES = re.compile(r"(bounds|coefficients|tables)\.hpp$")
# Whether a build has exceptions decides how a wrong call ends.
ASKS_FOR_EXCEPTIONS = "core/error.hpp"

NAMES = re.compile(r"\bxsimd\b|\b_mm\d*_\w+|\b__m\d+\w*|\b__builtin_ia32_\w+|\bv\w+q_[fsu]\d+|\btarget::\w+")
# Names made of an instruction set's, and its header.
SETS = re.compile(r"\b(?:\w*_)?(?:avx|sse|neon)\d*(?:_\w*)?\b|#\s*include\s*<(?:\w*intrin|arm_neon)\.h>", re.IGNORECASE)
LISTS_SETS = re.compile(r"dispatch(ed)?(\.hpp|/)")
DIRECTIVE = re.compile(r"^\s*#\s*(?!include|pragma once)\w+", re.MULTILINE)
COMMENT = re.compile(r"//.*")


def complaints(root, path):
    text, name = path.read_text(), path.relative_to(root).as_posix()
    lines = text.count("\n")
    if lines > LONGEST and not TABLES.search(name):
        yield f"has {lines} lines, more than {LONGEST}"
    if not text.startswith("// SPDX-License-Identifier: BSL-1.0\n"):
        yield "does not begin with its licence"
    if text.count("#pragma once\n") != 1:
        yield "has not one #pragma once"
    if name.startswith("simd/"):
        return
    code = COMMENT.sub("", text)
    for found in NAMES.finditer(code):
        yield f"names {found[0]}, which is for simd/ alone"
    if not LISTS_SETS.match(name):
        for found in SETS.finditer(code):
            yield f"names {found[0]}, which is for simd/ alone"
    if name != ASKS_FOR_EXCEPTIONS:
        for found in DIRECTIVE.finditer(code):
            yield f"has {found[0].strip()}, which is for simd/ alone"


def main():
    root = pathlib.Path(sys.argv[1]) / "simdact"
    headers = sorted(root.rglob("*.hpp"))
    wrong = [f"{path.relative_to(root)} {text}" for path in headers for text in complaints(root, path)]
    print("\n".join([*wrong, f"{len(headers)} headers, {len(wrong)} against the rules"]))
    return 1 if wrong or not headers else 0


sys.exit(main())
