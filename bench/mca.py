#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""What llvm-mca makes of the kernels that the tiers mean, on processors that are not at hand.

    python3 bench/mca.py [--type double] [--mca llvm-mca-19] [--filter REGEX] > table.md

Each kernel is compiled as the body of a loop over whole vectors, and llvm-mca says how many cycles such a body takes
when many follow one another. Left to right: the kernel's instructions, and its cycles for each processor of the target.
It is a model: no caches, no branch that fails, and of look-ups from memory only the loads.

Needs llvm-mca, g++, which may be missing for a target, and xsimd's headers in /usr/include.
"""
import argparse
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[1]
TARGETS = {
    "AVX2": {
        "compiler": ["g++", "-mavx2", "-mfma"],
        "triple": "x86_64-linux-gnu",
        "processors": ["skylake", "znver3", "znver5"],
    },
    "AVX-512": {
        "compiler": ["g++", "-march=x86-64-v4"],
        "triple": "x86_64-linux-gnu",
        "processors": ["skylake-avx512", "znver5"],
    },
    "NEON": {
        "compiler": ["aarch64-linux-gnu-g++"],
        "triple": "aarch64-linux-gnu",
        "processors": ["neoverse-v2", "apple-m1"],
    },
}
TIERS = ("accurate", "fast")

SOURCE = """#include <simdact/simdact.hpp>
#include <support/kernel_array.hpp>

using V = simdact::simd::widest_raw<ELEMENT>;

#define KERNEL(function, tier)                                                                                         \\
  void function##_##tier(const ELEMENT* in, ELEMENT* out, std::size_t n) {                                             \\
    std::apply(                                                                                                        \\
        [&](auto... parameter) {                                                                                       \\
          for (std::size_t i = 0; i < n; i += V::size) {                                                               \\
            asm volatile("/* LLVM-MCA-BEGIN " #function " " #tier " */" ::: "memory");                                \\
            const V x = simdact::simd::load<V>(in + i);                                                                \\
            simdact::simd::store(out + i, simdact::detail::evaluate<simdact::fn::function, simdact::tier>(             \\
                                              x, static_cast<ELEMENT>(parameter)...));                                 \\
            asm volatile("/* LLVM-MCA-END " #function " " #tier " */" ::: "memory");                                  \\
          }                                                                                                            \\
        },                                                                                                             \\
        simdact_test::parameters<simdact::fn::function>);                                                              \\
  }
"""


def functions():
    """Each function followed by its derivative, once; an antiderivative's is a function of its own."""
    text = (ROOT / "include/simdact/fn.hpp").read_text()
    aliases = set(re.findall(r"using (\w+) =", text))
    pairs = re.findall(r"pair<(\w+), (\w+)>", text.split("using all =")[1])
    return [name for name in dict.fromkeys(name for pair in pairs for name in pair) if name not in aliases]


def run(command, text):
    result = subprocess.run(command, input=text, capture_output=True, text=True)
    if result.returncode != 0:
        sys.exit(f"{' '.join(command)}: {result.returncode}\n{result.stderr[-2000:]}")
    return result.stdout


def assembly(target, element, names, includes):
    source = SOURCE.replace("ELEMENT", element)
    source += "".join(f"KERNEL({name}, {tier})\n" for name in names for tier in TIERS)
    flags = ["-std=c++20", "-O3", "-ffp-contract=off", "-S", "-o", "-", "-x", "c++", "-"]
    return run([*target["compiler"], *includes, *flags], source)


def straight(text):
    """The text without the marks of bodies that a branch has torn apart, which are then left out of the table."""
    marks = re.findall(r"LLVM-MCA-(BEGIN|END) (\w+ \w+)", text)
    whole = {begin[1] for begin, end in zip(marks, marks[1:])
             if begin == ("BEGIN", end[1]) and end[0] == "END" and marks.count(begin) == marks.count(end) == 1}
    return "".join(line for line in text.splitlines(keepends=True)
                   if not (mark := re.search(r"LLVM-MCA-\w+ (\w+ \w+)", line)) or mark[1] in whole)


def is_known(processor, triple, mca):
    """Older versions do not know all of them, and go on as if none were named."""
    command = [mca, f"-mtriple={triple}", f"-mcpu={processor}"]
    return "not a recognized" not in subprocess.run(command, input="nop", capture_output=True, text=True).stderr


def rows(target, text, mca):
    """{function and tier: [instructions, cycles of each processor...]}"""
    found, text = {}, straight(text)
    for processor in target["processors"]:
        command = [mca, f"-mtriple={target['triple']}", f"-mcpu={processor}", "-iterations=200", "-json", "-"]
        for region in json.loads(run(command, text))["CodeRegions"]:
            summary = region["SummaryView"]
            row = found.setdefault(region["Name"].strip(), [summary["Instructions"] // summary["Iterations"]])
            row.append(summary["TotalCycles"] / summary["Iterations"])
    order = [f"{name} {tier}" for name in functions() for tier in TIERS]
    return {key: found[key] for key in order if key in found}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--type", default="float", choices=("float", "double"))
    parser.add_argument("--mca", default="llvm-mca")
    parser.add_argument("--filter", default="", help="of the functions' names")
    options = parser.parse_args()
    names = [name for name in functions() if re.search(options.filter, name)]
    with tempfile.TemporaryDirectory() as headers:
        # Of /usr/include the cross compiler may see xsimd alone. The references know the functions' parameters.
        (pathlib.Path(headers) / "xsimd").symlink_to("/usr/include/xsimd")
        (pathlib.Path(headers) / "reference").mkdir()
        references = sorted((ROOT / "tests/reference").glob("*.hpp"))
        all_of_them = "".join(f"#include <reference/{path.name}>\n" for path in references)
        (pathlib.Path(headers) / "reference/all.hpp").write_text("#pragma once\n" + all_of_them)
        includes = [f"-I{ROOT / 'include'}", f"-I{ROOT / 'tests'}", "-idirafter", headers]
        for name, target in TARGETS.items():
            if not shutil.which(target["compiler"][0]):
                print(f"mca.py: no {target['compiler'][0]}, so no table of {name}", file=sys.stderr)
                continue
            target["processors"] = [p for p in target["processors"] if is_known(p, target["triple"], options.mca)]
            found = rows(target, assembly(target, options.type, names, includes), options.mca)
            print(f"{name}, {options.type}: cycles a vector\n")
            print("| function | instructions |", " | ".join(target["processors"]), "|")
            print("|---|---|" + "---|" * len(target["processors"]))
            for key, (instructions, *cycles) in found.items():
                print(f"| `{key}` | {instructions} |", " | ".join(f"{c:.1f}" for c in cycles), "|")
            print()


if __name__ == "__main__":
    main()
