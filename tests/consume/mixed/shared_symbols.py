# SPDX-License-Identifier: BSL-1.0
"""Checks that objects compiled for different instruction sets can be linked into one program.

usage: shared_symbols.py NM OBJDUMP OBJECT...
A function that several objects define as weak is kept once, whichever comes first. So no two may define a weak symbol
of simdact, and none may define one of anybody else that holds AVX instructions.
"""
import collections
import re
import subprocess
import sys

WEAK_DEFINITIONS = "WVu"


def output_of(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def weak_symbols(nm, path):
    fields = (line.split() for line in output_of(nm, "--format=posix", "--defined-only", path).splitlines())
    return {name for name, kind, *_ in fields if kind in WEAK_DEFINITIONS}


def avx_functions(objdump, path):
    """The functions with an instruction in VEX or EVEX encoding, with the first such instruction."""
    found, name = {}, None
    for line in output_of(objdump, "--disassemble", "--no-show-raw-insn", path).splitlines():
        if heading := re.fullmatch(r"[0-9a-f]+ <(.+)>:", line):
            name = heading[1]
        elif instruction := re.match(r"\s+[0-9a-f]+:\s+(v[a-z0-9]+\b.*|.*%[yz]mm.*|k[a-z]+[bwdq]\s.*)", line):
            found.setdefault(name, instruction[1].strip())
    return found


def main():
    nm, objdump, *objects = sys.argv[1:]
    holders = collections.defaultdict(list)
    for path in objects:
        for name in weak_symbols(nm, path):
            holders[name].append(path)
    shared = sorted(name for name, paths in holders.items() if len(paths) > 1)

    ours = [name for name in shared if "simdact" in name]
    for name in ours:
        print(f"shared, and ours: {name}")

    dangerous = 0
    for path in objects:
        functions = avx_functions(objdump, path)
        for name in shared:
            if name in functions:
                dangerous += 1
                print(f"shared, with AVX instructions in {path}: {name}: {functions[name]}")

    print(f"{len(holders)} weak symbols, {len(shared)} in several objects; {len(ours)} of these are ours, "
          f"{dangerous} copies have AVX instructions")
    return 1 if not holders or ours or dangerous else 0


sys.exit(main())
