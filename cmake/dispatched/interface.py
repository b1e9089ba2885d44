#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Writes what simdact_dispatched has of the library: its elementwise functions, as the doors declare them.

usage: interface.py PROJECT_DIRECTORY [--check]

A function is taken if it has nothing but ranges and parameters. Written are the declarations of
include/simdact/dispatched, for C++ and for C, and the lists beside this script, which the sources are made of. With
--check nothing is written: the exit status says whether all of them are up to date, and whether there is a door that is
neither taken, nor declared by hand in dispatched/rows.hpp, nor left out below.
"""
import pathlib
import re
import sys
import textwrap

HERE = "cmake/dispatched"
LICENCE = "// SPDX-License-Identifier: BSL-1.0\n"

# What a binary interface cannot have, or has not.
LEFT_OUT = {
    "transform": "takes an expression", "transform_sum": "takes an expression",
    "transform_and_sum": "takes an expression",
    "with_statistics": "a wrapper of ranges",
    "as_bfloat16": "a view of sixteen bits", "as_float16": "a view of sixteen bits",
    "reliability": "gives structures",
}

DOOR = re.compile(r"^(?:void|double|auto) (\w+)\(", re.MULTILINE)
CALL = re.compile(r"template <([^{};]*?)>\nvoid (\w+)\(([^{}]*?)\) \{\n\s*detail::(\w+)<((?:fn|unit)::\w+)")
ARGUMENT = re.compile(r"const \w+& (?P<input>\w+)|\w+&& (?P<output>\w+)|"
                      r"parameter_of<\w+> (?P<parameter>\w+)(?: = (?P<usual>[\w:]+))?")

# By what a door calls: the list it goes to, and what the tiers choose among.
SHAPES = {
    "map": ("functions", "methods<{}>"),
    "map_as": ("functions", "methods<{}>"),
    "map_derivative": ("derivatives", "methods<fn::derivative_of<{}>>"),
    "backward": ("gradients", "gradient_methods<{}>"),
    "backward_from_output": ("gradients", None),
    "map_gated": ("gates", "unit_methods<{}>"),
    "gated_backward": ("gates", "unit_methods<{}>"),
}
ABOUT = {
    "functions": "out[i] = f(in[i]): functions and antiderivatives.",
    "derivatives": "out[i] = f'(in[i]).",
    "gradients": "Backward passes dx[i] = dy[i]·f'(x[i]), from x, or from y = f(x), where all tiers are one.",
    "gates": "Gated units out[i] = a[i]·f(b[i]), and the gradients of both, da by a and db by b.",
}
C_TYPES = {"std::size_t": "size_t", "std::int64_t": "int64_t", "std::uint8_t": "uint8_t", "std::ptrdiff_t": "ptrdiff_t"}
TYPES = (("float", "f32"), ("double", "f64"))


class Argument:
    """Of a kind: input, output (of elements), parameter, number (a std::size_t) or options."""

    def __init__(self, kind, name, element="REAL", usual=None):
        self.kind, self.name, self.element, self.usual = kind, name, element, usual

    def cpp(self, real="REAL"):
        element = self.element.replace("REAL", real)
        return {"input": f"input<{element}> {self.name}", "output": f"output<{element}> {self.name}",
                "options": f"const {self.element}<{real}>& options"}.get(self.kind, f"{element} {self.name}")

    def c(self, real, suffix, sizes):
        element = C_TYPES.get(self.element, self.element.replace("REAL", real))
        if self.kind in ("input", "output"):
            pointer = f"{'const ' * (self.kind == 'input')}{element}* {self.name}"
            return [pointer, f"size_t {self.name}_size"] if sizes else [pointer]
        if self.kind == "options":
            return [f"const {suffix(f'simdact_{self.element}')}* options"]
        return [f"{element} {self.name}"]

    def from_c(self, sizes):
        if self.kind in ("input", "output"):
            return f"{self.kind}<{self.element}>({self.name}, {f'{self.name}_size' if sizes else 'n'})"
        return "from_c(options)" if self.kind == "options" else self.name


class Function:
    """A function: its name and that of its own among overloads, its arguments in order, what its tiers choose among."""

    def __init__(self, result, name, arguments, methods, rows=False):
        self.result, self.name, self.own_name, self.arguments, self.methods = result, name, name, arguments, methods
        self.rows = rows

    def parameters(self):
        return [x.name for x in self.arguments if x.kind == "parameter"]

    def c_arguments(self, real, suffix):
        flat = [text for x in self.arguments for text in x.c(real, suffix, self.rows)]
        flat = flat if self.rows else ["size_t n", *flat]
        flat += [f"{self.result}* result"] * (self.result != "void") + ["simdact_tier tier"] * bool(self.methods)
        return flat

    def line(self):
        """For the sources: FUNCTION(result, name, own name, (takes), (gives), methods, (takes in C), (gives from C))"""
        tier = bool(self.methods)
        takes = [x.cpp() for x in self.arguments] + ["tier by"] * tier
        c_takes = self.c_arguments("REAL", lambda name: f"NAMED({name})")
        c_gives = [x.from_c(self.rows) for x in self.arguments] + ["dispatched::tier(tier)"] * tier
        name_of = ["TIERLESS", "FUNCTION"][tier]
        return (f"{name_of}({self.result}, {self.name}, {self.own_name}, ({', '.join(takes)}), "
                f"({', '.join(x.name for x in self.arguments)}), ({self.methods or ''}), "
                f"({', '.join(c_takes)}), ({', '.join(c_gives)}))")


def usual(include, path):
    """The number that fn::hardtanh::low stands for."""
    _, structure, member = path.split("::")
    for header in sorted(include.rglob("*.hpp")):
        for body in re.findall(rf"struct {structure}\b[^;{{]*\{{\n(.*?)\n\}};", header.read_text(), re.DOTALL):
            if found := re.search(rf'\b{member}\{{"\w+", (?:fn::)?domain::\w+, ([-.\d]+)\}}', body):
                return float(found[1])
    raise ValueError(f"{path} has no value")


def split(arguments):
    return [text.strip() for text in re.split(r",\s+(?![^<]*>)", arguments)]


def elementwise_argument(include, text):
    found = ARGUMENT.fullmatch(text)
    if found["parameter"]:
        return Argument("parameter", found["parameter"], usual=found["usual"] and usual(include, found["usual"]))
    return Argument(*(("input", found["input"]) if found["input"] else ("output", found["output"])))


def with_own_names(functions):
    """A name in C for each overload: that of the parameters is added, or of what is taken and given."""
    for f in functions:
        shorter = [g for g in functions if g.name == f.name and len(g.parameters()) < len(f.parameters())]
        if shorter:
            f.own_name = "_".join([f.name, *f.parameters()])
    return functions


def elementwise(include):
    """The lists of functions, in the order of simdact.hpp, and the names of all doors."""
    lists, names = {name: [] for name in ABOUT}, set()
    for header in re.findall(r"#include <(simdact/\w+\.hpp)>", (include / "simdact/simdact.hpp").read_text()):
        public = re.sub(r"^namespace detail \{.*?^\} // namespace detail$", "", (include / header).read_text(),
                        flags=re.DOTALL | re.MULTILINE)
        names.update(DOOR.findall(public))
        for _, name, arguments, call, of in CALL.findall(public):
            if call in SHAPES:
                to, methods = SHAPES[call]
                arguments = [elementwise_argument(include, text) for text in split(arguments)]
                lists[to].append(Function("void", name, arguments, methods and methods.format(of)))
    return {name: with_own_names(functions) for name, functions in lists.items()}, names


ROW = re.compile(r"^(void|double) (\w+)\(([^;]*)\);", re.MULTILINE)


def row_argument(text):
    if found := re.fullmatch(r"(input|output)<([\w:]+)> (\w+)", text):
        return Argument(found[1], found[3], found[2].replace("float", "REAL"))
    if found := re.fullmatch(r"const (\w+)<float>& options = \{\}", text):
        return Argument("options", "options", found[1])
    return Argument("number", text.split()[1], text.split()[0])


def row_functions(text):
    """The functions of dispatched/rows.hpp: its declarations for floats."""
    functions = []
    for result, name, arguments in ROW.findall(text):
        if "<double>" not in arguments:
            arguments = split(arguments)
            tiers = arguments[-1].startswith("tier")
            functions.append(Function(result, name, [row_argument(x) for x in arguments[:len(arguments) - tiers]],
                                      "row_methods" if tiers else None, rows=True))
    for f in functions:
        names = [x.name for x in f.arguments]
        of_probabilities = "_of_probabilities" * (f.name.startswith("cross_entropy") and "probabilities" in names)
        each = "_of_each" * (f.result == "void" and any(g.name == f.name and g.result != "void" for g in functions))
        f.own_name = f.name + of_probabilities + each
    return functions


class Options:
    """A struct of dispatched/options.hpp: its name, and each member's kind, type, name and usual value."""

    MEMBER = re.compile(r"^  (.+?) (\w+)(?: = ([^;]+)|\{\});", re.MULTILINE)

    def __init__(self, name, body, enums):
        self.name, self.members, self.enums = name, [], enums
        for kind, member, value in self.MEMBER.findall(body):
            kind = kind.replace("dispatched::", "")
            if found := re.fullmatch(r"std::span<(.+)>", kind):
                self.members.append(("RANGE", found[1], member, None))
            elif found := re.fullmatch(r"std::optional<(.+)>", kind):
                self.members.append(("OPTIONAL", found[1], member, None))
            elif kind in enums:
                self.members.append(("CHOICE", kind, member, enums[kind].index(value.split("::")[-1])))
            else:
                self.members.append(("NUMBER", kind, member, value))

    def faults(self, headers):
        """Members that only one has of this struct and the library's of its name."""
        body = re.search(rf"^struct {self.name} \{{\n(.*?)\n\}};", headers, re.MULTILINE | re.DOTALL)[1]
        theirs = {name for _, name, _ in self.MEMBER.findall(re.sub(r"^  using .*", "", body, flags=re.MULTILINE))}
        ours = {name for _, _, name, _ in self.members}
        differing = " ".join(sorted(theirs ^ ours))
        return [f"{self.name} differs from the library's in its members {differing}"] * bool(differing)

    def line(self, headers):
        parameters = re.search(rf"^(template <[^\n]*>\n)?struct {self.name} \{{", headers, re.MULTILINE)[1]
        members = " ".join(f"{kind}({member})" if kind != "CHOICE" else f"CHOICE({member}, {len(self.enums[of])})"
                           for kind, of, member, _ in self.members)
        return f"OPTIONS({self.name}, simdact::{self.name}{'<T>' * bool(parameters)}, {members})"

    def c(self, real, suffix):
        lines, c_type = [], lambda kind: C_TYPES.get(kind, real if kind == "T" else kind)
        for kind, of, member, _ in self.members:
            if kind == "RANGE":
                constant = "const " * of.startswith("const ")
                lines += [f"{constant}{c_type(of.removeprefix('const '))}* {member};", f"size_t {member}_size;"]
            elif kind == "OPTIONAL":
                lines += [f"int has_{member};", f"{c_type(of)} {member};"]
            else:
                lines.append(f"{'int' if kind == 'CHOICE' else c_type(of)} {member};")
        return ["typedef struct {", *(f"  {x}" for x in lines), f"}} simdact_{self.name}_{suffix};"]

    def usual(self):
        values = {"RANGE": "0, 0", "OPTIONAL": "0, 0"}
        values = ", ".join(values.get(kind, str(value)) for kind, _, _, value in self.members)
        return f"#define SIMDACT_{self.name.upper()} {{{values}}}"


def option_structs(text):
    enums = {name: split(values) for name, values in re.findall(r"enum class (\w+) : int \{ (.+?) \};", text)}
    structs = re.findall(r"struct (\w+) \{\n(.*?)\n\};", text, re.DOTALL)
    return enums, [Options(name, body, enums) for name, body in structs]


def number(value, real):
    return f"{value:g}" + ("f" if real == "float" and value != int(value) else "")


def call(start, arguments):
    """A declaration, wrapped as clang-format has it."""
    lines, indent = [start + "("], " " * (len(start) + 1)
    for at, argument in enumerate(arguments):
        text = argument + (");" if at + 1 == len(arguments) else ",")
        if len(lines[-1]) + 1 + len(text) > 120 and lines[-1].strip() != start + "(":
            lines.append(indent + text)
        else:
            lines[-1] += " " * (at > 0) + text
    return "\n".join(lines)


def cpp_header(name, functions):
    lines = [LICENCE + "// " + ABOUT[name],
             f"// Written by {HERE}/interface.py. What each is stands in the header that has its name, or its "
             "family's.",
             "#pragma once", "", "#include <simdact/dispatched/tier.hpp>", "", "namespace simdact::dispatched {", ""]
    for f in functions:
        for real, _ in TYPES:
            arguments = [x.cpp(real) + ("" if x.usual is None else f" = {number(x.usual, real)}") for x in f.arguments]
            lines.append(call(f"void {f.name}", arguments + ["tier by = tier::accurate"] * bool(f.methods)))
    return "\n".join([*lines, "", "} // namespace simdact::dispatched", ""])


def c_header(about, groups, before=()):
    lines = ["/* SPDX-License-Identifier: BSL-1.0 */", f"/* {about} For simdact.h; written by {HERE}/interface.py. */"]
    lines += before
    for heading, functions in groups:
        lines += ["", f"/* {heading} */"]
        for f in functions:
            for real, suffix in TYPES:
                lines.append(call(f"simdact_status simdact_{f.own_name}_{suffix}",
                                  f.c_arguments(real, lambda name: f"{name}_{suffix}")))
    return "\n".join([*lines, ""])


def c_rows_header(functions, enums, structs):
    before = []
    for name, values in enums.items():
        listed = ", ".join(f"SIMDACT_{name}_{value}".upper() for value in values)
        before += ["", f"enum {{ {listed} }};"]
    for options in structs:
        before += ["", "/* Of dispatched/options.hpp. A variable initialised with this has the usual ones, as a null pointer",
                   "   has. */", options.usual()]
        for real, suffix in TYPES:
            before += options.c(real, suffix)
    heading = "Every range with its size; classes and indices are int64_t."
    return c_header("The row functions and their options.", [(heading, functions)], before)


def inc(lines):
    return "\n".join([LICENCE + "// Written by interface.py beside it.", *lines, ""])


def main():
    project, check = pathlib.Path(sys.argv[1]), sys.argv[2:] == ["--check"]
    include = project / "include"
    lists, names = elementwise(include)
    rows = row_functions((include / "simdact/dispatched/rows.hpp").read_text())
    enums, structs = option_structs((include / "simdact/dispatched/options.hpp").read_text())

    room = include / "simdact/dispatched"
    headers = "".join(path.read_text() for path in sorted(include.rglob("*.hpp")) if path.parent != room)
    files = {room / "elementwise.h": c_header("The elementwise functions.", [(ABOUT[x], lists[x]) for x in lists]),
             room / "rows.h": c_rows_header(rows, enums, structs),
             project / HERE / "rows.inc": inc([f.line() for f in rows]),
             project / HERE / "options.inc": inc([options.line(headers) for options in structs])}
    for name, functions in lists.items():
        files[room / f"{name}.hpp"] = cpp_header(name, functions)
        files[project / HERE / f"{name}.inc"] = inc([f.line() for f in functions])

    functions = [f for group in lists.values() for f in group] + rows
    covered = {f.name for f in functions} | set(LEFT_OUT)
    faults = [f"simdact::{name} is neither taken, nor in dispatched/rows.hpp, nor left out with a reason"
              for name in sorted(names - covered)]
    faults += [f"simdact::{name} is left out, and there is none" for name in sorted(set(LEFT_OUT) - names)]
    faults += [fault for options in structs for fault in options.faults(headers)]
    for path, text in files.items():
        if not check:
            path.write_text(text)
        elif not path.exists() or path.read_text() != text:
            faults.append(f"{path.relative_to(project)} is not up to date: run {HERE}/interface.py")
    names = {f.name for f in functions}
    print(*faults, f"{len(functions)} overloads of {len(names)} functions, {len(faults)} faults", sep="\n")
    return 1 if faults or not functions else 0


sys.exit(main())
