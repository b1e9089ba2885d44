// SPDX-License-Identifier: BSL-1.0
// Names that well-known headers define as macros, in lower case or short: whoever includes those first can still
// include this library. Each stands for something that no declaration survives.
#pragma once

// The standard library and xsimd come first where they use a name themselves; the macros then meet our headers only.
#include <algorithm>
#include <array>
#include <cmath>
#include <complex>
#include <cstdio>
#include <cstdlib>
#include <execution>
#include <functional>
#include <ranges>
#include <span>
#include <stdexcept>

#include <xsimd/xsimd.hpp>

// <complex.h>
#define I (a macro of another header)
#define complex (a macro of another header)
#define imaginary (a macro of another header)

// <windows.h> and what it includes
#define small (a macro of another header)
#define near (a macro of another header)
#define far (a macro of another header)
#define hyper (a macro of another header)
#define interface (a macro of another header)
#define grp1 (a macro of another header)
#define rad1 (a macro of another header)
#define IN (a macro of another header)
#define OUT (a macro of another header)
#define CONST (a macro of another header)
#define VOID (a macro of another header)
#define ERROR (a macro of another header)
#define DELETE (a macro of another header)
#define DIFFERENCE (a macro of another header)
#define OVERFLOW (a macro of another header)
#define UNDERFLOW (a macro of another header)
#define DOMAIN (a macro of another header)
#define TRANSPARENT (a macro of another header)
#define ABSOLUTE (a macro of another header)
#define RELATIVE (a macro of another header)
#define STRICT (a macro of another header)
#define TRUE (a macro of another header)
#define FALSE (a macro of another header)

// Apple's AssertMacros.h
#define check(...) (a macro of another header)
#define verify(...) (a macro of another header)
#define require(...) (a macro of another header)

// X11
#define None (a macro of another header)
#define Bool (a macro of another header)
#define Status (a macro of another header)
#define Success (a macro of another header)
#define True (a macro of another header)
#define False (a macro of another header)
#define Above (a macro of another header)
#define Below (a macro of another header)
#define Always (a macro of another header)
#define Complex (a macro of another header)
#define Convex (a macro of another header)
#define Unsorted (a macro of another header)

// Arduino
#define F(...) (a macro of another header)
#define B1 (a macro of another header)
#define PI (a macro of another header)
#define EULER (a macro of another header)
#define sq(...) (a macro of another header)
#define bit(...) (a macro of another header)
#define constrain(...) (a macro of another header)
#define radians(...) (a macro of another header)
#define degrees(...) (a macro of another header)
#define lowByte(...) (a macro of another header)
#define highByte(...) (a macro of another header)
#define interrupts(...) (a macro of another header)

// <sys/sysmacros.h>, <sys/param.h>, <curses.h>, <linux/kernel.h>, GNU's predefined ones
#define major(...) (a macro of another header)
#define minor(...) (a macro of another header)
#define makedev(...) (a macro of another header)
#define howmany(...) (a macro of another header)
#define roundup(...) (a macro of another header)
#define timeout(...) (a macro of another header)
#define swap(...) (a macro of another header)
#define likely(...) (a macro of another header)
#define unlikely(...) (a macro of another header)
#define linux 1
#define unix 1
