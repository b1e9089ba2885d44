# SPDX-License-Identifier: BSL-1.0
"""Checks that objects compiled without optimisation call none of the xsimd operations that simdact has its own of.

usage: own_operations.py NM OBJECT...
These round, order NaN or share constants in ways that differ between versions and instruction sets. A call without
"simd::" in front finds them by its arguments' namespace, and they are preferred as the more specialised templates.
"""
import re
import subprocess
import sys

REFUSED = "fma fms fnma fnms min max fmin fmax clip abs fabs copysign bitofsign neg round nearbyint nearbyint_as_int " \
    "rint ldexp exp exp2 expm1 tanh".split()


def main():
    nm, *objects = sys.argv[1:]
    mangled = re.compile("_ZN5xsimd(?:6kernel)?(" + "|".join(f"{len(name)}{name}" for name in REFUSED) + ")I")
    found, symbols = set(), 0
    for path in objects:
        output = subprocess.run([nm, "--format=posix", path], check=True, capture_output=True, text=True).stdout
        for line in output.splitlines():
            symbols += 1
            if match := mangled.match(line):
                found.add(f"{path}: xsimd::{match[1].lstrip('0123456789')}")
    print("\n".join(sorted(found)) or f"none among {symbols} symbols")
    return 1 if found or not symbols else 0


sys.exit(main())
