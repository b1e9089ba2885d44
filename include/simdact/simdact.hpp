// SPDX-License-Identifier: BSL-1.0
// Everything but parallel.hpp.
#pragma once

#include <simdact/accuracy.hpp>
#include <simdact/arg_max.hpp>
#include <simdact/bfloat16.hpp>
#include <simdact/binary_cross_entropy.hpp>
#include <simdact/binary_cross_entropy_of_probabilities.hpp>
#include <simdact/candidate_softmax.hpp>
#include <simdact/cross_entropy.hpp>
#include <simdact/elu.hpp>
#include <simdact/erf.hpp>
#include <simdact/exp.hpp>
#include <simdact/function_object.hpp>
#include <simdact/gated.hpp>
#include <simdact/gelu.hpp>
#include <simdact/hard.hpp>
#include <simdact/hierarchical_softmax.hpp>
#include <simdact/log1p.hpp>
#include <simdact/mish.hpp>
#include <simdact/nll_loss.hpp>
#include <simdact/online_softmax.hpp>
#include <simdact/policy.hpp>
#include <simdact/prelu.hpp>
#include <simdact/relu.hpp>
#include <simdact/shrink.hpp>
#include <simdact/sigmoid.hpp>
#include <simdact/silu.hpp>
#include <simdact/softcap.hpp>
#include <simdact/softmax.hpp>
#include <simdact/softplus.hpp>
#include <simdact/softsign.hpp>
#include <simdact/sparsemax.hpp>
#include <simdact/swiglu_clamped.hpp>
#include <simdact/tanh.hpp>
#include <simdact/tanhshrink.hpp>
#include <simdact/transform.hpp>
