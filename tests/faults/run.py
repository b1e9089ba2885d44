# SPDX-License-Identifier: BSL-1.0
"""Plants faults in a copy of the headers and sees that the tests catch them.

usage: run.py --check
       run.py --build DIRECTORY --generated DIRECTORY [--compiler g++] [--xsimd DIRECTORY] [--flags SET=FLAGS ...]
              [--link LIBRARY ...] [--only REGEX] [--jobs N]

--check holds the list in planted.py to the sources: the text that each fault replaces occurs once in its header, and
the test that is to catch it is there. Without, each program is first compiled as it is and the tests that are named
must pass; then each fault is planted, the program compiled again, and the test must fail. A fault that no test catches
makes this end with 1. Instruction sets that the CPU does not run are left out, and said to be.
"""
import argparse
import concurrent.futures
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import threading
import time

sys.dont_write_bytecode = True
import planted  # noqa: E402

TESTS = pathlib.Path(__file__).resolve().parent.parent
INCLUDE = TESTS.parent / "include"
SECONDS_OF_A_RUN = 600


def header_of(fault, include=INCLUDE):
    return include / "simdact" / fault.header


def test_text(program):
    """Where the names of a program's tests are written."""
    if program.source == "faults/kernel.cpp":
        return (TESTS / "support/suite.cpp").read_text()
    return (TESTS / program.source).read_text()


def mistakes(fault):
    header = header_of(fault)
    if not header.exists():
        yield f"there is no {fault.header}"
        return
    times = header.read_text().count(fault.before)
    if times != 1:
        yield f"its text occurs {times} times in {fault.header}"
    if fault.before == fault.after:
        yield "it changes nothing"
    name = re.match(r"[\w/*]+\.(\w*)", fault.test)[1]
    if not re.search(rf"\b{name}", test_text(fault.program)):
        yield f"{fault.program.source} has no test {fault.test}"


def check():
    wrong = [f"{fault.name}: {text}" for fault in planted.FAULTS for text in mistakes(fault)]
    names = [fault.name for fault in planted.FAULTS]
    wrong += [f"{name}: stands here twice" for name in set(names) if names.count(name) > 1]
    print("\n".join([*wrong, f"{len(names)} faults, {len(wrong)} mistakes"]))
    return 1 if wrong or not names else 0


class Builder:
    def __init__(self, arguments):
        self.at = pathlib.Path(arguments.build)
        self.at.mkdir(parents=True, exist_ok=True)
        self.compiler = shlex.split(arguments.compiler)
        self.sets = dict(entry.split("=", 1) for entry in arguments.flags)
        self.link = [*arguments.link, "-lpthread"]
        self.includes = [f"-I{TESTS}", f"-I{arguments.generated}"]
        self.includes += ["-idirafter", arguments.xsimd] if arguments.xsimd else []

    def runs(self, instruction_set):
        probe = self.at / "cpu_guard"
        if not probe.exists():
            subprocess.run([*self.compiler, "-std=c++20", TESTS / "cpu_guard.cpp", "-o", probe], check=True)
        return subprocess.run([probe, instruction_set, "true"]).returncode == 0

    def command(self, program, include, instruction_set, *more):
        return [*self.compiler, "-std=c++20", "-O1", "-ffp-contract=off", "-w", f"-I{include}", *self.includes,
                *shlex.split(self.sets[instruction_set]), *program.defines, *more]

    def compiled(self, program, source, include, instruction_set, out, *more):
        command = self.command(program, include, instruction_set, "-c", TESTS / source, "-o", out, *more)
        return subprocess.run(command, capture_output=True, text=True)

    def shared(self, instruction_set):
        """What no fault changes: the suite and the exact functions, compiled with the headers as they are."""
        for source, *more in (["support/suite.cpp"], ["reference/doubles.cpp"],
                              ["reference/floats.cpp", "-O3", "-ffast-math", "-fno-reciprocal-math"]):
            out = self.at / f"{pathlib.Path(source).stem}_{instruction_set}.o"
            done = self.compiled(planted.Program(source), source, INCLUDE, instruction_set, out, *more)
            if done.returncode != 0:
                sys.exit(done.stderr)

    def program(self, fault, include, name):
        """The path of the fault's program compiled with these headers, or what the compiler says."""
        object_file = self.at / f"{name}.o"
        done = self.compiled(fault.program, fault.program.source, include, fault.set, object_file)
        if done.returncode != 0:
            return None, done.stderr
        # The linker takes the first of equal functions: the fault's.
        shared = [self.at / f"{stem}_{fault.set}.o" for stem in ("suite", "doubles", "floats")]
        out = self.at / name
        objects = [object_file, *(shared if fault.program.suite else [])]
        done = subprocess.run([*self.compiler, *objects, *self.link, "-o", out], capture_output=True, text=True)
        object_file.unlink()
        return (out, "") if done.returncode == 0 else (None, done.stderr)


def ran(program, test):
    """Which tests passed and which one failed, hung or ended the program."""
    command = [program, f"--gtest_filter={test}", "--gtest_fail_fast"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=SECONDS_OF_A_RUN)
        text, code = done.stdout, done.returncode
    except subprocess.TimeoutExpired as hung:
        text, code = (hung.stdout or b"").decode(errors="replace"), "no end"
    begun = re.findall(r"^\[ RUN      \] (\S+)", text, re.MULTILINE)
    passed = re.findall(r"^\[       OK \] (\S+)", text, re.MULTILINE)
    failed = re.findall(r"^\[  FAILED  \] ([^\s,]+)", text, re.MULTILINE)
    if not failed and code != 0 and begun and begun[-1] not in passed:
        failed = [f"{begun[-1]} (ended by {code})"]
    return passed, failed[0] if failed else None


def key(fault):
    return fault.program, fault.set


def run(arguments):
    builder = Builder(arguments)
    faults = [f for f in planted.FAULTS if re.search(arguments.only, f.name)]
    left_out = sorted({f.set for f in faults if not (f.set in builder.sets and builder.runs(f.set))})
    skipped = [f for f in faults if f.set in left_out]
    faults = [f for f in faults if f.set not in left_out]
    begun, steps = time.monotonic(), len({key(f) for f in faults}) + len(faults)
    wrong, done, lock = [], 0, threading.Lock()

    def tell(fault, outcome, mistake):
        nonlocal done
        with lock:
            done += 1
            print(f"[{done:3}/{steps}, {time.monotonic() - begun:4.0f} s] {fault}: {outcome}", flush=True)
            if mistake:
                wrong.append(f"{fault}: {outcome}")

    def as_it_is(n, some):
        path, said = builder.program(some[0], INCLUDE, f"whole_{n}")
        if path is None:
            return f"does not compile:\n{said[:2000]}"
        for test in sorted({f.test for f in some}):
            passed, failed = ran(path, test)
            if failed or not passed:
                return f"{failed} fails" if failed else f"has no test {test}"
        path.unlink()
        return ""

    def planted_there(n, fault):
        include = builder.at / f"include_{n}"
        shutil.rmtree(include, ignore_errors=True)
        shutil.copytree(INCLUDE, include)
        header = header_of(fault, include)
        header.write_text(header.read_text().replace(fault.before, fault.after))
        path, said = builder.program(fault, include, f"faulty_{n}")
        shutil.rmtree(include)
        if path is None:
            return None, f"does not compile:\n{said[:2000]}"
        failed = ran(path, fault.test)[1]
        path.unlink()
        return failed, f"caught by {failed}" if failed else f"slips through {fault.test}"

    def of_a_program(n, some):
        said = as_it_is(n, some)
        tell(f"{some[0].program.name()}, {some[0].set}, as it is", said or "passes", said)
        for k, fault in enumerate(some):
            caught, outcome = planted_there(f"{n}_{k}", fault)
            tell(f"{fault.name}, {fault.set}", outcome, not caught)

    for instruction_set in sorted({f.set for f in faults if f.program.suite}):
        builder.shared(instruction_set)
    with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
        programs = {}
        for fault in faults:
            programs.setdefault(key(fault), []).append(fault)
        for future in [pool.submit(of_a_program, n, some) for n, some in enumerate(programs.values())]:
            future.result()
    for fault in skipped:
        print(f"left out, as {fault.set} does not run here: {fault.name}")
    print("\n".join([*wrong, f"{len(faults)} faults, {len(wrong)} that were not caught as they should be"]))
    return 1 if wrong or not faults else 0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--build")
    parser.add_argument("--generated")
    parser.add_argument("--compiler", default="g++")
    parser.add_argument("--flags", nargs="*", default=[])
    parser.add_argument("--xsimd")
    parser.add_argument("--link", nargs="*", default=["-lgtest_main", "-lgtest"])
    parser.add_argument("--only", default="")
    parser.add_argument("--jobs", type=int, default=2)
    arguments = parser.parse_args()
    return check() if arguments.check else run(arguments)


sys.exit(main())
