# SPDX-License-Identifier: BSL-1.0
"""Compiles each header as the only include of a source file.

usage: headers_alone.py INCLUDE_DIRECTORY GLOB COMPILER [OPTION...]
The glob says which headers below the directory: simdact/simdact.hpp, or **/*.hpp.
Most of the time would go to xsimd: for a header that includes it, itself or by others, it is precompiled.
"""
import functools
import pathlib
import re
import subprocess
import sys
import tempfile


def precompile(compiler, folder):
    """The options that include xsimd, compiled once."""
    header = pathlib.Path(folder, "xsimd.hpp")
    header.write_text("#include <xsimd/xsimd.hpp>\n")
    subprocess.run([*compiler, "-x", "c++-header", header, "-o", f"{header}.gch"], check=True)
    return ["-include", header]


def main():
    include, glob, *compiler = sys.argv[1:]
    compiler += ["-I", include, "-std=c++20"]
    headers = sorted(path.relative_to(include).as_posix() for path in pathlib.Path(include).glob(glob))

    @functools.cache
    def includes_xsimd(header):
        included = re.findall(r"^ *# *include <((?:simdact|xsimd)/.+)>", pathlib.Path(include, header).read_text(), re.M)
        return any(name.startswith("xsimd/") or includes_xsimd(name) for name in included)

    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        precompiled = precompile(compiler, folder) if len(headers) > 1 else []
        for header in headers:
            options = precompiled if includes_xsimd(header) else []
            result = subprocess.run([*compiler, "-fsyntax-only", *options, "-x", "c++", "-"],
                                    input=f"#include <{header}>\n", capture_output=True, text=True)
            if result.returncode != 0 or result.stderr:
                failed += 1
                print(f"<{header}> does not compile alone:\n{result.stderr}")
    print(f"{len(headers)} headers, {failed} of them do not compile alone")
    return 0 if headers and not failed else 1


sys.exit(main())
