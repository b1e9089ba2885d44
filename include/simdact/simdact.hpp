// Everything.
#pragma once

#include <simdact/accuracy.hpp>
#include <simdact/bfloat16.hpp>
#include <simdact/policy.hpp>
#include <simdact/tanh.hpp>
