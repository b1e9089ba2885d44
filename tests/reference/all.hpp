// SPDX-License-Identifier: BSL-1.0
// The families; a function is in one of them.
#pragma once

#include <reference/elu.hpp>
#include <reference/erf.hpp>
#include <reference/exp.hpp>
#include <reference/gates.hpp>
#include <reference/gelu.hpp>
#include <reference/logistic.hpp>
#include <reference/relu.hpp>
#include <reference/shrink.hpp>
#include <reference/softsign.hpp>
#include <reference/tanh.hpp>
