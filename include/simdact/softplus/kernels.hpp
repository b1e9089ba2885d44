// SPDX-License-Identifier: BSL-1.0
// The methods of softplus and log-sigmoid and of their derivatives, and what the tiers mean.
#pragma once

#include <simdact/core/parameter.hpp>
#include <simdact/sigmoid/kernels.hpp>
#include <simdact/softplus/bounds.hpp>
#include <simdact/softplus/correctly_rounded.hpp>
#include <simdact/softplus/exp_logarithm.hpp>
#include <simdact/softplus/exp_quotient.hpp>
#include <simdact/softplus/rational.hpp>
#include <simdact/softplus/uniform_table.hpp>

namespace simdact::inline SIMDACT_TARGET::fn {

struct softplus : detail::tiers<exp_logarithm> {
  static constexpr const char* name = "softplus";
  static constexpr parameter parameters[] = {{"beta", domain::positive}, {"threshold", domain::number}};
  using methods = detail::method_list<exp_logarithm, rational<6, 4>, uniform_table<32, 2>, correctly_rounded>;
};

struct logsigmoid : softplus {
  static constexpr const char* name = "logsigmoid";
};

struct softplus_derivative : detail::tiers<exp_quotient> {
  static constexpr const char* name = "softplus_derivative";
  using methods = detail::method_list<exp_quotient, rational<9, 10>, rational<5, 6>, uniform_table<32, 2>>;
};

struct logsigmoid_derivative : softplus_derivative {
  static constexpr const char* name = "logsigmoid_derivative";
};

} // namespace simdact::inline SIMDACT_TARGET::fn
