#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Prints a header as Doxygen is to read it: comments are documentation, and mean their text as it stands.

usage: doxygen_filter.py HEADER

What stands before `#pragma once` is about the file, what stands behind code about that line, and lines that are set in
are code.
"""
import re
import sys

COMMENT = re.compile(r"^(?P<before>.*?)//(?P<text> .*|)$")


def escaped(text):
    if text.startswith("   "):
        return text
    return re.sub(r"[\\@<>#%&$]|::", lambda found: "\\" + found[0], text)


NAME = re.compile(r"\b(?!requires|decltype|noexcept|sizeof)(\w+)\(")


def name_at(lines):
    """What a template is the name of, a function if it is one."""
    return next((found[1] for found in map(NAME.search, lines[1:6]) if found), "")


def documented(lines):
    """The lines; overloads that follow one another share the comment of the first."""
    comment, named, before = [], "", ""
    for at, line in enumerate(lines):
        found = COMMENT.match(line)
        if line == "// SPDX-License-Identifier: BSL-1.0":
            yield "/// @file"
        elif not found or '"' in found["before"]:
            if line.startswith("template <"):
                alone = not before.startswith("//")
                if alone and name_at(lines[at:]) == named:
                    yield from comment
                named = name_at(lines[at:])
            yield line.replace("namespace simdact::inline SIMDACT_TARGET", "namespace simdact")
        elif found["before"].strip():
            yield f"{found['before']}///<{escaped(found['text'])}"
        else:
            text = f"{found['before']}///{escaped(found['text'])}"
            comment = [*comment, text] if before.startswith("//") else [text]
            yield text
        before = line


print("\n".join(documented(open(sys.argv[1], encoding="utf-8").read().splitlines())))
