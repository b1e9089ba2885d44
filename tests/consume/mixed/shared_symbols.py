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
    """The section of each."""
    fields = (line.split("|") for line in output_of(nm, "--format=sysv", "--defined-only", path).splitlines())
    return {row[0].strip(): row[-1].strip() for row in fields if len(row) > 2 and row[2].strip() in WEAK_DEFINITIONS}


def avx_functions(objdump, path, sections):
    """The functions with an instruction in VEX or EVEX encoding, with the first such instruction."""
    found, name = {}, None
    only = [f"--section={section}" for section in sections]
    for line in output_of(objdump, "--disassemble", "--no-show-raw-insn", *only, path).splitlines():
        if heading := re.fullmatch(r"[0-9a-f]+ <(.+)>:", line):
            name = heading[1]
        elif instruction := re.match(r"\s+[0-9a-f]+:\s+(v[a-z0-9]+\b.*|.*%[yz]mm.*|k[a-z]+[bwdq]\s.*)", line):
            found.setdefault(name, instruction[1].strip())
    return found


def main():
    nm, objdump, *objects = sys.argv[1:]
    weak = {path: weak_symbols(nm, path) for path in objects}
    holders = collections.Counter(name for symbols in weak.values() for name in symbols)
    shared = sorted(name for name, count in holders.items() if count > 1)

    ours = [name for name in shared if "simdact" in name]
    for name in ours:
        print(f"shared, and ours: {name}")

    dangerous = 0
    for path, symbols in weak.items():
        # Of these sections alone: objdump looks through all symbols for each, of which there are tens of thousands.
        sections = sorted({symbols[name] for name in shared if name in symbols})
        functions = avx_functions(objdump, path, sections) if sections else {}
        for name in shared:
            if name in functions:
                dangerous += 1
                print(f"shared, with AVX instructions in {path}: {name}: {functions[name]}")

    print(f"{len(holders)} weak symbols, {len(shared)} in several objects; {len(ours)} of these are ours, "
          f"{dangerous} copies have AVX instructions")
    return 1 if not holders or ours or dangerous else 0


sys.exit(main())
