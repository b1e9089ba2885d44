# SPDX-License-Identifier: BSL-1.0
"""Links objects of one source for many sets of flags into programs, and runs each part on the processor it is for.

usage: flag_sets.py few|quick|all WORK_DIRECTORY NM OBJDUMP QEMU COMPILER [OPTION...]
QEMU may be empty: then the parts of older processors run on this one. Checked are:
  names       every two sets of flags give the namespace around simdact different names
  symbols     of the weak symbols that objects share none is simdact's, and all copies of others are the same code
  runs        in each order of linking, every part gives the numbers that it gives alone
few takes three instruction sets without optimisation, where every function is a symbol; quick takes some sets at some
levels of it; both link all of them at once. all takes every pair of all of them, but those of link-time optimisation,
whose every link compiles its objects: there it takes every pair of the sets that quick takes, and all at once.
"""
import collections
import concurrent.futures
import itertools
import os
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent

# The processor of each is one that refuses what comes after it.
LEVELS = {
    "x86_64": ("-march=x86-64", "Opteron_G1"),
    "ssse3": ("-march=x86-64 -mssse3", "core2duo"),
    "sse4_1": ("-march=x86-64 -msse4.1", "Penryn"),
    "sse4_2": ("-march=x86-64 -msse4.2", "Nehalem"),
    "avx": ("-march=x86-64 -mavx", "SandyBridge"),
    "avx_fma": ("-march=x86-64 -mavx -mfma", None),
    "avx2": ("-march=x86-64 -mavx2", None),
    "avx2_fma": ("-march=x86-64 -mavx2 -mfma", None),
    "avx512f": ("-march=x86-64 -mavx512f", None),
    "v4": ("-march=x86-64-v4", None),
}
# Each may change results, so that an object built with it shares nothing with one built without.
MATH = {
    "fast_math": "-ffast-math",
    "finite": "-ffinite-math-only",
}
# Clang has no macros that tell these.
MATH_OF_GCC = {
    "unsafe": "-funsafe-math-optimizations",
    "associative": "-fassociative-math -fno-signed-zeros -fno-trapping-math",
    "reciprocal": "-freciprocal-math",
    "unsigned_zeros": "-fno-signed-zeros",
}
OTHER = {"no_exceptions": "-fno-exceptions"}
# What one may not be shared though it is ours: data, and meant to be one for all.
ONE_FOR_ALL = {"_ZN7simdact18wrong_call_handlerE"}

FEW = {"-O0": ["x86_64", "avx2_fma", "v4"]}
QUICK = {
    "-O0": [*LEVELS, "no_exceptions"],
    "-Og": ["x86_64", "avx2", "avx2_fma", "avx512f"],
    "-O2": ["x86_64", "sse4_2", "avx", "avx2_fma", "v4"],
    "-O2 -flto": ["x86_64", "ssse3", "avx2_fma"],
}


def math_flags(compiler):
    return MATH if "clang" in compiler[0] else MATH | MATH_OF_GCC


def all_sets(compiler):
    sets = {name: flags.split() for name, (flags, _) in LEVELS.items()}
    return sets | {name: ["-march=x86-64", *flags.split()] for name, flags in (math_flags(compiler) | OTHER).items()}


def output_of(*command, source=None):
    result = subprocess.run([str(part) for part in command], input=source, capture_output=True, text=True)
    if result.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}: {result.returncode}\n{result.stdout}{result.stderr}")
    return result.stdout


def check_names(compiler):
    """Also of every combination that is not compiled."""
    names = collections.defaultdict(list)
    source = "#include <simdact/simd/config.hpp>\nNAME SIMDACT_TARGET"
    maths = math_flags(compiler)
    for level, math, other in itertools.product(LEVELS, [None, *maths], [None, *OTHER]):
        flags = [*LEVELS[level][0].split(), *(maths[math].split() if math else []), *([OTHER[other]] if other else [])]
        text = output_of(*compiler, *flags, "-E", "-P", "-x", "c++", "-", source=source)
        names[re.search(r"NAME (\w+)$", text)[1]].append(" ".join(flags))
    return [f"{name} is the name of {' and of '.join(flags)}" for name, flags in names.items() if len(flags) > 1]


def weak_symbols(nm, path):
    lines = output_of(nm, "--format=posix", "--defined-only", path).splitlines()
    return {fields[0] for fields in map(str.split, lines) if fields[1] in "WVu"} - ONE_FOR_ALL


def functions(objdump, path, names):
    """The instructions of each weak function, which has a section of its own. What they refer to by address differs
    with the place, and is left out."""
    found, lines = {}, []
    sections = [f"--section=.text.{name}" for name in names]
    if not sections:
        return found
    for line in output_of(objdump, "--disassemble", "--no-show-raw-insn", *sections, path).splitlines():
        if heading := re.fullmatch(r"[0-9a-f]+ <(.+)>:", line):
            lines = found.setdefault(heading[1], [])
        elif instruction := re.fullmatch(r" *[0-9a-f]+:\s+(.+?)\s*(<.*>)?\s*(#.*)?", line):
            lines.append(re.sub(r"\b(0x)?[0-9a-f]+$", "", instruction[1]).split())
    return found


def check_symbols(nm, objdump, objects):
    holders, complaints = collections.defaultdict(list), []
    for path in objects:
        for name in weak_symbols(nm, path):
            holders[name].append(path)
    shared = {name: paths for name, paths in holders.items() if len(paths) > 1}
    code = {path: functions(objdump, path, [name for name, paths in shared.items() if path in paths])
            for path in objects}
    for name, paths in shared.items():
        if "simdact" in name:
            complaints.append(f"shared, and ours: {name} in {paths[0].name} and {paths[1].name}")
        for path in paths[1:]:
            if code[path].get(name) != code[paths[0]].get(name):
                complaints.append(f"shared, and not the same code: {name} in {paths[0].name} and {path.name}")
    return complaints, len(holders)


class builder:
    def __init__(self, compiler, qemu, directory):
        self.compiler, self.qemu, self.directory = compiler, qemu, directory
        self.alone = {}

    def compile(self, name, flags, level):
        path = self.directory / f"{name}{level.replace(' ', '')}.o"
        output_of(*self.compiler, *level.split(), *flags, f"-DUNIT={name}", "-c", HERE / "one_of_each.cpp", "-o", path)
        return path

    def runs(self, name):
        if name in LEVELS and self.qemu:
            return LEVELS[name][1] is not None
        return name not in LEVELS or name == "x86_64"

    def run(self, objects, level):
        """Links a program, and runs its parts: complaints."""
        with tempfile.TemporaryDirectory(dir=self.directory) as place:
            return self.run_in(pathlib.Path(place), objects, level)

    def run_in(self, place, objects, level):
        names = list(objects)
        program = place / "program"
        main = "#include <cstdint>\n#include <cstdio>\n#include <cstring>\n"
        main += "".join(f"std::uint64_t {name}();\n" for name in names)
        main += "int main(int, char** part) {\n"
        main += "".join(f'  if (!std::strcmp(part[1], "{name}"))\n    std::printf("%llx\\n", {name}() + 0ull);\n'
                        for name in names)
        (place / "main.cpp").write_text(main + "}\n")
        output_of(*self.compiler, *level.split(), "-march=x86-64", *objects.values(), place / "main.cpp", "-o", program)
        complaints = []
        for name in filter(self.runs, names):
            processor = LEVELS[name][1] if name in LEVELS else LEVELS["x86_64"][1]
            emulator = [self.qemu, "-cpu", processor] if self.qemu else []
            result = subprocess.run([*emulator, program, name], capture_output=True, text=True)
            text = result.stdout if result.returncode == 0 else f"exit {result.returncode}"
            if len(objects) == 1:
                self.alone[name, level] = text
            if text != self.alone[name, level] or result.returncode != 0 or text == "0\n":
                complaints.append(f"{name} {level}, linked in the order {', '.join(names)}: {text.strip()}")
        return complaints


def main():
    extent, directory, nm, objdump, qemu, *compiler = sys.argv[1:]
    compiler += ["-std=c++20", "-ffp-contract=off"]
    directory = pathlib.Path(directory)
    directory.mkdir(parents=True, exist_ok=True)
    complaints = check_names(compiler)
    build, sets = builder(compiler, qemu, directory), all_sets(compiler)
    pool = concurrent.futures.ThreadPoolExecutor(os.cpu_count())
    for level, names in (FEW if extent == "few" else QUICK).items():
        if extent == "all":
            names = list(sets)
        objects = dict(zip(names, pool.map(lambda name: build.compile(name, sets[name], level), names)))
        symbols = 0
        if "lto" not in level:
            found, symbols = check_symbols(nm, objdump, list(objects.values()))
            complaints += found

        def run_linked(orders):
            for found in pool.map(lambda order: build.run({name: objects[name] for name in order}, level), orders):
                complaints.extend(found)

        run_linked([name] for name in filter(build.runs, objects))
        if extent == "all":
            run_linked(itertools.permutations(QUICK[level] if "lto" in level else objects, 2))
        if extent != "all" or "lto" in level:
            run_linked([list(objects), list(objects)[::-1]])
        print(f"{level}: {len(objects)} objects, {symbols} weak symbols", flush=True)
    print("\n".join(complaints))
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
