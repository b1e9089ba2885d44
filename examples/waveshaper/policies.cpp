// SPDX-License-Identifier: BSL-1.0
#include "policies.hpp"

#include <algorithm>

#include <simdact/tanh.hpp>

namespace act = simdact;

namespace {

template <class Policy>
void shape(std::span<const float> in, std::span<float> out) {
  act::tanh<Policy>(in, out);
}

constexpr policy all[] = {
    {"accurate", shape<act::accurate>},         {"fast", shape<act::fast>},
    {"reproducible", shape<act::reproducible>}, {"taylor2", shape<act::taylor<2>>},
    {"taylor3", shape<act::taylor<3>>},         {"taylor4", shape<act::taylor<4>>},
    {"taylor5", shape<act::taylor<5>>},         {"taylor6", shape<act::taylor<6>>},
    {"taylor7", shape<act::taylor<7>>},         {"taylor8", shape<act::taylor<8>>},
    {"pade32", shape<act::pade<3, 2>>},         {"pade34", shape<act::pade<3, 4>>},
    {"pade54", shape<act::pade<5, 4>>},         {"pade56", shape<act::pade<5, 6>>},
    {"pade76", shape<act::pade<7, 6>>},         {"pade78", shape<act::pade<7, 8>>},
    {"pade98", shape<act::pade<9, 8>>},         {"spline3", shape<act::spline<3>>},
    {"spline36", shape<act::spline<36>>},       {"k_tanh", shape<act::k_tanh>},
    {"schraudolph", shape<act::schraudolph>},   {"schraudolph_ng", shape<act::schraudolph_ng>},
};

} // namespace

std::span<const policy> policies() {
  return all;
}

const policy* find_policy(std::string_view name) {
  const auto found = std::ranges::find(all, name, &policy::name);
  return found == std::end(all) ? nullptr : found;
}

std::string policy_names() {
  std::string names;
  for (const policy& p : all)
    names.append(names.empty() ? "" : ", ").append(p.name);
  return names;
}
