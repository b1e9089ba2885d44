#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Writes measured bounds into the headers that state them: README, "Add a method".

    state_bounds.py [--share] FILE...     what surveys printed
    state_bounds.py                       every record as it is, in the layout of this script, and a bounds.hpp without
                                          records for each kernels.hpp that includes one that is not there

Each line of a survey names a record (fn::tanh, pade<7, 6>, float), the build (fused or unfused) and the bound it measured.
Errors are stated rounded up to four digits. Those of floats are the largest of all inputs; with --share, for a survey of
a share of them, a twentieth goes on top. Those of doubles are the largest that a search found. Where a method's own
error is the largest, it is a smooth function of x and the search ends at its top: a thousandth goes on top. Where
several roundings meet, each doubling of the search still finds a little more, and ever less: a twentieth. Where there
is one, its half of an ULP is met, and the reference's error goes on top. What is proven is stated instead, and of
accurate in sixteen bits and correctly_rounded, which tests/exhaustive/nearest.cpp proves, half an ULP. Of a record's
lines, for the build, the largest of each error counts, so that a search can be continued by another.

A record that no header has is added behind those of its function, in the folder whose kernels.hpp lists the function's
methods.
"""
import math
import pathlib
import re
import sys

INCLUDE = pathlib.Path(__file__).resolve().parents[2] / "include/simdact"
LINE = re.compile(r"(fn::\w+), (.*), (\w+) (fused|unfused) \{(.*)\}")
RECORD = re.compile(r"template <>\ninline constexpr bounds stated<([^;{]*)>\{([^;]*)\};\n")
BUILDS = ("fused", "unfused")
# The members of struct bound, and what each is where it is left out.
MEMBERS = {
    "max_ulp": None, "max_ulp_at": "0", "max_abs": "0", "max_abs_at": "0", "max_step_down": "0",
    "max_step_down_at": "0", "odd": "false", "bounded": "false", "misrounded": "-1"
}
COLUMNS = 120
BEGINNING = """// SPDX-License-Identifier: BSL-1.0
// The bounds of the functions of this folder by every method: measured, see README, "Add a method".
#pragma once

#include <simdact/bound.hpp>
#include <simdact/fn.hpp>
#include <simdact/policy.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// clang-format off

"""
END = "// clang-format on\n\n} // namespace simdact::inline SIMDACT_TARGET::detail\n"

# In ULP and absolute, by prove_exp.py.
PROVEN = {
    ("fn::exp", "cody_waite", "double", "fused"): ("0.966", "1.86e+292"),
    ("fn::exp", "cody_waite", "double", "unfused"): ("1.23", "2.454e+292"),
}


def parsed(record):
    """The members of a record's bounds, as they are written, by build; none where it was never measured."""
    return {
        build: dict(re.findall(r"\.(\w+) = ([^,}\s]+)", fields))
        for build, fields in re.findall(r"\.(\w+) =\s*\{([^}]*)\}", record)
    }


def filled(start, members, end):
    """A bound between braces, over as many lines as it takes."""
    lines = [start + "{"]
    indent = " " * len(lines[0])
    for i, member in enumerate(members):
        text = member + ("}" + end if i + 1 == len(members) else ",")
        if len(lines[-1]) + 1 + len(text) > COLUMNS:
            lines.append(indent + text)
        else:
            lines[-1] += text if i == 0 else " " + text
    return "\n".join(lines)


def written(key, bounds):
    """A record. Members that have their default are left out, and so is a build that was never measured."""
    record = f"template <>\ninline constexpr bounds stated<{key}>{{"
    measured = [build for build in BUILDS if bounds.get(build)]
    for build in measured:
        bound = bounds[build]
        members = [f".{name} = {bound[name]}" for name in MEMBERS if bound.get(name, MEMBERS[name]) != MEMBERS[name]]
        record += "\n" + filled(f"    .{build} = ", members, "" if build == measured[-1] else ",")
    return record + "};\n"


def rounded_up(text, slack):
    """The number times the slack with four significant digits, no smaller than it is."""
    value = float(text)
    if value < sys.float_info.max / slack:
        value *= slack
    if value == 0:
        return "0"
    if value >= 0.99 * sys.float_info.max:
        return "0x1.fffffffffffffp1023"
    step = 10.0 ** (math.floor(math.log10(value)) - 3)
    for candidate in (math.ceil(value / step) * step, (math.ceil(value / step) + 1) * step):
        rounded = f"{candidate:.4g}"
        if float(rounded) >= value:
            return rounded
    raise ValueError(text)


def place(text):
    """A hexadecimal float, with a plain 0 for zero; that of a negative one is what lies below."""
    if float.fromhex(text) == 0:
        return "-0.0" if text.startswith("-") else "0"
    return text


def searched(ulp, error):
    """What a search for doubles has the error in ULP and the absolute one multiplied by."""
    few = 256
    rounded_once, settled, roundings = 1.0005, 1.001, 1.05
    if ulp < 0.5005:
        return rounded_once, rounded_once
    if ulp < few:
        return roundings, roundings
    # Next to a derivative's root the ULP is tiny, and the search takes every input.
    return settled, roundings if error < few * 2.0**-53 else settled


def merged(one, other):
    """The fields of two measurements of one kernel as one."""
    largest = [max(one[i : i + 2], other[i : i + 2], key=lambda pair: float(pair[0])) for i in (0, 2, 4)]
    return sum(largest, []) + ["true" if one[i] == other[i] == "true" else "false" for i in (6, 7)]


def stated(key, fields, share):
    """The members of a bound, from the fields of a survey's line."""
    ulp, ulp_at, error, error_at, step, step_at, odd, bounded = fields
    double = key[2] == "double"
    proven = key[1] == "correctly_rounded"
    if (key[1] == "accurate" and float(ulp) > 0.4) or proven:
        ulp = "0.5"
    slack = searched(float(ulp), float(error)) if double else (1.05, 1.05) if share else (1, 1)
    # A step of a few ULP is a whole number.
    step_slack = 1.1 if double and float(step) >= 8 else 1
    of_ulp, of_error = PROVEN.get(key, (rounded_up(ulp, slack[0]), rounded_up(error, slack[1])))
    step = rounded_up(step, step_slack)
    misrounded = "0" if proven else MEMBERS["misrounded"]
    fields = [of_ulp, place(ulp_at), of_error, place(error_at), step, place(step_at), odd, bounded, misrounded]
    return dict(zip(MEMBERS, fields))


def home(function, headers):
    """The bounds.hpp for a function's records."""
    for path, text in headers.items():
        if f"stated<{function}," in text:
            return path
    for lists in sorted(INCLUDE.glob("*/kernels.hpp")):
        if re.search(rf"^struct {function.removeprefix('fn::')}\b", lists.read_text(), re.MULTILINE):
            return lists.with_name("bounds.hpp")
    sys.exit(f"state_bounds.py: no kernels.hpp lists the methods of {function}")


def state(key, build, bound, headers):
    """Writes one bound into the text of its header, into its record or a new one."""
    name = ", ".join(key)
    for path, text in headers.items():
        for match in RECORD.finditer(text):
            if " ".join(match.group(1).split()) == name:
                bounds = parsed(match.group(2)) | {build: bound}
                headers[path] = text[: match.start()] + written(name, bounds) + text[match.end() :]
                return
    path = home(key[0], headers)
    text = headers[path]
    siblings = [match for match in RECORD.finditer(text) if match.group(1).startswith(key[0] + ",")]
    at = siblings[-1].end() + 1 if siblings else text.index(END)
    headers[path] = text[:at] + written(name, {build: bound}) + "\n" + text[at:]


def measured(paths):
    """The fields of each kernel and build that surveys measured."""
    found = {}
    for path in paths:
        for line in pathlib.Path(path).read_text().splitlines():
            if not LINE.fullmatch(line):
                sys.exit(f"state_bounds.py: {path}: this is no line of a survey: {line}")
            *key, fields = LINE.fullmatch(line).groups()
            fields = fields.split(", ")
            found[tuple(key)] = merged(found.get(tuple(key), fields), fields)
    return found


def main():
    share = "--share" in sys.argv
    headers = {path: path.read_text() for path in sorted(INCLUDE.glob("*/bounds.hpp"))}
    for lists in sorted(INCLUDE.glob("*/kernels.hpp")):
        room = lists.parent
        if f"<simdact/{room.name}/bounds.hpp>" in lists.read_text():
            headers.setdefault(room / "bounds.hpp", BEGINNING + END)
    for key, fields in measured(argument for argument in sys.argv[1:] if argument != "--share").items():
        state(key[:3], key[3], stated(key, fields, share), headers)
    for path, text in headers.items():
        path.write_text(RECORD.sub(lambda m: written(" ".join(m.group(1).split()), parsed(m.group(2))), text))


if __name__ == "__main__":
    main()
